"""The tables of the first release."""

from sqlite_utils import Database

from coprod_desktop.storage.migrations.steps import STEPS

_TEXT = "TEXT NOT NULL DEFAULT ''"
_LIST = "TEXT NOT NULL DEFAULT '[]'"  # a JSON list of words or of ids
_NUMBER = "INTEGER NOT NULL DEFAULT 0"  # also yes (1) and no (0)
_DATE = "TEXT"  # YYYY-MM-DD, or null


def _link(table: str) -> str:
    # A link may be kept before what it leads to, in the same step.
    return f'INTEGER REFERENCES "{table}"("id") DEFERRABLE INITIALLY DEFERRED'


_TABLES = {
    "clubs": {
        "name": _TEXT,
        "meets_where": _TEXT,
        "meets_when": _TEXT,
        "how_we_work": _TEXT,
        "helper_name": _TEXT,
        "helper_phone": _TEXT,
        "sample": _NUMBER,
    },
    "words": {"word": _TEXT, "meaning": _TEXT, "picture": _TEXT},
    "picture_words": {"word": _TEXT, "picture": _TEXT},
    "people": {
        "name": _TEXT,
        "known_as": _TEXT,
        "photo": _link("photos"),
        "photo_kept": _NUMBER,
        "photo_printed": _NUMBER,
        "standing": _TEXT,
        "phone": _TEXT,
        "other_phone": _TEXT,
        "email": _TEXT,
        "address": _TEXT,
        "telling": _LIST,
        "print_size": _NUMBER,
        "language": _TEXT,
        "telling_steps": _LIST,
        "telling_review": _DATE,
        "emergency_name": _TEXT,
        "emergency_phone": _TEXT,
        "came_by": _TEXT,
        "joined": _TEXT,
        "left": _TEXT,
        "about": _TEXT,
        "notes": _TEXT,
    },
    "needs": {"person": _link("people"), "helps": _LIST, "words": _TEXT},
    "roles": {"name": _TEXT, "picture": _TEXT},
    "roles_held": {"person": _link("people"), "role": _link("roles"), "since": _DATE, "until": _DATE},
    "ties": {"person": _link("people"), "other": _link("people"), "tie": _TEXT, "note": _TEXT},
    "skills": {"name": _TEXT, "category": _TEXT, "picture": _TEXT, "about": _TEXT},
    "gifts": {"person": _link("people"), "skill": _link("skills"), "way": _TEXT, "words": _TEXT, "told_on": _DATE},
    "meetings": {
        "meeting_kind": _TEXT,
        "title": _TEXT,
        "on": _DATE,
        "starts": _TEXT,
        "ends": _TEXT,
        "place": _TEXT,
        "state": _TEXT,
        "invited": _LIST,
        "ground_rules": _TEXT,
        "next_meeting": _TEXT,
        "who_to_ask": _TEXT,
        "notes": _TEXT,
        "access_done": _LIST,
        "access_note": _TEXT,
        "agreed_on": _DATE,
        "agreed_at": _link("meetings"),
    },
    "agenda_items": {
        "meeting": _link("meetings"),
        "place_in_list": _NUMBER,
        "title": _TEXT,
        "raised_by": _link("people"),
        "raised_words": _TEXT,
        "note": _TEXT,
        "standing": _link("standing_items"),
        "carried_from": _link("agenda_items"),
        "state": _TEXT,
        "picture": _TEXT,
        "raised_on": _DATE,
        "whose": _TEXT,
    },
    "standing_items": {
        "meeting_kind": _TEXT,
        "place_in_list": _NUMBER,
        "title": _TEXT,
        "last": _NUMBER,
        "picture": _TEXT,
    },
    "attendance": {
        "meeting": _link("meetings"),
        "person": _link("people"),
        "came": _TEXT,
        "heard": _LIST,
        "note": _TEXT,
    },
    "points": {
        "meeting": _link("meetings"),
        "item": _link("agenda_items"),
        "place_in_list": _NUMBER,
        "point_kind": _TEXT,
        "words": _TEXT,
        "people": _LIST,
        "whose": _TEXT,
        "read_back": _NUMBER,
        "picture": _TEXT,
        "decision": _link("decisions"),
        "job": _link("jobs"),
    },
    "frozen_minutes": {"meeting": _link("meetings"), "document": _TEXT},
    "corrections": {"meeting": _link("meetings"), "on": _DATE, "words": _TEXT},
    "decisions": {
        "words": _TEXT,
        "question": _TEXT,
        "options": _TEXT,
        "why": _TEXT,
        "how": _TEXT,
        "how_words": _TEXT,
        "votes_for": _NUMBER,
        "votes_against": _NUMBER,
        "votes_unsure": _NUMBER,
        "on": _DATE,
        "meeting": _link("meetings"),
        "told_before": _TEXT,
        "worries": _TEXT,
        "look_again": _DATE,
        "replaces": _link("decisions"),
        "what_happened": _TEXT,
    },
    "jobs": {
        "what": _TEXT,
        "owners": _LIST,
        "everyone": _NUMBER,
        "due": _DATE,
        "steps": _LIST,
        "help_wanted": _TEXT,
        "state": _TEXT,
        "why": _TEXT,
        "ended_on": _DATE,
        "meeting": _link("meetings"),
        "decision": _link("decisions"),
    },
    "handed": {"meeting": _link("meetings"), "person": _link("people"), "paper": _TEXT, "on": _DATE},
    "sheets": {
        "form": _TEXT,
        "printed_on": _DATE,
        "outcome": _TEXT,
        "ended_on": _DATE,
        "written_on": _DATE,
        "helped_by": _TEXT,
        "typed_by": _TEXT,
        "person": _link("people"),
        "item": _link("agenda_items"),
        "point": _link("points"),
        "answers": _TEXT,
    },
    "consents": {
        "person": _link("people"),
        "about": _TEXT,
        "answer": _TEXT,
        "on": _DATE,
        "noted": _DATE,
        "way": _TEXT,
        "there": _TEXT,
        "photo": _NUMBER,
        "sheet": _link("sheets"),
    },
    "picture_packs": {"name": _TEXT, "credit": _TEXT, "added_on": _DATE},
    "own_pictures": {
        "name": _TEXT,
        "words": _TEXT,
        "meaning": _TEXT,
        "content": _link("photos"),
        "pack": _link("picture_packs"),
    },
}

# Listed by words, which stand here in plain letters too: "in_order" is written beside whatever the list is called by.
_LISTED_BY_WORDS = ("words", "picture_words", "people", "roles", "skills", "picture_packs", "own_pictures")

# One index for each link (a foreign key is looked up from its other end too), and one for each list that is long
# enough to be read a page at a time. An index that begins with a link serves that link.
_INDEXES = """
CREATE INDEX "people_in_order" ON "people"("in_order") WHERE "removed" = '';
CREATE INDEX "people_by_photo" ON "people"("photo") WHERE "photo" IS NOT NULL;
CREATE INDEX "needs_by_person" ON "needs"("person");
CREATE INDEX "roles_held_by_person" ON "roles_held"("person", "since");
CREATE INDEX "roles_held_by_role" ON "roles_held"("role");
CREATE INDEX "ties_by_person" ON "ties"("person");
CREATE INDEX "ties_by_other" ON "ties"("other");
CREATE INDEX "gifts_by_person" ON "gifts"("person");
CREATE INDEX "gifts_by_skill" ON "gifts"("skill", "way");
CREATE INDEX "meetings_by_date" ON "meetings"("on", "starts") WHERE "removed" = '';
CREATE INDEX "meetings_by_agreed_at" ON "meetings"("agreed_at") WHERE "agreed_at" IS NOT NULL;
CREATE INDEX "agenda_items_by_meeting" ON "agenda_items"("meeting", "place_in_list");
CREATE INDEX "agenda_items_by_raised_by" ON "agenda_items"("raised_by");
CREATE INDEX "agenda_items_by_standing" ON "agenda_items"("standing");
CREATE INDEX "agenda_items_by_carried_from" ON "agenda_items"("carried_from");
CREATE INDEX "attendance_by_meeting" ON "attendance"("meeting", "person");
CREATE INDEX "attendance_by_person" ON "attendance"("person");
CREATE INDEX "points_by_meeting" ON "points"("meeting", "item", "place_in_list");
CREATE INDEX "points_by_item" ON "points"("item");
CREATE INDEX "points_by_decision" ON "points"("decision") WHERE "decision" IS NOT NULL;
CREATE INDEX "points_by_job" ON "points"("job") WHERE "job" IS NOT NULL;
CREATE INDEX "frozen_minutes_by_meeting" ON "frozen_minutes"("meeting");
CREATE INDEX "corrections_by_meeting" ON "corrections"("meeting", "on");
CREATE INDEX "decisions_by_date" ON "decisions"("on") WHERE "removed" = '';
CREATE INDEX "decisions_by_look_again" ON "decisions"("look_again") WHERE "look_again" IS NOT NULL;
CREATE INDEX "decisions_by_meeting" ON "decisions"("meeting");
CREATE INDEX "decisions_by_replaces" ON "decisions"("replaces") WHERE "replaces" IS NOT NULL;
CREATE INDEX "jobs_by_due" ON "jobs"("due" IS NULL, "due") WHERE "removed" = '';
CREATE INDEX "jobs_by_state" ON "jobs"("state", "due" IS NULL, "due") WHERE "removed" = '';
CREATE INDEX "jobs_by_meeting" ON "jobs"("meeting");
CREATE INDEX "jobs_by_decision" ON "jobs"("decision");
CREATE INDEX "handed_by_meeting" ON "handed"("meeting", "person");
CREATE INDEX "handed_by_person" ON "handed"("person");
CREATE INDEX "own_pictures_by_content" ON "own_pictures"("content");
CREATE INDEX "own_pictures_by_pack" ON "own_pictures"("pack");
CREATE INDEX "consents_by_person" ON "consents"("person");
CREATE INDEX "consents_by_sheet" ON "consents"("sheet") WHERE "sheet" IS NOT NULL;
CREATE INDEX "sheets_by_person" ON "sheets"("person");
CREATE INDEX "sheets_by_item" ON "sheets"("item") WHERE "item" IS NOT NULL;
CREATE INDEX "sheets_by_point" ON "sheets"("point") WHERE "point" IS NOT NULL;
CREATE INDEX "sheets_by_outcome" ON "sheets"("outcome") WHERE "removed" = '';
"""

# What every save writes lies on as few pages as can be, because each page is locked and kept twice: the journal holds
# a step and what it did in one table, the search index hears later which records have other words now, and it does not
# count words (columnsize), which only a search by rank asks for.
_AROUND = """
CREATE TABLE "facts" ("name" TEXT PRIMARY KEY, "value" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE "marks" ("person" INTEGER PRIMARY KEY, "mark" TEXT NOT NULL UNIQUE, "copy" INTEGER NOT NULL) STRICT;
CREATE TABLE "photos" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sha256" TEXT NOT NULL UNIQUE, "content" BLOB NOT NULL)
    STRICT;
CREATE TABLE "drafts" ("key" TEXT PRIMARY KEY, "answers" TEXT NOT NULL, "at" TEXT NOT NULL) STRICT;
CREATE TABLE "links" ("kind" TEXT NOT NULL, "field" TEXT NOT NULL, "target" INTEGER NOT NULL,
    "record" INTEGER NOT NULL, PRIMARY KEY ("kind", "field", "target", "record")) STRICT, WITHOUT ROWID;
CREATE INDEX "links_by_record" ON "links"("kind", "record");
CREATE TABLE "journal" ("step" INTEGER NOT NULL, "place" INTEGER NOT NULL, "code" TEXT, "details" TEXT, "at" TEXT,
    "undone" INTEGER NOT NULL DEFAULT 0, "kind" TEXT, "record" INTEGER, "before" TEXT, "after" TEXT,
    "left_at" INTEGER NOT NULL DEFAULT 0, PRIMARY KEY ("step", "place")) STRICT, WITHOUT ROWID;
CREATE INDEX "journal_undone" ON "journal"("step") WHERE "undone" = 1;
CREATE TABLE "search_texts" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "kind" TEXT NOT NULL, "record" INTEGER NOT NULL,
    "title" TEXT NOT NULL, "words" TEXT NOT NULL, "plain" TEXT NOT NULL, UNIQUE ("kind", "record")) STRICT;
CREATE TABLE "search_waiting" ("id" INTEGER PRIMARY KEY, "kind" TEXT NOT NULL, "record" INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE "search_index" USING fts5("title", "words", "plain", content='search_texts', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', columnsize=0);
INSERT INTO "search_index"("search_index", "rank") VALUES ('secure-delete', 1);
"""


@STEPS(name="0001_first_release")
def first_release(db: Database) -> None:
    """Make every table of the first release, each kept record with its id, revision and moment of removal."""
    for table, columns in _TABLES.items():
        every = columns | ({"in_order": _TEXT} if table in _LISTED_BY_WORDS else {})
        written = "".join(f', "{name}" {kind}' for name, kind in every.items())
        db.execute(
            f'CREATE TABLE "{table}" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "revision" INTEGER NOT NULL, '
            f"\"removed\" TEXT NOT NULL DEFAULT ''{written}) STRICT"
        )
        db.execute(f'CREATE INDEX "{table}_bin" ON "{table}"("removed") WHERE "removed" <> \'\'')
    for statement in (_INDEXES + _AROUND).split(";\n"):
        if statement.strip():
            db.execute(statement)

"""The words of steps."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "steps.club_started": QT_TRANSLATE_NOOP("wording", "{name} started"),
    "steps.club_changed": QT_TRANSLATE_NOOP("wording", "club details changed"),
    "steps.how_we_work_changed": QT_TRANSLATE_NOOP("wording", "how we work together changed"),
    "steps.role_added": QT_TRANSLATE_NOOP("wording", "role {name} added"),
    "steps.role_changed": QT_TRANSLATE_NOOP("wording", "role {name} renamed"),
    "steps.role_removed": QT_TRANSLATE_NOOP("wording", "role {name} removed"),
    "steps.standing_added": QT_TRANSLATE_NOOP("wording", "{name} added to every meeting"),
    "steps.standing_changed": QT_TRANSLATE_NOOP("wording", "{name} changed for every meeting"),
    "steps.standing_removed": QT_TRANSLATE_NOOP("wording", "{name} removed from new meetings"),
    "steps.standing_moved": QT_TRANSLATE_NOOP("wording", "{name} moved"),
    "steps.put_back": QT_TRANSLATE_NOOP("wording", "{name} put back"),
}

"""One person's page: read as a story, changed part by part, left, removed and brought back."""

import io
from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from coprod_desktop.domain.decisions import JOBS, Job
from coprod_desktop.domain.meetings import ATTENDANCE, POINTS, Attendance, Point
from coprod_desktop.services.gifts import NewGift
from coprod_desktop.ui.parts.page import Place


@pytest.fixture
def ann(club):
    roles = {role.name: role.id for role in club.services.people.roles()}
    return club.services.people.add({"name": "Ann Mensah"}, (roles["Carer"],))


@pytest.fixture
def joan(club):
    return club.services.people.add({"name": "Joan Murphy"})


def test_a_person_reads_like_a_story(club, ann, joan):
    people = club.services.people
    people.save(ann, {"phone": "020 7946 0123", "telling": ("easy_read",), "print_size": 24, "came_by": "the library"})
    people.save_needs(ann, {"helps": ("hearing_loop",)})
    people.add_tie(ann, joan.id)
    club.services.gifts.add(ann, NewGift("cooking"))
    club.services.gifts.add(ann, NewGift("computers", "learn"))
    club.go(Place("person", ann.id))
    words = club.reads()
    for sentence in (
        "Ann Mensah",
        "Carer.",
        "How they came to us: the library.",
        "Can share cooking.",
        "Would like to learn computers.",
        "Easy read, with pictures",
        "Print in 24 point.",
        "A hearing loop",
        "020 7946 0123",
        "Joan Murphy supports Ann Mensah.",
    ):
        assert sentence in words.split("\n"), sentence


def test_jobs_meetings_and_words_lead_on(club, ann, joan):
    meeting = club.services.meetings.plan("club", "18 November 2026")
    with club.services.book.step("steps.person_changed", name="Ann") as step:
        step.put(ATTENDANCE, Attendance(meeting=meeting.id, person=ann.id, came="came"))
        step.put(POINTS, Point(meeting=meeting.id, point_kind="said", words="I like the soup.", people=(ann.id,)))
        job = step.put(JOBS, Job(what="Ask the school.", owners=(ann.id, joan.id), due=club.desk.clock.today()))
    club.go(Place("person", ann.id))
    assert club.rows("jobs_list") == ["Ask the school, Today"]
    assert "18 November 2026: I like the soup." in club.reads()
    club.press("meetings_came_to")
    assert [row.split(", ")[1] for row in club.rows("meetings_list")] == ["Wednesday 18 November 2026"]
    club.choose_row("jobs_list", "Ask the school.")
    assert club.asked_for[-1] == Place("job", job.id)


def test_nothing_private_is_shown_to_the_room(club, ann):
    club.services.people.save(ann, {"phone": "020 7946 0123", "notes": "Worries about money", "came_by": "her doctor"})
    club.services.people.save_needs(ann, {"helps": ("breaks",), "words": "Tires after an hour"})
    club.go(Place("person", ann.id))
    private = ("020 7946 0123", "Worries about money", "Breaks", "Tires after an hour", "her doctor", "Remove Ann")
    assert all(words in club.reads() for words in private)
    club.desk.looks.set_room_view(True)
    assert not any(words in club.reads() for words in private)
    assert "Ann Mensah" in club.reads()
    club.go(Place("person_form", ann.id, "contact"))
    assert not club.sees("box_phone")


@pytest.mark.parametrize(
    ("part", "box", "typed", "field", "kept"),
    [
        ("name", "box_known_as", "Annie", "known_as", "Annie"),
        ("contact", "box_phone", "07700 900456", "phone", "07700 900456"),
        ("telling", "box_language", "Twi", "language", "Twi"),
        ("emergency", "box_emergency_name", "Her son Kofi", "emergency_name", "Her son Kofi"),
    ],
)
def test_each_part_is_changed_by_its_own_button(club, ann, part, box, typed, field, kept):
    club.go(Place("person", ann.id))
    club.press(f"change_{part}")
    club.tab_to(box)
    club.type(typed)
    club.press("save_button")
    assert club.here.key == "person"
    assert getattr(club.services.people.get(ann.id), field) == kept
    assert typed in club.reads()


def test_how_to_tell_things_with_size_steps_and_a_day_to_ask_again(club, ann):
    club.go(Place("person_form", ann.id, "telling"))
    club.press("choice_telling_large_print")
    club.press("choice_print_size_28")
    club.press("choice_telling_steps_identify")
    club.press("choice_telling_steps_record")
    club.tab_to("box_telling_review")
    club.type("4 feb")
    club.key(Qt.Key.Key_Tab)
    assert "Thursday 4 February 2027" in club.reads()
    club.press("save_button")
    kept = club.services.people.get(ann.id)
    assert (kept.telling, kept.print_size, kept.telling_steps) == (("large_print",), 28, ("identify", "record"))
    assert "We look at this again on Thursday 4 February 2027." in club.reads()
    assert "2 of 6 steps are done." in club.reads()


def test_a_day_that_cannot_be_read_keeps_what_was_typed(club, ann):
    club.go(Place("person_form", ann.id, "telling"))
    club.tab_to("box_telling_review")
    club.type("when the moon is blue")
    club.press("save_button")
    assert "Write the date like this: 4 November 2026." in club.reads()
    assert club.find("box_telling_review", object).text() == "when the moon is blue"


def test_a_day_that_its_month_does_not_have_is_told_so(club, ann):
    club.go(Place("person_form", ann.id, "telling"))
    club.tab_to("box_telling_review")
    club.type("31 February")
    club.press("save_button")
    assert "There is no such day. That month has 28 days." in club.reads()
    assert club.find("box_telling_review", object).text() == "31 February"


def test_what_helps_is_ticked_and_kept(club, ann):
    club.go(Place("person", ann.id))
    club.press("change_helps")
    club.press("choice_helps_transport")
    club.press("choice_helps_breaks")
    club.press("save_button")
    assert club.services.people.needs(ann.id).helps == ("transport", "breaks")


def test_roles_are_ticked_and_ended(club, ann):
    roles = {role.name: role.id for role in club.services.people.roles()}
    club.go(Place("person", ann.id))
    club.press("change_roles")
    club.press(f"choice_roles_{roles['Carer']}")
    club.press(f"choice_roles_{roles['Trustee']}")
    club.press("save_button")
    assert "Trustee." in club.reads().split("\n")
    assert "Carer, until 25 November 2026." in club.reads().split("\n")


def test_the_day_a_role_began_is_typed_and_read_back(club, ann):
    role = club.services.people.story(ann.id).roles[0].role
    club.go(Place("person_form", ann.id, "roles"))
    club.tab_to(f"box_since_{role.id}")
    club.type("next year")
    club.press("save_button")
    assert "This day is still to come. Write a day that has been." in club.reads()
    box = club.find(f"box_since_{role.id}", object)
    box.setFocus()
    box.selectAll()
    club.type("4/11/25")
    club.press("save_button")
    assert "Carer, since 4 November 2025." in club.reads().split("\n")


def test_a_supporter_is_chosen_by_a_few_letters_and_seen_from_both_pages(club, ann, joan):
    club.go(Place("person", ann.id))
    club.press("change_around")
    club.tab_to("search_supporter")
    club.type("joa")
    club.key(Qt.Key.Key_Return)
    club.press("save_button")
    assert "Joan Murphy supports Ann Mensah." in club.reads()
    club.press(f"see_{joan.id}")
    assert club.here.heading.text() == "Joan Murphy"
    assert "Joan Murphy supports Ann Mensah." in club.reads()


def test_a_gift_is_added_and_taken_away_and_undone(club, ann):
    club.go(Place("person", ann.id))
    club.press("change_gifts")
    club.tab_to("box_name")
    club.type("bell ringing")
    club.press("save_button")
    assert "Bell ringing" in club.reads()
    assert club.find("box_name", object).text() == ""
    gift = club.services.gifts.gifts_of(ann.id)[0]
    club.press(f"take_{gift.id}")
    assert "No gift is written here yet." in club.reads()
    club.services.book.undo()
    assert "Bell ringing" in club.reads()


def test_a_wish_is_chosen_as_a_wish(club, ann):
    club.go(Place("person_gifts", ann.id))
    club.press("choice_way_learn")
    club.tab_to("box_name")
    club.type("singing")
    club.press("save_button")
    assert [gift.way for gift in club.services.gifts.gifts_of(ann.id)] == ["learn"]


def test_a_person_removed_is_in_the_bin_and_undo_brings_them_back(club, ann):
    club.go(Place("people"))
    club.choose_row("people_list", "Ann Mensah")
    club.press("remove_person")
    assert club.here.key == "people"
    assert club.said[-1] == "Ann Mensah is in the bin. Undo brings them back."
    assert not club.sees("people_list")
    club.services.book.undo()
    assert club.rows("people_list") == ["Ann Mensah, Carer"]


def test_the_search_for_somebody_who_is_removed_does_not_hide_everybody_else(club, ann):
    club.services.people.add({"name": "Tunde Ola"})
    club.go(Place("people"))
    club.tab_to("box_find")
    club.type("Ann")
    club.choose_row("people_list", "Ann Mensah")
    club.press("remove_person")
    assert club.here.key == "people"
    assert "Nobody is found" not in club.reads()
    assert [one.split(",")[0] for one in club.rows("people_list")] == ["Tunde Ola"]
    assert club.find("box_find", object).text() == ""


def test_leaving_and_coming_back(club, ann):
    club.go(Place("person", ann.id))
    club.press("move_left")
    assert "Left the club." in club.reads()
    assert "No role in the club yet." in club.reads()
    club.press("move_here")
    assert "In the club" in club.reads()


def test_a_death_is_asked_about_with_the_safe_answer_first(club, ann):
    club.go(Place("person", ann.id))
    club.press("move_died")
    assert "Has Ann Mensah died? Letters and reminders stop at once." in club.reads()
    assert club.find("answer_keep", object).hasFocus()
    club.key(Qt.Key.Key_Return)
    assert club.services.people.get(ann.id).standing == "here"
    club.press("move_died")
    club.press("answer_died")
    assert club.services.people.get(ann.id).standing == "died"
    assert not club.sees("move_died")


def picture(size=(900, 600)):
    out = io.BytesIO()
    Image.new("RGB", size, "olive").save(out, "PNG")
    return out.getvalue()


def test_a_photo_is_chosen_kept_and_taken_away(club, ann, tmp_path, monkeypatch):
    file = tmp_path / "Zoë & Łuk.png"
    file.write_bytes(picture())
    monkeypatch.setattr(
        "coprod_desktop.ui.screens.person_photo.QFileDialog.getOpenFileName", lambda *_args: (str(file), "")
    )
    club.go(Place("person", ann.id))
    club.press("change_photo")
    club.press("choose_photo")
    assert "Ask first. Tick that they said yes, then choose the photo." in club.reads()
    assert club.services.people.get(ann.id).photo == 0
    club.key(Qt.Key.Key_Space)  # the keyboard is on the tick that was missing
    assert "Ask first. Tick that" not in club.reads()
    club.press("choose_photo")
    assert club.here.key == "person"
    assert "Our papers leave this photo out." in club.reads()
    kept = club.services.people.get(ann.id)
    assert Image.open(io.BytesIO(club.services.people.photo(kept))).size == (800, 533)
    club.press("change_photo")
    club.press("clear_photo")
    assert club.services.people.get(ann.id).photo == 0
    assert not club.sees("clear_photo")


def test_what_somebody_said_about_their_photo_is_ticked_kept_and_undone(club, ann, tmp_path):
    people = club.services.people

    def said():
        now = people.get(ann.id)
        return now.photo_kept, now.photo_printed

    club.go(Place("person_photo", ann.id))
    assert "Ann Mensah said yes to keeping this photo" in club.reads()
    club.press("box_photo_printed")  # a yes to printing is one to keeping
    assert club.find("box_photo_kept", object).isChecked()
    assert said() == (True, True)
    file = tmp_path / "Ann.png"
    file.write_bytes(picture())
    club.here.use_file(file)
    club.go(Place("person", ann.id))
    assert "Our papers leave this photo out." not in club.reads()
    club.press("change_photo")
    club.press("box_photo_printed")
    assert "You ticked this today. Did Ann Mensah take it back?" in club.reads()
    assert said() == (True, True)  # nobody has answered yet
    club.press("answer_keep")
    assert club.find("box_photo_printed", object).isChecked()
    club.press("box_photo_printed")
    club.press("answer_back")
    assert said() == (True, False)
    assert club.said[-1] == "Papers that you print from now on leave the photo out."
    assert "Ann Mensah took back the yes to printing it on 25 November 2026, in words." in club.reads()
    club.services.book.undo()
    assert said() == (True, True)
    assert club.find("box_photo_printed", object).isChecked()
    club.press("box_photo_kept")  # a no to keeping is one to printing
    club.press("answer_back")
    assert said() == (False, False)
    assert "Nobody said yes to this photo. Ask, or take it away." in club.reads()
    assert not club.find("box_photo_printed", object).isChecked()


def test_a_tick_that_was_a_slip_is_no_answer_of_theirs(club, ann):
    club.go(Place("person_photo", ann.id))
    club.press("box_photo_printed")
    club.press("box_photo_kept")
    club.press("answer_slip")
    assert not club.find("box_photo_printed", object).isChecked()
    assert club.reads().count("Nobody has asked yet.") == 2
    club.go(Place("person", ann.id))
    assert "took back" not in club.reads()


def test_another_photo_asks_again(club, ann, tmp_path):
    photos = club.services.photos
    photos.set_photo(photos.note(ann, {"print": "yes", "on": date(2026, 5, 3), "way": "paper"}), picture())
    old = club.services.people.get(ann.id).photo
    file = tmp_path / "new.png"
    for answer, kept, printed in (("no", old, True), ("keep", old + 1, False)):
        file.write_bytes(picture((600, 400)))
        club.go(Place("person_photo", ann.id)).use_file(file)
        assert "This is a new photo, so ask Ann Mensah again." in club.reads()
        assert club.services.people.get(ann.id).photo == old
        club.press(f"answer_{answer}")
        now = club.services.people.get(ann.id)
        assert (now.photo, now.photo_kept, now.photo_printed) == (kept, True, printed)
    file.write_bytes(b"%PDF-1.7")
    club.go(Place("person_photo", ann.id)).use_file(file)
    assert "This file is not a picture." in club.reads()  # said before anybody is asked
    club.go(Place("person", ann.id))
    assert "A new photo came on 25 November 2026. What was said before is about the old one." in club.reads()


def test_an_answer_on_paper_is_written_down_with_its_day(club, ann):
    club.go(Place("person", ann.id))
    assert "What Ann Mensah said about photos" in club.reads()
    club.press("photo_said")
    assert "What Ann Mensah says about photos" in club.reads()
    club.press("save_button")
    assert "Choose yes or no for one of the two questions." in club.reads()
    club.press("choice_print_yes")
    club.press("choice_way_paper")
    club.find("box_on", object).setText("3 may 2026")
    club.find("box_there", object).setText("Joan")
    club.press("save_button")
    assert club.here.key == "person"
    assert "Ann Mensah said yes to printing it on 3 May 2026, on paper. With them: Joan." in club.reads()
    club.press("change_photo")
    assert club.find("box_photo_kept", object).isChecked()
    club.press("said_elsewhere")
    assert not club.find("choice_print_yes", object).isChecked()  # the answer from before is not on offer to be changed


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "There is nothing in this file. Choose another picture."),
        (b"%PDF-1.7", "This file is not a picture. Choose a photo, for example one ending in .jpg."),
    ],
)
def test_a_file_that_is_no_photo_says_why_in_the_page(club, ann, tmp_path, content, words):
    file = tmp_path / "photo.jpg"
    file.write_bytes(content)
    page = club.go(Place("person_photo", ann.id))
    club.press("box_photo_kept")
    page.use_file(file)
    assert words in club.reads()
    page.use_file(tmp_path / "gone.jpg")
    assert "This file cannot be opened. Choose another picture." in club.reads()
    assert club.services.people.get(ann.id).photo == 0


def test_somebody_who_is_not_there_is_a_plain_sentence(club):
    club.go(Place("person", 77))
    assert "This person is not in the book." in club.reads()
    club.go(Place("know_you", 77))
    assert "This person is not in the book." in club.reads()

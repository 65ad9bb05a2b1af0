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
def ann(hand):
    roles = {role.name: role.id for role in hand.services.people.roles()}
    return hand.services.people.add({"name": "Ann Mensah"}, (roles["Carer"],))


@pytest.fixture
def joan(hand):
    return hand.services.people.add({"name": "Joan Murphy"})


def test_a_person_reads_like_a_story(hand, ann, joan):
    people = hand.services.people
    people.save(ann, {"phone": "020 7946 0123", "telling": ("easy_read",), "print_size": 24, "came_by": "the library"})
    people.save_needs(ann, {"helps": ("hearing_loop",)})
    people.add_tie(ann, joan.id)
    hand.services.gifts.add(ann, NewGift("cooking"))
    hand.services.gifts.add(ann, NewGift("computers", "learn"))
    hand.go(Place("person", ann.id))
    words = hand.words()
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


def test_jobs_meetings_and_words_lead_on(hand, ann, joan):
    meeting = hand.services.meetings.plan("club", "18 November 2026")
    with hand.services.book.step("steps.person_changed", name="Ann") as step:
        step.put(ATTENDANCE, Attendance(meeting=meeting.id, person=ann.id, came="came"))
        step.put(POINTS, Point(meeting=meeting.id, point_kind="said", words="I like the soup.", people=(ann.id,)))
        job = step.put(JOBS, Job(what="Ask the school.", owners=(ann.id, joan.id), due=hand.desk.clock.today()))
    hand.go(Place("person", ann.id))
    assert hand.rows("jobs_list") == ["Ask the school, Today"]
    assert "18 November 2026: I like the soup." in hand.words()
    hand.press("meetings_came_to")
    assert [row.split(", ")[1] for row in hand.rows("meetings_list")] == ["Wednesday 18 November 2026"]
    hand.choose("jobs_list", "Ask the school.")
    assert hand.asked_for[-1] == Place("job", job.id)


def test_nothing_private_is_shown_to_the_room(hand, ann):
    hand.services.people.save(ann, {"phone": "020 7946 0123", "notes": "Worries about money", "came_by": "her doctor"})
    hand.services.people.save_needs(ann, {"helps": ("breaks",), "words": "Tires after an hour"})
    hand.go(Place("person", ann.id))
    private = ("020 7946 0123", "Worries about money", "Breaks", "Tires after an hour", "her doctor", "Remove Ann")
    assert all(words in hand.words() for words in private)
    hand.desk.looks.set_room_view(True)
    assert not any(words in hand.words() for words in private)
    assert "Ann Mensah" in hand.words()
    hand.go(Place("person_form", ann.id, "contact"))
    assert not hand.sees("box_phone")


@pytest.mark.parametrize(
    ("part", "box", "typed", "field", "kept"),
    [
        ("name", "box_known_as", "Annie", "known_as", "Annie"),
        ("contact", "box_phone", "07700 900456", "phone", "07700 900456"),
        ("telling", "box_language", "Twi", "language", "Twi"),
        ("emergency", "box_emergency_name", "Her son Kofi", "emergency_name", "Her son Kofi"),
    ],
)
def test_each_part_is_changed_by_its_own_button(hand, ann, part, box, typed, field, kept):
    hand.go(Place("person", ann.id))
    hand.press(f"change_{part}")
    hand.tab_to(box)
    hand.type(typed)
    hand.press("save_button")
    assert hand.here.key == "person"
    assert getattr(hand.services.people.get(ann.id), field) == kept
    assert typed in hand.words()


def test_how_to_tell_things_with_size_steps_and_a_day_to_ask_again(hand, ann):
    hand.go(Place("person_form", ann.id, "telling"))
    hand.press("choice_telling_large_print")
    hand.press("choice_print_size_28")
    hand.press("choice_telling_steps_identify")
    hand.press("choice_telling_steps_record")
    hand.tab_to("box_telling_review")
    hand.type("4 feb")
    hand.key(Qt.Key.Key_Tab)
    assert "Thursday 4 February 2027" in hand.words()
    hand.press("save_button")
    kept = hand.services.people.get(ann.id)
    assert (kept.telling, kept.print_size, kept.telling_steps) == (("large_print",), 28, ("identify", "record"))
    assert "We look at this again on Thursday 4 February 2027." in hand.words()
    assert "2 of 6 steps are done." in hand.words()


def test_a_day_that_cannot_be_read_keeps_what_was_typed(hand, ann):
    hand.go(Place("person_form", ann.id, "telling"))
    hand.tab_to("box_telling_review")
    hand.type("when the moon is blue")
    hand.press("save_button")
    assert "Write the date like this: 4 November 2026." in hand.words()
    assert hand.find("box_telling_review", object).text() == "when the moon is blue"


def test_a_day_that_its_month_does_not_have_is_told_so(hand, ann):
    hand.go(Place("person_form", ann.id, "telling"))
    hand.tab_to("box_telling_review")
    hand.type("31 February")
    hand.press("save_button")
    assert "There is no such day. That month has 28 days." in hand.words()
    assert hand.find("box_telling_review", object).text() == "31 February"


def test_what_helps_is_ticked_and_kept(hand, ann):
    hand.go(Place("person", ann.id))
    hand.press("change_helps")
    hand.press("choice_helps_transport")
    hand.press("choice_helps_breaks")
    hand.press("save_button")
    assert hand.services.people.needs(ann.id).helps == ("transport", "breaks")


def test_roles_are_ticked_and_ended(hand, ann):
    roles = {role.name: role.id for role in hand.services.people.roles()}
    hand.go(Place("person", ann.id))
    hand.press("change_roles")
    hand.press(f"choice_roles_{roles['Carer']}")
    hand.press(f"choice_roles_{roles['Trustee']}")
    hand.press("save_button")
    assert "Trustee." in hand.words().split("\n")
    assert "Carer, until 25 November 2026." in hand.words().split("\n")


def test_the_day_a_role_began_is_typed_and_read_back(hand, ann):
    role = hand.services.people.story(ann.id).roles[0].role
    hand.go(Place("person_form", ann.id, "roles"))
    hand.tab_to(f"box_since_{role.id}")
    hand.type("next year")
    hand.press("save_button")
    assert "This day is still to come. Write a day that has been." in hand.words()
    box = hand.find(f"box_since_{role.id}", object)
    box.setFocus()
    box.selectAll()
    hand.type("4/11/25")
    hand.press("save_button")
    assert "Carer, since 4 November 2025." in hand.words().split("\n")


def test_a_supporter_is_chosen_by_a_few_letters_and_seen_from_both_pages(hand, ann, joan):
    hand.go(Place("person", ann.id))
    hand.press("change_around")
    hand.tab_to("search_supporter")
    hand.type("joa")
    hand.key(Qt.Key.Key_Return)
    hand.press("save_button")
    assert "Joan Murphy supports Ann Mensah." in hand.words()
    hand.press(f"see_{joan.id}")
    assert hand.here.heading.text() == "Joan Murphy"
    assert "Joan Murphy supports Ann Mensah." in hand.words()


def test_a_gift_is_added_and_taken_away_and_undone(hand, ann):
    hand.go(Place("person", ann.id))
    hand.press("change_gifts")
    hand.tab_to("box_name")
    hand.type("bell ringing")
    hand.press("save_button")
    assert "Bell ringing" in hand.words()
    assert hand.find("box_name", object).text() == ""
    gift = hand.services.gifts.gifts_of(ann.id)[0]
    hand.press(f"take_{gift.id}")
    assert "No gift is written here yet." in hand.words()
    hand.services.book.undo()
    assert "Bell ringing" in hand.words()


def test_a_wish_is_chosen_as_a_wish(hand, ann):
    hand.go(Place("person_gifts", ann.id))
    hand.press("choice_way_learn")
    hand.tab_to("box_name")
    hand.type("singing")
    hand.press("save_button")
    assert [gift.way for gift in hand.services.gifts.gifts_of(ann.id)] == ["learn"]


def test_a_person_removed_is_in_the_bin_and_undo_brings_them_back(hand, ann):
    hand.go(Place("people"))
    hand.choose("people_list", "Ann Mensah")
    hand.press("remove_person")
    assert hand.here.key == "people"
    assert hand.said[-1] == "Ann Mensah is in the bin. Undo brings them back."
    assert not hand.sees("people_list")
    hand.services.book.undo()
    assert hand.rows("people_list") == ["Ann Mensah, Carer"]


def test_the_search_for_somebody_who_is_removed_does_not_hide_everybody_else(hand, ann):
    hand.services.people.add({"name": "Tunde Ola"})
    hand.go(Place("people"))
    hand.tab_to("box_find")
    hand.type("Ann")
    hand.choose("people_list", "Ann Mensah")
    hand.press("remove_person")
    assert hand.here.key == "people"
    assert "Nobody is found" not in hand.words()
    assert [one.split(",")[0] for one in hand.rows("people_list")] == ["Tunde Ola"]
    assert hand.find("box_find", object).text() == ""


def test_leaving_and_coming_back(hand, ann):
    hand.go(Place("person", ann.id))
    hand.press("move_left")
    assert "Left the club." in hand.words()
    assert "No role in the club yet." in hand.words()
    hand.press("move_here")
    assert "In the club" in hand.words()


def test_a_death_is_asked_about_with_the_safe_answer_first(hand, ann):
    hand.go(Place("person", ann.id))
    hand.press("move_died")
    assert "Has Ann Mensah died? Letters and reminders stop at once." in hand.words()
    assert hand.find("answer_keep", object).hasFocus()
    hand.key(Qt.Key.Key_Return)
    assert hand.services.people.get(ann.id).standing == "here"
    hand.press("move_died")
    hand.press("answer_died")
    assert hand.services.people.get(ann.id).standing == "died"
    assert not hand.sees("move_died")


def picture(size=(900, 600)):
    out = io.BytesIO()
    Image.new("RGB", size, "olive").save(out, "PNG")
    return out.getvalue()


def test_a_photo_is_chosen_kept_and_taken_away(hand, ann, tmp_path, monkeypatch):
    file = tmp_path / "Zoë & Łuk.png"
    file.write_bytes(picture())
    monkeypatch.setattr(
        "coprod_desktop.ui.screens.person_photo.QFileDialog.getOpenFileName", lambda *_args: (str(file), "")
    )
    hand.go(Place("person", ann.id))
    hand.press("change_photo")
    hand.press("choose_photo")
    assert "Ask first. Tick that they said yes, then choose the photo." in hand.words()
    assert hand.services.people.get(ann.id).photo == 0
    hand.key(Qt.Key.Key_Space)  # the keyboard is on the tick that was missing
    assert "Ask first. Tick that" not in hand.words()
    hand.press("choose_photo")
    assert hand.here.key == "person"
    assert "Our papers leave this photo out." in hand.words()
    kept = hand.services.people.get(ann.id)
    assert Image.open(io.BytesIO(hand.services.people.photo(kept))).size == (800, 533)
    hand.press("change_photo")
    hand.press("clear_photo")
    assert hand.services.people.get(ann.id).photo == 0
    assert not hand.sees("clear_photo")


def test_what_somebody_said_about_their_photo_is_ticked_kept_and_undone(hand, ann, tmp_path):
    people = hand.services.people

    def said():
        now = people.get(ann.id)
        return now.photo_kept, now.photo_printed

    hand.go(Place("person_photo", ann.id))
    assert "Ann Mensah said yes to keeping this photo" in hand.words()
    hand.press("box_photo_printed")  # a yes to printing is one to keeping
    assert hand.find("box_photo_kept", object).isChecked()
    assert said() == (True, True)
    file = tmp_path / "Ann.png"
    file.write_bytes(picture())
    hand.here.use_file(file)
    hand.go(Place("person", ann.id))
    assert "Our papers leave this photo out." not in hand.words()
    hand.press("change_photo")
    hand.press("box_photo_printed")
    assert "You ticked this today. Did Ann Mensah take it back?" in hand.words()
    assert said() == (True, True)  # nobody has answered yet
    hand.press("answer_keep")
    assert hand.find("box_photo_printed", object).isChecked()
    hand.press("box_photo_printed")
    hand.press("answer_back")
    assert said() == (True, False)
    assert hand.said[-1] == "Papers that you print from now on leave the photo out."
    assert "Ann Mensah took back the yes to printing it on 25 November 2026, in words." in hand.words()
    hand.services.book.undo()
    assert said() == (True, True)
    assert hand.find("box_photo_printed", object).isChecked()
    hand.press("box_photo_kept")  # a no to keeping is one to printing
    hand.press("answer_back")
    assert said() == (False, False)
    assert "Nobody said yes to this photo. Ask, or take it away." in hand.words()
    assert not hand.find("box_photo_printed", object).isChecked()


def test_a_tick_that_was_a_slip_is_no_answer_of_theirs(hand, ann):
    hand.go(Place("person_photo", ann.id))
    hand.press("box_photo_printed")
    hand.press("box_photo_kept")
    hand.press("answer_slip")
    assert not hand.find("box_photo_printed", object).isChecked()
    assert hand.words().count("Nobody has asked yet.") == 2
    hand.go(Place("person", ann.id))
    assert "took back" not in hand.words()


def test_another_photo_asks_again(hand, ann, tmp_path):
    photos = hand.services.photos
    photos.set_photo(photos.note(ann, {"print": "yes", "on": date(2026, 5, 3), "way": "paper"}), picture())
    old = hand.services.people.get(ann.id).photo
    file = tmp_path / "new.png"
    for answer, kept, printed in (("no", old, True), ("keep", old + 1, False)):
        file.write_bytes(picture((600, 400)))
        hand.go(Place("person_photo", ann.id)).use_file(file)
        assert "This is a new photo, so ask Ann Mensah again." in hand.words()
        assert hand.services.people.get(ann.id).photo == old
        hand.press(f"answer_{answer}")
        now = hand.services.people.get(ann.id)
        assert (now.photo, now.photo_kept, now.photo_printed) == (kept, True, printed)
    file.write_bytes(b"%PDF-1.7")
    hand.go(Place("person_photo", ann.id)).use_file(file)
    assert "This file is not a picture." in hand.words()  # said before anybody is asked
    hand.go(Place("person", ann.id))
    assert "A new photo came on 25 November 2026. What was said before is about the old one." in hand.words()


def test_an_answer_on_paper_is_written_down_with_its_day(hand, ann):
    hand.go(Place("person", ann.id))
    assert "What Ann Mensah said about photos" in hand.words()
    hand.press("photo_said")
    assert "What Ann Mensah says about photos" in hand.words()
    assert hand.find("save_button", object).text() == "Save what they said"
    hand.press("save_button")
    assert "Choose yes or no for one of the two questions." in hand.words()
    hand.press("choice_print_yes")
    hand.press("choice_way_paper")
    hand.find("box_on", object).setText("3 may 2026")
    hand.find("box_there", object).setText("Joan")
    hand.press("save_button")
    assert hand.here.key == "person"
    assert "Ann Mensah said yes to printing it on 3 May 2026, on paper. With them: Joan." in hand.words()
    hand.press("change_photo")
    assert hand.find("box_photo_kept", object).isChecked()
    hand.press("said_elsewhere")
    assert not hand.find("choice_print_yes", object).isChecked()  # the answer from before is not on offer to be changed


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "There is nothing in this file. Choose another picture."),
        (b"%PDF-1.7", "This file is not a picture. Choose a photo, for example one ending in .jpg."),
    ],
)
def test_a_file_that_is_no_photo_says_why_in_the_page(hand, ann, tmp_path, content, words):
    file = tmp_path / "photo.jpg"
    file.write_bytes(content)
    page = hand.go(Place("person_photo", ann.id))
    hand.press("box_photo_kept")
    page.use_file(file)
    assert words in hand.words()
    page.use_file(tmp_path / "gone.jpg")
    assert "This file cannot be opened. Choose another picture." in hand.words()
    assert hand.services.people.get(ann.id).photo == 0


def test_somebody_who_is_not_there_is_a_plain_sentence(hand):
    hand.go(Place("person", 77))
    assert "This person is not in the book." in hand.words()
    hand.go(Place("know_you", 77))
    assert "This person is not in the book." in hand.words()

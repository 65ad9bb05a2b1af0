"""The club's own pictures are kept, named, chosen before ours, learned, printed with their credit, and removed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from coprod_desktop.app import club_pictures, serve
from coprod_desktop.domain.document import Picture, PictureRow, PrintWish
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.own_pictures import FoundPicture, OwnPicture, PackRead, RefusedPicture
from coprod_desktop.printing.document_printer import DocumentPrinter
from coprod_desktop.printing.pictures import CataloguePictures
from coprod_desktop.printing.plain import web_page
from coprod_desktop.services.all import Services
from coprod_desktop.services.frozen import from_json, to_json
from coprod_desktop.services.own_pictures import OTHERS, OURS
from coprod_desktop.storage.club_file import open_book
from coprod_desktop.system.picture_files import svg_of
from coprod_desktop.wording import ALL_WORDS
from tests.exchange.test_photos import picture
from tests.exchange.test_picture_packs import GOOD
from tests.printing.paper import Paper

KETTLE = GOOD.encode()
CREDIT = "Pictures by Pat, used with leave."


@pytest.fixture
def services(opened, clock) -> Services:
    made = serve(opened.store, clock, lambda _changes: None)
    made.club.start("Tea Club")
    return made


def add(services: Services, whose: str = OURS, **files: bytes) -> list[OwnPicture]:
    pack = services.own_pictures.pack_for(whose, CREDIT if whose == OTHERS else "")
    read = PackRead(tuple(FoundPicture(f"{name}.svg", content) for name, content in files.items()))
    return list(services.own_pictures.add(read, pack).pictures)


def first_row(services: Services, meeting_id: int) -> Picture | None:
    document = services.minutes.document(meeting_id)
    return next(row.picture for row in document.blocks if isinstance(row, PictureRow) and "point" in row.anchor)


def test_a_pack_is_one_step_and_one_undo(services):
    kept = add(services, OTHERS, green_kettle=KETTLE, our_garden=picture())
    assert [one.name for one in kept] == ["green kettle", "our garden"]
    assert services.own_pictures.pack(kept[0]).credit == CREDIT
    assert services.book.pictures.name("own:1") == "green kettle"
    services.book.undo()
    assert services.own_pictures.pictures() == []
    assert services.book.pictures.name("own:1") == ""
    services.book.redo()
    assert services.book.pictures.name("own:1") == "green kettle"
    assert services.book.pictures.drawing("own:1") == KETTLE


def test_the_same_picture_twice_is_told(services):
    add(services, green_kettle=KETTLE)
    read = PackRead((FoundPicture("again.svg", KETTLE),), (RefusedPicture("x.png", "empty"),))
    added = services.own_pictures.add(read, None)
    assert added.pictures == ()
    assert [services.own_pictures.refusal(one) for one in added.refused] == [
        "x.png has nothing in it.",
        "again.svg is in the book already. It is called green kettle.",
    ]


def test_every_reason_has_its_sentence(services):
    source = "".join(path.read_text() for path in Path("coprod_desktop/exchange").glob("*.py"))
    for code in (one.rsplit(".", 1)[1] for one in ALL_WORDS if one.startswith("own_pictures.refused.")):
        told = services.own_pictures.refusal(RefusedPicture("A.png", code, "B"))
        assert "A.png" in told
        assert "{" not in told
        assert code in ("there", "book_full") or f'"{code}"' in source, code


def test_whose_they_are_is_said_first(services):
    for whose, credit, expected in (("", "", ["whose"]), (OTHERS, " ", ["credit"]), (OTHERS, "x" * 301, ["credit"])):
        with pytest.raises(NotSaved) as caught:
            services.own_pictures.pack_for(whose, credit)
        assert [one.field for one in caught.value.problems] == expected


def test_a_meaning_belongs_to_one_picture(services):
    kettle, garden = add(services, kettle=KETTLE, garden=picture())
    services.own_pictures.save(kettle, {"name": "our kettle", "meaning": "making tea", "words": "brew"})
    with pytest.raises(NotSaved) as caught:
        services.own_pictures.save(garden, {"name": "Our Kettle", "meaning": "Making tea"})
    assert [(one.field, one.code) for one in caught.value.problems] == [("name", "taken"), ("meaning", "taken")]
    services.own_pictures.save(garden, {"name": "our garden", "meaning": "the garden"})


def test_our_own_come_before_those_of_the_program(services):
    (kettle,) = add(services, kettle=KETTLE)
    pictures = services.book.pictures
    assert all(one.key != "own:1" for one in pictures.propose("The kettle is on."))  # nobody said what it means
    assert pictures.search("kettle")[0].key == "own:1"
    services.own_pictures.save(kettle, {"name": "our green kettle", "meaning": "tea", "words": "brewing up"})
    assert pictures.propose("We had tea.")[0] == Picture("own:1", "our green kettle")
    assert pictures.propose("Ken was brewing up for all.", count=1)[0].key == "own:1"
    assert [one.key for one in pictures.search("kettle")][:2] == ["own:1", "kettle_tea"]
    assert pictures.search("")[0].key == "own:1"
    assert pictures.keys()[0] == "own:1"
    assert pictures.keys() is pictures.keys()


def test_a_choice_by_hand_is_learned_across_restarts(services, opened, book_path, clock):
    (kettle,) = add(services, stall=KETTLE)
    meeting = services.meetings.plan("club", "18 November")
    point = services.minutes.add_point(meeting.id, "The tombola made 40 pounds.")
    services.minutes.choose_picture(point.id, kettle.key)
    assert first_row(services, meeting.id).key == "own:1"
    opened.close()
    with open_book(book_path, now=clock.now) as again:
        later = serve(again.store, clock, lambda _changes: None)
        assert later.minutes.pictures_for("Another tombola next week", 1)[0].key == "own:1"
        later.own_pictures.remove(later.own_pictures.get(1))
        assert all(one.key != "own:1" for one in later.minutes.pictures_for("Another tombola next week"))
        assert first_row(later, meeting.id) != Picture("own:1", "stall")


def test_agreed_minutes_keep_a_picture_that_is_removed(services):
    (kettle,) = add(services, OTHERS, kettle=KETTLE)
    meeting = services.meetings.plan("club", "18 November")
    point = services.minutes.add_point(meeting.id, "We had tea.")
    services.minutes.choose_picture(point.id, kettle.key)
    services.minutes.agree(meeting.id, services.book.today)
    services.own_pictures.remove(kettle)
    document = services.minutes.document(meeting.id)
    assert dict(document.drawings)["own:1"] == KETTLE
    assert first_row(services, meeting.id) == Picture("own:1", "kettle", CREDIT)
    assert from_json(to_json(document)) == document
    paper = Paper(printer(services).print_document(document, PrintWish()).pdf)
    assert CREDIT in paper.spoken()
    services.book.undo()
    assert services.book.pictures.name("own:1") == "kettle"


def printer(services: Services) -> DocumentPrinter:
    return DocumentPrinter(CataloguePictures(svg_of, services.book.store.photo, services.book.pictures.drawing))


@pytest.mark.parametrize("content", [KETTLE, picture(), picture("PNG", (90, 60))], ids=["SVG", "JPEG", "PNG"])
@pytest.mark.parametrize("colour", [True, False])
def test_it_is_printed_with_its_name_and_its_own_credit_alone(services, content, colour):
    (kettle,) = add(services, OTHERS, kettle=content)
    meeting = services.meetings.plan("one_to_one", "18 November")
    point = services.minutes.add_point(meeting.id, "We had tea.")
    services.minutes.choose_picture(point.id, kettle.key)
    document = services.minutes.document(meeting.id)
    row = next(one for one in document.blocks if isinstance(one, PictureRow) and "point" in one.anchor)
    only = replace(document, blocks=(row,))
    paper = Paper(printer(services).print_document(only, PrintWish(colour=colour)).pdf)
    assert [node.alt for node in paper.root.walk() if node.role == "Figure"] == ["kettle"]
    assert len([shape for shape in paper.shapes if shape.picture]) == 1
    assert CREDIT in paper.spoken()
    assert "OpenMoji" not in paper.spoken()
    whole = Paper(printer(services).print_document(document, PrintWish(colour=colour)).pdf)
    assert CREDIT in whole.spoken()
    assert "OpenMoji" in whole.spoken()
    page = web_page(only, CataloguePictures(svg_of, services.book.store.photo, services.book.pictures.drawing))
    assert 'alt="kettle"' in page
    assert CREDIT in page
    assert "OpenMoji" not in page
    without = Paper(printer(services).print_document(only, PrintWish(pictures=False)).pdf)
    assert CREDIT not in without.spoken()


def test_our_own_photos_owe_no_credit(services):
    (kettle,) = add(services, OURS, kettle=KETTLE)
    assert services.book.pictures.credit(kettle.key) == ""
    assert services.own_pictures.pack(kettle) is None


def test_nothing_of_the_catalogue_is_read_for_a_picture_of_our_own(services, monkeypatch):
    add(services, kettle=KETTLE)
    monkeypatch.setattr("coprod_desktop.system.picture_files.load_catalogue", lambda: 1 / 0)
    pictures = club_pictures(services.book.store)
    assert pictures.name("own:1") == "kettle"
    assert pictures.drawing("own:1") == KETTLE
    assert pictures.drawing("own:9") == b""

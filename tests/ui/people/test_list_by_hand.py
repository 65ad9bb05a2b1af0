"""A spreadsheet is brought in by mouse and keys: chosen, pasted, looked at, kept, undone, and brought again."""

import shutil
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.services.today import TodayService
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.wording.help import topic_for
from tests.ui.walks import walk
from tests.waiting import settled, until

GROUP = Path(__file__).parents[2] / "files" / "thursday_group.csv"
CELLS = "Name\tTel\tNeeds\nAnn Lee\t020 7946 0101\thearing loop\nBob Ray\task son\t\n"


def names(hand):
    return [line.person.name for line in hand.services.people.people()]


def choose(hand, monkeypatch, path):
    """Press the button for a file, and choose one in the window of the system."""
    monkeypatch.setattr(
        "coprod_desktop.ui.screens.bring_list.page.QFileDialog.getOpenFileName", lambda *_asked: (str(path), "")
    )
    hand.press("choose_list")


def paste(hand, text):
    QGuiApplication.clipboard().setText(text)
    hand.find("list_box", object).setFocus()
    hand.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_clubs_spreadsheet_goes_from_the_file_to_the_book(hand, monkeypatch):
    hand.go(Place("people"))
    hand.press("bring_list")
    choose(hand, monkeypatch, GROUP)
    read = hand.words()
    assert "Step 2 of 3. thursday_group.csv" in read
    assert "This column is: Telephone" in read
    assert "In it: 7700900123; 07700 900456; 020 7946 0301" in read
    assert "Can share: singing" in read
    assert "Note: Bus: 36" in read
    hand.press("columns_right")
    assert "3 names may be the other way round: “Adeyemi, Tola”, “Petrov, Olga” and “Zhang, Wei”." in hand.words()
    assert names(hand) == []
    while hand.sees("change_0"):
        hand.press("change_0")
    assert hand.find("add_list", object).hasFocus()
    assert "12 people are ready to go in the book." in hand.words()
    hand.press("add_list")
    assert hand.here.key == "people"
    assert hand.said[-1] == "12 people were added. 12 people are in the book now."
    assert "Tola Adeyemi" in names(hand)
    assert "Gloria Okoro" in names(hand)
    assert not {"Total", "Who", "Adeyemi, Tola"} & set(names(hand))
    hand.services.book.undo()
    assert names(hand) == []


def test_cells_pasted_from_a_spreadsheet_by_keys_alone(hand):
    hand.go(Place("bring_list"))
    hand.tab_to("list_box")
    paste(hand, CELLS)
    hand.tab_to("read_list")
    hand.key(Qt.Key.Key_Return)
    hand.tab_to("columns_right")
    hand.key(Qt.Key.Key_Space)
    hand.tab_to("add_list")
    hand.key(Qt.Key.Key_Return)
    assert names(hand) == ["Ann Lee", "Bob Ray"]
    ann, bob = hand.services.book.store.some(PEOPLE)
    assert (ann.phone, bob.notes) == ("020 7946 0101", "Tel: ask son")
    assert hand.services.people.needs(ann.id).helps == ("hearing_loop",)


def test_one_press_says_that_a_column_is_something_else(hand):
    hand.go(Place("bring_list"))
    paste(hand, "Name\tHen or cock\nAnn Lee\tthe choir\n")
    hand.press("read_list")
    assert "We are not sure. Say what it is." in hand.words()
    assert "Note: Hen or cock: the choir" in hand.words()
    hand.press("choice_column_1_gifts")
    assert "Can share: the choir" in hand.words()
    assert "We are not sure" not in hand.words()
    hand.press("change_column_0")
    hand.press("choice_column_0_left_out")
    hand.press("columns_right")
    assert "Say which column has the names. Press Change beside it." in hand.words()
    hand.press("change_column_0")
    hand.press("choice_column_0_name")
    hand.press("columns_right")
    hand.press("add_list")
    assert names(hand) == ["Ann Lee"]


def test_only_one_column_holds_the_names(hand):
    hand.go(Place("bring_list"))
    paste(hand, "Name\tPerson\nAnn\tAnn Lee\n")
    hand.press("read_list")
    if not hand.sees("choice_column_1_name"):
        hand.press("change_column_1")
    hand.press("choice_column_1_name")
    assert [one.meaning for one in hand.here._table.columns] == ["note", "name"]
    assert "Note: Name: Ann" in hand.words()


def test_all_names_are_turned_round_at_once_or_each_by_itself(hand):
    text = "Name\tTel\nOsei, Ama\t1\nNowak, Jan\t2\nLee, Ann\t3\n"
    hand.go(Place("bring_list"))
    paste(hand, text)
    hand.press("read_list")
    hand.press("columns_right")
    hand.press("each_0")
    assert "“Osei, Ama” may be the other way round: Ama Osei." in hand.words()
    hand.press("keep_0")
    assert not hand.sees("each_0")
    hand.press("change_0")
    hand.press("change_0")
    assert "3 people are ready" in hand.words()
    hand.press("add_list")
    assert names(hand) == ["Ann Lee", "Jan Nowak", "Osei, Ama"]


def test_a_question_that_is_open_comes_before_anybody_is_added(hand):
    hand.go(Place("bring_list"))
    paste(hand, "Name\tTel\nAnn Lee\t7700900456\n")
    hand.press("read_list")
    hand.press("columns_right")
    assert "7700900456: has it lost its 0? It is the number of Ann Lee." in hand.words()
    hand.press("add_list")
    assert names(hand) == []
    assert QApplication.focusWidget().objectName() == "change_0"
    assert "Say what to do with each of these. Then everybody can be added." in hand.words()
    hand.key(Qt.Key.Key_Space)
    assert "Say what to do" not in hand.words()
    assert hand.said[-1] == "1 person is ready to go in the book."
    hand.press("add_list")
    assert hand.services.book.store.some(PEOPLE)[0].phone == "07700900456"


def test_two_lines_of_one_name_say_what_the_second_one_has(hand):
    hand.go(Place("bring_list"))
    paste(hand, "Name\tWhat\nStan Lee\tResident\nStan Lee\tCook\nAda Ray\tMember\nAda Ray\tMember\n")
    hand.press("read_list")
    hand.press("columns_right")
    said = hand.words()
    assert "Stan Lee is on this list more than once. This line says: Stan Lee, Cook." in said
    assert said.count("Ada Ray is on this list") == 1, "the same line two times is asked about once"


def test_a_line_that_was_left_out_can_be_taken(hand):
    hand.go(Place("bring_list"))
    paste(hand, "Name\tTel\nTotal Refit\t020 7946 0101\nAnn\t\n")
    hand.press("read_list")
    hand.press("columns_right")
    assert "Total Refit, 020 7946 0101" in hand.words()
    hand.press("take_1")
    hand.press("add_list")
    assert names(hand) == ["Ann", "Total Refit"]


def test_the_same_list_again_adds_nobody(hand, monkeypatch):
    for _time in range(2):
        hand.go(Place("bring_list"))
        choose(hand, monkeypatch, GROUP)
        hand.press("columns_right")
        while hand.sees("change_0"):
            hand.press("change_0")
        hand.press("add_list")
    assert len(names(hand)) == 12
    assert hand.said[-1] == "Nobody was added. 12 people are in the book."
    assert hand.here.key == "people"


@pytest.mark.parametrize("code", ["old_excel", "damaged", "not_a_list", "gone"])
def test_a_file_that_is_no_list_says_what_to_do(hand, monkeypatch, tmp_path, code):
    path = tmp_path / "list.xlsx"
    content = {"old_excel": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "damaged": b"PK\x03\x04", "not_a_list": b"%PDF"}
    if code in content:
        path.write_bytes(content[code])
    hand.go(Place("bring_list"))
    choose(hand, monkeypatch, path)
    said = hand.find("list_problem", object).accessibleName()
    assert said.endswith("paste them below.") or "paste the cells below" in said
    paste(hand, CELLS)
    hand.press("read_list")
    assert not hand.sees("list_problem")


def test_nothing_pasted_says_what_to_do(hand):
    hand.go(Place("bring_list"))
    hand.press("read_list")
    assert "Choose a file first, or paste your list in the box." in hand.words()


def test_answers_are_there_when_one_comes_back(hand, monkeypatch):
    hand.go(Place("bring_list"))
    choose(hand, monkeypatch, GROUP)
    hand.press("columns_right")
    hand.press("keep_0")
    left = len(hand.here._preview.doubts)
    hand.go(Place("people"))
    assert [one.page for one in TodayService(hand.services.book, hand.services.copies).drafts()] == ["bring_list"]
    hand.go(Place("bring_list"))
    assert "Step 3 of 3. thursday_group.csv" in hand.words()
    assert len(hand.here._preview.doubts) == left
    hand.press("back_to_columns")
    hand.press("another_list")
    assert "Step 1 of 3" in hand.words()


def test_what_is_pasted_is_kept_by_itself_a_moment_later(hand):
    hand.go(Place("bring_list"))
    paste(hand, CELLS)
    until(lambda: hand.services.book.store.draft("bring_list:0:"))
    assert hand.services.book.store.draft("bring_list:0:")["text"] == CELLS


def test_a_table_pasted_among_names_is_noticed_and_brought_in(hand):
    hand.go(Place("add_people"))
    assert not hand.sees("it_is_a_table")
    hand.find("box_names", object).insertPlainText(CELLS)
    assert "This is a table. We take the names and the phone numbers from it." in hand.words()
    hand.find("box_names", object).setPlainText(CELLS.replace("Name", "Our people"))
    hand.here._names.changed.emit()
    assert "This is a table. Bring it in as a list, and nothing is lost." in hand.words()
    hand.find("box_names", object).setPlainText(CELLS)
    hand.here._names.changed.emit()
    hand.press("as_list")
    assert "Step 2 of 3" in hand.words()
    hand.press("columns_right")
    hand.press("add_list")
    assert names(hand) == ["Ann Lee", "Bob Ray"]
    hand.go(Place("add_people"))
    assert hand.find("box_names", object).toPlainText() == ""


def test_names_turned_round_at_once_and_lines_that_are_no_people(hand):
    hand.go(Place("add_people"))
    hand.find("box_names", object).insertPlainText(
        "Our members - list kept by Win\nOsei, Ama\nNowak, Jan\nFATIMA HUSSEIN\nTOTAL"
    )
    hand.press("save_button")
    assert "2 names may be the other way round." in hand.words()
    hand.press("turn_all")
    assert "“Our members - list kept by Win” may not be a person." in hand.words()
    hand.press("change_line_0")
    assert "“FATIMA HUSSEIN” is in capitals. It may be: Fatima Hussein." in hand.words()
    hand.press("change_line_0")
    hand.press("change_line_0")
    hand.press("save_button")
    assert names(hand) == ["Ama Osei", "Fatima Hussein", "Jan Nowak"]
    assert hand.said[-1] == "3 people were added. 3 people are in the book now."


def begin_adding(hand, count):
    """Begin to add so many people, and wait until the window has had its turn twice while they are added."""
    lines = [f"Person {n:04}\t020 7946 {n:04}\tsinging\thearing loop" for n in range(count)]
    hand.go(Place("bring_list"))
    paste(hand, "\n".join(["Name\tTel\tGood at\tNeeds", *lines]))
    hand.press("read_list")
    hand.press("columns_right")
    turns = []
    ticking = QTimer()
    ticking.timeout.connect(lambda: turns.append(hand.page.working.busy))
    ticking.start(1)
    hand.press("add_list", wait=False)
    until(lambda: turns.count(True) > 1)
    ticking.stop()


def test_a_long_list_lets_the_window_work_and_can_be_stopped(hand, monkeypatch):
    monkeypatch.setattr("coprod_desktop.ui.screens.bring_list.page.SHOW_AFTER", 0)
    begin_adding(hand, 600)
    QTest.mouseClick(hand.here.working.stop_button, Qt.MouseButton.LeftButton)
    settled()
    assert hand.said[-1] == "Stopped. Nobody was added."
    assert hand.services.book.store.count(PEOPLE) == 0
    hand.press("add_list")
    assert hand.services.book.store.count(PEOPLE) == 600


def test_keys_wait_while_people_are_added(hand, monkeypatch):
    monkeypatch.setattr("coprod_desktop.ui.screens.bring_list.page.SHOW_AFTER", 0)
    lines = [f"Person {n:04}\t020 7946 {n:04}" for n in range(200)]
    hand.go(Place("bring_list"))
    page = hand.here
    paste(hand, "\n".join(["Name\tTel", *lines]))
    hand.press("read_list")
    hand.press("columns_right")
    hand.press("add_list", wait=False)
    back = page.findChild(type(page.back_button), "back_to_columns")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    QTest.keyClick(back, Qt.Key.Key_Return)
    assert page._step == 3
    assert page.working.stop_button.hasFocus()
    settled()
    assert hand.services.book.store.count(PEOPLE) == 200


def test_leaving_in_the_middle_adds_nobody_and_loses_no_answer(hand):
    begin_adding(hand, 600)
    hand.go(Place("people"))
    assert hand.services.book.store.count(PEOPLE) == 0
    hand.go(Place("bring_list"))
    assert "600 people are ready to go in the book." in hand.words()


def test_a_spreadsheet_of_excel_goes_in_as_well(hand, monkeypatch, tmp_path):
    path = tmp_path / "list.xlsx"
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    cells = [("Name", "Tel"), ("Zoë", "7700900456")]
    rows = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{one}</t></is></c>' for one in row) + "</row>" for row in cells
    )
    with zipfile.ZipFile(path, "w") as pack:
        pack.writestr("xl/workbook.xml", f'<workbook {main} {links}><sheets><sheet r:id="a"/></sheets></workbook>')
        pack.writestr("xl/_rels/workbook.xml.rels", '<R><Relationship Id="a" Target="worksheets/sheet1.xml"/></R>')
        pack.writestr("xl/worksheets/sheet1.xml", f"<worksheet {main}><sheetData>{rows}</sheetData></worksheet>")
    hand.go(Place("bring_list"))
    choose(hand, monkeypatch, shutil.copy(path, tmp_path / "Our list"))
    hand.press("columns_right")
    hand.press("keep_0")
    hand.press("add_list")
    assert hand.services.book.store.some(PEOPLE)[0].phone == "7700900456"


@pytest.mark.parametrize("percent", [100, 200])
def test_each_step_of_a_real_list_walks_well(hand, monkeypatch, percent):
    hand.desk.looks.set_text_percent(percent)
    hand.go(Place("bring_list"))
    choose(hand, monkeypatch, GROUP)
    hand.press("change_column_0")
    assert walk(hand.here) == []
    hand.press("columns_right")
    assert walk(hand.here) == []
    while hand.sees("change_0"):
        hand.press("change_0")
    assert walk(hand.here) == []


def test_help_is_found_by_the_words_people_use(hand):
    from coprod_desktop.services.help import HelpService

    for word in ("spreadsheet", "list", "import", "excel", "csv", "table"):
        assert "list" in [one.key for one in HelpService(hand.services.book).topics(word)], word
    assert topic_for("bring_list") == "list"

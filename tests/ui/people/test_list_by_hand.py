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


def names(club):
    return [line.person.name for line in club.services.people.people()]


def choose(club, monkeypatch, path):
    """Press the button for a file, and choose one in the window of the system."""
    monkeypatch.setattr(
        "coprod_desktop.ui.screens.bring_list.page.QFileDialog.getOpenFileName", lambda *_asked: (str(path), "")
    )
    club.press("choose_list")


def paste(club, text):
    QGuiApplication.clipboard().setText(text)
    club.find("list_box", object).setFocus()
    club.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_clubs_spreadsheet_goes_from_the_file_to_the_book(club, monkeypatch):
    club.go(Place("people"))
    club.press("bring_list")
    choose(club, monkeypatch, GROUP)
    read = club.reads()
    assert "Step 2 of 3. thursday_group.csv" in read
    assert "This column is: Telephone" in read
    assert "In it: 7700900123; 07700 900456; 020 7946 0301" in read
    assert "Can share: singing" in read
    assert "Note: Bus: 36" in read
    club.press("columns_right")
    assert "3 names may be the other way round: “Adeyemi, Tola”, “Petrov, Olga” and “Zhang, Wei”." in club.reads()
    assert names(club) == []
    while club.sees("change_0"):
        club.press("change_0")
    assert club.find("add_list", object).hasFocus()
    assert "12 people are ready to go in the book." in club.reads()
    club.press("add_list")
    assert club.here.key == "people"
    assert club.said[-1] == "12 people were added. 12 people are in the book now."
    assert "Tola Adeyemi" in names(club)
    assert "Gloria Okoro" in names(club)
    assert not {"Total", "Who", "Adeyemi, Tola"} & set(names(club))
    club.services.book.undo()
    assert names(club) == []


def test_cells_pasted_from_a_spreadsheet_by_keys_alone(club):
    club.go(Place("bring_list"))
    club.tab_to("list_box")
    paste(club, CELLS)
    club.tab_to("read_list")
    club.key(Qt.Key.Key_Return)
    club.tab_to("columns_right")
    club.key(Qt.Key.Key_Space)
    club.tab_to("add_list")
    club.key(Qt.Key.Key_Return)
    assert names(club) == ["Ann Lee", "Bob Ray"]
    ann, bob = club.services.book.store.some(PEOPLE)
    assert (ann.phone, bob.notes) == ("020 7946 0101", "Tel: ask son")
    assert club.services.people.needs(ann.id).helps == ("hearing_loop",)


def test_one_press_says_that_a_column_is_something_else(club):
    club.go(Place("bring_list"))
    paste(club, "Name\tHen or cock\nAnn Lee\tthe choir\n")
    club.press("read_list")
    assert "We are not sure. Say what it is." in club.reads()
    assert "Note: Hen or cock: the choir" in club.reads()
    club.press("choice_column_1_gifts")
    assert "Can share: the choir" in club.reads()
    assert "We are not sure" not in club.reads()
    club.press("change_column_0")
    club.press("choice_column_0_left_out")
    club.press("columns_right")
    assert "Say which column has the names. Press Change beside it." in club.reads()
    club.press("change_column_0")
    club.press("choice_column_0_name")
    club.press("columns_right")
    club.press("add_list")
    assert names(club) == ["Ann Lee"]


def test_only_one_column_holds_the_names(club):
    club.go(Place("bring_list"))
    paste(club, "Name\tPerson\nAnn\tAnn Lee\n")
    club.press("read_list")
    if not club.sees("choice_column_1_name"):
        club.press("change_column_1")
    club.press("choice_column_1_name")
    assert [one.meaning for one in club.here._table.columns] == ["note", "name"]
    assert "Note: Name: Ann" in club.reads()


def test_all_names_are_turned_round_at_once_or_each_by_itself(club):
    text = "Name\tTel\nOsei, Ama\t1\nNowak, Jan\t2\nLee, Ann\t3\n"
    club.go(Place("bring_list"))
    paste(club, text)
    club.press("read_list")
    club.press("columns_right")
    club.press("each_0")
    assert "“Osei, Ama” may be the other way round: Ama Osei." in club.reads()
    club.press("keep_0")
    assert not club.sees("each_0")
    club.press("change_0")
    club.press("change_0")
    assert "3 people are ready" in club.reads()
    club.press("add_list")
    assert names(club) == ["Ann Lee", "Jan Nowak", "Osei, Ama"]


def test_a_question_that_is_open_comes_before_anybody_is_added(club):
    club.go(Place("bring_list"))
    paste(club, "Name\tTel\nAnn Lee\t7700900456\n")
    club.press("read_list")
    club.press("columns_right")
    assert "7700900456: has it lost its 0? It is the number of Ann Lee." in club.reads()
    club.press("add_list")
    assert names(club) == []
    assert QApplication.focusWidget().objectName() == "change_0"
    club.key(Qt.Key.Key_Space)
    club.press("add_list")
    assert club.services.book.store.some(PEOPLE)[0].phone == "07700900456"


def test_a_line_that_was_left_out_can_be_taken(club):
    club.go(Place("bring_list"))
    paste(club, "Name\tTel\nTotal Refit\t020 7946 0101\nAnn\t\n")
    club.press("read_list")
    club.press("columns_right")
    assert "Total Refit, 020 7946 0101" in club.reads()
    club.press("take_1")
    club.press("add_list")
    assert names(club) == ["Ann", "Total Refit"]


def test_the_same_list_again_adds_nobody(club, monkeypatch):
    for _time in range(2):
        club.go(Place("bring_list"))
        choose(club, monkeypatch, GROUP)
        club.press("columns_right")
        while club.sees("change_0"):
            club.press("change_0")
        club.press("add_list")
    assert len(names(club)) == 12
    assert club.said[-1] == "Nobody was added. 12 people are in the book."
    assert club.here.key == "people"


@pytest.mark.parametrize("code", ["old_excel", "damaged", "not_a_list", "gone"])
def test_a_file_that_is_no_list_says_what_to_do(club, monkeypatch, tmp_path, code):
    path = tmp_path / "list.xlsx"
    content = {"old_excel": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "damaged": b"PK\x03\x04", "not_a_list": b"%PDF"}
    if code in content:
        path.write_bytes(content[code])
    club.go(Place("bring_list"))
    choose(club, monkeypatch, path)
    said = club.find("list_problem", object).accessibleName()
    assert said.endswith("paste them below.") or "paste the cells below" in said
    paste(club, CELLS)
    club.press("read_list")
    assert not club.sees("list_problem")


def test_nothing_pasted_says_what_to_do(club):
    club.go(Place("bring_list"))
    club.press("read_list")
    assert "Choose a file first, or paste your list in the box." in club.reads()


def test_answers_are_there_when_one_comes_back(club, monkeypatch):
    club.go(Place("bring_list"))
    choose(club, monkeypatch, GROUP)
    club.press("columns_right")
    club.press("keep_0")
    left = len(club.here._preview.doubts)
    club.go(Place("people"))
    assert [one.page for one in TodayService(club.services.book, club.services.copies).drafts()] == ["bring_list"]
    club.go(Place("bring_list"))
    assert "Step 3 of 3. thursday_group.csv" in club.reads()
    assert len(club.here._preview.doubts) == left
    club.press("back_to_columns")
    club.press("another_list")
    assert "Step 1 of 3" in club.reads()


def test_what_is_pasted_is_kept_by_itself_a_moment_later(club):
    club.go(Place("bring_list"))
    paste(club, CELLS)
    until(lambda: club.services.book.store.draft("bring_list:0:"))
    assert club.services.book.store.draft("bring_list:0:")["text"] == CELLS


def test_a_table_pasted_among_names_is_noticed_and_brought_in(club):
    club.go(Place("add_people"))
    assert not club.sees("it_is_a_table")
    club.find("box_names", object).insertPlainText(CELLS)
    assert "This is a table. We take the names and the phone numbers from it." in club.reads()
    club.find("box_names", object).setPlainText(CELLS.replace("Name", "Our people"))
    club.here._names.changed.emit()
    assert "This is a table. Bring it in as a list, and nothing is lost." in club.reads()
    club.find("box_names", object).setPlainText(CELLS)
    club.here._names.changed.emit()
    club.press("as_list")
    assert "Step 2 of 3" in club.reads()
    club.press("columns_right")
    club.press("add_list")
    assert names(club) == ["Ann Lee", "Bob Ray"]
    club.go(Place("add_people"))
    assert club.find("box_names", object).toPlainText() == ""


def test_names_turned_round_at_once_and_lines_that_are_no_people(club):
    club.go(Place("add_people"))
    club.find("box_names", object).insertPlainText(
        "Our members - list kept by Win\nOsei, Ama\nNowak, Jan\nFATIMA HUSSEIN\nTOTAL"
    )
    club.press("save_button")
    assert "2 names may be the other way round." in club.reads()
    club.press("turn_all")
    assert "“Our members - list kept by Win” may not be a person." in club.reads()
    club.press("change_line_0")
    assert "“FATIMA HUSSEIN” is in capitals. It may be: Fatima Hussein." in club.reads()
    club.press("change_line_0")
    club.press("change_line_0")
    club.press("save_button")
    assert names(club) == ["Ama Osei", "Fatima Hussein", "Jan Nowak"]
    assert club.said[-1] == "3 people were added. 3 people are in the book now."


def begin_adding(club, count):
    """Begin to add so many people, and wait until the window has had its turn twice while they are added."""
    lines = [f"Person {n:04}\t020 7946 {n:04}\tsinging\thearing loop" for n in range(count)]
    club.go(Place("bring_list"))
    paste(club, "\n".join(["Name\tTel\tGood at\tNeeds", *lines]))
    club.press("read_list")
    club.press("columns_right")
    turns = []
    ticking = QTimer()
    ticking.timeout.connect(lambda: turns.append(club.page.working.busy))
    ticking.start(1)
    club.find("add_list", object).click()
    until(lambda: turns.count(True) > 1)
    ticking.stop()


def test_a_long_list_lets_the_window_work_and_can_be_stopped(club, monkeypatch):
    monkeypatch.setattr("coprod_desktop.ui.screens.bring_list.page.SHOW_AFTER", 0)
    begin_adding(club, 600)
    QTest.mouseClick(club.here.working.stop_button, Qt.MouseButton.LeftButton)
    settled()
    assert club.said[-1] == "Stopped. Nobody was added."
    assert club.services.book.store.count(PEOPLE) == 0
    club.press("add_list")
    assert club.services.book.store.count(PEOPLE) == 600


def test_keys_wait_while_people_are_added(club, monkeypatch):
    monkeypatch.setattr("coprod_desktop.ui.screens.bring_list.page.SHOW_AFTER", 0)
    lines = [f"Person {n:04}\t020 7946 {n:04}" for n in range(200)]
    club.go(Place("bring_list"))
    page = club.here
    paste(club, "\n".join(["Name\tTel", *lines]))
    club.press("read_list")
    club.press("columns_right")
    club.find("add_list", object).click()
    back = page.findChild(type(page.back_button), "back_to_columns")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    QTest.keyClick(back, Qt.Key.Key_Return)
    assert page._step == 3
    assert page.working.stop_button.hasFocus()
    settled()
    assert club.services.book.store.count(PEOPLE) == 200


def test_leaving_in_the_middle_adds_nobody_and_loses_no_answer(club):
    begin_adding(club, 600)
    club.go(Place("people"))
    assert club.services.book.store.count(PEOPLE) == 0
    club.go(Place("bring_list"))
    assert "600 people are ready to go in the book." in club.reads()


def test_a_spreadsheet_of_excel_goes_in_as_well(club, monkeypatch, tmp_path):
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
    club.go(Place("bring_list"))
    choose(club, monkeypatch, shutil.copy(path, tmp_path / "Our list"))
    club.press("columns_right")
    club.press("keep_0")
    club.press("add_list")
    assert club.services.book.store.some(PEOPLE)[0].phone == "7700900456"


@pytest.mark.parametrize("percent", [100, 200])
def test_each_step_of_a_real_list_walks_well(club, monkeypatch, percent):
    club.desk.looks.set_text_percent(percent)
    club.go(Place("bring_list"))
    choose(club, monkeypatch, GROUP)
    club.press("change_column_0")
    assert walk(club.here) == []
    club.press("columns_right")
    assert walk(club.here) == []
    while club.sees("change_0"):
        club.press("change_0")
    assert walk(club.here) == []


def test_help_is_found_by_the_words_people_use(club):
    from coprod_desktop.services.help import HelpService

    for word in ("spreadsheet", "list", "import", "excel", "csv", "table"):
        assert "list" in [one.key for one in HelpService(club.services.book).topics(word)], word
    assert topic_for("bring_list") == "list"

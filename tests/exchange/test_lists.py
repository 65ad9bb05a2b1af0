"""Lists from real files: text of every kind, spreadsheets made here part by part, and files that mean harm."""

import io
import zipfile
from pathlib import Path

import pytest

from coprod_desktop.domain.tables import NotAList
from coprod_desktop.exchange.lists import LARGEST_FILE, read_list

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)
STYLES = f"""<styleSheet {MAIN}><numFmts><numFmt numFmtId="170" formatCode="00000000000"/>
<numFmt numFmtId="171" formatCode="[$-809]dd\\ mmmm\\ yyyy"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="2"/></cellXfs>
</styleSheet>"""


def packed(path: Path, parts: dict[str, str], squeeze: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", squeeze) as pack:
        for name, text in parts.items():
            pack.writestr(name, text)
    return path


def excel(path: Path, rows: str, shared: str = "", **more: str) -> Path:
    return packed(
        path,
        {
            "xl/workbook.xml": f'<workbook {MAIN} {LINKS}><sheets><sheet name="Old" state="hidden" r:id="r9"/>'
            '<sheet name="People" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>'
            '<Relationship Id="r9" Target="worksheets/hidden.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>",
            "xl/worksheets/hidden.xml": f'<worksheet {MAIN}><sheetData><row><c t="str"><v>hidden</v></c></row>'
            "</sheetData></worksheet>",
            "xl/sharedStrings.xml": f"<sst {MAIN}>{shared}</sst>",
            "xl/styles.xml": STYLES,
            **more,
        },
    )


def calc(path: Path, rows: str, **more: str) -> Path:
    content = (
        f"<office:document-content {OFFICE}><office:body><office:spreadsheet>"
        f'<table:table table:name="People">{rows}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    return packed(path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content, **more})


def why_not(path: Path) -> str:
    with pytest.raises(NotAList) as told:
        read_list(path)
    return told.value.code


def test_a_text_file_is_read_by_what_is_in_it(tmp_path):
    path = tmp_path / "people.txt"
    path.write_bytes("Name;Tel\r\nZoë;020\r\n".encode("windows-1252"))
    read = read_list(path)
    assert (read.name, read.rows) == ("people.txt", (("Name", "Tel"), ("Zoë", "020")))


def test_a_book_of_excel_is_read_as_it_is_seen(tmp_path):
    name = "<si><r><t>Con</t></r><r><t>ceição</t></r><rPh><t>no</t></rPh></si>"
    shared = f"<si><t>Name</t></si>{name}<si><t>a_x000D_\nb</t></si>"
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Tel</t></is></c></row>'
        '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="2"><v>7700900456</v></c><c r="C3" s="1"><v>43411</v></c>'
        '<c r="D3" s="3"><v>43536</v></c><c r="E3"><v>7.700900456E9</v></c><c r="AA3" t="str"><v>end</v></c></row>'
        '<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" s="4"><v>2.5</v></c>'
        '<c r="D4" t="e"><v>#N/A</v></c></row>'
    )
    read = read_list(excel(tmp_path / "people.xlsx", rows, shared))
    assert read.rows[0] == ("Name", "Tel")
    assert read.rows[1] == ()
    assert read.rows[2] == ("Conceição", "07700900456", "2018-11-07", "2019-03-12", "7700900456", *[""] * 21, "end")
    assert read.rows[3] == ("a\nb", "TRUE", "2.5", "#N/A")


def test_a_sheet_of_libreoffice_is_read_as_it_is_seen(tmp_path):
    number = '<table:table-cell office:value-type="float" office:value="7700900456">'
    rows = (
        "<table:table-header-rows><table:table-row>"
        "<table:table-cell><text:p>Name</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="2"><text:p>Tel</text:p></table:table-cell>'
        "</table:table-row></table:table-header-rows>"
        '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1000"/>'
        "</table:table-row><table:table-row>"
        '<table:table-cell><text:p>Zoë <text:span>P<text:s text:c="2"/>atel</text:span></text:p>'
        "<text:p>upstairs</text:p></table:table-cell>"
        f"{number}<text:p>7.7E9</text:p></table:table-cell>{number}<text:p>07700900456</text:p></table:table-cell>"
        '<table:table-cell office:value-type="date" office:date-value="2018-11-07T00:00:00"><text:p>7/11</text:p>'
        "</table:table-cell></table:table-row>"
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16000"/>'
        "</table:table-row>"
    )
    read = read_list(calc(tmp_path / "people.ods", rows))
    assert read.rows == (
        ("Name", "Tel", "Tel"),
        (),
        (),
        ("Zoë P  atel\nupstairs", "7700900456", "07700900456", "2018-11-07"),
    )


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 ...", "not_a_list"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old_excel"),
        (b"PK\x03\x04 and then nothing", "damaged"),
        (b"<!DOCTYPE html><table><tr><td>Ann", "not_a_list"),
        (bytes(range(1, 256)) * 8, "not_a_list"),
        (b"x" * (LARGEST_FILE + 1), "too_big"),
    ],
)
def test_a_file_that_is_no_list_says_which_it_is(tmp_path, content, code):
    path = tmp_path / "people.xlsx"
    path.write_bytes(content)
    assert why_not(path) == code


def test_any_other_zip_file_is_no_list(tmp_path):
    assert why_not(packed(tmp_path / "photos.zip", {"a.jpg": "x"})) == "not_a_list"


def test_a_part_that_is_made_to_fill_a_computer_is_refused(tmp_path):
    cell = '<row><c t="str"><v>' + "a" * 15_000_000 + "</v></c></row>"
    assert why_not(excel(tmp_path / "bomb.xlsx", cell)) == "too_big"


def test_a_part_that_says_less_than_it_is_does_not_get_through(tmp_path):
    path = excel(tmp_path / "liar.xlsx", '<row><c t="str"><v>' + "ab" * 5_000 + "</v></c></row>")
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as pack:
        size = pack.getinfo("xl/worksheets/sheet1.xml").file_size
    content = bytes(content).replace(size.to_bytes(4, "little"), (40).to_bytes(4, "little"))
    path.write_bytes(content)
    assert why_not(path) == "damaged"


def test_text_that_stands_for_other_text_is_refused(tmp_path):
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    shared = {"xl/sharedStrings.xml": f"{laughs}<sst {MAIN}><si><t>&b;</t></si></sst>"}
    assert why_not(excel(tmp_path / "laughs.xlsx", '<row><c t="s"><v>0</v></c></row>', **shared)) == "damaged"


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="99999999"><c r="A99999999" t="str"><v>far</v></c></row>',
        '<row r="1"><c r="ZZZ1" t="str"><v>far</v></c></row>',
    ],
)
def test_a_cell_far_away_makes_no_rows_without_end(tmp_path, rows):
    assert why_not(excel(tmp_path / "far.xlsx", rows)) == "too_many_rows"


def test_a_cell_repeated_without_end_is_refused(tmp_path):
    cell = '<table:table-cell table:number-columns-repeated="9999999"><text:p>a</text:p></table:table-cell>'
    row = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
    assert why_not(calc(tmp_path / "wide.ods", f"<table:table-row>{cell}</table:table-row>")) == "too_many_rows"
    long = row.replace("<table:table-row>", '<table:table-row table:number-rows-repeated="9999999">', 1)
    assert why_not(calc(tmp_path / "long.ods", long)) == "too_many_rows"


def test_paragraphs_inside_one_another_without_end_are_refused(tmp_path):
    deep = "<text:span>" * 5_000 + "</text:span>" * 5_000
    cell = f"<table:table-row><table:table-cell><text:p>{deep}</text:p></table:table-cell></table:table-row>"
    assert why_not(calc(tmp_path / "deep.ods", cell)) == "damaged"


def test_a_sheet_behind_a_password_says_so(tmp_path):
    manifest = {"META-INF/manifest.xml": "<m><encryption-data/></m>", "content.xml": "not words"}
    assert why_not(packed(tmp_path / "locked.ods", manifest)) == "locked"


def test_a_formula_gives_the_answer_that_was_saved_and_is_never_worked_out(tmp_path):
    rows = (
        '<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://x")</f><v>Ann</v></c><c r="B1"><f>2+3</f><v>5</v></c></row>'
    )
    assert read_list(excel(tmp_path / "sum.xlsx", rows)).rows == (("Ann", "5"),)

"""Photos come out small, the right way up, and with nothing of where they were taken."""

import io

import pytest
from PIL import Image, ImageDraw

from coprod_desktop.domain.errors import PhotoProblem
from coprod_desktop.exchange.photos import LONGEST_SIDE, read_photo


def picture(kind="JPEG", size=(1600, 1200), mode="RGB", colour="navy", **how):
    image = Image.new(mode, size, colour)
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 2, size[1] // 2), fill="white")
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def read(content):
    return Image.open(io.BytesIO(read_photo(content)))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "GIF", "TIFF"])
def test_any_usual_picture_becomes_a_small_jpeg(kind):
    photo = read(picture(kind))
    assert (photo.format, photo.mode, photo.size) == ("JPEG", "RGB", (800, 600))


def test_a_small_picture_is_not_blown_up():
    assert read(picture("PNG", (90, 120))).size == (90, 120)


def test_a_tall_picture_keeps_its_shape():
    assert read(picture("JPEG", (1000, 4000))).size == (200, LONGEST_SIDE)


def test_a_photo_taken_sideways_is_turned_and_says_so_no_more():
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held with its right side down: turn by a quarter to the right
    photo = read(picture(size=(400, 200), exif=exif))
    assert photo.size == (200, 400)
    assert photo.getpixel((190, 10))[0] > 200  # the white quarter was top left; now it is top right
    assert photo.getpixel((10, 10))[0] < 60
    assert photo.getexif().get(0x0112) is None


def test_where_and_with_what_a_photo_was_taken_does_not_come_along():
    exif = Image.Exif()
    exif[0x010F] = "A camera maker"
    exif[0x8825] = {1: "N", 2: (51.0, 27.0, 0.0)}
    content = picture(exif=exif)
    assert b"A camera maker" in content
    assert dict(read(content).getexif()) == {}


def test_a_see_through_picture_stands_on_white():
    out = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(out, "PNG")
    assert min(read(out.getvalue()).getpixel((10, 10))) > 250


@pytest.mark.parametrize("mode", ["L", "1", "P", "LA", "I;16"])
def test_grey_and_few_coloured_pictures_are_read(mode):
    out = io.BytesIO()
    Image.new(mode, (40, 30)).save(out, "PNG")
    assert read(out.getvalue()).size == (40, 30)


def test_ink_colours_of_a_printer_are_read():
    assert read(picture("JPEG", mode="CMYK", colour=(10, 20, 30, 0))).mode == "RGB"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        pytest.param(b"", "empty", id="0 bytes"),
        pytest.param(b"hello, this is a letter", "not_a_picture", id="a letter"),
        pytest.param(b"%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF", "not_a_picture", id="a PDF called .jpg"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not_a_picture", id="a drawing"),
        pytest.param(b"\0\0\0\x18ftypheic" + b"\0" * 40, "heic", id="a phone's own kind"),
        pytest.param(b"\xff\xd8\xff\xe0" + b"\0" * 40, "not_a_picture", id="only the start of a JPEG"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + b"\0" * 30, "not_a_picture", id="only the start of a PNG"),
    ],
)
def test_what_cannot_be_used_has_a_code(content, code):
    with pytest.raises(PhotoProblem) as problem:
        read_photo(content)
    assert problem.value.code == code


def test_half_a_photo_is_damaged():
    content = picture()
    with pytest.raises(PhotoProblem) as problem:
        read_photo(content[: len(content) // 2])
    assert problem.value.code == "damaged"


@pytest.mark.parametrize("size", [(10_000, 10_000), (20_000, 20_000)])
def test_a_picture_of_100_megapixels_is_too_big_and_never_unpacked(size):
    out = io.BytesIO()
    Image.new("1", size).save(out, "PNG")
    with pytest.raises(PhotoProblem) as problem:
        read_photo(out.getvalue())
    assert problem.value.code == "too_big"


def test_every_problem_of_a_photo_has_words():
    from coprod_desktop.wording import ALL_WORDS

    for code in ("empty", "not_a_picture", "heic", "too_big", "damaged"):
        assert ALL_WORDS[f"problem.person.photo.{code}"]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Words in photo files: which container is believed, and what is written where."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import exiv2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.errors import SourceRefused
from newsdesk.imaging.embedded import Embedded, read_embedded
from newsdesk.imaging.facts import PhotoFacts, clean_caption, clean_keywords, clean_line, clean_moment
from newsdesk.imaging.metadata import facts_of, read_metadata, write_metadata

Maker = Callable[..., Path]

KAZAKH = PhotoFacts(
    caption="Айгүл Сәрсенбаева Ашысу жағасында.\nЕкінші жол — «өзен».",
    headline="Өзен тасыды",
    creator="Айгүл Сәрсенбаева; Тимур Ақжолов",
    credit="фото предоставлено пресс-службой акимата Жарыкской области",
    source="Вестник Жарыка, собственный корреспондент",
    copyright="© Вестник Жарыка",
    usage_terms="Только для редакции",
    taken_at="2024-04-09T07:05:30+05:00",
    place="Жарык, Степной край",
    keywords=("өзен", "тасқын", "Жарык"),
    alt="Әйел өзен жағасында тұр",
)


def test_kazakh_is_read_back_as_it_was_written(picture: Maker) -> None:
    for name in ("a.jpg", "a.png", "a.webp", "a.tif"):
        path = picture(name)
        write_metadata(path, KAZAKH)
        facts = read_metadata(path)
        assert replace(facts, width=0, height=0, format="") == KAZAKH
        assert (facts.width, facts.height) == (120, 80)


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool (Debian: libimage-exiftool-perl) is not here")
def test_exiftool_reads_what_was_written(picture: Maker) -> None:
    path = picture("a.jpg")
    write_metadata(path, KAZAKH)
    answer = subprocess.run(["exiftool", "-j", "-G1", "-n", path], capture_output=True, check=True)
    (tags,) = json.loads(answer.stdout)
    assert tags["XMP-dc:Creator"] == ["Айгүл Сәрсенбаева", "Тимур Ақжолов"]
    assert tags["XMP-dc:Description"] == KAZAKH.caption
    assert tags["XMP-photoshop:Credit"] == KAZAKH.credit
    assert tags["XMP-iptcCore:AltTextAccessibility"] == KAZAKH.alt
    assert tags["XMP-photoshop:DateCreated"] == "2024:04:09 07:05:30+05:00"
    assert tags["IPTC:CodedCharacterSet"] == "\x1b%G"
    assert tags["IPTC:By-line"] == ["Айгүл Сәрсенбаев", "Тимур Ақжолов"]
    assert KAZAKH.credit.startswith(tags["IPTC:Credit"])
    assert len(tags["IPTC:Credit"].encode()) <= 32
    assert tags["IPTC:Keywords"] == list(KAZAKH.keywords)
    assert (tags["IPTC:DateCreated"], tags["IPTC:TimeCreated"]) == ("2024:04:09", "07:05:30+05:00")
    assert tags["IFD0:Copyright"] == KAZAKH.copyright
    assert tags["ExifIFD:OffsetTimeOriginal"] == "+05:00"
    assert "ExifTool:Warning" not in tags


def test_writing_touches_no_pixel_and_leaves_nothing_beside(picture: Maker) -> None:
    path = picture("a.jpg")
    before = path.read_bytes()
    scan = before[before.index(b"\xff\xda") :]
    write_metadata(path, KAZAKH)
    assert path.read_bytes().endswith(scan)
    assert [file.name for file in path.parent.iterdir()] == ["a.jpg"]


def test_an_empty_fact_removes_what_was_there(picture: Maker) -> None:
    path = picture("a.jpg")
    write_metadata(path, KAZAKH)
    write_metadata(path, PhotoFacts(caption="Остаётся"))
    facts = read_metadata(path)
    assert facts == PhotoFacts(width=120, height=80, format="jpeg", caption="Остаётся", taken_at=KAZAKH.taken_at)


def test_old_windows_cyrillic_is_read_and_turned_into_utf8(picture: Maker) -> None:
    path = picture("a.jpg")
    image = exiv2.ImageFactory.open(str(path))
    image.readMetadata()
    data = image.iptcData()
    for key, text in (("Byline", "Лидия Верхова"), ("BylineTitle", "Фотограф"), ("Caption", "Мост")):
        value = exiv2.StringValue()
        value.read(text.encode("cp1251"))
        data.add(exiv2.IptcKey("Iptc.Application2." + key), value)
    image.writeMetadata()
    assert read_metadata(path).creator == "Лидия Верхова"
    write_metadata(path, KAZAKH)
    assert read_embedded(path).iim["Iptc.Application2.BylineTitle"] == ("Фотограф",)


def test_a_format_that_cannot_be_written_is_refused_and_left_alone(picture: Maker) -> None:
    path = picture("a.gif")
    before = path.read_bytes()
    with pytest.raises(SourceRefused) as caught:
        write_metadata(path, KAZAKH)
    assert caught.value.reason == "unsupported image"
    assert path.read_bytes() == before
    assert len(list(path.parent.iterdir())) == 1


def creator(xmp: tuple[str, ...] = (), iim: tuple[str, ...] = (), exif: str = "") -> str:
    embedded = Embedded(
        xmp={"Xmp.dc.creator": xmp}, iim={"Iptc.Application2.Byline": iim}, exif={"Exif.Image.Artist": exif}
    )
    return facts_of(embedded).creator


def test_the_whole_value_of_xmp_wins_over_the_cut_one_of_iim() -> None:
    assert creator(("Айгүл Сәрсенбаева",), ("Айгүл Сәрсенбаев",), "other") == "Айгүл Сәрсенбаева"
    assert creator(("Айгүл Сәрсенбаева", "Б"), ("Айгүл Сәрсенбаев", "Б")) == "Айгүл Сәрсенбаева; Б"
    assert creator(("One", "Two"), ("One",)) == "One; Two"


def test_a_missing_value_is_taken_from_the_next_container() -> None:
    assert creator(xmp=("X",), exif="E") == "X"
    assert creator(iim=("I",), exif="E") == "I"
    assert creator(exif="E") == "E"
    assert creator(xmp=("  ",), iim=("\t",), exif="E") == "E"
    assert creator() == ""


def test_exif_decides_between_xmp_and_iim_that_contradict_each_other() -> None:
    assert creator(("X",), ("I",), "E") == "E"
    assert creator(("X",), ("I",)) == "X"


def test_question_marks_in_place_of_cyrillic_are_no_witness() -> None:
    assert creator(("Лидия Верхова",), ("????? ???????",), "????? ???????") == "Лидия Верхова"
    assert creator(iim=("????? ???????",)) == ""


def taken(xmp: str = "", day: str = "", time: str = "", exif: str = "", offset: str = "") -> str:
    return facts_of(
        Embedded(
            xmp={"Xmp.photoshop.DateCreated": (xmp,)},
            iim={"Iptc.Application2.DateCreated": (day,), "Iptc.Application2.TimeCreated": (time,)},
            exif={"Exif.Photo.DateTimeOriginal": exif, "Exif.Photo.OffsetTimeOriginal": offset},
        )
    ).taken_at


def test_the_date_gets_its_time_and_offset_from_whoever_knows_them() -> None:
    assert taken(xmp="2006-10-29", day="2006-10-29", time="06:27:51-05:00") == "2006-10-29T06:27:51-05:00"
    assert taken(xmp="2006-10-29T06:27:51", exif="2006:10:29 06:27:51", offset="+05:00") == "2006-10-29T06:27:51+05:00"
    assert taken(xmp="2006-10-29", exif="2001:01:01 10:00:00") == "2006-10-29"
    assert taken(exif="2001:01:01 10:00:00") == "2001-01-01T10:00:00"
    assert taken(xmp="2006", exif="0000:00:00 00:00:00") == ""


@pytest.mark.parametrize(
    ("raw", "moment"),
    [
        ("2024-02-30", ""),
        ("2024-04-09T25:00", ""),
        ("2024-04-09T05:00", "2024-04-09T05:00:00"),
        ("2024-04-09T05:00:01Z", "2024-04-09T05:00:01+00:00"),
        ("1993-01-01T03:11:11.311+01:00", "1993-01-01T03:11:11.311+01:00"),
        ("2024:04:09", "2024-04-09"),
        ("2024-04", ""),
        ("вчера", ""),
    ],
)
def test_only_whole_dates_are_dates(raw: str, moment: str) -> None:
    assert clean_moment(raw) == moment


def test_what_the_camera_says_of_every_picture_is_no_caption() -> None:
    for words in (
        "OLYMPUS DIGITAL CAMERA         ",
        "SONY DSC",
        "SAMSUNG CAMERA PICTURES",
        "DCIM\\100MEDIA",
        "IMG_0412.JPG",
    ):
        assert clean_caption(words) == ""
    for words in ("Digital camera of the year", "Sony DSC is 20 years old", "Мост"):
        assert clean_caption(words) == words


def test_hostile_values_are_cleaned() -> None:
    assert clean_line("a\x00b\x1b[31mc\r\nd\u202ee\ud800f") == "ab[31mc def"
    assert clean_line("two  spaces stay") == "two  spaces stay"
    assert len(clean_line("x" * 5000)) == 1000
    assert len(clean_caption("x" * 50_000)) == 10_000
    assert clean_keywords(["b", "a", " b ", "", "\x00"]) == ("b", "a")
    assert len(clean_keywords(str(number) for number in range(1000))) == 200


@settings(max_examples=200)
@given(st.text())
def test_a_cleaned_line_is_one_printable_line_and_cleaning_it_again_changes_nothing(raw: str) -> None:
    line = clean_line(raw)
    assert clean_line(line) == line
    assert not set("\n\r\x00\x1b\u202e") & set(line)
    line.encode("utf-8")

# SPDX-License-Identifier: GPL-3.0-or-later
"""The photos of exiftool and IPTC read as exiftool reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsdesk.errors import SourceRefused
from newsdesk.imaging.facts import PhotoFacts, clean_caption
from newsdesk.imaging.photo_worker import PhotoWorker

REFUSED = {"JXL.jxl", "Photoshop.psd", "QuickTime.heic", "XMP.svg"}

# Our fields and the tags of exiftool that may hold them, in the order in which we believe them.
TAGS = {
    "caption": ("XMP-dc:Description", "IPTC:Caption-Abstract", "IFD0:ImageDescription"),
    "headline": ("XMP-photoshop:Headline", "IPTC:Headline"),
    "creator": ("XMP-dc:Creator", "IPTC:By-line", "IFD0:Artist"),
    "credit": ("XMP-photoshop:Credit", "IPTC:Credit"),
    "source": ("XMP-photoshop:Source", "IPTC:Source"),
    "copyright": ("XMP-dc:Rights", "IPTC:CopyrightNotice", "IFD0:Copyright"),
    "usage_terms": ("XMP-xmpRights:UsageTerms",),
}

# Two files whose containers contradict each other on purpose; exiftool names the right values in the first.
DECIDED = {
    ("MWG.jpg", "caption"): "RIGHT-EXIF-Description",
    ("MWG.jpg", "creator"): "RIGHT1of2-EXIF-Creator; RIGHT2of2-EXIF-Creator",
    ("MWG.jpg", "taken_at"): "2001-01-01T01:11:11",
    ("ExifTool.jpg", "caption"): "A witty caption",
}


@pytest.fixture(scope="module")
def answers(shared: Path) -> dict[Path, dict[str, Any]]:
    found: dict[Path, dict[str, Any]] = {}
    for file in sorted((shared / "corpus" / "images").glob("*/_exiftool-*.json")):
        for tags in json.loads(file.read_text(encoding="utf-8")):
            found[file.parent / tags["SourceFile"]] = tags
    return found


@pytest.fixture(scope="module")
def facts(answers: dict[Path, dict[str, Any]]) -> Iterator[dict[Path, PhotoFacts | Exception]]:
    with PhotoWorker() as worker:
        yield dict(worker.read_many(answers))


def first_answer(tags: dict[str, Any], names: tuple[str, ...]) -> str:
    for name in names:
        value = tags.get(name, "")
        text = "; ".join(value) if isinstance(value, list) else str(value)
        if text.strip():
            return clean_caption(text)
    return ""


def date_answer(tags: dict[str, Any]) -> str:
    """The most exact of the dates that exiftool gives for the first container that has one."""
    iim = " ".join(filter(None, (tags.get("IPTC:DateCreated", ""), tags.get("IPTC:TimeCreated", ""))))
    dates = [tags.get("XMP-photoshop:DateCreated", ""), iim, tags.get("ExifIFD:DateTimeOriginal", "")]
    first = next((date for date in dates if date), "")
    date: str = max((each for each in dates if each.startswith(first)), key=len)
    return date[:10].replace(":", "-") + date[10:].replace(" ", "T", 1)


def test_every_value_is_what_exiftool_reads(
    answers: dict[Path, dict[str, Any]], facts: dict[Path, PhotoFacts | Exception]
) -> None:
    differences = []
    compared = 0
    for path, tags in answers.items():
        read = facts[path]
        if not isinstance(read, PhotoFacts):
            continue
        expected = {field: first_answer(tags, names) for field, names in TAGS.items()}
        expected["taken_at"] = date_answer(tags)
        for field, value in expected.items():
            value = DECIDED.get((path.name, field), value)
            compared += bool(value)
            if getattr(read, field) != value:
                differences.append((path.name, field, value, getattr(read, field)))
    assert differences == []
    assert compared > 50


def test_sizes_are_what_exiftool_reads(
    answers: dict[Path, dict[str, Any]], facts: dict[Path, PhotoFacts | Exception]
) -> None:
    for path, tags in answers.items():
        read = facts[path]
        if isinstance(read, PhotoFacts):
            assert f"{read.width}x{read.height}" == tags["Composite:ImageSize"], path.name


def test_what_cannot_be_decoded_is_unsupported_and_nothing_else_is_refused(
    facts: dict[Path, PhotoFacts | Exception],
) -> None:
    refused = {path.name: error for path, error in facts.items() if not isinstance(error, PhotoFacts)}
    assert set(refused) == REFUSED
    for error in refused.values():
        assert isinstance(error, SourceRefused)
        assert error.reason == "unsupported image"


def test_the_reference_photo_of_iptc_is_read_whole(facts: dict[Path, PhotoFacts | Exception]) -> None:
    (read,) = (value for path, value in facts.items() if "Std2017.1" in path.name)
    assert isinstance(read, PhotoFacts)
    assert read.creator == "Creator1 (ref2017.1); Creator2 (ref2017.1)"
    assert read.taken_at == "2017-07-13T17:01:00+00:00"
    assert read.keywords == ("Keyword1ref2017.1", "Keyword2ref2017.1", "Keyword3ref2017.1")
    assert "City (Core) (ref2017.1)" in read.place
    assert read.place.endswith("Country (Core) (ref2017.1)")


def test_hostile_texts_are_refused_as_no_image(shared: Path) -> None:
    files = [path for path in sorted((shared / "corpus" / "hostile").rglob("*")) if path.is_file()]
    with PhotoWorker() as worker:
        for path, outcome in worker.read_many(files):
            assert isinstance(outcome, SourceRefused), path

# SPDX-License-Identifier: GPL-3.0-or-later
"""A photo's facts out of its file: which container is believed where they differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from newsdesk.imaging.embedded import Embedded, read_embedded
from newsdesk.imaging.facts import (
    CREATOR_SEPARATOR,
    PhotoFacts,
    clean_caption,
    clean_keywords,
    clean_line,
    clean_moment,
    clean_text,
)
from newsdesk.imaging.metadata_writing import write_metadata
from newsdesk.imaging.pictures import format_of, opened, seen_size

__all__ = ["PhotoFacts", "facts_of", "read_metadata", "write_metadata"]

_IIM = "Iptc.Application2."


def read_metadata(path: Path) -> PhotoFacts:
    """The size and the words of the picture at `path`, which is decoded once to prove it whole.

    Raises SourceRefused as `pictures.opened` does.
    """
    with opened(path) as picture:
        width, height = seen_size(picture)
        form = format_of(picture)
        picture.draft("RGB", (1, 1))
        picture.load()
    return replace(facts_of(read_embedded(path)), width=width, height=height, format=form)


def facts_of(embedded: Embedded) -> PhotoFacts:
    """The words of the three containers put together; sizes stay 0.

    XMP is believed first, the IIM value where it is missing, EXIF last. Where XMP and IIM contradict each other, one
    of them is out of date, and EXIF, which the Metadata Working Group lets go first, decides.
    """

    def text(xmp: str, iim: str = "", exif: str = "", clean: Callable[[str], str] = clean_line) -> str:
        return _believed(
            _joined(_list(embedded.xmp, xmp), clean),
            _joined(_list(embedded.iim, _IIM + iim), clean),
            clean(embedded.exif.get(exif, "")),
        )

    return PhotoFacts(
        caption=text("Xmp.dc.description", "Caption", "Exif.Image.ImageDescription", clean_caption),
        headline=text("Xmp.photoshop.Headline", "Headline"),
        creator=text("Xmp.dc.creator", "Byline", "Exif.Image.Artist"),
        credit=text("Xmp.photoshop.Credit", "Credit"),
        source=text("Xmp.photoshop.Source", "Source"),
        copyright=text("Xmp.dc.rights", "Copyright", "Exif.Image.Copyright"),
        usage_terms=text("Xmp.xmpRights.UsageTerms", clean=clean_text),
        alt=text("Xmp.iptc.AltTextAccessibility", clean=clean_text),
        taken_at=_taken_at(embedded),
        place=_place(embedded),
        keywords=clean_keywords(embedded.xmp.get("Xmp.dc.subject") or embedded.iim.get(_IIM + "Keywords", ())),
    )


def _list(values: Mapping[str, tuple[str, ...]], key: str) -> tuple[str, ...]:
    return values.get(key, ())


def _joined(values: Sequence[str], clean: Callable[[str], str]) -> str:
    return CREATOR_SEPARATOR.join(value for value in map(clean, values) if value)


def _believed(xmp: str, iim: str, exif: str) -> str:
    iim, exif = _legible(iim), _legible(exif)
    if xmp and iim and not _agree(xmp, iim):
        return exif or xmp
    if xmp and iim:
        return max(xmp, iim, key=len)
    return xmp or iim or exif


def _agree(one: str, other: str) -> bool:
    """Whether the values are the same but for a cut: IIM caps each in bytes, and each creator by itself."""
    pairs = zip(one.split(CREATOR_SEPARATOR), other.split(CREATOR_SEPARATOR), strict=False)
    return all(a.startswith(b) or b.startswith(a) for a, b in pairs)


def _legible(value: str) -> str:
    """The value, unless a program that knew no Cyrillic turned it into question marks."""
    letters = [sign for sign in value if not sign.isspace()]
    return "" if letters.count("?") * 2 > len(letters) else value


def _taken_at(embedded: Embedded) -> str:
    def first(*keys: str) -> str:
        return next(
            (moment for key in keys for value in _list(embedded.xmp, key) if (moment := clean_moment(value))), ""
        )

    day, time = (next(iter(_list(embedded.iim, _IIM + name)), "") for name in ("DateCreated", "TimeCreated"))
    taken, offset = (embedded.exif.get("Exif.Photo." + name, "") for name in ("DateTimeOriginal", "OffsetTimeOriginal"))
    xmp = first("Xmp.photoshop.DateCreated", "Xmp.exif.DateTimeOriginal")
    iim = clean_moment(f"{day}T{time}") or clean_moment(day)
    exif = clean_moment(taken + offset) or clean_moment(taken)
    believed = _believed(xmp, iim, exif)
    # A day alone is made a moment by whichever container knows the time of that day.
    return max((each for each in (believed, xmp, iim, exif) if each.startswith(believed)), key=len)


def _place(embedded: Embedded) -> str:
    parts = (
        ("Xmp.iptc.Location", "SubLocation"),
        ("Xmp.photoshop.City", "City"),
        ("Xmp.photoshop.State", "ProvinceState"),
        ("Xmp.photoshop.Country", "CountryName"),
    )
    found = [
        _believed(
            _joined(_list(embedded.xmp, xmp), clean_line), _joined(_list(embedded.iim, _IIM + iim), clean_line), ""
        )
        for xmp, iim in parts
    ]
    if not any(found):
        names = ("Sublocation", "City", "ProvinceState", "CountryName")
        for where in ("LocationShown", "LocationCreated"):
            keys = (f"Xmp.iptcExt.{where}[1]/Iptc4xmpExt:{name}" for name in names)
            found = found if any(found) else [_joined(_list(embedded.xmp, key), clean_line) for key in keys]
    return ", ".join(dict.fromkeys(part for part in found if part))

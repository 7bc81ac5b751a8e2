# SPDX-License-Identifier: GPL-3.0-or-later
"""What a photo file says of itself, cleaned: foreign values never reach the program as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

CREATOR_SEPARATOR = "; "

_LONGEST_TEXT = 10_000
_LONGEST_LINE = 1_000
_LONGEST_KEYWORD = 200
_MOST_KEYWORDS = 200

# Control characters, lone surrogates, non-characters and the marks that turn text round on the screen.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029]")
_BREAKS = re.compile(r"\s*[\n\t]\s*")

# What cameras and telephones write into the caption of every picture.
_CAMERA_WORDS = re.compile(
    r"([a-z]+ ){0,2}digital (still )?camera|([a-z]+ )?camera pictures|sony dsc|exif_jpeg_(picture|\d+)|jpeg_picture"
    r"|<(digimax|kenox).*>|dcim.*|dig_?img|dav|dav_.*|cof|oznor.*|hdr|hdrpl|rhdr|sdr|mde|bty|ptr"
    r"|(img|dsc|dscn|dscf|pict|image|p)[-_ ]?\d+(\.jpe?g)?|untitled|default",
    re.IGNORECASE,
)

_MOMENT = re.compile(
    r"(\d{4})[-:](\d\d)[-:](\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,6})?\d*)?\s*(Z|[+-]\d\d:\d\d)?)?"
)


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """A photo's size and words; sizes are in pixels as the picture is seen, after its EXIF orientation.

    `format` is one of jpeg, png, webp, tiff, avif, gif. `taken_at` is an ISO day or moment, with an offset when the
    file gives one. Several creators are parted by `CREATOR_SEPARATOR`.
    """

    width: int = 0
    height: int = 0
    format: str = ""
    caption: str = ""
    headline: str = ""
    creator: str = ""
    credit: str = ""
    source: str = ""
    copyright: str = ""
    usage_terms: str = ""
    taken_at: str = ""
    place: str = ""
    keywords: tuple[str, ...] = ()
    alt: str = ""


def clean_text(raw: str) -> str:
    """A text of several lines without anything unprintable, its ends trimmed, its length capped."""
    text = _UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", raw))
    return text.strip()[:_LONGEST_TEXT].rstrip()


def clean_line(raw: str) -> str:
    """The same as one line; spaces inside it stay as they are."""
    return _BREAKS.sub(" ", clean_text(raw))[:_LONGEST_LINE].rstrip()


def clean_caption(raw: str) -> str:
    """A caption, or nothing when only the camera speaks."""
    text = clean_text(raw)
    return "" if _CAMERA_WORDS.fullmatch(text) else text


def clean_keywords(raw: Iterable[str]) -> tuple[str, ...]:
    """Keywords in their order, each once."""
    lines = (clean_line(word)[:_LONGEST_KEYWORD].rstrip() for word in raw)
    return tuple(dict.fromkeys(line for line in lines if line))[:_MOST_KEYWORDS]


def clean_moment(raw: str) -> str:
    """A day or moment in ISO form, or nothing when `raw` is none or only a part of one."""
    match = _MOMENT.fullmatch(raw.strip())
    if match is None:
        return ""
    year, month, day, hour, minute, second, fraction, offset = match.groups()
    text = f"{year}-{month}-{day}"
    if hour is not None:
        zone = "+00:00" if offset == "Z" else offset or ""
        text += f"T{hour}:{minute}:{second or '00'}{fraction or ''}{zone}"
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return ""
    return text

# SPDX-License-Identifier: GPL-3.0-or-later
"""The three containers of words inside a photo file (XMP, IIM, EXIF), read by exiv2 as they stand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import exiv2

_UTF8_MARK = b"\x1b%G"
_CHARACTER_SET = "Iptc.Envelope.CharacterSet"
_MOST_BYTES = 100_000
_MOST_VALUES = 2_000

# Three letters of the upper half in a row hardly occur in Western languages and in every word of Cyrillic.
_CYRILLIC_RUN = re.compile(rb"[\xa8\xb8\xc0-\xff]{3}")

exiv2.LogMsg.setLevel(exiv2.LogMsg.Level.mute)


@dataclass(frozen=True, slots=True)
class Embedded:
    """Values by exiv2's keys, in the order of the file; a language alternative gives its default only."""

    xmp: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    iim: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    exif: Mapping[str, str] = field(default_factory=dict)


def read_embedded(path: Path) -> Embedded:
    """All words that exiv2 finds; a file whose metadata it cannot read has none."""
    try:
        image = exiv2.ImageFactory.open(_source(path))
        image.readMetadata()
        return Embedded(xmp=_xmp(image.xmpData()), iim=_iim(image.iptcData()), exif=_exif(image.exifData()))
    except (exiv2.Exiv2Error, UnicodeError):
        return Embedded()


def _source(path: Path) -> str | bytes:
    """The file's name, or its bytes when the name is not text, which exiv2 could not take."""
    name = str(path)
    return path.read_bytes() if any("\ud800" <= sign <= "\udfff" for sign in name) else name


def _xmp(data: exiv2.XmpData) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for datum in data:
        if len(found) >= _MOST_VALUES:
            break
        value = datum.value()
        if isinstance(value, exiv2.LangAltValue):
            found[datum.key()] = (_default_language(value),)
        elif isinstance(value, exiv2.XmpArrayValue):
            found[datum.key()] = tuple(str(item) for item in value)
        else:
            found[datum.key()] = (str(value),)
    return found


def _default_language(value: exiv2.LangAltValue) -> str:
    languages = dict(value)
    return str(languages.get("x-default") or next(iter(languages.values()), ""))


def _iim(data: exiv2.IptcData) -> dict[str, tuple[str, ...]]:
    found = {datum.key(): (str(datum.value()),) for datum in data if not isinstance(datum.value(), exiv2.StringValue)}
    return {**found, **iim_texts(data)}


def iim_texts(data: exiv2.IptcData) -> dict[str, tuple[str, ...]]:
    """The textual datasets of an IIM block, decoded by its own mark or, without one, by their looks."""
    raw: dict[str, list[bytes]] = {}
    for datum in data:
        value = datum.value()
        if isinstance(value, exiv2.StringValue):
            raw.setdefault(datum.key(), []).append(_bytes(value))
    marked = _UTF8_MARK in raw.pop(_CHARACTER_SET, [])
    return {key: tuple(_decoded(value, marked) for value in values[:_MOST_VALUES]) for key, values in raw.items()}


def _exif(data: exiv2.ExifData) -> dict[str, str]:
    found: dict[str, str] = {}
    for datum in data:
        value = datum.value()
        if isinstance(value, exiv2.AsciiValue):
            found.setdefault(datum.key(), _decoded(_bytes(value).split(b"\0")[0], marked=False))
    return found


def _bytes(value: exiv2.StringValue | exiv2.AsciiValue) -> bytes:
    return bytes(value.data())[:_MOST_BYTES]


def _decoded(content: bytes, marked: bool) -> str:
    """Old files carry no mark of their encoding: UTF-8 proves itself, Windows Cyrillic shows, the rest is Western."""
    if marked:
        return content.decode("utf-8", "replace").replace("\N{REPLACEMENT CHARACTER}", "")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        encoding = "cp1251" if _CYRILLIC_RUN.search(content) else "cp1252"
        return content.decode(encoding, "replace").replace("\N{REPLACEMENT CHARACTER}", "")

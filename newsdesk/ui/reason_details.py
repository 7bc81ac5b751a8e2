# SPDX-License-Identifier: GPL-3.0-or-later
"""The particulars of a reason in words: the core reports them as short codes with numbers in them."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from newsdesk.ui.counted import COUNTED

_WORDS = {
    "unfilled template": QT_TRANSLATE_NOOP("ReasonDetails", "a template that was not filled in"),
    "no keys": QT_TRANSLATE_NOOP("ReasonDetails", "there are no keys in it"),
    "an alias is not read": QT_TRANSLATE_NOOP("ReasonDetails", "a reference to another place is not read"),
    "empty": QT_TRANSLATE_NOOP("ReasonDetails", "the file is empty"),
    "camera raw": QT_TRANSLATE_NOOP("ReasonDetails", "a camera's raw file"),
    "Permission denied": QT_TRANSLATE_NOOP("ReasonDetails", "there is no permission to read it"),
    "Is a directory": QT_TRANSLATE_NOOP("ReasonDetails", "it is a folder"),
    "Input/output error": QT_TRANSLATE_NOOP("ReasonDetails", "the disk does not read it"),
}
_SAID_BY_OTHERS = frozenset(
    {"broken front matter", "damaged image", "damaged archive", "damaged file", "too large image", "archive too large"}
)
"""Reasons whose other details are messages of a library, in its language: the reason and the line say enough."""
_PART = re.compile(r"(?P<name>.+): (?:(?P<lines>\d+) lines|(?P<template>unfilled template))")


def detail_text(code: str, detail: str) -> str:
    """A detail of the reason `code` in words; what was quoted from a file stands as it is."""
    if code == "left out":
        return "; ".join(_left_out(part) for part in detail.split("; "))
    for pattern, words in _FORMS.get(code, ()):
        match = pattern.fullmatch(detail)
        if match:
            return words(match)
    if code in _TOLD and detail in _WORDS:
        return _word(detail)
    return "" if code in _SAID_BY_OTHERS else detail


def _left_out(part: str) -> str:
    match = _PART.fullmatch(part)
    if match is None:
        return _word(part) if part == "unfilled template" else part
    what = COUNTED.lines(int(match["lines"])) if match["lines"] else _word(match["template"])
    return f"{match['name']} ({what})"


def _word(code: str) -> str:
    return QCoreApplication.translate("ReasonDetails", str(_WORDS[code]))


def _size(number: str) -> str:
    return QLocale().formattedDataSize(int(number), 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _more_than(match: re.Match[str], what: str) -> str:
    """«{name}: more than {what}», the name only where there is one."""
    more = QCoreApplication.translate("ReasonDetails", "more than {limit}").replace("{limit}", what)
    name = match.groupdict().get("name")
    return f"{name}: {more}" if name else more


def _sizes(match: re.Match[str]) -> str:
    text = QCoreApplication.translate("ReasonDetails", "{size}, at most {limit}")
    return text.replace("{size}", _size(match[1])).replace("{limit}", _size(match[2]))


def _not_closed(match: re.Match[str]) -> str:
    return QCoreApplication.translate("ReasonDetails", "{mark} is not closed").replace("{mark}", match[1])


def _byte(match: re.Match[str]) -> str:
    text = QCoreApplication.translate("ReasonDetails", "not {encoding}, at byte {number}")
    return text.replace("{encoding}", match[1].upper()).replace("{number}", match[2])


def _unpacked(match: re.Match[str]) -> str:
    text = QCoreApplication.translate("ReasonDetails", "it unpacks to more than {times} times its size")
    return f"{match['name']}: " + text.replace("{times}", match["number"])


_Form = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]

_FORMS: dict[str, tuple[_Form, ...]] = {
    "too large": (
        (re.compile(r"(\d+) bytes > (\d+)"), _sizes),
        (re.compile(r"lines > (\d+)"), lambda match: _more_than(match, COUNTED.lines(int(match[1])))),
    ),
    "broken front matter": (
        (re.compile(r"(\S+) is not closed"), _not_closed),
        (re.compile(r"signs > (\d+)"), lambda match: _more_than(match, COUNTED.signs(int(match[1])))),
    ),
    "unknown encoding": ((re.compile(r"(\S+): byte (\d+)"), _byte),),
    "too large image": (
        (re.compile(r"(\d+) bytes"), lambda match: _size(match[1])),
        (re.compile(r"\d+×\d+"), lambda match: match[0]),
    ),
    "archive too large": (
        (re.compile(r"files > (\d+)"), lambda match: _more_than(match, COUNTED.files(int(match[1])))),
        (re.compile(r"(?:(?P<name>.+): )?bytes > (?P<number>\d+)"), lambda m: _more_than(m, _size(m["number"]))),
        (re.compile(r"(?P<name>.+): ratio > (?P<number>\d+)"), _unpacked),
    ),
}
_TOLD = frozenset({"broken front matter", "not an image", "unsupported image", "unreadable", "unreadable file"})

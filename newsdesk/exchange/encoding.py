# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes to text: by byte order mark, as UTF-8, or in the eight-bit encoding in which the bytes read as Russian or
Kazakh."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from newsdesk.errors import SourceRefused

# UTF-32's mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_EIGHT_BIT = ("cp1251", "kz1048", "koi8-r", "cp866")
_SAMPLE = 60_000
_PLAUSIBLE = 0.6

# Letters by how often they stand in a text: 1.2 for each of the most frequent, 0.3 for the rare.
_LETTERS = {
    **dict.fromkeys("оеаинтсрвл", 1.2),
    **dict.fromkeys("кмдпуяыьгзбчйқғіұүңөә", 0.9),
    **dict.fromkeys("хжшюцщэфъёһ", 0.3),
}
_VOWELS = frozenset("аеёиоуыэюяәөұүі")
_SIGNS = frozenset("«»„“”’‘–—…№\u00a0©§•°·\u00ad")
_RUN = re.compile(r"[^\x00-\x7f]+")
_LINE_ENDS = re.compile(r"\r\n?")


def decode(data: bytes, path: Path) -> str:
    """The text with line ends as newlines; SourceRefused («not a text», «unknown encoding») where there is none."""
    text = _decoded(data, path)
    place = text.find("\0")
    if place >= 0:
        raise SourceRefused(path, "not a text", text.count("\n", 0, place) + 1)
    return _LINE_ENDS.sub("\n", text)


def _decoded(data: bytes, path: Path) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, path)
    if b"\0" in data:
        raise SourceRefused(path, "not a text", data.count(b"\n", 0, data.index(b"\0")) + 1)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = eight_bit(data)
        if text is None:
            raise _unknown(data, path, error) from error
        return text


def _strict(data: bytes, encoding: str, path: Path) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _unknown(data, path, error) from error


def _unknown(data: bytes, path: Path, error: UnicodeDecodeError) -> SourceRefused:
    line = data.count(b"\n", 0, error.start) + 1
    return SourceRefused(path, "unknown encoding", line, f"{error.encoding}: byte {error.start}")


def eight_bit(data: bytes) -> str | None:
    """The text in the encoding that makes the best words of it; None where none makes words."""
    best, best_score = None, _PLAUSIBLE
    for encoding in _EIGHT_BIT:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        score = _plausibility(text)
        if score > best_score:
            best, best_score = text, score
    return best


def _plausibility(text: str) -> float:
    """How much the letters beyond ASCII read like words: 1 for running text, 0 or less for what is none."""
    total, signs = 0.0, 0
    for match in _RUN.finditer(text):
        run = match[0][:_SAMPLE]
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        total += sum(map(_worth, run, before + run[:-1] if before else " " + run[:-1]))
        if any(sign.isalpha() and sign.isascii() for sign in (before, after)) and run[0].isalpha():
            total -= 2  # Latin and Cyrillic letters in one word
        signs += len(run)
        if signs > _SAMPLE:
            break
    return total / signs if signs else 0.0


def _worth(sign: str, before: str) -> float:
    """What one character beyond ASCII says for the encoding, seen behind the one before it."""
    small = sign.lower()
    if small in _LETTERS:
        if sign != small and before.islower():
            return -2.0
        # Vowels and consonants take turns: this tells КОИ-8 from Windows, which differ in case alone, in a headline.
        turn = (
            0.0
            if before.lower() not in _LETTERS
            else 0.2
            if (small in _VOWELS) != (before.lower() in _VOWELS)
            else -0.2
        )
        return _LETTERS[small] * (1.0 if sign == small else 0.88) + turn
    return 0.5 if sign in _SIGNS else -3.0

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where sentences of Russian, Kazakh and English begin and end, as far as signs tell it."""

from __future__ import annotations

import re
from typing import Final

_END: Final = re.compile(r"([.!?…]+)[»”\"'’)\]]*(?=\s)")
_NEXT: Final = re.compile(r"\s*[–—-]?\s*[«“\"'‘(\[]*(\S)?")
_WORD_BEFORE: Final = re.compile(r"(\w+)$")
_SHORT_WORDS: Final = """
акад англ архит вып гг гл гос доц др зав им исп каз кв кол коп корр лат млн млрд мин напр нар обл оф пер пос пп пр прим
проф ред респ рис род руб рус сб св сек сер след см ср стр табл тел тг тов трлн тыс ул член чел экз
dr fig inc jr mr mrs ms no prof sr st vs
"""
_SHORTENED: Final = frozenset(_SHORT_WORDS.split())


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a text stand, without the white space around them; a line ends what stands in it."""
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.splitlines(keepends=True):
        for begin, end in _of_line(line):
            found.append((start + begin, start + end))
        start += len(line)
    return found


def sentence_at(text: str, place: int) -> str:
    """The sentence that a place is in, or the next one; empty behind the last."""
    return next((text[start:end] for start, end in sentences(text) if place <= end), "")


def _of_line(line: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = 0
    for end in [*(each.end() for each in _END.finditer(line) if _ends(line, each)), len(line)]:
        part = line[start:end]
        left = len(part) - len(part.lstrip())
        if part.strip():
            found.append((start + left, start + len(part.rstrip())))
        start = end
    return found


def _ends(line: str, found: re.Match[str]) -> bool:
    """Whether a sentence ends at a stop: what follows begins one, and the word before is not a shortened one."""
    following = _NEXT.match(line, found.end())
    sign = following[1] if following is not None else None
    if sign is not None and sign.islower():
        return False
    if found[1] != ".":
        return True
    word = _WORD_BEFORE.search(line, 0, found.start())
    return word is None or not ((len(word[1]) == 1 and word[1].isalpha()) or word[1].lower() in _SHORTENED)

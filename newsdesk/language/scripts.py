# SPDX-License-Identifier: GPL-3.0-or-later
"""Which script and language a text is in, and words that mix scripts without meaning to."""

from __future__ import annotations

import re

_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_KAZAKH = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_HYPHEN = re.compile("[-\u2010\u2011]")
# Cyrillic letters, Kazakh ones included, that look like a Latin letter.
_LOOK_ALIKES = frozenset("АВЕЗКМНОРСТУХІҺЅЈԚԜ" + "асеорухіһѕјԛԝ")
_SAMPLE = 20_000
_KAZAKH_SHARE = 0.05
_FEWEST_KAZAKH_LETTERS = 2


def mixed_script_words(text: str) -> tuple[str, ...]:
    """Words that hold Cyrillic and Latin letters side by side, each once, in the order they come.

    A compound such as «IT-компания» is no such word. «А-WEB» with a Cyrillic А is one: a Cyrillic part made of nothing
    but letters that look Latin, tied by a hyphen to a Latin part.
    """
    if not (_LATIN.search(text) and _CYRILLIC.search(text)):
        return ()
    return tuple(dict.fromkeys(word for word in _WORD.findall(text) if _is_mixed(word)))


def _is_mixed(word: str) -> bool:
    if not (_LATIN.search(word) and _CYRILLIC.search(word)):
        return False
    parts = _HYPHEN.split(word)
    return any(_LATIN.search(part) and _CYRILLIC.search(part) for part in parts) or any(
        _looks_latin(part) for part in parts
    )


def _looks_latin(part: str) -> bool:
    """Whether a part is of Cyrillic letters that might be Latin ones by their looks."""
    letters = [sign for sign in part if sign.isalpha()]
    return bool(letters) and all(sign in _LOOK_ALIKES for sign in letters)


def detect_language(text: str) -> str:
    """`ru`, `kk` or `en`, told by the letters of the first pages; `ru` where there are none."""
    sample = text[:_SAMPLE]
    latin, cyrillic, kazakh = (len(letters.findall(sample)) for letters in (_LATIN, _CYRILLIC, _KAZAKH))
    if latin > cyrillic:
        return "en"
    if kazakh >= _FEWEST_KAZAKH_LETTERS and kazakh >= _KAZAKH_SHARE * cyrillic:
        return "kk"
    return "ru"

# SPDX-License-Identifier: GPL-3.0-or-later
"""Comparing texts without regard to case, in the order of the Russian, Kazakh and English alphabets."""

from __future__ import annotations

import unicodedata

# A Kazakh letter stands behind the Russian one it follows in the alphabet: base letter, then a mark that sorts behind
# every letter. Code points alone would put «Әлем» after «Яблоко».
_MARKS = ("\ue000", "\ue001")
_LETTERS = str.maketrans(
    {
        "ё": "е",
        "ә": "а" + _MARKS[0],
        "ғ": "г" + _MARKS[0],
        "қ": "к" + _MARKS[0],
        "ң": "н" + _MARKS[0],
        "ө": "о" + _MARKS[0],
        "ұ": "у" + _MARKS[0],
        "ү": "у" + _MARKS[1],
        "һ": "х" + _MARKS[0],
        "і": "ы" + _MARKS[0],
        "\u0301": None,
        "\u00ad": None,
    }
)


def fold(text: str) -> str:
    """A key: equal for texts that differ in case, ё and е, or spacing; keys sort by code point as the alphabets do."""
    composed = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return " ".join(composed.translate(_LETTERS).split())

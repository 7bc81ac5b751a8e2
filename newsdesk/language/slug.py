# SPDX-License-Identifier: GPL-3.0-or-later
"""Names for addresses, made of headlines."""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

NAMELESS = "text"
_LONGEST_HEADLINE = 2000
_RUSSIAN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
    "я": "ya",
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i",
    "'": "", "’": "", "ʼ": "", "№": " no ", "&": " and ", "\u00ad": "",
}  # fmt: skip
_KAZAKH = _RUSSIAN | {"й": "i"}
_LETTERS = {"ru": str.maketrans(_RUSSIAN), "kk": str.maketrans(_KAZAKH), "en": str.maketrans(_RUSSIAN)}
_BREAK = re.compile(r"[^a-z0-9]+")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def slugify(text: str, language: str = "ru", limit: int = 80) -> str:
    """The text in the letters a–z, digits and single hyphens, at most `limit` bytes, cut between words; never empty."""
    if len(text) <= limit and _SLUG.fullmatch(text):
        return text
    lower = unicodedata.normalize("NFC", text.strip()[:_LONGEST_HEADLINE]).lower()
    latin = anyascii(lower.translate(_LETTERS.get(language, _LETTERS["ru"]))).lower()
    slug = _BREAK.sub("-", latin).strip("-")
    if len(slug) > limit:
        slug = _cut(slug, limit)
    return slug or NAMELESS[:limit]


def _cut(slug: str, limit: int) -> str:
    """The first words that fit; a part of the last one where that alone would lose more than half of the room."""
    cut = slug[:limit]
    if slug[limit] != "-" and cut.rfind("-") >= limit // 2:
        cut = cut[: cut.rfind("-")]
    return cut.strip("-")

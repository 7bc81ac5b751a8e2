# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the exported site in each of its languages."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from babel import Locale
from babel.numbers import format_decimal


class Words:
    """The site's words in one language: `word` by key, `number` a counted noun; KeyError for an unknown key."""

    def __init__(self, language: str, words: Mapping[str, str], plurals: Mapping[str, Mapping[str, str]]) -> None:
        self.language = language
        self._words = words
        self._plurals = plurals
        self._counted: dict[tuple[str, int], str] = {}

    def word(self, key: str) -> str:
        """The word under `key`."""
        return self._words[key]

    def number(self, key: str, number: int) -> str:
        """The number with its noun: «21 просмотр», «1 234 просмотра»."""
        made = self._counted.get((key, number))
        if made is None:
            forms = self._plurals[key]
            form = forms.get(_plural_form(self.language, number)) or forms.get("other") or forms["many"]
            made = form.replace("{n}", grouped(number, self.language))
            self._counted[key, number] = made
        return made


def read_words(file: Path) -> dict[str, Words]:
    """The words of a theme by language, a missing word standing in the file's first language."""
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    words: dict[str, dict[str, str]] = tables["words"]
    plurals: dict[str, dict[str, dict[str, str]]] = tables["plurals"]
    languages = list(words["language"])
    return {
        language: Words(
            language,
            {key: texts.get(language, texts[languages[0]]) for key, texts in words.items()},
            {key: forms.get(language, forms[languages[0]]) for key, forms in plurals.items()},
        )
        for language in languages
    }


@lru_cache(maxsize=20_000)
def grouped(number: int, language: str) -> str:
    """The number with its thousands parted as the language does."""
    return format_decimal(number, locale=language)


def _plural_form(language: str, number: int) -> str:
    return _locale(language).plural_form(number)


@lru_cache
def _locale(language: str) -> Locale:
    return Locale.parse(language)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Each form of a word finds the others, by its stem or one that is kindred, and hardly any other word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.language.kindred import kindred, ways
from newsdesk.language.stems import stems
from tests.language.word_families import FAMILIES

_FOUND = {"ru": 0.98, "kk": 0.98, "en": 0.98}
"""Of a hundred pairs of forms so many find each other."""


def _families(language: str) -> Iterator[list[str]]:
    for line in FAMILIES[language].replace("\\\n", "").strip().splitlines():
        yield line.split()


def _looked_for(word: str, language: str) -> set[str]:
    return {*ways(stems(word, language))}


@pytest.mark.parametrize("language", FAMILIES)
def test_each_form_of_a_word_finds_the_others(language: str) -> None:
    found = [
        " ".join(stems(other, language)) in _looked_for(one, language)
        for family in _families(language)
        for one, other in permutations(family, 2)
    ]
    assert sum(found) / len(found) >= _FOUND[language]


@pytest.mark.parametrize("language", FAMILIES)
def test_no_form_finds_another_word(language: str) -> None:
    owners = defaultdict(set)
    for family in _families(language):
        for form in family:
            for stem in _looked_for(form, language):
                owners[stem].add(family[0])
    assert not [words for words in owners.values() if len(words) > 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [("город", "гордый"), ("Кремль", "крем"), ("народ", "нарды"), ("билет", "балет"), ("правление", "право")],
)
def test_what_only_looks_alike_is_not_kindred(one: str, other: str) -> None:
    assert not _looked_for(one, "ru") & _looked_for(other, "ru")


@given(st.text(alphabet="абвгдеёжзийклмнопрстуфхцчшщъыьэюяәіңғүұқөһ", min_size=1, max_size=12))
def test_kindred_stems_are_others_and_a_word_is_looked_for_as_it_is_first(stem: str) -> None:
    assert stem not in kindred(stem)
    assert ways([stem])[0] == stem
    assert ways([stem], ()) == [stem]


@pytest.mark.parametrize(
    ("language", "printed", "least"),
    [("ru", "nerel-ru-news/*.txt", 200), ("kk", "udhr/kaz.html", 10), ("en", "udhr/eng.html", 3)],
)
def test_the_forms_that_are_in_print_are_found_by_the_first_form(
    shared: Path, language: str, printed: str, least: int
) -> None:
    texts = [path.read_text("utf-8") for path in (shared / "corpus/articles").glob(printed)]
    words = {word for text in texts for word in re.findall(r"[^\W\d_]+", text.casefold())}
    forms = [(family[0], form) for family in _families(language) for form in family[1:] if form in words]
    assert len(forms) >= least
    found = [stems(form, language)[0] in _looked_for(first, language) for first, form in forms]
    assert sum(found) / len(found) >= _FOUND[language]

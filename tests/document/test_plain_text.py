# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader reads, and what a newsroom counts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.plain_text import Counts, count, inline_text, minutes, plain_text
from newsdesk.document.tree import Document, EditorialNote, Inlines, Paragraph, Text
from tests.document import trees

TEXT = """## Итоги

– Да, – *сказал* он.{>>проверить<<}

- раз
    - два

> Слова
> — Имя

![Мост](photo:1)

::: box Факты
Три[^1]\\
четыре
:::

| а | б |
| --- | --- |
| в | г |

[^1]: Сноска

---

::: embed https://a.kz
:::
"""


def test_plain_text_is_a_line_for_each_block() -> None:
    assert plain_text(from_markdown(TEXT)).split("\n") == [
        "Итоги",
        "– Да, – сказал он.",
        "раз",
        "два",
        "Слова",
        "Имя",
        "Мост",
        "Факты",
        "Три",
        "четыре",
        "а\tб",
        "в\tг",
        "Сноска",
        "https://a.kz",
    ]


@pytest.mark.parametrize(
    ("text", "signs", "without_spaces", "words"),
    [
        ("", 0, 0, 0),
        ("Да.", 3, 3, 1),
        ("Да –\u00a0нет", 8, 6, 2),
        ("кто-то в\u00a02024-й", 15, 13, 3),
        ("– — … «»", 8, 5, 0),
        ("раз\nдва", 6, 6, 2),
        ("а\tб", 2, 2, 2),
        ("№ 5", 3, 2, 1),
    ],
)
def test_counts_follow_the_practice_of_newspapers(text: str, signs: int, without_spaces: int, words: int) -> None:
    assert count(text) == Counts(signs, without_spaces, words)


@pytest.mark.parametrize(("words", "expected"), [(0, 0), (1, 1), (180, 1), (181, 2), (900, 5)])
def test_reading_time_is_rounded_up(words: int, expected: int) -> None:
    assert minutes(words) == expected


def test_remarks_and_marks_of_footnotes_count_nowhere() -> None:
    with_them = from_markdown("Слово{>>раз два<<}[^1] и слово.\n")
    assert plain_text(with_them) == "Слово и слово."


@settings(max_examples=50)
@given(trees.inlines)
def test_every_character_of_a_text_is_there(inlines: Inlines) -> None:
    texts = [node.text for node in inlines if isinstance(node, Text)]
    text = inline_text(inlines)
    place = 0
    for part in texts:
        found = text.find(part, place)
        assert found >= 0
        place = found + len(part)


@settings(max_examples=50)
@given(trees.texts)
def test_a_remark_never_reaches_the_plain_text(remark: str) -> None:
    assert plain_text(Document((Paragraph((Text("а"), EditorialNote(remark))),))) == "а"

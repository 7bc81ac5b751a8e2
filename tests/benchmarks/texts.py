# SPDX-License-Identifier: GPL-3.0-or-later
"""A deterministic set of news texts with Cyrillic words of a natural spread, as Markdown files with front matter."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

_SYLLABLES = [
    "ба",
    "ве",
    "го",
    "ду",
    "жи",
    "за",
    "ко",
    "лу",
    "ми",
    "но",
    "пе",
    "ра",
    "си",
    "то",
    "фу",
    "ха",
    "че",
    "шу",
    "ка",
    "ны",
    "сто",
    "пре",
    "гра",
    "вод",
    "лес",
    "мир",
    "дом",
    "сад",
    "лён",
]
_SECTIONS = ("Город", "Экономика", "Общество", "Культура", "Спорт", "Наука", "Мнения", "Мир")
_FIRST = ("Алия", "Тимур", "Нина", "Бекзат", "Марта", "Оскар", "Лидия", "Айжан", "Ерлан", "Софья")
_LAST = ("Верхова", "Оралхан", "Линден", "Слободская", "Сейтбек")


def write_texts(folder: Path, articles: int, seed: int = 7, words: int = 450) -> Path:
    """Write `articles` texts of about `words` words; the same seed gives the same bytes."""
    chance = random.Random(seed)  # noqa: S311 - test data, nothing secret
    vocabulary = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(8000)]
    weights = [1 / (rank + 3) for rank in range(len(vocabulary))]
    folder.mkdir(parents=True, exist_ok=True)
    first = date(2023, 1, 1)
    for number in range(articles):
        stream = iter(chance.choices(vocabulary, weights, k=words + 40))

        def sentence(length: int, stream: object = stream) -> str:
            return " ".join(next(stream) for _ in range(length)).capitalize()  # type: ignore[call-overload]  # an iterator of words

        headline = sentence(chance.randint(4, 9))
        lead = sentence(18) + "."
        paragraphs = []
        left = words - 30
        while left > 30:
            length = chance.randint(25, 60)
            text = sentence(min(length, left))
            left -= length
            paragraphs.append(("– " if chance.random() < 0.2 else "") + text + ".")
        day = first + timedelta(days=number * 900 // articles)
        author = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
        head = (
            f'+++\ntitle = "{headline}"\nlead = "{lead}"\ndate = "{day.isoformat()}T{8 + number % 12:02}:00:00+05:00"\n'
            f'draft = false\ncategories = ["{_SECTIONS[number % len(_SECTIONS)]}"]\nauthors = ["{author}"]\n'
            f'language = "ru"\nslug = "text-{number:06}"\n+++\n\n'
        )
        (folder / f"text-{number:06}.md").write_text(head + "\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return folder

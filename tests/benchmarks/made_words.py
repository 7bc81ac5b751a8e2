# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that are none, in the forms that Russian and Kazakh words take."""

from __future__ import annotations

import random

from newsdesk.domain.article import Language

_SIZE = 60_000
_ONSETS = {
    Language.RU: (
        "б",
        "в",
        "г",
        "д",
        "ж",
        "з",
        "к",
        "л",
        "м",
        "н",
        "п",
        "р",
        "с",
        "т",
        "ф",
        "ч",
        "ш",
        "ст",
        "пр",
        "гр",
    ),
    Language.KK: ("б", "ғ", "д", "ж", "з", "қ", "к", "л", "м", "н", "п", "р", "с", "т", "ш", "й"),
}
_VOWELS = {
    Language.RU: ("а", "е", "и", "о", "у", "ы", "ё"),
    Language.KK: ("а", "ә", "е", "ы", "і", "о", "ө", "ұ", "ү"),
}
_CODAS = {
    Language.RU: ("", "", "л", "р", "н", "т", "в", "к", "м", "з"),
    Language.KK: ("", "", "л", "р", "н", "с", "қ", "й", "м", "з"),
}
_ENDINGS = {
    Language.RU: (
        "", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах", "ский", "ского", "ной", "ного", "ность", "ние", "ния",
        "ть", "л", "ла", "ли", "ют", "ет",
    ),
    Language.KK: (
        "", "лар", "лер", "ның", "нің", "ға", "ге", "да", "де", "дан", "ден", "мен", "дары", "тері", "ды", "ді", "лық",
        "лік", "шы", "ші",
    ),
}  # fmt: skip
_SMALL = {
    Language.RU: ("и", "в", "на", "не", "что", "с", "по", "как", "это", "к", "из", "за", "от", "для", "до", "о", "у"),
    Language.KK: ("және", "мен", "бұл", "үшін", "да", "де", "бір", "ол", "деп", "осы", "туралы", "бойынша"),
}


def vocabulary(language: Language, seed: int) -> list[str]:
    """Sixty thousand forms, the most frequent first: the small words of the language, then made ones."""
    chance = random.Random(f"{seed} {language.value}")  # noqa: S311 - test data, nothing secret
    found = dict.fromkeys(_SMALL[language])
    while len(found) < _SIZE:
        stem = "".join(_syllable(language, chance) for _ in range(chance.choices((1, 2, 3, 4), (2, 5, 4, 1))[0]))
        for ending in chance.sample(_ENDINGS[language], chance.randint(1, 6)):
            found[stem + ending] = None
    words = list(found)[len(_SMALL[language]) : _SIZE]
    chance.shuffle(words)
    return [*_SMALL[language], *words]


def _syllable(language: Language, chance: random.Random) -> str:
    parts = (_ONSETS[language], _VOWELS[language], _CODAS[language])
    return "".join(chance.choice(part) for part in parts)

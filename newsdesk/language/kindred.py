# SPDX-License-Identifier: GPL-3.0-or-later
"""Other stems of the same word: those that no rule of endings brings together, and a vowel that comes and goes
(«рынок», «рынка»). A search looks for them beside a word's own stem.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import lru_cache
from itertools import islice, product
from typing import Final

_VOWELS: Final = "аеиоуыэюя"
_SHORTEST: Final = 3
_SHORTEST_VERB: Final = 4
_MOST: Final = 16
_SOFT: Final = {"ц": "л", "к": "лн"}
# The vowel of these no rule tells apart from that of others: «город» has nothing to do with «гордый».
_RUSSIAN: Final = """
уровен уровн
камен камн
корен корн
перечен перечн
ливен ливн
стержен стержн
огон огн
чисел числ
окон окн
пес песн
пис письм
сестер сестр
судеб судьб
денег деньг
земел земл
деревен деревн
костер костр
ядер ядр
спортсм спортсмен
церков церкв
любов любв
ден дне днем дни дню дня дням днях
врем времен
доч дочер
мат матер
муз музе
гер геро
долж должн
известн извест
откр открыт
закр закрыт
получ получат
решат реш
провел провест
голосу голосова
"""
# «Ауданы» is «аудан» with its possessive, or the accusative of a word that there is not.
_WITH_THEIR_N: Final = (
    "аудан отан заман дүкен мекен орман маман тұман қазан майдан арман оқырман көрермен қорған мазмұн океан роман "
    "өзен аспан экран ресторан телефон регион сезон чемпион миллион кеңес күрес бизнес мирас"
)
_KAZAKH: Final = """
орын орн оры
ойын ойы
мұрын мұрн
ерін ерн
көңіл көңл
ауыз ауз
кәсіпорын кәсіпорн кәсіпоры
облыс облыстан
жұмыс жұмыстан
ел елге елд елде елдек елден елдер елдің елмен елі еліміз елін
үй үйге үйд үйде үйдек үйден үйдің үйлер үймен үйі үйіміз үйін
іс ісі ісін іске іст істің істер іспен
ай айы айда айға айдың айдан айлар
"""
_ENGLISH: Final = """
child children
woman women
man men
bus buse
crisi crise
analysi analys
"""
_APART: Final = {
    stem: tuple(other for other in group if other != stem)
    for group in (
        *map(str.split, (_RUSSIAN + _KAZAKH + _ENGLISH).strip().splitlines()),
        *([noun, noun[:-1]] for noun in _WITH_THEIR_N.split()),
    )
    for stem in group
}


@lru_cache(maxsize=1000)
def kindred(stem: str) -> tuple[str, ...]:
    """The other stems that a word with this one may have."""
    if stem in _APART:
        return _APART[stem]
    if len(stem) >= _SHORTEST and stem[-1] in "кц":
        return _without_vowel(stem) if stem[-2] in _VOWELS else _with_vowel(stem)
    if len(stem) > _SHORTEST_VERB and stem.endswith("вл"):
        return (stem[:-1],)  # «заявлен», «заявил»
    return (f"{stem}л",) if len(stem) >= _SHORTEST_VERB and stem[-1] == "в" else ()


def _with_vowel(stem: str) -> tuple[str, ...]:
    """«Рынк» – «рынок», «ручк» – «ручек», «бойц» – «боец», «пальц» – «палец»."""
    head, before, last = stem[:-2], stem[-2], stem[-1]
    if before in "ьй":
        return (f"{head}е{last}",)
    vowels = "е" if last == "ц" else "ео" if before in "жчш" else "о"
    return tuple(f"{head}{before}{vowel}{last}" for vowel in vowels)


def _without_vowel(stem: str) -> tuple[str, ...]:
    """The other way round."""
    head, vowel, last = stem[:-2], stem[-2], stem[-1]
    if vowel not in "ое" or vowel + last == "оц":
        return ()
    if head[-1] in _VOWELS:
        return (f"{head}й{last}",) if vowel == "е" else ()
    return (f"{head}ь{last}",) if vowel == "е" and head[-1] in _SOFT[last] else (head + last,)


def ways(words: Sequence[str], known: Container[str] | None = None) -> list[str]:
    """Words that stand together (their stems), in all ways that these may be written, as they are first.

    Other stems than their own are among those that are `known`, where that is said.
    """
    others = ([each for each in kindred(stem) if known is None or each in known] for stem in words)
    found = product(*((stem, *more) for stem, more in zip(words, others, strict=True)))
    return [" ".join(way) for way in islice(found, _MOST)]

# SPDX-License-Identifier: GPL-3.0-or-later
"""The stem of a Kazakh noun: number, possession and case taken off, each checked against vowel harmony and the sound
it follows. Verbs are left as they are."""

from __future__ import annotations

KAZAKH_VERSION = "1"

_BACK = "аоұыяёюэ"
_FRONT = "әеөүі"
_VOWELS = _BACK + _FRONT + "иу"
_VOICELESS = "пткқсшфхцчщбвгд"  # «бвгд» end loan words and take the same suffixes
_NASAL = "мнң"
_BUZZING = "зж"
_LIQUID = "рлйу"
_SHORTEST = 3
_PROTECTED = "стан"
# Words that end as if they had a suffix.
_ENDINGS_OF_THEIR_OWN = "алтын белгі бүгін бұрын дейін жақын жарғы кейін келін қайғы қатын салқын тұрғын ұйым үлгі үшін"
_WHOLE = frozenset(_ENDINGS_OF_THEIR_OWN.split())

# suffix: (after which letters it stands, letters that must remain)
_SUFFIXES: dict[str, tuple[str, int]] = {}


def _add(pairs: str, after: str, remain: int = _SHORTEST) -> None:
    for suffix in pairs.split():
        _SUFFIXES[suffix] = (after, remain)


# number
_add("лар лер", _VOWELS + "рй")
_add("дар дер", "л" + _NASAL + _BUZZING)
_add("тар тер", _VOICELESS)
# possession: ours, yours, theirs
_add("мыз міз", "аәеоұыіяө", 4)
_add("ымыз іміз ыңыз іңіз", _VOICELESS + _NASAL + _BUZZING + _LIQUID + "ғ")
_add("сы сі", "аәеоөяыіи")
_add("ы і", _VOICELESS + _NASAL + _BUZZING + _LIQUID + "ғ")
# case
_add("ның нің", _VOWELS + _NASAL)
_add("дың дің", _LIQUID + _BUZZING)
_add("тың тің", _VOICELESS)
_add("ға ге", _VOWELS + _LIQUID + _NASAL + _BUZZING)
_add("қа ке", _VOICELESS)
_add("на не", "ыі")
_add("ны ні", _VOWELS)
_add("ды ді", _LIQUID + _NASAL + _BUZZING)
_add("ты ті", _VOICELESS)
_add("н", "ыі", 4)
_add("да де", _VOWELS + _LIQUID + _NASAL + _BUZZING)
_add("та те", _VOICELESS)
_add("нда нде", "ыі")
_add("дан ден", _VOWELS + _LIQUID + _BUZZING)
_add("тан тен", _VOICELESS)
_add("нан нен", _NASAL + "ыі")
_add("мен", _VOWELS + _LIQUID + _NASAL)
_add("бен", _BUZZING)
_add("пен", _VOICELESS)
# standing somewhere, of some time
_add("дағы дегі", _VOWELS + _LIQUID + _NASAL + _BUZZING)
_add("тағы тегі", _VOICELESS)
_add("ндағы ндегі", "ыі")
_add("ғы гі", _LIQUID + _NASAL + _BUZZING)

_LONGEST = max(map(len, _SUFFIXES))
_WITHOUT_HARMONY = frozenset({"н", "мен", "бен", "пен"})
_POSSESSIVE_VOWELS = frozenset({"ы", "і", "ымыз", "іміз", "ыңыз", "іңіз"})
_UNVOICED = {"б": "п", "г": "к", "ғ": "қ"}
# Nouns that lose their last vowel before a possessive one.
_ELIDED = {"халқ": "халық", "мүлк": "мүлік", "қалп": "қалып", "көрк": "көрік", "құлқ": "құлық"}


def kazakh_stem(word: str) -> str:
    """The stem of a word in small letters, at least three letters long; a stem is its own stem."""
    while (shorter := _without_suffix(word)) != word:
        word = shorter
    return word


def _without_suffix(word: str) -> str:
    if word in _WHOLE:
        return word
    for length in range(min(_LONGEST, len(word) - _SHORTEST), 0, -1):
        suffix, stem = word[-length:], word[:-length]
        if suffix in _SUFFIXES and _may_follow(stem, suffix):
            return _restored(stem, suffix)
    return word


def _may_follow(stem: str, suffix: str) -> bool:
    after, remain = _SUFFIXES[suffix]
    if len(stem) < remain or stem[-1] not in after or (stem + suffix).endswith(_PROTECTED):
        return False
    if suffix in ("сы", "сі") and stem[-1] in "ыі" and stem[-2] != "ш":
        return False  # «облыс-ы», not «облы-сы»; but «басшы-сы»
    return suffix in _WITHOUT_HARMONY or _in_harmony(stem, suffix)


def _in_harmony(stem: str, suffix: str) -> bool:
    """Whether the suffix has the vowels that the last clear vowel of the stem asks for; «и» and «у» ask for none."""
    vowel = next((sign for sign in reversed(stem) if sign in _BACK or sign in _FRONT), "")
    if not vowel:
        return any(sign in "иу" for sign in stem)
    wrong = _FRONT if vowel in _BACK else _BACK
    return not any(sign in wrong for sign in suffix)


def _restored(stem: str, suffix: str) -> str:
    """The stem with what the possessive vowel did to its end undone."""
    if suffix not in _POSSESSIVE_VOWELS:
        return stem
    if stem in _ELIDED:
        return _ELIDED[stem]
    return stem[:-1] + _UNVOICED.get(stem[-1], stem[-1])

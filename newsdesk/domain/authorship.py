# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wrote a sentence and when: every state of an article followed once, from the first to the last."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from newsdesk.domain.article import Revision

ALIKE: Final = 0.5
"""From what share of common words on a sentence is another one that was edited."""
_COMPARED: Final = 4_096
"""Pairs of sentences up to which each that went is compared with each that came."""
_WORDS: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, eq=False)
class Origin:
    """A sentence, the revision since which it has stood there without a break, and what it was before, if anything."""

    text: str
    since: Revision
    former: Origin | None = None

    @property
    def forms(self) -> tuple[Origin, ...]:
        """The sentence and all that it was before, newest first."""
        found = [self]
        while (former := found[-1].former) is not None:
            found.append(former)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Attribution:
    """What is known of a sentence; one that no save has yet is told by the one that it was made of, if any."""

    saved: bool
    forms: tuple[Origin, ...]


@lru_cache(maxsize=20_000)
def sentence_key(sentence: str) -> str:
    """What two sentences are compared by: their signs, however they are spaced and whoever speaks."""
    return " ".join(sentence.split()).lstrip("–—- ")


class Authorship:
    """The sentences of an article as they stand at `revision`, and since when; it goes on from there."""

    def __init__(self) -> None:
        self.revision = 0
        self._standing: dict[str, Origin] = {}

    def follow(self, revision: Revision, sentences: Iterable[str]) -> None:
        """Take note of the next state of the article."""
        now = dict.fromkeys(filter(None, map(sentence_key, sentences)))
        came = [each for each in now if each not in self._standing]
        if came or len(now) != len(self._standing):
            gone = [origin for text, origin in self._standing.items() if text not in now]
            former = _made_of(came, gone)
            standing = self._standing
            self._standing = {
                each: standing[each] if each in standing else Origin(each, revision, former.get(each)) for each in now
            }
        self.revision = revision.number

    def of(self, sentence: str) -> Attribution:
        """Who wrote a sentence, and when."""
        key = sentence_key(sentence)
        found = self._standing.get(key)
        if found is not None:
            return Attribution(True, found.forms)
        nearest = _made_of([key], list(self._standing.values())).get(key)
        return Attribution(False, () if nearest is None else nearest.forms)


def _made_of(came: list[str], gone: list[Origin]) -> dict[str, Origin]:
    """Which of the sentences that went each one that came was made of, the most alike first."""
    if not came or not gone or len(came) * len(gone) > max(_COMPARED, len(gone)):
        return {}
    before = [Counter(_WORDS.findall(each.text.lower())) for each in gone]
    alike: list[tuple[float, int, str, int]] = []
    for text in came:
        words = Counter(_WORDS.findall(text.lower()))
        for at, other in enumerate(before):
            total = words.total() + other.total()
            share = 2 * (words & other).total() / total if total else 0.0
            if share >= ALIKE:
                alike.append((-share, len(alike), text, at))
    found: dict[str, Origin] = {}
    taken: set[int] = set()
    for _, _, text, at in sorted(alike):
        if text not in found and at not in taken:
            found[text] = gone[at]
            taken.add(at)
    return found

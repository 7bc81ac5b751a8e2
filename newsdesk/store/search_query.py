# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person types into a search field, as a query of the search index. Everything typed means something or
nothing; nothing typed is an error."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.language.stems import stems

_PART = re.compile(r'(?P<minus>(?<!\S)[-−–])?(?:["“”„«»](?P<phrase>[^"“”„«»]*)["“”„«»]?|(?P<word>[^\s"“”„«»]+))')
_WORD = re.compile(r"[^\W_]+")
_SHORTEST_PREFIX = 3
_MOST_PARTS = 24
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """Two expressions of FTS5: what must be in a text and what must not; empty where nothing is asked."""

    wanted: str = ""
    unwanted: str = ""

    @property
    def empty(self) -> bool:
        """Whether no word was asked for or against."""
        return not self.wanted and not self.unwanted

    @property
    def match(self) -> str:
        """The expression where something is wanted."""
        return f"({self.wanted}) NOT ({self.unwanted})" if self.unwanted else self.wanted


def parse(text: str, languages: Sequence[str]) -> SearchQuery:
    """All words must be there, in any form; "…" and «…» hold words together; a minus excludes; the last word may be
    unfinished. `languages` are those whose stems are looked for."""
    parts = list(_PART.finditer(text[:_LONGEST]))[:_MOST_PARTS]
    wanted: list[str] = []
    unwanted: list[str] = []
    for part in parts:
        spoken = part["word"] if part["phrase"] is None else part["phrase"]
        unfinished = part["phrase"] is None and part.end() == len(text) and not part["minus"]
        expression = _expression(spoken, languages, unfinished=unfinished)
        if expression:
            (unwanted if part["minus"] else wanted).append(expression)
    return SearchQuery(" AND ".join(wanted), " OR ".join(unwanted))


def _expression(spoken: str, languages: Sequence[str], *, unfinished: bool) -> str:
    """The phrase of the words' stems in any of the languages."""
    choices = dict.fromkeys(" ".join(stems(spoken, language)) for language in languages)
    phrases = [f'"{choice}"' for choice in choices if choice]
    if unfinished and phrases:
        last = _WORD.findall(spoken.casefold().replace("ё", "е"))[-1]
        if len(last) >= _SHORTEST_PREFIX:
            phrases += [f'"{prefixed}"*' for prefixed in _prefixes(spoken, last, languages)]
    if not phrases:
        return ""
    return f"({' OR '.join(phrases)})"


def _prefixes(spoken: str, last: str, languages: Sequence[str]) -> dict[str, None]:
    """The phrases in which the last word stands as it was typed so far."""
    return dict.fromkeys(" ".join([*stems(spoken, language)[:-1], last]) for language in languages)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a search answers."""

from __future__ import annotations

from dataclasses import dataclass

from newsdesk.domain.article import Article
from newsdesk.domain.snippet import Snippet

MOST_COUNTED = 10_000
"""Hits are counted no further where nobody waits for the exact number."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article, without its body, and the piece of it in which the words stand."""

    article: Article
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Answer:
    """The first hits; `total` of them there are, or more where it is not `exact`.

    `suggestion` is the search with its misspelt words put right, where that finds more; `complete` says that the
    index knows all articles.
    """

    total: int
    exact: bool
    hits: tuple[Hit, ...]
    suggestion: str = ""
    complete: bool = True

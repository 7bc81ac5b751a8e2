# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands that type into a manuscript sign by sign, and the clock that they watch."""

from __future__ import annotations

from dataclasses import dataclass, replace

from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.steps import Edit, FieldSet, Point, Selection
from tests.factories import an_article


@dataclass
class Hands:
    """A clock that a test moves."""

    now: float = 100.0

    def __call__(self) -> float:
        return self.now


def typed(manuscript: Manuscript, text: str, at: int | None = None, field: str = "headline") -> None:
    """Type signs into a field, at its end unless told."""
    for sign in text:
        old = str(getattr(manuscript.article, field))
        place = len(old) if at is None else at
        new = old[:place] + sign + old[place:]
        before, after = (Selection(field, Point(0, each), Point(0, each)) for each in (place, place + 1))
        manuscript.do(Edit((FieldSet(field, old, new),), before, after, typing=True))
        at = None if at is None else at + 1


def rubbed_out(manuscript: Manuscript, count: int) -> None:
    """Rub signs out from the end of the headline."""
    for _ in range(count):
        old = manuscript.article.headline
        before, after = (Selection("headline", Point(0, each), Point(0, each)) for each in (len(old), len(old) - 1))
        manuscript.do(Edit((FieldSet("headline", old, old[:-1]),), before, after, typing=True))


def unwound(manuscript: Manuscript) -> list[str]:
    """The headlines that undo goes through."""
    found = []
    while manuscript.undo() is not None:
        found.append(manuscript.article.headline)
    return found


def a_manuscript(clock: Hands | None = None, **fields: str) -> Manuscript:
    """A manuscript with an empty headline."""
    return Manuscript(replace(an_article(headline=""), **fields), clock or Hands())  # type: ignore[arg-type] # texts

# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed into fields that take it once it is complete: a name, a tag, a date. It is in the journal meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdesk.newsroom.article_journal import ArticleJournal


class BegunWords:
    """The begun words of one article, by the names of the fields; of a window that was lost, until they are shown."""

    def __init__(self, journal: ArticleJournal | None, left: Mapping[str, str]) -> None:
        self._journal = journal
        self._left = dict(left)
        self._noted: dict[str, str] = dict(left)

    def take_left(self) -> Mapping[str, str]:
        """What a lost window left; it is handed out once."""
        left, self._left = self._left, {}
        return left

    def note(self, field: str, text: str, version: int) -> None:
        """Keep what stands in a field now; an empty text is none."""
        if self._journal is not None and text != self._noted.get(field, ""):
            self._noted[field] = text
            self._journal.note_begun(field, text, version)

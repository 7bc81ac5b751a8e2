# SPDX-License-Identifier: GPL-3.0-or-later
"""The article under work: what is saved, what stands now, and the history between them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import BlockNode, Blocks, Document
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.history import History
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Step


class Manuscript:
    """An article under work. Fields are values of `Article`'s own types; the body is the tree `blocks`.

    Nothing here is proportional to the length of the text but `document` and `article_to_save`.
    """

    def __init__(self, saved: Article) -> None:
        self._saved = saved
        self._article = saved
        self._blocks: list[BlockNode] = list(from_markdown(saved.body).blocks)
        self.history = History()

    @property
    def saved(self) -> Article:
        """The article as the library last had it."""
        return self._saved

    @property
    def article(self) -> Article:
        """The article's fields as they stand now; its `body` is the saved one, see `document`."""
        return self._article

    @property
    def block_count(self) -> int:
        """How many top-level blocks the body has."""
        return len(self._blocks)

    def block(self, index: int) -> BlockNode:
        """One top-level block of the body."""
        return self._blocks[index]

    def blocks(self, index: int, count: int) -> Blocks:
        """Some top-level blocks of the body."""
        return tuple(self._blocks[index : index + count])

    @property
    def document(self) -> Document:
        """The body as it stands now."""
        return Document(tuple(self._blocks))

    @property
    def dirty(self) -> bool:
        """Whether anything stands that the last save has not."""
        return self.history.dirty

    def do(self, edit: Edit) -> None:
        """Make an edit and remember it."""
        self._apply(edit)
        self.history.add(edit)

    def undo(self) -> Edit | None:
        """Take the last edit back; the answer is the edit that did so, None where there is none."""
        edit = self.history.back()
        return None if edit is None else self._apply(edit.reversed)

    def redo(self) -> Edit | None:
        """Make the edit again that was taken back last."""
        edit = self.history.forward()
        return None if edit is None else self._apply(edit)

    def article_to_save(self) -> Article:
        """The article with its body written down, as it stands now."""
        return replace(self._article, body=to_markdown(self.document))

    def mark_saved(self, saved: Article) -> None:
        """Take note of what the library has now; the history goes on."""
        self._saved = saved
        derived = ("version", "slug", "updated_at", "created_at", "published_at", "status", "section")
        values: dict[str, Any] = {name: getattr(saved, name) for name in derived}
        self._article = replace(
            self._article, **values, views=saved.views, signs=saved.signs, words=saved.words, figures=saved.figures
        )
        self.history.mark_saved()

    def _apply(self, edit: Edit) -> Edit:
        for step in edit.steps:
            self._apply_step(step)
        return edit

    def _apply_step(self, step: Step) -> None:
        if isinstance(step, FieldSet):
            self._article = replace(self._article, **{step.field: step.after})
        elif isinstance(step, BlocksReplaced):
            self._blocks[step.index : step.index + len(step.before)] = step.after

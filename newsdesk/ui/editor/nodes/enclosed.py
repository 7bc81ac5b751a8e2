# SPDX-License-Identifier: GPL-3.0-or-later
"""The text inside an object as an article of its own: what is done to it is done to the article around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from newsdesk.document.tree import Blocks, Box, Footnote, PullQuote, Quotation
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.settling import Came
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Step
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.differing import difference
from newsdesk.ui.open_text import OpenText

Holder: TypeAlias = Box | PullQuote | Footnote | Quotation
"""Nodes that hold blocks as an article does; the headline of such an article is the title of a box."""


def title_of(node: Holder) -> str:
    """The title of a box; nothing else has one."""
    return node.title if isinstance(node, Box) else ""


class Enclosed(OpenText):
    """The text of one object of another text; it has no history, no journal and no save of its own."""

    written = Signal(object, object)
    """A node that stands for the text now, and the `Edit` of this text that led to it."""

    def __init__(self, around: OpenText, node: Holder, parent: QObject) -> None:
        super().__init__(Manuscript(Article(title_of(node), "")), parent)
        self._around = around
        self._node = node
        self._manuscript.take_ground(node.blocks)
        around.photos_changed.connect(self.photos_changed)

    @property
    def node(self) -> Holder:
        """The object as its text stands now."""
        return self._node

    @property
    def outermost(self) -> OpenText:
        """The article around all that is around it."""
        return self._around.outermost

    @property
    def photos(self) -> Mapping[int, Photo]:
        """The photos of the article around it."""
        return self._around.photos

    @property
    def read_only(self) -> bool:
        """Whether the article around it can only be read."""
        return self._around.read_only

    @property
    def library(self) -> Path | None:
        """The folder of the library that the article around it is in."""
        return self._around.library

    def learn_photos(self, *photos: Photo) -> None:
        """Let the article around it take note of photos."""
        self._around.learn_photos(*photos)

    def do(self, edit: Edit, origin: object = None) -> None:
        """Make an edit here, and the edit that it is in the article around."""
        if self.read_only:
            return
        self._manuscript.apply(edit)
        made = self._as_node()
        if made != self._node:
            self._node = made
            self.written.emit(made, edit)
        self.edited.emit(edit, origin)

    def undo(self) -> None:
        """Take back what was done last in the article around."""
        self._around.undo()

    def redo(self) -> None:
        """Make it again."""
        self._around.redo()

    def settle(self, came: Came, since: int = -1) -> None:
        """Let photos that came stand in the article around."""
        self._around.settle(came, since)

    def note_reason(self, why: str) -> None:
        """Let the next save of the article around say more."""
        self._around.note_reason(why)

    def show(self, node: Holder) -> None:
        """Become what the object is in the article around, where that was changed elsewhere."""
        if node == self._node:
            return
        self._node = node
        steps = tuple(self._steps_to(node))
        if steps:
            edit = Edit(steps)
            self._manuscript.apply(edit)
            self.edited.emit(edit, None)

    def _as_node(self) -> Holder:
        blocks = self._manuscript.document.blocks
        if isinstance(self._node, Box):
            # As Markdown keeps it: a space at the end is on its way to a word.
            title = " ".join(self.article.headline.split("\n")).strip(" ")
            return replace(self._node, title=title, blocks=blocks, source=None)
        return replace(self._node, blocks=blocks, source=None)

    def _steps_to(self, node: Holder) -> Iterable[Step]:
        title = title_of(node)
        if title != self.article.headline.strip(" "):
            yield FieldSet("headline", self.article.headline, title)
        step = _between(self._manuscript.document.blocks, node.blocks)
        if step is not None:
            yield step


def _between(before: Blocks, after: Blocks) -> BlocksReplaced | None:
    """The smallest step from some blocks to others."""
    front, old, new = difference(before, after)
    return BlocksReplaced(front, old, new) if old or new else None

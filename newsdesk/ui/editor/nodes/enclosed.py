# SPDX-License-Identifier: GPL-3.0-or-later
"""The text inside an object as an article of its own: what is done to it is done to the article around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from newsdesk.document.tree import Blocks, Box, Footnote, PullQuote, Quotation
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Step
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.differing import difference
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.session import Session

Holder: TypeAlias = Box | PullQuote | Footnote | Quotation
"""Nodes that hold blocks as an article does; the headline of such an article is the title of a box."""


def title_of(node: Holder) -> str:
    """The title of a box; nothing else has one."""
    return node.title if isinstance(node, Box) else ""


class Enclosed(OpenArticle):
    """The text of one object of another article; it has no history, no journal and no save of its own."""

    written = Signal(object, object)
    """A node that stands for the text now, and the `Edit` of this text that led to it."""

    def __init__(self, session: Session, around: OpenArticle, node: Holder, parent: QObject) -> None:
        self._around = around  # asked by what the constructor calls
        super().__init__(session, Manuscript(Article(title_of(node), "")))
        self.setParent(parent)
        self._node = node
        self._manuscript.take_ground(node.blocks)
        around.photos_changed.connect(self.photos_changed)

    @property
    def node(self) -> Holder:
        """The object as its text stands now."""
        return self._node

    @property
    def outermost(self) -> OpenArticle:
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

    def save(self, why: str = "saved") -> None:
        """Save the article around it."""
        self._around.save(why)

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

# SPDX-License-Identifier: GPL-3.0-or-later
"""Places in an open article that stay where they are while the text is edited around them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject
from shiboken6 import isValid

from newsdesk.document.tree import BlockNode
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit
from newsdesk.domain.photo import Photo
from newsdesk.ui.open_text import OpenText

Taker: TypeAlias = Callable[[Sequence[Photo]], bool]
"""Takes photos where they were asked for; False where that is no more, and the text has to take them."""


class _Place(QObject):
    """What follows the steps of an article until it is left."""

    def __init__(self, article: OpenText) -> None:
        super().__init__(article)
        self.article = article
        article.edited.connect(self._follow)
        article.reloaded.connect(self._lose)

    def leave(self) -> None:
        """Follow the text no longer."""
        if isValid(self) and isValid(self.article):
            self.article.edited.disconnect(self._follow)
            self.article.reloaded.disconnect(self._lose)
            self.deleteLater()

    def _follow(self, edit: Edit, _origin: object) -> None:
        for step in edit.steps:
            if isinstance(step, BlocksReplaced):
                self._step(step)

    @abstractmethod
    def _step(self, step: BlocksReplaced) -> None:
        """Follow a change of the blocks."""

    def _lose(self) -> None:
        """All of the text is another one."""


class Spot(_Place):
    """A place between the blocks of a text; None is wherever the caret is."""

    def __init__(self, article: OpenText, block: int | None) -> None:
        super().__init__(article)
        self.block = block

    def _step(self, step: BlocksReplaced) -> None:
        if self.block is None or step.index >= self.block:
            return
        behind = step.index + len(step.before)
        if behind <= self.block:
            self.block += len(step.after) - len(step.before)
        else:
            self.block = step.index + len(step.after)


class HeldBlock(_Place):
    """One top-level block, wherever it goes and whatever is written into it; None once it is gone."""

    def __init__(self, article: OpenText, index: int) -> None:
        super().__init__(article)
        self.index: int | None = index

    @property
    def node(self) -> BlockNode | None:
        """The block as it stands now."""
        if self.index is None or self.index >= self.article.manuscript.block_count:
            return None
        return self.article.manuscript.block(self.index)

    def _step(self, step: BlocksReplaced) -> None:
        if self.index is None or step.index > self.index:
            return
        within = self.index - step.index
        if within >= len(step.before):
            self.index += len(step.after) - len(step.before)
            return
        node = step.before[within]
        kept = next((at for at, each in enumerate(step.after) if each is node), None)
        if kept is None:
            kept = next((at for at, each in enumerate(step.after) if each == node), None)
        if kept is None and len(step.before) == len(step.after) and type(step.after[within]) is type(node):
            kept = within  # the same block, written on
        self.index = None if kept is None else step.index + kept

    def _lose(self) -> None:
        self.index = None

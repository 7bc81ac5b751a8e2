# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers of an article's footnotes: counted once when somebody asks, and anew only where a mark came or went."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import BlockNode, Document, Footnote, Heading, Paragraph, Speech, Text
from newsdesk.document.walk import blocks, footnote_references
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit
from newsdesk.ui.open_text import OpenText


@dataclass(frozen=True, slots=True)
class Labels:
    """What one top-level block has of footnotes: marks that refer to one, and notes themselves."""

    marks: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.marks or self.notes)


_NONE = Labels()


def labels_of(block: BlockNode) -> Labels:
    """The footnotes of a block, those inside it included."""
    if isinstance(block, (Paragraph, Heading, Speech)) and all(type(node) is Text for node in block.children):
        return _NONE  # most blocks are so, and a change of many is heard at once
    part = Document((block,))
    notes = tuple(each.label for each in blocks(part) if isinstance(each, Footnote))
    return Labels(tuple(footnote_references(part)), notes)


class Footnotes(QObject):
    """Which footnote has which number in an article, in the order of use as everywhere."""

    renumbered = Signal(list)
    """The top-level blocks that show a number of a footnote, after one of them changed."""

    def __init__(self, article: OpenText, parent: QObject) -> None:
        super().__init__(parent)
        self._article = article
        self._labels: list[Labels] | None = None
        self._numbers: dict[str, int] = {}
        self._used: frozenset[str] = frozenset()
        article.edited.connect(self._note)
        article.reloaded.connect(self._forget)

    def release(self) -> None:
        """Hear no more of the article."""
        self._article.edited.disconnect(self._note)
        self._article.reloaded.disconnect(self._forget)

    def number(self, label: str) -> int:
        """The number that readers see; 0 where no such footnote is."""
        self._known()
        return self._numbers.get(label, 0)

    def is_used(self, label: str) -> bool:
        """Whether a mark in the text refers to a footnote."""
        self._known()
        return label in self._used

    def place(self, label: str) -> int:
        """The top-level block that holds a footnote, -1 where there is none."""
        return next((at for at, each in enumerate(self._known()) if label in each.notes), -1)

    def first_mark(self, label: str) -> int:
        """The top-level block with the first mark of a footnote, -1 where there is none."""
        return next((at for at, each in enumerate(self._known()) if label in each.marks), -1)

    def text(self, label: str) -> str:
        """What a footnote says."""
        place = self.place(label)
        if place < 0:
            return ""
        for block in blocks(Document((self._article.manuscript.block(place),))):
            if isinstance(block, Footnote) and block.label == label:
                return plain_text(Document(block.blocks))
        return ""

    def new_label(self) -> str:
        """A label that nothing in the article has: the next number."""
        taken = {label for each in self._known() for label in (*each.marks, *each.notes)}
        number = len(self._numbers) + 1
        while str(number) in taken:
            number += 1
        return str(number)

    def new_place(self) -> int:
        """Where the next footnote goes: behind the last one, else behind everything."""
        known = self._known()
        last = next((at for at in reversed(range(len(known))) if known[at].notes), len(known) - 1)
        return last + 1

    def _known(self) -> list[Labels]:
        if self._labels is None:
            self._labels = [labels_of(block) for block in self._article.document.blocks]
            self._count()
        return self._labels

    def _forget(self) -> None:
        self._labels = None

    def _note(self, edit: Edit, _origin: object) -> None:
        if self._labels is None:
            return
        other = False
        for step in edit.steps:
            if isinstance(step, BlocksReplaced):
                end = step.index + len(step.before)
                before = self._labels[step.index : end]
                after = [labels_of(block) for block in step.after]
                self._labels[step.index : end] = after
                other = other or [each for each in before if each] != [each for each in after if each]
        if other:
            self._count()
            self.renumbered.emit([at for at, each in enumerate(self._labels) if each])

    def _count(self) -> None:
        known = self._labels or []
        defined = dict.fromkeys(label for each in known for label in each.notes)
        used = dict.fromkeys(label for each in known for label in each.marks if label in defined)
        self._numbers = {label: number for number, label in enumerate({**used, **defined}, 1)}
        self._used = frozenset(used)

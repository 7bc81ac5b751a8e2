# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal played again: what stood in a window that was lost comes back with its history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Blocks
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.packing import EditUnreadable
from newsdesk.domain.manuscript.records import Deed, Record, deed_of, head_of, text_digest, unpack_record
from newsdesk.domain.manuscript.settling import from_edit
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Step

Versions = Callable[[int], Article | None]
"""Gives the article as it was saved in a version, or nothing where that is not kept."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """The manuscript as it stood, how many edits of it no save has, and how many records could be read of all."""

    manuscript: Manuscript
    edits: int
    read: int
    begun: Mapping[str, str]
    """What was typed into fields that had not taken it yet, by their names."""


class _Replay:
    def __init__(self, saved: Article, versions: Versions) -> None:
        self.manuscript = Manuscript(saved)
        self.edits = 0
        self.saves: Counter[int] = Counter()
        self.begun: dict[str, str] = {}
        self._versions = versions

    def play(self, record: Record) -> None:
        """Do once more what a record tells of; EditUnreadable, and nothing done, where it was made of another text."""
        if record.deed is Deed.GROUND:
            return  # it was taken before all others
        self._begin(record)
        if record.deed is Deed.SETTLE:
            self.edits += bool(self.manuscript.settle(from_edit(record.edit)).steps)
        elif record.deed is not Deed.BEGUN:
            self._play_edit(record)

    def _play_edit(self, record: Record) -> None:
        record = replace(record, edit=self._with_own_blocks(record.edit))
        match record.deed:
            case Deed.DO | Deed.GROW:
                self._do(record)
            case Deed.UNDO:
                self._undo(record)
            case Deed.REDO:
                self._redo(record)
            case Deed.SAVE:
                self._save(record)
            case Deed.REBASE:
                self._rebase(record)

    def _begin(self, record: Record) -> None:
        """Note what is begun in a field; any edit of the field ends it."""
        for step in record.edit.steps:
            if isinstance(step, FieldSet):
                self.begun.pop(step.field, None)
                if record.deed is Deed.BEGUN and step.after:
                    self.begun[step.field] = str(step.after)

    def _with_own_blocks(self, edit: Edit) -> Edit:
        """The edit with the very blocks that stand here as those it replaces."""
        places = [step for step in edit.steps if isinstance(step, BlocksReplaced)]
        if len(edit.steps) == 1 and places:
            return replace(
                edit, steps=(_own(places[0], self.manuscript.blocks(places[0].index, len(places[0].before))),)
            )
        if not places:
            return edit
        blocks = list(self.manuscript.document.blocks)
        steps: list[Step] = []
        for step in edit.steps:
            made = step
            if isinstance(step, BlocksReplaced):
                end = step.index + len(step.before)
                made = _own(step, tuple(blocks[step.index : end]))
                blocks[step.index : end] = step.after
            steps.append(made)
        return replace(edit, steps=tuple(steps))

    def _do(self, record: Record) -> None:
        self.manuscript.apply(record.edit)
        history = self.manuscript.history
        if record.deed is Deed.GROW:
            history.grow(record.edit)
            self.edits += self.edits == 0
            return
        history.end_word()
        history.add(record.edit)
        self.edits += 1

    def _undo(self, record: Record) -> None:
        if self.manuscript.undo() is None:
            self.manuscript.apply(record.edit)
            self.manuscript.history.taken_back(record.edit.reversed)
        self.edits += 1

    def _redo(self, record: Record) -> None:
        if self.manuscript.redo() is None:
            self.manuscript.apply(record.edit)
            self.manuscript.history.end_word()
            self.manuscript.history.add(record.edit)
        self.edits += 1

    def _save(self, record: Record) -> None:
        """The save landed if the next version has its texts; otherwise it never came to its end.

        Of several saves of one version only the last can have landed: the others were refused.
        """
        self.saves[record.version] -= 1
        if self.saves[record.version]:
            return
        saved = self._versions(self.manuscript.saved.version + 1)
        if saved is not None and text_digest(saved) == record.digest:
            self.manuscript.mark_saved(saved)
            self.edits = 0

    def _rebase(self, record: Record) -> None:
        saved = self._versions(record.version)
        if saved is None:
            raise EditUnreadable(f"version {record.version} is not kept")
        self.manuscript.apply(record.edit)
        self.manuscript.history.end_word()
        if record.edit.steps:
            self.manuscript.history.add(record.edit)
        self.manuscript.go_on_from(saved)
        self.manuscript.history.mark_unsaved()
        self.edits += 1


def _own(step: BlocksReplaced, standing: Blocks) -> Step:
    if standing != step.before:
        raise EditUnreadable("it was made of another text")
    return replace(step, before=standing)


def replayed(records: Sequence[bytes], saved: Article, versions: Versions) -> Replayed:
    """Play records, the first of which was made of `saved`; it ends before the first that cannot be read."""
    play = _Replay(saved, versions)
    read = 0
    try:
        heads = [head_of(data) for data in records]
        play.saves.update(head[1] for head in heads if head is not None and head[0] is Deed.SAVE)
        _take_ground(play.manuscript, records)
        for data in records:
            play.play(unpack_record(data, play.manuscript.saved.body))
            read += 1
    except (EditUnreadable, IndexError, TypeError, ValueError):
        pass
    play.manuscript.history.end_word()
    return Replayed(play.manuscript, play.edits, read, play.begun)


def _take_ground(manuscript: Manuscript, records: Sequence[bytes]) -> None:
    grounds = [data for data in records if deed_of(data) is Deed.GROUND]
    for step in unpack_record(grounds[-1], manuscript.saved.body).edit.steps if grounds else ():
        if isinstance(step, BlocksReplaced) and step.before == manuscript.document.blocks:
            manuscript.take_ground(step.after)


def ground(saved: Article, blocks: Blocks) -> Record | None:
    """The record of the blocks that were saved; None where reading the saved text gives the same."""
    read = from_markdown(saved.body).blocks
    return None if read == blocks else Record(Deed.GROUND, Edit((BlocksReplaced(0, read, blocks),)))

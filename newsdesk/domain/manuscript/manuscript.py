# SPDX-License-Identifier: GPL-3.0-or-later
"""The article under work: what is saved, what stands now, and the history between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import BlockNode, Blocks, Document
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.bringing_together import LastMerge, Merging
from newsdesk.domain.manuscript.history import History
from newsdesk.domain.manuscript.settling import Came, settled
from newsdesk.domain.manuscript.steps import BODY, BlocksReplaced, Edit, FieldSet, Step
from newsdesk.domain.manuscript.way import blocks_replaced
from newsdesk.domain.merging.collisions import Choice
from newsdesk.domain.merging.merge import Merged, Version, merge

FIELDS: Final = (
    "headline", "kicker", "lead", "kind", "slug", "status", "section", "language", "translation_of", "byline", "tags",
    "subjects", "source", "dateline", "published_at", "embargo_until", "opening_views", "related", "corrections",
)  # fmt: skip
"""The fields of an article that people set, but its body."""
DERIVED: Final = ("version", "created_at", "updated_at", "views", "signs", "words", "figures", "binned_at")


@dataclass(frozen=True, slots=True)
class SavedElsewhere:
    """A state of the article that the library got from somebody else: who and when, and the blocks of its body."""

    article: Article
    blocks: Blocks
    who: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A manuscript at one moment, to be written down in another thread."""

    article: Article
    document: Document
    state: int

    def written(self) -> Article:
        """The article with its body written down."""
        return replace(self.article, body=to_markdown(self.document))


class Manuscript:
    """An article under work. Fields are values of `Article`'s own types; the body is the tree `blocks`.

    Nothing here is proportional to the length of the text but `document`, `snapshot` and what takes another version in.
    """

    def __init__(self, saved: Article, clock: Callable[[], float] | None = None) -> None:
        self.last_merge = LastMerge()
        self._saved = saved
        self._article = saved
        self._saved_blocks: Blocks = from_markdown(saved.body).blocks
        self._blocks: list[BlockNode] = list(self._saved_blocks)
        self.history = History() if clock is None else History(clock)

    @property
    def saved(self) -> Article:
        """The article as the library last had it."""
        return self._saved

    @property
    def as_saved(self) -> SavedElsewhere:
        """The saved state, to be taken again."""
        return SavedElsewhere(self._saved, from_markdown(self._saved.body).blocks, at=self._saved.updated_at)

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

    # -- editing -----------------------------------------------------------------------------------------------------

    def do(self, edit: Edit) -> bool:
        """Make an edit and remember it; the answer is whether the word typed last grew by it."""
        self.apply(edit)
        return self.history.add(edit)

    def undo(self) -> Edit | None:
        """Take the last edit back; the answer is the edit that did so, None where there is none."""
        edit = self.history.back()
        return None if edit is None else self.apply(edit.reversed)

    def redo(self) -> Edit | None:
        """Make the edit again that was taken back last."""
        edit = self.history.forward()
        return None if edit is None else self.apply(edit)

    def apply(self, edit: Edit) -> Edit:
        """Make an edit that the history hears of in another way."""
        for step in edit.steps:
            self._apply_step(step)
        return edit

    def settle(self, came: Came, since: int = -1) -> Edit:
        """Let what came stand in the places of photos that were awaited, in all of the history since a text's number.

        The answer is what that is in the text as it stands; it is no edit that could be taken back.
        """
        steps: list[Step] = []
        for index, block in enumerate(self._blocks):
            made = settled((block,), came)
            if made[0] is not block:
                steps.append(BlocksReplaced(index, (block,), made))
        self.history.settle(lambda blocks: settled(blocks, came), since)
        return self.apply(Edit(tuple(steps)))

    # -- saving ------------------------------------------------------------------------------------------------------

    def article_to_save(self) -> Article:
        """The article with its body written down, as it stands now."""
        return self.snapshot().written()

    def snapshot(self) -> Snapshot:
        """What stands now; the word that is being typed ends here."""
        self.history.end_word()
        return Snapshot(self._article, self.document, self.history.state)

    def mark_saved(self, saved: Article, sent: Snapshot | None = None) -> None:
        """Take note of what the library has now, made of `sent` (what stands, unless given); the history goes on.

        What was edited since then stays as it is, and unsaved.
        """
        given = sent or self.snapshot()
        values: dict[str, Any] = {name: getattr(saved, name) for name in DERIVED}
        for name in FIELDS:
            # The library may have its own words for a name, a tag or an address.
            if getattr(self._article, name) == getattr(given.article, name):
                values[name] = getattr(saved, name)
        self._article = replace(self._article, body=saved.body, **values)
        self._saved = saved
        self._saved_blocks = given.document.blocks
        self.history.mark_saved(given.state)

    # -- versions of others ------------------------------------------------------------------------------------------

    def merged(self, theirs: SavedElsewhere, choices: Sequence[Choice] = (), otherwise: Choice = Choice.BOTH) -> Merged:
        """What stands here and what somebody else saved, brought together; where both collide, what is chosen."""
        return self.last_merge.of(self.merging(theirs, choices, otherwise))

    def merging(
        self, theirs: SavedElsewhere, choices: Sequence[Choice] = (), otherwise: Choice = Choice.BOTH
    ) -> Merging:
        """The same, still to be worked out, in whichever thread."""
        untouched = theirs.article.body == self._saved.body
        return Merging(
            Version(self._saved, self._saved_blocks),
            Version(self._article, tuple(self._blocks)),
            Version(theirs.article, self._saved_blocks if untouched else theirs.blocks),
            tuple(choices),
            otherwise,
        )

    def collisions(self, theirs: SavedElsewhere) -> tuple[str, ...]:
        """The fields in which the same thing was changed here and there, `body` among them."""
        met = {each.where.field for each in self.merged(theirs).collisions}
        return tuple(name for name in (*FIELDS, BODY) if name in met)

    def changed_on_both_sides(self, theirs: SavedElsewhere) -> bool:
        """Whether the body is now made of changes from here and from there."""
        return self._body_changed() and theirs.article.body != self._saved.body

    def take(self, theirs: SavedElsewhere) -> Edit:
        """Let all of it be as somebody else saved it; what stood here can be had back by undo."""
        edit = self._rebase(self._way_to(theirs), theirs)
        self._saved_blocks = tuple(self._blocks)
        self.history.mark_saved()
        return edit

    def since_saved(self) -> Edit:
        """Everything that the library has not, as one edit of what it has."""
        steps: list[Step] = [
            FieldSet(name, getattr(self._saved, name), getattr(self._article, name))
            for name in FIELDS
            if getattr(self._saved, name) != getattr(self._article, name)
        ]
        read = from_markdown(self._saved.body).blocks
        if read != tuple(self._blocks):
            steps.append(BlocksReplaced(0, read, tuple(self._blocks)))
        return Edit(tuple(steps))

    def merge(self, theirs: SavedElsewhere, choices: Sequence[Choice] = (), otherwise: Choice = Choice.MINE) -> Edit:
        """Go on from what somebody else saved, with the changes of both; where they collide, what is chosen."""
        untouched = theirs.article.body == self._saved.body
        edit = self._rebase(self.way_to(self.merged(theirs, choices, otherwise)), theirs)
        if not untouched:
            self._saved_blocks = theirs.blocks
        self.history.mark_unsaved()
        return edit

    def way_to(self, merged: Merged) -> Edit:
        """The edit that makes of what stands what was merged; it touches nothing else."""
        steps: list[Step] = [
            FieldSet(name, getattr(self._article, name), getattr(merged.article, name))
            for name in FIELDS
            if getattr(self._article, name) != getattr(merged.article, name)
        ]
        steps += blocks_replaced(tuple(self._blocks), merged.blocks)
        return Edit(tuple(steps))

    def without(self, merged: Snapshot, before: Snapshot) -> Edit:
        """The edit that takes back what a merge brought in, and leaves what was written since then."""
        those = (Version(each.article, each.document.blocks) for each in (merged, self.snapshot(), before))
        base, now, back = those
        return self.way_to(merge(base, now, back, otherwise=Choice.MINE))

    def take_ground(self, blocks: Blocks) -> None:
        """Let these be the blocks that were saved, where reading the saved text gives others."""
        self._blocks = list(blocks)
        self._saved_blocks = blocks

    def go_on_from(self, saved: Article) -> None:
        """Let another saved version be what the manuscript differs from."""
        values: dict[str, Any] = {name: getattr(saved, name) for name in DERIVED}
        self._article = replace(self._article, body=saved.body, **values)
        self._saved = saved

    def _way_to(self, version: SavedElsewhere) -> Edit:
        steps: list[Step] = [
            FieldSet(name, getattr(self._article, name), getattr(version.article, name))
            for name in FIELDS
            if getattr(self._article, name) != getattr(version.article, name)
        ]
        if self._body_changed() or version.article.body != self._saved.body:
            steps.append(BlocksReplaced(0, tuple(self._blocks), version.blocks))
        return Edit(tuple(steps))

    def _rebase(self, edit: Edit, theirs: SavedElsewhere) -> Edit:
        self.apply(edit)
        self.history.end_word()
        if edit.steps:
            self.history.add(edit)
        self.go_on_from(theirs.article)
        return edit

    def _body_changed(self) -> bool:
        if len(self._blocks) != len(self._saved_blocks):
            return True
        return any(
            mine is not saved and mine != saved for mine, saved in zip(self._blocks, self._saved_blocks, strict=True)
        )

    def _apply_step(self, step: Step) -> None:
        if isinstance(step, FieldSet):
            self._article = replace(self._article, **{step.field: step.after})
        elif isinstance(step, BlocksReplaced):
            self._blocks[step.index : step.index + len(step.before)] = step.after

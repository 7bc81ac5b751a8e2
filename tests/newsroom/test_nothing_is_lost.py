# SPDX-License-Identifier: GPL-3.0-or-later
"""Two windows on a library: edits, saves, crashes, restores, merges and bins in any order, against plain values."""

from __future__ import annotations

import re
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsdesk.app import create_library, open_newsroom, put_back_library
from newsdesk.document.tree import Paragraph, Text
from newsdesk.domain.backups import Reason
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.records import Deed
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet
from newsdesk.domain.merging.collisions import Choice
from newsdesk.errors import VersionConflict
from newsdesk.newsroom.manuscripts import OpenedManuscript
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.backup import check_integrity
from tests.torture.typist import Texts, texts_of

_WORD = re.compile(r"w\d+")
_NOBODY = 2**22 + 1
WINDOWS = st.integers(0, 1)
ARTICLES = st.integers(0, 2)


def words(texts: Texts) -> set[str]:
    return set(_WORD.findall(" ".join(texts)))


@dataclass
class Left:
    """What a window that is gone had not saved, and the number of its last step."""

    last: int
    texts: Texts


@dataclass
class Work:
    """An article that is open in a window, and the number of its last step."""

    opened: OpenedManuscript
    last: int = 0

    @property
    def manuscript(self) -> Manuscript:
        return self.opened.manuscript


@dataclass
class Kept:
    """What a backup must bring back."""

    path: Path
    saved: dict[int, list[Texts]]
    left: dict[int, list[Left]]


class LibraryAgainstPlainValues(RuleBasedStateMachine):
    """What was saved is there as it was, what was not saved comes back after a crash, and no word goes by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.lives = self.steps = self.word = 0
        self.saved: dict[int, list[Texts]] = {}
        self.left: dict[int, list[Left]] = {}
        self.open: list[dict[int, Work]] = [{}, {}]
        self.backups: list[Kept] = []
        self.windows: list[Newsroom] = []

    @initialize()
    def begin(self) -> None:
        self.folder = Path(self.place.name) / "0"
        with create_library(self.folder, LibrarySettings()) as newsroom:
            self.keys = [newsroom.shelf.create_draft().value for _ in range(3)]
            self.saved = {key: [("", "", "", "")] for key in self.keys}
        self.start()

    def start(self) -> None:
        """Both windows open the library."""
        self.windows = [open_newsroom(self.folder) for _ in range(2)]
        self.open = [{}, {}]

    def teardown(self) -> None:
        if self.windows:
            assert check_integrity(self.windows[0]._database) == ()
            assert [each for each in self.windows[0].check().problems if each.kind != "article"] == []
        for each in self.windows:
            each.close()
        self.place.cleanup()

    # -- work --------------------------------------------------------------------------------------------------------

    def at(self, window: int, article: int) -> tuple[int, Work]:
        """The article in that window, opened with whatever was left of it."""
        key = self.keys[article]
        work = self.open[window].get(key)
        if work is not None:
            return key, work
        opened = self.windows[window].manuscripts.open(key)
        work = self.open[window][key] = Work(opened)
        left = self.left.get(key, [])
        if left:
            latest = max(left, key=lambda each: each.last)
            left.remove(latest)
            work.last = latest.last
            assert texts_of(work.manuscript) == latest.texts
        else:
            assert texts_of(work.manuscript) == self.saved[key][-1]
        if opened.theirs is not None:
            self.bring_together(window, key, work)
        return key, work

    def note(self, work: Work, deed: Deed, edit: Edit) -> None:
        assert work.opened.journal is not None
        work.opened.journal.note(deed, edit, work.manuscript.saved.version)
        assert work.opened.journal.writer.wait(10)  # so that it is known which window wrote last
        self.steps += 1
        work.last = self.steps

    @rule(window=WINDOWS, article=ARTICLES, place=st.sampled_from(["headline", "kicker", "lead", "end", "first"]))
    def write(self, window: int, article: int, place: str) -> None:
        _, work = self.at(window, article)
        manuscript = work.manuscript
        self.word += 1
        word = f"w{self.word}"
        if place in ("headline", "kicker", "lead"):
            before = str(getattr(manuscript.article, place))
            edit = Edit((FieldSet(place, before, f"{before} {word}".strip()),))
        elif place == "first" and manuscript.block_count:
            block = manuscript.block(0)
            assert isinstance(block, Paragraph)
            text = "".join(each.text for each in block.children if isinstance(each, Text))
            edit = Edit((BlocksReplaced(0, (block,), (Paragraph((Text(f"{text} {word}"),)),)),))
        else:
            edit = Edit((BlocksReplaced(manuscript.block_count, (), (Paragraph((Text(word),)),)),))
        manuscript.do(edit)
        self.note(work, Deed.DO, edit)

    @rule(window=WINDOWS, article=ARTICLES, redo=st.booleans())
    def undo(self, window: int, article: int, redo: bool) -> None:
        _, work = self.at(window, article)
        edit = work.manuscript.redo() if redo else work.manuscript.undo()
        if edit is not None:
            self.note(work, Deed.REDO if redo else Deed.UNDO, edit)

    @rule(window=WINDOWS, article=ARTICLES)
    def save(self, window: int, article: int) -> None:
        key, work = self.at(window, article)
        if not work.manuscript.dirty:
            return
        try:
            self.save_now(window, key, work)
        except VersionConflict:
            self.bring_together(window, key, work)
            self.save_now(window, key, work)

    def save_now(self, window: int, key: int, work: Work) -> None:
        manuscript = work.manuscript
        sent = manuscript.snapshot()
        assert work.opened.journal is not None
        self.steps += 1
        begun = work.opened.journal.note_save(sent, manuscript.saved.version)
        stored = (
            self.windows[window]
            .manuscripts.save(sent.written(), manuscript.saved.version, blocks=sent.document.blocks, begun=begun)
            .value
        )
        manuscript.mark_saved(stored, sent)
        texts = texts_of(manuscript)
        if texts != self.saved[key][-1]:
            self.saved[key].append(texts)

    def bring_together(self, window: int, key: int, work: Work) -> None:
        manuscript = work.manuscript
        base, mine, theirs = (
            words(each) for each in (texts_of(Manuscript(manuscript.saved)), texts_of(manuscript), self.saved[key][-1])
        )
        edit = manuscript.merge(self.windows[window].manuscripts.saved_elsewhere(key), otherwise=Choice.BOTH)
        self.note(work, Deed.REBASE, edit)
        found = words(texts_of(manuscript))
        assert found >= (mine - base) | (theirs - base) | (base & mine & theirs)
        assert found <= mine | theirs

    @rule(window=WINDOWS, article=ARTICLES)
    def drop_what_is_unsaved(self, window: int, article: int) -> None:
        """It can be had back by undo."""
        key, work = self.at(window, article)
        edit = work.manuscript.take(self.windows[window].manuscripts.saved_elsewhere(key))
        assert work.opened.journal is not None
        work.opened.journal.forget(work.manuscript.saved, work.manuscript.document)
        assert work.opened.journal.writer.wait(10)  # the other window may be the next to open it
        assert texts_of(work.manuscript) == self.saved[key][-1]
        assert edit.steps or not work.manuscript.dirty

    # -- the library -------------------------------------------------------------------------------------------------

    @rule(window=WINDOWS, article=ARTICLES, back=st.integers(0, 5))
    def restore_a_revision(self, window: int, article: int, back: int) -> None:
        key = self.keys[article]
        with self.windows[window]._database.begin() as work:
            now = work.articles.get(key)
            number = max(1, now.version - back)
            then = work.revisions.get(key, number)
            work.articles.save(replace(then, version=now.version, slug=now.slug), who="", why="restored")
        with self.windows[window]._database.read() as work:
            texts = texts_of(Manuscript(work.articles.get(key)))
        assert texts == texts_of(Manuscript(then))
        assert texts in self.saved[key]
        if texts != self.saved[key][-1]:
            self.saved[key].append(texts)

    @rule(window=WINDOWS, article=ARTICLES, out=st.booleans())
    def bin(self, window: int, article: int, out: bool) -> None:
        newsroom = self.windows[window]
        (newsroom.undelete if out else newsroom.bin)([self.keys[article]])

    @precondition(lambda self: len(self.backups) < 3)
    @rule(window=WINDOWS)
    def back_up(self, window: int) -> None:
        self.settle()
        path = self.windows[window].backups.make(Reason.HAND).value.path
        copy = Path(self.place.name) / "kept" / path.name  # the library's folder does not live long
        shutil.copytree(path, copy)
        self.backups.append(Kept(copy, {key: list(row) for key, row in self.saved.items()}, self.unsaved()))

    @precondition(lambda self: self.backups)
    @rule(window=WINDOWS, article=ARTICLES, which=st.integers(0, 2))
    def restore_an_article(self, window: int, article: int, which: int) -> None:
        kept, key = self.backups[which % len(self.backups)], self.keys[article]
        self.windows[window].restore_article(kept.path, key)
        if kept.saved[key][-1] != self.saved[key][-1]:
            self.saved[key].append(kept.saved[key][-1])

    @precondition(lambda self: self.backups)
    @rule(which=st.integers(0, 2))
    def restore_all(self, which: int) -> None:
        """What was unsaved when the backup was made is unsaved again."""
        kept = self.backups[which % len(self.backups)]
        for each in self.windows:
            each.close()
        self.windows = []
        put_back_library(kept.path, self.folder)
        self.end_of_all_windows()
        self.saved = {key: list(row) for key, row in kept.saved.items()}
        self.left = {key: list(row) for key, row in kept.left.items()}
        self.start()

    @rule()
    def crash(self) -> None:
        """Both windows are gone between two moments: what is on the disk then is all there is."""
        self.settle()
        left = self.unsaved()
        self.lives += 1
        folder = Path(self.place.name) / str(self.lives)
        shutil.copytree(self.folder, folder)
        for each in self.windows:
            each.close()
        shutil.rmtree(self.folder)
        self.folder, self.left = folder, left
        self.end_of_all_windows()
        self.start()

    @rule()
    def close_both(self) -> None:
        self.left = self.unsaved()
        for each in self.windows:
            each.close()
        self.start()

    def settle(self) -> None:
        for each in self.windows:
            assert each.manuscripts.journal.wait(10)

    def unsaved(self) -> dict[int, list[Left]]:
        """What would be left of both windows, and is left of those before."""
        left = {key: list(row) for key, row in self.left.items()}
        for window in self.open:
            for key, work in window.items():
                if work.manuscript.dirty and work.manuscript.since_saved().steps:
                    left.setdefault(key, []).append(Left(work.last, texts_of(work.manuscript)))
        return left

    def end_of_all_windows(self) -> None:
        """In a real crash their processes would be gone; here it is this one."""
        with closing(sqlite3.connect(self.folder / "journal.db")) as journal, journal:
            journal.execute("UPDATE presence SET pid = ?", (_NOBODY,))

    @invariant()
    def what_was_saved_is_there(self) -> None:
        if not self.windows:
            return
        for key, row in self.saved.items():
            assert texts_of(Manuscript(self.windows[0].article(key))) == row[-1]
            assert len(self.windows[1].history(key)) >= len(row)


TestLibraryAgainstPlainValues = LibraryAgainstPlainValues.TestCase
TestLibraryAgainstPlainValues.settings = settings(max_examples=8, stateful_step_count=25, deadline=None)

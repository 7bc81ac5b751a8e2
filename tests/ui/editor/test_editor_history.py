# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo and redo over everything that is done to an article in the editor, beside it and after a crash."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from newsdesk.document.tree import Blocks
from newsdesk.domain.article import Article, Credit
from newsdesk.domain.manuscript.manuscript import Manuscript, Snapshot
from newsdesk.domain.manuscript.records import Deed, Record, pack_record, text_digest
from newsdesk.domain.manuscript.replay import ground, replayed
from newsdesk.domain.manuscript.steps import Edit
from newsdesk.ui.editor import clipboard
from newsdesk.ui.open_article import OpenArticle
from tests.ui.editor.conftest import PHOTO, Desk
from tests.ui.keyboard import press, type_text

BODIES = ("Первый **абзац** и [ссылка](https://a.kz).\n\n- раз\n- два\n\n* * *\n\nКонец\n", "Один\n\n> Цитата\n")
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
KEYS = (
    (Qt.Key.Key_Backspace, NONE),
    (Qt.Key.Key_Delete, NONE),
    (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_Backspace, CONTROL),
)
FIELDS = (
    ("section", "Город"),
    ("section", ""),
    ("tags", ("река",)),
    ("kicker", "Срочно"),
    ("byline", (Credit("Елена"),)),
    ("opening_views", 7),
    ("headline", "Иной"),
)
State = tuple[Article, Blocks]


@dataclass
class Pages:
    """The journal of one article: what a window that dies leaves behind, and the versions that were saved."""

    records: list[bytes] = field(default_factory=list)
    versions: dict[int, Article] = field(default_factory=dict)
    first: int = 1

    def note(self, deed: Deed, edit: Edit, version: int) -> None:
        self.records.append(pack_record(Record(deed, edit, version)))

    def note_save(self, sent: Snapshot, version: int) -> int:
        self.records.append(pack_record(Record(Deed.SAVE, version=version, digest=text_digest(sent.written()))))
        return len(self.records)

    def save(self, written: Article, base: int, _why: str, blocks: Blocks, begun: int) -> Article:
        """What the library does with a save: the journal begins anew."""
        saved = replace(written, version=base + 1)
        self.versions[saved.version] = saved
        bottom = ground(saved, blocks)
        self.records = [] if bottom is None else [pack_record(bottom)]
        self.first = saved.version
        assert begun > 0
        return saved

    def flush(self) -> None: ...

    def leave(self) -> None: ...


class Library:
    """As much of a newsroom as a save asks for."""

    def __init__(self, pages: Pages) -> None:
        self.manuscripts = pages


@dataclass
class Paper:
    """An article that is open, its journal, and a plain list of all its states."""

    article: OpenArticle
    pages: Pages
    states: list[State]
    at: int = 0

    @property
    def state(self) -> State:
        return replace(self.article.article, version=0, body=""), self.article.document.blocks

    @property
    def depth(self) -> int:
        return len(self.article.manuscript.history._done)


class AnEditorAgainstAPlainModel(RuleBasedStateMachine):
    """Two articles in the real editor; everything that can be done to them, and beside them lists of their states."""

    desk: Desk

    def __init__(self) -> None:
        super().__init__()
        self.ids = count(1)

    @initialize()
    def open(self) -> None:
        self.session: Any = self.desk.session
        self.papers = [self.paper(body) for body in BODIES]
        self.current = 0
        self.show()

    def paper(self, body: str) -> Paper:
        saved = Article("Заголовок", body, lead="Лид.", id=next(self.ids), version=1)
        pages = Pages(versions={1: saved})
        made = Paper(self.opened(Manuscript(saved), pages), pages, [])
        made.states.append(made.state)
        return made

    def opened(self, manuscript: Manuscript, pages: Pages) -> OpenArticle:
        article = OpenArticle(self.session, manuscript, (PHOTO,), pages)  # type: ignore[arg-type]  # acts as one
        article.edited.connect(self.edited)
        return article

    def edited(self, _edit: Edit, _origin: object) -> None:
        """An edit is a new state, or more of the last one, as the history says; undo and redo are not new."""
        if self.stepping:
            return
        paper = self.paper_now
        del paper.states[paper.at + 1 :]
        if paper.depth == self.depth:
            paper.states[paper.at] = paper.state
        else:
            paper.states.append(paper.state)
            paper.at += 1
        self.depth = paper.depth

    stepping = False
    depth = 0

    @property
    def paper_now(self) -> Paper:
        return self.papers[self.current]

    def show(self) -> None:
        self.depth = self.paper_now.depth
        self.desk.article = self.paper_now.article
        self.desk.panel.show_article(self.paper_now.article)

    # -- what is done ------------------------------------------------------------------------------------------------

    @rule(place=st.integers(0, 400), far=st.integers(-4, 4))
    def put_the_caret(self, place: int, far: int) -> None:
        cursor = self.desk.view.textCursor()
        end = self.desk.view.document().characterCount() - 1
        start = place % (end + 1)
        cursor.setPosition(start)
        cursor.setPosition(min(end, max(0, start + far)), cursor.MoveMode.KeepAnchor)
        self.desk.view.setTextCursor(cursor)

    @rule(text=st.sampled_from(["я", "слово ", " ", "два слова", "– "]))
    def type(self, text: str) -> None:
        type_text(self.desk.view, text)

    @rule(key=st.sampled_from(KEYS), times=st.integers(1, 3))
    def press(self, key: tuple[Qt.Key, Qt.KeyboardModifier], times: int) -> None:
        for _ in range(times):
            press(self.desk.view, *key)

    @rule(
        name=st.sampled_from(["bold", "heading_2", "bullets", "quotation", "rule", "move_block_up", "move_block_down"])
    )
    def format(self, name: str) -> None:
        self.desk.panel.format(name)

    @rule(text=st.sampled_from(["вставка", "первый\n\n- второй", "| x |\n| - |\n| y |"]))
    def paste(self, text: str) -> None:
        mime = QMimeData()
        mime.setData(clipboard.MARKDOWN, text.encode())
        self.desk.view.insertFromMimeData(mime)

    @rule(value=st.sampled_from(FIELDS))
    def set_a_field(self, value: tuple[str, Any]) -> None:
        self.paper_now.article.set_field(*value)

    @rule()
    def place_a_photo(self) -> None:
        self.desk.panel.insert_figure(PHOTO)

    @rule(words=st.sampled_from(["слово", "а", "о"]), other=st.sampled_from(["", "речь", "о"]))
    def replace_all(self, words: str, other: str) -> None:
        bar = self.desk.panel.find_bar
        bar.begin_replace()
        bar._options.in_selection.setChecked(False)
        bar._field.setText(words)
        bar._with.setText(other)
        bar._ask()
        bar.replace_all()
        bar.leave()

    @rule()
    def save(self) -> None:
        paper = self.paper_now
        library = Library(paper.pages)

        def write(_owner: object, work: Callable[[Any], Any], done: Callable[[Any], None], **_: object) -> None:
            done(work(library))

        self.session.write = write
        paper.article.save()
        assert not paper.article.manuscript.dirty
        paper.states[paper.at] = paper.state

    @rule()
    def switch(self) -> None:
        self.current = 1 - self.current
        self.show()

    @rule(by_key=st.booleans())
    def undo(self, by_key: bool) -> None:
        self.step(-1, lambda: press(self.desk.view, Qt.Key.Key_Z, CONTROL) if by_key else self.paper_now.article.undo())

    @rule()
    def redo(self) -> None:
        self.step(1, self.paper_now.article.redo)

    def step(self, by: int, do: Callable[[], object]) -> None:
        paper = self.paper_now
        self.stepping = True
        do()
        self.stepping = False
        if 0 <= paper.at + by < len(paper.states):
            paper.at += by
        self.depth = paper.depth

    @rule()
    def crash(self) -> None:
        """The window dies: what the journal knows comes back, with its history."""
        paper = self.paper_now
        if not paper.pages.records:
            return
        pages = paper.pages
        found = replayed(pages.records, pages.versions[pages.first], pages.versions.get)
        assert found.read == len(pages.records)
        paper.article = self.opened(found.manuscript, pages)
        history = found.manuscript.history
        first, last = paper.at - len(history._done), paper.at + len(history._undone)
        assert 0 <= first <= last < len(paper.states)
        paper.states = paper.states[first : last + 1]
        paper.at -= first
        self.show()

    @invariant()
    def all_is_as_the_model_says(self) -> None:
        if not hasattr(self, "papers"):
            return
        for paper in self.papers:
            assert paper.state == paper.states[paper.at]
            assert paper.article.manuscript.history.can_undo is (paper.at > 0)
            assert paper.article.manuscript.history.can_redo is (paper.at + 1 < len(paper.states))
        self.desk.assert_in_step()


def test_everything_is_taken_back_and_made_again(desk: Desk) -> None:
    class Machine(AnEditorAgainstAPlainModel):
        pass

    Machine.desk = desk
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


@pytest.mark.parametrize("sign", ["я", "."])
def test_the_caret_comes_back_with_each_undo(desk: Desk, qtbot: QtBot, sign: str) -> None:
    desk.open("Первый\n\n" + "\n\n".join(["Абзац"] * 60) + "\n\nПоследний")
    desk.put_behind("Последний")
    type_text(desk.view, sign)
    desk.put_caret("Первый")
    desk.view.verticalScrollBar().setValue(0)
    desk.article.undo()
    cursor = desk.view.textCursor()
    assert (cursor.block().text(), cursor.positionInBlock()) == ("Последний", 9)
    assert desk.view.viewport().rect().contains(desk.view.cursorRect())

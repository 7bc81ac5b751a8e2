# SPDX-License-Identifier: GPL-3.0-or-later
"""Laws of objects: each can be drawn, each holds its text without loss, and whatever is done leads back."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normalised
from newsdesk.document.tree import BlockNode, Box, Document, Footnote, Gallery, PullQuote
from newsdesk.document.walk import blocks
from newsdesk.ui.editor.kinds import Kind
from newsdesk.ui.editor.lines import lines_of
from newsdesk.ui.editor.nodes import rack, typeset
from newsdesk.ui.editor.nodes.text_editor import TextEditor
from newsdesk.ui.editor.to_tree import Reader
from tests.document import trees
from tests.ui.editor.conftest import Desk
from tests.ui.editor.test_objects_made import unwind
from tests.ui.keyboard import press, type_text

NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
BODY = """Первый[^1] абзац.

::: box Справка
Текст **справки**.

- раз
    - два

> Цитата
> — Имя
:::

::: pullquote
Слова
:::

::: gallery
![Раз](photo:7)
![](photo:8)
:::

::: embed https://a.kz
Там
:::

```py
код
```

<div>
раз
</div>

Конец.

[^1]: Сноска.
"""


def objects(document: Document) -> Iterator[BlockNode]:
    """The blocks of a document that are drawn as objects, those in others included."""
    for block in blocks(document):
        if not isinstance(block, Gallery) or block.figures:
            lines = lines_of(block)
            if len(lines) == 1 and lines[0].kind is Kind.OBJECT:
                yield block


@settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)
@given(trees.documents)
def test_every_tree_can_be_drawn_and_measured_alike(desk: Desk, document: Document) -> None:
    desk.open("Раз\n")
    drawer = desk.panel._sheets.drawer
    assert drawer is not None
    image = QImage(500, 400, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    for number, node in enumerate(objects(normalised(document))):
        card = drawer._rack.card(-1 - number, node, 420)
        assert 0 < card.height < 100_000
        assert drawer._rack.card(-1 - number, node, 420) is card
        painter = QPainter(image)
        card.draw(painter, QRectF(10, 10, 420, card.height))
        painter.end()
        card.position_at(QPointF(40, 20))


@settings(max_examples=20, suppress_health_check=list(HealthCheck), deadline=None)
@given(trees.documents)
def test_an_object_that_is_opened_holds_its_text_without_loss(desk: Desk, document: Document) -> None:
    whole = normalised(document)
    holders = [each for each in whole.blocks if isinstance(each, (Box, PullQuote, Footnote))]
    if not holders:
        return
    desk.open("Раз\n")
    desk.article.replace_blocks(0, 1, tuple(holders))
    desk.edits.clear()
    for number, node in enumerate(holders):
        assert desk.panel.nodes.objects.open(number)
        editor = desk.panel.nodes.objects.editor
        assert isinstance(editor, TextEditor)
        sheet = editor.sheet
        read = Reader(sheet.writer.keepsakes).read(sheet.block(3), sheet.document.blockCount())
        if node.blocks:
            assert tuple(each.node for each in read) == node.blocks
        assert editor.enclosed.node == node
    desk.panel.nodes.close()
    assert not desk.edits
    assert desk.article.document.blocks == tuple(holders)


class Hand:
    """Does anything anywhere, in the text and in its objects."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk = desk
        self.random = random.Random(seed)  # noqa: S311 - no secret
        self.done: list[str] = []

    def act(self) -> None:
        """One action."""
        actions: tuple[Callable[[], object], ...] = (
            self.open, self.open, self.type, self.type, self.type, self.key, self.key, self.verb, self.make,
            self.undo, self.redo, self.close,
        )  # fmt: skip
        action = self.random.choice(actions)
        self.done.append(getattr(action, "__name__", ""))
        action()

    def open(self) -> None:
        count = self.desk.article.manuscript.block_count
        self.desk.panel.nodes.objects.open(self.random.randrange(max(1, count)))

    def type(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            type_text(focused, self.random.choice(("я", " слово", "– ", "x ")))

    def key(self) -> None:
        keys = (
            (Qt.Key.Key_Return, NONE), (Qt.Key.Key_Backspace, NONE), (Qt.Key.Key_Delete, NONE), (Qt.Key.Key_Up, NONE),
            (Qt.Key.Key_Down, SHIFT), (Qt.Key.Key_Right, NONE), (Qt.Key.Key_Left, SHIFT), (Qt.Key.Key_A, CONTROL),
            (Qt.Key.Key_Escape, NONE), (Qt.Key.Key_Tab, NONE),
        )  # fmt: skip
        focused = QApplication.focusWidget()
        if focused is not None:
            press(focused, *self.random.choice(keys))

    def verb(self) -> None:
        names = ("bold", "bullets", "quotation", "heading_2", "rule", "attribution")
        self.desk.panel.format(self.random.choice(names))

    def make(self) -> None:
        names = ("insert_box", "insert_pull_quote", "insert_gallery", "insert_code", "insert_footnote", "unwrap",
                 "remove_object")  # fmt: skip
        self.done[-1] = self.random.choice(names)
        self.desk.panel.format(self.done[-1])

    def undo(self) -> None:
        self.desk.article.undo()

    def redo(self) -> None:
        self.desk.article.redo()

    def close(self) -> None:
        self.desk.panel.nodes.close()


@pytest.mark.parametrize("seed", range(10))
def test_whatever_is_done_to_objects_document_and_tree_stay_the_same_thing(desk: Desk, seed: int) -> None:
    desk.open(BODY)
    desk.view.setFocus()
    hand = Hand(desk, seed)
    for _ in range(40):
        hand.act()
        try:
            desk.assert_in_step()
            editor = desk.panel.nodes.objects.editor
            if isinstance(editor, TextEditor):
                index = desk.panel.nodes.objects.index
                assert desk.article.manuscript.block(index) == editor.enclosed.node
        except AssertionError:
            print(hand.done[-8:])  # noqa: T201 - what led here
            raise
    desk.panel.nodes.close()
    redo_all(desk)
    final = desk.article.document
    while desk.article.manuscript.history.can_undo:
        desk.article.undo()
    desk.assert_in_step()
    assert desk.markdown == BODY
    assert desk.article.document == Document(from_markdown(BODY).blocks)
    redo_all(desk)
    desk.assert_in_step()
    assert desk.article.document == final


def redo_all(desk: Desk) -> None:
    """Make everything again that was taken back."""
    while desk.article.manuscript.history.can_redo:
        desk.article.redo()


def test_nothing_is_set_in_type_again_while_somebody_types_elsewhere(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(BODY)
    desk.panel.grab()
    made: list[object] = []
    for module, name in ((typeset.Typeset, "__init__"), (rack.CardRack, "_make")):
        original = getattr(module, name)

        def count(*args: object, original: Callable[..., object] = original) -> object:
            made.append(original)
            return original(*args)

        monkeypatch.setattr(module, name, count)
    desk.put_behind("Первый")
    type_text(desk.view, " и много других слов подряд")
    desk.panel.grab()
    assert not made
    desk.panel.nodes.objects.open(1)
    made.clear()
    type_text(desk.panel.nodes.text_view, "слово")
    desk.panel.grab()
    assert not made
    unwind(desk)

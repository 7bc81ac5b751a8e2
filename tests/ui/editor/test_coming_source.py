# SPDX-License-Identifier: GPL-3.0-or-later
"""The source of a long text is made beside the window's work, and is then what it would have been at once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.ui.editor.source import coming
from newsdesk.ui.editor.source.shown import held
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import type_text

BODY = "".join(f"Абзац {number} о **погоде** и 𝄞 [реке](https://a.kz).\n\n" for number in range(30))


@pytest.fixture(autouse=True)
def _little_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coming, "MANY", 10)
    monkeypatch.setattr(coming, "_AT_ONCE", 100)


def test_the_source_comes_with_the_caret_at_the_same_place(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BODY)
    desk.put_behind("Абзац 17")
    desk.panel.format("source_mode")
    assert not desk.panel.source.shown
    qtbot.waitUntil(lambda: desk.panel.source.shown)
    source = desk.panel.source.view
    assert source.source.text == held(source.document()) == BODY
    assert source.textCursor().block().text()[: source.textCursor().positionInBlock()] == "Абзац 17"
    type_text(source, "ы")
    assert "Абзац 17ы о" in desk.markdown
    assert desk.article.manuscript.history.can_undo
    desk.article.undo()
    assert desk.markdown == BODY


def test_what_is_typed_meanwhile_is_in_it(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BODY)
    desk.put_behind("Абзац 17")
    desk.panel.format("source_mode")
    type_text(desk.view, "ы")
    qtbot.waitUntil(lambda: desk.panel.source.shown)
    assert "Абзац 17ы о" in desk.panel.source.view.source.text
    assert desk.panel.source.view.source.text == held(desk.panel.source.view.document()) == desk.markdown


def test_asked_for_twice_it_does_not_come(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BODY)
    desk.panel.format("source_mode")
    desk.panel.format("source_mode")
    qtbot.waitUntil(lambda: not desk.session.background.busy)
    assert not desk.panel.source.shown
    desk.panel.format("source_mode")
    qtbot.waitUntil(lambda: desk.panel.source.shown)
    desk.panel.format("source_mode")
    assert not desk.panel.source.shown
    desk.assert_in_step()


def test_it_does_not_come_over_another_article(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BODY)
    desk.panel.format("source_mode")
    desk.open("Другой текст")
    qtbot.waitUntil(lambda: not desk.session.background.busy)
    assert not desk.panel.source.shown
    assert desk.shown == "Другой текст"

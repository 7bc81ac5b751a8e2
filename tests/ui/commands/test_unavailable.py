# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be done on a library that can only be read says what keeps it from being written, where it is asked."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.errors import LibraryHeld, LibraryReadOnly
from newsdesk.newsroom.holding import Holding
from newsdesk.ui.commands.command import always, article_open, article_writable, library_open, library_writable
from newsdesk.ui.commands.menus import Menus
from newsdesk.ui.commands.registry import COMMANDS
from newsdesk.ui.dialogs.command_palette import CommandPalette
from newsdesk.ui.session import Session
from tests.ui.keyboard import type_text
from tests.ui.small_window import SmallWindow


@pytest.fixture
def hindrance(monkeypatch: pytest.MonkeyPatch) -> LibraryReadOnly:
    """Somebody holds the library."""
    held = LibraryHeld(Path("library"), "айгуль", "desk-2", "newsdesk", 812, datetime(2026, 11, 23, 9, 14, tzinfo=UTC))
    monkeypatch.setattr(Holding, "hindrance", property(lambda _: held))
    return held


def test_a_command_that_needs_a_library_to_write_names_whoever_holds_it(
    window: SmallWindow, session: Session, demo: Path, hindrance: LibraryReadOnly, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.opened, timeout=20_000):
        session.open(demo, read_only=True)
    actions = window.commands
    actions.refresh()
    writing = [each for each in actions.commands if each.enabled is library_writable]
    assert writing
    for each in writing:
        assert not actions.action(each.name).isEnabled()
        tip = actions.action(each.name).toolTip().splitlines()
        assert "айгуль" in tip[1]
        assert max(map(len, tip)) <= 100
    possible = [each for each in actions.commands if each.enabled(window)]  # type: ignore[arg-type]  # a small one
    assert possible
    assert all("айгуль" not in actions.action(each.name).toolTip() for each in possible)

    palette = CommandPalette(actions, window.appearance, window.widget)
    palette.begin()
    type_text(palette.line, actions.text(writing[0]))
    note = next(row for row in palette.rows if row.key == writing[0].name).note
    assert "айгуль" in note
    assert len(note) < 100  # the whole sentence, with what follows from it, would be cut at its end

    menus = Menus(actions, window.preferences, window.open_library, window.widget)
    menu = menus.menus[writing[0].menu]
    menu.aboutToShow.emit()
    assert menu.toolTipsVisible()

    session.close()
    actions.refresh()
    menu.aboutToShow.emit()
    assert not menu.toolTipsVisible()
    assert all("айгуль" not in actions.action(each.name).toolTip() for each in actions.commands)


def test_no_command_is_refused_without_a_reason_of_its_own() -> None:
    conditions = (always, library_open, library_writable, article_open, article_writable)
    assert [each.name for each in COMMANDS if each.enabled not in conditions and not each.needs] == []

# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup takes the place of the library: told on the start page, and the library opens again whatever happens."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.app import create_library, open_newsroom
from newsdesk.domain.backups import Reason
from newsdesk.domain.library import LibrarySettings
from newsdesk.errors import BackupUnreadable
from newsdesk.settings import Settings
from newsdesk.ui.dialogs.welcome import Welcome
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


@pytest.fixture
def welcome(session: Session, appearance: Appearance, tmp_path: Path, qtbot: QtBot) -> Welcome:
    made = Welcome(session, appearance, Preferences(Settings(), tmp_path / "settings.toml"))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def changed(tmp_path: Path) -> tuple[Path, Path]:
    """A library that was changed since its backup, and that backup."""
    with create_library(tmp_path / "library", LibrarySettings()) as newsroom:
        article = newsroom.shelf.create_draft().value
        newsroom.change(article, {"headline": "Как было"})
        backup = newsroom.backups.make().value
        newsroom.change(article, {"headline": "Как стало"})
    return tmp_path / "library", backup.path


def test_the_library_is_what_it_was_and_what_it_became_is_a_backup(
    welcome: Welcome, changed: tuple[Path, Path], qtbot: QtBot
) -> None:
    folder, backup = changed
    with qtbot.waitSignal(welcome.library_chosen, timeout=20_000) as chosen:
        welcome.put_back(backup, folder)
    assert chosen.args == [folder]
    with open_newsroom(folder) as newsroom:
        assert newsroom.article(1).headline == "Как было"
        kept = next(each for each in newsroom.backups.all() if each.reason is Reason.RESTORE)
        assert newsroom.backups.article(kept.path, 1).headline == "Как стало"


def test_a_backup_that_cannot_be_read_leaves_the_library_and_opens_it_again(
    welcome: Welcome, changed: tuple[Path, Path], qtbot: QtBot
) -> None:
    folder, backup = changed
    (backup / "newsroom.db").write_bytes(b"nothing")
    told: list[Exception] = []
    welcome.not_put_back.connect(told.append)
    with qtbot.waitSignal(welcome.library_chosen, timeout=20_000):
        welcome.put_back(backup, folder)
    assert [type(each) for each in told] == [BackupUnreadable]
    with open_newsroom(folder) as newsroom:
        assert newsroom.article(1).headline == "Как стало"

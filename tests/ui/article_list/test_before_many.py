# SPDX-License-Identifier: GPL-3.0-or-later
"""The backup that goes before a change of many: it says so, can be called off, and is made once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.domain.backups import Reason
from newsdesk.domain.shelf import BulkChange
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.backups import Backups
from newsdesk.ui.article_list import actions
from newsdesk.ui.article_list.actions import BulkActions
from newsdesk.ui.session import LongWork, Session


def test_calling_it_off_leaves_everything_as_it_was(
    opened: Session, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    works: list[LongWork] = []
    opened.long_work_started.connect(works.append)

    def endless(_self: Backups, _reason: Reason, progress: Callable[[int, int], None]) -> None:
        while True:
            progress(1, 2)

    monkeypatch.setattr(Backups, "make", endless)
    before = {each: newsroom.article(each) for each in (1, 2, 3)}
    many = BulkActions(opened)
    many.change((1, 2, 3), BulkChange(section="Другой"))
    qtbot.waitUntil(lambda: bool(works))
    assert works[0].title == "Резервная копия перед изменением"
    assert works[0].stop_words
    with qtbot.waitSignal(many.said) as said:
        works[0].cancel()
    assert said.args is not None
    assert said.args[:2] == ["Отменено: ничего не изменено", ""]
    assert {each: newsroom.article(each) for each in before} == before


def test_many_batches_have_one_backup_before_them(
    opened: Session, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "AT_ONCE", 2)
    many = BulkActions(opened)
    with qtbot.waitSignal(many.said):
        many.change((1, 2, 3, 4, 5), BulkChange(section="Другой"))
    assert {newsroom.article(each).section for each in range(1, 6)} == {"Другой"}
    assert [each.reason for each in newsroom.backups.all()] == [Reason.BULK]

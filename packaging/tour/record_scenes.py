# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of an article and of the library: its history, the pages that readers saw, backups, texts elsewhere."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TypeVar
from unittest import mock

from PySide6.QtWidgets import QWidget

from newsdesk.domain.article import Status
from newsdesk.ui.backups.sheet import BackupsSheet
from newsdesk.ui.open_article import SaveState
from newsdesk.ui.published.page_side import DIFFERENCE
from newsdesk.ui.published.sheet import PublishedSheet
from tour.scene import At, Scene

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
_SEVEN, _EIGHT = "Поезд придёт в семь утра", "Поезд придёт в восемь утра"


def _there(found: T | None) -> T:
    if found is None:
        raise LookupError("the window does not show what was asked for")
    return found


def _opened(at: At, kind: type[W]) -> W:
    """The sheet of that kind, which has been asked for."""
    return _there(at.desk.window.findChild(kind))


def _work_on(at: At) -> int:
    """An article that several states were saved of, one of them under a name."""
    article = at.open_rich()
    newsroom = at.desk.session.newsroom
    body = newsroom.article(article).body
    newsroom.change(article, {"lead": "С первого декабря он отправляется в 19:40, и билеты подешевеют."})
    newsroom.revisions.name(article, newsroom.history(article)[0].number, "Как сдали в номер")
    newsroom.change(article, {"body": body.replace(_SEVEN, _EIGHT), "tags": "поезд, расписание"})
    newsroom.change(article, {"body": body.replace(_SEVEN, _EIGHT).replace("десять", "двенадцать")})
    at.settle()
    return article


def history(at: At) -> None:
    """The saved states of an article, and what the last one changed."""
    _work_on(at)
    at.desk.inspector.show_history()
    at.settle()


def history_compared(at: At) -> None:
    """A state of before, compared with the text as it stands."""
    article = _work_on(at)
    oldest = at.desk.session.newsroom.history(article)[0]
    at.desk.inspector.show_revision(oldest.number)
    _there(at.desk.inspector.show_history()).against.setCurrentIndex(1)
    at.settle()


def _publish(at: At) -> None:
    article = _work_on(at)
    newsroom = at.desk.session.newsroom
    newsroom.change(article, {"status": Status.READY})
    newsroom.change(article, {"status": Status.PUBLISHED})
    newsroom.export(at.desk.session.folder / "exports" / "site")
    newsroom.change(article, {"lead": "Отправление перенесли на 19:40, билеты подешевели."})
    newsroom.export(at.desk.session.folder / "exports" / "site")
    at.settle()


def published(at: At) -> None:
    """What readers saw of an article."""
    _publish(at)
    at.hands.press("Ctrl+Shift+H")
    at.settle()
    at.rest()


def published_difference(at: At) -> None:
    """What the text in the window says otherwise than the page did."""
    published(at)
    sheet = _opened(at, PublishedSheet)
    sheet.parts.list.setCurrentRow(sheet.parts.list.count() - 1)
    sheet.side.tabs.setCurrentIndex(DIFFERENCE)
    at.settle()


def published_never(at: At) -> None:
    """An article that no reader saw yet."""
    at.open_rich()
    at.hands.press("Ctrl+Shift+H")
    at.settle()


def no_backups(at: At) -> None:
    """A library of which there is no backup."""
    at.hands.press("Ctrl+Shift+U")
    at.settle()


def backups(at: At) -> None:
    """The backups of a library, one of them damaged."""
    made = at.desk.session.newsroom.backups
    damaged = made.make().value
    made.daily()
    made.make()
    at.hands.press("Ctrl+Shift+U")
    at.settle()
    file = damaged.path / "newsroom.db"
    file.write_bytes(bytes(file.stat().st_size))
    sheet = _opened(at, BackupsSheet)
    for row in range(sheet.parts.list.count()):
        sheet.parts.list.setCurrentRow(row)
        if sheet.chosen is not None and sheet.chosen.path == damaged.path:
            sheet.verify()
            at.settle()
            break


def backup_article(at: At) -> None:
    """One article out of a backup."""
    article = at.open_rich()
    newsroom = at.desk.session.newsroom
    newsroom.backups.make()
    newsroom.change(article, {"body": newsroom.article(article).body.replace(_SEVEN, _EIGHT)})
    at.hands.press("Ctrl+Shift+U")
    at.settle()
    sheet = _opened(at, BackupsSheet)
    sheet.parts.list.setCurrentRow(0)
    sheet.parts.article.click()
    at.settle()
    at.hands.see("backup_articles").setCurrentRow(0)
    at.settle()


def kept_elsewhere(at: At) -> None:
    """A text that the library could not take, found again when it is opened the next time."""
    at.open_rich()
    library = at.desk.session.folder
    at.put_caret("ходили через день.")
    full = OSError(errno.ENOSPC, "No space left on device")
    desk = type(at.desk.session.newsroom.manuscripts)
    article = _there(at.desk.article)
    with mock.patch.object(desk, "save", side_effect=full):
        at.hands.write(" Места больше нет.")
        at.hands.press("Ctrl+S")
        at.hands.wait(lambda: article.status.state is SaveState.FAILED, "word that it failed")
        at.rest(1000)
    _turn_to(at, at.stage.copy("another"))
    _turn_to(at, library)
    at.rest()


def _turn_to(at: At, library: Path) -> None:
    at.desk.open_library(library)
    at.hands.wait(lambda: at.desk.session.is_open and at.desk.session.folder == library, "the library")
    at.settle()


RECORDS: dict[str, Scene] = {
    "history": history,
    "history-compared": history_compared,
    "published": published,
    "published-difference": published_difference,
    "published-never": published_never,
    "no-backups": no_backups,
    "backups": backups,
    "backup-article": backup_article,
    "kept-elsewhere": kept_elsewhere,
}

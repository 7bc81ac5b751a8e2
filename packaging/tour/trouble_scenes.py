# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said when two people write in one article, and on bad days."""

from __future__ import annotations

import errno
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from newsdesk.ui.open_article import SaveState
from newsdesk.ui.recovery.strip import Matter
from tour.scene import At, Scene

_FIRST = "Первый абзац о реке и мосте, которые видны из окна поезда."
_SECOND = "Второй абзац о дороге: её чинят с весны и до зимы не закончат."
_LINE = "Строка о погоде, ветре и реке, которой нет конца. "


def _two_write(at: At, mine: tuple[str, str], theirs: dict[str, str]) -> None:
    body = f"{_FIRST}\n\n{_SECOND}\n"
    article = at.write_article({"headline": "Дорога вдоль реки", "body": body})
    at.put_caret(mine[0], select=True)
    at.hands.write(mine[1])
    changed = body
    for old, new in theirs.items():
        changed = changed.replace(old, new)
    at.desk.session.newsroom.change(article, {"body": changed})
    at.hands.wait(lambda: at.desk.recovery.matter in (Matter.CONFLICT, Matter.MERGED), "word of the other's save")
    at.settle()


def merged(at: At) -> None:
    """Changes of somebody else that were brought in."""
    _two_write(at, ("реке", "озере"), {"весны": "марта"})


def conflict(at: At) -> None:
    """The same words changed by two."""
    _two_write(at, ("реке и мосте", "озере и пароме"), {"реке и мосте": "канале и мосте", "весны": "марта"})


def collision(at: At) -> None:
    """What is asked where two changed the same words."""
    conflict(at)
    at.hands.click("recovery_decide")
    at.rest()


def difference(at: At) -> None:
    """Both texts, word by word."""
    conflict(at)
    at.hands.click("recovery_differences")
    at.settle()


def library_gone(at: At) -> None:
    """A library that vanished while it was open."""
    at.open_rich()
    library = at.desk.session.folder
    away = library.with_name(f"{library.name}-away")
    library.rename(away)
    try:
        at.put_caret("ходили через день.")
        at.hands.write(" Пишем дальше.")
        _wait_until_failed(at)
        at.rest(2500)
    finally:
        at.after.callback(away.rename, library)


def disk_full(at: At) -> None:
    """A save for which the disk has no room."""
    at.open_rich()
    at.put_caret("ходили через день.")
    at.hands.write(" Места больше нет.")
    full = OSError(errno.ENOSPC, "No space left on device")
    desk = at.desk.session.newsroom.manuscripts
    at.after.enter_context(mock.patch.object(type(desk), "save", side_effect=full))
    at.hands.press("Ctrl+S")
    _wait_until_failed(at)
    at.settle()


def _wait_until_failed(at: At) -> None:
    article = at.desk.article
    at.hands.wait(lambda: article is not None and article.status.state is SaveState.FAILED, "word that it failed")


def unreadable_files(at: At) -> None:
    """Files that cannot be read."""
    files = {
        "снимок с моста.jpg": b"\xff\xd8\xff\xe0 no picture",
        "программа.md": bytes(range(256)) * 40,
        "пустой.zip": b"",
        "каракули.txt": b"\x81\x8d\x8f\x90\x9d" * 50,
        "Мост.txt": "Мост через Или открыли\n\nПервым прошёл служебный вагон.\n".encode(),
    }
    for name, content in files.items():
        (at.stage.folder / name).write_bytes(content)
    at.hands.drop([at.stage.folder / name for name in files], "article_rows")
    at.hands.wait(lambda: at.desk.intake.isVisible() and not at.desk.intake.busy, "the report", 30)
    at.settle()


def long_paste(at: At) -> None:
    """A paste of five megabytes on its way."""
    at.open_rich()
    at.put_caret("ходили через день.")
    data = QMimeData()
    data.setText("\n\n".join([_LINE * 5] * 10_000))
    QApplication.clipboard().setMimeData(data)
    at.hands.press("Ctrl+V")
    at.hands.see("long_work")
    at.rest(300)
    at.after.callback(_stop, at)


def _stop(at: At) -> None:
    if at.hands.sees("long_work_cancel"):
        at.hands.click("long_work_cancel")
    at.settle()


def no_library(at: At) -> None:
    """A library that is not where it was."""
    at.desk.open_library(Path(at.stage.folder) / "Архив 2019")
    at.rest(1500)


TROUBLES: dict[str, Scene] = {
    "merged": merged,
    "conflict": conflict,
    "collision": collision,
    "difference": difference,
    "library-gone": library_gone,
    "disk-full": disk_full,
    "unreadable-files": unreadable_files,
    "long-paste": long_paste,
    "no-library": no_library,
}

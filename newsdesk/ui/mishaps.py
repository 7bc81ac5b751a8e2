# SPDX-License-Identifier: GPL-3.0-or-later
"""Mistakes of the program itself: written to a log, told to the user, and never the end of the window."""

from __future__ import annotations

import faulthandler
import sys
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from newsdesk import settings

if TYPE_CHECKING:
    from logging import Logger

_ROOM = 1_000_000
_LEVELS = {
    QtMsgType.QtDebugMsg: "DEBUG",
    QtMsgType.QtInfoMsg: "INFO",
    QtMsgType.QtWarningMsg: "WARNING",
    QtMsgType.QtCriticalMsg: "ERROR",
    QtMsgType.QtFatalMsg: "CRITICAL",
}


def log_file() -> Path:
    """Where the program writes down what went wrong in it."""
    return settings.default_file().with_name("newsdesk.log")


@cache
def _log() -> Logger:
    """The log, opened when there is something to be written down."""
    import logging  # start-up time: hardly any run has anything to write down
    from logging.handlers import RotatingFileHandler

    log = logging.getLogger("newsdesk")
    try:
        handler = RotatingFileHandler(log_file(), maxBytes=_ROOM, backupCount=2, encoding="utf-8")
    except OSError:  # as above: the program works without a log
        return log
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    return log


class Mishaps(QObject):
    """Catches what no code expected; `happened` tells the exception on the GUI thread."""

    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crash_log = None
        try:
            log_file().parent.mkdir(parents=True, exist_ok=True)
            self._crash_log = log_file().with_suffix(".crash").open("a", encoding="utf-8")
            faulthandler.enable(self._crash_log)
        except OSError:  # a home that cannot be written: the program works without a log
            faulthandler.enable()

    def watch(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._caught
        qInstallMessageHandler(_qt_said)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log().error("unexpected", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        self.happened.emit(error)


def _qt_said(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    import logging  # start-up time, as in `_log`

    level = logging.getLevelNamesMapping()[_LEVELS.get(kind, "WARNING")]
    _log().log(level, "Qt: %s", message)
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        sys.stderr.write(f"{message}\n")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Mistakes of the program itself: written to a log, told to the user, and never the end of the window."""

from __future__ import annotations

import faulthandler
import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from newsdesk import settings

_ROOM = 1_000_000
_LOG = logging.getLogger("newsdesk")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_file() -> Path:
    """Where the program writes down what went wrong in it."""
    return settings.default_file().with_name("newsdesk.log")


class Mishaps(QObject):
    """Catches what no code expected; `happened` tells the exception on the GUI thread."""

    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crash_log = None
        try:
            log_file().parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(log_file(), maxBytes=_ROOM, backupCount=2, encoding="utf-8")
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            _LOG.addHandler(handler)
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
        _LOG.error("unexpected", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        self.happened.emit(error)


def _qt_said(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        sys.stderr.write(f"{message}\n")

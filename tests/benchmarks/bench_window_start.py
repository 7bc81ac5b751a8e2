# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: starts a bare window or the program's, and says when it was painted and could be used."""

from __future__ import annotations

import os
import sys
import time
from types import ModuleType
from typing import Any


def tell(event: str) -> None:
    """Say that something happened now, on the clock that all processes share."""
    sys.stdout.write(f"{event} {time.monotonic()} {time.process_time()}\n")
    sys.stdout.flush()


def bare() -> None:
    """The least that PySide6 can show: a main window with nothing in it."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            tell("painted")
            os._exit(0)

    application = QApplication([])
    window = Window()
    window.resize(1440, 900)
    window.show()
    application.exec()


def newsdesk(folder: str) -> None:
    """The program on a library, as its own command starts it."""
    sys.argv = ["newsdesk", folder]
    _when_imported("newsdesk.ui.application", _watch)
    from newsdesk.__main__ import main

    main()


def _watch(application: ModuleType) -> None:
    """Listen to what the start does, without doing anything before it."""
    furnisher: Any = application._Furnisher
    begin = furnisher.__init__
    make = furnisher._make_rest

    def begun(self: Any, *arguments: Any) -> None:
        begin(self, *arguments)
        self._window.painted.connect(lambda: tell("painted"))

    def make_rest(self: Any) -> None:
        if not self._begun:
            tell("rows")
            _press_down(self._early.articles.view)
        make(self)

    furnisher.__init__ = begun
    furnisher._make_rest = make_rest


def _press_down(view: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    view.setFocus()
    before = view.currentIndex().row()
    QTest.keyClick(view, Qt.Key.Key_Down)
    if view.currentIndex().row() != before:
        tell("usable")
        os._exit(0)


def _when_imported(name: str, call: Any) -> None:
    """Call once a module has been imported."""
    from importlib.abc import Loader, MetaPathFinder
    from importlib.machinery import PathFinder

    class Finder(MetaPathFinder):
        def find_spec(self, wanted: str, path: Any, _target: Any = None) -> Any:
            if wanted != name:
                return None
            sys.meta_path.remove(self)
            spec = PathFinder.find_spec(wanted, path)
            assert spec is not None and isinstance(spec.loader, Loader)
            execute = spec.loader.exec_module

            def exec_module(module: ModuleType) -> None:
                execute(module)
                call(module)

            spec.loader.exec_module = exec_module  # type: ignore[method-assign]  # this one module only
            return spec

    sys.meta_path.insert(0, Finder())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        newsdesk(sys.argv[1])
    else:
        bare()

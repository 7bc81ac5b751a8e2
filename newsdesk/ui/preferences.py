# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's settings while the program runs: known at once, written off the GUI thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from newsdesk import settings
from newsdesk.settings import Settings


class Preferences(QObject):
    """What the user chose; a change holds at once and is written behind it."""

    changed = Signal(object)
    """The names of the settings that changed (frozenset of str)."""
    failed = Signal(object)
    """They could not be written, for this reason (OSError); they hold until the program ends."""

    def __init__(self, current: Settings, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._file = file
        self._writer: ThreadPoolExecutor | None = None

    @property
    def current(self) -> Settings:
        """The settings that hold now."""
        return self._current

    def change(self, **values: Any) -> None:
        """Set some of the settings by their names."""
        former = self._current
        self._current = replace(former, **values)
        names = frozenset(name for name in values if getattr(former, name) != getattr(self._current, name))
        if not names:
            return
        if self._writer is None:
            self._writer = ThreadPoolExecutor(1, thread_name_prefix="newsdesk settings")
        self._writer.submit(self._write, {name: values[name] for name in names})
        self.changed.emit(names)

    def close(self) -> None:
        """Wait until everything is written."""
        if self._writer is not None:
            self._writer.shutdown()
            self._writer = None

    def _write(self, values: dict[str, Any]) -> None:
        try:
            settings.change(values, self._file)
        except OSError as error:
            self.failed.emit(error)

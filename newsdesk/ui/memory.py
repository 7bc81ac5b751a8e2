# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window remembers by itself: sizes, what was open, where the caret was. Not settings: nobody chose it."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QRect, QSettings

from newsdesk import settings


def library_key(folder: Path) -> str:
    """Under which key it is kept what belongs to one library."""
    return f"library/{sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"


class Memory:
    """Kept beside the settings as an INI file; losing it costs no more than a few drags of the mouse."""

    def __init__(self) -> None:
        file = settings.default_file().with_name("window.ini")
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def bytes(self, key: str) -> QByteArray:
        """Bytes that Qt gave us; empty where there are none."""
        value = self._store.value(key, QByteArray(), type=QByteArray)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_bytes(self, key: str, value: QByteArray) -> None:
        """Keep bytes of Qt's."""
        self._store.setValue(key, value)

    def table(self, key: str) -> dict[str, Any]:
        """A table of plain values; empty where there is none that can be read."""
        import json  # start-up time: the first painting reads no table

        text = self._store.value(key, "", type=str)
        try:
            value = json.loads(str(text)) if text else {}
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}

    def keep_table(self, key: str, value: dict[str, Any]) -> None:
        """Keep a table of plain values."""
        import json  # start-up time, as above

        self._store.setValue(key, json.dumps(value, ensure_ascii=False))

    def place(self, key: str) -> QRect:
        """A place on the window; empty where there is none."""
        value = self._store.value(key, QRect(), type=QRect)
        return value if isinstance(value, QRect) else QRect()

    def keep_place(self, key: str, value: QRect) -> None:
        """Keep a place on the window."""
        self._store.setValue(key, value)

    def write(self) -> None:
        """Bring everything to disk."""
        self._store.sync()

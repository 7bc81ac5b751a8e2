# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts with a number that several parts share: lupdate knows their forms only where an object translates them."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Numbers of things in words, in the forms of the language."""

    def views(self, views: int) -> str:
        """«837 просмотров»."""
        return self.tr("%Ln view(s)", "", views)

    def problems(self, problems: int) -> str:
        """«Найдены 2 неполадки»."""
        return self.tr("%Ln problem(s) found", "", problems)

    def lines(self, lines: int) -> str:
        """«61 строка»."""
        return self.tr("%Ln line(s)", "", lines)

    def signs(self, signs: int) -> str:
        """«1200 знаков»."""
        return self.tr("%Ln sign(s)", "", signs)

    def files(self, files: int) -> str:
        """«3 файла»."""
        return self.tr("%Ln file(s)", "", files)


COUNTED = Counted()

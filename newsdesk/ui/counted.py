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

    def losses(self, losses: int) -> str:
        """«Потеряно: 3»."""
        return self.tr("%Ln thing(s) could not be saved as they were.", "", losses)

    def lines(self, lines: int) -> str:
        """«61 строка»."""
        return self.tr("%Ln line(s)", "", lines)

    def signs(self, signs: int) -> str:
        """«1200 знаков»."""
        return self.tr("%Ln sign(s)", "", signs)

    def signs_without_spaces(self, signs: int) -> str:
        """«1020 знаков без пробелов»."""
        return self.tr("%Ln sign(s) without spaces", "", signs)

    def words(self, words: int) -> str:
        """«180 слов»."""
        return self.tr("%Ln word(s)", "", words)

    def minutes(self, minutes: int) -> str:
        """«3 мин»."""
        return self.tr("%Ln min", "", minutes)

    def part_lines(self, number: str) -> str:
        """«5,2 строки»: a number with a part of a line, written already."""
        return self.tr("{number} lines").format(number=number)

    def of_target(self, written: str, ordered: str) -> str:
        """«1100 / 1200 знаков»."""
        return self.tr("{written} / {ordered}").format(written=written, ordered=ordered)

    def over(self, number: str) -> str:
        """«лишних 100»."""
        return self.tr("{number} too many").format(number=number)

    def missing(self, number: str) -> str:
        """«ещё 100»."""
        return self.tr("{number} to go").format(number=number)

    def fits(self) -> str:
        """«как раз»."""
        return self.tr("as ordered")

    def saves(self, saves: int) -> str:
        """«12 сохранений»."""
        return self.tr("%Ln save(s)", "", saves)

    def files(self, files: int) -> str:
        """«3 файла»."""
        return self.tr("%Ln file(s)", "", files)


COUNTED = Counted()

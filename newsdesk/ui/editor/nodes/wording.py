# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said on objects and on marks in the line, in the user's language."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

EMPTY_BOX: Final = QT_TRANSLATE_NOOP("Nodes", "An empty box: press Enter to write in it")
EMPTY_PULL_QUOTE: Final = QT_TRANSLATE_NOOP("Nodes", "An empty pull quote: press Enter to write in it")
EMPTY_FOOTNOTE: Final = QT_TRANSLATE_NOOP("Nodes", "An empty footnote: press Enter to write in it")
EMPTY_GALLERY: Final = QT_TRANSLATE_NOOP("Nodes", "A gallery without pictures: press Enter to choose some")
UNUSED_FOOTNOTE: Final = QT_TRANSLATE_NOOP("Nodes", "Nothing in the text refers to this footnote")
LOST_MARK: Final = QT_TRANSLATE_NOOP("Nodes", "There is no footnote “%1” in this article")
HTML: Final = QT_TRANSLATE_NOOP("Nodes", "HTML · readers see it as text, nothing of it is run")
SOURCE: Final = QT_TRANSLATE_NOOP("Nodes", "Source that the editor does not know · kept as it is")
LARGE_TABLE: Final = QT_TRANSLATE_NOOP("Nodes", "A table of %1 × %2, too large to be edited here")
CODE: Final = QT_TRANSLATE_NOOP("Nodes", "Code")
NO_CREDIT: Final = QT_TRANSLATE_NOOP("Nodes", "no credit")
NOTE: Final = QT_TRANSLATE_NOOP("Nodes", "For the desk: %1")
EMPTY_NOTE: Final = QT_TRANSLATE_NOOP("Nodes", "note")
TITLE: Final = QT_TRANSLATE_NOOP("Nodes", "Title of the box")
BOX_TEXT: Final = QT_TRANSLATE_NOOP("Nodes", "What stands in the box")
PULL_QUOTE_TEXT: Final = QT_TRANSLATE_NOOP("Nodes", "Words that draw a reader in")
FOOTNOTE_TEXT: Final = QT_TRANSLATE_NOOP("Nodes", "Text of the footnote")
QUOTATION_TEXT: Final = QT_TRANSLATE_NOOP("Nodes", "Quotation")


def words(text: object) -> str:
    """A text of the table above."""
    return QCoreApplication.translate("Nodes", str(text))


class NodeNumbers(QObject):
    """Numbers of things in words: lupdate knows their forms only where an object translates them."""

    def photos(self, number: int) -> str:
        """«Фотогалерея · 5 снимков»."""
        return self.tr("Gallery · %n photo(s)", "", number)

    def lines(self, number: int) -> str:
        """«… и ещё 3 строки»."""
        return self.tr("… and %n more line(s)", "", number)


_NUMBERS: Final = NodeNumbers()


def gallery_count(number: int) -> str:
    """How many pictures a gallery has."""
    return _NUMBERS.photos(number)


def more_lines(number: int) -> str:
    """How many lines are not shown."""
    return _NUMBERS.lines(number)


def host_of(url: str) -> str:
    """The host that an address leads to, as people name it."""
    try:
        host = urlsplit(url).hostname or url
    except ValueError:
        return url
    return host.removeprefix("www.")

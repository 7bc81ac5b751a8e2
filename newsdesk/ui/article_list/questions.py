# SPDX-License-Identifier: GPL-3.0-or-later
"""Small questions that the list asks over itself: whose articles, with what tag, which row."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from newsdesk.ui.session import Session
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.completion import CompletionLineEdit
from newsdesk.ui.wording import number_text

_WIDTH = 260


class Question(QFrame):
    """A line under a heading; Enter answers, Esc leaves everything as it is."""

    def __init__(self, line: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = line
        self.heading = QLabel()
        self.heading.setProperty("look", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        column.setSpacing(GRID)
        column.addWidget(self.heading)
        column.addWidget(line)
        self.setFixedWidth(_WIDTH)

    def open_over(self, widget: QWidget) -> None:
        """Open at the top of a widget, the line with the keyboard."""
        self.adjustSize()
        self.move(widget.mapToGlobal(QPoint(2 * GRID, GRID)))
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def ask(self, text: str) -> None:
        """Say what is asked for."""
        self.heading.setText(text)
        self.setAccessibleName(text)
        self.line.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer()
            return
        super().keyPressEvent(event)

    @abstractmethod
    def _answer(self) -> None:
        """Tell what was answered, and close."""


class NamePopup(Question):
    """Asks for a person or a tag that is in use."""

    chosen = Signal(str)

    def __init__(self, session: Session, subject: str, parent: QWidget) -> None:
        super().__init__(CompletionLineEdit(self._complete), parent)
        self.setObjectName(f"ask_{subject}")
        self._session = session
        self._subject = subject
        assert isinstance(self.line, CompletionLineEdit)  # noqa: S101 - made two lines above
        self.line.setObjectName("asked_name")
        self.line.chosen.connect(lambda _: self._answer())
        self.ask(self.tr("Articles of the person") if subject == "person" else self.tr("Articles with the tag"))
        self.line.setPlaceholderText(self.tr("Type a name…"))

    def _complete(self, begun: str, tell: Callable[[list[str]], None]) -> None:
        person = self._subject == "person"
        self._session.read(
            self,
            lambda newsroom: newsroom.index_cards.people(begun) if person else newsroom.index_cards.tags(begun),
            tell,
            key="names",
        )

    def _answer(self) -> None:
        name = " ".join(self.line.text().split())
        if name:
            self.chosen.emit(name)
        self.close()


class RowPopup(Question):
    """Asks for the number of a row, counted from 1."""

    chosen = Signal(int)
    """A row, counted from 0."""

    def __init__(self, current: int, total: int, parent: QWidget) -> None:
        super().__init__(QLineEdit(str(max(0, current) + 1)), parent)
        self.setObjectName("ask_row")
        self.line.setObjectName("asked_row")
        self.line.setValidator(QIntValidator(1, 999_999_999, self.line))
        self.ask(self.tr("Go to row, 1 to {total}").replace("{total}", number_text(total)))

    def _answer(self) -> None:
        if self.line.text():
            self.chosen.emit(int(self.line.text()) - 1)
        self.close()

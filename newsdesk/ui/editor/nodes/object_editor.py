# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies over an object while it is edited: a frame in its place, its fields, and what else can be done to it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.document.tree import Blocks
from newsdesk.ui.theme.tokens import Tokens

if TYPE_CHECKING:
    from newsdesk.ui.editor.keepsakes import Keepsakes
    from newsdesk.ui.editor.nodes.object_editors import ObjectEditors
    from newsdesk.ui.editor.objects import ObjectDrawer
    from newsdesk.ui.editor.text_view import TextView
    from newsdesk.ui.open_text import OpenText
    from newsdesk.ui.pictures import Pictures
    from newsdesk.ui.session import Session
    from newsdesk.ui.theme.appearance import Appearance

_STANDARD = QKeySequence.StandardKey
FOOTER: Final = 32
"""Pixels of the row below the fields."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What editors of objects need of the panel that they are in."""

    session: Session
    appearance: Appearance
    pictures: Pictures
    article: OpenText
    """The article that the object is in; the object around it where objects are nested."""
    drawer: ObjectDrawer
    keepsakes: Keepsakes
    nested: Callable[[TextView, OpenText, ObjectDrawer], ObjectEditors]
    """Makes the editors of the objects inside a text inside an object."""
    zoom: float
    """How many times its usual size the text is shown."""
    photo_wanted: Callable[[], None]
    """Asks for files of pictures."""
    formats_typed_marks: bool
    """Whether marks that are typed become what they mean, as the user chose."""


class ObjectEditor(QFrame):
    """The editor of one object, over that object; each kind says itself how it begins and what it shows."""

    written = Signal(tuple, bool, int, int)
    """Blocks that the object is now; whether signs were typed; where the caret was in it, and is."""
    finished = Signal()
    """The user is done with it."""
    resized = Signal()
    """It needs more room, or less."""
    asked = Signal(str)
    """A verb on the whole object was chosen, by the name of its command."""

    outset = 8
    """Pixels by which it is larger than the object on each side."""
    ground = "surface"
    """The token of its ground."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self.tools = tools
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)
        self.footer = QHBoxLayout()
        self.footer.setSpacing(4)
        self.hint = QLabel(self)
        self.hint.setProperty("look", "hint")
        self._watched: list[QWidget] = []
        self._actions: list[tuple[str, QPushButton]] = []
        self._finish = QPushButton(self)
        self._finish.setObjectName("object_done")
        self._finish.setProperty("look", "link")
        self._finish.clicked.connect(self.finished)

    @property
    def tokens(self) -> Tokens:
        """The colours."""
        return self.tools.appearance.tokens

    # -- what each editor says of itself -----------------------------------------------------------------------------

    @abstractmethod
    def begin(self, position: int) -> None:
        """Take the keyboard, with the caret at a position of the text where there is one (-1 for none)."""

    @abstractmethod
    def show_blocks(self, blocks: Blocks, position: int) -> bool:
        """Show what the object was made elsewhere, and where the caret was in it (-1 for unknown); whether it can."""

    def wanted_height(self, width: int) -> int:
        """How high it would be at a width."""
        found: int = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        return found

    def caret(self) -> QPoint | None:
        """The lower end of the caret in its own coordinates, so that it can be kept in view."""
        return None

    def leave(self) -> None:
        """Hear no more of anything: it is about to go."""
        for field in self._watched:
            field.removeEventFilter(self)

    # -- what they share ---------------------------------------------------------------------------------------------

    def add_footer(self, verbs: Sequence[str] = ()) -> None:
        """Put the row of hint and verbs below all else; a verb is the name of a command."""
        self.footer.setContentsMargins(0, 0, 0, 0)
        self.footer.addWidget(self.hint, 1)
        for name in verbs:
            button = QPushButton(self)
            button.setObjectName(f"object_{name}")
            button.setProperty("look", "link")
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            self._actions.append((name, button))
            self.footer.addWidget(button)
        self.footer.addWidget(self._finish)
        self.column.addLayout(self.footer)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the user's language."""
        names = {
            "unwrap": self.tr("Take out"),
            "remove_object": self.tr("Remove"),
        }
        for name, button in self._actions:
            button.setText(names[name])
        self._finish.setText(self.tr("Done"))
        self._finish.setToolTip(self.tr("Back to the text (Esc)"))

    def watch(self, field: QWidget) -> None:
        """Let Esc, undo and redo in a field be those of the article."""
        self._watched.append(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                if event.matches(_STANDARD.Undo) or event.matches(_STANDARD.Redo):
                    event.ignore()  # the window's, not the field's own
                    return True
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    return True
            elif event.type() is QEvent.Type.KeyPress:
                return self.handled(event)
        return super().eventFilter(watched, event)

    def handled(self, event: QKeyEvent) -> bool:
        """Carry out a key that means the same in all fields; whether it was one."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control):
            self.finished.emit()
        elif event.matches(_STANDARD.Undo):
            self.tools.article.undo()
        elif event.matches(_STANDARD.Redo):
            self.tools.article.redo()
        else:
            return False
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.handled(event):
            event.accept()  # nothing that is typed here is meant for the text below

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.tokens.accent), 1))
        painter.setBrush(QColor(getattr(self.tokens, self.ground)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

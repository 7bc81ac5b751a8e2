# SPDX-License-Identifier: GPL-3.0-or-later
"""The places that two people changed, one after another: mine, theirs or both. Nothing changes before the last one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from newsdesk.domain.manuscript.manuscript import SavedElsewhere
from newsdesk.domain.manuscript.steps import BODY
from newsdesk.domain.merging.collisions import Choice, Collision
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.recovery.collision_text import said
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.message_strip import words
from newsdesk.ui.wording import field_name

_WIDTH = 600


class CollisionDialog(QDialog):
    """Asks of each collision what is to stand there; the open article takes all of it as one step."""

    def __init__(self, article: OpenArticle, theirs: SavedElsewhere, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("collision_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._article = article
        self._theirs = theirs
        self._collisions = article.manuscript.merged(theirs).collisions
        self._choices: list[Choice] = []
        self._title = words("heading")
        self._title.setText(title)
        self._where, self._around, self._was = words("hint"), words("label"), words("label")
        self._around.setObjectName("collision_around")
        self._texts = {choice: words("") for choice in (Choice.MINE, Choice.THEIRS)}
        self._options = {choice: QRadioButton() for choice in Choice}
        self._back, self._next, self._leave = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self._show()

    @property
    def collision(self) -> Collision:
        """The one that is asked about."""
        return self._collisions[len(self._choices)]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        self.setMinimumWidth(_WIDTH)
        for label in (self._title, self._where, self._around, self._was):
            column.addWidget(label)
        group = QButtonGroup(self)
        for choice, option in self._options.items():
            option.setObjectName(f"collision_{choice}")
            group.addButton(option)
            column.addWidget(option)
            if choice in self._texts:
                column.addWidget(self._card(choice))
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for name, button in (("leave", self._leave), ("back", self._back), ("next", self._next)):
            button.setObjectName(f"collision_{name}")
            button.setAutoDefault(False)
            row.addWidget(button)
        row.insertStretch(1, 1)
        self._next.setProperty("look", "primary")
        self._next.setDefault(True)
        column.addLayout(row)

    def _card(self, choice: Choice) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        text = self._texts[choice]
        text.setObjectName(f"collision_text_{choice}")
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(text)
        return card

    def _connect(self) -> None:
        for option in self._options.values():
            option.toggled.connect(lambda _: self._next.setEnabled(self._chosen() is not None))
        self._next.clicked.connect(self._go_on)
        self._back.clicked.connect(self._go_back)
        self._leave.clicked.connect(self.reject)
        self._article.recovery_changed.connect(self._look_again)

    def _chosen(self) -> Choice | None:
        return next((choice for choice, option in self._options.items() if option.isChecked()), None)

    def _show(self) -> None:
        collision, number = self.collision, len(self._choices)
        self.setWindowTitle(self.tr("Changed by both"))
        place = field_name(collision.where.field)
        if collision.where.field == BODY:
            place = self.tr("{field}, paragraph {number}").replace("{field}", place)
            place = place.replace("{number}", str(collision.where.block + 1))
        count = self.tr("{number} of {all}").replace("{number}", str(number + 1))
        self._where.setText(f"{count.replace('{all}', str(len(self._collisions)))} · {place}")
        self._around.setText(f"{collision.before}[…]{collision.behind}")
        self._around.setVisible(bool(collision.before or collision.behind))
        nothing = self.tr("(nothing: taken away)")
        was = said(collision, collision.base)
        self._was.setText(self.tr("It was: {text}").replace("{text}", was))
        self._was.setVisible(bool(was))
        self._texts[Choice.MINE].setText(said(collision, collision.mine) or nothing)
        self._texts[Choice.THEIRS].setText(said(collision, collision.theirs) or nothing)
        self._options[Choice.MINE].setText(self.tr("Mine"))
        self._options[Choice.THEIRS].setText(self.tr("Theirs"))
        self._options[Choice.BOTH].setText(self.tr("Both: mine, then theirs"))
        self._options[Choice.BOTH].setVisible(collision.can_be_both)
        self._leave.setText(self.tr("Decide later"))
        self._back.setText(self.tr("Back"))
        self._back.setEnabled(bool(self._choices))
        last = number + 1 == len(self._collisions)
        self._next.setText(self.tr("Bring together") if last else self.tr("Next"))
        self._next.setEnabled(self._chosen() is not None)

    def _offer(self, choice: Choice | None) -> None:
        group = self._options[Choice.MINE].group()
        group.setExclusive(False)
        for each, option in self._options.items():
            option.setChecked(each is choice)
        group.setExclusive(True)

    def _go_on(self) -> None:
        choice = self._chosen()
        if choice is None:
            return
        choices = [*self._choices, choice]
        if len(choices) < len(self._collisions):
            self._choices = choices
            self._offer(None)
            self._show()
        elif self._article.manuscript.merged(self._theirs).collisions == self._collisions:
            self._bring_together(choices)
        else:
            self._begin_again()

    def _bring_together(self, choices: list[Choice]) -> None:
        """Have a long text worked out beside the window; until then nothing can be chosen."""
        article, theirs = self._article, self._theirs

        def done() -> None:
            if not isValid(self) or article.theirs is not theirs:
                return
            article.recovery_changed.disconnect(self._look_again)
            article.merge(theirs, choices)
            article.save()
            self.accept()

        def failed() -> None:
            if isValid(self):
                self._next.setEnabled(True)

        self._next.setEnabled(False)
        article.long_merge.prepare(theirs, done, failed, choices, Choice.MINE)

    def _go_back(self) -> None:
        self._offer(self._choices.pop())
        self._show()

    def _look_again(self) -> None:
        """Somebody may have saved once more, or there is nothing to decide any longer."""
        theirs = self._article.theirs
        if theirs is None:
            self.reject()
        elif theirs is not self._theirs:
            self._theirs = theirs
            self._begin_again()

    def _begin_again(self) -> None:
        self._collisions = self._article.manuscript.merged(self._theirs).collisions
        self._choices.clear()
        self._offer(None)
        if self._collisions:
            self._show()
        else:
            self.reject()

# SPDX-License-Identifier: GPL-3.0-or-later
"""One photo of the text: its picture, what it lacks, its credit, caption, alt text and place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsdesk.ui.photos.card_content import PLACEMENTS, CardContent
from newsdesk.ui.photos.card_layout import lay_out
from newsdesk.ui.photos.fields import CreditLine
from newsdesk.ui.photos.figure_draft import FigureDraft
from newsdesk.ui.photos.figures import is_plain, seen_alt
from newsdesk.ui.photos.more_fields import MorePhotoFields
from newsdesk.ui.photos.picture import PhotoPicture
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.widgets.completion import Ask, CompletionLineEdit
from newsdesk.ui.widgets.order_keys import claims_order_keys, order_step


class PhotoCard(QFrame):
    """One photo of the text: `photo_typed` tells what belongs to the photo, `figure_edited` what to this use of it."""

    photo_typed = Signal(str, object)
    """A field of the photo has this value now."""
    photo_left = Signal()
    """The keyboard left a field of the photo: what was typed there should be written now."""
    figure_edited = Signal(object)
    """This use is another `Figure` now."""
    moved_on = Signal(str)
    """Enter was pressed in credit, caption or alt."""
    same_credit_wanted = Signal(str)
    move_wanted = Signal(int)
    """The figure should stand so many places further on."""
    remove_wanted = Signal()
    place_wanted = Signal()
    """The figure's place in the text should be shown."""
    file_wanted = Signal()
    """The picture of a photo that is awaited should be chosen."""

    def __init__(
        self, appearance: Appearance, pictures: Pictures, ask_credits: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("photo_card")
        self.setProperty("look", "card")
        self._appearance = appearance
        self._draft = FigureDraft(self)
        self.picture = PhotoPicture(appearance, pictures)
        self.gaps_mark, self.gaps = QLabel(), QLabel()
        self.credit = CreditLine(ask_credits)
        self.same_credit = QPushButton()
        self.caption, self.caption_place = self._draft.caption.field, self._draft.caption.place
        self.alt, self.alt_place = self._draft.alt.field, self._draft.alt.place
        self.placement = QComboBox()
        self.up, self.down, self.remove, self.more_button = QToolButton(), QToolButton(), QToolButton(), QToolButton()
        self.give_file = QPushButton()
        self.credit_label, self.caption_label, self.alt_label = QLabel(), QLabel(), QLabel()
        self.credit_place = QLabel()
        self.more: MorePhotoFields | None = None
        self.more_room: QVBoxLayout = lay_out(self)
        self._connect()
        self._retranslate()
        self.draw()
        appearance.changed.connect(self.draw)

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def content(self) -> CardContent | None:
        """What the card shows."""
        return self._draft.content

    @property
    def lacks_credit(self) -> bool:
        """Whether the photo needs a credit; one that is awaited is asked for nothing."""
        content = self.content
        return content is not None and content.asks_for_words and not self.credit.text().strip()

    @property
    def lacks_alt(self) -> bool:
        """Whether its reader would meet no alt text."""
        content = self.content
        return content is not None and content.asks_for_words and not self.alt.toPlainText().strip()

    def show_content(self, content: CardContent, *, renew: bool = False) -> None:
        """Show a figure; a field that is written in stays as it is, unless `renew`."""
        before = self.content
        renew = renew or before is None or before.figure.photo != content.figure.photo
        content = self._draft.show(content, renew=renew)
        photo = content.photo
        self.picture.show_photo(photo, content.number)
        self.picture.movable = content.count > 1 and not content.read_only
        self._show_credit(photo.credit if photo is not None else "")
        self.placement.setCurrentIndex(list(PLACEMENTS).index(content.figure.placement))
        if self.more is not None and photo is not None:
            self.more.show_photo(photo, content.zone, read_only=content.read_only, renew=renew)
        self._enable()
        self._show_changed()
        self._name()

    def focus_field(self, name: str) -> None:
        """Give the keyboard to credit, caption or alt."""
        field = {"credit": self.credit, "caption": self.caption, "alt": self.alt}[name]
        field.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(field, CompletionLineEdit):
            field.selectAll()

    def flush(self) -> None:
        """Tell now what was typed for this use only."""
        self._draft.flush()

    def missing(self) -> Sequence[QWidget]:
        """The fields that must still be filled."""
        return [field for field, lacks in ((self.credit, self.lacks_credit), (self.alt, self.lacks_alt)) if lacks]

    def in_tab_order(self) -> Sequence[QWidget]:
        """What the keyboard walks through, from top to bottom."""
        more = self.more.lines.values() if self.more is not None else ()
        return [
            self.picture, self.give_file, self.credit, self.same_credit, self.caption_place, self.caption,
            self.alt_place, self.alt, self.placement, self.up, self.down, self.remove, self.more_button, *more,
        ]  # fmt: skip

    # -- what is done ------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.picture.clicked.connect(self.place_wanted)
        self.credit.textEdited.connect(self._credit_typed)
        self.credit.chosen.connect(self._credit_typed)
        self.credit.returnPressed.connect(self._credit_entered)
        self.credit.editingFinished.connect(self.photo_left)
        self.same_credit.clicked.connect(lambda: self.same_credit_wanted.emit(self.credit.text()))
        self._draft.edited.connect(self.figure_edited)
        self._draft.photo_typed.connect(self.photo_typed)
        self._draft.changed.connect(self._show_changed)
        self._draft.entered.connect(self.moved_on)
        self._draft.left.connect(self.photo_left)
        self.placement.activated.connect(lambda row: self._draft.place(list(PLACEMENTS)[row]))
        self.up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(1))
        self.remove.clicked.connect(self.remove_wanted)
        self.give_file.clicked.connect(self.file_wanted)
        self.more_button.toggled.connect(self._show_more)

    def _credit_typed(self, text: str) -> None:
        self.photo_typed.emit("credit", text)
        self._show_gaps()

    def _credit_entered(self) -> None:
        self.credit.close_list()
        self.photo_left.emit()
        self.moved_on.emit("credit")

    def _show_more(self, shown: bool) -> None:
        if shown and self.more is None:
            self.more = MorePhotoFields()
            self.more.typed.connect(self.photo_typed)
            self.more.left.connect(self.photo_left)
            self.more_room.addWidget(self.more)
            content = self.content
            if content is not None and content.photo is not None:
                self.more.show_photo(content.photo, content.zone, read_only=content.read_only, renew=True)
        if self.more is not None:
            self.more.setVisible(shown)

    # -- how it looks ------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        return claims_order_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = order_step(event)
        if step:
            self.move_wanted.emit(step)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_gaps()
            self._name()
        super().changeEvent(event)

    def draw(self) -> None:
        """Draw the icons in the colours that hold now."""
        icon = self._appearance.icon
        self.up.setIcon(icon(Icon.MOVE_UP))
        self.down.setIcon(icon(Icon.MOVE_DOWN))
        self.remove.setIcon(icon(Icon.BIN))
        self.more_button.setIcon(icon(Icon.MORE))
        self.gaps_mark.setPixmap(icon(Icon.BAD, self._appearance.tokens.bad).pixmap(16, 16))

    def _show_credit(self, text: str) -> None:
        # What is being typed may have one more space than what the library keeps.
        same = self.credit.text() == text
        if not same and (self.credit.text().split() != text.split() or not self.credit.hasFocus()):
            self.credit.setText(text)
            self.credit.setCursorPosition(0)

    def _show_changed(self) -> None:
        if self.content is not None:
            marked_up = not is_plain(self.content.figure.caption)
            self.caption.setReadOnly(self.content.read_only or marked_up)
            words = self.tr("This caption has links or emphasis: edit it in the text") if marked_up else ""
            self.caption.setToolTip(words)
        self._show_gaps()

    def _show_gaps(self) -> None:
        content = self.content
        words = []
        if content is not None and content.photo is None:
            words.append(self.tr("The library has no such photo"))
        elif content is not None and content.photo is not None and content.photo.awaited:
            words.append(self.tr("The picture is still to come"))
        if self.lacks_credit:
            words.append(self.tr("No credit"))
        if self.lacks_alt:
            words.append(self.tr("No description for the blind"))
        self.gaps.setText(" · ".join(words))
        self.gaps.setVisible(bool(words))
        self.gaps_mark.setVisible(bool(words))
        others = content.uncredited_others if content is not None and not content.read_only else 0
        self.same_credit.setText(self.tr("The same for the other %n uncredited", "", others))
        self.same_credit.setVisible(bool(others and self.credit.text().strip()))
        for field, lacks in ((self.credit, self.lacks_credit), (self.alt, self.lacks_alt)):
            if bool(field.property("invalid")) != lacks:
                field.setProperty("invalid", lacks)
                field.style().unpolish(field)
                field.style().polish(field)

    def _enable(self) -> None:
        content = self.content
        if content is None:
            return
        known = content.photo is not None
        self.credit.setReadOnly(content.read_only or not known)
        self.alt.setReadOnly(content.read_only or not known)
        for widget in (self.caption_place, self.alt_place, self.placement, self.remove):
            widget.setEnabled(not content.read_only)
        self.more_button.setVisible(known)
        self.up.setEnabled(content.number > 1 and not content.read_only)
        self.down.setEnabled(content.number < content.count and not content.read_only)
        self.give_file.setVisible(known and content.photo is not None and content.photo.awaited)
        self.give_file.setEnabled(not content.read_only)

    def _name(self) -> None:
        content = self.content
        if content is not None:
            place = self.tr("Photo {number} of {count}").replace("{number}", str(content.number))
            name = place.replace("{count}", str(content.count))
            self.setAccessibleName(f"{name}. {self.gaps.text()}".strip(". "))
            self.picture.setAccessibleName(f"{name}. {seen_alt(content.figure, content.photo)}".strip(". "))

    def _retranslate(self) -> None:
        self.credit_label.setText(self.tr("Credit"))
        self.credit_place.setText(self.tr("with the photo"))
        self.credit.setAccessibleName(self.tr("Credit, kept with the photo"))
        self.credit.setPlaceholderText(self.tr("photo by …"))
        self.caption_label.setText(self.tr("Caption"))
        self.caption.setAccessibleName(self.tr("Caption"))
        self.alt_label.setText(self.tr("For the blind"))
        self.alt_label.setToolTip(self.tr("What is seen in the picture, for those who cannot see it (alt)"))
        self.alt.setAccessibleName(self.tr("Description for the blind"))
        self.placement.setAccessibleName(self.tr("Placement in the column"))
        for row, text in enumerate(PLACEMENTS.values()):
            words = QCoreApplication.translate("PhotoCard", str(text))
            if row < self.placement.count():
                self.placement.setItemText(row, words)
            else:
                self.placement.addItem(words)
        for button, words in (
            (self.up, self.tr("Earlier in the text (Alt+Up)")),
            (self.down, self.tr("Later in the text (Alt+Down)")),
            (self.remove, self.tr("Take out of the text; the photo stays in the library")),
            (self.more_button, self.tr("Creator, rights, place, date, keywords")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.give_file.setText(self.tr("Give the picture…"))
        self.picture.setToolTip(self.tr("Show it in the text; drag to move"))

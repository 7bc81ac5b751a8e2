# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons under the page: widths, light and dark, reload, the exported page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from newsdesk.ui.preview.width import PIXELS, Width
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID, ICON

_ICONS = {Width.PHONE: Icon.PHONE, Width.TABLET: Icon.TABLET, Width.DESKTOP: Icon.DESKTOP,
          Width.PRINT: Icon.PRINT}  # fmt: skip


class PreviewBar(QWidget):
    """How the page is looked at."""

    width_chosen = Signal(object)
    dark_chosen = Signal(bool)
    pdf_wanted = Signal()
    reload_wanted = Signal()
    exported_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_bar")
        self._appearance = appearance
        self._drawn = False
        self._widths = {width: _button(f"preview_{width.value}", checkable=True) for width in Width}
        self.pdf = _button("preview_pdf")
        self.dark = _button("preview_dark", checkable=True)
        self.reload = _button("preview_reload")
        self.exported = _button("preview_exported")
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID // 2)
        for width, button in self._widths.items():
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _=False, width=width: self.width_chosen.emit(width))
        row.addStretch(1)
        for button in (self.pdf, self.dark, self.reload, self.exported):
            row.addWidget(button)
        self.dark.toggled.connect(self.dark_chosen)
        self.pdf.clicked.connect(self.pdf_wanted)
        self.reload.clicked.connect(self.reload_wanted)
        self.exported.clicked.connect(self.exported_wanted)
        self.dark.toggled.connect(self._draw)
        appearance.changed.connect(self._draw)
        self._retranslate()

    def show_width(self, width: Width) -> None:
        """Mark the width that is shown."""
        self._widths[width].setChecked(True)
        self.pdf.setVisible(width is Width.PRINT)
        self.dark.setVisible(width is not Width.PRINT)

    def show_dark(self, dark: bool) -> None:
        """Mark whether the page is shown dark; nothing is emitted."""
        blocked = self.dark.blockSignals(True)
        self.dark.setChecked(dark)
        self.dark.blockSignals(blocked)
        self._draw()

    def draw_icons(self) -> None:
        """Draw the icons, now that the window is painted."""
        self._drawn = True
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _draw(self) -> None:
        if not self._drawn:
            return
        for width, button in self._widths.items():
            button.setIcon(self._appearance.icon(_ICONS[width]))
        self.pdf.setIcon(self._appearance.icon(Icon.SAVE))
        self.dark.setIcon(self._appearance.icon(Icon.DARK))
        self.reload.setIcon(self._appearance.icon(Icon.RELOAD))
        self.exported.setIcon(self._appearance.icon(Icon.OPEN_OUTSIDE))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("How the page is looked at"))
        names = {
            Width.PHONE: self.tr("As on a phone"),
            Width.TABLET: self.tr("As on a tablet"),
            Width.DESKTOP: self.tr("As on a desktop"),
            Width.PRINT: self.tr("As on paper"),
        }
        for width, button in self._widths.items():
            button.setAccessibleName(names[width])
            pixels = self.tr("%1 px").replace("%1", str(PIXELS[width])) if width in PIXELS else "A4"
            button.setToolTip(f"{names[width]} ({pixels})")
        self.pdf.setAccessibleName(self.tr("Save as PDF"))
        self.pdf.setToolTip(self.tr("Save the article on paper as PDF"))
        self.dark.setAccessibleName(self.tr("Dark page"))
        self.dark.setToolTip(self.tr("The page as readers see it who want it dark"))
        self.reload.setAccessibleName(self.tr("Reload"))
        self.reload.setToolTip(self.tr("Make the page anew (F5)"))
        self.exported.setAccessibleName(self.tr("Open the exported page"))
        self.exported.setToolTip(self.tr("Open the exported page in the browser"))


def _button(name: str, *, checkable: bool = False) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setCheckable(checkable)
    button.setIconSize(QSize(ICON, ICON))
    button.setFixedSize(CLICK_TARGET + 4, CLICK_TARGET)
    button.setStyleSheet("padding: 2px")
    return button

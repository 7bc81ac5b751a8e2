# SPDX-License-Identifier: GPL-3.0-or-later
"""Which panels can be seen, and which of them has the keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from newsdesk.ui.regions import Regions


class PanelFocus:
    """The panels of a window by their names, in the order in which the keyboard goes round them."""

    def __init__(self, regions: Regions, panels: Mapping[str, QWidget], region_of: Mapping[str, str]) -> None:
        """`region_of` names the panels that are part of a region with others, and that region."""
        self._regions = regions
        self._panels = panels
        self._region_of = region_of

    def show(self, name: str) -> None:
        """Bring a panel to the front and give it the keyboard."""
        self._regions.show(self._region_of.get(name, name))
        widget = self._panels[name]
        widget.setVisible(True)
        give_keyboard(_hand(widget))

    def toggle(self, name: str) -> bool:
        """Hide a panel, or show it again; whether the keyboard went away with it."""
        held = name in self._panels and has_keyboard(self._panels[name])
        if name in self._region_of:
            shown = self.shown(name)
            self._panels[name].setVisible(not shown)
            if not shown:
                self._regions.show(self._region_of[name])
        else:
            self._regions.toggle(name)
        return held and not self.shown(name)

    def shown(self, name: str) -> bool:
        """Whether a panel can be seen."""
        if name in self._region_of:
            return not self._panels[name].isHidden() and self._regions.shown(self._region_of[name])
        return self._regions.shown(name)

    def go(self, step: int) -> None:
        """Give the keyboard to the next panel that can be seen, or to the one before."""
        names = [name for name, widget in self._panels.items() if widget.isVisible()]
        here = (at for at, name in enumerate(names) if has_keyboard(self._panels[name]))
        current = next(here, -1 if step > 0 else 0)
        self.show(names[(current + step) % len(names)])

    @property
    def hidden(self) -> list[str]:
        """The panels that are hidden within a region that others are part of as well."""
        return [each for each in self._region_of if self._panels[each].isHidden()]

    def hide(self, names: Iterable[str]) -> None:
        """Hide panels within such regions; names of others are passed over."""
        for name in names:
            if name in self._region_of:
                self._panels[name].hide()


def has_keyboard(panel: QWidget) -> bool:
    """Whether a panel, or something in it, has the keyboard."""
    focused = QApplication.focusWidget()
    return focused is not None and (panel is focused or panel.isAncestorOf(focused))


def give_keyboard(widget: QWidget) -> None:
    """Give a widget the keyboard, and with it its window where another one of this program has it."""
    active, own = QApplication.activeWindow(), widget.window()
    if active is not None and active is not own:
        own.activateWindow()
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _hand(panel: QWidget) -> QWidget:
    """What takes the keyboard in a panel: its main part, or a button that stands in place of that."""
    main = panel.focusProxy()
    if main is None or main.isVisible():
        return panel
    there = (each for each in panel.findChildren(QPushButton) if each.isVisible() and each.isEnabled())
    return next(there, panel)

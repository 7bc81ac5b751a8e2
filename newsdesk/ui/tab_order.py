# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Tab goes in a window: from left to right and from above to below, as one reads, through every part of it.

Qt goes in the order in which widgets were made, parts that are made late last, and steps over all that stands in a
panel before the part which takes the keyboard for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QScrollArea, QTabBar, QWidget

from newsdesk.ui.theme.tokens import GRID

_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
_WHOLE: Final = (QTabBar, QComboBox, QAbstractSpinBox)
"""What is one stop with all that is in it: the arrow keys do what the small buttons of tabs do."""


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to what comes next in a window, or to what came before; False where there is nothing."""
    parts = list(_read(window))
    here = window.focusWidget()
    at = next((number for number, part in enumerate(parts) if part is here), -1 if forward else 0)
    around = parts[at + 1 :] + parts[: max(at, 0)] if forward else (parts[at + 1 :] + parts[:at])[::-1]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    for part in filter(_takes_keyboard, around):
        part.setFocus(reason)
        if window.focusWidget() is not here:  # it may hand the keyboard back: a page does to what draws it
            _bring_to_sight(part)
            return True
    return False


def _read(widget: QWidget) -> Iterator[QWidget]:
    """All that can be seen in a widget, in the order in which it is read, or in the one that it asks for."""
    stops = getattr(widget, "tab_stops", None)
    if stops is not None:
        for each in stops():
            if each.isVisible():
                yield each
                yield from _read(each)
        return
    seen: list[QWidget] = widget.findChildren(QWidget, options=_DIRECT)
    left_over = sorted((each for each in seen if each.isVisible() and not each.isWindow()), key=lambda each: each.y())
    while left_over:
        top = left_over[0].y()
        line = [each for each in left_over if each.y() < top + GRID]
        left_over = left_over[len(line) :]
        for each in sorted(line, key=lambda part: part.x()):
            yield each
            if not isinstance(each, _WHOLE):
                yield from _read(each)


def _takes_keyboard(widget: QWidget) -> bool:
    # Not `focusProxy`: PySide takes what it answers for a child, and deletes it with the widget that was asked.
    if not widget.isEnabled() or widget.size().isEmpty():
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive() and group.checkedButton() is not None:
        # One stop for them all, at the one that holds: the arrow keys go on from there.
        return group.checkedButton() is widget and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _bring_to_sight(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()

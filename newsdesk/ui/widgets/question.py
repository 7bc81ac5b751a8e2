# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions whose answer cannot be undone: buttons named by verbs, the safe one at hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget, text: str, more: str, verb: str, cancel: str, run: Callable[[], None]) -> QMessageBox:
    """Ask, and do it where the answer is yes; nothing else waits meanwhile."""
    box = QMessageBox(parent)
    box.setObjectName("question")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setText(text)
    box.setInformativeText(more)
    doing = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    doing.setObjectName("question_do")
    leaving = box.addButton(cancel, QMessageBox.ButtonRole.RejectRole)
    leaving.setObjectName("question_cancel")
    box.setDefaultButton(leaving)
    box.setEscapeButton(leaving)
    doing.clicked.connect(run)
    box.open()
    return box

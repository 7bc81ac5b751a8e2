# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person would find wrong with a window by looking at it: cut words, faint words, small targets, no names."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from newsdesk.paths import resources
from tests.ui.contrast import contrast

LEAST_CONTRAST = 4.5
LEAST_TARGET = 24
_WORKED_WITH = (
    QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTabBar, QTextEdit,
)  # fmt: skip
_OWN_NAMES = ("Русский", "Қазақша", "English")
"""Languages are offered by the names that their own speakers know."""
_NOT_OURS = re.compile(r"^qt_|^qlineedit|ScrollBar|^QTabBar")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with a widget."""

    kind: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.where}: {self.what}"


def problems(root: QWidget, language: str, *, colours: bool = False) -> set[Problem]:
    """All that is wrong in what can be seen of a window or a part of it."""
    found: set[Problem] = set()
    image = root.grab().toImage() if colours else None
    for widget in seen(root):
        where = path(widget)
        for check in (_cut, _small, _nameless):
            found.update(Problem(check.__name__.strip("_"), where, what) for what in check(widget))
        found.update(Problem("untranslated", where, what) for what in _foreign(widget, language))
        if image is not None:
            found.update(Problem("faint", where, what) for what in _faint(widget, root, image))
    return found


def seen(root: QWidget) -> Iterator[QWidget]:
    """The widgets of ours that can be seen, whole or in part."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible() or (widget is not root and widget.isWindow() and not root.isWindow()):
            continue
        if _NOT_OURS.search(widget.objectName()) or widget.visibleRegion().isEmpty():
            continue
        if type(widget).__module__.startswith("PySide6.QtWebEngine"):
            continue
        yield widget


def path(widget: QWidget) -> str:
    """Where a widget is, by the names of what holds it."""
    names = []
    at: QWidget | None = widget
    while at is not None:
        if at.objectName() and not at.objectName().startswith("qt_"):
            names.append(at.objectName())
        at = None if at.isWindow() else at.parentWidget()
    return f"{' < '.join(names[:4])} ({type(widget).__name__})"


# -- words that are cut ----------------------------------------------------------------------------------------------


def _cut(widget: QWidget) -> Iterator[str]:
    text = words_on(widget)
    if not text or not isinstance(widget, QLabel | QAbstractButton | QComboBox | QTabBar | QLineEdit):
        return
    if not _scrolls(widget) and not _whole(widget):
        yield f"«{text}» lies partly outside of what holds it"
    if isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            needed = widget.fontMetrics().horizontalAdvance(widget.tabText(number))
            if widget.isTabVisible(number) and needed > widget.tabRect(number).width():
                yield f"tab «{widget.tabText(number)}» needs {needed}, has {widget.tabRect(number).width()}"
    else:
        needed = widget.fontMetrics().horizontalAdvance(text.replace("&", "")) + _beside_text(widget)
        if needed > widget.width() + 1 and not _elided(text, widget):
            yield f"«{text}» needs {needed}, has {widget.width()}"
        if widget.fontMetrics().height() > widget.height():
            yield f"«{text}» needs a height of {widget.fontMetrics().height()}, has {widget.height()}"


def _cut_label(label: QLabel) -> Iterator[str]:
    text, room = label.text(), label.contentsRect()
    if _elided(text, label):
        return
    if label.textFormat() is Qt.TextFormat.RichText or "</" in text:
        page = QTextDocument()
        page.setDefaultFont(label.font())
        page.setHtml(text)
        page.setDocumentMargin(0)
        page.setTextWidth(room.width() if label.wordWrap() else -1)
        needed = (page.idealWidth(), page.size().height())
    else:
        flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else 0
        around = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10_000), int(flags), text)
        needed = (around.width(), around.height())
    if needed[0] > room.width() + 1:
        yield f"«{text}» needs a width of {needed[0]:g}, has {room.width()}"
    if needed[1] > room.height() + 2:
        yield f"«{text}» needs a height of {needed[1]:g}, has {room.height()}"


def _beside_text(widget: QWidget) -> int:
    if isinstance(widget, QCheckBox | QRadioButton):
        return 14 + 8
    if isinstance(widget, QComboBox):
        return 20 + 8
    if isinstance(widget, QLineEdit):
        margins = widget.textMargins()
        return 8 + margins.left() + margins.right()
    if isinstance(widget, QPushButton | QToolButton):
        with_icon = not widget.icon().isNull() and not (
            isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextOnly
        )
        return widget.iconSize().width() + 4 if with_icon else 0
    return 0


def _elided(text: str, widget: QWidget) -> bool:
    """Whether words are shortened on purpose, with the whole of them in the tooltip."""
    return "…" in text and len(widget.toolTip()) >= len(text) - 1


def _scrolls(widget: QWidget) -> bool:
    at = widget.parentWidget()
    while at is not None and not at.isWindow():
        if isinstance(at, QAbstractScrollArea):
            return True
        at = at.parentWidget()
    return False


def _whole(widget: QWidget) -> bool:
    shown = QRect(widget.rect())
    at = widget
    while not at.isWindow() and (above := at.parentWidget()) is not None:
        inside = above.rect().adjusted(-2, -2, 2, 2)
        if not inside.contains(shown.translated(widget.mapTo(above, QPoint(0, 0)))):
            return False
        at = above
    return True


def words_on(widget: QWidget) -> str:
    """The words that stand on a widget."""
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return "" if not widget.icon().isNull() else widget.text()
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return "" if widget.text() else widget.placeholderText()
    if isinstance(widget, QTabBar):
        return " ".join(widget.tabText(number) for number in range(widget.count()))
    return ""


# -- targets and names -----------------------------------------------------------------------------------------------


def _small(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QTabBar) or not widget.isEnabled():
        return
    if isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
        return
    if min(widget.width(), widget.height()) < LEAST_TARGET:
        yield f"{widget.width()} × {widget.height()} to click on"


def _nameless(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, _WORKED_WITH) or isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
        return
    if not widget.objectName():
        yield "has no object name"
    spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    if not spoken and not _labelled(widget):
        yield "has no accessible name"
    if isinstance(widget, QAbstractButton) and not widget.icon().isNull() and not words_on(widget) + widget.toolTip():
        yield "shows no words and has no tooltip"


def _labelled(widget: QWidget) -> bool:
    return any(label.buddy() is widget for label in widget.window().findChildren(QLabel))


# -- colours ---------------------------------------------------------------------------------------------------------


def _faint(widget: QWidget, root: QWidget, image: QImage) -> Iterator[str]:
    """Words too close in colour to the ground that is really behind them."""
    if not words_on(widget) or not isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
        return
    if isinstance(widget, QLabel) and widget.textFormat() is Qt.TextFormat.RichText:
        return
    place = widget.visibleRegion().boundingRect().translated(widget.mapTo(root, QPoint(0, 0)))
    ground = _ground(image, place)
    role = widget.foregroundRole()
    if isinstance(widget, QLineEdit | QComboBox):
        role = widget.palette().ColorRole.Text
    if isinstance(widget, QLineEdit) and not widget.text():
        role = widget.palette().ColorRole.PlaceholderText
    ink = widget.palette().color(role)
    if ink.alpha() < 255:
        yield f"«{words_on(widget)}» is half transparent"
    ratio = contrast(ink.name(), ground)
    if ratio < LEAST_CONTRAST:
        yield f"«{words_on(widget)}» {ink.name()} on {ground}: {ratio:.2f}"


def _ground(image: QImage, place: QRect) -> str:
    """The colour that most of a place has."""
    counted: dict[int, int] = {}
    scale = image.devicePixelRatio()
    left, top = int(place.left() * scale), int(place.top() * scale)
    right, bottom = int((place.right() + 1) * scale), int((place.bottom() + 1) * scale)
    for y in range(max(0, top), min(bottom, image.height()), 3):
        for x in range(max(0, left), min(right, image.width()), 3):
            colour = image.pixel(x, y)
            counted[colour] = counted.get(colour, 0) + 1
    most = max(counted, key=lambda colour: counted[colour], default=0)
    return f"#{most & 0xFFFFFF:06x}"


# -- languages -------------------------------------------------------------------------------------------------------


def _foreign(widget: QWidget, language: str) -> Iterator[str]:
    """Words of the program that stand there in another language than the interface is in."""
    is_foreign = _foreign_words(language)
    for text in {*_texts(widget)}:
        if text and text not in _OWN_NAMES and is_foreign(text.replace("&", "")):
            yield f"«{text}» in {language}"


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
        yield from (widget.tabToolTip(number) for number in range(widget.count()))


@cache
def _foreign_words(language: str) -> Callable[[str], bool]:
    """Tells words that the program has in another language and not in this one."""
    own: set[str] = set()
    others: set[str] = set()
    for file in sorted((resources() / "i18n" / "ui").glob("*.ts")):
        of = file.name.split(".")[1]
        for source, texts in _messages(file):
            (own if of == language else others).update(text.replace("&", "") for text in texts)
            others.add(source.replace("&", ""))
    foreign = others - own
    plain = {text for text in foreign if not re.search(r"[{%]", text)}
    filled = {text for text in foreign if re.search(r"[{%]", text) and len(re.sub(r"{\w*}|%\w", "", text)) > 3}
    own_filled = {text for text in own if re.search(r"[{%]", text)}
    patterns = [_pattern(text) for text in sorted(filled)]
    own_patterns = [_pattern(text) for text in sorted(own_filled)]

    def told(text: str) -> bool:
        if text in own or any(each.fullmatch(text) for each in own_patterns):
            return False
        return text in plain or any(each.fullmatch(text) for each in patterns)

    return cache(told)


def _pattern(text: str) -> re.Pattern[str]:
    parts = re.split(r"{\w*}|%(?:n|\d)", text)
    return re.compile(".+".join(re.escape(part) for part in parts), re.DOTALL)


def _messages(file: Path) -> Iterator[tuple[str, list[str]]]:
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own files
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        yield message.findtext("source", ""), [form for form in forms if form]


def settle(times: int = 6) -> None:
    """Let a change of size, look or language come to its end."""
    for _ in range(times):
        QApplication.sendPostedEvents()
        QApplication.processEvents()

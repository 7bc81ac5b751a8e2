# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that stand in the sheet itself: placeholders, names of objects, the line under a photo."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import (
    BlockNode,
    Box,
    CodeBlock,
    Document,
    Embed,
    Figure,
    Footnote,
    Gallery,
    List,
    Opaque,
    PullQuote,
    Quotation,
    Table,
)
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.kinds import Kind

PLACEHOLDERS: Final[Mapping[Kind, object]] = {
    Kind.KICKER: QT_TRANSLATE_NOOP("Sheet", "Kicker"),
    Kind.HEADLINE: QT_TRANSLATE_NOOP("Sheet", "Headline"),
    Kind.LEAD: QT_TRANSLATE_NOOP("Sheet", "Lead"),
    Kind.PARAGRAPH: QT_TRANSLATE_NOOP("Sheet", "Begin to write…"),
    Kind.FIGURE: QT_TRANSLATE_NOOP("Sheet", "Caption"),
    Kind.ATTRIBUTION: QT_TRANSLATE_NOOP("Sheet", "Who said it"),
}
_NAMES: Final[Mapping[type[BlockNode], object]] = {
    Gallery: QT_TRANSLATE_NOOP("Sheet", "Gallery"),
    Box: QT_TRANSLATE_NOOP("Sheet", "Box"),
    PullQuote: QT_TRANSLATE_NOOP("Sheet", "Pull quote"),
    Embed: QT_TRANSLATE_NOOP("Sheet", "Card of a link"),
    CodeBlock: QT_TRANSLATE_NOOP("Sheet", "Code"),
    Footnote: QT_TRANSLATE_NOOP("Sheet", "Footnote"),
    List: QT_TRANSLATE_NOOP("Sheet", "List"),
    Quotation: QT_TRANSLATE_NOOP("Sheet", "Quotation"),
    Table: QT_TRANSLATE_NOOP("Sheet", "Table"),
    Figure: QT_TRANSLATE_NOOP("Sheet", "Photo"),
    Opaque: QT_TRANSLATE_NOOP("Sheet", "Source text"),
}
NO_BYLINE: Final = QT_TRANSLATE_NOOP("Sheet", "No byline")
UNKNOWN_PHOTO: Final = QT_TRANSLATE_NOOP("Sheet", "The photo is not in the library")
PASTED_PHOTO: Final = QT_TRANSLATE_NOOP("Sheet", "Picture from the clipboard")
AWAITED_PHOTO: Final = QT_TRANSLATE_NOOP("Sheet", "The picture is awaited")
# A credit that begins so needs no «photo» before it; the exported page does the same.
_SAYS_PHOTO: Final = ("фото", "photo", "сурет", "©", "иллюстр", "коллаж", "инфографик")


def sheet_text(text: object) -> str:
    """A text of the tables above in the user's language."""
    return QCoreApplication.translate("Sheet", str(text))


def kind_name(kind: type[BlockNode]) -> str:
    """What objects of a kind are called."""
    return sheet_text(_NAMES.get(kind, "Source text"))


def object_name(node: BlockNode) -> str:
    """What an object is called, with the title that it may have."""
    name = kind_name(type(node))
    if isinstance(node, Box) and node.title:
        return f"{name} · {node.title}"
    if isinstance(node, Footnote):
        return f"{name} · {node.label}"
    if isinstance(node, Embed):
        return f"{name} · {node.url}"
    return name


def object_text(node: BlockNode) -> str:
    """What stands in an object, to read."""
    text = plain_text(Document((node,)))
    title = node.title if isinstance(node, Box) else ""
    return text.removeprefix(title).strip("\n") if title else text


def credit_line(photo: Photo | None) -> tuple[str, bool]:
    """The line under a photo, and whether its credit is missing."""
    if photo is None or not photo.credit.strip():
        words = QCoreApplication.translate("Sheet", "No photo credit, the page cannot go out: press here to enter it")
        return words, True
    credit = photo.credit.strip()
    if credit.lower().startswith(_SAYS_PHOTO):
        return credit[:1].upper() + credit[1:], False
    return QCoreApplication.translate("Sheet", "Photo: %1").replace("%1", credit), False

# SPDX-License-Identifier: GPL-3.0-or-later
"""An object that becomes another one keeps its place in the document, its selection and its key."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock

from newsdesk.document.tree import BlockNode, Box, CodeBlock, Embed, Footnote, Gallery, Opaque, PullQuote
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import BLOCK_OBJECT, Kind, Property, kind_of
from newsdesk.ui.editor.sheet_lines import SheetLines

ALWAYS_OBJECTS = (Box, PullQuote, Gallery, Embed, CodeBlock, Footnote, Opaque)
"""Nodes that are never shown as lines of text."""


def object_key(block: QTextBlock) -> int:
    """The key of the object that a block is; 0 for a block of text."""
    if kind_of(block) is not Kind.OBJECT or block.length() != 2:
        return 0
    formats = block.textFormats()  # lives as long as what is read from it
    form = formats[0].format
    key: int = form.intProperty(Property.OBJECT) if form.objectType() == BLOCK_OBJECT else 0
    return key


def exchanged(lines: SheetLines, keepsakes: Keepsakes, index: int, node: BlockNode) -> bool:
    """Let the object of a top-level block stand for another node, where both are objects."""
    if not isinstance(node, ALWAYS_OBJECTS) or index >= len(lines.outline):
        return False
    block = lines.first_block(index)
    key = object_key(block)
    if not key:
        return False
    keepsakes.exchange(key, node)
    if not keepsakes.room(key):
        lines.document.markContentsDirty(block.position(), block.length())
    return True

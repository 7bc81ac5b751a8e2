# SPDX-License-Identifier: GPL-3.0-or-later
"""Which editor an object has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from newsdesk.document.tree import BlockNode, Box, Embed, Footnote, Gallery, PullQuote, Quotation
from newsdesk.ui.editor.nodes.embed_editor import EmbedEditor
from newsdesk.ui.editor.nodes.gallery_editor import GalleryEditor
from newsdesk.ui.editor.nodes.object_editor import ObjectEditor, Tools
from newsdesk.ui.editor.nodes.source_editor import SourceEditor
from newsdesk.ui.editor.nodes.text_editor import TextEditor


def editor_of(node: BlockNode, tools: Tools, parent: QWidget) -> ObjectEditor:
    """An editor for a node; its source where it is nothing that has fields or a text of its own."""
    if isinstance(node, (Box, PullQuote, Footnote, Quotation)):
        return TextEditor(node, tools, parent)
    if isinstance(node, Gallery):
        return GalleryEditor(node, tools, parent)
    if isinstance(node, Embed):
        return EmbedEditor(node, tools, parent)
    return SourceEditor(node, tools, parent)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos that were asked for in an object come there, though it may be closed, or moved, by the time they come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from shiboken6 import isValid

from newsdesk.document.tree import BlockNode, Box, Figure, Footnote, Gallery, PullQuote, Quotation
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.nodes.gallery_editor import GalleryEditor
from newsdesk.ui.editor.nodes.text_editor import TextEditor
from newsdesk.ui.text_places import HeldBlock, Taker

if TYPE_CHECKING:
    from newsdesk.ui.editor.nodes.object_editors import ObjectEditors


def taker_of(objects: ObjectEditors) -> Taker | None:
    """What takes photos for the object that is open in a view; None where none is that could hold any."""
    sheet, editor = objects.view.sheet, objects.innermost.editor
    if sheet is None or not isinstance(editor, (GalleryEditor, TextEditor)):
        return None
    alone = objects.innermost is objects
    held = HeldBlock(sheet.article, objects.index)

    def take(photos: Sequence[Photo]) -> bool:
        if isValid(editor) and objects.innermost.editor is editor:
            done = True
            for photo in photos:
                done = objects.take_photo(photo) and done
        else:
            done = alone and _into(held, photos)
        if isValid(held):
            held.leave()
        return done

    return take


def _into(held: HeldBlock, photos: Sequence[Photo]) -> bool:
    """Put photos behind what a closed object holds; whether it is still there."""
    if not isValid(held) or not isValid(held.article) or held.index is None:
        return False
    made = _with_photos(held.node, tuple(Figure(str(photo.id)) for photo in photos))
    if made is None:
        return False
    held.article.learn_photos(*photos)
    held.article.replace_blocks(held.index, 1, (made,))
    return True


def _with_photos(node: BlockNode | None, figures: tuple[Figure, ...]) -> BlockNode | None:
    if isinstance(node, Gallery):
        return replace(node, figures=(*node.figures, *figures), source=None)
    if isinstance(node, (Box, PullQuote, Footnote, Quotation)):
        return replace(node, blocks=(*node.blocks, *figures), source=None)
    return None

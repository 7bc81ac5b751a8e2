# SPDX-License-Identifier: GPL-3.0-or-later
"""Items of lists: what is nested in them goes with them, and what joins a list takes its kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.document.tree import List
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, Point, Selection
from newsdesk.ui.editor.kinds import Kind, Line
from newsdesk.ui.editor.lines import DEEPEST_LIST, lines_of, list_of
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.restyle import depth_of, is_ordered, set_depth, set_line

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView


def with_nested(block: QTextBlock) -> list[QTextBlock]:
    """An item and all that is nested in it."""
    found, depth = [block], depth_of(block)
    while depth_of(following := found[-1].next()) > depth:
        found.append(following)
    return found


def siblings(block: QTextBlock) -> Iterator[QTextBlock]:
    """The items of the list that an item is in, itself among them."""
    depth, ordered = depth_of(block), is_ordered(block)
    first = block
    each = block.previous()
    while depth_of(each) >= depth:
        if depth_of(each) == depth:
            if is_ordered(each) is not ordered:
                break
            first = each
        each = each.previous()
    each = first
    while depth_of(each) >= depth:
        if depth_of(each) == depth:
            if is_ordered(each) is not ordered:
                return
            yield each
        each = each.next()


def shift(block: QTextBlock, step: int, look: Look) -> bool:
    """Move an item with all that is nested in it in or out by one step; False where it would be no item any more."""
    depth = depth_of(block) + step
    if depth < 1:
        return False
    nested = with_nested(block)
    deepest = max(depth_of(each) for each in nested) + step
    if step > 0 and (depth > depth_of(block.previous()) + 1 or deepest > DEEPEST_LIST):
        return True
    joined = _joined(block, depth)
    ordered = is_ordered(block if joined is None else joined)
    set_line(block, Line(Kind.ITEM, depth=depth, ordered=ordered), look)
    for each in nested[1:]:
        set_depth(each, depth_of(each) + step, look)
    return True


def free_nested(block: QTextBlock, look: Look) -> None:
    """Before an item becomes something else: what is nested in it moves out by one step."""
    for each in with_nested(block)[1:]:
        set_depth(each, depth_of(each) - 1, look)


def move(view: TextView, step: int) -> bool:
    """Let the selected items and their neighbour change places; False where the list is meant as a whole."""
    sheet, before = view.sheet, view.selection()
    cursor = view.textCursor()
    chosen = _chosen(cursor)
    if sheet is None or before is None or not chosen or before.field != "body" or view.isReadOnly():
        return False
    index = sheet.index_of(chosen[0])
    node = sheet.article.manuscript.block(index) if index < sheet.article.manuscript.block_count else None
    if not isinstance(node, List) or sheet.index_of(chosen[-1]) != index:
        return False
    lines = lines_of(node)
    if len(chosen) >= len(lines):
        return False
    other = _neighbour(chosen, step)
    if not other or sheet.index_of(other[0]) != index:
        return True
    top = sheet.first_block(index).blockNumber()
    upper, lower = (other, chosen) if step < 0 else (chosen, other)
    start, middle, end = upper[0].blockNumber() - top, lower[0].blockNumber() - top, lower[-1].blockNumber() - top + 1
    moved = [*lines[:start], *lines[middle:end], *lines[start:middle], *lines[end:]]
    moved[0] = replace(moved[0], start=lines[0].start)
    by = step * sum(each.length() for each in other)
    after = Selection(before.field, _moved(before.anchor, index, by), _moved(before.head, index, by))
    sheet.article.do(Edit((BlocksReplaced(index, (node,), (list_of(moved),)),), before, after))
    return True


def _moved(point: Point, index: int, by: int) -> Point:
    return Point(index, max(0, point.offset + by)) if point.block == index else point


def _chosen(cursor: QTextCursor) -> list[QTextBlock]:
    """The selected items with what is nested in them, if they are items of one list and nothing else."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    if block != last and cursor.selectionEnd() == last.position():
        last = last.previous()
    depth = depth_of(block)
    found: list[QTextBlock] = []
    while depth and depth_of(block) >= depth and (not found or found[-1].blockNumber() < last.blockNumber()):
        found.extend(with_nested(block))
        block = found[-1].next()
    return found if found and found[-1].blockNumber() >= last.blockNumber() else []


def _neighbour(chosen: list[QTextBlock], step: int) -> list[QTextBlock]:
    """The item above or below in the same list, with what is nested in it."""
    depth = depth_of(chosen[0])
    each = chosen[-1].next() if step > 0 else chosen[0].previous()
    while step < 0 and depth_of(each) > depth:
        each = each.previous()
    same = depth_of(each) == depth and is_ordered(each) is is_ordered(chosen[0])
    return with_nested(each) if same else []


def _joined(block: QTextBlock, depth: int) -> QTextBlock | None:
    """The item above whose list an item joins that comes to stand so deep."""
    each = block.previous()
    while depth_of(each) > depth:
        each = each.previous()
    return each if depth_of(each) == depth else None

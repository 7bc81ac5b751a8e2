# SPDX-License-Identifier: GPL-3.0-or-later
"""Top-level blocks moved, doubled and removed, each as one edit that touches the blocks beside them at most."""

from __future__ import annotations

from newsdesk.document.tree import Blocks, Footnote
from newsdesk.document.walk import blocks
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, Point, Selection
from newsdesk.ui.editor.lines import with_lists_joined
from newsdesk.ui.editor.pasted.renaming import with_own_footnotes
from newsdesk.ui.open_text import OpenText


def move_block(article: OpenText, source: int, target: int, before: Selection | None = None) -> int:
    """Move a block before the one that stands at `target` now; the number it has then."""
    count = article.manuscript.block_count
    if not 0 <= source < count or not 0 <= target <= count or target in (source, source + 1):
        return source
    (node,) = article.manuscript.blocks(source, 1)
    gone = _removed(article, source)
    shrunk = len(gone.before) - len(gone.after)
    place = target if target <= source else target - shrunk

    def beside(number: int) -> Blocks:
        """The block of a number in the text without the one that is moved."""
        if gone.index <= number < gone.index + len(gone.after):
            return (gone.after[number - gone.index],)
        if not 0 <= number < count - shrunk:
            return ()
        return article.manuscript.blocks(number if number < gone.index else number + shrunk, 1)

    left, right = beside(place - 1), beside(place)
    joined = with_lists_joined((*left, node, *right))
    put = BlocksReplaced(place - len(left), (*left, *right), joined)
    is_joined = bool(left) and joined[0] != left[0]
    now = place - 1 if is_joined else place
    offset = before.head.offset if before is not None and before.head.block == source and not is_joined else 0
    caret = Point(now, offset)
    steps = tuple(step for step in (_trimmed(gone), _trimmed(put)) if step.before or step.after)
    article.do(Edit(steps, before, Selection("body", caret, caret)))
    return now


def double_block(article: OpenText, index: int, before: Selection | None = None) -> None:
    """Put a copy of a block behind it; a footnote in it gets a label of its own."""
    (node,) = article.manuscript.blocks(index, 1)
    copy: Blocks = (node,)
    if any(isinstance(each, Footnote) for each in blocks(type(article.document)(copy))):
        copy = with_own_footnotes(copy, [each.label for each in blocks(article.document) if isinstance(each, Footnote)])
    joined = with_lists_joined((node, *copy))
    caret = Point(index + len(joined) - 1, 0)
    step = _trimmed(BlocksReplaced(index, (node,), joined))
    article.do(Edit((step,), before, Selection("body", caret, caret)))


def remove_block(article: OpenText, index: int, before: Selection | None = None) -> None:
    """Take a block away."""
    caret = Point(max(0, min(index, article.manuscript.block_count - 2)), 0)
    article.do(Edit((_trimmed(_removed(article, index)),), before, Selection("body", caret, caret)))


def _removed(article: OpenText, index: int) -> BlocksReplaced:
    """The step that takes a block away; lists that then follow each other become one."""
    first = max(0, index - 1)
    around = article.manuscript.blocks(first, min(article.manuscript.block_count, index + 2) - first)
    rest = around[: index - first] + around[index - first + 1 :]
    return BlocksReplaced(first, around, with_lists_joined(rest))


def _trimmed(step: BlocksReplaced) -> BlocksReplaced:
    """The step without the blocks at its ends that stay as they are."""
    index, before, after = step.index, step.before, step.after
    while before and after and before[0] is after[0]:
        index, before, after = index + 1, before[1:], after[1:]
    while before and after and before[-1] is after[-1]:
        before, after = before[:-1], after[:-1]
    return BlocksReplaced(index, before, after)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Which objects hold nothing."""

from __future__ import annotations

from newsdesk.document.tree import BlockNode, Blocks, Box, CodeBlock, Gallery, Opaque, Paragraph, PullQuote


def is_empty(node: BlockNode) -> bool:
    """Whether an object holds nothing that anybody could miss; a footnote is missed by its mark."""
    if isinstance(node, Box):
        return not node.title and _is_blank(node.blocks)
    if isinstance(node, PullQuote):
        return _is_blank(node.blocks)
    if isinstance(node, Gallery):
        return not node.figures
    return isinstance(node, (CodeBlock, Opaque)) and not node.text.strip()


def _is_blank(blocks: Blocks) -> bool:
    return all(isinstance(each, Paragraph) and not each.children for each in blocks)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The edits that bring an earlier state of the article back, or one part of it."""

from __future__ import annotations

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import BlockNode, Blocks
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Step
from newsdesk.ui.open_article import OpenArticle

RESTORED = (
    "headline", "kicker", "lead", "kind", "section", "language", "translation_of", "byline", "tags", "subjects",
    "source", "dateline", "embargo_until", "related", "corrections",
)  # fmt: skip
"""What comes back: where the article stands on the desk, its address, its date and its readers' number do not."""


def edit_to_restore(article: OpenArticle, earlier: Article, blocks: Blocks | None = None) -> Edit | None:
    """One edit that makes all of the text and its metadata what they were; None where they are that already.

    `blocks` are those of the earlier body, where they were read already.
    """
    standing = article.article
    steps: list[Step] = [
        FieldSet(field, getattr(standing, field), getattr(earlier, field))
        for field in RESTORED
        if getattr(standing, field) != getattr(earlier, field)
    ]
    before, after = article.document.blocks, blocks if blocks is not None else from_markdown(earlier.body).blocks
    if before != after or [_bytes(block) for block in before] != [_bytes(block) for block in after]:
        steps.append(BlocksReplaced(0, before, after))
    return Edit(tuple(steps)) if steps else None


def edit_to_restore_field(article: OpenArticle, earlier: Article, field: str) -> Edit | None:
    """One edit that makes a field what it was; None where it is that already."""
    before, after = getattr(article.article, field), getattr(earlier, field)
    return None if before == after else Edit((FieldSet(field, before, after),))


def _bytes(block: BlockNode) -> str | None:
    """How a block was written; it may be the same one, and written otherwise."""
    return None if block.source is None else block.source.text

# SPDX-License-Identifier: GPL-3.0-or-later
"""The edit that brings an earlier state of the article back."""

from __future__ import annotations

from newsdesk.document.from_markdown import from_markdown
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Step
from newsdesk.ui.open_article import OpenArticle

RESTORED = (
    "headline", "kicker", "lead", "kind", "section", "language", "translation_of", "byline", "tags", "subjects",
    "source", "dateline", "embargo_until", "related", "corrections",
)  # fmt: skip
"""What comes back: where the article stands on the desk, its address, its date and its readers' number do not."""


def edit_to_restore(article: OpenArticle, earlier: Article) -> Edit | None:
    """One edit that makes all of the text and its metadata what they were; None where they are that already."""
    standing = article.article
    steps: list[Step] = [
        FieldSet(field, getattr(standing, field), getattr(earlier, field))
        for field in RESTORED
        if getattr(standing, field) != getattr(earlier, field)
    ]
    before, after = article.document.blocks, from_markdown(earlier.body).blocks
    if before != after:
        steps.append(BlocksReplaced(0, before, after))
    return Edit(tuple(steps)) if steps else None

# SPDX-License-Identifier: GPL-3.0-or-later
"""What one side has where both changed something, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import Block, Paragraph
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.steps import BODY
from newsdesk.domain.merging.collisions import Collision
from newsdesk.ui.recovery.differences import field_text

_LONGEST = 1_200


def said(collision: Collision, value: Any) -> str:
    """A side of a collision as text; marks show as Markdown, so that a difference of marks can be seen."""
    if collision.where.field != BODY and not isinstance(value, str):
        text = field_text(replace(Article(""), **{collision.where.field: value}), collision.where.field)
    elif isinstance(value, tuple):
        text = _tree_text(value)
    else:
        text = field_text(replace(Article(""), **{collision.where.field: value}), collision.where.field)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _tree_text(value: tuple[Any, ...]) -> str:
    if not value:
        return ""
    if isinstance(value[0], Block):
        return blocks_to_markdown(value).strip()
    if isinstance(value[0], str):
        return "\n".join(value)
    if all(not isinstance(each, tuple) and not hasattr(each, "blocks") for each in value):
        return blocks_to_markdown((Paragraph(value),)).strip()
    if isinstance(value[0], tuple):
        return "\n".join(" | ".join(blocks_to_markdown((Paragraph(cell),)).strip() for cell in row) for row in value)
    return "\n".join(blocks_to_markdown(item.blocks).strip() for item in value)

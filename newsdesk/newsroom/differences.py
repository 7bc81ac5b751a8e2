# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two states of an article, word by word."""

from __future__ import annotations

import re

from rapidfuzz.distance import LCSseq

from newsdesk.domain.article import Article
from newsdesk.newsroom.reports import DiffPiece
from newsdesk.store.database import Database

_TOKENS = re.compile(r"\w+|\s+|[^\w\s]")


def difference(database: Database, article_id: int, first: int, second: int) -> tuple[DiffPiece, ...]:
    """What words came and went between two revisions, over headline, kicker, lead and body."""
    with database.read() as work:
        before, after = (work.revisions.get(article_id, number) for number in (first, second))
    return compare(whole(before), whole(after))


def whole(article: Article) -> str:
    """What can be read in an article: headline, kicker, lead and body."""
    return "\n\n".join(part for part in (article.headline, article.kicker, article.lead, article.body) if part)


def compare(before: str, after: str) -> tuple[DiffPiece, ...]:
    """Two texts word by word; the pieces that are not `added` make up the first, those not `removed` the second."""
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    pieces: list[DiffPiece] = []
    for step in LCSseq.opcodes(old, new):
        if step.tag == "equal":
            pieces.append(DiffPiece("same", "".join(old[step.src_start : step.src_end])))
            continue
        removed = "".join(old[step.src_start : step.src_end])
        added = "".join(new[step.dest_start : step.dest_end])
        pieces += [DiffPiece(op, text) for op, text in (("removed", removed), ("added", added)) if text]
    return tuple(pieces)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The three-way merge of an article: a base and two versions made of it become one, and what collides is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from newsdesk.document.tree import Blocks
from newsdesk.domain.article import Article
from newsdesk.domain.merging.body import merged_body
from newsdesk.domain.merging.collisions import Choice, Collision, Ledger
from newsdesk.domain.merging.fields import merged_fields


@dataclass(frozen=True, slots=True)
class Version:
    """An article's fields and the blocks of its body; the `body` of the article itself is not looked at."""

    article: Article
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of both versions, and each place that both changed, in the order of `choices`.

    `article` has the fields that people set merged, and all else of theirs, its body among it.
    """

    article: Article
    blocks: Blocks
    collisions: tuple[Collision, ...]


def merge(
    base: Version,
    mine: Version,
    theirs: Version,
    choices: Sequence[Choice] = (),
    otherwise: Choice = Choice.BOTH,
    reached: Callable[[int], None] = lambda _block: None,
) -> Merged:
    """Bring two versions of a base together; the n-th collision is decided by the n-th choice, others by `otherwise`.

    No word that the base had not is dropped unless a choice says so. The time is near to linear in the texts. `reached`
    is told of each block that is made, and may raise to call it off.
    """
    ledger = Ledger(choices, otherwise, reached=reached)
    fields = merged_fields(base.article, mine.article, theirs.article, ledger)
    blocks = merged_body(base.blocks, mine.blocks, theirs.blocks, ledger)
    return Merged(replace(theirs.article, **fields), blocks, tuple(ledger.met))

# SPDX-License-Identifier: GPL-3.0-or-later
"""One block of an earlier state brought back into the text as it stands now, wherever it stands."""

from __future__ import annotations

from newsdesk.document.tree import Blocks
from newsdesk.domain.manuscript.steps import BlocksReplaced
from newsdesk.domain.merging.body import followed


def block_back(earlier: Blocks, place: int, standing: Blocks) -> BlocksReplaced | None:
    """The step that makes a block what it was, or brings it back behind those that stood before it.

    None where it stands there as it was.
    """
    matches = followed(earlier, standing).matches
    to = matches[place]
    if to is not None:
        return None if standing[to] == earlier[place] else BlocksReplaced(to, (standing[to],), (earlier[place],))
    before = next((at for each in reversed(matches[:place]) if (at := each) is not None), -1)
    return BlocksReplaced(before + 1, (), (earlier[place],))


def block_away(later: Blocks, place: int, standing: Blocks) -> BlocksReplaced | None:
    """The step that takes a block away that came with a later state; None where it does not stand there any more."""
    to = followed(later, standing).matches[place]
    return None if to is None or standing[to] != later[place] else BlocksReplaced(to, (standing[to],), ())

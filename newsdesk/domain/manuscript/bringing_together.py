# SPDX-License-Identifier: GPL-3.0-or-later
"""A merge as it was asked for: frozen, so that any thread may work it out, and known when it is asked once more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newsdesk.domain.merging.collisions import Choice
from newsdesk.domain.merging.merge import Merged, Version, merge


@dataclass(frozen=True, slots=True)
class Merging:
    """Three versions that are to be one, with what was chosen where they collide."""

    base: Version
    mine: Version
    theirs: Version
    choices: tuple[Choice, ...]
    otherwise: Choice

    def work(self, progress: Callable[[int, int], None] = lambda _done, _total: None) -> Merged:
        """Bring them together; the time is near to linear in the texts. A progress that raises calls it off."""
        total = max(len(each.blocks) for each in (self.base, self.mine, self.theirs))
        return merge(
            self.base,
            self.mine,
            self.theirs,
            self.choices,
            self.otherwise,
            lambda made: progress(min(made, total), total),
        )

    def same_texts(self, other: Merging) -> bool:
        """Whether both are of the very same three texts."""
        pairs = ((self.base, other.base), (self.mine, other.mine), (self.theirs, other.theirs))
        return all(
            one.article is two.article and len(one.blocks) == len(two.blocks) and _are(one.blocks, two.blocks)
            for one, two in pairs
        )


class LastMerge:
    """Remembers what came of the merge that was asked for last: window, strip and dialog ask for the same one."""

    def __init__(self) -> None:
        self._asked: Merging | None = None
        self._made: Merged | None = None

    def of(self, asked: Merging) -> Merged:
        """What comes of a merge."""
        known = self.known(asked)
        if known is None:
            known = asked.work()
            self.remember(asked, known)
        return known

    def known(self, asked: Merging) -> Merged | None:
        """What comes of a merge, where that is known already."""
        if self._asked is None or self._made is None or not self._asked.same_texts(asked):
            return None
        alike = (self._asked.choices, self._asked.otherwise) == (asked.choices, asked.otherwise)
        # Where nothing collides, nothing is chosen.
        return self._made if alike or not self._made.collisions else None

    def remember(self, asked: Merging, made: Merged) -> None:
        """Keep what came of a merge, in place of the last one."""
        self._asked, self._made = asked, made


def _are(ones: Sequence[object], others: Sequence[object]) -> bool:
    return all(one is other for one, other in zip(ones, others, strict=True))

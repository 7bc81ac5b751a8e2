# SPDX-License-Identifier: GPL-3.0-or-later
"""A typist whose every key is known beforehand, so that a text that was found says how many of them it holds."""

from __future__ import annotations

import random

from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Paragraph, Text
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.records import Deed
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet

_LETTERS = "мострекагородутровода"
_FIELDS = ("headline", "kicker", "lead")

Texts = tuple[str, str, str, str]
"""Headline, kicker, lead and body."""


class Typist:
    """Types into every text of a manuscript; the same seed gives the same keys."""

    def __init__(self, seed: int, manuscript: Manuscript) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - which key next, nothing secret
        self.manuscript = manuscript
        self.keys = 0
        self._place = ""

    def strike(self) -> tuple[Deed, Edit]:
        """Press the next key."""
        edit = self._next()
        self.keys += 1
        return (Deed.GROW if self.manuscript.do(edit) else Deed.DO), edit

    def _next(self) -> Edit:
        if self.keys % 25 == 0:
            self._place = self._chance.choice((*_FIELDS, "body", "body"))
        if self._place in _FIELDS:
            before = str(getattr(self.manuscript.article, self._place))
            return Edit((FieldSet(self._place, before, self._typed(before)),), typing=True)
        last = self.manuscript.block_count - 1
        blocks = self.manuscript.blocks(last, 1) if last >= 0 else ()
        text = blocks[0].children[0] if blocks and isinstance(blocks[0], Paragraph) and blocks[0].children else None
        if not isinstance(text, Text) or self._chance.random() < 0.02:
            return Edit((BlocksReplaced(last + 1, (), (Paragraph((Text(self._sign()),)),)),))
        return Edit((BlocksReplaced(last, blocks, (Paragraph((Text(self._typed(text.text)),)),)),), typing=True)

    def _typed(self, text: str) -> str:
        return text[:-1] if len(text) > 1 and self._chance.random() < 0.05 else text + self._sign()

    def _sign(self) -> str:
        return self._chance.choice(_LETTERS)


def texts_of(manuscript: Manuscript) -> Texts:
    """All that was written."""
    article = manuscript.article
    return article.headline, article.kicker, article.lead, to_markdown(manuscript.document)


def keys_in(found: Texts, seed: int, base: Article, at_most: int, at_least: int = 0) -> int | None:
    """How many keys a text holds, from `at_least` on; None where it is none of the texts that there were."""
    typist = Typist(seed, Manuscript(base))
    held: int | None = None
    while True:
        article = typist.manuscript.article
        same = typist.keys >= at_least and (article.headline, article.kicker, article.lead) == found[:3]
        if same and texts_of(typist.manuscript) == found:
            held = typist.keys
        if typist.keys >= at_most:
            return held
        typist.strike()

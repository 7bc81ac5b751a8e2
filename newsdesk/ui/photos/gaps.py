# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of the keyboard through the cards of an article: what a photo still lacks comes first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from newsdesk.ui.photos.card import PhotoCard


def next_gap(
    cards: Sequence[PhotoCard], field: str = "", *, behind: PhotoCard | None = None, but: PhotoCard | None = None
) -> tuple[PhotoCard, str] | None:
    """The next card without a credit, or, where all have one, without an alt text, and the name of that field.

    From «alt» it is the other way round, and from «caption» only captions count. The cards `behind` one come first,
    then those from the first on; `field` of the card `but` was left just now and is no gap.
    """
    start = cards.index(behind) + 1 if behind in cards else 0
    in_turn = (*cards[start:], *cards[:start])
    for name in (field,) if field == "caption" else ("credit", "alt") if field != "alt" else ("alt", "credit"):
        for card in in_turn:
            if (card is not but or name != field) and _lacks(card, name):
                return card, name
    return None


def tab_chain(cards: Sequence[PhotoCard]) -> list[QWidget]:
    """All that the keyboard goes through: what is missing, then the cards from top to bottom."""
    missing = [field for card in cards for field in card.missing()]
    for card in cards:
        if card.credit in missing:  # what can be done with a credit once it is typed stands behind it
            missing.insert(missing.index(card.credit) + 1, card.same_credit)
    return [*missing, *(field for card in cards for field in card.in_tab_order() if field not in missing)]


def _lacks(card: PhotoCard, field: str) -> bool:
    if field == "credit":
        return card.lacks_credit
    return card.lacks_alt if field == "alt" else not card.caption.toPlainText().strip()

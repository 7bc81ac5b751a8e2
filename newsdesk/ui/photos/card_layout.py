# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the parts of a photo's card stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from newsdesk.ui.photos.fields import label_row
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID

if TYPE_CHECKING:
    from newsdesk.ui.photos.card import PhotoCard


def lay_out(card: PhotoCard) -> QVBoxLayout:
    """Put the parts into the card; the answer is the room for the fields that are seldom needed."""
    _name(card)
    column = QVBoxLayout(card)
    column.setContentsMargins(GRID, GRID, GRID, GRID)
    column.setSpacing(GRID // 2)
    column.addWidget(card.picture)
    column.addLayout(_gaps(card))
    column.addWidget(card.give_file)
    column.addLayout(label_row(card.credit_label, card.credit_place))
    column.addWidget(card.credit)
    column.addWidget(card.same_credit)
    for label, place, field in (
        (card.caption_label, card.caption_place, card.caption),
        (card.alt_label, card.alt_place, card.alt),
    ):
        column.addLayout(label_row(label, place))
        column.addWidget(field)
    column.addSpacing(GRID // 2)
    column.addLayout(_foot(card))
    room = QVBoxLayout()
    column.addLayout(room)
    return room


def _gaps(card: PhotoCard) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GRID // 2)
    row.addWidget(card.gaps_mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(card.gaps, 1)
    card.gaps.setProperty("look", "bad")
    card.gaps.setWordWrap(True)
    return row


def _foot(card: PhotoCard) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2)
    card.more_button.setCheckable(True)
    card.placement.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    card.placement.setMinimumWidth(80)
    row.addWidget(card.placement, 1)
    for button in (card.up, card.down, card.remove, card.more_button):
        button.setFixedSize(CLICK_TARGET, CLICK_TARGET)
        row.addWidget(button)
    return row


def _name(card: PhotoCard) -> None:
    card.credit_place.setProperty("look", "hint")
    card.same_credit.setProperty("look", "link")
    for name, widget in (
        ("photo_credit", card.credit),
        ("photo_same_credit", card.same_credit),
        ("photo_caption", card.caption),
        ("photo_caption_place", card.caption_place),
        ("photo_alt", card.alt),
        ("photo_alt_place", card.alt_place),
        ("photo_placement", card.placement),
        ("photo_up", card.up),
        ("photo_down", card.down),
        ("photo_remove", card.remove),
        ("photo_more", card.more_button),
        ("photo_give_file", card.give_file),
        ("photo_gaps", card.gaps),
    ):
        widget.setObjectName(name)
    card.credit_label.setBuddy(card.credit)
    card.caption_label.setBuddy(card.caption)
    card.alt_label.setBuddy(card.alt)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands around the caret, so that buttons can show it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat, QTextCursor

from newsdesk.ui.editor.kinds import CELLS, FIELDS, QUOTES, Kind, Property, kind_of
from newsdesk.ui.editor.links.linking import link_at
from newsdesk.ui.editor.look import ALL_MARKS
from newsdesk.ui.editor.verbs import has_mark, takes_attribution


@dataclass(frozen=True, slots=True)
class CaretState:
    """The block, the marks and the places that the caret or the selection is in."""

    kind: Kind = Kind.NONE
    marks: int = 0
    code: bool = False
    ordered: bool = False
    linked: bool = False
    in_table: bool = False
    in_field: bool = False
    attributes: bool = False
    """Whether the line may say who said the quotation, or is part of one."""
    has_selection: bool = False
    writable: bool = False


def state_of(cursor: QTextCursor, typing: QTextCharFormat, *, writable: bool) -> CaretState:
    """The state of a cursor; `typing` is how the next sign would look."""
    block = cursor.document().findBlock(cursor.selectionStart())
    kind = kind_of(block)
    if cursor.hasSelection():
        marks = sum(bit for bit in ALL_MARKS if has_mark(cursor, bit))
    else:
        marks = typing.intProperty(Property.MARKS)
    return CaretState(
        kind=kind,
        marks=marks,
        code=bool(typing.intProperty(Property.CODE)),
        ordered=bool(block.blockFormat().intProperty(Property.ORDERED)),
        linked=link_at(cursor) is not None,
        in_table=kind in CELLS,
        in_field=kind in FIELDS,
        attributes=kind in QUOTES or takes_attribution(block),
        has_selection=cursor.hasSelection(),
        writable=writable,
    )

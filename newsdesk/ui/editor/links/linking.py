# SPDX-License-Identifier: GPL-3.0-or-later
"""Links of the text that is selected, or at the caret: found, made, led elsewhere, taken away."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor

from newsdesk.ui.editor.keepsakes import new_link
from newsdesk.ui.editor.kinds import FIELDS, OBJECTS, Kind, Property, kind_of
from newsdesk.ui.editor.look import LinkRun, Look
from newsdesk.ui.editor.restyle import link_of, ranges, restyled
from newsdesk.ui.editor.verbs import change_selected


def link_at(cursor: QTextCursor) -> tuple[int, int, LinkRun] | None:
    """Where the link under the caret begins and ends."""
    block = cursor.block()
    found: tuple[int, int, LinkRun] | None = None
    for start, end, form in ranges(block):
        link = link_of(form)
        if link is None:
            continue
        if found is not None and found[2].id == link.id and found[1] == start:
            found = (found[0], end, link)
        elif found is None or not found[0] <= cursor.selectionStart() <= found[1]:
            found = (start, end, link)
    if found is None or not found[0] <= cursor.selectionStart() <= cursor.selectionEnd() <= found[1]:
        return None
    return found


def set_link(cursor: QTextCursor, href: str, look: Look, text: str = "") -> None:
    """Make the selection a link, or the link under the caret lead elsewhere, or write a linked text."""
    there = link_at(cursor)
    link = LinkRun(new_link(), href) if href else None
    if not cursor.hasSelection() and there is None:
        if link is not None and kind_of(cursor.block()) not in FIELDS | dict.fromkeys(OBJECTS - {Kind.FIGURE}):
            cursor.insertText(text or href, look.char(kind_of(cursor.block()), link=link))
        return
    start, end = (there[0], there[1]) if there is not None else (cursor.selectionStart(), cursor.selectionEnd())
    change_selected(cursor, lambda form, kind: linked(form, kind, link, look), start, end)


def linked(form: QTextCharFormat, kind: Kind, link: LinkRun | None, look: Look) -> QTextCharFormat:
    """The format as part of a link, or of none."""
    made = QTextCharFormat(form)
    made.clearProperty(Property.LINK)
    if link is not None:
        made.setProperty(Property.LINK, link.id)
        made.setAnchorHref(link.href)
        made.setProperty(Property.OUTER, form.intProperty(Property.MARKS))
    return restyled(made, kind, look)

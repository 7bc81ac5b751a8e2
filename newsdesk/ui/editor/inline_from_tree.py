# SPDX-License-Identifier: GPL-3.0-or-later
"""Inline nodes to signs with formats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtGui import QTextCharFormat, QTextCursor

from newsdesk.document.inline_normal_form import MARKS
from newsdesk.document.tree import Code, Inline, Inlines, LineBreak, Link, Text
from newsdesk.ui.editor.keepsakes import Keepsakes, new_link
from newsdesk.ui.editor.kinds import INLINE_OBJECT, LINE_SEPARATOR, OBJECT_SIGN, Kind, Property, mark_bit
from newsdesk.ui.editor.look import LinkRun, Look

_SPECIAL: Final = re.compile("([\n\r\u2028\u2029\ufffc\ufdd0\ufdd1\ufeff\ufffe\ud800-\udfff])")
"""Signs that mean something else to QTextDocument, which are objects there.

Two of them would be taken for the byte order of what follows, and swallowed or worse, where a run begins with them.
"""


class Run(NamedTuple):
    """Signs of one format, or the one object of `node`."""

    text: str = ""
    node: Inline | None = None
    marks: int = 0
    code: bool = False
    link: LinkRun | None = None


def runs(inlines: Inlines, marks: int = 0, link: LinkRun | None = None) -> Iterator[Run]:
    """The runs of inline nodes."""
    for node in inlines:
        if isinstance(node, (Text, Code)):
            yield from _text_runs(node, marks, link)
        elif isinstance(node, MARKS):
            yield from runs(node.children, marks | mark_bit(type(node)), link)
        elif isinstance(node, Link):
            own = link or LinkRun(new_link(), node.href, node.title, marks)
            yield from runs(node.children, marks, own)
        elif isinstance(node, LineBreak):
            yield Run(LINE_SEPARATOR, marks=marks, link=link)
        else:
            yield Run(node=node, marks=marks, link=link)


def _text_runs(node: Text | Code, marks: int, link: LinkRun | None) -> Iterator[Run]:
    code = isinstance(node, Code)
    if _SPECIAL.search(node.text) is None:
        yield Run(node.text, None, marks, code, link)
        return
    for piece in _SPECIAL.split(node.text):
        if _SPECIAL.fullmatch(piece):
            yield Run("", type(node)(piece), marks, code, link)
        elif piece:
            yield Run(piece, None, marks, code, link)


def write_inlines(cursor: QTextCursor, inlines: Inlines, kind: Kind, look: Look, keepsakes: Keepsakes) -> None:
    """Insert inline nodes at the cursor, in the face of a kind of block."""
    for run in runs(inlines):
        form = look.char(kind, run.marks, code=run.code, link=run.link)
        if run.node is None:
            cursor.insertText(run.text, form)
        else:
            cursor.insertText(OBJECT_SIGN, inline_object(form, keepsakes.keep_inline(run.node)))


def inline_object(form: QTextCharFormat, key: int) -> QTextCharFormat:
    """A format for the one sign of an inline object."""
    made = QTextCharFormat(form)
    made.setObjectType(INLINE_OBJECT)
    made.setProperty(Property.OBJECT, key)
    return made

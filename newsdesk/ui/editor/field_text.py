# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of kicker, headline and lead as a document holds it, and the way back: no sign is lost on either.

What a document takes for its own, a byte order mark, a carriage return, stands there as a sign that can be seen, and
is itself again in the article as long as nobody takes that sign away.
"""

from __future__ import annotations

from newsdesk.ui.editor.kinds import LINE_SEPARATOR
from newsdesk.ui.editor.source.shown import shown, typed_into


def field_shown(value: str) -> str:
    """The text of a field as its block shows it."""
    return shown(value).replace("\n", LINE_SEPARATOR)


def field_typed(value: str, text: str) -> str:
    """The field that is meant by the text of its block, which showed `value` and was edited in one place."""
    return typed_into(value, text.replace(LINE_SEPARATOR, "\n"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""A revision as a row of the history."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from newsdesk.domain.article import Revision
from newsdesk.ui.inspector.rows import Row
from newsdesk.ui.wording import moment_text, number_text, revision_reason

PAGE = 60
"""How many revisions are asked for at once."""
_MINUS = "\N{MINUS SIGN}"


def row_of(revision: Revision, before: Revision | None, zone: ZoneInfo | None) -> Row:
    """When it was saved, by whom and why, how long it is and how much longer or shorter it became."""
    when = moment_text(revision.saved_at, zone or ZoneInfo("UTC"))
    signs = QCoreApplication.translate("RevisionRow", "%1 signs").replace("%1", number_text(revision.signs))
    made = " · ".join(filter(None, (revision.who, revision_reason(revision.why))))
    return Row(f"{when} · № {revision.number}", made, signs + _difference(revision, before), revision.number)


def _difference(revision: Revision, before: Revision | None) -> str:
    step = 0 if before is None else revision.signs - before.signs
    if step == 0:
        return ""
    return f" ({'+' if step > 0 else _MINUS}{number_text(abs(step))})"

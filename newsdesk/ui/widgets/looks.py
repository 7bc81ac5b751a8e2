# SPDX-License-Identifier: GPL-3.0-or-later
"""Small differences of look that some widgets of dialogs share."""

from __future__ import annotations

ROOMY = (
    "QAbstractItemView::item { padding: 5px 6px; }"
    "QAbstractItemView::item:selected { background: palette(highlight); color: palette(highlighted-text); }"
)
"""Lists whose rows are clicked: high enough for that."""

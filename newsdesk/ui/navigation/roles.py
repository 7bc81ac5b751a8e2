# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lines of the navigation know of themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt

ENTRY_ROLE = Qt.ItemDataRole.UserRole
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
"""A number, or words for one."""
ACTIVE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The list shows it."""
FIRST_ROLE = Qt.ItemDataRole.UserRole + 3
"""A group begins, and a line stands over it."""
OPEN_ROLE = Qt.ItemDataRole.UserRole + 4
"""The lines of the group can be seen."""
DROP_ROLE = Qt.ItemDataRole.UserRole + 5
"""Articles are about to be dropped on it."""
GROUP_ROLE = Qt.ItemDataRole.UserRole + 6
HINT_ROLE = Qt.ItemDataRole.UserRole + 7
"""What stands where a group has no lines yet."""
LACKING_ROLE = Qt.ItemDataRole.UserRole + 8
"""What a saved search asks for in vain."""

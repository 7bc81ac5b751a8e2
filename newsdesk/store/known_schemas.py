# SPDX-License-Identifier: GPL-3.0-or-later
"""The schemas that this program knows, by the names of their migrations, oldest first."""

from __future__ import annotations

from typing import Final

REVISIONS: Final = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")

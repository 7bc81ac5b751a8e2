# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sheet asks of whoever draws a page: it shows bytes, and is let go before the sheet is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class PageView:
    """A widget that shows a page: `load` gets its path in the site and its bytes."""

    widget: QWidget
    load: Callable[[str, bytes], None]
    close: Callable[[], None]

# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from newsdesk.exchange.draft import Draft
from newsdesk.exchange.formats import read_draft

ALMATY = ZoneInfo("Asia/Almaty")


@pytest.fixture
def drafted(tmp_path: Path) -> Callable[..., Draft]:
    """Writes a text to a file and reads it as a draft."""

    def draft_of(text: str | bytes, file_name: str = "text.txt", /, *, name: Path | None = None) -> Draft:
        path = tmp_path / file_name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return read_draft(path, ALMATY, name=name)

    return draft_of

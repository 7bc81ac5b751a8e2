# SPDX-License-Identifier: GPL-3.0-or-later
"""A newsroom over a real library, for every test anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.newsroom.newsroom import Newsroom


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    """An empty library, open for work."""
    settings = LibrarySettings(site_name="Вестник", site_address="https://example.org")
    with create_library(tmp_path / "library", settings) as opened:
        yield opened

# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo library with a few articles left of it, whose site is made in a moment."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from newsdesk.app import open_newsroom
from newsdesk.domain.query import ArticleQuery

KEPT = 6


@pytest.fixture
def demo(demo_original: Path, tmp_path: Path) -> Path:
    """A small paper to work in: the newest articles, and those that show a photo without a credit."""
    folder = Path(shutil.copytree(demo_original, tmp_path / "library"))
    with open_newsroom(folder) as newsroom:
        found = [each.id for each in newsroom.find(ArticleQuery(limit=1000)).articles]
        photos = newsroom.photos(uncredited=True)
        lacking = {use.article for photo in photos for use in newsroom.light_table.uses(photo.id)}
        newsroom.bin([each for each in found[KEPT:] if each not in lacking])
    return folder

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the site share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from newsdesk.domain.article import Language
from newsdesk.site.templates import Theme
from tests.site.desk import Desk


@pytest.fixture(scope="session")
def theme() -> Theme:
    """The theme that comes with the program."""
    return Theme.load()


@pytest.fixture
def make_desk(tmp_path: Path, theme: Theme) -> Callable[..., Desk]:
    """A desk with so many articles: most in Russian, each fourth in Kazakh, each seventh in English."""

    def make(count: int = 24, folder: Path | None = None, pace: int = 540) -> Desk:
        desk = Desk(folder or tmp_path, theme, pace=pace)
        for number in range(1, 6):
            desk.add_photo(number)
        for number in range(1, count + 1):
            language = Language.EN if number % 7 == 0 else Language.KK if number % 4 == 0 else Language.RU
            original = number - 1 if number % 4 == 0 and (number - 1) % 7 else None
            desk.add(number, language=language, translation_of=original)
        desk.rank()
        return desk

    return make


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()

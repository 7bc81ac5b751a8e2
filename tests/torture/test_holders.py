# SPDX-License-Identifier: GPL-3.0-or-later
"""A few of the takeovers that the long run does by the dozen."""

from __future__ import annotations

from pathlib import Path

from tests.torture.holders import succeed_each_other


def test_whoever_holds_a_shared_library_is_killed_and_the_other_goes_on(tmp_path: Path) -> None:
    found = succeed_each_other(tmp_path / "library", kills=2, seed=7)
    assert found.wrong == []
    assert found.kills == 2
    assert found.told

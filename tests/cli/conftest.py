# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to run the command line in this process, on a newsroom over plain values."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.cli.main import run
from tests.cli.fake_newsroom import FakeEntrance, FakeNewsroom, Ran, Runner


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NEWSDESK_LANG", "en")
    monkeypatch.setenv("NEWSDESK_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def entrance() -> FakeEntrance:
    return FakeEntrance()


@pytest.fixture
def newsroom(entrance: FakeEntrance) -> FakeNewsroom:
    return entrance.newsroom


@pytest.fixture
def cli(entrance: FakeEntrance, capsys: pytest.CaptureFixture[str]) -> Runner:
    """Run the command line in this process on the fake newsroom."""

    def runner(*words: object) -> Ran:
        status = run([str(word) for word in words], entrance)
        printed = capsys.readouterr()
        return Ran(status, printed.out, printed.err)

    return runner

# SPDX-License-Identifier: GPL-3.0-or-later
"""Rounds of it: somebody works on a copy of the library, is killed, and what is left is looked at."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from newsdesk.app import open_newsroom
from tests.torture.ground import Ground
from tests.torture.killing import Blow, kill
from tests.torture.performers import Part
from tests.torture.reckoning import Reckoning, reckon, reckon_window

PATIENCE = 60.0
STARTS = 4
"""How often a window is started that nobody could type in: a machine with much else to do may be too slow for hands."""


@dataclass(frozen=True, slots=True)
class Round:
    """Who was killed, when, and what came of it."""

    part: Part
    blow: Blow
    found: Reckoning


class Stable:
    """Processes ready to work, made by one that has loaded the program already."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.performers"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).resolve().parents[2],
        )  # fmt: skip
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def begin(self, part: Part) -> int:
        """Let a process begin with a part; its number, once it is at work."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(msgspec.json.encode(part) + b"\n")
        self._process.stdin.flush()
        number = int(self._process.stdout.readline())
        _await(part, b"begun")
        return number


def play(stable: Stable, ground: Ground, deed: str, seed: int, place: Path) -> Round:
    """One round in a folder of its own, which is left only where something is wrong."""
    chance = random.Random(seed)  # noqa: S311 - when to strike, nothing secret
    place.mkdir()
    library = place / "library"
    version = ground.version(seed)
    if deed == "migrating":
        ground.copy_old(library, version)
    else:
        ground.copy(library)
    others = {
        "importing": ground.texts,
        "exporting": place / "site",
        "backing_up": place / "backup.zip",
        "restoring": ground.backup,
        "everything": ground.log.parent,
        "migrating": version,
    }
    article = ground.draft if deed in ("typing", "saving", "everything") else ground.published
    with open_newsroom(ground.library, read_only=True) as newsroom:
        base = newsroom.article(article)
    part = Part(deed, str(library), str(place / "said"), seed, article, str(others.get(deed, "")))
    number = stable.begin(part)
    try:
        blow = kill(number, library, chance, 1 if deed == "migrating" else 3)
    finally:
        with suppress(ProcessLookupError):
            os.kill(number, 9)
    found = reckon(part, blow, base, ground)
    if not found.wrong:
        shutil.rmtree(place)
    return Round(part, blow, found)


def play_window(ground: Ground, seed: int, place: Path) -> Round:
    """One round of the real window, in which somebody writes the headline of a new article."""
    chance = random.Random(seed)  # noqa: S311 - when to strike, nothing secret
    place.mkdir()
    for start in range(STARTS):
        library = ground.copy(place / f"library-{start}")
        part = Part("window", str(library), str(place / f"said-{start}"), seed)
        blow = _window_killed(part, chance)
        if b"typed" in Path(part.said).read_bytes():
            break
    found = reckon_window(part, blow)
    if not found.wrong:
        shutil.rmtree(place)
    return Round(part, blow, found)


def _window_killed(part: Part, chance: random.Random) -> Blow:
    library, place = Path(part.folder), Path(part.folder).parent
    command = [sys.executable, "-m", "tests.journeys.lost_window", str(library), "new", "слово"]
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen", "NEWSDESK_CONFIG": str(place / "config"), "NEWSDESK_LANG": "ru",
    }  # fmt: skip
    if os.geteuid() == 0:
        surroundings["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    with (
        Path(part.said).open("wb") as said,
        Path(f"{part.said}.stderr").open("wb") as errors,
        subprocess.Popen(
            [*command, *(["save"] if chance.random() < 0.5 else [])],
            stdout=said, stderr=errors, env=surroundings,
        ) as window,
    ):  # fmt: skip
        try:
            _await(part, b"typed")
            time.sleep(chance.random() * 2)
            return kill(window.pid, library, chance)
        finally:
            window.kill()


def _await(part: Part, word: bytes) -> None:
    """Wait until somebody tells that word, or why not."""
    said, errors = Path(part.said), Path(f"{part.said}.errors")
    end = time.monotonic() + PATIENCE
    while not said.exists() or word not in said.read_bytes():
        if time.monotonic() > end or (errors.exists() and errors.stat().st_size):
            return  # the reckoning tells why
        time.sleep(0.002)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A failing disk: built of `failing_disk.c`, with a process at work on it."""

from __future__ import annotations

import errno
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import msgspec

from tests.torture.ground import Ground
from tests.torture.on_failing_disk import DEEDS, Answer, Task

WAYS: Final = (
    ("no room from then on", errno.ENOSPC, 0),
    ("errors from then on", errno.EIO, 0),
    ("one error", errno.EIO, 1),
    ("half a write, then no room", 0, 0),
)
_NEVER: Final = 1 << 40


@dataclass(slots=True)
class Failures:
    """What came of failing in one deed: how often it failed, and what was wrong."""

    deed: str
    calls: int
    tried: int = 0
    told: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


class FailingDisk:
    """Whoever works on it does so in another process, in a folder of this one's."""

    def __init__(self, ground: Ground, place: Path) -> None:
        self._ground, self._place = ground, place

    @staticmethod
    def missing() -> str:
        """What this machine has not got that is needed to build it."""
        if not sys.platform.startswith("linux"):
            return "only Linux has LD_PRELOAD as it is used here"
        return "" if shutil.which("gcc") else "there is no gcc here to build the failing disk"

    def __enter__(self) -> Self:
        source, library = Path(__file__).with_name("failing_disk.c"), self._place / "failing_disk.so"
        subprocess.run(["gcc", "-O1", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
        packed = self._place / "ground.json"
        packed.write_bytes(self._ground.packed())
        self._errors = (self._place / "errors").open("wb")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.on_failing_disk", str(packed), str(self._place / "work")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors,
            cwd=Path(__file__).resolve().parents[2], env=os.environ | {"LD_PRELOAD": str(library)},
        )  # fmt: skip
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()
        self._errors.close()

    def attempt(self, task: Task) -> Answer:
        """Do a task."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(msgspec.json.encode(task) + b"\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, (self._place / "errors").read_text(encoding="utf-8", errors="replace")[-2000:]
        return msgspec.json.decode(line, type=Answer)

    def fail_all(self, times: int, seed: int, ways: int = len(WAYS)) -> Iterator[Failures]:
        """Fail in each deed in so many ways, at so many of its calls; chance chooses which."""
        chance = random.Random(seed)  # noqa: S311 - which call, nothing secret
        for deed in DEEDS:
            whole = self.attempt(Task(deed, _NEVER, errno.EIO, 0))
            found = Failures(deed, whole.calls, wrong=list(whole.wrong))
            for way, error, most in chance.sample(WAYS, ways):
                for nth in sorted(chance.sample(range(1, whole.calls + 1), min(times, whole.calls))):
                    answer = self.attempt(Task(deed, nth, error, most))
                    found.tried += 1
                    found.told.update(each.partition("(")[0] for each in answer.told)
                    found.wrong += [f"{deed}, {way}, call {nth}: {each}" for each in answer.wrong]
            yield found

# SPDX-License-Identifier: GPL-3.0-or-later
"""Two programs at one library that machines share: whoever holds it is killed, the other takes over."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from newsdesk.store.backup import check_integrity
from newsdesk.store.database import Database
from newsdesk.store.file_system import NETWORK_FOLDERS
from newsdesk.store.lock_file import LOCK_FILE
from tests.factories import settings

PROGRAM: Final = """
import sys, time
from pathlib import Path
from newsdesk.domain.article import Article
from newsdesk.store.database import Database
while True:
    with Database.open(Path(sys.argv[1])) as library:
        while not library.read_only:
            with library.begin() as work:
                key = work.articles.add(Article("Мост", body="слово " * 200), who="").id
            print(key, flush=True)
    time.sleep(0.01)
"""
_PATIENCE: Final = 60.0


@dataclass(slots=True)
class Succession:
    """What came of it: kills of holders, what was acknowledged, and what was wrong."""

    kills: int = 0
    told: list[int] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


class _Program:
    """One of the two, whose words are read as they come."""

    def __init__(self, folder: Path) -> None:
        pipe = subprocess.PIPE
        self.process = subprocess.Popen([sys.executable, "-c", PROGRAM, str(folder)], stdout=pipe, text=True)
        self.told: list[int] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.endswith("\n"):
                self.told.append(int(line))

    def kill(self) -> list[int]:
        """End it at once; all that it acknowledged."""
        self.process.kill()
        self.process.wait()
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()
        return self.told


def succeed_each_other(folder: Path, kills: int, seed: int) -> Succession:
    """Kill the holder so often, at random moments; each time the other must go on where it was."""
    chance = random.Random(seed)  # noqa: S311 - when, nothing secret
    found = Succession()
    os.environ[NETWORK_FOLDERS] = str(folder)
    try:
        Database.create(folder, settings()).close()
        programs = [_Program(folder), _Program(folder)]
        try:
            for _ in range(kills):
                holder = _at_work(programs)
                time.sleep(chance.uniform(0.0, 0.3))
                found.told += programs.pop(holder).kill()
                found.kills += 1
                programs.append(_Program(folder))
            _at_work(programs)
        finally:
            for each in programs:
                found.told += each.kill()
        with Database.open(folder) as library:
            found.wrong += [str(each) for each in check_integrity(library)]
            with library.read() as work:
                missing = set(found.told) - work.articles.many(found.told).keys()
        found.wrong += [f"article {each} is gone" for each in sorted(missing)]
        if len(set(found.told)) != len(found.told):
            found.wrong.append("two programs were given the same number")
        if (folder / LOCK_FILE).exists():
            found.wrong.append("a lock is left")
    finally:
        del os.environ[NETWORK_FOLDERS]
    return found


def _at_work(programs: list[_Program]) -> int:
    """The one of the two that writes now."""
    before = [len(each.told) for each in programs]
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        time.sleep(0.01)
        for number, each in enumerate(programs):
            if len(each.told) > before[number]:
                return number
    raise TimeoutError("nobody took over")

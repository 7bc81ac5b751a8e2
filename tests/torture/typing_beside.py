# SPDX-License-Identifier: GPL-3.0-or-later
"""How long keys take to the disk while everything else goes on, beside programs that do nothing but write and sync."""
# ruff: noqa: T201 - it prints

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.torture.ground import WORDS, Ground, make_ground

GOAL: Final = 0.3
_BARE: Final = """
import os, sys, time
grows = sys.argv[2] == "grows"
file = os.open(sys.argv[1], os.O_CREAT | os.O_RDWR)
if not grows:
    os.pwrite(file, bytes(4_096_000), 0)
    os.fsync(file)
waits, place, late = [], 0, 0.0
while os.getppid() != 1:
    before = time.monotonic()
    time.sleep(0.025)
    started = time.monotonic()
    late = max(late, started - before - 0.025)
    os.pwrite(file, b"x" * 8192, place)
    os.fdatasync(file)
    waits.append(time.monotonic() - started)
    place = place + 8192 if grows else (place + 8192) % 4_096_000
    if len(waits) % 20 == 0:
        with open(sys.argv[1] + ".told", "w") as told:
            told.write(f"{sorted(waits)[len(waits) // 2]} {max(waits)} {late}")
        os.replace(sys.argv[1] + ".told", sys.argv[1] + ".waits")
"""
_BARE_WAYS: Final = {
    "has its bytes": "a bare program that writes 8 KB and syncs",
    "grows": "  the same, its file grows",
}


def type_beside(place: Path, articles: int, seconds: float) -> int:
    """Type while so many articles are taken in, for so many seconds at most; how often something was wrong."""
    print(
        f"\nTyping in the window while {articles} articles of about {WORDS} words are taken in and, without a pause,"
        f" log upon log is read and backup upon backup made; until all are in, {seconds:.0f} s at most",
        flush=True,
    )
    (place / "ground").mkdir(parents=True)
    ground = make_ground(place / "ground", more=articles)
    os.sync()  # that many new files would be on their way to the disk for half a minute
    told, bare = _busy_day(ground, place, seconds)
    rate = told["imported"] / told["seconds"]
    beside = f"{rate:.0f} a second, beside {told['logs']} logs, {told['backups']} backups in {told['seconds']:.0f} s"
    print(f"  {told['imported']} of {articles} articles were in at the end, {beside}")
    print(f"  {'keys typed':44} {told['keys']:6}")
    for name, words in (
        ("median", "from a key to the disk"),
        ("p99", "all but one of a hundred"),
        ("p999", "all but one of a thousand"),
        ("longest", "the longest"),
    ):
        goal = f"   (goal {1000 * GOAL:.0f})" if name == "longest" else ""
        print(f"  {words:44} {1000 * told[name]:6.0f} ms{goal}")
    for name, words in (
        ("until", "  of it until the journal began to write"),
        ("writing", "  of it while the journal wrote"),
        ("window", "what the window itself did for a key, at most"),
        ("turn", "a thread that wants Python's lock, at most"),
    ):
        print(f"  {words:44} {1000 * told[name]:6.0f} ms")
    for way, words in _BARE_WAYS.items():
        each = bare[way]
        print(f"  {words:44} {1000 * each.longest:6.0f} ms at most, {1000 * each.median:.1f} in the middle")
    print(f"  {'  how late the system woke it, at most':44} {1000 * max(each.late for each in bare.values()):6.0f} ms")
    late = told["longest"] > GOAL
    print(f"  {told['late']} of {told['keys']} keys took longer than the goal: {_verdict(told, bare)}", flush=True)
    for each in told["failures"]:
        print(f"  {each}")
    return int(late) + len(told["failures"])


@dataclass(frozen=True, slots=True)
class _Bare:
    """What a bare program waited for the disk, and for a processor (seconds)."""

    median: float
    longest: float
    late: float


def _verdict(told: dict[str, Any], bare: dict[str, _Bare]) -> str:
    if told["longest"] <= GOAL:
        return "MET"
    disk = 1000 * max(each.longest for each in bare.values())
    processor = 1000 * max(each.late for each in bare.values())
    whose = "written at once, but begun late" if told["until"] > told["writing"] else "begun in time, but written late"
    return f"MISSED, {whose}; a bare program waited {disk:.0f} ms for the disk and {processor:.0f} ms for a processor"


def _busy_day(ground: Ground, place: Path, seconds: float) -> tuple[dict[str, Any], dict[str, _Bare]]:
    library = ground.copy(place / "library")
    (place / "logs").mkdir()
    with _bare_programs(place):
        said = _in_a_window([library, ground.texts, ground.log, place / "logs", seconds], place)
    waits = {way: (place / f"bare {way}.waits").read_text().split() for way in _BARE_WAYS}
    return json.loads(said.strip().splitlines()[-1]), {way: _Bare(*map(float, each)) for way, each in waits.items()}


@contextmanager
def _bare_programs(place: Path) -> Iterator[None]:
    programs = [subprocess.Popen([sys.executable, "-c", _BARE, str(place / f"bare {way}"), way]) for way in _BARE_WAYS]
    try:
        yield
    finally:
        for each in programs:
            each.kill()
            each.wait()


def _in_a_window(words: Sequence[object], place: Path) -> str:
    kept = dict(os.environ) | {
        "QT_QPA_PLATFORM": "offscreen", "NEWSDESK_CONFIG": str(place / "config"), "NEWSDESK_LANG": "ru",
    }  # fmt: skip
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        kept["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    command = [sys.executable, "-m", "tests.torture.busy_window", *map(str, words)]
    done = subprocess.run(command, env=kept, capture_output=True, text=True, check=False)
    if not done.stdout.strip():
        sys.exit(f"the window ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout

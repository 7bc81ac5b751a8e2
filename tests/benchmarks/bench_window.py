# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: its start, its keys and its opening against bare Qt, going between articles, and what work leaves behind.

Each part runs in a process of its own, on a screen; a library of its own each, the demo with a long article.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from newsdesk.store.database import Database
from tests.benchmarks.bench_many import ManyPace, many_paces, tell_paces
from tests.benchmarks.bench_window_hour import ROUNDS, figures_of
from tests.benchmarks.bench_window_library import make_library
from tests.benchmarks.bench_window_memory import PARTS as MEMORY
from tests.benchmarks.make_library import make_library as make_many

PARTS = ("start", "keys", "frames", "lengths", "opening", "typing", "switch", "blocks", "deeds", "many", "hour")
_START_RUNS = 9
_ARTICLES = 5000
_TIMEOUT = 1800
_KEYS = "20000"
_PATIENCE = 120
_GOALS = {"painted": 1.5, "usable": 4.0}
_START_WORDS = {"painted": "newsdesk, first paint", "usable": "newsdesk, list filled, keyboard works"}


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser()
    options.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    options.add_argument("--rounds", type=int, default=ROUNDS, help="articles opened in the hour of work")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        library = make_library(scratch)
        for part in chosen.parts:
            own = scratch / part
            shutil.copytree(library, own / "library")
            if part == "start":
                _start(own)
            elif part == "hour":
                _hour(_measured(part, own, str(chosen.rounds)))
            elif part == "many":
                shutil.rmtree(own / "library")
                deque(make_many(own / "library", _ARTICLES, 1), 0)
                with Database.open(own / "library") as database:
                    paces = list(many_paces(database, _ARTICLES))
                _many(_measured(part, own), paces)
            elif part == "typing":
                bare = _measured(part, own, _KEYS, "bare")
                _typing(_measured(part, own, _KEYS) | {"bare": bare})
            else:
                _TOLD[part](_measured(part, own))


def surroundings(scratch: Path) -> dict[str, str]:
    """What a child finds around it: settings of its own, Russian words."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    kept |= {"NEWSDESK_CONFIG": str(scratch / "config"), "NEWSDESK_LANG": "ru"}
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # the web engine's sandbox cannot be set up by root
        kept["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return kept


def _child(part: str, scratch: Path, arguments: Sequence[str], patience: int) -> str:
    command = [sys.executable, "-m", f"tests.benchmarks.bench_window_{part}", *arguments]
    done = subprocess.run(
        command, env=surroundings(scratch), capture_output=True, text=True, timeout=patience, check=False
    )
    if done.returncode or not done.stdout.strip():
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout


def _measured(part: str, scratch: Path, *arguments: str) -> dict[str, Any]:
    said = _child(part, scratch, [str(scratch / "library"), *arguments], _TIMEOUT)
    figures: dict[str, Any] = json.loads(said.strip().splitlines()[-1])
    return figures


def _start(scratch: Path) -> None:
    """From the start of the process to the first painting, and to a list that can be worked in."""
    taken: dict[str, list[float]] = {"bare": [], **{name: [] for name in _GOALS}}
    for number in range(_START_RUNS + 1):
        bare = _seconds(scratch, [])
        ours = _seconds(scratch, [str(scratch / "library")])
        if number:  # the first finds nothing compiled and nothing read
            taken["bare"].append(bare["painted"])
            for name in _GOALS:
                taken[name].append(ours[name])
    floor = median(taken["bare"])
    print(f"\nStart of the window (medians of {_START_RUNS} runs in turns)")
    print(f"  {'bare PySide6 window':44} {floor:8.3f} s")
    for name, goal in _GOALS.items():
        middle = median(taken[name])
        print(f"  {_START_WORDS[name]:44} {middle:8.3f} s   {middle / floor:5.2f} x bare window  (goal {goal:g})")


def _seconds(scratch: Path, arguments: Sequence[str]) -> dict[str, float]:
    started = time.monotonic()
    lines = [line.split() for line in _child("start", scratch, arguments, _PATIENCE).splitlines()]
    return {line[0]: float(line[1]) - started for line in lines if len(line) == 3}


def _keys(told: dict[str, Any]) -> None:
    shown = "visible" if told["preview"] else "hidden"
    print(f"\nOne key in an article of {told['words']} words and {told['photos']} photos, preview {shown}:")
    print("  GUI thread's own time until it is painted, is in the journal's hands, and the page is told")
    for place, words in (("body", "letter"), ("enter", "Enter"), ("lead", "lead"), ("headline", "headline")):
        ours, bare = told[place]["ours"], told[place]["bare"]
        late, limit = _late(ours["own"], 0.99), max(16.0, 2 * _late(bare["own"], 0.99))
        print(
            f"  {words:12} bare {_ms(bare['own']):5.1f} ms, newsdesk {_ms(ours['own']):5.1f} ms"
            f"   {_ms(ours['own']) / _ms(bare['own']):5.2f} x  (goal 3)"
            f"   p99 {_late(bare['own'], 0.99):5.1f} and {late:5.1f} ms  (goal {limit:.0f})"
        )
        ratio = _ms(ours["work"]) / _ms(bare["work"])
        print(f"  {'':12} with all that follows {_ms(ours['work']):5.1f} ms, {ratio:.2f} x bare")
        clock = _ms(bare["clock"]), _ms(ours["clock"])
        print(
            f"  {'':12} by the clock: bare {clock[0]:.1f} ms, newsdesk {clock[1]:.1f} ms, {clock[1] / clock[0]:.2f} x"
        )
        _print_blocks("longest turn meanwhile", told[place])


def _frames(told: dict[str, Any]) -> None:
    print("\nFrom a key to the second animation frame of the page after its patch (goal 33 ms)")
    count = f"{len(told['frames'])} keys, {told['missed']} without"
    print(f"  {'by the clock':44} {_ms(told['frames']):6.1f} ms, p95 {_late(told['frames']):6.1f} ms   ({count})")


def _opening(told: dict[str, Any]) -> None:
    print("\nOpening an article of ten thousand words and forty photos, until the text is painted")
    for name, words in (("", "by the clock"), (", own", "GUI thread's own time")):
        ours, bare = _ms(told[f"ours{name}"]), _ms(told[f"bare{name}"])
        print(f"  {words:24} setMarkdown {bare:6.0f} ms, newsdesk {ours:6.0f} ms   {ours / bare:5.2f} x  (goal 3)")
    whole = _ms(told["panels"])
    print(f"  {'by the clock, until every panel is':44} {whole:6.0f} ms   {whole / _ms(told['bare']):5.2f} x")
    _print_blocks("longest turn meanwhile", told)


def _lengths(told: dict[str, Any]) -> None:
    print("\nOur part of a key (newsdesk less bare QTextEdit, GUI thread's own time) by the length of the article")
    for kind, words in (("letter", "letter"), ("enter", "Enter")):
        costs = {length: _ms(each) for length, each in told[kind]["ours"].items()}
        least = min(costs.values())
        for length, cost in costs.items():
            bare = _ms(told[kind]["bare"][length])
            ratio = f"{cost / least:5.2f} x the least  (goal 1.5)"
            print(f"  {words:8} {int(length):8} words: bare {bare:6.2f} ms, ours {cost:6.2f} ms   {ratio}")


def _typing(told: dict[str, Any]) -> None:
    opened, samples, bare = told["opened"], told["samples"], told["bare"]["samples"]
    first, end = samples[0], samples[-1]
    print(f"\n{told['keys']} keys into the long article, of which the history keeps {told['history']:.0f} KB")
    for name, label in (("key", "key"), ("late", "p99")):
        goal = "  (goal 1.1)" if name == "key" else ""
        print(f"  {label:56} first thousand {first[name]:6.1f} ms, last {end[name]:6.1f} ms"
              f"   {end[name] / first[name]:5.2f} x{goal}   bare {bare[-1][name] / bare[0][name]:5.2f} x")  # fmt: skip
    for name, label in MEMORY.items():
        goal = "  (goal 10)" if name == "own MB" else ""
        print(f"  {label:56} opened {opened[name]:6.1f} MB, first thousand {first[name]:6.1f}, last {end[name]:6.1f}"
              f"   {end[name] - first[name]:+6.1f} MB{goal}   bare {bare[-1][name] - bare[0][name]:+6.1f}")  # fmt: skip


def _switch(told: dict[str, Any]) -> None:
    print("\nGoing to another article, until the editor is painted (goal 100 ms)")
    for name in ("first visit", "return", "long, first visit", "long, return"):
        times = told[name]
        print(f"  {name:44} {_ms(times):6.0f} ms, p95 {_late(times):6.0f} ms   ({len(times)} times)")
    print(f"  {'all, own time of the GUI thread':44} {_ms(told['own']):6.0f} ms, p95 {_late(told['own']):6.0f} ms")
    print(f"  {'caret or scroll not where they were left':44} {told['wrong']:6} times")
    _print_blocks("longest turn meanwhile", told)


def _blocks(told: dict[str, Any]) -> None:
    print("\nTurns of the GUI thread that took longer than 16 ms, and where it was found in them")
    for name, part in told.items():
        _print_blocks(name, part)


def _print_blocks(name: str, part: dict[str, Any]) -> None:
    count = f", {part['blocks']} over 16 ms" if "blocks" in part else ""
    print(f"  {name:44} {1000 * part['longest']:6.0f} ms{count}")
    for stack, times in part["stacks"]:
        print(f"    {times:5} samples  {stack or '(within Qt)'}")


def _deeds(told: dict[str, Any]) -> None:
    print("\nThe longest turn of the GUI thread by its own time, where much of a text is touched (goal 16 ms)")
    for name, part in told.items():
        print(f"  {name:44} {1000 * part['own']:6.0f} ms, {part['blocks']} over 16 ms")
        for stack, times in part["stacks"] if part["blocks"] else ():
            print(f"    {times:5} samples  {stack or '(within Qt)'}")


def _many(told: dict[str, Any], paces: Sequence[ManyPace]) -> None:
    print(f"\nThe longest turn of the GUI thread while {_ARTICLES:,} articles are changed (goal 16 ms, its own time)")
    for name, part in told.items():
        backup = "" if name.endswith("taken back") else " with the backup before"
        rate = f", {_ARTICLES / part['took']:.0f} a second{backup}" if part["took"] else ""
        own, clock = 1000 * part["own"], 1000 * part["longest"]
        print(f"  {name:44} {own:6.0f} ms, {clock:.0f} by the clock, {part['blocks']} over 16 ms{rate}")
        for stack, times in part["stacks"] if part["blocks"] else ():
            print(f"    {times:5} samples  {stack or '(within Qt)'}")
    tell_paces(paces)


def _hour(told: dict[str, Any]) -> None:
    deeds = ", ".join(f"{count} {name}" for name, count in told["deeds"].items())
    print(f"\nMemory over an hour's work ({deeds}), done in {told['seconds']:.0f} s")
    for name, (warm, end, slope) in figures_of(told).items():
        print(f"  {name:44} {warm:8.0f} warm, {end:8.0f} at the end   {slope:+7.2f} for a thousand deeds")


def _ms(times: Sequence[float]) -> float:
    return 1000 * median(times)


def _late(times: Sequence[float], part: float = 0.95) -> float:
    """The time that all but one in twenty stay below, or another part."""
    return 1000 * sorted(times)[int(part * len(times))]


_TOLD: dict[str, Callable[[dict[str, Any]], None]] = {
    "keys": _keys, "frames": _frames, "lengths": _lengths, "opening": _opening, "switch": _switch,
    "blocks": _blocks, "deeds": _deeds,
}  # fmt: skip


if __name__ == "__main__":
    main()

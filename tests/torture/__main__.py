# SPDX-License-Identifier: GPL-3.0-or-later
"""The long run of `packaging/torture.sh`: kills by the hundred, a failing disk, a typist beside the largest import."""
# ruff: noqa: T201 - it prints

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.store.schema import DATABASE_FILE
from tests.benchmarks.bench_backup import seconds_to_restore
from tests.benchmarks.bench_journal import key_costs
from tests.torture.disk import WAYS, FailingDisk
from tests.torture.ground import Ground, make_ground
from tests.torture.holders import succeed_each_other
from tests.torture.rounds import Round, Stable, play, play_window
from tests.torture.typing_beside import type_beside

PARTS: Final = ("kills", "disk", "holders", "typing", "figures")
_DEEDS: Final = (
    "typing", "saving", "importing", "window", "exporting", "changing_many", "migrating", "everything", "typing",
    "backing_up", "changing_disks", "restoring", "saving", "rebuilding", "exporting", "migrating", "saving",
    "importing", "changing_many", "changing_disks", "rebuilding", "everything",
)  # fmt: skip


def main() -> int:
    """Do what is asked for, and print what came of it; 1 where anything was lost."""
    options = argparse.ArgumentParser(prog="torture.sh", description="Try to make the program lose a text.")
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--deeds", nargs="+", choices=sorted(set(_DEEDS)), default=_DEEDS, help="what is killed")
    options.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options.add_argument("--failures", type=int, default=40, help="at how many calls of each deed the disk fails")
    options.add_argument("--takeovers", type=int, default=40, help="how often the holder of a shared library is killed")
    options.add_argument("--articles", type=int, default=100_000, help="how many are taken in beside the typist")
    options.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    options.add_argument("--seconds", type=float, default=540, help="how long the typist types at most")
    chosen = options.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="newsdesk-torture-") as name:
        place = Path(name)
        if "kills" in chosen.parts:
            wrong += _kills(place / "kills", chosen.kills, chosen.seed, chosen.deeds)
        if "disk" in chosen.parts:
            wrong += _failing_disk(place / "disk", chosen.failures, chosen.seed)
        if "holders" in chosen.parts:
            wrong += _holders(place / "holders", chosen.takeovers, chosen.seed)
        if "typing" in chosen.parts:
            wrong += type_beside(place / "typing", chosen.articles, chosen.seconds)
        if "figures" in chosen.parts:
            _figures(place)
    print("\nNothing was lost." if not wrong else f"\n{wrong} times something was wrong.", flush=True)
    return 1 if wrong else 0


# -- kills -------------------------------------------------------------------------------------------------------------


def _kills(place: Path, kills: int, seed: int, deeds: Sequence[str]) -> int:
    print(f"\n{kills} kills, seed {seed}", flush=True)
    (place / "ground").mkdir(parents=True)
    ground = make_ground(place / "ground")
    rounds: list[Round] = []
    failed = 0
    with Stable() as stable:
        for number in range(kills):
            deed = deeds[number % len(deeds)]
            made = _round(stable, ground, deed, seed + number, place / f"{number}-{deed}")
            failed += made is None or bool(made.found.wrong)
            if made is not None:
                rounds.append(made)
            if number % 20 == 19:
                print(f"  {number + 1} …", flush=True)
    hit = sum(bool(each.blow.open) for each in rounds)
    failed += hit * 2 < kills
    by_deed = Counter(each.part.deed for each in rounds)
    open_by_deed = Counter(each.part.deed for each in rounds if each.blow.open)
    slowest = max((each.found.lost for each in rounds), default=0.0)
    print(f"  {'kills survived':44} {len(rounds) - sum(bool(each.found.wrong) for each in rounds):6} of {kills}")
    for deed, count in sorted(by_deed.items()):
        print(f"    {deed.replace('_', ' '):42} {count:6}, {open_by_deed[deed]} within a transaction")
    print(f"  {'hit an open transaction':44} {hit:6} of {kills}   (goal: half)")
    print(f"  {'oldest key that was missing':44} {1000 * slowest:6.0f} ms   (goal: 300 ms and a commit)", flush=True)
    return failed


def _round(stable: Stable, ground: Ground, deed: str, seed: int, place: Path) -> Round | None:
    try:
        made = play_window(ground, seed, place) if deed == "window" else play(stable, ground, deed, seed, place)
    except Exception:
        print(f"  {deed}, seed {seed}, in {place}:\n{traceback.format_exc()}", flush=True)
        return None
    made.found.expect(made.found.in_time, f"{made.found.lost:.3f} s are missing, a commit takes {made.found.commit}")
    for each in made.found.wrong:
        print(f"  {deed}, seed {seed}, in {place}: {each}", flush=True)
    return made


# -- the rest ----------------------------------------------------------------------------------------------------------


def _failing_disk(place: Path, times: int, seed: int) -> int:
    missing = FailingDisk.missing()
    if missing:
        print(f"\nNo failing disk: {missing}", flush=True)
        return 0
    print(f"\nA disk that fails, at {times} calls of each deed in each of {len(WAYS)} ways, seed {seed}", flush=True)
    (place / "ground").mkdir(parents=True)
    wrong = 0
    with FailingDisk(make_ground(place / "ground", more=30), place) as disk:
        for found in disk.fail_all(times, seed):
            told = ", ".join(f"{name} {count}" for name, count in sorted(found.told.items()))
            words = f"{found.deed.replace('_', ' ')}: {found.calls} calls"
            print(f"  {words:44} {found.tried:6} times, {len(found.wrong)} wrong   (told: {told})", flush=True)
            for each in found.wrong[:5]:
                print(f"    {each}", flush=True)
            wrong += len(found.wrong)
    return wrong


def _holders(place: Path, takeovers: int, seed: int) -> int:
    print(f"\nTwo programs at one shared library, its holder killed {takeovers} times, seed {seed}", flush=True)
    place.mkdir()
    found = succeed_each_other(place / "library", takeovers, seed)
    print(f"  {'holders killed and succeeded':44} {found.kills:6}")
    print(f"  {'articles acknowledged':44} {len(found.told):6}, {len(found.wrong)} wrong", flush=True)
    for each in found.wrong:
        print(f"  {each}", flush=True)
    return len(found.wrong)


def _figures(place: Path) -> None:
    print("\nWhat it costs", flush=True)
    (place / "figures").mkdir()
    for held, (cost, size) in key_costs(place / "figures").items():
        print(f"  {f'a key in the journal, behind {held} others':44} {cost:6.0f} µs, {size:.0f} bytes", flush=True)
    print(
        f"  {'a revision of an article of 900 words':44} {_bytes_a_revision(place / 'revised'):6.0f} bytes", flush=True
    )
    (place / "restored").mkdir()
    print(f"  {'10,000 articles restored':44} {seconds_to_restore(place / 'restored'):6.1f} s", flush=True)


def _bytes_a_revision(folder: Path) -> float:
    """What a word changed and saved adds to the library, over many times."""
    times = 300
    with create_library(folder, LibrarySettings()) as newsroom:
        key = newsroom.shelf.create_draft().value
        words = [f"слово{number * 7919 % 5000}" for number in range(900)]
        newsroom.change(key, {"headline": "Мост", "body": _paragraphs(words)})
        before = _used(folder)
        for number in range(times):
            words[number * 31 % len(words)] = f"правка{number}"
            newsroom.change(key, {"body": _paragraphs(words)})
        return (_used(folder) - before) / times


def _paragraphs(words: list[str]) -> str:
    return "\n\n".join(" ".join(words[start : start + 60]) for start in range(0, len(words), 60))


def _used(folder: Path) -> int:
    """The bytes of the pages that are in use."""
    with closing(sqlite3.connect(folder / DATABASE_FILE)) as raw:
        pages, free, size = (
            raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
        )
    return int((pages - free) * size)


if __name__ == "__main__":
    sys.exit(main())

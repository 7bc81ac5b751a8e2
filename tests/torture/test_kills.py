# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever works on a library may be killed at any moment; `packaging/torture.sh` does it by the hundred."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.torture.ground import Ground, make_ground
from tests.torture.rounds import Round, Stable, play

DEEDS = (
    "typing", "saving", "importing", "migrating", "exporting", "saving", "typing", "restoring", "backing_up",
    "everything", "typing", "saving", "importing", "migrating", "changing_many", "rebuilding", "typing",
    "changing_disks", "changing_many", "everything",
)  # fmt: skip
ROUNDS = 20


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="who is in a transaction is read from Linux's /proc")


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    """What is worked on."""
    return make_ground(tmp_path_factory.mktemp("ground"), articles=6, more=30)


@pytest.fixture(scope="module")
def stable() -> Iterator[Stable]:
    """Those who are killed."""
    with Stable() as made:
        yield made


def test_a_blow_at_any_moment_leaves_a_whole_library_and_every_key(
    stable: Stable, ground: Ground, tmp_path: Path
) -> None:
    seed = random.SystemRandom().randrange(10**6)
    rounds: list[Round] = []
    for number in range(ROUNDS):
        deed = DEEDS[number % len(DEEDS)]
        rounds.append(play(stable, ground, deed, seed + number, tmp_path / f"{number}-{deed}"))
    wrong = [(each.part.deed, each.part.seed, each.found.wrong) for each in rounds if each.found.wrong]
    assert not wrong, wrong
    hit = sum(bool(each.blow.open) for each in rounds)
    assert hit * 2 >= ROUNDS, f"only {hit} of {ROUNDS} hit an open transaction"

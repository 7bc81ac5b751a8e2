# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that was acknowledged is lost on a disk that fails, and the work goes on when it fails no more."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.torture.disk import FailingDisk
from tests.torture.ground import make_ground


@pytest.mark.skipif(bool(FailingDisk.missing()), reason=FailingDisk.missing() or "it is here")
def test_a_disk_that_fails_at_any_call_loses_nothing_and_is_named(tmp_path: Path) -> None:
    (tmp_path / "ground").mkdir()
    ground = make_ground(tmp_path / "ground", articles=2, more=20)
    seed = random.SystemRandom().randrange(10**6)
    with FailingDisk(ground, tmp_path) as disk:
        found = list(disk.fail_all(1, seed, ways=2))
    wrong = [each for failures in found for each in failures.wrong]
    assert not wrong, (seed, wrong[:3])
    assert all(each.calls > 20 for each in found)
    assert sum(each.told.total() for each in found) > len(found)
    assert {name for each in found for name in each.told} <= {"DiskFull", "FileUnwritable"}

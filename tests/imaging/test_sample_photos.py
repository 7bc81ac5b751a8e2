# SPDX-License-Identifier: GPL-3.0-or-later
"""The photos of the demo library: small, whole, and each with its words, but for the one that is to lack them."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.imaging.facts import PhotoFacts
from newsdesk.imaging.photo_worker import PhotoWorker

BARE = "uncredited-fog.jpg"


@pytest.fixture(scope="module")
def samples(root: Path) -> dict[str, PhotoFacts]:
    with PhotoWorker() as worker:
        read = dict(worker.read_many(sorted((root / "resources" / "samples" / "photos").glob("*.jpg"))))
    facts = {path.name: outcome for path, outcome in read.items() if isinstance(outcome, PhotoFacts)}
    assert len(facts) == len(read)
    return facts


def test_the_samples_are_many_and_small(root: Path, samples: dict[str, PhotoFacts]) -> None:
    sizes = [path.stat().st_size for path in (root / "resources" / "samples" / "photos").iterdir()]
    assert len(samples) == len(sizes) >= 26
    assert max(sizes) <= 150_000
    assert sum(sizes) <= 3_000_000


def test_every_sample_is_large_enough_for_the_page(samples: dict[str, PhotoFacts]) -> None:
    for name, facts in samples.items():
        assert max(facts.width, facts.height) >= 1200, name
        assert facts.format == "jpeg", name


def test_every_sample_but_one_carries_all_its_words(samples: dict[str, PhotoFacts]) -> None:
    for name, facts in samples.items():
        words = (facts.caption, facts.headline, facts.creator, facts.credit, facts.alt, facts.place)
        assert all(words) == (name != BARE), name
        assert facts.copyright == "© Вестник Жарыка", name
        assert bool(facts.keywords) == (name != BARE), name
    bare = samples[BARE]
    assert (bare.credit, bare.alt, bare.creator) == ("", "", "")


def test_dates_lie_in_the_years_of_the_demo_library(samples: dict[str, PhotoFacts]) -> None:
    for name, facts in samples.items():
        assert "2021" <= facts.taken_at[:4] <= "2026", name

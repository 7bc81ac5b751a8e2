# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch for the journal is whole or nothing, whatever is in it and wherever it breaks off."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.store.journal import Journal
from newsdesk.store.journal_batches import BatchWriter, Entry, Waiting

deeds = st.lists(st.tuples(st.sampled_from(["step", "save", "anew"]), st.sampled_from([1, 2])), max_size=5)


def batch(writer: BatchWriter, wanted: list[tuple[str, int]], name: str) -> list[Waiting]:
    """What a window hands over: steps, ends of saves, and steps that stand for all before them."""
    made: list[Waiting] = []
    for number, (deed, article) in enumerate(wanted, 2):
        entry = Entry(article, 1, partial(f"{name} {number}".encode))
        if deed == "save":
            ground = partial(f"ground {name} {number}".encode)
            made.append((None, partial(writer.note_saved, article=article, mark=None, version=number, ground=ground)))
        else:
            made.append((entry, partial(writer.begin_anew, entry=entry) if deed == "anew" else None))
    return made


def kept(folder: Path) -> list[tuple[int, bytes, int]]:
    """What stands in the journal of a folder: the article, the step and the version it goes on from."""
    with Journal(folder) as journal:
        return [(article, each.step, each.version) for article in (1, 2) for each in journal.replay(article)]


@given(deeds, deeds, st.integers(0, 5))
@settings(max_examples=20, deadline=None)
def test_a_batch_that_breaks_off_leaves_nothing_and_is_whole_the_next_time(
    first: list[tuple[str, int]], second: list[tuple[str, int]], place: int
) -> None:
    breaks = iter((True, False))

    def break_once(_: Journal) -> None:
        if next(breaks):
            raise RuntimeError

    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as unbroken:
        folder = Path(name)
        writer, other = (BatchWriter(Path(each), "window", lambda: None) for each in (name, unbroken))
        for each in (writer, other):
            assert each.write(batch(each, first, "first")) is None
            before = kept(folder)
        coming = batch(writer, second, "second")
        coming.insert(place, (None, break_once))
        assert isinstance(writer.write(coming), RuntimeError)
        assert kept(folder) == before
        assert writer.write(coming) is None
        assert other.write(batch(other, second, "second")) is None
        assert kept(folder) == kept(Path(unbroken))
        writer.close()
        other.close()

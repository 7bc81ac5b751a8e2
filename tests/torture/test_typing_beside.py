# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever else is done to the library, a key waits for nobody but the journal itself."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from newsdesk.app import create_library, open_newsroom
from newsdesk.domain.backups import Reason
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.manuscripts import Entry
from newsdesk.store.journal_batches import BatchWriter
from tests.torture.ground import Ground, make_ground
from tests.torture.typist import Typist, keys_in, texts_of

COMMITS = 2
"""The one that is under way when a key is pressed, and the key's own."""
SEED = 5


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    """A library and texts for it."""
    return make_ground(tmp_path_factory.mktemp("ground"), articles=6, more=200)


def test_keys_reach_the_disk_while_texts_are_taken_in_a_log_is_read_and_a_backup_is_made(
    ground: Ground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = 0
    write = BatchWriter.write

    def counted(writer: BatchWriter, batch: list) -> Exception | None:  # type: ignore[type-arg]  # whatever it has
        nonlocal begun
        begun += 1
        return write(writer, batch)

    monkeypatch.setattr(BatchWriter, "write", counted)
    with open_newsroom(ground.copy(tmp_path / "library")) as newsroom:
        opened = newsroom.manuscripts.open(ground.draft)
        assert opened.journal is not None
        typist = Typist(SEED, opened.manuscript)
        base = opened.article
        works = (
            lambda: newsroom.take_in([ground.texts]),
            lambda: newsroom.read_logs([ground.log]),
            lambda: newsroom.backups.make(Reason.HAND),
        )
        threads = [threading.Thread(target=work) for work in works]
        for each in threads:
            each.start()
        keys: list[tuple[int, Entry]] = []
        while any(each.is_alive() for each in threads):
            deed, edit = typist.strike()
            entry = opened.journal.note(deed, edit, opened.manuscript.saved.version)
            keys.append((begun, entry))
            for before, earlier in keys[-3:]:
                assert earlier.on_disk.wait(0.004) or begun <= before + COMMITS or earlier.on_disk.is_set()
        assert newsroom.manuscripts.journal.wait(10)
        assert [entry.sequence for _, entry in keys] == sorted(entry.sequence for _, entry in keys)
        assert newsroom.find(ArticleQuery()).total > len(list(ground.texts.iterdir()))
    assert len(keys) > 20
    with open_newsroom(tmp_path / "library") as later:
        found = later.manuscripts.open(ground.draft)
        assert keys_in(texts_of(found.manuscript), SEED, base, len(keys)) == len(keys)


def test_a_key_waits_for_no_lock_of_the_library(tmp_path: Path) -> None:
    with create_library(tmp_path / "library", LibrarySettings()) as newsroom:
        draft = newsroom.shelf.create_draft().value
        opened = newsroom.manuscripts.open(draft)
        typist = Typist(SEED, opened.manuscript)
        with newsroom._database.begin() as work, newsroom._database.read() as other:
            work.settings.note("torture", "held")
            other.settings.get()
            deed, edit = typist.strike()
            assert opened.journal is not None
            assert opened.journal.note(deed, edit, opened.manuscript.saved.version).on_disk.wait(10)

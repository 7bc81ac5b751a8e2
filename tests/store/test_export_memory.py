# SPDX-License-Identifier: GPL-3.0-or-later
"""What exports and imports leave in the library for the next ones."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsdesk.errors import ArticleMissing, LibraryDamaged
from newsdesk.store.database import Database
from newsdesk.store.imports import ImportedSource
from tests.factories import an_article


def test_stamps_are_kept_replaced_and_forgotten(library: Database) -> None:
    with library.begin() as work:
        keys = [work.articles.add(an_article(), who="").id for _ in range(3)]
        work.stamps.put({keys[0]: b"a", keys[1]: b"b"})
        work.stamps.put({keys[1]: b"c", keys[2]: b"\x00"})
    with library.begin() as work:
        assert work.stamps.all() == {keys[0]: b"a", keys[1]: b"c", keys[2]: b"\x00"}
        work.stamps.forget([keys[0], 99])
        assert set(work.stamps.all()) == set(keys[1:])
        work.stamps.put({})


def test_a_stamp_of_no_article_is_refused(library: Database) -> None:
    with pytest.raises(ArticleMissing), library.begin() as work:
        work.stamps.put({5: b"a"})


def test_equal_bytes_are_kept_once(library: Database) -> None:
    with library.begin() as work:
        sha256 = work.stamps.blob_put(b"a long ranking")
        assert work.stamps.blob_put(b"a long ranking") == sha256
        other = work.stamps.blob_put(b"another")
        assert work.stamps.blob(sha256) == b"a long ranking"
        work.stamps.blobs_keep([other])
        assert work.stamps.blob(other) == b"another"
    with pytest.raises(LibraryDamaged), library.read() as work:
        work.stamps.blob(sha256)


def test_a_file_that_was_taken_in_is_known_by_its_bytes_and_its_place(library: Database) -> None:
    with library.begin() as work:
        stored = work.articles.add(an_article(), who="")
        source = ImportedSource("/texts/bridge.md", "d1", stored.id, stored.version)
        assert work.imports.known(["d1"]) == {}
        assert work.imports.at([source.path]) == {}
        work.imports.remember(source)
        assert work.imports.known(["d1", "d2"]) == {"d1": stored.id}
        assert work.imports.at([source.path]) == {source.path: source}
        later = replace(source, digest="d2", version=2)
        work.imports.remember(later)
        assert work.imports.known(["d1"]) == {}
        assert work.imports.at([source.path]) == {source.path: later}

# SPDX-License-Identifier: GPL-3.0-or-later
"""Many texts are read in processes beside the one that stores them, and come in as if they were read here."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from newsdesk.errors import SourceRefused
from newsdesk.newsroom import intake_reading
from newsdesk.newsroom.intake_reading import Incoming, TextReader
from newsdesk.newsroom.intake_sources import Source
from newsdesk.store.article_derivation import read_texts

ZONE = ZoneInfo("Asia/Almaty")


def sources(folder: Path) -> list[Source]:
    """Texts of all shapes, one that names a picture, some that cannot be read."""
    written = {
        "a.md": "---\ntitle: Мост открыт\ndate: 2024-12-05 10:00\ntags: [мост]\n---\n\nЛид.\n\nМост oткрыт сегодня.\n",
        "b.txt": "Жаңалық\n\nМәтін.\n",
        "c.md": "# С картинкой\n\n![подпись](нет.jpg)\n\nТекст.\n",
        "d.txt": "",
        "e.md": "---\ntitle: [\n---\n\nТекст\n",
    }
    for name, text in written.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [Source(folder / name, folder / name, "", (folder,)) for name in (*written, "missing.md")]


def told(read: Incoming | SourceRefused | OSError) -> object:
    """What matters of an answer."""
    match read:
        case Incoming():
            return read.draft, read.mixed
        case SourceRefused():
            return read.path, read.reason, read.line, read.detail
        case _:
            return read.errno, read.filename


def test_texts_read_in_processes_are_what_they_are_when_read_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = sources(tmp_path)
    with ExitStack() as stack:
        here = list(TextReader(stack, ZONE, None).read(asked))
    monkeypatch.setattr(intake_reading, "_FEW", 1)
    monkeypatch.setattr(intake_reading, "_MOST_READERS", 1)
    with ExitStack() as stack:
        beside = list(TextReader(stack, ZONE, None).read(asked))
    assert [source for source, _ in beside] == asked
    assert [told(read) for _, read in beside] == [told(read) for _, read in here]
    for _, read in beside:
        if isinstance(read, Incoming):
            wanted = None if read.draft.photos else read_texts(read.draft.article)
            assert read.texts == wanted
    assert any(isinstance(read, SourceRefused) for _, read in beside)


def test_what_ends_its_reader_is_read_here_so_that_the_others_come_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake_reading, "_FEW", 1)
    monkeypatch.setattr(intake_reading, "_MEMORY_MB", 16)
    asked = [replace(each) for each in sources(tmp_path)[:2]]
    with ExitStack() as stack:
        assert all(isinstance(read, Incoming) for _, read in TextReader(stack, ZONE, None).read(asked))

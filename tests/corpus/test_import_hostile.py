# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.errors import SourceRefused
from newsdesk.exchange.archives import unpack
from newsdesk.exchange.draft import Draft
from newsdesk.exchange.formats import kind_of, read_draft
from newsdesk.exchange.plain_news import read_plain_news

UTC = ZoneInfo("UTC")
FOLDERS = ("hostile", "text/commonmark", "text/python-markdown", "text/markdown-it-fixtures", "articles/udhr", "docx")


def drafted(path: Path) -> Draft | None:
    """The draft of a file; None where it was refused with a reason."""
    try:
        return read_draft(path, UTC)
    except SourceRefused as refusal:
        assert refusal.reason
        return None


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("suffix", ["", ".txt", ".md"])
def test_every_file_is_a_draft_or_refused(shared: Path, tmp_path: Path, folder: str, suffix: str) -> None:
    for number, file in enumerate(sorted((shared / "corpus" / folder).rglob("*"))):
        if not file.is_file():
            continue
        if not suffix:
            drafted(file)
            continue
        copy = tmp_path / f"{number}{suffix}"
        copy.write_bytes(file.read_bytes())
        draft = drafted(copy)
        assert draft is None or draft.article.headline


def test_naughty_strings_survive_as_headline_and_body(shared: Path) -> None:
    strings = json.loads((shared / "corpus" / "hostile" / "blns" / "blns.json").read_text(encoding="utf-8"))
    for string in strings:
        line = string.strip()
        if not line or "\n" in line or len(line) > 300:
            continue
        parts = read_plain_news(f"{line}\nТекст\n{line}", UTC)
        assert parts.fields["headline"] == line
        assert len(from_markdown(parts.body).blocks) == 2


def test_every_archive_stays_within_its_folder(shared: Path, tmp_path: Path) -> None:
    outcomes: dict[str, str] = {}
    for file in sorted((shared / "corpus" / "hostile" / "archives" / "made").iterdir()):
        into = tmp_path / file.stem
        into.mkdir()
        if kind_of(file) != "archive":
            continue
        try:
            remarks = unpack(file, into)
        except SourceRefused as refusal:
            outcomes[file.name] = refusal.reason
        else:
            taken = sum(each.is_file() for each in into.rglob("*"))
            outcomes[file.name] = f"{taken} files; " + ", ".join(remark.code for remark in remarks)
        assert all(not each.is_symlink() for each in into.rglob("*"))
    assert outcomes == {
        "bomb-100MB-of-zeros.zip": "archive too large",
        "cyrillic-cp866-noflag.zip": "1 files; ",
        "cyrillic-utf8.zip": "1 files; ",
        "dup-names.zip": "2 files; ",
        "many-5000-files.zip": "5000 files; ",
        "symlink.zip": "1 files; link in archive",
        "traversal.tar.gz": "0 files; unsafe path, link in archive",
        "zipslip-absolute.zip": "1 files; unsafe path",
        "zipslip-unix.zip": "1 files; unsafe path",
        "zipslip-windows.zip": "1 files; unsafe path, unsafe path",
    }
    assert {each.name for each in tmp_path.iterdir()} <= {
        each.stem for each in (shared / "corpus" / "hostile" / "archives" / "made").iterdir()
    }
    assert not Path("/tmp/tarslip.txt").exists()
    assert not Path("/tmp/zipslip-evil.txt").exists()

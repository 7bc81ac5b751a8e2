# SPDX-License-Identifier: GPL-3.0-or-later
"""The laws of the stored text over texts that nobody here wrote."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import nh3
import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normalised
from newsdesk.document.plain_text import plain_text
from newsdesk.document.to_html import to_html
from newsdesk.document.to_markdown import blocks_to_markdown, to_markdown
from newsdesk.document.tree import Document, Opaque
from tests.document.harmless import assert_harmless
from tests.document.surroundings import PlainSurroundings

_FRONT_MATTER = re.compile(r"\+\+\+\n.*?\n\+\+\+\n", re.DOTALL)
_TARGET = re.compile(r"\]\((?:https?|mailto):[^\s)]*\)|<https?:[^>]*>")
_ADDRESS = re.compile(r"\b(?:https?://|mailto:)\S+")

FOLDERS = ("radio-t", "nerel-ru-news", "ria", "commonmark", "markdown-it-fixtures", "python-markdown", "hostile")


def texts(shared: Path, folder: str) -> Iterator[tuple[str, str]]:
    """The names and texts of one part of the outside data."""
    corpus = shared / "corpus"
    if folder == "ria":
        lines = (corpus / "articles" / "ria_20.jsonl").read_text(encoding="utf-8").splitlines()
        yield from ((f"ria {number}", json.loads(line)["text"]) for number, line in enumerate(lines, 1))
    elif folder == "commonmark":
        examples = json.loads((corpus / "text" / "commonmark" / "commonmark.json").read_text(encoding="utf-8"))
        yield from ((f"CommonMark {example['example']}", example["markdown"]) for example in examples)
    else:
        root = next(
            path for path in (corpus / "articles" / folder, corpus / "text" / folder, corpus / folder) if path.is_dir()
        )
        for file in sorted(root.rglob("*")):
            if file.is_file() and file.suffix in {".md", ".txt", ".test"}:
                text = file.read_text(encoding="utf-8", errors="replace")
                yield file.name, _FRONT_MATTER.sub("", text, count=1)


@pytest.mark.parametrize("folder", FOLDERS)
def test_an_outside_text_keeps_the_laws(shared: Path, folder: str) -> None:
    read = 0
    for name, text in texts(shared, folder):
        document = from_markdown(text)
        assert to_markdown(document) == text, name
        canonical = blocks_to_markdown(document.blocks)
        if text.strip():
            bare = Document(tuple(replace(block, source=None) for block in document.blocks))
            assert normalised(document) == bare, name
            assert from_markdown(canonical) == document, name
        assert blocks_to_markdown(from_markdown(canonical).blocks) == canonical, name
        read += 1
    assert read > 0


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalpha, text))


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_letter_of_an_outside_text_is_lost(shared: Path, folder: str) -> None:
    for name, text in texts(shared, folder):
        lost = letters(text) - letters(blocks_to_markdown(from_markdown(text).blocks))
        # an address whose text is the address itself is written once
        assert not lost - letters(" ".join(_ADDRESS.findall(text))), name


@pytest.mark.parametrize("folder", ["radio-t", "nerel-ru-news"])
def test_every_letter_of_an_article_is_in_its_plain_text(shared: Path, folder: str) -> None:
    for name, text in texts(shared, folder):
        visible = _TARGET.sub("]", text)
        assert not letters(visible) - letters(plain_text(from_markdown(text))), name


@pytest.mark.parametrize("folder", FOLDERS)
def test_an_outside_text_is_never_executed(shared: Path, folder: str) -> None:
    for _, text in texts(shared, folder):
        page = to_html(from_markdown(text), PlainSurroundings())
        assert_harmless(page)
        assert "<script" not in nh3.clean(page)


def test_a_naughty_string_survives_in_every_place(shared: Path) -> None:
    strings = json.loads((shared / "corpus" / "hostile" / "blns" / "blns.json").read_text(encoding="utf-8"))
    for string in strings:
        for text in (
            string,
            f"## {string}",
            f"- {string}",
            f"> {string}",
            f"| {string} |\n| --- |",
            f"[{string}](https://a.kz)",
        ):
            document = from_markdown(text)
            assert to_markdown(document) == text
            assert from_markdown(blocks_to_markdown(document.blocks)) == document or not text.strip()
            assert_harmless(to_html(document, PlainSurroundings()))


def test_nearly_all_blocks_of_outside_articles_are_understood(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kinds = Counter(
        type(block)
        for folder in ("radio-t", "nerel-ru-news", "ria")
        for _, text in texts(shared, folder)
        for block in from_markdown(text).blocks
    )
    share = 1 - kinds[Opaque] / kinds.total()
    with capsys.disabled():
        print(f"\nblocks of outside articles that are understood: {share:.1%} of {kinds.total()}")  # noqa: T201  # the figure
    assert share >= 0.95

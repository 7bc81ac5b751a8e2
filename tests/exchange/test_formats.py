# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.errors import SourceRefused
from newsdesk.exchange.draft import REMARKS, Draft
from newsdesk.exchange.formats import LARGEST_TEXT, MOST_LINES, kind_of, read_draft

UTC_ZONE = ZoneInfo("UTC")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.txt", "text"), ("a.MD", "text"), ("a.markdown", "text"), ("a.text", "text"),
        ("a.jpg", "photo"), ("A.JPEG", "photo"), ("a.png", "photo"), ("a.webp", "photo"), ("a.tif", "photo"),
        ("a.tiff", "photo"), ("a.avif", "photo"), ("a.gif", "photo"),
        ("a.zip", "archive"), ("a.tar", "archive"), ("a.tar.gz", "archive"), ("a.tgz", "archive"),
        ("a.docx", None), ("a.gz", None), ("a", None), ("a.xml", None), ("a.svg", None),
    ],
)  # fmt: skip
def test_the_name_tells_the_kind(name: str, kind: str | None) -> None:
    assert kind_of(Path(name)) == kind


def test_a_draft_carries_the_hash_of_its_file_and_its_name(drafted: Callable[..., Draft]) -> None:
    draft = drafted("Мост", "x.txt", name=Path("Город/мост.txt"))
    assert draft.path == Path("Город/мост.txt")
    assert draft.section_hint == "Город"
    assert draft.digest == hashlib.sha256("Мост".encode()).hexdigest()


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"x" * (LARGEST_TEXT + 1), "a.txt", "too large"),
        (b"x\n" * (MOST_LINES + 1), "a.md", "too large"),
        (b" \n\t\n", "a.txt", "empty text"),
        (b"", "a.md", "empty text"),
        (b"\0", "a.md", "not a text"),
        (b"<xml/>", "a.xml", "unknown format"),
    ],
)
def test_what_is_no_text_is_refused(drafted: Callable[..., Draft], data: bytes, name: str, reason: str) -> None:
    with pytest.raises(SourceRefused) as refusal:
        drafted(data, name)
    assert refusal.value.reason == reason


def test_a_missing_file_is_the_systems_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_draft(tmp_path / "none.txt", UTC_ZONE)


PIECES = [
    *("+++\n", "---\n", "{", '"title": ', "title = ", '"А"\n', "date: 2024\n", "![](a.jpg)", "[[year]]", "Архив\n"),
    *("Популярное\n", "# Х\n", "359\n", "Анна Ким\n", "– ", "\n", "фото А\n", "\t", "\x0b", "\u2028", "::: box\n"),
]


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=200) | st.lists(st.sampled_from(PIECES) | st.text(max_size=9), max_size=12).map("".join))
def test_any_file_is_a_draft_or_refused(tmp_path: Path, name: str, data: bytes | str) -> None:
    path = tmp_path / name
    path.write_bytes(data.encode("utf-8", "replace") if isinstance(data, str) else data)
    try:
        draft = read_draft(path, UTC_ZONE)
    except SourceRefused as refusal:
        assert refusal.path == path
    else:
        assert all(remark.code in REMARKS for remark in draft.dropped)
        draft.article.body.encode()
        draft.article.headline.encode()

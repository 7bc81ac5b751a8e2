# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables, cut lines, harmless signs, closed pipes, odd encodings, and progress only where somebody looks."""

from __future__ import annotations

import io
import json
import os
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.cli.output import Answer, Console, OutputClosed, clean, clipped, table, width_of
from newsdesk.cli.progress import ProgressLine


@given(st.text())
def test_cleaned_text_has_no_control_characters(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert not any(ord(sign) < 32 or 127 <= ord(sign) < 160 for sign in cleaned)


@given(st.text(), st.integers(2, 40))
def test_a_clipped_text_fits(text: str, width: int) -> None:
    assert width_of(clipped(text, width)) <= max(width, 1)


def test_wide_and_combining_signs_are_measured_as_they_are_seen() -> None:
    assert width_of("Қазақ") == 5
    assert width_of("й" + "\u0306") == 1
    assert width_of("新聞") == 4


def test_a_table_sets_numbers_to_the_right() -> None:
    assert table(["n", "name"], [(5, "мост"), (100, None)], frozenset({0})) == ["  n  name", "  5  мост", "100"]


def test_a_table_without_rows_is_its_heading() -> None:
    assert table(["n", "name"], []) == ["n  name"]


def console_on(monkeypatch: pytest.MonkeyPatch, encoding: str, *, as_json: bool) -> tuple[Console, io.BytesIO]:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
    return Console(as_json=as_json), raw


def test_people_on_an_old_terminal_see_what_it_can_show(monkeypatch: pytest.MonkeyPatch) -> None:
    console, raw = console_on(monkeypatch, "ascii", as_json=False)
    console.give(Answer(dict, lambda: ["мост 5"]))
    assert raw.getvalue() == b"???? 5\n"


def test_a_document_is_utf8_whatever_the_locale_says(monkeypatch: pytest.MonkeyPatch) -> None:
    console, raw = console_on(monkeypatch, "ascii", as_json=True)
    console.give(Answer(lambda: {"headline": "мост"}, list))
    assert raw.getvalue().decode("utf-8") == '{"headline":"мост"}\n'


def test_a_file_name_that_is_no_utf8_survives_in_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    console, raw = console_on(monkeypatch, "utf-8", as_json=True)
    name = os.fsdecode(b"\xec\xee\xf1\xf2.txt")
    console.give(Answer(lambda: [name], list))
    assert json.loads(raw.getvalue().decode("utf-8")) == [name]


class ClosedPipe(io.StringIO):
    def write(self, text: str) -> int:
        raise BrokenPipeError(len(text))

    def fileno(self) -> int:
        raise io.UnsupportedOperation("fileno")


def test_a_reader_that_left_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", ClosedPipe())
    with pytest.raises(OutputClosed):
        Console(as_json=False).give(Answer(dict, lambda: ["мост"]))


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_silent_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressLine(Console(as_json=False), "Importing:") as progress:
        progress(1, 2)
    assert capsys.readouterr().err == ""


def test_progress_rewrites_one_line_and_takes_it_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with ProgressLine(Console(as_json=False), "Importing:") as progress:
        progress(1, 4)
        progress(2, 4)
    assert "\n" not in terminal.getvalue()
    assert "Importing: 1/4 (25 %)" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where answers go: lines for people or one JSON document on standard output, messages on standard error."""

from __future__ import annotations

import io
import json
import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO

DONE, WITH_PROBLEMS, WRONG_USAGE, NOTHING_DONE = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command has to say; only the form that is asked for is made.

    `document` makes the JSON value, `text` the lines for people; `notes` are problems and go to standard error.
    `only_document` says that the JSON value was asked for as such, with or without --json.
    """

    document: Callable[[], object]
    text: Callable[[], Iterable[str]]
    notes: Sequence[str] = ()
    status: int = DONE
    only_document: bool = False


class OutputClosed(Exception):
    """Whoever read our standard output has stopped reading."""


class Console:
    """Standard output and standard error of one run."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._out, self._error = sys.stdout, sys.stderr
        for stream in (self._out, self._error):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")

    @property
    def watched(self) -> bool:
        """Whether somebody sits before standard error and can see progress."""
        return self._error.isatty()

    def give(self, answer: Answer) -> None:
        """Print one answer and its notes."""
        if self.as_json or answer.only_document:
            self.write_document(answer.document())
        else:
            self._write_lines(answer.text())
        for note in answer.notes:
            self.message(note)

    def write_document(self, document: object) -> None:
        """Print one JSON document, always in UTF-8."""
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"
        # A lone surrogate (a file name that is no UTF-8) becomes its JSON escape; the document stays valid.
        content = text.encode("utf-8", "backslashreplace")
        with self._pipe_watched():
            self._out.flush()
            self._out.buffer.write(content)
            self._out.flush()

    def write(self, text: str) -> None:
        """Print a text for people as it is."""
        with self._pipe_watched():
            self._out.write(text)
            self._out.flush()

    def message(self, text: str) -> None:
        """Print one line for people on standard error; nobody listening there is no failure."""
        try:
            self._error.write(clean(text) + "\n")
            self._error.flush()
        except BrokenPipeError:
            return

    def show_progress(self, text: str) -> None:
        """Rewrite the one line of progress; an empty text takes it away."""
        self._error.write("\r\x1b[K" + clipped(clean(text), (_columns_of(self._error) or 80) - 1))
        self._error.flush()

    def _write_lines(self, lines: Iterable[str]) -> None:
        width = _columns_of(self._out)
        shown = (clean(line, keep="\n\t") for line in lines)
        with self._pipe_watched():
            for line in shown:
                self._out.write((clipped(line, width) if width and "\n" not in line else line) + "\n")
            self._out.flush()

    @contextmanager
    def _pipe_watched(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError as error:
            _discard(self._out)
            raise OutputClosed from error


def _columns_of(stream: TextIO) -> int:
    """The width of the terminal behind a stream; 0 where there is none."""
    try:
        return os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        return 0


def _discard(stream: TextIO) -> None:
    """Point a broken stream nowhere, so that the interpreter's last flush is silent."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        return


def clean(text: str, keep: str = "") -> str:
    """`text` without control characters: foreign headlines and file names must not steer the terminal."""
    if text.isprintable():
        return text
    return "".join(
        sign if sign in keep or unicodedata.category(sign) not in ("Cc", "Cs") else _visible(sign) for sign in text
    )


def _visible(sign: str) -> str:
    return " " if sign in "\n\r\t" else "\N{REPLACEMENT CHARACTER}"


def width_of(text: str) -> int:
    """How many terminal cells `text` takes."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.category(sign) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(sign) in "WF"
        else 1
        for sign in text
    )


def clipped(text: str, width: int) -> str:
    """`text` cut to `width` cells, with an ellipsis where something was cut."""
    if width_of(text) <= width:
        return text
    kept = text[: max(width - 1, 0)]
    while kept and width_of(kept) > width - 1:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def table(
    headings: Sequence[str], rows: Iterable[Sequence[object]], numbers: frozenset[int] = frozenset()
) -> list[str]:
    """A heading line and one line a row, columns two blanks apart; the columns of `numbers` stand to the right."""
    cells = [list(headings), *([clean("" if cell is None else str(cell)) for cell in row] for row in rows)]
    widths = [max(width_of(row[column]) for row in cells) for column in range(len(headings))]
    return ["  ".join(_cell(*part) for part in _columns(row, widths, numbers)).rstrip() for row in cells]


def _columns(row: Sequence[str], widths: Sequence[int], numbers: frozenset[int]) -> Iterable[tuple[str, int, bool]]:
    return ((text, widths[column], column in numbers) for column, text in enumerate(row))


def _cell(text: str, width: int, right: bool) -> str:
    blanks = " " * (width - width_of(text))
    return blanks + text if right else text + blanks

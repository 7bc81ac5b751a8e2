# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: the longest turn of the GUI thread, by its own time, where much of a text is touched."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt

from newsdesk.app import open_newsroom
from newsdesk.ui.open_article import OpenArticle
from tests.benchmarks.bench_window_desk import Bench, press, put_caret, tell
from tests.benchmarks.bench_window_hands import BACKSPACE, ENTER, letter, named
from tests.benchmarks.bench_window_library import article_of, long_article

PLACES, TABLE, LIST, GALLERY, BRACKETS, EMPTY = 1, 2, 3, 4, 5, 6
"""Articles of the demo that are given another text."""
_PARTS = ("places", "zoom", "table", "list", "opening", "paste", "brackets")
_PASTED = 10_000
"""Paragraphs of half a kilobyte each, which are five megabytes."""
_NESTED = 2_000
_COUNT = 5_000
_CELLS = (6, 50)
_ITEMS = 100
_KEYS = 30
_TAB = named(Qt.Key.Key_Tab)


def main(library: Path, *names: str) -> None:
    """Measure; all of it, or the parts that are named."""
    _write_texts(library)
    bench = Bench(library)
    bench.start()
    deeds = _Deeds(bench)
    for name in names or _PARTS:
        getattr(deeds, name)()
    tell(deeds.figures)


def _write_texts(library: Path) -> None:
    columns, rows = _CELLS
    row = f"|{'|'.join(' ячейка ' for _ in range(columns))}|\n"
    bodies = {
        PLACES: "\n\n".join(f"Строка {number} о погоде и реке." for number in range(_COUNT)) + "\n",
        TABLE: f"До.\n\n{row}|{'---|' * columns}\n{row * (rows - 1)}\nПосле.\n",
        BRACKETS: f"До.\n\n{'[' * _NESTED}погода{']' * _NESTED}\n",
        EMPTY: "До.\n\nПосле.\n",
        LIST: "".join(f"- пункт {number} списка о погоде и реке\n" for number in range(_ITEMS)),
    }
    with open_newsroom(library) as newsroom:
        photos = [photo.id for photo in newsroom.photos()]
        figures = (f"![Подпись {number}](photo:{photos[number % len(photos)]})" for number in range(_ITEMS))
        bodies[GALLERY] = "До.\n\n::: gallery\n" + "\n\n".join(figures) + "\n:::\n\nПосле.\n"
        for article, body in bodies.items():
            newsroom.change(article, {"body": body})


class _Deeds:
    """What is done, and what turns it took."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.figures: dict[str, Any] = {}

    def places(self) -> None:
        """Replace all of many places, take it back, do it again."""
        bench = self._bench
        article, bar = bench.open(PLACES), bench.desk.editor.find_bar
        sheet = bench.desk.editor.view.sheet
        assert sheet is not None
        bar.begin_replace()
        bar._field.setText("погоде")
        bar._typed()
        bar._with.setText("климате")
        bench.until(lambda: bar.search.count == _COUNT and not bar.search.running)
        bench.settle(1)

        def shown() -> bool:
            return not sheet.is_waiting and bar.replacer.work is None

        self._watch("replace 5,000 places", bar.replace_all, shown)
        self._watch("undo of that", article.undo, shown)
        self._watch("redo of that", article.redo, shown)

    def zoom(self) -> None:
        """Show a long text larger and smaller."""
        bench = self._bench
        bench.open(long_article(bench.library))
        bench.settle(1)
        view = bench.desk.editor.view
        for place in ("top", "middle", "end"):
            signs = view.document().characterCount()
            put_caret(view, {"top": 0, "middle": signs // 2, "end": signs - 2}[place])
            bench.settle(1)
            self._watch(f"zoom, caret at the {place}", partial(bench.desk.editor.writing.step_zoom, 1))
        for _ in range(3):
            self._watch("zoom back", partial(bench.desk.editor.writing.step_zoom, -1))

    def table(self) -> None:
        """Keys in a large table."""
        bench = self._bench
        bench.open(TABLE)
        bench.settle(1)
        view = bench.desk.editor.view
        put_caret(view, view.document().find("ячейка", view.document().characterCount() // 2).position())
        self._keys("letter in a table of 300 cells", letter(0))
        self._keys("Backspace in a table of 300 cells", BACKSPACE)
        self._keys("Tab in a table of 300 cells", _TAB)
        self._keys("Enter in a table of 300 cells", ENTER)

    def list(self) -> None:
        """Keys in a long list."""
        bench = self._bench
        bench.open(LIST)
        bench.settle(1)
        view = bench.desk.editor.view
        put_caret(view, view.document().find("пункт 50 спи").position())
        self._keys("letter in a list of 100", letter(0))
        self._keys("Tab in a list of 100", _TAB)
        self._keys("Enter in a list of 100", ENTER)
        bench.open(GALLERY)
        bench.settle(1)
        put_caret(view, view.document().find("После").position())
        self._keys("letter below a gallery of 100", letter(0))
        self._keys("Enter below a gallery of 100", ENTER)

    def opening(self) -> None:
        """Open a very long text, look at its source and come back."""
        bench = self._bench
        bench.open(EMPTY)  # the first article of a day has the page of the preview made as well
        bench.settle(4)
        article = article_of(bench.library, 100_000)
        desk = bench.desk
        opened = partial(desk.open_article, article)
        view = desk.editor.view

        def whole() -> bool:
            sheet = view.sheet
            return (
                desk.article is not None and desk.article.id == article and sheet is not None and not sheet.is_waiting
            )

        self._watch("opening 100,000 words", opened, whole)
        bench.settle(2)
        put_caret(view, view.document().characterCount() // 2)
        bench.settle(1)
        source = desk.editor.source
        self._watch("to the source of 100,000 words", source.toggle, lambda: source.shown)
        bench.settle(2)
        self._watch("back from the source", source.toggle)
        bench.settle(2)
        press(view, "ы")
        bench.settle(1)
        self._watch("to the source after a key", source.toggle, lambda: source.shown)
        bench.settle(1)
        source.toggle()
        bench.settle(1)

    def paste(self) -> None:
        """Paste five megabytes, as text and as a page, and take them back."""
        bench = self._bench
        article = bench.open(EMPTY)
        bench.settle(4)
        view = bench.desk.editor.view
        paragraph = "Строка о погоде, ветре и реке, которой нет конца. " * 5
        text, page = QMimeData(), QMimeData()
        text.setText("\n\n".join([paragraph] * _PASTED))
        page.setHtml("".join([f"<p>{paragraph}</p>"] * _PASTED))
        for name, clip in (("text", text), ("page", page)):
            put_caret(view, view.document().find("До").selectionEnd() + 1)
            self._watch(
                f"paste of 5 MB of {name}", partial(view.insertFromMimeData, clip),
                lambda: self._waits_for_nothing() and article.manuscript.block_count > _PASTED,
            )  # fmt: skip
            self._keys(f"letter after the paste of {name}", letter(0))
            self._watch(f"keys and paste of {name} taken back", partial(_undo_all, article), self._waits_for_nothing)

    def brackets(self) -> None:
        """Brackets within brackets, read, written in and looked at as source."""
        bench = self._bench
        bench.open(EMPTY)
        bench.settle(4)
        desk = bench.desk
        opened = partial(desk.open_article, BRACKETS)
        self._watch("opening 2,000 nested brackets", opened, lambda: desk.article and desk.article.id == BRACKETS)
        bench.settle(2)
        view = desk.editor.view
        put_caret(view, view.document().find("погода").position())
        self._keys("letter within 2,000 brackets", letter(0))
        self._watch("2,000 brackets as source", desk.editor.source.toggle)
        desk.editor.source.view.setFocus()
        for number in range(_KEYS):
            strike = partial(press, desk.editor.source.view, "ы")
            self._watch("letter in the source of them", strike, pause=0.05, first=not number)
        self._watch("2,000 brackets as they are read", desk.editor.source.toggle)

    def _waits_for_nothing(self) -> bool:
        sheet = self._bench.desk.editor.view.sheet
        return sheet is not None and not sheet.is_waiting

    def _keys(self, name: str, strike: Callable[[Any], object]) -> None:
        view = self._bench.desk.editor.view
        view.setFocus()
        for number in range(_KEYS):
            self._watch(name, partial(strike, view), pause=0.05, first=not number)

    def _watch(
        self,
        name: str,
        deed: Callable[[], object],
        done: Callable[[], object] = lambda: True,
        *,
        pause: float = 0.5,
        first: bool = True,
    ) -> None:
        bench = self._bench
        seen = bench.watchdog.begin() if first else bench.watchdog.now
        bench.turn(deed)
        bench.until(done, 300)
        bench.settle(pause)
        self.figures[name] = {
            "own": seen.longest_own, "longest": seen.longest, "blocks": seen.blocks_own, "stacks": seen.stacks,
            "turns": sorted(seen.own)[-6:],
        }  # fmt: skip


def _undo_all(article: OpenArticle) -> None:
    while article.manuscript.history.can_undo:
        article.undo()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])

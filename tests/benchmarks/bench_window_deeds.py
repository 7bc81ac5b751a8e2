# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: the longest turn of the GUI thread, by its own time, where much of a text is touched."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from newsdesk.app import open_newsroom
from tests.benchmarks.bench_window_desk import Bench, press, put_caret, tell
from tests.benchmarks.bench_window_hands import BACKSPACE, ENTER, letter, named
from tests.benchmarks.bench_window_library import article_of, long_article

PLACES, TABLE, LIST, GALLERY = 1, 2, 3, 4
"""Articles of the demo that are given another text."""
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
    for name in names or ("places", "zoom", "table", "list", "opening"):
        getattr(deeds, name)()
    tell(deeds.figures)


def _write_texts(library: Path) -> None:
    columns, rows = _CELLS
    row = f"|{'|'.join(' ячейка ' for _ in range(columns))}|\n"
    bodies = {
        PLACES: "\n\n".join(f"Строка {number} о погоде и реке." for number in range(_COUNT)) + "\n",
        TABLE: f"До.\n\n{row}|{'---|' * columns}\n{row * (rows - 1)}\nПосле.\n",
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
            return not sheet.is_waiting and bar._replacing is None

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
        article = article_of(bench.library, 100_000)
        desk = bench.desk
        opened = partial(desk.open_article, article)
        self._watch("opening 100,000 words", opened, lambda: desk.article is not None and desk.article.id == article)
        bench.settle(5)
        view = desk.editor.view
        put_caret(view, view.document().characterCount() // 2)
        bench.settle(1)
        self._watch("to the source of 100,000 words", desk.editor.source.toggle)
        bench.settle(2)
        self._watch("back from the source", desk.editor.source.toggle)
        bench.settle(2)
        press(view, "ы")
        bench.settle(1)
        self._watch("to the source after a key", desk.editor.source.toggle)
        bench.settle(2)

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


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])

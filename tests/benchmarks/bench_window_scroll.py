# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_scale_window`: the longest turn of the GUI thread, by its own time, while somebody goes through the
whole list and through one where every row has a picture, and how soon the pictures in sight are there once they stop.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from newsdesk.domain.query import ListFilter
from newsdesk.domain.shelf import ListRow
from newsdesk.ui.article_list.view import ArticleView
from newsdesk.ui.pictures import PictureSize
from tests.benchmarks.bench_window_desk import Bench, tell

_NOTCH = 120
_WHEEL, _PAGES, _JUMPS = 200, 120, 12
_STEPS = 30


def main(library: Path) -> None:
    """Scroll in every way that a hand knows, and tell what turns it took."""
    bench = Bench(library)
    bench.start()
    view = bench.desk.articles.view
    ways: dict[str, Callable[[Bench, ArticleView], None]] = {
        "wheel": _turn_the_wheel,
        "bar dragged": _drag_the_bar,
        "PageDown held": _hold_page_down,
        "jumps": _jump_about,
    }
    figures: dict[str, dict[str, object]] = {}
    for listed, shown in {"all": ListFilter(), "with pictures": ListFilter(uncredited=True)}.items():
        bench.desk.articles.set_filter(shown)
        bench.settle()
        for name, go in ways.items():
            watched = bench.watchdog.begin()
            go(bench, view)
            stopped = time.monotonic()
            bench.until(lambda: not _awaited(bench, view))
            bench.watchdog.begin()  # an article may be opened when the hand rests
            figures[f"{listed}, {name}"] = {
                "longest": watched.longest_own * 1000,
                "long": watched.blocks_own,
                "turns": len(watched.own),
                "pictures": (time.monotonic() - stopped) * 1000,
                "in sight": sum(bool(row.thumbnail) for row in _in_sight(bench, view) if row is not None),
                "stacks": watched.stacks,
            }
            bench.settle()
    tell(figures)


def _turn_the_wheel(bench: Bench, view: ArticleView) -> None:
    middle = QPointF(view.viewport().rect().center())
    there = QPointF(view.viewport().mapToGlobal(middle.toPoint()))
    for _ in range(_WHEEL):
        turned = QWheelEvent(
            middle, there, QPoint(), QPoint(0, -_NOTCH), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        bench.turn(lambda turned=turned: QApplication.sendEvent(view.viewport(), turned))  # type: ignore[misc]
        time.sleep(0.004)


def _drag_the_bar(bench: Bench, view: ArticleView) -> None:
    bar = view.verticalScrollBar()
    begun = bar.value()
    bar.setSliderDown(True)
    for step in range(1, _STEPS + 1):
        place = begun + (bar.maximum() // 2 - begun) * step // _STEPS
        bench.turn(lambda place=place: bar.setSliderPosition(place))  # type: ignore[misc]
        time.sleep(0.016)
    bar.setSliderDown(False)


def _hold_page_down(bench: Bench, view: ArticleView) -> None:
    for _ in range(_PAGES):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "", True)
        bench.turn(lambda pressed=pressed: QApplication.sendEvent(view, pressed))  # type: ignore[misc]
        time.sleep(0.016)


def _jump_about(bench: Bench, view: ArticleView) -> None:
    chance, bar = random.Random(7), view.verticalScrollBar()  # noqa: S311 - where to, nothing secret
    for _ in range(_JUMPS):
        place = chance.randrange(bar.maximum())
        bench.turn(lambda place=place: bar.setValue(place))  # type: ignore[misc]
        bench.until(lambda: not _awaited(bench, view))


def _in_sight(bench: Bench, view: ArticleView) -> list[ListRow | None]:
    first = view.verticalScrollBar().value() // view.row_height
    last = min(first + view.viewport().height() // view.row_height, bench.desk.articles.rows.total - 1)
    return [bench.desk.articles.rows.row(number) for number in range(first, last + 1)]


def _awaited(bench: Bench, view: ArticleView) -> bool:
    """Whether a row in sight, or its picture, has not come."""
    pictures = bench.desk.pictures
    known = pictures._kept.keys() | pictures._missing
    return any(
        row is None or (row.thumbnail and (row.thumbnail, PictureSize.THUMBNAIL) not in known)
        for row in _in_sight(bench, view)
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))

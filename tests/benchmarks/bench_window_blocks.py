# SPDX-License-Identifier: GPL-3.0-or-later
"""A child of `bench_window`: how long the GUI thread is held up at most while all sorts of things go on."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.bench_import import FOLDERS
from tests.benchmarks.bench_window_desk import Bench, press, put_caret, tell
from tests.benchmarks.bench_window_library import long_article
from tests.benchmarks.texts import write_texts

_TEXTS = 475
_KEYS = 40


def main(library: Path) -> None:
    """Measure."""
    bench = Bench(library)
    figures: dict[str, Any] = {}

    def watch(name: str, work: Callable[[], None]) -> None:
        seen = bench.watchdog.begin()
        work()
        bench.settle(0.4)
        figures[name] = {"longest": seen.longest, "blocks": seen.blocks, "stacks": seen.stacks}

    with tempfile.TemporaryDirectory() as scratch:
        texts = [folder for folder in FOLDERS if folder.is_dir()]
        if not texts:
            texts = [write_texts(Path(scratch) / "texts", _TEXTS)]
        watch("opening the library", bench.start)
        watch("typing a search", lambda: _search(bench))
        watch("opening an article", lambda: _open(bench, range(1, 11)))
        watch("opening the long article", lambda: _open(bench, [long_article(library)]))
        watch("typing and saving", lambda: _save(bench))
        watch("an export", lambda: _export(bench, Path(scratch) / "site"))
        watch("an import of texts", lambda: _import(bench, texts))
    tell(figures)


def _search(bench: Bench) -> None:
    field = bench.desk.articles.search_field
    field.setFocus()
    for sign in "уборка хлеба":
        bench.turn(partial(press, field, sign))
        bench.settle(0.05)
    bench.settle()
    bench.turn(field.clear)


def _open(bench: Bench, articles: Iterable[int]) -> None:
    for article in articles:
        bench.turn(partial(bench.desk.open_article, article))
        bench.until(partial(_shown, bench, article))
        bench.settle()


def _shown(bench: Bench, article: int) -> bool:
    return bench.desk.article is not None and bench.desk.article.id == article


def _save(bench: Bench) -> None:
    article, view = bench.desk.article, bench.desk.editor.view
    assert article is not None
    put_caret(view, view.document().characterCount() // 2)
    for number in range(_KEYS):
        bench.turn(partial(press, view, "да "[number % 3]))
        bench.settle(0.03)
    bench.turn(article.save)
    bench.until(lambda: not article.busy)


def _export(bench: Bench, target: Path) -> None:
    """Export beside the work in the window, as its panel does."""
    _long(bench, lambda newsroom, progress: newsroom.export(target, progress=progress))


def _import(bench: Bench, folders: list[Path]) -> None:
    """Take texts in beside the work in the window, as its panel does."""
    _long(bench, lambda newsroom, progress: newsroom.take_in(folders, progress=progress))


def _long(bench: Bench, work: Callable[[Any, Any], Any]) -> None:
    from newsdesk.newsroom.changes import Changes, Done

    ended: list[object] = []
    view = bench.desk.editor.view
    bench.session.run_long(
        bench.desk,
        "work",
        lambda newsroom, progress: Done(work(newsroom, progress), Changes.everything()),
        ended.append,
        failed=ended.append,
    )
    view.setFocus()
    while not ended:
        bench.turn(lambda: press(view, "о"))
        _pause(bench, 0.1)
    if isinstance(ended[0], Exception):
        raise ended[0]


def _pause(bench: Bench, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        bench.turn()
        time.sleep(0.002)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

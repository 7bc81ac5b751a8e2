# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program in a process of its own, and the files of a small invented paper to give it."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from PIL import Image

from tests.cli.fake_newsroom import Ran

ROOT = Path(__file__).resolve().parent.parent.parent
NOBODY = 65534
"""A user who may write nothing; root alone can become them."""

_FORKS = multiprocessing.get_context("forkserver")
_LATE = [f"newsdesk.newsroom.{name}" for name in ("demo", "differences", "intake", "popularity", "publishing")]
_FORKS.set_forkserver_preload(["newsdesk.app", *_LATE, "newsdesk.cli.main", "pytest", "tests.cli.program"])


def started(*words: object, environment: Mapping[str, str] | None = None) -> Ran:
    """Start the program as a user would, run one command to its end and keep all that it printed."""
    around = surroundings() | dict(environment or {})
    done = subprocess.run(command(*words), env=around, capture_output=True, timeout=120, check=False)
    return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def newsdesk(*words: object, user: int | None = None) -> Ran:
    """Like `started`, in a fork of a process that has the program's modules already: that costs a tenth of the time."""
    with tempfile.TemporaryDirectory(prefix="newsdesk-run-") as folder:
        printed = [Path(folder) / name for name in ("out", "err")]
        running = _FORKS.Process(target=_child, args=([str(word) for word in words], printed, user))
        running.start()
        running.join(120)
        assert running.exitcode is not None, "the command did not end"
        out, err = (each.read_text(encoding="utf-8") for each in printed)
        return Ran(running.exitcode, out, err)


def _child(words: list[str], printed: list[Path], user: int | None) -> None:
    for number, file in enumerate(printed, start=1):
        os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT), number)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - an open number
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - an open number
    os.environ.clear()
    os.environ.update(surroundings())
    if user is not None:
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)
    from newsdesk.__main__ import main  # in the child: the parent has no use for it

    sys.exit(main(words))


def command(*words: object) -> list[str]:
    """The words of the command line."""
    return [sys.executable, "-m", "newsdesk", *map(str, words)]


def surroundings() -> dict[str, str]:
    """The environment that every run has: nothing of the user who runs the tests."""
    kept = {
        name: os.environ[name]
        for name in ("PATH", "TMPDIR", "PYTHONPYCACHEPREFIX", "PYTHONDONTWRITEBYTECODE")
        if name in os.environ
    }
    return kept | {
        "PYTHONPATH": str(ROOT),
        "NEWSDESK_LANG": "en",
        "NEWSDESK_CONFIG": "/nonexistent",
        "LC_ALL": "C.UTF-8",
    }


def picture(file: Path, colour: str = "teal") -> Path:
    """A picture of one colour."""
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (640, 480), colour).save(file)
    return file


def text(file: Path, content: str) -> Path:
    """A text in UTF-8."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content, encoding="utf-8")
    return file


BRIDGE = """+++
title = "Мост через Выдуманку открыт"
slug = "most"
date = "2024-12-05T14:30:00+05:00"
draft = false
lead = "Первые машины прошли по мосту утром."
authors = ["Айгуль Примерова"]
tags = ["мост", "город"]
+++
Мост через реку Выдуманку строили два года. Мостостроители закончили раньше срока.

![Первая колонна на мосту](bridge.jpg){alt="Колонна машин на новом мосту"}

– Мост простоит сто лет, – сказал главный инженер.
"""
REPAIR = """+++
title = "Мостостроители взялись за набережную"
slug = "naberezhnaya"
date = "2024-12-20T10:00:00+05:00"
authors = ["Айгуль Примерова"]
tags = ["город"]
+++
После моста через Выдуманку мостостроители ремонтируют набережную.
"""


def paper(folder: Path) -> Path:
    """Two texts of one section, one with a photo that has no credit yet, and a third as plain news."""
    text(folder / "Город" / "bridge.md", BRIDGE)
    picture(folder / "Город" / "bridge.jpg")
    text(folder / "Город" / "repair.md", REPAIR)
    text(
        folder / "Спорт" / "match.txt",
        "Ничья в дерби Выдуманки\n\n21 декабря 2024, 19:00\n\nМатч закончился со счётом 1:1.\n",
    )
    return folder


def log_line(path: str, day: str = "21/Dec/2024", agent: str = "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0") -> str:
    """A line of a combined access log."""
    return f'203.0.113.5 - - [{day}:10:00:00 +0500] "GET {path} HTTP/1.1" 200 512 "-" "{agent}"\n'

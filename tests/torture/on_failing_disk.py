# SPDX-License-Identifier: GPL-3.0-or-later
"""Work on a disk that fails at its n-th call: a script that the test runs with the failing disk loaded before all else.

    python -m tests.torture.on_failing_disk GROUND PLACE

does what each line of JSON on standard input says and answers with a line. What was acknowledged must be there
afterwards, what failed must say so in an error of ours, and once there is room again the same work goes on.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sqlite3
import sys
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

import msgspec

from newsdesk.app import create_library, open_newsroom, put_back_library, restore_library
from newsdesk.domain.article import Article
from newsdesk.domain.backups import Reason
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import DiskFull, FileUnwritable, NewsdeskError
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.journal_writer import JournalWriter
from newsdesk.store.kept_backup import open_backup
from tests.torture.ground import Ground
from tests.torture.typist import Typist, keys_in, texts_of

SEED: Final = 11
_TEXTS: Final = 12


class Task(msgspec.Struct, frozen=True):
    """A deed on a disk whose calls from the n-th on end with `error` (0: half a write), `times` of them (0: all)."""

    deed: str
    nth: int
    error: int
    times: int


class Answer(msgspec.Struct, frozen=True):
    """How many calls there were, the errors that were told, and what is wrong."""

    calls: int
    told: tuple[str, ...]
    wrong: tuple[str, ...]


class Disk:
    """The disk below one folder."""

    def __init__(self, place: Path) -> None:
        self._calls = ctypes.CDLL(None)
        self._calls.failing_calls.restype = ctypes.c_long
        self._place = os.fsencode(place)

    def fail(self, task: Task) -> None:
        """Fail as a task says."""
        self._calls.fail_from(self._place, ctypes.c_long(task.nth), task.error, task.times)

    def mend(self) -> int:
        """Fail no more; how many calls there were."""
        self._calls.fail_never()
        return int(self._calls.failing_calls())


class Attempt:
    """One deed, first on the failing disk and then on the mended one."""

    def __init__(self, ground: Ground, place: Path, task: Task) -> None:
        self.ground, self.place, self.task = ground, place, task
        self.library = place / "library"
        self.told: list[str] = []
        self.wrong: list[str] = []
        self.failing = True

    def expect(self, holds: object, words: str) -> None:
        """Note what should hold and does not."""
        if not holds:
            self.wrong.append(words)

    def tried(self, work: Callable[[], object]) -> bool:
        """Whether work came to its end; a failure of the disk is an error of ours, and later there is none."""
        try:
            work()
        except NewsdeskError as error:
            self.told.append(repr(error))
            self.expect(self.failing, f"on a mended disk: {error!r}")
            self.expect(isinstance(error, DiskFull | FileUnwritable), f"another trouble than it is: {error!r}")
            return False
        except Exception:
            self.wrong.append(traceback.format_exc()[-1500:])
            return False
        return True


def saving(attempt: Attempt, disk: Disk) -> int:
    """Save an article again and again."""
    ground, promised, tried = attempt.ground, "", {""}
    with open_newsroom(attempt.library) as newsroom:
        promised = newsroom.article(ground.published).lead

        def save(lead: str) -> None:
            nonlocal promised, tried
            tried.add(lead)
            if attempt.tried(lambda: newsroom.change(ground.published, {"lead": lead})):
                promised, tried = lead, {lead}
            now = newsroom.article(ground.published).lead
            attempt.expect(now in tried, f"«{promised}» was saved, «{now}» is there")

        tried = {promised}
        disk.fail(attempt.task)
        for number in range(4):
            save(f"Лид {number}")
        calls = _mended(attempt, disk)
        save("И дальше")
        attempt.expect(newsroom.article(ground.published).lead == "И дальше", "the work does not go on")
    return calls


def typing(attempt: Attempt, disk: Disk) -> int:
    """Type into the journal."""
    with open_newsroom(attempt.library) as newsroom:
        journal: JournalWriter = newsroom.manuscripts.journal
        journal._retry = 0.01
        opened = newsroom.manuscripts.open(attempt.ground.draft)
        base: Article = opened.article
        assert opened.journal is not None
        journal.wait(5)
        journal.listen(lambda error: attempt.told.append(repr(error)) if error is not None else None, lambda: None)
        typist = Typist(SEED, opened.manuscript)
        disk.fail(attempt.task)
        for count in (30, 60):
            while typist.keys < count:
                deed, edit = typist.strike()
                opened.journal.note(deed, edit, base.version)
                if typist.keys % 5 == 0:
                    journal.wait(0.05)
            if count == 30:
                calls = _mended(attempt, disk)
        attempt.expect(journal.wait(10), "the journal is not written on a mended disk")
        wrong = [each for each in attempt.told if not each.startswith(("DiskFull", "FileUnwritable"))]
        attempt.expect(not wrong, f"{wrong}")
    with open_newsroom(attempt.library) as later:
        found = later.manuscripts.open(attempt.ground.draft)
        held = keys_in(texts_of(found.manuscript), SEED, base, 60)
        attempt.expect(held == 60, f"{held} of 60 keys are there")
    return calls


def importing(attempt: Attempt, disk: Disk) -> int:
    """Take texts and pictures in."""
    texts = attempt.place / "texts"
    texts.mkdir()
    for each in sorted(attempt.ground.texts.glob("*.md"))[:_TEXTS]:
        shutil.copy(each, texts)
    with open_newsroom(attempt.library) as newsroom:
        before = newsroom.find(ArticleQuery()).total
        disk.fail(attempt.task)
        attempt.tried(lambda: newsroom.take_in([texts]))
        calls = _mended(attempt, disk)
        attempt.tried(lambda: newsroom.take_in([texts]))
        now = newsroom.find(ArticleQuery()).total
        attempt.expect(now == before + _TEXTS, f"{now - before} of {_TEXTS} texts are there")
    return calls


def exporting(attempt: Attempt, disk: Disk) -> int:
    """Export the site, over an export of before."""
    site = attempt.place / "site"
    with open_newsroom(attempt.library) as newsroom:
        newsroom.export(site)
        newsroom.change(attempt.ground.published, {"lead": "Новый лид."})
        disk.fail(attempt.task)
        whole = attempt.tried(lambda: newsroom.export(site))
        calls = _mended(attempt, disk)
        attempt.tried(lambda: newsroom.export(site))
        again = newsroom.export(site)
        attempt.expect(again.written == 0, f"{again.written} pages are written again and again (first: {whole})")
        pages = [each for each in site.rglob("*.html") if "Новый лид." in each.read_text(encoding="utf-8")]
        attempt.expect(pages, "what was changed is not on the page")
        wrong = [each for each in newsroom.check().problems if each.kind == "ledger"]
        attempt.expect(not wrong, f"ledger: {wrong}")
    return calls


def backing_up(attempt: Attempt, disk: Disk) -> int:
    """Make a backup of each kind."""
    file = attempt.place / "backup.zip"
    promised: list[Path] = []
    with open_newsroom(attempt.library) as newsroom:

        def keep() -> None:
            promised.append(newsroom.backups.make(Reason.HAND).value.path)

        def write() -> None:
            promised.append(newsroom.back_up(file).file)

        disk.fail(attempt.task)
        for make in (keep, write):
            attempt.tried(make)
        calls = _mended(attempt, disk)
        for make in (keep, write):
            attempt.tried(make)
        attempt.expect(len(promised) >= 2, "no backups on a mended disk")
        for path in promised:
            with open_backup(path) as backup:
                backup.verify()
        for each in newsroom.backups.all():
            attempt.expect(not each.detail, f"{each.name}: {each.detail}")
    return calls


def restoring(attempt: Attempt, disk: Disk) -> int:
    """Bring a library back beside this one, and in its place."""
    beside = attempt.place / "beside"
    disk.fail(attempt.task)
    attempt.tried(lambda: restore_library(attempt.ground.backup, beside))
    attempt.tried(lambda: put_back_library(attempt.ground.backup, attempt.library))
    calls = _mended(attempt, disk)
    with open_newsroom(attempt.library) as newsroom:
        attempt.expect(newsroom.find(ArticleQuery()).total > 1, "the library is empty")
    if not beside.exists():
        attempt.tried(lambda: restore_library(attempt.ground.backup, beside))
    attempt.tried(lambda: put_back_library(attempt.ground.backup, attempt.library))
    with open_newsroom(attempt.library) as newsroom, open_newsroom(beside) as other:
        same = newsroom.article(attempt.ground.published).headline == other.article(attempt.ground.published).headline
        attempt.expect(same, "another library than that of the backup")
    return calls


def creating(attempt: Attempt, disk: Disk) -> int:
    """Make a new library."""
    new = attempt.place / "new"
    disk.fail(attempt.task)
    made = attempt.tried(lambda: create_library(new, LibrarySettings()).close())
    calls = _mended(attempt, disk)
    if not made:
        left = list(new.iterdir()) if new.exists() else []
        attempt.expect(not left, f"left over: {left}")
        attempt.tried(lambda: create_library(new, LibrarySettings()).close())
    with open_newsroom(new) as newsroom:
        attempt.expect(newsroom.find(ArticleQuery()).total == 0, "a new library is empty")
    return calls


DEEDS: Final[dict[str, Callable[[Attempt, Disk], int]]] = {
    each.__name__: each for each in (saving, typing, importing, exporting, backing_up, restoring, creating)
}


def _mended(attempt: Attempt, disk: Disk) -> int:
    calls = disk.mend()
    attempt.failing = False
    return calls


def _whole(attempt: Attempt, newsroom: Newsroom) -> None:
    problems = [
        each
        for each in newsroom.check().problems
        if not (each.kind == "article" and each.code != "derived rows differ") and each.code != "photo awaited"
    ]
    attempt.expect(not problems, f"check: {problems[:3]}")
    with closing(sqlite3.connect(newsroom.folder / "journal.db")) as journal:
        attempt.expect(journal.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",), "a damaged journal")


def attempted(ground: Ground, place: Path, task: Task) -> Answer:
    """Do one task in a folder of its own."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    attempt = Attempt(ground, place, task)
    ground.copy(attempt.library)
    disk, calls = Disk(place), 0
    try:
        calls = DEEDS[task.deed](attempt, disk)
    except BaseException:
        attempt.wrong.append(traceback.format_exc()[-2500:])
    finally:
        disk.mend()
    try:
        with open_newsroom(attempt.library) as newsroom:
            _whole(attempt, newsroom)
    except NewsdeskError as error:
        attempt.wrong.append(f"it cannot be opened: {error!r}")
    return Answer(calls, tuple(dict.fromkeys(attempt.told)), tuple(attempt.wrong))


def main(words: list[str]) -> None:
    """Do what standard input says."""
    ground = Ground.unpacked(Path(words[0]).read_bytes())
    for line in sys.stdin:
        answer = attempted(ground, Path(words[1]), msgspec.json.decode(line, type=Task))
        sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])

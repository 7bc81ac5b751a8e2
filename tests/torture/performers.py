# SPDX-License-Identifier: GPL-3.0-or-later
"""Those who are killed: processes that do one kind of work on a library and tell in a file how far they are.

    python -m tests.torture.performers

loads the program once and makes such a process of itself for each line on standard input, so that none has to start.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

import msgspec

from newsdesk.app import open_newsroom, put_back_library
from newsdesk.domain.backups import Reason
from newsdesk.domain.query import ArticleQuery
from newsdesk.domain.shelf import BulkChange
from newsdesk.newsroom.manuscripts import Entry, OpenedManuscript
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.file_system import NETWORK_FOLDERS
from newsdesk.store.journal_batches import Waiting
from newsdesk.store.journal_writer import JournalWriter
from tests.torture.typist import Typist

SAVED_AFTER: Final = 12
"""Keys."""
TURN_SECONDS: Final = 0.001
"""How long a thread works before others get their turn: as in the window."""


class Part(msgspec.Struct, frozen=True):
    """What somebody is to do: `deed` in the library `folder`, telling of it in `said`; `other` is what it needs."""

    deed: str
    folder: str
    said: str
    seed: int
    article: int = 0
    other: str = ""


Say = Callable[[str], None]


class Work:
    """One process at work."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self.folder, self.other = Path(part.folder), Path(part.other)
        self._said = os.open(part.said, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def say(self, line: str) -> None:
        """Tell something; what was told outlives a kill."""
        os.write(self._said, f"{line}\n".encode())

    def open(self) -> Newsroom:
        """Open the library as the window does, and tell that the work begins."""
        newsroom = open_newsroom(self.folder)
        self.say("begun")
        return newsroom


# -- deeds -------------------------------------------------------------------------------------------------------------


def typing(work: Work) -> None:
    """Type and never save."""
    newsroom = work.open()
    _type(work, newsroom, saves=False)


def saving(work: Work) -> None:
    """Type, and save every few keys."""
    newsroom = work.open()
    _type(work, newsroom, saves=True)


def importing(work: Work) -> None:
    """Take a folder in."""
    newsroom = work.open()
    newsroom.take_in([work.other])
    work.say("done")
    signal.pause()


def exporting(work: Work) -> None:
    """Export the site after each change."""
    newsroom = work.open()
    for number in count():
        newsroom.change(work.part.article, {"lead": f"Лид {number}."})
        newsroom.export(work.other)
        work.say(f"exported {number}")


def backing_up(work: Work) -> None:
    """Make backups of both kinds, with changes between them."""
    newsroom = work.open()
    for number in count():
        made = newsroom.backups.make(Reason.HAND).value
        work.say(f"made {made.path}")
        newsroom.change(work.part.article, {"lead": f"Лид {number}."})
        newsroom.back_up(work.other)
        work.say(f"made {work.other}")


def migrating(work: Work) -> None:
    """Open a library of an earlier version."""
    work.say("begun")
    with open_newsroom(work.folder):
        work.say("done")
    signal.pause()


def changing_many(work: Work) -> None:
    """Change every article in one change, and take that back, again and again."""
    newsroom = work.open()
    ids = tuple(each.id for each in newsroom.find(ArticleQuery(limit=10_000)).articles)
    bulk = newsroom.shelf.bulk
    for number in count():
        key = bulk.begin(ids, BulkChange(add_tags=(f"тег{number}",)))
        bulk.go_on(key)
        work.say(f"changed {number}")
        bulk.take_back(key)


def rebuilding(work: Work) -> None:
    """Make the search index anew, with a change between two times."""
    newsroom = work.open()
    for number in count():
        newsroom.check(rebuild_index=True)
        newsroom.change(work.part.article, {"lead": f"Лид {number}."})


def changing_disks(work: Work) -> None:
    """Have the library on a disk of this machine and on one that machines share in turn, and write on each."""
    work.say("begun")
    for number in count():
        os.environ[NETWORK_FOLDERS] = work.part.folder if number % 2 == 0 else ""
        with open_newsroom(work.folder) as newsroom:
            newsroom.change(work.part.article, {"lead": f"Лид {number}."})
            work.say(f"wrote {number}")


def restoring(work: Work) -> None:
    """Let a backup take the library's place again and again."""
    work.say("begun")
    for number in count():
        put_back_library(work.other, work.folder)
        work.say(f"restored {number}")
        with open_newsroom(work.folder) as newsroom:
            newsroom.change(work.part.article, {"lead": f"Лид {number}."})


def everything(work: Work) -> None:
    """Type while a folder is taken in, a log is read and backups are made."""
    newsroom = work.open()
    texts, log = work.other / "texts", work.other / "access.log"

    def read_logs() -> None:
        for number in count():
            copy = work.other / f"access-{os.getpid()}-{number}.log"
            copy.write_bytes(log.read_bytes() + b"\n" * number)
            newsroom.read_logs([copy])
            copy.unlink()

    def back_up() -> None:
        while True:
            newsroom.backups.make(Reason.HAND)

    for beside in (partial(newsroom.take_in, [texts]), read_logs, back_up):
        threading.Thread(target=beside, daemon=True).start()
    _type(work, newsroom, saves=True)


DEEDS: Final[dict[str, Callable[[Work], None]]] = {
    each.__name__: each
    for each in (
        typing, saving, importing, exporting, backing_up, migrating, changing_many, rebuilding, changing_disks,
        restoring, everything,
    )
}  # fmt: skip


def _type(work: Work, newsroom: Newsroom, *, saves: bool) -> None:
    opened = newsroom.manuscripts.open(work.part.article)
    typist = Typist(work.part.seed, opened.manuscript)
    pace = random.Random(work.part.seed).choice((0.002, 0.008, 0.03))  # noqa: S311 - a pace, nothing secret
    waiting: deque[tuple[int, Entry]] = deque()
    _tell_commits(work, newsroom.manuscripts.journal)
    while True:
        deed, edit = typist.strike()
        assert opened.journal is not None
        entry = opened.journal.note(deed, edit, opened.manuscript.saved.version)
        work.say(f"typed {time.time():.4f} {typist.keys}")
        waiting.append((typist.keys, entry))
        while waiting and waiting[0][1].on_disk.is_set():
            work.say(f"kept {waiting.popleft()[0]}")
        if saves and typist.keys % SAVED_AFTER == 0:
            _save(work, newsroom, opened, typist.keys)
        time.sleep(pace)


def _save(work: Work, newsroom: Newsroom, opened: OpenedManuscript, keys: int) -> None:
    manuscript = opened.manuscript
    assert opened.journal is not None
    sent = manuscript.snapshot()
    begun = opened.journal.note_save(sent, manuscript.saved.version)
    saved = newsroom.manuscripts.save(
        sent.written(), manuscript.saved.version, blocks=sent.document.blocks, begun=begun
    ).value
    manuscript.mark_saved(saved, sent)
    work.say(f"saved {keys} {saved.version}")


def _tell_commits(work: Work, journal: JournalWriter) -> None:
    """Tell how long the journal's commits take: what is under way at the blow may be lost."""
    write = journal.batches.write

    def timed(batch: Sequence[Waiting]) -> Exception | None:
        started = time.monotonic()
        error = write(batch)
        work.say(f"commit {time.monotonic() - started:.4f}")
        return error

    journal.batches.write = timed  # type: ignore[method-assign]  # the one place to look on


# -- processes ---------------------------------------------------------------------------------------------------------


def perform(part: Part) -> None:
    """Do a part in this process, which is of use for nothing else afterwards."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    silence = os.open(os.devnull, os.O_RDWR)
    os.dup2(silence, 0)
    os.dup2(silence, 1)
    errors = os.open(f"{part.said}.errors", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(errors, 2)
    try:
        DEEDS[part.deed](Work(part))
    except BaseException:
        import traceback

        traceback.print_exc()
        os._exit(1)


def main() -> None:
    """Make a process of each part that is asked for, and tell its number."""
    import newsdesk.newsroom.intake
    import newsdesk.newsroom.popularity
    import newsdesk.newsroom.publishing
    import newsdesk.store.upgrade  # noqa: F401 - all that the work would load

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    sys.setswitchinterval(TURN_SECONDS)
    for line in sys.stdin:
        part = msgspec.json.decode(line, type=Part)
        number = os.fork()
        if number == 0:
            perform(part)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""What is left after a blow: a library that opens and is whole, and nothing missing that was promised to be there."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from newsdesk.app import open_newsroom
from newsdesk.domain.article import Article
from newsdesk.domain.query import ArticleQuery
from newsdesk.domain.shelf import Stage
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import silent
from newsdesk.store.backup import restore
from newsdesk.store.kept_backup import open_backup
from newsdesk.store.lock_file import LOCK_FILE
from tests.torture.ground import Ground
from tests.torture.killing import Blow
from tests.torture.performers import Part
from tests.torture.typist import keys_in, texts_of

PROMISED = 0.3
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody told before the blow."""

    lines: tuple[tuple[str, ...], ...]
    errors: str

    @classmethod
    def by(cls, part: Part) -> Said:
        """What the doer of a part told."""
        errors = Path(f"{part.said}.errors")
        told = Path(part.said).read_text(encoding="utf-8").splitlines()
        said = errors.read_text(encoding="utf-8", errors="replace") if errors.exists() else ""
        return cls(tuple(tuple(line.split(" ", 2)) for line in told), said)

    def of(self, word: str) -> list[tuple[str, ...]]:
        """What was told of one thing."""
        return [line[1:] for line in self.lines if line[0] == word]


@dataclass(slots=True)
class Reckoning:
    """What came of one blow: what is wrong, and how old the oldest key was that is missing (seconds)."""

    wrong: list[str] = field(default_factory=list)
    lost: float = 0.0
    commit: float = 0.0

    @property
    def in_time(self) -> bool:
        """Whether no key is missing that was older than what is promised and one commit; only a clock can say so."""
        return self.lost <= PROMISED + self.commit

    def expect(self, holds: object, words: str) -> None:
        """Note what should hold and does not."""
        if not holds:
            self.wrong.append(words)


def reckon(part: Part, blow: Blow, base: Article, ground: Ground) -> Reckoning:
    """Open the library as the next start does, and look at everything."""
    folder, said, found = Path(part.folder), Said.by(part), Reckoning()
    found.expect(not said.errors, said.errors[-2000:])
    with open_newsroom(folder) as newsroom:
        if part.deed == "rebuilding":
            newsroom.searching.complete_index(silent)  # as every start does
        _whole(newsroom, found)
        if part.deed in ("typing", "saving", "everything"):
            _keys(newsroom, part, said, blow, base, found)
        if part.deed in ("importing", "everything"):
            texts = Path(part.other) if part.deed == "importing" else Path(part.other) / "texts"
            _imported(newsroom, texts, found)
        if part.deed == "exporting":
            _exported(newsroom, Path(part.other), found)
        if part.deed == "restoring":
            _restored(newsroom, ground, found)
        if part.deed in ("backing_up", "everything"):
            _backups(newsroom, said, found)
        if part.deed == "migrating":
            _migrated(newsroom, ground, part.other, found)
        if part.deed == "changing_many":
            _changed(newsroom, said, found)
        if part.deed == "changing_disks":
            _written(newsroom, part.article, said, found)
    return found


def _whole(newsroom: Newsroom, found: Reckoning) -> None:
    """Every problem but what preflight says of a text that is not finished."""
    problems = [
        each
        for each in newsroom.check().problems
        if not (each.kind == "article" and each.code != "derived rows differ") and each.code != "photo awaited"
    ]
    found.expect(not problems, f"check: {problems[:3]}")
    with closing(sqlite3.connect(newsroom.folder / "journal.db")) as journal:
        (said,) = journal.execute("PRAGMA integrity_check(1)").fetchone()
    found.expect(said == "ok", f"journal: {said}")


def _keys(newsroom: Newsroom, part: Part, said: Said, blow: Blow, base: Article, found: Reckoning) -> None:
    """Every key that was on disk; and how old the oldest is that is missing."""
    typed = {int(number): float(moment) for moment, number in said.of("typed") if float(moment) <= blow.moment}
    kept = max((int(number) for (number,) in said.of("kept")), default=0)
    saves = [(int(keys), int(version)) for keys, version in said.of("saved")]
    found.commit = max((float(seconds) for (seconds,) in said.of("commit")), default=0.0)
    opened = newsroom.manuscripts.open(part.article)
    found.expect(opened.theirs is None, "a quarrel with oneself")
    found.expect(opened.article.version >= max((version for _, version in saves), default=1), "a save is missing")
    held = keys_in(texts_of(opened.manuscript), part.seed, base, max(typed, default=0) + 2, kept)
    if held is None:
        found.wrong.append(f"{kept} keys were on disk, and they are not there: {texts_of(opened.manuscript)}")
        return
    missing = [moment for number, moment in typed.items() if number > held]
    found.lost = blow.moment - min(missing) if missing else 0.0


def reckon_window(part: Part, blow: Blow) -> Reckoning:
    """The same for a window in which a headline was written."""
    said, found = Said.by(part), Reckoning()
    ready = said.of("ready")
    if not ready:
        stderr = Path(f"{part.said}.stderr").read_text(encoding="utf-8", errors="replace")
        found.wrong.append(f"the window never was ready: {stderr[-1500:]}")
        return found
    typed = [(float(moment), sign) for moment, sign in said.of("typed") if float(moment) <= blow.moment]
    whole = "".join(sign or " " for _, sign in typed)
    with open_newsroom(Path(part.folder)) as newsroom:
        _whole(newsroom, found)
        opened = newsroom.manuscripts.open(int(ready[0][0]))
        found.expect(opened.theirs is None, "a quarrel with oneself")
        headline = opened.manuscript.article.headline
    held = next((count for count in range(len(whole), -1, -1) if headline.startswith(whole[:count].rstrip())), 0)
    found.expect(len(headline) <= len(whole[:held]) + 2, f"a headline that nobody wrote: {headline}")
    found.lost = blow.moment - typed[held][0] if held < len(typed) else 0.0
    found.commit = PROMISED  # nobody in the window tells how long one took
    return found


def _imported(newsroom: Newsroom, texts: Path, found: Reckoning) -> None:
    """Whole articles, and asked again all of them, each once."""
    bodies = Counter(_words(each.read_text(encoding="utf-8").split("+++\n\n", 1)[1]) for each in texts.glob("*.md"))
    for again in (False, True):
        if again:
            newsroom.take_in([texts])
        ids = [each.id for each in newsroom.find(ArticleQuery(limit=100_000)).articles]
        standing = Counter(_words(newsroom.article(each).body) for each in ids)
        here = {body: count for body, count in standing.items() if body in bodies}
        found.expect(all(count == 1 for count in here.values()), "a text came twice")
        imported = sum(any(each.why == "imported" for each in newsroom.history(key)) for key in ids)
        found.expect(again or imported >= len(here), "an article is half written")
        found.expect(not again or len(here) == len(bodies), f"{len(here)} of {len(bodies)} texts came")


def _words(text: str) -> str:
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


def _exported(newsroom: Newsroom, site: Path, found: Reckoning) -> None:
    """Whole pages; and an export made anew says the same as one that goes on."""
    for page in site.rglob("*.html"):
        found.expect(page.read_text(encoding="utf-8").rstrip().endswith(("</html>", ">")), f"half a page: {page.name}")
    newsroom.export(site)
    again = newsroom.export(site)
    found.expect(again.written == 0, f"{again.written} pages are written again and again")
    left = [each.name for each in site.rglob("*.part")]
    found.expect(not left, f"left over: {left}")
    problems = [each for each in newsroom.check().problems if each.kind == "ledger"]
    found.expect(not problems, f"ledger: {problems[:3]}")


def _restored(newsroom: Newsroom, ground: Ground, found: Reckoning) -> None:
    """The library of before or that of the backup, nothing between."""
    count = newsroom.find(ArticleQuery()).total
    headline = newsroom.article(ground.published).headline
    found.expect(count > 1, f"{count} articles, «{headline}»")


def _backups(newsroom: Newsroom, said: Said, found: Reckoning) -> None:
    """Each that is listed is sound, each that was told of is there."""
    for each in newsroom.backups.all():
        found.expect(not each.detail, f"{each.name}: {each.detail}")
        newsroom.backups.verify(each)
    told = dict.fromkeys(line[0] for line in said.of("made"))
    last = None
    for name in told:
        found.expect(Path(name).exists(), f"no backup at {name}")
        with open_backup(Path(name)) as backup:
            backup.verify()
        last = Path(name)
    if last is not None:
        restore(last, newsroom.folder.with_name("restored"))
        with open_newsroom(newsroom.folder.with_name("restored")) as restored:
            _whole(restored, found)


def _changed(newsroom: Newsroom, said: Said, found: Reckoning) -> None:
    """What was begun can be gone on with to its end, and be taken back to its beginning."""
    ids = [each.id for each in newsroom.find(ArticleQuery(limit=10_000)).articles]
    bulk = newsroom.shelf.bulk
    state = bulk.latest()
    if state is None:
        found.expect(not _tagged(newsroom, ids), "a tag of a change that nobody remembers")
        return
    (tag,) = state.change.add_tags
    found.expect(int(tag.removeprefix("тег")) >= len(said.of("changed")) - 1, f"an older change than was told: {tag}")
    if state.stage is not Stage.UNDOING:
        bulk.go_on(state.id)
        found.expect(_tagged(newsroom, ids) == dict.fromkeys(ids, (tag,)), "some were not changed, or twice")
    bulk.take_back(state.id)
    found.expect(not _tagged(newsroom, ids), "some were not taken back")
    _whole(newsroom, found)


def _tagged(newsroom: Newsroom, ids: list[int]) -> dict[int, tuple[str, ...]]:
    tags = {key: tuple(each for each in newsroom.article(key).tags if each.startswith("тег")) for key in ids}
    return {key: each for key, each in tags.items() if each}


def _written(newsroom: Newsroom, article: int, said: Said, found: Reckoning) -> None:
    """What was told to be written is there, and the one write under way at most."""
    told = len(said.of("wrote"))
    lead = newsroom.article(article).lead
    found.expect(not told or lead in (f"Лид {told - 1}.", f"Лид {told}."), f"{told} times written, and «{lead}»")
    left = [each.name for each in newsroom.folder.iterdir() if each.name == LOCK_FILE]
    found.expect(not left, "a lock is left")


def _migrated(newsroom: Newsroom, ground: Ground, version: str, found: Reckoning) -> None:
    """Every text of every revision as it was."""
    clean = ground.old.with_name(f"upgraded-{version}")
    if not clean.exists():
        ground.copy_old(clean, version)
    with open_newsroom(clean) as upgraded:
        found.expect(_all_texts(newsroom) == _all_texts(upgraded), "other texts than before")


def _all_texts(newsroom: Newsroom) -> dict[int, list[Article]]:
    ids = [each.id for each in (*newsroom.find(ArticleQuery(limit=100_000)).articles, *newsroom.binned())]
    with newsroom._database.read() as work:
        return {key: [work.revisions.get(key, each.number) for each in work.revisions.of(key)] for key in ids}

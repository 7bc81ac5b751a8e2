# SPDX-License-Identifier: GPL-3.0-or-later
"""The manuscript desk: articles opened, saved over their own version only, and what was left of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from newsdesk.app import open_newsroom
from newsdesk.document.tree import Paragraph, Text
from newsdesk.domain.article import Article, Status
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.records import Deed
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet
from newsdesk.errors import ArticleMissing, FieldInvalid, LibraryReadOnly, TransitionRefused, VersionConflict
from newsdesk.newsroom.manuscripts import OpenedManuscript, Presence
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.presence import SILENT, SILENT_BUT_RUNNING, THIS_HOST, alive

NOW = datetime(2026, 1, 15, 7, tzinfo=UTC)


@pytest.fixture
def key(newsroom: Newsroom) -> int:
    """A draft with a short text."""
    made = newsroom.shelf.create_draft().value
    newsroom.change(made, {"headline": "Мост", "body": "Первый\nабзац.\n\n* раз\n"})
    return made


@pytest.fixture
def next_day(newsroom: Newsroom) -> Iterator[Newsroom]:
    """The same library opened by a window that comes later."""
    with open_newsroom(newsroom.folder) as opened:
        yield opened


def edit(opened: OpenedManuscript, change: Edit) -> None:
    """Make an edit as a window does."""
    deed = Deed.GROW if opened.manuscript.do(change) else Deed.DO
    note(opened, deed, change)


def note(opened: OpenedManuscript, deed: Deed, change: Edit) -> None:
    """Note an edit as a window does."""
    assert opened.journal is not None
    opened.journal.note(deed, change, opened.manuscript.saved.version)


def headline(opened: OpenedManuscript, text: str) -> None:
    """Change the headline."""
    edit(opened, Edit((FieldSet("headline", opened.manuscript.article.headline, text),)))


def body(opened: OpenedManuscript, *texts: str) -> None:
    """Replace the whole text."""
    manuscript = opened.manuscript
    blocks = tuple(Paragraph((Text(text),) if text else ()) for text in texts)
    edit(opened, Edit((BlocksReplaced(0, manuscript.blocks(0, manuscript.block_count), blocks),)))


def saved(newsroom: Newsroom, opened: OpenedManuscript) -> Article:
    """Save as a window does."""
    manuscript = opened.manuscript
    assert opened.journal is not None
    sent = manuscript.snapshot()
    begun = opened.journal.note_save(sent, manuscript.saved.version)
    done = newsroom.manuscripts.save(
        sent.written(), manuscript.saved.version, blocks=sent.document.blocks, begun=begun
    ).value
    manuscript.mark_saved(done, sent)
    return done


def lost(newsroom: Newsroom) -> None:
    """The window goes, and what it had on its way to the disk is there."""
    newsroom.manuscripts.close()


def test_what_was_not_saved_is_there_the_next_day(newsroom: Newsroom, key: int, next_day: Newsroom) -> None:
    opened = newsroom.manuscripts.open(key)
    headline(opened, "Мост открыт")
    body(opened, "Другой", "", "текст")
    lost(newsroom)
    assert next_day.manuscripts.pending() == (key,)
    found = next_day.manuscripts.open(key)
    assert found.recovered is not None
    assert (found.recovered.edits, found.recovered.unreadable, found.theirs) == (2, 0, None)
    assert found.manuscript.article.headline == "Мост открыт"
    assert found.manuscript.document == opened.manuscript.document
    assert found.article.headline == "Мост"
    assert found.manuscript.dirty
    found.manuscript.undo()
    found.manuscript.undo()
    assert found.manuscript.article_to_save().body == found.article.body


def test_only_what_follows_the_save_is_left(newsroom: Newsroom, key: int, next_day: Newsroom) -> None:
    opened = newsroom.manuscripts.open(key)
    body(opened, "Сохранено", "", "с пустым абзацем")
    saved(newsroom, opened)
    headline(opened, "После")
    lost(newsroom)
    found = next_day.manuscripts.open(key)
    assert found.recovered is not None
    assert (found.recovered.edits, found.theirs) == (1, None)
    assert found.manuscript.document == opened.manuscript.document
    assert found.manuscript.article.headline == "После"


def test_nothing_is_left_behind_a_save(newsroom: Newsroom, key: int, next_day: Newsroom) -> None:
    opened = newsroom.manuscripts.open(key)
    body(opened, "", "Сохранено", "")
    saved(newsroom, opened)
    lost(newsroom)
    assert next_day.manuscripts.pending() == ()
    assert next_day.manuscripts.open(key).recovered is None


def test_undo_over_a_save_is_recovered_too(newsroom: Newsroom, key: int, next_day: Newsroom) -> None:
    opened = newsroom.manuscripts.open(key)
    headline(opened, "Второй")
    saved(newsroom, opened)
    back = opened.manuscript.undo()
    assert back is not None
    note(opened, Deed.UNDO, back)
    lost(newsroom)
    found = next_day.manuscripts.open(key)
    assert found.manuscript.article.headline == "Мост"
    assert found.manuscript.dirty
    found.manuscript.redo()
    assert found.manuscript.article.headline == "Второй"
    assert not found.manuscript.dirty


def test_a_save_whose_end_was_never_noted_is_no_conflict(newsroom: Newsroom, key: int, next_day: Newsroom) -> None:
    opened = newsroom.manuscripts.open(key)
    headline(opened, "Сохранён")
    sent = opened.manuscript.snapshot()
    assert opened.journal is not None
    opened.journal.note_save(sent, opened.manuscript.saved.version)
    newsroom.manuscripts.save(sent.written(), opened.manuscript.saved.version)
    headline(opened, "Пока сохранялось")
    lost(newsroom)
    found = next_day.manuscripts.open(key)
    assert found.theirs is None
    assert found.recovered is not None
    assert found.recovered.edits == 1
    assert found.manuscript.saved.headline == "Сохранён"
    assert found.manuscript.article.headline == "Пока сохранялось"


def test_a_later_save_of_others_is_shown_beside_it(newsroom: Newsroom, key: int, next_day: Newsroom) -> None:
    opened = newsroom.manuscripts.open(key)
    headline(opened, "Моё")
    lost(newsroom)
    next_day.change(key, {"headline": "Их", "body": "Их текст."})
    found = next_day.manuscripts.open(key)
    assert found.manuscript.article.headline == "Моё"
    assert found.theirs is not None
    assert (found.theirs.article.headline, found.theirs.blocks) == ("Их", (Paragraph((Text("Их текст."),)),))
    assert found.manuscript.collisions(found.theirs) == ("headline",)
    assert next_day.article(key).headline == "Их"


def test_what_was_recovered_and_lost_again_is_recovered_again(newsroom: Newsroom, key: int, next_day: Newsroom) -> None:
    opened = newsroom.manuscripts.open(key)
    headline(opened, "Раз")
    lost(newsroom)
    headline(next_day.manuscripts.open(key), "Два")
    lost(next_day)
    with open_newsroom(newsroom.folder) as third:
        found = third.manuscripts.open(key)
        assert found.recovered is not None
        assert (found.recovered.edits, found.manuscript.article.headline) == (2, "Два")


def test_a_name_that_was_half_typed_is_there_the_next_day(newsroom: Newsroom, key: int, next_day: Newsroom) -> None:
    opened = newsroom.manuscripts.open(key)
    assert opened.journal is not None
    for text in ("Вер", "Вероника", ""):
        opened.journal.note_begun("byline", text, opened.manuscript.saved.version)
    opened.journal.note_begun("tags", "мо", opened.manuscript.saved.version)
    opened.journal.note_begun("section", "Гор", opened.manuscript.saved.version)
    edit(opened, Edit((FieldSet("section", opened.manuscript.article.section, "Город"),)))
    lost(newsroom)
    found = next_day.manuscripts.open(key)
    assert (found.begun, found.manuscript.article.section) == ({"tags": "мо"}, "Город")


def test_a_half_typed_name_alone_is_kept_and_makes_nothing_unsaved(
    newsroom: Newsroom, key: int, next_day: Newsroom
) -> None:
    opened = newsroom.manuscripts.open(key)
    assert opened.journal is not None
    opened.journal.note_begun("byline", "Вероника", opened.manuscript.saved.version)
    lost(newsroom)
    found = next_day.manuscripts.open(key)
    assert (found.recovered, found.begun, found.manuscript.dirty) == (None, {"byline": "Вероника"}, False)
    lost(next_day)
    with open_newsroom(newsroom.folder) as third:
        assert third.manuscripts.open(key).begun == {"byline": "Вероника"}


def test_what_two_dead_windows_left_is_never_mixed(newsroom: Newsroom, key: int, next_day: Newsroom) -> None:
    one, two = newsroom.manuscripts.open(key), next_day.manuscripts.open(key)
    assert one.elsewhere == ()
    headline(one, "Первое окно")
    headline(two, "Второе окно")
    lost(newsroom)
    lost(next_day)
    with open_newsroom(newsroom.folder) as third:
        found = third.manuscripts.open(key)
        assert found.manuscript.article.headline in ("Первое окно", "Второе окно")
        assert third.manuscripts.pending() == (key,)


def test_a_discarded_recovery_is_gone(newsroom: Newsroom, key: int, next_day: Newsroom) -> None:
    headline(newsroom.manuscripts.open(key), "Моё")
    lost(newsroom)
    next_day.manuscripts.discard(key)
    assert next_day.manuscripts.pending() == ()
    assert next_day.manuscripts.open(key).recovered is None


def test_a_journal_with_foreign_bytes_opens_the_saved_article(newsroom: Newsroom, key: int) -> None:
    newsroom.manuscripts._journal().append(key, b"what is this")
    opened = newsroom.manuscripts.open(key)
    assert (opened.recovered, opened.manuscript.dirty) == (None, False)


def test_a_damaged_journal_does_not_keep_an_article_from_being_read(newsroom: Newsroom, key: int) -> None:
    newsroom.manuscripts.close()
    for each in newsroom.folder.glob("journal.db*"):
        each.unlink()
    (newsroom.folder / "journal.db").write_bytes(b"no journal" * 1000)
    with open_newsroom(newsroom.folder) as later:
        assert later.manuscripts.open(key).article.headline == "Мост"


def test_a_save_over_anothers_is_refused(newsroom: Newsroom, key: int) -> None:
    mine = newsroom.article(key)
    newsroom.change(key, {"kicker": "Их"})
    with pytest.raises(VersionConflict) as told:
        newsroom.manuscripts.save(replace(mine, headline="Моё"), mine.version)
    assert (told.value.expected, told.value.found) == (mine.version, mine.version + 1)


def test_a_save_follows_the_rules_of_the_desk(newsroom: Newsroom, key: int) -> None:
    mine = newsroom.article(key)
    with pytest.raises(TransitionRefused):
        newsroom.manuscripts.save(replace(mine, status=Status.PUBLISHED), mine.version)
    with pytest.raises(ArticleMissing):
        newsroom.manuscripts.save(replace(mine, translation_of=10**6), mine.version)
    with pytest.raises(FieldInvalid):
        newsroom.manuscripts.save(replace(mine, translation_of=key), mine.version)
    ready = newsroom.manuscripts.save(replace(mine, status=Status.READY, section="Новый"), mine.version)
    assert ready.changes.articles == {key}
    out = newsroom.manuscripts.save(replace(ready.value, status=Status.PUBLISHED), ready.value.version).value
    assert (out.section, out.published_at is not None) == ("Новый", True)
    assert [each.why for each in newsroom.history(key)][-2:] == ["status", "status"]
    same = newsroom.manuscripts.save(out, out.version)
    assert (same.value.version, same.changes.subjects) == (out.version, frozenset())


def test_what_it_pointed_to_may_lie_in_the_bin(newsroom: Newsroom, key: int) -> None:
    original = newsroom.shelf.create_draft().value
    mine = newsroom.manuscripts.save(replace(newsroom.article(key), translation_of=original), 2).value
    newsroom.bin([original])
    saved = newsroom.manuscripts.save(replace(mine, headline="Дальше"), mine.version).value
    assert (saved.headline, saved.translation_of) == ("Дальше", original)
    assert newsroom.article(key) == saved


def test_a_library_that_cannot_be_written_is_read(newsroom: Newsroom, key: int) -> None:
    headline(newsroom.manuscripts.open(key), "Моё")
    lost(newsroom)
    with open_newsroom(newsroom.folder, read_only=True) as reading:
        opened = reading.manuscripts.open(key)
        assert (opened.article.headline, opened.recovered, opened.journal) == ("Мост", None, None)
        assert reading.manuscripts.pending() == ()
        with pytest.raises(LibraryReadOnly):
            _ = reading.manuscripts.journal


def test_an_article_that_is_gone_is_named(newsroom: Newsroom) -> None:
    with pytest.raises(ArticleMissing):
        newsroom.manuscripts.open(10**6)


def test_opening_costs_no_markdown_when_it_is_only_counted(newsroom: Newsroom, key: int) -> None:
    assert newsroom.manuscripts.versions([key, 10**6]) == {key: 2}
    theirs = newsroom.manuscripts.saved_elsewhere(key)
    assert theirs.article == newsroom.article(key)
    assert theirs.blocks == Manuscript(theirs.article).document.blocks
    assert theirs.at == newsroom.article(key).updated_at


@pytest.mark.parametrize(
    ("host", "pid", "silence", "there"),
    [
        (THIS_HOST, os.getpid(), timedelta(seconds=5), True),
        (THIS_HOST, os.getpid(), SILENT + timedelta(seconds=1), True),
        (THIS_HOST, os.getpid(), SILENT_BUT_RUNNING + timedelta(seconds=1), False),
        (THIS_HOST, 2**22 + 1, timedelta(seconds=1), False),
        (THIS_HOST, 0, timedelta(seconds=1), False),
        ("another", 1, timedelta(seconds=5), True),
        ("another", 1, SILENT + timedelta(seconds=1), False),
    ],
    ids=["runs", "runs and is silent", "has hung", "has ended", "never ran", "far away", "far away and silent"],
)
def test_a_window_is_there_while_it_speaks_and_its_process_runs(
    host: str, pid: int, silence: timedelta, there: bool
) -> None:
    presence = Presence("window", 1, "", host, pid, NOW - timedelta(hours=3), NOW - silence)
    assert alive(presence, NOW) is there

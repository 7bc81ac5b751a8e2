# SPDX-License-Identifier: GPL-3.0-or-later
"""The status bar: how safe the text is, how long, what was found, what is under way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Language
from newsdesk.domain.preflight import Finding
from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import DiskFull
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import Progress
from newsdesk.ui.languages import Languages
from newsdesk.ui.long_work import LongWork
from newsdesk.ui.open_article import OpenArticle, SaveState, SaveStatus
from newsdesk.ui.open_articles import OpenArticles
from newsdesk.ui.session import Session
from newsdesk.ui.status_bar import StatusBar
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.long_works import LongWorkRow
from newsdesk.ui.wording import number_text


@pytest.fixture
def bar(qtbot: QtBot, opened: Session, appearance: Appearance, languages: Languages) -> StatusBar:
    """The status bar of an open library, in English."""
    languages.choose("en")
    made = StatusBar(opened, appearance)
    qtbot.addWidget(made)
    made.resize(1200, 28)
    made.show()
    made._learn_zone()
    qtbot.waitUntil(lambda: made._zone is not None)
    return made


@pytest.fixture
def article(qtbot: QtBot, opened: Session, newsroom: Newsroom) -> OpenArticle:
    """An open article of the demo."""
    taken: list[OpenArticle] = []
    OpenArticles(opened).open(newsroom.find(ArticleQuery(limit=1)).articles[0].id, taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    return taken[0]


def test_without_an_article_nothing_is_claimed(bar: StatusBar) -> None:
    for widget in (bar.state, bar.counts, bar.language, bar.findings):
        assert widget.isHidden()


def test_it_is_as_high_without_an_article_as_with_one(bar: StatusBar, article: OpenArticle) -> None:
    before = bar.sizeHint().height()
    bar.show_article(article)
    assert bar.sizeHint().height() == before  # or else every start would leave the preview a little lower


def test_the_way_of_the_text_to_the_library_is_said(bar: StatusBar, article: OpenArticle, qtbot: QtBot) -> None:
    bar.show_article(article)
    assert bar.state.text().startswith("Saved")
    article.set_field("headline", "Новый заголовок")
    qtbot.waitUntil(lambda: bar.state.text() == "Not saved – in the journal")
    QTest.mouseClick(bar.state, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.state.text().startswith("Saved at "))
    assert len(bar.state.text()) == len("Saved at 14:05:07")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (SaveStatus(SaveState.SAVING), "Saving…"),
        (SaveStatus(SaveState.CONFLICT), "Saved by somebody else"),
        (SaveStatus(SaveState.READ_ONLY), "Read only"),
        (SaveStatus(SaveState.FAILED, error=DiskFull(Path("/p"))), "Not saved. There is no room"),
        (SaveStatus(SaveState.SAVED, datetime(2024, 12, 5, 9, 5, 7, tzinfo=UTC)), "Saved at 14:05:07"),
    ],
)
def test_every_state_has_words_of_its_own(bar: StatusBar, article: OpenArticle, status: SaveStatus, words: str) -> None:
    bar.show_article(article)
    article.status_changed.emit(status)
    assert bar.state.accessibleName().startswith(words)
    assert not bar.state.icon().isNull()


def test_a_long_failure_does_not_push_the_rest_away(bar: StatusBar, article: OpenArticle) -> None:
    bar.show_article(article)
    article.status_changed.emit(SaveStatus(SaveState.FAILED, error=DiskFull(Path("/" + "long/" * 60))))
    assert bar.state.text().endswith("…")
    assert bar.state.sizeHint().width() < 400
    assert "long/long" in bar.state.toolTip()


def test_a_conflict_leads_to_the_comparison(
    bar: StatusBar, article: OpenArticle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar.show_article(article)
    monkeypatch.setattr(OpenArticle, "status", SaveStatus(SaveState.CONFLICT))
    with qtbot.waitSignal(bar.conflict_wanted):
        bar.state.click()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", "3\N{NARROW NO-BREAK SPACE}412 знаков · 458 слов · 3 мин"),
        ("kk", "3\N{NARROW NO-BREAK SPACE}412 таңба · 458 сөз · 3 мин"),
        ("en", "3,412 signs · 458 words · 3 min"),
    ],
)
def test_the_length_is_said_with_the_right_plurals(
    bar: StatusBar, article: OpenArticle, languages: Languages, qtbot: QtBot, language: str, words: str
) -> None:
    bar.show_article(article)
    bar.set_counts(3412, 2904, 458, 3)
    languages.choose(language)
    qtbot.waitUntil(lambda: bar.counts.text() == words)


def test_the_language_follows_the_article(bar: StatusBar, article: OpenArticle) -> None:
    bar.show_article(article)
    article.set_field("language", Language.KK)
    assert bar.language.text() == "kk"
    assert "Kazakh" in bar.language.toolTip()


def test_findings_are_counted_and_lead_to_the_checks(bar: StatusBar, article: OpenArticle, qtbot: QtBot) -> None:
    bar.show_article(article)
    bar.set_findings(())
    assert bar.findings.text() == "No remarks"
    bar.set_findings((Finding("photo uncredited", True, "body", 1), Finding("empty body", False, "body", None)))
    assert bar.findings.text() == "2 remarks"
    assert "The photo has no credit" in bar.findings.toolTip()
    with qtbot.waitSignal(bar.findings_wanted):
        bar.findings.click()


def test_another_article_begins_anew(bar: StatusBar, article: OpenArticle) -> None:
    bar.show_article(article)
    bar.set_counts(1, 1, 1, 1)
    bar.set_findings(())
    bar.show_article(None)
    assert bar.counts.isHidden()
    assert bar.findings.isHidden()
    article.set_field("headline", "Без зрителей")
    assert bar.state.isHidden()


def test_long_work_is_shown_and_can_be_stopped(bar: StatusBar, opened: Session, qtbot: QtBot) -> None:
    def work(_newsroom: Newsroom, progress: Progress) -> Done[None]:
        while True:
            progress(1, 4)

    opened.run_long(bar, "Export", work, lambda _: None)
    qtbot.waitUntil(lambda: bar.long_works.rows[0].bar.maximum() == 4)
    row = bar.long_works.rows[0]
    assert row.title.text() == "Export"
    assert row.bar.value() == 1
    row.cancel.click()
    qtbot.waitUntil(lambda: not bar.long_works.rows)
    assert bar.long_works.isHidden()


def test_work_under_way_is_named_in_the_language_of_now(
    bar: StatusBar, opened: Session, languages: Languages, qtbot: QtBot
) -> None:
    def words() -> str:
        return QCoreApplication.translate("DailyBackup", "Backing up")

    opened.long_work_started.emit(LongWork(words, opened, words))
    (row,) = bar.long_works.rows

    def named(title: str) -> bool:
        return {row.title.text(), row.accessibleName(), row.bar.accessibleName(), row.cancel.toolTip()} == {title}

    assert named("Backing up")
    for language in ("ru", "kk"):
        languages.choose(language)
        assert words() != "Backing up"
        qtbot.waitUntil(lambda: named(words()))


def test_more_than_two_works_are_counted(bar: StatusBar, opened: Session, qtbot: QtBot) -> None:
    works = [LongWork(f"Work {number}", opened) for number in range(4)]
    for work in works:
        opened.long_work_started.emit(work)
    assert [row.isVisible() for row in bar.long_works.rows] == [True, True, False, False]
    assert bar.long_works._more.text() == "and 2 more"
    works[0].ended.emit()
    assert [row.isVisible() for row in bar.long_works.rows] == [True, True, False]


def test_the_time_that_remains_is_estimated(
    opened: Session, appearance: Appearance, languages: Languages, qtbot: QtBot
) -> None:
    languages.choose("en")
    now = [0.0]
    clock: Callable[[], float] = lambda: now[0]  # noqa: E731 - a clock to turn by hand
    work = LongWork("Export", opened)
    row = LongWorkRow(work, appearance, clock)
    qtbot.addWidget(row)
    now[0] = 1.0
    work.progressed.emit(1, 10)
    assert row.remaining.text() == ""
    now[0] = 10.0
    work.progressed.emit(2, 10)
    assert row.remaining.text() == "40 s left"
    now[0] = 100.0
    work.progressed.emit(3, 10)
    assert row.remaining.text() == "about 4 min left"


def test_work_on_articles_tells_how_many_of_how_many(
    opened: Session, appearance: Appearance, languages: Languages, qtbot: QtBot
) -> None:
    languages.choose("ru")
    work = LongWork("Перенос статей в корзину", opened, counted=True)
    row = LongWorkRow(work, appearance, lambda: 10.0)
    qtbot.addWidget(row)
    assert row.remaining.text() == ""
    work.progressed.emit(3014, 100_000)
    assert row.remaining.text() == f"{number_text(3014)} из {number_text(100_000)}"


def test_a_change_of_zone_is_heard(bar: StatusBar, opened: Session, newsroom: Newsroom, qtbot: QtBot) -> None:
    def work(asked: Newsroom) -> Done[object]:
        return Done(asked.change_settings({"zone": "Europe/Berlin"}), Changes.everything())

    opened.write(bar, work)
    qtbot.waitUntil(lambda: str(bar._zone) == "Europe/Berlin")


def test_of_an_article_that_cannot_be_seen_nothing_is_told(bar: StatusBar, article: OpenArticle) -> None:
    bar.show_article(article)
    bar.set_counts(1200, 1000, 200, 1)
    bar.set_findings(())
    shown = (bar.state, bar.counts, bar.language, bar.findings)
    bar.tell_of_article(False)
    bar.set_counts(1300, 1100, 210, 1)
    assert all(widget.isHidden() for widget in shown)
    bar.tell_of_article(True)
    assert not any(widget.isHidden() for widget in shown)

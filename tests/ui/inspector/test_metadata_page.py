# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of the open article."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Article, Kind
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.inspector.fields.address import AddressField
from newsdesk.ui.inspector.fields.corrections import CorrectionsField
from newsdesk.ui.inspector.fields.lines import ChoiceField, NumberField, TextField
from newsdesk.ui.inspector.fields.moment import MomentField
from newsdesk.ui.inspector.fields.original import OriginalField
from newsdesk.ui.inspector.fields.section import SectionField
from newsdesk.ui.inspector.metadata_page import MetadataPage
from newsdesk.ui.inspector.panel import InspectorPanel
from newsdesk.ui.languages import Languages
from newsdesk.ui.open_article import OpenArticle, SaveState
from newsdesk.ui.theme.appearance import Appearance
from tests.ui.keyboard import focused, press, type_text

Open = Callable[[int], OpenArticle]


def test_every_field_of_the_article_can_be_set(page: MetadataPage) -> None:
    texts = {"headline", "kicker", "lead", "body", "related"}
    derived = {"id", "version", "created_at", "updated_at", "views", "signs", "words", "figures", "binned_at"}
    assert set(Article.__dataclass_fields__) - texts - derived == set(page.rows)


def test_typing_is_an_edit_that_undo_takes_back_without_moving_the_caret_of_others(
    page: MetadataPage, open_article: Open, draft: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    field = page.field("dateline")
    assert isinstance(field, TextField)
    line = focused(field.line, qtbot)
    line.selectAll()
    type_text(line, "Нью-Дели")
    assert article.article.dateline == "Нью-Дели"
    line.setCursorPosition(3)
    article.set_field("source", "ЦИК")
    assert line.cursorPosition() == 3
    article.undo()
    while article.manuscript.dirty:
        article.undo()
    assert line.text() == draft.dateline
    assert line.hasFocus()


def test_ctrl_z_in_a_field_is_left_to_the_article(page: MetadataPage, open_article: Open, draft: Article) -> None:
    open_article(draft.id)
    field = page.field("source")
    assert isinstance(field, TextField)
    field.line.clear()
    type_text(field.line, "ЦИК")
    press(field.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.line.text() == "ЦИК"


def test_a_section_is_completed_and_a_new_one_is_announced(
    page: MetadataPage, open_article: Open, draft: Article, newsroom: Newsroom, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    field, row = page.field("section"), page.rows["section"]
    assert isinstance(field, SectionField)
    known = newsroom.index_cards.sections("")
    line = focused(field.line, qtbot)
    line.selectAll()
    type_text(line, known[1].upper())
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: article.article.section == known[1])
    assert row.hint.text() == ""
    line.selectAll()
    type_text(line, "Река и люди")
    assert "Новый раздел" in row.hint.text()
    assert article.article.section == known[1]
    press(line, Qt.Key.Key_Return)
    assert article.article.section == "Река и люди"


@pytest.mark.parametrize(("typed", "told"), [("5 декабря 2030 14:30\n", 1), ("5 декабря 2030 14:30", 0)])
def test_a_moment_typed_sooner_than_the_zone_is_known_stays_and_is_read_in_it(
    appearance: Appearance, languages: Languages, qtbot: QtBot, typed: str, told: int
) -> None:
    field = MomentField("embargo_until", appearance)
    qtbot.addWidget(field)
    field.show()
    moments: list[datetime] = []
    field.value_edited.connect(lambda moment, _typing: moments.append(moment))
    type_text(field.line, typed)
    assert not moments
    field.set_zone(ZoneInfo("Asia/Almaty"))
    assert moments == [datetime(2030, 12, 5, 9, 30, tzinfo=UTC)] * told
    assert field.line.text() == ("5 декабря 2030, 14:30" if told else typed)


def test_an_embargo_is_read_as_people_write_it_and_can_be_cleared(
    page: MetadataPage, open_article: Open, draft: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    field, row = page.field("embargo_until"), page.rows["embargo_until"]
    assert isinstance(field, MomentField)
    line = focused(field.line, qtbot)
    line.selectAll()
    type_text(line, "5 декабря 2030 14:30\n")
    qtbot.waitUntil(lambda: article.article.embargo_until == datetime(2030, 12, 5, 9, 30, tzinfo=UTC))
    assert line.text() == "5 декабря 2030, 14:30"
    line.selectAll()
    type_text(line, "когда-нибудь\n")
    assert article.article.embargo_until == datetime(2030, 12, 5, 9, 30, tzinfo=UTC)
    assert line.text() == "когда-нибудь"
    assert "Не получается прочесть дату" in row.problem.text()
    press(line, Qt.Key.Key_Escape)
    assert line.text() == "5 декабря 2030, 14:30"
    assert row.problem.text() == ""
    field.clear_button.click()
    assert article.article.embargo_until is None


def test_a_number_that_is_none_is_kept_and_marked(page: MetadataPage, open_article: Open, draft: Article) -> None:
    article = open_article(draft.id)
    field, row = page.field("opening_views"), page.rows["opening_views"]
    assert isinstance(field, NumberField)
    field.line.clear()
    type_text(field.line, "1 250")
    assert article.article.opening_views == 1250
    type_text(field.line, "x\n")
    assert article.article.opening_views == 1250
    assert field.line.text() == "1 250x"
    assert row.problem.text()


def test_the_address_is_shown_whole_and_stays_after_publication(
    page: MetadataPage, open_article: Open, draft: Article, published: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    field = page.field("slug")
    assert isinstance(field, AddressField)
    qtbot.waitUntil(lambda: field.address.endswith(f"/{draft.slug}.html"))
    focused(field.line, qtbot).end(False)
    type_text(field.line, "-2")
    assert article.article.slug == f"{draft.slug}-2"
    qtbot.waitUntil(lambda: field.address.endswith(f"/{draft.slug}-2.html"))
    open_article(published.id)
    qtbot.waitUntil(field.line.isReadOnly)
    assert "не меняется" in page.rows["slug"].hint.text()


def test_the_original_of_a_translation_is_found_by_its_words(
    page: MetadataPage, open_article: Open, draft: Article, published: Article, inspector: InspectorPanel, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    article.set_field("translation_of", None)
    field = page.field("translation_of")
    assert isinstance(field, OriginalField)
    line = focused(field.line, qtbot)
    with qtbot.waitSignal(field.line.offered):
        type_text(line, published.headline)
    press(field.line.popup, Qt.Key.Key_Down)
    press(field.line.popup, Qt.Key.Key_Return)
    assert article.article.translation_of == published.id
    qtbot.waitUntil(lambda: field.title.text() == published.headline)
    with qtbot.waitSignal(inspector.article_chosen) as told:
        field.open_button.click()
    assert told.args == [published.id]
    field.clear_button.click()
    assert article.article.translation_of is None


def test_a_correction_is_added_with_its_time_and_written(
    page: MetadataPage, open_article: Open, published: Article
) -> None:
    article = open_article(published.id)
    field = page.field("corrections")
    assert isinstance(field, CorrectionsField)
    before = len(published.corrections)
    field.add_button.click()
    type_text(field.rows[-1].text, "Имя исправлено")
    assert article.article.corrections[-1].text == "Имя исправлено"
    assert article.article.corrections[-1].at.tzinfo is not None
    field.rows[-1].remove.click()
    assert len(article.article.corrections) == before


def test_the_kind_is_chosen_and_follows_undo(page: MetadataPage, open_article: Open, draft: Article) -> None:
    article = open_article(draft.id)
    field = page.field("kind")
    assert isinstance(field, ChoiceField)
    wanted = Kind.COLUMN if draft.kind is not Kind.COLUMN else Kind.NEWS
    place = list(Kind).index(wanted)
    field.box.setCurrentIndex(place)
    field.box.activated.emit(place)
    assert article.article.kind is wanted
    article.undo()
    assert field.box.currentIndex() == list(Kind).index(draft.kind)


def test_a_value_that_the_library_refuses_is_marked_at_its_field(
    page: MetadataPage, open_article: Open, published: Article, qtbot: QtBot
) -> None:
    article = open_article(published.id)
    article.set_field("slug", "another-address")
    article.save()
    qtbot.waitUntil(lambda: article.status.state is SaveState.FAILED)
    assert page.rows["slug"].problem.text()
    assert article.article.slug == "another-address"


def test_a_field_is_revealed_for_a_finding(
    inspector: InspectorPanel, page: MetadataPage, open_article: Open, draft: Article, qtbot: QtBot
) -> None:
    open_article(draft.id)
    inspector.show_tab("checks")
    assert inspector.reveal_field("corrections")
    assert inspector.tab == "metadata"
    field = page.field("corrections")
    assert isinstance(field, CorrectionsField)
    qtbot.waitUntil(field.add_button.hasFocus)
    assert not inspector.reveal_field("headline")


def test_what_is_typed_is_taken_before_a_command_runs(
    page: MetadataPage, open_article: Open, draft: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    field = page.field("section")
    assert isinstance(field, SectionField)
    line = focused(field.line, qtbot)
    line.selectAll()
    type_text(line, "Степь")
    QTest.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert article.article.section == "Степь"

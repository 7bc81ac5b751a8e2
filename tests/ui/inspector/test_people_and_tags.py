# SPDX-License-Identifier: GPL-3.0-or-later
"""The people and the tags of the open article."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Article, Credit, Role, Subject
from newsdesk.domain.manuscript.replay import replayed
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.begun_words import BegunWords
from newsdesk.ui.inspector.fields.byline import BylineField
from newsdesk.ui.inspector.fields.names import SubjectsField, TagsField
from newsdesk.ui.inspector.metadata_page import MetadataPage
from newsdesk.ui.inspector.panel import InspectorPanel
from newsdesk.ui.open_article import OpenArticle
from tests.ui.keyboard import focused, press, type_text

Open = Callable[[int], OpenArticle]


def test_people_are_added_given_roles_moved_and_removed(
    page: MetadataPage, open_article: Open, draft: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    article.set_field("byline", (Credit("Елена Ким"), Credit("Игорь Цой", Role.PHOTOGRAPHER)))
    field = page.field("byline")
    assert isinstance(field, BylineField)
    assert [row.line.text() for row in field.rows] == ["Елена Ким", "Игорь Цой"]
    type_text(focused(field.line, qtbot), "Айгүл Әлі\n")
    assert article.article.byline[-1] == Credit("Айгүл Әлі")
    field.rows[2].role.menu().actions()[3].trigger()
    assert article.article.byline[-1] == Credit("Айгүл Әлі", Role.TRANSLATOR)
    press(field.rows[2].line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [credit.name for credit in article.article.byline] == ["Елена Ким", "Айгүл Әлі", "Игорь Цой"]
    field.rows[0].remove.click()
    assert [credit.name for credit in article.article.byline] == ["Айгүл Әлі", "Игорь Цой"]
    article.undo()
    assert [row.line.text() for row in field.rows] == ["Елена Ким", "Айгүл Әлі", "Игорь Цой"]


def test_a_person_is_dragged_to_another_place(
    page: MetadataPage, open_article: Open, draft: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    article.set_field("byline", (Credit("А"), Credit("Б"), Credit("В")))
    field = page.field("byline")
    assert isinstance(field, BylineField)
    qtbot.waitUntil(lambda: field.rows[2].y() > field.rows[1].y() > 0)
    row, last = field.rows[0], field.rows[2]
    row.handle.dragged.emit(last.mapToGlobal(last.rect().bottomLeft()).y())
    assert [credit.name for credit in article.article.byline] == ["Б", "В", "А"]


def test_no_row_of_the_byline_is_squeezed_where_there_is_little_room(
    page: MetadataPage, inspector: InspectorPanel, open_article: Open, draft: Article, qtbot: QtBot
) -> None:
    inspector.resize(280, 600)
    open_article(draft.id).set_field("byline", (Credit("Нұрсұлтан Сәрсенбаев"), Credit("Б"), Credit("В")))
    field = page.field("byline")
    assert isinstance(field, BylineField)
    qtbot.waitUntil(lambda: all(row.role.y() > row.line.y() for row in field.rows))
    qtbot.waitUntil(lambda: all(row.height() >= 52 for row in field.rows))


def test_names_of_people_are_completed_from_the_library(
    page: MetadataPage, open_article: Open, draft: Article, newsroom: Newsroom, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    article.set_field("byline", ())
    name = newsroom.index_cards.people("")[0]
    field = page.field("byline")
    assert isinstance(field, BylineField)
    line = focused(field.line, qtbot)
    with qtbot.waitSignal(field.line.offered):
        type_text(line, name.casefold()[:4])
    press(field.line.popup, Qt.Key.Key_Down)
    press(field.line.popup, Qt.Key.Key_Return)
    assert [credit.name for credit in article.article.byline] == [name]


def tags(article: OpenArticle) -> list[str]:
    return list(article.article.tags)


def test_tags_are_typed_parted_by_commas_and_removed_by_keyboard(
    page: MetadataPage, open_article: Open, draft: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    article.set_field("tags", ())
    field = page.field("tags")
    assert isinstance(field, TagsField)
    line = focused(field.tokens.line, qtbot)
    type_text(line, "мост, Река,мост\n")
    assert tags(article) == ["мост", "Река"]
    type_text(line, "РЕКА\n")
    assert tags(article) == ["мост", "Река"]
    press(line, Qt.Key.Key_Backspace)
    assert field.tokens.chips[1].hasFocus()
    press(field.tokens.chips[1], Qt.Key.Key_Left)
    press(field.tokens.chips[0], Qt.Key.Key_Delete)
    assert tags(article) == ["Река"]
    article.undo()
    assert [chip.text for chip in field.tokens.chips] == ["мост", "Река"]


def test_of_very_many_tags_the_last_have_chips_and_those_before_when_they_are_asked_for(
    page: MetadataPage, open_article: Open, draft: Article, qtbot: QtBot
) -> None:
    many = tuple(f"метка {number}" for number in range(10_000))
    article = open_article(draft.id)
    article.set_field("tags", many)
    field = page.field("tags")
    assert isinstance(field, TagsField)
    shown = len(field.tokens.chips)
    assert field.tokens.tokens == many
    assert [chip.text for chip in field.tokens.chips] == list(many[-shown:])
    focused(field.tokens.line, qtbot)
    press(field.tokens.chips[0], Qt.Key.Key_Delete)
    press(field.tokens.chips[0], Qt.Key.Key_Left)
    assert field.tokens.earlier.hasFocus()
    field.tokens.earlier.click()
    assert tags(article) == [*many[:-shown], *many[len(many) - shown + 1 :]]
    assert field.tokens.chips[0].text == many[-2 * shown - 1]
    article.set_field("tags", many[:3])
    assert [chip.text for chip in field.tokens.chips] == list(many[:3])
    assert field.tokens.earlier.isHidden()


def test_a_half_typed_tag_is_in_the_journal_and_stands_in_its_line_again(
    page: MetadataPage, open_article: Open, inspector: InspectorPanel, newsroom: Newsroom, draft: Article, qtbot: QtBot
) -> None:
    def begun() -> Mapping[str, str]:
        newsroom.manuscripts.journal.wait(5)
        steps = [each.step for each in newsroom.manuscripts._journal().replay(article.id)]
        return replayed(steps, article.manuscript.saved, lambda _: None).begun

    article = open_article(draft.id)
    tags, byline = page.field("tags"), page.field("byline")
    assert isinstance(tags, TagsField)
    assert isinstance(byline, BylineField)
    type_text(focused(tags.tokens.line, qtbot), "мо")
    assert begun() == {"tags": "мо"}
    press(tags.tokens.line, Qt.Key.Key_Return)
    assert begun() == {}
    inspector.show_article(None)
    article.begun = BegunWords(None, {"tags": "ре", "byline": "Верон"})
    inspector.show_article(article)
    qtbot.waitUntil(lambda: (tags.tokens.line.text(), byline.line.text()) == ("ре", "Верон"))
    assert "ре" not in article.article.tags
    page.commit()
    assert "ре" in article.article.tags
    assert article.article.byline[-1].name == "Верон"


def test_tags_that_the_article_has_are_not_offered(
    page: MetadataPage, open_article: Open, draft: Article, newsroom: Newsroom, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    known = newsroom.index_cards.tags("")
    article.set_field("tags", tuple(known[:2]))
    field = page.field("tags")
    assert isinstance(field, TagsField)
    with qtbot.waitSignal(field.tokens.line.offered) as told:
        press(focused(field.tokens.line, qtbot), Qt.Key.Key_Down)
    assert told.args is not None
    assert told.args[0] == known[2:]
    popup = field.tokens.line.popup
    assert popup.visualRect(popup.model().index(0, 0)).height() >= 24


def test_subjects_are_chosen_by_name_or_code_and_anything_else_is_kept_and_marked(
    page: MetadataPage, open_article: Open, draft: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    article.set_field("subjects", ())
    field, row = page.field("subjects"), page.rows["subjects"]
    assert isinstance(field, SubjectsField)
    line = focused(field.tokens.line, qtbot)
    type_text(line, "medtop:20000638 культура\n")
    type_text(line, "15000000\n")
    assert [subject.code for subject in article.article.subjects] == ["20000638", "15000000"]
    assert article.article.subjects[0] == Subject("20000638", "культура")
    type_text(line, "что-то\n")
    assert len(article.article.subjects) == 2
    assert line.text() == "что-то"
    assert "IPTC" in row.problem.text()

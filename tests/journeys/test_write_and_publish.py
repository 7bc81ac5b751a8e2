# SPDX-License-Identifier: GPL-3.0-or-later
"""A reporter writes a story, saves it, sends it on, and it goes out with the next export."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton, QToolButton

from newsdesk.document.walk import figures
from newsdesk.domain.article import Article, Status
from newsdesk.ui.desk import Desk
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.exporting.panel import Stage
from newsdesk.ui.open_article import OpenArticle, SaveState
from newsdesk.ui.widgets.completion import CompletionLineEdit
from tests.journeys.hands import Hands
from tests.journeys.page import Page
from tests.journeys.pictures import a_photo
from tests.journeys.small_paper import demo

__all__ = ["demo"]

HEADLINE = "Мост через Ашысу открыли раньше срока"
LEAD = "Движение по новому мосту началось в полдень."
CREDIT = "фото Игоря Бургандинова"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo of the bridge, credited by its agency."""
    return a_photo(tmp_path / "card" / "bridge.jpg", number=4, credit=CREDIT, caption="Мост в день открытия.")


def begun(desk: Desk, hands: Hands) -> OpenArticle:
    """A new draft with the keyboard in its headline."""
    before = desk.article
    hands.press("Ctrl+N")
    hands.wait(lambda: desk.article is not before and hands.sees("article_text"), "a new draft")
    assert desk.article is not None
    hands.wait(lambda: hands.see("article_text").hasFocus(), "the keyboard in the text")
    return desk.article


def saved(desk: Desk, hands: Hands, article: OpenArticle) -> Article:
    """The article as the library holds it, once Ctrl+S was pressed and is through."""
    hands.press("Ctrl+S")
    hands.wait(lambda: article.status.state is SaveState.SAVED, "the save")
    return desk.session.newsroom.article(article.id)


def write_body(hands: Hands) -> None:
    """A heading, a bold word, direct speech and a list, all by the keyboard."""
    hands.write("Первым проехал ")
    hands.press("Ctrl+B")
    hands.write("автобус")
    hands.press("Ctrl+B")
    hands.write(" с ветеранами стройки.\n– Мы ждали этого дня, – сказал водитель.\n")
    hands.press("Ctrl+Alt+1")
    hands.write("Что дальше\n")
    hands.press("Ctrl+Shift+8")
    hands.write("набережная\nтрамвайная линия\n\n")
    hands.write("Подробности – на странице ")


def test_what_is_typed_stands_in_the_library_as_it_was_meant(desk: Desk, hands: Hands) -> None:
    article = begun(desk, hands)
    hands.press("Shift+Tab")
    hands.write("Город")
    hands.press("Tab")
    hands.write(f"{HEADLINE}\n{LEAD}\n")
    write_body(hands)
    hands.write("стройки")
    for _ in "стройки":
        hands.press("Shift+Left")
    hands.press("Ctrl+K")
    hands.see("link_popover")
    hands.write("example.org/most\n")
    hands.wait(lambda: not hands.sees("link_popover") and hands.see("article_text").hasFocus(), "the text again")
    assert hands.see("save_state", QPushButton).text() == "Не сохранено – в журнале"
    stored = saved(desk, hands, article)
    assert hands.see("save_state", QPushButton).text().startswith("Сохранено в ")
    assert (stored.kicker, stored.headline, stored.lead) == ("Город", HEADLINE, LEAD)
    assert stored.body == (
        "Первым проехал **автобус** с ветеранами стройки.\n\n"
        "– Мы ждали этого дня, – сказал водитель.\n\n"
        "## Что дальше\n\n"
        "- набережная\n- трамвайная линия\n\n"
        "Подробности – на странице [стройки](https://example.org/most)\n"
    )
    page = Page(desk, hands)
    assert all(words in page.text for words in (HEADLINE, LEAD, "Первым проехал автобус", "Что дальше", "набережная"))
    assert page.ask("document.querySelector('a[href=\"https://example.org/most\"]').textContent") == "стройки"


def fill_in_metadata(hands: Hands) -> None:
    """Section, authors and tags by typing, with what the library offers."""
    hands.press("Alt+1")
    hands.click("section_line")
    take_offered(hands, "Эко", "Экономика")
    hands.click("byline_line")
    take_offered(hands, "Лид", "Лидия Верхова")
    hands.write("Игорь Бургандинов\n")
    hands.click("tags_field_line")
    take_offered(hands, "транс", "транспорт")
    hands.write("мосты\n")


def take_offered(hands: Hands, begun: str, wanted: str) -> None:
    """Type the beginning of a name and take it from the list under the line."""
    hands.write(begun)
    line = hands.focused(CompletionLineEdit)
    hands.wait(lambda: line.popup.isVisible() and wanted in line.choices, f"«{wanted}» to be offered")
    for _ in range(line.choices.index(wanted) + 1):
        hands.press("Down")
    hands.press("Return")
    hands.wait(lambda: not line.popup.isVisible(), "the list to close")


def place_photo(hands: Hands, article: OpenArticle, photo: Path) -> None:
    """Drop a photo between the first two paragraphs."""
    text = hands.see("article_text", TextView)
    assert text.sheet is not None
    cursor = text.textCursor()
    cursor.setPosition(text.sheet.first_block(1).position())
    hands.drop([photo], text, text.cursorRect(cursor).topLeft() + QPoint(4, 2))
    hands.wait(lambda: any(figures(article.document)), "the photo in the text")


def pass_on(hands: Hands, verb: str, status: str) -> None:
    """Choose what is done with the story by the button over the text."""
    hands.choose("status_button", verb)
    hands.wait(lambda: hands.see("status_button", QToolButton).text().startswith(status), f"«{status}»")


def describe_photo(desk: Desk, hands: Hands, article: OpenArticle) -> None:
    """Be told on the way out that the photo has no description, go there at once, and write it."""
    hands.choose("status_button", "Опубликовать")
    question = hands.see("publish_question", QMessageBox)
    assert "У снимка нет описания для незрячих" in question.informativeText()
    hands.press("Return")
    hands.wait(lambda: hands.window.focusWidget() is hands.see("photo_alt"), "the field of the description")
    assert article.article.status is Status.READY
    hands.write("Автобус на мосту через реку\n")
    hands.wait(lambda: not hands.sees("photo_gaps"), "the card without a gap")


def planned_for(desk: Desk) -> Path | None:
    """The folder of the plan that is shown."""
    return desk.exporting.outcome.folder if desk.exporting.outcome is not None else None


def export(desk: Desk, hands: Hands, site: Path) -> None:
    """Export from the window into a folder."""
    hands.press("Ctrl+Shift+E")
    hands.wait(lambda: desk.exporting.stage is Stage.PLANNED, "the plan")
    hands.retype(hands.see("export_folder", QLineEdit), f"{site}\n")
    hands.wait(lambda: desk.exporting.stage is Stage.PLANNED and planned_for(desk) == site, "the new plan")
    hands.click("export_go")
    hands.wait(lambda: desk.exporting.stage is Stage.DONE, "the site", seconds=60)


def test_a_story_goes_out_with_its_photo_as_the_preview_showed_it(
    desk: Desk, hands: Hands, photo: Path, tmp_path: Path
) -> None:
    article = begun(desk, hands)
    hands.write(f"{HEADLINE}\n{LEAD}\nПервым проехал автобус.\n– Мы ждали этого дня, – сказал водитель.")
    fill_in_metadata(hands)
    place_photo(hands, article, photo)
    (number,) = (int(figure.photo) for figure in figures(article.document))
    stored = saved(desk, hands, article)
    assert stored.section == "Экономика"
    assert [credit.name for credit in stored.byline] == ["Лидия Верхова", "Игорь Бургандинов"]
    assert stored.tags == ("транспорт", "мосты")
    blocks = stored.body.split("\n\n")
    assert blocks[1] == f"![](photo:{number})", "the photo stands where it was dropped"
    assert article.photos[number].credit == CREDIT, "the agency's credit was taken over"
    pass_on(hands, "Готово", "Готово")
    describe_photo(desk, hands, article)
    pass_on(hands, "Опубликовать", "Опубликовано")
    newsroom = desk.session.newsroom
    hands.wait(lambda: newsroom.article(article.id).status is Status.PUBLISHED, "the publication in the library")
    page = Page(desk, hands)
    text = page.text
    for words in (HEADLINE, LEAD, "сказал водитель", "Мост в день открытия.", "Фото Игоря Бургандинова"):
        assert words in text
    assert page.count("figure img") == 1
    site = tmp_path / "site"
    export(desk, hands, site)
    written = (site / page.path).read_bytes()
    assert hands.see("export_title", QLabel).text() == "Сайт готов"
    for words in (HEADLINE, LEAD, "сказал водитель", CREDIT, "Лидия Верхова"):
        assert words.encode() in written
    assert written == page.content
    hands.press("Escape")
    assert not hands.sees("exporting")

# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Figure, Paragraph, Speech
from newsdesk.domain.article import Credit, Status
from newsdesk.exchange.draft import Draft, DraftPhoto, Remark
from newsdesk.exchange.page_text import is_page_text

LEAD = "Над рекой открыли мост, которого жители Заречья ждали двадцать лет, и первым по нему прошёл трамвай."
PAGE = f"""Мост открыт

1 359
Анна Ким, Тимур Ли
Статьи
5 декабря 2024, 14:30

{LEAD}

фото Лидии Верховой

Движение по мосту началось утром.

– Теперь до центра десять минут, – говорит водитель.

Популярное

Все
Снег выпал
Лёд тронулся

Читайте также

Архив

  • [[year]]
  • [[month.label]]
"""


def test_a_saved_page_gives_up_its_article(drafted: Callable[..., Draft]) -> None:
    draft = drafted(PAGE)
    article = draft.article
    assert (article.headline, article.lead, article.section) == ("Мост открыт", LEAD, "Статьи")
    assert (article.opening_views, article.status) == (1359, Status.DRAFT)
    assert article.byline == (Credit("Анна Ким"), Credit("Тимур Ли"))
    assert article.published_at == datetime(2024, 12, 5, 9, 30, tzinfo=UTC)
    assert draft.photos == (DraftPhoto(None, "фото Лидии Верховой"),)
    figure, paragraph, speech = from_markdown(article.body).blocks
    assert figure == Figure("@0")
    assert isinstance(paragraph, Paragraph)
    assert isinstance(speech, Speech)
    assert draft.dropped == (
        Remark("photo missing", "фото Лидии Верховой", 10),
        Remark("left out", "Популярное: 3 lines; Читайте также; Архив: unfilled template", 16),
    )


@pytest.mark.parametrize(
    "credit",
    ["фото предоставлено ЦИК РК", "Фото: Reuters", "Фото автора", "Сурет: ашық дереккөз", "сурет Айжан Сейітбектікі",
     "Photo: Marta Linden", "photo by Marta Linden", "Фотосурет: ҚазАқпарат"],
)  # fmt: skip
def test_a_credit_is_kept_as_it_stands(drafted: Callable[..., Draft], credit: str) -> None:
    draft = drafted(PAGE.replace("фото Лидии Верховой", credit))
    assert [photo.credit for photo in draft.photos] == [credit]
    assert draft.article.body.startswith("![](photo:@0)")


@pytest.mark.parametrize(
    "sentence",
    ["Фотографии показали на выставке.", "Фото сделали утром. Вечером его увидел город.", "Суретте: көпір"],
)
def test_a_sentence_about_a_picture_is_no_credit(drafted: Callable[..., Draft], sentence: str) -> None:
    draft = drafted(PAGE.replace("фото Лидии Верховой", sentence))
    assert draft.photos == ()
    assert sentence in draft.article.body


@pytest.mark.parametrize("head", ["Автор: Анна Ким", "Анна Ким\n5 декабря 2024", "Статьи\nАнна Ким", "12\nАнна Ким"])
def test_a_byline_is_known_by_its_word_or_its_company(drafted: Callable[..., Draft], head: str) -> None:
    article = drafted(f"Мост открыт\n{head}\n{LEAD}\nАбзац.\n").article
    assert (article.byline, article.lead) == ((Credit("Анна Ким"),), LEAD)


def test_a_section_and_a_time_may_stand_above_the_headline(drafted: Callable[..., Draft]) -> None:
    text = f"Статьи\n5 декабря 2024, 14:30\nМост открыт\n359\nАнна Ким\nТимур Ли\n{LEAD}\nАбзац.\n"
    article = drafted(text).article
    assert (article.section, article.headline, article.opening_views) == ("Статьи", "Мост открыт", 359)
    assert article.byline == (Credit("Анна Ким"), Credit("Тимур Ли"))
    assert article.lead == LEAD


def test_an_only_paragraph_is_the_body_and_no_lead(drafted: Callable[..., Draft]) -> None:
    article = drafted(f"Мост открыт\n12\n{LEAD}\n").article
    assert (article.lead, article.body.strip()) == ("", LEAD)


def test_a_subheading_called_archive_is_no_archive(drafted: Callable[..., Draft]) -> None:
    text = f"Мост открыт\n\n{LEAD}\n\nАрхив\n\n{LEAD * 3}\n\nКонец.\n"
    assert not is_page_text(text)
    assert "Архив" in drafted(text).article.body


@pytest.mark.parametrize(
    "text",
    [
        "Заголовок",
        "Заголовок\n2024",
        "Заголовок\nКороткая строка\nДругая строка",
        "Заголовок\nСловацкий Тренер\nкороткая строка",
        f"Заголовок\n{LEAD}\n{LEAD}",
        f"Скончался певец\nИван Петров\n{LEAD}",
    ],
)
def test_plain_news_is_not_taken_for_a_page(text: str) -> None:
    assert not is_page_text(text)


def test_an_unfilled_template_within_the_text_is_left_out(drafted: Callable[..., Draft]) -> None:
    draft = drafted(f"Мост открыт\n359\n[[author.name]]\n{LEAD}\nАбзац.\n")
    assert "[[" not in draft.article.body
    assert draft.dropped == (Remark("left out", "unfilled template", 3),)

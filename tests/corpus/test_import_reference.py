# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import Document, Figure, Paragraph, Speech
from newsdesk.domain.article import Credit, Status
from newsdesk.domain.photo import Photo
from newsdesk.domain.preflight import Finding, examine
from newsdesk.exchange.draft import Draft, DraftPhoto, Remark
from newsdesk.exchange.formats import read_draft


@pytest.fixture(scope="module")
def lines(shared: Path) -> list[str]:
    return (shared / "reference" / "article-page.txt").read_text(encoding="utf-8").split("\n")


@pytest.fixture(scope="module")
def draft(shared: Path) -> Draft:
    return read_draft(shared / "reference" / "article-page.txt", ZoneInfo("Asia/Almaty"))


def test_the_head_of_the_page_is_read(draft: Draft, lines: list[str]) -> None:
    article = draft.article
    assert article.headline == lines[0]
    assert article.opening_views == 359
    assert article.byline == (Credit("Елена Иванова"),)
    assert article.lead == lines[5]
    assert (article.status, article.language, article.section) == (Status.DRAFT, "ru", "")


def test_the_credit_is_kept_while_its_photo_is_awaited(draft: Draft) -> None:
    assert draft.photos == (DraftPhoto(None, credit="фото предоставлено ЦИК РК"),)
    assert draft.article.body.startswith("![](photo:@0)\n")


def test_the_body_is_every_paragraph_up_to_the_popular_list(draft: Draft, lines: list[str]) -> None:
    blocks = from_markdown(draft.article.body).blocks
    paragraphs = [line for line in lines[8 : lines.index("Популярное")] if line]
    assert blocks[0] == Figure("@0")
    assert [type(block) for block in blocks[1:]] == [
        Speech if line.startswith("–") else Paragraph for line in paragraphs
    ]
    spoken = [" ".join(plain_text(Document((block,))).split()) for block in blocks[1:]]
    assert spoken == [" ".join(line.split()) for line in paragraphs]


def test_what_is_left_out_is_said_in_one_line(draft: Draft, lines: list[str]) -> None:
    popular = lines.index("Популярное") + 1
    assert draft.dropped == (
        Remark("photo missing", "фото предоставлено ЦИК РК", 8),
        Remark("left out", "Популярное: 61 lines; Читайте также; Архив: unfilled template", popular),
    )
    assert "Популярное" not in draft.article.body
    assert "[[" not in draft.article.body


def test_preflight_warns_of_a_headline_that_messengers_cut_and_of_the_name_that_mixes_scripts(draft: Draft) -> None:
    body = draft.article.body.replace("photo:@0", "photo:1")
    awaited = Photo(id=1, credit=draft.photos[0].credit)
    assert examine(draft.article, from_markdown(body), {1: awaited}) == (
        Finding("headline cut", False, "headline", None, "2"),
        Finding("mixed scripts", False, "lead", None, "А-WEB"),
        Finding("photo awaited", False, "body", 0, "фото предоставлено ЦИК РК"),
    )

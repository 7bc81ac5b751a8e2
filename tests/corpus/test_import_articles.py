# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import tomllib
from collections import Counter
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from newsdesk.domain.article import Status
from newsdesk.exchange.draft import Draft
from newsdesk.exchange.formats import read_draft

ALMATY = ZoneInfo("Asia/Almaty")


@pytest.fixture(scope="module")
def posts(shared: Path) -> dict[Path, Draft]:
    files = sorted((shared / "corpus" / "articles" / "radio-t" / "content" / "posts").glob("*.md"))
    return {file: read_draft(file, ALMATY) for file in files}


def head_of(file: Path) -> dict[str, str | list[str]]:
    return tomllib.loads(file.read_text(encoding="utf-8").split("+++")[1])


def test_titles_dates_and_categories_of_the_posts_are_right(posts: dict[Path, Draft]) -> None:
    assert len(posts) == 288
    for file, draft in posts.items():
        head, article = head_of(file), draft.article
        assert article.headline == " ".join(str(head["title"]).split())
        assert article.published_at == datetime.fromisoformat(str(head["date"])).replace(tzinfo=ALMATY)
        assert [article.section, *article.tags] == head["categories"]
        assert article.status is Status.DRAFT


def test_the_posts_of_each_year_are_counted_right(posts: dict[Path, Draft]) -> None:
    years = Counter(str(head_of(file)["date"])[:4] for file in posts)
    moments = [draft.article.published_at for draft in posts.values()]
    assert Counter(str(moment.astimezone(ALMATY).year) for moment in moments if moment) == years


def test_the_bodies_are_taken_over_as_they_stand(posts: dict[Path, Draft]) -> None:
    untouched = 0
    for file, draft in posts.items():
        body = file.read_text(encoding="utf-8").split("+++\n", 2)[2].lstrip("\n")
        if "![" not in body:
            assert draft.article.body == body
            untouched += 1
        else:
            assert "![" not in draft.article.body
            assert [remark.code for remark in draft.dropped if remark.code != "unknown key"]
    assert untouched > 100


def test_the_page_with_json_is_read(shared: Path) -> None:
    for file in (shared / "corpus" / "articles" / "radio-t" / "content" / "pages").glob("*.md"):
        head, _ = json.JSONDecoder().raw_decode(file.read_text(encoding="utf-8"))
        assert read_draft(file, ALMATY).article.headline == head["title"]


def test_the_news_texts_have_their_first_line_for_a_headline(shared: Path) -> None:
    files = sorted((shared / "corpus" / "articles" / "nerel-ru-news").glob("*.txt"))
    assert len(files) == 187
    for file in files:
        lines = [line.strip() for line in file.read_text(encoding="utf-8-sig").split("\n") if line.strip()]
        article = read_draft(file, ALMATY).article
        assert article.headline == lines[0]
        text = "".join((article.headline + article.lead + article.body).replace("\\", "").split())
        assert all(word in text for line in lines for word in line.replace("\\", "").split())

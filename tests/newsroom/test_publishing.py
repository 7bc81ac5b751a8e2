# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from lxml import html

from newsdesk.errors import FileUnwritable
from newsdesk.newsroom.newsroom import Newsroom
from tests.exported_site import broken_references
from tests.newsroom.test_intake import picture, text


def story(folder: Path, name: str, **keys: str) -> Path:
    """A published text with front matter."""
    body = keys.pop("body", f"Текст статьи {name} о мостах и реках.")
    head = {"title": name, "status": "published", "date": "2024-12-05T10:00:00", "section": "Город", **keys}
    front = "".join(f'{key} = "{value}"\n' for key, value in head.items())
    return text(folder, f"{name}.md", f"+++\n{front}+++\n\n{body}\n")


def page_of(newsroom: Newsroom, site: Path, article: int) -> html.HtmlElement:
    """The exported page of an article, parsed."""
    url = newsroom.document(newsroom.article(article))["url"]
    return html.fromstring((site / url.lstrip("/")).read_text(encoding="utf-8"))


def test_a_photo_without_credit_or_alt_holds_its_article_back_with_the_reason(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    picture(tmp_path / "in", "bridge.png")
    story(tmp_path / "in", "Мост", body="![Мост](bridge.png)")
    story(tmp_path / "in", "Река")
    newsroom.take_in([tmp_path / "in"])
    held = newsroom.export(tmp_path / "site")
    (blocked,) = held.blocked
    assert blocked.headline == "Мост"
    assert {finding.code for finding in blocked.reasons} == {"photo uncredited", "photo without alt"}
    newsroom.credit([newsroom.photos()[0].id], "фото Лидии Верховой")
    article = blocked.article
    body = newsroom.article(article).body
    newsroom.change(article, {"body": body.strip() + '{alt="Мост через реку"}\n'})
    mended = newsroom.export(tmp_path / "site")
    assert mended.blocked == ()
    caption = page_of(newsroom, tmp_path / "site", article).xpath("//figure//figcaption")[0].text_content()
    assert "фото Лидии Верховой" in caption
    assert broken_references(tmp_path / "site") == []


def test_an_article_under_embargo_a_draft_and_a_binned_one_stay_out(newsroom: Newsroom, tmp_path: Path) -> None:
    story(tmp_path / "in", "Видна")
    story(tmp_path / "in", "Черновик", status="draft")
    story(tmp_path / "in", "Потом", embargo_until="2199-01-01T00:00:00")
    story(tmp_path / "in", "Выброшена")
    report = newsroom.take_in([tmp_path / "in"])
    thrown = next(each for each in report.articles if newsroom.article(each).headline == "Выброшена")
    newsroom.bin([thrown])
    newsroom.export(tmp_path / "site")
    whole = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "site").rglob("*.html"))
    assert "Видна" in whole
    assert not any(word in whole for word in ("Черновик", "Потом", "Выброшена"))


def test_what_changes_often_stays_in_a_page_until_the_page_itself_changes(newsroom: Newsroom, tmp_path: Path) -> None:
    story(tmp_path / "in", "Первая", slug="pervaya")
    story(tmp_path / "in", "Вторая", slug="vtoraya")
    articles = newsroom.take_in([tmp_path / "in"]).articles
    newsroom.export(tmp_path / "site")
    agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    url = newsroom.document(newsroom.article(articles[0]))["url"]
    log = tmp_path / "access.log"
    log.write_text(f'1.2.3.4 - - [05/Dec/2024:12:00:00 +0500] "GET {url} HTTP/1.1" 200 9 "-" "{agent}"\n' * 5)
    assert newsroom.read_logs([log]).counted == 5
    page = tmp_path / "site" / url.lstrip("/")
    before = page.read_bytes()
    newsroom.export(tmp_path / "site")
    assert page.read_bytes() == before
    newsroom.export(tmp_path / "site", restamp=True)
    assert page.read_bytes() != before
    stamped = page.read_bytes()
    newsroom.export(tmp_path / "elsewhere")
    assert (tmp_path / "elsewhere" / url.lstrip("/")).read_bytes() == stamped


def test_the_body_shown_here_is_the_body_of_the_exported_page(newsroom: Newsroom, tmp_path: Path) -> None:
    picture(tmp_path / "in", "bridge.png")
    story(tmp_path / "in", "Река", slug="reka")
    story(
        tmp_path / "in",
        "Мост",
        body='![Мост](bridge.png){alt="Мост"}\n\n– Речь, – сказал он. См. [реку](article:reka).',
    )
    articles = newsroom.take_in([tmp_path / "in"]).articles
    newsroom.credit([newsroom.photos()[0].id], "фото")
    newsroom.export(tmp_path / "site")
    for article in articles:
        url = newsroom.document(newsroom.article(article))["url"]
        assert newsroom.body_html(article) in (tmp_path / "site" / url.lstrip("/")).read_text(encoding="utf-8")


def test_a_plan_names_every_page_and_writes_nothing(newsroom: Newsroom, tmp_path: Path) -> None:
    picture(tmp_path / "in", "bridge.png")
    story(tmp_path / "in", "Мост", body='![Мост](bridge.png){alt="Мост"}')
    newsroom.take_in([tmp_path / "in"])
    newsroom.credit([newsroom.photos()[0].id], "фото")
    plan = newsroom.export(tmp_path / "site", plan_only=True)
    assert not (tmp_path / "site").exists()
    done = newsroom.export(tmp_path / "site")
    assert {path for path, why in plan.plan if why == "new"} == {
        str(file.relative_to(tmp_path / "site"))
        for file in (tmp_path / "site").rglob("*")
        if file.is_file() and not file.name.startswith(".")
    }
    assert len(plan.plan) == done.written
    assert newsroom.export(tmp_path / "site", plan_only=True).plan == ()


def test_a_site_is_never_laid_over_the_library_itself(newsroom: Newsroom, tmp_path: Path) -> None:
    for out in (newsroom.folder, newsroom.folder / "media", newsroom.folder.parent):
        with pytest.raises(FileUnwritable):
            newsroom.export(out)
    newsroom.export(newsroom.folder / "exports" / "site")
    assert (newsroom.folder / "exports" / "site" / "index.html").is_file()


def test_withdrawing_an_article_takes_its_page_away(newsroom: Newsroom, tmp_path: Path) -> None:
    story(tmp_path / "in", "Мост")
    (article,) = newsroom.take_in([tmp_path / "in"]).articles
    newsroom.export(tmp_path / "site")
    page = tmp_path / "site" / newsroom.document(newsroom.article(article))["url"].lstrip("/")
    assert page.exists()
    newsroom.change(article, {"status": "withdrawn"})
    report = newsroom.export(tmp_path / "site")
    assert not page.exists()
    assert report.removed >= 1
    assert broken_references(tmp_path / "site") == []


def test_articles_without_a_section_stand_behind_all_sections(newsroom: Newsroom, tmp_path: Path) -> None:
    story(tmp_path / "in", "Ничья", section="")
    newsroom.take_in([tmp_path / "in" / "Ничья.md"])
    story(tmp_path / "in", "Чья", section="Яхты")
    newsroom.take_in([tmp_path / "in"])
    newsroom.export(tmp_path / "site")
    front = html.fromstring((tmp_path / "site" / "index.html").read_text(encoding="utf-8"))
    names = [link.text_content().strip() for link in front.xpath("//header//nav//a")]
    assert names.index("Яхты") < names.index("Без раздела")


def test_a_photo_whose_file_is_gone_holds_its_article_back_and_says_so(newsroom: Newsroom, tmp_path: Path) -> None:
    picture(tmp_path / "in", "bridge.png")
    story(tmp_path / "in", "Мост", body="![Мост](bridge.png){alt='Мост'}".replace("'", '"'))
    newsroom.take_in([tmp_path / "in"])
    (photo,) = newsroom.credit([newsroom.photos()[0].id], "фото Лидии Верховой")
    (tmp_path / "library" / photo.file).unlink()
    (blocked,) = newsroom.export(tmp_path / "site").blocked
    assert [(finding.code, finding.detail) for finding in blocked.reasons] == [("photo file missing", str(photo.id))]


def test_what_the_editor_pins_or_strikes_is_on_the_page_after_the_next_export(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    for name in ("Мост", "Река"):
        story(tmp_path / "in", name)
    first, other = newsroom.take_in([tmp_path / "in"]).articles
    newsroom.export(tmp_path / "site")
    assert newsroom.change(first, {"related": f'{{"pinned": [{other}]}}'}).related.pinned == (other,)
    newsroom.export(tmp_path / "site")
    heading = "//section[contains(@class, 'related')]//a/@href"
    assert page_of(newsroom, tmp_path / "site", first).xpath(heading)
    newsroom.change(first, {"related": f'{{"struck": [{other}]}}'})
    newsroom.export(tmp_path / "site")
    assert not page_of(newsroom, tmp_path / "site", first).xpath(heading)


def test_a_ranking_that_no_page_shows_any_more_is_let_go(newsroom: Newsroom, tmp_path: Path) -> None:
    story(tmp_path / "in", "Мост", opening_views="1")
    (article,) = newsroom.take_in([tmp_path / "in"]).articles
    newsroom.export(tmp_path / "site")
    for views in ("2", "3"):
        newsroom.change(article, {"opening_views": views})
        newsroom.export(tmp_path / "site", restamp=True)
    with closing(sqlite3.connect(newsroom.folder / "newsroom.db")) as rows:
        assert rows.execute("SELECT count(*) FROM blob").fetchone() == (1,)

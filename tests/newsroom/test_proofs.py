# SPDX-License-Identifier: GPL-3.0-or-later
"""Proofs are the bytes that an export writes: for every page of the demo, after edits, and for what no export shows."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from newsdesk.app import open_newsroom
from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.galley import is_local
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Document, Paragraph, Text
from newsdesk.domain.article import Article, Credit, Language, RelatedChoice, Status
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.proofs import Proof
from newsdesk.store.database import Database
from newsdesk.store.interruption import CalledOff
from tests.newsroom.test_intake import picture
from tests.newsroom.test_publishing import story


@pytest.fixture
def demo(exported_demo: Path, tmp_path: Path) -> Iterator[Newsroom]:
    """A demo library to work in; the site that was exported from it lies beside it."""
    shutil.copytree(exported_demo, tmp_path / "demo", copy_function=shutil.copyfile)
    with open_newsroom(tmp_path / "demo" / "library") as opened:
        yield opened


def site_of(newsroom: Newsroom) -> Path:
    return newsroom.folder.parent / "site"


def proof_of(newsroom: Newsroom, article: Article) -> Proof:
    return newsroom.proofs.page(article, from_markdown(article.body))


def published(newsroom: Newsroom) -> list[Article]:
    """The articles that are out, newest first."""
    found = newsroom.find(ArticleQuery(status=Status.PUBLISHED, limit=1000)).articles
    return [newsroom.article(each.id) for each in found if each.embargo_until is None]


def differing(newsroom: Newsroom) -> list[str]:
    """The pages whose proof is not what the site holds."""
    blocked = {each.article for each in newsroom.export(site_of(newsroom), plan_only=True).blocked}
    wrong = []
    for article in published(newsroom):
        if article.id in blocked:
            continue
        proof = proof_of(newsroom, article)
        file = site_of(newsroom) / proof.path
        if not file.is_file() or file.read_bytes() != proof.content:
            wrong.append(proof.path)
    return wrong


def test_every_proof_of_the_demo_is_the_exported_page(demo: Newsroom) -> None:
    assert len(published(demo)) > 40
    assert differing(demo) == []


def test_after_changes_and_another_export_every_proof_is_the_exported_page(demo: Newsroom) -> None:
    some = published(demo)
    first, second, third, fourth = some[0], some[7], some[15], some[30]
    demo.change(first.id, {"headline": "Совсем другой заголовок", "tags": "мосты, небывалая метка"})
    demo.change(second.id, {"status": "withdrawn"})
    demo.change(third.id, {"section": "Небывалый раздел", "byline": "Новый Автор"})
    demo.change(fourth.id, {"published_at": "2021-03-04T10:00:00"})
    demo.export(site_of(demo))
    assert differing(demo) == []
    demo.export(site_of(demo), restamp=True)
    assert differing(demo) == []


def test_a_changed_text_is_shown_as_it_will_be_exported_once_it_is_saved(demo: Newsroom) -> None:
    article = next(each for each in published(demo) if len(from_markdown(each.body).blocks) > 5)
    body = from_markdown(article.body)
    added = Paragraph((Text("Слово, которого не было: паводок, мост, бюджет. "),))
    empty = Paragraph(())
    document = Document((*body.blocks[:2], added, empty, *body.blocks[2:]))
    edited = replace(
        article,
        headline="Паводок  обошёл мост",
        lead="Коротко о бюджете.",
        byline=(*article.byline, Credit("Новый Автор")),
        tags=(*article.tags, "небывалая метка"),
        related=RelatedChoice(pinned=(published(demo)[20].id,)),
    )
    proof = demo.proofs.page(edited, document)
    assert proof.spans == (*[1] * 3, 0, *[1] * (len(body.blocks) - 2))
    with demo._database.begin() as work:
        work.articles.save(replace(edited, body=to_markdown(document)), who="тест")
    demo.export(site_of(demo))
    assert proof.content.decode().split("\n") == (site_of(demo) / proof.path).read_text("utf-8").split("\n")


def test_an_unpublished_or_blocked_article_has_a_proof_that_its_export_would_be(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    picture(tmp_path / "in", "bridge.png")
    for name in ("Первая", "Вторая"):
        story(tmp_path / "in", name)
    story(tmp_path / "in", "Мост", status="draft", body='![Мост](bridge.png){alt="Мост"}\n\nТекст о мосте.')
    taken = newsroom.take_in([tmp_path / "in"]).articles
    draft = next(each for each in map(newsroom.article, taken) if each.headline == "Мост")
    proof = proof_of(newsroom, draft)
    assert "Текст о мосте.".encode() in proof.content
    newsroom.credit([newsroom.photos()[0].id], "фото Лидии Верховой")
    seen = proof_of(newsroom, draft)
    assert "Лидии Верховой".encode() in seen.content
    for status in ("ready", "published"):
        newsroom.change(draft.id, {"status": status})
    newsroom.export(tmp_path / "site")
    assert (tmp_path / "site" / seen.path).read_bytes() == seen.content


def test_other_articles_that_are_held_back_are_not_there_for_a_proof_either(newsroom: Newsroom, tmp_path: Path) -> None:
    picture(tmp_path / "in", "bridge.png")
    story(tmp_path / "in", "Видна", slug="vidna", body="См. [мост](article:most) и [реку](article:reka).")
    story(tmp_path / "in", "Река", slug="reka", date="2023-01-05T10:00:00", section="Река")
    story(tmp_path / "in", "Мост", slug="most", date="2022-01-05T10:00:00", section="Мост", body="![Мост](bridge.png)")
    story(tmp_path / "in", "Дыра", slug="dyra", date="2021-01-05T10:00:00", section="Дыра", body="![](photo:999)")
    story(tmp_path / "in", "Қала", slug="qala", date="2020-01-05T10:00:00", language="kk", body="![](photo:999)")
    articles = [newsroom.article(each) for each in newsroom.take_in([tmp_path / "in"]).articles]
    newsroom.export(tmp_path / "site")
    assert (tmp_path / "site").is_dir()
    for article in articles:
        proof = proof_of(newsroom, article)
        file = tmp_path / "site" / proof.path
        assert not file.exists() or file.read_bytes() == proof.content
    assert (tmp_path / "site" / proof_of(newsroom, articles[0]).path).exists()


def test_single_blocks_are_those_of_the_whole_page(demo: Newsroom) -> None:
    for article in published(demo)[:25]:
        document = from_markdown(article.body)
        proof = demo.proofs.page(article, document)
        assert all(block.encode() in proof.content for block in proof.blocks)
        plain = [place for place, block in enumerate(document.blocks) if is_local((block,))]
        single = demo.proofs.blocks(proof, tuple(document.blocks[place] for place in plain))
        assert [one[0] for one in single] == [proof.blocks[place] for place in plain]


def test_only_what_pages_refer_to_is_handed_out(demo: Newsroom) -> None:
    css = demo.proofs.resource("assets/site.css")
    assert css is not None
    assert css == ((site_of(demo) / "assets" / "site.css").read_bytes(), "text/css; charset=utf-8")
    copies = [file for file in (site_of(demo) / "media").rglob("*") if file.is_file()]
    for file in copies[:6]:
        path = file.relative_to(site_of(demo)).as_posix()
        assert demo.proofs.resource(path) == (
            file.read_bytes(),
            "image/jpeg" if file.suffix == ".jpg" else "image/webp",
        )
    outside = (
        "newsroom.db",
        "assets/../newsroom.db",
        "media/../newsroom.db",
        "index.html",
        "/etc/passwd",
        "",
        "assets/",
    )
    assert [path for path in outside if demo.proofs.resource(path) is not None] == []


def test_a_copy_that_was_never_made_is_drawn_when_it_is_asked_for(newsroom: Newsroom, tmp_path: Path) -> None:
    picture(tmp_path / "in", "bridge.png")
    story(tmp_path / "in", "Мост", body='![Мост](bridge.png){alt="Мост"}')
    newsroom.take_in([tmp_path / "in"])
    sha = newsroom.photos()[0].sha256
    width = newsroom.photos()[0].width
    made = newsroom.proofs.resource(f"media/{sha[:2]}/{sha[:16]}-{width}.webp")
    assert made is not None
    assert made[0][8:12] == b"WEBP"
    assert newsroom.proofs.resource(f"media/{sha[:2]}/{sha[:16]}-7.webp") is None


def test_the_address_of_a_page_leads_to_its_article(demo: Newsroom) -> None:
    for article in published(demo)[:5]:
        assert demo.proofs.article_at(proof_of(demo, article).path) == article.id
    assert demo.proofs.article_at("index.html") is None
    assert demo.proofs.article_at("archive/2024/index.html") is None
    assert demo.proofs.article_at("politika/nowhere.html") is None
    path = proof_of(demo, published(demo)[0]).path
    assert demo.proofs.exported(path) is None
    assert demo.proofs.exported(path, site_of(demo)) == site_of(demo) / path


def test_a_text_in_another_language_stands_in_its_own_edition(demo: Newsroom) -> None:
    kazakh = [each for each in published(demo) if each.language is Language.KK]
    assert kazakh
    assert all(proof_of(demo, each).path.startswith("kk/") for each in kazakh)


def test_a_ranking_is_kept_until_somebody_writes(demo: Newsroom, tmp_path: Path) -> None:
    article = next(each for each in published(demo) if len(from_markdown(each.body).blocks) > 5)
    edited = replace(article, headline="Ещё не сохранено")
    first = proof_of(demo, edited)
    assert proof_of(demo, edited).content == first.content
    agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    day = demo.settings().timezone
    with open_newsroom(demo.folder) as other:
        line = (
            f'1.2.3.4 - - [{datetime.now(day):%d/%b/%Y:%H:%M:%S %z}] "GET /{first.path} HTTP/1.1" 200 9 "-" "{agent}"\n'
        )
        (tmp_path / "access.log").write_text(line * 50_000)
        assert other.read_logs([tmp_path / "access.log"]).counted == 50_000
    assert "Ещё не сохранено".encode() in first.content
    assert proof_of(demo, edited).content != first.content


def test_a_page_on_its_way_when_the_library_is_left_leaves_no_folder_behind(
    exported_demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with Newsroom(Database.open(exported_demo / "library", read_only=True)) as newsroom:
        article = newsroom.find(ArticleQuery(limit=1)).articles[0]
        newsroom.proofs.close()
        with pytest.raises(CalledOff):
            proof_of(newsroom, newsroom.article(article.id))
    assert not list(tmp_path.glob("newsdesk-proofs-*"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching: against a naive model of its language, in bounds that a small library reaches, and with anything typed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.article import Article, Credit, Language, Status
from newsdesk.domain.query import ArticleQuery, Sort
from newsdesk.domain.search import parse
from newsdesk.newsroom import index_rebuilding
from newsdesk.newsroom.index_rebuilding import complete_index, merge_index
from newsdesk.store import search_beside, search_counts, search_hits, search_index, search_segments, search_way
from newsdesk.store.backup import check_integrity
from newsdesk.store.bare import bare
from newsdesk.store.database import Database
from tests.factories import NOON, Ticking, a_photo, an_article, settings
from tests.store.naive_search import hits_of
from tests.work_done import calls_of

_LANGUAGES = [each.value for each in Language]
_NOUNS = ("мост", "моста", "выборы", "выборов", "река", "ёлка", "school", "мектеп", "мектептегі", "город", "2024")
_HEADLINES = ("Мост открыт", "Выборы прошли", "Река разлилась", "Ёлка на площади", "Мектептегі күн", "School day")
_WORK = 25_000
"""So many calls a question may take at the most, of ten kilobytes too: less than three for each sign."""
_PEOPLE = ("Анна Иванова", "Пётр Лосев", "Айгүл Сәрсенбаева")


def _articles() -> list[Article]:
    """Articles in which few words come together in many ways."""
    made = []
    for number in range(48):
        words = [_NOUNS[(number * step + step) % len(_NOUNS)] for step in range(1, 5)]
        made.append(
            an_article(
                headline=_HEADLINES[number % len(_HEADLINES)] if number % 3 else f"Номер {number}",
                lead=" ".join(words[:2]).capitalize() if number % 2 else "",
                body=" ".join(words) + ".\n\n" + " ".join(reversed(words)),
                section=("Город", "Наука", "В мире")[number % 3],
                language=Language.KK if number % 7 == 3 else Language.RU,
                byline=(Credit(_PEOPLE[number % 3]),),
                tags=("мост",) if number % 4 == 0 else ("школа",) if number % 4 == 1 else (),
                status=Status.PUBLISHED if number % 5 else Status.DRAFT,
                published_at=NOON - timedelta(days=37 * number) if number % 5 else None,
            )
        )
    return made


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A library that nobody changes."""
    folder = tmp_path_factory.mktemp("archive") / "library"
    with Database.create(folder, settings(), clock=Ticking()) as database:
        with database.begin() as work:
            for each in _articles():
                work.articles.add(each, who="Анна")
        yield database


@pytest.fixture(params=["all are looked at", "bounds are reached"])
def bounds(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bounds of a search as they are, or so low that two hits are many."""
    if request.param == "bounds are reached":
        for name, low in {"FEW": 1, "MANY": 2, "_ALL_WEIGHED": 1}.items():
            monkeypatch.setattr(search_hits, name, low)
        for name, low in {"ASKED_ONE": 0, "STEP": 3, "GAP": 2, "LONELY": 2}.items():
            monkeypatch.setattr(search_way, name, low)
        monkeypatch.setattr(search_beside, "MOST_MET", 3)


def _found(database: Database, typed: str, sort: Sort = Sort.NEWEST, limit: int | None = None) -> list[int]:
    with database.read() as work:
        found = work.articles.find(ArticleQuery(search=typed, sort=sort, limit=limit))
        assert limit is not None or found.total == len(found.articles)
        return [each.id for each in found.articles]


_PIECES = st.one_of(
    st.sampled_from(_NOUNS),
    st.sampled_from(("мос", "выб*", "мектеп", "нет-такого", "«мост выборов»", '"мектеп город"', "заголовок:мост")),
    st.sampled_from(("автор:Иванова", "author:петр", "тег:мост", "статус:черновик", "язык:каз", "раздел:в-мире")),
    st.sampled_from(("дата:2025", "дата:2025-03..2025-09", "күні:..2024", "лид:ёлка", "имена:лосев", "тег:", "мои:")),
)
_QUERIES = st.lists(st.tuples(st.sampled_from(("", "", "-")), _PIECES).map("".join), min_size=1, max_size=3).map(
    " ".join
)


def test_an_article_with_many_tags_that_begin_alike_is_found_once(library: Database) -> None:
    with library.begin() as work:
        own = work.articles.add(an_article(tags=tuple(f"метка {number}" for number in range(500))), who="").id
    with library.read() as work:
        for sort in (Sort.NEWEST, Sort.RELEVANCE, Sort.HEADLINE):
            answer = work.searching.find("тег:метка", sort, 5)
            assert ([each.article.id for each in answer.hits], answer.total) == ([own], 1)
            assert [each.article.id for each in work.searching.find("мост тег:метка", sort, 5).hits] == [own]


@pytest.mark.usefixtures("bounds")
def test_a_search_finds_what_a_naive_reading_of_every_article_finds_in_the_same_order(archive: Database) -> None:
    with archive.read() as work:
        values = list(work.articles.many(work.articles.ids()).values())

    @hypothesis.settings(max_examples=60)
    @given(_QUERIES)
    def check(typed: str) -> None:
        expected = hits_of(values, typed)
        assert _found(archive, typed) == expected
        assert _found(archive, typed, limit=3) == expected[:3]
        assert sorted(_found(archive, typed, Sort.RELEVANCE)) == sorted(expected)
        assert len(_found(archive, typed, Sort.RELEVANCE, 3)) == min(3, len(expected))
        with archive.read() as work:
            for limit in (3, 50):
                answer = work.searching.find(typed, Sort.NEWEST, limit)
                assert [each.article.id for each in answer.hits] == expected[:limit]
                assert (answer.total, answer.exact) == (len(expected), True)

    check()


# -- what stands first -------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("bounds")
def test_a_headline_of_1998_stands_before_what_was_mentioned_yesterday(library: Database) -> None:
    with library.begin() as work:
        old = an_article(headline="Наводнение", body="Вода.", published_at=NOON.replace(year=1998))
        first = work.articles.add(old, who="").id
        for number in range(12):
            told = an_article(body="О наводнении вспомнили.", published_at=NOON - timedelta(days=number))
            work.articles.add(told, who="")
    assert _found(library, "наводнения", Sort.RELEVANCE, 5)[0] == first
    assert _found(library, "наводнения", Sort.NEWEST, 50)[-1] == first


# -- anything may be typed ---------------------------------------------------------------------------------------------


@given(typed=st.text(max_size=80))
def test_any_text_is_a_search(archive: Database, typed: str) -> None:
    with archive.read() as work:
        for sort in (Sort.NEWEST, Sort.RELEVANCE):
            answer = work.searching.find(typed, sort, 5)
            for hit in answer.hits:
                assert all(0 <= first < last <= len(hit.snippet.text) for first, last in hit.snippet.marks)


def test_every_naughty_string_gets_an_answer(archive: Database, shared: Path) -> None:
    with archive.read() as work:
        for typed in json.loads((shared / "corpus/hostile/blns/blns.json").read_text("utf-8")):
            assert calls_of(partial(work.searching.find, typed, Sort.RELEVANCE, 5)) < _WORK


@pytest.mark.parametrize(
    "typed",
    [
        "выборы " * 1500, "я" * 10_000, '"' * 10_000, "и в на не что по " * 600, "автор:" * 2000, "-" * 10_000,
        "(" * 10_000, "про* " * 2000, "«" + "мост " * 2000, "дата:" + "9" * 10_000, "тег:\N{NO-BREAK SPACE}" * 900,
        "\N{COMBINING ACUTE ACCENT}" * 10_000, "\0" * 10_000, "a.b:c/d?" * 1200,
    ],
)  # fmt: skip
def test_ten_kilobytes_get_an_answer_for_little_work(archive: Database, typed: str) -> None:
    with archive.read() as work:
        calls = calls_of(partial(work.searching.find, typed, Sort.RELEVANCE, 50))
    assert calls < _WORK


# -- snippets and suggestions ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("выборов", {"выборы", "выборов", "Выборы", "Выборов"}),
        ("елки", {"ёлка", "Ёлка"}),
        ("мектеп", {"мектеп", "мектептегі", "Мектептегі"}),
        ("schools", {"school", "School"}),
    ],
)
def test_a_snippet_marks_the_words_in_all_their_forms(archive: Database, typed: str, marked: set[str]) -> None:
    with archive.read() as work:
        answer = work.searching.find(typed, Sort.NEWEST, 10)
    assert answer.hits
    for hit in answer.hits:
        piece, headline = hit.snippet, hit.article.headline
        shown = [piece.text[first:last] for first, last in piece.marks]
        assert shown or piece.headline
        assert {*shown, *(headline[first:last] for first, last in piece.headline)} <= marked


def test_a_snippet_shows_no_remark_of_the_desk_and_no_signs_of_markdown(library: Database) -> None:
    body = "Начало.\n\nНа **мосту** {>>мост не тот<<} нашли [клад](https://x.example/a_b).\n\n> Тот *мост*!"
    with library.begin() as work:
        work.articles.add(an_article(headline="Клад", body=body), who="")
    with library.read() as work:
        (hit,) = work.searching.find("мост", Sort.NEWEST, 5).hits
    assert hit.snippet.text == "На мосту нашли клад. Тот мост!"
    assert [hit.snippet.text[first:last] for first, last in hit.snippet.marks] == ["мосту", "мост"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("вывборы", "выборы"), ("Выбары тег:мост", "Выборы тег:мост"), ("ds,jhs", "выборы"), ("ыыы", ""),
        ("выборы", ""), ("выбо", ""), ("«вывборы»", ""), ("-вывборы", ""), ("шсчщщд", ""), ("schol ", "school"),
    ],
)  # fmt: skip
def test_a_slip_of_the_finger_is_understood(archive: Database, typed: str, meant: str) -> None:
    with archive.read() as work:
        assert work.searching.suggestion(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("презедент комисии ", "президент комиссии"),  # both are put right
        ("призедент ", "президент"),  # two slips in one word
        ("комисия ыыщщъъ ", "комиссия"),  # what is not known is left out
        ("комисия президент ", "комиссия президент"),
        ("косметика комисия ", ""),  # right as it is, and stands nowhere beside the other
        ("корока ", "корова"),  # of two that are as near, the one of more articles
        ("корока короля ", "корона короля"),  # or the one that stands beside the other word
    ],
)
def test_what_is_offered_for_slips_finds_more_than_what_was_typed(library: Database, typed: str, meant: str) -> None:
    texts = {"Президент: комиссия комиссии": 6, "Корова": 9, "Корона короля": 5, "Косметика": 5}
    with library.begin() as work:
        for text, number in texts.items():
            for _ in range(number):
                work.articles.add(an_article(headline=text, body=""), who="")
    with library.read() as work:
        assert work.searching.suggestion(typed) == meant
        if meant:
            assert work.searching.count(meant).number > work.searching.count(typed).number


def test_a_field_that_is_asked_for_twice_asks_for_no_more() -> None:
    assert parse("дата:2024 " * 20 + "мост") == parse("дата:2024 мост")


def test_what_is_wanted_and_unwanted_at_once_is_not_looked_for(archive: Database) -> None:
    for typed in ("мост -мост", '"мост река" -мост', "заголовок:мост -мост -река"):
        with archive.connect(writing=False) as connection:
            said: list[str] = []
            bare(connection).set_trace_callback(said.append)
            work = archive.work_on(connection)
            for sort in (Sort.NEWEST, Sort.RELEVANCE):
                assert work.searching.find(typed, sort, 5).total == 0
            bare(connection).set_trace_callback(None)
        assert said
        assert not [one for one in said if "MATCH" in one]


def test_what_was_meant_finds_more(archive: Database) -> None:
    with archive.read() as work:
        answer = work.searching.find("вывборов", Sort.RELEVANCE, 5)
        assert answer.total == 0
        assert work.searching.find(answer.suggestion, Sort.RELEVANCE, 5).total > 3


def test_hits_are_counted_no_further_than_is_worth_it(archive: Database) -> None:
    with archive.read() as work:
        whole = work.searching.count("мост")
        assert whole.exact
        assert work.searching.count("мост", 3) == search_counts.Count(3, exact=False)
        assert work.searching.count("мост", whole.number) == whole
        assert work.searching.count("-мост").number + whole.number == 48


# -- the index and the articles ----------------------------------------------------------------------------------------


def _ids_of(database: Database, typed: str) -> list[int]:
    return _found(database, typed, Sort.NEWEST)


def test_an_article_is_found_by_what_its_photos_say_as_soon_as_they_say_it(library: Database) -> None:
    with library.begin() as work:
        photo = work.photos.add(a_photo(caption="Паводок у плотины", credit="фото Ивана Тесакова"))
        key = work.articles.add(an_article(body=f"![](photo:{photo.id})"), who="").id
        own = work.articles.add(an_article(body=f"![Своя подпись](photo:{photo.id})"), who="").id
    assert _ids_of(library, "плотина") == [key]
    assert sorted(_ids_of(library, "Тесаков")) == sorted(_ids_of(library, "тес*")) == [key, own]
    with library.begin() as work:
        work.photos.save(replace(photo, caption="Пожар в лесу", credit="фото Анны Ким"))
    assert _ids_of(library, "плотина") == _ids_of(library, "Тесаков") == []
    assert _ids_of(library, "леса") == [key]
    assert not [each for each in check_integrity(library) if each.kind == "search"]


def test_an_index_that_is_made_anew_says_so_until_it_is_done_and_goes_on_where_it_was(library: Database) -> None:
    with library.begin() as work:
        keys = [work.articles.add(an_article(headline=f"Номер {number}"), who="").id for number in range(7)]
    with library.begin() as work:
        work.search.begin_anew()
    with library.begin() as work:
        assert work.search.go_on(3) == 3
    # Here the program ends, and another writes before the work is taken up again.
    assert _ids_of(library, "номер") == keys[2::-1]
    with library.begin() as work:
        assert not work.searching.find("номер", Sort.NEWEST, 5).complete
        work.articles.save(replace(work.articles.get(keys[0]), lead="Новый лид"), who="")
        work.articles.save(replace(work.articles.get(keys[5]), lead="Новый лид"), who="")
        work.articles.bin([keys[6]])
        work.articles.add(an_article(headline="Номер последний"), who="")
    complete_index(library)
    with library.read() as work:
        assert work.searching.find("номер", Sort.NEWEST, 5).complete
    assert len(_ids_of(library, "номер")) == 7
    assert len(_ids_of(library, "новый")) == 2
    assert not [each for each in check_integrity(library) if each.kind == "search"]


def test_an_index_is_completed_by_several_processes_whatever_is_saved_meanwhile(
    library: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_rebuilding, "_FEW", 1)
    monkeypatch.setattr(index_rebuilding, "_READ_AT_ONCE", 4)
    with library.begin() as work:
        keys = [work.articles.add(an_article(headline=f"Номер {number}"), who="").id for number in range(20)]
        work.search.begin_anew()
    reached: list[int] = []

    def save(done: int, _whole: int) -> None:
        reached.append(done)
        if len(reached) in (2, 3):
            with library.begin() as work:
                work.articles.save(replace(work.articles.get(keys[-len(reached)]), lead="Новый лид"), who="")
                work.articles.bin([keys[10 + len(reached)]])
                work.articles.add(an_article(headline="Номер последний"), who="")

    complete_index(library, save)
    assert reached == sorted(reached)
    assert len(_ids_of(library, "номер")) == 20
    assert len(_ids_of(library, "новый")) == 2
    with library.read() as work:
        assert work.search.complete()
    assert not [each for each in check_integrity(library) if each.kind == "search"]


def test_a_large_library_of_an_earlier_program_opens_before_its_index_is_brought_up_to_date(
    library: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with library.begin() as work:
        key = work.articles.add(an_article(headline="Номер"), who="").id
        work.settings.note(search_index.STEMMER_KEY, "1")
    library.close()
    monkeypatch.setattr(search_index, "_AT_ONCE", 0)
    with Database.open(folder) as again:
        with again.read() as work:
            answer = work.searching.find("номера", Sort.NEWEST, 5)
            assert ([each.article.id for each in answer.hits], answer.complete) == ([key], False)
        complete_index(again)
        with again.read() as work:
            assert work.search.complete()
            assert work.search.current()


def test_what_is_searched_can_be_read_after_a_change_that_says_the_same_words(library: Database) -> None:
    with library.begin() as work:
        added = work.articles.add(an_article(body="Подробности – на [мосту](https://one.example)."), who="")
    for body in ("Подробности – на [мосту](https://two.example).", "Подробности, на **мосту**!"):
        with library.begin() as work:
            work.articles.save(replace(work.articles.get(added.id), body=body), who="")
        assert not [each for each in check_integrity(library) if each.kind == "search"]


def test_an_index_of_many_pieces_is_put_together_and_finds_the_same(library: Database) -> None:
    for number in range(40):
        with library.begin() as work:
            work.articles.add(an_article(headline=f"Мост {number}", body=f"слово{number} река " * 50), who="")
    with library.begin() as work:
        work.articles.bin([3])

    def found() -> tuple[set[int], int]:
        with library.read() as work, library.connect(writing=False) as connection:
            pieces = connection.exec_driver_sql("SELECT count(DISTINCT segid) FROM article_search_idx").scalar_one()
            return {each.id for each in work.articles.find(ArticleQuery(search="реки")).articles}, pieces

    before, pieces = found()
    assert pieces > 1
    steps: list[int] = []
    merge_index(library, lambda: steps.append(1))
    assert found() == (before, 1)
    assert len(steps) > 1
    assert check_integrity(library) == ()


def test_large_pieces_of_an_index_beside_the_largest_are_worth_putting_together(
    library: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_segments, "_LEAST", 0)
    with library.connect(writing=False) as connection:
        assert not search_segments.worth_joining(bare(connection))
    for _ in range(3):
        with library.begin() as work:
            for number in range(40):
                work.articles.add(an_article(body=" ".join(f"слово{number * each}" for each in range(90))), who="")
    with library.connect(writing=False) as connection:
        assert search_segments.pages(bare(connection)) > 3
        assert search_segments.worth_joining(bare(connection))
    merge_index(library)
    with library.connect(writing=False) as connection:
        assert not search_segments.worth_joining(bare(connection))

# SPDX-License-Identifier: GPL-3.0-or-later
"""A small paper from its files to its site and back, by the real program in processes of its own."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from newsdesk import __version__
from tests.cli.document_keys import ARTICLE_KEYS, NAMES_BY_LANGUAGE, PHOTO_KEYS
from tests.cli.fake_newsroom import Ran
from tests.cli.program import command, log_line, newsdesk, paper, started, surroundings


@dataclass(frozen=True)
class Story:
    """A library with the paper in it, what making it printed, and its articles by their slug."""

    library: Path
    made: Ran
    taken: Ran
    articles: dict[str, dict[str, Any]]

    def id(self, slug: str) -> int:
        return int(self.articles[slug]["id"])


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("paper")
    library = folder / "library"
    made = started("init", library, "--name", "Выдуманный вестник", "--site-address", "https://example.org", "--json")
    taken = started("import", library, paper(folder / "in"), "--status", "published", "--json")
    listed = started("list", library, "--json")
    return Story(library, made, taken, {each["slug"]: each for each in listed.document["articles"]})


@pytest.fixture
def story(first: Story, tmp_path: Path) -> Story:
    """The story in a copy of its library, to be changed."""
    library = tmp_path / "library"
    shutil.copytree(first.library, library)
    return Story(library, first.made, first.taken, first.articles)


def test_init_says_what_it_made(first: Story) -> None:
    assert first.made.status == 0
    assert first.made.document == {"library": str(first.library), "articles": 0, "photos": 0}


def test_import_says_what_it_took(first: Story) -> None:
    assert first.taken.status == 0
    document = first.taken.document
    assert document.keys() == {"imported", "updated", "skipped", "refused", "dropped", "articles", "photos"}
    assert (document["imported"], document["refused"]) == (3, [])
    assert len(document["articles"]) == 3
    assert len(document["photos"]) == 1


def test_the_same_files_again_are_skipped(story: Story, tmp_path: Path) -> None:
    ran = newsdesk("import", story.library, paper(tmp_path / "again"), "--json")
    assert ran.status == 0
    assert (ran.document["imported"], ran.document["articles"]) == (0, [])
    assert ran.document["skipped"] >= 3


def test_list_filters_and_counts(first: Story) -> None:
    everything = newsdesk("list", first.library, "--sort", "oldest", "--json").document
    assert everything["total"] == 3
    assert all(each.keys() == ARTICLE_KEYS - {"body"} for each in everything["articles"])
    assert everything["articles"][0]["slug"] == "most"
    for words, total in (
        (("--section", "Город"), 2),
        (("--status", "published"), 3),
        (("--status", "draft"), 0),
        (("--language", "ru"), 3),
        (("--day", "2024-12-05"), 1),
        (("--day", "2024"), 3),
        (("--search", "мосты"), 2),
        (("--limit", "1"), 3),
    ):
        found = newsdesk("list", first.library, *words, "--json").document
        assert found["total"] == total, words
        assert len(found["articles"]) == (1 if words[0] == "--limit" else total)


def test_show_has_every_form(first: Story) -> None:
    number = first.id("most")
    document = newsdesk("show", first.library, number, "--json").document
    assert document.keys() == ARTICLE_KEYS
    assert document["headline"] == "Мост через Выдуманку открыт"
    assert document["published_at"] == "2024-12-05T14:30:00+05:00"
    assert document["byline"] == [{"name": "Айгуль Примерова", "role": "author"}]
    assert document["section"] == "Город"
    assert document["figures"][0]["alt"] == "Колонна машин на новом мосту"
    assert newsdesk("show", first.library, number, "--as", "json").document == document
    assert "<p>" in newsdesk("show", first.library, number, "--as", "html").out
    assert newsdesk("show", first.library, number, "--as", "markdown").out.startswith("+++\n")
    assert "строили два года" in newsdesk("show", first.library, number, "--as", "text").out
    assert "Айгуль Примерова" in newsdesk("show", first.library, number).out


def test_set_is_all_or_nothing_and_leaves_a_history(story: Story, tmp_path: Path) -> None:
    number = story.id("naberezhnaya")
    body = tmp_path / "body.md"
    body.write_text("Набережную открыли **целиком**.\n", encoding="utf-8")
    ran = newsdesk("set", story.library, number, "lead=Готово.", f"body=@{body}", "tags=река, город", "--json")
    assert ran.status == 0
    assert ran.document.keys() == ARTICLE_KEYS
    assert (ran.document["lead"], ran.document["tags"]) == ("Готово.", ["река", "город"])
    for wrong in ("colour=red", "status=draft", "kind=poem", "published_at=soon"):
        refused = newsdesk("set", story.library, number, "lead=Иначе.", wrong, "--json")
        assert refused.status == 3, wrong
        assert refused.document.keys() == {"error", "message", "file", "line"}
    assert newsdesk("show", story.library, number, "--json").document["lead"] == "Готово."
    history = newsdesk("history", story.library, number, "--json").document
    assert all(row.keys() == {"revision", "saved_at", "who", "why", "signs"} for row in history)
    numbers = [row["revision"] for row in history]
    pieces = newsdesk("history", story.library, number, "--diff", numbers[0], numbers[-1], "--json").document
    assert all(piece.keys() == {"op", "text"} for piece in pieces)
    assert {piece["op"] for piece in pieces} == {"same", "added", "removed"}


def test_the_bin_takes_and_gives_back(story: Story) -> None:
    number = story.id("most")
    assert newsdesk("bin", story.library, number, "--json").document == {"binned": [number], "missing": []}
    assert newsdesk("list", story.library, "--json").document["total"] == 2
    assert [each["id"] for each in newsdesk("bin", story.library, "--json").document["articles"]] == [number]
    some = newsdesk("undelete", story.library, number, 999, "--json")
    assert some.status == 1
    assert some.document == {"restored": [number], "missing": [999]}
    none = newsdesk("bin", story.library, 999, "--json")
    assert (none.status, none.document["error"]) == (3, "article_missing")


def test_archive_counts_years_months_and_days(first: Story) -> None:
    assert newsdesk("archive", first.library, "--json").document == [{"date": "2024", "articles": 3}]
    assert newsdesk("archive", first.library, 2024, "--json").document == [{"date": "2024-12", "articles": 3}]
    days = newsdesk("archive", first.library, 2024, 12, "--json").document
    assert sorted(day["date"] for day in days) == ["2024-12-05", "2024-12-20", "2024-12-21"]


def test_views_become_a_ranking_and_no_log_counts_twice(story: Story, tmp_path: Path) -> None:
    log = tmp_path / "access.log"
    page = story.articles["most"]["url"]
    log.write_text(
        log_line(page) * 3
        + log_line(story.articles["naberezhnaya"]["url"])
        + log_line("/nowhere.html")
        + log_line(page, agent="Googlebot/2.1 (+http://www.google.com/bot.html)"),
        encoding="utf-8",
    )
    ran = newsdesk("views", story.library, log, "--json")
    assert ran.status == 0
    assert ran.document.keys() == {
        "lines", "counted", "bots", "skipped", "unmatched", "already_imported", "refused",
    }  # fmt: skip
    assert (ran.document["lines"], ran.document["counted"], ran.document["bots"]) == (6, 4, 1)
    again = newsdesk("views", story.library, log, "--json")
    assert again.status == 0
    assert again.document["already_imported"] == [str(log)]
    ranking = newsdesk("popular", story.library, "--window", "week", "--until", "2024-12-22", "--json").document
    assert all(place.keys() == {"rank", "id", "headline", "section", "views", "change"} for place in ranking)
    assert [(place["rank"], place["id"], place["views"]) for place in ranking] == [
        (1, story.id("most"), 3),
        (2, story.id("naberezhnaya"), 1),
    ]
    assert newsdesk("show", story.library, story.id("most"), "--json").document["views"] == 3


def test_related_says_why(first: Story) -> None:
    found = newsdesk("related", first.library, first.id("most"), "--json").document
    assert all(each.keys() == {"id", "headline", "score", "because"} for each in found)
    assert [each["id"] for each in found][:1] == [first.id("naberezhnaya")]
    assert found[0]["because"]


def test_an_uncredited_photo_keeps_its_article_in_until_it_is_credited(story: Story, tmp_path: Path) -> None:
    (photo,) = newsdesk("photos", story.library, "--uncredited", "--json").document["photos"]
    assert photo.keys() == PHOTO_KEYS
    assert photo["used_in"] == [story.id("most")]
    site = tmp_path / "site"
    held = newsdesk("export", story.library, site, "--json")
    assert held.status == 1
    assert held.document.keys() >= {"pages", "written", "unchanged", "removed", "blocked", "seconds"}
    (blocked,) = held.document["blocked"]
    assert blocked["article"] == story.id("most")
    assert any("credit" in reason for reason in blocked["reasons"])
    given = newsdesk("credit", story.library, photo["id"], "--credit", "фото Ивана Придуманова", "--json")
    assert given.status == 0
    assert given.document["photos"][0]["credit"] == "фото Ивана Придуманова"
    assert newsdesk("photos", story.library, "--uncredited", "--json").document["total"] == 0
    plan = newsdesk("export", story.library, site, "--plan", "--json")
    assert plan.status == 0
    assert all(step.keys() == {"path", "why"} for step in plan.document["plan"])
    assert not list(site.rglob("most.html"))
    whole = newsdesk("export", story.library, site, "--json")
    assert (whole.status, whole.document["blocked"]) == (0, [])
    page = next(site.rglob("most.html")).read_text(encoding="utf-8")
    assert "фото Ивана Придуманова" in page
    again = newsdesk("export", story.library, site, "--json")
    assert (again.status, again.document["written"], again.document["removed"]) == (0, 0, 0)
    said = newsdesk("export", story.library, site, "--full")
    assert said.out.splitlines()[-1].endswith(str(site / "index.html"))


def test_check_finds_a_photo_that_was_altered_behind_its_back(story: Story) -> None:
    before = newsdesk("check", story.library, "--rebuild-index", "--json").document
    assert before.keys() == {"articles", "photos", "problems"}
    assert (before["articles"], before["photos"]) == (3, 1)
    (file,) = [path for path in (story.library / "media").rglob("*.jpg") if ".derived" not in path.parts]
    file.chmod(0o644)
    file.write_bytes(b"altered")
    ran = newsdesk("check", story.library, "--json")
    assert ran.status == 1
    assert all({"kind", "id", "message"} <= problem.keys() for problem in ran.document["problems"])
    new = [problem for problem in ran.document["problems"] if problem not in before["problems"]]
    assert [problem["kind"] for problem in new] == ["photo"]
    assert new[0]["message"] in ran.err


def test_a_backup_brings_everything_back(story: Story, tmp_path: Path) -> None:
    inside = newsdesk("backup", story.library, "--json")
    assert inside.status == 0
    assert Path(inside.document["file"]).parent == story.library / "backups"
    copy = tmp_path / "copy.zip"
    made = newsdesk("backup", story.library, copy, "--json").document
    assert made.keys() == {"file", "articles", "photos", "bytes", "verified"}
    assert (made["articles"], made["photos"], made["verified"]) == (3, 1, True)
    assert made["bytes"] == copy.stat().st_size
    anew = tmp_path / "anew"
    restored = newsdesk("restore", copy, anew, "--json")
    assert restored.status == 0
    assert (restored.document["articles"], restored.document["photos"]) == (3, 1)
    for form in ("json", "markdown", "html"):
        words = ("show", story.id("most"), "--as", form)
        assert newsdesk(words[0], anew, *words[1:]).out == newsdesk(words[0], story.library, *words[1:]).out
    number = story.id("most")
    newsdesk("set", story.library, number, "body=Испорчено.")
    one = newsdesk("restore", copy, story.library, "--article", number, "--json")
    assert one.status == 0
    assert one.document.keys() >= {"file", "articles", "photos", "bytes", "verified"}
    assert "строили два года" in newsdesk("show", story.library, number, "--as", "text").out
    there = newsdesk("restore", copy, anew, "--json")
    assert (there.status, there.document["error"]) == (3, "library_exists")


def test_settings_travel_with_the_library(story: Story) -> None:
    ran = newsdesk("settings", story.library, "zone=UTC", "tagline=О выдуманном городе", "--json")
    assert ran.status == 0
    assert ran.document == {
        "site_name": "Выдуманный вестник",
        "tagline": "О выдуманном городе",
        "site_address": "https://example.org",
        "zone": "UTC",
        "language": "ru",
        **dict.fromkeys(NAMES_BY_LANGUAGE, ""),
        "line_width": "60",
    }
    shown = newsdesk("show", story.library, story.id("most"), "--json").document
    assert shown["published_at"] == "2024-12-05T09:30:00+00:00"


def test_a_reader_that_stops_reading_is_no_failure(first: Story) -> None:
    words = command("list", first.library)
    with subprocess.Popen(words, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""


def test_a_poor_terminal_loses_letters_and_documents_lose_none(first: Story) -> None:
    poor = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    number = first.id("most")
    assert "????" in started("show", first.library, number, environment=poor).out
    document = started("show", first.library, number, "--json", environment=poor).document
    assert document == newsdesk("show", first.library, number, "--json").document


def test_the_version_and_the_help_need_nothing(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from newsdesk.__main__ import main\n"
        "status = main([{word!r}])\n"
        "heavy = {{'sqlalchemy', 'alembic', 'jinja2', 'newsdesk.app', 'PIL', 'babel'}} & set(sys.modules)\n"
        "sys.exit(f'imported: {{heavy}}' if heavy else status)\n"
    )
    for word in ("--version", "--help", "nonsense"):
        words = [*command()[:1], "-c", code.format(word=word)]
        done = subprocess.run(words, env=surroundings(), capture_output=True, text=True, timeout=60, check=False)
        assert "imported" not in done.stderr
        assert done.returncode == (2 if word == "nonsense" else 0)
    assert started("--version").out == f"newsdesk {__version__}\n"


@pytest.mark.parametrize(("language", "said"), [("ru", "нет команды"), ("kk", "пәрмен жоқ"), ("en", "no command")])
def test_the_program_speaks_the_language_of_the_locale(language: str, said: str) -> None:
    environment = {"NEWSDESK_LANG": "", "LC_ALL": "", "LANG": f"{language}_XX.UTF-8", "PYTHONUTF8": "1"}
    ran = started("nonsense", "library", environment=environment)
    assert ran.status == 2
    assert said in ran.err

# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that move things in and out: documents, words, exit statuses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsdesk.cli.moving import MOST_ALIKE
from newsdesk.domain.article import Status
from newsdesk.domain.preflight import Finding
from newsdesk.errors import LibraryLocked
from newsdesk.newsroom.reports import CheckProblem, Dropped, IntakeOptions, Refusal
from tests.cli.fake_newsroom import FakeEntrance, FakeNewsroom, Runner

REFUSED = (Refusal(Path("b.jpg"), "not an image", 0), Refusal(Path("c.md"), "front matter", 3, "no closing line"))


def test_init_counts_what_the_new_library_holds(cli: Runner, entrance: FakeEntrance) -> None:
    ran = cli("init", "lib", "--demo", "--name", "Вестник", "--zone", "UTC", "--language", "kk", "--json")
    assert ran.status == 0
    assert ran.document == {"library": "lib", "articles": 2, "photos": 1}
    assert entrance.made == (Path("lib"), {"site_name": "Вестник", "zone": "UTC", "language": "kk"}, True)
    assert cli("init", "lib").out == "Library made: lib (articles: 2, photos: 1)\n"


def test_init_refuses_a_zone_that_is_none(cli: Runner, entrance: FakeEntrance) -> None:
    ran = cli("init", "lib", "--zone", "Moon/Sea", "--json")
    assert ran.status == 3
    assert ran.document["error"] == "field_invalid"
    assert entrance.made is None


def test_import_gives_every_key(cli: Runner, newsroom: FakeNewsroom) -> None:
    ran = cli("import", "lib", "a.txt", "folder", "--json")
    assert ran.status == 0
    assert ran.document.keys() == {
        "imported",
        "updated",
        "skipped",
        "refused",
        "dropped",
        "articles",
        "photos",
    }
    assert ran.document["articles"] == [3]
    assert ran.document["photos"] == [8, 9]
    assert ran.document["dropped"][0]["path"] == "a.txt"
    assert "Популярное" in ran.document["dropped"][0]["what"]
    assert newsroom.asked["take_in"] == ((Path("a.txt"), Path("folder")), IntakeOptions())


def test_import_passes_its_options_on(cli: Runner, newsroom: FakeNewsroom) -> None:
    cli("import", "lib", "a", "--status", "published", "--day", "05.12.2024", "--dry-run", "--format", "news")
    assert newsroom.asked["take_in"][1] == IntakeOptions(Status.PUBLISHED, "2024-12-05", True, "news")


@pytest.mark.parametrize(("taken", "status"), [(1, 1), (0, 3)])
def test_refused_files_are_listed_with_place_and_reason(
    cli: Runner, newsroom: FakeNewsroom, taken: int, status: int
) -> None:
    newsroom.refused, newsroom.taken = REFUSED, taken
    ran = cli("import", "lib", "folder", "--json")
    assert ran.status == status
    first, second = ran.document["refused"]
    assert (first["path"], first["code"], first["line"]) == ("b.jpg", "not an image", None)
    assert (second["path"], second["line"]) == ("c.md", 3)
    assert "no closing line" in second["reason"]
    lines = ran.err.splitlines()
    assert len(lines) == 2
    assert lines[1].startswith("c.md, line 3: ")


def test_import_for_people_sums_up(cli: Runner) -> None:
    lines = cli("import", "lib", "a.txt").out.splitlines()
    assert lines[0] == "Imported: 1, updated: 0, skipped: 0, refused: 0. New photos: 2."
    assert "a.txt, line 12" in lines[2]
    assert cli("import", "lib", "a.txt", "--dry-run").out.startswith("Nothing was changed.")


def test_views_give_every_key(cli: Runner) -> None:
    ran = cli("views", "lib", "access.log", "--json")
    assert ran.status == 0
    assert ran.document == {
        "lines": 10,
        "counted": 6,
        "bots": 2,
        "skipped": 1,
        "unmatched": 1,
        "already_imported": ["old.log"],
        "refused": [],
    }
    assert "Counted before, left alone: old.log" in cli("views", "lib", "access.log").out


@pytest.mark.parametrize(("logs", "status"), [(("a.log", "b.jpg"), 3), (("a.log", "b.jpg", "c.md"), 1)])
def test_a_log_that_cannot_be_read_is_listed(
    cli: Runner, newsroom: FakeNewsroom, logs: tuple[str, ...], status: int
) -> None:
    newsroom.refused = REFUSED
    ran = cli("views", "lib", *logs, "--json")
    assert ran.status == status
    assert [each["path"] for each in ran.document["refused"]] == ["b.jpg", "c.md"]


def test_export_gives_every_key(cli: Runner, newsroom: FakeNewsroom) -> None:
    ran = cli("export", "lib", "out", "--full", "--restamp", "--json")
    assert ran.status == 0
    assert ran.document == {
        "pages": 12,
        "written": 3,
        "unchanged": 9,
        "removed": 1,
        "blocked": [],
        "remarks": ["there are other files in it; choose an empty or a new folder: a.html"],
        "seconds": 0.25,
    }
    out, options = newsroom.asked["export"]
    assert out == Path("out")
    assert (options["full"], options["plan_only"], options["restamp"]) == (True, False, True)


def test_export_says_how_to_open_the_site(cli: Runner, tmp_path: Path) -> None:
    assert (
        cli("export", "lib", tmp_path / "site").out.splitlines()[-1] == f"Open in a browser: {tmp_path}/site/index.html"
    )


def test_a_plan_is_part_of_the_document(cli: Runner) -> None:
    ran = cli("export", "lib", "out", "--plan", "--json")
    assert ran.document["plan"] == [{"path": "index.html", "why": "new"}]
    text = cli("export", "lib", "out", "--plan").out
    assert "Nothing was written." in text
    assert "index.html" in text
    assert "Open in" not in text


def test_blocked_articles_are_status_1_with_their_reasons(cli: Runner, newsroom: FakeNewsroom) -> None:
    newsroom.findings = (Finding("photo without credit", True, "body", 2, "7"),)
    ran = cli("export", "lib", "out", "--json")
    assert ran.status == 1
    (blocked,) = ran.document["blocked"]
    assert blocked["article"] == 1
    assert all(isinstance(reason, str) and reason for reason in blocked["reasons"])
    assert blocked["findings"][0]["code"] == "photo without credit"
    assert "article 1 “Мост” is not exported" in ran.err


def test_check_lists_problems(cli: Runner, newsroom: FakeNewsroom) -> None:
    sound = cli("check", "lib", "--json")
    assert sound.status == 0
    assert sound.document == {"articles": 2, "photos": 1, "problems": []}
    asked = [newsroom.asked["check"]]
    newsroom.problems = (CheckProblem("photo", 7, "some code", "media/ab/ab.jpg"),)
    ran = cli("check", "lib", "--rebuild-index", "--json")
    assert ran.status == 1
    assert [*asked, newsroom.asked["check"]] == [False, True]
    (problem,) = ran.document["problems"]
    assert (problem["kind"], problem["id"]) == ("photo", 7)
    assert "media/ab/ab.jpg" in problem["message"]
    assert ran.err.startswith("photo 7: ")


def test_backup_goes_into_the_library_unless_told_otherwise(cli: Runner) -> None:
    ran = cli("backup", "lib", "--json")
    assert ran.status == 0
    assert ran.document.keys() == {"file", "articles", "photos", "bytes", "verified"}
    assert re.fullmatch(r"lib/backups/\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.zip", ran.document["file"])
    assert cli("backup", "lib", "copy.zip", "--json").document["file"] == "copy.zip"


@pytest.mark.parametrize("words", [("backup", "lib"), ("restore", "copy.zip", "lib")])
def test_a_copy_that_is_not_verified_is_a_problem(cli: Runner, newsroom: FakeNewsroom, words: tuple[str, ...]) -> None:
    newsroom.verified = False
    ran = cli(*words, "--json")
    assert ran.status == 1
    assert ran.document["verified"] is False
    assert "do not rely on it" in ran.err


def test_restore_gives_every_key(cli: Runner) -> None:
    ran = cli("restore", "copy.zip", "lib", "--json")
    assert ran.status == 0
    assert ran.document == {"file": "copy.zip", "articles": 2, "photos": 1, "bytes": 1000, "verified": True}


def test_one_article_can_be_restored(cli: Runner, tmp_path: Path) -> None:
    copy = tmp_path / "copy.zip"
    copy.write_bytes(b"12345")
    ran = cli("restore", copy, "lib", "--article", 1, "--json")
    assert ran.status == 0
    assert ran.document["articles"] == 1
    assert ran.document["photos"] == 1
    assert ran.document["bytes"] == 5
    assert ran.document["article"]["id"] == 1


def test_many_remarks_of_a_kind_are_summed_up_for_people_and_whole_in_json(cli: Runner, newsroom: FakeNewsroom) -> None:
    newsroom.noticed = tuple(Dropped(Path(f"{number}.md"), "unknown key", "image", 5) for number in range(100))
    lines = cli("import", "lib", "folder").out.splitlines()
    assert sum("image" in line for line in lines) == MOST_ALIKE - 1
    assert any(str(100 - MOST_ALIKE + 1) in line for line in lines)
    assert len(cli("import", "lib", "folder", "--json").document["dropped"]) == 100


def test_a_site_that_is_written_before_the_library_is_found_locked_is_status_1(
    cli: Runner, newsroom: FakeNewsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def export(out: Path, **options: object) -> None:
        (out / ".newsdesk-manifest.json").write_text("{}")
        raise LibraryLocked(Path("lib"), 5.0)

    monkeypatch.setattr(newsroom, "export", export)
    ran = cli("export", "lib", tmp_path, "--json")
    assert (ran.status, ran.document["error"]) == (1, "library_locked")

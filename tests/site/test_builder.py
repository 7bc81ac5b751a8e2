# SPDX-License-Identifier: GPL-3.0-or-later
"""The export: what changed is written, nothing else, and nothing is left half done."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.domain.article import Language
from newsdesk.errors import DiskFull, FileUnwritable
from newsdesk.site.builder import build
from newsdesk.site.manifest import LOG_NAME, NAME
from newsdesk.site.templates import Theme
from tests.exported_site import broken_references
from tests.site.desk import Desk


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file with its time and bytes."""
    return {
        file.relative_to(folder).as_posix(): (file.stat().st_mtime_ns, file.read_bytes())
        for file in folder.rglob("*")
        if file.is_file()
    }


def content(folder: Path) -> dict[str, bytes]:
    """Every file of the site but the manifest, which holds times."""
    return {path: data for path, (_, data) in state(folder).items() if path != NAME}


@pytest.fixture
def out(desk: Desk) -> Path:
    return desk.folder / "out"


def test_a_second_export_writes_nothing(desk: Desk, out: Path) -> None:
    first = desk.export()
    before = state(out)
    second = desk.export()
    assert (first.unchanged, second.written, second.plan, second.stamps) == (0, 0, (), {})
    assert second.unchanged == first.written == len(before) - 1
    assert state(out) == before


def test_a_full_export_of_the_same_writes_nothing(desk: Desk, out: Path) -> None:
    desk.export()
    before = state(out)
    assert desk.export(full=True).written == 0
    assert state(out) == before


def test_one_new_headline_rewrites_the_pages_that_show_it(desk: Desk) -> None:
    desk.export()
    desk.change(1, headline="Совсем другой заголовок")
    assert {path for path, _ in desk.export().plan} == {
        "kultura/zagolovok-1.html",  # the article
        "archive_/zagolovok-2.html",  # three that name it as related
        "politika/zagolovok-3.html",
        "kk/kultura/zagolovok-4.html",
        "kultura/index.html",
        "tag/tema-2/index.html",
        "author/avtor-2/index.html",
        "author/avtor-3/index.html",
        "archive/2024/01/02.html",
        "archive/2024/01/index.html",
        "index.html",
        "kultura/feed.xml",
        "feed.xml",
    }


def test_a_new_article_leaves_the_older_pages_of_its_lists_alone(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(0)
    for number in range(1, 101):
        desk.add(number, section="Политика", tags=(), byline=())
    desk.export()
    desk.add(101, section="Политика", tags=(), byline=())
    written = {path for path, _ in desk.export().plan}
    assert {"politika/zagolovok-101.html", "politika/index.html", "politika/feed.xml", "index.html"} <= written
    assert not any(path.startswith("politika/page-") for path in written)


def test_new_views_rewrite_no_article(desk: Desk) -> None:
    desk.export()
    for number in desk.views:
        desk.views[number] += number * number
    desk.rank()
    written = {path for path, _ in desk.export().plan}
    assert written
    assert not any("zagolovok" in path for path in written)


def test_restamping_brings_the_present_state_into_every_page(desk: Desk, out: Path) -> None:
    desk.export()
    desk.views = dict.fromkeys(desk.views, 4321)
    desk.stamps = {}
    desk.export()
    assert "4\u00a0321" in (out / "kultura" / "zagolovok-1.html").read_text(encoding="utf-8")


def test_an_article_that_leaves_takes_its_page_and_every_way_to_it_along(desk: Desk, out: Path) -> None:
    desk.export()
    del desk.articles[5]
    report = desk.export()
    assert "archive_/zagolovok-5.html" in report.removed
    assert ("archive_/zagolovok-5.html", "removed") in report.plan
    assert not (out / "archive_" / "zagolovok-5.html").exists()
    assert broken_references(out) == []


def test_folders_that_are_left_empty_go_too(desk: Desk, out: Path) -> None:
    desk.export()
    assert (out / "en").is_dir()
    desk.articles = {number: one for number, one in desk.articles.items() if one.article.language != Language.EN}
    desk.export()
    assert not (out / "en").exists()


def test_a_plan_writes_nothing_and_names_what_an_export_would_do(desk: Desk, out: Path) -> None:
    plan = desk.export(plan_only=True)
    assert not out.exists()
    assert plan.stamps == {}
    assert {why for _, why in plan.plan} == {"new"}
    assert desk.export().plan == plan.plan
    desk.change(1, headline="Другой")
    del desk.articles[5]
    (out / "index.html").unlink()
    (out / "robots.txt").write_text("чужое")
    before = state(out)
    plan = desk.export(plan_only=True)
    assert state(out) == before
    why = dict(plan.plan)
    assert why["kultura/zagolovok-1.html"] == "changed"
    assert why["archive_/zagolovok-5.html"] == "removed"
    assert why["index.html"] == "missing on disk"
    assert why["robots.txt"] == "altered on disk"
    assert desk.export().plan == plan.plan


def test_another_theme_is_the_reason_for_every_page_it_changes(desk: Desk) -> None:
    desk.export()
    other = dict(desk.theme.sources)
    other["base.html"] = other["base.html"].replace("</body>", "<!-- новое --></body>")
    desk.theme = replace(desk.theme, digest="other", sources=other, _code={}, _stages={})
    report = desk.export()
    assert {why for _, why in report.plan} == {"theme changed"}
    assert len(report.plan) == report.pages


def test_a_touched_file_with_the_same_bytes_is_left_alone(desk: Desk, out: Path) -> None:
    desk.export()
    os.utime(out / "index.html", (1, 1))
    assert desk.export().written == 0
    assert (out / "index.html").stat().st_mtime == 1


def test_a_picture_that_was_altered_is_copied_again_and_never_linked(desk: Desk, out: Path) -> None:
    desk.export()
    copy = out / desk.photos[2].renditions[0].path
    original = desk.photos[2].renditions[0].file
    assert copy.stat().st_ino != original.stat().st_ino
    copy.write_bytes(b"x" * copy.stat().st_size)
    assert desk.export().plan == ((desk.photos[2].renditions[0].path, "altered on disk"),)
    assert copy.read_bytes() == original.read_bytes()


def test_a_folder_with_foreign_files_is_refused(desk: Desk, out: Path) -> None:
    out.mkdir()
    (out / "diary.txt").write_text("моё")
    with pytest.raises(FileUnwritable) as refusal:
        desk.export()
    assert refusal.value.detail == "not empty"
    assert [file.name for file in out.iterdir()] == ["diary.txt"]


def test_foreign_files_beside_the_site_are_never_touched(desk: Desk, out: Path) -> None:
    desk.export()
    (out / "CNAME").write_text("vestnik.example")
    (out / "kultura" / "my.txt").write_text("моё")
    desk.articles = {}
    desk.export()
    assert (out / "CNAME").read_text() == "vestnik.example"
    assert (out / "kultura" / "my.txt").read_text() == "моё"


def test_a_file_in_the_place_of_the_folder_is_refused(desk: Desk, out: Path) -> None:
    out.write_text("файл")
    with pytest.raises(FileUnwritable) as refusal:
        desk.export()
    assert refusal.value.detail == "not a folder"


def test_a_folder_that_cannot_be_made_is_named_itself(desk: Desk, out: Path) -> None:
    out.parent.mkdir(exist_ok=True)
    (out.parent / "file").write_text("файл")
    with pytest.raises(FileUnwritable) as refusal:
        desk.export(out.parent / "file" / "site")
    assert refusal.value.path == out.parent / "file" / "site"


def test_a_tampered_manifest_reaches_nothing_outside(desk: Desk, out: Path) -> None:
    desk.export()
    outside = desk.folder / "precious.txt"
    outside.write_text("важное")
    (out / "way").symlink_to(desk.folder)
    manifest = json.loads((out / NAME).read_bytes())
    bad = ["../precious.txt", str(outside), "kultura/../../precious.txt", "", ".", "a//b", NAME, "a\\..\\b"]
    for path in [*bad, "way/precious.txt"]:
        manifest["files"][path] = ["", "", 1, 1]
    (out / NAME).write_text(json.dumps(manifest))
    report = desk.export()
    assert outside.read_text() == "важное"
    assert report.removed == ()
    assert {f"manifest path refused: {path}" for path in bad} <= set(report.remarks)
    assert (out / NAME).is_file()


def test_nothing_is_written_through_a_symbolic_link(desk: Desk, out: Path) -> None:
    elsewhere = desk.folder / "elsewhere"
    elsewhere.mkdir()
    desk.export()
    desk.add(100, section="Новый")
    (out / "novyy").symlink_to(elsewhere)
    with pytest.raises(FileUnwritable):
        desk.export()
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"version":1,"files":{"a":3}}', b"\xff\xfe", b'{"version":99,"files":{}}']
)
def test_a_damaged_manifest_is_made_anew(desk: Desk, out: Path, damage: bytes) -> None:
    desk.export()
    before = content(out)
    (out / NAME).write_bytes(damage)
    assert desk.export().written == 0
    assert content(out) == before
    assert desk.export().unchanged == len(before)


class StopError(Exception):
    """Somebody pressed the button."""


@pytest.mark.parametrize("moment", [1, 20, 60])
def test_an_interrupted_export_is_healed_by_the_next(desk: Desk, out: Path, moment: int) -> None:
    def stop(done: int, total: int) -> None:
        assert done <= total
        if done == moment:
            raise StopError

    with pytest.raises(StopError):
        build(desk.material(), desk.theme, out, progress=stop)
    assert not list(out.rglob("*.part"))
    del desk.articles[24]
    desk.export()
    assert not (out / LOG_NAME).exists()
    fresh = desk.folder / "fresh"
    desk.export(fresh)
    assert content(out) == content(fresh)


def test_what_a_killed_export_left_behind_is_cleared(desk: Desk, out: Path) -> None:
    desk.export()
    (out / LOG_NAME).write_text("kultura/gone.html\n../precious.txt\n")
    (out / "kultura" / ".newsdesk-1.part").write_text("пол")
    (out / "kultura" / "gone.html").write_text("старое")
    (desk.folder / "precious.txt").write_text("важное")
    assert desk.export().removed == ("kultura/gone.html",)
    assert not (out / "kultura" / ".newsdesk-1.part").exists()
    assert not (out / LOG_NAME).exists()
    assert (desk.folder / "precious.txt").exists()


def test_a_full_disk_is_told_and_leaves_no_half_file(desk: Desk, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = 0
    real = os.write

    def write(file: int, data: bytes | memoryview) -> int:
        nonlocal written
        written += 1
        if written > 40:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(file, data)

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(DiskFull):
        desk.export()
    monkeypatch.undo()
    assert not list(out.rglob("*.part"))
    desk.export()
    assert broken_references(out) == []


def test_a_folder_that_may_not_be_written_is_told(desk: Desk, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(FileUnwritable) as refusal:
        desk.export()
    assert refusal.value.detail == "Permission denied"


def test_progress_counts_to_the_end(desk: Desk, out: Path) -> None:
    said: list[tuple[int, int]] = []
    report = build(desk.material(), desk.theme, out, progress=lambda done, total: said.append((done, total)))
    assert said[-1] == (len(said), len(said))
    assert report.written == len(said)


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["add", "drop", "rename", "move", "views", "theme", "break", "credit"]), st.integers(1, 16)
    ),
    max_size=4,
)


def apply(desk: Desk, change: str, number: int) -> None:
    """One thing that happens in a newsroom, or to its site."""
    if change == "add":
        desk.add(number + 100)
    elif number not in desk.articles:
        return
    elif change == "drop":
        del desk.articles[number]
    elif change == "rename":
        desk.change(number, headline=f"Новое имя {number}")
    elif change == "move":
        desk.change(number, section="Культура", language=Language.KK)
    elif change == "views":
        desk.views[number] += 1000
        desk.rank()
    elif change == "theme":
        desk.theme = replace(desk.theme, digest=f"theme {number}")
    elif change == "credit":
        desk.photos[2] = replace(desk.photos[2], credit=f"фото {number}")
    else:
        (desk.folder / "out" / "index.html").write_text("испорчено")


@settings(max_examples=8)
@given(rounds=st.lists(CHANGES, min_size=1, max_size=3))
def test_an_incremental_export_gives_the_bytes_of_a_full_one(theme: Theme, rounds: list[list[tuple[str, int]]]) -> None:
    with TemporaryDirectory() as name:
        desk = Desk(Path(name), theme)
        for number in range(1, 6):
            desk.add_photo(number)
        for number in range(1, 17):
            desk.add(number, language=[Language.RU, Language.KK, Language.EN][number % 3])
        desk.rank()
        desk.export()
        for changes in rounds:
            for change, number in changes:
                apply(desk, change, number)
            desk.export()
            assert desk.export().written == 0
        fresh = desk.folder / "fresh"
        report = desk.export(fresh, full=True)
        assert report.stamps == {}
        assert content(desk.folder / "out") == content(fresh)
        assert broken_references(fresh) == []

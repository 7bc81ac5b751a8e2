# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.newsroom.reports import ExportReport
from newsdesk.ui.exporting.folders import remember_folder, remembered_folder
from newsdesk.ui.exporting.plan import SHOWN, Kind, grouped, kind_of
from newsdesk.ui.exporting.words import plan_words, remaining_words
from newsdesk.ui.languages import Languages


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("gorod/led-vstal.html", Kind.ARTICLES),
        ("kk/gorod/tramvai-oraldy.html", Kind.ARTICLES),
        ("index.html", Kind.LISTS),
        ("404.html", Kind.LISTS),
        ("en/404.html", Kind.LISTS),
        ("gorod/index.html", Kind.LISTS),
        ("archive/2024/12/05.html", Kind.LISTS),
        ("kk/archive/2024/index.html", Kind.LISTS),
        ("media/86/8669e35a4307f7e8-480.webp", Kind.PICTURES),
        ("feed.xml", Kind.FEEDS),
        ("gorod/feed.xml", Kind.FEEDS),
        ("assets/site.css", Kind.REST),
        ("robots.txt", Kind.REST),
        ("fragments/ru/popular.html", Kind.REST),
    ],
)
def test_files_are_told_by_what_they_are(path: str, kind: Kind) -> None:
    assert kind_of(path) is kind


def test_a_group_counts_every_file_and_names_the_first() -> None:
    plan = [(f"gorod/{number}.html", "new" if number % 3 else "changed") for number in range(300)]
    (group,) = grouped(plan)
    assert dict(group.reasons) == {"new": 200, "changed": 100}
    assert (group.count, len(group.files), group.unnamed) == (300, SHOWN, 300 - SHOWN)


def test_a_plan_is_said_in_a_line(languages: Languages) -> None:
    def said(written: int, unchanged: int, removed: int) -> str:
        return plan_words(ExportReport(1, written, unchanged, removed, (), (), 0.1)).replace(
            "\N{NARROW NO-BREAK SPACE}", " "
        )

    assert said(1402, 12, 1) == "Будет записано 1 402 файла · 1 удалён · 12 останутся как есть"
    assert said(0, 12, 0) == "Сайт в этой папке уже обновлён."


def test_the_time_left_is_said_in_words(languages: Languages) -> None:
    assert remaining_words(20) == "осталось меньше минуты"
    assert remaining_words(130) == "осталось примерно 2 минуты"


def test_each_library_remembers_its_folder(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    assert remembered_folder(one) == one / "exports" / "site"
    remember_folder(one, tmp_path / "out")
    assert remembered_folder(one) == tmp_path / "out"
    assert remembered_folder(other) == other / "exports" / "site"

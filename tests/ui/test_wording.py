# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared words: every code has some, in every language, and no brace is left unfilled."""

from __future__ import annotations

import errno
import inspect
from dataclasses import fields
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from newsdesk import errors
from newsdesk.domain.article import REASONS, Kind, Language, Role, Status
from newsdesk.domain.preflight import CODES, Finding
from newsdesk.domain.readership import Window
from newsdesk.newsroom.fields import SETTABLE
from newsdesk.ui import wording
from newsdesk.ui.languages import Languages
from newsdesk.ui.reasons import _REASONS

ALMATY = ZoneInfo("Asia/Almaty")
CLASSES = [
    each
    for _, each in inspect.getmembers(errors, inspect.isclass)
    if issubclass(each, errors.NewsdeskError) and each is not errors.NewsdeskError
]


def made(kind: type[errors.NewsdeskError]) -> errors.NewsdeskError:
    """An error of a class, with something in every field."""
    values = {"Path": Path("/paper/{x}"), "int": 7, "float": 5.0, "str": "draft", "tuple[str, ...]": ("draft", "ready")}
    values["datetime | None"] = datetime(2026, 11, 23, 9, 14, tzinfo=ALMATY)
    return kind(*(values[str(field.type)] for field in fields(kind)))  # type: ignore[arg-type]  # all are dataclasses


@pytest.fixture(params=["ru", "kk", "en"])
def language(request: pytest.FixtureRequest, languages: Languages) -> str:
    """Each language of the interface."""
    languages.choose(request.param)
    return str(request.param)


@pytest.mark.parametrize("kind", CLASSES)
def test_every_failure_says_what_happened_and_what_is_safe(kind: type[errors.NewsdeskError], language: str) -> None:
    text = wording.error_text(made(kind))
    assert text.what.endswith(".")
    assert text.safe.endswith(".")
    assert "made a mistake" not in text.what
    for name in (
        "{path}",
        "{detail}",
        "{article}",
        "{field}",
        "{value}",
        "{reason}",
        "{place}",
        "{allowed}",
        "{holder}",
    ):
        assert name not in text.whole


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (errno.ENOSPC, "room"),
        (errno.EACCES, "allow"),
        (errno.ENOENT, "not there"),
        (errno.EIO, "read or written"),
    ],
)
def test_failures_of_the_system_are_told_apart(number: int, word: str, languages: Languages) -> None:
    languages.choose("en")
    text = wording.error_text(OSError(number, "system's word", "/paper/newsroom.db"))
    assert word in text.what
    assert "/paper/newsroom.db" in text.what


def test_a_mistake_of_our_own_is_said_to_be_one(languages: Languages) -> None:
    languages.choose("en")
    text = wording.error_text(KeyError("x"))
    assert "KeyError" in text.what
    assert "journal" in text.safe


@pytest.mark.parametrize("code", [*CODES, *_REASONS])
def test_every_finding_has_words_without_braces(code: str, language: str) -> None:
    text = wording.finding_text(Finding(code, True, "body", 1, "А-WEB"))
    assert text
    assert "{" not in text
    assert text != code or code in {"new", "changed", "left out"}


def test_a_reason_that_nobody_knows_stands_for_itself(languages: Languages) -> None:
    assert wording.reason_text("seven seals", "page 3") == "seven seals: page 3"


def test_every_name_is_there(language: str) -> None:
    names = [
        *(wording.status_name(each) for each in Status),
        *(wording.kind_name(each) for each in Kind),
        *(wording.role_name(each) for each in Role),
        *(wording.language_name(each) for each in Language),
        *(wording.ranking_window_name(each) for each in Window),
        *(wording.revision_reason(each) for each in REASONS),
        wording.section_name(""),
    ]
    assert all(names)
    assert wording.section_name("Политика") == "Политика"
    assert all(wording.field_name(each) != each for each in SETTABLE)
    assert wording.spoken() == language


def test_days_are_said_as_people_say_them(languages: Languages) -> None:
    today = date(2024, 12, 5)
    languages.choose("en")
    assert wording.day_text(today, today) == "today"
    assert wording.day_text(date(2024, 12, 4), today) == "yesterday"
    assert wording.day_text(date(2024, 12, 6), today) == "tomorrow"
    assert wording.day_text(date(2024, 3, 8), today) == "8 Mar"
    assert wording.day_text(date(2023, 3, 8), today) == "8 Mar 2023"
    languages.choose("ru")
    assert wording.day_text(date(2023, 3, 8), today) == "8 мар 2023"
    assert wording.day_text(date(2024, 12, 5)) == "5 дек 2024"
    languages.choose("kk")
    assert wording.day_text(date(2024, 12, 5)) == "2024 ж. 5 жел"


def test_moments_are_said_in_the_zone_of_the_library(languages: Languages) -> None:
    languages.choose("en")
    moment = datetime(2024, 12, 4, 20, 5, 7, tzinfo=UTC)
    assert wording.moment_text(moment, ALMATY, moment) == "today, 01:05"
    assert wording.time_text(moment, ALMATY) == "01:05:07"
    assert wording.moment_text(None, ALMATY) == "–"


def test_numbers_are_grouped_by_thin_spaces(languages: Languages) -> None:
    languages.choose("ru")
    assert wording.number_text(1234567) == "1\N{NARROW NO-BREAK SPACE}234\N{NARROW NO-BREAK SPACE}567"
    languages.choose("en")
    assert wording.number_text(1234567) == "1,234,567"

# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of an import is in the language of the window, whatever was found on the way."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import IntakeReport
from newsdesk.ui.intake.report_rows import ReportWords, rows
from newsdesk.ui.languages import Languages
from newsdesk.ui.reasons import reason_text

LATIN = re.compile(r"[A-Za-z]{2,}")


@pytest.fixture
def reference(newsroom: Newsroom, shared: Path) -> IntakeReport:
    """What is reported of the reference page."""
    return newsroom.take_in([shared / "reference" / "article-page.txt"])


def test_the_report_of_the_reference_page_has_no_foreign_word_of_ours(
    reference: IntakeReport, languages: Languages, shared: Path
) -> None:
    languages.choose("ru")
    page = (shared / "reference" / "article-page.txt").read_text(encoding="utf-8")
    words = [row.words for row in rows(reference)]
    assert words
    assert [found for line in words for found in LATIN.findall(line) if found not in page] == []
    assert any("Популярное (61 строка); Читайте также; Архив (незаполненный шаблон)" in line for line in words)


def test_an_awaited_photo_is_not_said_to_be_taken_in(reference: IntakeReport, languages: Languages) -> None:
    languages.choose("ru")
    owner = QObject()
    assert ReportWords(owner).summary(reference) == "Принята 1 статья, ожидается 1 снимок"


@pytest.mark.parametrize(
    ("code", "detail", "words"),
    [
        ("left out", "Популярное: 2 lines", "Популярное (2 строки)"),
        ("left out", "unfilled template", "незаполненный шаблон"),
        ("too large", "lines > 200", "текст слишком велик: больше 200 строк"),
        ("too large", "6291456 bytes > 5242880", "6 МБ, можно не больше 5 МБ"),
        ("broken front matter", "+++ is not closed", "нет закрывающего +++"),
        ("broken front matter", "signs > 500", "больше 500 знаков"),
        ("broken front matter", "no keys", "нет ключей"),
        ("not an image", "empty", "файл пуст"),
        ("unsupported image", "camera raw", "необработанный файл камеры"),
        ("unreadable file", "Permission denied", "нет права"),
        ("archive too large", "files > 10000", "файлов"),
        ("archive too large", "а.md: bytes > 1048576", "а.md: больше 1 МБ"),
        ("archive too large", "а.md: ratio > 100", "больше чем в 100 раз"),
        ("unknown encoding", "utf-8: byte 17", "байт 17"),
    ],
)
def test_every_detail_of_our_own_has_words(code: str, detail: str, words: str, languages: Languages) -> None:
    languages.choose("ru")
    said = reason_text(code, detail).replace("\N{NO-BREAK SPACE}", " ")
    assert words in said
    assert {"lines", "bytes", "files", "ratio", "signs", "empty", "raw"}.isdisjoint(LATIN.findall(said))


@pytest.mark.parametrize("code", ["damaged image", "damaged archive", "broken front matter"])
def test_a_message_of_a_library_is_not_shown(code: str, languages: Languages) -> None:
    languages.choose("ru")
    assert reason_text(code, "image file is truncated (7 bytes not processed)") == reason_text(code)


def test_what_was_quoted_from_a_file_stands_as_it_is(languages: Languages) -> None:
    languages.choose("ru")
    assert reason_text("unknown key", "layout").endswith(": layout")
    assert reason_text("left out", "title").endswith(": title")

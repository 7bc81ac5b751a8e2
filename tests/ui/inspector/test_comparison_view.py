# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QUrl
from pytestqt.qtbot import QtBot

from newsdesk.newsroom.comparing import compared
from newsdesk.ui.inspector.history.comparison_view import Back, ComparisonView
from newsdesk.ui.languages import Languages
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from tests.factories import an_article

ZONE = ZoneInfo("Asia/Almaty")


def test_what_changed_is_told_by_paragraphs_and_each_has_a_way_back(
    appearance: Appearance, pictures: Pictures, languages: Languages, qtbot: QtBot
) -> None:
    view = ComparisonView(appearance, pictures)
    qtbot.addWidget(view)
    before = "Первый.\n\nВторой был таким.\n\nТретий.\n\nЧетвёртый.\n\n![Мост](photo:7)"
    after = "Первый.\n\nВторой стал таким.\n\nЧетвёртый.\n\nСовсем другое."
    view.show_comparison(compared(an_article(body=before), an_article(body=after)), ZONE, ways_back=True)
    shown = view.toPlainText()
    assert "1 абзац без изменений" in shown
    assert "▣ 7 Мост" in shown
    told: list[Back] = []
    view.back_wanted.connect(told.append)
    for address in ("block:1", "block:2", "away:3"):
        assert f'href="{address}"' in view.toHtml()
        view.anchorClicked.emit(QUrl(address))
    assert told == [Back("block", "1"), Back("block", "2"), Back("away", "3")]
    view.show_comparison(compared(an_article(body=before), an_article(body=after)), ZONE)
    assert "href" not in view.toHtml()


def test_a_text_that_is_new_throughout_is_shown_in_part_until_all_of_it_is_asked_for(
    appearance: Appearance, pictures: Pictures, languages: Languages, qtbot: QtBot
) -> None:
    view = ComparisonView(appearance, pictures)
    qtbot.addWidget(view)
    body = "\n\n".join(f"Абзац {number}." for number in range(100))
    view.show_comparison(compared(an_article(body=""), an_article(body=body)), ZONE)
    assert "Абзац 49." in view.toPlainText()
    assert "Абзац 50." not in view.toPlainText()
    view.anchorClicked.emit(QUrl("all:"))
    assert "Абзац 99." in view.toPlainText()


def test_text_keeps_off_the_scroll_bar(
    appearance: Appearance, pictures: Pictures, languages: Languages, qtbot: QtBot
) -> None:
    view = ComparisonView(appearance, pictures)
    qtbot.addWidget(view)
    view.resize(300, 100)
    view.show()
    body = "\n\n".join("Абзац, который длиннее строки и потому доходит до её конца." for _ in range(20))
    view.show_comparison(compared(an_article(body=""), an_article(body=body)), ZONE)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    assert bar.mapTo(view, QPoint(0, 0)).x() - view.viewport().geometry().right() > GRID

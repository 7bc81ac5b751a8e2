# SPDX-License-Identifier: GPL-3.0-or-later
"""Headline and lead as others show them, in step with what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Article
from newsdesk.domain.cuts import Outlet, cut
from newsdesk.domain.manuscript.page_places import TextPlace
from newsdesk.ui.preview.width import Width
from tests.ui.preview.conftest import PATIENCE, Preview, quiet_engine

pytestmark = quiet_engine
LONG = "Министерство просвещения утвердило новые правила приёма детей в первый класс и назвало сроки подачи заявлений"


def _long(article: Article) -> bool:
    return len(article.body) > 2500 and bool(article.figures) and bool(article.lead)


def _show(preview: Preview, qtbot: QtBot) -> None:
    preview.panel.set_showcase(True)
    _settle(preview, qtbot)


def _is_shown(preview: Preview) -> bool:
    return preview.panel.showcase_shown


def _settle(preview: Preview, qtbot: QtBot) -> None:
    showing = preview.panel._showing
    qtbot.waitUntil(lambda: bool(showing.idle and showing.path), timeout=PATIENCE)


def test_the_headline_is_shown_where_others_show_it_and_what_falls_out_is_named(preview: Preview, qtbot: QtBot) -> None:
    article = preview.open(preview.published(_long))
    page = preview.html()
    _show(preview, qtbot)
    assert preview.ask("[...document.querySelectorAll('.outlet')].map((one) => one.id)") == [
        "search",
        "card",
        "popular",
    ]
    article.set_field("headline", "Мост открыт")
    _settle(preview, qtbot)
    titles = "[...document.querySelectorAll('[data-field=headline]')].map((one) => one.textContent)"
    qtbot.waitUntil(lambda: preview.ask(titles) == ["Мост открыт", "Мост открыт"], timeout=PATIENCE)
    assert preview.ask("document.querySelectorAll('#search .bad:first-of-type, #card .bad q').length") <= 2
    article.set_field("headline", LONG)
    qtbot.waitUntil(lambda: preview.ask(titles)[0].endswith("правила…"), timeout=PATIENCE)
    told = preview.ask("document.querySelector('#search .bad').innerText")
    assert "приёма детей в первый класс и назвало сроки подачи заявлений" in told
    assert str(cut(LONG, Outlet.SEARCH_TITLE.value).over) in told
    own = "document.querySelector('.popular-frame .ranking').innerText"
    assert LONG in preview.ask(own)
    assert preview.ask("document.querySelector('.card img') !== null")
    assert preview.ask("document.querySelector('.search-title').scrollWidth") <= 600
    article.undo()
    article.undo()
    preview.panel.set_showcase(False)
    preview.settle()
    assert preview.html() == page


def test_a_click_on_a_headline_that_is_cut_leads_to_the_headline(preview: Preview, qtbot: QtBot) -> None:
    preview.open(preview.published(_long))
    _show(preview, qtbot)
    with qtbot.waitSignal(preview.panel.place_clicked, timeout=PATIENCE) as told:
        preview.ask("document.querySelector('.card-title').click() || true")
    assert told.args == [TextPlace("headline")]
    with qtbot.assertNotEmitted(preview.panel.place_clicked):
        preview.panel.show_caret(0, "body", 0)


def test_the_showcase_is_remembered_and_gives_way_to_paper(preview: Preview, qtbot: QtBot) -> None:
    preview.panel.restore({"width": "phone", "dark": False, "showcase": True})
    preview.panel.show_article(None)
    assert _is_shown(preview)
    first = preview.published(_long)
    preview.panel.set_showcase(False)
    preview.open(first)
    _show(preview, qtbot)
    assert preview.panel.state() == {"width": "phone", "dark": False, "showcase": True}
    tabs = preview.panel._tabs
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tabs.tabRect(0).center())
    preview.settle()
    assert preview.ask("document.querySelector('h1').textContent") == first.headline
    preview.panel.set_showcase(True)
    preview.panel.set_width("print")
    assert not _is_shown(preview)
    preview.panel.set_showcase(True)
    assert preview.panel.state() == {"width": "print", "dark": False, "showcase": True}
    assert preview.box.isVisible()
    preview.panel.set_width(Width.PHONE)
    assert not _is_shown(preview)
    preview.settle()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview: the exported bytes in a locked box, in step with what is edited."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QSurface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.document.tree import Embed, Figure, Heading, Link, Paragraph, Text
from newsdesk.domain.article import Article, Status
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.page_places import TextPlace
from newsdesk.domain.preflight import Finding
from newsdesk.domain.query import ArticleQuery
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.preview.panel import PreviewPanel
from newsdesk.ui.preview.scheme import address
from newsdesk.ui.preview.sight import element_of
from newsdesk.ui.preview.width import PIXELS, Width, room
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.ui.preview.conftest import PATIENCE, Preview, place_of, quiet_engine
from tests.work_done import calls_of

pytestmark = quiet_engine
ROOT = Path(__file__).resolve().parents[3]


def long(article: Article) -> bool:
    return len(article.body) > 2500 and bool(article.figures)


def test_the_engine_is_loaded_only_once_the_panel_is_shown() -> None:
    code = (
        "import sys, newsdesk.ui.preview.panel, newsdesk.ui.commands.preview\n"
        "print([name for name in sys.modules if 'WebEngine' in name or 'WebChannel' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_without_an_article_the_panel_says_what_will_stand_there(preview: Preview) -> None:
    assert preview.panel._stack.state == "empty"
    assert preview.panel._frame.box is None


def test_the_window_stays_the_same_when_the_first_page_is_shown(preview: Preview) -> None:
    before = preview.window.winId()
    preview.open(preview.published())
    assert preview.panel._stack.state == "full"
    assert preview.window.winId() == before
    window = preview.window.windowHandle()
    assert window is not None
    assert window.surfaceType() is QSurface.SurfaceType.RasterSurface, "every key would cost the graphics card's time"


def test_what_lies_over_the_page_has_the_mouse(preview: Preview) -> None:
    preview.open(preview.published())
    holder = preview.panel._frame
    over = QPushButton(preview.window)
    over.setGeometry(QRect(holder.mapTo(preview.window, QPoint(10, 10)), QSize(60, 30)))
    over.show()
    over.raise_()
    clicked: list[bool] = []
    over.clicked.connect(lambda: clicked.append(True))
    page = holder.windowHandle()
    assert page is not None
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(30, 20))
    assert clicked
    over.hide()
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(30, 20))
    assert len(clicked) == 1


def test_the_page_is_drawn_with_its_styles_and_pictures(preview: Preview, qtbot: QtBot) -> None:
    preview.open(preview.published(lambda each: bool(each.figures)))
    assert preview.ask("document.styleSheets.length") == 1
    preview.ask("document.querySelector('.body img').scrollIntoView()")
    qtbot.waitUntil(lambda: preview.ask("document.querySelector('.body img').naturalWidth") > 0, timeout=PATIENCE)


def test_what_is_typed_is_on_the_page_and_scripts_of_the_page_never_run(preview: Preview, qtbot: QtBot) -> None:
    article = preview.open(preview.published(long))
    place = place_of(article, Paragraph)
    article.replace_blocks(place, 1, (Paragraph((Text("Набранное слово"),)),), typing=True)
    qtbot.waitUntil(lambda: preview.ask("document.querySelector('.body').innerText").count("Набранное слово") == 1)
    article.set_field("headline", "Заголовок <script>document.title = 'взломано'</script>")
    preview.settle()
    assert preview.ask("document.querySelector('h1').innerText").startswith("Заголовок <script>")
    assert preview.ask("typeof fetch") == "function"
    assert preview.html() == preview.fresh_html(article)


def test_a_change_of_other_blocks_numbers_or_levels_reaches_the_page(preview: Preview) -> None:
    article = preview.open(preview.published(long))
    heading = place_of(article, Heading)
    article.replace_blocks(heading, 1, ())
    article.replace_blocks(0, 0, (Heading(3, (Text("Подзаголовок третьего уровня"),)), Paragraph(())))
    preview.settle()
    assert preview.html() == preview.fresh_html(article)
    article.undo()
    article.undo()
    preview.settle()
    assert preview.html() == preview.fresh_html(article)


def test_the_place_is_kept_when_the_page_is_made_anew(preview: Preview, qtbot: QtBot) -> None:
    preview.open(preview.published(long))
    preview.ask("proof.scrollTo(700)")
    preview.panel.reload()
    preview.settle()
    qtbot.waitUntil(lambda: abs(preview.ask("proof.top()") - 700) < 2)


def test_a_block_out_of_sight_is_scrolled_to_and_one_in_sight_is_not(preview: Preview, qtbot: QtBot) -> None:
    preview.panel._appearance.reduced_motion = True
    article = preview.open(preview.published(long))
    last = len(article.document.blocks) - 1
    preview.panel.show_caret(article.id, "body", last)
    qtbot.waitUntil(lambda: preview.ask("proof.top()") > 400)
    there = preview.ask("proof.top()")
    preview.panel.show_caret(article.id, "body", last - 1)
    preview.settle()
    assert preview.ask("proof.top()") == there


def test_a_click_on_a_block_tells_which_one_it_is(preview: Preview, qtbot: QtBot) -> None:
    article = preview.open(preview.published(long))
    article.replace_blocks(0, 0, (Paragraph(()),))  # shows nothing, and is counted all the same
    preview.settle()
    place = place_of(article, Paragraph, after=2)
    element = element_of(preview.panel._follower._spans, place)
    with qtbot.waitSignal(preview.panel.place_clicked, timeout=PATIENCE) as told:
        preview.ask(f"document.querySelector('.body').children[{element}].click() || true")
    assert told.args == [TextPlace("body", place)]
    with qtbot.waitSignal(preview.panel.place_clicked, timeout=PATIENCE) as named:
        preview.ask("document.querySelector('h1').click() || true")
    assert named.args == [TextPlace("headline")]


def test_a_link_within_the_page_leads_to_its_part_whatever_signs_name_it(preview: Preview, qtbot: QtBot) -> None:
    article = preview.open(preview.published(long))
    article.replace_blocks(0, 0, (Paragraph((Link("https://example.org/x", (Text("ниже"),)),)),))
    preview.settle()
    preview.ask("(document.documentElement.style.scrollBehavior = 'auto') || true")

    def leads_down(click: str) -> bool:
        return float(str(preview.ask(click))) > 0

    for name in ("итог 50%", "%", "%zz", "%D0", "50%25", "итог"):
        click = f"""(() => {{
          const link = document.querySelector(".body a");
          link.setAttribute("href", "#" + {json.dumps(name)});
          document.querySelector(".footer-links").id = {json.dumps(name)};
          link.dispatchEvent(new MouseEvent("click", {{ bubbles: true, cancelable: true, ctrlKey: true }}));
          return proof.top();
        }})()"""
        preview.ask("proof.scrollTo(0)")
        qtbot.waitUntil(partial(leads_down, click), timeout=PATIENCE)


def test_links_lead_to_articles_of_the_library_and_out_of_it_only_when_asked(
    preview: Preview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("newsdesk.ui.preview.links._open_outside", opened.append)
    article = preview.open(preview.published())
    other = preview.published(lambda each: each.id != article.id)
    path = preview.newsroom.proofs.page(other, article.document).path
    with qtbot.waitSignal(preview.panel.article_chosen, timeout=PATIENCE) as told:
        preview.box.page.path_followed.emit(path)
    assert told.args == [other.id]
    link = Paragraph((Link("https://example.org/x", (Text("наружу"),)),))
    article.replace_blocks(0, 0, (link,))
    preview.settle()
    before = preview.html()
    click = "document.querySelector('.body a').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true"
    with qtbot.waitSignal(preview.panel.place_clicked, timeout=PATIENCE) as placed:
        preview.ask(f"{click}}})) || true")
    assert placed.args == [TextPlace("body", 0)]
    preview.ask(f"{click}, ctrlKey: true}})) || true")
    strip = preview.panel._strip
    qtbot.waitUntil(lambda: strip._words.text() == "https://example.org/x", timeout=PATIENCE)
    assert opened == []
    assert preview.html() == before
    QTest.mouseClick(strip._act, Qt.MouseButton.LeftButton)
    assert [url.toString() for url in opened] == ["https://example.org/x"]
    preview.ask("document.querySelector('.footer-links a').click() || true")
    qtbot.waitUntil(lambda: bool(strip._words.text()) and "example" not in strip._words.text(), timeout=PATIENCE)
    with qtbot.assertNotEmitted(preview.panel.article_chosen):
        preview.ask("document.querySelector('.ranking a:not([href=\"\"])').click() || true")
        qtbot.waitUntil(lambda: bool(strip._act.text()), timeout=PATIENCE)
    with qtbot.waitSignal(preview.panel.article_chosen, timeout=PATIENCE):
        QTest.mouseClick(strip._act, Qt.MouseButton.LeftButton)
    assert preview.html() == before


@pytest.fixture
def listener() -> Iterator[tuple[int, list[bytes]]]:
    """A server that nobody may call, its port, and what it was sent."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                heard.append(b"connected")
                connection.close()

        threading.Thread(target=listen, daemon=True).start()
        yield server.getsockname()[1], heard
        server.shutdown(socket.SHUT_RDWR)


def test_no_page_reaches_the_network(preview: Preview, qtbot: QtBot, listener: tuple[int, list[bytes]]) -> None:
    port, heard = listener
    preview.open(preview.published())
    at = f"http://127.0.0.1:{port}"
    named = f"http://localhost:{port}"
    page = f"""<!doctype html><html><head><link rel="preconnect" href="{at}"><link rel="dns-prefetch" href="{named}">
    <link rel="stylesheet" href="{at}/a.css"><link rel="preload" as="image" href="{at}/p.png">
    <link rel="prefetch" href="{named}/n.html"><script src="{at}/a.js"></script>
    <style>@import "{at}/b.css"; body {{ background: url({at}/c.png) }}
    @font-face {{ font-family: x; src: url({at}/f) }}
    p {{ font-family: x }}</style><meta http-equiv="refresh" content="0; url={at}/r.html"></head>
    <body><main><div class="body"><p>Текст</p><img src="{at}/d.png"><img src="{named}/d.png">
    <iframe src="{at}/e.html"></iframe><video src="{at}/v.mp4" autoplay></video><object data="{at}/o"></object>
    <form action="{at}/x"><button>x</button></form></div></main>
    <script>fetch("{at}/g"); new WebSocket("ws://127.0.0.1:{port}/"); location = "{at}/h"</script></body></html>"""
    with qtbot.waitSignal(preview.box.loaded, timeout=PATIENCE):
        preview.box.load("hostile/page.html", page.encode())
    preview.ask("document.querySelector('form').submit() || true")
    assert preview.ask("document.querySelector('p').textContent") == "Текст"
    started = time.monotonic()
    qtbot.waitUntil(lambda: time.monotonic() > started + 1.5, timeout=PATIENCE)
    assert heard == []
    assert preview.ask("location.href") == address("hostile/page.html").toString()


@pytest.mark.parametrize("width", list(PIXELS))
def test_every_width_gives_the_page_its_own_pixels(preview: Preview, qtbot: QtBot, width: Width) -> None:
    preview.open(preview.published())
    preview.panel.set_width(width)
    for panel in (340, 700, 1400):
        preview.window.resize(panel, 600)
        drawn, zoom = room(width, panel)
        assert drawn / zoom >= PIXELS[width]
        qtbot.waitUntil(partial(_is_inside, preview, drawn / zoom), timeout=PATIENCE)


def _is_inside(preview: Preview, pixels: float) -> bool:
    return abs(float(preview.ask("innerWidth")) - pixels) <= 2


def test_dark_and_light_are_the_page_s_own_and_leave_no_trace_in_it(preview: Preview) -> None:
    preview.open(preview.published())
    before = preview.html()
    paper = "getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()"
    light = preview.ask(paper)
    preview.panel.set_page_dark(True)
    assert preview.ask(paper) != light
    assert preview.ask("getComputedStyle(document.documentElement).colorScheme") == "dark"
    preview.panel.reload()
    preview.settle()
    assert preview.ask(paper) != light
    preview.panel.set_page_dark(False)
    assert preview.ask(paper) == light
    assert preview.html() == before


def test_the_strip_says_why_an_export_would_hold_the_article_back(preview: Preview, qtbot: QtBot) -> None:
    found = preview.newsroom.find(ArticleQuery(status=Status.DRAFT)).articles[0]
    preview.open(preview.newsroom.article(found.id))
    strip = preview.panel._strip
    assert strip.isVisible()
    assert strip._state.isVisible()
    blocking = Finding("photo uncredited", True, "body", 2, "3")
    preview.panel.set_findings((Finding("mixed scripts", False, "body", 0, "А-WEB"), blocking))
    assert strip._reasons.text().count("<a ") == 1
    with qtbot.waitSignal(preview.panel.finding_chosen) as told:
        strip._reasons.linkActivated.emit("0")
    assert told.args == [blocking]
    preview.open(preview.published())
    assert not strip.isVisible()


def test_a_page_that_crashed_is_started_again(preview: Preview, qtbot: QtBot) -> None:
    article = preview.open(preview.published())
    with qtbot.waitSignal(preview.box.crashed, timeout=PATIENCE):
        os.kill(preview.box.page.renderProcessPid(), signal.SIGKILL)
    assert preview.panel._stack.state == "error"
    article.set_field("headline", "Правка после остановки")
    QTest.mouseClick(preview.panel._stack.error.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: preview.panel._stack.state == "full", timeout=PATIENCE)
    preview.settle()
    assert preview.ask("document.querySelector('h1').innerText") == "Правка после остановки"


def test_a_hidden_preview_rests_and_catches_up_when_it_is_shown(preview: Preview, qtbot: QtBot) -> None:
    article = preview.open(preview.published(long))
    preview.panel.hide()
    article.set_field("headline", "Невидимая правка")
    assert not preview.panel._follower._soon.isActive()
    preview.panel.show()
    preview.settle()
    assert preview.ask("document.querySelector('h1').innerText") == "Невидимая правка"


def test_another_article_takes_the_place_of_one_that_is_still_on_its_way(preview: Preview) -> None:
    first = preview.published(long)
    second = preview.published(lambda each: each.id != first.id)
    preview.open(first)
    preview.panel.show_article(OpenArticle(preview.panel._session, Manuscript(first)))
    article = preview.open(second)
    assert preview.ask("document.querySelector('h1').textContent") == second.headline
    assert preview.html() == preview.fresh_html(article)


def test_dispatch_of_a_key_does_as_much_in_a_long_text_as_in_a_short_one(preview: Preview) -> None:
    article = preview.open(preview.published())
    words = Paragraph((Text("Слово за слово, мост за мостом. " * 12),))

    def a_few_keys() -> None:
        for count in range(20):
            article.replace_blocks(0, 1, (Paragraph((Text("к" * (count + 1)),)),), typing=True)

    article.replace_blocks(0, 0, (words,) * 10)
    a_few_keys()
    short = calls_of(a_few_keys)
    article.replace_blocks(0, 0, (words,) * 1000)
    preview.settle()
    a_few_keys()
    assert calls_of(a_few_keys) <= short * 1.2
    preview.settle()
    assert preview.html() == preview.fresh_html(article)


def test_pictures_and_cards_are_patched_like_words(preview: Preview) -> None:
    article = preview.open(preview.published(long))
    figure = article.document.blocks[place_of(article, Figure)]
    article.replace_blocks(1, 0, (figure, Embed("https://example.org/card", (Text("Карточка"),)), figure))
    preview.settle()
    assert preview.ask("document.querySelectorAll('.body .embed').length") >= 1
    assert preview.html() == preview.fresh_html(article)


def test_a_window_may_lay_itself_out_once_the_page_is_gone(preview: Preview) -> None:
    preview.open(preview.published())
    preview.panel.close_page()
    preview.panel.set_findings((Finding("photo uncredited", blocking=True, field="body", block=2, detail="7"),))
    preview.window.resize(800, 500)
    assert preview.panel.isVisible()


def test_the_page_goes_before_the_profile_and_nothing_is_said_of_it(
    opened: Session, appearance: Appearance, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = PreviewPanel(opened, appearance)
    window.setCentralWidget(panel)
    window.show()
    kept = Preview(panel, window, opened.newsroom, qtbot)
    kept.open(kept.published())
    panel.close_page()
    assert panel._frame.box is None

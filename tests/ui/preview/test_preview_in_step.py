# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview in step with the caret, and on paper."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.document.tree import List, ListItem, Paragraph, Text
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.page_places import WHOLE, TextPlace
from newsdesk.ui.preview.paper import Paper
from newsdesk.ui.preview.width import Width
from tests.ui.preview.conftest import PATIENCE, Preview, quiet_engine

pytestmark = quiet_engine
_MARKED = """(() => {
  const those = [...document.querySelectorAll("article .body > *, h1, .article-head .lead, .article-head .kicker")];
  return those.filter((each) => getComputedStyle(each).boxShadow !== "none").map((each) => each.textContent);
})()"""


def _long(article: Article) -> bool:
    return len(article.body) > 2500 and bool(article.figures) and bool(article.lead)


def _corner(paper: Paper) -> QColor:
    """The colour of the edge of the first sheet, which is white where nothing is printed."""
    colour = paper._document.render(0, QSize(60, 85)).pixelColor(2, 2)
    return colour if colour.alpha() else QColor("#ffffff")


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def test_the_block_of_the_caret_is_marked_and_the_document_has_nothing_of_it(preview: Preview, qtbot: QtBot) -> None:
    preview.panel._appearance.reduced_motion = True
    article = preview.open(preview.published(_long))
    assert preview.ask(_MARKED) == []
    before = preview.html()
    article.replace_blocks(0, 0, (_paragraph("Первый"), Paragraph(()), _paragraph("Третий")))
    preview.panel.show_caret(article.id, "body", 2)
    preview.settle()
    assert preview.ask(_MARKED) == ["Третий"]
    preview.panel.show_caret(article.id, "body", 1)  # shows nothing on the page
    preview.settle()
    assert preview.ask(_MARKED) == []
    preview.panel.show_caret(article.id, "body", 2)
    article.replace_blocks(0, 0, (_paragraph("Новый"),))  # what stands before pushes the mark on with its block
    preview.panel.show_caret(article.id, "body", 3)
    preview.settle()
    assert preview.ask(_MARKED) == ["Третий"]
    preview.panel.show_caret(article.id, "headline", 0)
    preview.settle()
    assert preview.ask(_MARKED) == [article.article.headline]
    preview.panel.show_caret(article.id, "lead", 0)
    preview.panel.reload()
    preview.settle()
    assert preview.ask(_MARKED) == [article.article.lead]
    preview.panel.show_caret(article.id + 1, "body", 0)  # of an article that is not shown
    assert preview.panel._follower.idle
    article.undo()
    article.undo()
    preview.settle()
    assert preview.html() == before == preview.fresh_html(article)


def test_what_is_typed_while_the_whole_page_is_made_is_shown_at_once_and_no_older_page_takes_its_place(
    preview: Preview, qtbot: QtBot
) -> None:
    article = preview.open(preview.published(_long))
    article.replace_blocks(0, 0, (_paragraph("Сло"),))
    preview.settle()
    preview.panel._follower._make_anew()
    article.replace_blocks(0, 1, (_paragraph("Слово"),))
    shown = "document.querySelector('article .body > p').textContent"
    assert preview.ask(shown) == "Слово"
    preview.settle()
    assert preview.ask(shown) == "Слово"
    assert preview.html() == preview.fresh_html(article)


def test_lists_that_a_save_would_join_are_marked_and_clicked_as_they_are_edited(preview: Preview, qtbot: QtBot) -> None:
    article = preview.open(preview.published(_long))
    lists = tuple(List((ListItem((_paragraph(word),)),)) for word in ("один", "два"))
    article.replace_blocks(0, 0, lists)
    preview.panel.show_caret(article.id, "body", 1)
    preview.settle()
    assert len(preview.ask(_MARKED)) == 1
    with qtbot.waitSignal(preview.panel.place_clicked, timeout=PATIENCE) as told:
        preview.ask("document.querySelectorAll('.body li')[1].click() || true")
    assert told.args == [TextPlace("body", 1)]


def test_the_page_follows_the_caret_but_not_out_of_the_reader_s_hand(preview: Preview, qtbot: QtBot) -> None:
    preview.panel._appearance.reduced_motion = True
    article = preview.open(preview.published(_long))
    last = article.manuscript.block_count - 1
    preview.ask("dispatchEvent(new WheelEvent('wheel'))")
    preview.panel.show_caret(article.id, "body", last)
    preview.settle()
    assert preview.ask("proof.top()") == 0
    assert len(preview.ask(_MARKED)) == 1
    preview.ask("document.documentElement.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true})) || true")
    preview.panel.show_caret(article.id, "body", last - 1)
    preview.settle()
    assert preview.ask("proof.top()") == 0


def test_a_press_of_the_mouse_on_a_word_leads_to_its_sign_and_on_a_picture_to_the_picture(
    preview: Preview, qtbot: QtBot
) -> None:
    article = preview.open(preview.published(_long))
    words = "Короткое слово"
    article.replace_blocks(0, 0, (_paragraph(words),))
    preview.settle()
    at = preview.ask("""(() => {
      scrollTo(0, 0);
      const range = document.createRange();
      range.setStart(document.querySelector(".body p").firstChild, 9);
      document.querySelector(".body p").scrollIntoView({ block: "center", behavior: "instant" });
      const box = range.getBoundingClientRect();
      return [box.left + 1, box.top + box.height / 2];
    })()""")
    zoom = preview.box.page.zoomFactor()
    target = preview.box.view.focusProxy() or preview.box.view
    with qtbot.waitSignal(preview.panel.place_clicked, timeout=PATIENCE) as told:
        point = QPoint(round(at[0] * zoom), round(at[1] * zoom))
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert told.args == [TextPlace("body", 0, 0, 9)]
    with qtbot.waitSignal(preview.panel.place_clicked, timeout=PATIENCE) as picture:
        preview.ask("document.querySelector('.body > figure img').click() || true")
    assert picture.args is not None
    assert picture.args[0].run == WHOLE


def test_on_paper_the_article_has_pages_that_follow_what_is_edited(
    preview: Preview, qtbot: QtBot, tmp_path: Path
) -> None:
    article = preview.open(preview.published(_long))
    before = preview.html()
    preview.panel.set_page_dark(True)
    preview.panel.set_width("print")
    printing = preview.panel._printing
    qtbot.waitUntil(lambda: printing.paper is not None and printing.paper.pages > 0, timeout=PATIENCE)
    paper = printing.paper
    assert paper is not None
    assert paper.isVisible()
    assert not preview.box.isVisible()
    pages = paper.pages
    assert re.findall(r"\d+", paper.number.text()) == ["1", str(pages)]
    article.replace_blocks(0, 0, (_paragraph("Слово за слово. " * 1500),))
    qtbot.waitUntil(lambda: paper.pages > pages + 1, timeout=PATIENCE)
    assert preview.panel.state()["width"] == "print"
    assert _corner(paper) == QColor("#ffffff")
    file = tmp_path / "статья"
    preview.panel.save_as_pdf(file)
    qtbot.waitUntil(lambda: "статья.pdf" in preview.panel._strip._words.text(), timeout=PATIENCE)
    assert (tmp_path / "статья.pdf").read_bytes().startswith(b"%PDF")
    others = [tmp_path / f"{name}.pdf" for name in ("ещё", "и ещё")]  # while it is being printed
    for other in others:
        preview.panel.save_as_pdf(other)
    qtbot.waitUntil(lambda: all(other.is_file() for other in others))
    preview.panel.set_width(Width.PHONE)
    assert preview.box.isVisible()
    assert preview.ask("getComputedStyle(document.documentElement).colorScheme") == "dark"
    article.undo()
    preview.settle()
    assert preview.html() == before

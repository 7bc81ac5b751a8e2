# SPDX-License-Identifier: GPL-3.0-or-later
"""What Word puts on the clipboard, pasted into the real editor and held against what another editor makes of it.

Each case has the HTML as a browser got it from Word (`input`) and what CKEditor makes of it (`normalized`). Ours must
keep every visible sign, and the same headings, items with their depth, cells, links, pictures, bold and italic signs.
Deviations, all of them on purpose:

- Blanks at the ends of a paragraph are dropped: no reader sees them, and Markdown cannot hold them.
- Runs of blanks are compared as one here, since the expected output is set in lines; the model is compared exactly.
- A mark never begins or ends with a blank; so marked signs are compared without blanks.
- Underlining is dropped, its text is kept: on a page it would be taken for a link.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from newsdesk.document.plain_text import inline_text
from newsdesk.document.to_html import to_html
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Document
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.ui.editor.panel import EditorPanel
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.document.surroundings import PlainSurroundings
from tests.window_fixtures import appearance, languages, own_settings, pictures, qapp_cls, session

__all__ = ["appearance", "languages", "own_settings", "pictures", "qapp_cls", "session"]

_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "blockquote", "figcaption", "footer"})
_MARKS = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic"} | dict.fromkeys(
    ("s", "del", "strike"), "struck"
)
_HEADING = re.compile("h[1-6]")


@dataclass
class Seen:
    """What a reader of some HTML sees."""

    paragraphs: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    links: list[tuple[str, str]] = field(default_factory=list)
    marked: dict[str, str] = field(default_factory=lambda: {"bold": "", "italic": "", "struck": ""})


class _Reader(HTMLParser):
    """Reads plain HTML without errors in it, as expected results are."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = Seen()
        self._open: list[str] = []
        self._text = ""
        self._href = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag in _BLOCKS:
            self._end()
        if tag == "li":
            self.seen.kinds[f"item {sum(each in ('ul', 'ol') for each in self._open)}"] += 1
        elif tag in ("td", "th"):
            self.seen.kinds["cell"] += 1
        elif _HEADING.fullmatch(tag):
            self.seen.kinds["heading"] += 1
        elif tag == "img":
            self.seen.kinds["picture"] += 1
        elif tag == "br":
            self._text += "\n"
        if tag == "a" and said.get("href"):
            self._href = said["href"] or ""
            self.seen.links.append((self._href, ""))
        if tag not in ("br", "img", "meta", "hr", "col"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end()
        if tag == "a":
            self._href = ""
        if tag in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        data = re.sub(r"[ \t\r\n]+", " ", data)
        self._text += data
        signs = "".join(data.split())
        for mark in {_MARKS[tag] for tag in self._open if tag in _MARKS}:
            self.seen.marked[mark] += signs
        if self._href:
            href, words = self.seen.links[-1]
            self.seen.links[-1] = (href, words + signs)

    def _end(self) -> None:
        text, self._text = self._text.strip(), ""
        if text:
            self.seen.paragraphs.append(re.sub(r"[ \u00a0]", " ", text))


def seen(html: str) -> Seen:
    """What a reader sees of plain HTML."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader._end()
    return reader.seen


def cases(shared: Path) -> Iterator[tuple[str, str, str]]:
    """The name, the input and the expected output of each case."""
    root = shared / "corpus" / "text" / "paste-ckeditor5"
    for file in sorted(root.rglob("input*.html")):
        wanted = file.with_name(file.name.replace("input", "normalized"))
        yield (
            str(file.relative_to(root)),
            file.read_text(encoding="utf-8"),
            wanted.read_text(encoding="utf-8") if wanted.is_file() else "",
        )


@pytest.fixture
def panel(qtbot: QtBot, session: Session, appearance: Appearance, pictures: Pictures) -> EditorPanel:
    made = EditorPanel(session, appearance, pictures)
    qtbot.addWidget(made)
    made.resize(820, 700)
    made.show()
    return made


def pasted(panel: EditorPanel, session: Session, number: int, html: str) -> Document:
    """The body of an empty article after a paste."""
    article = OpenArticle(session, Manuscript(Article("Заголовок", "", id=number)), ())
    panel.show_article(article)
    panel.reveal_field("body")
    mime = QMimeData()
    mime.setHtml(html)
    panel.view.insertFromMimeData(mime)
    return article.document


def spaces_gone(texts: list[str]) -> list[str]:
    """Each run of blanks as one: the expected output is laid out in lines, which makes two blanks of one."""
    return [" ".join(text.split()) for text in texts]


def test_every_case_is_pasted_as_another_editor_reads_it(shared: Path, panel: EditorPanel, session: Session) -> None:
    read = 0
    for number, (name, html, expected) in enumerate(cases(shared), 1):
        document = pasted(panel, session, number, html)
        ours, theirs = seen(to_html(document, PlainSurroundings())), seen(expected)
        assert theirs.paragraphs, name
        assert spaces_gone(ours.paragraphs) == spaces_gone(theirs.paragraphs), name
        assert ours.kinds == theirs.kinds, name
        assert ours.links == theirs.links, name
        assert ours.marked == theirs.marked, name
        read += 1
    assert read >= 26


def test_nothing_of_the_other_program_is_left(shared: Path, panel: EditorPanel, session: Session) -> None:
    for number, (name, html, _) in enumerate(cases(shared), 1):
        document = pasted(panel, session, number, html)
        for text in (to_markdown(document), to_html(document, PlainSurroundings())):
            assert not re.search(r"mso-|Mso|<o:p|style=|Apple-|urn:schemas|lang=|<span|<font|<u>", text), name


def test_the_model_of_the_other_editor_has_no_sign_that_ours_lost(
    shared: Path, panel: EditorPanel, session: Session
) -> None:
    for number, (name, html, _) in enumerate(cases(shared), 1):
        model = shared / "corpus" / "text" / "paste-ckeditor5" / Path(name).parent / "model.word2016.html"
        if "safari" in name or not model.is_file():
            continue
        document = pasted(panel, session, number, html)
        signs = "".join(re.sub(r"<[^>]*>", "", model.read_text(encoding="utf-8")).split())
        words = "".join(inline_text(block.children) for block in document.blocks)  # type: ignore[union-attr]  # prose
        assert "".join(words.split()) == signs, name

# SPDX-License-Identifier: GPL-3.0-or-later
"""Elements of a page to rows: one row a paragraph, an item, a heading, a picture, or a block that is finished."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Final

from newsdesk.document.addresses import is_address, is_web
from newsdesk.document.inline_normal_form import Mark
from newsdesk.document.tree import (
    BlockNode,
    Code,
    CodeBlock,
    EditorialNote,
    Embed,
    Figure,
    Footnote,
    FootnoteReference,
    Inline,
    LineBreak,
    Link,
    Paragraph,
    Rule,
    Text,
)
from newsdesk.ui.editor.pasted.cells import Cells, cells_of, is_grid_of_words, rows_below, strays, table_of
from newsdesk.ui.editor.pasted.footnotes import Footnotes, footnotes_of
from newsdesk.ui.editor.pasted.page import BLOCKS, VOID, Element, Page
from newsdesk.ui.editor.pasted.pictures import Elsewhere, Picture, PictureFinder
from newsdesk.ui.editor.pasted.pieces import Piece, in_one_line, inlines_of, lines_of_code, parted, without_detour
from newsdesk.ui.editor.pasted.rows import Row, blocks_of
from newsdesk.ui.editor.pasted.styles import (
    CODE,
    heading_level,
    is_caption,
    is_hidden,
    is_quote,
    keeps_spaces,
    marks_of,
)
from newsdesk.ui.editor.pasted.word_lists import is_marker, word_item

_SPACES: Final = re.compile(r"[ \t\r\n\f]+")
_DEEPEST: Final = 6
_LOOKS_AFTER: Final = 500
"""Elements after which it is looked whether anybody stops the reading."""
_EDGES: Final = " \t\u00a0"
_LONGEST_EMOJI: Final = 12
_JOINED: Final = 2_000
"""Signs up to which pieces of text are joined at once; longer ones are joined later, all together."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What is said at the place of a picture that did not come; `{name}` is its name."""

    elsewhere: str = "Picture on the web, not fetched"
    missing: str = "A picture did not come with the text: {name}"
    nameless: str = "A picture did not come with the text"


@dataclass(frozen=True, slots=True)
class _Around:
    """What is so for everything that stands at a place of the page."""

    marks: frozenset[Mark] = frozenset()
    href: str = ""
    anchor: int = 0
    """Which of the links it is that leads to `href`."""
    spaces: bool = False
    code: bool = False
    level: int = 0
    depth: int = 0
    ordered: bool = False
    start: int = 1
    item: int = 0
    quoted: bool = False
    attribution: bool = False
    caption: bool = False


class PageReader:
    """Reads the rows of one page."""

    def __init__(
        self, page: Page, finder: PictureFinder, wording: Wording, progress: Callable[[int, int], None]
    ) -> None:
        self._page = page
        self._progress = progress
        self._read = 0
        self._finder = finder
        self._wording = wording
        self._notes: Footnotes = footnotes_of(page.root)
        self._items = count(1)
        self._pieces: list[Piece] = []
        self._later: list[Row] = []
        self._rows: list[Row] = []
        self.pictures: list[Picture] = []

    def read(self) -> list[Row]:
        """All rows."""
        self._inside(self._page.root, _Around())
        self._end_row(_Around())
        return self._rows

    # -- elements ----------------------------------------------------------------------------------------------------

    def _inside(self, element: Element, around: _Around) -> None:
        for child in element.children:
            if isinstance(child, str):
                self._text(child, around)
            elif not is_hidden(child) and not is_marker(child):
                self._element(child, around)

    def _element(self, element: Element, around: _Around) -> None:
        tag = element.tag
        self._read += 1
        if self._read % _LOOKS_AFTER == 0:
            self._progress(min(self._read, self._page.count), self._page.count)
        if id(element) in self._notes.references:
            self._add(FootnoteReference(self._notes.references[id(element)]), _Around())
        elif id(element) in self._notes.notes:
            self._footnote(element, around)
        elif id(element) in self._notes.marks:
            return
        elif tag in VOID:
            self._void(element, around)
        elif tag == "table":
            self._table(element, around)
        elif tag == "pre":
            self._code(element, around)
        elif tag == "iframe":
            self._frame(element, around)
        elif tag in BLOCKS:
            self._block(element, around)
        else:
            self._inside(element, self._inline(element, around))

    def _inline(self, element: Element, around: _Around) -> _Around:
        if element.tag in BLOCKS and element.tag != "pre" and not element.style and not self._page.classes:
            return around  # most blocks say nothing: they cost nothing
        marks = marks_of(element, around.marks, self._page)
        spaces = keeps_spaces(element, around.spaces)
        href, anchor = around.href, around.anchor
        if element.tag == "a":
            wanted = without_detour(element.get("href").strip())
            href, anchor = wanted if is_address(wanted) else "", next(self._items)
        return replace(
            around, marks=marks, href=href, anchor=anchor, spaces=spaces, code=around.code or element.tag in CODE
        )

    def _block(self, element: Element, around: _Around) -> None:
        self._end_row(around)
        inner = self._inline(element, around)
        tag, level = element.tag, heading_level(element)
        item = word_item(element, self._page) if tag in ("p", "div", "li") or level else None
        if level:
            inner = replace(inner, level=level, depth=0, item=0)
            if item is not None and item.ordered:
                self._add(Text(f"{item.marker} "), _Around())
        elif item is not None:
            number = next(self._items)
            inner = replace(inner, depth=item.depth, ordered=item.ordered, start=item.start, item=number)
        elif tag in ("ul", "ol", "menu", "dir"):
            start = element.get("start")
            first = int(start) if start.isdecimal() and len(start) < 10 else 1
            inner = replace(inner, depth=around.depth + 1, ordered=tag == "ol", start=first, item=0)
        elif tag == "li":
            inner = replace(inner, depth=_depth(element, around), item=next(self._items))
        if is_quote(element):
            inner = replace(inner, quoted=True)
        if tag == "footer" and around.quoted:
            inner = replace(inner, attribution=True)
        if is_caption(element):
            inner = replace(inner, caption=True)
        if id(element) not in self._notes.lists:
            self._inside(element, inner)
        else:
            self._inside_list_of_notes(element, inner)
        self._end_row(inner)

    def _inside_list_of_notes(self, element: Element, around: _Around) -> None:
        """The notes; the line that Word draws over them says nothing."""
        for child in element.children:
            if isinstance(child, Element) and child.tag not in ("hr", "br") and not is_hidden(child):
                self._element(child, around)

    def _void(self, element: Element, around: _Around) -> None:
        if element.tag == "br":
            if "Apple-interchange-newline" not in element.classes:
                self._add(LineBreak(), around)
        elif element.tag == "img":
            self._picture(element, around)
        elif element.tag == "hr":
            self._end_row(around)
            self._rows.append(Row(block=Rule()))

    def _text(self, data: str, around: _Around) -> None:
        if around.spaces:
            for number, line in enumerate(data.replace("\r\n", "\n").split("\n")):
                if number:
                    self._add(LineBreak(), around)
                self._signs(line.replace("\t", " "), around)
            return
        text = _SPACES.sub(" ", data)
        if text != " " or self._pieces:
            self._signs(text, around)

    def _signs(self, text: str, around: _Around) -> None:
        if not text:
            return
        node: Inline = Code(text) if around.code and text.strip() else Text(text)
        for mark in around.marks:
            node = mark((node,))
        self._add(node, around)

    def _add(self, node: Inline, around: _Around) -> None:
        if type(node) is Text and self._pieces:
            last, anchor, href = self._pieces[-1]
            same = anchor == around.anchor and href == around.href
            if same and type(last) is Text and len(last.text) < _JOINED:
                self._pieces[-1] = Piece(Text(last.text + node.text), anchor, href)
                return
        self._pieces.append(Piece(node, around.anchor, around.href))

    # -- blocks of their own -----------------------------------------------------------------------------------------

    def _footnote(self, element: Element, around: _Around) -> None:
        self._end_row(around)
        inner = self._apart([element], block=True)
        label = self._notes.notes[id(element)]
        blocks = tuple(one for one in blocks_of(inner) if not isinstance(one, Figure))
        self._rows.append(Row(block=Footnote(label, blocks)))
        self._rows.extend(row for row in inner if isinstance(row.block, Figure))

    def _apart(self, elements: Sequence[Element], *, block: bool = False) -> list[Row]:
        """The rows of what stands in elements, read for themselves."""
        rows, pieces, later = self._rows, self._pieces, self._later
        self._rows, self._pieces, self._later = [], [], []
        for element in elements:
            around = self._inline(element, _Around()) if block else _Around()
            self._inside(element, around)
            self._end_row(_Around())
        found = self._rows
        self._rows, self._pieces, self._later = rows, pieces, later
        return found

    def _table(self, element: Element, around: _Around) -> None:
        self._end_row(around)
        for stray in strays(element):
            if isinstance(stray, str):
                self._text(stray, around)
            else:
                self._element(stray, around)
        self._end_row(around)
        captions = [each for each in element.children if isinstance(each, Element) and each.tag == "caption"]
        for row in self._apart(captions, block=True):
            self._rows.append(replace(row, quoted=around.quoted))
        if not is_grid_of_words(element):
            for part in rows_below(element):
                for cell in cells_of(part):
                    self._inside(cell, replace(self._inline(cell, around), item=around.item))
                    self._end_row(around)
            return
        made: list[Cells] = []
        beside: list[Row] = []
        for part in rows_below(element):
            cells: Cells = []
            for cell in cells_of(part):
                found = self._apart([cell], block=True)
                beside += [row for row in found if isinstance(row.block, Figure)]
                cells.append((cell, in_one_line(found)))
            made.append(cells)
        table = table_of(made)
        if table is not None:
            self._rows.append(Row(block=table))
        self._rows.extend(beside)

    def _code(self, element: Element, around: _Around) -> None:
        if around.depth or not element.text().strip():
            self._block(element, around)
            return
        self._end_row(around)
        text = "".join(lines_of_code(element)).replace("\r\n", "\n").removeprefix("\n").rstrip("\n \t")
        self._rows.append(Row(block=CodeBlock(text)))

    def _frame(self, element: Element, around: _Around) -> None:
        """What a page shows of another page becomes a card that leads there."""
        source = element.get("src").strip()
        if is_web(source) and not any(char.isspace() for char in source):
            self._end_row(around)
            title = " ".join(element.get("title").split())
            self._rows.append(Row(block=Embed(source, (Text(title),) if title else ())))

    def _picture(self, element: Element, around: _Around) -> None:
        alt = " ".join(element.get("alt").split())
        if alt and len(alt) <= _LONGEST_EMOJI and not any(char.isalnum() or char.isspace() for char in alt):
            self._signs(alt, around)  # a sign that the page draws as a picture
            return
        found = self._finder.find(element)
        if found is None:
            return
        block: BlockNode
        if isinstance(found, Picture):
            self.pictures.append(found)
            block = Figure(found.key, alt=alt or None)
        elif isinstance(found, Elsewhere):
            block = Paragraph((Link(found.url, (Text(found.name),)), Text(" "), EditorialNote(self._wording.elsewhere)))
        else:
            words = self._wording.missing.replace("{name}", found.name) if found.name else self._wording.nameless
            block = Paragraph((EditorialNote(words),))
        row = Row(block=block, caption=not isinstance(block, Figure))
        if any(not piece.is_blank for piece in self._pieces):
            self._later.append(row)
        else:
            self._rows.append(row)

    # -- rows --------------------------------------------------------------------------------------------------------

    def _end_row(self, around: _Around) -> None:
        """What was read so far is a row, and pictures that stood in it follow it."""
        pieces, self._pieces = self._pieces, []
        whole = around.level or around.depth or around.caption or around.attribution
        for part in [pieces] if whole else parted(pieces):
            inlines = inlines_of(part)
            if inlines:
                self._rows.append(
                    Row(
                        inlines, around.level, around.depth, around.ordered, around.start, around.item,
                        around.quoted, around.attribution, around.caption,
                    )
                )  # fmt: skip
        self._rows.extend(self._later)
        self._later.clear()


def _depth(element: Element, around: _Around) -> int:
    """How deep an item stands: by the lists around it, or by what it says itself, as Word on the web does."""
    said = element.get("data-aria-level") or element.get("aria-level")
    deep = int(said) if said.isdecimal() and len(said) < 3 else 0
    return min(max(around.depth, deep, 1), _DEEPEST)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A piece of HTML as elements, nested as a browser would; comments and what only Office reads are left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final, TypeAlias

VOID: Final = frozenset({"br", "img", "hr", "meta", "link", "input", "wbr", "col", "area", "base", "source", "track"})
BLOCKS: Final = frozenset(
    {"p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "figure", "figcaption", "address"}
    | {"pre", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "ul", "ol", "li", "blockquote"}
    | {"dl", "dt", "dd", "form", "fieldset", "legend", "details", "summary", "body", "html", "hr", "center"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "search", "hgroup", "menu", "dir", "noscript", "template", "iframe"}
)
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FORMATTING: Final = frozenset({"b", "strong", "i", "em", "s", "strike", "del", "u", "sup", "sub", "code", "tt"})
_RAW: Final = frozenset({"script", "style", "title", "textarea", "xmp"})
_ENDED_BY: Final = {
    "li": ({"li"}, {"ul", "ol", "menu", "dir"}),
    "td": ({"td", "th"}, {"table"}),
    "th": ({"td", "th"}, {"table"}),
    "tr": ({"tr", "td", "th"}, {"table"}),
    "tbody": ({"thead", "tbody", "tfoot", "tr"}, {"table"}),
    "thead": ({"thead", "tbody", "tfoot", "tr"}, {"table"}),
    "tfoot": ({"thead", "tbody", "tfoot", "tr"}, {"table"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
}
"""What a new element ends that was left open, and the elements beyond which it does not look for it."""
_WALLS: Final = frozenset({"td", "th", "table", "li", "blockquote", "div", "caption"})
"""Elements beyond which a new block ends no paragraph."""
_DEEPEST: Final = 120
"""Elements that may stand inside each other; what is deeper stands beside the last of them."""
_AT_ONCE: Final = 50_000
"""Signs of a page that are read before it is looked whether anybody stops the reading."""
_HIGHEST_TOWER: Final = 300
_TAG: Final = re.compile(r"<[^<>]*>")
_TOWER: Final = re.compile(
    r"(?:<(?:div|span|p|b|i|u|s|em|strong|font|section|article|blockquote|ul|ol|li|table|tbody|tr|td|center|a)"
    r"(?:\s[^<>]{0,200})?>\s*+){301,}+|(?:</[a-z][a-z0-9]{0,12}>\s*+){301,}+",
    re.IGNORECASE,
)
"""Elements that open or end one after the other with nothing in between."""
_DECLARATION: Final = re.compile(r"<!\[[^>]*>")
_NAMED_STYLE: Final = re.compile(r"(?:^|[}\s])@list\s+(l\d+:level\d+)[^{]*\{([^}]*)\}", re.IGNORECASE)
_CLASS_STYLE: Final = re.compile(r"(?:^|[},>\s-])(?:td|th|span)?\.([\w-]+)\s*\{([^}]*)\}", re.IGNORECASE)
_MOST_STYLES: Final = 2_000_000


@dataclass(slots=True)
class Element:
    """An element with what stands in it; `style` holds what its own style attribute says."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    style: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    parent: Element | None = None

    def get(self, name: str) -> str:
        """An attribute; empty where there is none."""
        return self.attributes.get(name, "")

    @property
    def classes(self) -> list[str]:
        """The names of its classes."""
        return self.get("class").split()

    def below(self) -> Iterator[Element]:
        """All elements inside, outer before inner."""
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.below()

    def text(self) -> str:
        """All text inside."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


Node: TypeAlias = Element | str


@dataclass(frozen=True, slots=True)
class Page:
    """The elements of a page, and what its style sheet says of Word's lists and of classes."""

    root: Element
    lists: dict[str, dict[str, str]]
    classes: dict[str, dict[str, str]]
    count: int = 0
    """How many elements there are."""


def read_page(html: str, progress: Callable[[int, int], None]) -> Page:
    """The elements of a piece of HTML; raises nothing but what `progress` does, which is told how far it is."""
    sheet = _style_sheet(html)
    builder = _Builder()
    rest = _without_towers(_DECLARATION.sub("", _without_comments(html)).replace("<![", "&lt;!["))
    place = 0
    while place < len(rest):
        progress(place, len(rest))
        end = rest.find("<", place + _AT_ONCE)
        end = end if end >= 0 else len(rest)
        builder.feed(rest[place:end])
        place = end
    builder.close()
    lists = {match[1].lower(): declarations(match[2]) for match in _NAMED_STYLE.finditer(sheet)}
    classes = {match[1]: declarations(match[2]) for match in _CLASS_STYLE.finditer(sheet)}
    return Page(builder.root, lists, classes, builder.count)


def _without_towers(html: str) -> str:
    """The page without what only opens or ends elements inside each other, more often than anybody nests them."""
    if len(html) < _AT_ONCE:
        return html
    return _TOWER.sub(lambda tower: "".join(_TAG.findall(tower[0])[:_HIGHEST_TOWER]), html)


def declarations(style: str) -> dict[str, str]:
    """What a style attribute says, by property."""
    found: dict[str, str] = {}
    for part in style.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            found[name.strip().lower()] = " ".join(value.split()).lower()
    return found


def _without_comments(html: str) -> str:
    """The page without its comments, also those in which Office hides what others should not see."""
    if "<!--" not in html:
        return html
    kept: list[str] = []
    place = 0
    while (start := html.find("<!--", place)) >= 0:
        kept.append(html[place:start])
        end = html.find("-->", start + 2)  # one may end with its own dashes: <!-->
        if end < 0:
            return "".join(kept)
        place = end + 3
    kept.append(html[place:])
    return "".join(kept)


def _style_sheet(html: str) -> str:
    """The text of all style elements, whose rules Word writes into comments."""
    lower = html[:_MOST_STYLES].lower()
    kept: list[str] = []
    place = 0
    while (start := lower.find("<style", place)) >= 0:
        end = lower.find("</style", start)
        if end < 0:
            break
        kept.append(html[start:end])
        place = end
    return re.sub(r"/\*.*?\*/", "", "\n".join(kept), flags=re.DOTALL)


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self.count = 0
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        again = self._end_what_is_over(tag)
        self.count += 1
        made = Element(tag, {name: value or "" for name, value in attrs}, parent=self._open[-1])
        if "style" in made.attributes:
            made.style = declarations(made.attributes["style"])
        self._open[-1].children.append(made)
        if tag in VOID:
            self._go_on(again)
        elif len(self._open) < _DEEPEST or tag in _RAW:
            self._open.append(made)
            if tag not in ("table", "tr", "thead", "tbody", "tfoot", "ul", "ol"):
                self._go_on(again)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if ":" in tag:  # an element of Office's XML; in HTML the slash means nothing
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "br":  # browsers break the line there as well
            self.handle_starttag(tag, [])
        depth = next((at for at in range(len(self._open) - 1, 0, -1) if self._open[at].tag == tag), 0)
        if not depth or (tag not in BLOCKS and any(each.tag in ("td", "th", "table") for each in self._open[depth:])):
            return
        again = [each for each in self._open[depth + 1 :] if each.tag in _FORMATTING]
        del self._open[depth:]
        if tag not in ("table", "tr", "td", "th", "tbody", "thead", "tfoot", "li", "ul", "ol"):
            self._go_on(again)

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def _end_what_is_over(self, tag: str) -> list[Element]:
        """End what the beginning of an element ends; the marks that go on behind."""
        over, walls = _ENDED_BY.get(tag, (set(), set()))
        depth = 0
        for at in range(len(self._open) - 1, 0, -1):
            there = self._open[at].tag
            if there in walls:
                break
            if there in over:
                depth = at
        if not depth and tag in BLOCKS:
            for at in range(len(self._open) - 1, 0, -1):
                there = self._open[at].tag
                if there in _WALLS:
                    break
                if there == "p" or (there in HEADINGS and tag in HEADINGS):
                    depth = at
                    break
        if not depth:
            return []
        again = [each for each in self._open[depth + 1 :] if each.tag in _FORMATTING]
        del self._open[depth:]
        return again

    def _go_on(self, marks: list[Element]) -> None:
        """Open marks again that were not ended where their block was, each of a kind once."""
        for mark in {mark.tag: mark for mark in marks}.values():
            if len(self._open) < _DEEPEST:
                made = Element(mark.tag, mark.attributes, mark.style, parent=self._open[-1])
                self._open[-1].children.append(made)
                self._open.append(made)

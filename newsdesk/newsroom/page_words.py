# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a page that stood before readers: its fragment as lines of text."""

from __future__ import annotations

from html.parser import HTMLParser


def page_lines(fragment: str) -> list[str]:
    """The lines of a fragment, a line for each of its blocks, blank ones only between its paragraphs."""
    reader = _Reader()
    reader.feed(fragment)
    reader.close()
    shown: list[str] = []
    for line in (each if each == _GAP else " ".join(each.split()) for each in reader.lines):
        if line == _GAP and shown and shown[-1]:
            shown.append("")
        elif line and line != _GAP:
            shown.append(line)
    return shown[:-1] if shown and not shown[-1] else shown


def page_headline(fragment: str) -> str:
    """What stands in the first heading of a fragment."""
    reader = _Reader()
    reader.feed(fragment)
    return " ".join("".join(reader.headline).split())


_GAP = "\n"
_BLOCKS = frozenset(
    {
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "tr", "figure", "figcaption", "blockquote",
        "pre", "div", "header", "footer", "section", "nav", "ul", "ol", "dl", "table",
    }
)  # fmt: skip
_APART = frozenset({"p", "h1", "h2", "h3", "h4", "figure", "blockquote", "table", "ul", "ol", "dl"})


class _Reader(HTMLParser):
    """Gathers the words of a fragment; a hidden count of views is none."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = [""]
        self.headline: list[str] = []
        self._hidden = 0
        self._headed = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "h1":
            self._headed += 1
        if self._hidden or (tag == "li" and any(name == "hidden" for name, _ in attrs)):
            self._hidden += tag == "li"
        elif tag in _BLOCKS:
            self.lines.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "h1":
            self._headed = 2
        if self._hidden:
            self._hidden -= tag == "li"
        elif tag in _BLOCKS:
            self.lines += [_GAP, ""] if tag in _APART else [""]

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.lines[-1] += data
        if self._headed == 1:
            self.headline.append(data)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What elements and their styles mean: marks, headings, quotations, and what nobody sees."""

from __future__ import annotations

import re
from typing import Final

from newsdesk.document.inline_normal_form import Mark
from newsdesk.document.tree import Emphasis, Strike, Strong, Subscript, Superscript
from newsdesk.ui.editor.pasted.page import BLOCKS, HEADINGS, Element, Page

HIDDEN: Final = frozenset(
    {"script", "style", "head", "title", "template", "noscript", "svg", "object", "xml", "canvas", "audio", "video"}
    | {"select", "map", "meta", "link", "datalist"}
)
_MARKS: Final[dict[str, Mark]] = {
    "b": Strong, "strong": Strong, "i": Emphasis, "em": Emphasis, "cite": Emphasis, "s": Strike, "strike": Strike,
    "del": Strike, "sup": Superscript, "sub": Subscript,
}  # fmt: skip
CODE: Final = frozenset({"code", "tt", "kbd", "samp"})
_HEAVY: Final = re.compile(r"bold(er)?|[6-9]00|1000")
_LIGHT: Final = re.compile(r"normal|lighter|[1-5]00")
_QUOTES: Final = frozenset({"msoquote", "msointensequote"})
_COMMENTS: Final = frozenset({"msocommentreference", "msocommenttext", "msocomanchor"})
_NOT_OURS: Final = frozenset({"comment-list", "comment"})


def marks_of(element: Element, marks: frozenset[Mark], page: Page) -> frozenset[Mark]:
    """The marks of what stands in an element, `marks` being those around it."""
    found = set(marks)
    mark = _MARKS.get(element.tag)
    if mark is not None and not (element.tag == "cite" and element.parent and element.parent.tag == "footer"):
        found.add(mark)
    style = _style(element, page)
    if not style:
        return frozenset(found)
    weight, slant = style.get("font-weight", ""), style.get("font-style", "")
    own_face = element.tag in HEADINGS or element.tag in ("th", "caption")  # bold as such, as a browser shows it
    if _HEAVY.fullmatch(weight) and not own_face:
        found.add(Strong)
    elif _LIGHT.fullmatch(weight):
        found.discard(Strong)
    if slant.startswith(("italic", "oblique")):
        found.add(Emphasis)
    elif slant == "normal":
        found.discard(Emphasis)
    if "line-through" in style.get("text-decoration", "") + style.get("text-decoration-line", ""):
        found.add(Strike)
    if element.tag not in BLOCKS:
        height = style.get("vertical-align", "")
        found |= {Superscript} if height == "super" else {Subscript} if height == "sub" else set()
    return frozenset(found)


def _style(element: Element, page: Page) -> dict[str, str]:
    if not page.classes or element.tag not in ("td", "th", "span"):
        return element.style
    style: dict[str, str] = {}
    for name in element.classes:
        style |= page.classes.get(name, {})
    return style | element.style


def is_hidden(element: Element) -> bool:
    """Whether an element shows nothing, or what is no part of the text: scripts, comments of the desk of others."""
    if element.tag in HIDDEN or "hidden" in element.attributes:
        return True
    if not element.attributes:
        return False
    style = element.style
    if style.get("display") == "none" or style.get("visibility") == "hidden" or style.get("mso-hide") == "all":
        return True
    return style.get("mso-element", "") in _NOT_OURS or any(name.lower() in _COMMENTS for name in element.classes)


def heading_level(element: Element) -> int:
    """The level of a heading as its program counts it; 0 for anything else."""
    if element.tag in HEADINGS:
        return int(element.tag[1])
    if element.get("role") == "heading":
        level = element.get("aria-level")
        return int(level) if level.isdecimal() and len(level) < 3 and int(level) else 2
    if element.tag not in ("p", "div"):
        return 0
    if "MsoTitle" in element.classes:
        return 1
    level = element.style.get("mso-outline-level", "")
    return int(level) if level in ("1", "2", "3", "4", "5", "6") else 0


def is_quote(element: Element) -> bool:
    """Whether an element is a quotation."""
    return element.tag == "blockquote" or any(name.lower() in _QUOTES for name in element.classes)


def is_caption(element: Element) -> bool:
    """Whether an element is the caption of a picture or a table."""
    return element.tag == "figcaption" or "MsoCaption" in element.classes


def keeps_spaces(element: Element, around: bool) -> bool:
    """Whether spaces and line ends in an element are to be kept, `around` being so outside of it."""
    white = element.style.get("white-space", "")
    if white:
        return white.startswith(("pre", "break-spaces"))
    return element.tag == "pre" or element.style.get("mso-spacerun") == "yes" or around


def pixels(element: Element, side: str) -> float | None:
    """The width or height that an element says it has, in pixels; None where it says none."""
    for text in (element.get(side), element.style.get(side, "")):
        match = re.fullmatch(r"\s*([\d.]{1,9})\s*(px|pt|in|cm|mm)?\s*", text)
        if match is not None and match[1].count(".") <= 1 and match[1] != ".":
            return float(match[1]) * {"pt": 4 / 3, "in": 96.0, "cm": 37.8, "mm": 3.78}.get(match[2] or "", 1.0)
    return None

# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures in pasted text: which are there, which are elsewhere and are never fetched, and which only watch readers."""

from __future__ import annotations

import base64
import binascii
import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final
from urllib.parse import unquote, unquote_to_bytes, urlsplit
from uuid import uuid4

from newsdesk.document.addresses import is_web
from newsdesk.ui.editor.pasted.page import Element
from newsdesk.ui.editor.pasted.rtf_pictures import RtfPicture
from newsdesk.ui.editor.pasted.styles import pixels

AWAITED: Final = "@pasted-"
"""How the id of a photo begins that is on its way from the clipboard into the library."""
_RUN: Final = uuid4().hex[:8]
_numbers = count(1)
_DATA: Final = re.compile(r"data:image/([\w.+-]+)?((?:;[\w=.+-]*)*?)(;base64)?,", re.IGNORECASE)
_SMALLEST: Final = 3.0
"""Pixels; what is not larger is no picture but watches who opens the page."""
_LARGEST: Final = 60_000_000
_NEAR: Final = 0.04
_LONGEST_NAME: Final = 80


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that came with the text: its bytes, or the file that has them; `key` is the photo of its figure."""

    key: str
    name: str
    data: bytes = b""
    file: Path | None = None
    facts: tuple[tuple[str, str], ...] = ()
    """What is known of it (credit, caption …), for a library that does not know it."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A picture on the web, which is not fetched."""

    url: str
    name: str


@dataclass(frozen=True, slots=True)
class Missing:
    """A picture of which nothing came but its place."""

    name: str


def new_key() -> str:
    """The id of a photo that is awaited, which no other has."""
    return f"{AWAITED}{_RUN}-{next(_numbers)}"


class PictureFinder:
    """Finds the pictures of one page; those that are only files of Word are in `rtf` too, in the same order."""

    def __init__(self, rtf: Sequence[RtfPicture] = ()) -> None:
        self._rtf = list(rtf)
        self._next = 0

    def find(self, element: Element) -> Picture | Elsewhere | Missing | None:
        """What an img element shows; None for nothing that anybody should see."""
        width, height = pixels(element, "width"), pixels(element, "height")
        if (width is not None and width <= _SMALLEST) or (height is not None and height <= _SMALLEST):
            return None
        source = element.get("src").strip()
        name = _name(element.get("alt"), source)
        if source[:5].lower() == "data:":
            return _from_data(source, name)
        if is_web(source):
            return Elsewhere(source, name or source)
        if source[:5].lower() == "file:" or source.startswith(("clip_image", "msohtmlclip")):
            return self._from_word(element, source, name)
        return Missing(name) if source or name else None

    def _from_word(self, element: Element, source: str, name: str) -> Picture | Missing:
        rtf = self._matching(element)
        if rtf is not None and rtf.data:
            return Picture(new_key(), name or rtf.kind, rtf.data)
        file = temporary_file(source)
        return Picture(new_key(), name, file=file) if file is not None else Missing(name)

    def _matching(self, element: Element) -> RtfPicture | None:
        """The next picture of the RTF that has the proportions of this one."""
        width, height = pixels(element, "width"), pixels(element, "height")
        for place in range(self._next, len(self._rtf)):
            rtf = self._rtf[place]
            unknown = not (width and height and rtf.width and rtf.height)
            if unknown or _alike(float(width or 1) / float(height or 1), rtf.width / rtf.height):
                self._next = place + 1
                return rtf
        return None


def _alike(one: float, other: float) -> bool:
    return abs(one - other) <= _NEAR * max(one, other)


def _from_data(source: str, name: str) -> Picture | Missing:
    match = _DATA.match(source)
    if match is None or len(source) > _LARGEST:
        return Missing(name)
    payload = source[match.end() :]
    try:
        data = base64.b64decode(unquote_to_bytes(payload)) if match[3] else unquote_to_bytes(payload)
    except (binascii.Error, ValueError):
        return Missing(name)
    kind = (match[1] or "png").partition("+")[0].lower()
    return Picture(new_key(), name or f"picture.{kind}", data) if data else Missing(name)


def temporary_file(source: str) -> Path | None:
    """A picture that an office program laid down for the clipboard; no other file is read because a page names it."""
    try:
        parts = urlsplit(source.replace("\\", "/"))
        path = unquote(parts.path).replace("\\", "/")
        if parts.netloc not in ("", "localhost") or path.startswith("//"):
            return None  # another computer: even to look whether the file is there would be a request
        if re.match(r"/[A-Za-z]:/", path):
            path = path[1:]
        file = Path(path).resolve()
        below = file.is_relative_to(Path(tempfile.gettempdir()).resolve())
        return file if below and file.is_file() else None
    except (OSError, ValueError):
        return None


def _name(alt: str, source: str) -> str:
    """A name for people: the alt text, or else the name of the file."""
    words = " ".join(alt.split())
    if words:
        return words[:_LONGEST_NAME]
    if source[:5].lower() in ("data:", "blob:") or source.startswith("cid:"):
        return ""
    try:
        path = urlsplit(source.replace("\\", "/")).path
    except ValueError:
        return ""
    return " ".join(unquote(path.rpartition("/")[2]).split())[:_LONGEST_NAME]

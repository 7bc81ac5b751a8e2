# SPDX-License-Identifier: GPL-3.0-or-later
"""Pasted HTML to the tree: what Word, browsers, Google Docs and LibreOffice put on the clipboard.

No markup survives as markup: what is not in the tree cannot come in. Works on any HTML, off the GUI thread too.
"""

from __future__ import annotations

from dataclasses import dataclass

from newsdesk.document.tree import Blocks
from newsdesk.newsroom.reports import Progress
from newsdesk.ui.editor.pasted.page import read_page
from newsdesk.ui.editor.pasted.pictures import Picture, PictureFinder
from newsdesk.ui.editor.pasted.reading import PageReader, Wording
from newsdesk.ui.editor.pasted.rows import blocks_of
from newsdesk.ui.editor.pasted.rtf_pictures import pictures_of_rtf


def silent(_part: int, _whole: int) -> None:
    """The progress of what nobody waits for."""


@dataclass(frozen=True, slots=True)
class PastedPage:
    """The blocks of a page; a figure of a picture that is not in the library yet has the picture's key as its photo."""

    blocks: Blocks
    pictures: tuple[Picture, ...] = ()


def from_pasted_html(html: str) -> Blocks:
    """The blocks of a piece of HTML; never raises."""
    return read_pasted_html(html).blocks


def read_pasted_html(
    html: str, *, rtf: str = "", wording: Wording | None = None, progress: Progress = silent
) -> PastedPage:
    """The blocks and the pictures of a piece of HTML; raises nothing but what `progress` does.

    `rtf` is the same text as Word writes it beside the HTML, with its pictures.
    """
    page = read_page(html, lambda part, whole: progress(part, 2 * whole))
    finder = PictureFinder(pictures_of_rtf(rtf) if rtf else ())
    reader = PageReader(page, finder, wording or Wording(), lambda part, whole: progress(whole + part, 2 * whole))
    blocks = blocks_of(reader.read())
    return PastedPage(blocks, tuple(reader.pictures))

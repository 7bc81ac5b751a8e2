# SPDX-License-Identifier: GPL-3.0-or-later
"""Who keeps a record of the articles' pages that an export writes and takes away, and what of a page is recorded."""

from __future__ import annotations

import re
from typing import Protocol

from newsdesk.site.manifest import LedgerMark

_START, _END = b"<article", b"</article>"
# The script of the page renews it for every reader; the theme marks it so (`article.html`).
_COUNTER = re.compile(rb'<li class="fact-views".*?</li>', re.DOTALL)


class Recorder(Protocol):
    """Told of an export as it goes on."""

    def began(self, mark: LedgerMark | None) -> bool:
        """Compare the mark that the last export left with the record; False where the record disowns it."""

    def wrote(self, article: int, path: str, page: bytes) -> bool:
        """An article's page stands there with these bytes; False where that cannot be recorded."""

    def gone(self, path: str) -> None:
        """What the last export wrote there is no part of the site any more."""

    def mark(self) -> LedgerMark | None:
        """The state of the record once all this is in it."""


def article_fragment(page: bytes) -> bytes:
    """The page's own article; the whole page where a theme marks none."""
    start = page.find(_START)
    end = page.find(_END, start)
    return page if start < 0 or end < 0 else page[start : end + len(_END)]


def without_counter(fragment: bytes) -> bytes:
    """The fragment without its count of views, which is no statement of the paper."""
    return _COUNTER.sub(b"", fragment)

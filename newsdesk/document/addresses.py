# SPDX-License-Identifier: GPL-3.0-or-later
"""Which addresses a link may have, and how they stand in HTML."""

from __future__ import annotations

import re

ARTICLE_SCHEME = "article:"

_LABEL = r"""[^\s/?#\\<>"'^`{}|%\[\]@:.]+"""
_USER = r"""(?:[^\s/?#\\<>"'^`{}|%\[\]@]*@)?"""
_AUTHORITY = rf"{_USER}{_LABEL}(?:\.{_LABEL})*\.?(?::\d{{0,5}})?"
_WEB = re.compile(rf"https?://{_AUTHORITY}(?:[/?#].*)?", re.IGNORECASE)
_OTHER = re.compile(r"(?:mailto|tel):[^\s:/?#].*", re.IGNORECASE)
_ARTICLE = re.compile(r"article:[0-9A-Za-z@_-]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_ODD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_UNSAFE = re.compile(r"""[\s"'<>\\^`{}|\ufdd0-\ufdef\ufff0-\uffff]""")
_BRACKET_OR_HASH = re.compile(r"[\[\]#]")


def is_web(href: str) -> bool:
    """Whether `href` leads to the web."""
    return _WEB.fullmatch(href) is not None and not _CONTROL.search(href)


def is_address(href: str) -> bool:
    """Whether a link may lead to `href`: http, https, mailto, tel or article."""
    if _CONTROL.search(href) or href != href.strip():
        return False
    return any(pattern.fullmatch(href) for pattern in (_WEB, _OTHER, _ARTICLE))


def article_of(href: str) -> str | None:
    """The id of the article that `href` names, None for any other address."""
    return href.removeprefix(ARTICLE_SCHEME) if href.startswith(ARTICLE_SCHEME) else None


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))


def encoded(href: str) -> str:
    """`href` with every character percent-encoded that a URL may not hold; not yet escaped for HTML."""
    safe = _UNSAFE.sub(_percent, _ODD_PERCENT.sub("%25", href))
    start, mark, fragment = safe.partition("#")
    return _BRACKET_OR_HASH.sub(_percent, start) + mark + _BRACKET_OR_HASH.sub(_percent, fragment)

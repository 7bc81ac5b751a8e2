# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of an article that its writers set: compared to find a change, kept as a revision, hashed for export."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from operator import attrgetter
from typing import Any, Final

import msgspec

from newsdesk.domain.article import Article
from newsdesk.errors import FieldInvalid
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.texts import require_text

CONTENT: Final = (
    "headline", "body", "kicker", "lead", "kind", "slug", "status", "section", "language", "translation_of", "byline",
    "tags", "subjects", "source", "dateline", "published_at", "embargo_until", "opening_views", "related",
    "corrections",
)  # fmt: skip
# The body reaches a page as its fragment; what follows is for the desk and on no page.
_UNSEEN: Final = {"body", "status", "embargo_until", "opening_views"}
_LARGEST: Final = 2**53


_of: Final[Callable[[Article], tuple[object, ...]]] = attrgetter(*CONTENT)


def content(article: Article) -> tuple[object, ...]:
    """What two articles are compared by."""
    return _of(article)


def differing(before: Article, after: Article) -> tuple[str, ...]:
    """The fields in which they are not the same."""
    return tuple(name for name, old, new in zip(CONTENT, _of(before), _of(after), strict=True) if old != new)


def require_storable(article: Article) -> None:
    """Refuse what no row can hold (FieldInvalid)."""
    require_text(
        dict(zip(CONTENT, _of(article), strict=True))
        | {
            "tags": " ".join(article.tags),
            "byline": " ".join(credit.name for credit in article.byline),
            "subjects": " ".join(f"{subject.code} {subject.name}" for subject in article.subjects),
            "corrections": " ".join(correction.text for correction in article.corrections),
        }
    )
    if not 0 <= article.opening_views < _LARGEST:
        raise FieldInvalid("opening_views", str(article.opening_views), "number")


def state_of(article: Article) -> bytes:
    """The content as a row of bytes."""
    return msgspec.json.encode(dict(zip(CONTENT, _of(article), strict=True)))


def read_state(state: bytes) -> Article:
    """The content that `state_of` was given, without what the library derives (RowUnreadable)."""
    try:
        return msgspec.json.decode(state, type=Article)
    except msgspec.MsgspecError as error:
        raise RowUnreadable(str(error)) from error


def shown_digest(article: Article, fragment: bytes) -> bytes:
    """A hash of all that the article itself gives to its page: its photos and its section are not in it."""
    shown: list[Any] = [getattr(article, name) for name in CONTENT if name not in _UNSEEN]
    digest = hashlib.sha256(msgspec.json.encode([article.updated_at, *shown]))
    digest.update(fragment)
    return digest.digest()

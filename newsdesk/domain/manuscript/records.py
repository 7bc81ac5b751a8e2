# SPDX-License-Identifier: GPL-3.0-or-later
"""Records of the journal: what was done to a manuscript, in the order in which it was done."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.packing import EditUnreadable, pack, unpack
from newsdesk.domain.manuscript.steps import Edit

_NO_EDIT = Edit(())


class Deed(StrEnum):
    """What a record tells."""

    DO = "do"
    GROW = "grow"
    """An edit that joined the one before it."""
    UNDO = "undo"
    REDO = "redo"
    SAVE = "save"
    """A save is about to begin; `digest` tells its revision from others, should the end never be noted."""
    REBASE = "rebase"
    """The manuscript went on from another saved version, changed by the edit."""
    SETTLE = "settle"
    """What came in the places of photos that were awaited, in the text and in all edits before (`settling`)."""
    BEGUN = "begun"
    """What is typed into a field that takes it once it is complete: the edit sets that field to the text."""
    GROUND = "ground"
    """The blocks that stood when the article was saved, where reading the saved text gives others."""


@dataclass(frozen=True, slots=True)
class Record:
    """One entry of the journal; the edit is the one that was applied, so that of an undo is the way back."""

    deed: Deed
    edit: Edit = _NO_EDIT
    version: int = 0
    digest: bytes = b""


def pack_record(record: Record) -> bytes:
    """The record as bytes."""
    return msgspec.msgpack.encode([record.deed.value, record.version, record.digest, pack(record.edit)])


def unpack_record(data: bytes, body: str = "") -> Record:
    """The record of these bytes, with sources in `body` (EditUnreadable)."""
    try:
        deed, version, digest, edit = msgspec.msgpack.decode(data, type=tuple[str, int, bytes, bytes])
        known = Deed(deed)
    except ValueError as error:
        raise EditUnreadable(str(error)) from error
    return Record(known, unpack(edit, body), version, digest)


def deed_of(data: bytes) -> Deed | None:
    """What a record tells, without reading its edit; None for bytes that are no record."""
    head = head_of(data)
    return None if head is None else head[0]


def head_of(data: bytes) -> tuple[Deed, int] | None:
    """What a record tells and of which version, without reading its edit; None for bytes that are no record."""
    try:
        deed, version, _, _ = msgspec.msgpack.decode(data, type=tuple[str, int, bytes, bytes])
        return Deed(deed), version
    except ValueError:
        return None


def text_digest(article: Article) -> bytes:
    """A hash of the texts that a save keeps exactly as they are given."""
    texts = "\0".join((article.headline, article.kicker, article.lead, article.body))
    return hashlib.sha256(texts.encode("utf-8", "surrogatepass")).digest()

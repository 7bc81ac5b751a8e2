# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits to bytes and back, for the journal: every tree survives as it is, also one that no Markdown can say.

A node is its class's name with the values of its fields, so that the codec knows nothing of single nodes. Bytes of an
earlier program lack the fields that came later and give them their defaults.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, Final

import msgspec

from newsdesk.document import tree
from newsdesk.document.tree import Source
from newsdesk.domain import article
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Point, Selection, Step

_FORMAT: Final = 1
_BLOCKS: Final = "body"
_MOMENT: Final = "datetime"
_TUPLE: Final = 0
# Half a character, which no UTF-8 can hold: a broken clipboard may bring one.
_BROKEN: Final = "broken"


class EditUnreadable(ValueError):
    """The bytes are no edit that this program knows."""


def _classes() -> Mapping[str, type]:
    return {
        name: value
        for module in (tree, article)
        for name, value in vars(module).items()
        if inspect.isclass(value) and value.__module__ == module.__name__
    }


_CLASSES: Final = _classes()


class Texts:
    """The texts that blocks were read from, for edits that stay in memory: they hold a place in them, no copy."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._places: dict[int, int] = {}

    def __getitem__(self, place: int) -> str:
        return self._texts[place]

    def place(self, text: str) -> int:
        """Where this very text is kept."""
        place = self._places.setdefault(id(text), len(self._texts))
        if place == len(self._texts):
            self._texts.append(text)
        return place


def pack(edit: Edit, texts: Texts | None = None) -> bytes:
    """The edit as bytes. A block's source is kept as the block's own text and place, not as the whole article.

    With `texts` it is the place in the very text, and the bytes say nothing without them.
    """
    try:
        return _packed(edit, _Writing(_copied, texts))
    except UnicodeEncodeError:
        return _packed(edit, _Writing(lambda text: {_BROKEN: text.encode("utf-8", "surrogatepass").hex()}, texts))


def unpack(data: bytes, body: str = "", texts: Texts | None = None) -> Edit:
    """The edit of these bytes; sources that stand in `body` as they were are again a part of it (EditUnreadable)."""
    reading = _Reading(body, texts)
    try:
        _, steps, before, after, typing = msgspec.msgpack.decode(data)
        return Edit(tuple(_step(step, reading) for step in steps), _selection(before), _selection(after), bool(typing))
    except Exception as error:  # whatever else may be wrong with foreign bytes
        raise EditUnreadable(str(error)) from error


# -- to bytes ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Writing:
    """How texts and the places of blocks become plain."""

    text: Callable[[str], object]
    texts: Texts | None

    def source(self, source: Source) -> object:
        # What a source is the whole of is no other's: it need not be the very text.
        if self.texts is None or (source.start, source.end) == (0, len(source.markdown)):
            return self.text(source.text)
        return self.texts.place(source.markdown)


def _copied(text: str) -> str:
    """The same signs in another place: a text that was once written as UTF-8 keeps those bytes as long as it lives."""
    return (text + " ")[:-1]


def _packed(edit: Edit, write: _Writing) -> bytes:
    steps = [_plain_step(step, write) for step in edit.steps]
    selections = [_plain_selection(each) for each in (edit.before, edit.after)]
    return msgspec.msgpack.encode([_FORMAT, steps, *selections, edit.typing])


def _plain_step(step: Step, write: _Writing) -> list[object]:
    """A step; of what came only the bytes that are not those of what went, so that a key costs one block, not two.

    Values are JSON, since a row of MessagePack begins with its length, and all that follows would differ.
    """
    before = msgspec.json.encode(_plain(step.before, write))
    after = msgspec.json.encode(_plain(step.after, write))
    start = common_start(before, after)
    end = common_end(before, after, start)
    place: list[object] = [_BLOCKS, step.index] if isinstance(step, BlocksReplaced) else [step.field, None]
    return [*place, before, start, end, after[start : len(after) - end]]


def common_start(one: bytes, other: bytes) -> int:
    """How many bytes both begin with."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def common_end(one: bytes, other: bytes, start: int) -> int:
    """How many bytes both end with, behind the first `start`."""
    longest = min(len(one), len(other)) - start
    return common_start(one[len(one) - longest :][::-1], other[len(other) - longest :][::-1])


def _plain(value: Any, write: _Writing) -> object:
    if isinstance(value, Enum):
        return {type(value).__name__: value.value}
    if isinstance(value, str):
        return write.text(value)
    if isinstance(value, tuple):
        return [_TUPLE, *(_plain(each, write) for each in value)]
    if isinstance(value, datetime):
        return {_MOMENT: value.isoformat()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        name = type(value).__name__
        if _CLASSES.get(name) is not type(value):
            raise TypeError(name)
        node: list[object] = [name, *(_plain(getattr(value, field), write) for field in _fields(type(value)))]
        source: Source | None = getattr(value, "source", None) if isinstance(value, tree.Block) else None
        return node if source is None else {"": [node, source.start, source.end, write.source(source)]}
    return value


def _plain_selection(selection: Selection | None) -> object:
    if selection is None:
        return None
    anchor, head = selection.anchor, selection.head
    return [selection.field, anchor.block, anchor.offset, head.block, head.offset]


@cache
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(
        each.name for each in dataclasses.fields(kind) if not (each.name == "source" and issubclass(kind, tree.Block))
    )


# -- from bytes --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Reading:
    """Where the places of blocks are looked up."""

    body: str
    texts: Texts | None

    def source(self, start: int, end: int, written: Any) -> Source:
        if self.texts is not None and isinstance(written, int):
            return Source(self.texts[written], start, end)
        text = _value(written, self)
        if self.body[start:end] == text:
            return Source(self.body, start, end)
        return Source(text, 0, len(text))


def _step(plain: list[Any], reading: _Reading) -> Step:
    place, index, before, start, end, middle = plain
    after = before[:start] + middle + before[len(before) - end :]
    first, second = (_value(msgspec.json.decode(each), reading) for each in (before, after))
    return FieldSet(place, first, second) if index is None else BlocksReplaced(index, first, second)


def _value(plain: Any, reading: _Reading) -> Any:
    if isinstance(plain, list):
        if plain[0] == _TUPLE:
            return tuple(_value(each, reading) for each in plain[1:])
        kind = _CLASSES[plain[0]]
        names = _fields(kind)
        if len(plain) - 1 > len(names):
            raise ValueError(plain[0])
        return kind(**{name: _value(each, reading) for name, each in zip(names, plain[1:], strict=False)})
    if isinstance(plain, dict):
        ((name, held),) = plain.items()
        if name == "":
            return _with_source(held, reading)
        if name == _MOMENT:
            return datetime.fromisoformat(held)
        return bytes.fromhex(held).decode("utf-8", "surrogatepass") if name == _BROKEN else _CLASSES[name](held)
    return plain


def _with_source(held: list[Any], reading: _Reading) -> Any:
    node, start, end, written = held
    return dataclasses.replace(_value(node, reading), source=reading.source(start, end, written))


def _selection(plain: Any) -> Selection | None:
    if plain is None:
        return None
    field, *places = plain
    return Selection(field, Point(places[0], places[1]), Point(places[2], places[3]))

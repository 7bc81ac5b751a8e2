# SPDX-License-Identifier: GPL-3.0-or-later
"""How saved states are packed: most of them as what is different from an earlier one.

A state is one row of bytes. It is compared with its base line by line; lines that both have are told by their lengths,
the rest is packed with the base as dictionary, what went nearest. Which state is whose base makes every one readable
from four at most: the base is the first of its block, and of that the first of a block of blocks, up to the first of
the frame, which is kept whole. Earlier versions of the program took bases nearer by and had up to `log2(FRAME)` steps
to go: each row names its own.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from newsdesk.domain.merging.alignment import matched
from newsdesk.store.packing import WINDOW, Unreadable, pack, unpack

FRAME: Final = 256
"""One of so many states is kept whole, whatever it has in common with others."""
BLOCKS: Final = (4, 32, FRAME)
"""The states of a block go by its first, that by the first of the block around it, and so on: most have little to tell,
and none has far to go."""
_HARDLY: Final = 0.6
"""A state whose difference takes more than this part of itself is kept whole as well."""
# Ends of paragraphs in the text, and of fields: JSON writes a line feed as two signs, and a zero never as it is.
_ENDS: Final = (b"\\n", b',"')
_DELTA: Final = msgspec.msgpack.Decoder(tuple[tuple[int, ...], bytes])


def base_of(number: int) -> int | None:
    """The earlier revision that one is packed against; None for one that is kept whole."""
    place = (number - 1) % FRAME
    return next((number - place % size for size in BLOCKS if place % size), None)


def way_to(number: int) -> tuple[int, ...]:
    """The revisions that one is read from, the whole one first and itself last."""
    found = [number]
    while (base := base_of(found[-1])) is not None:
        found.append(base)
    return tuple(reversed(found))


def chain_of(number: int) -> tuple[int, ...]:
    """All revisions that one may be read from, whichever version of the program packed them, and itself last."""
    found = [number]
    while place := (found[-1] - 1) % FRAME:
        found.append(found[-1] - (place & -place))
    return tuple(reversed(found))


def pack_whole(state: bytes) -> bytes:
    """A state that is read by itself."""
    return pack(state)


def unpack_whole(packed: bytes) -> bytes:
    """The state that `pack_whole` was given (Unreadable)."""
    try:
        return zlib.decompress(packed)
    except (zlib.error, TypeError) as error:
        raise Unreadable(str(error)) from error


def pack_against(state: bytes, base: bytes) -> bytes | None:
    """A state as its difference from another; None where it has too little in common with it."""
    old, new = _lines(base), _lines(state)
    plan: list[int] = []
    gone: list[bytes] = []
    came: list[bytes] = []
    here = there = 0
    for at, to, length in _runs(matched(old, new), len(old), len(new)):
        left, fresh = b"".join(old[here:at]), b"".join(new[there:to])
        if left or fresh or length:
            plan += (len(left), len(fresh), sum(map(len, old[at : at + length])))
        gone.append(left)
        came.append(fresh)
        here, there = at + length, to + length
    fresh = b"".join(came)
    packed = msgspec.msgpack.encode((plan, pack(fresh, _dictionary(base, gone)) if fresh else b""))
    if len(fresh) > _HARDLY * len(state) and len(packed) > _HARDLY * len(pack_whole(state)):
        return None
    return packed


def unpack_against(packed: bytes, base: bytes) -> bytes:
    """The state that was packed as its difference from `base` (Unreadable)."""
    try:
        plan, tail = _DELTA.decode(packed)
    except (msgspec.MsgspecError, TypeError) as error:
        raise Unreadable(str(error)) from error
    if len(plan) % 3 or min(plan, default=0) < 0:
        raise Unreadable("plan")
    steps = list(zip(plan[::3], plan[1::3], plan[2::3], strict=True))
    gone: list[bytes] = []
    at = 0
    for left, _, kept in steps:
        gone.append(base[at : at + left])
        at += left + kept
    if at != len(base):
        raise Unreadable("base")
    fresh = unpack(tail, _dictionary(base, gone)) if tail else b""
    parts: list[bytes] = []
    at = read = 0
    for left, length, kept in steps:
        parts.append(fresh[read : read + length])
        parts.append(base[at + left : at + left + kept])
        at, read = at + left + kept, read + length
    if read != len(fresh):
        raise Unreadable("length")
    return b"".join(parts)


def unpacked(rows: Iterable[tuple[int, int | None, bytes]]) -> Iterator[tuple[int, bytes | None]]:
    """The states of revisions in rising order, given as number, base and packed bytes; None for an unreadable one."""
    known: dict[int, bytes] = {}
    for number, base, packed in rows:
        try:
            state = unpack_whole(packed) if base is None else unpack_against(packed, known[base])
        except (Unreadable, KeyError):
            yield number, None
            continue
        known = {each: known[each] for each in chain_of(number)[:-1] if each in known}
        known[number] = state
        yield number, state


def _lines(state: bytes) -> list[bytes]:
    if b"\0" in state:
        return [state]
    for end in _ENDS:
        state = state.replace(end, end + b"\0")
    return state.split(b"\0")


def _runs(matches: list[int | None], length: int, other: int) -> Iterator[tuple[int, int, int]]:
    """Lines that stand next to each other in both: where, where in the other, how many; the last run may be empty."""
    start = 0
    while start < length:
        first = matches[start]
        if first is None:
            start += 1
            continue
        end = start + 1
        while end < length and matches[end] == first + end - start:
            end += 1
        yield start, first, end - start
        start = end
    yield length, other, 0


def _dictionary(base: bytes, gone: list[bytes]) -> bytes:
    return (base + b"".join(gone))[-WINDOW:]

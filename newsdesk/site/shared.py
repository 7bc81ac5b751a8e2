# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts that many pages show: the value is made once, and so is the digest that stands for it in theirs."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Generic, TypeVar

import msgspec

Value = TypeVar("Value")

_encode = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True, slots=True)
class Shared(Generic[Value]):
    value: Value
    digest: bytes


def shared(value: Value) -> Shared[Value]:
    """The value with its digest."""
    return Shared(value, digest(value))


def digest(value: Any) -> bytes:
    """What stands for a value made of dataclasses, tuples and texts."""
    return sha256(_encode(value)).digest()

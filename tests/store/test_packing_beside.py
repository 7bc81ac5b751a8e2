# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows from a text is packed beside it."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.store.packing import Unreadable, pack_beside, unpack_beside

LENGTHS = st.sampled_from([0, 1, 200, 3_000, 3_400, 12_000, 23_999, 24_001, 40_000])


@given(whole=st.binary(), text=st.binary(), more=LENGTHS)
def test_whatever_is_packed_beside_a_text_comes_back_beside_it(whole: bytes, text: bytes, more: int) -> None:
    long = text + b"abc" * (more // 3)
    for each in (whole, whole + long):
        assert unpack_beside(pack_beside(each, long), long) == each


@given(st.binary(), st.binary())
def test_what_was_packed_by_itself_is_read_beside_any_text(whole: bytes, text: bytes) -> None:
    assert unpack_beside(zlib.compress(whole, 1), text) == whole


def test_what_follows_from_a_text_takes_next_to_nothing_beside_it() -> None:
    text = " ".join(f"слово{number * 7919 % 10_007}" for number in range(300)).encode()
    assert len(pack_beside(b"<p>" + text + b"</p>\n", text)) < len(text) // 30


def test_beside_another_text_it_is_unreadable_instead_of_wrong() -> None:
    with pytest.raises(Unreadable):
        unpack_beside(pack_beside(b"of the one text", b"the one text"), b"the other text")

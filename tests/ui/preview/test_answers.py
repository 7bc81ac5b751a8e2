# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page answers to a key: nothing of it stays behind."""

from __future__ import annotations

import gc
import sys

from newsdesk.ui.preview.sight import Sight
from tests.ui.preview.conftest import Preview

TIMES = 300


def test_telling_the_page_something_leaves_nothing_in_memory(preview: Preview) -> None:
    preview.open(preview.published())
    _told(preview, TIMES)  # whatever is made once is there
    told = _told(preview, TIMES)
    assert _told(preview, TIMES) - told < TIMES // 2


def _told(preview: Preview, times: int) -> int:
    """Tell the page so many times where the caret is; how many pieces of memory are in use afterwards."""
    for number in range(times):
        preview.box.look(Sight(block=number % 2))
    preview.settle()
    gc.collect()
    return sys.getallocatedblocks()

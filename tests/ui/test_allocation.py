# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory that was used for a moment is the system's again."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PROGRAM = """
import ctypes, sys
from newsdesk.ui.allocation import LARGE, give_back_soon

class Heap(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in ("arena", "a", "b", "c", "mapped", "d", "e", "f", "g", "h")]

library = ctypes.CDLL(None)
library.mallinfo2.restype = Heap
if not give_back_soon():
    sys.exit("not told")
picture = bytearray(8 * LARGE)
del picture  # by itself the library would keep everything smaller from now on
before = library.mallinfo2().mapped
page = bytearray(2 * LARGE)
mapped = library.mallinfo2().mapped - before
del page
print(mapped >= 2 * LARGE, library.mallinfo2().mapped == before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only its C library is told")
def test_a_large_piece_goes_back_to_the_system_also_after_a_larger_one_did() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["True", "True"], done.stderr

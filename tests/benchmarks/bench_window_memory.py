# SPDX-License-Identifier: GPL-3.0-or-later
"""What the memory of a window is: its own, or shared with the web engine; and of its own whose it is."""

from __future__ import annotations

import ctypes
import ctypes.util
import gc
import os
import re
import sys
import tempfile
from typing import Final

_MB: Final = 1024 * 1024
_ENGINE: Final = "QtWebEngine"

PARTS: Final = {
    "own MB": "window's own",
    "photos MB": "photos in sight, kept up to 200 MB, not in the former",
    "python MB": "of it Python's small objects",
    "native MB": "of it what Qt, SQLite and large texts use",
    "sqlite MB": "of that SQLite",
    "free MB": "of it given back, and kept by the system's allocator",
    "shared MB": "pictures of the page, shared with the web engine",
    "files MB": "parts of programs and libraries that were read",
    "web MB": "processes of the web engine, their own",
}
"""What is measured, and the words for it. The first is the window's; four of the others say what of it is whose."""


def parts() -> dict[str, float]:
    """The memory that is in use now, in MB."""
    gc.collect()
    status = _table("self")
    heap = _malloc()
    return {
        "own MB": status.get("RssAnon", 0.0),
        "python MB": _python_arenas(),
        "native MB": (heap.uordblks + heap.hblkhd) / _MB,
        "sqlite MB": _sqlite(),
        "free MB": heap.fordblks / _MB,
        "shared MB": status.get("RssShmem", 0.0),
        "files MB": status.get("RssFile", 0.0),
        "web MB": sum(_table(child).get("RssAnon", 0.0) for child in children()),
    }


def children() -> list[str]:
    """The processes below this one that draw pages.

    Without `Path`: Python remembers each part of every path that it makes, and looking would make the memory grow.
    """
    tables = {process: _status(process) for process in os.listdir("/proc") if process.isdigit()}  # noqa: PTH208
    found: set[str] = set()
    own = {str(os.getpid())}
    while True:
        more = {process for process, told in tables.items() if told.get("PPid") in own | found} - found
        if not more:
            return [process for process in found if tables[process]["Name"].startswith(_ENGINE)]
        found |= more


def _status(process: str) -> dict[str, str]:
    """What the system says of a process; nothing where it is gone."""
    try:
        with open(f"/proc/{process}/status", encoding="utf-8") as file:  # noqa: PTH123 - as `children` says
            return dict(line.rstrip("\n").split(":\t", 1) for line in file if ":\t" in line)
    except OSError:
        return {}


def _table(process: str) -> dict[str, float]:
    """What a process has in use, in MB."""
    return {name: int(told.split()[0]) / 1024 for name, told in _status(process).items() if name.startswith("Rss")}


class _Heap(ctypes.Structure):
    """`mallinfo2` of the C library."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    )  # fmt: skip
    hblkhd: int
    uordblks: int
    fordblks: int


def _malloc() -> _Heap:
    library = ctypes.CDLL(None)
    if not hasattr(library, "mallinfo2"):
        return _Heap()
    library.mallinfo2.restype = _Heap
    heap: _Heap = library.mallinfo2()
    return heap


def _sqlite() -> float:
    name = ctypes.util.find_library("sqlite3")
    if name is None:
        return 0.0
    used = ctypes.CDLL(name).sqlite3_memory_used
    used.restype = ctypes.c_int64
    return float(used()) / _MB


def _python_arenas() -> float:
    """What Python has taken for small objects; it says so to the error output alone."""
    with tempfile.TemporaryFile() as told:
        kept = os.dup(2)
        os.dup2(told.fileno(), 2)
        try:
            sys._debugmallocstats()
        finally:
            os.dup2(kept, 2)
            os.close(kept)
        told.seek(0)
        found = re.search(rb"arenas \* (\d+) bytes/arena\s*=\s*([\d,]+)", told.read())
    return 0.0 if found is None else int(found[2].replace(b",", b"")) / _MB

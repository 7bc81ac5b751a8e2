# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos read and rendered in worker processes: the client of the newsroom and the handlers of the child."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from newsdesk.errors import NewsdeskError
from newsdesk.imaging.facts import PhotoFacts
from newsdesk.workers import WorkerPool, serve


class ReadPhoto(msgspec.Struct):
    """Asks for a photo's facts; paths travel as bytes, since a name on disk need not be text."""

    path: bytes


class WritePhoto(msgspec.Struct):
    """Asks for facts to be written into a photo's file."""

    path: bytes
    facts: PhotoFacts


class RenderPhoto(msgspec.Struct):
    """Asks for copies of a photo."""

    source: bytes
    targets: tuple[tuple[int, str, bytes], ...]


class PhotoWorker:
    """At most `size` processes that open foreign pictures, started when they are needed; may be used from threads.

    Every method raises WorkerDied when a picture took its process down or held it over `timeout` seconds.
    """

    def __init__(self, *, size: int = 2, timeout: float = 60.0, memory_mb: int = 1536) -> None:
        self._pool = WorkerPool("photos", size, timeout=timeout, memory_mb=memory_mb)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def process_ids(self) -> tuple[int, ...]:
        """The numbers of the processes that run now."""
        return self._pool.process_ids

    def read(self, path: Path) -> PhotoFacts:
        """The facts of one photo; raises SourceRefused with a reason of `imaging.pictures`."""
        return self._pool.call(ReadPhoto(os.fsencode(path)), PhotoFacts, path)

    def read_many(self, paths: Iterable[Path]) -> Iterator[tuple[Path, PhotoFacts | NewsdeskError]]:
        """The facts of many photos, or what is wrong with each, in the order of `paths`."""
        return self._pool.map(((ReadPhoto(os.fsencode(path)), path) for path in paths), PhotoFacts)

    def write(self, path: Path, facts: PhotoFacts) -> None:
        """Write facts into the file; raises as `metadata_writing.write_metadata` does."""
        self._pool.call(WritePhoto(os.fsencode(path), facts), type(None), path)

    def render(self, source: Path, targets: Sequence[tuple[int, str, Path]]) -> None:
        """Make copies (width, format, file) of one photo; raises as `renditions.make_renditions` does."""
        self._pool.call(_render_request(source, targets), type(None), source)

    def render_many(
        self, jobs: Iterable[tuple[Path, Sequence[tuple[int, str, Path]]]]
    ) -> Iterator[tuple[Path, NewsdeskError | None]]:
        """Make copies of many photos; each source comes back in order, with None or what went wrong."""
        return self._pool.map(((_render_request(source, targets), source) for source, targets in jobs), type(None))

    def close(self) -> None:
        """End the processes."""
        self._pool.close()


def serve_photos() -> int:
    """The child's whole life; returns its exit status."""
    # Imported here: the parent, which holds this module for the client, needs neither Pillow nor exiv2.
    from newsdesk.imaging.metadata import read_metadata, write_metadata
    from newsdesk.imaging.renditions import make_renditions

    def read(request: ReadPhoto) -> PhotoFacts:
        return read_metadata(Path(os.fsdecode(request.path)))

    def write(request: WritePhoto) -> None:
        write_metadata(Path(os.fsdecode(request.path)), request.facts)

    def render(request: RenderPhoto) -> None:
        targets = [(width, form, Path(os.fsdecode(path))) for width, form, path in request.targets]
        make_renditions(Path(os.fsdecode(request.source)), targets)

    return serve({ReadPhoto: read, WritePhoto: write, RenderPhoto: render})


def _render_request(source: Path, targets: Sequence[tuple[int, str, Path]]) -> RenderPhoto:
    return RenderPhoto(os.fsencode(source), tuple((width, form, os.fsencode(path)) for width, form, path in targets))

# SPDX-License-Identifier: GPL-3.0-or-later
"""The manifest: what the last export wrote, kept beside the pages as compact JSON."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

NAME = ".newsdesk-manifest.json"
LOG_NAME = ".newsdesk-unfinished"
OWN_PREFIX = ".newsdesk-"
VERSION = 1


class Written(msgspec.Struct, frozen=True, array_like=True):
    """A file as it was written: the digest of what it was made of, its own, its size and time on disk.

    `sha256` is empty for copies, whose paths name their content; `inputs` is empty for a file of an export that did
    not come to its end, and for an article's page that could not be recorded.
    """

    inputs: str = ""
    sha256: str = ""
    size: int = -1
    mtime_ns: int = -1


class LedgerMark(msgspec.Struct, frozen=True):
    """The last row of a library's ledger when an export ended; `library` is the library's identity."""

    library: str
    sequence: int
    hash: str


class Manifest(msgspec.Struct):
    """Files by path; `theme` is the digest of the theme that all pages were rendered with.

    `disowned` are marks of earlier exports whose rows the ledger did not have any more.
    """

    version: int = VERSION
    theme: str = ""
    files: dict[str, Written] = {}
    ledger: LedgerMark | None = None
    disowned: tuple[LedgerMark, ...] = ()


def encode(manifest: Manifest) -> bytes:
    """The manifest with its paths in order, so that the same site gives the same bytes."""
    ordered = msgspec.structs.replace(manifest, files=dict(sorted(manifest.files.items())))
    return msgspec.json.encode(ordered) + b"\n"


def decode(data: bytes) -> tuple[Manifest, tuple[str, ...]]:
    """The manifest and the paths in it that were refused; an empty one where the text is damaged."""
    try:
        found = msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Manifest(), ()
    if found.version != VERSION:
        # Another version's digests mean nothing here, but its files are still ours to replace and remove.
        files = dict.fromkeys(found.files, Written())
        found = Manifest(files=files, ledger=found.ledger, disowned=found.disowned)
    refused = tuple(path for path in found.files if not is_safe(path))
    for path in refused:
        del found.files[path]
    return found, refused


def is_safe(path: str) -> bool:
    """Whether a path stays inside the folder and is none of the export's own files."""
    if not path or "\0" in path or "\\" in path or ":" in path:
        return False
    parts = path.split("/")
    return not any(part in ("", ".", "..") or part.startswith(OWN_PREFIX) for part in parts)


def log_paths(data: bytes) -> Iterable[str]:
    """The safe paths of an unfinished export's log."""
    lines = data.decode("utf-8", "replace").splitlines()
    return [line for line in lines if is_safe(line)]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that a library cannot take just now, kept in a folder elsewhere until it can.

Each text is there twice: as Markdown, for whoever has nothing but the files, and as a state from which it comes back
to the sign.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

import msgspec

from newsdesk.domain.article import Article
from newsdesk.errors import NewsdeskError
from newsdesk.language.slug import slugify
from newsdesk.store.article_content import read_state, state_of
from newsdesk.store.failures import unwritable
from newsdesk.store.photo_files import sync_folder

_STATE: Final = ".state.json"
_LONGEST_NAME: Final = 60
_SAFE: Final = re.compile(r"[^\w.-]+")


class _Kept(msgspec.Struct, frozen=True):
    article: int
    version: int
    at: datetime
    state: msgspec.Raw


@dataclass(frozen=True, slots=True)
class KeptText:
    """A text that was kept: as it stood at that time (UTC), with its id and the saved version that it goes on from."""

    article: Article
    at: datetime
    file: Path


class EmergencyFolder:
    """The texts of one library, in the first of `places` that can be written."""

    def __init__(self, library: Path, places: Sequence[Path]) -> None:
        whole = library.resolve()
        name = f"{_SAFE.sub('-', whole.name)}-{sha256(os.fsencode(whole)).hexdigest()[:12]}"
        self._folders = tuple(place / name for place in places)
        self._own: dict[int, set[Path]] = {}
        """The files (without their endings) of each article that this window answers for: others may have texts too."""

    def keep(self, value: Article) -> Path:
        """Keep a text as it stands, in place of what this window kept of it before: on disk on return, as this file.

        What another window kept of the same article, or an earlier day, stays beside it. Raises DiskFull or
        FileUnwritable where none of the places can be written.
        """
        failed: NewsdeskError | None = None
        for folder in self._folders:
            try:
                return self._keep_in(folder, value)
            except OSError as error:
                failed = unwritable(folder, error)
        assert failed is not None, "there is no place"  # noqa: S101 - a folder is made with at least one
        raise failed

    def forget(self, article: int) -> None:
        """Keep nothing of this window's text any more: the library has it."""
        for stem in self._own.pop(article, set()):
            _forget(stem)

    def take_over(self, kept: KeptText) -> None:
        """Answer for a text that was left: it stands in this window now."""
        self._own.setdefault(kept.article.id, set()).add(kept.file.with_suffix(""))

    def left(self) -> tuple[KeptText, ...]:
        """What is kept, the newest of each article; what cannot be read is left where it is."""
        newest: dict[int, KeptText] = {}
        for folder in self._folders:
            for file in sorted(folder.glob(f"*{_STATE}")) if _own(folder) else ():
                kept = _read(file)
                if kept is not None and (kept.article.id not in newest or newest[kept.article.id].at < kept.at):
                    newest[kept.article.id] = kept
        return tuple(newest[key] for key in sorted(newest))

    def _keep_in(self, folder: Path, value: Article) -> Path:
        made = [each for each in (folder, *folder.parents) if not each.exists()]
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        stem = f"{value.id}-{slugify(value.headline, value.language, _LONGEST_NAME)}"
        kept = _Kept(value.id, value.version, datetime.now(UTC), msgspec.Raw(state_of(value)))
        mine = self._own.setdefault(value.id, set())
        stem = _free(folder, stem, mine)
        _write(folder / f"{stem}{_STATE}", msgspec.json.encode(kept))
        parts = (f"# {value.headline}", value.kicker, value.lead, value.body)
        _write(folder / f"{stem}.md", "\n\n".join(part for part in parts if part).encode())
        for earlier in mine - {folder / stem}:  # its headline was another one
            _forget(earlier)
        mine.clear()
        mine.add(folder / stem)
        for each in (folder, *(new.parent for new in made)):
            sync_folder(each)
        return folder / f"{stem}.md"


def _own(folder: Path) -> bool:
    """Whether a folder is there and our own: anybody may make one beside the temporary files."""
    with suppress(OSError):
        return folder.is_dir() and (not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid())
    return False


def _read(file: Path) -> KeptText | None:
    try:
        kept = msgspec.json.decode(file.read_bytes(), type=_Kept)
        article = replace(read_state(bytes(kept.state)), id=kept.article, version=kept.version)
    except (OSError, msgspec.MsgspecError, NewsdeskError):
        return None
    return KeptText(article, kept.at, file.with_name(file.name.removesuffix(_STATE) + ".md"))


def _free(folder: Path, wanted: str, mine: set[Path]) -> str:
    """A name that nobody else's text has."""
    name, number = wanted, 1
    while folder / name not in mine and (folder / f"{name}{_STATE}").exists():
        number += 1
        name = f"{wanted}~{number}"
    return name


def _forget(stem: Path) -> None:
    """Remove the files of one text, and their folder where it is empty then."""
    with suppress(OSError):
        for ending in (".md", _STATE):
            stem.with_name(f"{stem.name}{ending}").unlink(missing_ok=True)
        stem.parent.rmdir()


def _write(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=".kept-", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)

# SPDX-License-Identifier: GPL-3.0-or-later
"""One command that is being run, and how it comes to its newsroom."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from newsdesk.cli.output import Console
from newsdesk.cli.progress import ProgressLine
from newsdesk.cli.wording import Words
from newsdesk.domain.library import LibrarySettings

if TYPE_CHECKING:
    from newsdesk.app import Replaced
    from newsdesk.domain.salvage import Salvaged
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Progress
    from newsdesk.store.backup import BackupReport


class Entrance(Protocol):
    """The ways to a library; tests bring their own."""

    def open(self, folder: Path) -> Newsroom: ...

    def create(self, folder: Path, settings: Mapping[str, str], *, demo: bool, progress: Progress) -> Newsroom: ...

    def restore(self, file: Path, folder: Path) -> BackupReport: ...

    def put_back(self, file: Path, folder: Path) -> Replaced: ...

    def repair(self, folder: Path, target: Path) -> Salvaged: ...


class FrontDoor:
    """The real ways; SQLAlchemy is imported when one is taken, so that help and wrong usage stay quick."""

    def open(self, folder: Path) -> Newsroom:
        from newsdesk.app import open_newsroom  # start-up time

        return open_newsroom(folder)

    def create(self, folder: Path, settings: Mapping[str, str], *, demo: bool, progress: Progress) -> Newsroom:
        from newsdesk.app import create_library  # start-up time
        from newsdesk.newsroom.fields import with_settings  # start-up time

        return create_library(folder, with_settings(LibrarySettings(), settings), demo=demo, progress=progress)

    def restore(self, file: Path, folder: Path) -> BackupReport:
        from newsdesk.app import restore_library  # start-up time

        return restore_library(file, folder)

    def put_back(self, file: Path, folder: Path) -> Replaced:
        from newsdesk.app import put_back_library  # start-up time

        return put_back_library(file, folder)

    def repair(self, folder: Path, target: Path) -> Salvaged:
        from newsdesk.app import repair_library  # start-up time

        return repair_library(folder, target)


@dataclass(frozen=True, slots=True)
class Call:
    """What a command gets: its arguments, the words to use, and the console for progress."""

    options: Namespace
    words: Words
    console: Console

    @property
    def library(self) -> Path:
        """The library's folder."""
        return Path(self.options.library)

    def progress(self, key: str) -> ProgressLine:
        """A progress line under the words of `key`, for a `with`."""
        return ProgressLine(self.console, self.words(key))

# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged library in the window: the way to what can be done about it, with every text kept, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from newsdesk.domain.salvage import Lost, Salvaged
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.ui.desk import Desk


class Damage(QObject):
    """Leads from an open library that is damaged to the page of the ways out, and from there to what was made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._error: Exception | None = None
        self._repaired: tuple[Path, Salvaged, Path | None] | None = None
        strip = desk.damage_strip
        strip.choice_wanted.connect(self.choose)
        strip.repair_wanted.connect(self.repair)
        strip.losses_wanted.connect(self.show_lost)
        strip.backups_wanted.connect(self._show_backups)
        desk.session.damaged.connect(self._found)
        desk.session.opened.connect(self._opened)

    def choose(self) -> None:
        """Let the library go, every unsaved text kept elsewhere first, and show what can be done about it."""
        self._leave(lambda: None)

    def repair(self) -> None:
        """The same, and ask at once where the new library should be."""
        self._leave(lambda: self._desk.welcome.repair())

    def show_lost(self) -> None:
        """List what is lost of the library that is open as far as it can be read."""
        from newsdesk.ui.lost_words import losses

        lost = self._desk.session.lost
        if lost is not None:
            self._list(losses(lost), lost)

    def take_rescued(self, newsroom: Newsroom) -> None:
        """Show what can be read of a damaged library."""
        self._desk.session.take(newsroom)

    def take_repaired(self, folder: Path, salvaged: Salvaged, file: Path | None) -> None:
        """Open the library that was made of a damaged one, and list what was lost."""
        self._repaired = (folder, salvaged, file)
        self._desk.open_library(folder)

    def _show_backups(self) -> None:
        self._desk.commands.run("backups")

    def _leave(self, then: Callable[[], None]) -> None:
        desk, session = self._desk, self._desk.session
        folder, error = session.folder, self._error
        desk.wiring.emergency.keep_unsaved()
        desk.wiring.leave_library()

        def show() -> None:
            desk.welcome.show_damaged(folder, error)
            then()

        # Behind what the writer still has to do, the closing of the library itself among it.
        session.background.write(lambda: None, lambda _: show(), desk.notices.failed)

    def _found(self, error: Exception) -> None:
        self._error = error

    def _opened(self) -> None:
        session = self._desk.session
        repaired, self._repaired = self._repaired, None
        if session.lost is None:
            self._error = None
        mended = session.newsroom.mended
        if mended is not None:
            self._desk.notices.warn(partial(self._journal_words, mended.steps, mended.damaged.name))
        if repaired is not None and repaired[0] == session.folder:
            self._tell(*repaired)

    def _journal_words(self, steps: int, file: str) -> str:
        text = self.tr("The journal of unsaved text was damaged: %n edit(s) were taken over.", "", steps)
        more = self.tr("The damaged file is kept: {file}").replace("{file}", file)
        return f"{text} {more}"

    def _tell(self, folder: Path, salvaged: Salvaged, file: Path | None) -> None:
        from newsdesk.ui.dialogs import files
        from newsdesk.ui.lost_words import summary

        if not salvaged.lost:
            self._desk.notices.say(partial(summary, salvaged))
            return
        text = summary(salvaged)
        if file is not None:
            text += " " + self.tr("The list is in the file “{file}” too.").replace("{file}", file.name)
        self._list(text, salvaged.lost)
        self._desk.notices.warn(
            partial(summary, salvaged),
            action=lambda: self.tr("Show the file"),
            run=lambda: files.show_in_system(file or folder),
        )

    def _list(self, summary: str, lost: tuple[Lost, ...]) -> None:
        from newsdesk.ui.dialogs.report_sheet import Line, ReportSheet
        from newsdesk.ui.lost_words import lost_line

        desk = self._desk
        lines = []
        for each in lost:
            there = each.kind in ("article", "text") and (each.kind == "text" or each.from_history)
            lines.append(Line(*lost_line(each), partial(desk.open_article, each.id) if there else None))
        ReportSheet(self.tr("What is lost"), summary, lines, desk.window).open()

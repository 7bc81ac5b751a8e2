# SPDX-License-Identifier: GPL-3.0-or-later
"""The strip over the editor: what was recovered, saved by others, not saved or binned, and who else is here."""

from __future__ import annotations

from datetime import datetime, tzinfo
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from newsdesk.domain.manuscript.manuscript import SavedElsewhere
from newsdesk.ui.open_article import OpenArticle, SaveState
from newsdesk.ui.recovery.collision_dialog import CollisionDialog
from newsdesk.ui.recovery.difference_view import DifferenceView, Side
from newsdesk.ui.recovery.keeping_both import keep_both
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.widgets.message_strip import Action, Message, MessageStrip
from newsdesk.ui.wording import error_text, field_name, moment_text

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom


class Matter(Enum):
    """What the strip speaks of; where there is more than one, the first of this list."""

    CONFLICT = "conflict"
    FAILED = "failed"
    BINNED = "binned"
    RECOVERED = "recovered"
    MERGED = "merged"
    ELSEWHERE = "elsewhere"


class RecoveryStrip(MessageStrip):
    """Stands over the editor while there is something to decide about the open article, and is gone otherwise."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "recovery_strip", parent)
        self._session = session
        self._article: OpenArticle | None = None
        self._zone: tzinfo | None = None
        self._put_aside: set[str] = set()
        self._copies: dict[int, Path | Exception] = {}
        self._matter: Matter | None = None
        session.opened.connect(self._learn_zone)

    @property
    def matter(self) -> Matter | None:
        """What it speaks of now."""
        return self._matter

    def show_article(self, article: OpenArticle | None) -> None:
        """Speak of this article from now on."""
        if article is self._article:
            return
        if self._article is not None:
            self._article.recovery_changed.disconnect(self._refresh)
            self._article.status_changed.disconnect(self._state_changed)
        self._article = article
        self._put_aside.clear()
        if article is not None:
            article.recovery_changed.connect(self._refresh)
            article.status_changed.connect(self._state_changed)
        self._refresh()

    def note_copy(self, article: int, where: Path | Exception | None) -> None:
        """Take note of where the text of an article is kept that cannot be saved; an error says why it is nowhere."""
        before = self._copies.get(article)
        if where is None:
            self._copies.pop(article, None)
        else:
            self._copies[article] = where
        if before != where and self._article is not None and self._article.id == article:
            self._refresh()

    def show_differences(self) -> DifferenceView | None:
        """Show what is at stake, word by word."""
        article = self._article
        if article is None:
            return None
        mine = article.manuscript.snapshot()
        theirs = article.theirs
        if theirs is not None:
            view = DifferenceView(self._session, self._appearance, self._conflict_title(theirs), self.window())
            view.compare(Side(theirs.article, self.tr("Only in theirs")), Side(mine, self.tr("Only in mine")))
        elif self._matter is Matter.MERGED and article.brought_in is not None:
            title = self.tr("What others changed")
            view = DifferenceView(self._session, self._appearance, title, self.window())
            before, after = article.brought_in.before, article.brought_in.after
            view.compare(Side(before, self.tr("Only in mine")), Side(after, self.tr("From others")))
        else:
            title = self.tr("What is not saved yet")
            view = DifferenceView(self._session, self._appearance, title, self.window())
            saved = article.manuscript.saved
            view.compare(Side(saved, self.tr("Only in the saved text")), Side(mine, self.tr("Only here")))
        for name, text, run, look in self._shown.actions if self._shown is not None else ():
            if name not in ("recovery_differences", "recovery_dismiss"):
                view.offer(text, run, look=look)
        view.open()
        return view

    # -- what is said ------------------------------------------------------------------------------------------------

    def _state_changed(self) -> None:
        """Every key comes by here: look no further while the matter stays the same."""
        matter = self._present_matter()
        if matter is not self._matter or matter is Matter.FAILED:
            self._refresh()

    def _refresh(self) -> None:
        self._matter = self._present_matter()
        self.show_message(None if self._matter is None else self._message(self._matter))

    def _present_matter(self) -> Matter | None:
        article = self._article
        if article is None:
            return None
        if article.theirs is not None:
            return Matter.CONFLICT
        if article.status.state is SaveState.FAILED:
            return Matter.FAILED
        if article.binned:
            return Matter.BINNED
        if article.recovered is not None:
            return Matter.RECOVERED
        if article.brought_in is not None:
            return Matter.MERGED
        if any(each.writer not in self._put_aside for each in article.elsewhere):
            return Matter.ELSEWHERE
        return None

    def _message(self, matter: Matter) -> Message:
        return {
            Matter.CONFLICT: self._conflict,
            Matter.FAILED: self._failure,
            Matter.BINNED: self._bin,
            Matter.RECOVERED: self._recovery,
            Matter.MERGED: self._merge,
            Matter.ELSEWHERE: self._company,
        }[matter]()

    def _conflict(self) -> Message:
        article = self._open()
        theirs = article.theirs
        assert theirs is not None  # noqa: S101 - it is the matter
        fields = ", ".join(field_name(field) for field in article.manuscript.collisions(theirs))
        more = self.tr("Nothing was overwritten.")
        if fields:
            more = self.tr("Changed in both: {fields}. Nothing was overwritten.").replace("{fields}", fields)
        if article.recovered is not None:
            more += " " + self.tr("What you see here was recovered and is older.")
        return Message(
            self._conflict_title(theirs),
            more,
            Icon.WARNING,
            (
                ("recovery_decide", self.tr("Bring both together…"), self._decide, "primary"),
                ("recovery_differences", self.tr("Show the difference"), self._compare, ""),
                ("recovery_take", self.tr("Take theirs"), lambda: article.take(theirs), ""),
                ("recovery_keep", self.tr("Keep mine"), lambda: self._keep_mine(article, theirs), ""),
            ),
        )

    def _conflict_title(self, theirs: SavedElsewhere) -> str:
        text = self.tr("{who} saved this article, {when}") if theirs.who else self.tr("It was saved elsewhere, {when}")
        return text.replace("{who}", theirs.who).replace("{when}", self._when(theirs.at))

    def _merge(self) -> Message:
        article = self._open()
        brought = article.brought_in
        assert brought is not None  # noqa: S101 - it is the matter
        more = self.tr("Yours stayed as they are.")
        return Message(
            self.tr("Changes of others were brought in"),
            f"{self._conflict_title(brought.theirs)}. {more}",
            Icon.HISTORY,
            (
                ("recovery_differences", self.tr("Show the difference"), self._compare, ""),
                ("recovery_take_back", self.tr("Take them back"), article.take_back_merge, ""),
                ("recovery_dismiss", self.tr("Understood"), article.put_merge_aside, "quiet"),
            ),
        )

    def _failure(self) -> Message:
        article = self._open()
        error = article.status.error
        said = error_text(error) if error is not None else None
        copy = self._copies.get(article.id)
        safe = self.tr("Your text stays in the window.")
        actions: list[Action] = [("recovery_save", self.tr("Save again"), article.save, "")]
        if isinstance(copy, Path):
            safe = self.tr("Your text stays in the window, and in {file}.").replace("{file}", str(copy))
            actions.append(("recovery_copy", self.tr("Show the copy"), lambda: self._show_folder(copy), ""))
        elif copy is not None:
            safe += " " + self.tr("No other folder could take a copy: copy the text to a safe place.")
        return Message(
            self.tr("Not saved. {what}").replace("{what}", "" if said is None else said.what).strip(),
            " ".join((safe, "" if said is None else said.todo)).strip(),
            Icon.BAD,
            tuple(actions),
        )

    def _bin(self) -> Message:
        article = self._open()
        return Message(
            self.tr("The article is in the bin"),
            self.tr("What you write is saved, but the lists and the exported site leave the article out."),
            Icon.BIN,
            () if article.read_only else (("recovery_undelete", self.tr("Take out of the bin"), article.undelete, ""),),
        )

    def _recovery(self) -> Message:
        article = self._open()
        recovered = article.recovered
        assert recovered is not None  # noqa: S101 - it is the matter
        title = self.tr("Recovered what was not saved: %n edit(s), {when}", "", recovered.edits)
        more = self.tr("Your text is as you left it, but not saved yet.")
        if recovered.unreadable:
            more += " " + self.tr("%n later step(s) could not be read.", "", recovered.unreadable)
        return Message(
            title.replace("{when}", self._when(recovered.at)),
            more,
            Icon.HISTORY,
            (
                ("recovery_save", self.tr("Save"), article.save, "primary"),
                ("recovery_differences", self.tr("Show the difference"), self._compare, ""),
                ("recovery_both", self.tr("Keep both"), lambda: keep_both(article), ""),
                ("recovery_drop", self.tr("Undo the recovery"), article.drop_recovered, ""),
            ),
        )

    def _company(self) -> Message:
        article = self._open()
        first = next(each for each in article.elsewhere if each.writer not in self._put_aside)
        title = (
            self.tr("{who} is working on this article, {when}")
            if first.who
            else self.tr("This article is open in another window, {when}")
        )
        return Message(
            title.replace("{who}", first.who).replace("{when}", self._when(first.since)),
            self.tr("On {host}. Nobody's text is overwritten: who saves second is asked.").replace(
                "{host}", first.host
            ),
            Icon.PERSON,
            (("recovery_dismiss", self.tr("Understood"), self._dismiss, "quiet"),),
        )

    def _when(self, moment: datetime | None) -> str:
        """The time alone, where it was today."""
        if moment is not None and moment.astimezone(self._zone).date() == datetime.now(self._zone).date():
            return f"{moment.astimezone(self._zone):%H:%M}"
        return moment_text(moment, self._zone)

    # -- what is done ------------------------------------------------------------------------------------------------

    def _open(self) -> OpenArticle:
        assert self._article is not None  # noqa: S101 - without one there is no matter
        return self._article

    def _compare(self) -> None:
        self.show_differences()

    def _show_folder(self, file: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))

    def _decide(self) -> None:
        """One collision after another; where there is none, both are brought together at once."""
        article = self._open()
        theirs = article.theirs
        if theirs is None:
            return

        def ask() -> None:
            if article is not self._article or article.theirs is not theirs:
                return  # somebody decided meanwhile, or saved once more
            if article.manuscript.merged(theirs).collisions:
                CollisionDialog(article, theirs, self._conflict_title(theirs), self.window()).open()
            else:
                article.merge(theirs)

        article.long_merge.prepare(theirs, ask, self._refresh)

    def _keep_mine(self, article: OpenArticle, theirs: SavedElsewhere) -> None:
        article.merge(theirs)
        article.save()

    def _dismiss(self) -> None:
        if self._article is not None:
            self._put_aside |= {each.writer for each in self._article.elsewhere}
        self._refresh()

    def _learn_zone(self) -> None:
        def zone(newsroom: Newsroom) -> tzinfo:
            return newsroom.settings().timezone

        self._session.read(self, zone, self._take_zone, key="zone")

    def _take_zone(self, zone: tzinfo) -> None:
        self._zone = zone
        self._refresh()

    # -- how it looks ------------------------------------------------------------------------------------------------

    def say_anew(self) -> None:
        """The language of the window has changed."""
        self._refresh()

    def colour(self) -> str:
        """What cannot be saved is told apart from what can be decided at leisure."""
        tokens = self._appearance.tokens
        if self._matter is Matter.FAILED:
            return tokens.bad
        return tokens.warning if self._matter is Matter.CONFLICT else tokens.muted

# SPDX-License-Identifier: GPL-3.0-or-later
"""The searches that are kept under names, and how many articles each of them finds now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.saved_search import Lacking, SavedSearch, SearchCount
from newsdesk.ui.session import Session
from newsdesk.ui.wording import number_text, section_name

if TYPE_CHECKING:
    from newsdesk.newsroom.saved_searches import KeptSearches


class KeptSearchLines(QObject):
    """Reads them, counts one after another, and changes them; whatever is asked later calls the counting off."""

    loaded = Signal()
    """Other searches are kept, or in another order."""
    counted = Signal()
    """One of them was counted."""
    said = Signal(str, str, object)
    """Something was done: words, what a button would do, and the function that does it."""
    warned = Signal(str)
    """Something could not be done."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.searches: tuple[SavedSearch, ...] = ()
        self._lacking: dict[str, Lacking] = {}
        self._counts: dict[SavedSearch, SearchCount] = {}

    # -- what is known -----------------------------------------------------------------------------------------------

    def number(self, search: SavedSearch) -> str:
        """How many articles it finds, in words; nothing while nobody knows."""
        count = self._counts.get(search)
        if count is None:
            return ""
        return number_text(count.number) + ("" if count.whole else "+")

    def lacking(self, search: SavedSearch) -> str:
        """What it asks for that the library does not have any more, in words; nothing where all is there."""
        lacking = self._lacking.get(search.name)
        if not lacking:
            return ""
        names = (
            (section_name(lacking.section) if lacking.section else "", self.tr("the section “{name}”")),
            (lacking.person, self.tr("the person “{name}”")),
            (lacking.tag, self.tr("the tag “{name}”")),
        )
        parts = ", ".join(words.replace("{name}", name) for name, words in names if name)
        return self.tr("The library has no more: {names}").replace("{names}", parts)

    # -- loading -----------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read and count all of them anew; the numbers of before stay until they are counted."""
        if self._session.is_open:
            self._session.read(
                self, lambda newsroom: newsroom.saved_searches.all(), self._take, failed=_pass_over, key="searches"
            )

    def clear(self) -> None:
        """Know none, as before a library is open."""
        self.searches, self._lacking, self._counts = (), {}, {}
        self.loaded.emit()

    def _take(self, kept: KeptSearches) -> None:
        self.searches = kept.searches
        self._lacking = {each.name: lacking for each, lacking in zip(kept.searches, kept.lacking, strict=True)}
        self._counts = {each: count for each, count in self._counts.items() if each in kept.searches}
        self.loaded.emit()
        self._count(kept.searches)

    def _count(self, waiting: tuple[SavedSearch, ...]) -> None:
        """Count one, and then the others: between them others may ask, and a later list drops the rest."""
        if not waiting or not self._session.is_open:
            return
        search, rest = waiting[0], waiting[1:]

        def counted(count: SearchCount) -> None:
            self._counts[search] = count
            self.counted.emit()
            self._count(rest)

        self._session.read(
            self,
            lambda newsroom: newsroom.saved_searches.count(search.shown),
            counted,
            failed=lambda _: self._count(rest),
            key="searches",
        )

    # -- changing ----------------------------------------------------------------------------------------------------

    @property
    def writable(self) -> bool:
        """Whether they can be changed."""
        return self._session.is_open and not self._session.read_only

    def rename(self, search: SavedSearch, name: str) -> None:
        """Give a search another name."""
        if not self.writable or name.split() == search.name.split():
            return

        def renamed(done: bool) -> None:
            if not done and name.strip():
                words = self.tr("Another search is named “{name}” already")
                self.warned.emit(words.replace("{name}", " ".join(name.split())))

        self._session.write(self, lambda newsroom: newsroom.saved_searches.rename(search.name, name), renamed)

    def move(self, search: SavedSearch, by: int) -> None:
        """Put a search further down or up."""
        if search in self.searches:
            self._put(search.name, self.searches.index(search) + by)

    def put(self, name: str, search: SavedSearch) -> None:
        """Give the search of a name the place of another."""
        if search in self.searches:
            self._put(name, self.searches.index(search))

    def _put(self, name: str, to: int) -> None:
        if self.writable and 0 <= to < len(self.searches):
            self._session.write(self, lambda newsroom: newsroom.saved_searches.move(name, to))

    def delete(self, search: SavedSearch) -> None:
        """Forget a search; what was done is said, with a way back."""
        if not self.writable:
            return

        def deleted(former: tuple[SavedSearch, ...]) -> None:
            words = self.tr("The search “{name}” was deleted").replace("{name}", search.name)
            self.said.emit(words, self.tr("Undo"), lambda: self._put_back(former, search.name))

        self._session.write(self, lambda newsroom: newsroom.saved_searches.delete(search.name), deleted)

    def _put_back(self, former: tuple[SavedSearch, ...], name: str) -> None:
        self._session.write(self, lambda newsroom: newsroom.saved_searches.put_back(former, name))


def _pass_over(_error: Exception) -> None:
    """The list of articles says what is wrong with the library."""

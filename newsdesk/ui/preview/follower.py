# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the page in step with the text: single blocks at once, the whole page when typing rests.

A key's worth of words is told to the page at once. Else one question at a time is under way; what is typed meanwhile
waits and goes out together, so that however fast one types, the page is at most one answer behind and never works
through what is no longer true.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.document.elements import Elements
from newsdesk.document.tree import Document
from newsdesk.domain.manuscript.page_places import PagePlace, TextPlace, place_in_text
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.preview.made import made_at_once, made_of
from newsdesk.ui.preview.pending import Pending
from newsdesk.ui.preview.sight import Caret, Sight
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.proofs import Proof
    from newsdesk.ui.preview.box import Box, Change

_REST_MS = 400
"""How long typing must rest before the whole page is made anew."""
_LONGEST_MS = 3000
"""How long it may go on without."""
_FIELD_MS = 120
_LARGEST_CHANGE = 1_000_000
"""Bytes of a page that is still told to the one that stands; to hand over more would hold the window up."""


class Follower(QObject):
    """Shows one open article in a box, as long as it is `active`."""

    shown = Signal()
    """The page stands for the first time since the article was opened or reloaded."""
    page_changed = Signal()
    """What the page shows is no longer what it showed."""
    failed = Signal(object)
    """The page could not be made, for this reason (Exception)."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._article: OpenArticle | None = None
        self._box: Box | None = None
        self._proof: Proof | None = None
        self._spans: list[int] = []
        self._pending = Pending()
        self._caret = Caret()
        self._active = False
        self._asked = False
        self._loading = False
        self._stale = False
        self._keeps_place = False
        self._in_step = False
        self._making = False
        self._overtaken = False
        self._round = 0
        self._soon = _timer(self, self._dispatch, 0)
        self._rest = _timer(self, self._make_anew, _REST_MS)
        self._longest = _timer(self, self._make_anew, _LONGEST_MS)

    @property
    def path(self) -> str:
        """Where the page that is shown will stand in the site."""
        return "" if self._proof is None else self._proof.path

    @property
    def idle(self) -> bool:
        """Whether the page shows all there is."""
        timers = (self._soon, self._rest, self._longest)
        waiting = self._asked or self._loading or self._stale or self._caret.wanted or not self._pending.empty
        return not waiting and not any(timer.isActive() for timer in timers) and not self._busy

    def set_box(self, box: Box) -> None:
        """Show the page in a box from now on."""
        self._box = box
        box.loaded.connect(self._stand)
        self.reload()

    def follow(self, article: OpenArticle | None) -> None:
        """Show another article, or none."""
        if self._article is not None:
            self._article.edited.disconnect(self._note)
            self._article.saved.disconnect(self._note_outside)
            self._article.photos_changed.disconnect(self._note_outside)
            self._article.reloaded.disconnect(self._note_outside)
        self._article = article
        self._forget()
        if article is not None:
            article.edited.connect(self._note)
            article.saved.connect(self._note_outside)
            article.photos_changed.connect(self._note_outside)
            article.reloaded.connect(self._note_outside)
            self.reload()

    def set_active(self, active: bool) -> None:
        """Follow, or let the page be as it is until it is seen again."""
        if active and not self._active:
            self._active = True
            self._make_anew()
        self._active = active

    def leave(self) -> None:
        """Let the box to others until the page is followed again, from its beginning."""
        self._round += 1
        self._asked = self._loading = self._active = self._keeps_place = self._making = self._overtaken = False
        self._proof = None
        self._stale = True
        for timer in (self._soon, self._rest, self._longest):
            timer.stop()

    def reload(self) -> None:
        """Make the page anew and load it."""
        self._proof = None
        self._make_anew()

    def restart(self) -> None:
        """Load the page from its beginning, after the process that drew it is gone."""
        self._asked = self._loading = self._keeps_place = self._making = self._overtaken = False
        self._round += 1
        self.reload()

    def note_caret(self, field: str, block: int) -> None:
        """Mark where the caret is now, a block of the body or another field, and bring it into view."""
        self._caret.note(field, block)
        if self._active and not self._soon.isActive():
            self._soon.start()

    def place_in_text(self, clicked: PagePlace) -> TextPlace:
        """The place in the text for a place that was clicked on the page."""
        return place_in_text(self._article.document if self._article else Document(), self._spans, clicked)

    # -- what happens to the article ---------------------------------------------------------------------------------

    def _note(self, edit: Edit, _origin: object) -> None:
        self._pending.add(edit)
        if not self._active:
            self._stale = True
            return
        if not self._show_at_once() and not self._soon.isActive():
            self._soon.start()
        self._rest.start(_FIELD_MS if self._pending.fields else _REST_MS)
        if not self._longest.isActive():
            self._longest.start()

    def note_library(self) -> None:
        """Take note that something in the library changed which the page may show."""
        self._note_outside()

    def _note_outside(self, *_: object) -> None:
        self._stale = True
        if self._active:
            self._rest.start(_FIELD_MS)

    # -- asking ------------------------------------------------------------------------------------------------------

    @property
    def _busy(self) -> bool:
        return self._box is not None and self._box.busy

    def _dispatch(self) -> None:
        """Send out what was typed, unless an answer is still under way; its end comes here again."""
        if self._asked or self._loading or self._box is None or not self._active:
            return
        if self._article is None or not self._session.is_open:
            return
        proof = self._proof
        if proof is None or self._stale_now():
            self._ask_page()
        elif not self._pending.empty and not self._pending.fields:
            steps = self._pending.take()
            self._asked, asked = True, self._round
            self._session.read(
                self,
                lambda newsroom: made_of(newsroom, proof, steps),
                lambda elements: self._patch(asked, steps, elements),
                failed=lambda error: self._fail(asked, error),
            )
        elif self._caret.wanted and not self._stale and (sight := self._sight()) is not None:
            self._box.look(sight)

    def _show_at_once(self) -> bool:
        """Tell the page what a key did while the key is still under way; whether it was told.

        A whole page that is being made meanwhile is older than what is shown then, and will not be.
        """
        ready = self._in_step and not self._loading and self._proof is not None and not self._busy
        if not ready or (self._asked and not self._making) or self._pending.fields:
            return False
        made = made_at_once(self._pending.steps)
        if made is None or self._box is None:
            return False
        self._overtaken = self._asked
        self._change(self._box, self._pending.take(), made)
        return True

    def _sight(self) -> Sight | None:
        """Where the caret is now, to be told to the page together with what else it is told."""
        return None if self._article is None else self._caret.sight(self._spans, self._article.manuscript)

    def _stale_now(self) -> bool:
        return self._stale and not self._rest.isActive()

    def _make_anew(self) -> None:
        """The whole page is wanted."""
        self._stale = True
        self._rest.stop()
        self._longest.stop()
        self._dispatch()

    def _ask_page(self) -> None:
        article = self._article
        if article is None:
            return
        self._making = self._in_step and self._pending.empty
        self._pending.take()
        self._stale = False
        self._rest.stop()
        self._longest.stop()
        self._asked, asked = True, self._round
        fields, document = article.article, article.document
        self._session.read(
            self,
            lambda newsroom: newsroom.proofs.page(fields, document),
            lambda proof: self._take(asked, proof),
            failed=lambda error: self._fail(asked, error),
        )

    # -- answers -----------------------------------------------------------------------------------------------------

    def _take(self, asked: int, proof: Proof) -> None:
        """Show a whole page: in the place of the one that stands if it is the same article's, else from its start."""
        if asked != self._round or self._box is None:
            return
        self._asked = self._making = False
        if self._overtaken:
            self._overtaken, self._stale = False, True
            (self._go_on if self._in_step else self._ask_page)()
            return
        before, self._proof = self._proof, proof
        self._in_step = True
        self._spans = list(proof.spans)
        another = before is None or before.path != proof.path
        if another or len(proof.content) > _LARGEST_CHANGE:
            self._loading = True
            self._box.load(proof.path, proof.content, keep_place=self._keeps_place or not another)
            self._keeps_place = True
        else:
            self._box.become(proof.content, self._sight(), self._after_patch)
        self._go_on()

    def _patch(self, asked: int, steps: tuple[BlocksReplaced, ...], elements: list[Elements] | None) -> None:
        """Show single blocks; where others have a part in the change, the whole page instead."""
        if asked != self._round or self._box is None:
            return
        self._asked = False
        self._change(self._box, steps, elements)

    def _change(self, box: Box, steps: tuple[BlocksReplaced, ...], elements: list[Elements] | None) -> None:
        changes = None if elements is None else self._changes(steps, elements)
        if changes is None:
            self._in_step = False
            self._make_anew()
            return
        box.patch(changes, self._sight(), self._after_patch)
        self._go_on()

    def _changes(self, steps: tuple[BlocksReplaced, ...], elements: list[Elements]) -> list[Change] | None:
        """The steps as changes of the page; None where lists may meet because what stood between them is gone."""
        changes: list[Change] = []
        for step, made in zip(steps, elements, strict=True):
            end = step.index + len(step.before)
            at, count = sum(self._spans[: step.index]), sum(self._spans[step.index : end])
            flat = tuple(html for block in made for html in block)
            self._spans[step.index : end] = [len(block) for block in made]
            if not count or not flat:
                return None
            changes.append((at, count, flat))
        return changes

    def _after_patch(self, worked: bool) -> None:
        self.page_changed.emit()
        if not worked:  # the page is not as expected, which only a page loaded anew mends
            self.reload()

    def _stand(self) -> None:
        if not self._loading:  # what was loaded is another's
            return
        self._loading = False
        self._caret.want()
        self.shown.emit()
        self._go_on()

    def _go_on(self) -> None:
        if not self._pending.empty or self._stale or self._caret.wanted:
            self._soon.start()

    def _fail(self, asked: int, error: Exception) -> None:
        if asked == self._round:
            self._asked = self._making = self._overtaken = False
            self._proof = None
            self.failed.emit(error)

    def _forget(self) -> None:
        """Nothing that is under way concerns us any more."""
        self._round += 1
        self._asked = self._loading = self._stale = False
        self._keeps_place = self._making = self._overtaken = False
        self._proof = None
        self._spans = []
        self._pending = Pending()
        self._caret.forget()
        for timer in (self._soon, self._rest, self._longest):
            timer.stop()


def _timer(parent: QObject, call: Callable[[], None], milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer

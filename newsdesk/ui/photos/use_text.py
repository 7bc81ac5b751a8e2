# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts that a photo has and a use of it may have its own of: caption and alt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from newsdesk.document.tree import Figure
from newsdesk.domain.photo import Photo
from newsdesk.ui.photos.fields import GrowingText, PlaceButton
from newsdesk.ui.photos.figures import caption_of, is_plain, seen_alt, seen_caption


@dataclass(frozen=True, slots=True)
class TextOfUse:
    """How one of the texts is read from a figure and put into it."""

    name: str
    has: Callable[[Figure], bool]
    """Whether the figure has a text of its own."""
    seen: Callable[[Figure, Photo | None], str]
    """The text that a reader meets."""
    put: Callable[[Figure, str], Figure]
    drop: Callable[[Figure], Figure]


def _put_caption(figure: Figure, text: str) -> Figure:
    # Links and emphasis in a caption would be lost in a field of plain words.
    return replace(figure, caption=caption_of(text), source=None) if is_plain(figure.caption) else figure


CAPTION: Final = TextOfUse(
    "caption",
    has=lambda figure: bool(figure.caption),
    seen=seen_caption,
    put=_put_caption,
    drop=lambda figure: replace(figure, caption=(), source=None),
)
ALT: Final = TextOfUse(
    "alt",
    has=lambda figure: figure.alt is not None,
    seen=seen_alt,
    put=lambda figure, text: replace(figure, alt=" ".join(text.split()), source=None),
    drop=lambda figure: replace(figure, alt=None, source=None),
)


class UseText:
    """One of the texts in a card: its field, and the label that says whether it is this use's own."""

    def __init__(self, of: TextOfUse) -> None:
        self.of = of
        self.field = GrowingText()
        self.place = PlaceButton()

    @property
    def own(self) -> bool:
        """Whether what is typed holds for this use only."""
        return self.place.own

    @property
    def empty(self) -> bool:
        """Whether its reader would meet no words."""
        return not self.field.toPlainText().strip()

    def follow(self, figure: Figure, *, anew: bool) -> None:
        """See whether a figure has a text of its own; one that was begun stays, unless `anew`."""
        self.place.show_own(self.of.has(figure) or (self.own and not anew))

    def show(self, figure: Figure, photo: Photo | None, *, paused: bool) -> None:
        """Show what a reader meets, but nothing over what is just being typed; `paused` while that was not told."""
        text = self.of.seen(figure, photo)
        typing = self.own and self.field.hasFocus() and (paused or not self.field.toPlainText())
        same = self.field.toPlainText().split() == text.split()
        if not typing and not (same and self.field.hasFocus()):
            self.field.show_text(text)

    def within(self, figure: Figure) -> Figure:
        """The figure with what was typed for it."""
        return self.of.put(figure, self.field.toPlainText()) if self.own else figure

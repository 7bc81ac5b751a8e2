# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of pasted text on their way into the library, and then into the text, each where it stood.

They are part of the paste that they came with, whatever was written meanwhile: one undo takes back both.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer
from shiboken6 import isValid

from newsdesk.document.tree import Blocks, Document, EditorialNote, Figure, Paragraph
from newsdesk.document.walk import figures
from newsdesk.domain.manuscript import settling
from newsdesk.domain.photo import Photo
from newsdesk.newsroom.changes import Done
from newsdesk.ui.editor.pasted.pictures import AWAITED, Picture
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.session import Session
from newsdesk.ui.wording import reason_text

if TYPE_CHECKING:
    from newsdesk.newsroom.light_table import LightTable
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Progress
    from newsdesk.ui.editor.text_view import TextView

_ENDINGS: Final = {
    b"\x89PNG": ".png", b"\xff\xd8": ".jpg", b"GIF8": ".gif", b"RIFF": ".webp", b"II*\0": ".tif", b"MM\0*": ".tif",
    b"BM": ".bmp", b"<svg": ".svg", b"<?xm": ".svg",
}  # fmt: skip
_LOST: Final = QT_TRANSLATE_NOOP("Clipboard", "A picture did not come with the text")


@dataclass(frozen=True, slots=True)
class Came:
    """What became of pictures, by their keys: photos of the library, or the code and particulars of why not."""

    photos: Mapping[str, Photo] = field(default_factory=dict)
    refused: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Place:
    """An article whose text awaits pictures, and the number of the text before they were awaited."""

    article: OpenText
    since: int


@dataclass(eq=False)
class _Arrival:
    places: list[_Place]
    pictures: tuple[Picture, ...]
    told: bool = False


class ArrivingPictures(QObject):
    """Takes the pictures of what is pasted into a view or into an object in it, one long work a paste."""

    def __init__(self, session: Session, view: TextView) -> None:
        super().__init__(view)
        self._session = session
        self._coming: list[_Arrival] = []
        self._settled: dict[str, Figure | Paragraph] = {}
        """What became of pictures: one may have been copied before it came, and be pasted afterwards."""
        session.closed.connect(self._forget)
        self.follow(view)

    def follow(self, view: TextView) -> None:
        """Take the pictures of what is pasted into this view too, as long as it lives."""
        view.pictures_came.connect(lambda pictures, nodes: self._take(view, pictures, nodes))

    def _take(self, view: TextView, pictures: tuple[Picture, ...], nodes: Blocks) -> None:
        if view.sheet is None or not self._session.is_open:
            return
        article = view.sheet.article.outermost
        self._learn(article, nodes)
        place = _Place(article, article.manuscript.history.former_state)
        awaited = {each.photo for each in figures(Document(nodes)) if each.photo.startswith(AWAITED)}
        self._meet(place, awaited - {picture.key for picture in pictures})
        if not pictures:
            return
        arrival = _Arrival([place], pictures)
        self._coming.append(arrival)
        work = self._session.run_long(
            self,
            lambda: self.tr("Adding photos"),
            lambda newsroom, progress: take_in(newsroom, pictures, progress),
            lambda came: self._come(arrival, came),
            failed=lambda error: self._failed(arrival, error),
            stop_words=lambda: self.tr("Stop: the text stays, and says where a picture is missing"),
        )
        work.ended.connect(lambda: QTimer.singleShot(0, self, lambda: self._stopped(arrival)))

    def _learn(self, article: OpenText, nodes: Blocks) -> None:
        """Ask for the photos that were pasted out of another article of the library."""
        ids = {int(each.photo) for each in figures(Document(nodes)) if each.photo.isdecimal()} - article.photos.keys()

        def learn(photos: Sequence[Photo]) -> None:
            if isValid(article):  # it may have been closed meanwhile
                article.learn_photos(*photos)

        if ids:
            self._session.read(self, lambda newsroom: newsroom.manuscripts.photos(ids), learn)

    def _meet(self, place: _Place, awaited: set[str]) -> None:
        """Have pictures that were copied while they were awaited come to where they were pasted too."""
        for arrival in self._coming:
            keys = {picture.key for picture in arrival.pictures}
            if keys & awaited and all(each.article is not place.article for each in arrival.places):
                arrival.places.append(place)
            awaited -= keys
        if awaited:
            # Copied in another window, which nobody here hears of, where nothing is known of it.
            lost = Paragraph((EditorialNote(QCoreApplication.translate("Clipboard", str(_LOST))),))
            came = {key: self._settled.get(key, lost) for key in awaited}
            self._learn(place.article, tuple(came.values()))
            place.article.settle(came, place.since)

    def _forget(self) -> None:
        """The library is gone, and its photos with it."""
        self._coming.clear()
        self._settled.clear()

    def _come(self, arrival: _Arrival, came: Came) -> None:
        arrival.told = True
        for place in arrival.places:
            if isValid(place.article):
                place.article.learn_photos(*came.photos.values())
        self._settle(
            arrival,
            {key: Figure(str(photo.id)) for key, photo in came.photos.items()}
            | {
                picture.key: self._note(picture, reason_text(*came.refused[picture.key]))
                for picture in arrival.pictures
                if picture.key in came.refused
            },
        )

    def _failed(self, arrival: _Arrival, error: Exception) -> None:
        arrival.told = True
        self._give_up(arrival)
        self._session.failed.emit(error)

    def _stopped(self, arrival: _Arrival) -> None:
        if not arrival.told:
            self._give_up(arrival)

    def _give_up(self, arrival: _Arrival) -> None:
        self._settle(arrival, {picture.key: self._note(picture, self.tr("stopped")) for picture in arrival.pictures})

    def _settle(self, arrival: _Arrival, came: settling.Came) -> None:
        if arrival not in self._coming:
            return  # the library was left
        self._coming.remove(arrival)
        self._settled |= came
        for place in arrival.places:
            if isValid(place.article):
                place.article.settle(came, place.since)

    def _note(self, picture: Picture, reason: str) -> Paragraph:
        text = (
            self.tr("Picture not taken: {name} ({reason})") if picture.name else self.tr("Picture not taken: {reason}")
        )
        return Paragraph((EditorialNote(text.replace("{name}", picture.name).replace("{reason}", reason)),))


def take_in(newsroom: Newsroom, pictures: Sequence[Picture], progress: Progress) -> Done[Came]:
    """Take pictures into the library; those that are there already are used again."""
    with TemporaryDirectory(prefix="newsdesk-paste-") as folder:
        keys: dict[Path, str] = {}
        refused: dict[str, tuple[str, str]] = {}
        digests: dict[str, str] = {}
        for number, picture in enumerate(pictures, 1):
            file = picture.file or Path(folder) / f"{number}{_ending(picture.data)}"
            try:
                if picture.data:
                    file.write_bytes(picture.data)
                digests[picture.key] = hashlib.sha256(file.read_bytes()).hexdigest()
                keys[file] = picture.key
            except OSError:
                refused[picture.key] = ("missing file", "")
        table = newsroom.light_table
        done = table.take_in(tuple(keys), progress)
        found = {photo.sha256: photo for photo in done.value.photos}
        photos = {key: found[digest] for key, digest in digests.items() if digest in found}
        reasons = {each.path: (each.reason, each.detail) for each in done.value.refused}
        for file, key in keys.items():
            if key not in photos:
                refused[key] = reasons.get(file, ("damaged image", ""))
        for picture in pictures:
            photo = photos.get(picture.key)
            if photo is not None and photo.id not in done.value.known:
                photos[picture.key] = _described(table, photo, picture)
        return Done(Came(photos, refused), done.changes)


def _described(table: LightTable, photo: Photo, picture: Picture) -> Photo:
    """The photo with what another library knew of it and its file does not say."""
    facts = {name: value for name, value in picture.facts if not getattr(photo, name)}
    return table.describe(photo.id, facts).value if facts else photo


def _ending(data: bytes) -> str:
    return next((ending for start, ending in _ENDINGS.items() if data.startswith(start)), ".png")

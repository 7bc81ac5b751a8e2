# SPDX-License-Identifier: GPL-3.0-or-later
"""The light table: photos of an article and of the library, taken in, described and credited."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from newsdesk.domain.photo import Photo, PhotoPage, PhotoUse
from newsdesk.errors import FieldInvalid, FieldUnknown, SourceRefused, WorkerDied
from newsdesk.exchange.kinds import kind_of
from newsdesk.imaging.photo_worker import PhotoWorker
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.intake_sources import files_below
from newsdesk.newsroom.photo_desk import THUMBNAIL_WIDTH, give_credit, photo_of, take_photo
from newsdesk.newsroom.reports import Progress, Refusal, silent
from newsdesk.store.database import Database
from newsdesk.store.photo_files import MEDIA, THUMBNAIL, is_media_file

LINES = ("credit", "creator", "source", "headline", "copyright", "place")
"""The fields of a photo that are one line each."""
TEXTS = ("caption", "alt", "usage_terms")
PAGE = 100
_AT_ONCE = 2
_CREDITS = 400
_OF_THE_FILE = (*LINES, *TEXTS, "taken_at", "keywords")


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of pictures that were handed in: `photos` in their order, each once.

    `known` are the ids of those that the library had already; `refused` says of each other file why it was not taken.
    """

    photos: tuple[Photo, ...] = ()
    known: frozenset[int] = frozenset()
    refused: tuple[Refusal, ...] = ()


class LightTable:
    """Takes photos in, describes and credits them."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who

    # -- looking -----------------------------------------------------------------------------------------------------

    def page(
        self, *, search: str = "", uncredited: bool = False, before: int | None = None, limit: int = PAGE
    ) -> PhotoPage:
        """Photos of the library, newest first, from the one before the photo `before` on."""
        with self._database.read() as work:
            return work.photo_rows.page(search=search, uncredited=uncredited, before=before, limit=limit)

    def photos(self, ids: Sequence[int]) -> tuple[Photo, ...]:
        """Those of the photos that are here, in the order asked for."""
        with self._database.read() as work:
            found = work.photos.many(ids)
        return tuple(found[each] for each in dict.fromkeys(ids) if each in found)

    def uses(self, photo: int) -> tuple[PhotoUse, ...]:
        """The articles that show a photo."""
        with self._database.read() as work:
            return work.photo_rows.uses(photo)

    def credits(self) -> tuple[str, ...]:
        """Credits given before, the latest first."""
        with self._database.read() as work:
            return work.photo_rows.credits(_CREDITS)

    # -- describing --------------------------------------------------------------------------------------------------

    def describe(self, photo: int, fields: Mapping[str, object]) -> Done[Photo]:
        """Set fields of a photo, all of them or none; the rest stays as whoever else wrote it.

        Raises PhotoMissing, FieldUnknown, FieldInvalid.
        """
        clean = {name: _cleaned(name, value) for name, value in fields.items()}
        with self._database.begin() as work:
            before = work.photos.get(photo)
            wanted = replace(before, **clean)  # type: ignore[arg-type]  # each checked to be of its field's type
            after = before if wanted == before else work.photos.save(wanted)
        return Done(after, Changes.of_photos(photo) if after != before else Changes())

    def credit(self, photos: Sequence[int], credit: str) -> Done[tuple[Photo, ...]]:
        """Give photos one credit, all of them or none of them."""
        credited = give_credit(self._database, photos, credit)
        return Done(credited, Changes.of_photos(*(each.id for each in credited)))

    def restore_credits(self, credits: Mapping[int, str]) -> Done[tuple[Photo, ...]]:
        """Give each photo the credit it had, as when a change of many is taken back."""
        with self._database.begin() as work:
            photos = [replace(work.photos.get(photo), credit=credit) for photo, credit in credits.items()]
            restored = tuple(work.photos.save(photo) for photo in photos)
        return Done(restored, Changes.of_photos(*credits))

    # -- taking in ---------------------------------------------------------------------------------------------------

    def take_in(
        self, paths: Sequence[Path], progress: Progress = silent, told: Callable[[Photo], None] | None = None
    ) -> Done[TakenIn]:
        """Take pictures into the library with what is written inside them; folders stand for the pictures below them.

        `told` hears of each photo as soon as it is safe in the library, also when `progress` stops the rest.
        """
        refused: list[Refusal] = []
        files = list(self._pictures(paths, refused))
        photos: dict[int, Photo] = {}
        new: set[int] = set()
        own: set[int] = set()
        with ExitStack() as stack:
            worker = stack.enter_context(PhotoWorker(size=_AT_ONCE))
            threads = ThreadPoolExecutor(_AT_ONCE, "newsdesk light table")
            stack.callback(threads.shutdown, cancel_futures=True)
            progress(0, len(files))
            taking = [threads.submit(self._take, worker, path) for path in files]
            for number, (path, future) in enumerate(zip(files, taking, strict=True), start=1):
                try:
                    photo, is_new, is_own = future.result()
                except (SourceRefused, WorkerDied, OSError) as error:
                    refused.append(_refusal(path, error))
                else:
                    photos[photo.id] = photo
                    new |= {photo.id} if is_new else set()
                    own |= {photo.id} if is_own else set()
                    if told is not None:
                        told(photo)
                progress(number, len(files))
        known = frozenset(photos) - new - own
        changes = Changes.of_photos(*new) if new else Changes()
        return Done(TakenIn(tuple(photos.values()), known, tuple(refused)), changes)

    def attach(self, photo: int, path: Path) -> Done[Photo]:
        """Give a photo that was awaited its picture; what the file says fills only what is not known yet.

        Raises SourceRefused, WorkerDied, OSError, and FieldInvalid where another photo has this picture already.
        """
        media = self._database.media
        with PhotoWorker(size=1) as worker:
            facts = worker.read(path)
            sha256, file = media.add(path)
            worker.render(path, [(THUMBNAIL_WIDTH, "webp", media.derived(sha256, THUMBNAIL))])
        with self._database.begin() as work:
            before = work.photos.get(photo)
            if not before.awaited:
                raise FieldInvalid("photo", str(photo), "a photo that is awaited")
            found = photo_of(facts, work.settings.get().timezone)
            missing = {name: getattr(found, name) for name in _OF_THE_FILE if not getattr(before, name)}
            come = replace(
                before, sha256=sha256, file=file, width=found.width, height=found.height, **missing
            )  # fmt: skip
            return Done(work.photos.save(come), Changes.of_photos(photo))

    def _pictures(self, paths: Sequence[Path], refused: list[Refusal]) -> Iterator[Path]:
        """The files that were named and the pictures below the folders that were named."""
        for path in paths:
            if path.is_dir():
                found = files_below(path, lambda folder, error: refused.append(_refusal(folder, error)))
                yield from (file for file in found if kind_of(file) == "photo")
            else:
                yield path

    def _take(self, worker: PhotoWorker, path: Path) -> tuple[Photo, bool, bool]:
        """The photo, whether it is new, and whether the file is the library's own, as when a photo is dragged."""
        own = self._own(path)
        if own is not None:
            return own, False, True
        taken = take_photo(self._database, worker, path)
        return taken.photo, taken.new, False

    def _own(self, path: Path) -> Photo | None:
        file = f"{MEDIA}/{path.parent.name}/{path.name}"
        if not is_media_file(file) or path.resolve() != (self._database.folder / file).resolve():
            return None
        with self._database.read() as work:
            return work.photos.by_sha(path.name.partition(".")[0])


def _cleaned(name: str, value: object) -> object:
    """The value as its field holds it (FieldUnknown, FieldInvalid)."""
    if name in LINES and isinstance(value, str):
        return " ".join(value.split())
    if name in TEXTS and isinstance(value, str):
        return value.strip()
    if name == "keywords" and isinstance(value, tuple):
        words = (" ".join(str(each).split()) for each in value)
        return tuple(dict.fromkeys(word for word in words if word))
    if name == "taken_at" and (value is None or (isinstance(value, datetime) and value.tzinfo is not None)):
        return value
    if name not in _OF_THE_FILE:
        raise FieldUnknown(name)
    raise FieldInvalid(name, str(value), "text")


def _refusal(path: Path, error: Exception) -> Refusal:
    if isinstance(error, SourceRefused):
        return Refusal(path, error.reason, error.line, error.detail)
    if isinstance(error, FileNotFoundError):
        return Refusal(path, "missing file")
    if isinstance(error, OSError):
        return Refusal(path, "unreadable file", 0, error.strerror or str(error))
    return Refusal(path, "damaged image")

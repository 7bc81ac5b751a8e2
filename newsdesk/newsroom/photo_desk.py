# SPDX-License-Identifier: GPL-3.0-or-later
"""The photo desk: take pictures in with what is written inside them, and give them credits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from newsdesk.domain.photo import Photo
from newsdesk.errors import FieldInvalid
from newsdesk.imaging.facts import PhotoFacts
from newsdesk.imaging.photo_worker import PhotoWorker
from newsdesk.language.dates import parse_moment
from newsdesk.store.database import Database
from newsdesk.store.photo_files import THUMBNAIL, sha256_of

THUMBNAIL_WIDTH = 320


@dataclass(frozen=True, slots=True)
class TakenPhoto:
    """A photo that came in; `new` is False when the library had the very picture already."""

    photo: Photo
    new: bool


def photo_of(facts: PhotoFacts, zone: ZoneInfo) -> Photo:
    """What a file says of itself as a photo that is not yet in the library."""
    return Photo(
        width=facts.width,
        height=facts.height,
        credit=facts.credit,
        creator=facts.creator,
        source=facts.source,
        caption=facts.caption,
        headline=facts.headline,
        alt=facts.alt,
        copyright=facts.copyright,
        usage_terms=facts.usage_terms,
        taken_at=parse_moment(facts.taken_at, zone) if facts.taken_at else None,
        place=facts.place,
        keywords=facts.keywords,
    )


def take_photo(database: Database, worker: PhotoWorker, path: Path, **texts: str) -> TakenPhoto:
    """Copy a picture into the library; `texts` (credit, caption, alt) go before what the file says itself."""
    if (here := _known(database, path)) is not None:
        database.media.add(path)  # its file may have gone
        return TakenPhoto(here, new=False)
    facts = worker.read(path)
    # The thumbnail comes first: a picture that cannot be drawn is refused before anything of it is in the library.
    worker.render(path, [(THUMBNAIL_WIDTH, "webp", database.media.derived(sha256_of(path), THUMBNAIL))])
    sha256, file = database.media.add(path)
    with database.begin() as work:
        zone = work.settings.get().timezone
        known = work.photos.by_sha(sha256)
        if known is not None:
            return TakenPhoto(known, new=False)
        given = {field: text for field, text in texts.items() if text}
        photo = replace(photo_of(facts, zone), sha256=sha256, file=file, **given)  # type: ignore[arg-type]  # all str
        return TakenPhoto(work.photos.add(photo), new=True)


def _known(database: Database, path: Path) -> Photo | None:
    """The photo that a picture is already: many texts of one import may show it, and it is read and drawn once."""
    try:
        sha256 = sha256_of(path)
    except OSError:
        return None  # the reading that follows says what is wrong with it
    if not database.media.derived(sha256, THUMBNAIL).is_file():
        return None
    with database.read() as work:
        return work.photos.by_sha(sha256)


def thumbnail(database: Database, photo: Photo) -> Path | None:
    """The small picture of a photo for lists; None where there is none, as for a photo that is awaited."""
    if photo.awaited:
        return None
    small = database.media.derived(photo.sha256, THUMBNAIL)
    return small if small.is_file() else None


def give_credit(database: Database, ids: Sequence[int], credit: str) -> tuple[Photo, ...]:
    """Give photos one credit, all or none of them."""
    line = " ".join(credit.split())
    if not line:
        raise FieldInvalid("credit", credit, "text")
    with database.begin() as work:
        photos = [work.photos.get(photo) for photo in dict.fromkeys(ids)]
        return tuple(work.photos.save(replace(photo, credit=line)) for photo in photos)

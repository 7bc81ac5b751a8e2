# SPDX-License-Identifier: GPL-3.0-or-later
"""Proofs: pages as readers will see them, of texts that are still under work."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from threading import Lock

from newsdesk.document.elements import Elements, finished, fragments_of
from newsdesk.document.fragment import ArticleLinkHole, FigureHole, Fragment, fill_blocks
from newsdesk.document.tree import Blocks, Document
from newsdesk.domain.article import Article
from newsdesk.domain.photo import Photo
from newsdesk.errors import NewsdeskError
from newsdesk.imaging.photo_worker import PhotoWorker
from newsdesk.imaging.targets import Target
from newsdesk.newsroom.kept_rankings import KeptRankings
from newsdesk.newsroom.one_page import Neighbours, OnePage, Text, text_of
from newsdesk.newsroom.renditions import site_photos
from newsdesk.newsroom.showcase import Showcase, showcase_of
from newsdesk.site.figures import Figures, PageSurroundings
from newsdesk.site.index import index_of
from newsdesk.site.links import ASSETS, MEDIA, root_of, slug_of_path
from newsdesk.site.material import Material, Rendition, SiteArticle
from newsdesk.site.pages import Site
from newsdesk.site.site_page import SitePage
from newsdesk.site.templates import Theme
from newsdesk.store.database import Database
from newsdesk.store.interruption import CalledOff
from newsdesk.store.unit_of_work import UnitOfWork

_COPY = re.compile(rf"{MEDIA}/([0-9a-f]{{2}})/([0-9a-f]{{16}})-(\d{{1,5}})\.(webp|jpg)")
_KINDS = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".woff": "font/woff",
    ".ttf": "font/ttf",
}


@dataclass(frozen=True, slots=True)
class Proof:
    """The page of a text as it stands: its path in the site and its bytes.

    `blocks` are the elements of the body in order; `spans` says of each edited block how many of them stand for it.
    """

    article: int
    path: str
    content: bytes = field(repr=False)
    blocks: tuple[str, ...] = field(repr=False)
    spans: tuple[int, ...] = field(repr=False)
    language: str


class Proofs:
    """Makes the bytes that an export would write; any thread may ask."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._worker: PhotoWorker | None = None
        self._cache: tempfile.TemporaryDirectory[str] | None = None
        self._closed = False
        self._lock = Lock()
        self._rankings = KeptRankings(database.folder)

    def close(self) -> None:
        """End the worker that draws copies, and drop those of a library that cannot be written."""
        self._rankings.close()
        if self._worker is not None:
            self._worker.close()
        with self._lock:
            self._closed = True
            if self._cache is not None:
                self._cache.cleanup()

    def page(self, article: Article, document: Document) -> Proof:
        """The page of an article with these fields and this body, whatever its status and whatever blocks it.

        `article` has been stored before (ArticleMissing); its own body and what the library derives are not looked at.
        """
        page, site, text, theme = self._made(article, document)
        return Proof(article.id, page.path, page.render(theme), site.blocks(article.id), text.spans, page.language)

    def showcase(self, article: Article, document: Document) -> Showcase:
        """How an article with these fields and this body is announced elsewhere; see `page`."""
        page, _, text, theme = self._made(article, document)
        return showcase_of(page, text, theme)

    def _made(self, article: Article, document: Document) -> tuple[SitePage, Site, Text, Theme]:
        theme = self._fresh_theme()
        now = datetime.now(UTC)
        self._rankings.forget_old(now)
        with self._database.read() as work:
            text = text_of(work, article, document)
            gathered = OnePage(work, text, now, self._rankings)
            site = Site(gathered.stamped(self._database.media, self._folder, theme), theme)
            page = site.article(article.id)
            if site.stamps:
                present = site.index.editions[text.article.language.value].sections
                site = Site(gathered.fresh(present, self._database.media, self._folder, theme), theme)
                page = site.article(article.id)
        return page, site, text, theme

    def blocks(self, proof: Proof, blocks: Blocks) -> Elements:
        """The elements that stand for single blocks on the page of a proof, where no other block has a part in them."""
        fragments = fragments_of(blocks)
        made = finished(fragments)
        if made is not None:
            return made
        with self._database.read() as work:
            around = self._surroundings(work, proof, fragments)
        return tuple(fill_blocks(one, around) for one in fragments)

    def resource(self, path: str) -> tuple[bytes, str] | None:
        """The bytes and the media type of what pages refer to: assets of the theme and copies of photos, no more."""
        kind = _KINDS.get(Path(path).suffix.lower())
        if kind is None:
            return None
        folder, _, name = path.partition("/")
        if folder == ASSETS:
            content = self._theme.assets.get(name)
            return None if content is None else (content, kind)
        copy = _COPY.fullmatch(path)
        content = None if copy is None else self._copy(path, copy[2])
        return None if content is None else (content, kind)

    def article_at(self, path: str) -> int | None:
        """The article whose page has that path; None where there is none."""
        slug = slug_of_path(path)
        if slug is None:
            return None
        with self._database.read() as work:
            found = work.articles.by_slug([slug]).get(slug)
            return found if found is not None and found in work.articles.many([found]) else None

    def exported(self, path: str, site: Path | None = None) -> Path | None:
        """The file of an exported page: in the folder of a site, else in the newest export inside the library."""
        exports = self._database.folder / "exports"
        folders = [site] if site is not None else []
        try:
            folders += [each for each in exports.iterdir() if each.is_dir()]
            found = [file for folder in folders if (file := folder / path).is_file()]
            return max(found, key=lambda file: (site is not None and file.is_relative_to(site), file.stat().st_mtime))
        except (OSError, ValueError):
            return None

    @cached_property
    def _theme(self) -> Theme:
        return Theme.load()

    def _fresh_theme(self) -> Theme:
        """The theme with nothing remembered: what templates keep of a page is of use to no other proof."""
        return replace(self._theme, _stages={})

    @property
    def _folder(self) -> Path | None:
        """Where copies are kept that the library cannot take; None where it can."""
        if not self._database.read_only:
            return None
        with self._lock:
            if self._closed:  # a page was on its way when the library was left: nobody would drop a folder made now
                raise CalledOff
            if self._cache is None:
                self._cache = tempfile.TemporaryDirectory(prefix="newsdesk-proofs-")
            return Path(self._cache.name)

    def _surroundings(self, work: UnitOfWork, proof: Proof, fragments: Iterable[Fragment]) -> PageSurroundings:
        pieces = [piece for one in fragments for piece in _pieces(one)]
        shown = {int(one.photo) for one in pieces if isinstance(one, FigureHole) and _is_id(one.photo)}
        linked = {int(one.article) for one in pieces if isinstance(one, ArticleLinkHole) and _is_id(one.article)}
        going = Neighbours(work, proof.article, datetime.now(UTC)).among(linked)
        if proof.article in linked:
            going |= work.articles.standing.sketches((proof.article,))
        theme = self._fresh_theme()
        photos = site_photos(work.photos.many(shown).values(), self._database.media, self._folder, theme.widths)
        told = tuple(SiteArticle(one, Fragment(()), 0, ()) for one in going.values())
        material = Material(
            work.settings.get(), told, work.sections.all(), {}, {}, photos, {}, {}, related=lambda _: ()
        )
        entries = index_of(material).entries
        if proof.article in entries:  # a text that names itself
            entries[proof.article] = replace(entries[proof.article], path=proof.path)
        return PageSurroundings(Figures(theme, photos), entries, proof.language, root_of(proof.path))

    def _copy(self, path: str, start: str) -> bytes | None:
        """A copy of a photo, drawn where it is missing."""
        with self._database.read() as work:
            photo = work.photos.by_sha_start(start)
        if photo is None or photo.awaited:
            return None
        ready = site_photos([photo], self._database.media, self._folder, self._theme.widths)[photo.id]
        wanted = next((one for one in (*ready.renditions, ready.preview) if one.path == path), None)
        if wanted is None:
            return None
        try:
            if wanted.file.is_file():
                return wanted.file.read_bytes()
            if self._folder is None and not self._database.media.has_room():
                # Drawn for once, elsewhere: the page shows the bytes of the export on a disk that is all but full, too.
                with tempfile.TemporaryDirectory(prefix="newsdesk-copy-") as place:
                    return self._draw(photo, replace(wanted, file=Path(place) / wanted.file.name))
            return self._draw(photo, wanted)
        except (NewsdeskError, OSError):
            return None

    def _draw(self, photo: Photo, copy: Rendition) -> bytes:
        with self._lock:
            if self._worker is None:
                self._worker = PhotoWorker(size=1)
        form = "jpeg" if copy.path.endswith(".jpg") else "webp"
        self._worker.render(self._database.media.path(photo), (Target(copy.width, form, copy.file),))
        return copy.file.read_bytes()


def _pieces(fragment: Fragment) -> Iterable[object]:
    return (piece for block in fragment.blocks for piece in block)


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 19

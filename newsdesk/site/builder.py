# SPDX-License-Identifier: GPL-3.0-or-later
"""The export: renders what changed since the manifest was written, writes what differs, removes what is gone."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from time import perf_counter

import msgspec

from newsdesk.site.contexts import ArticlePage
from newsdesk.site.manifest import LedgerMark, Manifest, Written
from newsdesk.site.material import Material, Progress, Stamp
from newsdesk.site.output import OutputFolder
from newsdesk.site.pages import Site
from newsdesk.site.recorder import Recorder
from newsdesk.site.site_page import SiteCopy, SiteItem, SitePage
from newsdesk.site.templates import Theme

NEW, CHANGED, THEME_CHANGED = "new", "changed", "theme changed"
MISSING, ALTERED, REMOVED = "missing on disk", "altered on disk", "removed"
ADDRESS_UNSET = "site address unset"
PATH_REFUSED = "manifest path refused"
LEDGER_DISOWNS = "ledger disowns site"


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What an export did, or with `plan_only` would do.

    `pages` counts the HTML pages of the site, `written` and `unchanged` count files of every kind; `plan` names each
    file that was written or removed with the reason. `stamps` are those made anew, for the library to keep.
    """

    pages: int
    written: int
    unchanged: int
    removed: tuple[str, ...]
    plan: tuple[tuple[str, str], ...]
    stamps: Mapping[int, Stamp]
    remarks: tuple[str, ...]
    seconds: float


def build(
    material: Material,
    theme: Theme,
    out: Path,
    *,
    full: bool = False,
    plan_only: bool = False,
    progress: Progress | None = None,
    recorder: Recorder | None = None,
) -> BuildReport:
    """Bring the site in `out` to the state of the material.

    `full` renders everything anew; either way only files whose bytes differ are written. `progress` is told the files
    done and their number; it may raise, which ends the export between two files. `recorder` hears of each article's
    page that was written or taken away; what it could not record the next export makes again. DiskFull,
    FileUnwritable.
    """
    started = perf_counter()
    site = Site(material, theme)
    with OutputFolder(out) as folder:
        manifest, refused = folder.manifest()
        export = _Export(theme, folder, manifest, full=full, plan_only=plan_only, recorder=recorder)
        disowned = _disowned(manifest, recorder)
        export.run(site, progress, disowned)
    remarks = [f"{PATH_REFUSED}: {path}" for path in refused]
    remarks += [f"{LEDGER_DISOWNS}: {mark.sequence}" for mark in disowned]
    if not material.settings.site_address:
        remarks.append(ADDRESS_UNSET)
    return BuildReport(
        pages=export.pages,
        written=export.written,
        unchanged=export.unchanged,
        removed=tuple(export.removed),
        plan=tuple(export.plan),
        stamps={} if plan_only else site.stamps,
        remarks=tuple(remarks),
        seconds=perf_counter() - started,
    )


def _disowned(manifest: Manifest, recorder: Recorder | None) -> tuple[LedgerMark, ...]:
    """The mark of the last export, where the record has no such row."""
    if recorder is None or recorder.began(manifest.ledger) or manifest.ledger is None:
        return ()
    return (manifest.ledger,)


@dataclass(slots=True)
class _Export:
    """One run: the manifest of the last one, and what this one comes to."""

    theme: Theme
    folder: OutputFolder
    before: Manifest
    full: bool
    plan_only: bool
    recorder: Recorder | None = None
    pages: int = 0
    written: int = 0
    unchanged: int = 0
    removed: list[str] = field(default_factory=list)
    plan: list[tuple[str, str]] = field(default_factory=list)
    after: dict[str, Written] = field(default_factory=dict)

    def run(self, site: Site, progress: Progress | None, disowned: tuple[LedgerMark, ...]) -> None:
        """Every file of the site, then what is left over, then the manifest."""
        items = site.items()
        for done, (path, make) in enumerate(items, start=1):
            self._settle(path, make())
            if progress is not None:
                progress(done, len(items))
        for path in sorted(self.before.files.keys() - self.after.keys()):
            if self.recorder is not None and not self.plan_only:
                self.recorder.gone(path)
            if self.folder.stat(path) is not None:
                self.removed.append(path)
                self.plan.append((path, REMOVED))
                if not self.plan_only:
                    self.folder.remove(path)
        if not self.plan_only:
            mark = self.before.ledger if self.recorder is None else self.recorder.mark() or self.before.ledger
            known = tuple(dict.fromkeys((*self.before.disowned, *disowned)))
            self.folder.finish(Manifest(theme=self.theme.digest, files=self.after, ledger=mark, disowned=known))

    def _settle(self, path: str, item: SiteItem) -> None:
        """Keep a file as it is or make it."""
        if isinstance(item, SiteCopy):
            self._settle_copy(item)
            return
        if isinstance(item, SitePage):
            self.pages += 1
            inputs = item.inputs
        else:
            inputs = sha256(item.content).hexdigest()
        known, found = self.before.files.get(path), self.folder.stat(path)
        why = self._why(path, inputs, known, found, is_page=isinstance(item, SitePage))
        if why is None and known is not None and found is not None and not self.full:
            self._keep(path, known, found)
            return
        data = item.render(self.theme) if isinstance(item, SitePage) else item.content
        sha = sha256(data).hexdigest()
        if found is not None and self._holds(path, sha, data, known, found):
            vouched = known is not None and known.inputs != "" and known.sha256 == sha
            self._keep(path, Written(inputs, sha, len(data)), found)
        else:
            vouched = False
            self._put(path, why or CHANGED, inputs, sha, lambda: self.folder.write(path, data))
        if not vouched and not self.plan_only and isinstance(item, SitePage):
            self._record(item, data)

    def _record(self, page: SitePage, data: bytes) -> None:
        """Have an article's page recorded that no finished export told of before."""
        if self.recorder is None or not isinstance(page.context, ArticlePage):
            return
        if not self.recorder.wrote(page.context.id, page.path, data):
            self.after[page.path] = msgspec.structs.replace(self.after[page.path], inputs="")

    def _settle_copy(self, item: SiteCopy) -> None:
        """Copies are told by size: their paths name their content. Bytes are compared where there is a doubt."""
        path = item.path
        known, found = self.before.files.get(path), self.folder.stat(path)
        if self.plan_only and not item.file.exists():
            # A copy that is not made yet can only be planned: its path names its content, so one that is there stays.
            if found is None:
                self._put(path, NEW if known is None else MISSING, "", "", lambda: self.folder.copy(path, item.file))
            else:
                self._keep(path, known or Written(), found)
            return
        inputs = f"copy {item.file.stat().st_size}"
        if (
            found is not None
            and known is not None
            and not self.full
            and known.inputs == inputs
            and _untouched(known, found)
        ):
            self._keep(path, known, found)
        elif found is not None and self.folder.same(path, item.file):
            self._keep(path, Written(inputs, "", found.st_size), found)
        else:
            why = NEW if known is None else MISSING if found is None else ALTERED
            self._put(path, why, inputs, "", lambda: self.folder.copy(path, item.file))

    def _why(
        self, path: str, inputs: str, known: Written | None, found: os.stat_result | None, *, is_page: bool
    ) -> str | None:
        """Why a file must be made; None where it is as the last export left it."""
        if known is None:
            return NEW
        if found is None:
            return MISSING
        if known.inputs != inputs:
            return CHANGED
        if is_page and self.before.theme != self.theme.digest:
            return THEME_CHANGED
        if not _untouched(known, found) and self._sha(path) != known.sha256:
            return ALTERED
        return None

    def _holds(self, path: str, sha: str, data: bytes, known: Written | None, found: os.stat_result) -> bool:
        """Whether the file on disk already has these bytes."""
        if found.st_size != len(data):
            return False
        if known is not None and known.sha256 and _untouched(known, found):
            return known.sha256 == sha
        return self._sha(path) == sha

    def _sha(self, path: str) -> str:
        data = self.folder.read(path)
        return "" if data is None else sha256(data).hexdigest()

    def _keep(self, path: str, entry: Written, found: os.stat_result) -> None:
        self.unchanged += 1
        self.after[path] = Written(entry.inputs, entry.sha256, found.st_size, found.st_mtime_ns)

    def _put(self, path: str, why: str, inputs: str, sha: str, write: Callable[[], os.stat_result]) -> None:
        self.written += 1
        self.plan.append((path, why))
        if self.plan_only:
            self.after[path] = Written()
        else:
            made = write()
            self.after[path] = Written(inputs, sha, made.st_size, made.st_mtime_ns)


def _untouched(known: Written, found: os.stat_result) -> bool:
    """Whether a file still has the size and time with which it was written."""
    return (found.st_size, found.st_mtime_ns) == (known.size, known.mtime_ns)

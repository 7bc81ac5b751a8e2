# SPDX-License-Identifier: GPL-3.0-or-later
"""What a foreign file becomes before the library takes it in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from newsdesk.domain.article import Article


@dataclass(frozen=True, slots=True)
class DraftPhoto:
    """A photo that a text brings along: a file, or no more than a credit while the picture is awaited (no path)."""

    path: Path | None
    credit: str = ""
    caption: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was changed or left out on the way in; `code` is one of `REMARKS`, `line` 0 is the whole."""

    code: str
    detail: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as a file gives it.

    The body names its photos `photo:@0`, `photo:@1` …, by their place in `photos`. The slug is empty where one is
    still to be made, the section where the text names none; `section_hint` is then the folder's name. `digest` is the
    SHA-256 of the file. `translation_of_slug` names the original of a translation by its slug.
    """

    path: Path
    article: Article
    photos: tuple[DraftPhoto, ...]
    dropped: tuple[Remark, ...]
    digest: str
    section_hint: str
    translation_of_slug: str = ""


REMARKS = (
    "left out",
    "long headline",
    "repeated headline",
    "unknown key",
    "bad value",
    "foreign article",
    "foreign photo",
    "photo missing",
    "remote picture",
    "outside picture",
    "embedded picture",
    "inline picture",
    "not a picture",
    "unsafe path",
    "link in archive",
    "device in archive",
    "encrypted in archive",
    "damaged in archive",
    "name in archive",
)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file is, told by its name."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["text", "photo", "archive"]

_KINDS: tuple[tuple[Kind, tuple[str, ...]], ...] = (
    ("text", (".txt", ".md", ".markdown", ".text")),
    ("photo", (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".avif", ".gif")),
    ("archive", (".zip", ".tar", ".tar.gz", ".tgz")),
)
MARKDOWN_SUFFIXES = (".md", ".markdown")


def kind_of(path: Path) -> Kind | None:
    """Whether a file is a text, a photo or an archive; None for any other."""
    name = path.name.lower()
    return next((kind for kind, suffixes in _KINDS if name.endswith(suffixes)), None)

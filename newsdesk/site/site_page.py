# SPDX-License-Identifier: GPL-3.0-or-later
"""The three kinds of files a site is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from newsdesk.site.shared import digest
from newsdesk.site.templates import Theme


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page still to be rendered: `inputs` stands for everything but the theme that its bytes are made of."""

    path: str
    template: str
    context: Any = field(repr=False)
    inputs: str
    language: str
    root: str

    def render(self, theme: Theme) -> bytes:
        """The page's bytes."""
        return theme.render(self.template, self.context, self.language, self.root).encode()


@dataclass(frozen=True, slots=True)
class SiteFile:
    """A file whose content is here: a feed, a map, a fragment, an asset."""

    path: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SiteCopy:
    """A file to be copied from the media folder; its path names its content."""

    path: str
    file: Path


SiteItem: TypeAlias = SitePage | SiteFile | SiteCopy


def page_of(template: str, context: Any) -> SitePage:
    """A page whose inputs are its whole context."""
    page = context.page
    return SitePage(
        page.path, template, context, inputs_of(template, digest(context)), context.frame.language, page.root
    )


def inputs_of(template: str, *digests: bytes) -> str:
    """One digest for a template and the parts of its context."""
    return digest((template, *digests)).hex()

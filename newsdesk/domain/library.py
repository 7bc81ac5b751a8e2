# SPDX-License-Identifier: GPL-3.0-or-later
"""What a library as a whole is set to."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from newsdesk.domain.article import Language

DEFAULT_ZONE = "Asia/Almaty"


@dataclass(frozen=True, slots=True)
class LibrarySettings:
    """Settings that travel with the library: `zone` is an IANA name, `site_address` an absolute URL or empty."""

    site_name: str = "Newsdesk"
    tagline: str = ""
    site_address: str = ""
    zone: str = DEFAULT_ZONE
    language: Language = Language.RU

    @property
    def timezone(self) -> ZoneInfo:
        """The zone in which days begin and times are shown."""
        return ZoneInfo(self.zone)

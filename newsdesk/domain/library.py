# SPDX-License-Identifier: GPL-3.0-or-later
"""What a library as a whole is set to."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from newsdesk.domain.article import Language
from newsdesk.domain.length import USUAL_LINE

DEFAULT_ZONE = "Asia/Almaty"


@dataclass(frozen=True, slots=True)
class LibrarySettings:
    """Settings that travel with the library: `zone` is an IANA name, `site_address` an absolute URL or empty.

    A paper may have another name and tagline in each language; where it has none, `site_name` and `tagline` serve.
    """

    site_name: str = "Newsdesk"
    tagline: str = ""
    site_address: str = ""
    zone: str = DEFAULT_ZONE
    language: Language = Language.RU
    site_name_ru: str = ""
    site_name_kk: str = ""
    site_name_en: str = ""
    tagline_ru: str = ""
    tagline_kk: str = ""
    tagline_en: str = ""
    line_width: int = USUAL_LINE
    """Signs of a line by which the house counts."""

    def name_in(self, language: str) -> str:
        """The paper's name for readers of `language`."""
        names = {Language.RU: self.site_name_ru, Language.KK: self.site_name_kk, Language.EN: self.site_name_en}
        return names[Language(language)] or self.site_name

    def tagline_in(self, language: str) -> str:
        """The paper's tagline for readers of `language`."""
        lines = {Language.RU: self.tagline_ru, Language.KK: self.tagline_kk, Language.EN: self.tagline_en}
        return lines[Language(language)] or self.tagline

    @property
    def timezone(self) -> ZoneInfo:
        """The zone in which days begin and times are shown."""
        return ZoneInfo(self.zone)

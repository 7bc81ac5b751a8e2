# SPDX-License-Identifier: GPL-3.0-or-later
"""Which programs that open pages are robots, by the published list of crawlers."""

from __future__ import annotations

import json
import re
from functools import lru_cache

from newsdesk.paths import resources

_KNOWN_AGENTS = 50_000
_LONGEST_AGENT = 2000


@lru_cache(maxsize=_KNOWN_AGENTS)
def is_crawler(agent: bytes) -> bool:
    """Whether a user agent, as it stands in a log, is one of a robot."""
    return _patterns().search(agent[:_LONGEST_AGENT].decode("utf-8", "replace")) is not None


@lru_cache(maxsize=1)
def _patterns() -> re.Pattern[str]:
    entries = json.loads((resources() / "crawlers" / "crawler-user-agents.json").read_text(encoding="utf-8"))
    return re.compile("|".join(f"(?:{entry['pattern']})" for entry in entries))

# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes in the place of a match: words as they are, or with groups of the expression ($1, \\1, ${name})."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from newsdesk.ui.editor.finding.query import BadPattern, Pattern

_PART: Final = re.compile(
    r"\$(?P<dollar>\$)|\$(?P<number>\d{1,2}|&)|\$\{(?P<braced>\w+)\}|\\g<(?P<named>\w+)>|\\(?P<digits>\d{1,2})"
    r"|\\(?P<sign>.)",
    re.DOTALL,
)
_SIGNS: Final = {"n": "\n", "t": "\t", "r": "\n"}


@dataclass(frozen=True, slots=True)
class Template:
    """A replacement made ready: texts, and the groups between them."""

    parts: tuple[str | int | tuple[str], ...]
    keep_case: bool = False
    """Write it in capitals where the match was."""

    def of(self, groups: Mapping[int | str, str]) -> str:
        """The text in the place of a match with these groups."""
        made = "".join(
            part if isinstance(part, str) else groups.get(part[0] if isinstance(part, tuple) else part, "")
            for part in self.parts
        )
        return cased(made, groups.get(0, "")) if self.keep_case else made

    @property
    def asks_for_groups(self) -> bool:
        """Whether what a match holds is needed beyond the match itself."""
        return any(not isinstance(part, str) and part != 0 for part in self.parts)


def template(text: str, pattern: Pattern, *, keep_case: bool = False) -> Template:
    """The replacement that a text means for a pattern (BadPattern where it names a group that there is not)."""
    if not pattern.query.expression:
        return Template((text,), keep_case)
    parts: list[str | int | tuple[str]] = []
    end = 0
    for found in _PART.finditer(text):
        parts.append(text[end : found.start()])
        parts.append(_part(found, pattern))
        end = found.end()
    parts.append(text[end:])
    return Template(tuple(part for part in parts if part != ""), keep_case)


def _part(found: re.Match[str], pattern: Pattern) -> str | int | tuple[str]:
    if found["dollar"]:
        return "$"
    if found["sign"]:
        return _SIGNS.get(found["sign"], found["sign"])
    name = found["number"] or found["braced"] or found["named"] or found["digits"]
    if name == "&":
        return 0
    if name.isdecimal():
        if int(name) > pattern.groups:
            raise BadPattern("no such group", found.start())
        return int(name)
    if name not in pattern.names:
        raise BadPattern("unknown group", found.start())
    return (name,)


def cased(text: str, like: str) -> str:
    """A text in capitals, with a capital or in small letters, as `like` is; as it is where `like` is mixed."""
    letters = [sign for sign in like if sign.lower() != sign.upper()]
    if not letters:
        return text
    if all(sign.isupper() for sign in letters) and len(letters) > 1:
        return text.upper()
    if letters[0].isupper() and not any(sign.isupper() for sign in letters[1:]):
        first = next((place for place, sign in enumerate(text) if sign.lower() != sign.upper()), 0)
        return text[:first] + text[first : first + 1].upper() + text[first + 1 :]
    if all(sign.islower() for sign in letters):
        first = next((place for place, sign in enumerate(text) if sign.lower() != sign.upper()), 0)
        return text[:first] + text[first : first + 1].lower() + text[first + 1 :]
    return text

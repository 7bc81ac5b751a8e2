# SPDX-License-Identifier: GPL-3.0-or-later
"""The block of keys at the start of a text file: TOML between `+++`, YAML between `---`, or one JSON object."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from newsdesk.errors import SourceRefused

_YAML_START = re.compile(r"---\n(?:[ \t]*(?:#[^\n]*)?\n)*(?:[\w\"'-][\w\"' -]*:(?:\s|$)|---|\.\.\.)")
_JSON_START = re.compile(r'\{\s*(?:"|\})')
_TOML_PLACE = re.compile(r" ?\(at line (\d+), column \d+\)")
_KEY = re.compile(r"""[\s\[{,-]{0,20}["']?([^\s"'=:\[\]{}][^"'=:\[\]]{0,99}?)["']?\s{0,20}[]=:]""")
_LONGEST_BLOCK = 100_000
_LONGEST_DETAIL = 200


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The keys with their values, the text behind them, and where in the file (lines from 1) both begin."""

    values: dict[str, Any]
    body: str
    body_line: int
    places: dict[str, int]

    def line_of(self, key: str) -> int:
        """The line of the file where a key stands; 1 where it cannot be told."""
        return self.places.get(key, 1)


def _places(source: str) -> dict[str, int]:
    """The first line of every key."""
    places: dict[str, int] = {}
    for number, line in enumerate(source.split("\n"), start=1):
        key = _KEY.match(line)
        if key:
            places.setdefault(key[1], number)
    return places


def split_front_matter(text: str, path: Path) -> FrontMatter | None:
    """The front matter and the body; None where the text begins otherwise.

    SourceRefused («broken front matter», with the line) where there is one that cannot be read.
    """
    if text.startswith("+++\n"):
        return _fenced(text, path, ("+++",), _toml, "+++")
    if _YAML_START.match(text):  # and not a rule across the page
        return _fenced(text, path, ("---", "..."), _yaml, "---")
    if _JSON_START.match(text):
        return _json(text, path)
    return None


class BrokenBlockError(Exception):
    """A block of keys with a mistake in its line `line`, counted from 1."""

    def __init__(self, line: int, detail: str) -> None:
        super().__init__(detail)
        self.line = line
        self.detail = detail


def _fenced(
    text: str, path: Path, ends: tuple[str, ...], read: Callable[[str], dict[str, Any]], fence: str
) -> FrontMatter:
    lines = text.split("\n")
    end = next((number for number in range(1, len(lines)) if lines[number].rstrip() in ends), None)
    if end is None:
        raise SourceRefused(path, "broken front matter", 1, f"{fence} is not closed")
    block = "\n".join(lines[1:end]) + "\n"
    if len(block) > _LONGEST_BLOCK:
        raise SourceRefused(path, "broken front matter", 1, f"signs > {_LONGEST_BLOCK}")
    try:
        values = read(block)
    except BrokenBlockError as error:
        raise SourceRefused(path, "broken front matter", error.line + 1, error.detail) from error
    return FrontMatter(values, "\n".join(lines[end + 1 :]), end + 2, _places("\n" + block))


def _toml(block: str) -> dict[str, Any]:
    try:
        return tomllib.loads(block)
    except (ValueError, RecursionError) as error:
        place = _TOML_PLACE.search(str(error))
        detail = _TOML_PLACE.sub("", _short(error))
        raise BrokenBlockError(int(place[1]) if place else block.count("\n"), detail) from error


class _Keys(yaml.SafeLoader):
    """YAML in which everything but null stays the text that was written, and nothing stands for something else."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]  # the stubs leave it untyped
            raise yaml.constructor.ConstructorError(None, None, "an alias is not read", mark)
        return super().compose_node(parent, index)


_Keys.yaml_implicit_resolvers = {
    sign: [("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|)$"))] for sign in ("~", "n", "N", "")
}


def _yaml(block: str) -> dict[str, Any]:
    try:
        values = yaml.load(block, Loader=_Keys)  # noqa: S506  # a SafeLoader with less in it
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise BrokenBlockError(mark.line + 1 if mark else 1, _short(error.problem or error.context or "")) from error
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        raise BrokenBlockError(1, _short(error)) from error
    if values is None:
        return {}
    if not isinstance(values, dict):
        raise BrokenBlockError(1, "no keys")
    return {str(key): value for key, value in values.items()}


def _json(text: str, path: Path) -> FrontMatter:
    try:
        values, end = json.JSONDecoder().raw_decode(text)
    except json.JSONDecodeError as error:
        raise SourceRefused(path, "broken front matter", error.lineno, error.msg) from error
    except (ValueError, RecursionError) as error:
        raise SourceRefused(path, "broken front matter", 1, _short(error)) from error
    rest = text[end:]
    skipped = len(rest) - len(rest.lstrip(" \t"))
    if rest[skipped : skipped + 1] == "\n":
        skipped += 1
    line = text.count("\n", 0, end + skipped) + 1
    if end > _LONGEST_BLOCK:
        raise SourceRefused(path, "broken front matter", 1, f"signs > {_LONGEST_BLOCK}")
    return FrontMatter(values, rest[skipped:], line, _places(text[:end]))


def _short(error: object) -> str:
    return " ".join(str(error).split())[:_LONGEST_DETAIL]

# SPDX-License-Identifier: GPL-3.0-or-later
"""argparse in the user's language: one parser a command, wrong usage as an exception with words."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NoReturn
from zoneinfo import ZoneInfo

from newsdesk.cli.wording import Words


class UsageWrong(Exception):
    """The words of the command line do not make a command; the message says why and where help is."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command: its names, the key of its help, and argparse's own keywords."""

    names: tuple[str, ...]
    help: str
    keywords: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def metavars(self) -> tuple[str, ...]:
        """What stands for each of its values in the help: keys of the words, too."""
        named = self.keywords.get("metavar", ())
        return named if isinstance(named, tuple) else (str(named),)


def argument(*names: str, help: str, **keywords: object) -> Argument:
    """An `Argument`, written like a call of `add_argument`."""
    return Argument(names, help, keywords)


class CommandParser(argparse.ArgumentParser):
    """A parser of one command that speaks the user's language."""

    def __init__(self, words: Words, name: str, arguments: Iterable[Argument]) -> None:
        self._words = words
        self._name = name

        def formatter(prog: str) -> argparse.HelpFormatter:
            return _Formatter(prog, words("help.usage"))

        super().__init__(
            prog=f"newsdesk {name}",
            description=words(f"command.{name}"),
            add_help=False,
            allow_abbrev=False,
            formatter_class=formatter,
        )
        needed = self.add_argument_group(words("help.arguments"))
        optional = self.add_argument_group(words("help.options"))
        for each in arguments:
            group = optional if each.names[0].startswith("-") else needed
            keywords = dict(each.keywords)
            named = tuple(words(f"metavar.{metavar}") for metavar in each.metavars)
            if named:
                keywords["metavar"] = named if len(named) > 1 else named[0]
            group.add_argument(*each.names, help=words(f"argument.{each.help}"), **keywords)  # type: ignore[arg-type]  # argparse's keywords, written in the table of commands
        optional.add_argument("--json", action="store_true", help=words("argument.json"))
        optional.add_argument("-h", "--help", action="help", help=words("argument.help"))

    def read(self, words: list[str]) -> argparse.Namespace:
        """The arguments of one call; UsageWrong when they do not make one."""
        options = self.parse_intermixed_args(words)
        names = [name for name, _ in getattr(options, "fields", ())]
        for name in names:
            if names.count(name) > 1:
                self.error(f"argument {name}: twice")
        return options

    def error(self, message: str) -> NoReturn:
        raise UsageWrong(self._words("usage.wrong", message=in_words(message, self._words), command=self._name))


class _Formatter(argparse.HelpFormatter):
    def __init__(self, prog: str, prefix: str) -> None:
        super().__init__(prog, max_help_position=32)
        self._prefix = prefix

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, self._prefix if prefix is None else prefix)


_SENTENCES = (
    (re.compile(r"the following arguments are required: (?P<names>.*)", re.DOTALL), "missing"),
    (re.compile(r"unrecognized arguments: (?P<names>.*)", re.DOTALL), "unknown"),
    (re.compile(r"argument (?P<name>.*?): expected .*argument.*", re.DOTALL), "no_value"),
    (
        re.compile(r"argument (?P<name>.*?): invalid choice: '(?P<value>.*)' \(choose from (?P<choices>.*)\)", re.S),
        "choice",
    ),
    (re.compile(r"argument (?P<name>.*?): ignored explicit argument (?P<value>.*)", re.DOTALL), "no_value_wanted"),
    (re.compile(r"argument (?P<name>.*?): twice", re.DOTALL), "twice"),
    (re.compile(r"argument (?P<name>.*?): wanted:(?P<wanted>[a-z_]+):(?P<value>.*)", re.DOTALL), "wanted"),
)


def in_words(message: str, words: Words) -> str:
    """An English sentence of argparse in the user's language; one that is not known stays as it is."""
    for pattern, key in _SENTENCES:
        match = pattern.fullmatch(message)
        if match is None:
            continue
        values = match.groupdict()
        if "choices" in values:
            values["choices"] = values["choices"].replace("'", "")
        if "wanted" in values:
            values["wanted"] = words(f"usage.wanted_{values['wanted']}")
        return words(f"usage.{key}", **values)
    return message


def _wanted(kind: str, text: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(f"wanted:{kind}:{text}")


def number(text: str) -> int:
    """A whole number from 1 on: an id, a revision, a limit."""
    if not (text.isascii() and text.isdigit() and len(text) < 16 and int(text) > 0):
        raise _wanted("number", text)
    return int(text)


def year(text: str) -> int:
    """A year of four digits."""
    if not (text.isascii() and text.isdigit() and len(text) == 4):
        raise _wanted("year", text)
    return int(text)


def month(text: str) -> int:
    """A month from 1 to 12."""
    if not (text.isascii() and text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 12):
        raise _wanted("month", text)
    return int(text)


def day(text: str) -> date:
    """One day: 2024-12-05 or 05.12.2024."""
    for read in (date.fromisoformat, _dotted):
        try:
            return read(text.strip())
        except ValueError:
            continue
    raise _wanted("day", text)


def _dotted(text: str) -> date:
    return datetime.strptime(text, "%d.%m.%Y").date()  # noqa: DTZ007 - a day has no zone


def moment(text: str) -> str:
    """A day, or a day and a time, as people write them; the library's zone is not known yet."""
    from newsdesk.language.dates import parse_moment  # start-up time: it brings Babel along

    if parse_moment(text.strip(), ZoneInfo("UTC")) is None:
        raise _wanted("moment", text)
    return text.strip()


def part_of_time(text: str) -> str:
    """A year, a month or a day: 2024, 2024-12 or 2024-12-05."""
    shapes: dict[int, Callable[[str], str]] = {4: lambda year: f"{year}-01-01", 7: lambda month: f"{month}-01"}
    if re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", text):
        try:
            date.fromisoformat(shapes.get(len(text), str)(text))
        except ValueError:
            raise _wanted("part_of_time", text) from None
        return text
    raise _wanted("part_of_time", text)


def place(text: str) -> str:
    """A path; an empty one, often a variable that is not set, would mean the folder one stands in."""
    if not text:
        raise _wanted("place", text)
    return text


def words(text: str) -> str:
    """A choice of several words, however they are joined: «in review», «in_review», «In-Review»."""
    return " ".join(re.split(r"[\s_-]+", text.strip().lower()))


def assignment(text: str) -> tuple[str, str]:
    """FIELD=VALUE, split at the first sign of equality."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise _wanted("assignment", text)
    return name.strip(), value

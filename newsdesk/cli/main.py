# SPDX-License-Identifier: GPL-3.0-or-later
"""The one edge of the command line: arguments to a command, its answer or failure to words and an exit status."""

from __future__ import annotations

import os
from collections.abc import Sequence

from newsdesk import settings
from newsdesk.cli.call import Call, Entrance, FrontDoor
from newsdesk.cli.commands import COMMANDS, Command
from newsdesk.cli.failures import Failure, StoppedMidway, explain
from newsdesk.cli.output import DONE, NOTHING_DONE, WITH_PROBLEMS, WRONG_USAGE, Console, OutputClosed
from newsdesk.cli.parser import CommandParser, UsageWrong
from newsdesk.cli.wording import Words, chosen_language
from newsdesk.errors import NewsdeskError

INTERRUPTED, READER_GONE = 130, 141
"""What a shell calls a program that Ctrl+C or a closed pipe ended."""
OUR_FAULT = 70
"""sysexits' word for a mistake in the program itself: nothing may be concluded from it."""


def run(arguments: Sequence[str], entrance: Entrance | None = None) -> int:
    """Run one command and return its exit status."""
    preferred = "" if os.environ.get("NEWSDESK_LANG") else settings.load().language
    words = Words(chosen_language(os.environ, preferred))
    console = Console(as_json=_wants_json(arguments))
    try:
        return _run(list(arguments), entrance or FrontDoor(), words, console)
    except UsageWrong as wrong:
        return _wrong_usage(wrong, words, console)
    except (NewsdeskError, OSError) as error:
        return _fail(explain(error, words), words, console)
    except StoppedMidway as stopped:
        _fail(explain(stopped.cause, words), words, console)
        return WITH_PROBLEMS
    except OutputClosed:
        return READER_GONE
    except KeyboardInterrupt:
        if entrance is None:
            import signal  # start-up time: hardly any command is broken off

            signal.signal(signal.SIGINT, signal.SIG_IGN)  # pressed again, it would end the program within its last line
        _fail(Failure("interrupted", words("error.interrupted")), words, console)
        return INTERRUPTED
    except Exception as error:
        import traceback  # start-up time: only a mistake of our own needs it

        traceback.print_exc()
        _fail(Failure("internal_error", words("error.internal_error", detail=repr(error))), words, console)
        return OUR_FAULT


def _wants_json(arguments: Sequence[str]) -> bool:
    end = arguments.index("--") if "--" in arguments else len(arguments)
    return "--json" in arguments[:end]


def _run(arguments: list[str], entrance: Entrance, words: Words, console: Console) -> int:
    while arguments[:1] == ["--json"]:
        del arguments[0]
    if arguments[:1] in (["-h"], ["--help"]):
        console.write(overview(words))
        return DONE
    name = arguments[0] if arguments else ""
    command = COMMANDS.get(name)
    if command is None:
        raise UsageWrong(_no_such_command(arguments, words))
    parser = CommandParser(words, name, command.arguments)
    if _asks_for_help(arguments[1:]):
        console.write(parser.format_help())
        return DONE
    call = Call(parser.read(arguments[1:]), words, console)
    return _dispatch(command, entrance, call)


def _asks_for_help(arguments: list[str]) -> bool:
    end = arguments.index("--") if "--" in arguments else len(arguments)
    return not {"-h", "--help"}.isdisjoint(arguments[:end])


def _dispatch(command: Command, entrance: Entrance, call: Call) -> int:
    if command.outside is not None:
        answer = command.outside(entrance, call)
        call.console.give(answer)
        return answer.status
    assert command.inside is not None  # noqa: S101 - a command has one of the two
    with entrance.open(call.library) as newsroom:
        answer = command.inside(newsroom, call)
        call.console.give(answer)
    return answer.status


def _no_such_command(arguments: list[str], words: Words) -> str:
    """A word that only resembles a command is told so."""
    name = arguments[0] if arguments else ""
    if name.startswith("-"):
        return words("usage.wrong", message=words("usage.unknown", names=name), command="").replace("  ", " ")
    if not arguments:
        missing = words("usage.missing", names=words("metavar.COMMAND"))
        return words("usage.wrong", message=missing, command="").replace("  ", " ")
    import difflib  # start-up time: hardly any run needs it

    near = difflib.get_close_matches(name, COMMANDS, n=1, cutoff=0.7)
    if near:
        return words("usage.no_command_near", name=name, near=near[0])
    return words("usage.no_command", name=name)


def say_no_window() -> int:
    """The answer where the window was asked for and cannot be: no Qt, or no screen."""
    words = Words(chosen_language(os.environ, settings.load().language))
    Console(as_json=False).message(words("error.prefix", message=words("usage.no_window")))
    return WRONG_USAGE


def overview(words: Words) -> str:
    """The help of the whole program: every command with one line."""
    width = max(map(len, COMMANDS))
    lines = [words("usage.overview").rstrip(), "", *_wrapped(words("help.about")), "", words("help.commands")]
    for name in COMMANDS:
        lines += _wrapped(words(f"command.{name}"), f"  {name:<{width}}  ")
    lines.append("")
    for line in words("help.epilogue").splitlines():
        lines += _wrapped(line)
    return "\n".join(lines) + "\n"


def _wrapped(text: str, first: str = "") -> list[str]:
    """A text in lines as wide as those of a command's own help, behind `first`."""
    import shutil  # start-up time: only help needs them
    import textwrap

    wide = shutil.get_terminal_size().columns - 2
    return textwrap.wrap(text, wide, initial_indent=first, subsequent_indent=" " * len(first), break_on_hyphens=False)


def _wrong_usage(wrong: UsageWrong, words: Words, console: Console) -> int:
    if console.as_json:
        console.write_document(Failure("wrong_usage", wrong.message).document())
    console.message(words("error.prefix", message=wrong.message))
    return WRONG_USAGE


def _fail(failure: Failure, words: Words, console: Console) -> int:
    if console.as_json:
        console.write_document(failure.document())
    console.message(words("error.prefix", message=failure.message))
    return NOTHING_DONE

# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrong usage is told in one line, in the user's language, with exit status 2; help is help."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsdesk.__main__ import main
from newsdesk.cli.commands import COMMANDS, TEXT_SHAPES
from newsdesk.cli.wording import LANGUAGES
from newsdesk.exchange.formats import SHAPES
from tests.cli.fake_newsroom import Runner

WRONG = [
    ("list",),
    ("list", "lib", "--bogus"),
    ("list", "lib", "--limit"),
    ("list", "lib", "--limit", "0"),
    ("list", "lib", "--limit", "ten"),
    ("list", "lib", "--status", "nowhere"),
    ("list", "lib", "--day", "2024-13"),
    ("list", "lib", "--day", "yesterday"),
    ("list", "lib", "--lim", "5"),
    ("show", "lib"),
    ("show", "lib", "one"),
    ("show", "lib", "1", "--as", "pdf"),
    ("set", "lib", "1"),
    ("set", "lib", "1", "headline"),
    ("set", "lib", "1", "=text"),
    ("set", "lib", "1", "lead=a", "lead=b"),
    ("settings", "lib", "zone=UTC", "zone=UTC"),
    ("archive", "lib", "24"),
    ("archive", "lib", "2024", "13"),
    ("history", "lib", "1", "--diff", "1"),
    ("credit", "lib", "7"),
    ("popular", "lib", "--until", "2024-02-30"),
    ("popular", "lib", "--window", "decade"),
    ("import", "lib"),
    ("views", "lib"),
    ("export", "lib"),
    ("export", "lib", ""),
    ("list", ""),
    ("backup", "lib", ""),
    ("restore", "file.zip"),
    ("undelete", "lib"),
    ("photos", "lib", "--uncredited=yes"),
    ("lst", "lib"),
    ("published", "lib"),
    ("published", "lib", "1", "--at", "some day"),
    ("--bogus",),
    (),
    ("some-library",),
]


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_wrong_usage_is_one_line_and_status_2(cli: Runner, words: tuple[str, ...]) -> None:
    ran = cli(*words)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.startswith("newsdesk: ")
    assert ran.err.count("\n") == 1
    assert "--help" in ran.err


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_wrong_usage_with_json_is_also_a_document(cli: Runner, words: tuple[str, ...]) -> None:
    ran = cli(*words, "--json")
    assert ran.status == 2
    assert ran.document.keys() == {"error", "message", "file", "line"}
    assert ran.document["error"] == "wrong_usage"
    assert ran.err.strip() == f"newsdesk: {ran.document['message']}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_wrong_usage_speaks_every_language(
    cli: Runner, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], language: str
) -> None:
    monkeypatch.setenv("NEWSDESK_LANG", language)
    err = cli(*words).err
    if language != "en":
        for english in ("argument", "required", "unrecognized", "invalid", "expected", "choose"):
            assert english not in err


def test_a_misspelt_command_is_answered_with_the_right_one(cli: Runner) -> None:
    assert "did you mean “export”" in cli("exprt", "lib", "out").err


def test_without_a_screen_the_window_is_said_to_be_impossible(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NEWSDESK_LANG", "en")
    for words in ([], [str(tmp_path)]):
        assert main(words) == 2
        assert "the window cannot be opened" in capsys.readouterr().err


def test_json_without_a_command_misses_one(cli: Runner) -> None:
    assert "COMMAND" in cli("--json").err


def test_json_may_stand_before_the_command_and_anywhere_after(cli: Runner) -> None:
    first = cli("--json", "archive", "lib", "2024", "12")
    middle = cli("archive", "lib", "--json", "2024", "12")
    assert first.status == middle.status == 0
    assert first.document == middle.document


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_names_every_command_and_exit_status(
    cli: Runner, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("NEWSDESK_LANG", language)
    ran = cli("--help")
    assert ran.status == 0
    assert all(f"\n  {name} " in ran.out for name in COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(cli: Runner, monkeypatch: pytest.MonkeyPatch, language: str, name: str) -> None:
    monkeypatch.setenv("NEWSDESK_LANG", language)
    ran = cli(name, "--help")
    assert ran.status == 0
    assert f"newsdesk {name}" in ran.out
    assert "--json" in ran.out
    if language != "en":
        assert "usage:" not in ran.out
        assert "positional" not in ran.out


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_keeps_to_the_width_of_the_terminal(
    cli: Runner, monkeypatch: pytest.MonkeyPatch, language: str, columns: int
) -> None:
    monkeypatch.setenv("NEWSDESK_LANG", language)
    monkeypatch.setenv("COLUMNS", str(columns))
    for words in ((), *((name,) for name in COMMANDS)):
        assert max(map(len, cli(*words, "--help").out.splitlines())) <= columns


@pytest.mark.parametrize("name", COMMANDS)
def test_what_stands_for_a_value_speaks_the_users_language(
    cli: Runner, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("NEWSDESK_LANG", "ru")
    shown = cli(name, "--help").out
    for argument in COMMANDS[name].arguments:
        for each in argument.metavars:
            assert not re.search(rf"(?<![\w.=]){re.escape(each)}(?![\w-])", shown), each
    assert "БИБЛИОТЕКА" in shown


def test_the_commands_are_those_of_the_contract() -> None:
    contract = (
        "init import list search show set history published bin undelete archive views popular related photos credit"
        " export check backup backups restore repair settings"
    )
    assert set(COMMANDS) == set(contract.split())


def test_the_formats_offered_are_those_that_can_be_read() -> None:
    assert TEXT_SHAPES == SHAPES

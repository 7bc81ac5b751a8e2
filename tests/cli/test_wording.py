# SPDX-License-Identifier: GPL-3.0-or-later
"""The three languages have the same words, and every code that the program reports has some."""

from __future__ import annotations

import ast
import dataclasses
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdesk import errors
from newsdesk.cli.commands import COMMANDS
from newsdesk.cli.failures import code_of
from newsdesk.cli.wording import LANGUAGES, Words, chosen_language
from newsdesk.domain import preflight
from newsdesk.domain.article import REASONS
from newsdesk.errors import NewsdeskError
from newsdesk.site import builder

WORDS = {language: Words(language) for language in LANGUAGES}

CODE_ARGUMENT = {
    "SourceRefused": (1, "reason"),
    "Refusal": (1, "reason"),
    "Remark": (0, "code"),
    "Dropped": (1, "what"),
    "Finding": (0, "code"),
    "CheckProblem": (2, "code"),
    "Problem": (2, "message_key"),
}
"""Which argument of these values is a code, by place and by name."""


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_and_fields(language: str) -> None:
    ours, model = WORDS[language], WORDS["en"]
    assert ours.keys() == model.keys()
    for key in model.keys():  # noqa: SIM118 - Words is no mapping
        assert fields(ours.template(key)) == fields(model.template(key)), key
        assert ours.template(key).strip(), key


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_hardly_a_text_was_left_in_english(language: str) -> None:
    texts = WORDS[language], WORDS["en"]
    same = {key for key in texts[1].keys() if texts[0].template(key) == texts[1].template(key)}  # noqa: SIM118 - as above
    assert all(not any(sign.isalpha() for sign in strip_fields(texts[1].template(key))) for key in same - NAMES)


NAMES = {"error.prefix"}
"""Texts that are the program's name and nothing to translate."""


def strip_fields(text: str) -> str:
    return "".join(literal for literal, _, _, _ in string.Formatter().parse(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_words_for_all_its_fields(language: str) -> None:
    for name, kind in vars(errors).items():
        if (
            isinstance(kind, type)
            and issubclass(kind, NewsdeskError)
            and kind not in (NewsdeskError, errors.SourceRefused)
        ):
            key = f"error.{code_of(kind)}"
            assert key in WORDS[language], name
            told = {field.name for field in dataclasses.fields(kind)} | (  # type: ignore[arg-type]  # all are dataclasses
                {"holder"} if kind is errors.LibraryHeld else set()
            )
            assert fields(WORDS[language].template(key)) <= told, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_argument_and_reason_has_words(language: str) -> None:
    words = WORDS[language]
    for name, command in COMMANDS.items():
        assert f"command.{name}" in words
        for argument in command.arguments:
            assert f"argument.{argument.help}" in words
            assert all(f"metavar.{each}" in words for each in argument.metavars)
    assert all(f"why.{reason}" in words for reason in REASONS)


def test_every_code_that_the_program_reports_has_words(root: Path) -> None:
    codes = set(codes_below(root / "newsdesk"))
    assert codes
    assert {code for code in codes if f"code.{code}" not in WORDS["en"]} == set()


def test_every_finding_of_the_preflight_has_words() -> None:
    assert {code for code in preflight.CODES if f"code.{code}" not in WORDS["en"]} == set()


def test_every_word_of_an_export_has_words() -> None:
    said = (builder.NEW, builder.CHANGED, builder.THEME_CHANGED, builder.MISSING, builder.ALTERED, builder.REMOVED)
    assert all(f"code.{code}" in WORDS["en"] for code in (*said, builder.ADDRESS_UNSET, builder.PATH_REFUSED))


def codes_below(folder: Path) -> Iterator[str]:
    """The literal codes in every construction of a refusal, remark, finding or problem."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield from _codes(node)


def _codes(call: ast.Call) -> Iterator[str]:
    name = (
        call.func.id
        if isinstance(call.func, ast.Name)
        else call.func.attr
        if isinstance(call.func, ast.Attribute)
        else ""
    )
    if name not in CODE_ARGUMENT:
        return
    place, keyword = CODE_ARGUMENT[name]
    candidates = [each.value for each in call.keywords if each.arg == keyword]
    if len(call.args) > place:
        candidates.append(call.args[place])
    for candidate in candidates:
        for part in ast.walk(candidate):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value


@pytest.mark.parametrize(
    ("environment", "preferred", "language"),
    [
        ({}, "", "en"),
        ({"LANG": "ru_RU.UTF-8"}, "", "ru"),
        ({"LANG": "kk_KZ"}, "", "kk"),
        ({"LANG": "C.UTF-8"}, "", "en"),
        ({"LANG": "de_DE.UTF-8"}, "", "en"),
        ({"LANG": "ru_RU.UTF-8", "LC_ALL": "kk_KZ.UTF-8"}, "", "kk"),
        ({"LANG": "ru_RU.UTF-8", "LC_MESSAGES": "en_US", "LC_ALL": ""}, "", "en"),
        ({"LANG": "ru_RU.UTF-8"}, "kk", "kk"),
        ({"NEWSDESK_LANG": "ru", "LC_ALL": "kk_KZ.UTF-8"}, "kk", "ru"),
        ({"NEWSDESK_LANG": "KK-kz"}, "", "kk"),
        ({"NEWSDESK_LANG": "fr"}, "ru", "en"),
    ],
)
def test_the_language_is_the_users(environment: dict[str, str], preferred: str, language: str) -> None:
    assert chosen_language(environment, preferred) == language


def test_a_code_without_words_stands_for_itself() -> None:
    assert WORDS["ru"].of_code("code", "never heard of", "at all") == "never heard of: at all"
    assert WORDS["ru"].of_code("code", "{braces}", "{more}") == "{braces}: {more}"


def test_the_files_are_plain_tables(root: Path) -> None:
    for language in LANGUAGES:
        table = tomllib.loads((root / "resources" / "i18n" / f"cli.{language}.toml").read_text(encoding="utf-8"))
        assert all(isinstance(text, str) for group in table.values() for text in group.values())

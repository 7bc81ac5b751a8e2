# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the window: all of them are in the tables, in three languages, and the program reads the same tables."""

from __future__ import annotations

import ast
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from types import ModuleType
from typing import TypeGuard

import pytest

from tests.ui.translations import load_tool


@pytest.fixture(scope="module")
def tool(root: Path) -> ModuleType:
    """The tool that developers use, packaging/translations.py."""
    return load_tool(root)


def test_no_text_of_the_window_waits_for_its_translation(tool: ModuleType) -> None:
    assert tool.missing(tool.packages()) == {}


def test_the_tables_hold_just_the_words_of_the_code(
    tool: ModuleType, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "ui"
    shutil.copytree(root / "resources" / "i18n" / "ui", copy)
    monkeypatch.setattr(tool, "WORDS", copy)
    tool.update(tool.packages(), ("ru",))
    kept = root / "resources" / "i18n" / "ui"
    assert {file.name for file in copy.glob("*.ru.ts")} == {file.name for file in kept.glob("*.ru.ts")}
    for file in sorted(copy.glob("*.ru.ts")):
        for language in tool.LANGUAGES:
            name = file.name.replace(".ru.", f".{language}.")
            assert _words(kept / name) == _words(file), name


def test_every_text_to_be_translated_stands_where_the_tool_finds_it(root: Path) -> None:
    lost = [
        f"{file.relative_to(root)}:{line}"
        for file in sorted((root / "newsdesk" / "ui").rglob("*.py"))
        for line in _hidden_texts(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert lost == [], "within an f-string, or put together first: no table will have it"


def test_the_program_reads_the_tables_as_they_are(tool: ModuleType, root: Path, tmp_path: Path) -> None:
    tool.compile_tables(tmp_path)
    for language in tool.LANGUAGES:
        name = f"newsdesk.{language}.qm"
        assert (tmp_path / name).read_bytes() == (root / "resources" / "i18n" / "ui" / name).read_bytes(), name


def test_translations_fill_the_same_places(tool: ModuleType, root: Path) -> None:
    for file in sorted((root / "resources" / "i18n" / "ui").glob("*.ts")):
        for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own files
            source = message.findtext("source", "")
            for text in _texts(message):
                assert _places(text) == _places(source), f"{file.name}: {source!r}: {text!r}"


def _words(file: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314 - our own files
        for message in context.iter("message")
    }


def _hidden_texts(module: ast.Module) -> Iterator[int]:
    for node in ast.walk(module):
        if isinstance(node, ast.JoinedStr):
            yield from (call.lineno for call in ast.walk(node) if _is_translated(call))
        elif _is_translated(node) and not isinstance(node.args[0], ast.Constant):
            yield node.lineno


def _is_translated(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"


def _texts(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return []
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}

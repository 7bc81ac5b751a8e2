# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the window: one Qt Linguist file a package of `newsdesk/ui` and language, one table a language.

    python packaging/translations.py update [PACKAGE…]      take new words from the code into the .ts files
    python packaging/translations.py missing [PACKAGE…]     show, as JSON, what is not translated yet
    python packaging/translations.py fill PACKAGE LANG FILE  take translations from a JSON file: {"source": "text"},
                                                            or a list of forms for a text with a number
    python packaging/translations.py compile                make the tables that the program reads

English is the language of the code: its files hold no more than the forms of texts with a number.
"""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "newsdesk" / "ui"
WORDS = ROOT / "resources" / "i18n" / "ui"
LANGUAGES = ("ru", "kk", "en")
WINDOW = "window"
"""The package name of the modules that lie directly in `newsdesk/ui`."""


def packages() -> list[str]:
    """Every package of the window that may have words."""
    return sorted([WINDOW, *(each.name for each in UI.iterdir() if (each / "__init__.py").is_file())])


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def _sources(package: str) -> list[str]:
    found = UI.glob("*.py") if package == WINDOW else (UI / package).rglob("*.py")
    return sorted(str(each.relative_to(ROOT)) for each in found)


def table(package: str, language: str) -> Path:
    """The file of a package's words in a language."""
    return WORDS / f"{package}.{language}.ts"


def update(names: list[str], languages: tuple[str, ...] = LANGUAGES) -> None:
    """Take new words from the code, drop those that are gone."""
    for package in names:
        for language in languages:
            command = [
                _tool("pyside6-lupdate"), *_sources(package), "-ts", str(table(package, language)),
                "-source-language", "en", "-target-language", language, "-no-obsolete", "-locations", "none",
            ]  # fmt: skip
            subprocess.run(  # noqa: S603  # Qt's own tool, with our own files
                command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL
            )
            if ET.parse(table(package, language)).getroot().find("context") is None:  # noqa: S314 - our own files
                table(package, language).unlink()


def unfinished(package: str, language: str) -> Iterator[ET.Element]:
    """The messages without a translation; English needs them for numbers only."""
    path = table(package, language)
    if path.is_file():
        for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own files
            translation = message.find("translation")
            if translation is None or translation.get("type") != "unfinished":
                continue
            if language != "en" or message.get("numerus") == "yes":
                yield message


def missing(names: list[str]) -> dict[str, list[str]]:
    """The sources without a translation, by «package.language»; a text with a number ends in its forms."""
    answer = {}
    for package in names:
        for language in LANGUAGES:
            sources = [message.findtext("source", "") for message in unfinished(package, language)]
            if sources:
                answer[f"{package}.{language}"] = sources
    return answer


def fill(package: str, language: str, texts: dict[str, str | list[str]]) -> None:
    """Put translations in their places."""
    path = table(package, language)
    tree = ET.parse(path)  # noqa: S314 - our own files
    for message in tree.getroot().iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if source not in texts or translation is None:
            continue
        text = texts[source]
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        if forms:
            given = [text] * len(forms) if isinstance(text, str) else text
            if len(given) != len(forms):
                sys.exit(f"{path.name}: «{source}» has {len(forms)} forms, {len(given)} were given")
            for form, one in zip(forms, given, strict=True):
                form.text = one
        else:
            translation.text = text if isinstance(text, str) else text[0]
    content = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8")
    update([package])


def compile_tables(folder: Path = WORDS) -> None:
    """Make the tables that the program reads."""
    for language in LANGUAGES:
        files = sorted(str(each) for each in WORDS.glob(f"*.{language}.ts"))
        target = folder / f"newsdesk.{language}.qm"
        fresh = target.with_suffix(".new")
        command = [_tool("pyside6-lrelease"), "-silent", "-nounfinished", *files, "-qm", str(fresh)]
        subprocess.run(command, check=True)  # noqa: S603  # Qt's own tool, with our own files
        fresh.replace(target)  # a running program has the former one mapped into its memory


def main(words: list[str]) -> int:
    """Run one command."""
    names = words[1:] or packages()
    if words[:1] == ["update"]:
        update(names)
    elif words[:1] == ["missing"]:
        print(json.dumps(missing(names), ensure_ascii=False, indent=1))  # noqa: T201 - it prints
    elif words[:1] == ["fill"] and len(words) == 4:
        fill(words[1], words[2], json.loads(Path(words[3]).read_text(encoding="utf-8")))
    elif words == ["compile"]:
        compile_tables()
    else:
        print(__doc__)  # noqa: T201 - it prints
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

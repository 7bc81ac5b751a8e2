# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the command line in Russian, Kazakh and English, read from `resources/i18n`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping

from newsdesk.paths import resources

LANGUAGES = ("ru", "kk", "en")
FALLBACK = "en"
_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def chosen_language(environment: Mapping[str, str], preferred: str = "") -> str:
    """The language to speak: NEWSDESK_LANG, else the user's own setting, else the locale, else English."""
    named = environment.get("NEWSDESK_LANG") or preferred
    if not named:
        named = next((environment[name] for name in _LOCALE_VARIABLES if environment.get(name)), "")
    code = named.replace("-", "_").split("_")[0].split(".")[0].lower()
    return code if code in LANGUAGES else FALLBACK


class Words:
    """One language's texts by key; `words("error.disk_full", path=…)`."""

    def __init__(self, language: str) -> None:
        self.language = language
        text = (resources() / "i18n" / f"cli.{language}.toml").read_text(encoding="utf-8")
        self._texts = dict(_flat(tomllib.loads(text)))

    def __call__(self, key: str, /, **fields: object) -> str:
        """The text of `key` with its fields filled in."""
        return self._texts[key].format_map(fields)

    def __contains__(self, key: str) -> bool:
        return key in self._texts

    def keys(self) -> frozenset[str]:
        """Every key there is."""
        return frozenset(self._texts)

    def template(self, key: str) -> str:
        """The text of `key` before its fields are filled in."""
        return self._texts[key]

    def of_code(self, group: str, code: str, detail: str = "") -> str:
        """The words of a code that another part reported; a code without words stands for itself."""
        template = self._texts.get(f"{group}.{code}", code)
        if "{detail}" in template:
            return template.format_map({"detail": detail})
        return f"{template}: {detail}" if detail else template


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)

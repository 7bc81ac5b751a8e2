# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own settings on this machine: one typed declaration, kept as TOML in the configuration folder."""

from __future__ import annotations

import os
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose; an empty text means: not chosen.

    `language` is that of the interface (ru, kk or en), `last_library` the folder that was open last, `appearance` is
    system, light or dark.
    """

    language: str = ""
    last_library: str = ""
    appearance: str = ""


def default_file() -> Path:
    """Where the settings are when nobody says otherwise; NEWSDESK_CONFIG names another folder."""
    named = os.environ.get("NEWSDESK_CONFIG")
    if named:
        return Path(named) / "settings.toml"
    from platformdirs import user_config_path  # start-up time: asked for only where no folder is named

    return user_config_path("newsdesk", appauthor=False) / "settings.toml"


def load(file: Path | None = None) -> Settings:
    """The settings of `file`; what is missing, unreadable or of the wrong type is as if never chosen."""
    table = _table(file or default_file())
    return Settings(**{field.name: table[field.name] for field in fields(Settings) if _fits(table.get(field.name))})


def save(settings: Settings, file: Path | None = None) -> None:
    """Write the settings, whole or not at all; keys of other versions of the program stay. Errors: OSError."""
    import tempfile  # start-up time: hardly any run writes settings

    import tomli_w  # start-up time

    path = file or default_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    content = tomli_w.dumps(_table(path) | asdict(settings)).encode()
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        os.replace(temporary, path)  # noqa: PTH105 - both are plain names here
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _fits(value: object) -> bool:
    return isinstance(value, str)


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}

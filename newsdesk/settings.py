# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own settings on this machine: one typed declaration, kept as TOML in the configuration folder."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

RECENT = 10
"""How many recent things of a kind are kept."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose; an empty text means: not chosen.

    `language` is that of the interface (ru, kk or en), `last_library` the folder that was open last, `appearance` is
    system, light or dark. `shortcuts` holds the keys of commands by their names, where they are not the usual ones;
    empty keys mean that the command has none. `recent_…` name the latest first. `autoformat` makes typed marks what
    they mean, `selection_bar` brings a bar up over selected text.
    """

    language: str = ""
    last_library: str = ""
    appearance: str = ""
    reduced_motion: bool = False
    menu_bar: bool = False
    autoformat: bool = True
    selection_bar: bool = True
    recent_libraries: tuple[str, ...] = ()
    recent_commands: tuple[str, ...] = ()
    shortcuts: Mapping[str, str] = field(default_factory=dict)


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
    usual = Settings()
    kept = {each.name: _value(table.get(each.name), getattr(usual, each.name)) for each in fields(Settings)}
    return Settings(**kept)


def save(settings: Settings, file: Path | None = None) -> None:
    """Write all settings, whole or not at all; keys of other versions of the program stay. Errors: OSError."""
    _write(asdict(settings), file)


def change(values: Mapping[str, Any], file: Path | None = None) -> None:
    """Write some settings by their names; the others stay as they are in the file now. Errors: OSError."""
    unknown = values.keys() - {each.name for each in fields(Settings)}
    if unknown:
        raise ValueError(unknown)
    _write(values, file)


def with_recent(former: tuple[str, ...], latest: str) -> tuple[str, ...]:
    """A list of recent things with another one before them."""
    return (latest, *(each for each in former if each != latest))[:RECENT]


def _write(values: Mapping[str, Any], file: Path | None) -> None:
    import tempfile  # start-up time: hardly any run writes settings

    import tomli_w  # start-up time

    path = file or default_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    content = tomli_w.dumps(_table(path) | dict(values)).encode()
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


def _value(found: object, usual: Any) -> Any:
    """What was found, where it is of the same type as the usual value."""
    if isinstance(usual, tuple):
        return tuple(found) if isinstance(found, list) and all(isinstance(each, str) for each in found) else usual
    if isinstance(usual, dict):
        sound = isinstance(found, dict) and all(isinstance(each, str) for each in found.values())
        return found if sound else usual
    return found if type(found) is type(usual) else usual


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}

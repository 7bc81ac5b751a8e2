# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own settings come back as they were, and a broken file never stands in the way."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from newsdesk.settings import RECENT, Settings, change, default_file, load, save, with_recent


def test_settings_come_back(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings.toml"
    chosen = Settings(
        language="kk", last_library="/papers/вестник", recent_libraries=("/papers/вестник",), shortcuts={"find": "F3"}
    )
    save(chosen, file)
    assert load(file) == chosen
    assert [each.name for each in file.parent.iterdir()] == ["settings.toml"]


def test_without_a_file_nothing_is_chosen(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.toml") == Settings()


@pytest.mark.parametrize(
    "content", [b"language = ", b"\xff\xfe", b"language = 5", b"[language]", b"shortcuts = 1\nrecent_libraries = [3]"]
)
def test_a_broken_file_is_as_if_nothing_was_chosen(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    assert load(file) == Settings()


def test_what_another_version_wrote_stays(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('theme = "dark"\nlanguage = "ru"\n', encoding="utf-8")
    save(Settings(language="en"), file)
    kept = tomllib.loads(file.read_text(encoding="utf-8"))
    assert kept["theme"] == "dark"
    assert kept["language"] == "en"


def test_some_settings_are_changed_and_the_others_stay_as_another_program_wrote_them(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    save(Settings(language="ru", shortcuts={"save": "F2"}), file)
    change({"appearance": "dark", "recent_libraries": ("/a", "/b"), "reduced_motion": True}, file)
    change({"language": "kk"}, file)
    assert load(file) == Settings(
        language="kk",
        appearance="dark",
        reduced_motion=True,
        recent_libraries=("/a", "/b"),
        shortcuts={"save": "F2"},
    )
    with pytest.raises(ValueError, match="colour"):
        change({"colour": "red"}, file)


def test_the_latest_comes_first_and_once(tmp_path: Path) -> None:
    assert with_recent(("a", "b", "c"), "b") == ("b", "a", "c")
    assert len(with_recent(tuple("abcdefghijkl"), "z")) == RECENT


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    save(Settings(language="ru"), file)

    def refuse(*_: object) -> None:
        raise OSError("no")

    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(OSError, match="no"):
        save(Settings(language="kk"), file)
    assert load(file).language == "ru"
    assert len(list(tmp_path.iterdir())) == 1


def test_the_folder_can_be_named_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSDESK_CONFIG", str(tmp_path))
    assert default_file() == tmp_path / "settings.toml"
    monkeypatch.delenv("NEWSDESK_CONFIG")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    assert default_file() == tmp_path / "xdg" / "newsdesk" / "settings.toml"

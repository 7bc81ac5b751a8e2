# SPDX-License-Identifier: GPL-3.0-or-later
"""The set-up scripts on machines where something is missing: one clear line."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def checkout(root: Path, tmp_path: Path) -> Path:
    """A copy of what the scripts need, with nothing installed."""
    copy = tmp_path / "checkout"
    copy.mkdir()
    shutil.copytree(root / "packaging", copy / "packaging")
    shutil.copy(root / "pyproject.toml", copy)
    return copy


def program(folder: Path, name: str, script: str) -> None:
    """A stand-in for a system's program."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def set_up(checkout: Path, script: str, arguments: Sequence[str] = (), **env: str) -> subprocess.CompletedProcess[str]:
    """Run one of the scripts."""
    return subprocess.run(
        ["bash", f"packaging/{script}", *arguments], cwd=checkout, env={**os.environ, **env}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip


def test_a_dependency_that_cannot_be_fetched_is_one_line(checkout: Path, tmp_path: Path) -> None:
    fakes = tmp_path / "fakes"
    program(fakes, "dpkg-query", "echo installed")
    path = f"{fakes}{os.pathsep}{os.environ['PATH']}"
    failed = set_up(
        checkout, "run.sh", PATH=path, PIP_NO_INDEX="1", PIP_FIND_LINKS=str(tmp_path), PIP_CONFIG_FILE="/dev/null"
    )
    assert failed.returncode == 1
    (line,) = failed.stderr.splitlines()
    assert line.startswith("newsdesk: a dependency cannot be installed: ERROR: ")


def test_package_lists_that_cannot_be_fetched_are_one_line(checkout: Path, tmp_path: Path) -> None:
    fakes = tmp_path / "fakes"
    program(fakes, "dpkg-query", "exit 1")
    program(fakes, "apt-get", "echo 'E: no way to the archive'; exit 100")
    program(fakes, "sudo", '"$@"')
    failed = set_up(checkout, "run.sh", PATH=f"{fakes}{os.pathsep}{os.environ['PATH']}")
    assert failed.returncode == 1
    assert failed.stderr == "newsdesk: the package lists cannot be fetched: E: no way to the archive\n"


def test_a_package_that_does_not_exist_is_named(checkout: Path, tmp_path: Path) -> None:
    fakes = tmp_path / "fakes"
    program(fakes, "dpkg-query", "exit 1")
    program(fakes, "apt-get", "exit 0")
    program(fakes, "apt-cache", "echo '  Candidate: (none)'")
    program(fakes, "sudo", '"$@"')
    failed = set_up(checkout, "run.sh", PATH=f"{fakes}{os.pathsep}{os.environ['PATH']}")
    assert failed.returncode == 1
    (line,) = failed.stderr.splitlines()
    assert line.startswith("newsdesk: the system package ca-certificates does not exist")


def test_a_library_that_is_not_there_is_one_line(root: Path, tmp_path: Path) -> None:
    failed = set_up(root, "run.sh", arguments=[str(tmp_path / "nowhere")])
    assert failed.returncode == 1
    assert failed.stderr == f"newsdesk: there is no folder {tmp_path / 'nowhere'}\n"


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no virtual screen here")
def test_the_window_ends_when_its_script_is_asked_to(root: Path, tmp_path: Path) -> None:
    without_screen = {name: text for name, text in os.environ.items() if name not in SCREENS}
    environment = {**without_screen, "NEWSDESK_CONFIG": str(tmp_path / "settings.toml")}
    with subprocess.Popen(
        ["bash", str(root / "packaging" / "run.sh"), str(tmp_path)], env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as script:  # fmt: skip
        assert script.stdout is not None
        assert any("the window opens on a virtual one" in line for line in script.stdout)
        time.sleep(1)
        script.terminate()
        _, complaints = script.communicate(timeout=60)
    assert script.returncode in (0, 128 + signal.SIGTERM), complaints
    assert complaints == ""


def test_the_scripts_are_what_the_readme_says(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    for script in ("run.sh", "test.sh", "bench.sh", "lock.sh"):
        assert f"packaging/{script}" in readme
        assert subprocess.run(["bash", "-n", root / "packaging" / script], check=False).returncode == 0
    assert "bash packaging/test.sh" in (root / ".ci" / "run").read_text(encoding="utf-8")

# SPDX-License-Identifier: GPL-3.0-or-later
"""The set-up scripts on machines where something is missing: one clear line."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest


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


def set_up(checkout: Path, script: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run one of the scripts."""
    return subprocess.run(
        ["bash", f"packaging/{script}"], cwd=checkout, env={**os.environ, **env}, capture_output=True, text=True,
        check=False,
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


def test_the_scripts_are_what_the_readme_says(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    for script in ("run.sh", "test.sh", "bench.sh", "lock.sh"):
        assert f"packaging/{script}" in readme
        assert subprocess.run(["bash", "-n", root / "packaging" / script], check=False).returncode == 0
    assert "bash packaging/test.sh" in (root / ".ci" / "run").read_text(encoding="utf-8")

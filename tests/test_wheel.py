# SPDX-License-Identifier: GPL-3.0-or-later
"""The wheel on its own: built, installed away from the checkout, and put to its main job."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from newsdesk import __version__


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command away from the checkout and return what it prints; the test fails with its errors."""
    away = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "NEWSDESK"))}
    done = subprocess.run(
        [str(word) for word in command], cwd=cwd, env=away, capture_output=True, text=True, check=False
    )
    assert done.returncode in {0, 1}, f"{command}: {done.stderr[-3000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout."""
    out = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, root, cwd=out)
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def program(wheel: Path, root: Path) -> Path:
    """The installed program of a fresh environment with the locked dependencies."""
    environment = wheel.parent / "environment"
    venv.create(environment, with_pip=True)
    pip = (environment / "bin" / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check")
    run(*pip, "--require-hashes", "-r", root / "packaging" / "requirements-runtime.lock", cwd=wheel.parent)
    run(*pip, "--no-deps", wheel, cwd=wheel.parent)
    return environment / "bin" / "newsdesk"


def test_the_wheel_carries_resources_and_licence_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.startswith("newsdesk/resources/site/default/templates/") for name in names)
    assert any(name.startswith("newsdesk/resources/samples/articles/") for name in names)
    assert any(name.endswith("licenses/packaging/LICENSE") for name in names)
    assert not any(name.startswith("tests/") for name in names)


def test_the_installed_program_makes_the_demo_and_exports_its_site(program: Path, tmp_path: Path) -> None:
    assert run(program, "--version", cwd=tmp_path).strip() == f"newsdesk {__version__}"
    made = json.loads(run(program, "init", "library", "--demo", "--json", cwd=tmp_path))
    assert made["articles"] >= 55
    assert made["photos"] >= 20
    exported = json.loads(run(program, "export", "library", "site", "--json", cwd=tmp_path))
    assert exported["written"] >= exported["pages"] > 100
    assert (tmp_path / "site" / "index.html").is_file()

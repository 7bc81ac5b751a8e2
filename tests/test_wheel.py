# SPDX-License-Identifier: GPL-3.0-or-later
"""The wheel on its own: built, installed away from the checkout, and put to its main job."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
import venv
import zipfile
from pathlib import Path

import pytest

from newsdesk import __version__
from tests.conftest import MadeOnce

WINDOW = ("pyside6", "shiboken6", "qtawesome", "qtpy")


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command away from the checkout and return what it prints; the test fails with its errors."""
    away = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "NEWSDESK"))}
    done = subprocess.run(
        [str(word) for word in command], cwd=cwd, env=away, capture_output=True, text=True, check=False
    )
    assert done.returncode in {0, 1}, f"{command}: {done.stderr[-3000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(root: Path, made_once: MadeOnce) -> Path:
    """The wheel, built from the checkout."""

    def make(folder: Path) -> None:
        folder.mkdir()
        run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, root, cwd=folder)

    return next(made_once("wheel", make).glob("*.whl"))


@pytest.fixture(scope="module")
def program(wheel: Path, root: Path, made_once: MadeOnce) -> Path:
    """The installed program of a fresh environment with the locked dependencies, all but those of the window."""

    def make(environment: Path) -> None:
        venv.create(environment)
        into = ("--python", environment / "bin" / "python", "--disable-pip-version-check")
        # Of the modules that come along few are used here: Python compiles those when they are.
        pip = (sys.executable, "-m", "pip", *into, "install", "-q", "--no-compile")
        lock = environment / "without-window.lock"
        lock.write_text(_without_window(root / "packaging" / "requirements-runtime.lock"), encoding="utf-8")
        run(*pip, "--require-hashes", "--no-deps", "-r", lock, cwd=environment)
        run(*pip, "--no-deps", wheel, cwd=environment)

    return made_once("installed", make) / "bin" / "newsdesk"


def _without_window(lock: Path) -> str:
    """A lock without Qt: its 200 MB are here already, and no command may need them."""
    requirements = re.split(r"^(?=\S)", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return "".join(each for each in requirements if not each.lower().startswith(WINDOW))


def test_the_wheel_carries_resources_and_licence_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.startswith("newsdesk/resources/site/default/templates/") for name in names)
    assert any(name.startswith("newsdesk/resources/samples/articles/") for name in names)
    assert any(name.startswith("newsdesk/resources/fonts/") for name in names)
    assert any(name.startswith("newsdesk/resources/i18n/ui/newsdesk.kk.qm") for name in names)
    assert any(name.endswith("licenses/packaging/LICENSE") for name in names)
    assert not any(name.startswith("tests/") for name in names)


@pytest.fixture(scope="module")
def demo(program: Path, made_once: MadeOnce) -> Path:
    """A demo library that the installed program made, to be copied."""

    def make(folder: Path) -> None:
        made = json.loads(run(program, "init", folder, "--demo", "--json", cwd=folder.parent))
        assert made["articles"] >= 55
        assert made["photos"] >= 20

    return made_once("installed-demo", make)


def test_the_installed_program_exports_the_demo_where_there_is_no_qt(program: Path, demo: Path, tmp_path: Path) -> None:
    assert run(program, "--version", cwd=tmp_path).strip() == f"newsdesk {__version__}"
    library = shutil.copytree(demo, tmp_path / "library")
    exported = json.loads(run(program, "export", library, "site", "--json", cwd=tmp_path))
    assert exported["written"] >= exported["pages"] > 100
    assert (tmp_path / "site" / "index.html").is_file()


def test_the_window_of_the_installed_program_opens_and_closes_when_it_is_asked_to_end(
    program: Path, demo: Path, tmp_path: Path
) -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": sysconfig.get_paths()["purelib"],
        "QT_QPA_PLATFORM": "offscreen",
        "NEWSDESK_CONFIG": str(tmp_path / "config"),
    }
    library = shutil.copytree(demo, tmp_path / "library")
    window = subprocess.Popen([program, library], cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + 60
    # The library is noted among the settings once it is open.
    while not (tmp_path / "config" / "settings.toml").exists():
        assert window.poll() is None, window.communicate()[1]
        assert time.monotonic() < end, "the window did not open its library"
        time.sleep(0.1)
    window.send_signal(signal.SIGTERM)
    _, said = window.communicate(timeout=60)
    assert window.returncode == 0, said
    assert "Traceback" not in said

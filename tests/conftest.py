# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests share."""

from __future__ import annotations

import fcntl
import gc
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# What is collected stays until the end: searching it for garbage on the way took a quarter of the time.
gc.disable()

settings.register_profile("newsdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
# A gate tries the same examples each time, so that a change is judged by itself; every desk tries new ones.
settings.register_profile("gate", parent=settings.get_profile("newsdesk"), derandomize=True)
settings.load_profile("gate" if os.environ.get("CI") else "newsdesk")

MadeOnce = Callable[[str, Callable[[Path], object]], Path]

LONG = frozenset({
    "test_acceptance.py", "test_article_laws.py", "test_bad_days.py", "test_demo.py", "test_failing_disk.py",
    "test_kill_and_recover.py", "test_kills.py", "test_packaging.py", "test_preview_law.py", "test_proofs.py",
    "test_real_sites.py", "test_salvage.py", "test_theme_pages.py", "test_wheel.py",
})  # fmt: skip
"""Where single tests, or what they share, take several seconds and more."""
IN_WHOLE_RUN = "PYTEST_XDIST_WORKER" in os.environ
ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of outside data beside the project; tests that need it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the outside data in ../shared is not on this machine")
    return SHARED


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's root."""
    return ROOT


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long: at the end the other processes would wait for one to be done with it."""
    items.sort(key=lambda item: item.path.name not in LONG)


def pytest_collection_finish() -> None:
    """Keep what was collected out of all later searches for garbage: it stays until the end."""
    gc.collect()
    gc.freeze()
    gc.enable()


def pytest_sessionfinish() -> None:
    """Leave nothing on the clipboard: without a screen Qt lets go of it after Python is gone, and crashes over it."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> MadeOnce:
    """Makes a folder that the processes of one run share: the first makes it, the others wait and find it there."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if IN_WHOLE_RUN else base

    def folder_of(name: str, make: Callable[[Path], object]) -> Path:
        folder = shared / name
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.exists():
                make(folder)
        return folder

    return folder_of


@pytest.fixture(scope="session")
def plain_demo(made_once: MadeOnce) -> Path:
    """A demo library as the program makes it, which nobody opens: it is copied."""
    from newsdesk.app import create_library  # not every test needs the store
    from newsdesk.domain.library import LibrarySettings

    return made_once("demo", lambda folder: create_library(folder, LibrarySettings(), demo=True).close())


@pytest.fixture(scope="session")
def exported_demo(made_once: MadeOnce, plain_demo: Path) -> Path:
    """A folder that nobody changes, with a demo library (to be copied) and the site that was exported from it."""
    from newsdesk.app import open_newsroom

    def make(folder: Path) -> None:
        shutil.copytree(plain_demo, folder / "library")
        with open_newsroom(folder / "library") as newsroom:
            assert newsroom.export(folder / "site").blocked == ()

    return made_once("exported-demo", make)


@pytest.fixture(scope="session")
def demo_original(request: pytest.FixtureRequest, made_once: MadeOnce, plain_demo: Path) -> Path:
    """A demo library that nobody opens: it is copied.

    In a whole run it has its pictures in every size already, as a library has that was in use for a day: else each
    window that is opened starts the program that draws them. A run of a few tests draws what it asks for.
    """
    from newsdesk.app import open_newsroom

    def make(folder: Path) -> None:
        exported: Path = request.getfixturevalue("exported_demo")
        shutil.copytree(plain_demo, folder)
        drawn = Path("media", ".derived")
        shutil.copytree(exported / "library" / drawn, folder / drawn, dirs_exist_ok=True)
        with open_newsroom(folder) as newsroom:
            for photo in newsroom.photos():
                newsroom.picture_file(photo, 1280)

    return made_once("drawn-demo", make) if IN_WHOLE_RUN else plain_demo

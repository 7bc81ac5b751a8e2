# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests share."""

from __future__ import annotations

import fcntl
import gc
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("newsdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
# A gate tries the same examples each time, so that a change is judged by itself; every desk tries new ones.
settings.register_profile("gate", parent=settings.get_profile("newsdesk"), derandomize=True)
settings.load_profile("gate" if os.environ.get("CI") else "newsdesk")

MadeOnce = Callable[[str, Callable[[Path], object]], Path]

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


def pytest_collection_finish() -> None:
    """Keep what was collected out of all later searches for garbage: it stays until the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> MadeOnce:
    """Makes a folder that the processes of one run share: the first makes it, the others wait and find it there."""
    base = tmp_path_factory.getbasetemp()
    shared = base if "PYTEST_XDIST_WORKER" not in os.environ else base.parent

    def folder_of(name: str, make: Callable[[Path], object]) -> Path:
        folder = shared / name
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.exists():
                make(folder)
        return folder

    return folder_of


@pytest.fixture(scope="session")
def demo_original(made_once: MadeOnce) -> Path:
    """A demo library that nobody opens: it is copied."""
    from newsdesk.app import create_library  # not every test needs the store
    from newsdesk.domain.library import LibrarySettings

    return made_once("demo", lambda folder: create_library(folder, LibrarySettings(), demo=True).close())


@pytest.fixture(scope="session")
def exported_demo_original(made_once: MadeOnce, demo_original: Path) -> Path:
    """A folder that nobody changes, with a demo library (to be copied) and the site that was exported from it."""

    from newsdesk.app import open_newsroom

    def make(folder: Path) -> None:
        shutil.copytree(demo_original, folder / "library")
        with open_newsroom(folder / "library") as newsroom:
            assert newsroom.export(folder / "site").blocked == ()

    return made_once("exported-demo", make)

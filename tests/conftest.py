# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("newsdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
# A gate tries the same examples each time, so that a change is judged by itself; every desk tries new ones.
settings.register_profile("gate", parent=settings.get_profile("newsdesk"), derandomize=True)
settings.load_profile("gate" if os.environ.get("CI") else "newsdesk")

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

# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("newsdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("newsdesk")

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

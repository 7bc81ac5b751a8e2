# SPDX-License-Identifier: GPL-3.0-or-later
"""The developers' tool for the words of the window, loaded from where it is."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType


def load_tool(root: Path) -> ModuleType:
    """The module `packaging/translations.py`."""
    spec = importlib.util.spec_from_file_location("newsdesk_translations", root / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module

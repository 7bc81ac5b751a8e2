# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures made for the tests, and one worker for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from newsdesk.imaging.photo_worker import PhotoWorker

Maker = Callable[..., Path]


def drawn(size: tuple[int, int]) -> Image.Image:
    """A picture whose corners differ: red, green, blue, white, each running into the next."""
    corners = Image.new("RGB", (2, 2))
    for place, colour in zip(((0, 0), (1, 0), (0, 1), (1, 1)), ("red", "lime", "blue", "white"), strict=True):
        corners.paste(colour, (*place, place[0] + 1, place[1] + 1))
    return corners.resize(size, Image.Resampling.BILINEAR)


@pytest.fixture
def picture(tmp_path: Path) -> Maker:
    """Writes a picture with four different corners: `picture("a.jpg", (w, h), **options of Pillow)`."""

    def make(name: str, size: tuple[int, int] = (120, 80), **options: object) -> Path:
        path = tmp_path / name
        drawn(size).save(path, **options)  # type: ignore[arg-type]  # Pillow's own options
        return path

    return make


@pytest.fixture(scope="module")
def photos() -> Iterator[PhotoWorker]:
    """One pair of processes for a module's tests."""
    with PhotoWorker(timeout=60.0) as worker:
        yield worker

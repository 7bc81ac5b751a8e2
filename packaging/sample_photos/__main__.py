# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the sample photos anew: `PYTHONPATH=packaging .venv/bin/python -m sample_photos [NAME…]`."""

from __future__ import annotations

import io
import sys
import tomllib
from multiprocessing import Pool
from pathlib import Path

from PIL import Image

from newsdesk.imaging.facts import PhotoFacts
from newsdesk.imaging.metadata_writing import write_metadata
from sample_photos import country, halls, land, lessons, stalls, streets, tables, waters, weather

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "samples" / "photos"
SCENES = {
    name: scene
    for module in (land, country, weather, streets, waters, halls, lessons, stalls, tables)
    for name, scene in module.SCENES.items()
}
MOST_BYTES = 99_000
WORST_QUALITY = 50


def main(names: list[str]) -> int:
    """Draw the named pictures, or all of them."""
    words = tomllib.loads((Path(__file__).parent / "photographs.toml").read_text(encoding="utf-8"))
    FOLDER.mkdir(parents=True, exist_ok=True)
    with Pool(2) as processes:
        for name, size in processes.imap(draw, [(name, words[name]) for name in names or SCENES]):
            sys.stdout.write(f"{name}: {size} bytes\n")
    return 0


def draw(task: tuple[str, dict[str, str | list[str]]]) -> tuple[str, int]:
    """Draw one picture and write it with its words; returns its name and size in bytes."""
    name, words = task
    path = FOLDER / f"{name}.jpg"
    path.write_bytes(_jpeg(SCENES[name]()))
    fields = {key: tuple(value) if isinstance(value, list) else value for key, value in words.items()}
    write_metadata(path, PhotoFacts(**fields, copyright="© Вестник Жарыка", source="Вестник Жарыка"))  # type: ignore[arg-type]  # the table's keys are the fields' names
    return name, path.stat().st_size


def _jpeg(picture: Image.Image) -> bytes:
    """The best quality that fits, but never a visibly bad one."""
    for quality in range(84, WORST_QUALITY - 1, -2):
        file = io.BytesIO()
        picture.save(file, "JPEG", quality=quality, optimize=True, progressive=True)
        if file.tell() <= MOST_BYTES:
            break
    return file.getvalue()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

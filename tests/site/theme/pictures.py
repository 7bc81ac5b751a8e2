# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawn landscapes that stand for photos: hills, a sun and a sky, different for each seed."""

from __future__ import annotations

from pathlib import Path
from random import Random

from PIL import Image, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
SKIES: tuple[tuple[Colour, Colour], ...] = (
    ((72, 108, 150), (236, 214, 178)),
    ((38, 60, 92), (226, 150, 108)),
    ((120, 160, 190), (232, 236, 232)),
    ((84, 92, 120), (214, 190, 196)),
    ((60, 120, 130), (240, 226, 170)),
)


def landscape(seed: int, width: int, height: int) -> Image.Image:
    """A picture of the given size in pixels; the same seed gives the same picture."""
    chance = Random(seed)  # noqa: S311  # a drawing, not a secret
    top, bottom = SKIES[seed % len(SKIES)]
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    sky = [[round(a + (b - a) * step / 255) for step in range(256)] for a, b in zip(top, bottom, strict=True)]
    image = image.point(sky[0] + sky[1] + sky[2])
    draw = ImageDraw.Draw(image)
    radius, centre = height // 11, (chance.uniform(0.15, 0.85) * width, chance.uniform(0.2, 0.45) * height)
    draw.circle(centre, radius, fill=(252, 240, 210))
    for layer in range(4):
        shade = 0.72 - layer * 0.17
        colour = tuple(round(part * shade) for part in top)
        level = height * (0.5 + layer * 0.13)
        ridge = [(width * step / 24, level + chance.uniform(-1, 1) * height * 0.05) for step in range(25)]
        draw.polygon([(0.0, float(height)), *ridge, (float(width), float(height))], fill=colour)
    return image.filter(ImageFilter.GaussianBlur(width / 700))


def draw_pictures(folder: Path, shapes: tuple[tuple[int, int], ...], widths: tuple[int, ...]) -> None:
    """Write `media/N-WIDTH.webp` for each shape (width, height) of the widest and each width not above it."""
    (folder / "media").mkdir(parents=True, exist_ok=True)
    for number, (width, height) in enumerate(shapes):
        whole = landscape(number, width, height)
        for narrower in widths:
            if narrower <= width:
                size = (narrower, round(height * narrower / width))
                whole.resize(size).save(folder / "media" / f"{number}-{narrower}.webp", quality=70)

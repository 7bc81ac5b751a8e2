# SPDX-License-Identifier: GPL-3.0-or-later
"""A chess board and a laboratory bench."""

from __future__ import annotations

import math
from itertools import pairwise

from PIL import Image, ImageChops, ImageFilter

from sample_photos.canvas import Canvas, Colour, Point, mix, rgb


def chess() -> Image.Image:
    """A chess board close by, its pieces in a lamp's light."""
    canvas = Canvas(1600, 1067, 53)
    canvas.paint(canvas.vertical([(0, rgb("120c0a")), (0.42, rgb("2a1a12")), (0.5, rgb("3a2417")), (1, rgb("1a0f09"))]))
    for _ in range(26):
        x, y = canvas.chance.uniform(0, 1600), canvas.chance.uniform(20, 330)
        size = canvas.chance.uniform(18, 62)
        tone = canvas.chance.choice((rgb("b8742f"), rgb("8a4a22"), rgb("c99a4e"), rgb("41506b")))
        ring = canvas.mask(lambda pen, x=x, y=y, size=size: pen.ellipse(x, y, size), 2.5)
        canvas.light(tone, ring, canvas.chance.uniform(0.12, 0.4))

    def at(file: float, rank: float) -> Point:
        depth = 1 / (0.62 + rank * 0.155)
        return 800 + (file - 4.3) * 268 * depth + 60 * (1 - depth), 352 + 520 * (depth - 0.5)

    pen = canvas.pen()
    pen.polygon([at(-0.5, -0.6), at(8.5, -0.6), at(8.5, 8.5), at(-0.5, 8.5)], rgb("3a2012"))
    for rank in range(8):
        for file in range(8):
            light = (rank + file) % 2 == 1
            tone = rgb("e0bd86") if light else rgb("6b3c1e")
            tone = mix(tone, rgb("1a0f0a"), canvas.chance.uniform(0, 0.12))
            pen.polygon([at(file, rank), at(file + 1, rank), at(file + 1, rank + 1), at(file, rank + 1)], tone)
    board = canvas.mask(lambda pen: pen.polygon([at(-0.5, -0.6), at(8.5, -0.6), at(8.5, 8.5), at(-0.5, 8.5)]))
    grain = canvas.noise(120, 5, 9)
    canvas.shade(
        rgb("6a4a34"),
        ImageChops.multiply(board, grain.point([max(0, min(255, (i - 120) * 4)) for i in range(256)])),
        0.35,
    )
    black, white = (rgb("1c1512"), rgb("5b4436")), (rgb("b98f58"), rgb("fff0d0"))
    pieces = [(file + 0.5, 6.5, "pawn", black) for file in (0, 1, 2, 5, 6, 7)] + [
        (0.5, 7.5, "rook", black),
        (1.5, 7.5, "bishop", black),
        (4.5, 7.5, "king", black),
        (3.5, 7.5, "queen", black),
        (7.5, 7.5, "rook", black),
        (2.5, 5.5, "bishop", black),
        (3.5, 4.5, "pawn", black),
        (4.5, 3.5, "pawn", white),
        (5.5, 4.5, "bishop", black),
        (2.5, 3.5, "bishop", white),
        (6.5, 2.5, "pawn", white),
        (1.5, 2.5, "pawn", white),
        (3.5, 2.5, "queen", white),
        (5.6, 1.6, "king", white),
        (7.5, 1.6, "rook", white),
    ]
    for column, row, kind, tones in sorted(pieces, key=lambda piece: -piece[1]):
        foot = at(column, row - 0.08)
        size = at(column + 0.5, row)[0] - at(column - 0.5, row)[0]
        _piece(canvas, *foot, size, kind, tones)
    canvas.light(rgb("ffcf8a"), canvas.disc(1130, 420, 900, 560, power=1.6), 0.34)
    canvas.shade(rgb("1a0c06"), canvas.across([(0, 1), (620, 0)]), 0.75)
    return canvas.finished(vignette=0.55, warmth=rgb("94806a"))


_OUTLINES: dict[str, tuple[float, list[Point]]] = {
    "pawn": (
        0.95,
        [
            (0.36, 0),
            (0.36, 0.1),
            (0.28, 0.18),
            (0.14, 0.34),
            (0.11, 0.56),
            (0.2, 0.62),
            (0.12, 0.68),
            (0.2, 0.78),
            (0.2, 0.88),
            (0.12, 0.97),
            (0, 1),
        ],
    ),
    "rook": (
        1.1,
        [
            (0.38, 0),
            (0.38, 0.09),
            (0.28, 0.17),
            (0.2, 0.3),
            (0.18, 0.66),
            (0.27, 0.74),
            (0.27, 1),
            (0.16, 1),
            (0.16, 0.94),
            (0.08, 0.94),
            (0.08, 1),
            (0, 1),
        ],
    ),
    "bishop": (
        1.4,
        [
            (0.38, 0),
            (0.38, 0.08),
            (0.27, 0.15),
            (0.13, 0.3),
            (0.1, 0.56),
            (0.2, 0.6),
            (0.12, 0.65),
            (0.19, 0.76),
            (0.14, 0.88),
            (0.05, 0.94),
            (0.05, 0.98),
            (0, 1),
        ],
    ),
    "queen": (
        1.65,
        [
            (0.4, 0),
            (0.4, 0.08),
            (0.28, 0.14),
            (0.14, 0.3),
            (0.11, 0.6),
            (0.22, 0.64),
            (0.13, 0.68),
            (0.25, 0.92),
            (0.17, 0.88),
            (0.1, 0.95),
            (0.05, 0.95),
            (0.05, 0.99),
            (0, 1),
        ],
    ),
    "king": (
        1.85,
        [
            (0.41, 0),
            (0.41, 0.07),
            (0.29, 0.13),
            (0.15, 0.28),
            (0.12, 0.58),
            (0.23, 0.62),
            (0.14, 0.66),
            (0.24, 0.84),
            (0.1, 0.89),
            (0.03, 0.89),
            (0.03, 0.925),
            (0.09, 0.925),
            (0.09, 0.955),
            (0.03, 0.955),
            (0.03, 1),
            (0, 1),
        ],
    ),
}


def _piece(canvas: Canvas, x: float, y: float, size: float, kind: str, tones: tuple[Colour, Colour]) -> None:
    """A turned piece, lit from the right, its shadow to the left."""
    tall, half = _OUTLINES[kind]
    high = size * tall
    shadow = canvas.mask(
        lambda pen: (
            pen.polygon(
                [
                    (x + size * 0.2, y),
                    (x - size * 0.3, y + size * 0.08),
                    (x - high * 0.95, y + high * 0.24),
                    (x - high * 0.8, y + high * 0.1),
                ]
            ),
            pen.ellipse(x, y, size * 0.38, size * 0.14),
        )[1],
        size * 0.05,
    )
    canvas.shade(rgb("1c0e08"), shadow, 0.75)
    smooth: list[Point] = []
    for (a, b), (c, d) in pairwise(half):
        smooth += [(a + (c - a) * (t / 4), b + (d - b) * (t / 4)) for t in range(4)]
    outline = [(x + u * size, y - v * high) for u, v in smooth] + [
        (x - u * size, y - v * high) for u, v in reversed(smooth)
    ]
    body = canvas.mask(
        lambda pen: (pen.polygon(outline), pen.ellipse(x, y, size * half[0][0], size * half[0][0] * 0.34))[1]
    )
    canvas.paint(tones[0], body)
    canvas.paint(
        tones[1],
        ImageChops.multiply(body, canvas.across([(x - size * 0.12, 0), (x + size * 0.16, 1), (x + size * 0.4, 0.3)])),
        0.85,
    )
    canvas.shade(rgb("20120a"), ImageChops.multiply(body, canvas.across([(x - size * 0.3, 1), (x, 0)])), 0.6)
    shine = canvas.mask(
        lambda pen: pen.polygon(
            [
                (x + size * 0.07, y - high * 0.12),
                (x + size * 0.1, y - high * 0.12),
                (x + size * 0.075, y - high * 0.88),
                (x + size * 0.06, y - high * 0.88),
            ]
        ),
        size * 0.012,
    )
    canvas.light(rgb("fff2d8"), ImageChops.multiply(shine, body), 0.6)
    for level in (0.1, 0.6, 0.68):
        v = y - high * level
        canvas.pen().line(
            [(x - size * 0.13, v), (x + size * 0.13, v)], max(0.6, size * 0.008), fill=mix(tones[0], (0, 0, 0), 0.4)
        )


def laboratory() -> Image.Image:
    """A laboratory bench: flasks with coloured liquids in blue light."""
    canvas = Canvas(1600, 1067, 54)
    canvas.paint(
        canvas.vertical(
            [
                (0, rgb("0c1d33")),
                (0.5, rgb("1d4160")),
                (0.74, rgb("2b5a78")),
                (0.745, rgb("9fb9c4")),
                (0.8, rgb("5c7e90")),
                (1, rgb("1b3446")),
            ]
        )
    )
    for x, y, wide, high in ((120, 90, 380, 300), (560, 90, 380, 300), (1000, 90, 480, 300)):
        pane = canvas.mask(lambda pen, x=x, y=y, wide=wide, high=high: pen.box(x, y, x + wide, y + high, radius=6), 7)
        canvas.light(rgb("4f86a8"), pane, 0.4)
        pen = canvas.pen()
        for shelf in (0.48, 0.97):
            pen.box(x, y + high * shelf, x + wide, y + high * shelf + 7, rgb("16344d"))
            for bottle in range(int(wide / 40)):
                u, tall = x + 18 + bottle * 39, canvas.chance.uniform(42, 98)
                tone = canvas.chance.choice((rgb("6d3b1c"), rgb("2d6f7f"), rgb("8aa6b2"), rgb("2b4d70")))
                pen.box(u, y + high * shelf - tall, u + 25, y + high * shelf, mix(tone, rgb("1d4160"), 0.5), 4)
                pen.box(
                    u + 8, y + high * shelf - tall - 12, u + 17, y + high * shelf - tall, mix(tone, rgb("0d2033"), 0.5)
                )
    canvas.image = canvas.image.filter(ImageFilter.GaussianBlur(9))
    flasks: list[tuple[str, float, float, str, float]] = [
        ("tube", 150, 300, "35d0a5", 0.5),
        ("tube", 205, 300, "f2b632", 0.66),
        ("tube", 260, 300, "e84a5f", 0.4),
        ("tube", 315, 300, "5aa9ff", 0.72),
        ("cone", 520, 350, "27c3d9", 0.5),
        ("round", 800, 390, "ff5d8f", 0.56),
        ("cone", 1075, 300, "ffc23d", 0.42),
        ("glass", 1275, 270, "59e07a", 0.6),
        ("cone", 1478, 310, "8f6bff", 0.55),
    ]
    for shape, at, reach, liquid, full in flasks:
        _flask(canvas, shape, at, 842, reach, rgb(liquid), full)
    pen = canvas.pen()
    for y in (640, 760):
        pen.box(110, y, 356, y + 15, rgb("28475c"), 3)
        pen.box(110, y, 356, y + 4, rgb("5f8aa3"), 2)
    pen.box(104, 600, 120, 846, rgb("28475c"), 3)
    pen.box(346, 600, 362, 846, rgb("28475c"), 3)
    canvas.paint(canvas.mirror(850, 217, sway=1.5, stretch=1.0), canvas.between([(849, 0), (850, 0.42), (1030, 0.0)]))
    for _, at, _, liquid, _ in flasks:
        canvas.light(rgb(liquid), canvas.disc(at, 872, 150, 44), 0.42)
    canvas.light(rgb("7fc4f0"), canvas.disc(1260, 120, 900, 620), 0.28)
    drift = canvas.noise(110, 5, 0.6)
    canvas.light(
        rgb("d9f3ff"),
        ImageChops.multiply(
            drift, canvas.mask(lambda pen: pen.polygon([(790, 452), (812, 452), (880, 240), (740, 210)]), 20)
        ),
        0.5,
    )
    return canvas.finished(vignette=0.45)


def _flask(canvas: Canvas, kind: str, x: float, y: float, high: float, tone: Colour, level: float) -> None:
    """Glass by its outline from foot to lip; the liquid fills `level` of its height and glows."""
    shapes: dict[str, list[Point]] = {
        "tube": [(0.0, 0.0), (0.045, 0.012), (0.065, 0.05), (0.068, 0.2), (0.068, 0.98), (0.085, 1.0)],
        "cone": [(0.36, 0.0), (0.385, 0.03), (0.37, 0.08), (0.1, 0.62), (0.09, 0.7), (0.09, 0.96), (0.12, 1.0)],
        "round": [
            *((0.36 * math.cos(turn / 20), 0.3 + 0.305 * math.sin(turn / 20)) for turn in range(-24, 25)),
            (0.09, 0.66),
            (0.09, 0.96),
            (0.12, 1.0),
        ],
        "glass": [(0.3, 0.0), (0.325, 0.03), (0.325, 0.96), (0.35, 1.0)],
    }
    half = shapes[kind]
    outline = [(x + u * high, y - v * high) for u, v in half] + [
        (x - u * high, y - v * high) for u, v in reversed(half)
    ]
    body = canvas.mask(lambda pen: pen.polygon(outline))
    canvas.light(rgb("9fd0ea"), body, 0.16)
    top = y - high * level
    liquid = ImageChops.multiply(body, canvas.between([(top - 0.6, 0), (top + 0.6, 1)]))
    canvas.paint(tone, liquid, 0.82)
    reach = max(u for u, _ in half) * high
    canvas.shade(
        rgb("1a2b55"),
        ImageChops.multiply(
            liquid, canvas.across([(x - reach, 1), (x - reach * 0.2, 0), (x + reach * 0.5, 0), (x + reach, 0.8)])
        ),
        0.7,
    )
    canvas.light(
        mix(tone, (255, 255, 255), 0.3),
        ImageChops.multiply(
            liquid, canvas.disc(x + reach * 0.2, y - high * level * 0.35, reach * 1.2, high * level * 0.8)
        ),
        0.5,
    )
    width = next((u for u, v in reversed(half) if v <= level), half[0][0]) * high
    if kind in ("cone", "round"):
        low, upper = (
            max((p for p in half if p[1] <= level), key=lambda p: p[1]),
            min((p for p in half if p[1] > level), key=lambda p: p[1]),
        )
        width = (low[0] + (upper[0] - low[0]) * (level - low[1]) / (upper[1] - low[1])) * high
    pen = canvas.pen()
    pen.ellipse(x, top, width, max(2.0, width * 0.13), fill=mix(tone, (255, 255, 255), 0.45))
    for _ in range(9):
        u, v = x + canvas.chance.uniform(-0.5, 0.5) * width, y - high * level * canvas.chance.uniform(0.1, 0.95)
        pen.ellipse(u, v, canvas.chance.uniform(1, 3.4), fill=mix(tone, (255, 255, 255), 0.55))
    edge = canvas.mask(lambda pen: pen.line([*outline, outline[0]], 3), 0.6)
    canvas.light(rgb("dff4ff"), edge, 0.75)
    gleam = canvas.mask(
        lambda pen: pen.line(
            [(x - u * high * 0.78, y - v * high) for u, v in half if 0.02 <= v <= 0.97], max(2.0, high * 0.016)
        ),
        1.4,
    )
    canvas.light(rgb("ffffff"), ImageChops.multiply(gleam, body), 0.6)
    pen = canvas.pen()
    pen.ellipse(x, y - high, half[-1][0] * high, max(2.0, half[-1][0] * high * 0.16), fill=rgb("b9dcec"))


SCENES = {
    "chess": chess,
    "laboratory": laboratory,
}

# SPDX-License-Identifier: GPL-3.0-or-later
"""A harvest, a greenhouse and a market."""

from __future__ import annotations

import math

from PIL import Image, ImageChops

from sample_photos.canvas import Canvas, Point, mix, rgb
from sample_photos.nature import clouds, crown, hills, person, sky, sun


def greenhouse() -> Image.Image:
    """Rows of green plants under a glass roof."""
    canvas = Canvas(1600, 1067, 51)
    canvas.paint(
        canvas.vertical(
            [(0, rgb("a9d0e6")), (0.38, rgb("e9f3ea")), (0.46, rgb("f7f4dd")), (0.5, rgb("7d8f5c")), (1, rgb("3d4a2a"))]
        )
    )
    canvas.glow(980, 250, 700, rgb("fff3c4"), 0.6, 1.8)
    _glass(canvas)
    pen = canvas.pen()
    pen.polygon([(776, 490), (824, 490), (1010, 1080), (590, 1080)], rgb("b9b3a2"))
    for step in range(14):
        near = (step / 13) ** 2
        pen.line(
            [(776 - 186 * near, 490 + 590 * near), (824 + 186 * near, 490 + 590 * near)], 0.8 + near, fill=rgb("8f8a7b")
        )
    for side in (-1, 1):
        for bed in range(3):
            _bed(canvas, side, bed)
    pen = canvas.pen()
    person(pen, 812, 560, 92, rgb("2f4a63"))
    pen.ellipse(812, 475, 11, 6, fill=rgb("e2c98a"))
    for x in (560, 800, 1060):
        canvas.light(
            rgb("fffbe0"),
            canvas.mask(
                lambda pen, x=x: pen.polygon([(x + 120, 60), (x + 210, 60), (x - 60, 1000), (x - 240, 1000)]), 30
            ),
            0.12,
        )
    fog = canvas.noise(380, 5, 2)
    canvas.light(rgb("fdfbe6"), ImageChops.multiply(fog, canvas.disc(800, 470, 620, 230, power=1.4)), 0.6)
    return canvas.finished(vignette=0.32, warmth=rgb("848577"))


def _bed(canvas: Canvas, side: int, bed: int) -> None:
    """One row of tomato plants, far to near."""
    pen, chance = canvas.pen(), canvas.chance
    for step in range(24):
        near = (step / 23) ** 2.1
        scale = 0.1 + 1.15 * near
        x = 800 + side * (40 + 118 * bed + (250 + 620 * bed) * near)
        y = 492 + 520 * near
        if not -260 < x < 1860:
            continue
        haze = max(0.0, 0.55 - near)
        wide, tall = 74 * scale, 250 * scale
        pen.polygon(
            [
                (x - wide * 1.1, y),
                (x + wide * 1.1, y),
                (x + wide * 1.2, y + 26 * scale),
                (x - wide * 1.2, y + 26 * scale),
            ],
            mix(rgb("5d4630"), rgb("cfd3b4"), haze),
        )
        dark, light = mix(rgb("1f4a1c"), rgb("d3dcbd"), haze), mix(rgb("7fb545"), rgb("e3ebcb"), haze)
        for part, width in ((0.25, 1.0), (0.52, 0.86), (0.8, 0.62)):
            crown(canvas, pen, x, y - tall * part, wide * width * 0.9, dark, light, leaves=round(36 + 85 * scale))
        for _ in range(round(2 + 7 * scale)):
            u, v = x + chance.gauss(0, 0.4) * wide, y - tall * chance.uniform(0.12, 0.85)
            size = 9.5 * scale * chance.uniform(0.7, 1.1) + 0.5
            tone = chance.choice((rgb("d5301f"), rgb("e4572b"), rgb("b9d04a")))
            pen.ellipse(u, v, size, fill=mix(mix(tone, (40, 0, 0), 0.25), rgb("d8d5b8"), haze))
            pen.ellipse(
                u - size * 0.2,
                v - size * 0.2,
                size * 0.65,
                fill=mix(mix(tone, (255, 255, 255), 0.1), rgb("d8d5b8"), haze),
            )


def market() -> Image.Image:
    """A market with striped awnings and fruit on its stalls."""
    canvas = Canvas(1600, 1067, 52)
    canvas.paint(canvas.vertical([(0, rgb("8fb9d6")), (0.3, rgb("e7e3d0")), (0.5, rgb("d9b98c")), (1, rgb("8a6a48"))]))
    canvas.glow(820, 300, 620, rgb("fff0c9"), 0.6, 1.7)
    pen = canvas.pen()
    for x, high in ((620, 190), (700, 240), (790, 170), (860, 220), (940, 180)):
        pen.box(x, 430 - high, x + 90, 470, mix(rgb("c7a98c"), rgb("f2e4cc"), 0.5))
        for row in range(3):
            for column in range(3):
                pen.box(
                    x + 12 + column * 26,
                    446 - high + row * 40,
                    x + 26 + column * 26,
                    468 - high + row * 40,
                    rgb("a89a90"),
                )
    pen.polygon([(690, 470), (930, 470), (1900, 1080), (-300, 1080)], rgb("c9a877"))
    for _ in range(700):
        near = canvas.chance.random() ** 0.6
        x, y = 810 + canvas.chance.uniform(-1, 1) * (120 + 1000 * near), 474 + 590 * near
        size = 3 + 26 * near
        pen.ellipse(x, y, size, size * 0.28, fill=mix(rgb("c3a273"), rgb("a68556"), canvas.chance.random()))
    stripes = (("c4302b", "f6ecd8"), ("2f6f8f", "f6ecd8"), ("d9982b", "fff3dc"), ("3f7d4e", "f6ecd8"))
    for step in range(4):
        near = (0.16, 0.34, 0.62, 1.1)[step]
        for side in (-1, 1):
            _stall(canvas, side, near, stripes[(step + (side > 0) * 2) % 4])
        if step < 3:
            _shoppers(canvas, step, near)
        canvas.light(rgb("ffe2b0"), canvas.disc(810, 440, 640, 330), 0.12)
    bulbs = [(t * 1600, 120 + 90 * math.sin(t * math.pi)) for t in (i / 28 for i in range(29))]
    canvas.pen().line(bulbs, 1.6, fill=rgb("5a4636"))
    for bulb, height in bulbs[1:-1:2]:
        canvas.glow(bulb, height + 8, 42, rgb("ffdf9a"), 0.8)
        canvas.pen().ellipse(bulb, height + 8, 6, fill=rgb("fff6d8"))
    return canvas.finished(vignette=0.36, warmth=rgb("93816c"))


def _shoppers(canvas: Canvas, step: int, near: float) -> None:
    """Some people between two stalls, the nearer the fewer."""
    chance = canvas.chance
    for number in range(6 - 2 * step):
        y = 500 + 420 * near + chance.uniform(-14, 20)
        x = 810 + (number - 2.5 + step) * (58 + 190 * near) + chance.uniform(-20, 20)
        coat = chance.choice((rgb("3c4a66"), rgb("8a3a35"), rgb("5f6b4a"), rgb("a5824a"), rgb("4a3548")))
        tall = (y - 462) * 1.03
        canvas.shade(rgb("6a4a2c"), canvas.disc(x + tall * 0.14, y, tall * 0.3, tall * 0.06, power=1), 0.8)
        pen = canvas.pen()
        person(pen, x, y, tall, mix(coat, rgb("efd9b4"), max(0.0, 0.4 - 0.6 * near)))
        if number % 2 == 0:
            dress = [(x - tall * 0.1, y - tall * 0.55), (x + tall * 0.1, y - tall * 0.55)]
            hem = [(x + tall * 0.16, y - tall * 0.17), (x - tall * 0.16, y - tall * 0.17)]
            pen.polygon([*dress, *hem], mix(coat, rgb("efd9b4"), max(0.0, 0.4 - 0.6 * near)))
        else:
            bag = (x + tall * 0.17, y - tall * 0.36)
            pen.line([(x + tall * 0.13, y - tall * 0.78), bag], tall * 0.045, fill=mix(coat, rgb("2a1a12"), 0.25))
            pen.box(bag[0] - tall * 0.05, bag[1], bag[0] + tall * 0.05, bag[1] + tall * 0.14, rgb("d9c08a"), 3)
        pen.ellipse(x, y - tall * 0.925, tall * 0.072, fill=rgb("c99468"))
        pen.slice(x, y - tall * 0.925, tall * 0.077, 150, 390, rgb("33221a") if number % 2 else rgb("7a2f2c"))


def _stall(canvas: Canvas, side: int, near: float, colours: tuple[str, str]) -> None:
    x, y = 810 + side * (150 + 560 * near), 486 + 420 * near
    deep, wide, high = 240 * near + 20, 420 * near + 30, 400 * near + 36
    outer, inner = x + side * wide, x - side * deep * 0.2
    pen = canvas.pen()
    pen.polygon([(inner, y - high * 0.95), (outer, y - high * 1.02), (outer, y + 20), (inner, y)], rgb("4a3122"))
    person(pen, inner + (outer - inner) * 0.45, y - high * 0.16, high * 0.72, rgb("5b7a94"))
    pen.ellipse(inner + (outer - inner) * 0.45, y - high * 0.826, high * 0.05, fill=rgb("c98f63"))
    pen.polygon(
        [(inner, y - high * 0.42), (outer, y - high * 0.46), (outer, y + 30 * near), (inner, y + 8 * near)],
        rgb("8c5f36"),
    )
    pen.polygon(
        [(inner, y - high * 0.42), (outer, y - high * 0.46), (outer, y - high * 0.36), (inner, y - high * 0.32)],
        rgb("b98549"),
    )
    for plank in range(1, 6):
        u = inner + (outer - inner) * plank / 6
        pen.line([(u, y - high * 0.34), (u, y + 18 * near)], 1 + 2 * near, fill=rgb("6d4726"))
    fruit = (rgb("c9281f"), rgb("e8912a"), rgb("6f9a2f"), rgb("e3c13a"), rgb("6b2f4f"), rgb("d9552f"))
    chance = canvas.chance
    heaps = 4
    for heap in range(heaps):
        tone = chance.choice(fruit)
        start, end = inner + (outer - inner) * heap / heaps, inner + (outer - inner) * (heap + 1) / heaps
        middle, reach = (start + end) / 2, abs(end - start) * 0.46
        for level in range(5):
            count = 8 - level
            for item in range(count):
                u = middle + (item / max(1, count - 1) - 0.5) * 2 * reach * (1 - level * 0.17)
                v = y - high * (0.44 + level * 0.045)
                size = reach * 0.16
                shade = mix(tone, (30, 10, 0), chance.uniform(0.1, 0.35))
                pen.ellipse(u, v, size, fill=shade)
                pen.ellipse(
                    u - size * 0.22,
                    v - size * 0.24,
                    size * 0.66,
                    fill=mix(tone, (255, 235, 190), chance.uniform(0.08, 0.25)),
                )
    parts = 9
    for stripe in range(parts):
        a, b = (
            inner - side * deep * 0.5 + (outer - inner + side * deep * 0.6) * t / parts for t in (stripe, stripe + 1)
        )
        top_a, top_b = (inner + (outer - inner) * t / parts for t in (stripe, stripe + 1))
        tone = rgb(colours[stripe % 2])
        roof, edge = y - high * 1.22, y - high * 0.9
        pen.polygon([(top_a, roof), (top_b, roof), (b, edge), (a, edge)], tone)
        pen.polygon(
            [(a, edge), (b, edge), (b, edge + high * 0.07), ((a + b) / 2, edge + high * 0.1), (a, edge + high * 0.07)],
            mix(tone, (60, 20, 10), 0.22),
        )


def wheat_harvest() -> Image.Image:
    """A combine harvester in a wheat field at low sun."""
    canvas = Canvas(1600, 1067, 25)
    sky(canvas, [(0, rgb("6e9cc4")), (0.3, rgb("d6cfb4")), (0.48, rgb("ffdb93")), (1, rgb("ffdb93"))])
    clouds(canvas, 20, 420, rgb("fff2d4"), rgb("c3a98c"), cover=0.5, cell=560, stretch=5)
    sun(canvas, 1180, 430, 30, rgb("ffdc92"), reach=22)
    hills(canvas, 545, 30, rgb("b79a6e"), rgb("d8b06a"), waves=3)
    hills(canvas, 575, 20, rgb("d9b15c"), rgb("b5802c"), waves=2)
    canvas.texture(canvas.between([(560, 0), (660, 1)]), 0.35, 300, 10)
    pen = canvas.pen()
    for index in range(-30, 31):
        pen.line(
            [(900 + index * 16, 580), (900 + index * 190, 1080)],
            2.2,
            fill=mix(rgb("c8933a"), rgb("8f5f1e"), abs(index % 3) / 3),
        )
    dust = canvas.noise(260, 5, 1.4).point([max(0, min(255, (i - 70) * 2)) for i in range(256)])
    canvas.light(rgb("ffd79a"), ImageChops.multiply(dust, canvas.disc(1010, 590, 640, 230, power=1.2)), 0.75)
    _combine(canvas, 640, 770, 330)
    canvas.light(rgb("ffd08a"), ImageChops.multiply(dust, canvas.disc(1000, 760, 420, 150, power=1.1)), 0.8)
    _wheat(canvas)
    canvas.light(rgb("ffc875"), canvas.disc(1180, 430, 1200, 800), 0.3)
    return canvas.finished(vignette=0.35, warmth=rgb("90806a"))


def _combine(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.shade(rgb("5b3a14"), canvas.disc(x + 20, y + 6, size * 1.2, size * 0.16, power=1.0), 0.85)
    pen = canvas.pen()
    dark, red, light = rgb("2b1a14"), rgb("a3301f"), rgb("d95a35")
    pen.polygon(
        [
            (x - size * 0.35, y - size * 0.2),
            (x + size * 0.62, y - size * 0.2),
            (x + size * 0.66, y - size * 0.56),
            (x + size * 0.5, y - size * 0.7),
            (x - size * 0.35, y - size * 0.7),
        ],
        red,
    )
    pen.polygon(
        [
            (x - size * 0.35, y - size * 0.58),
            (x + size * 0.65, y - size * 0.5),
            (x + size * 0.5, y - size * 0.7),
            (x - size * 0.35, y - size * 0.7),
        ],
        light,
    )
    pen.polygon(
        [
            (x - size * 0.1, y - size * 0.7),
            (x + size * 0.46, y - size * 0.7),
            (x + size * 0.54, y - size * 0.84),
            (x - size * 0.18, y - size * 0.84),
        ],
        mix(red, dark, 0.3),
    )
    pen.polygon(
        [
            (x - size * 0.62, y - size * 0.38),
            (x - size * 0.33, y - size * 0.38),
            (x - size * 0.33, y - size * 0.86),
            (x - size * 0.56, y - size * 0.86),
        ],
        dark,
    )
    pen.polygon(
        [
            (x - size * 0.58, y - size * 0.48),
            (x - size * 0.38, y - size * 0.48),
            (x - size * 0.38, y - size * 0.8),
            (x - size * 0.535, y - size * 0.8),
        ],
        rgb("f3cf8d"),
    )
    pen.box(x - size * 0.64, y - size * 0.9, x - size * 0.3, y - size * 0.86, light)
    pen.line(
        [(x + size * 0.3, y - size * 0.8), (x + size * 0.72, y - size * 0.98), (x + size * 0.86, y - size * 0.93)],
        size * 0.055,
        fill=mix(red, dark, 0.2),
    )
    pen.polygon(
        [
            (x - size * 0.5, y - size * 0.34),
            (x - size * 0.34, y - size * 0.34),
            (x - size * 0.72, y - size * 0.02),
            (x - size * 0.86, y - size * 0.02),
        ],
        dark,
    )
    pen.polygon(
        [
            (x - size * 1.02, y),
            (x - size * 0.62, y),
            (x - size * 0.66, y - size * 0.16),
            (x - size * 0.9, y - size * 0.16),
        ],
        mix(red, dark, 0.4),
    )
    for spoke in range(8):
        angle = spoke * math.tau / 8 + 0.2
        u, v = x - size * 0.98 + math.cos(angle) * size * 0.17, y - size * 0.16 + math.sin(angle) * size * 0.17
        pen.line([(x - size * 0.98, y - size * 0.16), (u, v)], 3, fill=dark)
        pen.line([(u - size * 0.05, v + 4), (u + size * 0.05, v - 4)], 4, fill=light)
    for u, part in ((-0.2, 0.24), (0.5, 0.15)):
        pen.ellipse(x + size * u, y - size * part, size * part, fill=rgb("1f1512"))
        pen.ellipse(x + size * u, y - size * part, size * part * 0.5, fill=rgb("e0b04a"))
        pen.ellipse(x + size * u, y - size * part, size * part * 0.18, fill=rgb("5b3a14"))
    body = canvas.mask(lambda pen: pen.box(x - size, y - size, x + size, y))
    canvas.light(
        rgb("ffd28a"), ImageChops.multiply(body, canvas.disc(x + size * 0.6, y - size * 0.7, size * 0.7)), 0.35
    )


def _wheat(canvas: Canvas) -> None:
    pen, chance = canvas.pen(), canvas.chance
    for index in range(1500):
        depth = (index / 1500) ** 1.2
        y = 890 + 330 * depth
        size = 60 + 150 * depth
        x = chance.uniform(-20, 1620)
        lean = size * chance.uniform(0.02, 0.3)
        tone = mix(
            chance.choice((rgb("e0b04c"), rgb("c68f2e"), rgb("f1cd74"))),
            rgb("5a3a10"),
            chance.uniform(0, 0.5) * (0.5 + depth),
        )
        pen.line(
            [(x, y), (x + lean * 0.3, y - size * 0.6), (x + lean, y - size)],
            0.9 + depth,
            fill=mix(tone, rgb("6e4a17"), 0.3),
        )
        for grain in range(8):
            up = 1 + grain * 0.028
            u, v = x + lean * up + grain * 0.7, y - size * up
            part = (0.7 + 1.5 * depth) * (1 - abs(grain - 3) / 9)
            pen.line([(u, v), (u + 3 + depth * 6, v - 12 - depth * 22)], 0.5, fill=mix(tone, rgb("fff0c0"), 0.5))
            pen.ellipse(u + part, v - 1, part, part * 2.1, fill=mix(tone, rgb("54330b"), 0.42))
            pen.ellipse(u - part, v, part, part * 2.1, fill=mix(tone, rgb("fff0c0"), 0.18))


def _glass(canvas: Canvas) -> None:
    """The frames of the glass roof."""
    centre: Point = (800, 468)
    pen = canvas.pen()
    steel, pale = rgb("6c8288"), rgb("dfe9e6")
    for frame in range(9):
        near = 1.32**frame * 0.16
        half, eaves, crest, low = 640 * near, 210 * near, 390 * near, 130 * near
        x, y = centre
        arch = [(x - half, y + low), (x - half, y - eaves), (x, y - crest), (x + half, y - eaves), (x + half, y + low)]
        pen.line(arch, 1.5 + 6 * near, fill=mix(pale, steel, min(1.0, near)))
        for part in (0.33, 0.66):
            for side in (-1, 1):
                u, v = x + side * half * part, y - crest + (crest - eaves) * part
                pen.line([(u, v), (u, v + 12 * near)], 3 * near + 0.5, fill=steel)
    for part in (-1.0, -0.66, -0.33, 0.0, 0.33, 0.66, 1.0):
        rise = 390 - 180 * abs(part)
        points = [(800 + 640 * part * near, 468 - rise * near) for near in (0.16, 1.6)]
        pen.line(points, 2.6, fill=mix(steel, pale, 0.35))
    for level in (0.4, -0.25):
        for side in (-1, 1):
            pen.line(
                [(800 + side * 640 * near, 468 - 210 * level * near) for near in (0.16, 1.6)],
                2,
                fill=mix(steel, pale, 0.45),
            )


SCENES = {
    "greenhouse": greenhouse,
    "market": market,
    "wheat-harvest": wheat_harvest,
}

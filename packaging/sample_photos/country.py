# SPDX-License-Identifier: GPL-3.0-or-later
"""A herd, balloons and an orchard."""

from __future__ import annotations

import math

from PIL import Image, ImageChops

from sample_photos.canvas import Canvas, Point, mix, rgb
from sample_photos.nature import clouds, crown, grass, hills, mountains, person, sky, sun


def saiga_sunset() -> Image.Image:
    """A herd of saiga before a huge setting sun."""
    canvas = Canvas(1600, 1067, 21)
    sky(
        canvas,
        [(0, rgb("6b1f3a")), (0.3, rgb("c2452f")), (0.55, rgb("f28b32")), (0.72, rgb("ffcb62")), (1, rgb("ffcb62"))],
    )
    canvas.glow(930, 610, 1000, rgb("ffb14a"), 0.55, 1.6)
    canvas.draw(
        lambda pen: pen.ellipse(930, 610, 268),
        canvas.vertical([(0.3, rgb("fff2b8")), (0.55, rgb("ffd76a")), (0.78, rgb("ff9a3c"))]),
        blur=1,
    )
    clouds(canvas, 120, 640, rgb("ffb765"), rgb("9a3239"), cover=0.4, cell=560, stretch=9, opacity=0.7)
    dust = canvas.noise(300, 5, 3).point([max(0, min(255, (i - 90) * 2)) for i in range(256)])
    hills(canvas, 792, 26, rgb("a34a2c"), rgb("60241f"), waves=3)
    canvas.light(rgb("ffb45a"), ImageChops.multiply(dust, canvas.between([(640, 0), (780, 0.8), (860, 0)])), 0.7)
    hills(canvas, 842, 24, rgb("431a1c"), rgb("1d0b10"), waves=2)
    for index in range(17):
        far = index < 7
        size = canvas.chance.uniform(48, 66) if far else canvas.chance.uniform(84, 128)
        x = (
            130 + index * 205 + canvas.chance.uniform(-40, 40)
            if far
            else 90 + (index - 7) * 158 + canvas.chance.uniform(-34, 34)
        )
        y = 815 + canvas.chance.uniform(-5, 8) if far else 872 + canvas.chance.uniform(-14, 26)
        _saiga(canvas, x, y, size, rgb("5b1f20") if far else rgb("1c0a0e"))
    canvas.light(rgb("ff9d4d"), canvas.disc(930, 830, 700, 120), 0.22)
    grass(canvas, 852, 1067, [rgb("3a1517"), rgb("6a2a1e")], [rgb("14070b"), rgb("2a0f12")], blades=5000, length=72)
    return canvas.finished(vignette=0.4)


def _saiga(canvas: Canvas, x: float, y: float, size: float, tone: tuple[int, int, int]) -> None:
    """Standing sideways, y at the hooves; its swollen nose and ringed horns tell it from a deer."""
    side = canvas.chance.choice((-1, 1))

    def at(u: float, v: float) -> Point:
        return x + side * u * size, y - v * size

    pen = canvas.pen()
    step = canvas.chance.uniform(-0.05, 0.05)
    for u, move in ((-0.4, step), (-0.32, -step), (0.3, -step), (0.38, step)):
        pen.polygon(
            [
                at(u - 0.06, 0.56),
                at(u + 0.06, 0.56),
                at(u + move + 0.018, 0.24),
                at(u + move * 2 + 0.014, 0),
                at(u + move * 2 - 0.014, 0),
                at(u + move - 0.018, 0.24),
            ],
            tone,
        )
    body = [
        (-0.47, 0.62),
        (-0.44, 0.72),
        (-0.3, 0.77),
        (-0.05, 0.745),
        (0.2, 0.76),
        (0.36, 0.72),
        (0.42, 0.6),
        (0.34, 0.47),
        (0.1, 0.45),
        (-0.15, 0.49),
        (-0.34, 0.5),
        (-0.43, 0.52),
    ]
    pen.polygon([at(*point) for point in body], tone)
    pen.polygon([at(-0.49, 0.7), at(-0.56, 0.6), at(-0.5, 0.58)], tone)
    head = (0.64 + canvas.chance.uniform(-0.03, 0.05), 0.93 - canvas.chance.random() ** 2 * 0.16)
    pen.polygon(
        [at(0.3, 0.78), at(0.42, 0.52), at(head[0] - 0.02, head[1] - 0.1), at(head[0] - 0.12, head[1] + 0.08)], tone
    )
    tip = (head[0] + 0.2, head[1] - 0.17)
    pen.polygon(
        [
            at(head[0] - 0.13, head[1] + 0.09),
            at(head[0] + 0.06, head[1] + 0.1),
            at(tip[0] + 0.02, tip[1] + 0.1),
            at(tip[0] + 0.01, tip[1] - 0.03),
            at(tip[0] - 0.1, tip[1] - 0.02),
            at(head[0] - 0.08, head[1] - 0.12),
        ],
        tone,
    )
    pen.ellipse(*at(tip[0] - 0.035, tip[1] + 0.035), size * 0.07, fill=tone)
    pen.polygon(
        [at(head[0] - 0.1, head[1] + 0.05), at(head[0] - 0.2, head[1] + 0.11), at(head[0] - 0.08, head[1] + 0.1)], tone
    )
    for shift in (0.0, 0.05):
        horn = [
            at(head[0] - 0.03 + shift, head[1] + 0.08),
            at(head[0] - 0.08 + shift, head[1] + 0.2),
            at(head[0] - 0.06 + shift, head[1] + 0.31),
            at(head[0] - 0.01 + shift, head[1] + 0.37),
        ]
        pen.line(horn, size * 0.018, fill=tone)


def balloon() -> Image.Image:
    """Hot-air balloons over hills in early morning."""
    canvas = Canvas(1067, 1600, 22)
    sky(
        canvas,
        [(0, rgb("3f73b0")), (0.35, rgb("86b4d8")), (0.62, rgb("f4cfa9")), (0.74, rgb("fbe3c4")), (1, rgb("fbe3c4"))],
    )
    clouds(canvas, 60, 800, rgb("fff3e4"), rgb("b8b9cc"), cover=0.5, cell=480, stretch=3)
    sun(canvas, 250, 1120, 22, rgb("ffd9a0"), reach=26)
    mountains(canvas, 1200, 150, rgb("8d9cc0"), rgb("f3d3b5"), peaks=6, snow=0.4)
    for base, height, top, foot in (
        (1230, 50, "b0a19a", "dcbf9c"),
        (1300, 76, "8f9169", "c9b080"),
        (1400, 90, "69793f", "9a954f"),
        (1520, 70, "43582b", "2f401f"),
    ):
        edge = hills(canvas, base, height, rgb(top), rgb(foot), waves=3)
        pen = canvas.pen()
        for x, y in edge[::7]:
            if canvas.chance.random() < 0.35:
                crown(
                    canvas,
                    pen,
                    x,
                    y + 3,
                    canvas.chance.uniform(3, 9) * (base / 1300) ** 4,
                    mix(rgb(foot), rgb("1f2f1a"), 0.55),
                    rgb(top),
                    leaves=40,
                )
        canvas.paint(rgb("fbe3c4"), canvas.between([(base - 20, 0), (base + 66, 0.5), (base + 120, 0)]))
    _one_balloon(canvas, 800, 905, 44, ["d9c7b0", "7f98b5"], 0.45)
    _one_balloon(canvas, 190, 700, 66, ["e8b23d", "c95f3a"], 0.25)
    _one_balloon(canvas, 590, 450, 250, ["c8322b", "f3ead6", "e6a12e", "f3ead6"], 0.0)
    return canvas.finished(vignette=0.3, warmth=rgb("8c8378"))


def _one_balloon(canvas: Canvas, x: float, y: float, radius: float, colours: list[str], haze: float) -> None:
    """An envelope of gores, lit from the left; `y` is its widest place."""

    def outline(turn: float) -> list[Point]:
        points = []
        for step in range(41):
            v = step / 40
            down = -1.06 + 2.5 * v
            wide = (
                math.sqrt(max(0.0, 1 - (down / 1.06) ** 2))
                if down < 0
                else max(0.12, math.cos(min(1.0, down / 1.5) * math.pi / 2) ** 0.8)
            )
            points.append((x + radius * wide * turn, y + radius * down))
        return points

    whole = [*outline(-1), *reversed(outline(1))]
    gores = 16
    pen = canvas.pen()
    for gore in range(gores):
        left, right = (math.sin((edge / gores - 0.5) * math.pi) for edge in (gore, gore + 1))
        tone = mix(rgb(colours[gore % len(colours)]), rgb("f0dcc6"), haze)
        pen.polygon([*outline(left), *reversed(outline(right))], tone)
        pen.line(outline(right), max(0.4, radius * 0.006), fill=mix(tone, (60, 20, 20), 0.3))
    pen.polygon(
        [
            (x - radius * 0.93, y - radius * 0.2),
            (x + radius * 0.93, y - radius * 0.2),
            (x + radius * 0.99, y - radius * 0.02),
            (x - radius * 0.99, y - radius * 0.02),
        ],
        mix(rgb("27406b"), rgb("f0dcc6"), haze),
    )
    low = y + radius * 1.44
    basket = low + radius * 0.34
    for turn in (-0.13, -0.05, 0.05, 0.13):
        pen.line(
            [(x + radius * turn, low - 4), (x + radius * turn * 0.8, basket)],
            max(0.4, radius * 0.006),
            fill=rgb("4a3527"),
        )
    for shift in (-0.04, 0.05):
        person(pen, x + radius * shift, basket + radius * 0.1, radius * 0.2, rgb("33261f"))
    pen.box(
        x - radius * 0.11,
        basket,
        x + radius * 0.11,
        basket + radius * 0.15,
        mix(rgb("6b4526"), rgb("f0dcc6"), haze),
        radius * 0.02,
    )
    body = canvas.mask(lambda pen: pen.polygon(whole))
    canvas.shade(
        rgb("5a4462"),
        ImageChops.multiply(body, canvas.across([(x - radius * 0.1, 0), (x + radius, 1)])),
        0.75 * (1 - haze),
    )
    canvas.shade(
        rgb("7a4a4a"), ImageChops.multiply(body, canvas.between([(y + radius * 0.3, 0), (low, 1)])), 0.6 * (1 - haze)
    )
    canvas.light(
        rgb("fff0d0"), ImageChops.multiply(body, canvas.disc(x - radius * 0.5, y - radius * 0.35, radius * 0.8)), 0.45
    )
    canvas.glow(x, low + radius * 0.12, radius * 0.22, rgb("ffb347"), 0.9)


def apple_orchard() -> Image.Image:
    """An apple orchard in autumn before mountains."""
    canvas = Canvas(1600, 1067, 23)
    sky(canvas, [(0, rgb("4f8cc6")), (0.4, rgb("b9d8ea")), (0.5, rgb("f2ead6")), (1, rgb("f2ead6"))])
    clouds(canvas, 0, 360, rgb("ffffff"), rgb("b7c6d6"), cover=0.5, cell=480, stretch=3)
    mountains(canvas, 520, 330, rgb("8096b8"), rgb("d9dfe0"), peaks=5, snow=0.45)
    mountains(canvas, 550, 120, rgb("7f9a96"), rgb("c6d2b5"), peaks=6, rough=0.5)
    hills(canvas, 560, 24, rgb("9aa868"), rgb("7f8f3f"), waves=3)
    canvas.texture(canvas.between([(560, 0), (640, 1)]), 0.3, 260, 5)
    grass(
        canvas,
        570,
        1067,
        [rgb("a9b06a"), rgb("b8ae62")],
        [rgb("6c7d2c"), rgb("8c8a35"), rgb("50661f"), rgb("b09a45")],
        blades=8000,
        length=34,
    )
    for row in range(6):
        depth = (row / 5) ** 1.7
        size = 26 + 190 * depth
        y = 590 + 330 * depth
        for side in (-1, 1):
            for column in range(4):
                x = 800 + side * (size * 1.15 + column * size * 2.7 + 60)
                if -300 < x < 1900:
                    _apple_tree(canvas, x, y, size, 1 - depth)
    pen = canvas.pen()
    for _ in range(160):
        depth = canvas.chance.random()
        x, y = 800 + canvas.chance.gauss(0, 1) * (200 + 600 * depth), 700 + 350 * depth
        pen.ellipse(
            x, y, 2 + 6 * depth, 1.8 + 5 * depth, fill=mix(rgb("a31c18"), rgb("d94f2b"), canvas.chance.random())
        )
    canvas.light(rgb("ffd9a0"), canvas.disc(300, 250, 1300, 900), 0.22)
    return canvas.finished(vignette=0.3)


def _apple_tree(canvas: Canvas, x: float, y: float, size: float, haze: float) -> None:
    canvas.shade(rgb("4c5226"), canvas.disc(x + size * 0.3, y, size * 1.4, size * 0.28, power=1.2), 0.7)
    pen, chance = canvas.pen(), canvas.chance
    bark = mix(rgb("4b3626"), rgb("8f9276"), haze * 0.6)
    pen.polygon(
        [
            (x - size * 0.08, y),
            (x + size * 0.09, y),
            (x + size * 0.05, y - size * 0.7),
            (x - size * 0.05, y - size * 0.7),
        ],
        bark,
    )
    for turn in (-0.5, 0.45):
        pen.line([(x, y - size * 0.5), (x + size * turn, y - size)], size * 0.06, fill=bark)
    dark, light = mix(rgb("34501c"), rgb("93a183"), haze * 0.6), mix(rgb("a8ad3c"), rgb("b7c09b"), haze * 0.5)
    for u, v, part in (
        (0.0, 1.35, 0.62),
        (-0.55, 1.0, 0.52),
        (0.55, 1.05, 0.54),
        (-0.2, 0.95, 0.5),
        (0.25, 1.55, 0.42),
    ):
        crown(canvas, pen, x + u * size, y - v * size, part * size, dark, light, leaves=round(90 + size * 2.6))
    for _ in range(round(16 + size * 0.32)):
        turn, far = chance.uniform(0, 6.28), math.sqrt(chance.random())
        u, v = x + math.cos(turn) * far * size * 0.98, y - size * 1.12 + math.sin(turn) * far * size * 0.7
        part = size * 0.03 * chance.uniform(0.8, 1.15) + 0.6
        pen.ellipse(u, v, part, fill=mix(rgb("8f1414"), rgb("b08c7c"), haze * 0.5))
        pen.ellipse(u - part * 0.25, v - part * 0.25, part * 0.6, fill=mix(rgb("e0402c"), rgb("c9a08a"), haze * 0.5))


SCENES = {
    "saiga-sunset": saiga_sunset,
    "balloon": balloon,
    "apple-orchard": apple_orchard,
}

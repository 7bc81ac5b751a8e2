# SPDX-License-Identifier: GPL-3.0-or-later
"""Mountains, steppe and river."""

from __future__ import annotations

import math

from PIL import Image, ImageChops

from sample_photos.canvas import Canvas, Pen, mix, rgb
from sample_photos.nature import clouds, grass, hills, mountains, sky, sun, tree


def mountains_dawn() -> Image.Image:
    """Layered ridges of mountains at dawn."""
    canvas = Canvas(1600, 1067, 11)
    sky(
        canvas,
        [(0, rgb("3c5487")), (0.25, rgb("8a8fb8")), (0.42, rgb("e7b3ae")), (0.56, rgb("fbd9b4")), (1, rgb("fbd9b4"))],
    )
    sun(canvas, 1120, 470, 20, rgb("ffcf96"), reach=22)
    clouds(canvas, 30, 420, rgb("f6c5b4"), rgb("9b8fae"), cover=0.36, cell=520, stretch=5, opacity=0.75)
    mountains(canvas, 640, 420, rgb("8d8fb4"), rgb("edc3b4"), peaks=6, snow=0.32, light_from_left=False)
    mountains(canvas, 720, 260, rgb("747da4"), rgb("dfb4ac"), peaks=7, rough=0.5, light_from_left=False)
    mountains(canvas, 810, 220, rgb("565f86"), rgb("bd98a2"), peaks=6, rough=0.5, light_from_left=False)
    mountains(canvas, 930, 210, rgb("3a4266"), rgb("8b768f"), peaks=5, rough=0.48, light_from_left=False)
    edge = canvas.ridge(1040, 120, 0.5, 5)
    canvas.paint(rgb("1d2340"), canvas.below(edge))
    pen = canvas.pen()
    for x, y in edge[::2]:
        height = canvas.chance.uniform(14, 62)
        tone = mix(rgb("151a31"), rgb("2b3153"), canvas.chance.random())
        for level in range(7):
            wide = height * 0.17 * (1 - level / 8)
            base = y + 8 - height * level / 8
            pen.polygon([(x - wide, base), (x + wide, base), (x, base - height * 0.3)], tone)
    canvas.light(rgb("ffb98a"), canvas.disc(1120, 560, 900, 330), 0.28)
    return canvas.finished(warmth=rgb("8a7f86"))


def steppe_spring() -> Image.Image:
    """A spring steppe with tulips under large clouds."""
    canvas = Canvas(1600, 900, 12)
    sky(canvas, [(0, rgb("2f6db3")), (0.35, rgb("79aede")), (0.58, rgb("d3e6ee")), (1, rgb("d3e6ee"))])
    clouds(canvas, -160, 480, rgb("ffffff"), rgb("93a8c0"), cover=0.72, cell=560, stretch=2.0)
    clouds(canvas, 330, 540, rgb("fdfdfb"), rgb("b6c5d3"), cover=0.62, cell=300, stretch=4)
    hills(canvas, 545, 26, rgb("8aa3ab"), rgb("9fb596"), waves=3)
    hills(canvas, 575, 34, rgb("8fa878"), rgb("7d9a52"), waves=2)
    hills(canvas, 612, 26, rgb("86a557"), rgb("4f7a2c"), waves=2)
    canvas.texture(canvas.between([(600, 0), (700, 1)]), 0.25, 420, 6)
    shadow = canvas.noise(700, 3, 6).point([max(0, min(255, (i - 135) * 6)) for i in range(256)])
    canvas.shade(rgb("7c94a0"), ImageChops.multiply(shadow, canvas.between([(540, 0), (580, 0.8), (900, 0.8)])), 0.8)
    far, near = (
        [rgb("96ae62"), rgb("88a553"), rgb("a9b874")],
        [rgb("4d7a28"), rgb("6d9733"), rgb("2f5a1e"), rgb("93ad4a")],
    )
    grass(canvas, 606, 900, far, near, blades=15000, length=62)
    _tulips(canvas)
    grass(canvas, 860, 960, near, near, blades=900, length=120)
    return canvas.finished(vignette=0.28)


def _tulips(canvas: Canvas) -> None:
    pen, chance = canvas.pen(), canvas.chance
    for index in range(520):
        depth = (index / 520) ** 1.5
        x = chance.gauss(0.5, 0.42) * 1600
        y = 622 + 300 * depth
        size = 1.6 + 15 * depth**1.3
        tone = chance.choice((rgb("d3231f"), rgb("e2402a"), rgb("b7171d"), rgb("f0b429")))
        pen.line(
            [(x + size * 0.3, y + size * 3.4), (x + size * 0.1, y + size), (x, y)], 0.4 + depth * 2, fill=rgb("41691f")
        )
        pen.polygon(
            [
                (x - size * 0.6, y - size * 0.9),
                (x - size * 0.72, y),
                (x - size * 0.3, y + size * 0.7),
                (x + size * 0.3, y + size * 0.7),
                (x + size * 0.72, y),
                (x + size * 0.6, y - size * 0.9),
                (x + size * 0.25, y - size * 0.25),
                (x, y - size * 1.05),
                (x - size * 0.25, y - size * 0.25),
            ],
            tone,
        )
        pen.polygon(
            [
                (x - size * 0.28, y - size * 0.3),
                (x, y - size * 1.05),
                (x + size * 0.28, y - size * 0.3),
                (x, y + size * 0.7),
            ],
            mix(tone, (255, 190, 150), 0.3),
        )


def river_bridge() -> Image.Image:
    """An arched bridge over a river at sunset."""
    canvas = Canvas(1600, 1067, 13)
    sky(
        canvas,
        [(0, rgb("45507f")), (0.22, rgb("9a6d8d")), (0.4, rgb("ee9a6b")), (0.54, rgb("ffd591")), (1, rgb("ffd591"))],
    )
    clouds(canvas, 10, 430, rgb("ffb27d"), rgb("7a577e"), cover=0.48, cell=600, stretch=5)
    sun(canvas, 560, 545, 26, rgb("ffd08a"), reach=24)
    hills(canvas, 590, 46, rgb("a5698a"), rgb("c98878"), waves=3)
    bank = hills(canvas, 612, 22, rgb("5c3f5e"), rgb("4a3350"), waves=4)
    pen = canvas.pen()
    for x, y in bank[::2]:
        if canvas.chance.random() < 0.75:
            tree(canvas, pen, x, y + 6, canvas.chance.uniform(14, 44), rgb("4a3150"), slim=0.3)
    _bridge(canvas)
    canvas.paint(canvas.mirror(640, 427, sway=13, stretch=0.95))
    water = canvas.between([(638, 0), (640, 0.75), (1067, 0.35)])
    canvas.shade(rgb("b28aa0"), water, 0.9)
    canvas.paint(rgb("3c3157"), canvas.between([(640, 0), (820, 0.1), (1067, 0.62)]))
    ripples = canvas.noise(46, 3, 9).point([max(0, min(255, (i - 150) * 6)) for i in range(256)])
    path = ImageChops.multiply(ripples, canvas.across([(300, 0), (560, 1), (820, 0)]))
    canvas.light(rgb("ffbf7a"), ImageChops.multiply(path, canvas.between([(640, 0), (650, 1), (1067, 0.35)])), 0.9)
    canvas.light(rgb("ffe1ad"), canvas.between([(632, 0), (640, 0.28), (650, 0)]))
    grass(canvas, 1010, 1067, [rgb("241a30")], [rgb("17101f"), rgb("2d1f33")], blades=1500, length=110)
    return canvas.finished(warmth=rgb("8f7c78"))


def _bridge(canvas: Canvas) -> None:
    def shape(pen: Pen) -> None:
        pen.box(-20, 512, 1620, 530)
        for pier in range(6):
            x = -60 + pier * 344
            pen.box(x - 15, 520, x + 15, 645)
            pen.box(x - 22, 628, x + 22, 645)

    def arches(pen: Pen) -> None:
        for span in range(5):
            x = 112 + span * 344
            pen.ellipse(x, 650, 155, 112)

    wall = canvas.mask(lambda pen: shape(pen.box(-20, 515, 1620, 645)))
    stone = ImageChops.subtract(wall, canvas.mask(arches))
    canvas.paint(canvas.vertical([(0, rgb("6b4a68")), (0.48, rgb("6b4a68")), (0.6, rgb("3b2744"))]), stone)
    canvas.texture(stone, 0.4, 30)

    def rims(pen: Pen) -> None:
        for span in range(5):
            pen.arc(112 + span * 344, 650, 160, 117, 180, 360, 3)
        pen.box(-20, 511, 1620, 514)

    canvas.draw(rims, rgb("e7a07d"), opacity=0.8)
    _railing(canvas)


def wind_farm() -> Image.Image:
    """White wind turbines on hills in morning haze."""
    canvas = Canvas(1600, 1067, 14)
    sky(canvas, [(0, rgb("5d93bf")), (0.35, rgb("a9cbdc")), (0.6, rgb("f6e7cf")), (1, rgb("f6e7cf"))])
    sun(canvas, 1290, 520, 22, rgb("ffe9bd"), reach=24)
    clouds(canvas, 40, 460, rgb("ffffff"), rgb("b9cad6"), cover=0.34, cell=640, stretch=4.5, opacity=0.8)
    mountains(canvas, 660, 150, rgb("a9bfca"), rgb("efe3cf"), peaks=8, snow=0.45)
    for base, height, top, foot, count, size in (
        (690, 46, "b9c3a8", "d8cfb0", 9, 0.2),
        (752, 62, "a3ad78", "c3b987", 6, 0.42),
        (850, 86, "8a9355", "a39a55", 3, 0.82),
    ):
        edge = hills(canvas, base, height, rgb(top), rgb(foot), waves=3)
        for number in range(count):
            at = edge[round((number + 0.3 + canvas.chance.random() * 0.4) / count * (len(edge) - 1))]
            _turbine(canvas, at[0], at[1] + 6, 480 * size, 1 - size)
        canvas.paint(rgb("f6ead2"), canvas.between([(base - 30, 0), (base + 60, 0.42), (base + 130, 0)]))
    _turbine(canvas, 395, 1000, 760, 0.0)
    hills(canvas, 975, 60, rgb("7d8546"), rgb("5b6630"), waves=2)
    grass(
        canvas,
        950,
        1067,
        [rgb("9ba05c"), rgb("b1aa66")],
        [rgb("6b7434"), rgb("4b5526"), rgb("a49a52")],
        blades=9000,
        length=70,
    )
    return canvas.finished(vignette=0.25, warmth=rgb("86827a"))


def _turbine(canvas: Canvas, x: float, y: float, height: float, haze: float) -> None:
    light, dark = mix(rgb("ffffff"), rgb("eadfcb"), haze), mix(rgb("8fa3b3"), rgb("d5d2c6"), haze)
    top, wide = y - height, height * 0.02
    tower = [(x - wide * 0.45, top), (x + wide * 0.45, top), (x + wide, y), (x - wide, y)]
    shades = canvas.across([(x - wide, 0), (x + wide, 1)])
    body = canvas.mask(lambda pen: pen.polygon(tower))
    canvas.paint(light, body)
    canvas.paint(dark, ImageChops.multiply(body, shades), 0.9)
    turn = canvas.chance.uniform(0, 2.1)
    pen = canvas.pen()
    for blade in range(3):
        angle = turn + blade * math.tau / 3
        c, s = math.cos(angle), math.sin(angle)
        length = height * 0.58
        root, belly = height * 0.011, height * 0.024
        outline = [
            (0.0, -root),
            (0.14 * length, -belly),
            (0.45 * length, -belly * 0.6),
            (length, 0.0),
            (0.4 * length, root * 0.6),
            (0.0, root),
        ]
        pen.polygon(
            [(x + u * c - v * s, top + u * s + v * c) for u, v in outline], mix(light, dark, 0.25 + 0.4 * abs(s))
        )
        pen.polygon(
            [
                (x + u * c - v * s, top + u * s + v * c)
                for u, v in (outline[0], outline[1], outline[2], outline[3], (0.4 * length, -root * 0.4), (0.0, 0.0))
            ],
            light,
        )
    pen.ellipse(x, top, height * 0.017, fill=mix(light, dark, 0.2))


def _railing(canvas: Canvas) -> None:
    """The railing and the lamps on it."""
    pen = canvas.pen()
    for x in range(0, 1600, 12):
        pen.line([(x, 512), (x, 499)], 1.1, fill=rgb("4d3350"))
    pen.line([(-5, 499), (1605, 499)], 1.8, fill=rgb("4d3350"))
    for x in range(86, 1600, 172):
        pen.line([(x, 512), (x, 462)], 2.2, fill=rgb("3a2640"))
        pen.line([(x, 463), (x + 13, 460)], 1.6, fill=rgb("3a2640"))
    for x in range(86, 1600, 172):
        canvas.glow(x + 13, 463, 30, rgb("ffe0a0"), 0.7)
    pen = canvas.pen()
    for x in range(86, 1600, 172):
        pen.ellipse(x + 13, 463, 3, fill=rgb("fff3d0"))


SCENES = {
    "mountains-dawn": mountains_dawn,
    "steppe-spring": steppe_spring,
    "river-bridge": river_bridge,
    "wind-farm": wind_farm,
}

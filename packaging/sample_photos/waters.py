# SPDX-License-Identifier: GPL-3.0-or-later
"""A harbour, a dam and a flood."""

from __future__ import annotations

from PIL import Image, ImageChops

from sample_photos.canvas import Canvas, Colour, Pen, Point, mix, rgb
from sample_photos.nature import clouds, crown, hills, mountains, person, sky, sun, tree


def caspian_harbour() -> Image.Image:
    """A harbour with cranes and a ferry at twilight."""
    canvas = Canvas(1600, 1067, 33)
    sky(
        canvas,
        [(0, rgb("15264a")), (0.3, rgb("3d5f8c")), (0.5, rgb("c58f94")), (0.61, rgb("ffc58a")), (1, rgb("ffc58a"))],
    )
    clouds(canvas, 40, 560, rgb("f0a489"), rgb("3f5480"), cover=0.52, cell=620, stretch=6, opacity=0.85)
    sun(canvas, 330, 640, 18, rgb("ffbe7a"), reach=28)
    hills(canvas, 652, 16, rgb("6f6484"), rgb("6f6484"), waves=4)
    pen = canvas.pen()
    dark = rgb("1a2340")
    pen.box(640, 642, 1620, 674, dark)
    for x, size in ((760, 0.7), (960, 0.95), (1230, 1.15), (1480, 0.9)):
        _crane(pen, x, 648, 330 * size, mix(dark, rgb("53506f"), 1.1 - size if size < 1.1 else 0))
    chance = canvas.chance
    for column in range(34):
        for row in range(chance.randint(1, 4)):
            tone = chance.choice((rgb("7c3b3d"), rgb("2f5a6b"), rgb("8a6a3a"), rgb("45506e")))
            pen.box(690 + column * 27, 634 - row * 13, 714 + column * 27, 646 - row * 13, mix(tone, dark, 0.35))
    _ferry(canvas, 420, 668, 430)
    for x in range(700, 1600, 58):
        canvas.glow(x, 628, 26, rgb("ffd48c"), 0.75)
    canvas.glow(1230, 270, 30, rgb("ff4a3d"), 0.9)
    canvas.paint(canvas.mirror(674, 393, sway=17, stretch=0.9))
    canvas.shade(rgb("7d90b4"), canvas.between([(673, 0), (674, 0.5), (1067, 1)]), 0.85)
    waves = canvas.noise(60, 4, 7).point([max(0, min(255, (i - 140) * 4)) for i in range(256)])
    canvas.light(
        rgb("ffc59a"),
        ImageChops.multiply(
            ImageChops.multiply(waves, canvas.across([(0, 0.7), (330, 1), (760, 0.1)])),
            canvas.between([(674, 0), (676, 1), (1067, 0.3)]),
        ),
        0.7,
    )
    canvas.paint(
        rgb("16223f"),
        ImageChops.multiply(
            canvas.noise(130, 4, 6).point([max(0, min(255, (i - 120) * 3)) for i in range(256)]),
            canvas.between([(720, 0), (1067, 0.8)]),
        ),
        0.7,
    )
    pen = canvas.pen()
    for x, y, size in ((250, 330, 17), (320, 300, 12), (395, 352, 20), (520, 280, 10), (575, 322, 13)):
        pen.line(
            [
                (x - size, y - size * 0.45),
                (x - size * 0.4, y - size * 0.5),
                (x, y),
                (x + size * 0.4, y - size * 0.5),
                (x + size, y - size * 0.35),
            ],
            1.6,
            fill=rgb("2b3559"),
        )
    return canvas.finished(vignette=0.35)


def _crane(pen: Pen, x: float, y: float, high: float, tone: Colour) -> None:
    leg = high * 0.16
    for side in (-1, 1):
        pen.line([(x + side * leg, y), (x + side * leg * 0.7, y - high * 0.62)], high * 0.022, fill=tone)
    for part in range(4):
        low, top = y - high * 0.15 * part, y - high * 0.15 * (part + 1)
        pen.line([(x - leg * 0.9, low), (x + leg * 0.8, top)], high * 0.008, fill=tone)
        pen.line([(x + leg * 0.9, low), (x - leg * 0.8, top)], high * 0.008, fill=tone)
    deck = y - high * 0.62
    pen.box(x - high * 0.44, deck - high * 0.03, x + high * 0.72, deck, tone)
    pen.line([(x, deck), (x, y - high)], high * 0.026, fill=tone)
    pen.line([(x, y - high), (x + high * 0.7, deck - high * 0.02)], high * 0.009, fill=tone)
    pen.line([(x, y - high), (x + high * 0.36, deck - high * 0.02)], high * 0.009, fill=tone)
    pen.line([(x, y - high), (x - high * 0.42, deck - high * 0.02)], high * 0.009, fill=tone)
    pen.box(x - high * 0.16, deck - high * 0.1, x + high * 0.05, deck - high * 0.02, tone)
    hook = x + high * 0.45
    pen.line([(hook, deck), (hook, deck + high * 0.25)], high * 0.006, fill=tone)
    pen.box(hook - high * 0.07, deck + high * 0.25, hook + high * 0.07, deck + high * 0.31, tone)


def _ferry(canvas: Canvas, x: float, y: float, long: float) -> None:
    pen = canvas.pen()
    hull, white = rgb("22304f"), rgb("cdb9b4")
    pen.polygon(
        [(x - long * 0.52, y - 60), (x + long * 0.5, y - 60), (x + long * 0.44, y + 6), (x - long * 0.46, y + 6)], hull
    )
    pen.box(x - long * 0.5, y - 66, x + long * 0.5, y - 58, rgb("c8574a"))
    for deck, (left, right) in enumerate(((-0.44, 0.42), (-0.4, 0.34), (-0.34, 0.22))):
        base = y - 64 - deck * 30
        pen.box(x + long * left, base - 30, x + long * right, base, mix(white, hull, 0.12 * deck))
        for window in range(int((right - left) * long / 15) - 1):
            u = x + long * left + 9 + window * 15
            pen.box(u, base - 21, u + 8, base - 11, rgb("ffdf9e") if canvas.chance.random() < 0.75 else rgb("52597a"))
    pen.polygon(
        [
            (x + long * 0.02, y - 154),
            (x + long * 0.13, y - 154),
            (x + long * 0.12, y - 206),
            (x + long * 0.035, y - 206),
        ],
        rgb("b2473f"),
    )
    pen.box(x + long * 0.03, y - 190, x + long * 0.125, y - 180, white)
    pen.line([(x - long * 0.24, y - 154), (x - long * 0.24, y - 225)], 3, fill=hull)
    pen.line([(x - long * 0.52, y - 62), (x - long * 0.24, y - 222), (x + long * 0.3, y - 125)], 0.8, fill=hull)
    smoke = ImageChops.multiply(
        canvas.noise(80, 4),
        canvas.mask(
            lambda pen: pen.polygon([(x + 32, y - 206), (x + 54, y - 206), (x + 250, y - 300), (x + 180, y - 330)]), 16
        ),
    )
    canvas.paint(rgb("5b5470"), smoke, 0.8)


def dam() -> Image.Image:
    """A concrete dam with spillways and mist."""
    canvas = Canvas(1600, 1067, 34)
    sky(canvas, [(0, rgb("4f87b8")), (0.3, rgb("a9cadd")), (0.45, rgb("e9eee8")), (1, rgb("e9eee8"))])
    clouds(canvas, -40, 340, rgb("ffffff"), rgb("a3b6c6"), cover=0.6, cell=520, stretch=3)
    mountains(canvas, 480, 330, rgb("6d86a4"), rgb("c6d3d6"), peaks=5, snow=0.42)
    mountains(canvas, 520, 170, rgb("5c7768"), rgb("a9bba6"), peaks=6, rough=0.5)
    top, foot = 430, 850
    wall = [(150, top), (1450, top), (1330, foot), (270, foot)]
    canvas.draw(
        lambda pen: pen.polygon(wall),
        canvas.vertical([(0.38, rgb("d9d3c4")), (0.6, rgb("b5ad9e")), (0.82, rgb("8c8880"))]),
    )
    body = canvas.mask(lambda pen: pen.polygon(wall))
    canvas.texture(body, 0.28, 150, 0.5)
    stains = canvas.noise(26, 4, 0.12).point([max(0, min(255, (i - 130) * 3)) for i in range(256)])
    canvas.shade(rgb("8f877a"), ImageChops.multiply(stains, body), 0.6)
    pen = canvas.pen()
    for level in range(1, 7):
        y = top + (foot - top) * level / 7
        inset = 120 * (y - top) / (foot - top)
        pen.line([(150 + inset, y), (1450 - inset, y)], 0.8, fill=rgb("978f82"))
    for gate in range(7):
        x = 420 + gate * 127
        lean = (800 - x) * 0.09
        pen.polygon([(x - 8, top - 34), (x + 8, top - 34), (x + 14 + lean, foot), (x - 14 + lean, foot)], rgb("c9c2b3"))
        pen.polygon([(x + 2, top - 34), (x + 8, top - 34), (x + 14 + lean, foot), (x + 4 + lean, foot)], rgb("8e887d"))
        pen.box(x - 13, top - 74, x + 13, top - 30, rgb("b9b2a5"))
        pen.box(x - 6, top - 62, x + 6, top - 48, rgb("3e4a55"))
    pen.box(110, top - 34, 1490, top - 20, rgb("e5dfd1"))
    pen.box(110, top - 20, 1490, top - 13, rgb("7f7a70"))

    def falls(pen: Pen) -> None:
        for gate in range(6):
            if gate in (0, 5):
                continue
            x = 433 + gate * 127
            lean = (863 - x) * 0.09
            pen.polygon([(x, top - 8), (x + 101, top - 8), (x + 96 + lean, foot + 30), (x + 6 + lean, foot + 30)])

    water = canvas.mask(falls, 2)
    canvas.paint(rgb("b9d3dc"), water, 0.95)
    streaks = canvas.noise(14, 4, 0.07).point([max(0, min(255, (i - 95) * 4)) for i in range(256)])
    canvas.paint(rgb("fbfeff"), ImageChops.multiply(streaks, water))
    canvas.paint(
        canvas.vertical([(0.78, rgb("c5d9dc")), (0.85, rgb("7ea3ab")), (1, rgb("2f5f6d"))]),
        canvas.between([(foot - 4, 0), (foot + 4, 1)]),
    )
    foam = canvas.noise(90, 5, 5).point([max(0, min(255, (i - 118) * 4)) for i in range(256)])
    canvas.paint(
        rgb("f2f8f8"),
        ImageChops.multiply(foam, canvas.between([(foot - 8, 0), (foot + 8, 1), (960, 0.6), (1067, 0.15)])),
        0.9,
    )
    mist = canvas.noise(240, 5, 1.4).point([min(255, round(i * 1.3)) for i in range(256)])
    for u in (610.0, 740.0, 860.0, 990.0):
        canvas.paint(rgb("ffffff"), ImageChops.multiply(mist, canvas.disc(u, foot - 6, 230, 150, power=1.3)), 0.85)
    for side in (-1, 1):
        edge: list[Point] = [
            (800 + side * (430 + 60 * t + canvas.chance.uniform(-14, 14)), 400 + 700 * t)
            for t in (i / 30 for i in range(31))
        ]
        edge = [(x + side * max(0.0, 300 - (y - 400)) * 0.75, y) for x, y in edge]
        canvas.draw(
            lambda pen, edge=edge, side=side: pen.polygon([(800 + side * 900, 330), *edge, (800 + side * 900, 1100)]),
            canvas.vertical([(0.3, rgb("7f8a5c")), (0.7, rgb("59683f")), (1, rgb("2d3a25"))]),
            blur=1,
        )
        pen = canvas.pen()
        for _ in range(90):
            shore, low = edge[canvas.chance.randrange(31)]
            u = shore + side * canvas.chance.uniform(10, 420)
            crown(
                canvas,
                pen,
                u,
                low + canvas.chance.uniform(-6, 20),
                canvas.chance.uniform(8, 24),
                rgb("263a1d"),
                rgb("7f9148"),
                leaves=70,
            )
    canvas.texture(None, 0.06, 200)
    return canvas.finished(vignette=0.3)


def canal_flood() -> Image.Image:
    """High water between houses and poplars, with a rescue boat."""
    canvas = Canvas(1600, 1067, 36)
    sky(canvas, [(0, rgb("67788a")), (0.35, rgb("9fabb3")), (0.52, rgb("d5d3c8")), (1, rgb("d5d3c8"))])
    clouds(canvas, -120, 520, rgb("cfd3d4"), rgb("5c6976"), cover=0.85, cell=620, stretch=3, opacity=0.85)
    hills(canvas, 560, 34, rgb("8f988e"), rgb("8f988e"), waves=3)
    pen = canvas.pen()
    for index in range(60):
        x = index * 27 + canvas.chance.uniform(-12, 12)
        tree(
            canvas,
            pen,
            x,
            592,
            canvas.chance.uniform(60, 150),
            mix(rgb("6f7b62"), rgb("98a08f"), canvas.chance.random()),
            slim=0.13,
        )
    for x, y, size, wall, roof in (
        (160, 625, 0.72, "d7cbb2", "7d4a3c"),
        (1310, 640, 0.95, "b9c4c4", "5b6470"),
        (470, 660, 1.0, "e2d6bd", "8d4f3d"),
        (1010, 632, 0.75, "c6b79b", "6a5a4c"),
    ):
        _flooded_house(canvas, x, y, 240 * size, rgb(wall), rgb(roof))
    pen = canvas.pen()
    for x, tall in ((330.0, 330), (395, 390), (860, 300), (1250, 420), (1530, 460)):
        tree(canvas, pen, x, 668, tall, mix(rgb("4c5b3c"), rgb("6f7b52"), canvas.chance.random()), slim=0.12)
    for x in (90.0, 720.0, 1160.0):
        pen.line([(x, 680), (x, 420)], 5, fill=rgb("4a463f"))
        pen.line([(x - 34, 440), (x + 34, 440)], 4, fill=rgb("4a463f"))
    canvas.paint(canvas.mirror(668, 399, sway=9, stretch=0.95))
    canvas.shade(rgb("a89a83"), canvas.between([(666, 0), (670, 0.6), (1067, 0.8)]))
    canvas.paint(rgb("7f735f"), canvas.between([(690, 0), (1067, 0.62)]))
    waves = canvas.noise(70, 4, 8).point([max(0, min(255, (i - 142) * 4)) for i in range(256)])
    canvas.light(rgb("f3eee0"), ImageChops.multiply(waves, canvas.between([(670, 0), (672, 0.5), (1067, 0.8)])), 0.45)
    _boat(canvas, 800, 880)
    rain = Image.new("L", canvas.size)
    brush = Pen(rain)
    for _ in range(900):
        left, top = canvas.chance.uniform(0, 1650), canvas.chance.uniform(0, 1067)
        brush.line([(left, top), (left - 7, top + 34)], 0.8, fill=canvas.chance.randint(30, 90))
    canvas.light(rgb("ffffff"), rain, 0.5)
    return canvas.finished(vignette=0.38)


def _flooded_house(canvas: Canvas, x: float, y: float, wide: float, wall: Colour, roof: Colour) -> None:
    pen = canvas.pen()
    high = wide * 0.4
    pen.box(x, y - high, x + wide, y + 60, wall)
    pen.box(x + wide * 0.72, y - high, x + wide, y + 60, mix(wall, (40, 40, 50), 0.28))
    pen.polygon(
        [
            (x - wide * 0.07, y - high),
            (x + wide * 0.72, y - high),
            (x + wide * 0.54, y - high * 1.95),
            (x + wide * 0.12, y - high * 1.95),
        ],
        roof,
    )
    pen.polygon(
        [(x + wide * 0.72, y - high), (x + wide * 1.06, y - high), (x + wide * 0.54, y - high * 1.95)],
        mix(roof, (20, 20, 30), 0.35),
    )
    for row in range(1, 5):
        v = y - high - high * 0.95 * row / 5
        pen.line(
            [(x - wide * 0.07 + wide * 0.038 * row, v), (x + wide * 0.72 - wide * 0.036 * row, v)],
            1,
            fill=mix(roof, (0, 0, 0), 0.25),
        )
    pen.box(x + wide * 0.2, y - high * 2.15, x + wide * 0.28, y - high * 1.8, mix(roof, (60, 50, 50), 0.5))
    for u in (0.1, 0.4):
        pen.box(x + wide * u, y - high * 0.78, x + wide * (u + 0.17), y - high * 0.12, rgb("f4f0e6"))
        pen.box(x + wide * (u + 0.02), y - high * 0.73, x + wide * (u + 0.15), y - high * 0.17, rgb("34404a"))
        pen.line(
            [(x + wide * (u + 0.085), y - high * 0.73), (x + wide * (u + 0.085), y - high * 0.17)],
            2,
            fill=rgb("f4f0e6"),
        )
    pen.box(x, y + 2, x + wide, y + 60, mix(wall, rgb("6d604c"), 0.55))


def _boat(canvas: Canvas, x: float, y: float) -> None:
    canvas.shade(rgb("3f3a30"), canvas.disc(x, y + 16, 260, 34, power=1), 0.85)
    pen = canvas.pen()
    for u, tall, coat in ((-78, 122, "1f3550"), (-28, 96, "8a4b3c"), (18, 92, "5b6b53"), (76, 118, "c9531f")):
        person(pen, x + u, y + 8, tall, rgb(coat))
        pen.ellipse(x + u, y + 8 - tall * 0.925, tall * 0.07, fill=rgb("e9dcc9"))
        pen.polygon(
            [
                (x + u - tall * 0.12, y - tall * 0.74),
                (x + u + tall * 0.12, y - tall * 0.74),
                (x + u + tall * 0.11, y - tall * 0.42),
                (x + u - tall * 0.11, y - tall * 0.42),
            ],
            rgb("e8691f"),
        )
    pen.line([(x + 92, y - 80), (x + 210, y + 44)], 5, fill=rgb("6b4f34"))
    pen.polygon(
        [(x - 196, y - 30), (x + 176, y - 30), (x + 212, y - 44), (x + 184, y + 30), (x - 166, y + 34)], rgb("c2401f")
    )
    pen.polygon(
        [(x - 196, y - 30), (x + 176, y - 30), (x + 212, y - 44), (x + 206, y - 24), (x - 190, y - 12)], rgb("f08a4b")
    )
    pen.box(x - 222, y - 62, x - 190, y - 4, rgb("23282e"), 6)
    wake = canvas.mask(
        lambda pen: (
            pen.polygon(
                [(x - 200, y + 26), (x + 190, y + 26), (x + 250, y + 40), (x - 560, y + 92), (x - 520, y + 60)]
            ),
            None,
        )[1],
        7,
    )
    foam = canvas.noise(34, 4, 4).point([max(0, min(255, (i - 116) * 5)) for i in range(256)])
    canvas.light(rgb("ffffff"), ImageChops.multiply(wake, foam), 0.6)


SCENES = {
    "caspian-harbour": caspian_harbour,
    "dam": dam,
    "canal-flood": canal_flood,
}

# SPDX-License-Identifier: GPL-3.0-or-later
"""The town in the evening: its skyline, its trams, its stadium."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageFilter

from sample_photos.canvas import Canvas, Colour, Pen, mix, rgb
from sample_photos.nature import clouds, mountains, person, sky, stars


def _tower(
    canvas: Canvas, pen: Pen, x: float, foot: float, wide: float, high: float, wall: Colour, lit: float, lamp: float
) -> None:
    """A building with windows, `lit` of them shining."""
    chance = canvas.chance
    pen.box(x, foot - high, x + wide, foot, wall)
    pen.box(x + wide * 0.82, foot - high, x + wide, foot, mix(wall, (0, 0, 0), 0.25))
    if chance.random() < 0.4:
        pen.box(x + wide * 0.3, foot - high - 12, x + wide * 0.6, foot - high, wall)
    if chance.random() < 0.35:
        pen.line(
            [(x + wide * 0.45, foot - high), (x + wide * 0.45, foot - high - chance.uniform(18, 46))], 1, fill=wall
        )
    across, down = 9 * lamp, 13 * lamp
    for row in range(int((high - 8) / down)):
        for column in range(int((wide - 6) / across)):
            u, v = x + 5 + column * across, foot - high + 8 + row * down
            if chance.random() < lit:
                tone = chance.choice((rgb("ffd68a"), rgb("ffc064"), rgb("ffe8b8"), rgb("cfe2ff")))
                pen.box(u, v, u + across * 0.52, v + down * 0.5, mix(wall, tone, chance.uniform(0.45, 1)))
            else:
                pen.box(u, v, u + across * 0.52, v + down * 0.5, mix(wall, (10, 14, 30), 0.35))


def city_dusk() -> Image.Image:
    """A skyline at dusk with lit windows and its reflection in a river."""
    canvas = Canvas(1600, 1067, 31)
    sky(
        canvas,
        [
            (0, rgb("141d4a")),
            (0.25, rgb("3a3b7a")),
            (0.45, rgb("a1587f")),
            (0.6, rgb("f59f6c")),
            (0.68, rgb("ffd196")),
            (1, rgb("ffd196")),
        ],
    )
    clouds(canvas, 20, 560, rgb("f3937a"), rgb("453b70"), cover=0.5, cell=640, stretch=5, opacity=0.85)
    stars(canvas, 240, 130)
    mountains(canvas, 700, 170, rgb("5d4a7c"), rgb("d78a83"), peaks=6, snow=0.3)
    for layer, (count, low, high, wall, lit, lamp) in enumerate(
        ((44, 60, 190, "7b5a84", 0.12, 0.7), (30, 90, 300, "4a3d6e", 0.3, 0.85), (19, 80, 390, "241f47", 0.46, 1.15))
    ):
        pen = canvas.pen()
        for number in range(count):
            wide = 1600 / count * canvas.chance.uniform(0.75, 1.25)
            centre = 1 - abs(number / count - 0.56) * 1.3
            tall = low + (high - low) * max(0.0, centre) * canvas.chance.random() ** 0.8
            _tower(
                canvas,
                pen,
                number * 1600 / count,
                770 + layer * 6,
                wide,
                tall,
                mix(rgb(wall), rgb("0d0b20"), canvas.chance.uniform(0, 0.25)),
                lit,
                lamp,
            )
        canvas.light(rgb("e88f70"), canvas.between([(560, 0), (780, 0.3 - layer * 0.1), (781, 0)]))
    pen = canvas.pen()
    pen.polygon([(925, 780), (948, 300), (952, 300), (975, 780)], rgb("1d1a3c"))
    pen.ellipse(950, 372, 34, 20, fill=rgb("2a2550"))
    pen.box(918, 368, 982, 376, rgb("ffce86"))
    pen.line([(950, 300), (950, 225)], 2, fill=rgb("1d1a3c"))
    pen.box(-10, 772, 1610, 800, rgb("15122c"))
    for x in range(12, 1600, 44):
        canvas.pen().ellipse(x, 768, 2.2, fill=rgb("ffe7b0"))
    canvas.glow(950, 226, 34, rgb("ff3b30"), 0.9)
    canvas.light(rgb("ffca7c"), canvas.between([(750, 0), (768, 0.4), (784, 0)]))
    canvas.paint(canvas.mirror(800, 267, sway=16, stretch=0.62))
    canvas.shade(rgb("7c74ac"), canvas.between([(799, 0), (800, 0.5), (1067, 1)]), 0.9)
    glitter = canvas.noise(30, 3, 10).point([max(0, min(255, (i - 158) * 6)) for i in range(256)])
    canvas.light(
        rgb("ffc98c"), ImageChops.multiply(glitter, canvas.between([(799, 0), (800, 0.9), (1067, 0.15)])), 0.55
    )
    return canvas.finished(vignette=0.32)


def tram_street() -> Image.Image:
    """A red tram on a wet evening street."""
    canvas = Canvas(1600, 1067, 32)
    sky(canvas, [(0, rgb("1d2748")), (0.35, rgb("4b4f7d")), (0.55, rgb("c58a86")), (1, rgb("c58a86"))])
    clouds(canvas, 0, 480, rgb("8f7fa0"), rgb("2d3256"), cover=0.66, cell=520, stretch=3)
    canvas.paint(
        canvas.vertical([(0.6, rgb("8a7080")), (0.72, rgb("4a4560")), (1, rgb("232740"))]),
        canvas.between([(652, 0), (656, 1)]),
    )
    for side in (-1, 1):
        for step in range(6):
            near = (step / 5) ** 1.7
            left = 800 + side * (130 + 720 * near)
            wide = 70 + 230 * near
            high = 170 + 560 * near
            pen = canvas.pen()
            wall = mix(
                rgb("8a6f86"), canvas.chance.choice((rgb("3a2f4a"), rgb("4a3440"), rgb("2c3350"))), 0.25 + 0.75 * near
            )
            _tower(
                canvas,
                pen,
                left if side > 0 else left - wide,
                660 + 170 * near,
                wide,
                high,
                wall,
                0.34,
                1.3 + 2.1 * near,
            )
            shop = 660 + 170 * near
            pen.box(
                (left if side > 0 else left - wide) + 6,
                shop - 30 - 60 * near,
                (left if side > 0 else left - wide) + wide - 6,
                shop - 6,
                mix(wall, rgb("ffc878"), 0.8),
            )
        canvas.light(rgb("e09a86"), canvas.disc(800, 640, 420, 260), 0.25)
    canvas.draw(
        lambda pen: pen.polygon([(640, 655), (960, 655), (1900, 1100), (-300, 1100)]),
        canvas.vertical([(0.6, rgb("6d5f7a")), (1, rgb("1d2036"))]),
    )
    _tram(canvas, 800, 790, 330)
    mirror = canvas.mirror(792, 275, sway=5, stretch=0.8)
    wet = ImageChops.multiply(
        canvas.between([(792, 0), (796, 0.66), (1067, 0.4)]),
        canvas.noise(420, 4, 4).point([min(255, 70 + i) for i in range(256)]),
    )
    canvas.paint(mirror.filter(ImageFilter.GaussianBlur(5)), wet)
    pen = canvas.pen()
    for x in (-1, 1):
        for gauge in (70, 82):
            pen.line([(800 + x * gauge, 790), (800 + x * gauge * 3.4, 1080)], 2.4, fill=rgb("8d93ae"))
    for side in (-1, 1):
        for step in range(4):
            near = (step / 3) ** 1.6
            x, y, tall = 800 + side * (210 + 490 * near), 690 + 210 * near, 130 + 330 * near
            pen = canvas.pen()
            pen.line(
                [(x, y), (x, y - tall), (x - side * tall * 0.18, y - tall * 1.05)], 2 + 5 * near, fill=rgb("191c30")
            )
            canvas.glow(x - side * tall * 0.18, y - tall * 1.03, 50 + 90 * near, rgb("ffd089"), 0.95)
            canvas.light(
                rgb("ffc27a"),
                canvas.disc(x - side * tall * 0.18, y + 50 + 90 * near, 20 + 34 * near, 70 + 130 * near),
                0.45,
            )
    pen = canvas.pen()
    for x, y, tall in ((470, 880, 150), (395, 905, 165), (1170, 850, 128), (1245, 930, 175)):
        person(pen, x, y, tall, rgb("14162a"))
    pen.polygon([(360, 758), (375, 735), (400, 727), (425, 735), (440, 758)], rgb("21273f"))
    pen.polygon([(1204, 768), (1222, 742), (1248, 734), (1274, 742), (1292, 768)], rgb("8e2233"))
    return canvas.finished(vignette=0.42)


def _tram(canvas: Canvas, x: float, y: float, high: float) -> None:
    wide = high * 0.37
    pen = canvas.pen()
    for shift in (-0.35, 0.4):
        pen.line([(x + shift * 10, 0), (x + shift * 30, y - high - 44)], 1, fill=rgb("20243c"))
    pen.line(
        [(x - 34, y - high - 2), (x - 10, y - high - 46), (x + 10, y - high - 46), (x + 34, y - high - 2)],
        3,
        fill=rgb("1c2036"),
    )
    canvas.shade(rgb("0d0f1e"), canvas.disc(x, y, wide * 1.5, 26, power=1), 0.9)
    pen = canvas.pen()
    pen.box(x - wide, y - high, x + wide, y - 12, rgb("8f1820"), 26)
    pen.box(x - wide * 0.96, y - high + 4, x + wide * 0.96, y - 16, rgb("c0252b"), 24)
    pen.box(x - wide * 0.96, y - high * 0.34, x + wide * 0.96, y - high * 0.3, rgb("f2e3c8"))
    pen.box(x - wide * 0.84, y - high * 0.86, x + wide * 0.84, y - high * 0.4, rgb("1b2135"), 14)
    pen.box(x - wide * 0.8, y - high * 0.84, x + wide * 0.8, y - high * 0.42, rgb("f0c98a"), 12)
    person(pen, x - wide * 0.3, y - high * 0.38, high * 0.36, rgb("4a3328"))
    pen.polygon(
        [
            (x + wide * 0.1, y - high * 0.84),
            (x + wide * 0.5, y - high * 0.84),
            (x + wide * 0.2, y - high * 0.42),
            (x - wide * 0.2, y - high * 0.42),
        ],
        rgb("f8dfb2"),
    )
    pen.line([(x, y - high * 0.84), (x, y - high * 0.42)], 4, fill=rgb("1b2135"))
    pen.box(x - wide * 0.42, y - high * 0.965, x + wide * 0.42, y - high * 0.885, rgb("14182a"), 5)
    for mark in range(-3, 4):
        pen.box(x + mark * wide * 0.1 - 3, y - high * 0.945, x + mark * wide * 0.1 + 3, y - high * 0.905, rgb("ffc04d"))
    pen.box(x - wide * 0.7, y - 24, x + wide * 0.7, y - 4, rgb("20222f"), 6)
    for side in (-1, 1):
        pen.ellipse(x + side * wide * 0.66, y - high * 0.19, 15, fill=rgb("fff6dc"))
        canvas.glow(x + side * wide * 0.66, y - high * 0.19, 150, rgb("ffeec2"), 0.85)
        pen = canvas.pen()
    canvas.glow(x, y - high * 0.6, 190, rgb("ffcf8a"), 0.3)


def stadium_night() -> Image.Image:
    """A football stadium under floodlights."""
    canvas = Canvas(1600, 900, 37)
    sky(canvas, [(0, rgb("050a1c")), (0.35, rgb("13244a")), (0.5, rgb("24406b")), (1, rgb("24406b"))])
    stars(canvas, 260, 160)
    stands = [(-20, 330), (330, 262), (1270, 262), (1620, 330), (1620, 560), (1270, 452), (330, 452), (-20, 560)]
    canvas.draw(lambda pen: pen.polygon(stands), canvas.vertical([(0.28, rgb("1a2338")), (0.6, rgb("39435c"))]))
    _stands(canvas)
    chance = canvas.chance
    field = [(330, 480), (1270, 480), (1980, 920), (-380, 920)]
    canvas.draw(lambda pen: pen.polygon(field), canvas.vertical([(0.5, rgb("4f9a4a")), (1, rgb("2b6f30"))]))
    pen = canvas.pen()
    for stripe in range(0, 12, 2):
        a, b = ((1 - (1 - s / 12) ** 0.62) for s in (stripe, stripe + 1))
        y, v = 480 + 440 * a**1.2, 480 + 440 * b**1.2
        pen.polygon(
            [
                (330 - 710 * (y - 480) / 440, y),
                (1270 + 710 * (y - 480) / 440, y),
                (1270 + 710 * (v - 480) / 440, v),
                (330 - 710 * (v - 480) / 440, v),
            ],
            mix(rgb("5cab55"), rgb("358039"), (y - 480) / 440),
        )
    white = rgb("eaf4ea")
    pen.line([(355, 490), (1245, 490), (1860, 905), (-260, 905), (355, 490)], 2.4, fill=white)
    pen.line([(800, 490), (800, 905)], 2.6, fill=white)
    pen.arc(800, 640, 165, 52, 0, 360, 2.6, fill=white)
    for side in (-1, 1):
        pen.line(
            [(800 + side * 500, 524), (800 + side * 350, 524), (800 + side * 440, 640), (800 + side * 690, 640)],
            2.4,
            fill=white,
        )
    for _ in range(19):
        x, y = chance.uniform(330, 1280), chance.uniform(530, 800)
        tall = 26 + (y - 500) * 0.16
        kit = chance.choice((rgb("e9c63f"), rgb("d9372e")))
        for turn in (-1, 1):
            pen.polygon(
                [(x, y), (x + turn * tall * 0.95, y + tall * 0.36), (x + turn * tall, y + tall * 0.42), (x + 3, y + 3)],
                rgb("2f7534"),
            )
        person(pen, x, y, tall, kit, lean=chance.uniform(-0.5, 0.5))
        pen.ellipse(x, y - tall * 0.93, tall * 0.08, fill=rgb("3a2a22"))
    pen.ellipse(905, 700, 4.4, fill=rgb("ffffff"))
    for x, y, lean in ((120, 110, 1), (470, 70, 1), (1130, 70, -1), (1480, 110, -1)):
        pen = canvas.pen()
        pen.line([(x, y + 30), (x - lean * 12, 268)], 5, fill=rgb("253049"))
        for row in range(3):
            for column in range(5):
                pen.ellipse(x - 36 + column * 18, y - 18 + row * 17, 6.5, fill=rgb("ffffff"))
        canvas.glow(x, y, 330, rgb("cfe3ff"), 0.85, 2.6)
        ray = canvas.mask(
            lambda pen, x=x, y=y, lean=lean: pen.polygon(
                [(x - 30, y), (x + 30, y), (x + lean * 820, 900), (x + lean * 120, 900)]
            ),
            42,
        )
        canvas.light(rgb("d9e8ff"), ray, 0.13)
    canvas.light(rgb("eaf6ff"), canvas.disc(800, 640, 900, 300, power=1.2), 0.2)
    return canvas.finished(vignette=0.4)


def _stands(canvas: Canvas) -> None:
    """The crowd, the roof over it and the boards before it."""
    pen, chance = canvas.pen(), canvas.chance
    crowd = (rgb("2f5f9f"), rgb("d8dde6"), rgb("c9a23a"), rgb("7d2b2b"), rgb("3d4760"), rgb("202a40"), rgb("5878a8"))
    for _ in range(21000):
        x = chance.uniform(0, 1600)
        bend = max(0.0, abs(x - 800) - 470) / 330
        top, low = 276 + 64 * bend, 446 + 100 * bend
        row = round(chance.uniform(0, 26)) / 26
        y = top + (low - top) * row
        size = 1.2 + 1.1 * row + bend * 0.7
        pen.ellipse(x, y, size, size * 1.15, fill=mix(chance.choice(crowd), rgb("10172a"), chance.uniform(0.1, 0.6)))
    for gap in range(-5, 6):
        x = 800 + gap * 168
        bend = max(0.0, abs(x - 800) - 470) / 330
        pen.line([(800 + gap * 150, 272 + 50 * bend), (x, 452 + 100 * bend)], 3, fill=rgb("77829b"))
    pen.polygon(
        [(-20, 322), (330, 252), (1270, 252), (1620, 322), (1620, 268), (1270, 206), (330, 206), (-20, 268)],
        rgb("2c3850"),
    )
    pen.line([(-20, 322), (330, 253), (1270, 253), (1620, 322)], 3, fill=rgb("d6e4f5"))
    for x in range(-20, 1640, 60):
        bend = max(0.0, abs(x - 800) - 470) / 330
        pen.line([(x, 206 + 55 * bend), (x, 252 + 64 * bend)], 1.2, fill=rgb("48587a"))
    pen.polygon(
        [(-20, 560), (330, 452), (1270, 452), (1620, 560), (1620, 592), (1270, 474), (330, 474), (-20, 592)],
        rgb("16345e"),
    )
    for number in range(22):
        x = 340 + number * 43
        pen.box(x, 456, x + 36, 471, chance.choice((rgb("d9b63a"), rgb("e8ecf2"), rgb("2c6fb3"), rgb("b33a2c"))))


SCENES = {
    "city-dusk": city_dusk,
    "tram-street": tram_street,
    "stadium-night": stadium_night,
}

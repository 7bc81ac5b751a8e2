# SPDX-License-Identifier: GPL-3.0-or-later
"""A library, a concert hall and a theatre."""

from __future__ import annotations

import math

from PIL import Image, ImageChops

from sample_photos.canvas import Canvas, Pen, Point, mix, rgb
from sample_photos.nature import person


def library_interior() -> Image.Image:
    """A library hall with tall shelves, lamps and a ladder."""
    canvas = Canvas(1067, 1600, 41)
    canvas.paint(canvas.vertical([(0, rgb("2a1c14")), (0.5, rgb("6b4526")), (1, rgb("2b1a10"))]))
    far_top, far_low = 560, 1010
    canvas.draw(lambda pen: pen.box(400, far_top, 667, far_low), rgb("7a5230"))
    canvas.draw(
        lambda pen: (pen.box(446, 700, 621, 1000), pen.ellipse(533, 700, 87))[1],
        canvas.vertical([(0.38, rgb("fff3d2")), (0.63, rgb("ffdf9f"))]),
    )
    pen = canvas.pen()
    for x in (490, 533, 577):
        pen.line([(x, 612), (x, 1000)], 3, fill=rgb("6b4526"))
    for y in (700.0, 775.0, 850.0, 925.0):
        pen.line([(446, y), (621, y)], 3, fill=rgb("6b4526"))
    pen.polygon([(400, far_low), (667, far_low), (1200, 1640), (-130, 1640)], rgb("4a2c18"))
    pen.polygon([(480, far_low), (586, far_low), (800, 1640), (266, 1640)], rgb("7d2b25"))
    pen.polygon([(400, far_top), (667, far_top), (1200, -40), (-130, -40)], rgb("3a2517"))
    for beam in range(7):
        depth = (beam / 6) ** 1.8
        y = far_top - (far_top + 60) * depth
        half = 133 + 540 * depth
        pen.line([(533 - half, y), (533 + half, y)], 3 + 22 * depth, fill=rgb("24160d"))
    for side in (-1, 1):
        _shelves(canvas, side)
    pen = canvas.pen()
    pen.line([(250, 1330), (345, 560)], 9, fill=rgb("2b180c"))
    pen.line([(300, 1345), (372, 575)], 9, fill=rgb("3c2412"))
    for rung in range(16):
        t = rung / 15
        pen.line([(250 + 95 * t, 1330 - 770 * t), (300 + 72 * t, 1345 - 770 * t)], 5, fill=rgb("3c2412"))
    for x, y, tall in ((560, 1070, 92), (620, 1140, 128)):
        person(pen, x, y, tall, rgb("241811"))
    for depth in (0.06, 0.2, 0.48):
        y = far_top - 60 - 400 * depth
        reach = 60 * depth + 14
        canvas.pen().line([(533, -20), (533, y)], 1.5, fill=rgb("1c110a"))
        canvas.pen().polygon(
            [
                (533 - reach, y + reach * 0.5),
                (533 + reach, y + reach * 0.5),
                (533 + reach * 0.4, y),
                (533 - reach * 0.4, y),
            ],
            rgb("24502f"),
        )
        canvas.glow(533, y + reach * 0.7, 110 + 320 * depth, rgb("ffca7a"), 0.6)
    canvas.light(rgb("ffe4ae"), canvas.disc(533, 830, 430, 520), 0.5)
    ray = canvas.mask(lambda pen: pen.polygon([(450, 640), (620, 640), (900, 1600), (300, 1600)]), 40)
    canvas.light(rgb("ffdf9f"), ImageChops.multiply(ray, canvas.noise(300, 4)), 0.35)
    return canvas.finished(vignette=0.45, warmth=rgb("937d68"))


def _shelves(canvas: Canvas, side: int) -> None:
    """One wall of books in perspective: narrower and lower towards the far end."""
    pen, chance = canvas.pen(), canvas.chance
    covers = [
        rgb(code)
        for code in ("7a2320", "27405f", "2f5a3c", "a57b32", "5a3a2a", "c9b58c", "8c4a2c", "3c3550", "6f6a4a", "b04a35")
    ]

    def at(depth: float, level: float) -> Point:
        x = 533 + side * (133 + 560 * depth)
        top, low = 560 - 760 * depth, 1010 + 760 * depth
        return x, top + (low - top) * level

    pen.polygon([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], rgb("2e1b0f"))
    rows = 11
    for row in range(rows):
        for bay in range(8):
            start, end = (bay / 8) ** 1.9, ((bay + 1) / 8) ** 1.9
            edge = start + (end - start) * 0.05
            while edge < end - (end - start) * 0.06:
                wide = (end - start) * chance.uniform(0.025, 0.07)
                low, top = (row + 0.94) / rows, (row + chance.uniform(0.16, 0.42)) / rows
                tone = mix(chance.choice(covers), rgb("e8b56c"), max(0.0, 0.3 - edge * 0.5))
                tone = mix(tone, rgb("140b06"), min(0.55, 0.1 + edge * 0.5))
                last = min(end, edge + wide * 0.94)
                pen.polygon([at(edge, top), at(last, top), at(last, low), at(edge, low)], tone)
                if chance.random() < 0.3:
                    mark = top + (low - top) * 0.3
                    pen.line([at(edge, mark), at(last, mark)], 1 + 2 * edge, fill=mix(tone, rgb("f2cf86"), 0.6))
                edge += wide
            pen.polygon([at(end * 0.985, 0), at(end, 0), at(end, 1), at(end * 0.985, 1)], rgb("4c2d17"))
        level = (row + 0.97) / rows
        pen.polygon([at(0, level), at(1, level), at(1, level + 0.012), at(0, level + 0.012)], rgb("5d3a1e"))


def concert_hall() -> Image.Image:
    """An orchestra on a lit stage, seen from the hall."""
    canvas = Canvas(1600, 1067, 42)
    canvas.paint(canvas.vertical([(0, rgb("1a0f0c")), (0.5, rgb("3a2216")), (1, rgb("0b0605"))]))
    stage = [(240, 200), (1360, 200), (1480, 690), (120, 690)]
    canvas.draw(
        lambda pen: pen.polygon(stage),
        canvas.vertical([(0.18, rgb("8c5a2c")), (0.45, rgb("d99a4e")), (0.65, rgb("a8692f"))]),
    )
    pen = canvas.pen()
    for plank in range(24):
        x = 240 + plank * 1120 / 23
        pen.line([(x, 200), (120 + plank * 1360 / 23, 690)], 2, fill=rgb("7d4c22"))
    _organ(pen)
    pen.polygon([(180, 470), (1420, 470), (1480, 700), (120, 700)], rgb("c48a48"))
    for row, (y, count, spread, size) in enumerate(
        ((498, 26, 1040, 66), (530, 24, 1110, 76), (570, 20, 1150, 88), (618, 16, 1150, 102))
    ):
        pen = canvas.pen()
        for number in range(count):
            x = 800 + (number / (count - 1) - 0.5) * spread
            if row > 1 and abs(x - 800) < 90:
                continue
            _musician(canvas, pen, x, y + abs(x - 800) * 0.03, size)
        canvas.light(rgb("ffce88"), canvas.between([(y - 20, 0), (y, 0.1), (y + 30, 0)]))
    pen = canvas.pen()
    pen.box(752, 676, 848, 700, rgb("6d3e1c"))
    person(pen, 800, 684, 158, rgb("0f0a0a"))
    pen.line([(786, 574), (742, 520), (716, 492)], 7, fill=rgb("0f0a0a"))
    pen.line([(814, 574), (856, 540), (874, 506)], 7, fill=rgb("0f0a0a"))
    pen.line([(716, 492), (690, 462)], 2, fill=rgb("f7ead0"))
    pen.polygon([(100, 690), (1500, 690), (1500, 730), (100, 730)], rgb("4a2a15"))
    for x in (330, 560, 800, 1040, 1270):
        beam = canvas.mask(
            lambda pen, x=x: pen.polygon([(x - 10, -10), (x + 10, -10), (x + 190, 690), (x - 190, 690)]), 26
        )
        canvas.light(rgb("ffe3ae"), beam, 0.17)
    canvas.light(rgb("ffd595"), canvas.disc(800, 560, 900, 330), 0.35)
    _rows(canvas)
    for side in (-1, 1):
        for floor in range(2):
            x, y = 800 + side * 760, 170 + floor * 210
            canvas.draw(
                lambda pen, x=x, y=y, side=side: pen.polygon(
                    [(x + side * 80, y), (x - side * 190, y + 40), (x - side * 170, y + 96), (x + side * 80, y + 110)]
                ),
                rgb("5a3319"),
            )
            canvas.draw(
                lambda pen, x=x, y=y, side=side: pen.line([(x + side * 80, y), (x - side * 190, y + 40)], 5),
                rgb("d9a660"),
            )
            canvas.glow(x - side * 70, y + 14, 90, rgb("ffc77a"), 0.7)
    return canvas.finished(vignette=0.5, warmth=rgb("93806c"))


def _musician(canvas: Canvas, pen: Pen, x: float, y: float, size: float) -> None:
    dark = canvas.chance.choice((rgb("140d0d"), rgb("1d1313"), rgb("0f0b10")))
    pen.polygon(
        [
            (x - size * 0.2, y - size * 0.62),
            (x + size * 0.2, y - size * 0.62),
            (x + size * 0.27, y),
            (x - size * 0.27, y),
        ],
        dark,
    )
    pen.polygon(
        [(x - size * 0.05, y - size * 0.62), (x + size * 0.05, y - size * 0.62), (x, y - size * 0.42)], rgb("f1e6d6")
    )
    pen.ellipse(x, y - size * 0.76, size * 0.1, size * 0.13, fill=rgb("d9a77d"))
    pen.ellipse(
        x,
        y - size * 0.82,
        size * 0.11,
        size * 0.09,
        fill=canvas.chance.choice((rgb("2a1a12"), rgb("120c0a"), rgb("5a3a22"))),
    )
    wood = rgb("8a3f17")
    if x < 760:
        pen.ellipse(x + size * 0.14, y - size * 0.52, size * 0.13, size * 0.08, fill=wood)
        pen.line([(x + size * 0.1, y - size * 0.54), (x + size * 0.4, y - size * 0.66)], 2, fill=rgb("3b1a0a"))
        pen.line([(x + size * 0.02, y - size * 0.36), (x + size * 0.34, y - size * 0.78)], 1.2, fill=rgb("f0dcb4"))
    elif x > 1080:
        pen.ellipse(x, y - size * 0.22, size * 0.18, size * 0.24, fill=wood)
        pen.line([(x, y - size * 0.3), (x + size * 0.05, y - size * 0.85)], 2.4, fill=rgb("3b1a0a"))
        pen.line([(x - size * 0.3, y - size * 0.2), (x + size * 0.3, y - size * 0.32)], 1.2, fill=rgb("f0dcb4"))
    else:
        pen.line([(x - size * 0.02, y - size * 0.6), (x + size * 0.24, y - size * 0.36)], 3, fill=rgb("e7c66b"))
    pen.polygon(
        [
            (x - size * 0.22, y - size * 0.02),
            (x + size * 0.22, y - size * 0.02),
            (x + size * 0.18, y - size * 0.2),
            (x - size * 0.18, y - size * 0.2),
        ],
        rgb("efe4cc") if canvas.chance.random() < 0.6 else rgb("b99a6a"),
    )


def theatre_curtain() -> Image.Image:
    """A red theatre curtain in a spot light, with the first rows of the hall."""
    canvas = Canvas(1600, 1067, 44)
    folds = Image.new("RGB", (canvas.size[0], 1))
    row = []
    for x in range(canvas.size[0]):
        u = x / canvas.size[0]
        wave = math.sin(u * 95 + 1.6 * math.sin(u * 17)) * 0.5 + 0.5
        fine = math.sin(u * 251 + 2 * math.sin(u * 31)) * 0.5 + 0.5
        row.append(mix(rgb("3d0408"), rgb("d2232a"), 0.72 * wave**1.4 + 0.28 * fine * wave))
    folds.putdata(row)
    canvas.paint(folds.resize(canvas.size))
    canvas.shade(rgb("2a0306"), canvas.between([(120, 1), (300, 0), (560, 0), (800, 0.75)]), 0.8)
    pen = canvas.pen()
    for scallop in range(8):
        x = 100 + scallop * 200
        for level in range(9):
            tone = mix(rgb("8f1118"), rgb("2c0306"), abs(level - 3) / 7)
            pen.ellipse(x, 20, 122 - level * 9, 150 - level * 15, fill=tone)
        pen.arc(x, 20, 122, 150, 8, 172, 7, fill=rgb("d9a441"))
        pen.arc(x, 26, 122, 156, 8, 172, 3, fill=rgb("8c5f1e"))
    for x in range(-20, 1640, 200):
        pen.line([(x, 20), (x, 205)], 5, fill=rgb("d9a441"))
        pen.polygon([(x - 13, 200), (x + 13, 200), (x + 9, 240), (x - 9, 240)], rgb("c28d30"))
    pen.box(-10, 786, 1610, 806, rgb("d0a04a"))
    canvas.paint(
        canvas.vertical([(0.75, rgb("7a4a22")), (0.85, rgb("3a2110"))]),
        canvas.mask(lambda pen: pen.box(-10, 800, 1610, 880)),
    )
    canvas.light(rgb("ffe2b0"), canvas.disc(800, 520, 520, 560, power=1.3), 0.5)
    pool = canvas.disc(800, 828, 440, 52, power=1.0)
    canvas.light(rgb("ffdca0"), pool, 0.7)
    beam = canvas.mask(lambda pen: pen.polygon([(770, -20), (830, -20), (1230, 840), (370, 840)]), 30)
    canvas.light(
        rgb("fff0d0"),
        ImageChops.multiply(beam, canvas.noise(400, 4).point([min(255, 90 + i // 2) for i in range(256)])),
        0.2,
    )
    for level in range(4):
        y, size = 900 + level * level * 14 + level * 26, 38 + level * 13
        pen = canvas.pen()
        for x in range(-size, 1600 + size, round(size * 2.2)):
            u = x + (level % 2) * size * 1.1
            head = mix(rgb("1c0a0a"), rgb("050202"), level / 4)
            if canvas.chance.random() < 0.85:
                v = y - size * canvas.chance.uniform(0.4, 0.7)
                pen.ellipse(u, v, size * 0.4, size * 0.5, fill=mix(head, rgb("ff9a5a"), 0.38))
                pen.ellipse(u, v + size * 0.05, size * 0.39, size * 0.49, fill=head)
                pen.ellipse(u, y + size * 0.6, size * 0.86, size * 0.75, fill=head)
            pen.box(
                u - size * 0.95,
                y + size * 0.1,
                u + size * 0.95,
                y + size * 2.6,
                mix(rgb("54121a"), rgb("120406"), level / 4),
                size * 0.25,
            )
    return canvas.finished(vignette=0.5)


def _organ(pen: Pen) -> None:
    """The pipes above the stage."""
    for pipe in range(31):
        x = 800 + (pipe - 15) * 22
        high = 150 + 90 * math.cos((pipe - 15) / 15 * 2.6) + (pipe % 2) * 16
        pen.box(x - 8, 420 - high, x + 8, 430, mix(rgb("e9cf92"), rgb("8e6a35"), 0.35 + 0.3 * (pipe % 3) / 2))
        pen.box(x - 8, 420 - high, x - 4, 430, rgb("fff0c2"))
        pen.polygon([(x - 5, 408), (x + 5, 408), (x, 426)], rgb("3a2412"))


def _rows(canvas: Canvas) -> None:
    """The hall's seats and the heads over them."""
    for row in range(6):
        y = 800 + row * row * 9 + row * 26
        size = 30 + row * 11
        pen = canvas.pen()
        for x in range(-size, 1600 + size, round(size * 2.1)):
            u = x + (row % 2) * size
            seat = mix(rgb("6e1b1b"), rgb("1c0707"), row / 7)
            pen.box(u - size * 0.92, y - size * 0.2, u + size * 0.92, y + size * 2, seat, size * 0.3)
            pen.box(
                u - size * 0.92,
                y - size * 0.2,
                u + size * 0.92,
                y - size * 0.08,
                mix(seat, rgb("ffb870"), 0.35),
                size * 0.1,
            )
            if canvas.chance.random() < 0.82:
                head = mix(rgb("1a100d"), rgb("050303"), row / 6)
                v = y - size * canvas.chance.uniform(0.36, 0.6)
                pen.ellipse(u, v + size * 0.1, size * 0.4, size * 0.5, fill=mix(head, rgb("ffbe78"), 0.42))
                pen.ellipse(u, v + size * 0.14, size * 0.4, size * 0.5, fill=head)
                pen.ellipse(u, y + size * 0.75, size * 0.85, size * 0.7, fill=head)


SCENES = {
    "library-interior": library_interior,
    "concert-hall": concert_hall,
    "theatre-curtain": theatre_curtain,
}

# SPDX-License-Identifier: GPL-3.0-or-later
"""A classroom, a rink and a night train."""

from __future__ import annotations

import math

from PIL import Image, ImageChops, ImageFilter

from sample_photos.canvas import Canvas, Colour, Pen, Point, mix, rgb
from sample_photos.nature import clouds, crown, grass, hills, mountains, sky, stars


def classroom() -> Image.Image:
    """An empty classroom with a chalk board and light from the windows."""
    canvas = Canvas(1600, 1067, 43)
    canvas.paint(
        canvas.vertical(
            [
                (0, rgb("efe6d2")),
                (0.5, rgb("e0d2b6")),
                (0.68, rgb("cdb68f")),
                (0.681, rgb("a4763f")),
                (1, rgb("6e4a25")),
            ]
        )
    )
    pen = canvas.pen()
    pen.polygon([(0, 0), (290, 130), (290, 726), (0, 1010)], rgb("d8cbb0"))
    pen.polygon([(0, 1010), (290, 726), (1600, 726), (1600, 1067), (0, 1067)], rgb("a97b45"))
    for line in range(18):
        x = 290 + line * 1310 / 17
        pen.line([(x, 726), (x * 1.9 - 760, 1080)], 1.4, fill=rgb("8c6233"))
    for pane, (left, right) in enumerate(((14, 120), (150, 268))):
        top = 150 + pane * 36
        low = 660 - pane * 60
        frame = [(left, top), (right, top + 26), (right, low - 36), (left, low)]
        pen.polygon(
            [(left - 8, top - 10), (right + 8, top + 16), (right + 8, low - 28), (left - 8, low + 10)], rgb("fffaf0")
        )
        pen.polygon(frame, rgb("cfe6f2"))
        crown(canvas, pen, (left + right) / 2, low - 130, 38, rgb("7fa06c"), rgb("cfe0a4"), leaves=140)
        pen.line([((left + right) / 2, top + 12), ((left + right) / 2, low - 18)], 5, fill=rgb("fffaf0"))
        pen.line([(left, (top + low) / 2 - 40), (right, (top + low) / 2 - 34)], 5, fill=rgb("fffaf0"))
    _board(canvas)
    _desks(canvas)
    for shift in (0, 420):
        ray = canvas.mask(
            lambda pen, shift=shift: pen.polygon([(60, 150), (240, 180), (1080 + shift, 1067), (460 + shift, 1067)]), 34
        )
        canvas.light(rgb("fff1cc"), ray, 0.26)
    canvas.light(rgb("fff6df"), canvas.disc(80, 400, 520, 520), 0.55)
    canvas.texture(None, 0.05, 220)
    return canvas.finished(vignette=0.36, warmth=rgb("8c8272"))


def _board(canvas: Canvas) -> None:
    pen, chance = canvas.pen(), canvas.chance
    pen.box(452, 168, 1438, 606, rgb("7a5128"), 4)
    board = (468, 184, 1422, 588)
    canvas.draw(lambda pen: pen.box(*board), canvas.vertical([(0.17, rgb("2f5747")), (0.55, rgb("234438"))]))
    whole = canvas.mask(lambda pen: pen.box(*board))
    wiped = canvas.noise(300, 4, 2).point([max(0, min(255, (i - 118) * 3)) for i in range(256)])
    canvas.light(rgb("dfeee4"), ImageChops.multiply(wiped, whole), 0.16)
    chalk = Image.new("L", canvas.size)
    brush = Pen(chalk)
    brush.line([(520, 545), (520, 250)], 2.4)
    brush.line([(500, 520), (900, 520)], 2.4)
    brush.polygon([(514, 256), (520, 240), (526, 256)])
    brush.polygon([(894, 514), (910, 520), (894, 526)])
    brush.line([(540 + t * 8.4, 500 - 250 * math.sin(t / 40 * math.pi) ** 2 * (1 - t / 130)) for t in range(41)], 3.2)
    brush.line([(540 + t * 8.4, 330 + 0.0028 * (t * 8.4 - 160) ** 2) for t in range(41)], 2.2, fill=170)
    for mark in range(560, 890, 42):
        brush.line([(mark, 514), (mark, 526)], 2)
    brush.polygon([(985, 520), (1330, 520), (1330, 300)], 60)
    brush.line([(985, 520), (1330, 520), (1330, 300), (985, 520)], 3.2)
    brush.box(1304, 494, 1330, 497)
    brush.box(1304, 494, 1307, 520)
    brush.arc(985, 520, 70, 70, 327, 360, 2.2)
    for row, y in enumerate((230.0, 276.0, 322.0)):
        x = 960.0
        for _ in range(9 - row):
            _sign(brush, x, y, chance.randrange(6), 22)
            x += 36
    dusty = canvas.noise(10, 3).point([max(0, min(255, (i - 50) * 2)) for i in range(256)])
    canvas.light(rgb("f4f6ee"), ImageChops.multiply(chalk.filter(ImageFilter.GaussianBlur(1)), dusty), 0.95)
    pen = canvas.pen()
    pen.box(452, 600, 1438, 616, rgb("936433"))
    for x, tone in ((560, "ffffff"), (596, "f2d45c"), (640, "ffffff")):
        pen.box(x, 595, x + 22, 600, rgb(tone), 2)
    pen.box(1260, 588, 1330, 602, rgb("4a3a5a"), 3)


def _sign(pen: Pen, x: float, y: float, kind: int, size: float) -> None:
    """A digit, letter or operator of a formula, as chalk strokes."""
    half = size / 2
    strokes: tuple[tuple[Point, ...], ...] = (
        ((-half * 0.6, -half), (half * 0.5, half)),
        ((-half * 0.6, -2), (half * 0.6, -2)),
        ((-half * 0.6, 0), (half * 0.6, 0)),
        ((-half * 0.5, -half), (half * 0.5, -half), (0, half)),
        ((-half * 0.7, 0), (-half * 0.4, half), (-half * 0.1, -half), (half, -half)),
        (
            (-half * 0.4, -half * 0.4),
            (half * 0.3, -half),
            (half * 0.4, -half * 0.1),
            (-half * 0.5, half),
            (half * 0.5, half),
        ),
    )
    pen.line([(x + u, y + v) for u, v in strokes[kind]], 2.6)
    if kind == 0:
        pen.line([(x + half * 0.5, y - half), (x - half * 0.6, y + half)], 2.6)
    if kind == 1:
        pen.line([(x - half * 0.6, y + 5), (x + half * 0.6, y + 5)], 2.6)
    if kind == 2:
        pen.line([(x, y - half * 0.6), (x, y + half * 0.6)], 2.6)


def _desks(canvas: Canvas) -> None:
    for row in range(3):
        near = row / 2
        y, size = 770 + 120 * near**1.3, 150 + 110 * near
        for column in range(4):
            x = 800 + (column - 1.35) * size * 1.75
            canvas.shade(
                rgb("5a3b1c"), canvas.disc(x + size * 0.3, y + size * 0.52, size * 0.9, size * 0.2, power=1), 0.6
            )
            pen = canvas.pen()
            for leg in (-0.55, 0.55):
                pen.line(
                    [(x + leg * size, y), (x + leg * size * 1.04, y + size * 0.5)], size * 0.03, fill=rgb("4d5a63")
                )
            pen.polygon(
                [
                    (x - size * 0.56, y - size * 0.16),
                    (x + size * 0.56, y - size * 0.16),
                    (x + size * 0.66, y),
                    (x - size * 0.66, y),
                ],
                rgb("d9ab68"),
            )
            pen.polygon(
                [
                    (x - size * 0.66, y),
                    (x + size * 0.66, y),
                    (x + size * 0.66, y + size * 0.05),
                    (x - size * 0.66, y + size * 0.05),
                ],
                rgb("9a6f38"),
            )
            if (row + column) % 3 == 0:
                pen.polygon(
                    [
                        (x - size * 0.2, y - size * 0.12),
                        (x + size * 0.06, y - size * 0.12),
                        (x + size * 0.08, y - size * 0.04),
                        (x - size * 0.22, y - size * 0.04),
                    ],
                    rgb("f6f2e6"),
                )
                pen.line(
                    [(x + size * 0.14, y - size * 0.1), (x + size * 0.3, y - size * 0.06)],
                    size * 0.02,
                    fill=rgb("2d5fa0"),
                )
            pen.box(x - size * 0.3, y + size * 0.16, x + size * 0.3, y + size * 0.36, rgb("b98645"), 6)


def hockey_rink() -> Image.Image:
    """An ice hockey rink from above, players with long shadows."""
    canvas = Canvas(1600, 900, 45)
    canvas.paint(rgb("16233c"))
    canvas.draw(lambda pen: pen.box(60, 40, 1540, 860, radius=215), rgb("e9b93a"))
    canvas.draw(lambda pen: pen.box(68, 48, 1532, 852, radius=208), rgb("f7f9fb"))
    ice = canvas.mask(lambda pen: pen.box(76, 56, 1524, 844, radius=200))
    canvas.paint(canvas.vertical([(0, rgb("e3eff7")), (0.5, rgb("f6fbff")), (1, rgb("d5e6f2"))]), ice)
    for colour, draw in (
        (
            rgb("cf2f3a"),
            lambda pen: (pen.box(794, 50, 806, 850), pen.box(196, 50, 201, 850), pen.box(1399, 50, 1404, 850))[2],
        ),
        (rgb("2463b4"), lambda pen: (pen.box(560, 50, 574, 850), pen.box(1026, 50, 1040, 850))[1]),
        (rgb("2463b4"), lambda pen: pen.arc(800, 450, 118, 118, 0, 360, 5)),
        (
            rgb("cf2f3a"),
            lambda pen: [
                (pen.arc(x, y, 112, 112, 0, 360, 4.5), pen.ellipse(x, y, 9)) for x in (375, 1225) for y in (240, 660)
            ][3][1],
        ),
        (rgb("cf2f3a"), lambda pen: [pen.ellipse(x, y, 8) for x in (645, 955) for y in (240, 660)]),
    ):
        mask = ImageChops.multiply(canvas.mask(draw, 0.4), ice)
        canvas.paint(colour, mask, 0.8)
    for x, turn in ((201.0, -90), (1399.0, 90)):
        crease = ImageChops.multiply(
            canvas.mask(lambda pen, x=x, turn=turn: pen.slice(x, 450, 74, turn, turn + 180)), ice
        )
        canvas.paint(rgb("7fb2e0"), crease, 0.7)
    scratches = Image.new("L", canvas.size)
    brush = Pen(scratches)
    for _ in range(520):
        x, y, size = canvas.chance.uniform(80, 1520), canvas.chance.uniform(60, 840), canvas.chance.uniform(30, 170)
        start = canvas.chance.uniform(0, 360)
        brush.arc(
            x,
            y,
            size,
            size * canvas.chance.uniform(0.5, 1.3),
            start,
            start + canvas.chance.uniform(20, 90),
            0.8,
            fill=canvas.chance.randint(60, 190),
        )
    canvas.paint(rgb("b4cbdc"), ImageChops.multiply(scratches, ice), 0.65)
    for spot in (350, 800, 1250):
        canvas.light(rgb("ffffff"), ImageChops.multiply(canvas.disc(spot, 330, 330, 220), ice), 0.35)
    canvas.texture(ice, 0.07, 260)
    teams = ((rgb("b7222d"), rgb("f3e9e0")), (rgb("174a8c"), rgb("e9c84a")))
    places = [
        (250, 450, 1),
        (1352, 452, 0),
        (690, 300, 0),
        (735, 420, 1),
        (860, 452, 0),
        (600, 560, 1),
        (930, 330, 1),
        (1010, 610, 0),
        (470, 370, 0),
        (560, 220, 1),
        (1130, 300, 1),
        (700, 690, 0),
    ]
    for x, y, team in places:
        _skater(canvas, x, y, teams[team], canvas.chance.uniform(0, 6.28))
    pen = canvas.pen()
    pen.ellipse(792, 470, 5, 4, fill=rgb("10131a"))
    for x, side in ((196, -1), (1404, 1)):
        pen.box(min(x, x + side * 34), 418, max(x, x + side * 34), 482, rgb("dfe7ee"), 8)
        for step in range(6):
            pen.line([(x, 420 + step * 12), (x + side * 34, 420 + step * 12)], 0.8, fill=rgb("9fb0be"))
        pen.line([(x, 418), (x, 482)], 5, fill=rgb("c4222c"))
    canvas.shade(rgb("0c1526"), canvas.between([(0, 1), (120, 0), (760, 0), (900, 1)]), 0.55)
    return canvas.finished(vignette=0.5)


def _skater(canvas: Canvas, x: float, y: float, kit: tuple[Colour, Colour], turn: float) -> None:
    shadow = canvas.mask(
        lambda pen: pen.polygon([(x - 9, y - 5), (x + 9, y + 5), (x + 92, y + 78), (x + 66, y + 92)]), 4
    )
    canvas.shade(rgb("7f9bb5"), ImageChops.multiply(shadow, canvas.disc(x, y, 125, 125, power=0.7)), 0.9)
    pen = canvas.pen()
    c, s = math.cos(turn), math.sin(turn)

    def at(u: float, v: float) -> Point:
        return x + u * c - v * s, y + u * s + v * c

    pen.line([at(4, 12), at(40, 20), at(53, 12)], 3, fill=rgb("3b2a1c"))
    for side in (-1, 1):
        pen.line([at(-16, side * 8), at(-2, side * 7)], 8, fill=rgb("1a1d26"))
        pen.line([at(0, side * 15), at(16, side * 14)], 9, fill=kit[0])
        pen.ellipse(*at(18, side * 13), 5.5, fill=kit[1])
    body = [at(-10, -15), at(5, -20), at(10, 0), at(5, 20), at(-10, 15)]
    pen.polygon(body, kit[0])
    pen.line([at(-7, -14), at(-7, 14)], 4, fill=kit[1])
    pen.ellipse(*at(5, 0), 9.5, fill=mix(kit[1], rgb("ffffff"), 0.2))
    pen.ellipse(*at(3, -2), 5, fill=rgb("ffffff"))


def night_train() -> Image.Image:
    """A passenger train crossing the steppe at night."""
    canvas = Canvas(1600, 1067, 35)
    sky(canvas, [(0, rgb("070d24")), (0.4, rgb("14264f")), (0.63, rgb("39547e")), (1, rgb("39547e"))])
    stars(canvas, 640, 1500, brightest=1.9)
    canvas.glow(1240, 210, 420, rgb("b9cdf5"), 0.5, 2.2)
    canvas.draw(lambda pen: pen.ellipse(1240, 210, 52), rgb("f6f1de"), blur=0.8)
    moon = canvas.mask(lambda pen: pen.ellipse(1240, 210, 52))
    canvas.shade(
        rgb("a8a596"),
        ImageChops.multiply(moon, canvas.noise(46, 4).point([max(0, min(255, (i - 120) * 4)) for i in range(256)])),
        0.6,
    )
    clouds(canvas, 120, 560, rgb("7f95bf"), rgb("22355f"), cover=0.42, cell=560, stretch=7, opacity=0.6)
    mountains(canvas, 690, 120, rgb("1d2f56"), rgb("3d5780"), peaks=7, snow=0.45)
    hills(canvas, 702, 26, rgb("15233f"), rgb("0a1222"), waves=3)
    base = 800.0
    hills(canvas, base + 26, 6, rgb("0c1426"), rgb("05080f"), waves=2)
    pen = canvas.pen()
    pen.box(-10, base + 12, 1610, base + 17, rgb("3b4663"))
    for x in range(0, 1610, 18):
        pen.box(x, base + 17, x + 9, base + 21, rgb("1b2133"))
    for x in range(-40, 1640, 210):
        pen.line([(x, base + 20), (x, base - 190)], 3.4, fill=rgb("080d1b"))
        pen.line([(x, base - 172), (x + 46, base - 180)], 2, fill=rgb("080d1b"))
        cable = [(x + 46 + t * 210, base - 166 + 13 * math.sin(t * math.pi)) for t in (i / 12 for i in range(13))]
        pen.line(cable, 0.9, fill=rgb("0b1122"))
    for wagon in range(6):
        _wagon(canvas, -150 + wagon * 252, base, wagon)
    pen = canvas.pen()
    x = 1362
    pen.polygon([(x, base - 98), (x + 130, base - 98), (x + 186, base - 44), (x + 192, base), (x, base)], rgb("8c2a2a"))
    pen.polygon([(x + 122, base - 88), (x + 142, base - 88), (x + 172, base - 54), (x + 122, base - 54)], rgb("ffe2a0"))
    pen.polygon([(x, base - 46), (x + 184, base - 46), (x + 188, base - 32), (x, base - 32)], rgb("e3d2b4"))
    for u in (x + 36, x + 74, x + 124, x + 160):
        pen.ellipse(u, base + 2, 11, fill=rgb("05070d"))
    beam = canvas.mask(
        lambda pen: pen.polygon([(1552, base - 20), (1552, base - 30), (1700, base - 90), (1700, base + 50)]), 7
    )
    canvas.light(rgb("fff0c8"), beam, 0.9)
    canvas.glow(1552, base - 24, 130, rgb("fff3cf"), 1.0)
    canvas.light(rgb("ffc46f"), canvas.between([(base + 6, 0), (base + 28, 0.33), (base + 110, 0)]))
    grass(
        canvas, base + 24, 1067, [rgb("4a4436"), rgb("2a3144")], [rgb("05080f"), rgb("10182a")], blades=5200, length=84
    )
    return canvas.finished(vignette=0.36)


def _wagon(canvas: Canvas, x: float, y: float, number: int) -> None:
    pen = canvas.pen()
    pen.box(x, y - 92, x + 244, y - 4, rgb("1f3d63"), 9)
    pen.box(x + 4, y - 97, x + 240, y - 86, rgb("31486a"), 5)
    pen.box(x, y - 34, x + 244, y - 28, rgb("c9a24d"))
    for window in range(9):
        left = x + 13 + window * 25
        shining = (window * 7 + number * 5) % 11 != 3
        pen.box(left, y - 74, left + 18, y - 46, rgb("ffdc93") if shining else rgb("16233b"), 3)
        if shining and canvas.chance.random() < 0.4:
            pen.ellipse(left + 9, y - 56, 3.4, fill=rgb("7c5630"))
            pen.box(left + 4, y - 53, left + 14, y - 46, rgb("7c5630"))
    for u in (30, 62, 184, 214):
        pen.ellipse(x + u, y + 3, 10, fill=rgb("05070d"))
    glow = canvas.mask(lambda pen: pen.box(x + 8, y - 76, x + 236, y - 44), 9)
    canvas.light(rgb("ffc26a"), glow, 0.4)


SCENES = {
    "classroom": classroom,
    "hockey-rink": hockey_rink,
    "night-train": night_train,
}

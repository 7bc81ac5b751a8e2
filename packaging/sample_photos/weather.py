# SPDX-License-Identifier: GPL-3.0-or-later
"""A starry night, a snowstorm and fog."""

from __future__ import annotations

import math

from PIL import Image, ImageChops, ImageFilter

from sample_photos.canvas import Canvas, Pen, Point, mix, rgb
from sample_photos.nature import grass, hills, mountains, person, sky, stars, sun, tree


def yurt_night() -> Image.Image:
    """A yurt that glows from inside under the stars."""
    canvas = Canvas(1200, 1200, 24)
    sky(
        canvas,
        [(0, rgb("060b1e")), (0.4, rgb("12224a")), (0.68, rgb("2f4a78")), (0.78, rgb("5d6f8c")), (1, rgb("5d6f8c"))],
    )
    milky = canvas.noise(330, 6, 1.0).rotate(32, resample=Image.Resampling.BICUBIC, fillcolor=118)
    band = canvas.mask(lambda pen: pen.polygon([(200, -50), (520, -50), (1250, 760), (1250, 1020)]), 110)
    canvas.light(rgb("8ea4dc"), ImageChops.multiply(band, milky), 0.75)
    stars(canvas, 900, 2300, brightest=2.2)
    mountains(canvas, 930, 190, rgb("1c2b4d"), rgb("41557a"), peaks=5, snow=0.4)
    hills(canvas, 945, 30, rgb("101a2c"), rgb("070b14"), waves=2)
    x, y, wide, high = 600, 985, 255, 150
    canvas.glow(x, y - 60, 620, rgb("ff9d3c"), 0.4, 2.4)
    wall = [(x - wide, y), (x - wide * 1.02, y - high), (x + wide * 1.02, y - high), (x + wide, y)]
    roof = [
        (x - wide * 1.05, y - high + 4),
        (x - wide * 0.72, y - high - 78),
        (x - wide * 0.2, y - high - 150),
        (x + wide * 0.2, y - high - 150),
        (x + wide * 0.72, y - high - 78),
        (x + wide * 1.05, y - high + 4),
    ]
    lit = canvas.vertical([(0.55, rgb("c77b32")), (0.72, rgb("f0ae58")), (0.84, rgb("ffd58c"))])
    canvas.draw(lambda pen: (pen.polygon(wall), pen.polygon(roof))[0], lit)
    pen = canvas.pen()
    for index in range(-16, 17):
        foot = x + wide * 1.04 * math.sin(index / 16 * 1.5)
        pen.line([(foot, y - high), (x + wide * 0.2 * index / 16, y - high - 148)], 1.6, fill=rgb("a5602a"))
        for slant in (-26, 26):
            pen.line([(foot, y - high), (foot + slant, y - 4)], 1.1, fill=rgb("d98f45"))
    for level, tone in ((0, "8a2f22"), (14, "e8d3a5"), (22, "8a2f22")):
        pen.line(
            [(x - wide * 1.03, y - high + level), (x + wide * 1.03, y - high + level)],
            7 if level != 14 else 3,
            fill=rgb(tone),
        )
    for index in range(-12, 13):
        u = x + index * 21
        pen.polygon(
            [(u - 8, y - high + 36), (u, y - high + 25), (u + 8, y - high + 36), (u, y - high + 47)], rgb("9c3a26")
        )
    pen.box(x - 52, y - 118, x + 52, y, rgb("6d2b18"))
    pen.box(x - 43, y - 110, x + 43, y, rgb("ffe9b0"))
    person(pen, x + 12, y, 92, rgb("5a2a14"))
    pen.ellipse(x, y - high - 150, wide * 0.21, 12, fill=rgb("ffe3a3"))
    sides = canvas.mask(lambda pen: (pen.polygon(wall), pen.polygon(roof))[0])
    canvas.shade(
        rgb("3a1c18"),
        ImageChops.multiply(
            sides, canvas.across([(x - wide, 1), (x - wide * 0.4, 0), (x + wide * 0.4, 0), (x + wide, 1)])
        ),
        0.8,
    )
    canvas.glow(x, y - 50, 260, rgb("ffcb7a"), 0.5)
    canvas.light(rgb("ffb45e"), canvas.disc(x, y + 40, 420, 80), 0.6)
    grass(canvas, 985, 1200, [rgb("3a2d22"), rgb("1d222a")], [rgb("070a10"), rgb("12161c")], blades=5000, length=66)
    smoke = ImageChops.multiply(
        canvas.noise(90, 5, 0.5),
        canvas.mask(lambda pen: pen.polygon([(590, 690), (612, 690), (700, 430), (610, 420)]), 16),
    )
    canvas.light(rgb("a9b4cc"), smoke, 0.5)
    return canvas.finished(vignette=0.35)


def snowstorm_road() -> Image.Image:
    """Lorries on a highway in a snowstorm."""
    canvas = Canvas(1600, 1067, 26)
    sky(canvas, [(0, rgb("6f8194")), (0.45, rgb("b4bfc9")), (0.55, rgb("c9d0d6")), (1, rgb("dfe4e8"))])
    canvas.texture(None, 0.18, 500, 3)
    road = [(760, 560), (840, 560), (1500, 1090), (100, 1090)]
    canvas.draw(lambda pen: pen.polygon(road), canvas.vertical([(0.5, rgb("b7c0c8")), (1, rgb("6d7883"))]), blur=2)
    drifts = canvas.noise(260, 5, 7).point([max(0, min(255, (i - 125) * 5)) for i in range(256)])
    canvas.paint(rgb("e9edf0"), ImageChops.multiply(drifts, canvas.between([(560, 0), (620, 0.9), (1067, 0.75)])), 0.85)
    pen = canvas.pen()
    for side in (-1, 1):
        for step in range(9):
            depth = (step / 8) ** 2
            x, y = 800 + side * (60 + 760 * depth), 566 + 430 * depth
            tall = 14 + 170 * depth
            tone = mix(rgb("aab4bd"), rgb("39434d"), min(1.0, depth * 1.5))
            pen.line([(x, y), (x, y - tall)], 1 + 7 * depth, fill=tone)
            pen.line(
                [(x, y - tall * 0.95), (x, y - tall * 0.72)],
                1 + 8 * depth,
                fill=mix(rgb("b8a9a6"), rgb("c4362a"), depth),
            )
    for there, down, wide, haze in ((808, 575, 36, 0.75), (760, 640, 92, 0.5), (955, 790, 220, 0.12)):
        _lorry(canvas, there, down, wide, haze)
    for count, size, speed in ((2600, 0.8, 8), (1000, 1.5, 17), (170, 3.0, 42)):
        flakes = Image.new("L", canvas.size)
        brush = Pen(flakes)
        for _ in range(count):
            x, y = canvas.chance.uniform(-50, 1650), canvas.chance.uniform(-20, 1080)
            length = speed * canvas.chance.uniform(0.5, 1.3)
            brush.line(
                [(x, y), (x + length, y + length * 0.32)], size, fill=round(255 * canvas.chance.uniform(0.25, 0.9))
            )
        canvas.light(rgb("ffffff"), flakes.filter(ImageFilter.GaussianBlur(size)), 0.7)
    veil = canvas.noise(520, 5, 3.4).point([max(0, min(255, (i - 110) * 3)) for i in range(256)])
    canvas.paint(rgb("dde3e8"), veil, 0.34)
    return canvas.finished(vignette=0.4)


def _lorry(canvas: Canvas, x: float, y: float, size: float, haze: float) -> None:
    fog = rgb("b9c3cc")
    pen = canvas.pen()
    half = size * 0.42
    pen.box(x - half, y - size * 1.22, x + half, y - size * 0.1, mix(rgb("8f9aa3"), fog, haze), size * 0.03)
    pen.box(
        x - half * 0.94, y - size * 0.98, x + half * 0.94, y - size * 0.08, mix(rgb("28486b"), fog, haze), size * 0.06
    )
    pen.box(
        x - half * 0.84, y - size * 0.88, x + half * 0.84, y - size * 0.52, mix(rgb("18232d"), fog, haze), size * 0.04
    )
    pen.box(x - half * 0.6, y - size * 0.42, x + half * 0.6, y - size * 0.2, mix(rgb("1b2a3a"), fog, haze))
    pen.box(x - half, y - size * 0.14, x + half, y - size * 0.03, mix(rgb("1d242b"), fog, haze))
    for side in (-1, 1):
        pen.box(
            x + side * half * 0.8 - size * 0.06,
            y - size * 0.1,
            x + side * half * 0.8 + size * 0.06,
            y + size * 0.03,
            mix(rgb("15191d"), fog, haze),
        )
    for side in (-1, 1):
        lamp = x + side * half * 0.72
        canvas.glow(lamp, y - size * 0.22, size * 1.25, rgb("fff0c4"), 0.65 - haze * 0.25, 2.4)
        canvas.glow(lamp, y - size * 0.22, size * 0.24, rgb("ffffff"), 1.0)
        canvas.light(rgb("fff0c4"), canvas.disc(lamp, y + size * 0.3, size * 0.5, size * 0.28), 0.35 * (1 - haze))
        canvas.glow(x + side * half * 0.7, y - size * 1.18, size * 0.1, rgb("ffb347"), 0.9)


def observatory() -> Image.Image:
    """An observatory's dome under the Milky Way."""
    canvas = Canvas(1600, 1067, 27)
    sky(
        canvas,
        [(0, rgb("050817")), (0.45, rgb("0f1b3f")), (0.72, rgb("2a3f6e")), (0.84, rgb("8a6f7f")), (1, rgb("8a6f7f"))],
    )
    band = canvas.mask(lambda pen: pen.polygon([(180, -60), (520, -60), (1250, 900), (860, 900)]), 130)
    dust = canvas.noise(380, 6, 1.2, 0.6).rotate(-28, resample=Image.Resampling.BICUBIC, fillcolor=118)
    canvas.light(rgb("8ba0dd"), ImageChops.multiply(band, dust), 0.85)
    core = canvas.mask(lambda pen: pen.polygon([(300, -60), (400, -60), (1120, 900), (1020, 900)]), 55)
    lanes = canvas.noise(190, 6, 1.0, 0.65).point([max(0, min(255, (i - 105) * 4)) for i in range(256)])
    canvas.light(rgb("ffdfc4"), ImageChops.multiply(core, lanes), 0.6)
    stars(canvas, 960, 5200, brightest=2.0)
    mountains(canvas, 900, 130, rgb("1a2547"), rgb("4b4a6a"), peaks=7, snow=0.42)
    edge = canvas.ridge(985, 90, 0.5, 3)
    canvas.paint(canvas.vertical([(0.8, rgb("10142a")), (1, rgb("05060f"))]), canvas.below(edge))
    x, y, radius = 1130, 880, 150
    canvas.draw(
        lambda pen: pen.polygon([(x - 260, 1000), (x - 175, y + 78), (x + 175, y + 78), (x + 330, 1000)]),
        rgb("0b0e1e"),
        blur=1.5,
    )
    wall = canvas.across([(x - radius, 0), (x + radius, 1)])
    body = canvas.mask(lambda pen: pen.box(x - radius * 0.95, y, x + radius * 0.95, y + 92))
    canvas.paint(rgb("98a4c4"), body)
    canvas.paint(rgb("232b48"), ImageChops.multiply(body, wall), 0.95)
    dome = ImageChops.multiply(
        canvas.mask(lambda pen: pen.ellipse(x, y, radius)), canvas.between([(y, 1), (y + 0.6, 0)])
    )
    canvas.paint(rgb("c3cde6"), dome)
    canvas.paint(rgb("1d2543"), ImageChops.multiply(dome, wall), 0.95)
    slit = canvas.mask(
        lambda pen: pen.polygon(
            [(x - 74, y - 6), (x - 34, y - 6), (x - 30, y - radius * 1.02), (x - 62, y - radius * 0.95)]
        )
    )
    canvas.paint(rgb("ff9a55"), ImageChops.multiply(slit, dome))
    pen = canvas.pen()
    pen.line([(x - 52, y - 20), (x - 78, y - radius * 1.12)], 13, fill=rgb("1c2340"))
    pen.box(x - radius, y - 4, x + radius, y + 5, rgb("5f6b8e"))
    for rib in (-0.75, -0.1, 0.3, 0.62, 0.86):
        pen.arc(
            x, y, radius * abs(rib), radius, 180 if rib < 0 else 270, 270 if rib < 0 else 360, 1, fill=rgb("7a86a8")
        )
    pen.box(x + 30, y + 40, x + 56, y + 92, rgb("ffcf87"))
    pen.box(x - 100, y + 34, x - 78, y + 54, rgb("ffcf87"))
    person(pen, x - 220, y + 106, 52, rgb("05060c"))
    canvas.glow(x + 43, y + 66, 120, rgb("ffb765"), 0.6)
    canvas.glow(x - 52, y - 80, 190, rgb("ff8f4a"), 0.45)
    return canvas.finished(vignette=0.35)


def uncredited_fog() -> Image.Image:
    """Poplars and power lines in morning fog."""
    canvas = Canvas(1600, 1067, 28)
    sky(canvas, [(0, rgb("aab6bd")), (0.5, rgb("d6d8d3")), (0.7, rgb("e6e0d2")), (1, rgb("c9c8bd"))])
    sun(canvas, 1130, 380, 34, rgb("fff3d6"), reach=12)
    for base, size, haze, count in ((640, 120, 0.82, 22), (700, 190, 0.6, 13), (790, 330, 0.34, 7)):
        tone = mix(rgb("2f3a3c"), rgb("dcdad1"), haze)
        pen = canvas.pen()
        for number in range(count):
            x = (number + canvas.chance.random()) * 1600 / count
            tree(canvas, pen, x, base, size * canvas.chance.uniform(0.7, 1.15), tone, slim=0.14)
        hills(canvas, base + 6, 10, tone, mix(tone, rgb("dcdad1"), 0.6), waves=2)
        canvas.paint(
            rgb("e3dfd4"), canvas.between([(base - size * 0.7, 0), (base, 0.72), (base + 60, 0.5), (base + 160, 0.0)])
        )
    pen = canvas.pen()
    tops: list[Point] = []
    for step in range(5):
        depth = (step / 4) ** 1.6
        x, y, tall = 1010 - 860 * depth, 690 + 260 * depth, 130 + 620 * depth
        tone = mix(rgb("c3c5c0"), rgb("33393a"), 0.15 + 0.85 * depth)
        pen.line([(x, y), (x, y - tall)], 1.6 + 9 * depth, fill=tone)
        pen.line([(x - tall * 0.13, y - tall * 0.92), (x + tall * 0.13, y - tall * 0.92)], 1.2 + 5 * depth, fill=tone)
        tops.append((x, y - tall * 0.93))
        if step:
            (u, v), (a, b) = tops[-2], tops[-1]
            for shift in (-0.12, 0.12):
                du, da = shift * (130 + 620 * ((step - 1) / 4) ** 1.6), shift * tall
                cable = [
                    (u + du + (a + da - u - du) * t, v + (b - v) * t + math.sin(t * math.pi) * (14 + 60 * depth))
                    for t in (i / 20 for i in range(21))
                ]
                pen.line(cable, 0.5 + 1.3 * depth, fill=mix(tone, rgb("c9cac4"), 0.25))
    grass(
        canvas,
        860,
        1067,
        [rgb("b9b9a6"), rgb("a8aa96")],
        [rgb("5d6553"), rgb("76795f"), rgb("4a5246")],
        blades=8000,
        length=66,
    )
    veil = canvas.noise(600, 5, 4).point([max(0, min(255, (i - 95) * 3)) for i in range(256)])
    canvas.paint(rgb("e8e5dc"), ImageChops.multiply(veil, canvas.between([(480, 0), (720, 0.7), (980, 0)])), 0.8)
    return canvas.finished(vignette=0.25)


SCENES = {
    "yurt-night": yurt_night,
    "snowstorm-road": snowstorm_road,
    "observatory": observatory,
    "uncredited-fog": uncredited_fog,
}

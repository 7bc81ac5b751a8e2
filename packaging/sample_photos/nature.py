# SPDX-License-Identifier: GPL-3.0-or-later
"""What many pictures share: skies, mountains, grass, stars, trees and people far off."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PIL import ImageChops

from sample_photos.canvas import Canvas, Colour, Pen, Point, Stops, mix, rgb


def sky(canvas: Canvas, stops: Stops) -> None:
    """A clear sky over the whole picture."""
    canvas.paint(canvas.vertical(stops))


def clouds(
    canvas: Canvas,
    top: float,
    bottom: float,
    light: Colour,
    dark: Colour,
    *,
    cover: float = 0.5,
    cell: float = 500,
    stretch: float = 3.0,
    opacity: float = 0.9,
) -> None:
    """Clouds between two heights, lit from above; `cover` is the part of the sky that they take."""
    grey = canvas.noise(cell, 6, stretch)
    edge = round(255 * (1 - cover)) * 0.6 + 55
    shape = grey.point([max(0, min(255, round((i - edge) * 4.2))) for i in range(256)])
    span = bottom - top
    band = canvas.between([(top, 0), (top + span * 0.25, 1), (bottom - span * 0.3, 1), (bottom, 0)])
    shape = ImageChops.multiply(shape, band)
    canvas.paint(light, shape, opacity)
    # The under side: where the cloud is thick and the one shifted down is thicker still.
    under = ImageChops.offset(grey, 0, -26).point([max(0, min(255, round((i - edge - 14) * 5))) for i in range(256)])
    canvas.paint(dark, ImageChops.multiply(canvas.soft(under, 5), shape), opacity * 0.8)


def sun(canvas: Canvas, x: float, y: float, radius: float, colour: Colour, reach: float = 9.0) -> None:
    """A low sun and the light around it."""
    canvas.glow(x, y, radius * reach, colour, 0.75, 2.2)
    canvas.glow(x, y, radius * 3.2, mix(colour, (255, 255, 255), 0.4), 0.8, 2.0)
    canvas.draw(lambda pen: pen.ellipse(x, y, radius), mix(colour, (255, 255, 255), 0.75), blur=1.2)


def stars(canvas: Canvas, bottom: float, count: int, *, brightest: float = 1.6) -> None:
    """Stars that thin out towards the horizon."""
    pen = canvas.pen()
    for _ in range(count):
        x, y = canvas.chance.uniform(0, canvas.width), canvas.chance.random() ** 1.3 * bottom
        size = 0.35 + canvas.chance.random() ** 6 * brightest
        tone = canvas.chance.choice((rgb("ffffff"), rgb("dbe6ff"), rgb("fff1da"), rgb("bccbff")))
        pen.ellipse(x, y, size, fill=mix(rgb("44506e"), tone, 0.25 + 0.75 * canvas.chance.random()))


def mountains(
    canvas: Canvas,
    base: float,
    height: float,
    colour: Colour,
    haze: Colour,
    *,
    peaks: int = 5,
    snow: float = 0.0,
    rough: float = 0.55,
    light_from_left: bool = True,
) -> list[Point]:
    """One range: darker at its crest, lost in haze at its foot, with snow on the highest part when asked."""
    edge = canvas.ridge(base, height, rough, peaks)
    body = canvas.below(edge)
    canvas.paint(colour, body)
    if snow:
        _snow(canvas, edge, base, height, snow, light_from_left)
    else:
        _slopes(canvas, edge, height, mix(colour, haze, 0.3), light_from_left)
    fog = canvas.between([(base - height * 0.75, 0), (base + 30, 0.9), (base + 31, 0.9)])
    canvas.paint(haze, ImageChops.multiply(fog, body), 0.95)
    return edge


def _faces(edge: Sequence[Point], height: float, left: bool, steps: int = 5) -> list[list[Point]]:
    """The sides of the peaks that the light falls on: thin triangles down from the rising parts of the edge."""
    faces = []
    for start in range(0, len(edge) - steps, steps):
        (x, y), (u, v) = edge[start], edge[start + steps]
        if (v < y) == left and abs(v - y) > 0.5:
            drop = height * 0.3
            lean = 0.5 * drop * (1 if left else -1)
            faces.append([(x, y), (u, v), (u + lean, v + drop), (x + lean * 0.6, y + drop * 0.8)])
    return faces


def _slopes(canvas: Canvas, edge: Sequence[Point], height: float, tone: Colour, left: bool) -> None:
    def draw(pen: Pen) -> None:
        for face in _faces(edge, height, left):
            pen.polygon(face)

    lit = canvas.mask(draw, 2.5)
    lit = ImageChops.multiply(lit, canvas.noise(60, 4))
    canvas.paint(tone, ImageChops.multiply(lit, canvas.below(edge)), 0.8)


def _snow(canvas: Canvas, edge: Sequence[Point], base: float, height: float, line: float, left: bool) -> None:
    """Snow above a ragged line, blue on the side away from the light."""
    ragged = canvas.noise(90, 5, 0.6)
    high = canvas.between([(base - height * line - 70, 1), (base - height * line + 60, 0)])
    cover = ImageChops.add(high, ragged, 1.0, -128).point([max(0, min(255, (i - 90) * 5)) for i in range(256)])
    whole = ImageChops.multiply(cover, canvas.below(edge))
    canvas.paint(rgb("a9bcdb"), whole, 0.9)

    def draw(pen: Pen) -> None:
        for face in _faces(edge, height, left, 4):
            pen.polygon(face)

    lit = canvas.mask(draw, 2.2)
    rocks = canvas.noise(46, 5, 0.7, 0.7).point([max(0, min(255, (i - 100) * 5)) for i in range(256)])
    canvas.paint(rgb("fff4ec"), ImageChops.multiply(ImageChops.multiply(lit, rocks), whole), 0.95)


def grass(
    canvas: Canvas,
    top: float,
    bottom: float,
    far: Sequence[Colour],
    near: Sequence[Colour],
    *,
    blades: int = 9000,
    length: float = 46,
    wind: float = 0.35,
) -> None:
    """Blades from far to near, longer and wider towards the viewer, bent by the wind."""
    pen = canvas.pen()
    chance = canvas.chance
    for index in range(blades):
        depth = (index / blades) ** 1.15
        y = top + (bottom + 30 - top) * depth
        size = (0.12 + depth**1.6) * length * chance.uniform(0.5, 1.2)
        x = chance.uniform(-20, canvas.width + 20)
        lean = size * (wind + chance.uniform(-0.25, 0.25))
        colour = mix(chance.choice(far), chance.choice(near), depth)
        points = [(x, y), (x + lean * 0.35, y - size * 0.6), (x + lean, y - size)]
        pen.line(points, 0.35 + depth * 1.7, fill=mix(colour, (0, 0, 0), chance.uniform(0, 0.25)))


def tree(canvas: Canvas, pen: Pen, x: float, y: float, height: float, colour: Colour, *, slim: float = 0.13) -> None:
    """A poplar: a leaf-shaped crown of many small strokes."""
    chance = canvas.chance
    pen.line([(x, y), (x, y - height * 0.4)], height * 0.018, fill=mix(colour, (0, 0, 0), 0.4))
    for _ in range(round(80 + height * 4)):
        up = chance.random()
        reach = math.sin(min(1.0, up * 1.08) * math.pi) ** 0.7 * height * slim
        u = x + chance.gauss(0, 0.45) * reach
        v = y - height * (0.08 + 0.92 * up)
        tone = mix(colour, (0, 0, 0), chance.uniform(0, 0.35))
        pen.ellipse(u, v, height * 0.006 + 0.6, height * 0.016 + 0.6, fill=tone)


def crown(
    canvas: Canvas, pen: Pen, x: float, y: float, radius: float, dark: Colour, light: Colour, *, leaves: int = 500
) -> None:
    """A round crown, lighter at its upper left."""
    chance = canvas.chance
    for _ in range(leaves):
        turn, far = chance.uniform(0, 2 * math.pi), math.sqrt(chance.random())
        u, v = x + math.cos(turn) * far * radius * 1.15, y + math.sin(turn) * far * radius
        lit = 0.5 + 0.5 * ((x - u) * 0.6 + (y - v)) / (radius * 1.3)
        tone = mix(dark, light, max(0.0, min(1.0, lit + chance.uniform(-0.25, 0.25))))
        pen.ellipse(u, v, radius * 0.06 + 0.8, radius * 0.045 + 0.8, fill=tone)


def person(pen: Pen, x: float, y: float, height: float, fill: int | Colour | None = None, lean: float = 0.0) -> None:
    """A figure far off: a head, a body, two legs."""
    head = height * 0.075
    pen.ellipse(x + lean * height * 0.2, y - height + head, head, fill=fill)
    top, hip = y - height * 0.83, y - height * 0.45
    wide = height * 0.13
    shift = lean * height * 0.15
    pen.polygon(
        [(x - wide + shift, top), (x + wide + shift, top), (x + wide * 0.75, hip), (x - wide * 0.75, hip)], fill
    )
    pen.polygon([(x - wide * 0.75, hip), (x, hip), (x - wide * 0.35, y), (x - wide * 0.9, y)], fill)
    pen.polygon([(x, hip), (x + wide * 0.75, hip), (x + wide * 0.9, y), (x + wide * 0.3, y)], fill)


def hills(
    canvas: Canvas, base: float, height: float, top: Colour, foot: Colour, *, waves: int = 3, blur: float = 0.6
) -> list[Point]:
    """A rolling land, from its crest's colour to that of its foot."""
    phases = [
        (canvas.chance.uniform(0, 6.3), canvas.chance.uniform(0.6, 1.0) * (wave + 1), 1 / (wave + 1))
        for wave in range(waves)
    ]
    edge = []
    for x in range(-20, canvas.width + 21, 4):
        value = sum(math.sin(phase + rate * x / canvas.width * 6.3) * share for phase, rate, share in phases)
        edge.append((float(x), base - height * value / 2))
    high = min(y for _, y in edge)
    canvas.paint(canvas.vertical([(0, top), (high / canvas.height, top), (1, foot)]), canvas.below(edge, blur))
    return edge

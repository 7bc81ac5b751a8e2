# SPDX-License-Identifier: GPL-3.0-or-later
"""A canvas for drawn photos: gradients, light, haze, noise and shapes, drawn at twice the size and brought down."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Point = tuple[float, float]
Stops = Sequence[tuple[float, Colour]]
Fill = Colour | Image.Image
Drawing = Callable[..., object]
"""What draws with the `Pen` that it gets; a lambda may bind what it needs besides, and its value is nothing."""

SCALE = 2


def rgb(code: str) -> Colour:
    """A colour by its six hexadecimal digits."""
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """The colour between two, `share` of the way from the first."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def along(stops: Stops, place: float) -> Colour:
    """The colour at `place` (0 to 1) of a gradient."""
    for (start, first), (end, second) in pairwise(stops):
        if place <= end:
            return mix(first, second, max(0.0, (place - start) / max(1e-6, end - start)))
    return stops[-1][1]


class Canvas:
    """Coordinates and sizes are pixels of the finished picture; chance comes from the seed alone."""

    def __init__(self, width: int, height: int, seed: int) -> None:
        self.width, self.height = width, height
        self.size = (width * SCALE, height * SCALE)
        self.chance = Random(seed)  # noqa: S311  # pictures, not secrets
        self.image = Image.new("RGB", self.size)

    # -- masks ---------------------------------------------------------------------------------------------------------

    def mask(self, draw: Drawing, blur: float = 0.0) -> Image.Image:
        """A mask with what `draw` draws on it, softened by `blur` pixels."""
        mask = Image.new("L", self.size)
        draw(Pen(mask))
        return self.soft(mask, blur)

    def soft(self, mask: Image.Image, blur: float) -> Image.Image:
        """A blurred mask; wide blurs are made small and enlarged."""
        if blur <= 0:
            return mask
        step = max(1, int(blur * SCALE / 6))
        small = mask.reduce(step) if step > 1 else mask
        small = small.filter(ImageFilter.GaussianBlur(blur * SCALE / step))
        return small.resize(self.size, Image.Resampling.BICUBIC) if step > 1 else small

    def disc(self, x: float, y: float, across: float, down: float | None = None, power: float = 2.0) -> Image.Image:
        """A mask that is full at a point and fades out over `across` and `down` pixels."""
        down = across if down is None else down
        fade = Image.radial_gradient("L").point([round(255 * max(0.0, 1 - i / 180) ** power) for i in range(256)])
        spot = fade.resize(
            (max(2, round(2 * across * SCALE)), max(2, round(2 * down * SCALE))), Image.Resampling.BICUBIC
        )
        mask = Image.new("L", self.size)
        mask.paste(spot, (round((x - across) * SCALE), round((y - down) * SCALE)))
        return mask

    def between(self, stops: Sequence[tuple[float, float]]) -> Image.Image:
        """A mask that changes from top to bottom: (y in pixels, 0 to 1)."""
        column = Image.new("L", (1, self.size[1]))
        column.putdata([round(255 * _level(stops, y / SCALE)) for y in range(self.size[1])])
        return column.resize(self.size)

    def across(self, stops: Sequence[tuple[float, float]]) -> Image.Image:
        """A mask that changes from left to right: (x in pixels, 0 to 1)."""
        row = Image.new("L", (self.size[0], 1))
        row.putdata([round(255 * _level(stops, x / SCALE)) for x in range(self.size[0])])
        return row.resize(self.size)

    def noise(self, cell: float, octaves: int = 5, stretch: float = 1.0, fade: float = 0.5) -> Image.Image:
        """Clouds of grey: `cell` is the width of the largest, `stretch` how much wider than high they are."""
        total: Image.Image | None = None
        share = 1.0
        for octave in range(octaves):
            step = cell / 2**octave
            columns, rows = math.ceil(self.width / step) + 3, math.ceil(self.height * stretch / step) + 3
            grid = Image.frombytes("L", (columns, rows), self.chance.randbytes(columns * rows))
            box = (0.5, 0.5, 0.5 + self.width / step, 0.5 + self.height * stretch / step)
            layer = grid.resize(self.size, Image.Resampling.BICUBIC, box=box)
            total = layer if total is None else Image.blend(total, layer, share / (1 + share))
            share *= fade
        assert total is not None  # noqa: S101  # there is at least one octave
        return total

    # -- painting ------------------------------------------------------------------------------------------------------

    def vertical(self, stops: Stops) -> Image.Image:
        """A picture of a gradient from top (0) to bottom (1)."""
        column = Image.new("RGB", (1, self.size[1]))
        column.putdata([along(stops, y / self.size[1]) for y in range(self.size[1])])
        return column.resize(self.size)

    def paint(self, fill: Fill, mask: Image.Image | None = None, opacity: float = 1.0) -> None:
        """Lay a colour or picture over what is there, where the mask allows it."""
        source = fill if isinstance(fill, Image.Image) else Image.new("RGB", self.size, fill)
        if mask is None:
            self.image = source.copy() if opacity >= 1 else Image.blend(self.image, source, opacity)
            return
        if opacity < 1:
            mask = mask.point(lambda value: value * opacity)
        self.image.paste(source, (0, 0), mask)

    def light(self, colour: Colour, mask: Image.Image, strength: float = 1.0) -> None:
        """Add light of a colour, as a lamp or the sun does."""
        bands = [mask.point([min(255, round(i * part / 255 * strength)) for i in range(256)]) for part in colour]
        self.image = ImageChops.screen(self.image, Image.merge("RGB", bands))

    def shade(self, colour: Colour, mask: Image.Image, strength: float = 1.0) -> None:
        """Multiply by a colour where the mask is, as a shadow does."""
        dark = ImageChops.multiply(self.image, Image.new("RGB", self.size, colour))
        self.image.paste(dark, (0, 0), mask.point(lambda value: value * strength))

    def draw(self, draw: Drawing, fill: Fill, *, blur: float = 0.0, opacity: float = 1.0) -> None:
        """Paint a shape."""
        self.paint(fill, self.mask(draw, blur), opacity)

    def glow(
        self, x: float, y: float, radius: float, colour: Colour, strength: float = 1.0, power: float = 2.0
    ) -> None:
        """A round light."""
        self.light(colour, self.disc(x, y, radius, power=power), strength)

    def pen(self) -> Pen:
        """Draws straight onto the picture, for many small strokes of many colours."""
        return Pen(self.image)

    def texture(self, mask: Image.Image | None, strength: float, cell: float, stretch: float = 1.0) -> None:
        """Break a flat surface up into lighter and darker patches."""
        grey = self.noise(cell, 4, stretch)
        light = grey.point([max(0, min(255, (i - 128) * 2)) for i in range(256)])
        dark = grey.point([max(0, min(255, (128 - i) * 2)) for i in range(256)])
        if mask is not None:
            light, dark = ImageChops.multiply(light, mask), ImageChops.multiply(dark, mask)
        self.light((255, 255, 255), light, strength)
        self.shade((0, 0, 0), dark, strength)

    def mirror(self, line: float, depth: float, *, sway: float, stretch: float = 1.0) -> Image.Image:
        """What stands above `line`, turned over below it and broken by ripples that grow towards the viewer."""
        top, span = round(line * SCALE), round(depth * SCALE)
        taken = min(top, round(span / stretch))
        upside = self.image.crop((0, top - taken, self.size[0], top)).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        upside = upside.resize((self.size[0], span)).filter(ImageFilter.GaussianBlur(SCALE * 1.5))
        water = self.image.copy()
        phase = self.chance.random() * 6
        for row in range(span):
            near = row / span
            wave = math.sin(phase + 42 * math.log1p(6 * near) + self.chance.random()) * sway * SCALE * (0.15 + near)
            strip = upside.crop((0, row, self.size[0], row + 1))
            water.paste(ImageChops.offset(strip, round(wave), 0), (0, top + row))
        return water

    def finished(self, *, grain: float = 1.6, vignette: float = 0.35, warmth: Colour | None = None) -> Image.Image:
        """The picture at its size, with darker corners and a film's grain."""
        if vignette:
            corners = Image.radial_gradient("L").point(
                [round(255 * max(0.0, (i - 70) / 185) ** 1.6) for i in range(256)]
            )
            self.shade((0, 0, 0), corners.resize(self.size, Image.Resampling.BICUBIC), vignette)
        if warmth is not None:
            self.image = Image.blend(
                self.image, ImageChops.soft_light(self.image, Image.new("RGB", self.size, warmth)), 0.5
            )
        picture = self.image.resize((self.width, self.height), Image.Resampling.LANCZOS)
        if grain:
            picture = _grainy(picture, grain, self.chance)
        return picture

    # -- lines of chance -----------------------------------------------------------------------------------------------

    def ridge(self, base: float, height: float, rough: float = 0.55, peaks: int = 5) -> list[Point]:
        """The upper edge of mountains or hills, left to right: `peaks` summits of about `height` over `base`."""
        heights = [self.chance.uniform(0.15, 1.0) for _ in range(peaks + 1)]
        spread = 0.5
        while len(heights) < 700:
            middle = [(a + b) / 2 + self.chance.uniform(-0.5, 0.5) * spread for a, b in pairwise(heights)]
            heights = [value for pair in zip(heights, [*middle, 0], strict=True) for value in pair][:-1]
            spread *= rough
        step = (self.width + 40) / (len(heights) - 1)
        return [(index * step - 20, base - value * height) for index, value in enumerate(heights)]

    def below(self, edge: Sequence[Point], blur: float = 0.0) -> Image.Image:
        """The mask of everything under an edge."""
        return self.mask(
            lambda pen: pen.polygon([*edge, (self.width + 30, self.height + 9), (-30, self.height + 9)]), blur
        )


class Pen:
    """Draws on a picture or mask in the canvas's coordinates; the default is full white, as masks need it."""

    def __init__(self, image: Image.Image) -> None:
        self._draw = ImageDraw.Draw(image)
        self._full: int | Colour = 255 if image.mode == "L" else (255, 255, 255)

    def polygon(self, points: Iterable[Point], fill: int | Colour | None = None) -> Pen:
        self._draw.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=self._full if fill is None else fill)
        return self

    def line(self, points: Iterable[Point], width: float = 1.0, fill: int | Colour | None = None) -> Pen:
        self._draw.line(
            [(x * SCALE, y * SCALE) for x, y in points],
            fill=self._full if fill is None else fill,
            width=max(1, round(width * SCALE)),
            joint="curve",
        )
        return self

    def ellipse(
        self, x: float, y: float, across: float, down: float | None = None, fill: int | Colour | None = None
    ) -> Pen:
        down = across if down is None else down
        box = ((x - across) * SCALE, (y - down) * SCALE, (x + across) * SCALE, (y + down) * SCALE)
        self._draw.ellipse(box, fill=self._full if fill is None else fill)
        return self

    def box(
        self, left: float, top: float, right: float, bottom: float, fill: int | Colour | None = None, radius: float = 0
    ) -> Pen:
        box = (left * SCALE, top * SCALE, max(left, right) * SCALE, max(top, bottom) * SCALE)
        self._draw.rounded_rectangle(box, radius * SCALE, fill=self._full if fill is None else fill)
        return self

    def arc(
        self,
        x: float,
        y: float,
        across: float,
        down: float,
        start: float,
        end: float,
        width: float,
        fill: int | Colour | None = None,
    ) -> Pen:
        box = ((x - across) * SCALE, (y - down) * SCALE, (x + across) * SCALE, (y + down) * SCALE)
        self._draw.arc(box, start, end, fill=self._full if fill is None else fill, width=max(1, round(width * SCALE)))
        return self

    def slice(
        self, x: float, y: float, radius: float, start: float, end: float, fill: int | Colour | None = None
    ) -> Pen:
        box = ((x - radius) * SCALE, (y - radius) * SCALE, (x + radius) * SCALE, (y + radius) * SCALE)
        self._draw.pieslice(box, start, end, fill=self._full if fill is None else fill)
        return self


def _level(stops: Sequence[tuple[float, float]], place: float) -> float:
    if place <= stops[0][0]:
        return stops[0][1]
    for (start, first), (end, second) in pairwise(stops):
        if place <= end:
            return first + (second - first) * (place - start) / max(1e-6, end - start)
    return stops[-1][1]


def _grainy(picture: Image.Image, strength: float, chance: Random) -> Image.Image:
    width, height = picture.size
    grey = Image.frombytes("L", picture.size, chance.randbytes(width * height)).filter(ImageFilter.GaussianBlur(1.0))
    # The blur leaves about a sixth of the spread: bring it to `strength` on both sides of nothing.
    up = grey.point([max(0, min(255, round((i - 128) * strength / 20))) for i in range(256)])
    down = grey.point([max(0, min(255, round((128 - i) * strength / 20))) for i in range(256)])
    picture = ImageChops.add(picture, Image.merge("RGB", (up, up, up)))
    return ImageChops.subtract(picture, Image.merge("RGB", (down, down, down)))

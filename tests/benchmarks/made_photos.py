# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos of a library that is made: a few drawn pictures, each file with a remark of its own."""

from __future__ import annotations

import io
import random
import tempfile
from functools import cache
from pathlib import Path

from PIL import Image

from newsdesk.domain.photo import Photo
from newsdesk.store.photo_files import PhotoFiles

_SIZE = (480, 320)
_GRADIENTS = 24
_START = 2
_PEOPLE = ("Айгерим Слободская", "Марат Линден", "Нина Оралхан", "Тимур Сейтбек", "Лидия Верхова")
_PLACES = ("Алматы", "Астана", "Караганда", "Шымкент", "Павлодар", "Семей")
_SCENES = ("на площади", "у реки", "в школе", "на стройке", "в театре", "на стадионе", "у вокзала")


def make_photos(media: PhotoFiles, seed: int, count: int) -> list[Photo]:
    """Take the files of `count` new photos into the library, and say what its rows are to hold of them; every seventh
    is without a credit."""
    chance = random.Random(seed)  # noqa: S311 - test data, nothing secret
    made = []
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "made.jpg"
        for number in range(count):
            mark = f"{chance.random():.17f} {number}"
            file.write_bytes(_picture(chance.randrange(_GRADIENTS), mark))
            digest, name = media.add(file)
            person, place = chance.choice(_PEOPLE), chance.choice(_PLACES)
            made.append(Photo(
                file=name, sha256=digest, width=_SIZE[0], height=_SIZE[1], creator=person, place=place,
                credit="" if number % 7 == 6 else f"Фото: {person}",
                caption=f"{place}, люди {chance.choice(_SCENES)}", alt=f"Люди {chance.choice(_SCENES)}",
            ))  # fmt: skip
    return made


def _picture(number: int, mark: str) -> bytes:
    """A JPEG whose comment makes it another file than all that look like it."""
    data = _drawn(number)
    comment = mark.encode()
    return data[:_START] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + data[_START:]


@cache
def _drawn(number: int) -> bytes:
    chance = random.Random(number)  # noqa: S311 - a drawing, nothing secret
    across, down = Image.linear_gradient("L").resize(_SIZE), Image.radial_gradient("L").resize(_SIZE)
    flat = Image.new("L", _SIZE, chance.randrange(40, 216))
    channels = [across, down, flat]
    chance.shuffle(channels)
    stream = io.BytesIO()
    Image.merge("RGB", channels).save(stream, "JPEG", quality=60)
    return stream.getvalue()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos as they come from a camera and an agency: drawn here, with what was written into them."""

from __future__ import annotations

from pathlib import Path

import exiv2
from PIL import Image, ImageDraw

_IPTC = {"caption": "Caption", "credit": "Credit", "creator": "Byline", "place": "City"}


def a_photo(file: Path, *, number: int = 0, size: tuple[int, int] = (900, 600), **words: str) -> Path:
    """A drawn photo, unlike any of another number; `words` are IPTC fields of `_IPTC`."""
    image = Image.new("RGB", size, (40 + 7 * number % 160, 90, 200 - 9 * number % 160))
    pen = ImageDraw.Draw(image)
    width, height = size
    pen.rectangle((0, height * 2 // 3, width, height), fill=(60, 110 + 5 * number % 120, 70))
    left = 20 + 37 * number % (width // 2)
    pen.polygon(((left, height * 2 // 3), (left + width // 4, height // 6), (left + width // 2, height * 2 // 3)))
    file.parent.mkdir(parents=True, exist_ok=True)
    image.save(file, quality=80)
    if words:
        _write_iptc(file, words)
    return file


def _write_iptc(file: Path, words: dict[str, str]) -> None:
    image = exiv2.ImageFactory.open(str(file))
    image.readMetadata()
    data = image.iptcData()
    _put(data, "Iptc.Envelope.CharacterSet", b"\x1b%G")
    for name, text in words.items():
        _put(data, f"Iptc.Application2.{_IPTC[name]}", text.encode())
    image.writeMetadata()


def _put(data: exiv2.IptcData, key: str, text: bytes) -> None:
    value = exiv2.StringValue()
    value.read(text)
    data.add(exiv2.IptcKey(key), value)

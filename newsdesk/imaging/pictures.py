# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening foreign pictures by Pillow: which formats are taken, which are refused, and with what word."""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from newsdesk.errors import SourceRefused

NOT_AN_IMAGE = "not an image"
DAMAGED = "damaged image"
TOO_LARGE = "too large image"
UNSUPPORTED = "unsupported image"

MOST_PIXELS = 120_000_000
_MOST_BYTES = 300_000_000
_LONGEST_SIDE = 65_500

_FORMATS = {"JPEG": "jpeg", "PNG": "png", "WEBP": "webp", "TIFF": "tiff", "AVIF": "avif", "GIF": "gif"}
# What a telephone's JPEG of several pictures is called after it was opened as a JPEG.
_MANY_JPEG = "MPO"
_ORIENTATION = 0x0112

_STARTS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_FOREIGN_STARTS = {
    b"8BPS": "Photoshop",
    b"\xff\x0a": "JPEG XL",
    b"\x00\x00\x00\x0cJXL ": "JPEG XL",
    b"\x00\x00\x00\x0cjP  ": "JPEG 2000",
    b"\xff\x4f\xff\x51": "JPEG 2000",
    b"BM": "BMP",
    b"\x00\x00\x01\x00": "ICO",
    b"%!PS": "PostScript",
    b"%PDF": "PDF",
    b"FUJIFILMCCD-RAW": "camera raw",
    b"II*\x00\x10\x00\x00\x00CR": "camera raw",
    b"IIRO": "camera raw",
    b"IIU\x00": "camera raw",
}
_RAW_ENDINGS = {".nef", ".nrw", ".dng", ".arw", ".sr2", ".cr2", ".cr3", ".crw", ".orf", ".rw2", ".raf", ".pef", ".raw"}

# What Pillow's readers are seen to raise on damaged files, besides OSError.
_DAMAGE = (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, struct.error, zlib.error)

Image.MAX_IMAGE_PIXELS = MOST_PIXELS
# Pillow knows a format by name only after its reader is loaded.
Image.init()


@contextmanager
def opened(path: Path) -> Iterator[Image.Image]:
    """The picture at `path`, not yet decoded; what goes wrong inside the block is told apart too.

    Raises SourceRefused with one of this module's four reasons.
    """
    head = _head(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=tuple(_FORMATS)) as picture:
                if max(picture.size) > _LONGEST_SIDE:
                    raise SourceRefused(path, TOO_LARGE, detail=f"{picture.width}×{picture.height}")
                yield picture
    except (Image.DecompressionBombWarning, Image.DecompressionBombError, MemoryError) as error:
        raise SourceRefused(path, TOO_LARGE, detail=str(error)) from error
    except UnidentifiedImageError as error:
        raise SourceRefused(path, _unidentified(head)) from error
    except _DAMAGE as error:
        raise SourceRefused(path, DAMAGED, detail=str(error)) from error


def format_of(picture: Image.Image) -> str:
    """The picture's format by our name for it."""
    return _FORMATS["JPEG" if picture.format == _MANY_JPEG else picture.format or ""]


def orientation_of(picture: Image.Image) -> int:
    """The EXIF orientation, 1 to 8; 1 where there is none or none that can be read."""
    try:
        value = picture.getexif().get(_ORIENTATION, 1)
    except (MemoryError, *_DAMAGE):
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def seen_size(picture: Image.Image) -> tuple[int, int]:
    """Width and height as the picture is seen."""
    width, height = picture.size
    return (height, width) if orientation_of(picture) >= 5 else (width, height)


def _head(path: Path) -> bytes:
    """The first bytes, after the refusals that need no decoder."""
    try:
        with path.open("rb") as file:
            head = file.read(4096)
            size = path.stat().st_size
    except OSError as error:
        raise SourceRefused(path, "unreadable", detail=error.strerror or str(error)) from error
    if not head:
        raise SourceRefused(path, NOT_AN_IMAGE, detail="empty")
    foreign = _foreign(head, path.suffix.lower())
    if foreign:
        raise SourceRefused(path, UNSUPPORTED, detail=foreign)
    if size > _MOST_BYTES:
        raise SourceRefused(path, TOO_LARGE, detail=f"{size} bytes")
    return head


def _foreign(head: bytes, ending: str) -> str:
    """The name of a picture format that is known but not taken, or nothing."""
    for start, name in _FOREIGN_STARTS.items():
        if head.startswith(start):
            return name
    if head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"crx "):
        return "" if b"avif" in head[8:64] else "HEIC"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<svg", b"<?xml", b"<!doctype svg")) and b"<svg" in text:
        return "SVG"
    if ending in _RAW_ENDINGS and head.startswith((b"II", b"MM")):
        return "camera raw"
    return ""


def _unidentified(head: bytes) -> str:
    """Whether Pillow knew nothing because the file is broken or because it is something else."""
    ours = head.startswith(_STARTS) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP") or head[4:12] == b"ftypavif"
    return DAMAGED if ours else NOT_AN_IMAGE

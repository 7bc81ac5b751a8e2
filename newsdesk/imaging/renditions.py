# SPDX-License-Identifier: GPL-3.0-or-later
"""Smaller copies of a photo for pages and lists: upright, sRGB, without metadata, the same bytes every time."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageCms

from newsdesk.errors import SourceRefused
from newsdesk.imaging.files import replacing
from newsdesk.imaging.pictures import UNSUPPORTED, opened, orientation_of, seen_size
from newsdesk.imaging.targets import Target

_QUALITY = 80
_SAVING: dict[str, tuple[str, dict[str, int | bool | str]]] = {
    "webp": ("WEBP", {"quality": _QUALITY, "method": 4}),
    "jpeg": ("JPEG", {"quality": _QUALITY, "optimize": True, "progressive": True}),
    "avif": ("AVIF", {"quality": 60, "speed": 8, "max_threads": 1}),
}
# How much larger than the copy a JPEG is decoded: closer would be soft, more is slow.
_MARGIN = 1.25
_DRAFT_SCALES = (8, 4, 2)


def make_renditions(source: Path, targets: Sequence[tuple[int, str, Path]]) -> None:
    """Write the copies of `source`; a source narrower than a target gives a copy of its own width.

    A copy's bytes depend on the source, the width and the format alone. Raises SourceRefused as `pictures.opened`
    does, DiskFull, FileUnwritable.
    """
    by_scale: dict[int, list[Target]] = {}
    with opened(source) as picture:
        seen_width, _ = seen_size(picture)
        for target in map(Target._make, targets):
            if target.format not in _SAVING or target.width < 1:
                raise SourceRefused(source, UNSUPPORTED, detail=f"{target.width} {target.format}")
            by_scale.setdefault(_scale(picture, seen_width, target.width), []).append(target)
    for scale, group in sorted(by_scale.items()):
        with opened(source) as picture:
            _render(picture, scale, group, seen_width)


def _scale(picture: Image.Image, seen_width: int, width: int) -> int:
    """By what the JPEG decoder itself may divide for a copy of this width."""
    if picture.format not in ("JPEG", "MPO"):
        return 1
    return next((scale for scale in _DRAFT_SCALES if seen_width >= width * scale * _MARGIN), 1)


def _render(picture: Image.Image, scale: int, targets: Sequence[Target], seen_width: int) -> None:
    whole = seen_size(picture)
    orientation = orientation_of(picture)
    if scale > 1:
        picture.draft(picture.mode, (-(-picture.width // scale), -(-picture.height // scale)))
    picture.load()
    profile = picture.info.get("icc_profile")
    plain = _plain(picture)
    for target in targets:
        width = min(target.width, seen_width)
        height = max(1, round(whole[1] * width / whole[0]))
        size = (height, width) if orientation >= 5 else (width, height)
        small = plain.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0) if plain.size != size else plain.copy()
        _save(_upright(_srgb(small, profile), orientation), target)


def _plain(picture: Image.Image) -> Image.Image:
    """The pixels alone, in a mode that can be resized well and, where there is one, taken by the colour profile."""
    if picture.mode in ("RGB", "L", "CMYK", "RGBA", "LAB"):
        plain = picture
    elif picture.mode.startswith(("I", "F")):
        plain = _eight_bits(picture)
    elif picture.has_transparency_data:
        plain = picture.convert("RGBA")
    else:
        plain = picture.convert("L" if picture.mode in ("1", "LA") else "RGB")
    return plain


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Grey of 16 or 32 bits or of fractions, brought to 8 bits by its own range, or by 16 bits where it fits them."""
    grey = picture.convert("F")
    extremes = grey.getextrema()
    low, high = float(extremes[0]), float(extremes[1])  # type: ignore[arg-type]  # one band gives two numbers
    if low >= 0 and 255 < high <= 65_535:
        low, high = 0.0, 65_535.0
    elif low >= 0 and 1 < high <= 255:
        low, high = 0.0, 255.0
    elif low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    factor = 255.0 / (high - low) if high > low else 0.0
    return grey.point(lambda value: value * factor - low * factor).convert("L")


def _srgb(picture: Image.Image, profile: object) -> Image.Image:
    """The same picture in sRGB; a profile that does not fit is passed over."""
    alpha = picture.getchannel("A") if picture.mode == "RGBA" else None
    colours = picture.convert("RGB") if alpha is not None else picture
    if isinstance(profile, bytes) and profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(
                colours,
                source,
                ImageCms.createProfile("sRGB"),
                renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
                outputMode="RGB",
                flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
            )
            colours = converted if converted is not None else colours
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            colours = colours.convert("RGB")
    colours = colours.convert("RGB")
    if alpha is not None:
        colours.putalpha(alpha)
    return colours


def _upright(picture: Image.Image, orientation: int) -> Image.Image:
    turn = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }.get(orientation)
    return picture if turn is None else picture.transpose(turn)


def _save(picture: Image.Image, target: Target) -> None:
    form, options = _SAVING[target.format]
    if picture.mode == "RGBA" and target.format == "jpeg":
        white = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(white, picture).convert("RGB")
    # Pillow would carry comments, profiles and XMP of the source over into the copy.
    picture.info.clear()
    with replacing(target.path) as part:
        picture.save(part, form, **options)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of photos: their size, position, colours, bytes, and what must not be in them."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from newsdesk.errors import FileUnwritable, SourceRefused
from newsdesk.imaging.facts import PhotoFacts
from newsdesk.imaging.metadata import read_metadata, write_metadata
from newsdesk.imaging.renditions import make_renditions
from newsdesk.imaging.targets import widths_for

Maker = Callable[..., Path]


def copy_of(source: Path, width: int, form: str = "webp") -> Image.Image:
    path = source.parent / f"copy-{width}.{form}"
    make_renditions(source, [(width, form, path)])
    with Image.open(path) as picture:
        picture.load()
        return picture


def near(pixel: object, colour: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(int(one) - other) < 40 for one, other in zip(pixel, colour, strict=False))


def test_copies_have_the_widths_asked_for_and_are_never_larger_than_the_source(picture: Maker) -> None:
    source = picture("a.jpg", (1200, 800), quality=90)
    assert copy_of(source, 400).size == (400, 267)
    assert copy_of(source, 1600).size == (1200, 800)
    assert copy_of(source, 150, "jpeg").format == "JPEG"
    assert copy_of(source, 150, "avif").format == "AVIF"


def test_the_widths_worth_making() -> None:
    assert widths_for(1000, (400, 800, 1200, 1600)) == (400, 800, 1000)
    assert widths_for(4000, (400, 800, 1200)) == (400, 800, 1200)
    assert widths_for(300, (400, 800)) == (300,)
    assert widths_for(800, (400, 800)) == (400, 800)
    assert widths_for(800, ()) == ()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_of_the_camera_is_applied(picture: Maker, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    source = picture("a.jpg", (1200, 800), exif=exif, quality=95)
    # The corner that is seen upper left, by the meaning of the tag.
    corner = {1: "red", 2: "lime", 3: "white", 4: "blue", 5: "red", 6: "blue", 7: "white", 8: "lime"}[orientation]
    colours = {"red": (255, 0, 0), "lime": (0, 255, 0), "blue": (0, 0, 255), "white": (255, 255, 255)}
    copy = copy_of(source, 200)
    assert copy.size == ((200, 133) if orientation < 5 else (200, 300))
    assert near(copy.getpixel((2, 2)), colours[corner])
    facts = read_metadata(source)
    assert (facts.width, facts.height) == ((1200, 800) if orientation < 5 else (800, 1200))


def test_nothing_of_the_sources_metadata_is_in_a_copy(picture: Maker) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (43.0, 14.0, 2.0)
    source = picture("a.jpg", (400, 300), exif=exif, comment=b"a secret remark")
    write_metadata(source, PhotoFacts(caption="a secret caption", creator="a secret name"))
    with Image.open(source) as picture_of_source:
        assert picture_of_source.getexif().get_ifd(0x8825)
    for form in ("webp", "jpeg", "avif"):
        copy = copy_of(source, 200, form)
        assert not copy.getexif().get_ifd(0x8825)
        assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & {
            key for key, value in copy.info.items() if value
        }
        assert b"secret" not in (source.parent / f"copy-200.{form}").read_bytes()


def test_a_copys_bytes_depend_on_nothing_but_source_width_and_format(picture: Maker, tmp_path: Path) -> None:
    source = picture("a.jpg", (1600, 1067), quality=90)
    alone, together = tmp_path / "alone.webp", tmp_path / "together.webp"
    make_renditions(source, [(200, "webp", alone)])
    make_renditions(source, [(1200, "webp", tmp_path / "large.webp"), (200, "webp", together)])
    assert alone.read_bytes() == together.read_bytes()


def test_colours_of_another_profile_become_srgb(tmp_path: Path) -> None:
    lab = Image.new("LAB", (10, 10), (128, 128, 128))
    path = tmp_path / "lab.tif"
    lab.save(path, icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes())
    assert near(copy_of(path, 10).getpixel((5, 5)), (119, 119, 119))


def test_a_profile_that_is_garbage_is_passed_over(picture: Maker) -> None:
    source = picture("a.png", (40, 40), icc_profile=b"no profile at all")
    assert near(copy_of(source, 40, "jpeg").getpixel((1, 1)), (255, 0, 0))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I", "I;16", "F"])
def test_every_mode_becomes_a_copy(tmp_path: Path, mode: str) -> None:
    source = tmp_path / "a.tif"
    Image.new(mode, (60, 40)).save(source)
    for form in ("webp", "jpeg"):
        assert copy_of(source, 30, form).size == (30, 20)


def test_transparency_stays_in_webp_and_is_white_in_jpeg(tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    Image.new("RGBA", (20, 20), (255, 0, 0, 0)).save(source)
    clear = copy_of(source, 10).convert("RGBA").getpixel((5, 5))
    assert isinstance(clear, tuple)
    assert clear[3] == 0
    assert near(copy_of(source, 10, "jpeg").getpixel((5, 5)), (255, 255, 255))


def test_deep_greys_keep_their_light(tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    Image.new("I;16", (20, 20), 32_768).save(source)
    assert near(copy_of(source, 20, "jpeg").convert("RGB").getpixel((5, 5)), (128, 128, 128))


def test_the_first_frame_of_a_moving_picture_is_taken(tmp_path: Path) -> None:
    source = tmp_path / "a.gif"
    Image.new("RGB", (30, 20), "red").save(source, save_all=True, append_images=[Image.new("RGB", (30, 20), "blue")])
    assert near(copy_of(source, 30, "jpeg").getpixel((5, 5)), (255, 0, 0))


def test_a_picture_of_one_pixel_is_a_picture(picture: Maker) -> None:
    source = picture("a.png", (1, 1))
    assert copy_of(source, 100).size == (1, 1)


def test_a_copy_that_cannot_be_written_says_so_and_leaves_nothing(picture: Maker, tmp_path: Path) -> None:
    source = picture("a.jpg")
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(FileUnwritable):
        make_renditions(source, [(50, "webp", tmp_path / "file" / "copy.webp")])
    with pytest.raises(SourceRefused):
        make_renditions(source, [(50, "bmp", tmp_path / "copy.bmp")])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jpg", "file"]


def test_a_target_folder_is_made(picture: Maker, tmp_path: Path) -> None:
    make_renditions(picture("a.jpg"), [(50, "webp", tmp_path / "down" / "copy.webp")])
    assert Image.open(io.BytesIO((tmp_path / "down" / "copy.webp").read_bytes())).size == (50, 33)


def test_a_folder_that_was_moved_away_is_not_made_anew(picture: Maker, tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable):
        make_renditions(picture("a.jpg"), [(50, "webp", tmp_path / "media" / "ab" / "copy.webp")])
    assert not (tmp_path / "media").exists()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile files before the photo worker: each is refused by its own word, and the next photo is read."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from newsdesk.errors import SourceRefused, WorkerDied
from newsdesk.imaging.facts import PhotoFacts
from newsdesk.imaging.photo_worker import PhotoWorker

Maker = Callable[..., Path]


def refusal(photos: PhotoWorker, path: Path) -> str:
    with pytest.raises(SourceRefused) as caught:
        photos.read(path)
    assert caught.value.path == path
    return caught.value.reason


def bomb(path: Path, width: int, height: int) -> Path:
    """A PNG of a few hundred KB that unfolds to `width` × `height` black pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(3 * width + 1)) for _ in range(min(height, 500))) + packer.flush()
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))
    return path


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif", "a.avif", "a.gif"])
def test_the_formats_of_a_newsroom_are_read(photos: PhotoWorker, picture: Maker, name: str) -> None:
    form = {"jpg": "jpeg", "tif": "tiff"}.get(name[2:], name[2:])
    assert photos.read(picture(name)) == PhotoFacts(width=120, height=80, format=form)


def test_what_is_no_image_is_told_from_what_is_broken(photos: PhotoWorker, picture: Maker, tmp_path: Path) -> None:
    text, empty, cut, header = (tmp_path / name for name in ("text.jpg", "empty.jpg", "cut.jpg", "header.jpg"))
    text.write_text("Это не снимок, а текст.", encoding="utf-8")
    empty.write_bytes(b"")
    whole = picture("whole.jpg", (640, 480)).read_bytes()
    cut.write_bytes(whole[: len(whole) // 2])
    header.write_bytes(whole[:4])
    assert refusal(photos, text) == "not an image"
    assert refusal(photos, empty) == "not an image"
    assert refusal(photos, cut) == "damaged image"
    assert refusal(photos, header) == "damaged image"
    assert refusal(photos, tmp_path / "missing.jpg") == "unreadable"
    assert photos.read(tmp_path / "whole.jpg").width == 640


@pytest.mark.parametrize(("width", "height"), [(20_000, 20_000), (11_000, 11_000), (70_000, 10)])
def test_a_decompression_bomb_is_refused(photos: PhotoWorker, tmp_path: Path, width: int, height: int) -> None:
    assert refusal(photos, bomb(tmp_path / "bomb.png", width, height)) == "too large image"
    with pytest.raises(SourceRefused):
        photos.render(tmp_path / "bomb.png", [(100, "webp", tmp_path / "copy.webp")])
    assert not (tmp_path / "copy.webp").exists()


def test_formats_that_cannot_be_decoded_are_unsupported(photos: PhotoWorker, tmp_path: Path) -> None:
    starts = {
        "a.psd": b"8BPS\x00\x01",
        "a.heic": b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic",
        "a.jxl": b"\xff\x0a\x00\x00",
        "a.svg": b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        "a.bmp": b"BM\x00\x00",
        "a.nef": b"II*\x00\x08\x00\x00\x00",
    }
    for name, start in starts.items():
        (tmp_path / name).write_bytes(start + bytes(64))
        assert refusal(photos, tmp_path / name) == "unsupported image"


def test_a_killed_process_costs_nothing_but_its_own_request(photos: PhotoWorker, picture: Maker) -> None:
    paths = [picture(f"{number}.jpg") for number in range(6)]
    assert photos.read(paths[0]).width == 120
    for number in photos.process_ids:
        os.kill(number, signal.SIGKILL)
    outcomes = list(photos.read_many(paths))
    assert [path for path, _ in outcomes] == paths
    assert sum(isinstance(outcome, WorkerDied) for _, outcome in outcomes) <= 2
    assert isinstance(outcomes[-1][1], PhotoFacts)


def test_a_file_that_takes_the_process_down_is_named(picture: Maker, tmp_path: Path) -> None:
    with PhotoWorker(timeout=0.000001) as hurried:
        path = picture("a.jpg")
        with pytest.raises(WorkerDied) as caught:
            hurried.read(path)
        assert caught.value.path == path
    with PhotoWorker(memory_mb=1) as poor, pytest.raises((WorkerDied, SourceRefused)):
        poor.render(picture("b.jpg", (3000, 2000)), [(2000, "webp", tmp_path / "copy.webp")])


def test_many_are_read_and_rendered_in_order_with_the_bad_ones_apart(
    photos: PhotoWorker, picture: Maker, tmp_path: Path
) -> None:
    (tmp_path / "bad.jpg").write_bytes(b"bad")
    paths = [picture("a.jpg"), tmp_path / "bad.jpg", picture("b.jpg", (60, 40))]
    facts = [outcome for _, outcome in photos.read_many(paths)]
    assert [type(outcome) for outcome in facts] == [PhotoFacts, SourceRefused, PhotoFacts]
    jobs = [(path, [(30, "webp", tmp_path / f"{path.stem}.webp"), (20, "jpeg", tmp_path / "x.jpg")]) for path in paths]
    results = [outcome for _, outcome in photos.render_many(jobs)]
    assert [type(outcome) for outcome in results] == [type(None), SourceRefused, type(None)]
    with Image.open(tmp_path / "a.webp") as copy:
        assert copy.size == (30, 20)


def test_facts_are_written_by_the_worker(photos: PhotoWorker, picture: Maker) -> None:
    path = picture("a.jpg")
    photos.write(path, PhotoFacts(creator="Айгүл Сәрсенбаева"))
    assert photos.read(path).creator == "Айгүл Сәрсенбаева"


@pytest.mark.skipif(sys.platform == "win32", reason="names of any bytes are a matter of POSIX")
def test_a_file_name_that_is_no_text_is_read(photos: PhotoWorker, picture: Maker) -> None:
    odd = Path(os.fsdecode(os.fsencode(picture("a.jpg").parent) + b"/caf\xe9.jpg"))
    (odd.parent / "a.jpg").rename(odd)
    assert photos.read(odd).width == 120


def test_the_client_needs_neither_pillow_nor_exiv2(root: Path) -> None:
    code = "import sys, newsdesk.imaging.photo_worker; sys.exit(any(name in sys.modules for name in ('PIL', 'exiv2')))"
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0

# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes beside the main job, each a window in which something stands that is worth a look: one picture a scene, look,
language and size, and a sheet of them a scene.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from tests.stage import Stage, idle
from tour.contact_sheet import contact_sheet
from tour.desk_scenes import DESK
from tour.library_scenes import LIBRARIES
from tour.pictures import whole
from tour.record_scenes import RECORDS
from tour.refusal_scenes import REFUSALS
from tour.scene import At, Scene
from tour.search_scenes import SEARCHING
from tour.trouble_scenes import TROUBLES
from tour.writing_scenes import WRITING

SCENES: dict[str, Scene] = {**WRITING, **SEARCHING, **TROUBLES, **LIBRARIES, **REFUSALS, **RECORDS, **DESK}
_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Showing:
    """How a scene is shown: light or dark, in which language, in a window of which size."""

    look: str
    language: str
    size: tuple[int, int]

    def __str__(self) -> str:
        return f"{self.look}-{self.language}-{self.size[0]}x{self.size[1]}"


_USUAL = (Showing("light", "ru", (1440, 900)), Showing("dark", "kk", (1280, 800)))


def showings(look: str | None, language: str | None, size: str | None) -> tuple[Showing, ...]:
    """How scenes are shown: in the two usual ways, or as it is asked for."""
    if look is None and language is None and size is None:
        return _USUAL
    width, height = (int(part) for part in (size or "1440x900").split("x"))
    looks = (look,) if look else ("light", "dark")
    return tuple(Showing(each, language or "ru", (width, height)) for each in looks)


def make_scenes(
    stage: Stage, out: Path, names: Iterable[str], showings: Sequence[Showing], tell: Callable[[str], None]
) -> None:
    """Play scenes and keep what was seen."""
    out.mkdir(parents=True, exist_ok=True)
    for name in names:
        pictures = []
        for showing in showings:
            image = _play(stage, SCENES[name], showing)
            file = out / f"{name}-{showing}.png"
            _keep(image, file)
            tell(str(file))
            pictures.append((f"{name} · {showing}", image))
        cell = QSize(max(each.width() for _, each in pictures), max(each.height() for _, each in pictures))
        if len(pictures) > 1:
            sheet = contact_sheet(name, pictures, columns=_COLUMNS, cell=cell.boundedTo(QSize(1440, 900)))
            _keep(sheet, out / f"sheet-{name}.png")


def _play(stage: Stage, scene: Scene, showing: Showing) -> QImage:
    stage.languages.choose(showing.language)
    stage.appearance.choose(showing.look)
    for kept in ("NEWSDESK_CONFIG", "XDG_STATE_HOME"):  # nothing is remembered of the scene before
        shutil.rmtree(Path(os.environ[kept]), ignore_errors=True)
    # What was opened last is closed first: a scene takes back what it did to the disk while its window still stands.
    with stage.desk(stage.copy("scene")) as (desk, hands), ExitStack() as after:
        desk.window.resize(*showing.size)
        hands.wait(lambda: desk.session.is_open, "the library to open")
        idle(desk, hands)
        scene(At(stage, desk, hands, after))
        return whole(desk.window)


def _keep(image: QImage, file: Path) -> None:
    if not image.save(str(file)):
        raise OSError(f"{file} cannot be written")

# SPDX-License-Identifier: GPL-3.0-or-later
"""The acceptance sheet: every panel in five states, light and dark, Russian and Kazakh, two sizes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from newsdesk.ui.desk import Desk
from tests.journeys.hands import Hands
from tests.stage import STATES, Stage
from tour.contact_sheet import contact_sheet
from tour.pictures import picture

LANGUAGES = ("ru", "kk")
LOOKS = ("light", "dark")
SIZES = ((1280, 800), (1024, 700), (2560, 1440))
TABS = ("metadata", "photos", "related", "checks", "history")
PARTS = ("navigation", "archive", "popularity", "articles", "editor", "preview", "status_bar", "toolbar")
Pictures = dict[str, list[tuple[str, QImage]]]


def make_sheets(stage: Stage, out: Path, scale: int, tell: Callable[[str], None]) -> list[Path]:
    """All sheets of one scale, written into the folder."""
    windows: Pictures = defaultdict(list)
    panels: Pictures = defaultdict(list)
    for state in STATES:
        with stage.state(state) as (desk, hands):
            for language in LANGUAGES:
                for look in LOOKS:
                    stage.languages.choose(language)
                    stage.appearance.choose(look)
                    label = f"{state} · {look} · {language}"
                    tell(label)
                    for size in SIZES:
                        desk.window.resize(*size)
                        settle(hands)
                        windows[f"{size[0]}x{size[1]}"].append((label, picture(desk.window)))
                    desk.window.resize(*SIZES[0])
                    settle(hands)
                    _panels(desk, hands, label, panels)
    stage.languages.choose("ru")
    stage.appearance.choose("light")
    out.mkdir(parents=True, exist_ok=True)
    files = []
    for name, pictures in windows.items():
        for look in LOOKS:
            part = [each for each in pictures if f"· {look} ·" in each[0]]
            sheet = contact_sheet(f"window {name}, scale {scale}, {look}", part, columns=2, cell=QSize(1280, 800))
            files.append(_keep(sheet, out / f"window-{name}-at-{scale}-{look}.png"))
    for name, pictures in panels.items():
        width = max(image.width() for _, image in pictures)
        height = max(image.height() for _, image in pictures)
        columns = max(1, min(len(LANGUAGES) * len(LOOKS), 2600 // width))
        sheet = contact_sheet(f"{name}, scale {scale}", pictures, columns=columns, cell=QSize(width, height))
        files.append(_keep(sheet, out / f"panel-{name}-at-{scale}.png"))
    return files


def settle(hands: Hands) -> None:
    """Let a change of size, look or language come to its end."""
    for _ in range(6):
        hands.let_settle()


def _panels(desk: Desk, hands: Hands, label: str, kept: Pictures) -> None:
    for name in PARTS:
        widget = getattr(desk, name)
        if widget.isVisible():
            kept[name].append((label, picture(widget)))
    for tab in TABS:
        desk.inspector.show_tab(tab)
        settle(hands)
        kept[f"inspector-{tab}"].append((label, picture(desk.inspector)))
    desk.inspector.show_tab("metadata")


def _keep(image: QImage, file: Path) -> Path:
    if not image.save(str(file)):
        raise OSError(f"{file} cannot be written")
    return file

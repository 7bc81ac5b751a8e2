# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions for files and folders, in the system's own dialogs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

_CARD = "manifest.json"


def default_home() -> Path:
    """Where new libraries are offered a place: a folder among the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Newsdesk"


def library_folder(parent: QWidget) -> Path | None:
    """The folder of a library to open."""
    return _folder(parent, QCoreApplication.translate("Files", "Open the folder of a library"), default_home())


def new_library_folder(parent: QWidget, start: Path) -> Path | None:
    """The folder that a new library should be in."""
    return _folder(parent, QCoreApplication.translate("Files", "Choose a folder for the library"), start)


def folder_to_import(parent: QWidget) -> Path | None:
    """A folder whose files should be taken in."""
    return _folder(parent, QCoreApplication.translate("Files", "Take in a folder"), Path.home())


def files_to_import(parent: QWidget) -> list[Path]:
    """Files that should be taken in."""
    kinds = ";;".join(
        (
            QCoreApplication.translate("Files", "Texts, photos and archives")
            + " (*.md *.markdown *.txt *.html *.htm *.jpg *.jpeg *.png *.webp *.tif *.tiff *.zip *.tar *.gz *.tgz)",
            QCoreApplication.translate("Files", "All files") + " (*)",
        )
    )
    title = QCoreApplication.translate("Files", "Take in files")
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(Path.home()), kinds)
    return [Path(name) for name in names]


def backup_file(parent: QWidget, library: Path) -> Path | None:
    """The file that a backup should be written to."""
    start = Path.home() / backup_name(library.name)
    title = QCoreApplication.translate("Files", "Back up to a file")
    kinds = QCoreApplication.translate("Files", "Backups") + " (*.zip)"
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    return Path(name).with_suffix(".zip") if name else None


def backup_to_restore(parent: QWidget) -> Path | None:
    """A backup to bring back: a file, or a folder that is named by the card in it."""
    title = QCoreApplication.translate("Files", "Choose a backup")
    kinds = QCoreApplication.translate("Files", "Backups") + f" (*.zip {_CARD})"
    name, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    if not name:
        return None
    return Path(name).parent if Path(name).name == _CARD else Path(name)


def backup_folder_to_restore(parent: QWidget) -> Path | None:
    """A backup that a library kept in a folder of its own."""
    title = QCoreApplication.translate("Files", "Choose the folder of a backup")
    return _folder(parent, title, Path.home())


def backup_name(library: str = "") -> str:
    """The name of a backup made now."""
    moment = f"{datetime.now().astimezone():%Y-%m-%dT%H-%M-%S}.zip"
    return f"{library} {moment}" if library else moment


def show_in_system(path: Path) -> None:
    """Show a file or folder in the system's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _folder(parent: QWidget, title: str, start: Path) -> Path | None:
    name = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(name) if name else None

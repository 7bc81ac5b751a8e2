# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the library as a whole; those of `LEAVING` stand last in its menu."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, library_open, library_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon


def new_library(window: Window) -> None:
    """Ask for a name and a folder, make a library there and open it."""
    from newsdesk.ui.dialogs.new_library import NewLibraryDialog  # start-up time, as all dialogs

    dialog = NewLibraryDialog(window.session, window.appearance, window.widget)
    dialog.library_made.connect(window.open_library)
    dialog.open()


def open_library(window: Window) -> None:
    """Ask for the folder of a library and open it."""
    from newsdesk.ui.dialogs import files

    folder = files.library_folder(window.widget)
    if folder is not None:
        window.open_library(folder)


def start_page(window: Window) -> None:
    """Show the start page."""
    window.show_welcome()


def import_files(window: Window) -> None:
    """Ask for files and take them in."""
    from newsdesk.ui.dialogs import files

    window.intake.take_in(files.files_to_import(window.widget))


def import_folder(window: Window) -> None:
    """Ask for a folder and take in all that is in it."""
    from newsdesk.ui.dialogs import files

    folder = files.folder_to_import(window.widget)
    window.intake.take_in([] if folder is None else [folder])


def back_up(window: Window) -> None:
    """Keep a backup of the library as it is now, and read it back."""
    from newsdesk.ui.dialogs.library_care import keep_backup

    keep_backup(window)


def back_up_elsewhere(window: Window) -> None:
    """Ask where, then write the library into one file there."""
    from newsdesk.ui.dialogs import files
    from newsdesk.ui.dialogs.library_care import back_up as write_backup

    file = files.backup_file(window.widget, window.session.folder)
    if file is not None:
        write_backup(window, file)


def check_library(window: Window) -> None:
    """Look at the store, the media and every article."""
    from newsdesk.ui.dialogs.library_care import check

    check(window)


def repair_library(window: Window) -> None:
    """Leave the library for the page of what can be done where it is damaged."""
    window.repair_library()


def open_folder(window: Window) -> None:
    """Show the library's folder in the system's own window."""
    from newsdesk.ui.dialogs import files

    files.show_in_system(window.session.folder)


def settings(window: Window) -> None:
    """Show the settings."""
    from newsdesk.ui.dialogs.settings_dialog import show_settings

    show_settings(window)


def leave(window: Window) -> None:
    """End the program, once everything is safe."""
    window.close()


COMMANDS: tuple[Command, ...] = (
    Command(
        "new_library",
        QT_TRANSLATE_NOOP("Commands", "&New library…"),
        new_library,
        Menu.LIBRARY,
        "open",
        Icon.NEW,
        "Ctrl+Shift+N",
    ),
    Command(
        "open_library",
        QT_TRANSLATE_NOOP("Commands", "&Open library…"),
        open_library,
        Menu.LIBRARY,
        "open",
        Icon.OPEN,
        "Ctrl+Shift+O",
    ),
    Command("start_page", QT_TRANSLATE_NOOP("Commands", "&Start page"), start_page, Menu.LIBRARY, "open"),
    Command(
        "import_files",
        QT_TRANSLATE_NOOP("Commands", "Take in &files…"),
        import_files,
        Menu.LIBRARY,
        "import",
        Icon.IMPORT,
        "Ctrl+Shift+I",
        library_writable,
    ),
    Command(
        "import_folder",
        QT_TRANSLATE_NOOP("Commands", "Take in a fol&der…"),
        import_folder,
        Menu.LIBRARY,
        "import",
        enabled=library_writable,
    ),
    Command(
        "back_up",
        QT_TRANSLATE_NOOP("Commands", "&Back up now"),
        back_up,
        Menu.LIBRARY,
        "care",
        Icon.ARCHIVE,
        enabled=library_open,
    ),
    Command(
        "back_up_elsewhere",
        QT_TRANSLATE_NOOP("Commands", "Back up &to…"),
        back_up_elsewhere,
        Menu.LIBRARY,
        "care",
        enabled=library_open,
    ),
    Command(
        "check_library",
        QT_TRANSLATE_NOOP("Commands", "&Check the library"),
        check_library,
        Menu.LIBRARY,
        "care",
        Icon.GOOD,
        enabled=library_open,
    ),
    Command(
        "repair_library",
        QT_TRANSLATE_NOOP("Commands", "Repair a dama&ged library…"),
        repair_library,
        Menu.LIBRARY,
        "care",
        enabled=library_open,
        tip=QT_TRANSLATE_NOOP("Commands", "Look at what can be read, take it over into a new library, or go back"),
    ),
    Command(
        "open_library_folder",
        QT_TRANSLATE_NOOP("Commands", "Show the library's folde&r"),
        open_folder,
        Menu.LIBRARY,
        "care",
        Icon.FOLDER,
        enabled=library_open,
    ),
)
LEAVING: tuple[Command, ...] = (
    Command(
        "settings",
        QT_TRANSLATE_NOOP("Commands", "S&ettings…"),
        settings,
        Menu.LIBRARY,
        "settings",
        Icon.SETTINGS,
        "Ctrl+,",
    ),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), leave, Menu.LIBRARY, "quit", None, "Ctrl+Q"),
)

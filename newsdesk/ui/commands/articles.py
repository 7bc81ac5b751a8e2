# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the list of articles and what is selected in it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, library_open, library_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon


def new_article(window: Window) -> None:
    """Make a draft and show it."""
    window.new_article()


def search(window: Window) -> None:
    """Give the search of the archive the keyboard."""
    window.articles.focus_search()


def next_article(window: Window) -> None:
    """Open the next article of the list."""
    window.articles.next_article()


def previous_article(window: Window) -> None:
    """Open the one before it."""
    window.articles.previous_article()


def select_all(window: Window) -> None:
    """Select all articles that the list shows."""
    window.articles.select_all()


def go_to_row(window: Window) -> None:
    """Ask for a row of the list, and go there."""
    window.articles.asking.ask_row()


def clear_filters(window: Window) -> None:
    """Show all articles."""
    window.articles.clear_filters()


def save_search(window: Window) -> None:
    """Keep what the list shows under a name."""
    window.articles.saving.ask()


def list_as_table(window: Window) -> None:
    """Show the list as a table, or in rows of two lines again."""
    window.articles.table.toggle()


def choose_columns(window: Window) -> None:
    """Ask which columns the table has."""
    window.articles.table.choose_columns()


def set_status(window: Window) -> None:
    """Ask for a status, and give it to the selected articles."""
    window.articles.selection.choose_status()


def set_section(window: Window) -> None:
    """Ask for a section, and move the selected articles there."""
    window.articles.selection.choose_section()


def change_tags(window: Window) -> None:
    """Ask for tags, and give them to the selected articles or take them away."""
    window.articles.selection.choose_tags()


def take_back_many(window: Window) -> None:
    """Make all articles that the last change of many reached what they were."""
    window.articles.actions_on_many.take_back_latest()


def move_to_bin(window: Window) -> None:
    """Put the selected articles into the bin."""
    window.articles.bin_selected()


def take_out_of_bin(window: Window) -> None:
    """Take the selected articles out of the bin."""
    window.articles.restore_selected()


def empty_bin(window: Window) -> None:
    """Ask, saying how many and which, and remove for good what lies in the bin."""
    from newsdesk.ui.dialogs.bin_question import ask_to_empty  # start-up time, as all dialogs

    ask_to_empty(window)


def table_shown(window: Window) -> bool:
    """Whether the list is a table."""
    return window.articles.table.on


def something_selected(window: Window) -> bool:
    """Whether articles are selected that can be changed."""
    return library_writable(window) and window.articles.picked.count > 0 and not window.articles.filter.binned


def something_binned_selected(window: Window) -> bool:
    """Whether articles are selected in the bin."""
    return library_writable(window) and window.articles.picked.count > 0 and window.articles.filter.binned


COMMANDS: tuple[Command, ...] = (
    Command(
        "new_article",
        QT_TRANSLATE_NOOP("Commands", "New article"),
        new_article,
        Menu.ARTICLE,
        "new",
        Icon.NEW,
        "Ctrl+N",
        library_writable,
        toolbar=True,
    ),
    Command(
        "set_status",
        QT_TRANSLATE_NOOP("Commands", "Set the status of the selected articles…"),
        set_status,
        Menu.ARTICLE,
        "selected",
        enabled=something_selected,
        needs=QT_TRANSLATE_NOOP("Commands", "no article is selected"),
    ),
    Command(
        "set_section",
        QT_TRANSLATE_NOOP("Commands", "Move the selected articles to a section…"),
        set_section,
        Menu.ARTICLE,
        "selected",
        enabled=something_selected,
        needs=QT_TRANSLATE_NOOP("Commands", "no article is selected"),
    ),
    Command(
        "change_tags",
        QT_TRANSLATE_NOOP("Commands", "Tags of the selected articles…"),
        change_tags,
        Menu.ARTICLE,
        "selected",
        Icon.TAG,
        enabled=something_selected,
        needs=QT_TRANSLATE_NOOP("Commands", "no article is selected"),
    ),
    Command(
        "take_back_many",
        QT_TRANSLATE_NOOP("Commands", "Take back the last change of many articles"),
        take_back_many,
        Menu.ARTICLE,
        "selected",
        Icon.RESTORE,
        enabled=library_writable,
    ),
    Command(
        "move_to_bin",
        QT_TRANSLATE_NOOP("Commands", "Move to the bin"),
        move_to_bin,
        Menu.ARTICLE,
        "bin",
        Icon.BIN,
        enabled=something_selected,
        needs=QT_TRANSLATE_NOOP("Commands", "no article is selected"),
        tip=QT_TRANSLATE_NOOP("Commands", "In the list, the key Delete does the same"),
    ),
    Command(
        "take_out_of_bin",
        QT_TRANSLATE_NOOP("Commands", "Take out of the bin"),
        take_out_of_bin,
        Menu.ARTICLE,
        "bin",
        Icon.RESTORE,
        enabled=something_binned_selected,
        needs=QT_TRANSLATE_NOOP("Commands", "nothing is selected in the bin"),
    ),
    Command(
        "empty_bin",
        QT_TRANSLATE_NOOP("Commands", "Empty the bin…"),
        empty_bin,
        Menu.ARTICLE,
        "bin",
        enabled=library_writable,
    ),
    Command(
        "search",
        QT_TRANSLATE_NOOP("Commands", "Search the archive"),
        search,
        Menu.GO,
        "search",
        Icon.SEARCH,
        "Ctrl+Shift+F",
        library_open,
    ),
    Command(
        "clear_filters",
        QT_TRANSLATE_NOOP("Commands", "Show all articles"),
        clear_filters,
        Menu.GO,
        "search",
        Icon.FILTER,
        enabled=library_open,
    ),
    Command(
        "save_search",
        QT_TRANSLATE_NOOP("Commands", "Save this search…"),
        save_search,
        Menu.GO,
        "search",
        Icon.KEPT_SEARCH,
        "Ctrl+Shift+S",
        library_writable,
        tip=QT_TRANSLATE_NOOP("Commands", "Search, filters and order get a name and a line in the navigation"),
    ),
    Command(
        "go_to_row",
        QT_TRANSLATE_NOOP("Commands", "Go to a row of the list…"),
        go_to_row,
        Menu.GO,
        "search",
        shortcut="Ctrl+Shift+J",
        enabled=library_open,
    ),
    Command(
        "list_as_table",
        QT_TRANSLATE_NOOP("Commands", "List as a &table"),
        list_as_table,
        Menu.VIEW,
        "list",
        Icon.TABLE,
        "Ctrl+6",
        library_open,
        table_shown,
    ),
    Command(
        "choose_columns",
        QT_TRANSLATE_NOOP("Commands", "&Columns of the table…"),
        choose_columns,
        Menu.VIEW,
        "list",
        shortcut="Ctrl+Alt+6",
        enabled=table_shown,
        needs=QT_TRANSLATE_NOOP("Commands", "the list is not a table"),
    ),
    Command(
        "next_article",
        QT_TRANSLATE_NOOP("Commands", "Next article"),
        next_article,
        Menu.GO,
        "articles",
        Icon.MOVE_DOWN,
        "Alt+Down",
        library_open,
    ),
    Command(
        "previous_article",
        QT_TRANSLATE_NOOP("Commands", "Previous article"),
        previous_article,
        Menu.GO,
        "articles",
        Icon.MOVE_UP,
        "Alt+Up",
        library_open,
    ),
    Command(
        "select_all_articles",
        QT_TRANSLATE_NOOP("Commands", "Select all articles of the list"),
        select_all,
        Menu.EDIT,
        "articles",
        enabled=library_open,
    ),
)

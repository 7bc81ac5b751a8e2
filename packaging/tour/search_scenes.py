# SPDX-License-Identifier: GPL-3.0-or-later
"""How articles are found: searches that were saved, help while a search is typed, the list as a table."""

from __future__ import annotations

import threading
from unittest import mock

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.saved_search import SavedSearch
from newsdesk.domain.shelf import ListPart
from newsdesk.newsroom.shelf import Shelf
from tour.scene import At, Scene

_SAVED = {
    "Утро: вода": ListFilter(section="Город", search="вода"),
    "Без фото": ListFilter(search="фото:нет"),
    "Мосты и дороги": ListFilter(search="мост дорога"),
}


def saved_searches(at: At) -> None:
    """Searches that were saved, in the navigation."""
    newsroom = at.desk.session.newsroom
    for name, shown in _SAVED.items():
        newsroom.saved_searches.save(SavedSearch(name, shown, Sort.NEWEST))
    at.desk.navigation.saved.load()
    at.hands.wait(lambda: len(at.desk.navigation.saved.searches) == len(_SAVED), "the searches")
    at.settle()


def search_to_save(at: At) -> None:
    """The name that a search is asked for."""
    at.desk.articles.set_filter(_SAVED["Утро: вода"])
    at.hands.press("Ctrl+Shift+S")
    at.hands.see("asked_search_name")
    at.settle()


def search_with_a_slip(at: At) -> None:
    """What is offered where a search finds nothing."""
    _type(at, "аддминистрация горда")
    at.rest(800)
    at.settle()


def search_field_names(at: At) -> None:
    """The fields that a search can name, while it is typed."""
    _type(at, "ав")
    at.rest(800)


def search_field_values(at: At) -> None:
    """Who may stand behind «автор»."""
    _type(at, "автор:ли")
    at.rest(800)


def list_looked_for(at: At) -> None:
    """A list of which nothing was found yet, and that is still looked for."""
    _hold_list(at, ListPart(0, 0, (), counted=False))
    _type(at, "мост через реку")
    at.rest(1000)


def list_going_on(at: At) -> None:
    """A list whose first rows are there, while the others are looked for."""
    shelf = at.desk.session.newsroom.shelf
    first = shelf.glance(ListFilter(search="город"), Sort.NEWEST, 60)
    _hold_list(at, ListPart(len(first.rows), 0, first.rows, counted=False))
    _type(at, "город")
    at.rest(1000)


def _hold_list(at: At, part: ListPart) -> None:
    """Let every list begin so, and find out no more of it until the picture is taken."""
    gate = threading.Event()

    def held(*_: object, **__: object) -> ListPart:
        gate.wait()
        return part

    at.after.enter_context(mock.patch.object(Shelf, "glance", lambda *_: part))
    at.after.enter_context(mock.patch.object(Shelf, "look", held))
    at.after.callback(gate.set)


def list_table(at: At) -> None:
    """The list as a table."""
    at.hands.press("Ctrl+6")
    at.settle()
    at.desk.articles.view.setFocus()
    for _ in range(3):
        at.hands.press("Down")
    at.settle()


def columns_card(at: At) -> None:
    """The columns of the table, to be chosen and put in order."""
    list_table(at)
    at.desk.commands.run("choose_columns")
    at.hands.see("columns_card")
    at.settle()


def week_issues(at: At) -> None:
    """The issues of a week in the calendar."""
    at.desk.commands.run("go_to_last_day")
    at.hands.press("Ctrl+Shift+W")
    at.settle()


def _type(at: At, words: str) -> None:
    at.hands.press("Ctrl+Shift+F")
    at.hands.write(words)


SEARCHING: dict[str, Scene] = {
    "saved-searches": saved_searches,
    "search-to-save": search_to_save,
    "search-with-a-slip": search_with_a_slip,
    "search-field-names": search_field_names,
    "search-field-values": search_field_values,
    "list-looked-for": list_looked_for,
    "list-going-on": list_going_on,
    "list-table": list_table,
    "columns-card": columns_card,
    "week-issues": week_issues,
}

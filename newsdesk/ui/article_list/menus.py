# SPDX-License-Identifier: GPL-3.0-or-later
"""Menus of statuses, sections and languages: to filter by, or to give to what is selected."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from newsdesk.domain.article import Language, Status
from newsdesk.domain.section import Section
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.status_mark import status_icon
from newsdesk.ui.wording import language_name, section_name, spoken, status_name


def fill_statuses(
    menu: QMenu,
    appearance: Appearance,
    chosen: Callable[[Status], None],
    *,
    current: Status | None = None,
    allowed: Collection[Status] = tuple(Status),
) -> None:
    """Fill a menu with the desk statuses; those that are not `allowed` cannot be chosen."""
    menu.clear()
    for status in Status:
        action = menu.addAction(status_icon(status, appearance.tokens), status_name(status))
        action.setObjectName(f"status_{status.name.lower()}")
        action.setCheckable(current is not None)
        action.setChecked(status is current)
        action.setEnabled(status in allowed)
        action.triggered.connect(lambda _=False, status=status: chosen(status))


def fill_sections(
    menu: QMenu, sections: Iterable[Section], chosen: Callable[[str], None], *, current: str | None = None
) -> None:
    """Fill a menu with the sections of the paper."""
    menu.clear()
    group = QActionGroup(menu)
    for section in sections:
        action = menu.addAction(section_name(section.name_in(spoken())))
        action.setCheckable(current is not None)
        action.setChecked(section.name == current)
        action.triggered.connect(lambda _=False, name=section.name: chosen(name))
        group.addAction(action)


def fill_languages(menu: QMenu, chosen: Callable[[Language], None], *, current: Language | None = None) -> None:
    """Fill a menu with the languages of articles."""
    menu.clear()
    for language in Language:
        action = menu.addAction(language_name(language))
        action.setCheckable(current is not None)
        action.setChecked(language is current)
        action.triggered.connect(lambda _=False, language=language: chosen(language))

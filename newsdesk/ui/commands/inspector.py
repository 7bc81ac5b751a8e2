# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with the article beside its text: look at its pages, walk its findings, pass it on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.domain.article import Status
from newsdesk.domain.workflow import WAYS
from newsdesk.ui.commands.command import Command, Menu, article_open, article_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon

Run = Callable[[Window], None]


def _tab(name: str) -> Run:
    def show(window: Window) -> None:
        window.show_panel("inspector")
        window.inspector.show_tab(name)

    return show


def _pass_on(status: Status) -> Run:
    return lambda window: window.inspector.pass_on(status)


def _way_to(status: Status) -> Callable[[Window], bool]:
    def there_is(window: Window) -> bool:
        article = window.article
        return article is not None and article_writable(window) and status in WAYS[article.article.status]

    return there_is


def next_finding(window: Window) -> None:
    """Show the place of the next finding."""
    window.inspector.step_finding(1)


def previous_finding(window: Window) -> None:
    """Show the place of the finding before."""
    window.inspector.step_finding(-1)


def pin_related(window: Window) -> None:
    """Let the user pin a related article."""
    window.show_panel("inspector")
    window.inspector.pin_related()


COMMANDS: tuple[Command, ...] = (
    Command(
        "article.review", QT_TRANSLATE_NOOP("Commands", "Send to review"), _pass_on(Status.IN_REVIEW), Menu.ARTICLE,
        group="status", icon=Icon.SEND, shortcut="Ctrl+Alt+R", enabled=_way_to(Status.IN_REVIEW),
    ),
    Command(
        "article.ready", QT_TRANSLATE_NOOP("Commands", "Mark as ready"), _pass_on(Status.READY), Menu.ARTICLE,
        group="status", icon=Icon.CHECK, shortcut="Ctrl+Alt+G", enabled=_way_to(Status.READY),
    ),
    Command(
        "article.publish", QT_TRANSLATE_NOOP("Commands", "Publish"), _pass_on(Status.PUBLISHED), Menu.ARTICLE,
        group="status", icon=Icon.GOOD, shortcut="Ctrl+Alt+U", enabled=_way_to(Status.PUBLISHED),
    ),
    Command(
        "article.withdraw", QT_TRANSLATE_NOOP("Commands", "Withdraw from publication"), _pass_on(Status.WITHDRAWN),
        Menu.ARTICLE, group="status", icon=Icon.STRIKE_OUT, enabled=_way_to(Status.WITHDRAWN),
    ),
    Command(
        "article.draft", QT_TRANSLATE_NOOP("Commands", "Back to drafts"), _pass_on(Status.DRAFT), Menu.ARTICLE,
        group="status", icon=Icon.BACK, enabled=_way_to(Status.DRAFT),
    ),
    Command(
        "related.pin", QT_TRANSLATE_NOOP("Commands", "Pin a related article…"), pin_related, Menu.ARTICLE,
        group="related", icon=Icon.PIN, enabled=article_writable,
    ),
    Command(
        "inspector.metadata", QT_TRANSLATE_NOOP("Commands", "Show metadata"), _tab("metadata"), Menu.VIEW,
        group="inspector", icon=Icon.TAG, shortcut="Alt+1",
    ),
    Command(
        "inspector.photos", QT_TRANSLATE_NOOP("Commands", "Show photos"), _tab("photos"), Menu.VIEW,
        group="inspector", icon=Icon.PHOTO, shortcut="Alt+2",
    ),
    Command(
        "inspector.related", QT_TRANSLATE_NOOP("Commands", "Show related articles"), _tab("related"), Menu.VIEW,
        group="inspector", icon=Icon.LINK, shortcut="Alt+3",
    ),
    Command(
        "inspector.checks", QT_TRANSLATE_NOOP("Commands", "Show checks"), _tab("checks"), Menu.VIEW,
        group="inspector", icon=Icon.GOOD, shortcut="Alt+4",
    ),
    Command(
        "inspector.history", QT_TRANSLATE_NOOP("Commands", "Show history"), _tab("history"), Menu.VIEW,
        group="inspector", icon=Icon.HISTORY, shortcut="Alt+5",
    ),
    Command(
        "findings.next", QT_TRANSLATE_NOOP("Commands", "Next finding"), next_finding, Menu.GO,
        group="findings", icon=Icon.WARNING, shortcut="F8", enabled=article_open,
    ),
    Command(
        "findings.previous", QT_TRANSLATE_NOOP("Commands", "Previous finding"), previous_finding, Menu.GO,
        group="findings", shortcut="Shift+F8", enabled=article_open,
    ),
)  # fmt: skip

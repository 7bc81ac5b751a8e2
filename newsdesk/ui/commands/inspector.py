# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with the article beside its text: look at its pages, walk its findings, pass it on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.domain.article import Status
from newsdesk.domain.workflow import WAYS
from newsdesk.ui.commands.command import Command, Menu, article_open, article_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon

if TYPE_CHECKING:
    from newsdesk.ui.inspector.history.page import HistoryPage

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


def _history(window: Window) -> HistoryPage | None:
    """The page of the history, in front."""
    window.show_panel("inspector")
    return window.inspector.show_history()


def name_state(window: Window) -> None:
    """Let the user name the state that is chosen in the history."""
    page = _history(window)
    if page is not None:
        page.name_state()


def restore_state(window: Window) -> None:
    """Bring the state that is chosen in the history back."""
    page = _history(window)
    if page is not None:
        page.restore()


def who_wrote(window: Window) -> None:
    """Say who wrote the sentence at the caret."""
    window.editor.authors.ask()


def click_authors(window: Window) -> None:
    """Let a click on a sentence say who wrote it, or not any more."""
    window.editor.authors.set_on(on=not window.editor.authors.on)


_STATUS = QT_TRANSLATE_NOOP("Commands", "needs an open article whose status leads there")
COMMANDS: tuple[Command, ...] = (
    Command(
        "article.review", QT_TRANSLATE_NOOP("Commands", "Send to review"), _pass_on(Status.IN_REVIEW), Menu.ARTICLE,
        group="status", icon=Icon.SEND, shortcut="Ctrl+Alt+R", enabled=_way_to(Status.IN_REVIEW), needs=_STATUS,
    ),
    Command(
        "article.ready", QT_TRANSLATE_NOOP("Commands", "Mark as ready"), _pass_on(Status.READY), Menu.ARTICLE,
        group="status", icon=Icon.CHECK, shortcut="Ctrl+Alt+G", enabled=_way_to(Status.READY), needs=_STATUS,
    ),
    Command(
        "article.publish", QT_TRANSLATE_NOOP("Commands", "Publish"), _pass_on(Status.PUBLISHED), Menu.ARTICLE,
        group="status", icon=Icon.GOOD, shortcut="Ctrl+Alt+U", enabled=_way_to(Status.PUBLISHED), needs=_STATUS,
    ),
    Command(
        "article.withdraw", QT_TRANSLATE_NOOP("Commands", "Withdraw from publication"), _pass_on(Status.WITHDRAWN),
        Menu.ARTICLE, group="status", icon=Icon.STRIKE_OUT, enabled=_way_to(Status.WITHDRAWN), needs=_STATUS,
    ),
    Command(
        "article.draft", QT_TRANSLATE_NOOP("Commands", "Back to drafts"), _pass_on(Status.DRAFT), Menu.ARTICLE,
        group="status", icon=Icon.BACK, enabled=_way_to(Status.DRAFT), needs=_STATUS,
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
        "history.name", QT_TRANSLATE_NOOP("Commands", "Name the chosen revision…"), name_state, Menu.ARTICLE,
        group="history", icon=Icon.EDIT, shortcut="Ctrl+F2", enabled=article_writable,
    ),
    Command(
        "history.restore", QT_TRANSLATE_NOOP("Commands", "Restore the chosen revision"), restore_state, Menu.ARTICLE,
        group="history", icon=Icon.RESTORE, enabled=article_writable,
    ),
    Command(
        "history.author", QT_TRANSLATE_NOOP("Commands", "Who wrote this sentence"), who_wrote, Menu.ARTICLE,
        group="history", icon=Icon.PERSON, shortcut="F9", enabled=article_open,
    ),
    Command(
        "history.authors", QT_TRANSLATE_NOOP("Commands", "Click sentences to see their authors"), click_authors,
        Menu.ARTICLE, group="history", shortcut="Alt+F9", enabled=article_open,
        checked=lambda window: window.editor.authors.on,
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

# SPDX-License-Identifier: GPL-3.0-or-later
"""Find and replace of one editor; its bar is made when something is looked for first."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from newsdesk.ui.background import Background
from newsdesk.ui.editor.finding.bar import FindBar
from newsdesk.ui.editor.finding.rich_text import RichText
from newsdesk.ui.editor.finding.searchable import Searchable
from newsdesk.ui.editor.finding.source_lines import SourceLines
from newsdesk.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from newsdesk.ui.editor.panel import EditorPanel


class Finding(QObject):
    """Searches what the editor shows, the text as it is read or its source; keeps what is told before the bar is."""

    closed = Signal()
    work_started = Signal(object)
    """A `LongWork` on the text began."""

    def __init__(self, panel: EditorPanel, column: QVBoxLayout, background: Background, appearance: Appearance) -> None:
        super().__init__(panel)
        self._panel = panel
        self._column = column
        self._background = background
        self._appearance = appearance
        self._bar: FindBar | None = None
        self._kept: dict[str, object] = {}
        self._keys: dict[str, str] = {}
        panel.source.changed.connect(self._other_text)

    @property
    def bar(self) -> FindBar:
        """The lines below the text."""
        if self._bar is None:
            self._bar = FindBar(self._text(), self._background, self._appearance, self._panel)
            self._bar.show_shortcuts(self._keys)
            self._bar.restore(self._kept)
            self._bar.closed.connect(self.closed)
            self._bar.work_started.connect(self.work_started)
            self._column.addWidget(self._bar)
        return self._bar

    def state(self) -> dict[str, object]:
        """What was searched for, and how, as plain values to be remembered."""
        return self._kept if self._bar is None else self._bar.state()

    def restore(self, state: Mapping[str, object]) -> None:
        """Take what was remembered."""
        self._kept = dict(state)
        if self._bar is not None:
            self._bar.restore(state)

    def show_shortcuts(self, shortcuts: dict[str, str]) -> None:
        """Name the keys of the commands in the tooltips."""
        self._keys = shortcuts
        if self._bar is not None:
            self._bar.show_shortcuts(shortcuts)

    def another_text(self) -> None:
        """The editor shows another article."""
        if self._bar is not None:
            self._bar.another_text()

    def hide(self) -> None:
        """Look for nothing: there is no article."""
        if self._bar is not None:
            self._bar.hide()

    def _other_text(self) -> None:
        if self._bar is not None:
            self._bar.show_text(self._text())

    def _text(self) -> Searchable:
        return self._source if self._panel.source.shown else self._rich

    @cached_property
    def _rich(self) -> RichText:
        return RichText(self._panel.view)

    @cached_property
    def _source(self) -> SourceLines:
        return SourceLines(self._panel.source)

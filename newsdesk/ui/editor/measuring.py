# SPDX-License-Identifier: GPL-3.0-or-later
"""The length of the text as it is written: counted beside the keys, shown by a thin line below it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsdesk.ui.editor.selection_counts import SelectionCounter
from newsdesk.ui.editor.shelf import OpenSheets
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.length import Length
from newsdesk.ui.length_words import target_text, thin
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.gauge import Gauge


class Measuring(QObject):
    """Keeps `length` in step with the view, and the gauge in step with it."""

    def __init__(
        self, view: TextView, sheets: OpenSheets, session: Session, appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.length = Length(session, self)
        self.gauge = Gauge(appearance, parent)
        self.gauge.setObjectName("length_gauge")
        self._sheets = sheets
        self._selection = SelectionCounter(view)
        self._selection.counted.connect(self.length.set_selected)
        sheets.counted.connect(self.length.set_counts)
        self.length.changed.connect(self.draw)

    def show_article(self, article: OpenArticle | None) -> None:
        """Measure this article, which the view shows already."""
        self.length.show_article(article)
        if self._sheets.counter is not None:
            self._selection.follow(self._sheets.counter)
        self.draw()

    def draw(self) -> None:
        """Show what is reached of the target."""
        self.gauge.setAccessibleName(self.tr("Length of the text against its target"))
        self.gauge.show_part(self.length.part, thin(target_text(self.length)))

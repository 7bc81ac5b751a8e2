# SPDX-License-Identifier: GPL-3.0-or-later
"""Find and replace in the article: lines below the text that lead from place to place as one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from newsdesk.ui.background import Background
from newsdesk.ui.editor.finding.bar_rows import BarRows
from newsdesk.ui.editor.finding.marking import Marking
from newsdesk.ui.editor.finding.query import BadPattern, TooHard
from newsdesk.ui.editor.finding.recent import RecentField
from newsdesk.ui.editor.finding.replacer import Replacer
from newsdesk.ui.editor.finding.replacing_all import ReplacingAll
from newsdesk.ui.editor.finding.scan import Place
from newsdesk.ui.editor.finding.search import Search
from newsdesk.ui.editor.finding.searchable import Searchable
from newsdesk.ui.editor.finding.selected_place import SelectedPlace, limits_of
from newsdesk.ui.editor.finding.template import Template, template
from newsdesk.ui.editor.finding.walk import Walk
from newsdesk.ui.editor.finding.wording import found_text, wrong_with
from newsdesk.ui.theme.appearance import Appearance


class FindBar(BarRows):
    """Searches a text; the place found is selected there, and something else put in its place."""

    closed = Signal()
    work_started = Signal(object)
    """A `LongWork` on the text began."""

    def __init__(
        self, text: Searchable, background: Background, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, parent)
        self._text = text
        self._said = ""
        self.search = Search(background, self)
        self._place = SelectedPlace(self.search)
        self._walk = Walk(self.search, self._place)
        self.replacer = Replacer(
            self.search,
            self._place,
            lambda: self.tr("Replacing"),
            lambda: self.tr("Stop: the text stays as it was before"),
            self,
        )
        self.marking = Marking(self.search, appearance, self)
        self._former.clicked.connect(self.find_previous)
        self._next.clicked.connect(self.find_next)
        self._close.clicked.connect(self.leave)
        self._one.clicked.connect(self.replace_one)
        self._all.clicked.connect(self.replace_all)
        self._connect()
        self.hide()

    # -- finding -----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the line, with the words that are selected, ready for others."""
        self._begin(self._field)

    def begin_replace(self) -> None:
        """Show the lines for words and for what comes in their place."""
        self._show_replacing(True)
        self._begin(self._with if self._field.text() and self._field.hasFocus() else self._field)

    def find_next(self) -> None:
        """Go to the next place, behind the last one to the first."""
        self._step(forward=True)

    def find_previous(self) -> None:
        """Go to the place before, before the first one to the last."""
        self._step(forward=False)

    def leave(self) -> None:
        """Go back to the text; what was found stays selected."""
        self._remember()
        self.hide()
        self.closed.emit()

    def another_text(self) -> None:
        """The text shows another article."""
        self.replacer.cancel()
        self.search.stop()
        self._options.in_selection.setChecked(False)
        self._place.forget()
        self._walk.stay()
        if self.isVisible():
            self._ask()

    def show_text(self, text: Searchable) -> None:
        """Search another text from now on: the article as it is read, or its source."""
        if text is not self._text:
            self.search.stop()
            self.marking.show_in(None)
            self._text = text
            if self.isVisible():
                self.marking.show_in(text)
            self.another_text()

    def _begin(self, field: RecentField) -> None:
        start, end = self._text.selected()
        if self.isHidden() and start[:2] != end[:2]:
            self._limit(True)
        elif start != end and start[:2] == end[:2] and not self._field.hasFocus() and not self._with.hasFocus():
            words = self._text.lines(start.unit)[start.line].text[start.offset : end.offset]
            self._field.take_words(words)
        self.show()
        self._ask()
        field.selectAll()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask(self) -> None:
        self._said = ""
        self.search.ask(self._text, self._query())
        self._show_found()

    def _typed(self) -> None:
        start = self._place.ends(self._text)[0]
        self._ask()
        self._walk.begin(start)
        if self._walk.go_on(self._text):
            self._show_found()

    def _typed_with(self) -> None:
        self._template()
        self._show_found()

    def _step(self, *, forward: bool) -> None:
        if not self._field.text():
            self.begin()
            return
        if self.isHidden():
            self.show()
            self._ask()
        self._said = ""
        self._remember()
        self._walk.step(self._text, forward=forward)
        self._show_found()

    def _limit(self, on: bool) -> None:
        limits = limits_of(self._text) if on else None
        self._options.in_selection.blockSignals(True)
        self._options.in_selection.setChecked(limits is not None)
        self._options.in_selection.blockSignals(False)
        self._said = self.tr("Nothing is selected") if on and limits is None else ""
        self.search.limit(limits)

    # -- replacing ---------------------------------------------------------------------------------------------------

    def replace_one(self) -> None:
        """Put the other words in the place that is selected, and go to the next one."""
        made = self._template()
        self.search.catch_up()
        if made is None or not self._text.writable:
            return
        self._remember()
        place = self._place.find(self._text)
        if place is None:
            self.find_next()
            return
        try:
            following = self.replacer.one(self._text, place, made)
        except TooHard:
            self._say_hard()
            return
        if following is not None:
            self._place.show(self._text, following)
        self._show_found()

    def replace_all(self) -> None:
        """Put the other words in all places at once; one undo takes them back."""
        if self._template() is not None and self._text.writable and self.replacer.work is None:
            self._remember()
            self.search.catch_up()
            self.search.when_finished(self._replace_found)

    def _replace_found(self) -> None:
        made = self._template()
        if made is not None and self.search.too_hard:
            self._say_hard()
        elif made is not None:
            self.replacer.all(self._text, made)

    def _replaced(self, work: ReplacingAll) -> None:
        """All places are replaced, or none."""
        if isinstance(work.error, TooHard):
            self._say_hard()
        elif work.error is not None:
            raise work.error
        elif work.done is None and not work.stopped:
            # The text was written on meanwhile: what is meant is what stands there now.
            self.search.when_finished(self._replace_found)
        self._place.forget()
        if self.isHidden():
            self.search.stop()
            return
        self.search.catch_up()
        self._said = self.tr("%n place(s) replaced", "", work.done) if work.done else ""
        self._show_found()

    def _template(self) -> Template | None:
        """What comes in the place of words; None, and said, where that cannot be understood."""
        scan = self.search.scan
        if scan is None:
            return None
        try:
            made = template(self._with.text(), scan.pattern, keep_case=self._keep_case.isChecked())
        except BadPattern as error:
            self._with.mark_wrong(True)
            self._say_wrong(wrong_with(error))
            return None
        self._with.mark_wrong(False)
        return made

    # -- showing -----------------------------------------------------------------------------------------------------

    def _found_more(self) -> None:
        if self.isVisible():
            self._walk.go_on(self._text)
            self._show_found()

    def _show_found(self) -> None:
        words, count = self._field.text(), self.search.count
        error = self.search.error
        # While it is looked for, nothing is asked that would look at all that was found.
        place = self._place.find(self._text) if count and not self.search.running else None
        self._count.setText(self._count_text(words, count, place))
        self._field.mark_wrong(bool(words) and not count and not self.search.running)
        if error is not None:
            self._say_wrong(wrong_with(error))
        elif self.search.too_hard:
            self._say_hard()
        elif not self._with.property("invalid"):
            self._say_wrong("")
        for button in (self._former, self._next):
            button.setEnabled(count > 0)
        for verb in (self._one, self._all):
            verb.setEnabled(count > 0 and self._text.writable)
        if not self.search.running:
            self.marking.show_current(place)

    def _count_text(self, words: str, count: int, place: Place | None) -> str:
        if self._said:
            return self._said
        if not words or self.search.error is not None:
            return ""
        if not count and not self.search.running:
            return self.tr("Not found")
        scan = self.search.scan
        number = scan.number(place) if place is not None and scan is not None else None
        if number is None and not self.search.running:
            return self.tr("%n place(s)", "", count)
        return found_text(count, number, "" if place is None else self._text.holder(place))

    def _say_hard(self) -> None:
        self._say_wrong(self.tr("This expression takes too long; make it simpler"))

    def _recolour(self) -> None:
        if self.isVisible():
            self._draw_icons()
            self.marking.refresh()

    # -- keys --------------------------------------------------------------------------------------------------------

    def _entered(self, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.AltModifier:
            self._enter_all()
        else:
            self._step(forward=not modifiers & Qt.KeyboardModifier.ShiftModifier)

    def _entered_with(self, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.AltModifier:
            self._enter_all()
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._step(forward=False)
        else:
            self.replace_one()

    def _enter_all(self) -> None:
        if self._with.isHidden():
            self._options.in_selection.click()
        else:
            self.replace_all()

    def _connect(self) -> None:
        self._field.textEdited.connect(self._typed)
        self._field.chosen.connect(self._typed)
        self._field.enter.connect(self._entered)
        self._field.stepped.connect(lambda forward: self._step(forward=forward))
        self._with.enter.connect(self._entered_with)
        self._with.textEdited.connect(self._typed_with)
        self._options.changed.connect(self._typed)
        self._options.limited.connect(self._limit)
        self.search.changed.connect(self._found_more)
        self.replacer.ended.connect(self._replaced)
        self.replacer.work_started.connect(self.work_started)
        self._appearance.changed.connect(self._recolour)

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._draw_icons()
        super().showEvent(event)
        self.marking.show_in(self._text)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.replacer.work is None:  # else it is stopped when all is replaced
            self.search.stop()
        self.marking.show_in(None)
        self._options.in_selection.setChecked(False)
        self._show_replacing(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_found()

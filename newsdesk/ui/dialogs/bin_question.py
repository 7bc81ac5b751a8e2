# SPDX-License-Identifier: GPL-3.0-or-later
"""The question before the bin is emptied, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.ui.commands.window import Window
from newsdesk.ui.widgets.question import ask

if TYPE_CHECKING:
    from newsdesk.newsroom.bin import BinContents, Emptied
    from newsdesk.newsroom.changes import Done
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Progress


class BinWords(QObject):
    """Texts with a number: lupdate knows their forms only where an object translates them."""

    def question(self, number: int) -> str:
        """«Удалить из корзины 3 статьи навсегда?»"""
        return self.tr("Remove %Ln article(s) from the bin for good?", "", number)

    def more(self, number: int) -> str:
        """«и ещё 3»."""
        return self.tr("and %Ln more", "", number)

    def removed(self, number: int) -> str:
        """«Из корзины удалены 3 статьи»."""
        return self.tr("%Ln article(s) removed from the bin", "", number)

    def held(self, number: int) -> str:
        """«1 статья осталась: над ней работают»."""
        return self.tr("%Ln article(s) stay(s): somebody works on it.", "", number)

    def explained(self, found: BinContents) -> str:
        """What goes, what stays, and how it could be had back."""
        lines = [f"«{each}»" for each in found.headlines if each]
        if found.articles > len(found.headlines):
            lines.append(self.more(found.articles - len(found.headlines)))
        lines.append(
            self.tr("Their history goes along. Photos stay in the library, and what was published stays on record.")
        )
        lines.append(self.tr("A backup is made first: each of them can be brought back from it."))
        if found.held:
            lines.append(self.held(found.held))
        return "\n".join(lines)

    def nothing(self) -> str:
        """The bin is empty."""
        return self.tr("The bin is empty")

    def preparing(self) -> str:
        """While the backup is made."""
        return self.tr("Backing up before the bin is emptied")

    def stop_preparing(self) -> str:
        """What stopping does then."""
        return self.tr("Stop: nothing is removed yet")

    def removing(self) -> str:
        """While they are removed."""
        return self.tr("Emptying the bin")

    def stop_removing(self) -> str:
        """What stopping does then."""
        return self.tr("Stop: what was not removed yet stays in the bin")

    def stopped(self, left: int) -> str:
        """«Остановлено: в корзине остались 3 статьи»."""
        return self.tr("Stopped: %Ln article(s) still lie(s) in the bin", "", left)

    def verbs(self) -> tuple[str, str]:
        """What the two buttons do."""
        return self.tr("Remove for good"), self.tr("Leave them in the bin")


def ask_to_empty(window: Window) -> None:
    """Ask, saying how many and which; the answer that changes nothing is at hand."""
    words = BinWords()
    window.let_go_of_binned()

    def asked(found: BinContents) -> None:
        if not found.articles:
            window.notices.say(words.nothing())
            return
        question = words.question(found.articles)
        ask(window.widget, question, words.explained(found), *words.verbs(), lambda: _empty(window))

    window.session.read(
        window.widget, lambda newsroom: newsroom.bin_desk.contents(), asked, failed=window.notices.failed, key="bin"
    )


def _empty(window: Window) -> None:
    words = BinWords()

    def prepared(newsroom: Newsroom, progress: Progress) -> Done[tuple[int, ...]]:
        from newsdesk.newsroom.changes import Changes, Done

        return Done(newsroom.bin_desk.prepare(progress), Changes())

    window.session.run_long(
        window.widget,
        words.preparing,
        prepared,
        lambda lying: _remove(window, lying),
        failed=window.notices.failed,
        stop_words=words.stop_preparing,
    )


def _remove(window: Window, lying: tuple[int, ...]) -> None:
    words = BinWords()

    def work(newsroom: Newsroom, progress: Progress) -> Done[Emptied]:
        return newsroom.bin_desk.remove(lying, progress)

    def tell(done: Emptied) -> None:
        parts = [words.removed(done.removed)] + ([words.held(done.held)] if done.held else [])
        window.notices.say(". ".join(parts))

    def tell_stopped() -> None:
        window.session.read(
            window.widget,
            lambda newsroom: newsroom.bin_desk.contents(),
            lambda found: window.notices.say(words.stopped(found.articles) if found.articles else words.nothing()),
            failed=window.notices.failed,
            key="bin",
        )

    long = window.session.run_long(
        window.widget,
        words.removing,
        work,
        tell,
        failed=window.notices.failed,
        stop_words=words.stop_removing,
        counted=True,
    )
    long.dropped.connect(tell_stopped)

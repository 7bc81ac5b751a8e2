# SPDX-License-Identifier: GPL-3.0-or-later
"""Published pages in words: what became of a page, since when, and what the proof says."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from newsdesk.domain.published import Event
from newsdesk.ui.dialogs.choice_rows import Choice
from newsdesk.ui.failures import ErrorText
from newsdesk.ui.wording import moment_text, number_text

if TYPE_CHECKING:
    from newsdesk.domain.published import Standing
    from newsdesk.newsroom.ledger import ChainProof, Noted
    from newsdesk.newsroom.standing_pages import PageThen

_EVENTS = {
    Event.PUBLISHED: QT_TRANSLATE_NOOP("Published", "Published"),
    Event.CHANGED: QT_TRANSLATE_NOOP("Published", "Changed"),
    Event.WITHDRAWN: QT_TRANSLATE_NOOP("Published", "Taken off the site"),
}


class PublishedCounts(QObject):
    """Texts with a number: lupdate knows their forms only where an object translates them."""

    def noted(self, number: int) -> str:
        """«3 записи»."""
        return self.tr("%Ln entry(s)", "", number)

    def pages(self, number: int) -> str:
        """«214 страниц стояло тогда»."""
        return self.tr("%Ln page(s) stood then", "", number)

    def found(self, number: int) -> str:
        """«3 страницы с этими словами»."""
        return self.tr("%Ln page(s) with these words", "", number)


COUNTED = PublishedCounts()


def _words(text: object) -> str:
    return QCoreApplication.translate("Published", str(text))


def event_words(event: Event) -> str:
    """«Опубликована», «Изменена», «Снята с сайта»."""
    return _words(_EVENTS[event])


def moment_words(moment: datetime, zone: tzinfo) -> str:
    """A moment to the second: two exports may follow each other within a minute."""
    return f"{moment_text(moment, zone)}:{moment.astimezone(zone):%S}"


def noted_choice(noted: Noted, zone: tzinfo) -> Choice:
    """A row of an article's list: when, what, and whose revision it was."""
    row = noted.publication
    revision = _words(QT_TRANSLATE_NOOP("Published", "revision {number}")).replace("{number}", str(row.revision))
    note = " · ".join(part for part in (event_words(row.event), revision, noted.who) if part)
    return Choice(row.sequence, moment_words(row.at, zone), note)


def page_choice(page: PageThen, zone: tzinfo) -> Choice:
    """A row of the list of a moment: the headline as it stood, and since when."""
    since = _words(QT_TRANSLATE_NOOP("Published", "since {when}"))
    note = since.replace("{when}", moment_text(page.publication.at, zone))
    return Choice(page.publication.sequence, page.headline or page.publication.path, note)


def since_words(standing: Standing, zone: tzinfo) -> str:
    """«Стояло с … до …»."""
    since = moment_words(standing.publication.at, zone)
    if standing.until is None:
        return _words(QT_TRANSLATE_NOOP("Published", "Has stood since {since}")).replace("{since}", since)
    text = _words(QT_TRANSLATE_NOOP("Published", "Stood from {since} to {until}"))
    return text.replace("{since}", since).replace("{until}", moment_words(standing.until, zone))


def proof_words(proof: ChainProof) -> str:
    """What is known of the chain, where it is whole."""
    text = _words(QT_TRANSLATE_NOOP("Published", "The chain is unbroken: {rows}, the last one {hash}…"))
    return text.replace("{rows}", COUNTED.noted(proof.rows)).replace("{hash}", proof.head[:12])


def broken_text(proof: ChainProof) -> ErrorText:
    """What happened to a chain that is not whole, what is safe, and what to do."""
    sound = proof.sound
    codes = {problem.code for problem in proof.problems}
    if codes - {"ledger unguarded", "ledger disowns site"}:
        what = _words(
            QT_TRANSLATE_NOOP("Published", "Entry {number} of the ledger is not as it was written, or is missing.")
        ).replace("{number}", number_text(sound + 1))
    elif "ledger unguarded" in codes:
        what = _words(
            QT_TRANSLATE_NOOP("Published", "The guards that keep the ledger from being changed were taken away.")
        )
    else:
        what = _words(
            QT_TRANSLATE_NOOP("Published", "An exported site knows an entry that the ledger does not have any more.")
        )
    safe = _words(
        QT_TRANSLATE_NOOP(
            "Published", "Articles and photos are not touched by this; what is before entry {number} is proved."
        )
    ).replace("{number}", number_text(sound + 1))
    todo = _words(
        QT_TRANSLATE_NOOP(
            "Published", "Look at the page in a backup of an earlier day: it has the ledger as it was then."
        )
    )
    return ErrorText(what, safe, todo)

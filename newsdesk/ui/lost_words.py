# SPDX-License-Identifier: GPL-3.0-or-later
"""What a repair could not save, in words: for a list in the window, and for a file beside the new library."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.domain.salvage import Lost, Salvaged
from newsdesk.ui.backups.words import COUNTED as CONTENTS
from newsdesk.ui.counted import COUNTED
from newsdesk.ui.reasons import reason_text

_NAMES = {
    "article": QT_TRANSLATE_NOOP("LostWords", "Article {id}"),
    "text": QT_TRANSLATE_NOOP("LostWords", "Article {id}"),
    "revision": QT_TRANSLATE_NOOP("LostWords", "History of article {id}"),
    "photo": QT_TRANSLATE_NOOP("LostWords", "Photo {id}"),
    "ledger": QT_TRANSLATE_NOOP("LostWords", "What was published"),
    "journal": QT_TRANSLATE_NOOP("LostWords", "Unsaved text"),
    "rows": QT_TRANSLATE_NOOP("LostWords", "Table {name}"),
}
_WORDS = {
    "article": QT_TRANSLATE_NOOP("LostWords", "It is gone."),
    "text": QT_TRANSLATE_NOOP("LostWords", "Its text is gone or in doubt: read it through."),
    "revision": QT_TRANSLATE_NOOP("LostWords", "Revision {name} cannot be read."),
    "photo": QT_TRANSLATE_NOOP("LostWords", "Its file is missing or damaged: {name}"),
    "ledger": QT_TRANSLATE_NOOP("LostWords", "The chain is broken at entry {id}; what follows was left out."),
    "journal": QT_TRANSLATE_NOOP("LostWords", "Part of what was typed and not saved cannot be read."),
    "rows": QT_TRANSLATE_NOOP("LostWords", "Rows from {id} on cannot be read."),
}
_OLDER = {
    "article": QT_TRANSLATE_NOOP("LostWords", "It was lost, and brought back as its history last had it."),
    "text": QT_TRANSLATE_NOOP("LostWords", "Its text was lost, and brought back as its history last had it."),
}
_WHOLE_TABLE = QT_TRANSLATE_NOOP("LostWords", "All of it is lost.")


def lost_line(lost: Lost) -> tuple[str, str]:
    """What something is called, and what became of it."""
    words = _OLDER[lost.kind] if lost.from_history and lost.kind in _OLDER else _WORDS[lost.kind]
    if lost.kind == "rows" and " " in lost.name:  # not a table: what the check of the new library says of an article
        return _filled(_NAMES["article"], lost), reason_text(lost.name)
    if lost.kind == "rows" and not lost.id:
        words = _WHOLE_TABLE
    name = _filled(_NAMES[lost.kind], lost)
    if lost.kind in ("article", "text") and lost.name:
        name = f"{name}: {lost.name}"
    return name, _filled(words, lost)


def summary(salvaged: Salvaged) -> str:
    """How much was saved, and whether anything was not."""
    saved = QCoreApplication.translate("LostWords", "Saved: {articles}, {photos}.")
    saved = saved.replace("{articles}", CONTENTS.articles(salvaged.articles))
    saved = saved.replace("{photos}", CONTENTS.photos(salvaged.photos))
    return f"{saved} {losses(salvaged.lost)}"


def losses(lost: tuple[Lost, ...]) -> str:
    """How much was lost."""
    if not lost:
        return QCoreApplication.translate("LostWords", "Nothing was lost.")
    return COUNTED.losses(len(lost))


def write_list(salvaged: Salvaged, library: Path) -> Path:
    """Write down beside a new library what was lost; the file. Raises OSError."""
    name = QCoreApplication.translate("LostWords", "{library} – what was lost.txt").replace("{library}", library.name)
    file = library.with_name(name)
    lines = [summary(salvaged), "", *("\t".join(lost_line(each)) for each in salvaged.lost)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def _filled(text: object, lost: Lost) -> str:
    words = QCoreApplication.translate("LostWords", str(text))
    return words.replace("{id}", str(lost.id)).replace("{name}", lost.name)

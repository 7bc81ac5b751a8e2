# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of blocks that can be made at the caret, found by a few signs of their names in any of the languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator

from newsdesk.paths import resources
from newsdesk.ui.commands.fuzzy import fold
from newsdesk.ui.languages import LANGUAGES
from newsdesk.ui.theme.icons import Icon

_NAMED: Final = 10
"""How well the very name fits: better than any beginning of one."""
ALIASES: Final[Mapping[str, str]] = {
    "paragraph": "p text plain абзац текст мәтін",
    "heading_2": "h1 h2 ## заголовок подзаголовок глава тақырып heading title",
    "heading_3": "h2 h3 ### заголовок подзаголовок тақырып heading",
    "heading_4": "h3 h4 #### заголовок подзаголовок тақырып heading",
    "speech": "– — dialogue реплика речь диалог цитата сөз төл",
    "quotation": "> quote blockquote цитата цитирование дәйексөз",
    "bullets": "- * ul list маркированный список тізім",
    "numbers": "1. ol list нумерованный список тізім нөмір",
    "rule": "--- hr line divider линия черта разделитель сызық",
    "link": "url http ссылка статья материал article адрес сілтеме мақала",
    "insert_photo": "image picture figure img фото картинка снимок иллюстрация сурет фотосурет",
    "insert_table": "table grid таблица кесте",
    "note": "comment remark заметка примечание комментарий ескертпе",
    "insert_gallery": "gallery photos галерея фоторяд суреттер",
    "insert_box": "box aside facts справка врезка досье анықтама",
    "insert_pull_quote": "pullquote quote цитата вынос врезка дәйексөз",
    "insert_embed": "embed card video youtube tweet карточка видео вставка ссылка бейне",
    "insert_footnote": "footnote сноска түсініктеме",
    "insert_code": "code ``` код",
}
"""What people call them besides their names, in all languages."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be made: the name of its command, its words and its icon."""

    name: str
    text: object
    icon: Icon | None
    keys: str

    @property
    def title(self) -> str:
        """What it is called in the language of the interface."""
        return QCoreApplication.translate("Commands", str(self.text)).replace("&", "").rstrip("…")


def found(query: str, all_entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries that are called so, the best first; all of them for no query."""
    wanted = fold(query.strip())
    if not wanted:
        return all_entries
    scored = [(_score(wanted, entry), entry) for entry in all_entries]
    return tuple(entry for score, entry in sorted(scored, key=lambda pair: -pair[0]) if score)


def _score(wanted: str, entry: Entry) -> int:
    """How well an entry fits: its own name, its name in another language, what else it is called."""
    best = 0
    for score, name in ((4, fold(entry.title)), *((3, name) for name in _names(str(entry.text)))):
        if name == wanted:
            return _NAMED
        if name.startswith(wanted):
            best = max(best, score * 2)
        elif any(word.startswith(wanted) for word in name.split()):
            best = max(best, score * 2 - 1)
    aliases = fold(ALIASES.get(entry.name, "")).split()
    if wanted in aliases:
        return _NAMED - 1
    if best < 3 and any(alias.startswith(wanted) for alias in aliases):
        best = 2
    return best or int(len(wanted) > 2 and any(wanted in name for name in _names(str(entry.text))))


@cache
def _names(text: str) -> tuple[str, ...]:
    """A command's name in every language of the interface."""
    names = [text, *(table.translate("Commands", text) for table in _tables())]
    return tuple(dict.fromkeys(fold(name).replace("&", "").rstrip("…") for name in names if name))


@cache
def _tables() -> tuple[QTranslator, ...]:
    made = []
    for language in LANGUAGES:
        table = QTranslator()
        if table.load(f"newsdesk.{language}", str(resources() / "i18n" / "ui")):
            made.append(table)
    return tuple(made)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library as a whole is set to, and what it knows of itself."""

from __future__ import annotations

from dataclasses import asdict, fields

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from newsdesk.domain.article import Language
from newsdesk.domain.length import USUAL_LINE
from newsdesk.domain.library import LibrarySettings
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.moments import day_in, from_micros
from newsdesk.store.tables import article, setting
from newsdesk.store.texts import require_text
from newsdesk.store.transaction import Transaction, chunks

_PREFIX = "library."


class Settings:
    """The settings that travel with the library."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._known: LibrarySettings | None = None

    def get(self) -> LibrarySettings:
        """The settings as they are now."""
        if self._known is None:
            # Given to sqlite3 as it is: every save asks, and building the question would take longer than asking it.
            rows = self._transaction.bare.execute("SELECT key, value FROM setting WHERE key GLOB ?", (f"{_PREFIX}*",))
            self._known = _settings({key.removeprefix(_PREFIX): value for key, value in rows})
        return self._known

    def put(self, settings: LibrarySettings) -> None:
        """Keep new settings; another zone moves every article to its day there."""
        before = self.get()
        require_text(asdict(settings))
        settings.timezone  # noqa: B018  # an unknown zone is refused before anything is written
        for field in fields(LibrarySettings):
            self.note(_PREFIX + field.name, str(getattr(settings, field.name)))
        self._known = settings
        if settings.zone != before.zone:
            self._move_days()

    def note(self, key: str, value: str) -> None:
        """Keep something the library knows of itself."""
        statement = insert(setting).values(key=key, value=value)
        changed = statement.on_conflict_do_update(index_elements=["key"], set_={"value": statement.excluded.value})
        self._transaction.unhurried.execute(changed)

    def noted(self, key: str) -> str | None:
        """What was noted under the key."""
        return self._transaction.unhurried.execute(select(setting.c.value).where(setting.c.key == key)).scalar()

    def _move_days(self) -> None:
        zone = self.get().timezone
        query = select(article.c.id, article.c.published_at, article.c.day).where(article.c.published_at.is_not(None))
        rows = self._transaction.connection.execute(query).all()
        moved = [
            {"moved": key, "new_day": day}
            for key, published_at, old in rows
            if (day := day_in(zone, from_micros(published_at))) != old
        ]
        statement = update(article).where(article.c.id == bindparam("moved")).values(day=bindparam("new_day"))
        for chunk in chunks(moved):
            self._transaction.unhurried.execute(statement, chunk)


def _settings(stored: dict[str, str]) -> LibrarySettings:
    """The settings of the rows; those a later version may have added are left alone."""
    known = {field.name: stored[field.name] for field in fields(LibrarySettings) if field.name in stored}
    language = known.pop("language", Language.RU)
    line_width = known.pop("line_width", str(USUAL_LINE))
    try:
        settings = LibrarySettings(**known, language=Language(language), line_width=max(1, int(line_width)))
        settings.timezone  # noqa: B018  # an unknown zone shows here and not in the middle of a list
    except (ValueError, KeyError) as error:
        raise RowUnreadable(str(error)) from error
    return settings

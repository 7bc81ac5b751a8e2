# SPDX-License-Identifier: GPL-3.0-or-later
"""The people of the bylines and the tags of the articles."""

from __future__ import annotations

from newsdesk.domain.person import Person
from newsdesk.domain.section import Tag
from newsdesk.store.named_rows import NamedRows
from newsdesk.store.tables import person, tag
from newsdesk.store.transaction import Transaction


class People(NamedRows[Person]):
    """Everybody who stands in a byline."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, person, Person)


class Tags(NamedRows[Tag]):
    """Every tag."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, tag, Tag)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the words of a search stand in articles: read from the texts themselves, since the index knows stems only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection

from newsdesk.domain.article import Language
from newsdesk.domain.search import Search
from newsdesk.domain.snippet import Marker, Snippet
from newsdesk.store.bare import bare

_TEXTS: Final = (
    "SELECT article.id, article.headline, article.kicker, article.lead, article.language, "
    "substr(article_text.body, 1, 60000) FROM json_each(?) AS one CROSS JOIN article ON article.id = one.value "
    "CROSS JOIN article_text ON article_text.article_id = one.value"
)
_NAMES: Final = (
    "SELECT byline.article_id, person.name FROM json_each(?) AS one "
    "CROSS JOIN byline ON byline.article_id = one.value CROSS JOIN person ON person.id = byline.person_id "
    "UNION ALL SELECT article_tag.article_id, tag.name FROM json_each(?) AS one "
    "CROSS JOIN article_tag ON article_tag.article_id = one.value CROSS JOIN tag ON tag.id = article_tag.tag_id "
    "UNION ALL SELECT figure.article_id, photo.caption || ' ' || photo.credit FROM json_each(?) AS one "
    "CROSS JOIN figure ON figure.article_id = one.value CROSS JOIN photo ON photo.id = figure.photo_id"
)


def snippets(connection: Connection, search: Search, articles: Sequence[int]) -> dict[int, Snippet]:
    """For each of the articles the piece in which words of the search stand: of its lead, its body, or its names."""
    if not articles or not search.words:
        return {}
    keys = str(list(articles))
    spoken = [each.value for each in Language]
    markers: dict[str, Marker] = {}
    found: dict[int, Snippet] = {}
    unmarked: dict[int, tuple[Marker, Snippet]] = {}
    for key, headline, kicker, lead, language, body in bare(connection).execute(_TEXTS, (keys,)):
        marker = markers.get(language)
        if marker is None:  # most searches find texts of one language
            known = language if language in spoken else Language.RU.value
            marker = markers[language] = Marker(search, spoken, known)
        found[key] = piece = marker.snippet(headline, (lead, body, kicker))
        if not piece.marks:
            unmarked[key] = marker, piece
    if unmarked:
        for key, names in _names(connection, list(unmarked)).items():
            marker, piece = unmarked[key]
            told = marker.snippet("", (names,))
            found[key] = replace(told, headline=piece.headline) if told.marks else piece
    return found


def _names(connection: Connection, articles: Sequence[int]) -> Mapping[int, str]:
    """Authors, tags, and what photos say, of articles."""
    named: defaultdict[int, dict[str, None]] = defaultdict(dict)
    keys = str(list(articles))
    for key, name in bare(connection).execute(_NAMES, (keys, keys, keys)):
        named[key][name.strip()] = None
    return {key: " · ".join(names) for key, names in named.items()}

# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields that a search may name, «автор:Иванов», and their values, as each language of the desk calls them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from newsdesk.domain.article import Language, Status
from newsdesk.language.collation import fold


class Field(StrEnum):
    """What a word of a search may be about, beside the text as a whole."""

    AUTHOR = "author"
    SECTION = "section"
    TAG = "tag"
    STATUS = "status"
    LANGUAGE = "language"
    DATE = "date"
    PHOTO = "photo"
    MINE = "mine"
    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "text"
    NAMES = "names"


class PhotoIs(StrEnum):
    """What may be asked of an article's photos."""

    UNCREDITED = "uncredited"
    ANY = "any"
    NONE = "none"


WORDS_IN: Final = {Field.HEADLINE: "headline", Field.LEAD: "lead", Field.BODY: "body", Field.NAMES: "names"}
"""The fields that ask for words in one part of the text, and the column of the search index that holds it."""

# The first name of each is the one that is offered.
FIELD_NAMES: Final[Mapping[Field, Mapping[str, tuple[str, ...]]]] = {
    Field.AUTHOR: {"ru": ("автор", "люди"), "kk": ("автор", "авторы"), "en": ("author", "by")},
    Field.SECTION: {"ru": ("раздел", "рубрика"), "kk": ("бөлім", "айдар"), "en": ("section",)},
    Field.TAG: {"ru": ("тег", "метка"), "kk": ("тег", "белгі"), "en": ("tag",)},
    Field.STATUS: {"ru": ("статус",), "kk": ("мәртебе", "күйі"), "en": ("status",)},
    Field.LANGUAGE: {"ru": ("язык",), "kk": ("тіл", "тілі"), "en": ("language", "lang")},
    Field.DATE: {"ru": ("дата", "день"), "kk": ("күні", "күн"), "en": ("date", "day")},
    Field.PHOTO: {"ru": ("фото",), "kk": ("фото", "сурет"), "en": ("photo",)},
    Field.MINE: {"ru": ("мои", "моё"), "kk": ("менің", "менікі"), "en": ("mine", "my")},
    Field.HEADLINE: {"ru": ("заголовок",), "kk": ("тақырып",), "en": ("headline", "title")},
    Field.LEAD: {"ru": ("лид",), "kk": ("лид",), "en": ("lead",)},
    Field.BODY: {"ru": ("текст",), "kk": ("мәтін",), "en": ("text", "body")},
    Field.NAMES: {"ru": ("имена", "имя"), "kk": ("есімдер", "есім"), "en": ("names", "name")},
}
_STATUS_NAMES: Final[Mapping[Status, Mapping[str, tuple[str, ...]]]] = {
    Status.DRAFT: {"ru": ("черновик", "черновики"), "kk": ("нобай", "жоба"), "en": ("draft", "drafts")},
    Status.IN_REVIEW: {"ru": ("на проверке", "проверка"), "kk": ("тексеруде",), "en": ("in review", "review")},
    Status.READY: {"ru": ("готово", "готова"), "kk": ("дайын",), "en": ("ready",)},
    Status.PUBLISHED: {"ru": ("опубликовано", "опубликована"), "kk": ("жарияланған",), "en": ("published",)},
    Status.WITHDRAWN: {"ru": ("отозвано", "снято"), "kk": ("қайтарылған", "алынған"), "en": ("withdrawn",)},
}
_LANGUAGE_NAMES: Final[Mapping[Language, Mapping[str, tuple[str, ...]]]] = {
    Language.RU: {"ru": ("русский", "ru", "рус"), "kk": ("орысша", "орыс"), "en": ("Russian",)},
    Language.KK: {"ru": ("казахский", "kk", "каз", "kz"), "kk": ("қазақша", "қазақ"), "en": ("Kazakh",)},
    Language.EN: {"ru": ("английский", "en", "англ"), "kk": ("ағылшынша", "ағылшын"), "en": ("English",)},
}
_PHOTO_NAMES: Final[Mapping[PhotoIs, Mapping[str, tuple[str, ...]]]] = {
    PhotoIs.UNCREDITED: {
        "ru": ("без подписи", "без автора"), "kk": ("авторсыз", "қолтаңбасыз"), "en": ("uncredited", "no credit")
    },
    PhotoIs.ANY: {"ru": ("есть",), "kk": ("бар",), "en": ("any", "yes")},
    PhotoIs.NONE: {"ru": ("нет",), "kk": ("жоқ",), "en": ("none", "no")},
}  # fmt: skip


def _by_name(names: Mapping[Field, Mapping[str, tuple[str, ...]]]) -> dict[str, Field]:
    return {fold(name): field for field, spoken in names.items() for all_ in spoken.values() for name in all_}


def _values(names: Mapping[Any, Mapping[str, tuple[str, ...]]]) -> dict[str, str]:
    found = {value_key(name): each.value for each, spoken in names.items() for all_ in spoken.values() for name in all_}
    return found | {value_key(each.value): each.value for each in names}


def value_key(text: str) -> str:
    """What is the same in «без подписи», «Без-подписи» and «без_подписи»."""
    return fold(text.replace("-", " ").replace("_", " "))


FIELDS: Final = _by_name(FIELD_NAMES)
"""Every name of a field, in small letters."""
_NAMED: Final[Mapping[Field, Mapping[Any, Mapping[str, tuple[str, ...]]]]] = {
    Field.STATUS: _STATUS_NAMES,
    Field.LANGUAGE: _LANGUAGE_NAMES,
    Field.PHOTO: _PHOTO_NAMES,
}
VALUES: Final[Mapping[Field, Mapping[str, str]]] = {field: _values(names) for field, names in _NAMED.items()}
"""Every name of a value of those fields that have but a few."""


def field_name(field: Field, language: str) -> str:
    """The field as the desk calls it in a language."""
    return FIELD_NAMES[field][language][0]


def value_names(field: Field, language: str) -> tuple[str, ...]:
    """The values of a field that has but a few, as they are typed in a language."""
    return tuple(spoken[language][0].replace(" ", "-") for spoken in _NAMED.get(field, {}).values())

# SPDX-License-Identifier: GPL-3.0-or-later
"""The first level of the IPTC Media Topics, by which agencies and archives sort news."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_TOPICS = {
    "01000000": QT_TRANSLATE_NOOP("MediaTopics", "arts, culture, entertainment and media"),
    "02000000": QT_TRANSLATE_NOOP("MediaTopics", "crime, law and justice"),
    "03000000": QT_TRANSLATE_NOOP("MediaTopics", "disaster, accident and emergency incident"),
    "04000000": QT_TRANSLATE_NOOP("MediaTopics", "economy, business and finance"),
    "05000000": QT_TRANSLATE_NOOP("MediaTopics", "education"),
    "06000000": QT_TRANSLATE_NOOP("MediaTopics", "environment"),
    "07000000": QT_TRANSLATE_NOOP("MediaTopics", "health"),
    "08000000": QT_TRANSLATE_NOOP("MediaTopics", "human interest"),
    "09000000": QT_TRANSLATE_NOOP("MediaTopics", "labour"),
    "10000000": QT_TRANSLATE_NOOP("MediaTopics", "lifestyle and leisure"),
    "11000000": QT_TRANSLATE_NOOP("MediaTopics", "politics and government"),
    "12000000": QT_TRANSLATE_NOOP("MediaTopics", "religion"),
    "13000000": QT_TRANSLATE_NOOP("MediaTopics", "science and technology"),
    "14000000": QT_TRANSLATE_NOOP("MediaTopics", "society"),
    "15000000": QT_TRANSLATE_NOOP("MediaTopics", "sport"),
    "16000000": QT_TRANSLATE_NOOP("MediaTopics", "conflict, war and peace"),
    "17000000": QT_TRANSLATE_NOOP("MediaTopics", "weather"),
}


def topics() -> list[tuple[str, str]]:
    """Codes and names in the language of the interface."""
    return [(code, topic_name(code)) for code in _TOPICS]


def topic_name(code: str) -> str:
    """The name of a topic of the first level; empty for others."""
    return QCoreApplication.translate("MediaTopics", str(_TOPICS[code])) if code in _TOPICS else ""

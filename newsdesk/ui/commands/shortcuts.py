# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys of commands: the usual ones, the chosen ones, and which of them cannot both be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from newsdesk.ui.commands.command import Command
from newsdesk.ui.commands.native_keys import native as native

_FREE_KEYS = frozenset(
    {*range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1), Qt.Key.Key_Escape, Qt.Key.Key_Pause, Qt.Key.Key_Print}
)
"""Keys that may stand alone: no text is written with them."""
_BARE_MODIFIERS = frozenset(
    {
        Qt.Key.Key_unknown, Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
    }
)  # fmt: skip

_ON_KAZAKH = {"1": '"', "6": ",", "7": "."}
"""Digits of the number row that are signs on the Kazakh keyboard; the others are letters, which Qt sees through."""
_ON_RUSSIAN = {'"': "Shift+2", ",": "Shift+/"}
"""Where those signs stand on the Russian one."""


def shortcuts_of(commands: Iterable[Command], chosen: Mapping[str, str]) -> dict[str, str]:
    """The keys of every command: the chosen ones, else the usual ones."""
    return {command.name: chosen.get(command.name, command.shortcut) for command in commands}


def conflicts(shortcuts: Mapping[str, str]) -> list[tuple[str, str]]:
    """Pairs of commands whose keys cannot be told apart: the same, or one the beginning of the other."""
    sequences = [(name, QKeySequence(keys)) for name, keys in shortcuts.items() if keys]
    return [
        (name, other)
        for place, (name, keys) in enumerate(sequences)
        for other, others_keys in sequences[place + 1 :]
        if _collide(keys, others_keys)
    ]


def conflict(name: str, keys: str, shortcuts: Mapping[str, str]) -> str | None:
    """The command that has these keys already, if it is another one."""
    wanted = QKeySequence(keys)
    found = (other for other, taken in shortcuts.items() if other != name and taken)
    return next((other for other in found if _collide(wanted, QKeySequence(shortcuts[other]))), None)


def everywhere(shortcuts: Mapping[str, str]) -> dict[str, list[QKeySequence]]:
    """The keys of every command as all keyboards have them: where another command does not need them, also those
    that stand in their places on the Kazakh one."""
    made = {name: [QKeySequence(keys)] for name, keys in shortcuts.items()}
    taken = [(name, keys[0]) for name, keys in made.items() if shortcuts[name]]
    for name, keys in shortcuts.items():
        held, _, key = keys.rpartition("+")
        sign = _ON_KAZAKH.get(key, "")
        places = (sign,) if "Shift" in held else (sign, _ON_RUSSIAN.get(sign, sign))
        if sign and all(_is_free(name, QKeySequence(f"{held}+{each}"), taken) for each in places):
            made[name].append(QKeySequence(f"{held}+{sign}"))
    return made


def _is_free(name: str, keys: QKeySequence, taken: Iterable[tuple[str, QKeySequence]]) -> bool:
    return not any(_collide(keys, others) for other, others in taken if other != name)


def usable(keys: QKeyCombination) -> bool:
    """Whether keys may run a command: they must not be needed for writing."""
    strong = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    if keys.key() in _FREE_KEYS:
        return True
    return keys.key() not in _BARE_MODIFIERS and bool(keys.keyboardModifiers() & strong)


def _collide(one: QKeySequence, other: QKeySequence) -> bool:
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) is not none or other.matches(one) is not none

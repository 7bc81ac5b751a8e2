# SPDX-License-Identifier: GPL-3.0-or-later
"""A mistake in a method that Qt calls is told like any other, and never ends the program.

Before Python 3.12 an error that C code raises (an index out of range, a widget that is gone, a text that is no number)
travels as a bare text until Python code catches it. PySide, up to 6.12 at least, takes that text for an exception
object when it comes out of a method of ours that stands in for one of Qt's, and the process ends with a segmentation
fault. So every such method catches what comes and lets it go on: that is enough to make the object of it.
"""

# ruff: noqa: TRY203 - to catch an error is what makes an object of it

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

from shiboken6 import Shiboken

_HAS_MANY = inspect.CO_VARARGS | inspect.CO_VARKEYWORDS


def guard_overrides() -> None:
    """Make each class guard its methods that stand in for Qt's, if it is defined from now on."""
    if sys.version_info < (3, 12):
        Shiboken.Object.__init_subclass__ = classmethod(_guard)  # type: ignore[arg-type, assignment]  # Qt's types are Python's


def _guard(kind: type, **options: object) -> None:
    super(Shiboken.Object, kind).__init_subclass__(**options)  # type: ignore[misc]  # the next after Qt's root
    for name, member in list(vars(kind).items()):
        if isinstance(member, FunctionType) and any(name in _methods(each) for each in kind.__mro__[1:]):
            setattr(kind, name, _guarded(member))


@functools.cache
def _methods(kind: type) -> frozenset[str]:
    """What a class of Qt can do by itself; nothing for a class of ours."""
    if not kind.__module__.startswith("PySide6."):
        return frozenset()
    return frozenset(name for name in vars(kind) if not name.startswith("__"))


def _guarded(method: FunctionType) -> Callable[..., Any]:
    code = method.__code__
    if code.co_flags & _HAS_MANY or code.co_kwonlyargcount or code.co_argcount not in _GUARDS:
        guard = _of_any(method)
    else:
        # What a signal gives to a method hangs on how many arguments that says it takes.
        guard = _GUARDS[code.co_argcount](method)
        guard.__defaults__ = method.__defaults__
    return functools.update_wrapper(guard, method)


def _of_one(method: Callable[..., Any]) -> Callable[..., Any]:
    def guard(self: Any) -> Any:
        try:
            return method(self)
        except BaseException:
            raise

    return guard


def _of_two(method: Callable[..., Any]) -> Callable[..., Any]:
    def guard(self: Any, first: Any) -> Any:
        try:
            return method(self, first)
        except BaseException:
            raise

    return guard


def _of_three(method: Callable[..., Any]) -> Callable[..., Any]:
    def guard(self: Any, first: Any, second: Any) -> Any:
        try:
            return method(self, first, second)
        except BaseException:
            raise

    return guard


def _of_four(method: Callable[..., Any]) -> Callable[..., Any]:
    def guard(self: Any, first: Any, second: Any, third: Any) -> Any:
        try:
            return method(self, first, second, third)
        except BaseException:
            raise

    return guard


def _of_any(method: Callable[..., Any]) -> Callable[..., Any]:
    def guard(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except BaseException:
            raise

    return guard


_GUARDS = {1: _of_one, 2: _of_two, 3: _of_three, 4: _of_four}

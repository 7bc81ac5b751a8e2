# SPDX-License-Identifier: GPL-3.0-or-later
"""Threads that write take turns, and nobody is kept out by one who never rests."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from newsdesk.domain.library import LibrarySettings
from newsdesk.errors import LibraryLocked
from newsdesk.store.database import Database
from newsdesk.store.turns import Turns


def test_turns_come_in_the_order_in_which_they_were_asked_for() -> None:
    turns, order = Turns(), list[int]()

    def take(number: int) -> None:
        with turns.taken():
            order.append(number)

    threads = [threading.Thread(target=take, args=(number,)) for number in range(5)]
    with turns.taken():
        for number, thread in enumerate(threads):
            thread.start()
            while len(turns._waiting) <= number:
                pass
    for thread in threads:
        thread.join()
    assert order == [0, 1, 2, 3, 4]


def test_a_turn_within_a_turn_waits_for_nobody() -> None:
    turns = Turns()
    with turns.taken(), turns.taken():
        pass
    with turns.taken():
        assert turns._whose == threading.get_ident()


def test_a_turn_that_ends_badly_is_passed_on() -> None:
    turns = Turns()
    with pytest.raises(ZeroDivisionError), turns.taken():
        raise ZeroDivisionError
    assert turns._whose is None


def test_a_turn_that_never_comes_is_given_up_and_the_next_one_comes_all_the_same() -> None:
    turns, found, holding, over = Turns(0.001), list[BaseException](), threading.Event(), threading.Event()

    def hold() -> None:
        with turns.taken():
            holding.set()
            over.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    holding.wait()
    with pytest.raises(TimeoutError), turns.taken():
        found.append(AssertionError())
    over.set()
    holder.join()
    with turns.taken():
        assert not found


def test_who_writes_without_a_pause_keeps_nobody_out(tmp_path: Path) -> None:
    with Database.create(tmp_path / "library", LibrarySettings()) as database:
        over = threading.Event()
        failures: list[LibraryLocked] = []

        def write_on_and_on() -> None:
            try:
                while not over.is_set():
                    with database.begin() as work:
                        work.settings.note("restless", "x")
            except LibraryLocked as error:
                failures.append(error)

        restless = [threading.Thread(target=write_on_and_on) for _ in range(2)]
        for thread in restless:
            thread.start()
        for number in range(20):
            with database.begin() as work:
                work.settings.note("patient", str(number))
        over.set()
        for thread in restless:
            thread.join()
        assert failures == []

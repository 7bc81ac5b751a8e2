# SPDX-License-Identifier: GPL-3.0-or-later
"""Worker processes: what a child may do to its parent, and what it may not."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from newsdesk.errors import SourceRefused, WorkerDied
from newsdesk.workers import Worker, WorkerPool

SOMETHING = Path("something")

CHILD = """
import ctypes, os, sys, time
from pathlib import Path
from newsdesk.errors import SourceRefused
from newsdesk.workers import serve
from tests_of_workers import Order

def obey(order):
    if order.do == "die":
        os._exit(3)
    if order.do == "crash":
        ctypes.string_at(0)
    if order.do == "hang":
        time.sleep(3600)
    if order.do == "refuse":
        raise SourceRefused(Path(order.text), "not an image", 7, "why")
    if order.do == "stumble":
        raise ValueError(order.text)
    if order.do == "fill":
        return str(len(bytearray(4_000_000_000)))
    if order.do == "chatter":
        os.write(1, b"noise on standard output")
        print("more noise")
        print("noise on standard error", file=sys.stderr)
    if order.do == "number":
        return str(os.getpid())
    return order.text

sys.exit(serve({Order: obey}))
"""


class Order(msgspec.Struct):
    """What the test's child is to do."""

    do: str
    text: str = ""


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The command line of a child with a handler for every misfortune."""
    order = "import msgspec\nclass Order(msgspec.Struct):\n    do: str\n    text: str = ''\n"
    (tmp_path / "tests_of_workers.py").write_text(order, encoding="utf-8")
    (tmp_path / "child.py").write_text(CHILD, encoding="utf-8")
    return [sys.executable, "-X", "utf8", str(tmp_path / "child.py")]


@pytest.fixture
def worker(command: list[str]) -> Iterator[Worker]:
    with Worker("test", timeout=30.0, command=command) as one:
        yield one


def say(worker: Worker | WorkerPool, do: str, text: str = "") -> str:
    return worker.call(Order(do, text), str, SOMETHING)


def test_a_worker_answers_and_stays_the_same_process(worker: Worker) -> None:
    assert say(worker, "echo", "Айгүл") == "Айгүл"
    first = say(worker, "number")
    assert say(worker, "number") == first == str(worker.process_id)


@pytest.mark.parametrize("do", ["die", "crash"])
def test_a_death_is_the_error_of_one_request_and_the_next_one_works(worker: Worker, do: str) -> None:
    before = say(worker, "number")
    with pytest.raises(WorkerDied) as caught:
        say(worker, do)
    assert caught.value.path == SOMETHING
    assert "status" in caught.value.detail
    assert say(worker, "number") != before


def test_a_crash_tells_where_it_happened(worker: Worker) -> None:
    with pytest.raises(WorkerDied) as caught:
        say(worker, "crash")
    assert "Segmentation fault" in caught.value.detail


def test_a_worker_that_died_between_two_requests_is_replaced_without_an_error(worker: Worker) -> None:
    number = int(say(worker, "number"))
    os.kill(number, signal.SIGKILL)
    while worker.process_id is not None:
        os.sched_yield()
    assert say(worker, "number") != str(number)


def test_a_silent_worker_is_killed_after_its_time(command: list[str]) -> None:
    with Worker("test", timeout=0.5, command=command) as worker:
        with pytest.raises(WorkerDied) as caught:
            say(worker, "hang")
        assert "no answer within 0.5 s" in caught.value.detail
        assert worker.process_id is None


def test_an_expected_error_crosses_the_pipe_whole(worker: Worker) -> None:
    with pytest.raises(SourceRefused) as caught:
        say(worker, "refuse", "снимок.jpg")
    error = caught.value
    assert (error.path, error.reason, error.line, error.detail) == (Path("снимок.jpg"), "not an image", 7, "why")


def test_a_surprise_is_told_and_the_worker_goes_on(worker: Worker) -> None:
    before = say(worker, "number")
    with pytest.raises(WorkerDied) as caught:
        say(worker, "stumble", "oops")
    assert caught.value.detail == "ValueError: oops"
    assert say(worker, "number") == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no address-space limit")
def test_memory_is_capped(worker: Worker) -> None:
    with pytest.raises(WorkerDied) as caught:
        say(worker, "fill")
    assert "MemoryError" in caught.value.detail


def test_what_a_library_prints_harms_no_answer_and_does_not_leak(
    worker: Worker, capfd: pytest.CaptureFixture[str]
) -> None:
    assert say(worker, "chatter", "clean") == "clean"
    assert say(worker, "echo", "still clean") == "still clean"
    assert capfd.readouterr() == ("", "")


def test_the_child_ends_when_the_parents_pipe_closes(command: list[str]) -> None:
    worker = Worker("test", command=command)
    number = int(say(worker, "number"))
    worker.close()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
    assert say(worker, "echo", "again") == "again"
    worker.close()


def test_a_command_that_cannot_start_is_a_death() -> None:
    with Worker("test", command=["/nowhere/newsdesk"]) as worker, pytest.raises(WorkerDied):
        say(worker, "echo")


def test_a_pool_answers_in_order_and_keeps_failures_apart(command: list[str]) -> None:
    orders = ["echo", "die", "echo", "refuse", "echo", "echo", "stumble", "echo"]
    requests = [(Order(do, str(index)), Path(str(index))) for index, do in enumerate(orders)]
    with WorkerPool("test", command=command) as pool:
        outcomes = list(pool.map(requests, str))
        assert len(pool.process_ids) <= 2
    assert [path for path, _ in outcomes] == [path for _, path in requests]
    kinds = [type(outcome) for _, outcome in outcomes]
    assert kinds == [str, WorkerDied, str, SourceRefused, str, str, WorkerDied, str]


def test_a_pool_draws_only_a_few_requests_ahead(command: list[str]) -> None:
    drawn: list[int] = []

    def requests() -> Iterator[tuple[Order, Path]]:
        for index in range(1000):
            drawn.append(index)
            yield Order("echo", str(index)), SOMETHING

    with WorkerPool("test", command=command) as pool:
        answers = pool.map(requests(), str)
        assert next(answers) == (SOMETHING, "0")
        assert len(drawn) < 10


def test_a_pool_starts_one_child_for_one_call_at_a_time(command: list[str]) -> None:
    with WorkerPool("test", command=command) as pool:
        assert len({say(pool, "number") for _ in range(4)}) == 1
        assert len(pool.process_ids) == 1

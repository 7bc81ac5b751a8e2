# SPDX-License-Identifier: GPL-3.0-or-later
"""Worker processes: long-lived, spoken to over pipes, capped in memory, restarted when they die."""

from __future__ import annotations

import contextlib
import dataclasses
import faulthandler
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, TypeVar, cast

import msgspec

from newsdesk import errors
from newsdesk.errors import NewsdeskError, WorkerDied

T = TypeVar("T")

_PREFIX = 4
_LARGEST_MESSAGE = 64 * 1024 * 1024
_DETAIL_BYTES = 2_000


class _Start(msgspec.Struct):
    """The first message to a child."""

    memory_mb: int


class _Request(msgspec.Struct):
    kind: str
    body: msgspec.Raw


class _Reply(msgspec.Struct):
    """One of three: an answer, an expected failure by its class's name and fields, or the text of a surprise."""

    answer: msgspec.Raw = msgspec.Raw(b"\xc0")
    failure: str = ""
    fields: dict[str, Any] = {}
    surprise: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class _Child:
    """One running process, its two pipes and the file that takes what it says on standard error."""

    process: subprocess.Popen[bytes]
    requests: IO[bytes]
    replies: IO[bytes]
    complaints: IO[bytes]

    @classmethod
    def started(cls, command: Sequence[str]) -> Self:
        complaints = tempfile.TemporaryFile()  # noqa: SIM115  # closed in end(), it lives as long as the child
        try:
            process = subprocess.Popen(  # noqa: S603  # the command is this program's own
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints, env=_environment()
            )
        except OSError:
            complaints.close()
            raise
        return cls(process, cast(IO[bytes], process.stdin), cast(IO[bytes], process.stdout), complaints)

    def last_words(self) -> str:
        """Why the child is gone: its status and the end of what it said."""
        try:
            status = self.process.wait(timeout=2.0)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = self.process.wait()
        size = self.complaints.seek(0, os.SEEK_END)
        self.complaints.seek(max(0, size - _DETAIL_BYTES))
        said = " ".join(self.complaints.read().decode("utf-8", "replace").split())
        return f"status {status}: {said}" if said else f"status {status}"

    def end(self, patience: float) -> None:
        """Close the pipe, which asks the child to end, and kill it when it has not within `patience` seconds."""
        _close_quietly(self.requests)
        try:
            self.process.wait(timeout=patience)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        _close_quietly(self.replies)
        self.complaints.close()


class Worker:
    """The parent's hold on one child, which is started at the first call; calls from several threads queue up.

    `timeout` is in seconds a call; `memory_mb` caps the child's address space (0 for no cap); `command` replaces
    the command line of the child.
    """

    def __init__(
        self, kind: str, *, timeout: float = 60.0, memory_mb: int = 1024, command: Sequence[str] | None = None
    ) -> None:
        self._command = _command(kind) if command is None else list(command)
        self._timeout = timeout
        self._memory_mb = memory_mb
        self._turn = threading.Lock()
        self._child: _Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """The running child's number, or None."""
        child = self._child
        return child.process.pid if child is not None and child.process.poll() is None else None

    def call(self, request: msgspec.Struct, answer: type[T], path: Path) -> T:
        """Send one request and wait for its answer; `path` is what the request is about.

        Raises what the handler raised, or WorkerDied when the child ended, fell silent or failed unexpectedly.
        """
        message = msgspec.msgpack.encode(
            _Request(kind=type(request).__name__, body=msgspec.Raw(msgspec.msgpack.encode(request)))
        )
        with self._turn:
            reply = self._exchange(message, path)
        if reply.failure:
            raise _rebuilt(reply, path)
        if reply.surprise:
            raise WorkerDied(path, reply.surprise)
        return msgspec.msgpack.decode(reply.answer, type=answer)

    def close(self) -> None:
        """End the child; the next call would start a new one."""
        with self._turn:
            self._end(patience=2.0)

    def _exchange(self, message: bytes, path: Path) -> _Reply:
        child = self._running(path)
        late = threading.Event()

        def give_up() -> None:
            late.set()
            child.process.kill()

        watch = threading.Timer(self._timeout, give_up)
        watch.daemon = True
        watch.start()
        whole = False
        try:
            _send(child.requests, message)
            # The end of the pipe decodes like any other damage.
            reply = msgspec.msgpack.decode(_receive(child.replies) or b"", type=_Reply)
            whole = True
        except (OSError, msgspec.MsgspecError) as error:
            silent = f"no answer within {self._timeout:g} s"
            raise WorkerDied(path, silent if late.is_set() else child.last_words()) from error
        finally:
            watch.cancel()
            watch.join()
            # After an interruption half an answer may be in the pipe: such a child is of no more use.
            if late.is_set() or not whole:
                self._end(patience=0.0)
        return reply

    def _running(self, path: Path) -> _Child:
        if self._child is not None and self._child.process.poll() is None:
            return self._child
        self._end(patience=0.0)
        try:
            self._child = child = _Child.started(self._command)
            _send(child.requests, msgspec.msgpack.encode(_Start(memory_mb=self._memory_mb)))
        except OSError as error:
            self._end(patience=0.0)
            raise WorkerDied(path, str(error)) from error
        return child

    def _end(self, patience: float) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end(patience)


class WorkerPool:
    """A few workers of one kind that share a stream of requests."""

    def __init__(
        self,
        kind: str,
        size: int = 2,
        *,
        timeout: float = 60.0,
        memory_mb: int = 1024,
        command: Sequence[str] | None = None,
    ) -> None:
        self._workers = [Worker(kind, timeout=timeout, memory_mb=memory_mb, command=command) for _ in range(size)]
        self._free: queue.LifoQueue[Worker] = queue.LifoQueue()
        # Last in, first out: a single stream of calls keeps to one child and the second is never started.
        for worker in reversed(self._workers):
            self._free.put(worker)
        self._threads = ThreadPoolExecutor(max_workers=size, thread_name_prefix=f"{kind}-worker")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def process_ids(self) -> tuple[int, ...]:
        """The numbers of the children that run now."""
        return tuple(number for worker in self._workers if (number := worker.process_id) is not None)

    def call(self, request: msgspec.Struct, answer: type[T], path: Path) -> T:
        """Let the next free worker do one request; raises as `Worker.call` does."""
        worker = self._free.get()
        try:
            return worker.call(request, answer, path)
        finally:
            self._free.put(worker)

    def map(
        self, requests: Iterable[tuple[msgspec.Struct, Path]], answer: type[T]
    ) -> Iterator[tuple[Path, T | NewsdeskError]]:
        """Work on many requests in parallel; answers and failures come in the order of the requests.

        Only a few requests are drawn ahead of the answer that is being waited for.
        """
        ahead = 3 * len(self._workers)
        under_way: deque[tuple[Path, Future[T | NewsdeskError]]] = deque()
        try:
            for request, path in requests:
                under_way.append((path, self._threads.submit(self._attempt, request, answer, path)))
                if len(under_way) >= ahead:
                    first, future = under_way.popleft()
                    yield first, future.result()
            while under_way:
                first, future = under_way.popleft()
                yield first, future.result()
        finally:
            for _, future in under_way:
                future.cancel()

    def close(self) -> None:
        """Finish what is under way, then end all children."""
        self._threads.shutdown(wait=True, cancel_futures=True)
        for worker in self._workers:
            worker.close()

    def _attempt(self, request: msgspec.Struct, answer: type[T], path: Path) -> T | NewsdeskError:
        try:
            return self.call(request, answer, path)
        except NewsdeskError as error:
            return error


def serve(handlers: Mapping[type[msgspec.Struct], Callable[[Any], object]]) -> int:
    """Answer requests, each by the handler of its type, until the parent's pipe closes; returns the exit status."""
    requests, replies = _private_pipes()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer; our pipe closes with it.
    faulthandler.enable()
    by_name = {kind.__name__: (kind, handler) for kind, handler in handlers.items()}
    with requests, replies:
        first = _receive(requests)
        if first is None:
            return 0
        _cap_memory(msgspec.msgpack.decode(first, type=_Start).memory_mb)
        while (frame := _receive(requests)) is not None:
            try:
                _send(replies, msgspec.msgpack.encode(_handled(frame, by_name)))
            except BrokenPipeError:
                break
    return 0


def _handled(frame: bytes, by_name: Mapping[str, tuple[type[msgspec.Struct], Callable[[Any], object]]]) -> _Reply:
    request = msgspec.msgpack.decode(frame, type=_Request)
    kind, handler = by_name[request.kind]
    try:
        answer = handler(msgspec.msgpack.decode(request.body, type=kind))
    except NewsdeskError as error:
        return _Reply(failure=type(error).__name__, fields=_fields(error))
    except Exception as error:
        # A surprise is the request's and not the worker's, which goes on.
        return _Reply(surprise=f"{type(error).__name__}: {error}"[:_DETAIL_BYTES])
    return _Reply(answer=msgspec.Raw(msgspec.msgpack.encode(answer)))


def _private_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Take standard input and output for the messages, so that nothing a library prints can get in between."""
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(2, 1)
    os.close(nowhere)
    return requests, replies


def _cap_memory(megabytes: int) -> None:
    if megabytes <= 0 or sys.platform == "win32":
        return
    # Imported here: Windows has no such module.
    import resource

    limit = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _command(kind: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", kind]
    return [sys.executable, "-X", "utf8", "-m", "newsdesk", "--worker", kind]


def _environment() -> dict[str, str]:
    """The parent's environment, with this package findable whatever the current folder is."""
    package = str(Path(__file__).resolve().parent.parent)
    before = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(part for part in (package, before) if part)}


def _send(pipe: IO[bytes], message: bytes) -> None:
    pipe.write(len(message).to_bytes(_PREFIX, "big") + message)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes | None:
    """The next message, or None at the end of the pipe or when it is cut short."""
    prefix = pipe.read(_PREFIX)
    if len(prefix) < _PREFIX:
        return None
    size = int.from_bytes(prefix, "big")
    if size > _LARGEST_MESSAGE:
        return None
    message = pipe.read(size)
    return message if len(message) == size else None


def _fields(error: NewsdeskError) -> dict[str, Any]:
    values = {name: getattr(error, name) for name in getattr(error, "__dataclass_fields__", ())}
    return {name: os.fsencode(value) if isinstance(value, Path) else value for name, value in values.items()}


def _rebuilt(reply: _Reply, path: Path) -> NewsdeskError:
    kind = getattr(errors, reply.failure, None)
    if not (isinstance(kind, type) and issubclass(kind, NewsdeskError)):
        return WorkerDied(path, reply.failure)
    fields = {k: Path(os.fsdecode(v)) if isinstance(v, bytes) else v for k, v in reply.fields.items()}
    return kind(**fields)


def _close_quietly(pipe: IO[bytes]) -> None:
    # What was not yet sent to a child that is gone is lost anyway.
    with contextlib.suppress(OSError):
        pipe.close()

"""Work spread over processes, each a copy of this one; or done here, all of it.

A copy has everything that was made before it began, at no cost, and whatever it makes
stays in it. So workers write files themselves, and give back little.
"""

import gc
import multiprocessing
import os
import signal
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import Any, Generic, TypeVar

from macros.site.stops import start_of_child

Job = TypeVar("Job")
Found = TypeVar("Found")
_TURN = 2  # bytes of the number of a job; any pipe holds the numbers of 2,048


class WorkerError(Exception):
    """A worker has failed; says where, as Python does."""


@dataclass(frozen=True, slots=True)
class Crew(Generic[Job, Found]):
    """Processes at work on *jobs*; where there are none, the work waits for *found*.

    Each takes the next job as soon as it is done with one.
    """

    work: Callable[[Iterable[Job]], Found]
    jobs: Sequence[Job]
    _workers: Sequence[tuple[ForkProcess, Connection]]

    def found(self) -> list[Found]:
        """Return what each worker gives back when there are no more jobs."""
        if not self._workers:
            return [self.work(self.jobs)]
        try:
            return list(self._received())
        finally:
            for worker, _ in self._workers:
                worker.kill()  # nothing to a process that has ended
                worker.join()

    def _received(self) -> Iterator[Found]:
        left = {pipe: worker for worker, pipe in self._workers}
        while left:
            ready = wait(list(left))
            for pipe in [pipe for pipe in left if pipe in ready]:
                yield _outcome(pipe, left.pop(pipe))


def start(
    work: Callable[[Iterable[Job]], Found], jobs: Sequence[Job], processes: int
) -> Crew[Job, Found]:
    """Let *processes* begin with *jobs*, at most 2,048, each a moment long."""
    if processes < 2:  # noqa: PLR2004 - one is this one
        return Crew(work, jobs, ())
    gc.freeze()  # what copies share stays shared: no search for garbage writes to it
    turns = _turns(len(jobs))
    begin = start_of_child()
    context = multiprocessing.get_context("fork")
    workers = []
    for _ in range(processes):
        ours, theirs = context.Pipe(duplex=False)
        drawn = (jobs[at] for at in _drawn(turns))
        worker = context.Process(
            target=_run, args=(begin, work, drawn, theirs), daemon=True
        )
        worker.start()
        theirs.close()
        workers.append((worker, ours))
    os.close(turns)
    return Crew(work, jobs, workers)


def _turns(count: int) -> int:
    """Return a pipe from which each reader takes the numbers of jobs that are left."""
    readable, writable = os.pipe()
    os.write(writable, b"".join(at.to_bytes(_TURN, "big") for at in range(count)))
    os.close(writable)
    return readable


def _drawn(turns: int) -> Iterator[int]:
    while number := os.read(turns, _TURN):
        yield int.from_bytes(number, "big")


def _run(
    begin: Callable[[], None] | None,
    work: Callable[[Iterable[Job]], Found],
    jobs: Iterable[Job],
    pipe: Connection,
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started us is told, and ends us
    if begin:
        begin()
    try:
        found = work(jobs)
    except Exception:  # noqa: BLE001 - goes on in the process that started us
        pipe.send((None, traceback.format_exc()))
    else:
        pipe.send((found, ""))


def _outcome(pipe: Connection, worker: ForkProcess) -> Any:  # noqa: ANN401 - as sent
    try:
        found, trace = pipe.recv()
    except EOFError:
        worker.join()
        message = f"a worker has ended with {worker.exitcode}"
        raise WorkerError(message) from None
    if trace:
        raise WorkerError(trace)
    return found

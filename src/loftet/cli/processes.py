"""Doing the same work in several processes where the system can fork: each takes its turns, in a fixed order."""

import os
import pickle
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import cycle, islice
from typing import Final, Generic, NoReturn, TypeVar

S = TypeVar("S")
T = TypeVar("T")
Work = Callable[[int], Iterator[T | None]]
"""Given the number of a process, does its turns one after the other; ``None`` ends a turn."""

CAN_FORK: Final = hasattr(os, "fork")
_MOST: Final = 8
_A_TURN: Final = 10
"""Items that a process takes at a time."""
_AHEAD: Final = 1 << 20
"""Bytes that a process may be ahead of the one that collects, where the system lets us say."""
_END: Final = "end"


def processors() -> int:
    """Return how many processes there is any use for here."""
    if not CAN_FORK:
        return 1
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, _MOST)


def share_out(items: Callable[[], Iterator[S]], make: Callable[[S], T], jobs: int) -> Iterator[T]:
    """Yield what is made of each item, in their order; what is made is sent, and is never ``None``.

    Args:
        items: Begins going through the items, which every process does; to come to one must be cheap.
        make: The work, shared out between the processes.
        jobs: How many processes; with one the work is done here.
    """
    if jobs == 1 or not CAN_FORK:
        yield from map(make, items())
        return

    def work(number: int) -> Iterator[T | None]:
        for place, item in enumerate(items()):
            turn, within = divmod(place, _A_TURN)
            if turn % jobs == number:
                yield make(item)
                if within == _A_TURN - 1:
                    yield None

    yield from in_turn(work, jobs)


def in_turn(work: Work[T], jobs: int) -> Iterator[T]:
    """Yield what the processes make of their turns: the first one's first, the second one's first, and so on.

    The first of them is this one, which would otherwise only wait for the others, and need have nothing sent.
    """
    processes: list[_Process[T]] = []
    try:
        processes += (_Process(work, number) for number in range(1, jobs))
        for results in cycle([work(0), *(process.results() for process in processes)]):
            item = next(results, _END)
            if item == _END:
                return
            while item is not None:
                yield item  # type: ignore[misc] # the end of a turn is None, the end of all of them is a text
                item = next(results, None)
    finally:
        for process in processes:
            process.stop()


class _Process(Generic[T]):
    """One process, and what it sends."""

    def __init__(self, work: Work[T], number: int) -> None:
        """Start it."""
        self._work, self._number = work, number
        reading, writing = os.pipe()
        self._id = os.fork()
        if not self._id:
            os.close(reading)
            _send(work(number), writing)
        os.close(writing)
        self._results = os.fdopen(reading, "rb")

    def results(self) -> Iterator[T | None]:
        """Yield what it sends; should it come to a bad end, the rest is done here, and fails as it failed there."""
        taken = 0
        with suppress(EOFError, pickle.UnpicklingError):
            while (item := pickle.load(self._results)) != _END:  # noqa: S301 # from ourselves
                yield item
                taken += 1
            return
        yield from islice(self._work(self._number), taken, None)

    def stop(self) -> None:
        """End it, whether or not it is done."""
        self._results.close()
        with suppress(ProcessLookupError):
            os.kill(self._id, signal.SIGKILL)
        os.waitpid(self._id, 0)


def _send(items: Iterator[T | None], pipe: int) -> NoReturn:
    # Nothing may get past here: above us stands a copy of all that the first process was about to do.
    with suppress(BaseException), os.fdopen(pipe, "wb") as file:
        _widen(pipe)
        for item in items:
            pickle.dump(item, file, pickle.HIGHEST_PROTOCOL)
            if item is None:
                file.flush()
        pickle.dump(_END, file)
    os._exit(0)


def _widen(pipe: int) -> None:
    import fcntl  # only where there is fork

    with suppress(AttributeError, OSError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _AHEAD)

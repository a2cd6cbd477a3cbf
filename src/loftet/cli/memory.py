"""Memory while a command runs."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept() -> Iterator[None]:
    """Let Python not look for what refers to itself and can be thrown away: looking takes a tenth of a run.

    A short run keeps nearly all, and what a long one lets go of refers to nothing that refers to it.
    """
    looks = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looks:
            gc.enable()

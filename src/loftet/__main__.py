"""Starts loftet: ``loftet`` as a command, ``python -m loftet`` where the command is not on the path."""

import gc
import os
import sys
from contextlib import suppress

from loftet import __version__


def main() -> int:
    """Run loftet with the arguments of the process and return the exit code."""
    # Answered before the frame is imported, as scripts and editors ask it often; what goes wrong is left to the frame.
    if sys.argv[1:] == ["--version"] and sys.stdout:
        with suppress(OSError):
            os.write(sys.stdout.fileno(), f"loftet {__version__}\n".encode())  # leaves nothing in a buffer
            return 0
    # Or pydantic asks every package that is installed whether it wants to see what is read, and lets it.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        from loftet.cli.memory import kept  # noqa: PLC0415

        with kept():
            from loftet.cli.main import run  # noqa: PLC0415

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # before there is anything to tell it with
        return 130
    finally:
        gc.freeze()  # or Python goes through all there is, twice, for what refers to itself, before it is thrown away


if __name__ == "__main__":
    sys.exit(main())

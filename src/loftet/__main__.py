"""Starts loftet: ``loftet`` as a command, ``python -m loftet`` where the command is not on the path."""

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
    try:
        from loftet.cli.main import run  # noqa: PLC0415

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # before there is anything to tell it with
        return 130


if __name__ == "__main__":
    sys.exit(main())

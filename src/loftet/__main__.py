"""Starts loftet: ``loftet`` as a command, ``python -m loftet`` where the command is not on the path."""

import sys

from loftet import __version__


def main() -> int:
    """Run loftet with the arguments of the process and return the exit code."""
    if sys.argv[1:] == ["--version"]:  # answered before the frame is imported, as scripts and editors ask it often
        sys.stdout.write(f"loftet {__version__}\n")
        return 0
    from loftet.cli.main import run  # noqa: PLC0415

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

"""What the process may use in which templates that are not ours run, set in the ways of each system."""

import sys
from pathlib import Path
from typing import Final

MEMORY: Final = 128 * 1024 * 1024
"""Bytes beyond what the process has when the job is read, some five times what the shipped templates need."""

_PYTHON_ITSELF: Final = 96 * 1024 * 1024
_IN_MEMORY: Final = 10
"""How many times its size as JSON a job is as values."""


def limit_memory(job_size: int) -> None:
    """Let the process have so much memory more than it has now, and no more; asking for more is a ``MemoryError``."""
    if sys.platform == "win32":
        _limit_as_a_windows_job(MEMORY + _PYTHON_ITSELF + _IN_MEMORY * job_size)
    elif sys.platform == "linux":
        import resource  # noqa: PLC0415 # not on Windows

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        most = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def limit_time(seconds: int) -> None:
    """Have the system end the process should it not end itself; Windows leaves that to who started it."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 # not on Windows

        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))


def _limit_as_a_windows_job(most: int) -> None:
    """Put the process in a job, which is what Windows calls a group of processes with limits."""
    if sys.platform == "win32":
        from ctypes import Structure, byref, c_int64, c_size_t, c_uint32, c_uint64, sizeof, windll, wintypes  # noqa: PLC0415

        class Limits(Structure):
            """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

            _fields_ = (
                ("times", c_int64 * 2),
                ("flags", c_uint32),
                ("working_sets", c_size_t * 2),
                ("processes", c_uint32),
                ("affinity", c_size_t),
                ("classes", c_uint32 * 2),
                ("counters", c_uint64 * 6),
                ("process_memory", c_size_t),
                ("others", c_size_t * 3),
            )

        kernel = windll.kernel32
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, wintypes.INT, wintypes.LPVOID, wintypes.DWORD)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        job, limits = kernel.CreateJobObjectW(None, None), Limits(flags=0x100, process_memory=most)
        kernel.SetInformationJobObject(job, 9, byref(limits), sizeof(limits))
        kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())

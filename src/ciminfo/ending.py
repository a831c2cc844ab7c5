"""The end of a process that has done its work: what was promised for it is done, and nothing is taken apart.

Python takes everything there is apart, one by one, before it ends. After a report is laid out or ten thousand records
are read that is a tenth of the run, for memory that the system takes back at once anyhow.
"""

from __future__ import annotations

import atexit
import os
import sys

TYPE_CHECKING = False  # as typing has it, which takes longer to import than the version to say
if TYPE_CHECKING:
    from typing import NoReturn


#: Ends a run whose last words could not be written, as a full disk does elsewhere.
_UNWRITTEN = 4


def end(code: int) -> NoReturn:
    """Do what is registered for the end, let out what was printed, and end with a code.

    Where that cannot be written though all went well, the code says so; whoever stopped listening has what was wanted.
    """
    atexit._run_exitfuncs()  # noqa: SLF001  Python has no other name for it
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream:
                stream.flush()
        except (BrokenPipeError, ValueError):
            pass
        except OSError:
            code = code or _UNWRITTEN
    os._exit(code)

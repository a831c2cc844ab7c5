"""Runs commands in forks of a process that has imported ciminfo once, which is what most of a short command costs.

Read on standard input are lines of JSON: the folder, the arguments, and where to put what is printed; written is the
exit code. Each command has a process of its own, as in a terminal.
"""

import io
import json
import os
import sys
import traceback


def serve() -> None:
    prepare()
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            os._exit(ended(asked))
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201  the answer


def prepare() -> None:
    """Import what nearly every command imports; nothing is read or decided yet."""
    import ciminfo.pipeline
    import ciminfo.reporters.text  # noqa: F401
    from ciminfo import rules
    from ciminfo.cli import commands

    rules.rules()
    commands.app()
    for name in commands.COMMANDS:
        commands.found(name)


def ended(asked: dict[str, object]) -> int:
    """Run one command as its own program would; its exit code."""
    from ciminfo.cli import main

    os.chdir(str(asked["folder"]))
    sys.argv = ["ciminfo", *map(str, asked["arguments"])]  # type: ignore[call-overload]
    for number, name in ((0, os.devnull), (1, asked["stdout"]), (2, asked["stderr"])):
        os.dup2(os.open(str(name), os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT), number)
    sys.stdin, sys.stdout, sys.stderr = (
        io.TextIOWrapper(io.FileIO(number, mode, closefd=False), encoding="utf-8")  # type: ignore[arg-type]
        for number, mode in ((0, "r"), (1, "w"), (2, "w"))
    )
    code: object = 0
    try:
        main()
    except SystemExit as left:
        code = left.code
    except BaseException:  # noqa: BLE001  as the interpreter does
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code if isinstance(code, int) else 0 if code is None else 1


if __name__ == "__main__":
    serve()

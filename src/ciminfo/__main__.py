"""`python -m ciminfo` is `ciminfo`."""

from ciminfo.cli import run

if __name__ == "__main__":
    run()

"""`python -m ciminfo` is `ciminfo`."""

from ciminfo.cli import main

if __name__ == "__main__":
    main()

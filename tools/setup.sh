#!/bin/sh
# Set up .venv with the packages of a lock file: tools/setup.sh requirements.lock
# What the system lacks is installed where that is allowed, else the command to run is printed.
set -eu

lock=$1
packages="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"

install() { # install PACKAGE...: as root, or by sudo where that asks for no password
    if command -v apt-get >/dev/null 2>&1; then
        if [ "$(id -u)" = 0 ]; then run=""; elif sudo -n true 2>/dev/null; then run="sudo"; else return 1; fi
        echo "Installing $* …" >&2
        $run apt-get update -qq >/dev/null && $run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
    else
        return 1
    fi
}

python=""
for name in python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null 2>&1 && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        python=$name
        break
    fi
done
if [ -z "$python" ]; then
    echo "ciminfo needs Python 3.11 or newer. Install it with:  sudo apt-get install python3 python3-venv" >&2
    exit 4
fi

if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    if ! install python3-venv; then
        echo "Python's venv is missing. Install it with:  sudo apt-get install python3-venv" >&2
        exit 4
    fi
fi

if ! "$python" -c 'import ctypes; [ctypes.CDLL(n) for n in ("libpangoft2-1.0.so.0", "libharfbuzz-subset.so.0")]' 2>/dev/null &&
    [ "$(uname)" = Linux ] && ! install $packages; then
    echo "PDF needs Pango. Install it with:  sudo apt-get install $packages" >&2
    echo "Validation and Word documents work without it." >&2
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --requirement "$lock"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .

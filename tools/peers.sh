#!/bin/sh
# Set up what the bench runs, each in an environment of its own, .venv/peers/NAME, from its lock: the peers, and ciminfo.
# tools/peers.sh --lock settles the versions of the peers anew, with hashes and without addresses.
set -eu
cd "$(dirname "$0")/.."
uv=.venv/bin/uv

if [ "${1:-}" = --lock ]; then
    for wanted in bench/peers/*/requirements.in; do
        $uv pip compile "$wanted" --quiet --universal --python-version 3.11 --generate-hashes \
            --no-emit-index-url --no-header --no-annotate --upgrade --output-file "${wanted%.in}.lock"
    done
    exit
fi

home() { # home NAME LOCK: an environment with what the lock names
    cmp -s "$2" ".venv/peers/$1/.lock" && return
    echo "Setting up $1 for the bench …" >&2
    rm -rf ".venv/peers/$1"
    $uv venv --quiet --python .venv/bin/python ".venv/peers/$1"
    $uv pip install --quiet --python ".venv/peers/$1/bin/python" --compile-bytecode --require-hashes --no-deps \
        --requirement "$2"
    cp "$2" ".venv/peers/$1/.lock"
}

home ciminfo requirements.lock
$uv pip install --quiet --python .venv/peers/ciminfo/bin/python --no-deps --no-build-isolation --editable .
for lock in bench/peers/*/requirements.lock; do
    home "$(basename "$(dirname "$lock")")" "$lock"
done
command -v soffice >/dev/null 2>&1 || echo "LibreOffice is lacking for a row of the bench: make office installs it." >&2

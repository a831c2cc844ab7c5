#!/bin/sh
# Fuzz one reader, or all in turn, each for so long: tools/fuzz.sh TARGET|all SECONDS
# The environment is .venv/fuzz; what is found on the way lies in .venv/fuzz-found, what broke a reader beside it.
# tools/fuzz.sh --keep TARGET puts into the corpus what reaches code that it does not reach yet;
# tools/fuzz.sh --lock settles the version of the fuzzer anew, with hashes and without addresses.
set -eu
cd "$(dirname "$0")/.."
uv=.venv/bin/uv
home=.venv/fuzz
wanted=tests/fuzz/requirements

if [ "${1:-}" = --lock ]; then
    exec $uv pip compile $wanted.in --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-header --no-annotate --upgrade --output-file $wanted.lock
fi

if ! cat requirements.lock $wanted.lock | cmp -s - $home/.lock; then
    echo "Setting up the fuzzer …" >&2
    rm -rf $home
    $uv venv --quiet --python .venv/bin/python $home
    $uv pip install --quiet --python $home/bin/python --require-hashes --no-deps \
        --requirement requirements.lock --requirement $wanted.lock
    cat requirements.lock $wanted.lock >$home/.lock
fi

# Targets write small files, many a second; the fuzzer ends without a word, and leaves them behind.
TMPDIR=$(mktemp -d "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)/ciminfo-fuzz.XXXXXX")
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
PYTHONPATH=src:. $home/bin/python tools/fuzzing.py "$@"

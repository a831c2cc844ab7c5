#!/bin/sh
# Settle the versions of all dependencies, with hashes and without addresses, for every platform.
set -eu
compile() { .venv/bin/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-header --no-annotate --upgrade "$@"; }
compile --group build --output-file requirements.lock
compile --group dev --output-file requirements-dev.lock
tools/setup.sh requirements-dev.lock
.venv/bin/python tools/licences.py

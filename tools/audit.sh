#!/bin/sh
# Ask the public advisories whether a version that is locked has a known weakness; a step of every release.
# It needs the network, and an environment of its own in .venv/audit: docs/releasing.md.
set -eu
[ -x .venv/audit/bin/pip-audit ] || {
    .venv/bin/python -m venv .venv/audit
    .venv/audit/bin/python -m pip install --quiet --disable-pip-version-check "pip-audit>=2.9"
}
found=0
for lock in requirements.lock requirements-dev.lock; do
    echo "$lock"
    # What no registry of advisories knows was not looked at: --strict makes that a failure, not a pass.
    .venv/audit/bin/pip-audit --strict --requirement "$lock" --require-hashes --disable-pip "$@" || found=1
done
exit $found

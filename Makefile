# The verbs one remembers. Everything is set up in .venv the first time.

.PHONY: help report test check validate golden manual office bench fuzz lock audit wheel clean

help: ## show these verbs
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1#\2/p' Makefile | column -t -s '#' 2>/dev/null || true

report: .venv/.ready ## build the letter and the report of 2004-2005
	@.venv/bin/ciminfo build-report 2004-2005

test: .venv/.ready-dev ## run all tests
	@.venv/bin/python -m pytest

check: .venv/.ready-dev ## lint, formatting and types
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy

validate: .venv/.ready ## check the project's own records, and that their schemas are current
	@.venv/bin/ciminfo validate
	@.venv/bin/ciminfo schema --check --modelines

golden: .venv/.ready-dev ## write the golden trees anew; read the difference before you commit it
	@CIMINFO_GOLDEN=write .venv/bin/python -m pytest tests/test_golden.py

manual: .venv/.ready-dev ## write docs/rules/ and schemas/ anew from the rules and the types
	@.venv/bin/python tools/manual.py
	@.venv/bin/ciminfo schema --write --modelines

office: .venv/.ready-dev ## install what judges our files by other hands: LibreOffice, Chromium, validators; then make test does so
	@tools/office.sh

bench: .venv/.ready-dev ## hold ciminfo against its peers; BENCH=quick for three minutes, ROWS=report for some rows
	@tools/peers.sh
	@.venv/bin/python bench/compare.py $(if $(filter quick,$(BENCH)),--quick) $(if $(ROWS),--rows $(ROWS))

fuzz: .venv/.ready-dev ## look for input that breaks a reader: all of them a minute each; or TARGET=rules SECONDS=600
	@tools/fuzz.sh $(or $(TARGET),all) $(or $(SECONDS),60)

lock: .venv/.ready-dev ## settle the versions of all dependencies anew
	@tools/lock.sh

audit: .venv/.ready ## ask the public advisories about every locked version; needs the network
	@tools/audit.sh

wheel: .venv/.ready-dev ## build the wheel into dist/
	@.venv/bin/python -m hatchling build -t wheel

clean: ## take away what was set up and built, but not out/
	rm -rf .venv dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/.ready: requirements.lock pyproject.toml tools/setup.sh
	@tools/setup.sh requirements.lock
	@touch $@

.venv/.ready-dev: requirements-dev.lock pyproject.toml tools/setup.sh
	@tools/setup.sh requirements-dev.lock
	@touch .venv/.ready $@

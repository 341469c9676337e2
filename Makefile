# SPDX-License-Identifier: MIT
# make run     open the reader on the bundled article
# make test    lint, types and all tests: exactly what .ci/run runs
# make help    the rest

PYTHON ?= python3
BIN := .venv/bin

# Without bytecode every start takes nearly twice as long; some shells switch it off.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test check bench screenshots docs release clean help

run:
	@$(PYTHON) scripts/prepare.py
	@$(BIN)/als-reader --without-screen out

test:
	@$(PYTHON) scripts/prepare.py --test
	@$(BIN)/python scripts/check.py

bench:
	@$(PYTHON) scripts/prepare.py --test
	@$(BIN)/python bench/start.py

screenshots:
	@$(PYTHON) scripts/prepare.py
	@$(BIN)/python scripts/screenshots.py

docs:
	@$(PYTHON) scripts/prepare.py --test
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build
	@echo "The site is in out/site: open index.html."

# make release WITH=--check only says what would stop it
release:
	@$(PYTHON) scripts/prepare.py --test
	@PYTHONPATH=bench:src $(BIN)/python packaging/release/release.py $(WITH)

clean:
	rm -rf build dist .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis out

help:
	@sed -n '2,4p' Makefile
	@echo "# make bench        time the start against a bare window (needs xvfb)"
	@echo "# make screenshots  make every picture of docs/screenshots again"
	@echo "# make docs         build the documentation site into out/site"
	@echo "# make release      build everything into dist/, twice, and try it"
	@echo "# make clean        remove what the others made"

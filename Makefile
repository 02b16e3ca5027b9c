# `make demo` and `make test` set up what they need, in .venv, from pinned versions.
PYTHON ?= python3
VENV   ?= .venv
STORE  ?= chidao-store
EXTRAS  = dev,browser,serve

PIP    = $(VENV)/bin/python -m pip --disable-pip-version-check
export PIP_CONSTRAINT := $(CURDIR)/requirements.lock

.PHONY: demo test web check lint format types lock clean

demo: $(VENV)/.chidao
	$(VENV)/bin/chidao demo --store $(STORE)

# On every processor at once; then, with nothing beside them, the tests that measure time.
test: $(VENV)/.chidao-dev
	$(VENV)/bin/python -m pytest -n auto --dist loadfile -m 'not alone'
	$(VENV)/bin/python -m pytest -m alone

# The query page's full editor, from npm's packages as web/package-lock.json pins them. Needs Node.js;
# without it the page has its plain editor, and the tests of the full one are skipped.
web:
	@command -v npm >/dev/null || { echo 'make web needs Node.js 18 or later, with npm' >&2; exit 1; }
	cd web && npm ci --silent && npm run --silent build

# What must hold before a change is committed.
check: lint types test

lint: $(VENV)/.chidao-dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .

format: $(VENV)/.chidao-dev
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

types: $(VENV)/.chidao-dev
	$(VENV)/bin/mypy

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo 'chidao needs Python 3.11 or later: make PYTHON=python3.12 …' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.chidao: pyproject.toml requirements.lock | $(VENV)/bin/python
	$(PIP) install --quiet --editable .
	@touch $@

$(VENV)/.chidao-dev: pyproject.toml requirements.lock | $(VENV)/bin/python
	$(PIP) install --quiet --editable '.[$(EXTRAS)]'
	@touch $@ $(VENV)/.chidao

# Pins every package anew, direct or not; names and versions only.
lock:
	$(PYTHON) -m venv build/lock
	env -u PIP_CONSTRAINT build/lock/bin/python -m pip install --quiet --editable '.[$(EXTRAS)]' hatchling editables
	{ echo '# One version of each package, for pip as constraints. Made by `make lock`.'; \
	  build/lock/bin/python -m pip freeze --exclude-editable | grep -v '^chidao'; } > requirements.lock
	rm -rf build/lock

clean:
	rm -rf web/node_modules chidao/server/pages/static/yasgui
	rm -rf $(VENV) $(STORE) build dist .pytest_cache .mypy_cache .ruff_cache

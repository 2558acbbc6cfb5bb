# make site and make test need git, make and Python 3.11 or newer with venv.

PYTHON ?= python3
VENV = .venv
# The lock names every package, so pip resolves nothing: no later release can change it.
PIP_INSTALL = $(VENV)/bin/python -m pip install --disable-pip-version-check --no-deps --require-hashes

# One process for each core; the tests of a file stay together, with what they build.
EACH_CORE = --numprocesses auto --dist loadscope

# What make guard compares with.
REV = HEAD

export NO_MKDOCS_2_WARNING = 1

# An environment whose Python was removed or replaced is made anew.
$(shell $(VENV)/bin/python -m pip --version >/dev/null 2>&1 || rm -f $(VENV)/.site-ready $(VENV)/.dev-ready)

.PHONY: site help setup serve usb test quick prove guard check bench picture lock clean

site: $(VENV)/.site-ready ## build the site into site/, check it, say where it lies
	$(VENV)/bin/python -m macros.site.publish

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile | while IFS='	' read -r name text; do printf 'make %-8s %s\n' "$$name" "$$text"; done

setup: $(VENV)/.dev-ready ## install what building, testing and checking need into .venv/

serve: $(VENV)/.site-ready ## show the site at a local address, an edited plan at once
	$(VENV)/bin/python -m macros.site.preview

usb: site ## zip the site for a USB stick: usb/*.zip, search included, no server needed
	$(VENV)/bin/python -m macros.site.usb

test: $(VENV)/.dev-ready ## run every test; installs Chromium where it is missing
	sh .ci/browser
	$(VENV)/bin/python -m pytest $(EACH_CORE) -m "not prove"

quick: $(VENV)/.dev-ready ## run the tests that need no site and no browser
	$(VENV)/bin/python -m pytest $(EACH_CORE) -m "not prove and not site and not browser"

prove: $(VENV)/.dev-ready ## run the long proofs; their figures go into docs/phat-trien/do-dac.md
	sh .ci/browser
	$(VENV)/bin/python -m tests.prove

guard: $(VENV)/.dev-ready ## name what pages and data differ from those of a commit; REV=... for another than the last
	$(VENV)/bin/python -m tests.guard compare $(REV)

check: $(VENV)/.dev-ready ## formatting, lint, types, layers, the scripts of the pages, validation of plans/
	$(VENV)/bin/python -m ruff format --check
	$(VENV)/bin/python -m ruff check
	$(VENV)/bin/python -m mypy
	$(VENV)/bin/lint-imports
	@$(check-scripts)
	$(VENV)/bin/python -m macros check

# For the record, alone on a machine: make bench BENCH="100 300 1000 --repeats 3 --record"
bench: $(VENV)/.dev-ready ## measure builds beside plain mkdocs, recognition and search
	$(VENV)/bin/python -m tests.bench $(BENCH)
	$(VENV)/bin/python -m tests.bench.recognition
	$(VENV)/bin/python -m tests.bench.search

picture: site $(VENV)/.dev-ready ## take the README's picture of the site anew
	sh .ci/browser
	$(VENV)/bin/python tests/tools/screenshot.py docs/assets/trang-ke-hoach.png

lock: ## pin what requirements*.in ask for (needs uv; delete the .txt files first to take newer versions)
	uv pip compile $(LOCK) requirements.in --output-file requirements.txt
	uv pip compile $(LOCK) requirements-import.in --output-file requirements-import.txt
	uv pip compile $(LOCK) requirements-dev.in --output-file requirements-dev.txt

# One version of each package for every Python from 3.11.0 on and every platform.
LOCK = --quiet --no-config --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --custom-compile-command "make lock"

clean: ## remove all that these commands made, .venv/ too
	rm -rf site .site-* .site.lock usb $(VENV) .cache .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find macros tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.site-ready: requirements.txt
	$(ensure-venv)
	@echo "Installing what builds the site into $(VENV)/ ..."
	$(PIP_INSTALL) -r requirements.txt
	$(VENV)/bin/python -m pip check
	@touch $@

# requirements-dev.txt holds all of requirements.txt, with the same pins.
$(VENV)/.dev-ready: requirements-dev.txt
	$(ensure-venv)
	@echo "Installing what builds and tests the site into $(VENV)/ ..."
	$(PIP_INSTALL) -r requirements-dev.txt
	$(VENV)/bin/python -m pip check
	@touch $(VENV)/.site-ready $@

# Types and mistakes of docs/assets/*.js, where sh .ci/javascript has installed what finds them.
NPM_BIN = .cache/javascript/node_modules/.bin
define check-scripts
if [ -d $(NPM_BIN) ]; then set -x && $(NPM_BIN)/tsc --project tests/js && \
	$(NPM_BIN)/eslint --config tests/js/eslint.config.mjs --max-warnings 0 docs/assets macros/site/preview tests/js tests/calendars; \
else echo "Not checked: docs/assets/*.js. sh .ci/javascript installs what checks them." >&2; fi
endef

define ensure-venv
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; name it with PYTHON=..., for example: make PYTHON=python3.12" >&2; exit 1; }
@$(VENV)/bin/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
endef

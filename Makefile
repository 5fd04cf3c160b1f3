# Two commands on a fresh machine: `make report` and `make test`. `make help` lists the rest.
# Needed: GNU make, git, and Python 3.11 or later. Everything else goes into .venv.

MINIMUM := 3.11
VENV    := .venv
BIN     := $(VENV)/bin
PIP     := $(BIN)/python -m pip --disable-pip-version-check
INSTALL := $(PIP) install -qq --constraint constraints.txt --build-constraint constraints.txt
PYTEST  := $(BIN)/python -m pytest
WORKERS ?= auto

SOURCES := src tests benchmarks tools

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help report check test test-slow bench lint ruff ruff-format mypy import-linter format docs \
        picture baseline hooks constraints clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|' 2>/dev/null \
	|| sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1: \2/p' $(MAKEFILE_LIST)

# For editors of the bank

report: $(VENV)/package.stamp ## Lint corpus/ and write reports/index.html and reports/findings.json
	$(BIN)/tikulint report

check: $(VENV)/package.stamp ## The gate: fail if corpus/ has a fault that is not in checks/baseline.txt
	$(BIN)/tikulint check

baseline: $(VENV)/package.stamp ## Take today's findings as known: rewrite checks/baseline.txt
	$(BIN)/tikulint baseline

# For developers

test: $(VENV)/dev.stamp ## Run the tests (not those of test-slow)
	$(PYTEST) -q -rs -n $(WORKERS) -m "not slow and not browser"

test-slow: $(VENV)/browser.stamp ## Run the tests that take minutes or a browser: the wheel, pre-commit, the page
	$(PYTEST) -q -rs -m "slow or browser"

lint: ruff ruff-format mypy import-linter ## Lint our own code

ruff: $(VENV)/dev.stamp
	$(BIN)/ruff check $(SOURCES)

ruff-format: $(VENV)/dev.stamp
	$(BIN)/ruff format --check $(SOURCES)

mypy: $(VENV)/dev.stamp
	$(BIN)/mypy

import-linter: $(VENV)/dev.stamp
	$(BIN)/lint-imports --no-cache

format: $(VENV)/dev.stamp ## Lay out our own code
	$(BIN)/ruff check --fix-only $(SOURCES)
	$(BIN)/ruff format $(SOURCES)

docs: $(VENV)/package.stamp ## Write docs/checks.md and the schemas of checks/ from the code
	$(BIN)/python -m tools.checks_page
	$(BIN)/python -m tools.knowledge_schemas

bench: $(VENV)/bench.stamp ## Measure the speed table of the README
	for name in startup loading facts duplicates memory checking; do $(BIN)/python -m benchmarks.$$name || exit; done

picture: $(VENV)/package.stamp ## Take the README's pictures of the report (needs Chromium)
	$(BIN)/python -m tools.pictures

# The environment. A stamp is as new as what was installed from it.

$(VENV)/pip.stamp:
	@python=$$(for candidate in "$$PYTHON" python3 python3.14 python3.13 python3.12 python3.11; do \
	  "$$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' \
	    >/dev/null 2>&1 && echo "$$candidate" && break; done); \
	if [ -z "$$python" ]; then \
	  echo "make: Python $(MINIMUM) or later with its venv module is needed, and none was found as" >&2; \
	  echo "make: python3, python3.14, …, python3.11. Install it (on Debian and Ubuntu also the package" >&2; \
	  echo "make: python3-venv), or name it: make PYTHON=/path/to/python3" >&2; \
	  exit 2; \
	fi; \
	echo "making $(VENV) with $$("$$python" --version)"; \
	"$$python" -m venv --clear $(VENV)
	@# The pip that came with Python may be too old for the options of the others.
	@$(PIP) install -qq --constraint constraints.txt --upgrade pip
	@touch $@

$(VENV)/package.stamp: $(VENV)/pip.stamp pyproject.toml constraints.txt
	@echo 'installing tikulint (a minute the first time)'
	@$(INSTALL) --editable .
	@touch $@

$(VENV)/dev.stamp: $(VENV)/package.stamp
	@echo 'installing what the tests need'
	@$(INSTALL) --group dev --editable '.[scale]'
	@touch $@

$(VENV)/browser.stamp: $(VENV)/dev.stamp
	@echo 'installing what the tests in a browser need'
	@$(INSTALL) --group browser
	@touch $@

$(VENV)/bench.stamp: $(VENV)/dev.stamp
	@echo 'installing what the measurements need'
	@$(INSTALL) --group bench
	@touch $@

hooks: $(VENV)/dev.stamp ## Run the linters before every commit (pre-commit)
	$(BIN)/pre-commit install

constraints: ## Refresh constraints.txt: the newest releases that pyproject.toml allows
	rm -rf build/constraints
	$(MAKE) $(VENV)/pip.stamp
	$(BIN)/python -m venv build/constraints
	build/constraints/bin/python -m pip install -qq --upgrade pip setuptools hatchling editables
	build/constraints/bin/python -m pip install -qq \
	  --group dev --group bench --group browser --editable '.[scale]'
	{ echo '# Everything that may be installed, pinned. Written by `make constraints`; do not edit.'; \
	  build/constraints/bin/python -m pip freeze --all --exclude-editable | grep '=='; \
	} > build/constraints.txt
	mv build/constraints.txt constraints.txt
	rm -rf build/constraints

clean: ## Remove the environment, the caches and the reports
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache \
	  .tikulint_cache
	git clean -fdXq reports
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Everything a contributor runs. Needs Python 3.11 or later with venv, git and make; test-servers
# and test-faults also need what the install.sh of their folders installs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Each stamp says that a set of packages is installed; it is older than what it was made from
# when that changes, and then made again.
RUNTIME := $(VENV)/.stamp-runtime
TEST := $(VENV)/.stamp-test
LINT := $(VENV)/.stamp-lint
SITE := $(VENV)/.stamp-site
WHEEL := $(VENV)/.stamp-wheel

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help venv demo test lint format bench eval weights servers test-servers guide drafts-page tutorial concepts reference site man picture clean schemas

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

venv: $(RUNTIME) ## make .venv with ackbot in it (PYTHON=python3.12 picks another Python)

demo: $(RUNTIME) ## try ackbot on made-up accounts: nothing to set up, nothing leaves the machine
	@$(BIN)/ackbot inbox --demo

# pytest takes apart every file of tests, which costs 7 s a process; what it makes of them is kept,
# also where the surroundings ask Python to keep nothing.
KEPT := PYTHONDONTWRITEBYTECODE=

test: $(TEST) ## run the tests that need nothing but Python
	$(KEPT) $(BIN)/pytest -q -n auto --dist worksteal -m "not servers and not faults and not fuzz"

lint: $(TEST) $(LINT) ## check style (ruff), formatting (ruff) and types (mypy --strict)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict

format: $(LINT) ## put the code into the shape that lint asks for
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(RUNTIME) ## measure speed and memory against docs/performance.md (FULL=--full: 15 minutes)
	@$(BIN)/python bench/run.py $(FULL)

weights: $(RUNTIME) ## learn again what comments are, from labelled ones (some minutes)
	$(BIN)/python -m tools.weights

# More sets of comments to judge besides those in tests/drafting/eval, if there are any.
SETS ?= $(wildcard ../shared/eval/shown.jsonl)

eval: $(RUNTIME) ## judge what the offline drafter writes (SETS=more.jsonl: for these comments too)
	@$(BIN)/python -m tools.evaluate $(SETS)

servers: ## install the real servers that test-servers starts (apt-get, npm)
	@tests/servers/install.sh

test-servers: $(TEST) servers ## run the tests against real servers
	$(BIN)/pytest -q -m servers

.PHONY: faults test-faults
faults: ## install what test-faults needs (apt-get: strace)
	@tests/faults/install.sh

# A sample of the places in some five minutes; FULL=1 goes to every one, FULL=n to every n-th, and
# MINUTES=m says how long the sweep of kills may take then. GO_ON=1 leaves out what it has seen of this
# very code before.
test-faults: $(TEST) faults ## kill ackbot anywhere and count (FULL=1: at every place, some hours)
	FULL=$(FULL) MINUTES=$(MINUTES) GO_ON=$(GO_ON) EXAMPLES=1 \
	  $(BIN)/pytest -q -n 3 --dist worksteal -m faults tests/faults

.PHONY: fuzz
# FUZZ: seconds for each subject; from 10 on the whole corpus, too. EXAMPLES: how many times what
# each property is worth. SEED: other dice.
EXAMPLES ?= 1
fuzz: $(TEST) ## throw made-up input at all that reads outside bytes (FUZZ=30 SEED=7: longer, otherwise)
	FUZZ=$(FUZZ) SEED=$(SEED) EXAMPLES=$(EXAMPLES) $(BIN)/pytest -q -n auto --dist worksteal \
	  $(if $(SEED),--hypothesis-seed=$(SEED)) -m "fuzz or hypothesis"

platforms-page: $(RUNTIME) ## write the tables of docs/platforms.md again
	$(BIN)/python -m tools.platforms_page

guide: $(RUNTIME) ## put the example's files into docs/adding-a-platform.md again
	$(BIN)/python -m tools.guide

drafts-page: $(RUNTIME) ## write the drafts of docs/drafting.md again
	$(BIN)/python -m tools.drafts_page

tutorial: $(TEST) ## play the first run again and write its scenes into docs/tutorial.md
	$(BIN)/python -m tools.tutorial

concepts: $(RUNTIME) ## write docs/concepts.md again from what ackbot help says
	$(BIN)/python -m tools.concepts

reference: $(RUNTIME) ## write docs/reference again from the code it tells of
	$(BIN)/python -m tools.reference

schemas: $(RUNTIME) ## write docs/schemas again from the types of what --json prints
	$(BIN)/python -m tools.schemas

site: $(SITE) ## make a site of docs/ in build/site (a warning is an error; it fetches nothing)
	rm -rf build/site
	$(BIN)/sphinx-build -q -n -W --keep-going -d build/.doctrees -c tools/website . build/site
	$(BIN)/python -m tools.website.offline build/site
	@echo "build/site/index.html"

# The tests that a wheel could fail though the source passes them: those of whole programs, which
# need entry points, data files and extras. FULL=1 runs all that need no source to read.
PACKAGED = tests/cli/test_help.py tests/cli/test_platforms.py tests/test_schemas.py \
  tests/test_docs.py tests/test_config.py tests/test_command_line.py tests/test_morning.py \
  tests/platforms/test_registry.py tests/platforms/test_demo_contract.py
FROM_WHEEL = $(if $(FULL),tests --ignore=tests/test_architecture.py,$(PACKAGED))

.PHONY: test-wheel
test-wheel: $(TEST) $(WHEEL) ## build sdist and wheel, install, test without the source (FULL=1: all tests)
	tools/wheel.sh $(BIN)/python -m "not servers and not faults" $(FROM_WHEEL)

man: $(RUNTIME) ## write a man page for each command into build/man
	$(BIN)/python -m tools.man build/man

picture: $(TEST) ## draw docs/review.svg again from what the demo puts on a terminal
	$(BIN)/python -m tools.picture docs/review.svg

clean: ## remove everything that was made here: .venv, .cache, caches and builds
	rm -rf $(VENV) .cache build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUNTIME): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "ackbot needs Python 3.11 or later, and $(PYTHON) is older: make $(MAKECMDGOALS) PYTHON=python3.11")'
	@$(PYTHON) -c 'import ensurepip, venv' || { echo "$(PYTHON) has no venv module: on Debian and Ubuntu, apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	$(BIN)/python -m compileall -q src
	@touch $@

# Reads a dependency group out of pyproject.toml, because `pip install --group` came with pip 25.1
# and Python 3.11 brings an older one.
$(TEST) $(LINT) $(SITE) $(WHEEL): $(VENV)/.stamp-%: $(RUNTIME)
	@$(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["$*"], sep="\n")' > $(VENV)/$*.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --requirement $(VENV)/$*.txt
	@touch $@

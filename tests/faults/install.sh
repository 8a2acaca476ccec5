#!/bin/bash
# Installs what the tests marked `faults` need besides Python: strace, which kills a process at a
# system call of its choice or lets the call fail. Repeating it is instant. What is missing and
# cannot be installed is an error, never a skip.
set -euo pipefail

have() { command -v "$1" >/dev/null 2>&1; }
fail() {
  echo "install.sh: $1" >&2
  exit 1
}

if ! have strace; then
  have apt-get || fail "there is no apt-get here; please install strace"
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    have sudo || fail "installing needs root; as root, run: apt-get install strace"
    as_root=(sudo)
  fi
  echo "install.sh: apt-get install strace"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends strace
fi

# Containers may forbid tracing, and old ones cannot inject.
strace -f -qq -o /dev/null -e trace=getcwd -e inject=getcwd:signal=KILL:when=1 \
  /bin/sh -c 'cd /; /bin/pwd' >/dev/null 2>&1 && fail "this strace does not kill what it traces"
strace -qq -o /dev/null true 2>/dev/null ||
  fail "processes may not be traced here (ptrace), so nothing can be killed at a chosen call; a container needs --cap-add=SYS_PTRACE"

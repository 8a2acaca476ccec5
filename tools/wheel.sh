#!/bin/bash
# Builds the sdist and, out of it, the wheel; looks at both; installs the wheel into a clean virtual
# environment; and runs the tests of the sdist against it, in a folder without the source.
# usage: tools/wheel.sh PYTHON [pytest arguments]; PYTHON is one that has the group `wheel`.
set -euo pipefail
cd "$(dirname "$0")/.."

python=$(realpath --no-symlinks "$1")
shift
made=$PWD/build/wheel
away=$made/away # the sdist, unpacked, without src
clean=$made/venv

rm -rf "$made"
"$python" -m build --outdir "$made" . >"$made.log" 2>&1 || { cat "$made.log" >&2; exit 1; }
mv "$made.log" "$made/build.log"
"$python" -m twine check --strict "$made"/*.whl "$made"/*.tar.gz
"$python" -m tools.wheel_contents "$made"/*.whl "$made"/*.tar.gz

"$python" -m venv "$clean"
"$clean/bin/pip" install --quiet --disable-pip-version-check "$made"/*.whl -r "$(dirname "$python")/../test.txt"

mkdir "$away"
tar --extract --gzip --file "$made"/*.tar.gz --directory "$away" --strip-components 1
rm -r "$away/src"
cd "$away"
where=$("$clean/bin/python" -c 'import ackbot; print(ackbot.__file__)')
case $where in
  "$clean"/*) ;;
  *) echo "ackbot is imported from $where, not from the wheel" >&2; exit 1 ;;
esac
"$clean/bin/pytest" -q -n auto --dist worksteal -p no:cacheprovider "$@"

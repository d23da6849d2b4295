#!/usr/bin/env bash
# See --help.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh

usage() {
  cat <<'USAGE'
Usage: ./scripts/abi.sh [--no-install] [--update]

Builds the shared library and compares its binary interface with the dump of the last release, abi/databricks.abi.xz (libabigail). It reports
what has changed and never fails for it: before 1.0 a minor version may change everything, a patch version nothing.

  --update       writes the dump anew instead: the release notes name its version
  --no-install   installs nothing: stops when something is missing
  --help         prints this
USAGE
}

install=yes
update=no
for argument in "$@"; do
  case $argument in
    --no-install) install=no ;;
    --update) update=yes ;;
    --help | -h) usage && exit ;;
    *) stop "unknown argument '$argument' (see --help)" ;;
  esac
done

if [ "$install" = yes ]; then
  install_packages tests
  install_packages abi
fi
check_cmake
has abidiff || stop "abidiff is missing. Install it (Debian: abigail-tools), or run again without --no-install."

readonly DUMP=abi/databricks.abi.xz
readonly LIBRARY=build/abi/src/libdatabricks.so

# dump <file>: the interface of the library as it is built now. Only what the public headers show, without places in files.
dump() {
  abidw --exported-interfaces-only --headers-dir include --drop-private-types --no-parameter-names --no-show-locs --no-corpus-path \
    --no-comp-dir-path --out-file "$1" "$LIBRARY"
}

step "Building (build/abi)"
cmake --preset abi
cmake --build --preset abi --parallel "$(cores)" --target databricks

current=build/abi/databricks.abi
dump "$current"
if [ "$update" = yes ]; then
  mkdir -p abi
  xz --extreme --stdout "$current" >"$DUMP"
  step "$DUMP is written"
  exit
fi

step "Comparing with $DUMP"
xz --decompress --stdout "$DUMP" >build/abi/released.abi
if abidiff build/abi/released.abi "$current"; then
  step "The binary interface is that of the last release"
else
  step "The binary interface differs from that of the last release, as shown above"
fi

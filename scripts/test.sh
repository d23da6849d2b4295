#!/usr/bin/env bash
# See --help.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh

usage() {
  cat <<'USAGE'
Usage: ./scripts/test.sh [--no-install] [arguments of ctest]

Installs the packages that are missing (apt-get, dnf or brew; with sudo when not root), checks that the generated models are up to
date, builds everything into build/dev (warnings are errors) and runs the tests. May be run again at any time.

  --no-install   installs nothing: stops when something is missing
  --help         prints this

The other arguments go to ctest, for example: ./scripts/test.sh -R RetryPolicy
USAGE
}

install=yes
while [ $# -gt 0 ]; do
  case $1 in
    --no-install) install=no ;;
    --help | -h) usage && exit ;;
    --) shift && break ;;
    *) break ;;
  esac
  shift
done

if [ "$install" = yes ]; then
  install_packages tests
fi
check_cmake
use_brewed_packages

step "Checking that the generated models fit spec/"
has python3 || stop "python3 is missing. Install it, or run again without --no-install."
python3 tools/generate --check

step "Configuring (build/dev)"
cmake --preset dev

step "Building"
cmake --build --preset dev --parallel "$(cores)"

step "Testing"
exec ctest --preset dev --parallel "$(cores)" "$@"

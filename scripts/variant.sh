#!/usr/bin/env bash
# See --help.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh

usage() {
  cat <<'USAGE'
Usage: ./scripts/variant.sh [--no-install] asan|tsan|shared|curl [arguments of ctest]

Builds another variant of the project than ./scripts/test.sh does, and runs tests with it:

  asan     AddressSanitizer and UndefinedBehaviorSanitizer of clang over the whole suite, in build/asan-ubsan
  tsan     ThreadSanitizer of clang over the tests with the label threads (base, core, http, credentials, lifecycle), in build/tsan
  curl     the newest libcurl (./scripts/build_curl.sh) under the tests of http, credentials, resilience and lifecycle, in build/dev
  shared   shared libraries, installed and used by programs of users (the tests with the labels install and symbols), in build/shared

  --no-install   installs nothing: stops when something is missing
  --help         prints this
USAGE
}

# build_and_test <preset> <target>... -- <arguments of ctest>...
build_and_test() {
  local preset=$1 targets=()
  shift
  while [ "$1" != -- ]; do
    targets+=(--target "$1")
    shift
  done
  shift
  step "Configuring (build/$preset)"
  cmake --preset "$preset"
  step "Building"
  cmake --build --preset "$preset" --parallel "$(cores)" ${targets[@]+"${targets[@]}"}
  if [ -n "$library_path" ]; then
    # Not a pipe into grep -q: ldd would die of SIGPIPE when grep has seen enough, and pipefail would take that for a miss.
    local libraries
    libraries=$(LD_LIBRARY_PATH=$library_path ldd "build/$preset/tests/databricks_unit_tests")
    [[ $libraries == *"$library_path"* ]] || stop "the tests do not take the library in $library_path"
  fi
  step "Testing ($preset)"
  exec env ${library_path:+LD_LIBRARY_PATH="$library_path"} ctest --preset "$preset" --parallel "$(cores)" "$@"
}

install=yes
library_path=""
while [ $# -gt 0 ]; do
  case $1 in
    --no-install) install=no ;;
    --help | -h) usage && exit ;;
    *) break ;;
  esac
  shift
done
[ $# -gt 0 ] || stop "name a variant: asan, tsan, shared or curl (see --help)"
variant=$1
shift

if [ "$install" = yes ]; then
  install_packages tests
  case $variant in
    asan | tsan) install_packages clang ;;
    curl) install_packages curl ;;
  esac
fi
check_cmake
use_brewed_packages

use_clang() {
  CXX=${CXX:-$(find_clang)} || stop "found no clang++. Install it, or run again without --no-install."
  export CXX
}

case $variant in
  asan)
    use_clang
    build_and_test asan-ubsan -- "$@"
    ;;
  tsan)
    use_clang
    build_and_test tsan databricks_unit_tests databricks_auth_tests databricks_lifecycle_tests -- --label-regex threads "$@"
    ;;
  curl)
    ./scripts/build_curl.sh --no-install
    library_path=$(./scripts/build_curl.sh --no-install | tail -n 1)
    build_and_test dev -- --label-regex 'threads|curl' "$@"
    ;;
  shared) build_and_test shared databricks databricks_testing databricks-fake-workspace -- --label-regex 'install|symbols' "$@" ;;
  *) stop "unknown variant '$variant': asan, tsan, shared or curl (see --help)" ;;
esac

#!/usr/bin/env bash
# See --help.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh

usage() {
  cat <<'USAGE'
Usage: ./bench/run.sh [--no-install] [--quick] [--runs N]

Builds the benchmarks (build/bench), measures the library beside its floors and its peers, prints one table, and writes docs/benchmarks.md
and docs/benchmarks.svg. Ends with 1 when a goal of bench/goals.json is missed.

  --quick        only what is the same in every run, such as allocations and instructions: 2 minutes, nothing is written
  --runs N       how often each time is measured, in turns with what it is compared with (default 9); medians count
  --no-install   installs nothing: rows whose tools (valgrind, python3-venv, go, curl) are missing are left out
  --help         prints this
USAGE
}

install=yes
arguments=()
while [ $# -gt 0 ]; do
  case $1 in
    --no-install) install=no ;;
    --quick) arguments+=(--quick) ;;
    --runs)
      arguments+=(--runs "${2:-}")
      shift
      ;;
    --help | -h) usage && exit ;;
    *) stop "unknown argument '$1' (see --help)" ;;
  esac
  shift
done

if [ "$install" = yes ]; then
  install_packages bench
fi
check_cmake
use_brewed_packages

step "Building (build/bench)"
cmake --preset bench >/dev/null
cmake --build --preset bench --parallel "$(cores)"

step "Measuring"
exec python3 bench/report ${arguments[@]+"${arguments[@]}"}

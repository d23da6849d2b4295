#!/usr/bin/env bash
# See --help.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh

readonly ALL_TARGETS="base64 decoder error_parser header ini url"
readonly DIRECTORY=build/fuzz

usage() {
  cat <<USAGE
Usage: ./scripts/fuzz.sh [--no-install] [--seconds N] [target...]

Builds the fuzz targets (tests/fuzz) with clang and libFuzzer into $DIRECTORY and runs each for N seconds (default 60), as many at
once as there are cores. Prints how many inputs each has tried; fails when one finds something, and says how to see it again.
Inputs that reach new code are kept in $DIRECTORY/corpus and used again by the next run.

  --no-install   installs nothing: stops when something is missing
  --seconds N    for each target
  --help         prints this

Targets: $ALL_TARGETS (all of them when none is named). The compiler is taken from CXX, or is the clang++ that is found.
USAGE
}

install=yes
seconds=60
targets=""
while [ $# -gt 0 ]; do
  case $1 in
    --no-install) install=no ;;
    --seconds)
      seconds=${2:-}
      case $seconds in '' | *[!0-9]*) stop "--seconds needs a number" ;; esac
      shift
      ;;
    --help | -h) usage && exit ;;
    *)
      case " $ALL_TARGETS " in
        *" $1 "*) targets="$targets $1" ;;
        *) stop "there is no target '$1', only: $ALL_TARGETS" ;;
      esac
      ;;
  esac
  shift
done

# quietly <log> <command>...: shows what the command prints only when it fails.
quietly() {
  local log=$1
  shift
  "$@" >"$log" 2>&1 || { cat "$log" >&2 && stop "failed: $*"; }
}

# Runs one target; what it prints goes into a file of its own. Called by xargs in shells of its own.
run_target() {
  local target=$1
  mkdir -p "$DIRECTORY/corpus/$target" "$DIRECTORY/findings"
  local options=(-max_total_time="$FUZZ_SECONDS" -max_len=8192 -timeout=25 -report_slow_units=25 -rss_limit_mb=2048 -print_final_stats=1
    -artifact_prefix="$DIRECTORY/findings/$target-")
  if [ -e "tests/fuzz/$target.dict" ]; then options+=(-dict="tests/fuzz/$target.dict"); fi
  "$DIRECTORY/tests/fuzz/databricks_${target}_fuzzer" "${options[@]}" "$DIRECTORY/corpus/$target" "tests/fuzz/seeds/$target" \
    >"$DIRECTORY/$target.log" 2>&1
}
export -f run_target
export DIRECTORY

# report <target>: one line; false when there was a finding.
report() {
  local target=$1 log=$DIRECTORY/$1.log executions finding
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  finding=$(sed -n 's/^.*Test unit written to //p' "$log" | tail -n 1)
  if [ -n "$executions" ] && [ -z "$finding" ]; then
    printf '%-14s %12s executions, no finding\n' "$target" "$executions"
    return
  fi
  printf '%-14s FAILED; the end of %s:\n' "$target" "$log"
  tail -n 40 "$log"
  if [ -n "$finding" ]; then
    printf 'Again: %s/tests/fuzz/databricks_%s_fuzzer %s\n' "$DIRECTORY" "$target" "$finding"
    printf 'Once it is mended, the input goes into tests/fuzz/seeds/%s.\n' "$target"
  fi
  return 1
}

if [ "$install" = yes ]; then
  install_packages clang
fi
check_cmake
use_brewed_packages
if [ -z "${CXX:-}" ]; then
  CXX=$(find_clang) || stop "clang++ is missing. Install it, name it in CXX, or run again without --no-install."
fi
export CXX

step "Building the fuzz targets with $CXX ($DIRECTORY)"
mkdir -p "$DIRECTORY"
quietly "$DIRECTORY/configure.log" cmake --preset fuzz
quietly "$DIRECTORY/build.log" cmake --build --preset fuzz --parallel "$(cores)"

step "Fuzzing for $seconds s each"
export FUZZ_SECONDS=$seconds
# shellcheck disable=SC2016,SC2086  # $1 is for the inner shell; the names are words
printf '%s\n' ${targets:-$ALL_TARGETS} | xargs -n 1 -P "$(cores)" bash -c 'run_target "$1" || true' run_target
failed=no
for target in ${targets:-$ALL_TARGETS}; do
  report "$target" || failed=yes
done
[ "$failed" = no ] || stop "there are findings, see above"

#!/usr/bin/env bash
# See --help.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh

usage() {
  cat <<'USAGE'
Usage: ./scripts/check.sh [--fix] [--style] [base]

Checks what a change should pass before it is proposed: the layout of the sources (clang-format), the shell scripts (shellcheck), the
spelling (codespell), the words (the glossary in CONTRIBUTING.md), ./scripts/test.sh, which also tests the installed package, and
clang-tidy on the sources that differ from `base` (default: origin/main). The tools are taken from the PATH, or from CLANG_FORMAT,
CLANG_TIDY, SHELLCHECK and CODESPELL.

  --fix    lets clang-format change the files instead of only looking at them
  --style  checks layout, scripts, spelling and words only: nothing is built
  --help   prints this
USAGE
}

fix=no
style_only=no
base=origin/main
while [ $# -gt 0 ]; do
  case $1 in
    --fix) fix=yes ;;
    --style) style_only=yes ;;
    --help | -h) usage && exit ;;
    *) base=$1 ;;
  esac
  shift
done

# tool <value of the environment> <name>...: the first that is there.
tool() {
  local name
  for name in "$@"; do
    if [ -n "$name" ] && has "$name"; then
      echo "$name"
      return
    fi
  done
  stop "${*: -1} is missing. Install it (apt-get install clang-format clang-tidy shellcheck codespell) or name it in the environment."
}

clang_format=$(tool "${CLANG_FORMAT:-}" clang-format-14 clang-format)
shellcheck=$(tool "${SHELLCHECK:-}" shellcheck)
codespell=$(tool "${CODESPELL:-}" codespell)

# Sources, without those that tools/generate lays out.
sources() {
  git ls-files --cached --others --exclude-standard -- '*.cpp' '*.hpp' | while read -r file; do
    if [ -e "$file" ] && ! head -n 1 "$file" | grep -q 'tools/generate'; then echo "$file"; fi
  done
}

step "Layout of the sources ($clang_format)"
if [ "$fix" = yes ]; then
  sources | xargs "$clang_format" -i
else
  sources | xargs "$clang_format" --dry-run --Werror || stop "run ./scripts/check.sh --fix, or lay these out by hand"
fi

step "Shell scripts ($shellcheck)"
"$shellcheck" --external-sources scripts/*.sh tests/*.sh .ci/run

step "Spelling ($codespell)"
git ls-files -- ':!tests/fuzz/seeds' ':!LICENSE' | xargs "$codespell" --ignore-words scripts/spelling.txt

step "Words (the glossary in CONTRIBUTING.md)"
python3 scripts/check_words.py

if [ "$style_only" = yes ]; then
  exit
fi

clang_tidy=$(tool "${CLANG_TIDY:-}" clang-tidy-14 clang-tidy)
./scripts/test.sh

step "clang-tidy on what differs from $base ($clang_tidy)"
git rev-parse --quiet --verify "$base" >/dev/null || base=HEAD
{
  git diff --name-only --diff-filter=d "$base" -- 'src/*.cpp' 'samples/*.cpp' 'bench/*.cpp'
  git ls-files --others --exclude-standard -- 'src/*.cpp' 'samples/*.cpp' 'bench/*.cpp'
} | sort -u | xargs -r -n 1 -P "$(cores)" "$clang_tidy" --quiet -p build/dev --extra-arg=-Wno-unknown-warning-option

step "All checks passed"

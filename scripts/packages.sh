# The packages the project is built with, by package manager, and how what is missing is installed.
# Sourced by the other scripts. Written for bash 3.2, which macOS still has.
# shellcheck shell=bash

readonly APT_PACKAGES="g++ cmake ninja-build pkg-config ccache ca-certificates
  libcurl4-openssl-dev libsimdjson-dev libfmt-dev nlohmann-json3-dev libcpp-httplib-dev"
readonly APT_TEST_PACKAGES="python3 libgtest-dev libgmock-dev libbenchmark-dev"
readonly APT_FUZZ_PACKAGES="clang libclang-rt-dev"

readonly DNF_PACKAGES="gcc-c++ cmake ninja-build pkgconf-pkg-config ccache ca-certificates
  libcurl-devel simdjson-devel fmt-devel json-devel cpp-httplib-devel"
readonly DNF_TEST_PACKAGES="python3 gtest-devel gmock-devel google-benchmark-devel"
readonly DNF_FUZZ_PACKAGES="clang compiler-rt"

readonly BREW_PACKAGES="cmake ninja pkgconf ccache curl simdjson fmt nlohmann-json cpp-httplib"
readonly BREW_TEST_PACKAGES="python3 googletest google-benchmark"
readonly BREW_FUZZ_PACKAGES="llvm"

step() { printf '\n==> %s\n' "$*"; }

stop() {
  printf '\n%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# install_packages library|tests|fuzz: installs the packages that are missing: those of the library, and those that only the tests
# or the fuzz targets need.
install_packages() {
  local apt=$APT_PACKAGES dnf=$DNF_PACKAGES brew=$BREW_PACKAGES
  case $1 in
    tests)
      apt="$apt $APT_TEST_PACKAGES"
      dnf="$dnf $DNF_TEST_PACKAGES"
      brew="$brew $BREW_TEST_PACKAGES"
      ;;
    fuzz)
      if ! can_fuzz; then
        apt="$apt $APT_FUZZ_PACKAGES"
        dnf="$dnf $DNF_FUZZ_PACKAGES"
        brew="$brew $BREW_FUZZ_PACKAGES"
      fi
      ;;
  esac
  if has apt-get; then
    install_missing apt "$apt"
  elif has dnf; then
    install_missing dnf "$dnf"
  elif has brew; then
    install_missing brew "$brew"
  else
    stop "found none of apt-get, dnf and brew. Install these (Debian's names) by hand, then run again with --no-install:
  $apt"
  fi
}

# find_clang: prints the name of a clang++; false when there is none.
find_clang() {
  local name
  for name in clang++ clang++-{14..22} "$(brew --prefix llvm 2>/dev/null)/bin/clang++"; do
    if has "$name"; then
      echo "$name"
      return
    fi
  done
  return 1
}

# can_fuzz: true when there is a clang++ that brings libFuzzer.
can_fuzz() {
  local clang
  clang=$(find_clang) || return 1
  echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' |
    "$clang" -x c++ -fsanitize=fuzzer,address - -o /dev/null 2>/dev/null
}

# install_missing <manager> <packages>
install_missing() {
  local manager=$1 package missing=""
  for package in $2; do
    "is_installed_by_$manager" "$package" || missing="$missing $package"
  done
  if [ -z "$missing" ]; then
    step "Nothing to install: all packages are there"
    return
  fi
  step "Installing with $manager:$missing"
  # shellcheck disable=SC2086  # the names are words
  "install_by_$manager" $missing || stop "$manager could not install what is missing, see above:$missing"
}

is_installed_by_apt() { [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
is_installed_by_dnf() { rpm --query --quiet --whatprovides "$1"; }
is_installed_by_brew() { brew list --formula "$1" >/dev/null 2>&1; }

install_by_apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --no-remove "$@"
}
install_by_dnf() { as_root dnf install --assumeyes --setopt=install_weak_deps=False "$@"; }
install_by_brew() { brew install "$@"; }

# as_root <command>...
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif has sudo; then
    sudo "$@"
  else
    stop "not root, and there is no sudo. Let root install the packages named above, then run again."
  fi
}

# check_cmake: the first version with presets as ours. Compiler and libcurl are checked by CMake itself.
check_cmake() {
  has cmake || stop "cmake is missing. Install it, or run again without --no-install."
  has ninja || stop "ninja is missing. Install it, or run again without --no-install."
  local version major minor
  version=$(cmake --version | sed -n '1s/[^0-9]*\([0-9.]*\).*/\1/p')
  major=${version%%.*}
  minor=${version#*.}
  minor=${minor%%.*}
  if [ "$major" -lt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -lt 22 ]; }; then
    stop "cmake $version is too old: 3.22 or newer is needed, for example from https://cmake.org/download."
  fi
}

# Homebrew keeps its curl apart from the system's.
use_brewed_packages() {
  if ! has apt-get && ! has dnf && has brew; then
    CMAKE_PREFIX_PATH="$(brew --prefix):$(brew --prefix curl)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}"
    export CMAKE_PREFIX_PATH
  fi
}

cores() { getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2; }

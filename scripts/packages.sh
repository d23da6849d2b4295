# The packages the project is built with, by package manager, and how what is missing is installed.
# Sourced by the other scripts. Written for bash 3.2, which macOS still has.
# shellcheck shell=bash

readonly APT_PACKAGES="g++ cmake ninja-build pkg-config ccache ca-certificates
  libboost-context-dev libcurl4-openssl-dev zlib1g-dev libsimdjson-dev libfmt-dev nlohmann-json3-dev libcpp-httplib-dev"
readonly APT_TEST_PACKAGES="python3 libgtest-dev libgmock-dev libbenchmark-dev"
readonly APT_CURL_PACKAGES="g++ cmake ninja-build pkg-config ca-certificates libssl-dev libnghttp2-dev zlib1g-dev"
readonly APT_CLANG_PACKAGES="clang libclang-rt-dev"
readonly APT_BENCH_PACKAGES="python3 python3-venv libbenchmark-dev libssl-dev valgrind curl"
readonly APT_ABI_PACKAGES="abigail-tools xz-utils"

readonly DNF_PACKAGES="gcc-c++ cmake ninja-build pkgconf-pkg-config ccache ca-certificates
  boost-devel libcurl-devel zlib-devel simdjson-devel fmt-devel json-devel cpp-httplib-devel"
readonly DNF_TEST_PACKAGES="python3 gtest-devel gmock-devel google-benchmark-devel"
readonly DNF_CURL_PACKAGES="gcc-c++ cmake ninja-build pkgconf-pkg-config ca-certificates openssl-devel libnghttp2-devel zlib-devel"
readonly DNF_CLANG_PACKAGES="clang compiler-rt"
readonly DNF_BENCH_PACKAGES="python3 google-benchmark-devel openssl-devel valgrind curl"
readonly DNF_ABI_PACKAGES="libabigail xz"

readonly BREW_PACKAGES="cmake ninja pkgconf ccache boost curl zlib simdjson fmt nlohmann-json cpp-httplib"
readonly BREW_TEST_PACKAGES="python3 googletest google-benchmark"
readonly BREW_BENCH_PACKAGES="python3 google-benchmark openssl"
readonly BREW_CURL_PACKAGES="cmake ninja pkgconf openssl libnghttp2 zlib"
readonly BREW_CLANG_PACKAGES="llvm"

step() { printf '\n==> %s\n' "$*"; }

stop() {
  printf '\n%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# install_packages library|tests|clang|curl|bench|abi: installs the packages that are missing: those of the library, those that only the tests
# need, the clang that fuzz targets and sanitizers need, what the newest libcurl is built with, what the benchmarks measure with, and what
# compares binary interfaces.
install_packages() {
  local apt=$APT_PACKAGES dnf=$DNF_PACKAGES brew=$BREW_PACKAGES
  case $1 in
    tests)
      apt="$apt $APT_TEST_PACKAGES"
      dnf="$dnf $DNF_TEST_PACKAGES"
      brew="$brew $BREW_TEST_PACKAGES"
      ;;
    clang)
      if ! can_fuzz; then
        apt="$apt $APT_CLANG_PACKAGES"
        dnf="$dnf $DNF_CLANG_PACKAGES"
        brew="$brew $BREW_CLANG_PACKAGES"
      fi
      ;;
    bench)
      apt="$apt $APT_BENCH_PACKAGES"
      dnf="$dnf $DNF_BENCH_PACKAGES"
      brew="$brew $BREW_BENCH_PACKAGES"
      ;;
    abi) apt=$APT_ABI_PACKAGES dnf=$DNF_ABI_PACKAGES brew="" ;;
    curl)
      apt=$APT_CURL_PACKAGES dnf=$DNF_CURL_PACKAGES brew=$BREW_CURL_PACKAGES
      if ! has cargo; then
        apt="$apt $(apt_cargo)" dnf="$dnf cargo" brew="$brew rust"
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

# apt_cargo: prints the package with a cargo that reads today's registries. Debian 12's own is too old.
apt_cargo() {
  if grep -q '^VERSION_CODENAME=bookworm' /etc/os-release; then echo cargo-web; else echo cargo; fi
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

install_by_apt() { apt_update && apt_get install --yes --no-install-recommends --no-remove "$@"; }

# apt_get <arguments>: waits up to ten minutes while another package manager installs.
apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 "$@"; }

# apt_update: the same wait for the lock of the package lists, which that option does not cover.
apt_update() {
  local said tries=60
  until said=$(apt_get update 2>&1); do
    case $said in
      *"Could not get lock"*) tries=$((tries - 1)) ;;
      *) tries=0 ;;
    esac
    if [ "$tries" -le 0 ]; then
      echo "$said" >&2
      return 1
    fi
    sleep 10
  done
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

#!/usr/bin/env bash
# See --help.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh

# The crate curl-sys brings the sources of libcurl along, so that no other source of packages is needed.
readonly CRATE_VERSION=0.4.91
readonly CURL_VERSION=8.22.0
readonly DIRECTORY=${DATABRICKS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/databricks-sdk-cpp}/curl-$CURL_VERSION

usage() {
  cat <<USAGE
Usage: ./scripts/build_curl.sh [--no-install]

Builds libcurl $CURL_VERSION, which the tests are to pass with as well (./scripts/variant.sh curl), as a shared library. Its sources come from
the package manager of Rust, cargo. Prints the directory of the library in the last line; does nothing else when it is there already:
$DIRECTORY (DATABRICKS_CACHE names another place for it).

  --no-install   installs nothing: stops when something is missing
  --help         prints this
USAGE
}

install=yes
case ${1:-} in
  --no-install) install=no ;;
  --help | -h) usage && exit ;;
  '') ;;
  *) stop "unknown argument '$1' (see --help)" ;;
esac

# has_http2 <directory>: whether libcurl was built with it. Its build leaves HTTP/2 out in silence when it does not find nghttp2.
has_http2() { grep -qw HTTP2 "$1/bin/curl-config" 2>/dev/null; }

if ! has_http2 "$DIRECTORY"; then
  if [ "$install" = yes ]; then
    install_packages curl
  fi
  check_cmake
  has cargo || stop "cargo is missing. Install it, or run again without --no-install."

  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir "$work/src"
  touch "$work/src/lib.rs"
  cat >"$work/Cargo.toml" <<MANIFEST
[package]
name = "sources"
version = "0.0.0"
edition = "2021"

[dependencies]
curl-sys = "=$CRATE_VERSION"
MANIFEST

  step "Fetching the sources of libcurl $CURL_VERSION"
  (cd "$work" && cargo vendor --quiet >/dev/null)
  source=$work/vendor/curl-sys/curl
  mkdir -p "$source/docs"
  touch "$source/docs/CMakeLists.txt" # the crate leaves the manuals out

  step "Building libcurl $CURL_VERSION"
  # Symbols have the versions that Debian gives them: programs linked with Debian's library take this one as well.
  cmake -S "$source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_INSTALL_PREFIX="$work/installed" \
    -DCMAKE_INSTALL_LIBDIR=lib -DBUILD_CURL_EXE=OFF -DBUILD_EXAMPLES=OFF -DBUILD_TESTING=OFF -DCURL_USE_LIBPSL=OFF -DUSE_NGHTTP2=ON \
    -DCURL_LIBCURL_VERSIONED_SYMBOLS=ON >"$work/configure.log" || { cat "$work/configure.log" >&2 && stop "libcurl cannot be configured"; }
  cmake --build "$work/build" --parallel "$(cores)" >"$work/build.log" || { cat "$work/build.log" >&2 && stop "libcurl cannot be built"; }
  cmake --install "$work/build" >/dev/null
  mkdir -p "$(dirname "$DIRECTORY")"
  has_http2 "$work/installed" || { cat "$work/configure.log" >&2 && stop "libcurl was built without HTTP/2"; }
  rm -rf "$DIRECTORY"
  mv "$work/installed" "$DIRECTORY"
fi
echo "$DIRECTORY/lib"

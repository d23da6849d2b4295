#!/usr/bin/env bash
# See --help.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/packages.sh
. scripts/packages.sh

usage() {
  cat <<'USAGE'
Usage: ./scripts/quickstart.sh [--no-install] [arguments of the sample]

Installs the packages that are missing (apt-get, dnf or brew; with sudo when not root), builds the library into build/release
and runs the quickstart sample. The sample talks to the workspace that DATABRICKS_HOST and DATABRICKS_TOKEN name, and to a fake
one inside its own process when they are not set. May be run again at any time.

  --no-install   installs nothing: stops when something is missing
  --help         prints this; "-- --help" asks the sample
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
  install_packages library
fi
check_cmake
use_brewed_packages

step "Configuring (build/release)"
cmake --preset release

step "Building the library and the sample"
cmake --build --preset release --parallel "$(cores)" --target databricks_quickstart

step "Running the sample: build/release/samples/databricks_quickstart $*"
exec build/release/samples/databricks_quickstart "$@"

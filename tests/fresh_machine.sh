#!/usr/bin/env bash
# Proves README's promise: on a bare Debian 12, in a clean clone, the two set-up commands are enough. See --help.
set -euo pipefail
checkout=$(cd "$(dirname "$0")/.." && pwd)

usage() {
  cat <<'USAGE'
Usage: tests/fresh_machine.sh [--as-user] [--keep]

Makes a bare Debian 12 in a temporary directory (debootstrap --variant=minbase, with ca-certificates and git), clones the HEAD of this
checkout into it and runs ./scripts/quickstart.sh and ./scripts/test.sh there, each of them twice. Packages come from where this
machine gets them. Needs root and debootstrap (Debian: apt-get install debootstrap) and about 4 GB of disk space.

  --as-user   adds sudo and runs the commands as a user who may use it, not as root
  --keep      leaves the directory behind, for a look with chroot
USAGE
}

stop() {
  printf 'fresh_machine.sh: %s\n' "$*" >&2
  exit 1
}

keep=no
user=root
while [ $# -gt 0 ]; do
  case $1 in
    --keep) keep=yes ;;
    --as-user) user=tester ;;
    --help | -h) usage && exit ;;
    *) usage >&2 && exit 2 ;;
  esac
  shift
done

[ "$(id -u)" -eq 0 ] || stop "run this as root: it makes a root file system and changes into it."
command -v debootstrap >/dev/null || stop "debootstrap is missing (Debian: apt-get install debootstrap)."

machine=$(mktemp -d "${TMPDIR:-/tmp}/fresh-machine.XXXXXX")
chmod 755 "$machine"  # it becomes the root directory, which every user may enter
results=()

clean_up() {
  local status=$?
  if mountpoint --quiet "$machine/proc"; then
    umount "$machine/proc" || umount --lazy "$machine/proc"
  fi
  if [ "$keep" = yes ]; then
    echo "Kept: $machine (chroot $machine /bin/bash; remove it with rm -rf --one-file-system)"
  else
    rm -rf --one-file-system "$machine"
  fi
  exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# as <user> <command>...: runs a command inside, with nothing of this shell's environment but the proxies.
as() {
  local account=$1 name
  shift
  local environment=(HOME="$(home_of "$account")" USER="$account" LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
  for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
    if [ -n "${!name:-}" ]; then environment+=("$name=${!name}"); fi
  done
  chroot --userspec="$account:$account" "$machine" env --ignore-environment "${environment[@]}" "$@"
}

home_of() { if [ "$1" = root ]; then echo /root; else echo "/home/$1"; fi; }

# The packages' mirror of this machine when it is a Debian 12 itself, otherwise debootstrap's own choice.
# shellcheck disable=SC2016  # apt-get fills the name in
mirror() {
  if command -v apt-get >/dev/null; then
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' 2>/dev/null | head -n 1
  fi
}

# Lets apt reach its servers from inside in the same way as from outside.
copy_network_settings() {
  local certificates=/usr/local/share/ca-certificates
  cp --dereference /etc/resolv.conf "$machine/etc/resolv.conf"
  if [ -n "$(mirror)" ]; then
    rm -f "$machine/etc/apt/sources.list"
    cp --recursive /etc/apt/sources.list /etc/apt/sources.list.d "$machine/etc/apt/" 2>/dev/null || true
  fi
  if command -v apt-config >/dev/null; then
    apt-config dump | grep -E '^Acquire::(https?::|Check-)' >"$machine/etc/apt/apt.conf.d/99outside" || true
  fi
  if [ -n "$(ls -A "$certificates" 2>/dev/null)" ]; then
    cp --recursive "$certificates/." "$machine$certificates/"
    as root update-ca-certificates
  fi
}

# timed <title> <command>...
timed() {
  local title=$1 begin=$SECONDS outcome=PASS
  shift
  printf '\n######## %s\n' "$title"
  "$@" || outcome=FAIL
  results+=("$(printf '%s  %4d s  %s' "$outcome" $((SECONDS - begin)) "$title")")
  [ "$outcome" = PASS ]
}

# run_scripts <title>
run_scripts() {
  local script
  for script in quickstart test; do
    timed "./scripts/$script.sh as $user, $1" as "$user" sh -c "cd '$clone' && exec ./scripts/$script.sh </dev/null" || return
  done
}

begin=$SECONDS
# shellcheck disable=SC2046  # no mirror, no argument
debootstrap --variant=minbase --include=ca-certificates,git bookworm "$machine" $(mirror)
mount -t proc proc "$machine/proc"
copy_network_settings
if [ "$user" != root ]; then
  as root apt-get update
  as root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends sudo
  as root useradd --create-home "$user"
  echo "$user ALL=(ALL) NOPASSWD: ALL" >"$machine/etc/sudoers.d/$user"
fi
clone=$(home_of "$user")/databricks-sdk-cpp
git clone --quiet --no-local "$checkout" "$machine$clone"
as root chown -R "$user:$user" "$clone"
results+=("$(printf '      %4d s  %s' $((SECONDS - begin)) "bare Debian 12 and clone of $(git -C "$checkout" rev-parse --short HEAD)")")

result=PASS
run_scripts "first time" && run_scripts "second time" || result=FAIL
if [ -n "$(as "$user" git -C "$clone" status --porcelain)" ]; then
  as "$user" git -C "$clone" status --short
  results+=("FAIL          the clone is as clean as before")
  result=FAIL
fi

printf '\n'
printf '%s\n' "${results[@]}"
printf '%s\n' "$result"
[ "$result" = PASS ]

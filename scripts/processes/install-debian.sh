#!/bin/sh
# Installs packages of Debian for a suite that needs them: install-debian.sh <package>...
set -u
apt() {
  set -- env DEBIAN_FRONTEND=noninteractive apt-get -y -qq "$@"
  [ "$(id -u)" -eq 0 ] || set -- sudo -n "$@"
  "$@"
}

# A list that cannot be renewed may still name them.
apt update
apt install --no-install-recommends "$@"

#!/usr/bin/env bash
# Rebuilds the four fonts that Qingyang ships from Debian packages (Debian 12).
# Needs: apt-get, dpkg-deb, and python3-fonttools. Installs nothing and leaves nothing behind.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
target="$here/../../src/main/resources/org/qingyang/workbench/font"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"

(cd "$work" && apt-get download -qq fonts-noto-cjk unicode-data)
for package in "$work"/*.deb; do
    dpkg-deb -x "$package" "$work/root"
done

# Debian's own Python, because that is the one which sees python3-fonttools.
"${PYTHON:-/usr/bin/python3}" "$here/make_fonts.py" "$work/root" "$target"

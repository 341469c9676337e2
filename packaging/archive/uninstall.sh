#!/bin/sh
# SPDX-License-Identifier: MIT
# Takes ALS Reader away again. Your settings, marks and notes stay, unless you say --purge.
set -eu

library=$(cd "$(dirname "$0")" && pwd)
quiet=
purge=
for word in "$@"; do
    case $word in
        --quiet) quiet=yes ;;
        --purge) purge=yes ;;
        *)
            echo "Use: uninstall.sh [--purge]" >&2
            exit 2
            ;;
    esac
done
if [ ! -e "$library/installed-files" ]; then
    echo "Please start the one in the folder where ALS Reader is installed." >&2
    exit 1
fi

prefix=$(cd "$library/../.." && pwd)
share=$(cat "$library/share-folder")
while IFS= read -r file; do
    rm -f "$file"
    # Folders that are empty now were made for this file, or are made again by whoever needs them.
    folder=$(dirname "$file")
    while [ "$folder" != "$prefix" ] && [ "$folder" != "$share" ] && rmdir "$folder" 2>/dev/null; do
        folder=$(dirname "$folder")
    done
done <"$library/installed-files"

refresh() {
    command -v "$1" >/dev/null 2>&1 || return 0
    "$@" >/dev/null 2>&1 || true
}
[ ! -d "$share/mime/packages" ] || refresh update-mime-database "$share/mime"
[ ! -d "$share/applications" ] || refresh update-desktop-database "$share/applications"
[ ! -d "$share/icons/hicolor" ] || refresh gtk-update-icon-cache -q -t "$share/icons/hicolor"
rm -rf "$library"
if [ -n "$purge" ]; then
    rm -rf "${XDG_CONFIG_HOME:-$HOME/.config}/als-reader" \
        "${XDG_DATA_HOME:-$HOME/.local/share}/als-reader" \
        "${XDG_CACHE_HOME:-$HOME/.cache}/als-reader" \
        "${XDG_STATE_HOME:-$HOME/.local/state}/als-reader"
fi
[ -n "$quiet" ] || echo "ALS Reader is no longer installed."

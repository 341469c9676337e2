#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs ALS Reader for you alone; needs no rights of an administrator.
#
#   ./install.sh            into ~/.local
#   PREFIX=FOLDER ./install.sh
set -eu

here=$(cd "$(dirname "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
case $prefix in
    /*) ;;
    *) prefix=$PWD/$prefix ;;
esac
library=$prefix/lib/als-reader
share=$prefix/share
[ -n "${PREFIX:-}" ] || share=${XDG_DATA_HOME:-$share}
program=$prefix/bin/als-reader
entry=$share/applications/org.als_reader.ALSReader.desktop

if [ -e "$program" ] && [ ! -L "$program" ]; then
    echo "$program is there already and is not from ALS Reader. Please move it away, then try again." >&2
    exit 1
fi
if [ -e "$library" ] && [ ! -e "$library/installed-files" ]; then
    echo "$library is there already and is not from ALS Reader. Please move it away, then try again." >&2
    exit 1
fi

# A new version takes the place of the old one, with nothing of it left.
[ ! -x "$library/uninstall.sh" ] || "$library/uninstall.sh" --quiet

mkdir -p "$prefix/lib" "$prefix/bin" "$share"
cp -R "$here/als-reader" "$library"
cp "$here/uninstall.sh" "$library/uninstall.sh"
chmod 755 "$library/uninstall.sh"
: >"$library/installed-files"
printf '%s\n' "$share" >"$library/share-folder"
(cd "$here/share" && find . -type f | LC_ALL=C sort) | while IFS= read -r file; do
    mkdir -p "$share/$(dirname "$file")"
    cp "$here/share/$file" "$share/$file"
    echo "$share/${file#./}" >>"$library/installed-files"
done
ln -sf "$library/als-reader" "$program"
echo "$program" >>"$library/installed-files"

# A desktop does not always look into ~/.local/bin, so the entry names the whole path.
quoted=$(printf '%s' "$program" | sed 's/[\\"`$]/\\&/g')
escaped=$(printf '%s' "$quoted" | sed 's/[\\&|]/\\&/g')
plain=$(printf '%s' "$program" | sed 's/[\\&|]/\\&/g')
sed -e "s|^Exec=als-reader|Exec=\"$escaped\"|" -e "s|^TryExec=als-reader|TryExec=$plain|" \
    "$entry" >"$entry.new"
mv "$entry.new" "$entry"

refresh() {
    command -v "$1" >/dev/null 2>&1 || return 0
    "$@" >/dev/null 2>&1 || true
}
refresh update-mime-database "$share/mime"
refresh update-desktop-database "$share/applications"
refresh gtk-update-icon-cache -q -t "$share/icons/hicolor"

echo "ALS Reader is installed. You find it in your menu, or start it with: $program"
echo "To take it away again: $library/uninstall.sh"

import { foldersOf } from '../deploy/folders.ts';
import type { Setup } from '../deploy/host.ts';

/**
 * `switch.sh`: puts an unpacked release live by renaming a link, so that nobody ever sees half of one, and keeps what pages of earlier
 * releases still ask for. Plain POSIX shell.
 *
 *     ROOT/releases/NAME   a release as it was made
 *     ROOT/live/NAME       the same with the unchanging files of those before it
 *     ROOT/current         -> live/NAME
 *     ROOT/www/a/b         -> current, so that the server’s root mirrors the address
 */
export const switchScript = ({ base, languages }: Setup): string => `#!/bin/sh
# sh switch.sh [ROOT]      makes this release live; ROOT is /srv/lotse
# LOTSE_KEEP=3             so many releases are kept; run an older one's switch.sh to go back
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=\${1:-/srv/lotse}
keep=\${LOTSE_KEEP:-3}
name=$(basename "$here")
base='${base}'

case $keep in '' | *[!0-9]* | 0) echo "LOTSE_KEEP=$keep: must be a number from 1" >&2; exit 2 ;; esac
(cd "$here" && sha256sum -c SHA256SUMS >/dev/null) || { echo "SHA256SUMS: this release is damaged" >&2; exit 1; }
mkdir -p "$root/releases" "$root/live"
root=$(cd "$root" && pwd)

copy() { cp -Rpl "$1" "$2" 2>/dev/null || { rm -rf "$2"; cp -Rp "$1" "$2"; }; }
# Two renames would leave a moment with nothing: the new link replaces the old one.
replace() { mv -Tf "$1" "$2" 2>/dev/null || mv -fh "$1" "$2"; }

if [ ! -d "$root/releases/$name" ]; then
  rm -rf "$root/releases/$name.new"
  cp -Rp "$here/site" "$root/releases/$name.new"
  mv "$root/releases/$name.new" "$root/releases/$name"
fi

# The last releases, newest first, without this one.
touch "$root/history"
before=$(awk -v name="$name" '$0 != name { line[++n] = $0 } END { for (i = n; i > 0; i--) if (!seen[line[i]]++) print line[i] }' "$root/history" | head -n $((keep - 1)))

rm -rf "$root/live/$name.new"
copy "$root/releases/$name" "$root/live/$name.new"
for old in $before; do
  for folder in ${foldersOf(languages).hashed.join(' ')}; do
    [ -d "$root/releases/$old/$folder" ] || continue
    mkdir -p "$root/live/$name.new/$folder"
    for file in "$root/releases/$old/$folder"/*; do
      there="$root/live/$name.new/$folder/\${file##*/}"
      [ ! -f "$file" ] || [ -e "$there" ] || cp -p "$file" "$there"
    done
  done
  for file in "$root/releases/$old"/_lotse/*.js* "$root/releases/$old"/_lotse/*.css*; do
    there="$root/live/$name.new/_lotse/\${file##*/}"
    [ ! -f "$file" ] || [ -e "$there" ] || cp -p "$file" "$there"
  done
done
live=$name
# A release that is live already is made anew beside itself.
if [ -e "$root/live/$name" ]; then live=$name.$(date +%s); fi
mv "$root/live/$name.new" "$root/live/$live"

rm -f "$root/current.new"
ln -s "live/$live" "$root/current.new"
replace "$root/current.new" "$root/current"
echo "$name" >>"$root/history"

if [ "$base" = / ]; then
  [ -e "$root/www" ] || ln -s current "$root/www"
else
  place="$root/www\${base%/}"
  mkdir -p "$(dirname "$place")"
  [ -e "$place" ] || ln -s "$root/current" "$place"
fi

# Later: what is neither live nor kept.
kept=" $name $(echo $before) "
for one in "$root"/releases/*; do
  case $kept in *" \${one##*/} "*) ;; *) rm -rf "$one" ;; esac
done
for one in "$root"/live/*; do
  [ "\${one##*/}" = "$live" ] || rm -rf "$one"
done
echo "$name -> $root/current"
`;

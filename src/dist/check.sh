#!/usr/bin/env bash
# Installs the deb in a Debian without Java, opens every page there, takes it away again, and says how large it all is.
# As root, on Debian: mvn -Pdist,dist-check -Dinstaller -DskipTests package
set -euo pipefail
cd "$(dirname "$0")/../.."

# What it came to when it was first packed, and a little: it is to become less, not more.
most() { # what, bytes, limit in MB
  echo "$1: $(($2 / 1000000)) MB, at most $3"
  [ "$2" -le $(($3 * 1000000)) ] || { echo "$1 is too large"; exit 1; }
}

deb=$(ls target/first-layer_*.deb)
archive=$(ls target/first-layer-*-linux-*.tar.gz)
most archive "$(stat -c %s "$archive")" 65
most unpacked "$(tar -tvzf "$archive" | awk '{ sum += $3 } END { print sum }')" 138
most deb "$(stat -c %s "$deb")" 57

command -v debootstrap > /dev/null || apt-get install -qq -y debootstrap > /dev/null
root=$(mktemp -d)
chmod 755 "$root"
trap 'umount "$root/proc" 2> /dev/null || true; rm -rf --one-file-system "$root"' EXIT
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
debootstrap --variant=minbase "$release" "$root" > "$root.log" 2>&1 || { tail "$root.log"; exit 1; }
rm -f "$root/etc/apt/sources.list"
cp /etc/resolv.conf "$root/etc/"
cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d /etc/apt/preferences.d "$root/etc/apt/" 2> /dev/null || true
cp "$deb" "$root/first-layer.deb"
mount -t proc proc "$root/proc"

within() { chroot "$root" env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
program=/opt/first-layer/bin/first-layer

within apt-get update -qq
within apt-get install -qq -y --no-install-recommends xvfb xauth /first-layer.deb > "$root.log" 2>&1 || { tail "$root.log"; exit 1; }
if within sh -c 'command -v java'; then
  echo "there is a Java already"
  exit 1
fi
within "$program" --version
within "$program" solve "learning-rate?rate=1.9&steps=20" > /dev/null
echo "solve: fine"
within xvfb-run -a "$program" tour
within ls /usr/share/applications
within sh -c 'mkdir -p ~/.local/share/first-layer && echo kept > ~/.local/share/first-layer/of-the-reader'

# Moved elsewhere, under a name beyond ASCII, and by a link.
within sh -c 'mkdir "/srv/Bücher und mehr" && cp -rp /opt/first-layer "/srv/Bücher und mehr/" && ln -s "/srv/Bücher und mehr/first-layer/bin/first-layer" /usr/local/bin/moved'
within moved solve loss > /dev/null
echo "moved and linked: fine"
# A damaged cache is passed over without a word.
within sh -c 'cd "/srv/Bücher und mehr/first-layer/lib/app" && head -c 100000 first-layer.aot > cut && mv cut first-layer.aot'
said=$(within moved solve loss 2>&1 > /dev/null)
[ -z "$said" ] || { echo "a damaged cache: $said"; exit 1; }
echo "damaged cache: fine"

within apt-get purge -qq -y first-layer > /dev/null
[ ! -e "$root/opt/first-layer" ] || { echo "/opt/first-layer is still there"; exit 1; }
[ -e "$root/root/.local/share/first-layer/of-the-reader" ] || { echo "the reader's data is gone"; exit 1; }
echo "taken away; the reader's data is there"

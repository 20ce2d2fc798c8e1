#!/usr/bin/env bash
# Installs the deb in a Debian without Java, opens every page there, takes it away again, and says how large it all is.
# As root, on Debian: mvn -Pdist,dist-check -Dinstaller -DskipTests package
set -euo pipefail
cd "$(dirname "$0")/../.."

# What it comes to, and a little: it is to become less, not more.
most() { # what, bytes, limit in MB
  echo "$1: $(($2 / 1000000)) MB, at most $3"
  [ "$2" -le $(($3 * 1000000)) ] || { echo "$1 is too large"; exit 1; }
}

deb=$(ls target/first-layer_*.deb)
archive=$(ls target/first-layer-*-linux-*.tar.gz)
most archive "$(stat -c %s "$archive")" 59
most unpacked "$(tar -tvzf "$archive" | awk '{ sum += $3 } END { print sum }')" 130
most deb "$(stat -c %s "$deb")" 51
[ "$(dpkg-deb -f "$deb" Depends)" = "$(sed -n 's/^Depends: //p' src/dist/linux/control)" ] || { echo "the deb needs more than it should"; exit 1; }

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

within apt-get update -qq
within apt-get install -qq -y --no-install-recommends xvfb xauth strace /first-layer.deb > "$root.log" 2>&1 || { tail "$root.log"; exit 1; }
if within sh -c 'command -v java'; then
  echo "there is a Java already"
  exit 1
fi
within first-layer --version
with_cache() { within env JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$@" --version > /dev/null 2>&1 || { echo "the cache of $1 does not fit"; exit 1; }; }
with_cache first-layer
within first-layer solve "learning-rate?rate=1.9&steps=20" > /dev/null
within first-layer picture "loss?w=2" --out /tmp/loss.png
within first-layer film "learning-rate?rate=1.9&steps=2" --out /tmp/run.gif
within first-layer export /tmp/handout
echo "commands: fine"
# The name of this root is in no list of its own: whoever asked for it would ask the network.
within xvfb-run -a strace -f -o /tmp/trace -e trace=connect,bind,sendto first-layer tour
if grep AF_INET "$root/tmp/trace"; then
  echo "it asked the network"
  exit 1
fi
[ ! -e "$root/root/.openjfx" ] || { echo "JavaFX has copied its libraries into the home"; exit 1; }
echo "no network, no copies: fine"
# What is wrong for all is said by one line.
within sh -c 'echo "{\"zoom\": 1}" > /opt/first-layer/first-layer.json'
said=$(within xvfb-run -a first-layer tour 2>&1 || true)
[ "$said" = "tour: first-layer.json: zoom is a whole number from 80 to 250" ] || { echo "$said"; exit 1; }
rm "$root/opt/first-layer/first-layer.json"
within ls /usr/share/applications
within sh -c 'mkdir -p ~/.local/share/first-layer && echo kept > ~/.local/share/first-layer/of-the-reader'

# Moved elsewhere, under a name beyond ASCII, and by a link.
within sh -c 'mkdir "/srv/Bücher und mehr" && cp -rp /opt/first-layer "/srv/Bücher und mehr/" && ln -s "/srv/Bücher und mehr/first-layer/bin/first-layer" /usr/local/bin/moved'
with_cache moved
within moved solve loss > /dev/null
echo "moved and linked: fine"
# A damaged cache is passed over without a word.
within sh -c 'cd "/srv/Bücher und mehr/first-layer/lib/app" && head -c 100000 first-layer.aot > cut && mv cut first-layer.aot'
said=$(within moved solve loss 2>&1 > /dev/null)
[ -z "$said" ] || { echo "a damaged cache: $said"; exit 1; }
echo "damaged cache: fine"

within apt-get purge -qq -y first-layer > /dev/null
[ ! -e "$root/opt/first-layer" ] && [ ! -L "$root/usr/bin/first-layer" ] || { echo "not all of it is gone"; exit 1; }
[ -e "$root/root/.local/share/first-layer/of-the-reader" ] || { echo "the reader's data is gone"; exit 1; }
echo "taken away; the reader's data is there"

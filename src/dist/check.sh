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
# Ubuntu keeps the screen in memory apart. The root has the sources that debootstrap gives it, not those of this machine, which may
# name files and keys that are here only; how this machine reaches the network it does share.
components=$(. /etc/os-release && [ "$ID" = ubuntu ] && echo main,universe || echo main)
debootstrap --variant=minbase --components="$components" "$release" "$root" > "$root.log" 2>&1 || { tail "$root.log"; exit 1; }
cp /etc/resolv.conf "$root/etc/"
cp -r /etc/apt/apt.conf.d "$root/etc/apt/"
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
# What is right for all holds: by the file, by the environment before it, and by the folder that is carried along.
cards_of_the_course() {
  within "$@" cards --force --out /tmp/cards.txt > /dev/null || { echo "no cards of $*"; exit 1; }
  grep -q 'In this course' "$root/tmp/cards.txt"
}
within first-layer new /srv/notes > /dev/null
within first-layer new /opt/first-layer/course > /dev/null
within sed -i 's/Which rate arrives in one step/In this course: &/' /opt/first-layer/course/01-my-question.md
within sh -c 'echo "{\"notes\": \"course\", \"theme\": \"dark\", \"zoom\": 120, \"study\": \"off\"}" > /opt/first-layer/first-layer.json'
within xvfb-run -a first-layer tour
cards_of_the_course first-layer || { echo "first-layer.json names notes in vain"; exit 1; }
cards_of_the_course env FIRST_LAYER_NOTES=/srv/notes first-layer && { echo "FIRST_LAYER_NOTES comes after first-layer.json"; exit 1; }
said=$(within env FIRST_LAYER_NOTES=/nowhere first-layer cards --out /tmp/none.txt 2>&1 || true)
[ "$said" = "cards: FIRST_LAYER_NOTES: no folder '/nowhere'; name one that is there" ] || { echo "$said"; exit 1; }
within mkdir /opt/first-layer/first-layer-data
said=$(within first-layer study --out /tmp/study.csv 2>&1 || true)
[ "$said" = "study: nothing was recorded in /opt/first-layer/first-layer-data; name the folder of another log with --data-dir" ] || { echo "$said"; exit 1; }
within rmdir /opt/first-layer/first-layer-data
echo "set for all, and carried along: fine"
within ls /usr/share/applications
within sh -c 'mkdir -p ~/.local/share/first-layer && echo kept > ~/.local/share/first-layer/of-the-reader'

# Moved elsewhere, under a name beyond ASCII, and by a link.
within sh -c 'mkdir "/srv/Bücher und mehr" && cp -rp /opt/first-layer "/srv/Bücher und mehr/" && ln -s "/srv/Bücher und mehr/first-layer/bin/first-layer" /usr/local/bin/moved'
with_cache moved
within moved solve loss > /dev/null
echo "moved and linked: fine"
# A cache that is cut off, of another run time, no cache at all or none of this program's is passed over without a word.
cache="$root/srv/Bücher und mehr/first-layer/lib/app/first-layer.aot"
passed_over() { # what; the cache from stdin
  cat > "$cache.now" && mv "$cache.now" "$cache"
  said=$(within moved solve loss 2>&1 > /dev/null) || { echo "with a cache that is $1 it does not start: $said"; exit 1; }
  [ -z "$said" ] || { echo "a cache that is $1: $said"; exit 1; }
}
whole="$root/opt/first-layer/lib/app/first-layer.aot"
head -c 100000 "$whole" | passed_over "cut off"
head -c -4096 "$whole" | passed_over "a page short"
LC_ALL=C sed 's/(25\./(24./g' "$whole" | passed_over "of another run time"
head -c 1000000 /dev/urandom | passed_over "noise"
passed_over "empty" < /dev/null
echo "caches that do not fit: fine"

# A newer version over this one: what is set for all stays.
mkdir "$root/newer"
dpkg-deb -R "$deb" "$root/newer"
sed -i 's/^Version: .*/&+newer/' "$root/newer/DEBIAN/control"
dpkg-deb --root-owner-group -Znone -b "$root/newer" "$root/newer.deb" > /dev/null
within apt-get install -qq -y --no-install-recommends /newer.deb > "$root.log" 2>&1 || { tail "$root.log"; exit 1; }
within dpkg-query -W first-layer | grep -q '+newer$' || { echo "the newer version is not there"; exit 1; }
with_cache first-layer
cards_of_the_course first-layer || { echo "what was set for all is gone"; exit 1; }
rm -r "$root/opt/first-layer/first-layer.json" "$root/opt/first-layer/course"
echo "newer over older: fine"

within apt-get purge -qq -y first-layer > /dev/null
[ ! -e "$root/opt/first-layer" ] && [ ! -L "$root/usr/bin/first-layer" ] || { echo "not all of it is gone"; exit 1; }
[ -e "$root/root/.local/share/first-layer/of-the-reader" ] || { echo "the reader's data is gone"; exit 1; }
echo "taken away; the reader's data is there"

#!/bin/sh
# In place of jpackage's launcher, which asks rpm and dpkg twice each where it lies, before every start.
home=$(dirname "$(dirname "$(readlink -f "$0")")")
app=$home/lib/app
cache=$app/first-layer.aot
[ -f "$cache" ] || cache=
exec "$home/lib/runtime/bin/java" @options@ ${cache:+"-XX:AOTCache=$cache"} \
  -Djpackage.app-path="$home/bin/first-layer" -cp "@classpath@" firstlayer.app.Main "$@"

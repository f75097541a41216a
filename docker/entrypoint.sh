#!/bin/sh
# wanchang api | worker | cli <command>
set -eu
program=${1:?api, worker or cli}
shift
exec node --enable-source-maps --disable-warning=ExperimentalWarning \
  "/app/dist/apps/$program/src/main.js" "$@"

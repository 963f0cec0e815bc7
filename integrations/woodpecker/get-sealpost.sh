#!/bin/sh
# Gets Sealpost in one exact version, checks that it is that one, and runs it with the arguments given:
#
#     SEALPOST_VERSION=0.1.0 sh get-sealpost.sh ci plan --comment
#
# SEALPOST_VERSION    which one, in full: no range and no tag
# SEALPOST_INTEGRITY  what it has to be, `sha512-…` as `npm view sealpost@VERSION dist.integrity` says it; may be left out
# SEALPOST_BIN        one that is there already, a program or a `cli.js`; nothing is downloaded then
#
# npm holds what it downloads to the registry's own digest, and no script of a package is run. Ends as Sealpost does, or
# with 64 where there is nothing to run.
set -eu

stop() {
  printf 'sealpost: %s\n' "$1" >&2
  exit 64
}

# The digest of what npm has installed below a folder, as npm itself wrote it down when it had compared the two.
digest_in() {
  node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).packages["node_modules/sealpost"].integrity' \
    "$1/node_modules/.package-lock.json"
}

install_into() {
  command -v npm >/dev/null || stop 'npm is not here. Use an image that has Node.js and npm.'
  npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error --prefix "$1" "sealpost@$2" >/dev/null ||
    stop "npm could not install sealpost@$2; nothing was run. What it says is above."
  [ -z "$3" ] || [ "$(digest_in "$1")" = "$3" ] ||
    stop "sealpost@$2 is not what SEALPOST_INTEGRITY says; nothing of it was run. Compare both before you change either."
}

# Runs a program and hands on what the job is told to do: Sealpost finishes the write it is at before it stops.
run() {
  "$@" &
  child=$!
  trap 'kill -TERM "$child" 2>/dev/null || :' HUP INT TERM
  code=0
  wait "$child" || code=$?
  # a signal ends the wait, not what is waited for
  while kill -0 "$child" 2>/dev/null; do
    code=0
    wait "$child" || code=$?
  done
  trap - HUP INT TERM
  return "$code"
}

command -v node >/dev/null || stop 'node is not here. Use an image that has Node.js, 20.16 or newer.'
case ${SEALPOST_BIN:-} in
  '') ;;
  *.js) exec node "$SEALPOST_BIN" "$@" ;;
  *) exec "$SEALPOST_BIN" "$@" ;;
esac

version=${SEALPOST_VERSION:-}
case $version in
  *[!0-9A-Za-z.-]*) exact=no ;;
  [0-9]*.[0-9]*.[0-9]*) exact=yes ;;
  *) exact=no ;;
esac
[ "$exact" = yes ] || stop 'SEALPOST_VERSION is to be one exact version, as 0.1.0.'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
install_into "$folder" "$version" "${SEALPOST_INTEGRITY:-}"
run node "$folder/node_modules/sealpost/dist/cli.js" "$@"

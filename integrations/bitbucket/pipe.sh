#!/bin/sh
# What a pipe is given, as inputs of a step. Bitbucket hands a list over as NAME_COUNT and NAME_0, NAME_1, …; a text with
# commas does as well.
set -eu

# Prints a list, a line for each entry.
several() {
  eval "count=\${$1_COUNT:-}"
  if [ -z "$count" ]; then
    eval "printf '%s\n' \"\${$1:-}\""
    return
  fi
  at=0
  while [ "$at" -lt "$count" ]; do
    eval "printf '%s\n' \"\${$1_$at:-}\""
    at=$((at + 1))
  done
}

export SEALPOST_INPUT_COMMAND="${COMMAND:-}"
export SEALPOST_INPUT_CONFIG="${CONFIG:-}"
export SEALPOST_INPUT_PLAN="${PLAN:-}"
export SEALPOST_INPUT_EXPIRES="${EXPIRES:-}"
export SEALPOST_INPUT_FAIL_ON="${FAIL_ON:-}"
export SEALPOST_INPUT_REPORT_DIR="${REPORT_DIR:-}"
export SEALPOST_INPUT_COMMENT="${COMMENT:-}"
export SEALPOST_INPUT_RECOVER="${RECOVER:-}"
SEALPOST_INPUT_TARGET=$(several TARGETS)
SEALPOST_INPUT_ENVIRONMENT=$(several ENVIRONMENTS)
SEALPOST_INPUT_ACCEPT=$(several ACCEPT)
SEALPOST_INPUT_TOKEN_NAME=$(several TOKEN_NAMES)
export SEALPOST_INPUT_TARGET SEALPOST_INPUT_ENVIRONMENT SEALPOST_INPUT_ACCEPT SEALPOST_INPUT_TOKEN_NAME
exec sh "$(dirname "$0")/step.sh"

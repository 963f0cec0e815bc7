#!/bin/sh
# One step of a job: what the inputs of a host say, as one call of `sealpost ci`. An input is a variable, so that nothing in
# it is ever read as a piece of a script. An empty one is one that was not given.
#
#     SEALPOST_INPUT_COMMAND                                         plan, apply or drift
#     SEALPOST_INPUT_COMMENT, _ISSUE, _RECOVER                       true or false
#     SEALPOST_INPUT_CONFIG, _PLAN, _EXPIRES, _FAIL_ON, _REPORT_DIR  one text
#     SEALPOST_INPUT_TARGET, _ENVIRONMENT, _ACCEPT, _TOKEN_NAME      several: a line each, or with commas between them
#
# Needs get-sealpost.sh beside it, which says what it needs in turn.
set -eu

# Puts an input into `value`.
read_input() {
  name=$(printf '%s' "$1" | tr 'a-z-' 'A-Z_')
  eval "value=\${SEALPOST_INPUT_$name:-}"
}

read_input command
set -- ci "$value"
for option in config plan expires fail-on report-dir; do
  read_input "$option"
  [ -z "$value" ] || set -- "$@" "--$option=$value"
done
for option in comment issue recover; do
  read_input "$option"
  case $value in
    true) set -- "$@" "--$option" ;;
    '' | false) ;;
    *)
      printf 'sealpost: the input %s is true or false, and nothing else\n' "$option" >&2
      exit 64
      ;;
  esac
done
for option in target environment accept token-name; do
  read_input "$option"
  while read -r one; do
    [ -z "$one" ] || set -- "$@" "--$option=$one"
  done <<END
$(printf '%s' "$value" | tr ',' '\n')
END
done
exec sh "$(dirname "$0")/get-sealpost.sh" "$@"

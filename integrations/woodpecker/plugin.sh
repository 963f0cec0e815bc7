#!/bin/sh
# A step of Woodpecker or Drone. The host hands settings over as PLUGIN_…: those that are inputs go to the step, and those
# that are credentials go to Sealpost under their own name, since a plugin is given no environment beside its settings.
set -eu

for input in COMMAND CONFIG TARGET ENVIRONMENT PLAN EXPIRES RECOVER ACCEPT FAIL_ON COMMENT ISSUE REPORT_DIR TOKEN_NAME; do
  eval "SEALPOST_INPUT_$input=\${PLUGIN_$input:-}"
  export "SEALPOST_INPUT_$input"
done

# Only what is called like a credential: a plugin may be the one step that a secret is for, and nothing that a pipeline says
# may change which program it runs or whom it talks to.
for name in $(env | sed -n 's/^PLUGIN_\([A-Z][A-Z0-9_]*\)=.*/\1/p'); do
  case $name in
    CI_* | DRONE_*) ;;
    *_KEY | *_TOKEN | *_SECRET | *_PASSWORD | *_ID | *_KEY_PREVIOUS | DOTENV_PRIVATE_KEY_*)
      eval "$name=\$PLUGIN_$name"
      export "${name?}"
      ;;
  esac
done

SEALPOST_VERSION=${PLUGIN_VERSION:-0.1.0}
SEALPOST_INTEGRITY=${PLUGIN_INTEGRITY:-}
export SEALPOST_VERSION SEALPOST_INTEGRITY
exec sh "$(dirname "$0")/step.sh"

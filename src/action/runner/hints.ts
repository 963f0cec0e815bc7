import type { RunOption } from '../../core/change.js'
import type { Code } from '../../core/errors.js'
import type { Unlock } from '../../core/plan/unlock.js'
import type { Report, ReportedChange } from '../../core/report.js'
import { inputNames, rowOf } from './input-table.js'

/** What to do in a workflow, where it is not what to do at a terminal. */
const hints: Partial<Readonly<Record<Code, string>>> = {
  'config-missing': 'Set the input `config` to the path of the file, and check out the repository first.',
  'key-missing': 'Set the input `ledger-key` to the output of `sealpost keygen`.',
  'key-weak': 'Set `ledger-key` to a key made by `sealpost keygen`; passphrases are not accepted.',
}

/** Options of the command line and variables, and the inputs that stand for them. */
const options: readonly (readonly [RegExp, string])[] = [
  [/`sealpost plan --out FILE`/g, '`command: plan`'],
  [/`(?:sealpost )?apply --recover`/g, '`command: apply` with `recover: true`'],
  [/`?--recover`?/g, '`recover: true`'],
  [/`--accept '((?:[^'`]|'\\'')*)'`/g, '`accept: $1`'],
  [/`--(allow-(?:removal|adoption|update)) '?([^'`]*)'?`/g, '`$1: $2`'],
  [/`--(allow-(?:removal|adoption|update))`/g, '`$1`'],
  [/--out\b/g, 'the input `plan`'],
  [/\bMake a new plan\./g, 'Re-run all jobs of the workflow: re-running only the failed job would use the same plan.'],
  [
    /\bThe job's own token with (`[\w: ]+`) is enough: put it into SEALPOST_LEDGER_TOKEN\./g,
    "Remove `job-token`: the job's own token is enough, with $1.",
  ],
  [
    /\bSet the token in the environment\. `sealpost doctor` shows the name of the variable\./g,
    'Pass the token to the step as its input.',
  ],
  [/\bSEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN\b/g, 'the input `job-token`, or SEALPOST_LEDGER_TOKEN under `env:`'],
  [/\bSEALPOST_KEY_PREVIOUS\b/g, '`ledger-key-previous`'],
  [/\bSEALPOST_KEY\b/g, '`ledger-key`'],
]

/** The input that a variable is given through, or the variable itself where none is for it. */
function inputFor(variable: string): string {
  const name = inputNames().find((one) => rowOf(one).variable === variable)
  return name === undefined ? `${variable}, under \`env:\`` : `the input \`${name}\``
}

/** A hint in the words of a workflow. */
export function hintFor(code: Code, hint: string): string {
  return hints[code] ?? inWorkflow(hint)
}

/** A report whose advice is for somebody who edits a workflow. */
export function hosted(report: Report): Report {
  const { changes, error, refusals, unlock } = report
  return {
    ...report,
    changes: changes.map(hostedChange),
    ...(unlock === undefined ? {} : { unlock: hostedUnlock(unlock) }),
    refusals: refusals.map((refusal) => ({ ...refusal, unlock: inWorkflow(refusal.unlock) })),
    ...(error === undefined ? {} : { error: { ...error, hint: hintFor(error.code, error.hint) } }),
  }
}

/** The inputs of a step where a terminal would hear of a command. */
function hostedUnlock({ once, rest, ...unlock }: Unlock): Unlock {
  // what would be an expression of the workflow cannot be written there
  const isWritable = once?.options.every(({ names }) => names.every((name) => !name.includes('${{')))
  return {
    ...unlock,
    ...(once === undefined || !isWritable
      ? {}
      : { once: { ...once, as: 'inputs', text: once.options.map(inputText).join('\n') } }),
    rest: rest.map(inWorkflow),
  }
}

/** Names that YAML takes as they are stand in one line; in a block nothing has a meaning. */
function inputText({ option, names }: RunOption): string {
  if (option === 'recover') return 'recover: true'
  const isPlain = option !== 'accept' && names.every((name) => /^[\w./][\w./-]*$/.test(name))
  return isPlain ? `${option}: ${names.join(', ')}` : `${option}: |\n${names.map((name) => `  ${name}`).join('\n')}`
}

function hostedChange(change: ReportedChange): ReportedChange {
  const { note, error } = change
  return {
    ...change,
    ...(note === undefined ? {} : { note: inWorkflow(note) }),
    ...(error === undefined ? {} : { error: { ...error, hint: hintFor(error.code, error.hint) } }),
  }
}

function inWorkflow(text: string): string {
  const told = options.reduce((at, [option, input]) => at.replace(option, input), text)
  return told.replace(/\bput it into (\w+)/g, (_, variable: string) => `pass it to the step as ${inputFor(variable)}`)
}

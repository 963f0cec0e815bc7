import type { Command } from '../../core/report.js'

/** What action.yml says of one input, and what the engine knows it by. */
export interface InputRow {
  readonly commands: readonly Command[]
  /** What action.yml gives where the workflow says nothing. */
  readonly otherwise?: string
  /** The variable by which the engine knows it. */
  readonly variable?: string
  /** Never to be shown. */
  readonly secret?: true
  /** The input without which this one is of no use. */
  readonly needs?: string
  /** Names that people try in its place. */
  readonly tried?: readonly string[]
}

/** A row with the words of `action.yml`, in Markdown. */
interface DescribedRow extends InputRow {
  readonly description: string
}

const all = ['plan', 'apply', 'drift'] as const

/** Inputs that are the same whatever the targets: what to do, how to tell of it, and the ledger's key. */
export const runInputs = {
  command: {
    commands: all,
    otherwise: 'plan',
    description:
      '`plan` shows what an apply would do and writes nothing. `apply` writes the values of the source to the targets. `drift` ' +
      'shows what changed at the targets since the last apply, without reading the source.',
  },
  config: { commands: all, otherwise: 'sealpost.yaml', description: 'Path of the config, relative to the workspace.' },
  plan: {
    commands: ['plan', 'apply'],
    description:
      "The plan file. `plan` saves it there (default: in the runner's temporary folder), except for a pull request, " +
      'whose plan is not saved. `apply` applies exactly that plan, or refuses; it cannot be combined with `target`, ' +
      '`environment`, `recover`, `accept` or `allow-removal`.',
  },
  expires: {
    commands: ['plan'],
    otherwise: '60m',
    description: 'How long a saved plan is valid, such as `90m`, `2h` or `1d`.',
  },
  target: { commands: all, description: 'Only these targets of the config, separated by commas or line breaks.' },
  environment: { commands: all, description: 'Only these environments, separated by commas or line breaks.' },
  recover: {
    commands: ['plan', 'apply'],
    otherwise: 'false',
    description: 'Set to `true` if the ledger was lost: rewrites what the config maps, removes nothing.',
  },
  accept: {
    commands: ['plan', 'apply'],
    description:
      'Names and places to accept in this run only, one per line, as written in the plan: a name that was edited ' +
      'or recreated since the last write, a place that was replaced, or one to drop from the ledger.',
  },
  'allow-removal': {
    commands: ['plan', 'apply'],
    description:
      'Names to remove in this run only, even if `policy` does not allow it, as written in the plan, separated by commas ' +
      'or line breaks. Accepted only in a run started by hand (`workflow_dispatch`) on the default branch, and refused in ' +
      'any other: put the step behind a protected environment. A saved plan keeps the consent that it was made with.',
  },
  'allow-adoption': {
    commands: ['plan', 'apply'],
    description:
      'Names to overwrite in this run only, even if Sealpost did not write them; otherwise like `allow-removal`.',
  },
  'allow-update': {
    commands: ['plan', 'apply'],
    description:
      'Names to update or restore in this run only, even if `policy` does not allow it or limits how many; otherwise ' +
      'like `allow-removal`.',
  },
  'fail-on': {
    commands: all,
    otherwise: 'refused',
    description:
      'When to fail the step. `refused`: on a refusal. `differs`: also on a difference between source and targets. ' +
      '`never`: on neither. An error or a failed write always fails the step.',
  },
  comment: {
    commands: ['plan'],
    otherwise: 'false',
    description:
      '`true`: keep one comment with the plan on the pull request up to date, even if there is nothing to do. Needs ' +
      '`pull-requests: write`.',
  },
  issue: {
    commands: ['drift'],
    otherwise: 'false',
    description:
      '`true`: keep one issue about drift, open while something differs and closed when nothing does. Needs `issues: write`.',
  },
  summary: { commands: all, otherwise: 'true', description: '`false`: do not write a job summary.' },
  report: {
    commands: all,
    description:
      "The folder for `report.json`, `report.md` and `report.html`. Default: a folder in the runner's temporary " +
      'folder.',
  },
  'ledger-key': {
    commands: all,
    variable: 'SEALPOST_KEY',
    secret: true,
    description: 'The key for the fingerprints in the ledger, from `sealpost keygen`.',
  },
  'ledger-key-previous': {
    commands: all,
    variable: 'SEALPOST_KEY_PREVIOUS',
    secret: true,
    description: 'The previous key, during key rotation.',
  },
} as const satisfies Record<string, DescribedRow>

/** The same, of the job that the step is in; they stand behind the logins of the targets. */
export const jobInputs = {
  'token-names': {
    commands: ['plan'],
    description:
      "For a plan of a pull request: the variables that a target's `token` in the config can use, separated by commas or line " +
      'breaks. They should contain read-only tokens.',
  },
  'job-token': {
    commands: all,
    otherwise: `\${{ github.token }}`,
    secret: true,
    description:
      'Token for this repository only, for the comment, the issue, and the ledger branch (`contents: read`; to apply, ' +
      '`contents: write`).',
  },
} as const satisfies Record<string, DescribedRow>

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
      '`plan` shows what an apply would do and writes nothing. `apply` makes the targets the same as the source. `drift` ' +
      'shows what changed at the targets since the last apply; it reads no source.',
  },
  config: { commands: all, otherwise: 'sealpost.yaml', description: 'The config, as seen from the workspace.' },
  plan: {
    commands: ['plan', 'apply'],
    description:
      "A file for the plan. `plan` saves it there, by default in the runner's temporary folder, but for a pull request, " +
      'whose plan is not saved; `apply` carries out exactly what was saved there, or refuses. It then takes no `target`, ' +
      '`environment`, `recover`, `accept` or `allow-removal`.',
  },
  expires: {
    commands: ['plan'],
    otherwise: '60m',
    description: 'How long a saved plan is good for, as `90m`, `2h` or `1d`.',
  },
  target: { commands: all, description: 'Only these targets of the config, by commas or line ends.' },
  environment: { commands: all, description: 'Only these environments, by commas or line ends.' },
  recover: {
    commands: ['plan', 'apply'],
    otherwise: 'false',
    description: '`true` after the ledger was lost: rewrites what the config maps, removes nothing.',
  },
  accept: {
    commands: ['plan', 'apply'],
    description:
      'Names and places that you vouch for in this run alone, one to a line, as a plan names them: a name that was edited ' +
      'or made anew since Sealpost wrote it, a place that is another one now, or one that the ledger is to forget.',
  },
  'allow-removal': {
    commands: ['plan', 'apply'],
    description:
      'Names that this run alone may remove although `policy` does not allow it, as a plan names them, by commas or line ' +
      'ends. Taken only in a run that somebody started by hand (`workflow_dispatch`) on the default branch, and refused in ' +
      'any other: put the step behind a protected environment. A saved plan carries what it was made with.',
  },
  'allow-adoption': {
    commands: ['plan', 'apply'],
    description:
      'Names that this run alone may overwrite although the ledger does not know them as ours; otherwise as ' +
      '`allow-removal`.',
  },
  'allow-update': {
    commands: ['plan', 'apply'],
    description:
      'Names that this run alone may update or restore although `policy` does not allow it, or not so many at once; ' +
      'otherwise as `allow-removal`.',
  },
  'fail-on': {
    commands: all,
    otherwise: 'refused',
    description:
      'Which verdict fails the step. `refused`: a refusal. `differs`: also a difference between source and targets. ' +
      '`never`: neither. What goes wrong is no verdict: an error or a failed write always fails the step.',
  },
  comment: {
    commands: ['plan'],
    otherwise: 'false',
    description:
      '`true` keeps one comment with the plan on the pull request, also where nothing is to be done. Needs ' +
      '`pull-requests: write`.',
  },
  issue: {
    commands: ['drift'],
    otherwise: 'false',
    description:
      '`true` keeps one issue about drift: open while something differs, closed when nothing does. Needs `issues: write`.',
  },
  summary: { commands: all, otherwise: 'true', description: "`false` leaves the job's page alone." },
  report: {
    commands: all,
    description:
      "A folder for the report as `report.json`, `report.md` and `report.html`. By default one in the runner's temporary " +
      'folder.',
  },
  'ledger-key': {
    commands: all,
    variable: 'SEALPOST_KEY',
    secret: true,
    description: 'The key that fingerprints are made with, from `sealpost keygen`.',
  },
  'ledger-key-previous': {
    commands: all,
    variable: 'SEALPOST_KEY_PREVIOUS',
    secret: true,
    description: 'The former key, while one is being replaced.',
  },
} as const satisfies Record<string, DescribedRow>

/** The same, of the job that the step is in; they stand behind the logins of the targets. */
export const jobInputs = {
  'token-names': {
    commands: ['plan'],
    description:
      "In a plan for a pull request: variables that a target's `token` in the config may name, by commas or line ends. " +
      'They should hold tokens that can only look.',
  },
  'job-token': {
    commands: all,
    otherwise: `\${{ github.token }}`,
    secret: true,
    description:
      'Token for this repository alone: the comment, the issue, and the branch that holds the ledger (`contents: read`, to apply ' +
      '`contents: write`).',
  },
} as const satisfies Record<string, DescribedRow>

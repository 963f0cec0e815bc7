import { Argument, type Command, Option } from 'commander'
import { type Consents, consentsOf, namesIn } from '../core/consent.js'
import { SealpostError } from '../core/errors.js'
import { buildHosts } from '../io/system/build-hosts/index.js'
import { reportExtensions } from './report-files.js'

/** What `--accept` says in each command that takes it. */
const acceptHelp = 'accept a name or place in this run only, as written in the plan (repeatable)'
const failHelp = 'when to fail the step; errors always do'
const tokenNameHelp = "a variable that a target's `token` can use in plans for merge requests (repeatable)"
/** What `--recover` says. */
export const recoverHelp = 'after a lost ledger: rewrite everything that the config maps, remove nothing'

/** What a person may allow one run, as commander hands it over. */
export interface ConsentOptions {
  readonly allowRemoval?: readonly string[]
  readonly allowAdoption?: readonly string[]
  readonly allowUpdate?: readonly string[]
}

/** What was typed. An option may hold several names, as a variable of a job does. */
export function typedConsents({ allowRemoval, allowAdoption, allowUpdate }: ConsentOptions): Consents {
  const names = (typed: readonly string[] = []) => typed.flatMap(namesIn)
  return consentsOf({ remove: names(allowRemoval), adopt: names(allowAdoption), update: names(allowUpdate) })
}

/** Options of everything that may be allowed what its policy holds back. */
export function withConsent(command: Command): Command {
  return command
    .option('--accept <address>', acceptHelp, collected, [])
    .option('--allow-removal <name...>', 'remove this name, in this run alone, whatever the policy says', collected)
    .option('--allow-adoption <name...>', 'overwrite this name of somebody else, in this run alone', collected)
    .option('--allow-update <name...>', 'update or restore this name, in this run alone', collected)
}

/** Options of everything that reads the config. */
export function withConfig(command: Command): Command {
  return command.option('--config <file>', 'the path of the config', named, 'sealpost.yaml')
}

/** What a step of a pipeline's job takes. */
export function withStep(command: Command): Command {
  const step = command
    .description('run as a step of a CI pipeline, with checks, comments and outputs for its host')
    .addArgument(new Argument('<command>', 'what the step does').choices(['plan', 'apply', 'drift']))
  return withConsent(withSelection(step))
    .option('--plan <file>', 'where the plan is saved (default: in the folder), or the saved plan to apply')
    .option('--expires <time>', 'how long the saved plan is valid, such as 90m, 2h, 1d (default: 60m)')
    .option('--recover', recoverHelp, false)
    .addOption(new Option('--fail-on <verdict>', failHelp).choices(['refused', 'differs', 'never']).default('refused'))
    .option('--comment', 'keep one comment with the plan on the pull or merge request', false)
    .option('--issue', 'keep one issue about drift', false)
    .option('--report-dir <folder>', 'the folder for report, annotations and outputs', 'sealpost-report')
    .option('--token-name <variable>', tokenNameHelp, collected, [])
}

/** Options of a look from inside a build. */
export function withBuild(command: Command): Command {
  return withConfig(command)
    .addOption(
      new Option('--host <name>', 'the host that runs the build')
        .choices(Object.keys(buildHosts))
        .makeOptionMandatory(),
    )
    .option('--target <name>', 'the target, if several match this build')
    .option('--production-branch <name>', 'the production branch, if the host does not report it and there is no token')
    .option('--json', 'print the result to stdout as JSON; messages go to stderr', false)
    .option('--verbose', 'also list unchanged variables', false)
}

function withSelection(command: Command): Command {
  return withConfig(command)
    .option('--target <name>', 'only this target of the config (repeatable)', collected, [])
    .option('--environment <name>', 'only this environment (repeatable)', collected, [])
}

/** Options that plan, apply and drift share. */
export function withRun(command: Command): Command {
  return withSelection(command)
    .option('--json', 'print the report to stdout as JSON; messages go to stderr', false)
    .option(
      '--report <file>',
      `write the report to a file, by extension: ${reportExtensions.join(', ')} (repeatable)`,
      collected,
      [],
    )
    .option('--verbose', 'also list unchanged secrets', false)
}

/** A path that is empty would be taken for the folder. */
function named(path: string): string {
  if (path !== '') return path
  throw new SealpostError('usage', '--config needs a path', { hint: 'Use --config sealpost.yaml, or omit it.' })
}

/** Gathers the values of an option that may be repeated. */
export function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

/** The same, where one value may also be several with commas between. */
export function listed(value: string, before: readonly string[]): string[] {
  return [...before, ...value.split(',').map((name) => name.trim())]
}

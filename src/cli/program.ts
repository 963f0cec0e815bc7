import { Argument, Command, Option } from 'commander'
import { version } from '../io/system/version.js'
import { demoSources } from './commands/demo/kinds.js'
import type { Deps } from './deps.js'
import { addExamples, helpLayout, helpWidths } from './help.js'
import {
  collected,
  listed,
  recoverHelp,
  withBuild,
  withConfig,
  withConsent,
  withRun,
  withStep,
} from './program-options.js'

/**
 * The commands and their options. Each command's code is loaded when the command is run, so that none waits for what it does not use.
 * @param done is given the exit code
 */
export function programOf(deps: Deps, done: (code: number) => void): Command {
  const { output } = deps
  const program = new Command('sealpost')
    .description('Syncs secrets from one source to many hosted targets.')
    .version(version, '--version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .configureHelp(helpLayout)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: output.print,
      writeErr: output.note,
      ...helpWidths(output),
      // main tells what is wrong, in our own words
      outputError: () => {},
    })

  addRuns(program, deps, done)

  withStep(program.command('ci')).action(async (command, options) =>
    done(await (await import('./commands/ci/ci.js')).ci(command, options, deps)),
  )

  addShow(program, deps, done)
  addChecks(program, deps, done)

  addInit(program, deps, done)
  addImport(program, deps, done)

  program
    .command('targets')
    .description('list the types of target and what each supports')
    .option('--json', 'print all facts as JSON', false)
    .action(async (options) => done(await (await import('./commands/targets.js')).targets(options, deps)))

  program
    .command('keygen')
    .description('create a key for SEALPOST_KEY')
    .action(async () => done(await (await import('./commands/keygen.js')).keygen(deps)))

  ledgerCommands(program, deps, done)

  addCompletion(program, deps, done)

  program
    .command('demo')
    .description('try Sealpost against simulated targets on this machine')
    .option('--keep', 'keep the folder of the demo', false)
    .addOption(new Option('--source <kind>', 'where the values come from').choices(demoSources).default(demoSources[0]))
    .option(
      '--serve <folder>',
      'start the simulated targets until Ctrl-C, again for a folder that was kept, or new ones for any other',
    )
    .action(async (options) => {
      const { demo } = await import('./commands/demo/demo.js')
      done(await demo(options, deps))
    })

  addExamples(program, output)
  return program
}

/** A plan or a report again, for somebody else to look at. */
function addShow(program: Command, deps: Deps, done: (code: number) => void): void {
  program
    .command('show')
    .description('show a saved plan or JSON report')
    .argument('<file>', 'a file from `plan --out` or `--report FILE.json`')
    .addOption(
      new Option('--format <format>', 'the output format')
        .choices(['text', 'markdown', 'json', 'html'])
        .default('text'),
    )
    .option('--verbose', 'also list unchanged secrets', false)
    .action(async (file, options) => done(await (await import('./commands/show.js')).show(file, options, deps)))
}

/** What is there for a terminal's sake. */
function addCompletion(program: Command, deps: Deps, done: (code: number) => void): void {
  program
    .command('completion')
    .description('print a shell completion script')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell) =>
      done(await (await import('./commands/completion/completion.js')).completion(shell, program, deps)),
    )
}

/** What looks and writes nothing. */
function addChecks(program: Command, deps: Deps, done: (code: number) => void): void {
  withBuild(program.command('check').description('check in a build that its variables are up to date')).action(
    async (options) => done(await (await import('./commands/check.js')).check(options, deps)),
  )

  withConfig(program.command('doctor').description('check key, source, ledger, tokens and permissions'))
    .option('--json', 'print the checks as JSON', false)
    .action(async (options) => done(await (await import('./commands/doctor/doctor.js')).doctor(options, deps)))

  withConfig(program.command('validate').description('check the config only: no network, no values, no tokens'))
    .option('--json', 'print problems and warnings as JSON', false)
    .action(async (options) => done(await (await import('./commands/validate.js')).validate(options, deps)))
}

function addInit(program: Command, deps: Deps, done: (code: number) => void): void {
  withConfig(program.command('init').description('create a config; asks questions in a terminal'))
    .option('--owner <name>', 'the owner of the entries; a ledger belongs to one owner')
    .option('--source <kind>', `where values come from: ${Object.keys(deps.sources).join(', ')}`)
    .option('--source-path <path>', "path of an environment's file, such as secrets/.env.{environment}")
    .option('--environment <names>', 'environments, such as preview,production (repeatable)', listed, [])
    .option(
      '--target <kind:address>',
      `a target, as shown by \`sealpost targets\` (repeatable); types: ${Object.keys(deps.targets).join(', ')}`,
      collected,
      [],
    )
    .option('--ledger <kind>', 'where the ledger is kept; what that needs to know stands behind a colon')
    .option(
      '--from <place>',
      'propose all of it from the files of a folder, or for one kind of target (repeatable)',
      collected,
      [],
    )
    .option('--dry-run', 'print the config, and write nothing', false)
    .action(async (options) => done(await (await import('./commands/init/init.js')).init(options, deps)))
}

function addImport(program: Command, deps: Deps, done: (code: number) => void): void {
  withConfig(program.command('import').description('import existing values into the source'))
    .option('--from <target>', 'only from this target of the config (repeatable)', collected, [])
    .option('--from-file <file>', 'from a plain .env file (repeatable)', collected, [])
    .option('--environment <name>', 'only this environment (repeatable)', collected, [])
    .option('--to <source>', 'the source to import into, if the config has several')
    .option('--replace <name>', 'overwrite this value in the source (repeatable)', collected, [])
    .option('--dry-run', 'show what would be imported; writes nothing', false)
    .option('--yes', 'do not ask for confirmation', false)
    .option('--json', 'print the result to stdout as JSON; messages go to stderr', false)
    .action(async (options) => done(await (await import('./commands/import/import.js')).importValues(options, deps)))
}

function ledgerCommands(program: Command, deps: Deps, done: (code: number) => void): void {
  const ledger = program.command('ledger').description('manage the ledger')
  withConfig(ledger.command('move').description('copy the ledger to another store; the old one is kept'))
    .requiredOption('--to <kind>', 'the new store, as in `ledger.use`')
    .option('--from <kind>', 'where it is now, if the config names its new place already')
    .option('--set <key=value>', 'a setting of the new ledger, such as branch=name (repeatable)', collected, [])
    .option('--yes', 'do not ask for confirmation', false)
    .action(async (options) => done(await (await import('./commands/ledger/move.js')).move(options, deps)))
}

/** What compares and writes. */
function addRuns(program: Command, deps: Deps, done: (code: number) => void): void {
  withConsent(withRun(program.command('plan').alias('diff').description('show what an apply would do; writes nothing')))
    .option('--recover', recoverHelp, false)
    .option('--out <file>', 'save the plan for `apply --plan`')
    .option('--expires <time>', 'how long the saved plan is valid, such as 90m, 2h, 1d (default: 60m)')
    .action(async (options) => done(await (await import('./commands/plan.js')).plan(options, deps)))

  withConsent(withRun(program.command('apply').description('write the values of the source to the targets')))
    .option('--recover', recoverHelp, false)
    .option('--yes', 'do not ask for confirmation', false)
    .option('--plan <file>', 'apply exactly this saved plan, or nothing; does not ask')
    .action(async (options) => done(await (await import('./commands/apply.js')).apply(options, deps)))

  withRun(
    program.command('drift').description('show what changed at the targets since the last apply; needs no values'),
  ).action(async (options) => done(await (await import('./commands/drift.js')).drift(options, deps)))
}

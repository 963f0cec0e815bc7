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
    .description('Keeps one central secret source and many hosted targets the same.')
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
    .description('list the kinds of target and what each can do')
    .option('--json', 'print everything that is known, as JSON', false)
    .action(async (options) => done(await (await import('./commands/targets.js')).targets(options, deps)))

  program
    .command('keygen')
    .description('make a key for SEALPOST_KEY')
    .action(async () => done(await (await import('./commands/keygen.js')).keygen(deps)))

  ledgerCommands(program, deps, done)

  addCompletion(program, deps, done)

  program
    .command('demo')
    .description('try everything against simulated targets on this machine')
    .option('--keep', 'keep the folder of the demo', false)
    .addOption(new Option('--source <kind>', 'where its values are').choices(demoSources).default(demoSources[0]))
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
    .description('show a saved plan, or a report that was kept as JSON')
    .argument('<file>', 'what `plan --out` or `--report FILE.json` wrote')
    .addOption(
      new Option('--format <format>', 'how it is shown').choices(['text', 'markdown', 'json', 'html']).default('text'),
    )
    .option('--verbose', 'name each unchanged secret too', false)
    .action(async (file, options) => done(await (await import('./commands/show.js')).show(file, options, deps)))
}

/** What is there for a terminal's sake. */
function addCompletion(program: Command, deps: Deps, done: (code: number) => void): void {
  program
    .command('completion')
    .description('print a script that makes a shell complete commands, options and choices')
    .addArgument(new Argument('<shell>', 'the shell that is to load it').choices(['bash', 'zsh', 'fish']))
    .action(async (shell) =>
      done(await (await import('./commands/completion/completion.js')).completion(shell, program, deps)),
    )
}

/** What looks and writes nothing. */
function addChecks(program: Command, deps: Deps, done: (code: number) => void): void {
  withBuild(program.command('check').description('in a build at a host: whether it has what was written last')).action(
    async (options) => done(await (await import('./commands/check.js')).check(options, deps)),
  )

  withConfig(program.command('doctor').description('check key, source, ledger, tokens and permissions'))
    .option('--json', 'print the checks as JSON', false)
    .action(async (options) => done(await (await import('./commands/doctor/doctor.js')).doctor(options, deps)))

  withConfig(program.command('validate').description('check the config alone: no network, no values, no tokens'))
    .option('--json', 'print complaints and warnings as JSON', false)
    .action(async (options) => done(await (await import('./commands/validate.js')).validate(options, deps)))
}

function addInit(program: Command, deps: Deps, done: (code: number) => void): void {
  withConfig(program.command('init').description('write a first config; asks at a terminal'))
    .option('--owner <name>', 'whose entries these are; a ledger serves one owner')
    .option('--source <kind>', `where values come from: ${Object.keys(deps.sources).join(', ')}`)
    .option('--source-path <path>', 'file of an environment, as secrets/.env.{environment}')
    .option('--environment <names>', 'environments, as preview,production (repeatable)', listed, [])
    .option(
      '--target <kind:address>',
      `a target, as \`sealpost targets\` writes it (repeatable); kinds: ${Object.keys(deps.targets).join(', ')}`,
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
  withConfig(program.command('import').description('bring values that can be read back into the source'))
    .option('--from <target>', 'only from this target of the config (repeatable)', collected, [])
    .option('--from-file <file>', 'from a plain .env file (repeatable)', collected, [])
    .option('--environment <name>', 'only this environment (repeatable)', collected, [])
    .option('--to <source>', 'the source that takes them in, where the config has several')
    .option('--replace <name>', 'let the source have the other value that was found (repeatable)', collected, [])
    .option('--dry-run', 'show what would be taken in, and write nothing', false)
    .option('--yes', 'do not ask before writing', false)
    .option('--json', 'print what was found to stdout as JSON; words go to stderr', false)
    .action(async (options) => done(await (await import('./commands/import/import.js')).importValues(options, deps)))
}

function ledgerCommands(program: Command, deps: Deps, done: (code: number) => void): void {
  const ledger = program.command('ledger').description('work on the ledger itself: move')
  withConfig(ledger.command('move').description('carry the ledger to another store; the former one stays'))
    .requiredOption('--to <kind>', 'where it goes, as `ledger.use` of a config names it')
    .option('--from <kind>', 'where it is now, if the config names its new place already')
    .option('--set <key=value>', 'a setting of that ledger, as branch=name (repeatable)', collected, [])
    .option('--yes', 'do not ask before writing', false)
    .action(async (options) => done(await (await import('./commands/ledger/move.js')).move(options, deps)))
}

/** What compares and writes. */
function addRuns(program: Command, deps: Deps, done: (code: number) => void): void {
  withConsent(withRun(program.command('plan').alias('diff').description('show what an apply would do; writes nothing')))
    .option('--recover', recoverHelp, false)
    .option('--out <file>', 'save the plan, for `apply --plan` to carry out')
    .option('--expires <time>', 'how long the saved plan is good for, as 90m, 2h, 1d (default: 60m)')
    .action(async (options) => done(await (await import('./commands/plan.js')).plan(options, deps)))

  withConsent(withRun(program.command('apply').description('make the targets the same as the source')))
    .option('--recover', recoverHelp, false)
    .option('--yes', 'do not ask before writing', false)
    .option('--plan <file>', 'carry out exactly this saved plan, or nothing; does not ask')
    .action(async (options) => done(await (await import('./commands/apply.js')).apply(options, deps)))

  withRun(
    program.command('drift').description('show what changed at the targets since the last apply; needs no values'),
  ).action(async (options) => done(await (await import('./commands/drift.js')).drift(options, deps)))
}

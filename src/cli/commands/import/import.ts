import { relative, resolve } from 'node:path'
import { SealpostError } from '../../../core/errors.js'
import { isOpen, isWrite } from '../../../core/import/lines.js'
import type { ImportOutcome } from '../../../engine/import/options.js'
import { runImport } from '../../../engine/import/run-import.js'
import { unlessStopped } from '../../../engine/stop.js'
import { storeKind, usualStore } from '../../../io/ledger/stores/open.js'
import { importText } from '../../../render/import-text.js'
import { prettyJson } from '../../../render/json.js'
import { counted } from '../../../render/phrases.js'
import { errorText } from '../../../render/text.js'
import { writers as shipped } from '../../../sources/index.js'
import { envValues } from '../../../sources/shared/env-values.js'
import type { Deps } from '../../deps.js'
import { progressOn } from '../../terminal/progress.js'

/** What `sealpost import` takes. */
export interface ImportOptions {
  readonly config: string
  /** Targets that values are taken from; all where neither these nor files are named. */
  readonly from: readonly string[]
  /** Plain `.env` files that values are taken from. */
  readonly fromFile: readonly string[]
  readonly environment: readonly string[]
  /** The source that takes them in. */
  readonly to?: string
  /** Names whose values at the source may be replaced. */
  readonly replace: readonly string[]
  readonly dryRun: boolean
  readonly yes: boolean
  readonly json: boolean
}

/**
 * `sealpost import`: brings values that can be read back into the source, and lists for a person what cannot be. No target is
 * written to, and the ledger is not opened.
 * @returns 0 where the source has all that was found, 2 where something is left to do, 1 where a write failed
 * @throws SealpostError for all that ended it before anything was written; 'usage' where nobody can be asked and neither
 *   `--yes` nor `--dry-run` is there
 */
export async function importValues(options: ImportOptions, deps: Deps): Promise<number> {
  const { runtime, output } = deps
  if (!options.yes && !options.dryRun && output.ask === undefined) {
    throw new SealpostError('usage', 'import asks for confirmation, but there is no terminal', {
      hint: 'Nothing was written. Check with `--dry-run`, then run the same command with `--yes`.',
    })
  }
  let writing = false
  const config = resolve(runtime.cwd, options.config)
  const progress = progressOn(output, runtime.now)
  const running = runImport(
    {
      config,
      only: { targets: options.from, environments: options.environment },
      files: options.fromFile,
      readFile: (path) => envValues(fileAt(path, runtime.cwd), runtime.files, 'warn'),
      to: options.to,
      replace: options.replace,
      targets: deps.targets,
      sources: deps.sources,
      writers: deps.writers ?? shipped,
      store: async (read) => storeKind(read, await usualStore(config, runtime, deps.stores), deps.stores),
      redact: deps.guard.redact,
      mayHold: deps.guard.mayHold,
      progress: progress.tell,
      approve: async (outcome) => {
        output.live('')
        const approved = !options.dryRun && (options.yes || (await confirmed(outcome, options, deps)))
        writing = approved && !runtime.stop.aborted
        return writing
      },
    },
    runtime,
  )
  const outcome = await unlessStopped(running, runtime.stop, () => writing).finally(progress.end)
  show(outcome, options, deps)
  if (outcome.error !== undefined) {
    output.note(errorText(outcome.error, output.noteStyle))
    return 1
  }
  const left = outcome.lines.some((line) => isOpen(line) || (isWrite(line) && line.done === undefined))
  return left ? 2 : 0
}

function fileAt(path: string, folder: string) {
  const absolute = resolve(folder, path)
  return { shown: relative(folder, absolute) || path, absolute }
}

function show(outcome: ImportOutcome, options: ImportOptions, { output }: Deps): void {
  const { error: _error, ...said } = outcome
  const [say, style] = options.json ? [output.note, output.noteStyle] : [output.print, output.style]
  say(importText(said, style))
  if (options.json) output.print(prettyJson({ version: 1, command: 'import', ...outcome }))
}

async function confirmed(outcome: ImportOutcome, options: ImportOptions, { output }: Deps): Promise<boolean> {
  const say = options.json ? output.note : output.print
  say(importText(outcome, options.json ? output.noteStyle : output.style))
  const replaced = outcome.lines.filter(({ do: what }) => what === 'replace').length
  const more = replaced === 0 ? '' : `, replacing ${counted(replaced, 'value')}`
  const question = `Write ${counted(outcome.lines.filter(isWrite).length, 'name')} into ${outcome.source.name}${more}?`
  const prompts = await output.ask?.()
  const yes = (await prompts?.confirm(question).catch(() => false)) === true
  if (!yes) output.note('Nothing was written.')
  return yes
}

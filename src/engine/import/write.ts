import { SealpostError } from '../../core/errors.js'
import type { ImportDecision } from '../../core/import/decide.js'
import { isWrite } from '../../core/import/lines.js'
import { unlike } from '../../core/import/settled.js'
import type { Files } from '../../core/runtime.js'
import type { Prepared } from '../../core/source-writer.js'
import { isOffered } from '../../io/system/git/private-files.js'
import { openSource } from '../source-io.js'
import type { ImportOutcome } from './options.js'
import { atSource, type ImportContext } from './setting.js'
import { look, type Stocks, timeOf } from './stock.js'

/** How long writing into a source may take, ms: a store may take one value at a time, and few in a second. */
const writingMs = 600_000

/**
 * Makes ready what is to be written, environment by environment. Here values are laid open.
 * @throws SealpostError for what cannot be written, and for files that git would take in; nothing was written then
 */
export async function prepare(
  context: ImportContext,
  stocks: Stocks,
  decisions: readonly ImportDecision[],
): Promise<Prepared[]> {
  const { layer, writer, config, reading, runtime } = context
  const prepared: Prepared[] = []
  for (const [environment, stock] of stocks) {
    const values = valuesFor(environment, decisions)
    if (values.size === 0) continue
    const { io, unlessOver } = openSource(layer, { ...reading, ...timeOf(context) })
    const { settings } = layer
    const call = { environment: atSource(context, environment), stock, values, settings, folder: config.folder, io }
    const one = await unlessOver(writer.prepare(call))
    for (const { path, shown, holds } of one.files) {
      if (holds === 'encrypted' || (await isOffered(path, runtime)) !== true) continue
      throw new SealpostError('source', `${shown} would contain ${holds}, and git does not ignore it`, {
        where: shown,
        hint: `Nothing was written. Add ${holds === 'keys' ? shown.split('/').at(-1) : shown} to .gitignore, then run again.`,
      })
    }
    prepared.push(one)
  }
  return prepared
}

function valuesFor(environment: string, decisions: readonly ImportDecision[]): Map<string, string> {
  return new Map(
    decisions.flatMap(({ line, secret }) =>
      secret !== undefined && line.environment === environment ? [[line.name, secret.reveal()] as const] : [],
    ),
  )
}

/**
 * Carries it out, one environment after the other. The only doors through which a source is written to are opened here.
 * @throws SealpostError; what was written before it stays
 */
export async function writeAll(context: ImportContext, prepared: readonly Prepared[]): Promise<void> {
  const { layer, writer, reading, runtime } = context
  for (const one of prepared) {
    if (runtime.stop.aborted) throw new SealpostError('interrupted', 'stopped while writing into the source')
    const opened = openSource(layer, { ...reading, timeoutMs: writingMs }, writer.access)
    for (const { path, holds } of one.files) {
      if (holds === 'encrypted') continue
      context.call.mayHold(path)
      context.call.mayHold(await runtime.files.real(path))
    }
    const replace = (path: string, before: Uint8Array | undefined, bytes: Uint8Array) =>
      replaced(runtime.files, path, before, bytes)
    await opened.unlessOver(one.write({ ...opened.io, files: { ...opened.io.files, replace } }))
  }
}

async function replaced(files: Files, path: string, before: Uint8Array | undefined, bytes: Uint8Array): Promise<void> {
  const moved = () =>
    new SealpostError('conflict', 'the file was changed by someone else at the same time', {
      where: path,
      hint: 'The file was not changed. Run again.',
    })
  if (before === undefined) {
    if (!(await files.createNew(path, bytes))) throw moved()
    return
  }
  const now = await files.read(path)
  if (now === undefined || !Buffer.from(before).equals(now)) throw moved()
  // what a link leads to is replaced, and not the link
  await files.replace(await files.real(path), bytes)
}

/** What an import has done, as far as looking at the source again shows it. */
export async function settle(
  context: ImportContext,
  {
    planned,
    stocks,
    decisions,
    error,
  }: {
    readonly planned: ImportOutcome
    readonly stocks: Stocks
    readonly decisions: readonly ImportDecision[]
    readonly error: SealpostError | undefined
  },
): Promise<ImportOutcome> {
  const seen = await look(context).catch(() => undefined)
  const lines = decisions.map(({ line, secret }) => {
    const there = secret && seen?.get(line.environment)?.values.get(line.name)?.secret
    return secret !== undefined && there?.equals(secret) ? { ...line, done: true as const } : line
  })
  const outcome = { ...planned, lines, wrote: true }
  const trouble = error ?? doubtOf(stocks, decisions, seen)
  if (trouble === undefined) return outcome
  const { code, message, hint, where } = trouble
  return { ...outcome, error: { code, message, hint, where } }
}

function doubtOf(
  stocks: Stocks,
  decisions: readonly ImportDecision[],
  seen: Stocks | undefined,
): SealpostError | undefined {
  if (seen === undefined)
    return new SealpostError('unconfirmed', 'the written values could not be read back', {
      hint: 'Run again. Values that are already in the source are left as they are.',
    })
  const wrong = [...stocks].flatMap(([environment, { values }]) =>
    decisions.some(({ line }) => line.environment === environment && isWrite(line))
      ? unlike(values, valuesFor(environment, decisions), seen.get(environment)?.values ?? new Map())
      : [],
  )
  return wrong.length === 0
    ? undefined
    : new SealpostError('unconfirmed', `the source does not have what was written: ${wrong.slice(0, 10).join(', ')}`, {
        hint: 'Someone else may have changed it at the same time. Run again.',
      })
}

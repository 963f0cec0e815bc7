import { SealpostError } from '../../core/errors.js'
import type { SourceValue } from '../../core/value.js'
import { concurrently } from '../shared/concurrently.js'
import { addValue } from '../shared/names.js'
import { type Engine, shownPath } from './api.js'
import { secretsIn } from './folders.js'
import type { State } from './secrets.js'

/** Secrets that are read at the same time: enough for hundreds in seconds, and no burden for a server that others use. */
const width = 10

/** What of an environment is read. */
export interface Wish {
  /** Below the mount, in their order; `/` at the end for a folder, `/**` for one with those below it. */
  readonly paths: readonly string[]
  readonly clash: 'refuse' | 'last'
  readonly state: State
}

/** What is known of one secret by its names; undefined where there was none. */
type OfSecret<T> = (engine: Engine, path: string, state: State) => Promise<ReadonlyMap<string, T> | undefined>

/**
 * The values of an environment, or their versions: all keys of all its secrets.
 * @param ofSecret `readSecret` or `listSecret`
 * @throws SealpostError 'source-duplicate' where a key stands in two secrets and nothing says which one counts;
 * 'source-missing' for a path that there is nothing at; and as these and {@link secretsIn} do
 */
export async function readAll<T extends Pick<SourceValue, 'at'>>(
  engine: Engine,
  { paths, clash, state }: Wish,
  ofSecret: OfSecret<T>,
): Promise<Map<string, T>> {
  const values = new Map<string, T>()
  const groups: { readonly path: string; readonly secrets: readonly string[] }[] = []
  for (const path of paths) groups.push({ path, secrets: await secretsAt(engine, path) })
  const secrets = groups.flatMap((group) => group.secrets)
  const read = await concurrently(secrets, width, (secret) => ofSecret(engine, secret, state))
  let next = 0
  for (const { path, secrets: own } of groups) {
    const found = own.flatMap(() => [...(read[next++] ?? [])])
    if (found.length === 0) throw nothingAt(`${engine.mount}/${shownPath(path)}`, state)
    for (const [name, value] of found) {
      if (clash === 'last') values.delete(name)
      addValue(values, name, value)
    }
  }
  return values
}

function secretsAt(engine: Engine, path: string): Promise<readonly string[]> {
  const [, folder, deep] = /^(.*\/)(\*\*)?$/.exec(path) ?? []
  return folder === undefined ? Promise.resolve([path]) : secretsIn(engine, folder, deep !== undefined)
}

function nothingAt(path: string, { time }: State): SealpostError {
  return new SealpostError(
    'source-missing',
    `there is no secret at ${path}${time === undefined ? '' : ' at that time'}`,
    {
      hint: 'Nothing was written. Add a key there, or remove the path from `source.paths`.',
    },
  )
}

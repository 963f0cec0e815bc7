import { SealpostError } from '../../core/errors.js'
import { inEnvironment } from '../../core/source-errors.js'
import type { SourceWriter, Stock } from '../../core/source-writer.js'
import type { SourceValue } from '../../core/value.js'
import { forEnvironment } from '../shared/environments.js'
import { addValue, nameOf } from '../shared/names.js'
import { type Engine, shownPath } from './api.js'
import { type Home, readHome, writeHome } from './home.js'
import { readAll } from './merge.js'
import { readSecret, valuesOf } from './secrets.js'
import type { Settings } from './settings.js'
import { id, placed, withEngine } from './with-engine.js'

/** What was seen: the secret that new keys go into, where the config leaves no doubt which one that is. */
interface Handle {
  readonly home: Home | undefined
}

/** Adds keys to the one secret that the config names for an environment; never drops one. */
export const writer: SourceWriter<Settings> = {
  id,
  api: 1,
  access: { api: [{ method: 'POST', path: '/v1/*' }] },
  async look(call) {
    const { environments, settings } = call
    if (settings.at !== undefined) {
      throw new SealpostError('config', '`source.at` reads an older state, which cannot be changed', {
        hint: 'Nothing was read or written. Remove it, then run again.',
      })
    }
    return withEngine(call, async (engine) => {
      const all = new Map<string, Stock>()
      for (const environment of environments) {
        const work = () => placed(environment, lookAt(engine, environment, settings))
        all.set(environment, await inEnvironment(id, environment, work))
      }
      return all
    })
  },
  async prepare(call) {
    const { environment, stock, values } = call
    const { home } = stock.handle as Handle
    const wrong = home === undefined ? [] : [...values.keys()].filter((name) => isElsewhere(name, stock, home))
    if (home === undefined || wrong.length > 0) {
      const what =
        home === undefined
          ? '`source.paths` is not a single secret, so it is unclear where a new key belongs'
          : `${wrong.join(', ')} is in a secret other than ${stock.at}`
      throw new SealpostError('source', `${id}:${environment}: ${what}`, {
        hint: 'Nothing was written. Configure that secret as a separate source and import into it with `--to`; or add the values manually.',
      })
    }
    for (const name of values.keys()) nameOf([name], {}, stock.at)
    return {
      files: [],
      next: [],
      write: (io) =>
        withEngine({ ...call, environments: [environment], io }, (engine) =>
          inEnvironment(id, environment, () => writeHome(engine, home, values)),
        ),
    }
  },
}

function isElsewhere(name: string, { values }: Stock, { data }: Home): boolean {
  return values.has(name) && !data.members.has(name)
}

async function lookAt(engine: Engine, environment: string, { paths, clash }: Settings): Promise<Stock> {
  const all = [paths].flat().map((path) => forEnvironment(path, environment))
  const single = all.filter((path) => !/\/(?:\*\*)?$/.test(path))
  const [own] = single
  const home = single.length === 1 && own !== undefined ? await readHome(engine, own) : undefined
  const values = new Map<string, SourceValue>()
  for (const path of all) {
    const found =
      path === home?.path
        ? homeValues(engine, home)
        : await readAll(engine, { paths: [path], clash, state: {} }, readSecret)
    for (const [name, value] of found) {
      if (clash === 'last') values.delete(name)
      addValue(values, name, value)
    }
  }
  const handle: Handle = { home }
  return { values, at: `${engine.mount}/${shownPath(own ?? all[0] ?? '')}`, handle }
}

function homeValues({ mount }: Engine, { path, data, version, updatedAt }: Home): ReadonlyMap<string, SourceValue> {
  return valuesOf(data, shownPath(`${mount}/${path}`), {
    ...(version === undefined ? {} : { version: `v${version}` }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
  })
}

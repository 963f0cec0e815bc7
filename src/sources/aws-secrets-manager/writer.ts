import { SealpostError } from '../../core/errors.js'
import { matches } from '../../core/glob.js'
import type { SourceWriter, Stock } from '../../core/source-writer.js'
import { forEnvironmentOf } from '../../vendors/aws/environment.js'
import { logIn } from '../../vendors/aws/login.js'
import type { Tree, TreeObject } from '../shared/tree.js'
import { compactJson } from '../shared/values.js'
import type { SecretsManager } from './client.js'
import { gatheringOf, id, ofEach } from './read.js'
import { type Selection, takes } from './selection.js'
import type { Settings } from './settings.js'
import { type Held, jsonOf, seenBy } from './stock.js'

/** Largest value of a secret, bytes (botocore 1.43.11, `SecretStringType`, read 2026-11-30). */
const mostBytes = 65_536

const post = (operation: string) =>
  ({ method: 'POST', path: '/', headers: { 'x-amz-target': `secretsmanager.${operation}` } }) as const

/** What was seen of one environment. */
interface Handle {
  readonly selection: Selection
  /** Secrets by their whole names. */
  readonly held: ReadonlyMap<string, Held>
}

/** Adds secrets below the prefix of an environment, or keys to the JSON secret that the config names for it. */
export const writer: SourceWriter<Settings> = {
  id,
  api: 1,
  access: { secretsmanager: [post('CreateSecret'), post('PutSecretValue')] },
  async look(call) {
    const { settings } = call
    if (settings.stage !== 'AWSCURRENT') {
      throw new SealpostError('config', '`source.stage` selects a version other than the current one', {
        hint: 'Nothing was read or written. Remove it, then run again: new values become the current version.',
      })
    }
    return ofEach(call, async (gathering): Promise<Stock> => {
      const { selection } = gathering
      const { values, held } = await seenBy(gathering, settings)
      const handle: Handle = { selection, held }
      const at = selection.prefix === '' ? [...selection.json.keys()].join(', ') : selection.prefix
      return { values, at, handle }
    })
  },
  async prepare({ environment, stock, values, settings }) {
    const { selection, held } = stock.handle as Handle
    const texts = textsFor(values, stock, selection, held)
    return {
      files: [],
      next: [],
      write: (io) =>
        forEnvironmentOf(id, environment, async () => {
          const { manager } = await gatheringOf(selection, settings, io, await logIn(settings, io))
          for (const one of texts) await written(manager, { selection, held }, one)
        }),
    }
  },
}

/** What secrets are to hold, by their whole names. */
function textsFor(
  values: ReadonlyMap<string, string>,
  stock: Stock,
  selection: Selection,
  held: ReadonlyMap<string, Held>,
): Map<string, string> {
  const texts = new Map<string, string>()
  const objects = new Map<string, Map<string, Tree>>()
  for (const [name, value] of values) {
    const [secret = '', key] = stock.values.get(name)?.at?.split('#') ?? placeFor(name, selection)
    if (key === undefined) texts.set(secret, value)
    else {
      const members = objects.get(secret) ?? new Map<string, Tree>(jsonOf(held.get(secret), secret)?.members)
      objects.set(secret, members.set(key, { is: 'text', text: value }))
    }
  }
  for (const [secret, members] of objects)
    texts.set(secret, compactJson({ is: 'object', members } satisfies TreeObject))
  for (const [secret, text] of texts) checkSize(secret, text)
  return texts
}

/** Where a new name goes: into a secret of its own, or under a key of a JSON secret. */
function placeFor(name: string, selection: Selection): readonly [secret: string, key?: string] {
  const own = `${selection.prefix}${name}`
  const places: (readonly [string, string?])[] = [
    ...(takes(selection, own) && !selection.json.has(own) ? [[own] as const] : []),
    ...[...selection.json].flatMap(([secret, keys]) => (matches(keys, name) ? [[secret, name] as const] : [])),
  ]
  const [place] = places
  if (place !== undefined && places.length === 1) return place
  throw new SealpostError(
    'source',
    place === undefined
      ? `${name}: no secret of \`source\` can have this name`
      : `${name}: it could belong to several secrets of \`source\``,
    { hint: 'Nothing was written. Create it manually where it belongs, then run again.' },
  )
}

/** @throws SealpostError('source') for what the service would refuse */
function checkSize(secret: string, text: string): void {
  if (text !== '' && Buffer.byteLength(text) <= mostBytes) return
  throw new SealpostError(
    'source',
    text === '' ? `${secret} would be empty` : `${secret} would be larger than ${mostBytes} bytes`,
    { hint: 'Nothing was written. Exclude it with `!NAME` in the `secrets` of the target.' },
  )
}

/**
 * Creates a secret, or gives it another value. The service has no condition for the latter, so that it is looked at once more
 * right before.
 * @throws SealpostError('conflict') where somebody else wrote meanwhile
 */
async function written(
  manager: SecretsManager,
  { selection: { tags }, held }: Handle,
  [secret, text]: readonly [string, string],
): Promise<void> {
  const before = held.get(secret)
  if (before === undefined) return manager.create(secret, text, tags)
  const now = await manager.version(secret, 'AWSCURRENT')
  if (now.VersionId === before.VersionId) return manager.put(secret, text)
  throw new SealpostError('conflict', `${secret} was changed by someone else at the same time`, {
    hint: 'Nothing was written there. Run again.',
  })
}

import * as z from 'zod/mini'
import { SealpostError, statusError } from '../../core/errors.js'
import type { Tree, TreeObject } from '../shared/tree.js'
import { compactJson } from '../shared/values.js'
import { type Engine, encoded, shaped, shownPath } from './api.js'
import { type Asked, isNothing, refusalBy, wordsOf } from './refusals.js'
import { objectAt } from './secrets.js'

/** The secret that new keys go into, as it was seen. */
export interface Home {
  /** Below the mount. */
  readonly path: string
  /** Its keys, with whatever is no text among them. */
  readonly data: TreeObject
  /** Version of the engine's that was seen, 0 where there is no secret yet; undefined where the engine keeps none. */
  readonly version: number | undefined
  /** When that version was made, ms since the epoch. */
  readonly updatedAt: number | undefined
}

const stamped = z.looseObject({
  data: z.looseObject({ metadata: z.looseObject({ version: z.int(), created_time: z.string() }) }),
})

/**
 * Reads the secret that new keys go into. One that is not there yet is empty; one whose present version is deleted or destroyed
 * is refused, so that nobody takes it for empty.
 * @throws SealpostError as reading a secret does
 */
export async function readHome(engine: Engine, path: string): Promise<Home> {
  const { client, headers, mount, version } = engine
  const shown = shownPath(`${mount}/${path}`)
  const asked = { ...askedFor(engine, path, 'read'), what: `read ${shown}` }
  const response = await client.fetch(addressOf(engine, path), { headers })
  const text = await response.text()
  const json: unknown = response.ok ? JSON.parse(text) : parsed(text)
  const none = { path, data: { is: 'object', members: new Map() } as const, updatedAt: undefined }
  if (isNothing(response.status, json)) return { ...none, version: version === 2 ? 0 : undefined }
  if (!response.ok) throw refusalBy(response.status, json, asked)
  if (version === 1) return { ...none, data: objectAt(text, ['data'], shown), version: undefined }
  const { metadata } = shaped(stamped, json, asked).data
  const made = Date.parse(metadata.created_time)
  return {
    path,
    data: objectAt(text, ['data', 'data'], shown),
    version: metadata.version,
    updatedAt: Number.isNaN(made) ? undefined : made,
  }
}

/**
 * Writes the whole secret, with everything that it had. Version 2 of the engine refuses it where somebody else wrote meanwhile
 * (`cas`); version 1 cannot, so that it is looked at once more right before.
 * @throws SealpostError('conflict') where somebody else wrote meanwhile
 */
export async function writeHome(engine: Engine, home: Home, values: ReadonlyMap<string, string>): Promise<void> {
  const { client, headers, mount } = engine
  const shown = shownPath(`${mount}/${home.path}`)
  const moved = () =>
    new SealpostError('conflict', `${shown} was changed by someone else at the same time`, {
      hint: 'Nothing was written there. Run again.',
    })
  const data: TreeObject = {
    is: 'object',
    members: new Map<string, Tree>([
      ...home.data.members,
      ...[...values].map(([name, text]) => [name, { is: 'text', text }] as const),
    ]),
  }
  if (home.version === undefined && compactJson((await readHome(engine, home.path)).data) !== compactJson(home.data))
    throw moved()
  const body =
    home.version === undefined ? compactJson(data) : `{"options":{"cas":${home.version}},"data":${compactJson(data)}}`
  const response = await client.fetch(addressOf(engine, home.path), {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  })
  if (response.ok) return
  const said = parsed(await response.text())
  if (response.status === 400 && /check-and-set/i.test(wordsOf(said))) throw moved()
  if (response.status === 403) {
    const { policy } = askedFor(engine, home.path, 'create", "update')
    throw statusError(403, `write ${shown}`, `Nothing was written there. Add to a policy of the token: \`${policy}\`.`)
  }
  throw refusalBy(response.status, said, { ...askedFor(engine, home.path, 'update'), what: `write ${shown}` })
}

function addressOf({ client, mount, version }: Engine, path: string): string {
  return `${client.endpoint}/v1/${encoded(version === 2 ? `${mount}/data/${path}` : `${mount}/${path}`)}`
}

function askedFor({ mount, version }: Engine, path: string, capability: string): Asked {
  const shown = shownPath(`${mount}/${path}`)
  const below = version === 2 ? `${mount}/data/${path}` : `${mount}/${path}`
  return {
    what: shown,
    path: shown,
    mount,
    version,
    policy: `path "${shownPath(below)}" { capabilities = ["${capability}"] }`,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

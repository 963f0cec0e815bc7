import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { SourceValue, SourceVersion } from '../../core/value.js'
import { parseJson } from '../shared/json.js'
import { nameOf } from '../shared/names.js'
import type { Tree, TreeObject } from '../shared/tree.js'
import { secretOf } from '../shared/values.js'
import { type Answer, type Engine, encoded, get, shaped, shownPath } from './api.js'
import { type Asked, deletedError } from './refusals.js'

/** Which state of a secret is read: the present one, a version, or the one of a time, ms since the epoch. */
export interface State {
  readonly version?: number
  readonly time?: number
}

const versioned = z.looseObject({
  data: z.looseObject({
    data: z.record(z.string(), z.unknown()),
    metadata: z.looseObject({ version: z.int(), created_time: z.string() }),
  }),
})
const structure = z.looseObject({
  data: z.looseObject({
    subkeys: z.record(z.string(), z.unknown()),
    metadata: z.looseObject({ version: z.int(), created_time: z.string() }),
  }),
})
const plain = z.looseObject({ data: z.record(z.string(), z.unknown()) })
const history = z.looseObject({
  data: z.looseObject({
    created_time: z.string(),
    versions: z.record(
      z.string(),
      z.looseObject({ created_time: z.string(), deletion_time: z.string(), destroyed: z.boolean() }),
    ),
  }),
})

/**
 * The keys of one secret as values, in the order of the answer.
 * @param path below the mount
 * @returns undefined where there was no such secret at the time that is asked for
 * @throws SealpostError 'source' for what is deleted or destroyed, for null and for a key that makes no name;
 * 'source-missing' where there is none; and as {@link get} does
 */
export async function readSecret(
  engine: Engine,
  path: string,
  state: State,
): Promise<ReadonlyMap<string, SourceValue> | undefined> {
  const { mount, version } = engine
  const below = version === 2 ? `${mount}/data/${path}` : `${mount}/${path}`
  const shown = shownPath(`${mount}/${path}`)
  const asked: Asked = {
    what: `read ${shown}`,
    path: shown,
    mount,
    version,
    policy: `path "${shownPath(below)}" { capabilities = ["read"] }`,
  }
  if (version === 1) {
    const answer = await needed(engine, encoded(below), asked)
    shaped(plain, answer.json, asked)
    return valuesOf(objectAt(answer.text, ['data'], shown), shown, {})
  }
  const query = await queryFor(engine, path, state)
  if (query === undefined) return undefined
  const answer = await needed(engine, `${encoded(below)}${query}`, asked)
  const { metadata } = shaped(versioned, answer.json, asked).data
  const updatedAt = Date.parse(metadata.created_time)
  return valuesOf(objectAt(answer.text, ['data', 'data'], shown), shown, {
    ...versionOf(metadata),
    ...(Number.isNaN(updatedAt) ? {} : { updatedAt }),
  })
}

/**
 * The keys of one secret with its version, in the order of {@link readSecret}. The server takes the values out itself
 * ("Read secret subkeys", KV version 2 API, and path_subkeys.go of hashicorp/vault-plugin-secrets-kv, read 2026-11-30): since
 * Vault 1.10, and in OpenBao.
 * @returns undefined where there was no such secret at the time that is asked for
 * @throws SealpostError as {@link readSecret} does
 */
export async function listSecret(
  engine: Engine,
  path: string,
  state: State,
): Promise<ReadonlyMap<string, SourceVersion> | undefined> {
  const { mount, version } = engine
  const below = `${mount}/subkeys/${path}`
  const shown = shownPath(`${mount}/${path}`)
  const asked: Asked = {
    what: `read the keys of ${shown}`,
    path: shown,
    mount,
    version,
    policy: `path "${shownPath(below)}" { capabilities = ["read"] }`,
  }
  const query = await queryFor(engine, path, state)
  if (query === undefined) return undefined
  const answer = await needed(engine, `${encoded(below)}${query}`, asked)
  const known = versionOf(shaped(structure, answer.json, asked).data.metadata)
  const { members } = objectAt(answer.text, ['data', 'subkeys'], shown)
  return new Map(
    [...members.keys()].map((key) => {
      const name = nameOf([key], {}, shown)
      return [name, { at: `${shown}#${name}`, ...known }]
    }),
  )
}

/** Numbers begin anew where a secret is deleted with its metadata and made anew; the time of a version does not. */
function versionOf({ version, created_time: created }: { readonly version: number; readonly created_time: string }) {
  return { version: `v${version}`, versionId: `${version} ${created}` }
}

/** Which version is asked for; undefined where there was none at the time that is asked for. */
async function queryFor(engine: Engine, path: string, { version, time }: State): Promise<string | undefined> {
  const at = time === undefined ? version : await versionAt(engine, path, time)
  if (at === undefined) return time === undefined ? '' : undefined
  return `?version=${at}`
}

async function needed(engine: Engine, address: string, asked: Asked): Promise<Answer> {
  const answer = await get(engine, address, asked)
  if (answer === undefined) throw new SealpostError('internal', `${asked.what}: no answer`)
  return answer
}

/**
 * The version that was the present one at a time.
 * @returns undefined where the secret did not exist yet
 * @throws SealpostError('source') where that version is not kept any more, or is deleted or destroyed
 */
async function versionAt(engine: Engine, path: string, time: number): Promise<number | undefined> {
  const { mount, version } = engine
  const below = `${mount}/metadata/${path}`
  const shown = shownPath(`${mount}/${path}`)
  const asked: Asked = {
    what: `read the versions of ${shown}`,
    path: shown,
    mount,
    version,
    policy: `path "${shownPath(below)}" { capabilities = ["read"] }`,
  }
  const { data } = shaped(history, (await needed(engine, encoded(below), asked)).json, asked)
  const versions = Object.entries(data.versions).map(([number, one]) => ({ number: Number(number), ...one }))
  const then = versions.filter(({ created_time: created }) => Date.parse(created) <= time)
  const [last] = then.sort((one, other) => other.number - one.number)
  if (last === undefined) {
    if (Date.parse(data.created_time) > time || versions.length === 0) return undefined
    throw new SealpostError('source', `${shown} no longer has the version from the time in \`at\``, {
      hint: 'Nothing was written. Use a later time: the engine keeps only `max_versions` versions.',
    })
  }
  // a version that is to end by itself has a time of deletion that is yet to come, which the server knows best
  if (last.destroyed) throw deletedError(asked, last.number, true)
  return last.number
}

/**
 * What stands at some keys of an answer, with numbers as they were written. Its shape is known already.
 * @throws SealpostError('bad-answer') where it is not
 */
export function objectAt(text: string, keys: readonly string[], where: string): TreeObject {
  let tree: Tree | undefined = parseJson(text, where)
  for (const key of keys) tree = tree?.is === 'object' ? tree.members.get(key) : undefined
  if (tree?.is === 'object') return tree
  throw new SealpostError('bad-answer', `read ${where}: the response does not match the API documentation`)
}

/** Keys of a secret as values. Throws SealpostError('source') for null and for a key that makes no name. */
export function valuesOf(
  { members }: TreeObject,
  shown: string,
  more: Pick<SourceValue, 'version' | 'versionId' | 'updatedAt'>,
): Map<string, SourceValue> {
  return new Map(
    [...members].map(([key, tree]) => {
      const name = nameOf([key], {}, shown)
      return [name, { secret: secretOf(tree, [key], shown), at: `${shown}#${name}`, ...more }]
    }),
  )
}

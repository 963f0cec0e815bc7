import type { Answer, Ask, Route } from '../server.js'
import { type Box, type KeyPair, refuse, type Store } from './store.js'
import { base64, readBody, text } from './validation.js'
import { badName, commonRoutes, keep, routesOf, visibilityRules } from './value-routes.js'

const lists = [
  ...['actions', 'dependabot', 'codespaces'].flatMap((family) => [
    `/repos/:owner/:repo/${family}/secrets`,
    `/orgs/:org/${family}/secrets`,
  ]),
  '/repos/:owner/:repo/environments/:environment/secrets',
  '/user/codespaces/secrets',
]

const badBox = refuse(422, 'Bad request - validation failed due to an improperly encrypted secret')

/** Secrets of repositories, environments, organisations and the user, in all three families. */
export function secretRoutes(store: Store): Route[] {
  return lists.flatMap((list) => {
    const on = routesOf(store, list)
    return [
      on('GET', '/public-key', (box) => {
        const { id, publicKey } = keyOf(store, box)
        if (box.rotateAfterRead) rotate(store, box, false)
        box.rotateAfterRead = false
        return { status: 200, body: { key_id: id, key: Buffer.from(publicKey).toString('base64') } }
      }),
      on('PUT', '/:name', (box, ask) => put(store, box, ask)),
      ...commonRoutes(store, list, { usual: 30, most: 100 }),
    ]
  })
}

/** The box's key pair, made on first use. */
export function keyOf(store: Store, box: Box): KeyPair {
  if (!box.key) rotate(store, box, false)
  return box.key as KeyPair
}

/** Gives the box another key pair; GitHub has been seen to keep the id. */
export function rotate(store: Store, box: Box, sameId: boolean): void {
  const { publicKey, privateKey } = store.sodium.crypto_box_keypair()
  const id = sameId && box.key ? box.key.id : `33802045780435${100_000 + store.nextId()}`
  box.key = { id, publicKey, privateKey }
}

function put(store: Store, box: Box, ask: Ask): Answer {
  const shared = box.holder === 'organization'
  const name = (ask.params.name ?? '').toUpperCase()
  const exists = box.rows.get(name)
  const rules = { encrypted_value: base64, key_id: text, ...visibilityRules(box) }
  // The visibility of a shared secret can be changed without its value, but only of one that exists.
  const needed = shared && exists ? [] : ['encrypted_value', 'key_id']
  const read = readBody(ask.body, rules, needed)
  if (!read.ok) return read.answer
  const { body } = read
  if (shared && body.visibility === undefined) {
    return refuse(422, 'Invalid request.\n\nInvalid input: object is missing required key: visibility.')
  }
  const wrong = badName(name, box.kind)
  if (wrong) return wrong
  const value = body.encrypted_value === undefined ? exists?.value : open(store, box, body)
  if (value === undefined) return badBox
  const refused = keep(store, box, { name, value, body, isPatch: false })
  return refused ?? (exists ? { status: 204 } : { status: 201, body: {} })
}

/** The text in the sealed box; undefined where the key id is not the present one or the box does not open. */
function open(store: Store, box: Box, body: Readonly<Record<string, unknown>>): string | undefined {
  const { id, publicKey, privateKey } = keyOf(store, box)
  if (body.key_id !== id) return undefined
  try {
    const sealed = Buffer.from(String(body.encrypted_value), 'base64')
    const bytes = store.sodium.crypto_box_seal_open(sealed, publicKey, privateKey)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

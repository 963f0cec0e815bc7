import { defineTarget, done, SealpostError, serially, statusError } from 'sealpost'
import { z } from 'zod'

const settings = z.strictObject({ team: z.string().regex(/^[a-z]+$/) })
const place = z.strictObject({ ring: z.string().regex(/^[a-z]+$/) })
const list = z.object({ keys: z.array(z.object({ name: z.string(), changed: z.number(), made: z.number() })) })
const owner = z.object({ id: z.string() })
const stored = z.object({ created: z.boolean() })

/**
 * What is known of the vendor, with where it was read and when.
 * @template const T
 * @param {T} is
 */
const claim = (is) => ({ is, source: 'Keyring API, "Keys"', verified: '2026-11-23' })

/**
 * @template T
 * @param {import('sealpost').TargetIo} io
 * @param {string} path
 * @param {{ what: string, shape: z.ZodType<T>, init?: RequestInit }} how
 */
async function ask(io, path, { what, shape, init = {} }) {
  const answer = await io.fetch(`${io.endpoint}${path}`, init)
  // what is gone already is removed
  const isGone = init.method === 'DELETE' && answer.status === 404
  if (!answer.ok && !isGone) throw statusError(answer.status, what)
  const body = shape.safeParse(answer.status === 200 ? await answer.json() : undefined)
  if (!body.success) throw new SealpostError('bad-answer', `${what}: the answer is not what the API describes`)
  return body.data
}

/** Rings of Keyring, which show no value and stamp each change. */
export const target = defineTarget({
  id: 'keyring',
  api: 1,
  capabilities: {
    title: 'Keyring',
    access: {
      token: ['KEYRING_TOKEN'],
      endpoint: { env: 'KEYRING_API_URL', default: 'https://api.keyring.example' },
      permissions: ['keys: write'],
      portal: 'https://keyring.example/tokens',
    },
    forms: {
      secret: {
        readBack: claim('never'),
        revision: claim('per-value'),
        maxBytes: claim(10_000),
        empty: claim(false),
      },
      public: false,
    },
    names: {
      fold: 'exact',
      pattern: claim('[A-Za-z][A-Za-z0-9_]*'),
      reserved: claim(['KEYRING_*']),
      maxLength: claim(64),
    },
    batch: claim({ shape: 'one', max: 25 }),
    maxPerScope: claim(200),
    maxTotalBytes: claim(Number.POSITIVE_INFINITY),
    takesEffect: claim('now'),
    places: [{ place: '{ ring: NAME }', means: 'one ring of the team' }],
    pace: { writeGapMs: claim(0), unstatedWaitMs: claim(1000) },
    tickMs: claim(1),
    cannot: [claim('show a value')],
  },
  config: { settings, place },
  parseScope({ settings: { team }, place: { ring }, form }) {
    if (form === 'public') throw new SealpostError('config', 'a ring keeps nothing in the open')
    return { team, ring }
  },
  keyOf({ team, ring }) {
    const uid = `keyring|${team}|${ring}`
    return { uid, label: `${team}/${ring}`, lane: uid, holder: `keyring|${team}`, within: ring, maxNames: 200 }
  },
  // a team has a name that may change and an id that does not
  identify: async ({ scope: { team }, io }) =>
    (await ask(io, `/teams/${team}`, { what: 'look the team up', shape: owner })).id,
  observe: ({ scopes, io }) =>
    Promise.all(
      scopes.map(async ({ ring }) => {
        const { keys } = await ask(io, `/rings/${ring}`, { what: 'list keys', shape: list })
        const sightings = keys.map(({ name, changed, made }) => ({
          name,
          revision: String(changed),
          changedAt: changed,
          made: String(made),
        }))
        return { listed: /** @type {const} */ (true), sightings }
      }),
    ),
  write: ({ steps, io }) =>
    serially(steps, async (step) => {
      const path = `/rings/${step.scope.ring}/${step.name}`
      if (step.do === 'remove') {
        const init = { method: 'DELETE' }
        await ask(io, path, { what: 'remove a key', shape: z.undefined(), init })
        return done(step)
      }
      const init = { method: 'PUT', body: JSON.stringify({ value: step.value }) }
      const { created } = await ask(io, path, { what: 'store a key', shape: stored, init })
      return done(step, { evidence: created ? 'created' : 'updated' })
    }),
  // what is stored takes effect by itself, or nobody can ask for a deployment
  redeploy: 'none',
})

import { z } from 'zod'
import { done, SealpostError, serially, statusError, type Target, type TargetIo } from '../../../src/index.js'

const settings = z.strictObject({ team: z.string().regex(/^[a-z]+$/) })
const place = z.strictObject({ ring: z.string().regex(/^[a-z]+$/) })
const list = z.object({ keys: z.array(z.object({ name: z.string(), changed: z.number(), made: z.number() })) })
const owner = z.object({ id: z.string() })
const stored = z.object({ created: z.boolean() })

interface Scope {
  readonly team: string
  readonly ring: string
}

const claim = <T>(is: T, source = 'Keyring API, "Keys"') => ({ is, source, verified: '2026-11-23' })

async function ask<T>(
  io: TargetIo,
  path: string,
  what: string,
  shape: z.ZodType<T>,
  init: RequestInit = {},
): Promise<T> {
  const answer = await io.fetch(`${io.endpoint}${path}`, init)
  // what is gone already is removed
  const isGone = init.method === 'DELETE' && answer.status === 404
  if (!answer.ok && !isGone) throw statusError(answer.status, what)
  const body = shape.safeParse(answer.status === 200 ? await answer.json() : undefined)
  if (!body.success) throw new SealpostError('bad-answer', `${what}: the response does not match the API documentation`)
  return body.data
}

export const target: Target<Scope, z.infer<typeof settings>, z.infer<typeof place>> = {
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
  identify: async ({ scope: { team }, io }) => (await ask(io, `/teams/${team}`, 'look the team up', owner)).id,
  observe: ({ scopes, io }) =>
    Promise.all(
      scopes.map(async ({ ring }) => {
        const { keys } = await ask(io, `/rings/${ring}`, 'list keys', list)
        const sightings = keys.map(({ name, changed, made }) => ({
          name,
          revision: String(changed),
          changedAt: changed,
          made: String(made),
        }))
        return { listed: true, sightings }
      }),
    ),
  write: ({ steps, io }) =>
    serially(steps, async (step) => {
      const path = `/rings/${step.scope.ring}/${step.name}`
      if (step.do === 'remove') {
        await ask(io, path, 'remove a key', z.undefined(), { method: 'DELETE' })
        return done(step)
      }
      const init = { method: 'PUT', body: JSON.stringify({ value: step.value }) }
      const { created } = await ask(io, path, 'store a key', stored, init)
      return done(step, { evidence: created ? 'created' : 'updated' })
    }),
  redeploy: 'none',
}

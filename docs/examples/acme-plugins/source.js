import { defineSource, inEnvironment, SealpostError, Secret, statusError } from 'sealpost'
import { z } from 'zod'

const id = 'strongbox'
const settings = z.strictObject({ team: z.string().regex(/^[a-z]+$/) })
const row = z.object({ name: z.string(), value: z.string(), version: z.number() })
const page = z.object({ values: z.array(row), total: z.number(), next: z.string().nullable() })
const pass = z.object({ token: z.string() })

/** A team has a few hundred values; more pages than this are a list that never ends. */
const mostPages = 200

/**
 * @template T
 * @param {import('sealpost').SourceClient} client
 * @param {string} path
 * @param {{ what: string, shape: z.ZodType<T>, init?: RequestInit }} how
 */
async function ask(client, path, { what, shape, init }) {
  const answer = await client.fetch(`${client.endpoint}${path}`, init)
  if (!answer.ok) throw statusError(answer.status, what)
  const body = shape.safeParse(await answer.json())
  if (!body.success) throw new SealpostError('bad-answer', `${what}: the answer is not what the API describes`)
  return body.data
}

/**
 * A client whose token comes from a login, created at the first request and renewed when it is refused.
 * @param {import('sealpost').SourceIo} io
 */
function logIn(io) {
  const door = io.open({ endpoint: 'api' })
  const token = async () => {
    const init = { method: 'POST', body: JSON.stringify({ key: io.credential('STRONGBOX_KEY') }) }
    return (await ask(door, '/login', { what: 'log in', shape: pass, init })).token
  }
  /** @type {Promise<string> | undefined} */
  let known
  return io.open({
    endpoint: 'api',
    token: (refused) => {
      if (refused !== undefined) known = undefined
      known ??= token()
      return known
    },
  })
}

/**
 * @param {import('sealpost').SourceClient} client
 * @param {string} path
 */
async function readBox(client, path) {
  /** @type {Map<string, import('sealpost').SourceValue>} */
  const values = new Map()
  let after = ''
  for (let pages = 0; pages < mostPages; pages += 1) {
    const {
      values: rows,
      total,
      next,
    } = await ask(client, `${path}?after=${after}`, { what: 'list values', shape: page })
    for (const { name, value, version } of rows) {
      values.set(name, { secret: new Secret(value), version: `v${version}`, at: `${id}:${path}#${name}` })
    }
    if (next !== null) {
      after = encodeURIComponent(next)
      continue
    }
    // a reader that may not see a value is not told so otherwise
    if (values.size !== total) throw new SealpostError('source', `${values.size} of ${total} values were shown`)
    return values
  }
  throw new SealpostError('bad-answer', `list values: more than ${mostPages} pages`)
}

/** Boxes of Strongbox, one for each environment. */
export const source = defineSource({
  id,
  api: 1,
  config: { settings },
  access: {
    env: [{ name: 'STRONGBOX_KEY', means: 'The key of a reader, made at https://strongbox.example/keys.' }],
    endpoints: [
      {
        id: 'api',
        env: ['STRONGBOX_API_URL'],
        means: 'Where Strongbox is.',
        default: 'https://api.strongbox.example',
        posts: [{ does: 'login', path: '/login' }],
      },
    ],
  },
  async read({ environments, settings: { team }, io }) {
    const client = logIn(io)
    const all = new Map()
    for (const environment of environments) {
      const path = `/teams/${team}/boxes/${encodeURIComponent(environment)}`
      all.set(environment, await inEnvironment(id, environment, () => readBox(client, path)))
    }
    return all
  },
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
})

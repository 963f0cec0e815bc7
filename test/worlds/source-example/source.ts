import { z } from 'zod'
import {
  inEnvironment,
  SealpostError,
  Secret,
  type Source,
  type SourceCall,
  type SourceClient,
  type SourceIo,
  type SourceValue,
  type SourceVersion,
  statusError,
} from '../../../src/index.js'

const id = 'strongbox'
const settings = z.strictObject({ team: z.string().regex(/^[a-z]+$/) })
const stamp = z.object({ name: z.string(), version: z.number() })
const row = stamp.extend({ value: z.string() })
const pass = z.object({ token: z.string() })

/** A team has a few hundred values; more pages than this are a list that never ends. */
const mostPages = 200

async function ask<T>(
  client: SourceClient,
  path: string,
  what: string,
  shape: z.ZodType<T>,
  init?: RequestInit,
): Promise<T> {
  const answer = await client.fetch(`${client.endpoint}${path}`, init)
  if (!answer.ok) throw statusError(answer.status, what)
  const body = shape.safeParse(await answer.json())
  if (!body.success) throw new SealpostError('bad-answer', `${what}: the response does not match the API documentation`)
  return body.data
}

/** A client whose token comes from a login, created at the first request and renewed when it is refused. */
function logIn(io: SourceIo): SourceClient {
  const door = io.open({ endpoint: 'api' })
  const token = async () => {
    const init = { method: 'POST', body: JSON.stringify({ key: io.credential('STRONGBOX_KEY') }) }
    return (await ask(door, '/login', 'log in', pass, init)).token
  }
  let known: Promise<string> | undefined
  return io.open({
    endpoint: 'api',
    token: (refused) => {
      if (refused !== undefined) known = undefined
      known ??= token()
      return known
    },
  })
}

async function rowsOf<T>(client: SourceClient, path: string, shape: z.ZodType<T>): Promise<T[]> {
  const page = z.object({ values: z.array(shape), total: z.number(), next: z.string().nullable() })
  const found: T[] = []
  let after = ''
  for (let pages = 0; pages < mostPages; pages += 1) {
    const { values: rows, total, next } = await ask(client, `${path}?after=${after}`, 'list values', page)
    found.push(...rows)
    if (next !== null) {
      after = encodeURIComponent(next)
      continue
    }
    // a reader that may not see a value is not told so otherwise
    if (found.length !== total) throw new SealpostError('source', `${found.length} of ${total} values were shown`)
    return found
  }
  throw new SealpostError('bad-answer', `list values: more than ${mostPages} pages`)
}

async function readBox(client: SourceClient, path: string): Promise<Map<string, SourceValue>> {
  const rows = await rowsOf(client, path, row)
  return new Map(rows.map((one) => [one.name, { secret: new Secret(one.value), ...versionOf(path, one) }]))
}

/** Strongbox tells what a box holds without values, too. */
async function listBox(client: SourceClient, path: string): Promise<Map<string, SourceVersion>> {
  const rows = await rowsOf(client, `${path}/versions`, stamp)
  return new Map(rows.map((one) => [one.name, versionOf(path, one)]))
}

/** Its numbers are those of a whole team, and none is given twice. */
function versionOf(path: string, { name, version }: z.infer<typeof stamp>) {
  return { version: `v${version}`, versionId: `v${version}`, at: `${id}:${path}#${name}` }
}

async function eachBox<T>(
  { environments, settings: { team }, io }: SourceCall<z.infer<typeof settings>>,
  ofBox: (client: SourceClient, path: string) => Promise<T>,
): Promise<Map<string, T>> {
  const client = logIn(io)
  const all = new Map<string, T>()
  for (const environment of environments) {
    const path = `/teams/${team}/boxes/${encodeURIComponent(environment)}`
    all.set(environment, await inEnvironment(id, environment, () => ofBox(client, path)))
  }
  return all
}

export const source: Source<z.infer<typeof settings>> = {
  id,
  api: 1,
  config: { settings },
  access: {
    env: [{ name: 'STRONGBOX_KEY', means: 'The key of a reader, created at https://strongbox.example/keys.' }],
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
  read: (call) => eachBox(call, readBox),
  versions: { by: 'the number of the version', list: (call) => eachBox(call, listBox) },
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}

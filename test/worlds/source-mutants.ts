import { createHash } from 'node:crypto'
import type { SourceWorld } from '../../src/conformance/index.js'
import { SealpostError } from '../../src/core/errors.js'
import { Secret } from '../../src/core/secret.js'
import type { Source, SourceClient, SourceIo } from '../../src/core/source.js'
import type { Fetch } from '../../src/core/target.js'
import type { SourceRead, SourceValue, SourceVersion } from '../../src/core/value.js'
import { world as example } from './source-example/world.js'
import { dotenvWorld, dotenvxWorld } from './source-files.js'

type Change = (good: Source) => Source
type Call = Parameters<Source['read']>[0]
type Body = { readonly values: readonly unknown[]; readonly next: string | null; readonly total: number }

/** A source with one fault that some tool really had, and a law that must find it. */
export interface SourceMutant {
  readonly does: string
  readonly world: SourceWorld
  /** The same without the fault. */
  readonly good: SourceWorld
  /** Name of a law that finds it. */
  readonly law: string
}

const lasting = [
  ...['unauthorized', 'forbidden', 'missing', 'limited', 'limited-silent'],
  ...['broken', 'drop', 'truncate', 'nonsense', 'elsewhere'],
]

/** Faults of a source that asks a server. */
export const sourceMutants: readonly SourceMutant[] = [
  asking('does not say what its variable means', 'a source says who it is', (good) => ({
    ...good,
    access: { ...good.access, env: good.access.env.map((one) => ({ ...one, means: '' })) },
  })),
  asking('has a usual address that is no https', 'a source says who it is', (good) => ({
    ...good,
    access: {
      ...good.access,
      endpoints: (good.access.endpoints ?? []).map((one) => ({ ...one, default: 'http://api.strongbox.example' })),
    },
  })),
  asking('passes over settings that it does not know', 'settings that make no sense', (good) => ({
    ...good,
    config: { settings: { safeParse: () => ({ success: true, data: { team: 'acme' } }) } },
  })),
  asking(
    'gives environments in an order of its own',
    'each environment that is asked for',
    reads(async (read) => new Map([...(await read())].sort(([one], [other]) => (one < other ? -1 : 1)))),
  ),
  asking('reads the first environment for all', 'each environment that is asked for', (good) => ({
    ...good,
    async read(call) {
      const [first = ''] = call.environments
      const values = (await good.read({ ...call, environments: [first] })).get(first)
      return new Map(call.environments.map((one) => [one, values ?? new Map()]))
    },
  })),
  asking('gives an environment that nobody asked for', 'each environment that is asked for', (good) => ({
    ...good,
    read: (call) => good.read({ ...call, environments: [...new Set([...call.environments, 'production'])] }),
  })),
  asking(
    'gives names in the order in which they happen to come',
    'names come in one order',
    (() => {
      let turn = 0
      return reads(async (read) => {
        turn += 1
        const all = await read()
        return new Map([...all].map(([one, names]) => [one, new Map(turn % 2 ? names : [...names].reverse())]))
      })
    })(),
  ),
  asking('trims values', 'a value comes as it is held', values(spelled((text) => text.trim()))),
  asking('mends line ends', 'a value comes as it is held', values(spelled((text) => text.replaceAll('\r\n', '\n')))),
  asking('ends a value at a NUL', 'a value comes as it is held', values(spelled((text) => text.split('\0')[0] ?? ''))),
  asking(
    'leaves empty values out',
    'an empty value is a value',
    values((one) => (one.secret.bytes === 0 ? undefined : one)),
  ),
  asking(
    'stops at the hundredth name',
    'more than a hundred names are read',
    reads(async (read) => new Map([...(await read())].map(([one, names]) => [one, new Map([...names].slice(0, 100))]))),
  ),
  asking('takes an environment that is missing for an empty one', 'an environment that is not there', (good) => ({
    ...good,
    read: (call) => eachAlone(good, call, () => new Map()),
  })),
  asking('leaves an environment that is missing out', 'an environment that is not there', (good) => ({
    ...good,
    read: (call) => eachAlone(good, call, () => undefined),
  })),
  asking(
    'does not count what it was shown',
    'what cannot be read in full',
    answers((body) => ({ ...body, total: body.next === null ? -1 : body.total }), { countsNothing: true }),
  ),
  asking(
    'keeps values beside their secrets',
    'what was read shows no value',
    values((one) => ({ ...one, at: one.secret.reveal() })),
  ),
  asking(
    'takes the moment of reading for the version',
    'a version stays',
    values((one) => ({ ...one, version: String(performance.now()) })),
  ),
  asking(
    'gives every value one version for ever',
    'a version stays',
    values((one) => ({ ...one, version: '1' })),
  ),
  asking(
    'takes a digest of the value for the version',
    'a version stays',
    values((one) => ({ ...one, version: createHash('sha256').update(one.secret.reveal()).digest('hex').slice(0, 12) })),
  ),
  asking(
    'leaves versions out',
    'a version stays',
    values(({ version: _version, ...one }) => one),
  ),
  asking(
    'leaves names out of the versions',
    'versions are told of just',
    told((one, name) => (name === 'LAW_N7' ? undefined : one)),
  ),
  asking(
    'says of versions that they are elsewhere',
    'versions are told of just',
    told((one) => ({ ...one, at: 'strongbox' })),
  ),
  asking(
    'counts the versions of each name, and anew where it is made anew',
    'the id of a version stays',
    told((one) => ({ ...one, versionId: '1' })),
  ),
  asking(
    'takes the moment for the id',
    'the id of a version stays',
    told((one) => ({ ...one, versionId: String(performance.now()) })),
  ),
  asking('reads the values to tell their versions', 'no value is sent for', (good) => ({
    ...good,
    versions: {
      by: 'what was read',
      list: async (call) =>
        new Map(
          [...(await good.read(call))].map(([environment, names]) => [
            environment,
            new Map([...names].map(([name, { versionId = '', at = '' }]) => [name, { versionId, at }])),
          ]),
        ),
    },
  })),
  asking(
    'tells the versions that it could see',
    'what cannot be told whole',
    listing((fetch) => async (input, init) => {
      const answer = await fetch(input, init)
      if (!String(input).includes('/versions')) return answer
      const body = (await answer.json()) as Body
      return Response.json({ ...body, total: body.values.length })
    }),
  ),
  asking('takes trouble for the end of the versions', 'trouble ends the telling', listing(emptied)),
  asking(
    'goes on as nobody where a credential is missing',
    'a credential that is not set',
    io((given) => ({ ...given, credential: (name) => given.variable(name) || 'nobody' })),
  ),
  asking(
    'does not say which credential is missing',
    'a credential that is not set',
    io((given) => ({
      ...given,
      credential(name) {
        if (!given.variable(name)) throw new SealpostError('token-missing', 'there is no credential')
        return given.credential(name)
      },
    })),
  ),
  asking(
    'asks whatever address it is given',
    'an address that is neither https nor loopback',
    io((given) => ({
      ...given,
      open(opening) {
        try {
          return given.open(opening)
        } catch {
          return { endpoint: 'http://127.0.0.1:1', fetch: (input, init) => globalThis.fetch(input, init) }
        }
      },
    })),
  ),
  asking(
    'reads as nobody where the login is refused',
    'a login that fails',
    fetching((fetch) => async (input, init) => {
      const answer = await fetch(input, init)
      return isLogin(input) && !answer.ok ? Response.json({ token: 'nobody' }) : answer
    }),
  ),
  asking('puts the token on by itself, and tells nobody', 'what a login gives is told', io(ownHeader)),
  ...lasting.map((kind) =>
    asking(`takes "${kind}" for the end of the list`, `a request that meets "${kind}"`, fetching(emptied)),
  ),
  asking('does not say which environment it could not read', 'a request that meets "broken"', (good) => ({
    ...good,
    async read(call) {
      return good.read(call).catch((thrown: SealpostError) => {
        throw new SealpostError(thrown.code, 'strongbox could not be read', { hint: thrown.hint })
      })
    },
  })),
  asking(
    'follows where it is sent, token in hand',
    'a request that meets "elsewhere"',
    fetching(
      (fetch) => async (input, init) =>
        fetch(input, init).catch(() => globalThis.fetch(String(input), { redirect: 'follow' })),
    ),
  ),
  asking('gives up at the first trouble', 'trouble that passes', io(impatient)),
  asking(
    'takes a server that hangs for an empty list',
    'a server that hangs',
    fetching(
      (fetch) => (input, init) =>
        Promise.race([
          fetch(input, init),
          new Promise<Response>((resolve) => setTimeout(() => resolve(emptyPage()), 100)),
        ]),
    ),
  ),
  asking('gives what it read before in place of asking', 'a stop ends the reading', (good) => {
    let before: SourceRead | undefined
    return {
      ...good,
      async read(call) {
        before ??= await good.read(call)
        return before
      },
    }
  }),
  asking(
    'shows what the server said',
    'no error shows what was sent',
    fetching((fetch) => async (input, init) => {
      const answer = await fetch(input, init)
      if (!answer.ok) throw new SealpostError('invalid', await answer.text())
      return answer
    }),
  ),
  asking(
    'shows what the server said, to whoever prints all of an error',
    'no error shows what was sent',
    fetching(
      (fetch) => async (input, init) => {
        const answer = await fetch(input, init)
        if (!answer.ok)
          throw Object.assign(new SealpostError('invalid', 'not accepted'), { cause: await answer.text() })
        return answer
      },
      'bare',
    ),
  ),
  asking(
    'deletes what it has read',
    'reading changes nothing',
    fetching((fetch) => async (input, init) => {
      const answer = await fetch(input, init)
      if (!isLogin(input)) await fetch(input, { method: 'DELETE' })
      return answer
    }),
  ),
  asking(
    'reads page one only',
    'a list is read to its last page',
    answers((body) => ({ ...body, next: null, total: body.values.length })),
  ),
  asking('reads on as long as there are pages', 'a list that never ends', fetching(allPages)),
  file('says nothing of a change', dotenvWorld, (good) => ({ ...good, editedNames: async () => new Map() })),
  file('calls every name changed', dotenvWorld, (good) => ({
    ...good,
    async editedNames(call) {
      const edits = await good.editedNames(call)
      return new Map(
        [...edits].map(([one, names]) => [one, new Map([...names.keys()].map((name) => [name, 'changed']))]),
      )
    },
  })),
  file('takes a value that stays for one that was encrypted anew', dotenvxWorld, (good) => ({
    ...good,
    async editedNames(call) {
      const edits = await good.editedNames(call)
      return new Map([...edits].map(([one, names]) => [one, new Map([...names, ['LAW_STAYS', 'changed']])]))
    },
  })),
  {
    ...file('leaves out what cannot be decrypted', dotenvxWorld, (good) => ({
      ...good,
      read: (call) => eachAlone(good, call, () => new Map()),
    })),
    law: 'what cannot be read in full',
  },
]

function file(does: string, world: (change?: Change) => SourceWorld, change: Change): SourceMutant {
  return { does, law: 'which names a change of files', world: world(change), good: world() }
}

function asking(does: string, law: string, change: Change): SourceMutant {
  const start = async () => {
    const stage = await example.start()
    return { ...stage, source: change(stage.source) }
  }
  return { does, law, world: { ...example, start }, good: example }
}

function reads(change: (read: () => Promise<SourceRead>) => Promise<SourceRead>): Change {
  return (good) => ({ ...good, read: (call) => change(() => good.read(call)) })
}

/** Changes each version that is told, or leaves it out. */
function told(change: (one: SourceVersion, name: string) => SourceVersion | undefined): Change {
  return (good) => {
    const { versions } = good
    if (versions === 'none') return good
    const list = async (call: Call) => {
      const all = [...(await versions.list(call))].map(([environment, names]) => {
        const changed = [...names].flatMap(([name, one]) => {
          const other = change(one, name)
          return other === undefined ? [] : [[name, other] as const]
        })
        return [environment, new Map(changed)] as const
      })
      return new Map(all)
    }
    return { ...good, versions: { ...versions, list } }
  }
}

/** Lets another fetch tell the versions. */
function listing(change: (fetch: Fetch) => Fetch): Change {
  return (good) => {
    const { versions } = good
    if (versions === 'none') return good
    const open = (io: SourceIo): SourceIo['open'] => {
      return (opening) => {
        const client = io.open(opening)
        return { ...client, fetch: change(client.fetch) }
      }
    }
    const list = (call: Call) => versions.list({ ...call, io: { ...call.io, open: open(call.io) } })
    return { ...good, versions: { ...versions, list } }
  }
}

/** Changes each value, or leaves it out. */
function values(change: (one: SourceValue) => SourceValue | undefined): Change {
  return reads(async (read) => {
    const all = [...(await read())].map(([environment, names]) => {
      const changed = [...names].flatMap(([name, one]) => {
        const other = change(one)
        return other === undefined ? [] : [[name, other] as const]
      })
      return [environment, new Map(changed)] as const
    })
    return new Map(all)
  })
}

function spelled(change: (text: string) => string): (one: SourceValue) => SourceValue {
  return (one) => ({ ...one, secret: new Secret(change(one.secret.reveal())) })
}

/** Reads each environment by itself; one that fails gets what `instead` gives, or is left out. */
async function eachAlone(
  good: Source,
  call: Call,
  instead: () => ReadonlyMap<string, SourceValue> | undefined,
): Promise<SourceRead> {
  const all = new Map<string, ReadonlyMap<string, SourceValue>>()
  for (const one of call.environments) {
    const read = await good.read({ ...call, environments: [one] }).catch(() => undefined)
    const found = read?.get(one) ?? instead()
    if (found !== undefined) all.set(one, found)
  }
  return all
}

function io(change: (given: SourceIo) => SourceIo): Change {
  return (good) => ({ ...good, read: (call) => good.read({ ...call, io: change(call.io) }) })
}

/** @param errors 'bare' where an error is to come out as it is, in place of what `inEnvironment` makes of it */
function fetching(change: (fetch: Fetch) => Fetch, errors?: 'bare'): Change {
  let bare: unknown
  const over = (client: SourceClient): SourceClient => {
    const fetch = change(client.fetch)
    return {
      ...client,
      fetch: (input, init) =>
        fetch(input, init).catch((thrown: unknown) => {
          bare = thrown
          throw thrown
        }),
    }
  }
  const changed = io((given) => ({ ...given, open: (opening) => over(given.open(opening)) }))
  if (errors !== 'bare') return changed
  return (good) => {
    const other = changed(good)
    return {
      ...other,
      read: (call) =>
        other.read(call).catch(() => {
          throw bare
        }),
    }
  }
}

/** Changes each page on its way in. */
function answers(change: (body: Body) => Body, how: { readonly countsNothing?: boolean } = {}): Change {
  return fetching((fetch) => {
    const seen = new Map<string, number>()
    return async (input, init) => {
      const answer = await fetch(input, init)
      if (!answer.ok || isLogin(input)) return answer
      const body = change((await answer.json()) as Body)
      const list = new URL(String(input)).pathname
      const before = new URL(String(input)).searchParams.get('after') === '' ? 0 : (seen.get(list) ?? 0)
      seen.set(list, before + body.values.length)
      return Response.json(how.countsNothing ? { ...body, total: seen.get(list) } : body)
    }
  })
}

function emptied(fetch: Fetch): Fetch {
  return async (input, init) => {
    if (isLogin(input)) return fetch(input, init)
    const body = await fetch(input, init)
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .catch(() => undefined)
    return (body as Body | undefined)?.values === undefined ? emptyPage() : Response.json(body)
  }
}

function allPages(fetch: Fetch): Fetch {
  return async (input, init) => {
    const first = await fetch(input, init)
    if (isLogin(input) || !first.ok) return first
    let body = (await first.json()) as Body
    const all = [...body.values]
    while (body.next !== null) {
      const next = new URL(String(input))
      next.searchParams.set('after', body.next)
      body = (await (await fetch(next, init)).json()) as Body
      all.push(...body.values)
    }
    return Response.json({ ...body, values: all })
  }
}

/** No client's token, but a header that the source puts on. */
function ownHeader(given: SourceIo): SourceIo {
  return {
    ...given,
    open({ token, ...opening }) {
      const client = given.open(opening)
      if (token === undefined) return client
      return {
        ...client,
        fetch: async (input, init) =>
          client.fetch(input, { ...init, headers: { authorization: `Bearer ${await token()}` } }),
      }
    },
  }
}

/** One try, whatever comes of it. */
function impatient(given: SourceIo): SourceIo {
  return {
    ...given,
    open(opening) {
      const client = given.open(opening)
      const fetch: Fetch = async (input, init) => {
        const token = await opening.token?.()
        const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
        return globalThis.fetch(input, { ...init, headers })
      }
      return { ...client, fetch }
    },
  }
}

function isLogin(input: string | URL | Request): boolean {
  return String(input).endsWith('/login')
}

function emptyPage(): Response {
  return Response.json({ values: [], total: 0, next: null })
}

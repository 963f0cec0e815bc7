import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { main } from '../../src/cli/main.js'
import { type Output, openOutput } from '../../src/cli/terminal/output.js'
import type { Prompts } from '../../src/cli/terminal/prompts.js'
import { SealpostError, statusError } from '../../src/core/errors.js'
import { done, serially } from '../../src/core/receipts.js'
import type { Runtime } from '../../src/core/runtime.js'
import { Secret } from '../../src/core/secret.js'
import type { Source } from '../../src/core/source.js'
import type { Limit, Target } from '../../src/core/target.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { type Simulator, serve } from '../../src/simulators/server.js'
import { sources } from '../../src/sources/index.js'

const limit = <T>(is: T): Limit<T> => ({ is, source: 'this test', verified: '2026-11-23' })
const form = {
  readBack: limit('never' as const),
  revision: limit('per-value' as const),
  maxBytes: limit(1024),
  empty: limit(true),
}
const answer = z.object({ names: z.array(z.object({ name: z.string(), stamp: z.string() })) })

/** A target with shelves, as small as a target can be. */
const shelf: Target<string, { rack: string }, string> = {
  id: 'shelf',
  api: 1,
  capabilities: {
    title: 'Shelf',
    access: {
      token: ['SHELF_TOKEN'],
      endpoint: { env: 'SHELF_URL', default: 'https://shelf.example' },
      permissions: ['Shelves: read and write'],
      portal: 'https://shelf.example/tokens',
    },
    forms: { secret: form, public: false },
    names: { fold: 'exact', pattern: limit('[A-Z_]+'), reserved: limit([]), maxLength: limit(40) },
    batch: limit({ shape: 'one', max: 1 }),
    maxPerScope: limit(100),
    maxTotalBytes: limit(Number.POSITIVE_INFINITY),
    takesEffect: limit('now'),
    places: [
      { place: 'production', means: 'the upper shelf' },
      { place: 'preview', means: 'the lower shelf' },
    ],
    pace: { writeGapMs: limit(0), unstatedWaitMs: limit(10) },
    tickMs: limit(1),
    cannot: [],
  },
  config: { settings: z.strictObject({ rack: z.string() }), place: z.enum(['production', 'preview', 'other']) },
  parseScope: ({ settings, place }) => `${settings.rack}/${place}`,
  keyOf: (scope) => ({
    uid: `shelf|${scope}`,
    label: scope,
    lane: `shelf|${scope}`,
    holder: 'shelf',
    within: scope,
    maxNames: 100,
  }),
  identify: async () => 'shelf',
  async observe({ scopes, io }) {
    return Promise.all(
      scopes.map(async (scope) => {
        const response = await io.fetch(`${io.endpoint}/shelves/${scope}`)
        if (!response.ok) throw statusError(response.status, 'list the shelf')
        const { names } = answer.parse(await response.json())
        return { listed: true as const, sightings: names.map(({ name, stamp }) => ({ name, revision: stamp })) }
      }),
    )
  },
  write: ({ steps, io }) =>
    serially(steps, async (step) => {
      const at = `${io.endpoint}/shelves/${step.scope}/${step.name}`
      const response = await (step.do === 'put'
        ? io.fetch(at, { method: 'PUT', body: JSON.stringify({ value: step.value }) })
        : io.fetch(at, { method: 'DELETE' }))
      if (!response.ok) throw statusError(response.status, 'put on the shelf')
      return done(step)
    }),
  redeploy: 'none',
}

/** What is on the shelves, behind a real HTTP server. */
export interface Shelves extends Simulator {
  /** `rack/place` → name → value */
  readonly content: Map<string, Map<string, { value: string; stamp: string }>>
  /** Puts something there by hand. */
  readonly put: (shelf: string, name: string, value: string) => void
}

/** Starts the shelves. */
export async function openShelves(headers: () => Record<string, string> = () => ({})): Promise<Shelves> {
  const content: Shelves['content'] = new Map()
  let clock = 0
  const put = (at: string, name: string, value: string) => {
    clock += 1
    content.set(at, (content.get(at) ?? new Map()).set(name, { value, stamp: `s${clock}` }))
  }
  const keyOf = (params: Readonly<Record<string, string>>) => `${params.rack}/${params.place}`
  const server = await serve({
    token: 'shelf-token',
    headers,
    notFound: { status: 404, body: {} },
    refuse: (ask) => (ask.headers.authorization === 'Bearer shelf-token' ? undefined : { status: 401, body: {} }),
    routes: [
      {
        method: 'GET',
        pattern: '/shelves/:rack/:place',
        handle: ({ params }) => ({
          status: 200,
          body: { names: [...(content.get(keyOf(params)) ?? [])].map(([name, { stamp }]) => ({ name, stamp })) },
        }),
      },
      {
        method: 'PUT',
        pattern: '/shelves/:rack/:place/:name',
        handle: ({ params, body }) => {
          put(keyOf(params), params.name ?? '', (JSON.parse(body) as { value: string }).value)
          return { status: 204 }
        },
      },
      {
        method: 'DELETE',
        pattern: '/shelves/:rack/:place/:name',
        handle: ({ params }) => {
          content.get(keyOf(params))?.delete(params.name ?? '')
          return { status: 204 }
        },
      },
    ],
  })
  return { ...server, content, put }
}

/** A config for the shelves. */
export const config = `version: 1
owner: acme
source: { use: memory }
environments: [production]
targets:
  rack:
    use: shelf
    rack: a
    environments: { production: production }
`

/** A desk to run commands at: its own folder, source and streams. */
export interface Desk {
  readonly folder: string
  readonly runtime: Runtime
  readonly stop: AbortController
  /** Values by environment; a test changes them as it likes. */
  readonly values: Record<string, Record<string, string>>
  /** What the next run is told when it is asked. */
  readonly run: (argv: readonly string[], more?: Sitting) => Promise<Ran>
  readonly write: (name: string, text: string) => Promise<void>
  readonly read: (name: string) => Promise<string | undefined>
  readonly close: () => Promise<void>
}

/** How a command is run. */
interface Sitting {
  readonly terminal?: boolean
  /** How wide the terminal is. */
  readonly columns?: number
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly prompts?: Prompts
  readonly runtime?: Partial<Runtime>
}

/** What came of a command. */
interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Opens a desk in a fresh folder. */
export async function openDesk(shelves?: Pick<Shelves, 'url' | 'token'>): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-cli-'))
  const stop = new AbortController()
  const values: Desk['values'] = { production: { API_KEY: 'one', DATABASE_URL: 'two' } }
  const real = nodeRuntime(stop.signal)
  const source: Source = {
    id: 'memory',
    api: 1,
    config: { settings: z.strictObject({ path: z.string().optional() }) },
    access: { env: [] },
    async read({ environments }) {
      return new Map(
        environments.map((environment) => {
          const given = values[environment]
          if (given === undefined) throw new SealpostError('source-missing', `nothing for ${environment}`)
          return [
            environment,
            new Map(Object.entries(given).map(([name, value]) => [name, { secret: new Secret(value) }])),
          ]
        }),
      )
    },
    versions: 'none',
    editedNames: async () => new Map(),
  }
  const env: Record<string, string | undefined> = {
    SEALPOST_KEY: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
    SEALPOST_PACING: 'off',
    SHELF_URL: shelves?.url,
    SHELF_TOKEN: shelves?.token,
  }
  const runtime: Runtime = { ...real, cwd: folder, env }
  return {
    folder,
    runtime,
    stop,
    values,
    async run(argv, { terminal = false, columns, env: more = {}, prompts, runtime: changed = {} } = {}) {
      const said = { out: '', err: '' }
      const output: Output = openOutput({
        stdout: { write: (text) => (said.out += text), isTTY: terminal, columns },
        stderr: { write: (text) => (said.err += text), isTTY: terminal, columns },
        stdin: { isTTY: terminal },
        env: { NO_COLOR: '1', ...more },
      })
      const here: Runtime = { ...runtime, env: { ...env, ...more }, ...changed }
      const code = await main(argv, {
        runtime: here,
        output: prompts === undefined ? output : { ...output, ask: async () => prompts },
        targets: { shelf: async () => ({ target: shelf as Target }) },
        sources: { memory: async () => ({ source }), ...sources },
        self: 'sealpost',
      })
      return { code, ...said }
    },
    write: (name, text) => runtime.files.replace(join(folder, name), Buffer.from(text)),
    async read(name) {
      const bytes = await runtime.files.read(join(folder, name))
      return bytes === undefined ? undefined : Buffer.from(bytes).toString()
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Answers prepared in advance, in order; what is asked is kept. */
export function scripted(answers: readonly (string | boolean)[]): { prompts: Prompts; asked: string[] } {
  const asked: string[] = []
  const left = [...answers]
  const next = (question: string) => {
    asked.push(question)
    const answer = left.shift()
    if (answer === undefined) throw new Error(`nobody answers: ${question}`)
    return answer
  }
  return {
    asked,
    prompts: {
      confirm: async (question) => next(question) === true,
      async text(question, { suggested, complaint }) {
        const typed = String(next(question))
        const answer = typed === '' ? (suggested ?? '') : typed
        const wrong = complaint(answer)
        if (wrong !== undefined) throw new Error(`${question}: ${wrong}`)
        return answer
      },
      async choose(question, choices) {
        const label = String(next(question))
        const found = choices.find((choice) => choice.label === label)
        if (found === undefined) throw new Error(`${question}: no choice ${label}`)
        return found.value
      },
    },
  }
}

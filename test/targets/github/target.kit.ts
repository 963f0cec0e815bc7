import { createHash } from 'node:crypto'
import type { Sighting } from '../../../src/core/observation.js'
import type { Receipt } from '../../../src/core/receipts.js'
import type { Runtime } from '../../../src/core/runtime.js'
import type { Step, TargetIo } from '../../../src/core/target.js'
import { openHttpClient } from '../../../src/io/http/client.js'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import { type GithubOptions, type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'
import type { PlaceInput, Scope, Settings } from '../../../src/targets/github/scope.js'
import { target } from '../../../src/targets/github/target.js'

/** A simulator, a wire to it, and short ways to look and to write. */
export interface GithubWorld {
  readonly sim: GithubSimulator
  readonly reader: TargetIo
  readonly writer: TargetIo
  /** ms that anything waited; the clock is moved on instead. */
  readonly waited: () => number
  readonly scope: (place: PlaceInput, more?: { settings?: Settings; form?: 'secret' | 'public' }) => Scope
  /** `METHOD path status` of each request since the last call. */
  readonly asked: () => string[]
  readonly put: (
    scope: Scope,
    values: Readonly<Record<string, string>>,
    seen?: readonly Sighting[],
    mayReplace?: boolean,
  ) => Promise<readonly Receipt[]>
  readonly remove: (scope: Scope, names: readonly string[], seen?: readonly Sighting[]) => Promise<readonly Receipt[]>
  readonly see: (scope: Scope) => Promise<Awaited<ReturnType<typeof target.observe>>[number]>
}

export async function openGithub(options: GithubOptions & { readonly sentToken?: string } = {}): Promise<GithubWorld> {
  let skipped = 0
  const clock = () => Date.now() + skipped
  const sim = await startGithub({ now: clock, ...options })
  const runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'> = {
    fetch: nodeFetch,
    now: clock,
    sleep: async (ms) => {
      skipped += ms
    },
    random: (bytes) => new Uint8Array(bytes),
    env: { SEALPOST_PACING: 'off' },
    stop: new AbortController().signal,
  }
  const client = openHttpClient({
    runtime,
    endpoint: new URL(sim.url),
    token: async () => options.sentToken ?? sim.token,
    pace: target.capabilities.pace,
    userAgent: 'sealpost-test',
    notice: () => undefined,
  })
  const count = { read: 0, write: 0, retried: 0 }
  const reader = { fetch: client.reader(count), endpoint: sim.url }
  const writer = { fetch: client.writer(count), endpoint: sim.url }
  let told = 0
  const base = { repository: 'acme/shop' }

  const write = (steps: Step<Scope>[]) => target.write({ steps, io: writer })
  return {
    sim,
    reader,
    writer,
    waited: () => skipped,
    scope: (place, { settings = base, form = 'secret' } = {}) => target.parseScope({ settings, place, form }),
    asked() {
      const lines = sim.requests.slice(told).map(({ method, path, status }) => `${method} ${path} ${status}`)
      told = sim.requests.length
      return lines
    },
    put: (scope, values, seen = [], mayReplace = false) =>
      write(
        Object.entries(values).map(([name, value]) => {
          const sighting = seen.find((one) => one.name === name)
          const step = {
            scope,
            uid: target.keyOf(scope).uid,
            name,
            do: 'put',
            form: scope.form,
            value,
            mayReplace,
          } as const
          return sighting ? { ...step, sighting } : step
        }),
      ),
    remove: (scope, names, seen = []) =>
      write(
        names.map((name) => {
          const sighting = seen.find((one) => one.name === name)
          const step = { scope, uid: target.keyOf(scope).uid, name, do: 'remove' } as const
          return sighting ? { ...step, sighting } : step
        }),
      ),
    async see(scope) {
      const [observation] = await target.observe({ scopes: [scope], io: reader })
      if (!observation) throw new Error('no observation')
      return observation
    },
  }
}

/** Letters that repeat nowhere, `bytes` long. */
export function filler(bytes: number): string {
  let text = ''
  for (let round = 0; text.length < bytes; round += 1) text += createHash('sha256').update(String(round)).digest('hex')
  return text.slice(0, bytes)
}

/** Values that have gone wrong somewhere before. */
export const awkward: Readonly<Record<string, string>> = {
  ONE_LETTER: 'x',
  ONE_SPACE: ' ',
  NEWLINE_AT_END: 'value\n',
  WINDOWS_LINES: 'a\r\nb\r\n',
  PEM: `-----BEGIN PRIVATE KEY-----\n${filler(64)}\n${filler(64)}\n-----END PRIVATE KEY-----\n`,
  JSON_TEXT: '{"a": 12345678901234567890, "b": "q\\"uote", "c": [1n, null]}',
  QUOTES: `it's "quoted" \`twice\` \\ and \\\\`,
  QUOTE_DIGITS_N: '"1n',
  DIGITS_N: '9007199254740993n',
  PERCENT: '100%25 %0A %s %{x}',
  COMMAND: '::add-mask::x\n::set-output name=a::b',
  EXPRESSION: `\${{ secrets.OTHER }} $HOME $(id)`,
  UNICODE: 'żółć – 日本語 – 👩‍👩‍👧 – \u2028\u2029 – e\u0301',
  BYTE_ORDER_MARK: '\ufeffvalue',
  ZERO: 'a\u0000b',
  NEAR_LIMIT: filler(48 * 1024),
}

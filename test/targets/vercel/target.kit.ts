import type { Form } from '../../../src/core/address.js'
import type { SealpostError } from '../../../src/core/errors.js'
import type { Observation, Sighting } from '../../../src/core/observation.js'
import type { Receipt } from '../../../src/core/receipts.js'
import type { Step, TargetIo } from '../../../src/core/target.js'
import { openHttpClient } from '../../../src/io/http/client.js'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import {
  startVercel,
  type VercelOptions,
  type VercelProject,
  type VercelSimulator,
} from '../../../src/simulators/vercel/simulator.js'
import type { PlaceInput, Scope, Settings } from '../../../src/targets/vercel/scope.js'
import { target } from '../../../src/targets/vercel/target.js'

export const shop: VercelProject = {
  id: 'prj_shop',
  name: 'shop-web',
  team: { id: 'team_acme', slug: 'acme' },
  environments: [
    { id: 'env_staging', slug: 'staging' },
    { id: 'env_qa', slug: 'qa' },
  ],
}

/** Our target over a real wire against the simulator; both share one clock that waiting moves on. */
export interface Bench {
  readonly sim: VercelSimulator
  readonly io: TargetIo
  /** ms since the epoch. */
  readonly now: () => number
  readonly pass: (ms: number) => void
  /** Requests so far as `GET 200`. */
  readonly sent: () => string[]
  readonly scope: (place: PlaceInput, form?: Form, settings?: Partial<Settings>) => Scope
  readonly look: (...scopes: Scope[]) => ReturnType<typeof target.observe>
  readonly sightings: (scope: Scope) => Promise<ReadonlyMap<string, Sighting>>
  readonly put: (scope: Scope, values: Readonly<Record<string, string>>) => Promise<Step<Scope>[]>
  readonly drop: (scope: Scope, ...names: string[]) => Promise<Step<Scope>[]>
  readonly write: (...steps: readonly Step<Scope>[]) => Promise<readonly Receipt[]>
  readonly stop: AbortController
}

export async function bench(options: VercelOptions & { readonly brokenToken?: string } = {}): Promise<Bench> {
  let clock = 1_800_000_000_000
  const now = () => clock
  const sim = await startVercel({ projects: [shop], ...options, now })
  const stop = new AbortController()
  const client = openHttpClient({
    runtime: {
      fetch: nodeFetch,
      now,
      sleep: async (ms) => {
        clock += ms
      },
      random: (bytes) => new Uint8Array(bytes),
      env: process.env,
      stop: stop.signal,
    },
    endpoint: new URL(sim.url),
    token: async () => options.brokenToken ?? sim.token,
    pace: target.capabilities.pace,
    userAgent: 'sealpost-test',
    notice: () => undefined,
  })
  const count = { read: 0, write: 0, retried: 0 }
  const reader = { fetch: client.reader(count), endpoint: sim.url }
  const io = { fetch: client.writer(count), endpoint: sim.url }
  const settings: Settings = { project: 'shop-web', team: 'acme' }

  async function observed(scope: Scope): Promise<Observation> {
    const [seen] = await target.observe({ scopes: [scope], io: reader })
    if (seen === undefined) throw new Error('nothing observed')
    if (!seen.listed && seen.error) throw seen.error
    return seen
  }

  async function sightings(scope: Scope): Promise<ReadonlyMap<string, Sighting>> {
    const seen = await observed(scope)
    return new Map(seen.sightings.map((one) => [one.name, one]))
  }

  return {
    sim,
    io,
    now,
    stop,
    pass: (ms) => {
      clock += ms
    },
    sent: () => sim.requests.map(({ method, status }) => `${method} ${status}`),
    scope: (place, form = 'secret', more = {}) =>
      target.parseScope({ settings: { ...settings, ...more }, place, form }),
    look: (...scopes) => target.observe({ scopes, io: reader }),
    sightings,
    put: async (scope, values) => {
      const seen = await observed(scope)
      const { uid } = target.keyOf(scope)
      return Object.entries(values).map(([name, value]) => {
        const sighting = seen.sightings.find((one) => one.name === name)
        const base = {
          scope,
          uid,
          name,
          scopeHandle: seen.handle,
          do: 'put',
          form: scope.form,
          value,
          mayReplace: false,
        } as const
        return sighting ? { ...base, sighting } : base
      })
    },
    drop: async (scope, ...names) => {
      const seen = await sightings(scope)
      const { uid } = target.keyOf(scope)
      return names.map((name) => {
        const sighting = seen.get(name)
        const base = { scope, uid, name, do: 'remove' } as const
        return sighting ? { ...base, sighting } : base
      })
    },
    write: (...steps) => target.write({ steps, io }),
  }
}

/** `NAME ok` or `NAME code landed`, for short expectations. */
export function told(receipts: readonly Receipt[]): string[] {
  return receipts.map((one) => (one.ok ? `${one.name} ok` : `${one.name} ${one.error.code} ${one.landed}`))
}

/** The one error among receipts. */
export function errorOf(receipts: readonly Receipt[]): SealpostError {
  const [error] = receipts.flatMap((one) => (one.ok ? [] : [one.error]))
  if (error === undefined) throw new Error('every receipt is fine')
  return error
}

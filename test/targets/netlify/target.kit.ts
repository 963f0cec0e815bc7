import type { Form } from '../../../src/core/address.js'
import type { SealpostError } from '../../../src/core/errors.js'
import type { Observation, Sighting } from '../../../src/core/observation.js'
import type { Receipt } from '../../../src/core/receipts.js'
import type { Step, TargetIo } from '../../../src/core/target.js'
import { openHttpClient } from '../../../src/io/http/client.js'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import { type NetlifyOptions, type NetlifySimulator, startNetlify } from '../../../src/simulators/netlify/simulator.js'
import type { Place, Scope, Settings } from '../../../src/targets/netlify/scope.js'
import { target } from '../../../src/targets/netlify/target.js'

/** A value that should be in a place. */
export type Want = readonly [place: Place, name: string, value: string, form?: Form | undefined]

/** Our target over a real wire against the simulator; both share one clock that waiting moves on. */
export interface Bench {
  readonly sim: NetlifySimulator
  readonly at: { readonly site: string }
  readonly io: TargetIo
  readonly pass: (ms: number) => void
  /** Requests since the last call, as `GET 200`. */
  readonly sent: () => string[]
  readonly scope: (place: Place, form?: Form) => Scope
  /** Observes places of the site (or team) in one call. */
  readonly look: (...places: Place[]) => Promise<readonly Observation[]>
  readonly see: (place: Place, name: string) => Promise<Sighting | undefined>
  /** Observes, and makes steps as the engine does. */
  readonly puts: (...wants: Want[]) => Promise<Step<Scope>[]>
  readonly drops: (...names: (readonly [place: Place, name: string])[]) => Promise<Step<Scope>[]>
  readonly write: (steps: readonly Step<Scope>[]) => Promise<readonly Receipt[]>
  /** Observes and writes. */
  readonly apply: (...wants: Want[]) => Promise<readonly Receipt[]>
}

export async function bench(
  options: NetlifyOptions & { readonly brokenToken?: string; readonly settings?: Partial<Settings> } = {},
): Promise<Bench> {
  let clock = 1_800_000_000_000
  const now = () => clock
  const sim = await startNetlify({ ...options, now })
  const client = openHttpClient({
    runtime: {
      fetch: nodeFetch,
      now,
      sleep: async (ms) => {
        clock += ms
      },
      random: (bytes) => new Uint8Array(bytes),
      env: process.env,
      stop: new AbortController().signal,
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
  const settings: Settings = { account: 'acme', site: sim.site, ...options.settings }
  const scope = (place: Place, form: Form = 'secret') => target.parseScope({ settings, place, form })
  const look = (...places: Place[]) => target.observe({ scopes: places.map((place) => scope(place)), io: reader })
  let told = 0

  async function base(about: readonly (readonly [place: Place, name: string])[]) {
    const places = [...new Set(about.map(([place]) => place))]
    const seen = await look(...places)
    return about.map(([place, name]) => {
      const observation = seen[places.indexOf(place)] as Observation
      const sighting = observation.sightings.find((one) => one.name === name)
      const to = scope(place)
      const { uid } = target.keyOf(to)
      return { scope: to, uid, name, scopeHandle: observation.handle, ...(sighting ? { sighting } : {}) }
    })
  }

  async function puts(...wants: Want[]): Promise<Step<Scope>[]> {
    const bases = await base(wants.map(([place, name]) => [place, name]))
    return bases.map((one, index) => {
      const [, , value, form = 'secret'] = wants[index] as Want
      return { ...one, do: 'put', form, value, mayReplace: false }
    })
  }

  return {
    sim,
    at: { site: sim.site },
    io,
    pass: (ms) => {
      clock += ms
    },
    sent: () => {
      const fresh = sim.requests.slice(told)
      told = sim.requests.length
      return fresh.map(({ method, status }) => `${method} ${status}`)
    },
    scope,
    look,
    see: async (place, name) => (await look(place))[0]?.sightings.find((one) => one.name === name),
    puts,
    drops: async (...names) => (await base(names)).map((one) => ({ ...one, do: 'remove' })),
    write: (steps) => target.write({ steps, io }),
    apply: async (...wants) => target.write({ steps: await puts(...wants), io }),
  }
}

/** `NAME ok` or `NAME code landed`, for short expectations. */
export function told(receipts: readonly Receipt[]): string[] {
  return receipts.map((one) => (one.ok ? `${one.name} ok` : `${one.name} ${one.error.code} ${one.landed}`))
}

/** The first error among receipts. */
export function errorOf(receipts: readonly Receipt[]): SealpostError {
  const [error] = receipts.flatMap((one) => (one.ok ? [] : [one.error]))
  if (error === undefined) throw new Error('every receipt is fine')
  return error
}

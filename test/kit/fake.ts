import { statusError } from '../../src/core/errors.js'
import { done, failed, serially } from '../../src/core/receipts.js'
import type { Runtime } from '../../src/core/runtime.js'
import { Secret } from '../../src/core/secret.js'
import type { Source } from '../../src/core/source.js'
import type { Capabilities, Schema, Step, Target, TargetIo } from '../../src/core/target.js'
import { capabilities, keyText } from '../core/kit.js'
import { type Traits, usual } from './fake-vendor.js'
import { startsNothing } from './programs.js'

interface Settings {
  readonly project: string
}
interface Scope {
  readonly project: string
  readonly place: string
}
interface Row {
  readonly place: string
  readonly name: string
  readonly stamp?: number
  readonly value?: string
  readonly row?: string
  readonly born?: string
}

function schema<T>(read: (given: unknown) => T | undefined): Schema<T> {
  return {
    safeParse(given) {
      const data = read(given)
      return data === undefined
        ? { success: false, error: { issues: [{ path: [], message: 'is not what the fake takes' }] } }
        : { success: true, data }
    },
  }
}

/** Capabilities that follow from a vendor's traits. */
function capabilitiesOf(traits: Traits, batch: number): Capabilities {
  const base = capabilities({ revision: traits.stamps, batch, tickMs: traits.tickMs })
  return {
    ...base,
    access: { ...base.access, token: ['FAKE_TOKEN'], endpoint: { env: 'FAKE_URL', default: 'https://fake.example' } },
  }
}

/**
 * The target for the vendor in memory.
 * @param batch how many values one request takes; 1 sends them one by one
 */
export function fakeTarget(traits: Partial<Traits> = {}, batch = 1): Target {
  const kept: Traits = { ...usual, ...traits }
  const target: Target<Scope, Settings, string> = {
    id: 'fake',
    api: 1,
    capabilities: capabilitiesOf(kept, batch),
    config: {
      settings: schema((given) => {
        const { project } = given as { project?: unknown }
        return typeof project === 'string' ? { project } : undefined
      }),
      place: schema((given) => (typeof given === 'string' ? given : undefined)),
    },
    parseScope: ({ settings, place }) => ({ project: settings.project, place }),
    keyOf: ({ project, place }) => ({
      uid: `fake|${project}|${place}`,
      label: `${project}/${place}`,
      lane: `fake|${project}`,
      holder: `fake|${project}`,
      within: place,
      maxNames: 100,
    }),
    async identify({ scope, io }) {
      const answer = await io.fetch(`${io.endpoint}/-id/${scope.project}`)
      if (!answer.ok) throw statusError(answer.status, 'look the project up')
      return ((await answer.json()) as { id: string }).id
    },
    async observe({ scopes, io }) {
      const project = scopes[0]?.project ?? ''
      const answer = await io.fetch(`${io.endpoint}/${project}`)
      if (!answer.ok) throw statusError(answer.status, 'list')
      const rows = (await answer.json()) as Row[]
      return scopes.map(({ place }) => ({
        listed: true,
        handle: rows.length,
        sightings: rows
          .filter((row) => row.place === place)
          .map(({ name, stamp, value, row, born }) => ({
            name,
            ...(stamp === undefined ? {} : { revision: new Date(stamp).toISOString(), changedAt: stamp }),
            ...(value === undefined ? {} : { secret: new Secret(value) }),
            ...(row === undefined ? {} : { row }),
            ...(born === undefined ? {} : { made: born }),
          })),
      }))
    },
    write: ({ steps, io }) => (batch === 1 ? serially(steps, (step) => one(step, io)) : many(steps, io)),
    redeploy: 'none',
  }
  return target as Target
}

async function one(step: Step<Scope>, io: TargetIo) {
  const { project, place } = step.scope
  const put = step.do === 'put'
  const answer = await io.fetch(`${io.endpoint}/${project}/${place}/${step.name}`, {
    method: put ? 'PUT' : 'DELETE',
    ...(put ? { body: step.value } : {}),
  })
  if (!answer.ok && (put || answer.status !== 404)) throw statusError(answer.status, put ? 'put' : 'remove')
  return done(step, put ? { evidence: answer.status === 201 ? 'created' : 'updated' } : {})
}

async function many(steps: readonly Step<Scope>[], io: TargetIo) {
  const items = steps.map((step) => ({
    place: step.scope.place,
    name: step.name,
    ...(step.do === 'put' ? { value: step.value } : {}),
  }))
  const project = steps[0]?.scope.project ?? ''
  const body = JSON.stringify(items)
  const answer = await io.fetch(`${io.endpoint}/${project}`, { method: 'POST', body, idempotent: true })
  if (!answer.ok) throw statusError(answer.status, 'send')
  const said = (await answer.json()) as { status: number }[]
  return steps.map((step, at) => {
    const status = said[at]?.status ?? 500
    if (status === 404 && step.do === 'remove') return done(step)
    if (status >= 300) return failed(step, statusError(status, 'send'))
    return done(step, step.do === 'put' ? { evidence: status === 201 ? 'created' : 'updated' } : {})
  })
}

/** What a fake source keeps beside its values, and what it was asked for. */
export interface Drawer {
  /** Puts the value that is there once more: the same, in another version. */
  readonly again: (environment: string, name: string) => void
  /** How often values, and how often versions, were asked for. */
  readonly asked: { values: number; versions: number }
}

type Plain = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A source that reads a plain object: environment → name → value. */
export function fakeSource(values: () => Plain): Source {
  return fakeDrawer(values).source
}

/** The same with what is kept of it. A value has another version whenever it was changed. */
export function fakeDrawer(values: () => Plain): { readonly source: Source; readonly drawer: Drawer } {
  const known = new Map<string, { readonly text: string; readonly writes: number }>()
  const asked = { values: 0, versions: 0 }
  let writes = 0
  const versionId = (environment: string, name: string, text: string) => {
    const key = `${environment}/${name}`
    const before = known.get(key)
    const now = before?.text === text ? before : { text, writes: ++writes }
    known.set(key, now)
    return `write ${now.writes}`
  }
  const each = <T>(environments: readonly string[], one: (text: string, versionId: string) => T) => {
    const all = values()
    return new Map(
      environments.map((environment) => {
        const held = Object.entries(all[environment] ?? {})
        return [environment, new Map(held.map(([name, text]) => [name, one(text, versionId(environment, name, text))]))]
      }),
    )
  }
  const source: Source<object> = {
    id: 'drawer',
    api: 1,
    config: { settings: schema((given) => given as object) },
    access: { env: [] },
    read: async ({ environments }) => {
      asked.values += 1
      return each(environments, (text, versionId) => ({ secret: new Secret(text), versionId }))
    },
    versions: {
      by: 'how often something was written',
      list: async ({ environments }) => {
        asked.versions += 1
        return each(environments, (_, versionId) => ({ versionId }))
      },
    },
    editedNames: async () => new Map(),
  }
  return {
    source: source as Source,
    drawer: { asked, again: (environment, name) => void known.delete(`${environment}/${name}`) },
  }
}

/** A point where a process may be killed: just before or just after something outside it happens. */
export type Point = `${'before' | 'amid' | 'after'} ${string}`

/** The machine that runs come and go on: its files, its network, its clock. */
export interface Machine {
  readonly files: Map<string, Uint8Array>
  /** Every point that runs came by, in order. */
  readonly points: Point[]
  /** Starts a process. It is killed, for good and without a word, at the point of that number, counted from 0. */
  readonly boot: (more?: { killAt?: number; env?: Record<string, string>; stop?: AbortSignal }) => Process
}

export interface Process {
  readonly runtime: Runtime
  /** Resolves when the process is killed. */
  readonly killed: Promise<void>
  /** How many points it came by. */
  readonly passed: () => number
  /** To be called when the process ended by itself. */
  readonly exit: () => void
}

/**
 * @param fetch the network
 * @param clock ms since the epoch, and a sleep that lets it pass
 */
export function machine(fetch: typeof globalThis.fetch, clock: Pick<Runtime, 'now' | 'sleep'>): Machine {
  const files = new Map<string, Uint8Array>()
  const points: Point[] = []
  const running = new Set<number>()
  let pids = 0
  let dice = 0

  function roll(): number {
    dice = (dice * 1664525 + 1013904223) >>> 0
    return dice >>> 24
  }

  function boot({ killAt = Number.POSITIVE_INFINITY, env = {}, stop }: Parameters<Machine['boot']>[0] = {}): Process {
    const pid = ++pids
    running.add(pid)
    let passed = 0
    let die = () => {}
    const killed = new Promise<void>((resolve) => {
      die = resolve
    })
    /** A dead process takes no further step: what it waits for never comes. */
    async function pass(point: Point): Promise<void> {
      if (!running.has(pid)) return new Promise(() => {})
      points.push(point)
      passed += 1
      if (passed <= killAt) return
      running.delete(pid)
      die()
      return new Promise(() => {})
    }
    async function around<T>(what: string, work: () => T | Promise<T>): Promise<T> {
      await pass(`before ${what}`)
      const result = await work()
      await pass(`after ${what}`)
      return result
    }
    const runtime: Runtime = {
      fetch: (input, init) => around(`${init?.method ?? 'GET'}`, () => fetch(input, init)),
      now: clock.now,
      sleep: async (ms, signal) => {
        await clock.sleep(ms, signal)
        if (!running.has(pid)) await new Promise(() => {})
      },
      random: (bytes) => Uint8Array.from({ length: bytes }, roll),
      run: startsNothing,
      files: {
        read: async (path) => files.get(path),
        replace: (path, bytes) => around(`replace ${path}`, () => void files.set(path, bytes)),
        append: async (path, bytes) => {
          await pass(`before append ${path}`)
          const before = files.get(path)
          if (before === undefined) return false
          // a process can die in the middle of an append
          files.set(path, Buffer.concat([before, bytes.subarray(0, bytes.length >> 1)]))
          await pass(`amid append ${path}`)
          files.set(path, Buffer.concat([before, bytes]))
          await pass(`after append ${path}`)
          return true
        },
        real: async (path) => path,
        createNew: (path, bytes) =>
          around(`create ${path}`, () => {
            if (files.has(path)) return false
            files.set(path, bytes)
            return true
          }),
        remove: (path) => around(`remove ${path}`, () => void files.delete(path)),
      },
      env: { SEALPOST_KEY: keyText(1), FAKE_TOKEN: 'token', SEALPOST_PACING: 'off', ...env },
      cwd: '/work',
      process: { pid, host: 'here', since: pid, alive: (other) => running.has(other) },
      stop: stop ?? new AbortController().signal,
    }
    return { runtime, killed, passed: () => passed, exit: () => running.delete(pid) }
  }

  return { files, points, boot }
}

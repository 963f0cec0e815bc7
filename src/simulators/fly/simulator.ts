import { randomBytes } from 'node:crypto'
import { type Answer, type Ask, type Route, type Simulator, serve } from '../server.js'
import { type App, appBody, type FlyStart, newApp, secretBody, stage } from './app.js'
import { openRateLimit } from './rate-limit.js'

/** How simulated apps begin, and how they behave. */
export interface FlyOptions {
  /** Without a scheme; a macaroon begins with `fm2_`. */
  readonly token?: string
  readonly apps?: readonly FlyStart[]
  /** Enforces the rate limit. */
  readonly limits?: boolean
  /** Lists show a write after this many stale answers; default 0. A list that names a version never lags. */
  readonly lagReads?: number
  /** Whether equal values have different digests each time. Not documented; default no. */
  readonly salted?: boolean
  /** Whether a list of none is null, as Go may write it; the description knows a list only. Default no. */
  readonly nulls?: boolean
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
  readonly port?: number
}

/** Simulated apps, with controls that the API does not have. */
export interface FlySimulator extends Simulator {
  /** The plain value in the vault of an app, or undefined. */
  readonly peek: (app: string, name: string) => string | undefined
  /** An outsider's edit. */
  readonly plant: (app: string, name: string, value: string) => void
  /** An outsider's removal. */
  readonly uproot: (app: string, name: string) => void
  /** What Machines see: the vault as it was when they were deployed last. */
  readonly onMachines: (app: string, name: string) => string | undefined
  /** Somebody deploys an app. */
  readonly deploy: (app: string) => void
  /** Somebody destroys an app and makes another one of that name. */
  readonly remake: (app: string) => void
}

const no = (status: number, error: string): Answer => ({ status, body: { error, status: 'unknown' } })

/**
 * Starts a local stand-in for the parts of Fly.io's Machines API that the secrets of apps need. Without options it holds
 * the apps `shop` and `shop-preview`.
 */
export async function startFly(options: FlyOptions = {}): Promise<FlySimulator> {
  const token = options.token ?? 'fly-simulator-token'
  const now = options.now ?? Date.now
  const lag = { ms: 0, reads: options.lagReads ?? 0 }
  const starts = options.apps ?? [{ name: 'shop' }, { name: 'shop-preview' }]
  const apps = new Map(starts.map((start) => [start.name, newApp(start, lag, now)]))
  const salt = () => (options.salted ? randomBytes(8).toString('hex') : '')
  const spend = openRateLimit(options.limits ?? false, now)
  const simulator = await serve({
    token,
    refuse: ({ method, path, headers }) =>
      spend(`${method} ${path}`) ??
      (bare(headers.authorization) === token ? undefined : no(401, 'unauthorized: token is invalid')),
    headers: () => ({ 'fly-request-id': '01SIMULATED', date: new Date(now()).toUTCString() }),
    notFound: no(404, 'page not found'),
    routes: routesOf(apps, { now, salt, nulls: options.nulls ?? false }),
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  const found = (name: string): App => {
    const app = apps.get(name)
    if (app === undefined) throw new Error(`the simulator has no app ${name}`)
    return app
  }
  const tamper = (name: string, key: string, value: string | null) =>
    found(name).vault.settle(stage(found(name), new Map([[key, value]]), { now, salt }))
  return {
    ...simulator,
    peek: (app, name) => found(app).vault.latest().get(name)?.value,
    plant: tamper,
    uproot: (app, name) => tamper(app, name, null),
    onMachines: (app, name) => found(app).deployed.get(name),
    deploy(app) {
      found(app).deployed = new Map([...found(app).vault.latest()].map(([name, { value }]) => [name, value]))
    },
    remake: (app) => void apps.set(app, newApp({ name: app }, lag, now)),
  }
}

/** A token without any scheme before it: the vendor takes `Bearer`, `FlyV1`, and both at once (fly-go, tokens/tokens.go). */
function bare(authorization: string | undefined): string {
  return (authorization ?? '').replace(/^(?:(?:bearer|flyv1)\s+)*/i, '')
}

interface Vendor {
  readonly nulls: boolean
  readonly now: () => number
  readonly salt: () => string
}

function routesOf(apps: ReadonlyMap<string, App>, vendor: Vendor): Route[] {
  const on = (method: string, rest: string, handle: (app: App, ask: Ask) => Answer): Route => ({
    method,
    pattern: `/v1/apps/:app${rest}`,
    handle(ask) {
      const app = apps.get(ask.params.app ?? '')
      if (app === undefined) return no(404, 'App not found')
      return app.foreign ? no(403, 'You are not authorized to access this app') : handle(app, ask)
    },
  })
  const write = (app: App, values: ReadonlyMap<string, string | null>, status: (rows: object[]) => Answer): Answer => {
    if ([...values.values()].includes('')) return no(400, 'a value is empty')
    app.vault.write(stage(app, values, vendor))
    const rows = [...values.keys()].flatMap((name) => {
      const stored = app.vault.latest().get(name)
      return stored === undefined ? [] : [secretBody(name, stored)]
    })
    return status(rows)
  }
  return [
    on('GET', '', (app) => ({ status: 200, body: appBody(app) })),
    on('GET', '/secrets', (app, { query }) => {
      const versions = [query.get('version'), query.get('min_version')].flatMap((one) => one ?? [])
      const wait = versions.some((one) => Number(one) > 0)
      const rows = [...(wait ? app.vault.latest() : app.vault.seen())].map(([name, one]) => secretBody(name, one))
      return { status: 200, body: { secrets: rows.length === 0 && vendor.nulls ? null : rows } }
    }),
    on('POST', '/secrets', (app, ask) => {
      const values = valuesIn(ask)
      if (values === undefined) return no(400, 'values must be strings or null')
      return write(app, values, (rows) => ({ status: 200, body: { secrets: rows, version: app.version } }))
    }),
    on('GET', '/secrets/:name', (app, { params: { name = '' } }) => {
      const stored = app.vault.seen().get(name)
      return stored === undefined ? no(404, 'secret not found') : { status: 200, body: secretBody(name, stored) }
    }),
    on('POST', '/secrets/:name', (app, ask) => {
      const value = jsonOf(ask)?.value
      if (typeof value !== 'string') return no(400, 'a value is missing')
      const values = new Map([[ask.params.name ?? '', value]])
      return write(app, values, ([row]) => ({ status: 200, body: { ...row, version: app.version } }))
    }),
    on('DELETE', '/secrets/:name', (app, { params: { name = '' } }) =>
      write(app, new Map([[name, null]]), () => ({ status: 200, body: { version: app.version } })),
    ),
  ]
}

function valuesIn(ask: Ask): ReadonlyMap<string, string | null> | undefined {
  const values = jsonOf(ask)?.values
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined
  const entries = Object.entries(values)
  return entries.every(([, value]) => value === null || typeof value === 'string') ? new Map(entries) : undefined
}

function jsonOf(ask: Ask): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(ask.body)
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

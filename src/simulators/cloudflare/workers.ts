import { randomBytes } from 'node:crypto'
import type { Answer, Ask, Route } from '../server.js'
import { bodyOf, no, ok, record } from './envelope.js'
import {
  bad,
  change,
  firstTag,
  newWorker,
  type Stored,
  type Worker,
  type WorkerClock,
  type WorkerStart,
} from './worker.js'

const notFound = no(404, 10007, 'This Worker does not exist on your account.')
const text = (name: string) => ({ name, type: 'secret_text' as const })

/** The Workers of one account, over HTTP (`routes`) and from the inside. */
export function workers(starts: readonly WorkerStart[], clock: WorkerClock) {
  const scripts = new Map(starts.map((start) => [start.name, newWorker(start, firstTag(start.name), clock)]))
  return { routes: workerRoutes(scripts), ...workerControls(scripts, clock) }
}

type OnWorker = (method: string, rest: string, handle: (worker: Worker, ask: Ask) => Answer) => Route

function workerRoutes(scripts: ReadonlyMap<string, Worker>): Route[] {
  const base = '/accounts/:account/workers/scripts'
  const on: OnWorker = (method, rest, handle) => ({
    method,
    pattern: `${base}/:script/${rest}`,
    handle: (ask) => {
      const worker = scripts.get(ask.params.script ?? '')
      return worker === undefined ? notFound : handle(worker, ask)
    },
  })
  return [
    {
      method: 'GET',
      pattern: base,
      handle: () => ok([...scripts].map(([id, worker]) => scriptBody(id, worker))),
    },
    on('GET', 'settings', (worker) => ok(settingsBody(worker))),
    ...secretRoutes(on),
  ]
}

function secretRoutes(on: OnWorker): Route[] {
  return [
    on('GET', 'secrets', (worker) => ok(secretsOf(worker))),
    on('PUT', 'secrets', (worker, ask) => {
      const body = bodyOf(ask)
      if (typeof body?.name !== 'string') return bad('A secret has a name, a type and a text.')
      return change(worker, { [body.name]: body }) ?? ok(text(body.name))
    }),
    on('GET', 'secrets/:name', (worker, ask) => {
      const { name = '' } = ask.params
      const secret = worker.secrets.seen().get(name)
      return secret === undefined ? no(404, 10056, 'Binding not found.') : ok({ name, type: secret.type })
    }),
    on('DELETE', 'secrets/:name', (worker, ask) => {
      const { name = '' } = ask.params
      if (!worker.secrets.latest().has(name)) return no(404, 10056, 'Binding not found.')
      return change(worker, { [name]: null }) ?? ok(null)
    }),
    on('PATCH', 'secrets-bulk', patchSecrets),
  ]
}

function patchSecrets(worker: Worker, ask: Ask): Answer {
  const type = ask.headers['content-type']?.split(';')[0]
  if (type !== 'application/merge-patch+json' && type !== 'application/json') {
    return no(415, 10021, 'This content type is not taken.')
  }
  const body = bodyOf(ask)
  const secrets = record(body?.secrets)
  if (body === undefined || secrets === undefined) return bad('The request body needs `secrets`.')
  if (Object.keys(body).some((key) => key !== 'secrets' && key !== 'version_tags')) {
    return bad('The request body has an unknown field.')
  }
  if (Object.keys(secrets).length > 100) return bad('A request takes 100 operations at most.')
  const refused = change(worker, secrets)
  if (refused) return refused
  return ok(Object.fromEntries([...worker.secrets.latest()].map(([name, { type }]) => [name, { name, type }])))
}

function secretsOf(worker: Worker): { readonly name: string; readonly type: string }[] {
  return [...worker.secrets.seen()].map(([name, { type }]) => ({ name, type }))
}

function scriptBody(id: string, { tag, created }: Worker): object {
  return {
    id,
    tag,
    tags: null,
    etag: tag,
    handlers: ['fetch'],
    usage_model: 'standard',
    created_on: created,
    modified_on: created,
  }
}

function settingsBody(worker: Worker): object {
  return {
    bindings: [...secretsOf(worker), ...[...worker.others].map(([name, other]) => ({ name, ...other }))],
    compatibility_date: '2026-01-15',
    compatibility_flags: [],
    logpush: false,
    placement: {},
    tags: [],
    tail_consumers: null,
    usage_model: 'standard',
  }
}

function workerControls(scripts: Map<string, Worker>, clock: WorkerClock) {
  const found = (name: string): Worker => {
    const worker = scripts.get(name)
    if (worker === undefined) throw new Error(`the simulator has no Worker ${name}`)
    return worker
  }
  return {
    /** A secret's text as it stands. */
    peek: (script: string, name: string): string | undefined => found(script).secrets.latest().get(name)?.text,
    /** Changes the secrets behind everybody's back. */
    tamper(script: string, change: (secrets: Map<string, Stored>) => void): void {
      const { secrets } = found(script)
      const next = new Map(secrets.latest())
      change(next)
      secrets.settle(next)
    },
    /** Adds or takes away a binding that is no secret. */
    bind(script: string, name: string, type: string | undefined): void {
      if (type === undefined) found(script).others.delete(name)
      else found(script).others.set(name, { type, ...(type === 'plain_text' ? { text: 'a plain text' } : {}) })
    },
    /** The dashboard's rename: the same Worker under another name; the old name is free. */
    rename(script: string, to: string): void {
      scripts.set(to, found(script))
      scripts.delete(script)
    },
    /** Somebody deletes the Worker and makes another one of that name. */
    remake(script: string): void {
      found(script)
      scripts.set(script, newWorker({ name: script }, randomBytes(16).toString('hex'), clock))
    },
    /** Says whether the latest version is deployed. */
    deployed(script: string, is: boolean): void {
      found(script).deployed = is
    },
    /** How many versions there are. */
    versions: (script: string): number => found(script).versions,
  }
}

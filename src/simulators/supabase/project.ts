import { createHash } from 'node:crypto'
import { type Lag, type Late, late } from '../lag.js'

/** How a simulated project begins. */
export interface SupabaseStart {
  /** 20 letters from a to z. */
  readonly ref: string
  readonly name: string
  /** Whether lists show what the vendor keeps there for itself. Recorded ones did not, the command line's tests do; default no. */
  readonly showsOwn?: boolean
}

/** What is stored under one name. */
export interface Stored {
  readonly value: string
  /** ms since the epoch. */
  readonly changed: number
}

/** A project with its secrets. */
export interface Project extends SupabaseStart {
  readonly secrets: Late<ReadonlyMap<string, Stored>>
  readonly created: string
  /** Somebody removed it. */
  removed: boolean
}

/** What every function sees, and nobody sets (Supabase docs, "Environment Variables", read 2026-11-30). */
const defaults = ['SUPABASE_URL', 'SUPABASE_DB_URL', 'SUPABASE_ANON_KEY', 'SUPABASE_SERVICE_ROLE_KEY', 'SUPABASE_JWKS']

/** A project with nothing in it, but for what the vendor keeps there for itself. */
export function newProject(start: SupabaseStart, lag: Lag, now: () => number): Project {
  const own = (start.showsOwn ? defaults : []).map(
    (name) => [name, { value: `${name} of ${start.ref}`, changed: now() }] as const,
  )
  return {
    ...start,
    secrets: late<ReadonlyMap<string, Stored>>(new Map(own), lag, now),
    created: new Date(now()).toISOString(),
    removed: false,
  }
}

/** The project as the API shows it. */
export function projectBody({ ref, name, created }: Project): object {
  return {
    id: ref,
    ref,
    organization_id: 'acmeacmeacmeacmeacme',
    organization_slug: 'acmeacmeacmeacmeacme',
    name,
    region: 'us-east-1',
    status: 'ACTIVE_HEALTHY',
    database: { host: `db.${ref}.supabase.co`, version: '17.6.1.111', postgres_engine: '17', release_channel: 'ga' },
    created_at: created,
  }
}

/** The list of a project's secrets: a digest stands in the place of each value. */
export function secretsBody(project: Project): object[] {
  return [...project.secrets.seen()].map(([name, { value, changed }]) => ({
    name,
    value: createHash('sha256').update(value).digest('hex'),
    updated_at: new Date(changed).toISOString(),
  }))
}

/** What a POST says, where the vendor takes it; otherwise why it does not. */
export function refusalOf(body: unknown, { secrets }: Project): string | undefined {
  if (!Array.isArray(body)) return 'body must be an array'
  if (body.length > 100) return 'body must contain no more than 100 elements'
  for (const [index, one] of body.entries()) {
    if (typeof one?.name !== 'string' || typeof one.value !== 'string') return `${index}: name and value are required`
    if (one.name === '' || one.name.length > 256 || one.name.startsWith('SUPABASE_'))
      return `${index}.name: Secret name must not start with the SUPABASE_ prefix.`
    if (one.value === '' || one.value.length > 24_576)
      return `${index}.value: String must contain at most 24576 character(s)`
  }
  const after = new Set([...secrets.latest().keys(), ...body.map(({ name }) => name)])
  const own = [...after].filter((name) => !name.startsWith('SUPABASE_'))
  return own.length > 100 ? 'The project has reached its maximum number of secrets' : undefined
}

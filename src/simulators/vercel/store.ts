import { randomBytes } from 'node:crypto'

/** A row as the simulator keeps it, the plain value included. Field names are the vendor's. */
export interface VercelRow {
  readonly id: string
  readonly key: string
  readonly value: string
  readonly type: string
  readonly visibility?: 'config' | 'secret'
  readonly target: readonly string[]
  readonly gitBranch?: string
  readonly customEnvironmentIds: readonly string[]
  readonly comment?: string
  readonly configurationId: string | null
  readonly system?: boolean
  readonly contentHint?: unknown
  /** ms since the epoch, as are all times here. */
  readonly createdAt: number
  readonly updatedAt: number
}

/** A team, and whether it makes every new variable outside development sensitive. */
export interface VercelTeam {
  readonly id: string
  readonly slug: string
  readonly sensitiveEnvironmentVariablePolicy?: 'default' | 'on' | 'off'
}

/** A project to start with. Without a team it belongs to the personal account. */
export interface VercelProject {
  readonly id: string
  readonly name: string
  readonly team?: VercelTeam
  readonly environments?: readonly { readonly id: string; readonly slug: string }[]
  /** Branches of the connected repository; where absent, any name passes. */
  readonly branches?: readonly string[]
  /** The branch that production is deployed from; `main` where branches are given and this is not. */
  readonly productionBranch?: string
  readonly rows?: readonly PlantedRow[]
  /** How many production rows the token may not see. */
  readonly hidden?: number
}

/** What an outsider may set; the rest is filled in. */
export type PlantedRow = Partial<Omit<VercelRow, 'createdAt' | 'updatedAt'>> & { readonly key: string }

/** A refusal in the vendor's form; `value` echoes what was sent, as the vendor may. */
export type Refused = Readonly<Record<string, unknown>> & { readonly code: string; readonly message: string }

/** What became of one row. */
export type Outcome = { readonly row: VercelRow } | { readonly refused: Refused }

type Body = Readonly<Record<string, unknown>>

const targets = ['production', 'preview', 'development']
const types = ['system', 'secret', 'encrypted', 'plain', 'sensitive']
const reserved =
  /^(AWS_SECRET_KEY|AWS_EXECUTION_ENV|AWS_LAMBDA_(LOG_GROUP_NAME|LOG_STREAM_NAME|FUNCTION_NAME|FUNCTION_MEMORY_SIZE|FUNCTION_VERSION)|NOW_REGION|TZ|LAMBDA_TASK_ROOT|LAMBDA_RUNTIME_DIR)$/
const browser =
  /^(NEXT_PUBLIC_|VUE_APP_|REACT_APP_|GATSBY_|GRIDSOME_|NUXT_PUBLIC_|STORYBOOK_|VITE_|PUBLIC_|EXPO_PUBLIC_|NG_APP_|REDWOOD_ENV_)/i
const totalBytes = 64 * 1024

/**
 * What is wrong with a request body before anything is looked up; such a body is refused whole.
 * `visibility` is in no description but is what the vendor's own client sends.
 * @param fields `create` for an element of a POST, `edit` for a PATCH, where everything is optional
 */
export function malformed(raw: unknown, fields: 'create' | 'edit'): string | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return 'Invalid request: should be object.'
  const body = raw as Body
  const known = ['key', 'value', 'type', 'target', 'gitBranch', 'customEnvironmentIds', 'comment', 'visibility']
  const stranger = Object.keys(body).find((key) => !known.includes(key))
  if (stranger !== undefined) return `Invalid request: should NOT have additional property \`${stranger}\`.`
  if (fields === 'create') {
    const missing = ['key', 'value', 'type'].find((key) => body[key] === undefined)
    if (missing !== undefined) return `Invalid request: missing required property \`${missing}\`.`
    if (body.target === undefined && body.customEnvironmentIds === undefined)
      return 'Invalid request: missing required property `target`.'
  }
  const wrong = ['key', 'value', 'comment'].find((key) => body[key] !== undefined && typeof body[key] !== 'string')
  if (wrong !== undefined) return `Invalid request: \`${wrong}\` should be string.`
  if (body.type !== undefined && !types.includes(body.type as string))
    return 'Invalid request: `type` should be equal to one of the allowed values.'
  if (body.visibility !== undefined && body.visibility !== 'config' && body.visibility !== 'secret')
    return 'Invalid request: `visibility` should be equal to one of the allowed values.'
  if (body.target !== undefined && !isList(body.target, (item) => targets.includes(item)))
    return 'Invalid request: `target` should be an array of the allowed values.'
  if (body.customEnvironmentIds !== undefined && !isList(body.customEnvironmentIds, () => true))
    return 'Invalid request: `customEnvironmentIds` should be array.'
  if (
    body.gitBranch !== undefined &&
    body.gitBranch !== null &&
    !(typeof body.gitBranch === 'string' && body.gitBranch.length <= 250)
  )
    return 'Invalid request: `gitBranch` should NOT be longer than 250 characters.'
  if (typeof body.comment === 'string' && body.comment.length > 500)
    return 'Invalid request: `comment` should NOT be longer than 500 characters.'
  return undefined
}

function isList(raw: unknown, fits: (item: string) => boolean): boolean {
  return Array.isArray(raw) && raw.every((item) => typeof item === 'string' && fits(item))
}

/** The rows of one project and the rules that the vendor holds them to. */
export class VercelRows {
  /** What the project is at present: renamings and transfers put another one in its place. */
  project: VercelProject
  readonly #now: () => number
  /** Names whose value is refused, for no reason that a client could know before. */
  readonly refused = new Set<string>()
  /** Whether an upsert leaves the type of a row as it is. */
  keepsTypes = false
  #rows: VercelRow[] = []

  constructor(project: VercelProject, now: () => number) {
    this.project = project
    this.#now = now
    for (const row of project.rows ?? []) this.plant(row)
  }

  get all(): readonly VercelRow[] {
    return this.#rows
  }

  /** POST of one row. Upsert takes over a row of exactly the same places; any other overlap is a conflict. */
  create(body: Body, upsert: boolean): Outcome {
    const at = this.#now()
    const asked = filled({ ...(body as unknown as PlantedRow), configurationId: null }, at)
    const same = this.#rows.find((row) => row.key === asked.key && reach(row) === reach(asked))
    const mixed = this.#forces && asked.target.includes('development') && (asked.target.length > 1 || isCustom(asked))
    if (mixed) return { refused: this.#no(asked, 'BAD_REQUEST', 'A variable for development needs to stand alone.') }
    const forced = this.#forced(asked)
    const made = this.keepsTypes && same ? { ...forced, type: same.type } : forced
    const refused = this.#objection(made, same) ?? (same && (upsert ? frozen(same, made) : this.#conflict(made, same)))
    if (refused) return { refused }
    // what an upsert does not mention is gone: only identity and birth stay
    return this.#keep(same ? { ...made, id: same.id, createdAt: same.createdAt } : made)
  }

  /** PATCH by id. What is not mentioned stays. */
  edit(id: string, body: Body): Outcome | undefined {
    const row = this.#rows.find((one) => one.id === id)
    if (row === undefined) return undefined
    const { gitBranch, ...rest } = body
    const next: VercelRow = { ...row, ...rest, updatedAt: this.#now() }
    const moved: VercelRow =
      gitBranch === undefined ? next : gitBranch === null ? without(next) : { ...next, gitBranch: gitBranch as string }
    const forced = rest.type === undefined ? moved : this.#forced(moved)
    const refused = this.#objection(forced, row) ?? frozen(row, forced)
    return refused ? { refused } : this.#keep(forced)
  }

  /** DELETE; gives the rows that went. */
  remove(ids: readonly string[]): VercelRow[] {
    const gone = this.#rows.filter((row) => ids.includes(row.id))
    this.#rows = this.#rows.filter((row) => !ids.includes(row.id))
    return gone
  }

  /** An outsider's edit: takes over a row of exactly the same places, no rule is looked at. Gives the row's id. */
  plant(row: PlantedRow): string {
    const made = filled(row, this.#now())
    const same = this.#rows.find((one) => one.id === row.id || (one.key === made.key && reach(one) === reach(made)))
    this.#keep(same ? { ...made, id: same.id, createdAt: same.createdAt } : made)
    return same?.id ?? made.id
  }

  get #forces(): boolean {
    return this.project.team?.sensitiveEnvironmentVariablePolicy === 'on'
  }

  /** The team's policy turns what is readable into a sensitive variable, in silence (Terraform provider #185). */
  #forced(row: VercelRow): VercelRow {
    const affected = this.#forces && !row.target.includes('development') && row.type !== 'system'
    return affected ? { ...row, type: 'sensitive' } : row
  }

  #keep(row: VercelRow): Outcome {
    const index = this.#rows.findIndex((one) => one.id === row.id)
    if (index < 0) this.#rows = [...this.#rows, row]
    else this.#rows = this.#rows.map((one) => (one.id === row.id ? row : one))
    return { row }
  }

  /** Why a row cannot be as it is meant to be; `self` is the row that it would replace. */
  #objection(row: VercelRow, self: VercelRow | undefined): Refused | undefined {
    const no = (code: string, message: string) => this.#no(row, code, message)
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(row.key))
      return no('KEY_INVALID_CHARACTERS', `The name ${row.key} contains invalid characters.`)
    if (row.key.length > 256) return no('KEY_INVALID_LENGTH', 'The name is too long.')
    if (this.refused.has(row.key)) return no('INVALID_VALUE', `The value of ${row.key} cannot be used.`)
    if (reserved.test(row.key)) return no('RESERVED_ENV_VARIABLE', `The name ${row.key} is reserved.`)
    if (row.target.length + row.customEnvironmentIds.length === 0) return no('MISSING_TARGET', 'No target was given.')
    const unknown = row.customEnvironmentIds.find((id) => !this.project.environments?.some((one) => one.id === id))
    if (unknown !== undefined) return no('ID_NOT_FOUND', `Custom environment ${unknown} was not found.`)
    if (row.gitBranch !== undefined && (row.target.length !== 1 || row.target[0] !== 'preview'))
      return no('BAD_REQUEST', 'A Git branch needs the target preview.')
    const secret = row.type === 'sensitive'
    if (secret && row.target.includes('development'))
      return no('BAD_REQUEST', 'A sensitive variable cannot have the target development.')
    if (secret && browser.test(row.key) && !this.#forces)
      return no('BAD_REQUEST', `${row.key} is exposed to the browser and cannot be a Secret: ${row.value}`)
    if (Buffer.byteLength(row.value) > totalBytes)
      return no('VALUE_INVALID_LENGTH', `The value of ${row.key} is too long.`)
    const others = this.#rows.filter((one) => one.id !== self?.id)
    const other = others.find((one) => one.key === row.key && one.gitBranch === row.gitBranch && overlap(one, row))
    if (other) return this.#conflict(row, other)
    for (const place of [...row.target, ...row.customEnvironmentIds]) {
      const there = others.filter(
        (one) => one.gitBranch === row.gitBranch && [...one.target, ...one.customEnvironmentIds].includes(place),
      )
      if (there.length >= 1000) return no('MAX_ENVS_EXCEEDED', 'Too many variables in this environment.')
      if ([...there, row].reduce((sum, one) => sum + Buffer.byteLength(one.key + one.value), 0) > totalBytes)
        return no('VALUE_INVALID_LENGTH', 'All variables together exceed 64 KB.')
    }
    return undefined
  }

  #no(row: VercelRow, code: string, message: string): Refused {
    return {
      code,
      message,
      key: row.key,
      envVarKey: row.key,
      target: row.target,
      ...(row.gitBranch === undefined ? {} : { gitBranch: row.gitBranch }),
      project: this.project.id,
      value: row.value,
    }
  }

  #conflict(row: VercelRow, other: VercelRow): Refused {
    return {
      code: 'ENV_CONFLICT',
      // word for word as reported in vercel/vercel#16588, the "undefined" included
      message: `A variable with the name \`${row.key}\` already exists for the target ${row.target.join(',')} on branch ${row.gitBranch}`,
      key: row.key,
      envVarKey: row.key,
      envVarId: other.id,
      target: row.target,
      ...(row.gitBranch === undefined ? {} : { gitBranch: row.gitBranch }),
      project: this.project.id,
      value: row.value,
    }
  }
}

/** A write-only row never becomes readable, and its name is fixed. */
function frozen(row: VercelRow, next: VercelRow): Refused | undefined {
  const hidden = row.type === 'sensitive' || row.visibility === 'secret'
  const opened =
    row.type === 'sensitive'
      ? next.type !== 'sensitive'
      : row.visibility !== next.visibility && next.type !== 'sensitive'
  if (!hidden || (!opened && row.key === next.key)) return undefined
  return {
    code: 'BAD_REQUEST',
    message:
      row.key === next.key
        ? 'You cannot change the type of a Sensitive Environment Variable.'
        : `The sensitive variable ${row.key} cannot be renamed (${next.value}).`,
    key: row.key,
    envVarKey: row.key,
    envVarId: row.id,
    target: next.target,
  }
}

function filled(row: PlantedRow, at: number): VercelRow {
  const { gitBranch, ...rest } = row as Omit<PlantedRow, 'gitBranch'> & { gitBranch?: string | null }
  return {
    value: '',
    type: 'plain',
    customEnvironmentIds: [],
    configurationId: null,
    createdAt: at,
    ...rest,
    target: row.target ?? (row.customEnvironmentIds === undefined ? ['production'] : []),
    id: row.id ?? randomBytes(8).toString('hex'),
    updatedAt: at,
    ...(typeof gitBranch === 'string' && gitBranch !== '' ? { gitBranch } : {}),
  }
}

function isCustom(row: VercelRow): boolean {
  return row.customEnvironmentIds.length > 0
}

function without(row: VercelRow): VercelRow {
  const { gitBranch: _gone, ...rest } = row
  return rest
}

/** Everything that tells two rows of one name apart, as one string. */
function reach(row: VercelRow): string {
  return JSON.stringify([[...row.target].sort(), [...row.customEnvironmentIds].sort(), row.gitBranch ?? null])
}

function overlap(one: VercelRow, other: VercelRow): boolean {
  return (
    one.target.some((target) => other.target.includes(target)) ||
    one.customEnvironmentIds.some((id) => other.customEnvironmentIds.includes(id))
  )
}

import type { Answer } from '../server.js'
import type { StoredVariable } from './store.js'

/** What a request says of a variable. `undefined`: it does not say. */
export type GivenVariable = Partial<StoredVariable> & { readonly masked_and_hidden?: boolean }

const booleans = ['protected', 'masked', 'raw', 'masked_and_hidden'] as const
const texts = ['key', 'value', 'environment_scope', 'description', 'variable_type'] as const

/** An error as GitLab gives it. */
export function no(status: number, message: unknown): Answer {
  return { status, body: { message } }
}

/** Reads the body of a POST or PUT: JSON, or a form as curl and glab send it. Unknown fields are passed over, as GitLab does. */
export function readBody(body: string, type: string | undefined): GivenVariable | Answer {
  const raw = type?.includes('json') ? parsed(body) : Object.fromEntries(new URLSearchParams(body))
  if (typeof raw !== 'object' || raw === null) return { status: 400, body: { error: 'invalid body' } }
  const given: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(raw)) {
    if ((booleans as readonly string[]).includes(name)) given[name] = value === true || value === 'true'
    else if ((texts as readonly string[]).includes(name)) {
      if (typeof value !== 'string' && !(name === 'description' && value === null))
        return { status: 400, body: { error: `${name} is invalid` } }
      given[name] = value
    }
  }
  if (!['env_var', 'file', undefined].includes(given.variable_type as string | undefined))
    return { status: 400, body: { error: 'variable_type does not have a valid value' } }
  return given as GivenVariable
}

/** What GitLab checks before it stores (`app/models/concerns/ci/` of its source, read 2026-11). */
export function checkVariable(one: StoredVariable): Answer | undefined {
  const message: Record<string, string[]> = {}
  if (!/^[a-zA-Z0-9_]+$/.test(one.key)) message.key = ["can contain only letters, digits and '_'."]
  if (one.key.length > 255) message.key = ['is too long (maximum is 255 characters)']
  if (!/^[a-zA-Z0-9_/\\${}. *-]{1,255}$/.test(one.environment_scope))
    message.environment_scope = ["can contain only letters, digits, '-', '_', '/', '$', '{', '}', '.', '*' and spaces"]
  if ([...one.value].length > 10_000) message.value = ['is too long (maximum is 10000 characters)']
  else if (one.masked && !fitsMask(one)) message.value = ['is invalid']
  if (one.hidden && !one.masked) message.base = ["masked and hidden can't be changed"]
  return Object.keys(message).length === 0 ? undefined : no(400, message)
}

/** Ruby's `\S` knows ASCII blanks only. */
function fitsMask({ value, raw }: StoredVariable): boolean {
  return raw ? /^[^ \t\r\n\f\v]{8,}$/u.test(value) : /^[a-zA-Z0-9_+=/@:.~-]{8,}$/.test(value)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

import type { VercelProject } from './project.js'
import { overlap, type VercelRow } from './row.js'

/** A refusal in the vendor's form; `value` echoes what was sent, as the vendor may. */
export type Refused = Readonly<Record<string, unknown>> & { readonly code: string; readonly message: string }

/** What became of one row. */
export type Outcome = { readonly row: VercelRow } | { readonly refused: Refused }

const reserved =
  /^(AWS_SECRET_KEY|AWS_EXECUTION_ENV|AWS_LAMBDA_(LOG_GROUP_NAME|LOG_STREAM_NAME|FUNCTION_NAME|FUNCTION_MEMORY_SIZE|FUNCTION_VERSION)|NOW_REGION|TZ|LAMBDA_TASK_ROOT|LAMBDA_RUNTIME_DIR)$/
const browser =
  /^(NEXT_PUBLIC_|VUE_APP_|REACT_APP_|GATSBY_|GRIDSOME_|NUXT_PUBLIC_|STORYBOOK_|VITE_|PUBLIC_|EXPO_PUBLIC_|NG_APP_|REDWOOD_ENV_)/i
const totalBytes = 64 * 1024

/** What a row is held to: the other rows of its project, the project itself, and names whose value is refused. */
export interface Held {
  readonly project: VercelProject
  readonly rows: readonly VercelRow[]
  readonly refused: ReadonlySet<string>
}

/** Why a row cannot be as it is meant to be; `self` is the row that it would replace. */
export function objectionTo(row: VercelRow, self: VercelRow | undefined, held: Held): Refused | undefined {
  return objectionToItself(row, held) ?? objectionBeside(row, self, held)
}

function objectionToItself(row: VercelRow, held: Held): Refused | undefined {
  const no = (code: string, message: string) => refusal(row, code, message, held.project)
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(row.key))
    return no('KEY_INVALID_CHARACTERS', `The name ${row.key} contains invalid characters.`)
  if (row.key.length > 256) return no('KEY_INVALID_LENGTH', 'The name is too long.')
  if (held.refused.has(row.key)) return no('INVALID_VALUE', `The value of ${row.key} cannot be used.`)
  if (reserved.test(row.key)) return no('RESERVED_ENV_VARIABLE', `The name ${row.key} is reserved.`)
  if (row.target.length + row.customEnvironmentIds.length === 0) return no('MISSING_TARGET', 'No target was given.')
  const unknown = row.customEnvironmentIds.find((id) => !held.project.environments?.some((one) => one.id === id))
  if (unknown !== undefined) return no('ID_NOT_FOUND', `Custom environment ${unknown} was not found.`)
  if (row.gitBranch !== undefined && (row.target.length !== 1 || row.target[0] !== 'preview'))
    return no('BAD_REQUEST', 'A Git branch needs the target preview.')
  const secret = row.type === 'sensitive'
  if (secret && row.target.includes('development'))
    return no('BAD_REQUEST', 'A sensitive variable cannot have the target development.')
  if (secret && browser.test(row.key) && !forcesSensitive(held.project))
    return no('BAD_REQUEST', `${row.key} is exposed to the browser and cannot be a Secret: ${row.value}`)
  if (Buffer.byteLength(row.value) > totalBytes)
    return no('VALUE_INVALID_LENGTH', `The value of ${row.key} is too long.`)
  return undefined
}

/** What the other rows of the project leave no room for. */
function objectionBeside(row: VercelRow, self: VercelRow | undefined, held: Held): Refused | undefined {
  const no = (code: string, message: string) => refusal(row, code, message, held.project)
  const others = held.rows.filter((one) => one.id !== self?.id)
  const other = others.find((one) => one.key === row.key && one.gitBranch === row.gitBranch && overlap(one, row))
  if (other) return conflict(row, other, held.project)
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

/** Whether the project's team makes every new variable outside development sensitive. */
export function forcesSensitive({ team }: VercelProject): boolean {
  return team?.sensitiveEnvironmentVariablePolicy === 'on'
}

/** A refusal of a row, which echoes what was sent. */
export function refusal(row: VercelRow, code: string, message: string, project: VercelProject): Refused {
  return {
    code,
    message,
    key: row.key,
    envVarKey: row.key,
    target: row.target,
    ...(row.gitBranch === undefined ? {} : { gitBranch: row.gitBranch }),
    project: project.id,
    value: row.value,
  }
}

/** The refusal of a row whose name another row holds there. */
export function conflict(row: VercelRow, other: VercelRow, project: VercelProject): Refused {
  // word for word as reported in vercel/vercel#16588, the "undefined" included
  const message = `A variable with the name \`${row.key}\` already exists for the target ${row.target.join(',')} on branch ${row.gitBranch}`
  return { ...refusal(row, 'ENV_CONFLICT', message, project), envVarId: other.id }
}

/** A write-only row never becomes readable, and its name is fixed. */
export function frozen(row: VercelRow, next: VercelRow): Refused | undefined {
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

import type { Answer } from '../server.js'

/** A value as a request brings it. */
export interface GivenValue {
  readonly value: string
  readonly context: string
  readonly parameter: string
}

/** A variable as a request brings it. */
export interface GivenItem {
  readonly key: string
  readonly secret: boolean | undefined
  readonly scopes: readonly string[] | undefined
  readonly values: readonly GivenValue[]
}

/** Every scope that a variable can have, spelled as the API spells them. */
export const allScopes = ['builds', 'functions', 'runtime', 'post-processing'] as const
const contexts = ['all', 'dev', 'dev-server', 'branch-deploy', 'deploy-preview', 'production', 'branch']

/** Names that the API keeps, whatever their case (netlify-cli 27.2, `src/utils/env/deploy-env-vars.ts`, read 2026-11). */
const reserved = new Set(
  `AWS_REGION AWS_EXECUTION_ENV AWS_LAMBDA_FUNCTION_NAME AWS_LAMBDA_FUNCTION_MEMORY_SIZE AWS_LAMBDA_FUNCTION_VERSION
   AWS_LAMBDA_LOG_GROUP_NAME AWS_LAMBDA_LOG_STREAM_NAME AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
   AWS_LAMBDA_RUNTIME_API NETLIFY BUILD_ID CONTEXT REPOSITORY_URL BRANCH HEAD COMMIT_REF CACHED_COMMIT_REF PULL_REQUEST
   REVIEW_ID URL DEPLOY_URL DEPLOY_PRIME_URL DEPLOY_ID SITE_NAME SITE_ID NETLIFY_IMAGES_CDN_DOMAIN INCOMING_HOOK_TITLE
   INCOMING_HOOK_URL INCOMING_HOOK_BODY`.split(/\s+/),
)

/** An error as the environment variable endpoints give it: the described shape, and `msg` for their own clients. */
export function no(code: number, message: string): Answer {
  return { status: code, body: { code, message, msg: message } }
}

/** Whether a check ended in a refusal. */
export function isAnswer(given: object): given is Answer {
  return 'status' in given
}

/** The body of a POST: an array of variables, no name twice. */
export function readItems(body: string): readonly GivenItem[] | Answer {
  const raw = parsed(body)
  if (!Array.isArray(raw) || raw.length === 0) return no(400, 'Invalid request structure')
  const items: GivenItem[] = []
  for (const one of raw) {
    const item = readItem(one)
    if (isAnswer(item)) return item
    if (items.some(({ key }) => key === item.key)) return no(400, 'invalid request: duplicate keys')
    items.push(item)
  }
  return items
}

/** The body of a PUT: one whole variable. */
export function readWhole(body: string): GivenItem | Answer {
  return readItem(parsed(body))
}

/** The body of a PATCH: one value. netlify-cli also sends the id back that it was given. */
export function readOne(body: string): GivenValue | Answer {
  return readValue(parsed(body))
}

function readItem(raw: unknown): GivenItem | Answer {
  // netlify-cli's env:clone posts rows as it listed them, stamps and all
  const item = object(raw, ['key', 'scopes', 'values', 'is_secret', 'updated_at', 'updated_by'])
  if (item === undefined) return no(400, 'Invalid request structure')
  const { key, scopes, values, is_secret: secret } = item
  if (typeof key !== 'string' || !Array.isArray(values) || values.length === 0)
    return no(400, 'Invalid request structure')
  if (secret !== undefined && typeof secret !== 'boolean') return no(400, 'Invalid request structure')
  if (key.length > 255 || !/^[a-zA-Z][a-zA-Z0-9_]*$/.test(key)) return no(400, 'invalid request: invalid key')
  if (reserved.has(key.toUpperCase())) return no(400, 'invalid request: reserved key')
  if (scopes !== undefined && !(Array.isArray(scopes) && scopes.length > 0 && scopes.every(isScope)))
    return no(400, 'invalid request: invalid scope')
  const read: GivenValue[] = []
  for (const one of values) {
    const value = readValue(one)
    if (isAnswer(value)) return value
    if (read.some(({ context, parameter }) => context === value.context && parameter === value.parameter))
      return no(400, 'invalid request: duplicate context')
    read.push(value)
  }
  return { key, secret, scopes: scopes as string[] | undefined, values: read }
}

function readValue(raw: unknown): GivenValue | Answer {
  const given = object(raw, ['id', 'value', 'context', 'context_parameter'])
  if (given === undefined || typeof given.value !== 'string') return no(400, 'Invalid request structure')
  const { value, context, context_parameter: parameter = '' } = given
  if (typeof context !== 'string' || !contexts.includes(context) || typeof parameter !== 'string')
    return no(400, 'invalid request: invalid context')
  if ((context === 'branch') !== (parameter !== '')) return no(400, 'invalid request: invalid context parameter')
  return { value, context, parameter }
}

/** Scopes in the spelling of the API description. */
export function normalScopes(scopes: readonly string[]): string[] {
  return allScopes.filter((name) => scopes.some((one) => normal(one) === name))
}

/**
 * What values may stand side by side. One for `all` excludes other contexts but branches; secrets name their
 * contexts and may not have the post-processing scope ("Secrets Controller", read 2026-11).
 */
export function checkRow(row: {
  readonly secret: boolean
  readonly scopes: readonly string[]
  readonly values: readonly GivenValue[]
}): Answer | undefined {
  const named = row.values.filter(({ context }) => context !== 'branch')
  const all = named.some(({ context }) => context === 'all')
  if (all && named.length > 1) return no(400, 'invalid request: non-compatible context')
  if (row.secret && all) return no(422, 'Secret values must specify deploy contexts')
  if (row.secret && row.scopes.includes('post-processing'))
    return no(422, 'Secret values cannot be used within the post-processing scope')
  return undefined
}

/**
 * Free plans have no choice of scopes: netlify-cli's full list passes, the description's spelling of it does not
 * (terraform-provider-netlify issue 57), and secrets take just the other three.
 */
export function checkPlan(
  plan: 'free' | 'pro',
  item: { readonly secret: boolean; readonly scopes: readonly string[] | undefined },
): Answer | undefined {
  if (plan === 'pro' || item.scopes === undefined) return undefined
  const asked = [...item.scopes].sort().join()
  const fine = item.secret ? 'builds,functions,runtime' : 'builds,functions,post_processing,runtime'
  return asked === fine ? undefined : no(403, 'Upgrade your Netlify account to set specific scopes')
}

function isScope(one: unknown): boolean {
  return typeof one === 'string' && (allScopes as readonly string[]).includes(normal(one))
}

function normal(scope: string): string {
  return scope.replace('_', '-')
}

function object(raw: unknown, allowed: readonly string[]): Record<string, unknown> | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
  return Object.keys(raw).every((field) => allowed.includes(field)) ? (raw as Record<string, unknown>) : undefined
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

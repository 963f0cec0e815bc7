type Body = Readonly<Record<string, unknown>>

const targets = ['production', 'preview', 'development']
const types = ['system', 'secret', 'encrypted', 'plain', 'sensitive']

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

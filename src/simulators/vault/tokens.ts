import { randomBytes } from 'node:crypto'
import type { Answer } from '../server.js'
import { refused } from './answers.js'

/** What a token may do with a path; `sudo` and the rest are not here. */
export type Capability = 'create' | 'read' | 'update' | 'delete' | 'list'

/** One path of a policy: exact, or a beginning with `*` behind it. */
export interface Rule {
  readonly path: string
  readonly capabilities: readonly Capability[]
}

/** A token that lives. */
export interface Token {
  readonly rules: readonly Rule[] | 'root'
  /** The namespace that it is of; '' for the root. */
  readonly namespace: string
  /** ms since the epoch; undefined for one that does not end. */
  readonly until: number | undefined
  readonly type: 'service' | 'batch'
  readonly policies: readonly string[]
}

/** The tokens of a server. */
export interface Tokens {
  /** Makes one; gives its text. */
  readonly issue: (token: Token) => string
  /** The token of a request, or the refusal. */
  readonly of: (text: string | undefined) => Token | Answer
  readonly revoke: (text: string) => void
  readonly lives: (text: string) => boolean
  /** All that were ever issued, in order. */
  readonly issued: readonly string[]
}

/** @param now ms since the epoch */
export function openTokens(now: () => number): Tokens {
  const living = new Map<string, Token>()
  const issued: string[] = []
  const find = (text: string) => {
    const token = living.get(text)
    return token === undefined || (token.until !== undefined && token.until <= now()) ? undefined : token
  }
  return {
    issued,
    issue(token) {
      const text = `${token.type === 'batch' ? 'hvb' : 'hvs'}.${randomBytes(24).toString('base64url')}`
      living.set(text, token)
      issued.push(text)
      return text
    },
    of(text) {
      if (text === undefined || text === '') return refused(403, 'permission denied')
      return find(text) ?? refused(403, '2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n')
    },
    revoke: (text) => void living.delete(text),
    lives: (text) => find(text) !== undefined,
  }
}

/** Whether a token may do something; the longest path that fits has the say, and an exact one goes before all. */
export function may({ rules }: Token, path: string, capability: Capability): boolean {
  if (rules === 'root') return true
  const fitting = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
  )
  const [first] = fitting.sort((one, other) => weight(other) - weight(one))
  return first?.capabilities.includes(capability) ?? false
}

function weight({ path }: Rule): number {
  return path.endsWith('*') ? path.length : Number.POSITIVE_INFINITY
}

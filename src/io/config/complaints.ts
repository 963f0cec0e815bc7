import { bounds } from '../../core/bounds.js'
import { nearest, suggestion } from '../../core/suggest.js'
import type { Schema } from '../../core/target.js'
import { type Complaint, forbiddenKey, issueText, pathText, type SchemaIssue } from './messages.js'
import type { Yaml } from './yaml.js'

type Path = readonly PropertyKey[]

/** Gathers everything that is wrong with one config, so that a person hears of all of it at once. */
export interface ConfigReport {
  /** Takes down one complaint about the key or item at `path`. What is long to find out is given as a function. */
  readonly add: (path: Path, text: string | (() => string)) => void
  /** Takes down that nobody knows the key at `path`, with the known one that may have been meant. */
  readonly addUnknown: (path: Path, known: readonly string[]) => void
  /**
   * Takes down what a schema says about the data at `at`.
   * @param beside keys that are known there although the schema does not have them
   */
  readonly addIssues: (
    schema: Schema<unknown>,
    issues: readonly SchemaIssue[],
    at: Path,
    beside?: readonly string[],
  ) => Promise<void>
  /** In the order of the lines, each once; without what is only missing because its key is misspelt. */
  readonly all: () => readonly Complaint[]
  /** How many came after so many that nobody reads them: they were counted, and not looked into. */
  readonly beyond: () => number
}

/** So many complaints are looked into; some of them say the same, and some are needless. */
const most = 4 * bounds.complaints

/** An empty report on one file. */
export function configReport(yaml: Yaml): ConfigReport {
  const complaints: Complaint[] = []
  const missing = new Map<string, Complaint>()
  const meant = new Set<string>()
  let beyond = 0

  /** Whether one more is too many. */
  function isFull(more = 1): boolean {
    const full = complaints.length >= most
    if (full) beyond += more
    return full
  }

  const add = (path: Path, said: string | (() => string)) => {
    if (isFull()) return undefined
    const text = typeof said === 'string' ? said : said()
    const complaint = { line: yaml.lineOf(path), message: `${pathText(path) || 'the config'}: ${text}` }
    complaints.push(complaint)
    return complaint
  }

  function addUnknown(path: Path, known: readonly string[]) {
    if (isFull()) return
    const key = String(path.at(-1))
    const why = forbiddenKey(key)
    add(path, why === undefined ? `unknown key${suggestion(key, known)}` : `unknown key; ${why}`)
    const near = nearest(key, known)
    if (near !== undefined) meant.add(JSON.stringify([...path.slice(0, -1), near]))
  }

  async function addIssues(
    schema: Schema<unknown>,
    issues: readonly SchemaIssue[],
    at: Path,
    beside: readonly string[] = [],
  ) {
    for (const issue of issues) {
      const path = [...at, ...issue.path]
      if (isFull(Math.max(1, issue.keys?.length ?? 1))) continue
      if (issue.code === 'unrecognized_keys') {
        const { knownKeys } = await import('./json-schema.js')
        const known = [...(issue.path.length === 0 ? beside : []), ...knownKeys(schema, issue.path)]
        for (const key of issue.keys ?? []) addUnknown([...path, key], known)
      } else {
        const given = valueAt(yaml.data, path)
        const complaint = add(path, textOf(issue, path.at(-1), given))
        if (given === undefined && complaint !== undefined) missing.set(JSON.stringify(path), complaint)
      }
    }
  }

  return {
    add,
    addUnknown,
    addIssues,
    all: () => {
      const needless = new Set([...meant].map((path) => missing.get(path)))
      const left = complaints.filter((one) => !needless.has(one)).sort((one, other) => one.line - other.line)
      return [...new Map(left.map((one) => [`${one.line} ${one.message}`, one])).values()]
    },
    beyond: () => beyond,
  }
}

function textOf(issue: SchemaIssue, key: PropertyKey | undefined, given: unknown): string {
  if (key === 'token' && given !== undefined && issue.code === 'invalid_type') {
    return 'the config must not contain tokens; give the name of the variable instead, `token: { env: NAME }`'
  }
  if (key === 'secrets' && typeof given === 'object' && !Array.isArray(given) && given !== null) {
    return 'must be a list of names and globs; the config must not contain values'
  }
  if (issue.code === 'invalid_key') return issue.issues?.[0]?.message ?? 'is not a valid name here'
  if (issue.code !== 'invalid_union' || given === undefined)
    return `${issueText(issue, given)}${meantBy(given, [issue])}`
  const branches = (issue.errors ?? []).flatMap(([first]) => first ?? [])
  const deep = branches.find(({ path }) => path.length > 0)
  if (deep !== undefined) return issueText(deep, valueAt(given, deep.path))
  const texts = new Set(branches.map((branch) => issueText(branch, given)))
  if (texts.size === 0) return issueText(issue, given)
  return `${[...texts].join(', or ').replaceAll(', or must be a ', ', or a ')}${meantBy(given, branches)}`
}

/** The word that a slip was meant to be, of those that may stand there. */
function meantBy(given: unknown, issues: readonly SchemaIssue[]): string {
  const words = issues.flatMap(({ code, values = [] }) => (code === 'invalid_value' ? values.map(String) : []))
  const near = typeof given === 'string' ? nearest(given, words) : undefined
  return near === undefined ? '' : `; did you mean \`${near}\`?`
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    return (at as Readonly<Record<PropertyKey, unknown>>)[step]
  }, data)
}

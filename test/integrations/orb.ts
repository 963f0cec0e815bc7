import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'

/** An orb in one piece, as it is published. */
export interface Orb {
  readonly version: number
  readonly description: string
  readonly commands: Readonly<Record<string, Part>>
  readonly jobs: Readonly<Record<string, Part>>
  readonly examples: Readonly<Record<string, { readonly usage: object }>>
}

/** A command or a job. */
export interface Part {
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly steps: readonly unknown[]
}

/** What a command or a job is told. */
export interface Parameter {
  readonly type: string
  readonly default: string | boolean
  readonly description: string
  readonly enum?: readonly string[]
}

/**
 * Packs an orb as `circleci orb pack` does (internal/pack of the CLI, read 2026-11-30): `@orb.yml` at the root, a folder for
 * each section, a file for each entry; a file that is included has its `<<` escaped.
 * @param folder with `@orb.yml`
 */
export function packOrb(folder: string): Orb {
  const sections = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return []
    const files = readdirSync(join(folder, entry.name)).filter((name) => name.endsWith('.yml'))
    const parts = files.map((name) => [
      basename(name, '.yml'),
      parse(readFileSync(join(folder, entry.name, name), 'utf8')),
    ])
    return files.length === 0 ? [] : [[entry.name, Object.fromEntries(parts)] as const]
  })
  const root = parse(readFileSync(join(folder, '@orb.yml'), 'utf8')) as object
  const { examples, ...rest } = Object.fromEntries(sections)
  return { ...root, ...(included(folder, rest) as object), examples } as Orb
}

function included(folder: string, value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(/<<\s*include\(([-\w/.]+)\)\s*>>/g, (_, path: string) =>
      readFileSync(join(folder, path), 'utf8').replaceAll('<<', '\\<<'),
    )
  }
  if (Array.isArray(value)) return value.map((one) => included(folder, one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, included(folder, one)]))
}

/** What a job runs of a command of an orb: its `run` steps, with what it was told filled in. */
export function runsOf(
  { parameters, steps }: Part,
  given: Readonly<Record<string, string>>,
): { readonly command: string; readonly environment: Readonly<Record<string, string>> }[] {
  const told = (name: string) => {
    const parameter = parameters[name]
    if (parameter === undefined) throw new Error(`no parameter ${name}`)
    const value = given[name] ?? String(parameter.default)
    if (parameter.enum !== undefined && !parameter.enum.includes(value)) throw new Error(`${name} cannot be ${value}`)
    return value
  }
  for (const name of Object.keys(given)) told(name)
  const filled = (text: string) =>
    text.replace(/(?<!\\)<<\s*parameters\.([\w-]+)\s*>>/g, (_, name: string) => told(name)).replaceAll('\\<<', '<<')
  return steps.flatMap((step) => {
    const { run } = step as { run?: { command: string; environment: Record<string, string> } }
    if (run === undefined) return []
    const environment = Object.entries(run.environment).map(([name, text]) => [name, filled(text)])
    return [{ command: filled(run.command), environment: Object.fromEntries(environment) as Record<string, string> }]
  })
}

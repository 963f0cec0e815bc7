import { parse } from 'yaml'
import type { Command } from '../src/core/report.js'
import type { InputRows } from './action-inputs.js'

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>
}

/** The commands that have an Action of their own. */
export const commands = ['plan', 'apply', 'drift'] as const satisfies readonly Command[]

/** `docs/reference/action.md`: every input and output of the root's action.yml. */
export function actionPage(rows: InputRows, root: string, table: Table): string {
  const { outputs = {} } = parse(root) as Action
  const lines = Object.entries(rows).map(([name, { description, otherwise, commands: taken }]) => [
    `\`${name}\``,
    description,
    otherwise === undefined ? '' : `\`${otherwise}\``,
    taken.length === commands.length ? 'all' : taken.map((one) => `\`${one}\``).join(', '),
  ])
  return [
    'From `action.yml`. An input that is not in this list is an error, not a warning. `actions/plan`, `actions/apply` and',
    '`actions/drift` take what is for their command, without `command`.',
    '',
    '## Inputs',
    '',
    table(['Input', 'What it is', 'Default', 'For'], lines),
    '',
    '## Outputs',
    '',
    outputTable(outputs, table),
  ].join('\n')
}

/** The tables of a focused Action's README. */
export function focusedTables(action: string, table: Table): string {
  const { inputs, outputs } = parse(action) as Action
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default === undefined ? '' : `\`${input.default}\``,
  ])
  const inputTable = table(['Input', 'What it is', 'Default'], rows)
  return outputs === undefined ? inputTable : [inputTable, '', outputTable(outputs, table)].join('\n')
}

/**
 * The section `outputs` of a focused Action, as the lines stand in the root's action.yml.
 * @param leftOut names of outputs that it does not have
 */
export function outputsYaml(root: string, leftOut: readonly string[]): string {
  const found = /^outputs:\n((?: {2}.*\n)+)/m.exec(root)?.[1]
  if (found === undefined) throw new Error('action.yml has no outputs')
  const blocks = found.match(/^ {2}\w+:\n(?: {4}.*\n)+/gm) ?? []
  const isKept = (block: string) => !leftOut.some((name) => block.startsWith(`  ${name}:`))
  return `outputs:\n${blocks.filter(isKept).join('')}`.trimEnd()
}

function outputTable(outputs: NonNullable<Action['outputs']>, table: Table): string {
  return table(
    ['Output', 'What it is'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  )
}

import { parse } from 'yaml'
import { inputTable } from '../src/action/runner/input-table.js'
import type { Command } from '../src/core/report.js'

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>
}

export const commands = ['plan', 'apply', 'drift'] as const satisfies readonly Command[]

/** `docs/reference/action.md`: every input and output of the root's action.yml. */
export function actionPage(root: string, table: Table): string {
  const { inputs, outputs = {} } = parse(root) as Action
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default === undefined ? '' : `\`${input.default}\``,
    commandsOf(name).length === commands.length
      ? 'all'
      : commandsOf(name)
          .map((one) => `\`${one}\``)
          .join(', '),
  ])
  return [
    'From `action.yml`. An input that is not in this list is an error, not a warning. `actions/plan`, `actions/apply` and',
    '`actions/drift` take what is for their command, without `command`.',
    '',
    '## Inputs',
    '',
    table(['Input', 'What it is', 'Default', 'For'], rows),
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

/** The inputs and outputs of a focused Action, as the root's action.yml words them. */
export function focusedInputs(root: string, command: Command): string {
  const { inputs, outputs = {} } = parse(root) as Action
  const kept = Object.keys(inputs).filter((name) => name !== 'command' && commandsOf(name).includes(command))
  const told = Object.keys(outputs).filter((name) => name !== 'plan' || commandsOf('plan').includes(command))
  return [
    'inputs:',
    ...kept.map((name) => block(root, 'inputs', name)),
    'outputs:',
    ...told.map((name) => block(root, 'outputs', name)),
  ].join('\n')
}

function outputTable(outputs: NonNullable<Action['outputs']>, table: Table): string {
  return table(
    ['Output', 'What it is'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  )
}

function commandsOf(name: string): readonly Command[] {
  const { commands } = (inputTable as Readonly<Record<string, { readonly commands: readonly Command[] }>>)[name] ?? {}
  if (commands === undefined) throw new Error(`action.yml has an input that nothing reads: ${name}`)
  return commands
}

/** One entry as its lines stand in the file. */
function block(text: string, section: 'inputs' | 'outputs', name: string): string {
  const part = text.slice(text.indexOf(`\n${section}:\n`))
  const found = new RegExp(`\\n( {2}${name}:\\n(?: {4}.*\\n)+)`).exec(part)?.[1]
  if (found === undefined) throw new Error(`action.yml: ${section}.${name} is not written as the others are`)
  return found.trimEnd()
}

import type { Target } from '../../core/target.js'
import { endpointVariables } from '../../io/http/endpoint.js'
import { credentialWords, valuesInAWrite } from '../../render/capabilities.js'
import { prettyJson } from '../../render/json.js'
import { number } from '../../render/phrases.js'
import type { Deps } from '../deps.js'
import { exampleOf } from './init/address.js'

/** Two lines each: the table fits 80 columns. */
const heads = [
  ['', 'read', 'edits', 'values', 'largest', 'names', 'takes'],
  ['kind', 'back', 'noticed', 'a write', 'value', 'a place', 'effect'],
]
const readBack = { value: 'yes', never: 'no', 'unless-sensitive': 'some' } as const
const noticed = { 'per-value': 'yes', 'per-name': 'by name', none: 'no' } as const
const effect = { now: 'at once', 'next-run': 'next run', 'next-deploy': 'next deploy' } as const

/** `sealpost targets`: the kinds of target and what each can do. @returns the exit code */
export async function targets(
  options: { readonly json: boolean },
  deps: Pick<Deps, 'output' | 'targets' | 'guard'>,
): Promise<number> {
  const { output } = deps
  const loaded = await Promise.all(Object.values(deps.targets).map(async (load) => (await load()).target))
  deps.guard.redact([], [JSON.stringify(loaded)])
  if (options.json) {
    output.print(prettyJson(loaded.map(({ id, api, capabilities }) => ({ id, api, capabilities }))))
    return 0
  }
  const lines = aligned([...heads, ...loaded.map(rowOf)])
  const table = lines.map((line, index) => (index < heads.length ? output.style.paint('bold', line) : line))
  output.print([...table, ...loaded.flatMap(accessLines)].join('\n'))
  return 0
}

function rowOf({ id, capabilities }: Target): string[] {
  const { forms, maxPerScope, takesEffect } = capabilities
  const { secret } = forms
  return [
    id,
    readBack[secret.readBack.is],
    noticed[secret.revision.is],
    valuesInAWrite(capabilities),
    bytes(secret.maxBytes.is),
    // the most that any of its places takes: others may take fewer
    `up to ${number(maxPerScope.is)}`,
    effect[takesEffect.is],
  ]
}

function accessLines({ id, setup, capabilities: { access } }: Target): string[] {
  return [
    '',
    id,
    access.login === undefined
      ? `  token in ${credentialWords(access)}, created at`
      : `  logs in with ${credentialWords(access)}:`,
    `  ${access.portal}`,
    `  other endpoint in ${endpointVariables(access.endpoint).join(' or ')}`,
    ...(setup === undefined ? [] : [`  for init, ${exampleOf(id, setup)}`]),
  ]
}

/** As the table of the README has it: never rounded, so that nobody counts on a byte more than there is. */
function bytes(count: number): string {
  return count % 1024 === 0 ? `${number(count / 1024)} KB` : `${count} B`
}

function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

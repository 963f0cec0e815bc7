import type { Capabilities, Target } from '../core/types.js'
import { prettyJson } from '../render/json.js'
import { number } from '../render/words.js'
import type { Deps } from './deps.js'

const heads = [
  'kind',
  'secrets read back',
  'edits noticed',
  'values a request',
  'largest value',
  'names',
  'takes effect',
]
const readBack = { value: 'yes', never: 'no', 'unless-sensitive': 'some' } as const
const noticed = { 'per-value': 'yes', 'per-name': 'by name', none: 'no' } as const
const effect = { now: 'at once', 'next-run': 'next run', 'next-deploy': 'next deployment' } as const

/** `sealpost targets`: the kinds of target and what each can do. @returns the exit code */
export async function targets(
  options: { readonly json: boolean },
  deps: Pick<Deps, 'output' | 'targets'>,
): Promise<number> {
  const { output } = deps
  const loaded = await Promise.all(Object.values(deps.targets).map(async (load) => (await load()).target))
  if (options.json) {
    output.print(prettyJson(loaded.map(({ id, api, capabilities }) => ({ id, api, capabilities }))))
    return 0
  }
  const [head = '', ...rows] = aligned([heads, ...loaded.map(rowOf)])
  output.print([output.look.paint('bold', head), ...rows, '', ...loaded.map(accessLine)].join('\n'))
  return 0
}

function rowOf({ id, capabilities }: Target): string[] {
  const { forms, batch, maxPerScope, takesEffect } = capabilities
  const { secret } = forms
  return [
    id,
    readBack[secret.readBack.is],
    noticed[secret.revision.is],
    number(batch.is.max),
    bytes(secret.maxBytes.is),
    number(maxPerScope.is),
    effect[takesEffect.is],
  ]
}

function accessLine({ id, capabilities: { access } }: { id: string; capabilities: Capabilities }): string {
  return `${id}: token in ${access.token.join(' or ')} (${access.portal}), another endpoint in ${access.endpoint.env}`
}

function bytes(count: number): string {
  return count % 1024 === 0 ? `${number(count / 1024)} KiB` : `${number(count)} bytes`
}

function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = heads.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

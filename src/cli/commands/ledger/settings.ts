import { SealpostError } from '../../../core/errors.js'
import type { StoreKind } from '../../../io/ledger/store-kind.js'
import { scalar } from '../init/scalar.js'

/** What a setting may be on a command line. */
type Given = string | boolean | readonly string[]

/**
 * Settings as `--set` takes them, `key=value` each; `[a,b]` is a list.
 * @throws SealpostError('usage')
 */
export function givenSettings(texts: readonly string[]): Record<string, Given> {
  const settings = new Map<string, Given>()
  for (const text of texts) {
    const [, key, value = ''] = /^([a-z]+)=(.+)$/.exec(text) ?? []
    if (key === undefined || key === 'use' || settings.has(key)) {
      throw new SealpostError('usage', '--set takes one ledger setting at a time, such as `branch=name`', {
        hint: 'Nothing was written. docs/reference/config.md lists the settings of each store under `ledger`.',
      })
    }
    const list = /^\[(.*)\]$/.exec(value)?.[1]
    settings.set(key, list === undefined ? wordOf(value) : list.split(',').map((one) => one.trim()))
  }
  return Object.fromEntries(settings)
}

/** @throws SealpostError('usage') where a kind of store does not take these settings */
export function checkSettings(kind: StoreKind, settings: Readonly<Record<string, Given>>): void {
  const parsed = kind.config.settings.safeParse(settings)
  if (parsed.success) return
  const complaints = parsed.error.issues.map(({ path, message }) => {
    const [key = ''] = path.map(String)
    return [...path.map(String), path.length === 1 && !(key in settings) ? 'is missing' : message].join(': ')
  })
  throw new SealpostError('usage', `invalid settings for the ledger store \`${kind.id}\`: ${complaints.join('; ')}`, {
    hint: 'Nothing was written. docs/reference/config.md lists the settings of each store under `ledger`.',
  })
}

/** The line of a config that names a ledger. */
export function ledgerLine(use: string, settings: Readonly<Record<string, Given>>): string {
  const pairs = Object.entries({ use, ...settings }).map(([key, value]) => `${key}: ${shown(value)}`)
  return `ledger: { ${pairs.join(', ')} }`
}

/** How a ledger is carried to a store, as `ledger move` takes it, and the line of a config that names it then. */
export function moveLine(
  use: string,
  settings: Readonly<Record<string, unknown>>,
): { readonly move: string; readonly line: string } {
  const given = Object.entries(settings).flatMap(([key, value]) => (isGiven(value) ? [[key, value] as const] : []))
  const words = given.map(
    ([key, value]) => ` --set ${key}=${typeof value === 'object' ? `[${value.join(',')}]` : value}`,
  )
  return { move: `--to ${use}${words.join('')}`, line: ledgerLine(use, Object.fromEntries(given)) }
}

function isGiven(value: unknown): value is Given {
  return typeof value === 'string' || typeof value === 'boolean' || Array.isArray(value)
}

function wordOf(value: string): string | boolean {
  return value === 'true' || value === 'false' ? value === 'true' : value
}

function shown(value: Given): string {
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`
}

import type { Config } from '../../core/config.js'
import { globTest } from '../../core/glob.js'
import { formTest } from '../../core/plan/places.js'
import type { Secret } from '../../core/secret.js'
import type { ImportCall } from './options.js'

/**
 * Tells what nobody may see, before anything could show it; a value whose name the config keeps readable at each target that
 * takes it is none.
 * @param named values with their names, and where each is
 */
export function tellValues(
  { call, config }: { readonly call: Pick<ImportCall, 'redact'>; readonly config: Pick<Config, 'targets'> },
  named: readonly { readonly name: string; readonly where: string; readonly secret?: Secret }[],
): void {
  const targets = config.targets.map((target) => ({ takes: globTest(target.secrets), formOf: formTest(target) }))
  const isReadable = (name: string) => {
    const taking = targets.filter(({ takes }) => takes(name))
    return taking.length > 0 && taking.every(({ formOf }) => formOf(name) === 'public')
  }
  const hidden = named.flatMap(({ name, where, secret }) =>
    secret === undefined || isReadable(name) ? [] : [{ secret, called: `${name} in ${where}` }],
  )
  call.redact(
    hidden.map(({ secret }) => secret),
    named.map(({ name }) => name),
    hidden.map(({ called }) => called),
  )
}

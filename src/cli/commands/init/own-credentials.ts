import { stores as builtIn } from '../../../io/ledger/stores/index.js'
import type { Deps } from '../../deps.js'

/**
 * Tells the names by which runs of Sealpost log in, whatever the kinds: they are no values to hand out, and are refused
 * as such.
 */
export async function ownCredentials({
  targets,
  sources,
  stores = builtIn,
}: Pick<Deps, 'targets' | 'sources' | 'stores'>): Promise<(name: string) => boolean> {
  const names = new Set<string>()
  const forms: RegExp[] = []
  for (const load of Object.values(targets)) {
    const { access } = (await load()).target.capabilities
    for (const name of access.token) names.add(name)
    for (const { variable } of access.inputs ?? []) names.add(variable)
  }
  for (const load of Object.values(sources)) {
    // `<NAME>` in a name stands for any word
    for (const { name } of (await load()).source.access.env)
      if (name.includes('<')) forms.push(new RegExp(`^${name.replace(/<[^>]*>/g, '\\w+')}$`))
      else names.add(name)
  }
  for (const load of Object.values(stores)) for (const name of (await load()).store.access.token) names.add(name)
  return (name) => names.has(name) || name.startsWith('SEALPOST_') || forms.some((form) => form.test(name))
}

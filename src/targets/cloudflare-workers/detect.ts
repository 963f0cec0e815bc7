import { keysOf, memberOf, type ProjectFiles, textOf } from '../../core/project-files.js'
import type { FoundTarget, PlaceWords } from '../../core/setup.js'
import { accountQuestion, wranglerConfig } from '../cloudflare-shared/wrangler.js'

/**
 * The Workers that wrangler's config is about. An environment is a Worker of its own, `<name>-<environment>` unless its
 * section names another; what stands above all sections is a Worker too ("Environments", Workers docs, read 2026-11-30). That
 * one is taken for production where no section has this name.
 */
export async function detect(project: ProjectFiles): Promise<readonly FoundTarget[]> {
  const config = await wranglerConfig(project)
  const name = textOf(config?.data, 'name')
  if (config === undefined || config.isPages || name === undefined) return []
  const sections = memberOf(config.data, 'env')
  const usual = textOf(config.data, 'account_id')
  const accounts = new Map<string | undefined, Map<string, PlaceWords>>()
  const add = (environment: string, script: string, account = usual) =>
    accounts.set(account, (accounts.get(account) ?? new Map()).set(environment, { script }))
  if (!keysOf(sections).includes('production')) add('production', name)
  for (const environment of keysOf(sections)) {
    const section = memberOf(sections, environment)
    add(environment, textOf(section, 'name') ?? `${name}-${environment}`, textOf(section, 'account_id'))
  }
  return [...accounts].map(([account, places]) => ({
    at: config.at,
    called: name,
    words: { ...(account === undefined ? {} : { account }), script: name },
    lacks: account === undefined ? { account: accountQuestion } : {},
    places,
    names: [],
  }))
}

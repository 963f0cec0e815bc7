import { type ProjectFiles, textOf } from '../../core/project-files.js'
import type { FoundTarget } from '../../core/setup.js'
import { accountQuestion, wranglerConfig } from '../cloudflare-shared/wrangler.js'

/** The Pages project that wrangler's config is about; every one has the environments production and preview. */
export async function detect(project: ProjectFiles): Promise<readonly FoundTarget[]> {
  const config = await wranglerConfig(project)
  const name = textOf(config?.data, 'name')
  if (config === undefined || !config.isPages || name === undefined) return []
  const account = textOf(config.data, 'account_id')
  return [
    {
      at: config.at,
      called: name,
      words: { ...(account === undefined ? {} : { account }), project: name },
      lacks: account === undefined ? { account: accountQuestion } : {},
      places: new Map(),
      names: [],
    },
  ]
}

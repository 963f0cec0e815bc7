import { memberOf, type ProjectFiles } from '../../core/project-files.js'

/** Names of wrangler's config, in the order in which it looks for one (workers-sdk, `config-helpers.ts`, read 2026-11-30). */
const files = ['wrangler.json', 'wrangler.jsonc', 'wrangler.toml']

/** What wrangler is told of a project, and the file that says it. */
export interface WranglerConfig {
  readonly at: string
  readonly data: unknown
  /** Whether it is about a Pages project, as wrangler tells: by the folder that it uploads. */
  readonly isPages: boolean
}

/** Wrangler's config of a project; undefined where it has none that can be read. */
export async function wranglerConfig(project: ProjectFiles): Promise<WranglerConfig | undefined> {
  for (const at of files) {
    const data = await project.parsed(at)
    if (data !== undefined) return { at, data, isPages: memberOf(data, 'pages_build_output_dir') !== undefined }
  }
  return undefined
}

/** The question for an account that the config does not name. */
export const accountQuestion = 'Which account at Cloudflare? Its id, 32 digits from 0 to f.'

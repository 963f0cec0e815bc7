import { dirname, join, relative, sep } from 'node:path'
import type { Files } from '../../core/runtime.js'
import { version } from './version.js'

/** Where the config's schema of this very version can be had from any machine: the file that its release has in `dist/`. */
export const schemaUrl = `https://raw.githubusercontent.com/sealpost/sealpost/v${version}/dist/schema.json`

/**
 * Where an editor finds the schema of a config: beside the config or above it, where Sealpost is installed there, and so
 * also without a network; else at {@link schemaUrl}, as for a run by npx and a repository that only uses the Action.
 * @param folder of the config, absolute
 * @returns a path from the folder on, with `/` on every system, or a URL: what `yaml-language-server: $schema=` takes
 */
export async function schemaAddress(files: Pick<Files, 'read'>, folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'node_modules/sealpost/dist/schema.json')
    const found = await files.read(path).catch(() => undefined)
    if (found !== undefined) return `./${relative(folder, path).split(sep).join('/')}`.replace(/^\.\/\.\.\//, '../')
    if (at === dirname(at)) return schemaUrl
  }
}

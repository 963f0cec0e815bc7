import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { sources } from '../src/sources/index.js'
import { sorted } from './lists.js'
import { table } from './tables.js'

/** The table of the README: what each source reads, a line each; with a link where it has a page. */
export async function sourcesTable(root: string, list: typeof sources): Promise<string> {
  const loaded = await Promise.all(Object.values(sorted(list)).map(async (load) => (await load()).source))
  const rows = loaded.map(({ id, setup, versions }) => {
    const page = `src/sources/${id}/README.md`
    return [
      existsSync(join(root, page)) ? `[\`${id}\`](${page})` : `\`${id}\``,
      setup?.label ?? '',
      versions === 'none' ? 'no' : 'yes',
    ]
  })
  return table(['Source', 'Reads', 'Can compare by version'], rows)
}

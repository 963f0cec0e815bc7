import { readdirSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { bounds } from '../../core/bounds.js'
import type { GitRemote, ProjectFiles } from '../../core/project-files.js'
import type { Runtime } from '../../core/runtime.js'
import { repositoryOf } from '../../io/system/git/private-files.js'
import { remotesIn } from './remotes.js'

/** The files of a project, and what could not be read of them. */
export interface Project {
  readonly files: ProjectFiles
  /** Each file once, `path:line: what`; it grows as files are looked at. Nothing of a file is quoted. */
  readonly troubles: ReadonlySet<string>
}

/**
 * Opens the files of a folder, to look at. Each is read once.
 * @param folder absolute
 * @param runtime `cwd` is where the paths of troubles begin
 */
export function openProject(folder: string, runtime: Pick<Runtime, 'files' | 'cwd' | 'env'>): Project {
  const troubles = new Set<string>()
  const texts = new Map<string, Promise<string | undefined>>()
  const data = new Map<string, Promise<unknown>>()
  const shown = (path: string) => relative(runtime.cwd, join(folder, path)) || '.'

  async function read(path: string): Promise<string | undefined> {
    const at = join(folder, path)
    try {
      const about = statSync(at, { throwIfNoEntry: false })
      if (about === undefined || !about.isFile()) return undefined
      if (about.size > bounds.configBytes) {
        troubles.add(`${shown(path)}: larger than 1 MiB`)
        return undefined
      }
      const bytes = await runtime.files.read(at)
      return bytes === undefined
        ? undefined
        : Buffer.from(bytes)
            .toString()
            .replace(/^\uFEFF/, '')
    } catch {
      troubles.add(`${shown(path)}: it cannot be read`)
      return undefined
    }
  }
  const text = (path: string) => cached(texts, path, () => read(path))

  return {
    troubles,
    files: {
      text,
      parsed: (path) =>
        cached(data, path, async () => {
          const written = await text(path)
          if (written === undefined) return undefined
          const { parse } = await import('./parse.js')
          const read = await parse(written, extname(path))
          if ('line' in read) troubles.add(`${shown(path)}:${read.line}: ${read.wrong}`)
          return 'line' in read ? undefined : read.data
        }),
      names: async (below) => namesIn(join(folder, below)),
      remotes: () => remotes(folder, runtime),
    },
  }
}

function cached<T>(known: Map<string, Promise<T>>, path: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(path) ?? make()
  known.set(path, found)
  return found
}

function namesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.flatMap((one) => (one.isFile() || one.isSymbolicLink() ? [one.name] : [])).sort()
  } catch {
    // a folder that is not there has no files
    return []
  }
}

async function remotes(folder: string, runtime: Pick<Runtime, 'files' | 'cwd' | 'env'>): Promise<readonly GitRemote[]> {
  const repository = await repositoryOf(folder, runtime)
  if (repository === undefined) return []
  const config = await runtime.files.read(join(repository.common, 'config')).catch(() => undefined)
  return remotesIn(Buffer.from(config ?? []).toString())
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Watched } from './watch.js'

/** Time between two looks, ms. What lives shorter than this can be missed: a watcher that the kernel informs is better. */
const everyMs = 3

/**
 * Watches a process where there is no tracer, by looking again and again: at the programs below it, and at the files
 * below a folder. Connections and pipes are not seen.
 * @returns ends the watch and gives what was seen
 */
export function poll(pid: number, folder: string): () => Watched {
  const seen = { programs: new Set<string>(), environments: new Set<string>(), written: new Set<string>() }
  const look = () => {
    for (const below of descendants(pid)) {
      keep(seen.programs, `/proc/${below}/cmdline`)
      keep(seen.environments, `/proc/${below}/environ`)
    }
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      keep(seen.written, join(folder, name))
  }
  const timer = setInterval(look, everyMs)
  const all = (texts: ReadonlySet<string>) => Buffer.from([...texts].join('\n'), 'latin1')
  return () => {
    clearInterval(timer)
    return {
      programs: all(seen.programs),
      environments: all(seen.environments),
      written: all(seen.written),
      piped: Buffer.alloc(0),
      connections: [],
    }
  }
}

function keep(into: Set<string>, path: string): void {
  try {
    into.add(readFileSync(path, 'latin1'))
  } catch {
    // a folder, or gone again
  }
}

function descendants(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
    return children.flatMap((child) => [child, ...descendants(child)])
  } catch {
    return []
  }
}

import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { poll } from './poll.js'
import { findWatcher, readWatch, type Watched, watching } from './watch.js'

/** Folders of a run: everything that a process may leave behind lands below `root`. */
export interface Box {
  readonly root: string
  readonly work: string
  readonly home: string
  readonly temporary: string
  /** Where a CI runner keeps the files that a step talks to it through. */
  readonly runner: string
}

/** What became of a run. */
export interface Ran {
  readonly code: number | null
  readonly out: Buffer
  readonly err: Buffer
  /** Path below the box's root → content, after the run. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly watched: Watched
}

/** Makes the folders. */
export function openBox(root: string): Box {
  const at = (name: string) => join(root, name)
  const box = { root, work: at('work'), home: at('home'), temporary: at('tmp'), runner: at('runner') }
  for (const folder of Object.values(box)) mkdirSync(folder, { recursive: true })
  return box
}

/** Starts processes. */
export interface Starter {
  /** The tracer; undefined where this machine has none, and what is short-lived can be missed. */
  readonly watcher: string | undefined
  readonly start: (box: Box, argv: readonly string[], env: Readonly<Record<string, string>>) => Running
}

/** A process under way. */
export interface Running {
  readonly ended: Promise<Ran>
  readonly kill: (signal: NodeJS.Signals) => void
}

/** Processes that run in a box and are seen from all sides. */
export function openStarter(): Starter {
  const watcher = findWatcher()
  return {
    watcher,
    start(box, argv, env) {
      const log = `${box.root}.watch`
      const [program, ...rest] =
        watcher === undefined ? [process.execPath, ...argv] : [watcher, ...watching(log), process.execPath, ...argv]
      const child = spawn(program, rest, {
        cwd: box.work,
        env: { PATH: '', HOME: box.home, TMPDIR: box.temporary, UV_USE_IO_URING: '0', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const endOfPoll = watcher === undefined ? poll(Number(child.pid), box.root) : undefined
      const out: Buffer[] = []
      const err: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      return {
        kill: (signal) => void process.kill(watcher === undefined ? Number(child.pid) : childOf(child.pid), signal),
        ended: new Promise((resolve, reject) => {
          child.on('error', reject)
          child.on('close', (code) => {
            const watched = endOfPoll?.() ?? readWatch(readFileSync(log, 'latin1'))
            rmSync(log, { force: true })
            resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err), files: filesBelow(box.root), watched })
          })
        }),
      }
    },
  }
}

function childOf(pid: number | undefined): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')[0])
}

function filesBelow(root: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const path = join(root, entry)
    if (statSync(path).isFile()) files.set(entry, readFileSync(path))
  }
  return files
}

import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What a process did beside what it printed, as the kernel saw it. */
export interface Watched {
  /** Path and arguments of every program that it started, itself excluded. */
  readonly programs: Buffer
  /** The environments that it started them in. */
  readonly environments: Buffer
  /** Everything that it wrote into files, those that are gone again too. */
  readonly written: Buffer
  /** Everything that it wrote into pipes other than its own output. */
  readonly piped: Buffer
  /** `address:port` of every connection that it tried. */
  readonly connections: readonly string[]
}

const calls = 'execve,execveat,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,connect'

/** Path of an strace that works here; undefined where there is none, or where tracing is not permitted. */
export function findWatcher(): string | undefined {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'strace'))
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK)
    } catch {
      return false
    }
    return spawnSync(path, ['-qq', '-o', '/dev/null', process.execPath, '--version']).status === 0
  })
}

/** Arguments of strace, before the program's own; the log is for {@link readWatch}. */
export function watching(log: string): string[] {
  return ['-f', '-yy', '-v', '-xx', '-s', '1000000', '--seccomp-bpf', '-e', `trace=${calls}`, '-o', log]
}

/** Reads the log of a run: one call a line, `pid call(fd<what it is>, "\x68\x69", …) = …`. */
export function readWatch(log: string): Watched {
  const programs: Buffer[] = []
  const environments: Buffer[] = []
  const written: Buffer[] = []
  const piped: Buffer[] = []
  const connections = new Set<string>()
  let started = false
  for (const line of log.split('\n')) {
    const call = /^\d+ +(\w+)\(/.exec(line)?.[1]
    if (call === undefined) continue
    if (call.startsWith('execve')) {
      const [program = '', environment = ''] = line.split(/(?<=\]), /)
      if (started) {
        programs.push(...stringsOf(program))
        environments.push(...stringsOf(environment))
      }
      started = true
    } else if (call === 'connect') {
      const [, port, address = ''] = /htons\((\d+)\).*?"((?:\\x..)*)"/.exec(line) ?? []
      if (port !== undefined) connections.add(`${textOf(address)}:${port}`)
    } else {
      const [, descriptor, what = ''] = /^\d+ +\w+\((\d+)<(.*?)>, /.exec(line) ?? []
      const isOwnOutput = descriptor === '1' || descriptor === '2'
      const kind = textOf(what)
      // connections are seen where they end; the other two carry signals inside the process
      if (isOwnOutput || kind.startsWith('TCP') || kind.startsWith('anon_inode:')) continue
      const into = kind.startsWith('/') ? written : piped
      into.push(...stringsOf(line))
    }
  }
  return {
    programs: Buffer.concat(programs),
    environments: Buffer.concat(environments),
    written: Buffer.concat(written),
    piped: Buffer.concat(piped),
    connections: [...connections],
  }
}

function stringsOf(line: string): Buffer[] {
  return [...line.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => bytesOf(hex))
}

function textOf(hex: string): string {
  return hex.replace(/(?:\\x[0-9a-f]{2})+/g, (escaped) => bytesOf(escaped).toString())
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll('\\x', ''), 'hex')
}

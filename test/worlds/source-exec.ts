import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SourceWorld } from '../../src/conformance/index.js'
import type { Source } from '../../src/core/source.js'
import { source } from '../../src/sources/exec/source.js'

/** Writes what lies beside it for an environment, and nothing where nothing does. */
const program = `
const { existsSync, readFileSync } = require('node:fs')
const path = process.argv[2] + '.json'
if (existsSync(path)) process.stdout.write(readFileSync(path))
`

/** A real program of a few lines, started for each reading. */
export const execWorld: SourceWorld = {
  reaches: 'variables',
  cannot: {
    credentials: 'what the program needs, only it knows',
    versions: 'what a program writes says nothing of versions',
  },
  cannotHold: [],
  async start() {
    const folder = mkdtempSync(join(tmpdir(), 'sealpost-exec-'))
    const held = new Map<string, ReadonlyMap<string, string>>()
    writeFileSync(join(folder, 'program.cjs'), program)
    const write = (environment: string, values: object) =>
      writeFileSync(join(folder, `${environment}.json`), JSON.stringify(values))
    return {
      source: source as Source,
      settings: { argv: [process.execPath, 'program.cjs', '{environment}'] },
      environments: ['production', 'preview'],
      absent: 'nowhere',
      folder,
      env: () => ({ PATH: '/usr/bin:/bin', HOME: folder }),
      files: () => ({ read: async () => undefined }),
      async hold(environment, values) {
        held.set(environment, values)
        write(environment, Object.fromEntries(values))
      },
      async spoil(environment, name) {
        write(environment, { ...Object.fromEntries(held.get(environment) ?? []), [name]: null })
      },
      close: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}

/**
 * Builds a single file for machines without Node: `node scripts/single-file.ts OUT [DIST]`, with the Node that is to be in
 * it, 25.5 or newer: it makes the file with a tool of its own (`--build-sea`; Node's documentation of single executable
 * applications, read 2026-11-30). What is run is `dist/`, unchanged, by `single-file-start.cjs`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const [out, dist = 'dist'] = process.argv.slice(2)
if (out === undefined) throw new Error('usage: single-file.ts OUT [DIST]')

const files = ['cli.js', ...readdirSync(resolve(dist, 'chunks')).map((name) => `chunks/${name}`)]
const config = {
  main: join(import.meta.dirname, 'single-file-start.cjs'),
  output: resolve(out),
  disableExperimentalSEAWarning: true,
  // of the way in which the start script imports
  execArgv: ['--disable-warning=ExperimentalWarning'],
  assets: Object.fromEntries(files.map((file) => [file, resolve(dist, file)])),
}

const scratch = mkdtempSync(join(tmpdir(), 'sealpost-single-file-'))
try {
  const path = join(scratch, 'sea-config.json')
  writeFileSync(path, JSON.stringify(config))
  execFileSync(process.execPath, ['--build-sea', path], { stdio: 'inherit' })
} finally {
  rmSync(scratch, { recursive: true })
}

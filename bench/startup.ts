/**
 * What one process start costs: `npx tsx bench/startup.ts [runs]`.
 * An empty Node process is the floor; a plan of one GitHub scope against the simulator is what a user waits for.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startGithub } from '../src/simulators/github/simulator.js'

const runs = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(join(tmpdir(), 'sealpost-bench-'))
const cli = resolve(process.env.SEALPOST_DIST ?? 'dist', 'cli.js')
const github = await startGithub()
writeFileSync(
  join(folder, 'sealpost.yaml'),
  `version: 1
owner: bench
source: { use: env, names: [BENCH_VALUE] }
environments: [production]
targets:
  repo: { use: github, repository: acme/shop, environments: { production: actions } }
`,
)
const env = {
  PATH: process.env.PATH,
  GITHUB_API_URL: github.url,
  GITHUB_TOKEN: github.token,
  BENCH_VALUE: 'made up',
  SEALPOST_KEY: Buffer.alloc(32, 7).toString('base64url'),
}

const rows: [string, number][] = [
  ['node -e ""', await median(['-e', ''])],
  ['sealpost --version', await median([cli, '--version'])],
  ['sealpost plan, one GitHub scope', await median([cli, 'plan'])],
]
const [, floor = 0] = rows[0] ?? []
console.log('| process | median ms | over an empty Node |\n| --- | ---: | ---: |')
for (const [what, ms] of rows) console.log(`| ${what} | ${ms.toFixed(0)} | ${(ms - floor).toFixed(0)} |`)

const coverage = join(folder, 'coverage')
await once([cli, 'plan'], { ...env, NODE_V8_COVERAGE: coverage })
const loaded = new Set<string>()
for (const file of readdirSync(coverage)) {
  const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] }
  for (const { url } of result) if (url.includes('/dist/')) loaded.add(url.slice(url.indexOf('/dist/') + 6))
}
console.log(`\nFiles of dist/ that the plan loaded (${loaded.size}):\n${[...loaded].sort().join('\n')}`)
await github.close()
rmSync(folder, { recursive: true })

async function median(args: string[]): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await once(args, env))
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

function once(args: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const began = performance.now()
  return new Promise((done) => {
    spawn(process.execPath, args, { cwd: folder, env: environment, stdio: 'ignore' }).on('exit', () =>
      done(performance.now() - began),
    )
  })
}

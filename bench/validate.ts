/**
 * What `sealpost validate` costs for a large config: `npx tsx bench/validate.ts [targets] [runs]`, by default 1,000 targets.
 * An editor and a commit hook wait for it, so the bar is one second; the processor's time beside it hangs less on what else
 * the machine does. Our bundle as SEALPOST_DIST has it, where that is set.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const [targets = 1000, runs = 9] = process.argv.slice(2).map(Number)
const cli = resolve(process.env.SEALPOST_DIST ?? 'dist', 'cli.js')
const folder = mkdtempSync(join(tmpdir(), 'sealpost-bench-'))

/** Of several kinds, with all that a mapping can say. */
const kinds = [
  (at: number) =>
    `use: github, repository: acme/repo-${at}, environments: { production: { environment: production }, preview: actions }`,
  (at: number) =>
    `use: vercel, project: web-${at}, team: acme, environments: { production: production, preview: [preview, development] }`,
  (at: number) =>
    `use: cloudflare-pages, account: 0123456789abcdef0123456789abcdef, project: docs-${at}, environments: { production: production, preview: preview }`,
]

function config(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % kinds.length]?.(at)
    return `  target-${at}: { ${kind}, secrets: [DATABASE_URL, "SHOP_*", "!SHOP_LOCAL_*"], rename: { DATABASE_URL: DB_URL }, public: ["NEXT_PUBLIC_*"] }\n`
  })
  const head = 'version: 1\nowner: bench\nsource: { use: dotenvx, path: "secrets/.env.{environment}" }\n'
  return `${head}environments: [preview, production]\ntargets:\n${lines.join('')}`
}

/** Median milliseconds on the clock and of the processor. @throws where the run does not end with 0 */
function measured(count: number): readonly [wall: number, cpu: number] {
  writeFileSync(join(folder, 'sealpost.yaml'), config(count))
  const times = Array.from({ length: runs }, () => {
    const began = performance.now()
    const { status, stdout } = spawnSync(process.execPath, ['--import', meter, cli, 'validate'], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`ended with ${status}: ${stdout.slice(0, 500)}`)
    const cpu = Number(/^cpu (\d+)$/m.exec(stdout)?.[1]) / 1000
    return [performance.now() - began, cpu] as const
  })
  const median = (which: 0 | 1) => times.map((one) => one[which]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
  return [median(0), median(1)]
}

const meter = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); console.log("\\ncpu " + (user + system)) })',
)}`

try {
  console.log('| targets | ms on the clock | ms of the processor |\n| ---: | ---: | ---: |')
  for (const count of [1, targets]) {
    const [wall, cpu] = measured(count)
    console.log(`| ${count.toLocaleString('en')} | ${wall.toFixed(0)} | ${cpu.toFixed(0)} |`)
  }
} finally {
  rmSync(folder, { recursive: true })
}

/**
 * What reading 500 values costs: `npx tsx bench/sources.ts [kind…]`.
 *
 * Each source reads them from its vendor's simulator over real HTTP, as a run does: how many requests, how long, and how
 * long if each answer took another 50 ms, as from a region far away; and how many requests tell their versions. Exits with 1 where a source takes more requests than it
 * may. A source is one entry of `sides`.
 */
import { randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import type { Source } from '../src/core/source.js'
import { openSource, sourceContextOf } from '../src/engine/source-io.js'
import { startAws } from '../src/simulators/aws/simulator.js'
import { sources } from '../src/sources/index.js'

const count = 500
const farMs = 50

/** A vendor that holds the values, and what it takes to read them. */
interface Side {
  readonly settings: Readonly<Record<string, unknown>>
  readonly env: Readonly<Record<string, string>>
  readonly close: () => Promise<unknown>
}

/** Kind of source → most requests that 500 values may take, and its vendor. */
const sides: Readonly<Record<string, readonly [most: number, start: () => Promise<Side>]>> = {
  'aws-secrets-manager': [26, () => aws({ prefix: 'shop/{environment}/' })],
  'aws-ssm': [50, () => aws({ path: '/shop/{environment}' })],
}

async function aws(settings: Readonly<Record<string, unknown>>): Promise<Side> {
  const simulator = await startAws()
  for (let at = 0; at < count; at += 1) {
    simulator.secrets.put(`shop/production/N${at}`, `made-up value ${at}`)
    simulator.parameters.put(`/shop/production/N${at}`, `made-up value ${at}`)
  }
  const { accessKeyId, secretAccessKey } = simulator.callers.user
  return {
    settings: { ...settings, region: simulator.region },
    env: { AWS_ENDPOINT_URL: simulator.url, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
    close: simulator.close,
  }
}

/** Reads once, or tells versions. The first reading of a process also loads the source and its client. */
async function measured(
  source: Source,
  { settings, env }: Side,
  lateMs: number,
  what: 'values' | 'versions' = 'values',
): Promise<{ requests: number; ms: number }> {
  const parsed = source.config.settings.safeParse(settings)
  if (!parsed.success) throw new Error(`the settings of ${source.id} do not pass its schema`)
  let requests = 0
  const context = sourceContextOf({
    fetch: async (input, init) => {
      requests += 1
      if (lateMs > 0) await new Promise((resolve) => setTimeout(resolve, lateMs))
      return fetch(input, init)
    },
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: (bytes) => randomBytes(bytes),
    env,
    stop: new AbortController().signal,
    files: { read: async () => undefined },
  })
  const { io } = openSource({ use: source.id, source, settings: parsed.data }, context)
  const began = performance.now()
  const call = { environments: ['production'], settings: parsed.data, folder: '/', io }
  const { versions } = source
  if (what === 'versions' && versions === 'none') throw new Error(`${source.id} tells no versions`)
  const read = what === 'versions' && versions !== 'none' ? await versions.list(call) : await source.read(call)
  const ms = performance.now() - began
  if (read.get('production')?.size !== count) throw new Error(`${source.id} did not read ${count} values`)
  return { requests, ms }
}

const asked = process.argv.slice(2)
let holds = true
console.log(
  `| source, ${count} values | requests | at most | first reading, ms | next, ms | with ${farMs} ms more an answer, ms | requests for versions |\n| --- |${' ---: |'.repeat(6)}`,
)
for (const [kind, [most, start]] of Object.entries(sides)) {
  if (asked.length > 0 && !asked.includes(kind)) continue
  const side = await start()
  const source = (await sources[kind]?.())?.source
  if (source === undefined) throw new Error(`there is no source ${kind}`)
  const [first, next, far] = [
    await measured(source, side, 0),
    await measured(source, side, 0),
    await measured(source, side, farMs),
  ]
  const told = await measured(source, side, 0, 'versions')
  await side.close()
  holds &&= first.requests <= most
  const times = [first, next, far].map(({ ms }) => ms.toFixed(0))
  const requests = `${first.requests}${first.requests > most ? ' (!)' : ''}`
  console.log(`| ${[kind, requests, most, ...times, told.requests].join(' | ')} |`)
}
process.exitCode = holds ? 0 : 1

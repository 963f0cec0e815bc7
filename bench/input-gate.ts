/**
 * What the gate between a source and its targets costs, and that it grows with what it looks at and no faster.
 *
 *     npx tsx bench/input-gate.ts
 */
import { checkInput, type InputFacts, inputWarnings } from '../src/core/plan/input-checks.js'
import { Secret } from '../src/core/secret.js'
import type { Desired, SourceValue } from '../src/core/value.js'
import { parseEnvFile } from '../src/sources/shared/parse-env-file.js'

const nobody = { isName: () => false, values: new Set<string>() }

/** As many values, each of that text, all of which go to one target. */
function inputOf(count: number, text: string): InputFacts {
  const values = new Map<string, SourceValue>()
  const desired: Desired[] = []
  for (let index = 0; index < count; index += 1) {
    const sourceName = `NAME_${index}`
    const secret = new Secret(`${text}${index}`)
    values.set(sourceName, { secret, at: `.env:${index + 1}`, doubts: index % 2 === 0 ? ['comment'] : [] })
    const origin = { name: 'dotenv', at: `.env:${index + 1}` }
    const address = { target: 'web', use: 'made-up', scope: 'a', name: sourceName }
    desired.push({ address, uid: 'a', form: 'secret', environment: 'production', sourceName, secret, origin })
  }
  const targets = [{ name: 'web', secrets: ['*'] }]
  const config = { policy: { allowUnusual: [] }, targets, sources: [], where: () => 'sealpost.yaml:1' }
  const reads = new Map([['dotenv', new Map([['production', values]])]])
  return { reads, desired, config: config as never }
}

/** The shortest of three: the first one also builds what is kept. */
function ms(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
  return Math.min(...times)
}

function row(what: string, made: (size: number) => () => unknown, size: number): void {
  const [small, large] = [made(size / 10), made(size)]
  const [tenth, whole] = [ms(small), ms(large)]
  const cells = [what.padEnd(46), `${tenth.toFixed(0)} ms`.padStart(9), `${whole.toFixed(0)} ms`.padStart(9)]
  process.stdout.write(`${cells.join('  ')}  × ${(whole / tenth).toFixed(1)}\n`)
}

const gate = (count: number, text: string) => {
  const input = inputOf(count, text)
  return () => {
    checkInput(input, nobody)
    inputWarnings(input)
  }
}
process.stdout.write(`${''.padEnd(46)}  ${'a tenth'.padStart(9)}  ${'all'.padStart(9)}\n`)
row('100,000 short values', (count) => gate(count, 'a-made-up-value-'), 100_000)
row('one value of 10 MB of base64', (size) => gate(1, 'QUJDREVG'.repeat(size / 8)), 10_000_000)
row('one value of 10 MB of brackets', (size) => gate(1, '[<({'.repeat(size / 4)), 10_000_000)
row('one value of 10 MB of addresses', (size) => gate(1, '://a:'.repeat(size / 5)), 10_000_000)
row('one value of 10 MB of lines', (size) => gate(1, '<<<<<< \n'.repeat(size / 8)), 10_000_000)
row('one value of 10 MB of emoji', (size) => gate(1, '👩‍💻'.repeat(size / 8)), 10_000_000)
row(
  'a file of 100,000 lines, each cut by a #',
  (count) => {
    const text = Array.from({ length: count }, (_, index) => `NAME_${index}=x # y\n`).join('')
    return () => parseEnvFile(text)
  },
  100_000,
)

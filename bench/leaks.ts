/**
 * The leak proof: `npx tsx bench/leaks.ts`, or a sample of it with `--quick`. Real processes of the real bundle against
 * simulated vendors, fresh canaries of every awkward kind in every run of it. Two figures: how many 8-byte windows of a
 * canary came out anywhere but in the body of a request to its target (it has to be none), and how many of the leaks
 * that were planted on purpose were found (it has to be all, or the first figure is worth nothing).
 */
import { prove } from '../test/leaks/proof.js'

const quick = process.argv.includes('--quick')
const began = performance.now()
const proof = await prove({ quick, say: (line) => console.error(`${seconds()} s: ${line}`) })

if (proof.watcher === undefined) {
  console.log('NO TRACER: strace is not here, so processes were looked at every few milliseconds only.')
  console.log('What is short-lived can have been missed. Install strace for the whole proof.')
}
for (const line of proof.idle) console.log(`never met its trouble: ${line}`)
for (const line of proof.leaks) console.log(`LEAK: ${line}`)
for (const line of proof.missed) console.log(`NOT FOUND: what was planted in ${line}`)
for (const line of proof.unstopped) console.log(`NOT STOPPED: ${line}`)

console.log(
  `${proof.runs} runs of ${proof.acts} acts: ${proof.calls} kinds of requests × ${proof.troubles} troubles, quiet and verbose, ` +
    `looked through in ${proof.channels} channels × ${proof.transforms} forms (${proof.windows} windows each), ${seconds()} s`,
)
console.log(`windows of a canary found: ${proof.leaks.length}`)
console.log(`planted leaks found: ${proof.planted - proof.missed.length} of ${proof.planted}`)
console.log(`planted defects that the guard stopped: ${proof.defects - proof.unstopped.length} of ${proof.defects}`)

const { leaks, missed, unstopped, idle } = proof
process.exitCode = leaks.length + missed.length + unstopped.length + idle.length === 0 ? 0 : 1

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(0)
}

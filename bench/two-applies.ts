/**
 * Two applies at once: `npx tsx bench/two-applies.ts [--processes] [rounds] [seed]`.
 *
 * Two real processes with different values for the same names, at simulated vendors, begun at random moments; in some
 * rounds one is killed without warning, in others the lease of a living run ends. Then what the ledger says is held
 * against what the targets hold, and a third run has to settle everything. Then every order of the steps of two runs is
 * played in memory, which takes many minutes; `--processes` leaves that out. Exits with 1 where a promise was broken.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../scripts/bundle.mjs'
import { type Plot, playAll, type Told } from '../test/scenarios/interleave.kit.js'
import { type Disturbance, openTwoApplies, type Round, tallyOf } from '../test/scenarios/two-applies.kit.js'

const [count = '200', from = '1'] = process.argv.slice(2).filter((one) => one !== '--processes')
const [rounds, seed] = [Number(count), Number(from)]
const turns: readonly Disturbance[] = ['none', 'kill', 'none', 'lease']
let broken = 0
const dist = mkdtempSync(join(tmpdir(), 'sealpost-dist-'))
await bundle(dist)

console.log(
  '| ledger | rounds | in turn, both 0 | one refused, 3 | one stopped, 1 | one killed | two 0 that overlap | silent differences | not settled by the next run |\n| --- |' +
    ' ---: |'.repeat(8),
)
for (const kind of ['file', 'git-branch'] as const) {
  const stage = await openTwoApplies(kind, dist, seed)
  const played: Round[] = []
  for (let number = 0; number < rounds; number += 1) {
    const round = await stage.round(number, turns[number % turns.length] ?? 'none')
    if (round.silent.length > 0 || round.overlap || !round.settled) console.error(number, JSON.stringify(round))
    played.push(round)
  }
  await stage.close()
  const { inTurn, refused, stopped, killed, overlaps, silent, unsettled } = tallyOf(played)
  broken += overlaps + silent + unsettled
  console.log(`| ${[kind, rounds, inTurn, refused, stopped, killed, overlaps, silent, unsettled].join(' | ')} |`)
}
rmSync(dist, { recursive: true })

const plots: readonly [string, Plot][] = process.argv.includes('--processes')
  ? []
  : [
      ['as it is', { stamps: 'none', passes: 0, kill: false }],
      ['a lease ends at any moment', { stamps: 'none', passes: 1, kill: false }],
      ['one is killed at any moment, its lease ends later', { stamps: 'none', passes: 1, kill: true, onlyDead: true }],
    ]
console.log(
  '\n| two runs, every order, a target without stamps | orders | both 0 | one refused, 3 | one stopped, 1 | two 0 that overlap | silent differences | not settled by the next run |\n| --- |' +
    ' ---: |'.repeat(7),
)
for (const [what, plot] of plots) {
  const count = { done: 0, refused: 0, stopped: 0, overlaps: 0, silent: 0, unsettled: 0 }
  const { orders } = await playAll(plot, ({ exits, ...told }: Told) => {
    const codes = Object.values(exits)
    if (codes.every((code) => code === 0)) count.done += 1
    if (codes.includes(3)) count.refused += 1
    if (codes.includes(1)) count.stopped += 1
    if (told.overlap) count.overlaps += 1
    if (told.silent) count.silent += 1
    if (!told.settled) count.unsettled += 1
  })
  broken += count.overlaps + count.silent + count.unsettled
  console.log(`| ${[what, orders, ...Object.values(count)].join(' | ')} |`)
}
process.exitCode = broken === 0 ? 0 : 1

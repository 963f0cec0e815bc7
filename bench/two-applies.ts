/**
 * Two applies at once: `npx tsx bench/two-applies.ts [--processes | --every-order] [rounds] [seed]`.
 *
 * Two real processes with different values for the same names, at simulated vendors, begun at random moments; in some
 * rounds one is killed without warning, in others the lease of a living run ends. Then what the ledger says is held
 * against what the targets hold, and a third run has to settle everything. Then the steps of two runs are played in
 * memory, in a thousand orders of each plot as dice fall, or in every order there is, which takes hours; `--processes`
 * leaves that out. Exits with 1 where a promise was broken.
 */
import { bundled } from '../test/bundled.js'
import { type Plot, playAll, playSome, plots, type Told } from '../test/scenarios/interleave.kit.js'
import { type Disturbance, openTwoApplies, type Round, tallyOf } from '../test/scenarios/two-applies.kit.js'

const [count = '200', from = '1'] = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const [rounds, seed] = [Number(count), Number(from)]
const turns: readonly Disturbance[] = ['none', 'kill', 'none', 'lease']
let broken = 0
const dist = await bundled()

console.log(
  '| ledger | rounds | in turn, both 0 | one refused, 3 | one stopped, 1 | one killed | two 0 that overlap | silent differences | not settled by the next run |\n| --- |' +
    ' ---: |'.repeat(8),
)
for (const kind of ['file', 'git-branch', 'git', 's3'] as const) {
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

const every = process.argv.includes('--every-order')
const played: readonly [string, Plot][] = process.argv.includes('--processes') ? [] : Object.entries(plots)
console.log(
  `\n| two runs, ${every ? 'every order' : 'orders as dice fall'} | orders | both 0 | one refused, 3 | one stopped, 1 | two 0 that overlap | silent differences | taken for lost | not settled by the next run |\n| --- |` +
    ' ---: |'.repeat(8),
)
for (const [what, plot] of played) {
  const count = { orders: 0, done: 0, refused: 0, stopped: 0, overlaps: 0, silent: 0, lost: 0, unsettled: 0 }
  const told = ({ exits, ...one }: Told) => {
    const codes = Object.values(exits)
    count.orders += 1
    if (codes.every((code) => code === 0)) count.done += 1
    if (codes.includes(3)) count.refused += 1
    if (codes.includes(1)) count.stopped += 1
    if (one.overlap) count.overlaps += 1
    if (one.silent) count.silent += 1
    if (one.lost) count.lost += 1
    if (!one.settled) count.unsettled += 1
  }
  await (every ? playAll(plot, told) : playSome(plot, seed, 1000, told))
  broken += count.overlaps + count.silent + count.lost + count.unsettled
  console.log(`| ${[what, ...Object.values(count)].join(' | ')} |`)
}
process.exitCode = broken === 0 ? 0 : 1

import type { Sure } from '../../core/change.js'
import type { Report } from '../../core/report.js'
import type { Matrix } from './model.js'
import { type State, states } from './stories.js'
import { stateWords, tag } from './story.js'

const meanings: Readonly<Record<State, string>> = {
  failed: 'the write failed, or could not be planned; the hint says what to do',
  refused: 'policy does not allow it, so the run writes nothing; the refusal says how to allow it',
  unseen: 'the place could not be listed in full, so nothing is written there',
  remove: 'Sealpost wrote it once, and the source no longer has it',
  update: 'the value at the target differs, or may differ: it is written again',
  create: 'the name is not at the target: it is written',
  adopt: 'the name was there before Sealpost, and policy lets Sealpost take it over',
  forget: 'removed from the source and the target: only the ledger still has it',
  left: 'not ours, protected, not allowed by policy, or not reached before the run was stopped: nothing is written',
  keep: 'source and target agree: nothing is written',
}

const certainties: Readonly<Record<Sure, readonly [string, string]>> = {
  'read-back': ['read back', 'the target returned the value, and it was compared'],
  revision: ['version stamp unchanged', "the target's own stamp has not moved since Sealpost wrote the value"],
  version: [
    'same version at the source',
    'the source still has the version that was written, so its value was not read; the target is unchanged since',
  ],
  ledger: ['per the ledger', 'the target shows neither value nor stamp: an edit there by hand cannot be detected'],
  'version-ledger': [
    'same version at the source, per the ledger',
    'the value was not read, and the target shows neither value nor stamp: an edit there by hand cannot be detected',
  ],
}

/** What the words of this report mean; '' where it says nothing of any name. */
export function legend(report: Report, { counts }: Matrix): string {
  if (report.changes.length === 0) return ''
  const shown = states.filter((state) => counts[state] > 0)
  const sures = (Object.keys(certainties) as Sure[]).filter((sure) => report.changes.some((one) => one.sure === sure))
  const lines = [
    ...shown.map((state) => line(tag(state, stateWords[state]), meanings[state])),
    ...sures.map((sure) => line(`same, ${certainties[sure][0]}`, certainties[sure][1])),
  ]
  return `<section id="legend" aria-labelledby="legend-title">
<h2 id="legend-title">What the words mean</h2>
<dl>
${lines.join('\n')}
</dl>
</section>`
}

function line(word: string, means: string): string {
  return `<div><dt>${word}</dt><dd>${means}</dd></div>`
}

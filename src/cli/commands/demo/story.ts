import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { quoted } from '../../../core/shell.js'
import { exportsOf } from './env-file.js'
import { type Narrator, openNarrator, type Props } from './narrator.js'
import type { DemoSource } from './source.js'
import { copiesOf, type Stage } from './stage.js'

/**
 * Tells the story of a demo from its beginning to its end.
 * @returns 0 when it went as it is told, 1 when it did not
 */
export async function tell({ keep, ...props }: Props & { readonly keep: boolean }): Promise<number> {
  const { folder, stage, source, deps } = props
  const { output, runtime, self } = deps
  const began = runtime.now()
  const narrator = openNarrator(props)
  await begin(narrator, source)
  await planAndApply(narrator)
  await rotate(narrator)
  await drift(narrator, stage)
  await adopt(narrator, stage)
  await removeTooMuch(narrator)
  const surprises = [...narrator.surprises, ...compare(narrator, stage)]
  for (const surprise of surprises) output.print(`unexpected: ${surprise}`)
  if (keep) output.print(await keptText(folder, narrator, self))
  const seconds = ((runtime.now() - began) / 1000).toFixed(1)
  output.print(output.style.paint('dim', `${seconds} s, ${keep ? 'folder kept' : 'all cleaned up'}.`))
  if (!keep) output.print(`To set up your own project, run in its folder: ${self} init`)
  return surprises.length === 0 ? 0 : 1
}

async function begin({ configure, save, say, show }: Narrator, { words, shown }: DemoSource): Promise<void> {
  await configure('allow: update')
  await save('production')
  await save('preview')
  const [first = '', ...rest] = words
  say(`Four vendors are simulated on this machine. ${first}`, ...rest)
  await show(...shown)
}

async function planAndApply({ say, command }: Narrator): Promise<void> {
  say('1. What would change? Nothing is written yet.')
  await command('plan', 2)
  say('2. Write it.')
  await command('apply --yes', 0)
  say('3. Plan again. There is nothing to do, which takes only one read for each target.')
  await command('plan', 0)
}

async function rotate({ say, save, command, values }: Narrator): Promise<void> {
  say('4. A value is rotated at the source.')
  values.production.STRIPE_KEY = `sk_demo_${randomBytes(12).toString('hex')}`
  await save('production')
  await command('apply --yes', 0)
}

async function drift({ say, command }: Narrator, stage: Stage): Promise<void> {
  say('5. Someone edits a value at Vercel by hand. Sealpost cannot read the value back, but detects the edit.')
  stage.handEdit('DATABASE_URL', 'postgres://somebody@elsewhere/oops')
  await command('drift', 2)
  await command('apply --yes', 0)
}

async function adopt({ say, save, command, values }: Narrator, stage: Stage): Promise<void> {
  say(
    '6. The source gets a new name. At Netlify a colleague already created it by hand: it is unmanaged, so it is skipped.',
  )
  stage.foreign('SENTRY_DSN', 'https://colleague@sentry.invalid/1')
  values.production.SENTRY_DSN = 'https://sealpost@sentry.invalid/2'
  await save('production')
  await command('apply --yes', 2)
}

async function removeTooMuch({ say, configure, save, command, show, values }: Narrator): Promise<void> {
  say(
    '7. Removal is allowed, and three names disappear from the source. That is over the limit: the run is refused and shows how to allow it.',
  )
  await configure('allow: remove')
  const { STRIPE_KEY, SESSION_KEY, MAIL_TOKEN, ...rest } = values.production
  values.production = rest
  await save('production')
  await command('apply --yes', 3)

  say('8. It was a mistake. The source is fixed, the colleague agrees to hand over, and the report is saved to a file.')
  values.production = { ...rest, STRIPE_KEY, SESSION_KEY, MAIL_TOKEN } as typeof values.production
  await configure('allow: adopt')
  await save('production')
  await command('apply --yes --report report.md', 0)
  await show('report.md', 14)
}

/** Looks behind the vendors' backs whether every copy is the source's. @returns what did not go as it is told */
function compare({ say, values }: Narrator, stage: Stage): string[] {
  const copies = copiesOf(stage, values)
  const wrong = copies.filter((copy) => !copy.same)
  say(
    `Checked inside the simulators: ${copies.length - wrong.length} of ${copies.length} copies are identical to the source.`,
  )
  return wrong.map((copy) => `the copy at ${copy.at} differs`)
}

/** Keeps what a person needs to play with the demo's folder. @returns how to go about it */
async function keptText(folder: string, { env }: Narrator, self: string): Promise<string> {
  await writeFile(join(folder, 'env.sh'), exportsOf(env), { mode: 0o600 })
  return [
    `Kept: ${folder}`,
    'To experiment, start the vendors again (they start empty) in another terminal:',
    `  ${self} demo --serve ${quoted(folder)}`,
    'then run here:',
    `  . ${quoted(join(folder, 'env.sh'))} && ${self} plan --config ${quoted(join(folder, 'sealpost.yaml'))}`,
  ].join('\n')
}

import { Secret } from '../core/secret.js'
import type { SourceList } from '../core/source.js'
import type { Host } from '../engine/options.js'
import { type Named, sourceCredentials } from '../engine/redaction.js'
import { credentialsIn, type Guard } from '../io/leak-guard/guard.js'
import type { Mode } from '../io/system/pipeline.js'
import type { Inputs } from '../job/inputs.js'
import { type Env, inputTable, secretInputs } from './runner/input-table.js'
import { masksOnce } from './runner/masks.js'
import { maskLines } from './runner/toolkit.js'

/** A step that is about to begin. */
export interface Beginning {
  readonly env: Env
  readonly inputs: Pick<Inputs, 'tokenNames'>
  readonly mode: Mode
  readonly guard: Pick<Guard, 'redact'>
  /** Writes to stdout. */
  readonly out: (text: string) => void
  readonly sources: SourceList
}

/**
 * Tells guard and runner what must not be seen, as far as it is known before anything is looked at: inputs, keys and
 * tokens.
 *
 * A run that is trusted hides what it learns later, too. One for a pull request hides no more than this: a job that is
 * debugged shows a line for each mask, so how many there are must not hang on what a pull request says; and what it says
 * must not be shown as `***` where it happens to be a value. What such a run learns is the guard's to keep in.
 * @returns to be told what is learned later
 */
export async function hideSecrets(beginning: Beginning): Promise<Host['redact']> {
  const { env, mode, guard, out } = beginning
  const masksOf = masksOnce()
  const hide = (masks: readonly string[]) => out(maskLines(masks))
  const given = secretInputs(env)
  // the inputs come first, as they are: nothing else may stand between them and the log
  hide(given.map(({ value }) => value))
  const named = given.map(({ name, value }) => ({ name, secret: new Secret(value) }))
  const early = mode === 'reviewed' ? await earlyCredentials(beginning) : []
  for (const [secrets, plain] of [
    [named, Object.keys(inputTable)],
    [early, []],
  ] as const) {
    guard.redact(
      secrets.map(({ secret }) => secret),
      plain,
      secrets.map(({ name }) => name),
    )
  }
  const credentials = [...credentialsIn(env), ...early]
  hide(
    masksOf(
      credentials.map(({ secret }) => secret),
      [],
    ),
  )
  return (secrets, plain, names) => {
    guard.redact(secrets, plain, names)
    if (mode === 'trusted') hide(masksOf(secrets, plain))
  }
}

/**
 * What the default branch's config could bring to bear in a run for a pull request: the credentials of every source, and
 * the tokens that the workflow lists. All of it, so that nothing hangs on which of it is used.
 */
async function earlyCredentials({ sources, env, inputs }: Beginning): Promise<Named[]> {
  const loaded = await Promise.all(Object.values(sources).map((load) => load()))
  const listed = { access: { env: inputs.tokenNames.map((name) => ({ name, means: 'a token' })) } }
  return [listed, ...loaded.map(({ source }) => source)].flatMap((one) => sourceCredentials(one, env))
}

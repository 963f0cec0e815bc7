import { type Consents, consentKinds, consentOptions, isConsent } from '../../../core/consent.js'
import { SealpostError } from '../../../core/errors.js'
import type { Env, Pipeline, Trigger } from '../pipeline.js'
import { pipelineOf } from './index.js'

/** Whether a run may be allowed what its policy holds back: by whom, or why not. */
export type Consenting =
  | { readonly may: true /** Undefined for a person at a terminal. */; readonly by: string | undefined }
  | { readonly may: false; readonly because: string }

/**
 * A command that a person types may be told so. In a job nobody knows who wrote the command, or what started it: there
 * it is for a step, which asks its host.
 */
export async function consentingAt(env: Env): Promise<Consenting> {
  if (!(await pipelineOf(env)).inJob) return { may: true, by: undefined }
  return {
    may: false,
    because: 'this command runs in a job, and only the Action and `sealpost ci` check who started the run',
  }
}

/**
 * A step of a job may be told so where a person who may write to the default branch started this very run of it by hand.
 * Whatever a pull request, a push, a schedule or another program brings about is nobody's consent, and a run that is
 * repeated was not consented to anew.
 */
export function consentingIn(
  { actor, run }: Pick<Pipeline, 'actor' | 'run'>,
  { trust, dispatched }: Pick<Trigger, 'trust' | 'dispatched'>,
): Consenting {
  if (trust.mode !== 'trusted') return { may: false, because: trust.because }
  if (!dispatched) return { may: false, because: `it was not started by hand: it is ${trust.because}` }
  if (run.attempt > 1) return { may: false, because: 'it is a re-run, and a consent is for one run' }
  if (actor === undefined) return { may: false, because: 'its host does not say who started it' }
  // GitHub's mark for accounts of apps, its own among them: no person's login has brackets
  if (/\[bot\]$/i.test(actor)) return { may: false, because: `a program started it, ${actor}` }
  return { may: true, by: actor }
}

/** @throws SealpostError('untrusted') where something is consented to, and nobody can consent */
export function checkConsenting(consents: Consents, consenting: Consenting): void {
  if (!isConsent(consents) || consenting.may) return
  const options = consentKinds
    .filter((kind) => consents[kind] !== undefined)
    .map((kind) => `\`${consentOptions[kind]}\``)
  throw new SealpostError('untrusted', `this run does not accept one-off consent: ${consenting.because}`, {
    hint: `Nothing was read or written. Remove ${options.join(', ')} here. Give consent at a terminal, or in a run that you start by hand on the default branch, behind a protected environment.`,
  })
}

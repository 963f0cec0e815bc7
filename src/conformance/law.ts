import { isDeepStrictEqual } from 'node:util'
import { SealpostError } from '../core/errors.js'
import type { Stage, TargetWorld } from './world.js'

/** One law. Needs no test framework: the law is kept if the promise resolves, and broken if it rejects. */
export interface Law {
  /** What the law says; unique in the suite. */
  readonly name: string
  /** What went wrong where the law was broken, or why anybody should care. */
  readonly why: string
  /** @throws LawBroken if the target does not keep the law */
  run(world: TargetWorld): Promise<void>
}

/** A target did not keep a law. The message says how, in words for the target's author. */
export class LawBroken extends Error {
  override readonly name = 'LawBroken'
}

/** @throws LawBroken unless the condition holds */
export function hold(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new LawBroken(otherwise)
}

/** @throws LawBroken unless both are deeply equal; shows both, so not for values that must stay unseen */
export function same(actual: unknown, expected: unknown, what: string): void {
  hold(isDeepStrictEqual(actual, expected), `${what}: expected ${shown(expected)}, found ${shown(actual)}`)
}

function shown(what: unknown): string {
  const text = what === undefined ? 'nothing' : (JSON.stringify(what) ?? String(what))
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}

/** What a function throws, held to be an error of ours: the engine and its reports understand no other. */
export async function thrownBy(act: () => unknown, what: string): Promise<SealpostError | undefined> {
  try {
    await act()
    return undefined
  } catch (thrown) {
    hold(thrown instanceof SealpostError, `${what} threw something else than a SealpostError`)
    return thrown
  }
}

/** A law on one fresh stage, which is closed whatever happens. */
export function law(name: string, why: string, act: (stage: Stage) => Promise<void>): Law {
  return {
    name,
    why,
    run: (world) => onStage(world, act),
  }
}

/** Starts a stage, acts on it and closes it. */
export async function onStage<T>(world: TargetWorld, act: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await world.start()
  try {
    return await act(stage)
  } finally {
    await stage.close()
  }
}

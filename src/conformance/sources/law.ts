import { attempts } from './attempts.js'
import { type SourceDriver, sourceDriverOf } from './driver.js'
import type { SourceNeed, SourceWorld } from './world.js'

/** One law for sources. Needs no test framework: the law is kept if the promise resolves, and broken if it rejects. */
export interface SourceLaw {
  /** What the law says; unique in the suite. */
  readonly name: string
  /** What went wrong where the law was broken, or why anybody should care. */
  readonly why: string
  readonly needs?: SourceNeed
  /**
   * If the world says that the source does not have what the law needs, tries whether that is true.
   * @throws LawBroken if the source does not keep the law
   */
  run(world: SourceWorld): Promise<void>
}

/** A law that does not apply to a source, and why. */
export interface NotApplicable {
  readonly law: string
  readonly because: string
}

/** A law on one fresh stage, which is closed whatever happens. */
export function sourceLaw(
  about: Pick<SourceLaw, 'name' | 'why'> & { readonly needs?: SourceNeed },
  act: (driver: SourceDriver, world: SourceWorld) => Promise<void>,
): SourceLaw {
  const { needs } = about
  return {
    ...about,
    async run(world) {
      const stage = await world.start()
      try {
        const driver = sourceDriverOf(stage)
        if (needs === undefined || lackOf(world, needs) === undefined) await act(driver, world)
        else await attempts[needs === 'edits' && world.reaches !== 'files' ? 'files' : needs](driver)
      } finally {
        await stage.close()
      }
    },
  }
}

/** The laws that do not apply to a source, according to its world. */
export function notApplicable(laws: readonly SourceLaw[], world: SourceWorld): NotApplicable[] {
  return laws.flatMap(({ name, needs }) => {
    const because = needs === undefined ? undefined : lackOf(world, needs)
    return because === undefined ? [] : [{ law: name, because }]
  })
}

/** Why a source does not have something; undefined where it does. */
function lackOf({ reaches, cannot }: SourceWorld, need: SourceNeed): string | undefined {
  if (need === 'http') return reaches === 'http' ? undefined : 'it asks no server'
  if (need === 'edits' && reaches !== 'files') return 'its values stand in no file'
  if (need === 'files') return reaches === 'files' ? undefined : 'its values stand in no file'
  // pages and logins are a server's
  if ((need === 'pages' || need === 'logins') && reaches !== 'http') return 'it asks no server'
  return cannot[need]
}

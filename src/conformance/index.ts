/**
 * The conformance suite: the laws that every target must keep, and those that every source must keep, as data for any test
 * runner.
 *
 *     for (const law of laws) test(law.name, () => law.run(world))
 *     for (const law of sourceLaws) test(law.name, () => law.run(sourceWorld))
 */
export { type Law, LawBroken } from './law.js'
export { laws } from './laws.js'
export { type NotApplicable, notApplicable, type SourceLaw } from './sources/law.js'
export { sourceLaws } from './sources/laws.js'
export { type SourceAsked, type SourceStandInOptions, sourceStandIn } from './sources/stand-in.js'
export type {
  SourceAbility,
  SourceFault,
  SourceNeed,
  SourceReached,
  SourceServer,
  SourceStage,
  SourceWorld,
} from './sources/world.js'
export { type Asked, type Said, type StandInOptions, standIn } from './stand-in.js'
export type { Fault, Obstacle, Reached, Stage, TargetWorld, ValueAddress, Written } from './world.js'

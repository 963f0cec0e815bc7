/**
 * The conformance suite: the laws that every target keeps, as data, for any test runner.
 *
 *     for (const law of laws) test(law.name, () => law.run(world))
 */
export { type Law, LawBroken } from './law.js';
export { laws } from './laws.js';
export { type Asked, type Said, type StandInOptions, standIn } from './stand-in.js';
export type { Fault, Obstacle, Reached, Stage, TargetWorld, ValueAddress, Written } from './world.js';

import type { Report } from '../core/report.js';
import { type EngineDriver, type Ran } from './engine-driver.js';
import { type Held, type TargetDriver } from './target-driver.js';
import type { Stage } from './world.js';
/** A target in hand and the engine over it, on one stage. */
export declare function setUp(stage: Stage): {
    driver: TargetDriver;
    engine: EngineDriver;
};
/** The name of a word in a place; a form has names of its own, since a config says by name what is public. */
export declare function named(driver: TargetDriver, held: Held, word: string): string;
/** Has the source hold a value for a place; without a value it is gone from the source. */
export declare function place(driver: TargetDriver, engine: EngineDriver, held: Held, word: string, value: string | undefined): void;
/** The line of a report about a name in a place. */
export declare function changeOf(report: Report, held: Held, name: string): Report['changes'][number] | undefined;
/** The law of the suite: after an apply a plan finds nothing to do, and another apply writes nothing. */
export declare function settled(engine: EngineDriver): Promise<void>;
/** Holds that no value of a run can be seen in what it left behind. */
export declare function silent(ran: Ran, values: readonly string[]): void;

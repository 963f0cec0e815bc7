import type { Report } from '../core/report.js';
import { type EngineDriver, type Ran } from './engine-driver.js';
import { type Held, type TargetDriver } from './target-driver.js';
import type { Stage } from './world.js';
/** A target in hand and the engine over it, on one stage. */
export interface SetUp {
    readonly driver: TargetDriver;
    readonly engine: EngineDriver;
    /** Has the source hold a value for a place, under a word; without a value it is gone from the source. */
    readonly place: (held: Held, word: string, value: string | undefined) => void;
}
/** Takes the target of a stage in hand, and sets the engine over it. */
export declare function setUp(stage: Stage): SetUp;
/** The name of a word in a place; a form has names of its own, since a config says by name what is public. */
export declare function named(driver: TargetDriver, held: Held, word: string): string;
/** The line of a report about a name in a place. */
export declare function changeOf(report: Report, held: Held, name: string): Report['changes'][number] | undefined;
/** The law of the suite: after an apply a plan finds nothing to do, and another apply writes nothing. */
export declare function settled(engine: EngineDriver): Promise<void>;
/** Holds that no value of a run can be seen in what it left behind. */
export declare function silent(ran: Ran, values: readonly string[]): void;

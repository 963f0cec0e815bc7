import type { Form } from '../core/address.js';
import type { Policy } from '../core/config.js';
import { type Report } from '../core/report.js';
import type { Reached, Stage } from './world.js';
/** What a run of the engine left behind. */
export interface Ran {
    readonly report: Report;
    readonly exit: number;
    /** Requests that reached the vendor during the run. */
    readonly reached: Reached;
    /** How many times the run touched the world outside (requests and files), up to where it was killed. */
    readonly touches: number;
    readonly killed: boolean;
}
/** How a run differs from the usual. */
interface How {
    readonly policy?: Partial<Policy>;
    /** What happens between the plan and its first write. */
    readonly meanwhile?: () => Promise<void>;
    /** Kill the process right after it touched the world outside so many times. */
    readonly killAfter?: number;
}
/** The real engine over a stage: its own source, config and files live in memory. */
export interface EngineDriver {
    /** The source environment that is mapped to the place of that index. */
    environment(index: number): string;
    /** What the source says from now on; without a value the source does not have the name any more. */
    set(index: number, name: string, value?: string, form?: Form): void;
    plan(how?: How): Promise<Ran>;
    apply(how?: How): Promise<Ran>;
    drift(): Promise<Ran>;
}
/** Sets up a source with one environment for each place of the stage, and a config that maps them. */
export declare function engineDriverOf(stage: Stage): EngineDriver;
export {};

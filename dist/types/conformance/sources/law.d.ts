import { type SourceDriver } from './driver.js';
import type { SourceNeed, SourceWorld } from './world.js';
/** One law for sources. Needs no test framework: the law is kept if the promise resolves, and broken if it rejects. */
export interface SourceLaw {
    /** What the law says; unique in the suite. */
    readonly name: string;
    /** What went wrong where the law was broken, or why anybody should care. */
    readonly why: string;
    readonly needs?: SourceNeed;
    /**
     * If the world says that the source does not have what the law needs, tries whether that is true.
     * @throws LawBroken if the source does not keep the law
     */
    run(world: SourceWorld): Promise<void>;
}
/** A law that does not apply to a source, and why. */
export interface NotApplicable {
    readonly law: string;
    readonly because: string;
}
/** A law on one fresh stage, which is closed whatever happens. */
export declare function sourceLaw(about: Pick<SourceLaw, 'name' | 'why'> & {
    readonly needs?: SourceNeed;
}, act: (driver: SourceDriver, world: SourceWorld) => Promise<void>): SourceLaw;
/** The laws that do not apply to a source, according to its world. */
export declare function notApplicable(laws: readonly SourceLaw[], world: SourceWorld): NotApplicable[];

import { type SourceDriver } from './driver.js';
import type { SourceNeed, SourceWorld } from './world.js';
/** One law for sources. Needs no test framework: it is kept when the promise resolves, broken when it rejects. */
export interface SourceLaw {
    /** Tells the story; unique in the suite. */
    readonly name: string;
    /** What went wrong where the law was not kept, or why anybody should care. */
    readonly why: string;
    readonly needs?: SourceNeed;
    /**
     * Where the world says that the source does not have what the law needs, tries whether that is so.
     * @throws LawBroken where the source does not keep the law
     */
    run(world: SourceWorld): Promise<void>;
}
/** A law that a world keeps out of, and what it says of that. */
export interface NotApplicable {
    readonly law: string;
    readonly because: string;
}
/** A law on one fresh stage, which is closed whatever happens. */
export declare function sourceLaw(about: Pick<SourceLaw, 'name' | 'why'> & {
    readonly needs?: SourceNeed;
}, act: (driver: SourceDriver, world: SourceWorld) => Promise<void>): SourceLaw;
/** Which laws are not about a source, by what its world says. */
export declare function notApplicable(laws: readonly SourceLaw[], world: SourceWorld): NotApplicable[];

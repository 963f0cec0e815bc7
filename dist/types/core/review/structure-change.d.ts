import { type Settings } from './config-outline.js';
/** Which part of a config differs. */
export type Part = 'config' | 'owner' | 'source' | 'layer' | 'layer-setting' | 'layers' | 'clash' | 'environment' | 'ledger' | 'policy' | 'target' | 'use' | 'setting' | 'token' | 'mapping' | 'from' | 'secrets' | 'rename' | 'prefix' | 'public' | 'redeploy';
/** What it means for what a run may do: more, less, the same elsewhere. */
export type Effect = 'widens' | 'narrows' | 'moves';
/** One difference between two configs, as data: whoever shows it makes the words. */
export interface StructureChange {
    readonly part: Part;
    readonly how: 'added' | 'removed' | 'changed';
    readonly effect: Effect;
    readonly target?: string;
    /** The key, the environment, the name of a source, or a name at the source. */
    readonly name?: string;
    readonly from?: string;
    readonly to?: string;
}
/** What a change is about. */
export type About = Pick<StructureChange, 'target' | 'name'>;
/** Items that came and went. */
export declare function listed(part: Part, before: readonly string[], after: readonly string[], more?: About): StructureChange[];
/** One that begins with `!` takes away, so its coming narrows. */
export declare function item(part: Part, how: 'added' | 'removed', text: string, more: About): StructureChange;
/** Keys that came, went, or say something else. */
export declare function settings(part: Part, before: Settings, after: Settings, more?: About): StructureChange[];
/** What stands in one place, where it is another. */
export declare function moved(part: Part, from: string | undefined, to: string | undefined, more?: About): StructureChange[];
/** The opposite meaning, of a list that holds back. */
export declare function turned(effect: Effect): Effect;

import type { ConfigTarget } from '../../core/config.js';
import type { SourceList } from '../../core/source.js';
import type { Target, TargetList } from '../../core/target.js';
import type { StoreList } from '../ledger/store-kind.js';
import type { ConfigReport } from './complaints.js';
/** Where something stands in a config. */
export type Path = readonly (string | number)[];
/** What every part of a config is checked against. */
export interface CheckContext {
    readonly targets: TargetList;
    readonly sources: SourceList;
    readonly stores: StoreList;
    /** Absolute path of the folder that packages are looked for from; undefined where none may be loaded. */
    readonly folder: string | undefined;
    /** As the config declares them, in its order and for looking up. */
    readonly environments: readonly string[];
    readonly declared: ReadonlySet<string>;
    readonly where: (path: Path) => string;
    readonly report: ConfigReport;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Whether a setting that the environment may give, and does not, is taken for given. */
    readonly lenient: boolean;
}
/** What of a target depends on its kind. Where `settings` is undefined they were complained about. */
export interface CheckedTarget {
    readonly target: Target;
    readonly settings: unknown;
    readonly places: readonly (ConfigTarget['places'][number] & {
        readonly path: Path;
    })[];
}

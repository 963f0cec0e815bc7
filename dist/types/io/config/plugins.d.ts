import type { Source } from '../../core/source.js';
import type { Target } from '../../core/target.js';
/** What a `use` may name, by kind. */
interface Plugins {
    readonly source: Source;
    readonly target: Target;
}
type Loaders<K extends keyof Plugins> = Readonly<Record<string, () => Promise<{
    readonly [key in K]: Plugins[K];
}>>>;
/**
 * The plug-in that a `use` names: a built-in one, else an installed package that exports `source` or `target`. A name
 * that is nearly a built-in one is taken for a slip and never looked for among the packages.
 * @param folder of the config; packages are looked for from there. Undefined where none may be loaded
 * @returns the plug-in, or what is wrong, in words that do not repeat the name
 */
export declare function findPlugin<K extends keyof Plugins>(kind: K, use: string, list: Loaders<K>, folder: string | undefined): Promise<{
    readonly found: Plugins[K];
} | {
    readonly wrong: string;
}>;
/** Whether a `use` means an installed package: neither built in nor a slip of what is. */
export declare function isPackage(use: string, list: Readonly<Record<string, unknown>>): boolean;
export {};

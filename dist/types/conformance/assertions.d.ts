import type { Receipt } from '../core/receipts.js';
import type { FormCapabilities } from '../core/target.js';
import { type Edit, type Held, type TargetDriver } from './target-driver.js';
/** Every place in every form, also where two forms live in one document. */
export declare function everyForm(driver: TargetDriver): Held[];
/** What is declared of the form that a place is held in. */
export declare function declaredOf(driver: TargetDriver, { form, key }: Held): FormCapabilities;
/**
 * Whether the target shows that somebody edited what is there: by the value, by a revision, or not at all. One that
 * returns only some values is judged by what it shows of this one.
 */
export declare function showsEdits(driver: TargetDriver, held: Held, name: string): Promise<boolean>;
/** Whether the target says, in a line of `cannot`, that something of the kind cannot be done. */
export declare function admits({ capabilities }: TargetDriver, what: RegExp): boolean;
/** What the vendor holds for a name. */
export declare function peek(driver: TargetDriver, held: Held, name: string): Promise<string | undefined>;
/** What the vendor holds for edits, in their order. */
export declare function peeks(driver: TargetDriver, edits: readonly Edit[]): Promise<(string | undefined)[]>;
/** Holds receipts against what is stored: done means done, and "not landed" means that what was there still is. */
export declare function truthful(edits: readonly Edit[], receipts: readonly Receipt[], stored: readonly (string | undefined)[], before: readonly (string | undefined)[]): void;

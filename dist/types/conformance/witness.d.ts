import type { FormCapabilities, Receipt } from '../core/types.js';
import { type Edit, type Hand, type Held } from './hand.js';
/** Every place in every form, also where two forms live in one document. */
export declare function everyForm(hand: Hand): Held[];
/** What is declared of the form that a place is held in. */
export declare function declaredOf(hand: Hand, held: Held): FormCapabilities;
/** Whether the target says, in a line of `cannot`, that something of the kind cannot be done. */
export declare function admits({ capabilities }: Hand, what: RegExp): boolean;
/** What the vendor holds for a name. */
export declare function peek(hand: Hand, held: Held, name: string): Promise<string | undefined>;
/** What the vendor holds for edits, in their order. */
export declare function peeks(hand: Hand, edits: readonly Edit[]): Promise<(string | undefined)[]>;
/** Holds receipts against what is stored: done means done, and "not landed" means that what was there still is. */
export declare function truthful(edits: readonly Edit[], receipts: readonly Receipt[], stored: readonly (string | undefined)[], before: readonly (string | undefined)[]): void;

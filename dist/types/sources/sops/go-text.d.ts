import type { Leaf } from '../shared/tree.js';
/**
 * What SOPS makes of a plain value before it takes the MAC over it (`ToBytes` in sops.go, read at getsops/sops
 * 15e36f9, 2026-11): booleans begin with a large letter, whole numbers are written out, all others as Go's
 * `FormatFloat(x, 'f', -1, 64)` writes them.
 */
export declare function goText({ is, text }: Leaf): string;
/** @param text a number as JSON writes it */
export declare function goNumber(text: string): string;
/** The fewest digits that mean this number, without an exponent. */
export declare function writtenOut(number: number): string;

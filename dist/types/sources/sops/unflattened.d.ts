import type { Leaf, TreeObject } from '../shared/tree.js';
/**
 * Puts together what SOPS has laid flat, where a format has no keys within keys: `age__list_0__map_enc` is the `enc` of
 * the first `age` (stores/flatten.go, read at getsops/sops 15e36f9, 2026-11).
 */
export declare function unflattened(flat: readonly (readonly [name: string, leaf: Leaf])[]): TreeObject;

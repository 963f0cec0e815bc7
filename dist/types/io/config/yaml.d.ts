import type { Complaint } from './messages.js';
/** A config file as data, and the way back from data to lines. */
export interface Yaml {
    readonly data: unknown;
    /** Line of a key or list item, counted from 1; of the nearest one above it where the file has no such thing. */
    readonly lineOf: (path: readonly PropertyKey[]) => number;
    /** What keeps the file from being read at all. */
    readonly complaints: readonly Complaint[];
}
/**
 * Reads the small part of YAML that a config needs: mappings, lists and plain values. Tags, anchors, aliases, merge
 * keys, directives and a second document are refused, so that what a reviewer sees is what is meant. Nothing is built of
 * a text that is larger or goes deeper than a config may.
 */
export declare function readYaml(bytes: Uint8Array): Yaml;

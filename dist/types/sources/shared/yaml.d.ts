import type { Tree } from './tree.js';
/**
 * Reads YAML 1.2 as a tree: mappings with texts as keys, lists, and plain values. Numbers keep the text that they are
 * written with. Tags, anchors, aliases, merge keys, directives and a second document are refused, so that what stands
 * there is what is meant; and so is a number that readers of YAML take for different ones. Nothing is built of a text that
 * goes too deep.
 * @param where leads a person to a line of the text, which is never quoted
 * @throws SealpostError('source') · 'source-duplicate' for a key that stands twice in one mapping
 */
export declare function parseYaml(text: string, where: (line: number) => string): Tree;

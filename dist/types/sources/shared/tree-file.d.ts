import * as z from 'zod/mini';
import type { Source } from '../../core/source.js';
import type { Tree } from './tree.js';
/** What a source of plain files with keys within keys is made of. */
export interface TreeFileKind {
    readonly id: string;
    /** As people call such files. */
    readonly title: string;
    /** Where they are where nothing is said. */
    readonly path: string;
    /** Reads the text of one. */
    readonly parse: () => Promise<(text: string, where: (line: number) => string) => Tree>;
}
declare const settingsOf: (path: string) => z.ZodMiniObject<{
    separator: z.ZodMiniDefault<z.ZodMiniString<string>>;
    dash: z.ZodMiniOptional<z.ZodMiniString<string>>;
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
    upper: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
/** A source of plain files, one for each environment, whose keys make the names. */
export declare function treeFileSource({ id, title, path, parse, }: TreeFileKind): Source<z.output<ReturnType<typeof settingsOf>>>;
export {};

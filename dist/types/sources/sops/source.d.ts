import * as z from 'zod/mini';
import type { Source, SourceIo } from '../../core/source.js';
import type { SourceValue } from '../../core/value.js';
import { type FilePath } from '../shared/source-file.js';
import { type TreeRules } from '../shared/tree-values.js';
import { type Format, type SopsFile } from './format.js';
declare const settings: z.ZodMiniObject<{
    separator: z.ZodMiniDefault<z.ZodMiniString<string>>;
    dash: z.ZodMiniOptional<z.ZodMiniString<string>>;
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
    upper: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    format: z.ZodMiniOptional<z.ZodMiniEnum<{
        dotenv: "dotenv";
        ini: "ini";
        json: "json";
        yaml: "yaml";
    }>>;
}, z.core.$strict>;
/** What a config says of this source. */
export type Settings = z.output<typeof settings>;
/** Variables that hold identities of age, or lead to them. */
export declare const variables: {
    text: string;
    file: string;
};
/** Files that SOPS has encrypted for age recipients, one for each environment. */
export declare const source: Source<Settings>;
/** @throws SealpostError('source…') for what SOPS has not encrypted */
export declare function fileAt(path: FilePath, settings: Settings, files: SourceIo['files']): Promise<SopsFile>;
/** How a file is written: as the config says, else by its ending. */
export declare function formatAt({ shown }: FilePath, { format }: Settings): Format;
/** How keys of the file become names. What stands in an INI above every section has no section in its name: nobody wrote one. */
export declare function namesBy(settings: Settings, path: FilePath): TreeRules;
/** One file of one environment. */
export interface Reading {
    readonly path: FilePath;
    readonly settings: Settings;
    readonly folder: string;
    readonly io: SourceIo;
}
/**
 * Reads one file whole, and holds it against its MAC.
 * @throws SealpostError 'source…'
 */
export declare function readOne({ path, settings, folder, io }: Reading): Promise<Map<string, SourceValue>>;
export {};

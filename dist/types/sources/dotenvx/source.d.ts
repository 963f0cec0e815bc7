import * as z from 'zod/mini';
import type { Source, SourceIo } from '../../core/source.js';
import type { SourceValue } from '../../core/value.js';
import { type FilePath } from '../shared/source-file.js';
declare const settings: z.ZodMiniObject<{
    path: z.ZodMiniDefault<z.ZodMiniString<string>>;
    plain: z.ZodMiniDefault<z.ZodMiniEnum<{
        allow: "allow";
        refuse: "refuse";
    }>>;
    expansion: z.ZodMiniDefault<z.ZodMiniEnum<{
        literal: "literal";
        refuse: "refuse";
        warn: "warn";
    }>>;
}, z.core.$strict>;
/** What a config says of this source. */
export type Settings = z.output<typeof settings>;
/** Encrypted `.env` files as dotenvx makes them, one for each environment. */
export declare const source: Source<Settings>;
/** One file of one environment. */
export interface Reading {
    readonly environment: string;
    readonly path: FilePath;
    readonly settings: Settings;
    readonly folder: string;
    readonly io: Pick<SourceIo, 'files' | 'variable'>;
}
/**
 * Reads one file whole.
 * @throws SealpostError with file and line; it never quotes what the line says
 */
export declare function readOne({ environment, path, settings, folder, io }: Reading): Promise<Map<string, SourceValue>>;
export {};

import type { Files } from '../../core/runtime.js';
import type { EditedNames } from '../../core/source.js';
import { type FilePath } from './source-file.js';
/** Two versions of the files of some environments. */
export interface Versions {
    readonly environments: readonly string[];
    readonly settings: {
        readonly path: string;
    };
    readonly folder: string;
    readonly before: Pick<Files, 'read'>;
    readonly after: Pick<Files, 'read'>;
}
/** What a file says, as a source reads it: name → its text there, of whatever kind. */
export type NamesIn = (path: FilePath, files: Pick<Files, 'read'>) => Promise<ReadonlyMap<string, string>>;
/**
 * Which names differ between two versions of files, by their text alone. A value that was encrypted anew counts as
 * changed, whatever it is.
 * @param namesIn is asked for files that are there
 * @throws SealpostError 'source…' for a file that no source could read, by what `namesIn` throws
 */
export declare function editedInFiles({ environments, settings, folder, before, after }: Versions, namesIn: NamesIn): Promise<EditedNames>;
/**
 * {@link editedInFiles} for `.env` files.
 * @param isOwn whether a name stands there for the tool that wrote the file, and is no value
 */
export declare function editedInEnvFiles(versions: Versions, isOwn?: (name: string) => boolean): Promise<EditedNames>;

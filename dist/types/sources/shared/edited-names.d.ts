import type { Files } from '../../core/runtime.js';
import type { EditedNames } from '../../core/source.js';
/** Two versions of the `.env` files of some environments. */
export interface Versions {
    readonly environments: readonly string[];
    readonly settings: {
        readonly path: string;
    };
    readonly folder: string;
    readonly before: Pick<Files, 'read'>;
    readonly after: Pick<Files, 'read'>;
}
/**
 * Which names differ between two versions of `.env` files, by their text alone. A value that was encrypted anew counts as
 * changed, whatever it is.
 * @param isOwn whether a name stands there for the tool that wrote the file, and is no value
 * @throws SealpostError 'source…' for a file that no source could read, with file and line
 */
export declare function editedInEnvFiles({ environments, settings, folder, before, after }: Versions, isOwn?: (name: string) => boolean): Promise<EditedNames>;

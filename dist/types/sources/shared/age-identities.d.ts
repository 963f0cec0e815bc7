import type { Source, SourceIo } from '../../core/source.js';
import { type FilePath } from './source-file.js';
/** Where identities are looked for: a variable that holds them, and one that names a file with them. */
export interface IdentityVariables {
    readonly text: string;
    readonly file: string;
}
/** What a source says of its identities: where they may be, and which files must stay out of git. */
export declare function identityAccess({ text, file, }: IdentityVariables): Pick<Source, 'access'> & Required<Pick<Source, 'outOfGit'>>;
/** What identities are looked for with. */
export interface IdentitySearch {
    readonly variables: IdentityVariables;
    /** The encrypted file, for messages. */
    readonly path: FilePath;
    /** Folder of the config, where a relative path of a key file starts. */
    readonly folder: string;
    readonly io: Pick<SourceIo, 'variable' | 'files' | 'redact'>;
}
/**
 * Every age identity at hand: those of the variable, then those of the file that the other one names. Each is told as
 * something to hide.
 * @returns `AGE-SECRET-KEY-…`, at least one
 * @throws SealpostError('token-missing') where neither variable is set · 'source-decrypt' for what is no identity
 */
export declare function ageIdentities({ variables, path, folder, io }: IdentitySearch): Promise<string[]>;

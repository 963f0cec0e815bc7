import type { SourceIo } from '../../core/source.js';
/** Where keys log in, now and formerly. */
export declare const tokenPaths: readonly string[];
/**
 * A token by what the file at GOOGLE_APPLICATION_CREDENTIALS says: the key of a service account, or an external account as
 * `google-github-actions/auth` writes it.
 * @param folder relative paths start here
 * @throws SealpostError('token-missing') for a file that is not there or that is of another kind; and by what a login gives
 */
export declare function tokenByFile(path: string, folder: string, io: SourceIo): Promise<string>;

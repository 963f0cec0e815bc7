import type { SourceIo } from '../../core/source.js';
import type { Settings } from './settings.js';
/**
 * How a reading gets its token: `login`, else a token in GOOGLE_OAUTH_ACCESS_TOKEN, else the file that
 * GOOGLE_APPLICATION_CREDENTIALS names. No metadata server is asked: which machine runs a pipeline says nothing of what it
 * may read.
 * @returns as `SourceOpening.token` wants it
 * @throws SealpostError('token-missing') where there is neither
 */
export declare function tokenFrom(login: Settings['login'], folder: string, io: SourceIo): (refused?: string) => Promise<string>;

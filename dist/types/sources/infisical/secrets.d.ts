import type { SourceClient } from '../../core/source.js';
import type { SourceValue } from '../../core/value.js';
import { type Wanted } from './list.js';
/**
 * The secrets of a folder, and of what it imports where it has none of that name itself. Of several imports the last one
 * wins, as in the command line of Infisical (`InjectRawImportedSecret`, packages/util/secrets.go of Infisical/cli, read
 * 2026-11).
 * @throws SealpostError for what cannot be read in full, for two secrets of one name in folders, and what `ask` throws
 */
export declare function readSecrets(client: SourceClient, wanted: Wanted): Promise<Map<string, SourceValue>>;

import type { SourceIo } from '../../core/source.js';
import type { FilePath } from '../shared/source-file.js';
/**
 * Whom a new file is for: those that the rule of `.sops.yaml` names which fits it, else those whose identities are at hand.
 * SOPS takes the first rule that fits the path from the folder of its config, and looks for that upwards (config/config.go,
 * read at getsops/sops 15e36f9, 2026-11).
 * @throws SealpostError('source') for rules that say more than age recipients: such a file SOPS itself has to make
 */
export declare function recipientsFor(path: FilePath, identities: readonly string[], io: Pick<SourceIo, 'files'>): Promise<readonly string[]>;

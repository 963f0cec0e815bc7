import { type Config } from '../../core/config.js';
import type { Files } from '../../core/runtime.js';
import type { SourceList } from '../../core/source.js';
import type { TargetList } from '../../core/target.js';
import type { StoreList } from '../ledger/store-kind.js';
import type { Complaint } from './messages.js';
/** Which config is loaded, and with what. */
export interface ConfigCall {
    readonly path: string;
    readonly files: Pick<Files, 'read'>;
    readonly targets: TargetList;
    readonly sources: SourceList;
    /** Kinds of ledger store; those that ship where it is left out. */
    readonly stores?: StoreList;
    readonly cwd?: string;
    /** For settings that the environment may give. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** Whether such a setting may be missing, where nobody is going to be asked with it; default false. */
    readonly lenient?: boolean;
    /** Whether installed packages may be loaded; default true. Where not, targets that are packages are left out. */
    readonly packages?: boolean;
}
/** A config, or what is wrong with it. */
export type Examined = {
    readonly config: Config;
} | {
    readonly config?: never;
    /** As messages name it. */
    readonly file: string;
    /** In the order of the lines. */
    readonly complaints: readonly Complaint[];
    /** How many more there are, which were counted only. */
    readonly beyond: number;
};
/**
 * Reads a config and checks everything that can be known without asking anybody.
 * @param call `path` absolute; `cwd` absolute, messages name the file as seen from there
 * @throws SealpostError('config-missing'), or SealpostError('config') with the complaints in its message, each on a line
 *   of its own that begins with `file:line:`; where there are very many, the last line counts the rest
 */
export declare function loadConfig(call: ConfigCall): Promise<Config>;
/**
 * The same for a program that goes through the complaints one by one.
 * @throws SealpostError('config-missing'), and SealpostError('config') where the file cannot be read
 */
export declare function examineConfig(call: ConfigCall): Promise<Examined>;

import type { LoginIo } from '../../core/login.js';
/** Keys of one profile, as the files have them. */
export type Profile = Readonly<Record<string, string>>;
/** Profiles of the shared files by their names; what the credentials file says of one counts before the config file. */
export type Profiles = ReadonlyMap<string, Profile>;
/** The profile that counts, and those that it may lead to. */
export interface ChosenProfile {
    readonly name: string;
    readonly profiles: Profiles;
    readonly region: string | undefined;
    /** Whether it has to give credentials: it was named, or says how. */
    readonly gives: boolean;
}
/**
 * The profile that AWS_PROFILE names, or `default`.
 * @returns undefined where none is named and there is no default one
 * @throws SealpostError('token-missing') where the one that is named is not there
 */
export declare function chosenProfile(io: Pick<LoginIo, 'files' | 'variable'>): Promise<ChosenProfile | undefined>;
/** Names of profiles are anybody's; anything unusual could carry more than a name. */
export declare function shownProfile(name: string): string;

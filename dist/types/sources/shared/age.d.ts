/** Opens what age has encrypted, with the identities that it was made with. */
export interface AgeOpener {
    /**
     * @param sealed binary, or armored text
     * @returns undefined where none of the identities is among its recipients
     * @throws SealpostError('source-decrypt') where it is damaged, or for a passphrase
     */
    open(sealed: Uint8Array): Promise<Uint8Array | undefined>;
    /** What the identities are known by in public, `age1…`. */
    recipients(): Promise<string[]>;
}
/**
 * Loads the library for age, with identities to open things with.
 * @param identities `AGE-SECRET-KEY-…`
 * @param where leads a person to what is opened
 * @throws SealpostError('source-decrypt') for an identity that is none, by its checksum
 */
export declare function ageOpener(identities: readonly string[], where: string): Promise<AgeOpener>;

/** What dotenvx encrypts with and decrypts with; both hex, the public one 33 bytes, the private one 32. */
export interface KeyPair {
    readonly publicKey: string;
    readonly privateKey: string;
}
/** A new pair of secp256k1 keys. The private one belongs into `DOTENV_PRIVATE_KEY_<ENVIRONMENT>` and nowhere else. */
export declare function newKeyPair(): Promise<KeyPair>;
/** The public key that belongs to a private one of 32 bytes, hex. */
export declare function publicKeyOf(privateKey: Uint8Array): Promise<string>;
/**
 * A value as it stands behind the `=`: encrypted, in single quotes, so that dotenvx replaces nothing in it.
 * @param publicKey hex, as {@link newKeyPair} gives it
 */
export declare function sealedValue(publicKey: string, value: string): Promise<string>;
/**
 * A `.env` text that is safe to commit and that dotenvx, too, can read and go on editing. Each value stands in single
 * quotes, so that dotenvx replaces nothing in it.
 * @param environment names the key: `production` gives `DOTENV_PUBLIC_KEY_PRODUCTION`
 * @param publicKey hex, as {@link newKeyPair} gives it
 * @param values name → plain value, in the order in which they are to stand
 * @throws SealpostError('source') for a name that a `.env` file cannot hold
 */
export declare function encryptedEnvFile(environment: string, publicKey: string, values: Readonly<Record<string, string>>): Promise<string>;

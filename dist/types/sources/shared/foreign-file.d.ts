/**
 * Makes sure that bytes are a text as `.env` files are, and not what another tool left in their place.
 * @param shown the file as people write it
 * @throws SealpostError('source') that says what it is and what to do
 */
export declare function checkEnvFile(bytes: Uint8Array, shown: string): void;
/** Whether a line is one of those that git writes round the two sides of a merge conflict. */
export declare function isConflictLine(line: string): boolean;

/**
 * What a text is where it cannot be the value that somebody meant to send. The rules are about whole values, so that a
 * sentence that speaks of masks passes, and each is linear in the text's length. None repeats what the text says.
 */
/**
 * Says what a value is where it cannot have been meant: a mask, a placeholder, ciphertext of another tool, a marker of
 * unfinished work, a character that stands in no value.
 * @returns what follows the value's name in a sentence, `is still encrypted (SOPS)`; undefined where it may be meant
 */
export declare function implausibilityOf(text: string): string | undefined;
/** Whether a text holds something that no screen shows, a control character among it; lines and tabs are no such thing. */
export declare function holdsUnseen(text: string): boolean;

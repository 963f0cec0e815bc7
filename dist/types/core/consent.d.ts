/** What a person allows a single run beside its config's policy, by name. */
/** What a single run can be allowed by name although the config's policy holds it back. */
export declare const consentKinds: readonly ['remove', 'adopt', 'update'];
/** One of {@link consentKinds}. */
export type ConsentKind = (typeof consentKinds)[number];
/**
 * What one run is allowed beside its policy: names as they are at the target, or whole addresses. A kind without any is
 * absent, so that equal consents are equal data.
 */
export type Consents = Readonly<Partial<Record<ConsentKind, readonly string[]>>>;
/** The option of the command line, and the input of an Action, that gives each kind of consent; without its hyphens. */
export declare const consentOptions: {
    readonly remove: 'allow-removal';
    readonly adopt: 'allow-adoption';
    readonly update: 'allow-update';
};
/** Each kind in words, to go before "of NAME". */
export declare const consentWords: {
    readonly remove: 'removal';
    readonly adopt: 'adoption';
    readonly update: 'update';
};
/** What was typed, in order and without blanks and repetitions. */
export declare function consentsOf(given: Readonly<Partial<Record<ConsentKind, readonly string[]>>>): Consents;
/**
 * Names in one text, as an input or a variable of a job holds them: by line ends or commas. The place of an address may
 * hold a comma itself.
 */
export declare function namesIn(text: string): string[];
/** Whether a name arrives as it is where {@link namesIn} reads it. */
export declare function isOneName(name: string): boolean;
/** Whether anything is consented to. */
export declare function isConsent(consents: Consents): boolean;
/** One consent, and in how many places the plan makes use of it. */
export interface UsedConsent {
    readonly kind: ConsentKind;
    readonly name: string;
    readonly places: number;
}

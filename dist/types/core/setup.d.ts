/** How a first config names a target, and what its examples are made of. Data, but for one function. */
export interface TargetSetup {
    /** What may stand behind the kind and a colon, `vercel:acme/shop-web`; the usual form first. */
    readonly addresses: readonly AddressForm[];
    /** Words of an address that belong into a place, not among the settings. */
    readonly inPlace?: readonly string[];
    /** Which word of an address the target is called by in the config: the first that is there, its last part. */
    readonly calledBy: readonly string[];
    /**
     * The place that an environment must mean where none of the places has its name.
     * @param words of the address, by name
     * @returns as the config has it: a word, or a mapping of one key; undefined where a person has to choose
     */
    readonly place: (environment: string, words: Readonly<Record<string, string>>) => string | Readonly<Record<string, string>> | undefined;
}
/** One way to write the address of a target, in parts between slashes. */
export interface AddressForm {
    readonly example: string;
    /** What each part is, by the name of a setting; parts with one name belong together, slash included. */
    readonly parts: readonly string[];
    /** What it is for, where that is not the usual: `an organisation`. */
    readonly for?: string;
}
/** How a first config names a source, and what a person does next. */
export interface SourceSetup {
    /** What it is, in a few words, for whoever has to choose. */
    readonly label: string;
    /** The setting that says where an environment's values are, the question for it, and the usual answer. */
    readonly where: {
        readonly setting: string;
        readonly question: string;
        readonly usual: string;
    };
    /** Whether it gives all that it has, so that each target has to say which names it takes. */
    readonly givesAll?: boolean;
    /**
     * What has to be done before anything can be read, a sentence each.
     * @param where.pattern what the config says
     * @param where.first it, for the first environment
     * @param where.all it, for all of them, in words
     */
    readonly next: (where: {
        readonly pattern: string;
        readonly first: string;
        readonly all: string;
    }) => readonly string[];
}

/** How `init` names a target in a first config. Data, except for one function. */
export interface TargetSetup {
    /** What may follow the kind and a colon, as in `vercel:acme/shop-web`; the usual form first. */
    readonly addresses: readonly AddressForm[];
    /** Words of an address that belong in a place rather than in the settings. */
    readonly inPlace?: readonly string[];
    /** Which word of an address names the target's block in the config: the first that is given, and of it the last part. */
    readonly calledBy: readonly string[];
    /**
     * The place that an environment must mean if no place has its name.
     * @param words of the address, by name
     * @returns what the config says: a word, or a mapping with one key; undefined if a person has to choose
     */
    readonly place: (environment: string, words: Readonly<Record<string, string>>) => string | Readonly<Record<string, string>> | undefined;
}
/** One way to write the address of a target, its parts separated by slashes. */
export interface AddressForm {
    readonly example: string;
    /** The setting that each part stands for; parts with the same name belong together, including the slash. */
    readonly parts: readonly string[];
    /** What this form is for, if it is not the usual one: `an organisation`. */
    readonly for?: string;
}
/** How `init` names a source in a first config, and what the person does next. */
export interface SourceSetup {
    /** What it is, in a few words, for a person who has to choose. */
    readonly label: string;
    /** The setting that says where an environment's values are, the question that asks for it, and the usual answer. */
    readonly where: {
        readonly setting: string;
        readonly question: string;
        readonly usual: string;
        /** It is a list: of the words of the answer. */
        readonly list?: true;
    };
    /** Whether it gives everything that it has, so that each target has to say which names it takes. */
    readonly givesAll?: boolean;
    /**
     * What has to be done before anything can be read, one sentence each.
     * @param where.pattern the setting as the config has it
     * @param where.first the same for the first environment
     * @param where.all the same for all environments, in words
     */
    readonly next: (where: {
        readonly pattern: string;
        readonly first: string;
        readonly all: string;
    }) => readonly string[];
}

import type { ProjectFiles } from './project-files.js';
/** A place as a config says it: a word, or a mapping with one key. */
export type PlaceWords = string | Readonly<Record<string, string>>;
/** How `init` names a target in a first config. Data, except for its functions. */
export interface TargetSetup {
    /** What it is, in one line, for a person who has to choose. */
    readonly label: string;
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
    readonly place: (environment: string, words: Readonly<Record<string, string>>) => PlaceWords | undefined;
    /**
     * Whether the target that an address names has a place of the vocabulary; {@link anyPlace} where each has them all.
     * @param place as the vocabulary has it
     * @param words of the address, by name
     */
    readonly hasPlace: (place: string, words: Readonly<Record<string, string>>) => boolean;
    /** Looks for targets of this kind in the files of a project, for `init --from`; none where nothing tells of any. */
    readonly detect: (project: ProjectFiles) => Promise<readonly FoundTarget[]>;
}
/** `hasPlace` of a kind whose targets have every place of its vocabulary. */
export declare function anyPlace(): boolean;
/** A target that the files of a project tell of. */
export interface FoundTarget {
    /** The file that tells of it, from the folder of the project, with a line where that helps. */
    readonly at: string;
    /** What the config is to call it, unless another target has the name. */
    readonly called: string;
    /** Words of an address, by the names that {@link AddressForm.parts} gives them. */
    readonly words: Readonly<Record<string, string>>;
    /** Words that no file says and a person has to: word → the question that asks for it. */
    readonly lacks: Readonly<Record<string, string>>;
    /** Environment → place. Where there are any, other environments have no place that could be guessed. */
    readonly places: ReadonlyMap<string, PlaceWords>;
    /** Names that are used there, and where each was seen first. None stands for all. */
    readonly names: readonly FoundName[];
}
/** A name that the files of a project use. */
export interface FoundName {
    readonly name: string;
    /** Whether it is kept readable there. */
    readonly isPublic: boolean;
    readonly at: string;
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
    /** Looks for files of this kind in a project, for `init --from`; none where nothing tells of any. */
    readonly detect: (project: ProjectFiles) => Promise<readonly FoundSource[]>;
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
/** Files of a source that a project has already. */
export interface FoundSource {
    /** Where, as the setting that {@link SourceSetup.where} names has it: `secrets/.env.{environment}`. */
    readonly pattern: string;
    /** Environments that there are files of. */
    readonly environments: readonly string[];
    /** Names in them, never values. */
    readonly names: readonly FoundName[];
}

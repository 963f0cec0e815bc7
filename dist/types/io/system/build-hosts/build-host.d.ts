import type { Env } from '../pipeline.js';
/** A host that builds a site itself, and of which the builds see the variables that one kind of target keeps. */
export interface BuildHost {
    /** As people write it. */
    readonly title: string;
    /** The kind of target. */
    readonly use: string;
    /** The build that variables tell of; undefined where they tell of none. */
    readonly build: (env: Env) => Build | undefined;
    /** What to do where a build of the host's is not recognised, for a person. */
    readonly unrecognised: string;
}
/** A build, as its host's own variables tell of it. */
export interface Build {
    /** What is built, for a person: `production`, `preview of feat/cart`. */
    readonly title: string;
    /** The host's own id of the project that is built, where it says one. */
    readonly project: string | undefined;
    /**
     * Whether the settings of a target name the project; undefined where only the vendor can tell.
     * @param settings as its schema made them
     */
    readonly isOf: (settings: unknown) => boolean | undefined;
    /**
     * The places that give the build its variables, as a config writes them, strongest first.
     * @throws SealpostError('usage') where more has to be known first
     */
    readonly places: (project: ProjectAt) => Promise<readonly unknown[]>;
}
/** The project of a target, as far as a build may ask of it. */
export interface ProjectAt {
    readonly settings: unknown;
    /** What the config maps there, as written. */
    readonly mapped: readonly unknown[];
    /** Its production branch, where a person said it. */
    readonly productionBranch: string | undefined;
    /**
     * Asks the vendor; undefined where the build has no token for it.
     * @returns the parsed body
     * @throws SealpostError for an answer that is no success
     */
    readonly get: ((path: string, what: string) => Promise<unknown>) | undefined;
}
/** A text among the keys of something; undefined where there is none. */
export declare function textAt(of: unknown, ...keys: readonly string[]): string | undefined;

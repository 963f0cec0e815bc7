import type { SealpostError } from '../../core/errors.js';
import type { EditedNames } from '../../core/source.js';
import type { SourceRead, SourceVersions } from '../../core/value.js';
import type { SourceServer, SourceStage } from './world.js';
/** How a reading differs from the usual. */
export interface Reading {
    /** Variables in place of the stage's; undefined takes one away. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly timeoutMs?: number;
    readonly stop?: AbortSignal;
    /** With more requests than this the reading is stopped, so that one without an end is found out soon. */
    readonly mostRequests?: number;
    /** What the answers say is kept, for {@link SourceDriver.heard}. */
    readonly listens?: true;
}
/** A source in hand, read as the engine reads it, with nothing of the engine's behind. */
export interface SourceDriver {
    readonly stage: SourceStage;
    /** The vendor's end; only for laws about sources that ask a server. */
    readonly server: SourceServer;
    /** Reads environments, all of the stage where none are named. Throws what the source throws. */
    read(environments?: readonly string[], reading?: Reading): Promise<SourceRead>;
    /** What reading ends with, which must be an error of ours. */
    refusal(environments?: readonly string[], reading?: Reading): Promise<SealpostError>;
    /** Tells versions, as {@link SourceDriver.read} reads values. */
    list(environments?: readonly string[]): Promise<SourceVersions>;
    edited(before: ReturnType<SourceStage['files']>, after: ReturnType<SourceStage['files']>): Promise<EditedNames>;
    /** Has an environment hold exactly these values. */
    hold(environment: string, values: Readonly<Record<string, string>>): Promise<void>;
    /** Whether this was told as something that must not be shown. */
    isTold(text: string): boolean;
    /** How many requests were sent, wherever to. */
    sent(): number;
    /** What all answers said to requests for versions. */
    heard(): readonly string[];
    /** How many files were read. */
    opened(): number;
}
/** Takes a source in hand. */
export declare function sourceDriverOf(stage: SourceStage): SourceDriver;
/** Holds what was read of an environment against what it holds: every name, no other, and each value byte for byte. */
export declare function holdsExactly(read: SourceRead, environment: string, expected: Readonly<Record<string, string>>): void;

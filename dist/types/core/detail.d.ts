import type { Form } from './address.js';
/** Why one line of a plan is what it is: all that was decided by, none of it a value or a fingerprint. */
export interface Detail {
    readonly target: string;
    readonly use: string;
    readonly scope: string;
    readonly name: string;
    readonly environment: string;
    /** What wants it there; absent where no source does. */
    readonly source?: {
        readonly name: string;
        /** What it is called there. */
        readonly sourceName: string;
        /** `file:line`, or a phrase that leads a person there. */
        readonly at: string;
        readonly version?: string;
    };
    /** The lines of the config that lead there, each with what it does. */
    readonly mapping: readonly Rule[];
    /** What the ledger remembers; absent where it knows nothing of the name. */
    readonly ledger?: {
        readonly state: 'pending' | 'written';
        /** The run that took it down. */
        readonly run: string;
        readonly form: Form;
        /** Whether what was written is what is wanted now. */
        readonly fingerprint: 'same' | 'other' | 'unknown';
        /** The target's stamp after our write. */
        readonly stamp?: string;
        readonly contested?: number;
    };
    /** What was seen at the target. */
    readonly seen: {
        readonly there: boolean;
        /** Whether the place was seen whole; why not, where it was not. */
        readonly unlisted?: string;
        readonly stamp?: string;
        readonly form?: Form;
        /** How it compares with what the ledger remembers of our write, in words. */
        readonly compared?: string;
    };
    /** What of the policy decided. */
    readonly policy: readonly Rule[];
    /** The row of the truth table, in words. */
    readonly verdict: string;
}
/** A line of the config, and what it does. */
export interface Rule {
    readonly says: string;
    /** `file:line`; absent for what is not in the config. */
    readonly at?: string;
}

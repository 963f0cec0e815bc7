import type { Plan } from './change.js';
import type { UsedConsent } from './consent.js';
/** What one run was allowed beside its policy, by whom, and how far each of it goes in the plan. */
export interface ReportedConsent {
    /** Who started the run, as its host calls them; absent for a person at a terminal. */
    readonly by?: string;
    /** One for each name. */
    readonly names: readonly UsedConsent[];
}
/** What a report says of a plan's consents: nothing where there are none. */
export declare function reportedConsent(plan: Pick<Plan, 'consents' | 'changes'> | undefined, by: string | undefined): {
    readonly consent?: ReportedConsent;
};

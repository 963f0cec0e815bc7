/**
 * Sealpost as a library: the same path that the command line and the Action take.
 *
 *     import { exitOf, nodeRuntime, render, run } from 'sealpost'
 *
 *     // Makes the targets equal to the source, as long as nothing would be removed. Gives the exit code of the command line.
 *     export async function publish(config: string, stop: AbortSignal): Promise<number> {
 *       const report = await run(
 *         {
 *           command: 'apply',
 *           config,
 *           // asked before the first write; a run that nobody approves writes nothing
 *           approve: async (planned) => planned.summary.remove === 0,
 *         },
 *         nodeRuntime(stop),
 *       )
 *       process.stdout.write(await render(report, 'text'))
 *       return exitOf(report)
 *     }
 *
 * `config` is the absolute path of a `sealpost.yaml`, `/srv/shop/sealpost.yaml`. Keys and tokens come from the
 * environment. A run never throws: what went wrong is in the report.
 */
import type { BuildCheck } from './core/build-check.js';
import type { Selection } from './core/config.js';
import type { Report } from './core/report.js';
import type { Runtime } from './core/runtime.js';
import type { BuildCall } from './engine/check/locate.js';
import type { RunCall as EngineCall, Host } from './engine/options.js';
import { harden } from './io/system/hardening.js';
import { nodeRuntime } from './io/system/runtime.js';
import { sources } from './sources/index.js';
import { targets } from './targets/index.js';
export type * from './core/access.js';
export type { Address, Form, Need, Place, ScopeKey } from './core/address.js';
export { type BuildCheck, type BuildVariable, type BuildVerdict, type Compared, exitOfCheck, } from './core/build-check.js';
export type * from './core/change.js';
export type * from './core/config.js';
export type { ConsentKind, Consents, UsedConsent } from './core/consent.js';
export { defineSource, defineTarget } from './core/define.js';
export { type Code, codes, SealpostError, statusError } from './core/errors.js';
export type * from './core/ledger-entry.js';
export type * from './core/login.js';
export type * from './core/observation.js';
export type * from './core/project-files.js';
export { nothingFound } from './core/project-files.js';
export { done, failed, type Receipt, serially } from './core/receipts.js';
export { type Command, differs, exitOf, type Report, type ReportedChange } from './core/report.js';
export type { ReportedConsent } from './core/report-consent.js';
export type { Summary } from './core/report-summary.js';
export type { Proposal, Touched } from './core/review/proposed-changes.js';
export type { StructureChange } from './core/review/structure-change.js';
export type * from './core/runtime.js';
export { Secret } from './core/secret.js';
export type * from './core/setup.js';
export { anyPlace } from './core/setup.js';
export type * from './core/source.js';
export { inEnvironment } from './core/source-errors.js';
export type * from './core/target.js';
export type * from './core/token-header.js';
export type * from './core/value.js';
export type { Doubt } from './core/value-doubts.js';
export type { Host, Progress, Saving } from './engine/options.js';
export type { Tokens } from './io/credentials/tokens.js';
export { harden, nodeRuntime, sources, targets };
/** @deprecated The former name of {@link nodeRuntime}. */
export declare const realWorld: typeof nodeRuntime;
/** @deprecated The former name of {@link harden}. */
export declare const quiet: typeof harden;
/** @deprecated The former name of {@link Runtime}. */
export type World = Runtime;
/** @deprecated The former name of {@link Selection}. */
export type Only = Selection;
/** A host that was written for the former names. */
interface FormerHost {
    /** @deprecated The former name of {@link Host.redact}, which wins where both are given. */
    readonly learned?: Host['redact'];
}
/** What to run. Everything except the command and the config has a default, and each default is the careful one. */
export interface RunCall extends Pick<EngineCall, 'command' | 'config'>, Partial<Omit<EngineCall, 'command' | 'config' | 'host'>> {
    /** What the host of the run (a terminal, an Action) provides in place of the defaults. */
    readonly host?: Partial<Host> & FormerHost;
}
/**
 * Plans, applies or checks for drift. Never throws: an error that ends the run is in the report, next to what was done
 * before it.
 *
 * Unless the call says otherwise, a run covers the whole config, treats a missing ledger as an empty one, knows the
 * targets and sources that ship with Sealpost as well as the installed packages that the config names, reports no
 * progress, and is approved by nobody: an `apply` then ends with its plan, and nothing is written.
 */
export declare function run(call: RunCall, runtime: Runtime): Promise<Report>;
/** The formats that a report can be rendered to. */
export type Format = 'text' | 'markdown' | 'html' | 'json';
/**
 * Renders a report, ending with a newline. The result contains no value, and no name that could act on a terminal or a
 * page. `text` is what the command line prints, without colour; `html` is one self-contained page; `json` is the report
 * itself. The same report always gives the same bytes.
 */
export declare function render(report: Report, format: Format): Promise<string>;
/** A build at a host that {@link check} and {@link inject} know: which one, and what its own variables leave open. */
export interface BuildHostCall extends BuildCall, Partial<Pick<EngineCall, 'targets' | 'sources'>> {
    /** Absolute path of the config. */
    readonly config: string;
}
/**
 * Whether the variables of the build that this process is a part of are what was written last: what `sealpost check` does.
 * Writes nothing.
 * @param call.readsSource whether what the source says now counts too; otherwise no source is read
 * @throws SealpostError('usage') where this is no build of that host; whatever else ends a drift, or a plan
 */
export declare function check({ readsSource, ...call }: BuildHostCall & {
    readonly readsSource?: boolean;
}, runtime: Runtime): Promise<BuildCheck>;
/**
 * Renders a check. `text` is what `sealpost check` prints, without colour; `line` is one line of it without a full stop, for
 * a status. Neither contains a value.
 */
export declare function renderCheck(found: BuildCheck, format: 'text' | 'line'): string;
/**
 * Puts the values that the config maps to this build into the build's own variables, from the source, without storing
 * them anywhere: all of them or none. No ledger and no key is needed for it.
 * @param into the variables of the build: `process.env`, in a process whose variables the build gets
 * @returns the names that were put; a value is never returned
 * @throws SealpostError('usage') where this is no build of that host; what reading the source throws
 */
export declare function inject(call: BuildHostCall, runtime: Runtime, into: Record<string, string | undefined>): Promise<readonly string[]>;

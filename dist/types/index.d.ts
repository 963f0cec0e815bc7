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
import type { Report } from './core/report.js';
import type { Runtime } from './core/runtime.js';
import type { RunCall as EngineCall } from './engine/options.js';
import { sources } from './sources/index.js';
import { targets } from './targets/index.js';
export type * from './core/access.js';
export type { Address, Form, Need, Place, ScopeKey } from './core/address.js';
export type * from './core/change.js';
export type * from './core/config.js';
export { type Code, codes, SealpostError, statusError } from './core/errors.js';
export type * from './core/ledger-entry.js';
export type * from './core/observation.js';
export { done, failed, type Receipt, serially } from './core/receipts.js';
export { type Command, differs, exitOf, type Report, type ReportedChange, type Summary } from './core/report.js';
export type { StructureChange } from './core/review/config-diff.js';
export type { Proposal, Touched } from './core/review/proposed-changes.js';
export type * from './core/runtime.js';
export { Secret } from './core/secret.js';
export type * from './core/setup.js';
export type * from './core/source.js';
export { inEnvironment } from './core/source-errors.js';
export type * from './core/target.js';
export type * from './core/value.js';
export type { Doubt } from './core/value-doubts.js';
export type { Host, Progress, Saving } from './engine/options.js';
export type { Tokens } from './io/credentials/tokens.js';
export { harden } from './io/system/hardening.js';
export { nodeRuntime } from './io/system/runtime.js';
export { sources, targets };
/** What to run. All but the command and the config has a default, and each default is the careful one. */
export interface RunCall extends Pick<EngineCall, 'command' | 'config'>, Partial<Omit<EngineCall, 'command' | 'config'>> {
}
/**
 * Plans, applies or looks for drift. Never throws: trouble that ends the run is in the report, beside what was done
 * before it.
 *
 * Where the call does not say otherwise, a run is about the whole config, takes a missing ledger for an empty one, knows
 * the targets and sources that ship with Sealpost and the installed packages that the config names, tells nobody of its
 * progress, and is approved by nobody: an `apply` then ends with its plan, and nothing is written.
 */
export declare function run(call: RunCall, runtime: Runtime): Promise<Report>;
/** What a report can be rendered to. */
export type Format = 'text' | 'markdown' | 'html' | 'json';
/**
 * A report as a person or a program wants to read it, with a line end. Holds no value, and no name that could act on a
 * terminal or a page. `text` is what the command line prints, without colour; `html` is a page that needs nothing
 * beside itself; `json` is the report itself. The same report gives the same bytes.
 */
export declare function render(report: Report, format: Format): Promise<string>;

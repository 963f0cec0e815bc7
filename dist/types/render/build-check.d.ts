import type { BuildCheck } from '../core/build-check.js';
import type { TerminalStyle } from './terminal-style.js';
/** What was found in one line, without a full stop: "web is current for this build of production". */
export declare function buildHeadline(check: Pick<BuildCheck, 'build' | 'target' | 'verdict' | 'variables' | 'report'>): string;
/**
 * A check for a person: the look at the target, the build's own variables, what was not compared, and what to do. Holds no
 * value.
 * @param options.verbose names each variable that is as it was written too
 */
export declare function buildCheckText(check: BuildCheck, style: TerminalStyle, options: {
    readonly verbose: boolean;
}): string;

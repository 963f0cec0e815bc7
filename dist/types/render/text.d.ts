import type { Report } from '../core/report.js';
import type { TerminalStyle } from './terminal-style.js';
/**
 * A report for a person, without its `error` (see {@link errorText}); '' where the run ended before there was
 * anything to tell. Holds no value, and no name that could act on a terminal.
 * @param options.verbose names each unchanged and each folded name
 */
export declare function reportText(report: Report, style: TerminalStyle, options: {
    readonly verbose: boolean;
}): string;
/** Trouble that ended a command: what, where, and what to do about it. */
export declare function errorText(error: {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    readonly where?: string | undefined;
}, style: TerminalStyle): string;

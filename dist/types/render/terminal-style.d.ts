/** How a word can be made to stand out. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
/** How a stream wants its words. */
export interface TerminalStyle {
    /** A terminal: symbols in place of words. */
    readonly symbols: boolean;
    /** Gives the text in a style, or as it is where the stream takes no colour. */
    readonly paint: (style: Style, text: string) => string;
}
/** Words without symbols and colour: for files, pipes and logs. */
export declare const plainStyle: TerminalStyle;
/**
 * Decides how a stream is to be written to. A `NO_COLOR` that is not empty wins over `FORCE_COLOR`, and both win over
 * what the stream is. Symbols are for terminals only, whatever the colours.
 */
export declare function terminalStyleOf(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): TerminalStyle;

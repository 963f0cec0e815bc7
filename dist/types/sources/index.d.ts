import type { SourceList } from '../core/source.js';
import type { WriterList } from '../core/source-writer.js';
/**
 * Every source that Sealpost brings along, in the order in which people are offered them; loaded when a config names it, but
 * for the environment, which most do.
 */
export declare const sources: SourceList;
/** What brings values into a source, for `import` alone. A kind of source that is not among them can only be read. */
export declare const writers: WriterList;

import type { TreeObject } from '../shared/tree.js';
/** What `ini.v1` calls the section of keys above every header. */
export declare const headless = "DEFAULT";
/**
 * Reads INI as SOPS does, with Go's package `ini.v1` (gopkg.in/ini.v1 parser.go, read 2026-11): sections of keys and texts;
 * `#` and `;` begin a comment, also behind a value; quotes or backticks round a value are no part of it. A value over
 * several lines, which SOPS writes for nothing that it encrypts, is refused.
 * @param where leads a person to a line
 * @throws SealpostError('source') · 'source-duplicate' for a section or a key that stands twice
 */
export declare function parseIni(text: string, where: (line: number) => string): TreeObject;

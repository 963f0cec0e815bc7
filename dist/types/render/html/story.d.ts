import type { Report } from '../../core/report.js';
import type { Column } from './columns.js';
import type { State, Story } from './model.js';
/** A list longer than this is folded; without a script it still opens, and on paper it is open. */
export declare const longList = 40;
/** Each state in one word, whatever became of it. */
export declare const stateWords: Readonly<Record<State, string>>;
/** A state as a coloured sign with its word. */
export declare function tag(state: State, word: string): string;
/** `web` (vercel): `production` → `shop-web/production` */
export declare function placeText({ target, use, environment, scope }: Column): string;
/** The names of one place that share a story, and why: a line of that place's card. */
export declare function storyOfPlace(story: Story, column: number, report: Report): string;
/** The same trouble of names anywhere, as a card of its own. */
export declare function storyOfTrouble(story: Story, report: Report, columns: readonly Column[]): string;
/** Short texts beside each other, escaped already; many of them are folded. */
export declare function list(items: readonly string[], one: string, many?: string): string;

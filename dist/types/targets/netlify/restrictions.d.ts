import type { Form } from '../../core/address.js';
import type { Blocked, Objection } from '../../core/observation.js';
import type { Row } from './responses.js';
import { type Scope } from './scope.js';
type Place = Pick<Scope, 'context' | 'parameter'>;
/** The flag cannot be taken off. */
export declare const staysSecret: Objection;
/** What is left of `scopes` for a new secret is nothing. */
export declare const noScopeLeft: Objection;
/** A name has one flag for all contexts, so it cannot be wanted in both forms. */
export declare const bothForms: Objection;
/**
 * Why a variable that exists takes no value of a form at a place. A readable one of which all contexts may be ours takes
 * a secret only along with the others.
 * @param mapped keys of the places that the config has, so that they may be written in the same run
 */
export declare function blockedAt(row: Row, scope: Scope, mapped: ReadonlySet<string>): Blocked | undefined;
/** Why a value in the form that the variable has cannot come into a place; nothing where it can. */
export declare function wholeAt(row: Row, place: Place): Objection | undefined;
/**
 * Why a readable variable cannot become a secret. Its values cannot be read again afterwards, so nobody else's may be
 * among them; only Netlify's own tools do that, at somebody's word.
 */
export declare function openFor(row: Row, ours: ReadonlySet<string>): Objection | undefined;
/** The form that a variable has in all contexts. */
export declare function formOf(row: Row): Form;
export {};

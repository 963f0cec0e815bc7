import type { Answered } from '../../core/target.js';
import type { Requests } from './options.js';
import type { OutgoingRequest } from './request.js';
import { type Sender } from './sender.js';
/**
 * Sends, and sends again where that is safe. Once an attempt of a write may have been taken, no later refusal proves
 * that it was not: what that attempt ended with is thrown in its place.
 * @param count counts each attempt
 * @throws SealpostError, see `openHttpClient`
 */
export declare function sendSafely(sender: Sender, request: OutgoingRequest, count: Requests): Promise<Answered>;

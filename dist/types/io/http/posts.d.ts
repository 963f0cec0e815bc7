import type { SourcePost } from '../../core/source.js';
import type { SourceWrite } from '../../core/source-writer.js';
import type { OutgoingRequest } from './request.js';
/** Whether a request is one of the POSTs that a plug-in says it needs, each of which changes nothing. */
export declare function isDeclaredPost(request: OutgoingRequest, posts: readonly SourcePost[], endpoint: URL): boolean;
/** Whether a request is one of those that a writer says it changes something with. */
export declare function isDeclaredWrite(request: OutgoingRequest, writes: readonly SourceWrite[], endpoint: URL): boolean;

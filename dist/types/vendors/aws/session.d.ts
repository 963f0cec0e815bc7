import type { SignedLogin } from '../../core/login.js';
/**
 * How a target of AWS is logged in to.
 * @param service as a host name and a signature have it, `ssm`
 */
export declare function signedLogin(service: string): SignedLogin;

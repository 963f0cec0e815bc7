/** Where a remote leads. */
export interface RemoteAddress {
    /** Without a password; whole, for git. */
    readonly address: string;
    /** The header that logs in, where the address held a password or a token is given. Never to be shown. */
    readonly login: string | undefined;
    /** It is a folder that this machine reaches. */
    readonly isPath: boolean;
}
/**
 * Takes an address of a remote apart: git shows addresses to everybody on the machine, so that a password in one goes
 * another way.
 * @param given as git says it, short forms written out
 * @param call.folder where relative paths begin
 * @param call.token sent in place of whatever the address holds
 * @throws SealpostError 'config' for what is no address of a kind that is used, 'endpoint' for plain http elsewhere
 */
export declare function remoteAddress(given: string, call: {
    readonly folder: string;
    readonly where: string;
    readonly token: string | undefined;
    readonly user: string;
}): RemoteAddress;

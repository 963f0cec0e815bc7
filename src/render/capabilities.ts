import type { Access } from '../core/access.js'
import type { Capabilities } from '../core/target.js'
import { number } from './phrases.js'

/** How many values go into one write request: "1", "up to 256". */
export function valuesInAWrite({ batch: { is } }: Pick<Capabilities, 'batch'>): string {
  return is.shape === 'one' ? '1' : `up to ${number(is.max)}`
}

/** What a target is logged in to with, as a person would say it: `TOKEN or OTHER_TOKEN`, `an access key or a role`. */
export function credentialWords(
  { token, login }: Pick<Access, 'token' | 'login'>,
  quoted = (name: string) => name,
): string {
  return login === undefined ? token.map(quoted).join(' or ') : login.means
}

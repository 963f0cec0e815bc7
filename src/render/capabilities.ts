import type { Capabilities } from '../core/target.js'
import { number } from './phrases.js'

/** How many values go into one write request: "1", "up to 256". */
export function valuesInAWrite({ batch: { is } }: Pick<Capabilities, 'batch'>): string {
  return is.shape === 'one' ? '1' : `up to ${number(is.max)}`
}

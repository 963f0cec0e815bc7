import type { Canary } from './canaries.js'
import { transforms } from './transforms.js'

/** A way out that a leak is planted in, and the form that it takes there: each in another one. */
export const ways: readonly (readonly [way: string, transform: keyof typeof transforms])[] = [
  ['stdout', 'as it is'],
  ['stderr', 'base64'],
  ['outputs of a step', 'base64 behind a user'],
  ['environment of later steps', 'hex'],
  ['state of a step', 'for an address'],
  ['path of later steps', 'reversed'],
  ['job summary', 'for HTML'],
  ['report as JSON', 'JSON twice'],
  ['report as Markdown', 'over two lines'],
  ['report as HTML', 'spaced'],
  ['saved plan', 'base64 twice'],
  ['ledger', 'bytes as JSON'],
  ['anchors and locks beside the ledger', 'the first half'],
  ['diagnostic report', 'in a sentence'],
  ['home folder', 'base64 of gzip'],
  ['temporary folder', 'upper case'],
  ['working folder', 'bytes inspected'],
  ['files written, those gone again too', 'base64 in lines'],
  ['arguments of subprocesses', 'for a shell'],
  ['environment of subprocesses', 'JSON'],
  ['input of subprocesses', 'lower case'],
  ['addresses of requests', 'base64 for addresses'],
  ['headers of requests', 'for a form'],
  ['comments on pull requests', 'a part of it'],
  ['git objects', 'inspected'],
  ['another host', 'base64 with a tail'],
]

/** Ways that only the kernel sees for sure: what is short-lived, and what leaves by a pipe or a connection. */
export const traced: ReadonlySet<string> = new Set([
  'files written, those gone again too',
  'arguments of subprocesses',
  'environment of subprocesses',
  'input of subprocesses',
  'another host',
])

/** What {@link ways} leak of a value, by way; as JSON for the module that leaks it. */
export function leaksOf({ value }: Canary): string {
  return JSON.stringify(Object.fromEntries(ways.map(([way, transform]) => [way, transforms[transform]?.(value)])))
}

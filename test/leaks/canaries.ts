import { randomBytes, randomInt } from 'node:crypto'

/** A value made for one run, which nothing else in the world can hold by chance. */
export interface Canary {
  /** What is awkward about it. */
  readonly kind: string
  readonly name: string
  readonly value: string
  /** Another value of the same shape: what both have in common says nothing about either. */
  readonly twin: string
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'

const kinds: Readonly<Record<string, () => string>> = {
  TOKEN: () => token(34),
  SYMBOLS: () =>
    `${token(4)}@${token(4)}!${token(4)}'(${token(3)})*"${token(4)}%${token(3)}&${token(4)} ${token(3)}~\\$`,
  PEM: () => `-----BEGIN PRIVATE KEY-----\n${[48, 48, 24].map(base64).join('\n')}\n-----END PRIVATE KEY-----\n`,
  JSON_OBJECT: () => JSON.stringify({ [odd(5)]: odd(12), [odd(4)]: { [odd(6)]: `${odd(10)}"\n${odd(10)}` } }, null, 2),
  JSON_LINE: () => JSON.stringify({ [odd(5)]: odd(16), [odd(6)]: [odd(24), 7] }),
  UNICODE: () => `${token(6)}é${token(3)}漢字${token(5)}🔑${token(4)}\u2028${token(6)}\u0301`,
  QUOTES: () => `'${token(6)}"${token(6)}\`${token(6)}'"`,
  COMMANDS: () =>
    `::add-mask::${token(8)}%0A::${token(6)}%25${token(6)}\n::set-output name=x::${token(9)}\r\n##[error]${token(8)}`,
  ADDRESS: () => `postgres://${token(8)}:${token(14)}@db.invalid:5432/${token(6)}?a=${token(5)}&b=${token(5)}`,
  BLANKS: () => `  ${token(9)}\t${token(9)}\n\n ${token(9)} \n`,
  ONE_CHARACTER: () => token(1),
  LARGE: () => token(128).repeat(384),
}

/** One fresh canary of each awkward kind; `LARGE` is 48 KiB, and `ONE_CHARACTER` what it says. */
export function canaries(): Canary[] {
  return Object.entries(kinds).map(([kind, make]) => {
    const value = make()
    let twin = make()
    while (twin === value) twin = make()
    return { kind: kind.toLowerCase().replaceAll('_', ' '), name: `CANARY_${kind}`, value, twin }
  })
}

/** A canary of a given value, where it is not for us to choose: a token or a key that a run works with. */
export function canaryOf(kind: string, value: string): Canary {
  return { kind, name: kind, value, twin: '' }
}

/** Random letters and digits. */
export function token(length: number): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
}

/** Ends that stand in no JSON of ours, so that a quote and one letter are not taken for a piece of a canary. */
function odd(length: number): string {
  return `¤${token(length)}¤`
}

function base64(bytes: number): string {
  return randomBytes(bytes).toString('base64')
}

import { SealpostError } from '../../core/errors.js'
import { Secret } from '../../core/secret.js'
import { isOwnPhrase } from './own-vocabulary.js'

/** What was found in a text, as far as it may be told. */
export interface Match {
  readonly name: string | undefined
  /** Whether it is a secret because its variable is called like a key or a token. */
  readonly isCredential: boolean
  /** Whether it was a line of it, or a text inside its JSON. */
  readonly isPart: boolean
  /** Whether it stood there in another form: in capitals, in base64, escaped. */
  readonly isSpelled: boolean
}

/** What of a secret stands in a text: what a person has to look for who takes it for harmless. */
export function matchIn(
  secret: Secret,
  bytes: Uint8Array,
  plain: readonly string[],
): Pick<Match, 'isPart' | 'isSpelled'> {
  const parts = secret.parts()
  const part = parts[Secret.finder(parts, plain, isOwnPhrase)(bytes) ?? parts.length]
  return { isPart: part !== undefined, isSpelled: !(part ?? secret).standsIn(Buffer.from(bytes).toString()) }
}

/** The alarm: what was found, and what a person can do about it. */
export function leakError(match: Match, to: string): SealpostError {
  const { name, isPart, isSpelled } = match
  const whose = `${isPart ? 'a part of ' : ''}${name === undefined ? 'a secret of this run' : `the value of ${name}`}`
  const spelled = isSpelled ? ', in an encoded form' : ''
  return new SealpostError('leak-guard', `${whose} was about to be written to ${to}${spelled}; the run was stopped`, {
    hint: ['Nothing more is printed.', ...remedies(match)].join(' '),
  })
}

function remedies({ name, isCredential, isPart }: Match): string[] {
  if (name === undefined) return ['Please report this, without the value.']
  const otherwise = 'Otherwise please report this, without the value.'
  if (isCredential) {
    const called = 'variables called …_TOKEN or …_PRIVATE_KEY are treated as credentials'
    return [`If ${name} is not a key or token, rename the variable for this run (${called}).`, otherwise]
  }
  return [
    `If ${isPart ? 'that part' : 'the value'} is a word, name or address that appears in any log, it is too common ` +
      `to be a secret: change the value of ${name}.`,
    `If ${isPart ? 'all of it' : 'it'} is not secret, add ${name} to \`public\` in every target that gets it.`,
    otherwise,
  ]
}

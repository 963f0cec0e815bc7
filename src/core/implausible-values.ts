/**
 * What a text is where it cannot be the value that somebody meant to send. The rules are about whole values, so that a
 * sentence that speaks of masks passes, and each is linear in the text's length. None repeats what the text says.
 */

/** Longer texts are no mask and no placeholder, characters. */
const maskLength = 200
/** Longer texts are not searched for masks inside of them, characters. */
const insideLength = 65_536

/** Words that stand for a value between brackets, as `[REDACTED]`; some with an addition, `<redacted: 12 chars>`. */
const hiddenWords =
  'redacted|masked|hidden|concealed|censored|sensitive|filtered|removed|omitted|restricted|protected|encrypted|obfuscated|' +
  'scrubbed|secret|private|secure|suppressed|value redacted|secret value|sensitive value|value encrypted|value hidden'
/** What printers of several languages say where there is no value. */
const noValue =
  'no value|not set|not shown|set|unset|configured|undefined|null|nil|none|empty|unknown|known after apply|computed'

const ending = '[\\w :.-]{0,60}[ :_-](?:redacted|masked|hidden)'
const added = '(?:redacted|masked|hidden|concealed|sensitive|filtered|omitted)[ :_-][^\\]>)}]{1,60}'
const bracketed = new RegExp(`^[[(<{]{1,2}[ *_-]*(?:${hiddenWords}|${added}|${ending})[ *_-]*[\\])>}]{1,2}$`, 'i')
const absent = new RegExp(`^[(<](?:${noValue})[)>]$`, 'i')

/*
 * What tools print in place of a value. Read in 2026-11: `[SENSITIVE]` in files that Vercel's command line pulls,
 * `<hidden-by-infisical>`, `<concealed by 1Password>`. Most values begin with a letter or a digit, and V8 compiles a
 * pattern when it first holds a text against it: so the masks that begin with a sign, which are most of them, stand apart.
 */

/** Masks that can begin with a letter or a digit. */
const wordMasks = anyOf([
  /^(?:[Xx]{4,}|[Xx]{3,}(?:-[Xx]{3,})+)$/,
  // the last four characters, as CircleCI shows them
  /^x{4}[A-Za-z0-9]{1,4}$/,
  // both ends left over
  /^[\w.:/+-]{0,12}[*•●█]{4,}[\w.:/+-]{0,12}$/,
  /^[\w.:/+-]{1,12}…[\w.:/+-]{0,12}$/,
  /^(?:sk|pk|rk|gh[a-z]|github_pat|glpat|xox[a-z]|AKIA|eyJ)[\w-]{0,16}\.{3}[\w-]{0,8}$/,
  /^(?:[Rr]edacted|REDACTED|MASKED|CENSORED|HIDDEN_DUE_TO_SECURITY_REASONS|VALUE_SPECIFIED_IN_NO_LOG_PARAMETER)$/,
  // SecretStr('****'), Sensitive [value redacted]
  /^\W{0,2}[A-Za-z]{1,20}\W{1,3}(?:\*{3,}|(?:value )?redacted)\W{1,3}$/,
  /^\d+ bytes$/,
  /^(?:bearer|basic|token) +(?:[*•]{3,}|x{4,}|\W?redacted\W?)$/i,
  /^undefined$/,
])

/** Masks that begin with a sign, beside those above that can. */
const signMasks = anyOf([
  // of several lines, too, as a log masks a key line by line
  /^[*∗⁎＊✱•●○⬤∙·×█▇▓▒░■□▪‧]{3}[*∗⁎＊✱•●○⬤∙·×█▇▓▒░■□▪‧\s]*$/,
  /^…[A-Za-z0-9]{4}$/,
  /^(?:\.{3,}\w{0,8}|…+)$/,
  bracketed,
  absent,
  /^[*_~!#=%-]{2,} ?[(]?(?:redacted|masked|hidden|filtered|suppressed)(?: [a-z ]{1,40})?[)]? ?[*_~!#=%-]*$/i,
  // quotes that came along, and brackets as HTML has them
  /^(?:"(?:[*•]{3,}|\W?redacted\W?)"|'(?:[*•]{3,}|\W?redacted\W?)'|`[*•]{3,}`|[«%]redacted[»%]|&lt;(?:redacted|hidden|masked)&gt;)$/i,
  /^<set to the key .{1,160}>$/,
  /^\[object [A-Z]\w{1,40}\]$/,
])

function isMask(bare: string): boolean {
  return wordMasks(bare) || (!/^[A-Za-z0-9]/.test(bare) && signMasks(bare))
}

/** How a mask in the middle is led up to: most texts hold none of these. */
const leadingUp = /:\/\/|"\s{0,8}:|[?&]|-----BEGIN/i
/** A mask in the middle: a part of an address, a member of some JSON, the body of a key. */
const masksInside = anyOf([
  /:\/\/[^\s/@:]{0,200}:(?:(?:\*|%2A|•){3,}|x{4,}|[[(<]?(?:redacted|masked|hidden|filtered|sensitive)[\])>]?)@/i,
  /"\s{0,8}:\s{0,8}"(?:[*•]{3,}|[[(<](?:redacted|masked|hidden|filtered|secret|sensitive(?: value)?)[\])>])"/i,
  /[?&][\w-]{1,60}=(?:\*{3,}|[[<(]?redacted[\])>]?)(?:[&#]|$)/i,
  /-----BEGIN [A-Z ]{1,40}-----\s{0,4}(?:\*{3,}|[[<(]?redacted|\.{3}|…)/i,
])

const placeholders = anyOf([
  // `<your-key>`; an address in such brackets is one
  /^<[A-Za-z](?:[\w .,:'/-]{0,100}[\w .,:'-])?>$/,
  /:\/\/(?:[^\s/@:]{0,200}:)?<[^\s@<>]{1,60}>@/,
  /^\$\{\{.{1,180}\}\}$/,
  /^(?:TODO|FIXME|TBD|REPLACE[-_ ]?ME|REPLACE[-_](?:WITH|BY)[-_][\w-]{1,60}|(?:YOUR|INSERT|PUT|ENTER)[-_ ].{1,60}[-_ ]HERE)$/i,
  // a format of Go that lacked its value
  /%!\w\((?:MISSING|<nil>|[a-z]+=)/,
])

const reference = /^(?:op:\/\/[^/\s]+\/[^/\s]+\/\S+|ref\+[a-z0-9]+:\/\/\S+|\{\{ ?op:\/\/.{1,180}\}\})$/

/** How the ciphertext of a tool begins, or all of what it looks like, by the tool's name. */
const ciphertexts: readonly (readonly [tool: string, form: RegExp])[] = [
  ['SOPS', /^ENC\[AES256_GCM,/],
  ['eyaml', /^ENC\[(?:PKCS7|GPG|VAULT|KMS)[,:]/],
  ['Jasypt', /^ENC\([A-Za-z0-9+/=]{16,}\)$/],
  ['EJSON', /^EJ\[\d+:[A-Za-z0-9+/=]+:/],
  ['age', /^(?:-----BEGIN AGE ENCRYPTED FILE-----|age-encryption\.org\/v1|YWdlLWVuY3J5cHRpb24u|LS0tLS1CRUdJTiBBR0Ug)/],
  ['PGP', /^(?:-----BEGIN PGP MESSAGE-----|LS0tLS1CRUdJTiBQR1Ag)/],
  ['dotenvx', /^encrypted:[A-Za-z0-9+/=]+$/],
  ['Ansible Vault', /^(?:!vault \|?\s*)?\$ANSIBLE_VAULT;/],
  ["Vault's transit engine", /^vault:v\d+:[A-Za-z0-9+/=]{16,}$/],
  ['git-crypt', /^\0GITCRYPT\0/],
  ['OpenSSL', /^U2FsdGVkX1[A-Za-z0-9+/\s]{20,}={0,2}\s*$/],
  ['Fernet', /^gAAAAA[A-Za-z0-9_-]{90,}={0,2}$/],
  // {"iv": in base64
  ['Laravel', /^eyJpdiI6[A-Za-z0-9+/=]{60,}$/],
  // data, initialization vector of 12 bytes and tag of 16
  ['Rails', /^[A-Za-z0-9+/]+={0,2}--[A-Za-z0-9+/]{16}--[A-Za-z0-9+/]{22}==$/],
  ['AWS KMS', /^AQ[EI]CAH[A-Za-z0-9+/]{100,}={0,2}$/],
  ['Google KMS', /^CiQA[A-Za-z0-9+/]{80,}={0,2}$/],
  ['Sealed Secrets', /^Ag[A-D][A-Za-z0-9+/]{300,}={0,2}$/],
  ['DigitalOcean', /^EV\[\d+:[A-Za-z0-9+/=]+:/],
  ['Spring', /^\{cipher\}/],
  ['Mule', /^!\[[A-Za-z0-9+/=]{20,}\]$/],
  ['Pulumi', /^v1:[A-Za-z0-9+/]{16}:[A-Za-z0-9+/=]{16,}$/],
  ['Windows', /^01000000d08c9ddf0115d1118c7a00c04fc297eb/i],
]

const encrypted = anyOf(ciphertexts.map(([, form]) => form))

const sealed = /["']?kind["']?\s{0,4}:\s{0,4}["']?SealedSecret\b|"sops"\s{0,4}:\s{0,4}\{|"encrypted_data"\s{0,4}:/
/** What stands in each text that is {@link sealed}: it is cheaper to look for than a pattern is to compile. */
const sealedWords = ['SealedSecret', '"sops"', '"encrypted_data"']

/** Characters that nobody sees, and that no blank of ASCII is. */
const unseenOnes = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF'
const strangeBlanks = '\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000'
const unseen = new RegExp(`[${unseenOnes}]`)
const strangeBlank = new RegExp(`[${strangeBlanks}]`)
const plainBeside = new RegExp(`^[\\u0000-\\u007F${unseenOnes}${strangeBlanks}]*$`)
const beyondAscii = /[\u0080-\uFFFF]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for
const control = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]/

/** One test for many forms: most values fit none, and are to know it at once. */
function anyOf(forms: readonly RegExp[]): (text: string) => boolean {
  const flags = [...new Set(forms.map((form) => form.flags))]
  const unions = flags.map((one) => {
    const sources = forms.filter((form) => form.flags === one).map(({ source }) => `(?:${source})`)
    return new RegExp(sources.join('|'), one)
  })
  return (text) => unions.some((union) => union.test(text))
}

/**
 * Says what a value is where it cannot have been meant: a mask, a placeholder, ciphertext of another tool, a marker of
 * unfinished work, a character that stands in no value.
 * @returns what follows the value's name in a sentence, `is still encrypted (SOPS)`; undefined where it may be meant
 */
export function implausibilityOf(text: string): string | undefined {
  const bare = text.trim()
  if (text.startsWith('\0GITCRYPT\0')) return 'is still encrypted (git-crypt)'
  if (text.includes('\0')) return 'contains a NUL character'
  if (bare.length <= maskLength) {
    if (isMask(bare)) return 'is a mask that tools print in place of a value'
    if (reference.test(bare)) return 'is a reference that another tool should have resolved'
    if (placeholders(bare)) return 'contains a placeholder that was never filled in'
  }
  const tool = encrypted(bare) ? ciphertexts.find(([, form]) => form.test(bare))?.[0] : undefined
  if (tool !== undefined) return `is still encrypted (${tool})`
  if (text.length <= insideLength) {
    if (leadingUp.test(text) && masksInside(text)) return 'contains a mask that tools print in place of a value'
    if (sealedWords.some((word) => text.includes(word)) && sealed.test(text)) return 'is still encrypted'
  }
  return unfinishedIn(text) ?? characterIn(text)
}

/** What a version control left in a text that is no result. */
function unfinishedIn(text: string): string | undefined {
  if (text.includes('git-lfs') && /^version https:\/\/git-lfs\.github\.com\/spec\/v\d/m.test(text)) {
    return 'is a Git LFS pointer, not the file itself'
  }
  return /^(?:<{7}|>{7})(?: |$)/m.test(text) ? 'contains merge conflict markers' : undefined
}

function characterIn(text: string): string | undefined {
  if (!beyondAscii.test(text)) return undefined
  if (text.includes('\uFFFD'))
    return 'contains a replacement character (U+FFFD): the text was decoded with the wrong encoding'
  // between letters of other scripts, and in emoji, such characters have a use
  const hidden = (unseen.test(text) || strangeBlank.test(text)) && plainBeside.test(text)
  return hidden ? 'contains an invisible character' : undefined
}

/** Whether a text holds something that no screen shows, a control character among it; lines and tabs are no such thing. */
export function holdsUnseen(text: string): boolean {
  return unseen.test(text) || control.test(text)
}

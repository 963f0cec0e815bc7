/**
 * Words of our own that are long enough to be taken for a value, where it happens to be the same word: what reports
 * are made of, beside the hints of errors. A test holds the list to the reports.
 */
export const ownVocabulary = `
  addresses adoption certainty changed consent consented consents credential deployed development environment environments fingerprint finished foreign functions gone-everywhere gone-from-source ledger-lost max-removals
  max-update-share maxRemovals maxUpdateShare name-length name-reserved not-allowed not-ours permitted platform
  prevented preview production protected read-back refusals refused removals requests revision same-place sealpost Sealpost
  source-changed sourceName succeeded total-size unchanged unfinished unlisted unmapped value-empty value-size
  vanished warnings written
  unreadable readable compared somebody sourceAt contains belongs overwrite allowEmpty
  unmanaged recreated destination destinations permission permissions collapsed
  allowUnusual backslash character characters conflict encrypted gitignore placeholder reference
  -----BEGIN PRIVATE KEY----- -----END PRIVATE KEY----- -----BEGIN RSA PRIVATE KEY----- -----END RSA PRIVATE KEY-----
  -----BEGIN EC PRIVATE KEY----- -----END EC PRIVATE KEY----- -----BEGIN OPENSSH PRIVATE KEY-----
  -----END OPENSSH PRIVATE KEY----- -----BEGIN CERTIFICATE----- -----END CERTIFICATE-----
`

/** What our sentences are made of beside {@link ownVocabulary}: in reports, refusals, commit messages and comments. */
const shortWords = `
  a about absent account actions actor added adopt adopted after again all allow allowed alone already an and anew
  another anything applied applies apply approval approved are as asked at back be before branch but by can cannot
  carried change changes checked clean command comment commit compared config confirmed count create created deleted deploy deployed did
  differ difference differs do does done doubt drift drifted edited elsewhere empty entries entry error every
  everything exactly expired expires failed fit fits folder for foreign forget forgotten from give given goes gone
  good have held here hold holds how in instead interrupted into is issue it its job keep kept key known last leads
  lease leave left less lets letters line list long longer look lost made main make map maps may merge merged minutes
  more much name names never new no nobody not note nothing now nowhere of on once one only or other others otherwise
  ours out output owner pending per pipeline place places plan planned policy prolonged protect public pull push read
  reads recover refusal remove removed report request restore revision run runs same saved says schedule secret
  secrets see seen settled share short since so solve solved source staged stale stamp step stopped sure taken takes target targets
  than that the them then there these they this through time to together token total trusted turned two undefined
  under unfinished unknown unless until untrusted update updated use value values version was what when where which while who
  whole why with word workflow would write writes
`
const known = new Set(`${ownVocabulary} ${shortWords}`.toLowerCase().match(/[a-z]+/g))

/**
 * Whether a text is made of nothing but words of ours, as our sentences are: "nothing to do", "actions/runs", "4 entries
 * settled". A number alone is no such text, and neither is one word with a number behind it, which is how poor passwords
 * are made.
 */
export function isOwnPhrase(text: string): boolean {
  if (!/^[A-Za-z0-9' ,.:;()`/-]+$/.test(text)) return false
  // nearly every text ends here, and there may be millions of them
  const [first = ''] = /[A-Za-z0-9]+/.exec(text) ?? []
  if (!known.has(first.toLowerCase()) && !/^(?:\d{1,5}|s)$/i.test(first)) return false
  const parts = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const numbers = parts.filter((part) => /^\d{1,5}$/.test(part)).length
  const words = parts.filter((part) => known.has(part) || part === 's').length
  return words + numbers === parts.length && words > (numbers === 0 ? 0 : 1)
}

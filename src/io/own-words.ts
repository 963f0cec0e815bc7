/**
 * Words of our own that are long enough to be taken for a value, where it happens to be the same word: what reports
 * are made of, beside the hints of errors. A test holds the list to the reports.
 */
export const ownWords = `
  addresses certainty changed cloudflare Cloudflare codespaces credential Dependabot dependabot development
  environment environments fingerprint finished foreign functions gone-everywhere gone-from-source ledger-lost max-removals
  max-update-share maxRemovals maxUpdateShare name-length name-reserved not-allowed not-ours permitted platform
  prevented preview production protected read-back refusals refused removals requests revision same-place sealpost Sealpost
  source-changed sourceName succeeded total-size unchanged unfinished unlisted unmapped value-empty value-size
  vanished warnings written
  -----BEGIN PRIVATE KEY----- -----END PRIVATE KEY----- -----BEGIN RSA PRIVATE KEY----- -----END RSA PRIVATE KEY-----
  -----BEGIN EC PRIVATE KEY----- -----END EC PRIVATE KEY----- -----BEGIN OPENSSH PRIVATE KEY-----
  -----END OPENSSH PRIVATE KEY----- -----BEGIN CERTIFICATE----- -----END CERTIFICATE-----
`

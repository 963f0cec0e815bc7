/** What this store shares with the targets and sources of AWS; nothing else of `io` knows a vendor. */
export { saysTooMany, wordIn } from '../../../../vendors/aws/refusals.js'
export { addressOf } from '../../../../vendors/aws/region.js'
export { signedLogin } from '../../../../vendors/aws/session.js'
export { type AwsSettings, loginSetting, regionPattern } from '../../../../vendors/aws/settings.js'

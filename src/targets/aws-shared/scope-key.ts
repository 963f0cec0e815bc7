import type { ScopeKey } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'
import type { AwsScope } from './settings.js'

/** What identifies a place of a target. */
export function keyOfScope(id: string, { region, account = '', base, json }: AwsScope, maxNames: number): ScopeKey {
  const holder = `${id}|${account}|${region}`
  const within = json === undefined ? base : `${base}${json}{}`
  const uid = `${holder}|${within}`
  const label = json === undefined ? base.replace(/^\/|\/$/g, '') : `${base}${json}`.replace(/^\//, '')
  return { uid, label, lane: uid, holder, within, maxNames, ...(json === undefined ? {} : { document: true }) }
}

/**
 * What holds a place, for AWS: an account in a region.
 * @throws SealpostError('forbidden') where the config means another account
 */
export function holderId({ account, region }: AwsScope, actual: string): string {
  if (account === undefined || account === actual) return `${actual}|${region}`
  throw new SealpostError(
    'forbidden',
    `the credentials belong to the account ${actual}, but the config has ${account}`,
    {
      hint: 'Log in to the account in the config, or correct `account`.',
    },
  )
}

/** The account in an ARN; undefined where it is none. */
export function accountIn(arn: string | undefined): string | undefined {
  return /^arn:[\w-]+:\w+:[\w-]*:(\d{12}):/.exec(arn ?? '')?.[1]
}

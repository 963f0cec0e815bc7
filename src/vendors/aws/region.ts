import { SealpostError } from '../../core/errors.js'
import type { LoginIo } from '../../core/login.js'
import { regionPattern } from './settings.js'

/**
 * Endings of host names by what a region begins with; `amazonaws.com` for all others (partitions of
 * `@aws-sdk/core`, read 2026-11-30).
 */
const endings: readonly (readonly [beginning: string, ending: string])[] = [
  ['cn-', 'amazonaws.com.cn'],
  ['eusc-', 'amazonaws.eu'],
  ['us-iso-', 'c2s.ic.gov'],
  ['us-isob-', 'sc2s.sgov.gov'],
  ['eu-isoe-', 'cloud.adc-e.uk'],
  ['us-isof-', 'csp.hci.ic.gov'],
]

/** The address of a service in a region. */
export function addressOf(service: string, region: string): string {
  const ending = endings.find(([beginning]) => region.startsWith(beginning))?.[1] ?? 'amazonaws.com'
  return `https://${service}.${region}.${ending}`
}

/** `aws`, `aws-cn`, `aws-us-gov`: what an ARN in a region begins with behind `arn:`. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}

/**
 * The region to ask in: of the settings, else of the variables, else of the profile.
 * @throws SealpostError('config') where none says one, or where what is said is none
 */
export function regionOf(
  settings: { readonly region?: string | undefined },
  io: Pick<LoginIo, 'variable'>,
  ofProfile: string | undefined,
): string {
  const [variable] = ['AWS_REGION', 'AWS_DEFAULT_REGION'].filter((name) => io.variable(name)?.trim())
  const said = settings.region ?? (variable === undefined ? ofProfile : io.variable(variable)?.trim())
  if (said !== undefined && regionPattern.test(said)) return said
  const what = said === undefined ? 'no AWS region is set' : `${variable ?? 'the profile'} is not an AWS region`
  throw new SealpostError('config', what, {
    hint: 'Nothing was read. Set `region` or AWS_REGION to the region of the values, such as eu-central-1.',
  })
}

import { SealpostError } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { allPages } from '../../vendors/aws/pages.js'
import { type Description, descriptionPage, descriptionsPage, type NewParameter } from './api.js'
import type { Scope } from './scope.js'

/** Largest value of a standard parameter, bytes ("PutParameter", API reference, read 2026-11-30). */
const standardBytes = 4096

/** A value under the whole name of its parameter. */
interface Named {
  readonly name: string
  readonly value: string
}

/** A parameter that must not be there yet. What is too large for a standard one is an advanced one, which AWS charges for. */
export function parameterOf({ kmsKey }: Scope, { name, value }: Named): NewParameter {
  return {
    Name: name,
    Value: value,
    Type: 'SecureString',
    Overwrite: false,
    ...(kmsKey === undefined ? {} : { KeyId: kmsKey }),
    ...(isLarge(value) ? { Tier: 'Advanced' as const } : {}),
  }
}

/**
 * Another value for a parameter. What PutParameter does not get it puts back to a default: the key and the description among
 * them. Its tags and policies stay by themselves.
 */
export function overwriting({ name, value }: Named, kept: Description): NewParameter {
  const { KeyId, Description, AllowedPattern, Tier } = kept
  const tier = isLarge(value) && Tier === 'Standard' ? 'Advanced' : Tier
  return {
    Name: name,
    Value: value,
    Type: 'SecureString',
    Overwrite: true,
    ...(KeyId === undefined ? {} : { KeyId }),
    ...(Description === undefined ? {} : { Description }),
    ...(AllowedPattern === undefined ? {} : { AllowedPattern }),
    ...(tier === 'Standard' || tier === 'Advanced' ? { Tier: tier } : {}),
  }
}

/** The error for what is there and cannot be described: to overwrite it would put its key back to the usual one. */
export function unseen(): SealpostError {
  return new SealpostError('conflict', 'it exists, but its settings could not be read', {
    hint: 'It was not changed. Grant ssm:DescribeParameters to the writing role or user, then run again.',
  })
}

/** Whether a value needs an advanced parameter. */
export function isLarge(value: string): boolean {
  return Buffer.byteLength(value) > standardBytes
}

/** What is kept with parameters and has to be sent again, by their whole names. */
export async function sentAgain(
  io: TargetIo,
  scope: Scope,
  names: readonly string[],
): Promise<ReadonlyMap<string, Description>> {
  const found = new Map<string, Description>()
  for (let at = 0; at < names.length; at += descriptionPage) {
    const some = names.slice(at, at + descriptionPage)
    const rows = await allPages('descriptions of parameters', (token) =>
      descriptionsPage(io, scope, { names: some, token }),
    )
    for (const row of rows) found.set(row.Name, row)
  }
  return found
}

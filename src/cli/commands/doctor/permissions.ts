import type { Access, PermissionHeaders } from '../../../core/access.js'
import type { Need, Place } from '../../../core/address.js'
import type { SealpostError } from '../../../core/errors.js'

/** What an answer tells of permissions: the scopes that a token has, or what a request takes. */
export interface Told {
  readonly status: number
  /** `environments=read; actions=read`: sets of which one is enough. */
  readonly accepted: string | undefined
  /** Only of tokens without single permissions; undefined of others. */
  readonly scopes: readonly string[] | undefined
}

/**
 * @param answer its body is not looked at
 * @param named the vendor's headers for it; undefined where it has none
 */
export function toldBy(answer: Response, named: PermissionHeaders | undefined): Told {
  const header = (name: string | undefined) =>
    name === undefined ? undefined : (answer.headers.get(name) ?? undefined)
  const scopes = header(named?.scopes)
  return {
    status: answer.status,
    accepted: header(named?.accepted),
    scopes: scopes ? scopes.split(',').map((scope) => scope.trim()) : undefined,
  }
}

type Named = Access['named']

/**
 * What a person has to do about a place that could not be seen, with the missing permission by the name that it has on
 * the vendor's pages. What the answer itself names goes before what is known of the place.
 * @param told of the answer that refused
 * @returns undefined where it is not about permissions, or the vendor has none for single things
 */
export function permissionFix(
  place: Place,
  error: SealpostError,
  told: Told | undefined,
  named: Named,
): string | undefined {
  const needs = place.key.needs ?? []
  const need = needs.find(({ permission }) => isAccepted(told, permission)) ?? needs[0]
  if (need === undefined || !['unauthorized', 'forbidden', 'not-found'].includes(error.code)) return undefined
  const { classic, holder } = need
  const words = permissionWords(need, named)
  if (error.code === 'unauthorized')
    return `The token was not accepted. A new one needs ${words} (classic token: \`${classic}\`).`
  if (told?.scopes !== undefined && !told.scopes.includes(classic)) return `The token lacks the scope \`${classic}\`.`
  if (told?.scopes !== undefined) {
    return `The token has the scope \`${classic}\`, so its owner lacks access to ${holder.name}, or the name is wrong.`
  }
  const both = `${words} (classic token: \`${classic}\`)`
  if (told?.status === 404)
    return `The token sees no ${holder.name}: correct the name, or give it access, with ${both}.`
  const enough = need.look === 'read' && need.write === 'write' ? ' To plan, Read is enough.' : ''
  return `The token lacks ${both}.${enough}`
}

/** `the repository permission "Environments: Read and write" for acme/shop` */
export function permissionWords({ holder, permission, write }: Need, named: Named): string {
  const kind = holder.kind === 'organization' ? 'organisation' : 'repository'
  const level = write === 'write' ? 'Read and write' : 'Read'
  return `the ${kind} permission "${named?.[permission] ?? permission}: ${level}" for ${holder.name}`
}

/** The least that a token needs for some places of one target: for just these, where the vendor names permissions one by one. */
export function leastPermissions({ named, permissions }: Access, places: readonly Place[]): string {
  const needs = needsOf(places)
  if (needs.length === 0) return permissions.join('; ')
  const classic = [...new Set(needs.map((need) => need.classic))].map((scope) => `\`${scope}\``)
  return `${needs.map((need) => permissionWords(need, named)).join('; ')}; or a classic token with ${classic.join(', ')}`
}

/** Each of a target's permissions once. */
export function needsOf(places: readonly Place[]): Need[] {
  const all = places.flatMap(({ key }) => key.needs ?? [])
  return [...new Map(all.map((need) => [`${need.holder.name} ${need.permission}`, need])).values()]
}

/** Whether the answer names a permission; only those that we know ourselves are looked for. */
function isAccepted(told: Told | undefined, permission: string): boolean {
  return (told?.accepted ?? '').split(/[;,]/).some((one) => one.trim().split('=')[0] === permission)
}

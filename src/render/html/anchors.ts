import { createHash } from 'node:crypto'
import { byTarget, type Column } from './columns.js'

/** Longest part of an anchor that is spelled out, characters. */
const longest = 120

/** Where the page says all of one secret, for a link from anywhere: the same in every report. */
export function secretAnchor(name: string): string {
  return `secret/${slug(name)}`
}

/** Where the page says all of one place, and of one target, for each column. */
export interface ColumnAnchors {
  readonly places: readonly string[]
  readonly targets: readonly string[]
}

/** The anchors of a report's columns: of a place by its target, environment and scope, of a target by its name. */
export function columnAnchors(columns: readonly Column[]): ColumnAnchors {
  const once = onlyOnce()
  const places = columns.map(({ target, environment, scope }) =>
    once(`place/${slug(target)}/${slug(environment)}/${slug(scope)}`),
  )
  const targets = byTarget(columns).flatMap(({ target, indexes }) => {
    const anchor = once(`target/${slug(target)}`)
    return indexes.map(() => anchor)
  })
  return { places, targets }
}

/** Gives each anchor once. Only a report that somebody made up has the same one for two things: the second is numbered. */
function onlyOnce(): (anchor: string) => string {
  const given = new Map<string, number>()
  return (anchor) => {
    const count = (given.get(anchor) ?? 0) + 1
    given.set(anchor, count)
    return count === 1 ? anchor : `${anchor}/${count}`
  }
}

/** A name of any characters as a part of an id and of an address, which needs no escape in either; one for each name. */
function slug(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9_.-]/gu, (character) => `~${character.codePointAt(0)?.toString(16)}~`)
  if (safe.length <= longest) return safe
  return `${safe.slice(0, longest - 20)}~${createHash('sha256').update(name).digest('hex').slice(0, 16)}`
}

import type { Progress } from '../core/progress.js'

/**
 * Counts places that are looked at.
 * @returns told how many of a target were seen, and how many of these could not be
 */
export function openLookTally(
  tell: (progress: Progress) => void,
  total: number,
): (target: string, places: number, failed: number) => void {
  let [done, broken] = [0, 0]
  if (total > 0) tell({ kind: 'looking', done, failed: broken, total, target: '' })
  return (target, places, failed) => {
    done += places
    broken += failed
    tell({ kind: 'looking', done, failed: broken, total, target })
  }
}

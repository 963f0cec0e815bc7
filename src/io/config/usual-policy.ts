/** What a run may do where the config says nothing about it. */
export const usualPolicy = {
  allow: 'update' as const,
  protect: [] as string[],
  onDrift: 'restore' as const,
  maxRemovals: 0,
  maxUpdateShare: 1,
  allowEmpty: [] as string[],
  allowUnusual: [] as string[],
}

/** What a release says of itself, once all agree on its version. See release-notes.mjs. */
export function releaseNotes(root: string, tag: string): string

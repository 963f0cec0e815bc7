/** Where the values of a demo can be; the first one unless somebody asks for another. */
export const demoSources = ['dotenvx', 'vault'] as const

/** One of {@link demoSources}. */
export type DemoSourceKind = (typeof demoSources)[number]

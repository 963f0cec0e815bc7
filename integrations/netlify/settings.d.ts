/** The inputs of the plugin, checked. */
export interface Settings {
  readonly config: string
  readonly target: string | undefined
  readonly readsSource: boolean
  readonly onDifference: 'fail' | 'warn' | 'ignore'
  readonly onMissingKey: 'fail' | 'warn' | 'ignore'
  readonly inject: boolean
}

/**
 * Checks the inputs of the plugin. Netlify fills in the defaults of `manifest.yml` and refuses names that it does not have.
 * @returns the settings, or what is wrong, for a person
 */
export function settingsOf(
  inputs: Readonly<Record<string, unknown>>,
): { readonly settings: Settings; readonly wrong?: never } | { readonly settings?: never; readonly wrong: string }

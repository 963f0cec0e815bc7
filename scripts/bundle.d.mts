/** Bundles everything that runs. See bundle.mjs. */
export function bundle(
  out: string,
  changed?: (file: string, text: string) => string,
): Promise<{ readonly packages: readonly string[]; readonly files: ReadonlyMap<string, readonly string[]> }>

/** Bundles everything that runs. See bundle.mjs. */
export function bundle(
  out: string,
  how?: { readonly changed?: (file: string, text: string) => string; readonly readable?: boolean },
): Promise<{ readonly packages: readonly string[]; readonly files: ReadonlyMap<string, readonly string[]> }>

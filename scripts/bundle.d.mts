/** Bundles everything that runs; gives the folders of the packages that went in. See bundle.mjs. */
export function bundle(out: string, changed?: (file: string, text: string) => string): Promise<string[]>

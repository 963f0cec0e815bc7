import type { Metafile } from 'esbuild'

export function bundle(out: string, changed?: (file: string, text: string) => string): Promise<Metafile>

import type { Metafile } from 'esbuild'

export function bundle(out: string): Promise<Metafile>

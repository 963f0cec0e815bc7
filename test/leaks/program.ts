import { build } from 'esbuild'

const root = new URL('../../', import.meta.url)

/** Bundles the command line as it is shipped. @returns the path of its entry */
export async function bundle(folder: string): Promise<string> {
  await build({
    absWorkingDir: root.pathname,
    entryPoints: { cli: 'src/cli.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    logLevel: 'error',
    banner: {
      js: "import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);",
    },
  })
  return `${folder}/cli.js`
}

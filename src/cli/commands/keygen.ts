import type { Deps } from '../deps.js'

/** `sealpost keygen`: 32 random bytes, base64url, on stdout and nowhere else. @returns the exit code */
export async function keygen({ runtime, output }: Pick<Deps, 'runtime' | 'output'>): Promise<number> {
  output.print(Buffer.from(runtime.random(32)).toString('base64url'))
  if (output.style.symbols) {
    output.note(
      output.noteStyle.paint(
        'dim',
        'Store it as the secret SEALPOST_KEY in your CI and in your password manager. Never commit it, and do not store it next to the ledger.',
      ),
    )
  }
  return 0
}

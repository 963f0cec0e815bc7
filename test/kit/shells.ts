import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The shells that a script can be printed for. */
export type Shell = 'bash' | 'zsh' | 'fish'

/** What stands before the Tab, and what each shell has to offer then, in any order. */
export const completions: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['sealpost pl', ['plan']],
  ['sealpost di', ['diff']],
  ['sealpost d', ['diff', 'drift', 'doctor', 'demo']],
  ['sealpost ledger m', ['move']],
  ['sealpost ledger move --t', ['--to']],
  ['sealpost diff --o', ['--out']],
  ['sealpost apply --verbose --pl', ['--plan']],
  ['sealpost show --format ', ['text', 'markdown', 'json', 'html']],
  ['sealpost show --format h', ['html']],
  ['sealpost ci a', ['apply']],
  ['sealpost ci apply --fail-on d', ['differs']],
  ['sealpost completion ', ['bash', 'zsh', 'fish']],
  ['sealpost help valid', ['validate']],
  ['sealpost plan --target ', []],
  ['sealpost show first.', ['first.plan']],
  ['sealpost plan --config own', ['own.yaml']],
]

/** Files that lie where a line is completed. */
const files = ['first.plan', 'own.yaml']

/**
 * What a real shell offers once it has loaded a script and somebody presses Tab.
 * @param line what stands before it
 */
export function offeredBy(shell: Shell, script: string, line: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-shell-'))
  try {
    for (const file of files) writeFileSync(join(folder, file), '')
    writeFileSync(join(folder, '.script'), script)
    writeFileSync(join(folder, '.driver'), drivers[shell])
    const words = shell === 'bash' ? line.split(/ |(?==)|(?<==)/) : [line]
    const out = execFileSync(shell, [...bare[shell], '.driver', ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, TERM: 'dumb' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return [...new Set([...out.matchAll(/^\r?offered<([\w./-]+)>/gm)].map(([, word = '']) => word))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const bare: Readonly<Record<Shell, readonly string[]>> = { bash: ['--norc'], zsh: ['-f'], fish: ['--no-config'] }

const drivers: Readonly<Record<Shell, string>> = {
  bash: `
set -u
source .script
complete -p sealpost >/dev/null || exit 1
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_sealpost
[[ \${#COMPREPLY[@]} == 0 ]] || printf 'offered<%s>\\n' "\${COMPREPLY[@]}"
`,
  fish: `
source .script; or exit 1
for one in (complete -C "$argv[1]")
  echo "offered<"(string split -f 1 \\t -- $one)">"
end
`,
  // zsh completes at a terminal only, and every candidate goes through compadd
  zsh: `
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PS1= PS2= RPS1=; stty -echo; bindkey -e; autoload -Uz compinit; compinit -u -D; source .script'
zpty -w z 'compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  local -a hits
  builtin compadd -A hits "$@"
  print; print -rl -- "offered<\${(@)^hits}>"
  builtin compadd "$@"
}'
zpty -w z 'finish() { exit }; zle -N finish; bindkey "^X" finish; print REA""DY'
zpty -r -m z before '*READY*' || exit 1
zpty -w -n z "$1"$'\\t\\x18'
while zpty -r z after; do print -rn -- "$after"; done
`,
}

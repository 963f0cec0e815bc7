/** What stands behind the program's name, and what it does. */
export type Example = readonly [line: string, what: string]

/** Examples by command, `ledger move`; the program's own under ''. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  '': [
    ['init', 'write a first sealpost.yaml'],
    ['import', 'import existing values from the targets'],
    ['plan', 'show what an apply would change'],
    ['apply --environment preview', 'apply the changes to one environment'],
    ['apply --yes --report out.md', 'apply without confirmation, and save a report'],
    ['plan --out prod.plan', 'save the plan for review'],
    ['apply --plan prod.plan', 'apply exactly that plan'],
  ],
  plan: [
    ['plan --target web', 'plan for one target'],
    ['plan --out prod.plan --expires 2h', 'save the plan for review'],
  ],
  apply: [
    ['apply', 'show the plan, ask, and apply it'],
    ['apply --yes --environment preview', 'apply to one environment, without confirmation'],
    ['apply --plan prod.plan', 'apply exactly a saved plan'],
  ],
  drift: [['drift --report drift.html', 'save a page that shows manual edits']],
  ci: [
    ['ci plan --comment', 'in the job of a merge request'],
    ['ci apply', 'in the job of the default branch'],
    ['ci drift --issue', 'in a scheduled job'],
  ],
  show: [
    ['show prod.plan', 'read a saved plan before applying it'],
    ['show report.json --format html > report.html', 'convert a saved report to a page'],
  ],
  check: [['check --host vercel && next build', 'as the build command of a site']],
  doctor: [['doctor', 'find out why a run is refused']],
  validate: [
    ['validate', 'in an editor or a pre-commit hook'],
    ['validate --config deploy/sealpost.yaml --json', 'for other programs'],
  ],
  init: [
    ['init', 'answer questions'],
    ['init --from .', 'have a config proposed from the files of this project'],
    ['init --from vercel --dry-run', 'show what would be proposed for one type of target'],
    ['init --owner shop --target github:acme/shop', 'answer the remaining questions'],
  ],
  import: [
    ['import --dry-run', 'show what can be imported, and what you have to fill in'],
    ['import --from-file .env.old --environment production', 'import a plain file'],
  ],
  targets: [['targets', 'show what each type of target supports']],
  keygen: [['keygen', 'create a key for your password manager']],
  ledger: [['ledger move --to git', 'move it to a branch of the git remote']],
  'ledger move': [['ledger move --to git --set branch=sealpost', 'move it to a branch with that name']],
  completion: [
    ['completion bash > ~/.sealpost-completion', 'a script to source in ~/.bashrc'],
    ['completion fish > ~/.config/fish/completions/sealpost.fish', 'load it in every new fish'],
  ],
  demo: [
    ['demo', 'see everything in half a minute'],
    ['demo --keep', 'keep the folder to experiment with'],
  ],
}

/** What the exit codes mean. */
export const exitCodes: readonly Example[] = [
  ['0', 'nothing to do, or everything done'],
  ['1', 'something failed or was interrupted'],
  ['2', 'source and targets differ; after apply: some changes were not allowed'],
  ['3', 'refused; nothing was written'],
  ['64', 'invalid usage or config'],
  ['70', 'the leak guard stopped the run'],
]

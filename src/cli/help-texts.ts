/** What stands behind the program's name, and what it does. */
export type Example = readonly [line: string, what: string]

/** Examples by command, `ledger move`; the program's own under ''. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  '': [
    ['init', 'write a first sealpost.yaml'],
    ['import', 'bring in what the targets have already'],
    ['plan', 'see what an apply would do'],
    ['apply --environment preview', 'do it for one environment'],
    ['apply --yes --report out.md', 'do it without a question, and keep a report'],
    ['plan --out prod.plan', 'save the plan for somebody to look at'],
    ['apply --plan prod.plan', 'do exactly that, or nothing'],
  ],
  plan: [
    ['plan --target web', 'look at one target of the config'],
    ['plan --out prod.plan --expires 2h', 'save the plan for review'],
  ],
  apply: [
    ['apply', 'show the plan, ask, and carry it out'],
    ['apply --yes --environment preview', 'the same for one environment, where nobody can be asked'],
    ['apply --plan prod.plan', 'do exactly what was saved, or nothing'],
  ],
  drift: [['drift --report drift.html', 'see what was edited by hand, and keep it as a page']],
  ci: [
    ['ci plan --comment', 'in the job of a merge request'],
    ['ci apply', 'in the job of the default branch'],
    ['ci drift --issue', 'in a scheduled job'],
  ],
  show: [
    ['show prod.plan', 'read a saved plan before it is applied'],
    ['show report.json --format html > report.html', 'make a page of a report that was kept'],
  ],
  check: [['check --host vercel && next build', 'as the build command of a site']],
  doctor: [['doctor', 'find out why a run is refused']],
  validate: [
    ['validate', 'in an editor or a pre-commit hook'],
    ['validate --config deploy/sealpost.yaml --json', 'for another program'],
  ],
  init: [
    ['init', 'be asked'],
    ['init --from .', 'have all of it proposed from the files of this project'],
    ['init --from vercel --dry-run', 'see what would be proposed for one kind of target'],
    ['init --owner shop --target github:acme/shop', 'be asked for the rest'],
  ],
  import: [
    ['import --dry-run', 'see what can be read back, and what a person has to fill in'],
    ['import --from-file .env.old --environment production', 'take in a plain file'],
  ],
  targets: [['targets', 'see what each kind of target can do']],
  keygen: [['keygen', 'make a key to put into your password manager']],
  ledger: [['ledger move --to git', 'keep it on a branch of the git remote from now on']],
  'ledger move': [['ledger move --to git --set branch=sealpost', 'keep it on a branch of that name']],
  completion: [
    ['completion bash > ~/.sealpost-completion', 'a script to source in ~/.bashrc'],
    ['completion fish > ~/.config/fish/completions/sealpost.fish', 'for every new fish'],
  ],
  demo: [
    ['demo', 'see the whole story in half a minute'],
    ['demo --keep', 'and play with what is left of it'],
  ],
}

/** What the exit codes mean. */
export const exitCodes: readonly Example[] = [
  ['0', 'nothing to do, or all done'],
  ['1', 'something failed, or was stopped'],
  ['2', 'source and target differ; after apply: something was left that it may not change'],
  ['3', 'refused, nothing was written'],
  ['64', 'wrong usage or config'],
  ['70', 'the leak guard stopped the run'],
]

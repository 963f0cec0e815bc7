/** The five targets, by their names in the config. */
export const targetNames = ['repo', 'web', 'site', 'docs', 'edge'] as const
export type TargetName = (typeof targetNames)[number]

/** Names that a target is not to get. */
export type Without = Partial<Readonly<Record<TargetName, readonly string[]>>>

const account = '0123456789abcdef0123456789abcdef'
const settings: Readonly<Record<TargetName, string>> = {
  repo: 'use: github, repository: acme/shop, environments: { production: { environment: production } }',
  web: 'use: vercel, project: shop-web, environments: { production: production }',
  site: 'use: netlify, account: acme, site: 1f2e0000-0000-4000-8000-000000000001, environments: { production: production }',
  docs: `use: cloudflare-pages, account: ${account}, project: docs, environments: { production: production }`,
  edge: `use: cloudflare-workers, account: ${account}, environments: { production: { script: edge } }`,
}

/**
 * A config that sends everything everywhere, names that begin with OPEN_ readable.
 * @param ledger its block, where it is to have one
 */
export function configText(without: Without, ledger?: string): string {
  const targets = targetNames.map((name) => {
    // Workers keep nothing readable
    const open = name === 'edge' ? ['!OPEN_*'] : []
    const secrets = ['*', ...open, ...(without[name] ?? []).map((one) => `!${one}`)]
    const common = `secrets: ${JSON.stringify(secrets)}${name === 'edge' ? '' : ', public: ["OPEN_*"]'}`
    return `  ${name}: { ${settings[name]}, ${common} }\n`
  })
  return `version: 1
owner: leaks
source: { use: dotenvx, path: "{environment}.env" }
environments: [production]
${ledger === undefined ? '' : `ledger: ${ledger}\n`}policy: { allow: [create, update, adopt, remove], maxRemovals: 20 }
targets:
${targets.join('')}`
}

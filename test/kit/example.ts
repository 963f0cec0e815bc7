/** A config that uses every target and nearly every key. */
export const example = `version: 1
owner: acme-platform
source:
  use: dotenvx
  path: secrets/{environment}.env
environments: [preview, production]
ledger: { use: file, path: .sealpost/ledger.json }
policy:
  allow: update
  protect: ["STRIPE_*"]
  onDrift: restore
  maxRemovals: 0
targets:
  web:
    use: vercel
    project: shop-web
    team: acme
    environments:
      production: production
      preview: [preview, development]
    secrets: ["*", "!INTERNAL_*"]
    rename: { DATABASE_URL: DB_URL }
    public: ["NEXT_PUBLIC_*"]
  repo:
    use: github
    repository: acme/shop
    environments:
      production: { environment: production }
      preview: actions
  docs:
    use: cloudflare-pages
    account: "0123456789abcdef0123456789abcdef"
    project: docs
    environments: { production: production, preview: preview }
  site:
    use: netlify
    account: acme
    site: 1f2e3d4c-0000-4000-8000-000000000000
    environments: { production: production, preview: [deploy-preview, branch-deploy] }
  all-repos:
    use: github
    organization: acme
    visibility: private
    environments: { production: actions }
  edge:
    use: cloudflare-workers
    account: "0123456789abcdef0123456789abcdef"
    environments: { production: { script: edge }, preview: { script: edge-preview } }
`

/** A bill of materials in CycloneDX, as far as it is looked into. See sbom.mjs. */
export function bundledBill(root: string): {
  readonly metadata: { readonly component: { readonly name: string } }
  readonly components: readonly { readonly name: string; readonly version: string }[]
}

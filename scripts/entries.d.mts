/** Name in `dist/` → its source; what package.json and the Actions name. See entries.mjs. */
export function entries(root: string): Record<string, string>

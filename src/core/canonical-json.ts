/** Data as text: equal data gives equal text, whatever the order of keys. */
export function canonical(data: unknown): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? 'null'
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`
  const keys = Object.keys(data).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((data as Record<string, unknown>)[key])}`).join(',')}}`
}

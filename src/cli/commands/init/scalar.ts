/** Text that YAML reads back as the same text, in quotes where it might not. */
export function scalar(text: string): string {
  const plain = /^[A-Za-z_][\w./-]*$/.test(text) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text)
  return plain ? text : JSON.stringify(text)
}

/** A place of a config: a word, or a mapping on one line. */
export function placeText(place: string | Readonly<Record<string, string>>): string {
  if (typeof place === 'string') return scalar(place)
  return `{ ${Object.entries(place).map(([key, text]) => `${key}: ${scalar(text)}`)} }`
}

/** A list of plug-ins in the order of the alphabet, which is how people look something up. */
export function sorted<T>(list: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(list).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** One import of a module. */
export interface Import {
  readonly from: string
  /** Gone when the types are: it loads nothing. */
  readonly typeOnly: boolean
  /** Loaded when it is asked for, not when the module is. */
  readonly lazy: boolean
}

/** A module's text without comments and, in `bare`, without what stands in quotes either. */
export interface Code {
  readonly text: string
  readonly bare: string
}

/** Takes comments and quoted text out. Good enough for formatted TypeScript; a regular expression is known by what stands before it. */
export function readCode(source: string): Code {
  let text = ''
  let bare = ''
  const depth: number[] = []
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at, at + 2)
    const sign = source[at] ?? ''
    if (rest === '//') {
      at = end(source, '\n', at)
    } else if (rest === '/*') {
      at = end(source, '*/', at) + 2
    } else if (sign === '/' && /(?:^|[(,=:[!&|?{};+>]|\b(?:return|typeof|case|of|in))\s*$/.test(bare.slice(-40))) {
      const after = quoted(source, at, '/')
      text += source.slice(at, after)
      at = after
    } else if (sign === "'" || sign === '"') {
      const after = quoted(source, at, sign)
      text += source.slice(at, after)
      bare += sign + sign
      at = after
    } else if (sign === '`' || (sign === '}' && depth.at(-1) === 0)) {
      if (sign === '}') depth.pop()
      const after = template(source, at + 1)
      text += source.slice(at, after)
      bare += source.slice(after - 2, after) === '${' ? '`${' : '``'
      if (source.slice(after - 2, after) === '${') depth.push(0)
      at = after
    } else {
      if (depth.length > 0 && sign === '{') depth.push((depth.pop() ?? 0) + 1)
      if (depth.length > 0 && sign === '}') depth.push((depth.pop() ?? 0) - 1)
      text += sign
      bare += sign
      at += 1
    }
  }
  return { text, bare }
}

function end(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at < 0 ? source.length : at
}

function quoted(source: string, from: number, quote: string): number {
  let inClass = false
  for (let at = from + 1; at < source.length; at += 1) {
    const sign = source[at]
    if (sign === '\\') at += 1
    else if (quote === '/' && sign === '[') inClass = true
    else if (quote === '/' && sign === ']') inClass = false
    else if (sign === quote && !inClass) return at + 1
  }
  return source.length
}

/** The end of a template's piece: behind its closing quote, or behind the `${` that interrupts it. */
function template(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at]
    if (sign === '\\') at += 1
    else if (sign === '`') return at + 1
    else if (sign === '$' && source[at + 1] === '{') return at + 2
  }
  return source.length
}

/** Every import of a module, in the order of the text. */
export function importsOf({ text }: Code): Import[] {
  const found: (Import & { readonly at: number })[] = []
  const add = (pattern: RegExp, lazy: boolean) => {
    for (const match of text.matchAll(pattern)) {
      const [, word = '', from = ''] = match
      found.push({ from, lazy, typeOnly: /^(?:import|export)\s+type\b|typeof\s+import/.test(word), at: match.index })
    }
  }
  add(/^((?:import|export)\b[^'"`;=()]*?\bfrom)\s*['"]([^'"]+)['"]/gm, false)
  add(/^(import)\s*['"]([^'"]+)['"]/gm, false)
  add(/((?:typeof\s+)?\bimport)\s*\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g, true)
  return found.sort((one, other) => one.at - other.at).map(({ at: _at, ...one }) => one)
}

/** One element of a page: its own text is decoded. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const empty = ['meta', 'br', 'wbr']
const raw = ['style', 'script']
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/**
 * Reads a page that is written as strictly as ours: every element closed in order, every attribute quoted, no character
 * that could be markup left bare.
 * @throws Error where it is not
 */
export function parse(page: string): Element {
  const root = { tag: '', attributes: {}, children: [] as (Element | string)[] }
  const open = [root]
  const doctype = '<!doctype html>'
  if (!page.startsWith(doctype)) throw new Error('no doctype')
  let at = doctype.length
  const tags = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/y
  while (at < page.length) {
    const top = open.at(-1) as typeof root
    if (raw.includes(top.tag)) {
      const end = page.indexOf(`</${top.tag}>`, at)
      top.children.push(page.slice(at, end))
      at = end + top.tag.length + 3
      open.pop()
      continue
    }
    const next = page.indexOf('<', at)
    if (next !== at) {
      top.children.push(decode(page.slice(at, next === -1 ? undefined : next)))
      at = next === -1 ? page.length : next
      continue
    }
    tags.lastIndex = at
    const found = tags.exec(page)
    if (found === null) throw new Error(`no tag of ours at: ${page.slice(at, at + 60)}`)
    at = tags.lastIndex
    const [, closing, tag = '', list = ''] = found
    if (closing === '/') {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes <${top.tag}>`)
      continue
    }
    const element = { tag, attributes: attributesOf(list), children: [] }
    top.children.push(element)
    if (!empty.includes(tag)) open.push(element)
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is never closed`)
  return root
}

function attributesOf(list: string): Record<string, string> {
  const found = list.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, decode(value)]))
}

function decode(text: string): string {
  if (/[<>]/.test(text)) throw new Error(`bare markup in: ${text.slice(0, 60)}`)
  return text.replace(/&([^;]{0,8});?/g, (_, name: string) => {
    const character = entities[name]
    if (character === undefined) throw new Error(`unknown entity &${name}`)
    return character
  })
}

/** Every element below one, in the page's order. */
export function all(within: Element, is: (element: Element) => boolean): Element[] {
  return within.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(is(child) ? [child] : []), ...all(child, is)],
  )
}

/** The first element with such a tag. */
export function first(within: Element, tag: string): Element {
  const [found] = all(within, (element) => element.tag === tag)
  if (found === undefined) throw new Error(`no <${tag}>`)
  return found
}

/** The element with an id. */
export function byId(within: Element, id: string): Element {
  const [found] = all(within, ({ attributes }) => attributes.id === id)
  if (found === undefined) throw new Error(`nothing has the id ${id}`)
  return found
}

/** All text below an element, with single spaces. */
export function textOf(element: Element): string {
  const inside = (one: Element | string): string =>
    typeof one === 'string' ? one : one.tag === 'wbr' ? '' : one.children.map(inside).join('')
  return inside(element).replace(/\s+/g, ' ').trim()
}

/**
 * What of `Headers` and `Response` is used here. The built-in classes bring the whole of undici along, which costs a
 * process that sends little more time than everything else it does.
 */

/** Headers, by name in lower case. Stands in for the built-in class wherever that is read. */
export class PlainHeaders {
  readonly #values = new Map<string, string>()

  constructor(from: Iterable<readonly string[]> | Readonly<Record<string, string | readonly string[]>> = []) {
    const pairs = Symbol.iterator in from ? from : Object.entries(from)
    for (const [name, value] of pairs) {
      if (name !== undefined && value !== undefined) this.append(name, String(value))
    }
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase())
  }

  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), value.trim())
  }

  append(name: string, value: string): void {
    const before = this.get(name)
    this.set(name, before === null ? value : `${before}, ${value}`)
  }

  delete(name: string): void {
    this.#values.delete(name.toLowerCase())
  }

  forEach(each: (value: string, name: string) => void): void {
    for (const [name, value] of this.#values) each(value, name)
  }

  entries(): IterableIterator<[string, string]> {
    return this.#values.entries()
  }

  keys(): IterableIterator<string> {
    return this.#values.keys()
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.#values.entries()
  }
}

/** Where a response of ours keeps its body. */
const held = Symbol('body')

/** The body of a response that {@link plainResponse} made; undefined for any other, whose body is a stream. */
export function bytesIn(response: Response): Uint8Array<ArrayBuffer> | undefined {
  return (response as { readonly [held]?: Uint8Array<ArrayBuffer> })[held]
}

/**
 * A response whose body is there already, whole. Typed as the built-in class, whose every member it has; those that are
 * rarely used come from the built-in class, loaded then. Its body can be read any number of times.
 */
export function plainResponse(
  bytes: Uint8Array<ArrayBuffer>,
  head: { readonly status: number; readonly statusText: string; readonly headers: PlainHeaders; readonly url?: string },
): Response {
  const text = async () => new TextDecoder().decode(bytes)
  const builtIn = () => new Response(bytes.slice(), { headers: [...head.headers] })
  const response = {
    ...head,
    [held]: bytes,
    type: 'basic',
    ok: head.status >= 200 && head.status < 300,
    url: head.url ?? '',
    redirected: false,
    bodyUsed: false,
    get body() {
      return bytes.length === 0 ? null : builtIn().body
    },
    text,
    json: async (): Promise<unknown> => JSON.parse(await text()),
    bytes: async () => bytes.slice(),
    arrayBuffer: async () => bytes.slice().buffer,
    blob: () => builtIn().blob(),
    formData: () => builtIn().formData(),
    clone: () => plainResponse(bytes, { ...head, headers: new PlainHeaders(head.headers) }),
  }
  return response as unknown as Response
}

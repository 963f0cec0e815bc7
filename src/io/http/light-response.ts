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

/** Status line, headers and address of a response. */
interface Head {
  readonly status: number
  readonly statusText: string
  readonly headers: PlainHeaders
  readonly url?: string
}

/** Stands in for `Response`. What is rarely used comes from the built-in class, loaded then. */
class PlainResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: PlainHeaders
  readonly url: string
  readonly ok: boolean
  readonly type = 'basic'
  readonly redirected = false
  readonly bodyUsed = false
  readonly #held: Uint8Array<ArrayBuffer>

  constructor(bytes: Uint8Array<ArrayBuffer>, { status, statusText, headers, url = '' }: Head) {
    this.#held = bytes
    this.status = status
    this.statusText = statusText
    this.headers = headers
    this.url = url
    this.ok = status >= 200 && status < 300
  }

  /** What a response of this class holds; undefined for any other. */
  static bytesIn(response: object): Uint8Array<ArrayBuffer> | undefined {
    return #held in response ? response.#held : undefined
  }

  get body(): Response['body'] {
    return this.#held.length === 0 ? null : this.#builtIn().body
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(this.#held)
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text())
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#held.slice()
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#held.slice().buffer
  }

  blob(): Promise<Blob> {
    return this.#builtIn().blob()
  }

  formData(): ReturnType<Response['formData']> {
    return this.#builtIn().formData()
  }

  clone(): PlainResponse {
    return new PlainResponse(this.#held, { ...this, headers: new PlainHeaders(this.headers) })
  }

  #builtIn(): Response {
    return new Response(this.#held.slice(), { headers: [...this.headers] })
  }
}

/** The body of a response that {@link plainResponse} made; undefined for any other, whose body is a stream. */
export function bytesIn(response: Response): Uint8Array<ArrayBuffer> | undefined {
  return PlainResponse.bytesIn(response)
}

/**
 * A response whose body is there already, whole. Typed as the built-in class, whose every member it has. Its body can be
 * read any number of times.
 */
export function plainResponse(bytes: Uint8Array<ArrayBuffer>, head: Head): Response {
  return new PlainResponse(bytes, head) as unknown as Response
}

import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/io/plain-http.ts
var PlainHeaders = class {
  #values = /* @__PURE__ */ new Map();
  constructor(from = []) {
    let pairs = Symbol.iterator in from ? from : Object.entries(from);
    for (let [name, value] of pairs)
      name !== void 0 && value !== void 0 && this.append(name, String(value));
  }
  get(name) {
    return this.#values.get(name.toLowerCase()) ?? null;
  }
  has(name) {
    return this.#values.has(name.toLowerCase());
  }
  set(name, value) {
    this.#values.set(name.toLowerCase(), value.trim());
  }
  append(name, value) {
    let before = this.get(name);
    this.set(name, before === null ? value : `${before}, ${value}`);
  }
  delete(name) {
    this.#values.delete(name.toLowerCase());
  }
  forEach(each) {
    for (let [name, value] of this.#values) each(value, name);
  }
  entries() {
    return this.#values.entries();
  }
  keys() {
    return this.#values.keys();
  }
  [Symbol.iterator]() {
    return this.#values.entries();
  }
};
function plainResponse(bytes, head) {
  let text = async () => new TextDecoder().decode(bytes);
  return {
    ...head,
    ok: head.status >= 200 && head.status < 300,
    url: head.url ?? "",
    redirected: !1,
    body: null,
    text,
    json: async () => JSON.parse(await text()),
    arrayBuffer: async () => bytes.slice().buffer
  };
}

export {
  PlainHeaders,
  plainResponse
};

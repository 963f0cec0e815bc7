import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  require_node_os,
  require_promises
} from "./chunk-GPT5GVAJ.js";
import {
  require_node_crypto
} from "./chunk-XK5QB62H.js";
import {
  require_node_path
} from "./chunk-5K3QXB3N.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-WHPBVJKB.js";

// builtin:node:buffer
var require_node_buffer = __commonJS({
  "builtin:node:buffer"(exports, module) {
    module.exports = __require("node:buffer");
  }
});

// src/io/quiet.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);
function quiet(process2) {
  import_node_buffer.default.INSPECT_MAX_BYTES = 0, Object.assign(process2.report, { excludeEnv: !0 });
}

// src/io/world.ts
var import_node_crypto = __toESM(require_node_crypto(), 1), import_promises = __toESM(require_promises(), 1), import_node_os = __toESM(require_node_os(), 1), import_node_path = __toESM(require_node_path(), 1);

// src/io/node-fetch.ts
import { createRequire } from "node:module";

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
  let text = async () => new TextDecoder().decode(bytes), builtIn = () => new Response(bytes.slice(), { headers: [...head.headers] });
  return {
    ...head,
    type: "basic",
    ok: head.status >= 200 && head.status < 300,
    url: head.url ?? "",
    redirected: !1,
    bodyUsed: !1,
    get body() {
      return bytes.length === 0 ? null : builtIn().body;
    },
    text,
    json: async () => JSON.parse(await text()),
    bytes: async () => bytes.slice(),
    arrayBuffer: async () => bytes.slice().buffer,
    blob: () => builtIn().blob(),
    formData: () => builtIn().formData(),
    clone: () => plainResponse(bytes, { ...head, headers: new PlainHeaders(head.headers) })
  };
}

// src/io/node-fetch.ts
var load = createRequire(import.meta.url), nodeFetch = (input, init) => new Promise((resolve, reject) => {
  let url = new URL(String(input)), secure = url.protocol === "https:", { request } = load(secure ? "node:https" : "node:http"), headers = Object.fromEntries(new PlainHeaders(init?.headers)), body = bytesOf(init?.body);
  body !== void 0 && (headers["content-length"] = String(body.length));
  let sent = request(url, {
    method: init?.method ?? "GET",
    headers: { accept: "*/*", "accept-encoding": "identity", ...headers },
    ...init?.signal ? { signal: init.signal } : {}
  });
  sent.on("error", reject), sent.on("response", (answer) => whole(answer, url).then(resolve, reject)), sent.end(body);
});
function bytesOf(body) {
  if (body != null)
    return typeof body == "string" ? Buffer.from(body) : body;
}
async function whole(answer, url) {
  let chunks = [];
  for await (let chunk of answer) chunks.push(chunk);
  let headers = new PlainHeaders();
  for (let at = 0; at + 1 < answer.rawHeaders.length; at += 2)
    headers.append(answer.rawHeaders[at], answer.rawHeaders[at + 1]);
  let { statusCode: status = 0, statusMessage: statusText = "" } = answer;
  return plainResponse(new Uint8Array(Buffer.concat(chunks)), { status, statusText, headers, url: url.href });
}

// src/io/world.ts
var diskFiles = {
  async read(path) {
    try {
      return new Uint8Array(await (0, import_promises.readFile)(path));
    } catch (thrown) {
      if (thrown.code === "ENOENT") return;
      throw thrown;
    }
  },
  async replace(path, bytes, mode = 384) {
    let temporary = await written(path, bytes, mode);
    try {
      await (0, import_promises.rename)(temporary, path);
    } catch (thrown) {
      throw await (0, import_promises.rm)(temporary, { force: !0 }), thrown;
    }
    await syncFolder((0, import_node_path.dirname)(path));
  },
  async createNew(path, bytes) {
    let temporary = await written(path, bytes, 384);
    try {
      return await (0, import_promises.link)(temporary, path), !0;
    } catch (thrown) {
      if (thrown.code === "EEXIST") return !1;
      throw thrown;
    } finally {
      await (0, import_promises.rm)(temporary, { force: !0 });
    }
  },
  async remove(path) {
    await (0, import_promises.rm)(path, { force: !0 });
  }
};
async function written(path, bytes, mode) {
  await (0, import_promises.mkdir)((0, import_node_path.dirname)(path), { recursive: !0 });
  let name = (0, import_node_crypto.createHash)("sha256").update(path).update((0, import_node_crypto.randomBytes)(16)).digest("hex").slice(0, 12), temporary = (0, import_node_path.join)((0, import_node_path.dirname)(path), `.sealpost-${name}.tmp`), handle = await (0, import_promises.open)(temporary, "wx", mode);
  try {
    await handle.writeFile(bytes), await handle.sync();
  } catch (thrown) {
    throw await (0, import_promises.rm)(temporary, { force: !0 }), thrown;
  } finally {
    await handle.close();
  }
  return temporary;
}
async function syncFolder(path) {
  let handle = await (0, import_promises.open)(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
function realWorld(stop) {
  return {
    // with NODE_DEBUG node:http would print headers, and the token among them
    fetch: ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => process.env[name]) ? proxyFetch() : process.env.NODE_DEBUG ? globalThis.fetch : nodeFetch,
    now: Date.now,
    sleep: (ms, signal) => new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      let end = () => {
        clearTimeout(timer), signal?.removeEventListener("abort", end), resolve();
      }, timer = setTimeout(end, ms);
      signal?.addEventListener("abort", end, { once: !0 });
    }),
    random: (bytes) => new Uint8Array((0, import_node_crypto.randomBytes)(bytes)),
    files: diskFiles,
    env: process.env,
    cwd: process.cwd(),
    process: { pid: process.pid, host: (0, import_node_os.hostname)(), alive: isAlive },
    stop
  };
}
function proxyFetch() {
  let opened = import("./undici-ES3BNMVW.js").then((undici) => ({
    fetch: undici.fetch,
    dispatcher: new undici.EnvHttpProxyAgent()
  }));
  return async (input, init) => {
    let { fetch, dispatcher } = await opened;
    return await fetch(input, { ...init, dispatcher });
  };
}
function isAlive(pid) {
  try {
    return process.kill(pid, 0), !0;
  } catch (thrown) {
    return thrown.code === "EPERM";
  }
}

export {
  PlainHeaders,
  plainResponse,
  quiet,
  realWorld
};

import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main,
  quoted
} from "./chunk-3RTZ5BLE.js";
import "./chunk-577ZG2EF.js";
import {
  createServer
} from "./chunk-EOHUKZOJ.js";
import {
  mkdtemp,
  readFile,
  rm,
  writeFile
} from "./chunk-EDAUS2X2.js";
import {
  variableName
} from "./chunk-TUG3MZIK.js";
import "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  createHash,
  createPublicKey,
  join,
  posix,
  randomBytes,
  randomUUID,
  resolve,
  sources,
  systemWord,
  targets,
  tmpdir,
  verify
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/sources/dotenvx-write.ts
async function newKeyPair() {
  let { PrivateKey } = await import("./ecies-SYQXCFCG.js"), key = new PrivateKey();
  return { publicKey: key.publicKey.toHex(), privateKey: key.toHex() };
}
async function encryptedEnvFile(environment, publicKey, values) {
  let { encrypt } = await import("./ecies-SYQXCFCG.js"), lines = Object.entries(values).map(([name, value]) => {
    if (!/^[\w.-]+$/.test(name)) throw new SealpostError("source", "a .env file cannot hold this name");
    return `${name}='encrypted:${Buffer.from(encrypt(publicKey, Buffer.from(value))).toString("base64")}'`;
  });
  return `DOTENV_PUBLIC_KEY_${variableName(environment)}="${publicKey}"

${lines.map((line) => `${line}
`).join("")}`;
}

// src/simulators/cloudflare-answers.ts
function ok(result, info) {
  let body = { success: !0, errors: [], messages: [], result };
  return { status: 200, body: info === void 0 ? body : { ...body, result_info: info } };
}
function no(status, code, message, headers = {}) {
  return { status, body: { success: !1, errors: [{ code, message }], messages: [], result: null }, headers };
}
function paged(ask, items, usual) {
  let page = Number(ask.query.get("page") ?? 1), size = Number(ask.query.get("per_page") ?? usual);
  if (!Number.isInteger(page) || page < 1 || !Number.isInteger(size) || size < 1 || size > 100)
    return no(400, 8000024, "Invalid list options provided. Review the `page` or `per_page` parameter.");
  let shown3 = items.slice((page - 1) * size, page * size);
  return ok(shown3, {
    page,
    per_page: size,
    count: shown3.length,
    total_count: items.length,
    total_pages: Math.ceil(items.length / size)
  });
}
function record(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function bodyOf(ask) {
  try {
    return record(JSON.parse(ask.body));
  } catch {
    return;
  }
}
function late(first, lag2, now) {
  let shown3 = first, coming;
  return {
    latest: () => coming?.value ?? shown3,
    seen() {
      return coming === void 0 || (now() >= coming.due && coming.reads <= 0 ? (shown3 = coming.value, coming = void 0) : coming.reads -= 1), shown3;
    },
    write(value) {
      coming = { value, due: now() + lag2.ms, reads: lag2.reads };
    },
    settle(value) {
      shown3 = value, coming = void 0;
    }
  };
}
var isVariableName = (name) => /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name), maxValueBytes = 5 * 1024, maxNames = 128;

// src/simulators/cloudflare-gate.ts
var windowMs = 5 * 6e4;
function gate(options) {
  let { now, budget } = options, began = now(), used = 0, blockedUntil = 0;
  function counted() {
    if (now() - began >= windowMs && (began = now(), used = 0), used += 1, !options.limits || (used > budget && now() >= blockedUntil && (blockedUntil = now() + windowMs, began = now()), now() >= blockedUntil)) return;
    let seconds = Math.ceil((blockedUntil - now()) / 1e3), message = `More than ${budget} requests per 300 seconds reached. Please wait and consider throttling your request speed`;
    return no(429, 971, message, { "retry-after": String(seconds) });
  }
  function refuse2(ask) {
    let limited = counted();
    if (limited) return limited;
    let given = ask.headers.authorization;
    if (given === void 0) return no(400, 9106, "Missing X-Auth-Key, X-Auth-Email or Authorization headers");
    if (!/^Bearer [A-Za-z0-9_-]+$/.test(given)) return no(400, 6003, "Invalid request headers");
    if (given !== `Bearer ${options.token}`)
      return ask.path === "/user/tokens/verify" ? no(401, 1e3, "Invalid API Token") : no(401, 1e4, "Authentication error");
    let [, account, product] = /^\/accounts\/([^/]+)(?:\/([^/]+))?/.exec(ask.path) ?? [];
    if (account === void 0) return;
    if (!/^[0-9a-f]{32}$/.test(account))
      return no(400, 7003, "Could not route to the account, perhaps your object identifier is invalid?");
    if (account !== options.account) return no(403, 1e4, "Authentication error");
    if (product !== "pages" && product !== "workers") return;
    let reading = options.may.includes(`${product}:write`) || options.may.includes(`${product}:read`), writing = options.may.includes(`${product}:write`);
    return (ask.method === "GET" ? reading : writing) ? void 0 : no(403, 1e4, "Authentication error");
  }
  function headers() {
    let ends = Math.max(began + windowMs, blockedUntil), left = now() < blockedUntil ? 0 : Math.max(0, budget - used);
    return {
      date: new Date(now()).toUTCString(),
      ratelimit: `"default";r=${left};t=${Math.ceil((ends - now()) / 1e3)}`,
      "ratelimit-policy": `"default";q=${budget};w=300`,
      "x-ratelimit-limit": String(budget),
      "x-ratelimit-remaining": String(left),
      "x-ratelimit-reset": new Date(ends).toUTCString()
    };
  }
  return { refuse: refuse2, headers };
}

// src/simulators/cloudflare-pages-patch.ts
var maps = [
  "ai_bindings",
  "analytics_engine_datasets",
  "browsers",
  "d1_databases",
  "durable_object_namespaces",
  "hyperdrive_bindings",
  "kv_namespaces",
  "mtls_certificates",
  "queue_producers",
  "r2_buckets",
  "services",
  "vectorize_bindings"
], plain = [
  "always_use_latest_compatibility_date",
  "build_image_major_version",
  "compatibility_date",
  "compatibility_flags",
  "fail_open",
  "limits",
  "placement",
  "usage_model",
  "wrangler_config_hash"
], settable = ["name", "production_branch", "build_config", "deployment_configs", "source"], refused = (message) => ({ refused: no(400, 8e6, message) });
function patched(old, body) {
  if (body === void 0) return refused("The request body is not a JSON object.");
  if (Object.keys(body).some((key) => !settable.includes(key))) return refused("The request body has an unknown field.");
  let given = record(body.deployment_configs ?? {});
  if (given === void 0) return refused("deployment_configs must be an object.");
  let taken = { ...old };
  for (let [place, patch] of Object.entries(given)) {
    if (place !== "production" && place !== "preview") return refused("There is no such environment.");
    let merged = patchedConfig(old[place], record(patch));
    if ("refused" in merged) return merged;
    taken[place] = merged.taken;
  }
  return { taken };
}
function patchedConfig(old, patch) {
  if (patch === void 0) return refused("The config of an environment must be an object.");
  let { wrangler_config_hash: _tie, env_vars, ...siblings } = old, next = siblings;
  for (let [key, value] of Object.entries(patch))
    if (key !== "env_vars")
      if (plain.includes(key)) next[key] = value;
      else if (maps.includes(key)) next[key] = mergedMap(record(next[key]) ?? {}, record(value) ?? {});
      else return refused("The config of an environment has an unknown field.");
  let taken = new Set(maps.flatMap((kind) => Object.keys(record(next[kind]) ?? {}))), vars = patchedVars(env_vars, record(patch.env_vars ?? {}), taken);
  return "refused" in vars ? vars : { taken: { ...next, env_vars: vars.taken } };
}
function patchedVars(old, patch, taken) {
  if (patch === void 0) return refused("env_vars must be an object.");
  let next = new Map(Object.entries(old));
  for (let [name, given] of Object.entries(patch)) {
    if (given === null) {
      next.delete(name);
      continue;
    }
    let variable = variableOf(record(given));
    if (variable === void 0) return refused("An environment variable is a plain_text or secret_text with a value.");
    if (!isVariableName(name) || name === "ASSETS" || taken.has(name)) return refused("This name cannot be used.");
    if (variable.value === "") return refused("An environment variable needs a value.");
    if (Buffer.byteLength(variable.value) > maxValueBytes) return refused("An environment variable is too large.");
    next.set(name, variable);
  }
  return next.size > maxNames ? refused("There are too many environment variables.") : { taken: Object.fromEntries(next) };
}
function mergedMap(old, patch) {
  return Object.fromEntries(Object.entries({ ...old, ...patch }).filter(([, value]) => value !== null));
}
function variableOf(given) {
  if (given === void 0 || Object.keys(given).some((key) => key !== "type" && key !== "value")) return;
  let { type, value } = given;
  if (!(type !== "plain_text" && type !== "secret_text" || typeof value != "string"))
    return { type, value };
}

// src/simulators/cloudflare-pages.ts
function pages(starts, lag2, now) {
  let stamp3 = () => new Date(now()).toISOString(), projects = new Map(starts.map((start) => [start.name, begun(start)]));
  function begun(start) {
    let config = (env_vars, id) => ({
      env_vars,
      compatibility_date: "2026-01-15",
      compatibility_flags: ["nodejs_compat"],
      fail_open: !0,
      always_use_latest_compatibility_date: !1,
      build_image_major_version: 3,
      usage_model: "standard",
      kv_namespaces: { KV_SESSIONS: { namespace_id: id } },
      d1_databases: { D1_DOCS: { id } },
      placement: { mode: "smart" },
      ...start.hash === void 0 ? {} : { wrangler_config_hash: start.hash }
    }), configs = {
      production: config(start.production ?? {}, "aaaa"),
      preview: config(start.preview ?? {}, "bbbb")
    }, project = {
      id: randomUUID(),
      name: start.name,
      created: stamp3(),
      configs: late(configs, lag2, now),
      deployments: []
    };
    return deploy(project, "production"), project;
  }
  function deploy(project, place) {
    let id = randomUUID(), stage = { name: "deploy", started_on: stamp3(), ended_on: stamp3(), status: "success" };
    project.deployments.unshift({
      id,
      short_id: id.slice(0, 8),
      project_id: project.id,
      project_name: project.name,
      environment: place,
      url: `https://${id.slice(0, 8)}.${project.name}.pages.dev`,
      created_on: stamp3(),
      modified_on: stamp3(),
      aliases: null,
      is_skipped: !1,
      latest_stage: stage,
      stages: [stage],
      deployment_trigger: { type: "ad_hoc", metadata: { branch: "main", commit_hash: "", commit_message: "" } },
      env_vars: masked(project.configs.latest()[place]).env_vars
    });
  }
  function shown3(project, { production, preview }) {
    let [latest] = project.deployments;
    return {
      id: project.id,
      name: project.name,
      subdomain: `${project.name}.pages.dev`,
      domains: [`${project.name}.pages.dev`],
      source: null,
      build_config: { build_command: "npm run build", destination_dir: "dist", root_dir: "" },
      deployment_configs: { production: masked(production), preview: masked(preview) },
      latest_deployment: latest,
      canonical_deployment: project.deployments.find((one2) => one2.environment === "production"),
      created_on: project.created,
      production_branch: "main"
    };
  }
  let withProject = (name, handle) => {
    let project = projects.get(name ?? "");
    return project === void 0 ? no(404, 8000007, "Project not found. The specified project name does not match any of your existing projects.") : handle(project);
  }, routes = [
    {
      method: "GET",
      pattern: "/accounts/:account/pages/projects",
      handle: (ask) => {
        let all = [...projects.values()].map((project) => shown3(project, project.configs.seen()));
        return paged(ask, all, 25);
      }
    },
    {
      method: "GET",
      pattern: "/accounts/:account/pages/projects/:project",
      handle: (ask) => withProject(ask.params.project, (project) => ok(shown3(project, project.configs.seen())))
    },
    {
      method: "PATCH",
      pattern: "/accounts/:account/pages/projects/:project",
      handle: (ask) => withProject(ask.params.project, (project) => {
        let merged = patched(project.configs.latest(), bodyOf(ask));
        return "refused" in merged ? merged.refused : (project.configs.write(merged.taken), ok(shown3(project, merged.taken)));
      })
    },
    {
      method: "GET",
      pattern: "/accounts/:account/pages/projects/:project/deployments",
      handle: (ask) => withProject(ask.params.project, (project) => {
        let place = ask.query.get("env");
        return paged(
          ask,
          project.deployments.filter((one2) => place === null || one2.environment === place),
          25
        );
      })
    }
  ], found = (name) => {
    let project = projects.get(name);
    if (project === void 0) throw new Error(`the simulator has no Pages project ${name}`);
    return project;
  };
  return {
    routes,
    /** Both environments as they stand, values included: a copy. */
    configs: (name) => structuredClone(found(name).configs.latest()),
    /** Changes the variables of one environment behind everybody's back. */
    tamper(name, place, change2) {
      let { configs } = found(name), next = structuredClone(configs.latest());
      change2(next[place].env_vars), configs.settle(next);
    },
    /** Deploys: the variables as they stand are what the deployment gets. */
    deploy: (name, place) => deploy(found(name), place)
  };
}
function masked(config) {
  let env_vars = Object.fromEntries(
    Object.entries(config.env_vars).map(([name, one2]) => [
      name,
      one2.type === "secret_text" ? { ...one2, value: "" } : one2
    ])
  );
  return { ...config, env_vars };
}

// src/simulators/cloudflare-workers.ts
var notFound = no(404, 10007, "This Worker does not exist on your account."), waiting = no(
  400,
  10215,
  "Secret edit failed. You attempted to modify a secret, but the latest version of your Worker is not currently deployed."
), bad = (message) => no(400, 10021, message), text = (name) => ({ name, type: "secret_text" });
function workers(starts, lag2, now) {
  let scripts = new Map(starts.map((start) => [start.name, begun(start)]));
  function begun(start) {
    let secrets = new Map([
      ...Object.entries(start.secrets ?? {}).map(([name, text3]) => [name, { type: "secret_text", text: text3 }]),
      ...(start.keys ?? []).map((name) => [name, { type: "secret_key", text: "" }])
    ]);
    return {
      name: start.name,
      created: new Date(now()).toISOString(),
      vars: Object.keys(start.vars ?? {}),
      secrets: late(secrets, lag2, now),
      deployed: start.deployed ?? !0,
      versions: 1
    };
  }
  let withWorker = (name, handle) => {
    let worker = scripts.get(name ?? "");
    return worker === void 0 ? notFound : handle(worker);
  };
  function change2(worker, changes) {
    if (!worker.deployed) return waiting;
    let next = new Map(worker.secrets.latest());
    for (let [name, given] of Object.entries(changes)) {
      if (given === null) {
        next.delete(name);
        continue;
      }
      let secret = record(given);
      if (secret === void 0 || Object.keys(secret).some((key) => !["name", "text", "type"].includes(key)) || secret.name !== name || secret.type !== "secret_text" || typeof secret.text != "string")
        return bad("A secret has a name, a type and a text.");
      if (!isVariableName(name)) return bad("A binding needs a JavaScript variable name.");
      if (worker.vars.includes(name))
        return no(400, 10053, "Binding name already in use. Please use a different name and try again.");
      if (secret.text === "") return bad("A secret needs a text.");
      if (Buffer.byteLength(secret.text) > maxValueBytes) return no(400, 10054, "A secret is too large.");
      next.set(name, { type: "secret_text", text: secret.text });
    }
    if (next.size + worker.vars.length > maxNames) return no(400, 10055, "There are too many variables and secrets.");
    worker.secrets.write(next), worker.versions += 1;
  }
  let base = "/accounts/:account/workers/scripts", routes = [
    {
      method: "GET",
      pattern: base,
      handle: () => ok([...scripts.values()].map(({ name, created }) => ({ id: name, created_on: created, modified_on: created })))
    },
    {
      method: "GET",
      pattern: `${base}/:script/secrets`,
      handle: (ask) => withWorker(
        ask.params.script,
        (worker) => ok([...worker.secrets.seen()].map(([name, { type }]) => ({ name, type })))
      )
    },
    {
      method: "PUT",
      pattern: `${base}/:script/secrets`,
      handle: (ask) => withWorker(ask.params.script, (worker) => {
        let body = bodyOf(ask);
        return typeof body?.name != "string" ? bad("A secret has a name, a type and a text.") : change2(worker, { [body.name]: body }) ?? ok(text(body.name));
      })
    },
    {
      method: "GET",
      pattern: `${base}/:script/secrets/:name`,
      handle: (ask) => withWorker(ask.params.script, (worker) => {
        let { name = "" } = ask.params, secret = worker.secrets.seen().get(name);
        return secret === void 0 ? no(404, 10056, "Binding not found.") : ok({ name, type: secret.type });
      })
    },
    {
      method: "DELETE",
      pattern: `${base}/:script/secrets/:name`,
      handle: (ask) => withWorker(ask.params.script, (worker) => {
        let { name = "" } = ask.params;
        return worker.secrets.latest().has(name) ? change2(worker, { [name]: null }) ?? ok(null) : no(404, 10056, "Binding not found.");
      })
    },
    {
      method: "PATCH",
      pattern: `${base}/:script/secrets-bulk`,
      handle: (ask) => withWorker(ask.params.script, (worker) => {
        let type = ask.headers["content-type"]?.split(";")[0];
        if (type !== "application/merge-patch+json" && type !== "application/json")
          return no(415, 10021, "This content type is not taken.");
        let body = bodyOf(ask), secrets = record(body?.secrets);
        if (body === void 0 || secrets === void 0) return bad("The request body needs `secrets`.");
        if (Object.keys(body).some((key) => key !== "secrets" && key !== "version_tags"))
          return bad("The request body has an unknown field.");
        if (Object.keys(secrets).length > 100) return bad("A request takes 100 operations at most.");
        let refused2 = change2(worker, secrets);
        return refused2 || ok(Object.fromEntries([...worker.secrets.latest()].map(([name, { type: type2 }]) => [name, { name, type: type2 }])));
      })
    }
  ], found = (name) => {
    let worker = scripts.get(name);
    if (worker === void 0) throw new Error(`the simulator has no Worker ${name}`);
    return worker;
  };
  return {
    routes,
    /** A secret's text as it stands. */
    peek: (script, name) => found(script).secrets.latest().get(name)?.text,
    /** Changes the secrets behind everybody's back. */
    tamper(script, change3) {
      let { secrets } = found(script), next = new Map(secrets.latest());
      change3(next), secrets.settle(next);
    },
    /** Says whether the latest version is deployed. */
    deployed(script, is) {
      found(script).deployed = is;
    },
    /** How many versions there are. */
    versions: (script) => found(script).versions
  };
}

// src/simulators/server.ts
async function serve(options) {
  let base = options.base ?? "", requests = [], faults = [], routes = options.routes.map((route) => ({ ...route, segments: route.pattern.split("/") }));
  async function answer(ask) {
    let refused2 = options.refuse(ask);
    if (refused2) return refused2;
    let given = ask.path.split("/");
    for (let route of routes) {
      let params = route.method === ask.method ? match(route.segments, given) : void 0;
      if (params) return route.handle({ ...ask, params });
    }
    return options.notFound;
  }
  async function handle(request, response) {
    let url = new URL(request.url ?? "/", "http://simulator"), chunks = [];
    for await (let chunk of request) chunks.push(chunk);
    let ask = {
      method: request.method ?? "GET",
      path: url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks).toString("utf8")
    }, struck = faults.find((one2) => one2.left > 0 && (one2.fault.match?.(ask) ?? !0));
    struck && (struck.left -= 1);
    let act = struck?.fault.act;
    if (act?.kind === "delay" && await new Promise((resolve2) => setTimeout(resolve2, act.ms)), act?.kind === "drop") {
      requests.push({ method: ask.method, path: ask.path, status: 0 }), response.destroy();
      return;
    }
    let said = act?.kind === "answer" ? act.answer : act?.kind === "echo" ? {
      status: act.status,
      body: { message: `invalid: ${ask.body}`, error: { code: "invalid", message: ask.body } }
    } : await answer(ask);
    if (requests.push({ method: ask.method, path: ask.path, status: said.status }), act?.kind === "drop-after") {
      response.destroy();
      return;
    }
    let raw = typeof said.body == "string", text3 = said.body === void 0 ? "" : raw ? said.body : JSON.stringify(said.body);
    response.writeHead(said.status, {
      ...text3 === "" ? {} : { "content-type": raw ? "text/html; charset=utf-8" : "application/json; charset=utf-8" },
      ...options.headers?.(ask),
      ...said.headers
    }), response.end(act?.kind === "truncate" ? text3.slice(0, Math.floor(text3.length / 2)) : text3);
  }
  let server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve2, reject) => {
    server.once("error", reject), server.listen(options.port ?? 0, "127.0.0.1", resolve2);
  });
  let { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}${base}`,
    token: options.token,
    requests,
    order: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    close: () => new Promise((resolve2) => {
      server.close(() => resolve2()), server.closeAllConnections();
    })
  };
}
function match(pattern, given) {
  if (pattern.length !== given.length) return;
  let params = {};
  for (let [index, segment] of pattern.entries()) {
    let text3 = given[index] ?? "";
    if (segment.startsWith(":")) params[segment.slice(1)] = decodeURIComponent(text3);
    else if (segment !== text3) return;
  }
  return params;
}

// src/simulators/cloudflare.ts
async function startCloudflare(options = {}) {
  let token = options.token ?? "cloudflare-simulator-token", account = options.account ?? "0123456789abcdef0123456789abcdef", now = options.now ?? Date.now, lag2 = { ms: options.lagMs ?? 0, reads: options.lagReads ?? 0 }, site = pages(options.projects ?? [{ name: "docs" }], lag2, now), edge = workers(options.scripts ?? [{ name: "edge" }], lag2, now), { refuse: refuse2, headers } = gate({
    token,
    account,
    may: options.may ?? ["pages:write", "workers:write"],
    limits: options.limits ?? !1,
    budget: options.budget ?? 1200,
    now
  }), owner = {
    id: account,
    name: "Simulated account",
    type: "standard",
    settings: {},
    created_on: "2024-01-01T00:00:00Z"
  };
  return {
    ...await serve({
      base: "/client/v4",
      token,
      refuse: refuse2,
      headers,
      notFound: no(400, 7e3, "No route for that URI"),
      ...options.port === void 0 ? {} : { port: options.port },
      routes: [
        {
          method: "GET",
          pattern: "/user/tokens/verify",
          handle: () => ok({ id: "ed17574386854bf78a67040be0a770b0", status: "active" })
        },
        {
          method: "GET",
          pattern: "/accounts",
          handle: () => ok([owner], { page: 1, per_page: 20, count: 1, total_count: 1, total_pages: 1 })
        },
        { method: "GET", pattern: "/accounts/:account", handle: () => ok(owner) },
        ...site.routes,
        ...edge.routes
      ]
    }),
    account,
    peek: (at, name) => "script" in at ? edge.peek(at.script, name) : site.configs(at.project)[at.place].env_vars[name]?.value,
    plant: (at, name, value, kind = "secret_text") => {
      "script" in at ? edge.tamper(at.script, (secrets) => secrets.set(name, { type: "secret_text", text: value })) : site.tamper(at.project, at.place, (vars) => {
        vars[name] = { type: kind, value };
      });
    },
    uproot: (at, name) => {
      "script" in at ? edge.tamper(at.script, (secrets) => secrets.delete(name)) : site.tamper(at.project, at.place, (vars) => {
        delete vars[name];
      });
    },
    configs: site.configs,
    governed: (project, place) => site.configs(project)[place].wrangler_config_hash !== void 0,
    deploy: site.deploy,
    deployed: edge.deployed,
    versions: edge.versions
  };
}

// src/simulators/github-store.ts
function tick(store) {
  return Math.floor(store.now() / 1e3) * 1e3;
}
function stamp(ms) {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}
function repositoryAt(store, owner, name) {
  return store.repositories.get(`${owner}/${name}`.toLowerCase());
}
function boxAt(store, path) {
  let key = path.toLowerCase(), known2 = store.boxes.get(key);
  if (known2) return known2;
  let found = describe(store, key);
  if (!found) return;
  let box = {
    path: key,
    ...found,
    rows: /* @__PURE__ */ new Map(),
    stale: void 0,
    key: void 0,
    rotateAfterRead: !1,
    hidden: /* @__PURE__ */ new Set(),
    unstamped: /* @__PURE__ */ new Map()
  };
  return store.boxes.set(key, box), box;
}
var listShape = /^\/(?:(?:repos\/([^/]+)\/([^/]+)|orgs\/([^/]+)|(user))\/(?:(actions|dependabot|codespaces)|environments\/(.+)))\/(secrets|variables)$/;
function describe(store, path) {
  let [, owner, name, organization, user2, family = "actions", environment, kind] = listShape.exec(path) ?? [];
  if (kind === void 0 || kind === "variables" && (family !== "actions" || user2)) return;
  let box = { kind, family };
  if (owner !== void 0 && name !== void 0) {
    let repository = repositoryAt(store, owner, name);
    return repository ? environment === void 0 ? { ...box, holder: "repository", owner } : repository.environments.has(environment) ? { ...box, holder: "environment", owner } : void 0 : void 0;
  }
  return environment !== void 0 ? void 0 : user2 !== void 0 ? family === "codespaces" ? { ...box, holder: "user", owner: store.login } : void 0 : organization !== void 0 && store.organizations.has(organization) ? { ...box, holder: "organization", owner: organization } : void 0;
}
function capacity(box) {
  return box.holder === "organization" ? box.family === "codespaces" ? 100 : 1e3 : box.kind === "variables" && box.holder === "repository" ? 500 : 100;
}
function change(store, box, apply) {
  if (store.lagMs > 0 || store.lagReads > 0) {
    let rows = box.stale?.rows ?? [...box.rows.values()];
    box.stale = { rows, until: store.now() + store.lagMs, reads: store.lagReads };
  }
  apply(box.rows);
}
function shown(store, box) {
  let { stale } = box;
  return stale && (stale.reads > 0 || store.now() < stale.until) ? (stale.reads -= 1, byName(stale.rows)) : (box.stale = void 0, byName([...box.rows.values()]));
}
function byName(rows) {
  return [...rows].sort((a, b) => a.name < b.name ? -1 : 1);
}
function tokenOf(ask) {
  return /^(?:bearer|token) (.+)$/i.exec(ask.headers.authorization ?? "")?.[1];
}
function callerOf(store, ask) {
  return store.callers.get(tokenOf(ask) ?? "") ?? store.login;
}
function origin(store, ask) {
  return `http://${ask.headers.host}${store.base}`;
}
function refuse(status, message, more = {}) {
  return {
    status,
    body: { message, ...more, documentation_url: "https://docs.github.com/rest", status: String(status) }
  };
}
var notFound2 = refuse(404, "Not Found");
function pageOf(store, ask, all, sizes) {
  let number = (name, otherwise) => Math.max(1, Number(ask.query.get(name)) || otherwise), size = Math.min(number("per_page", sizes.usual), sizes.most), page = number("page", 1), last = Math.max(1, Math.ceil(all.length / size)), link = (to, rel) => `<${origin(store, ask)}${ask.path}?per_page=${size}&page=${to}>; rel="${rel}"`, links = [
    ...page > 1 ? [link(page - 1, "prev"), link(1, "first")] : [],
    ...page < last ? [link(page + 1, "next"), link(last, "last")] : []
  ];
  return {
    rows: all.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(", ") }
  };
}

// src/simulators/github-bodies.ts
function ownerBody(login, origin2, type) {
  let path = encodeURIComponent(login), url = `${origin2}/users/${path}`, links = ["followers", "subscriptions", "orgs", "repos", "received_events"], named = { orgs: "organizations" };
  return {
    login,
    id: idOf(login),
    node_id: nodeId(login),
    avatar_url: `${origin2}/avatars/${path}`,
    gravatar_id: "",
    url,
    html_url: `${origin2}/${path}`,
    ...Object.fromEntries(links.map((link) => [`${named[link] ?? link}_url`, `${url}/${link}`])),
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    events_url: `${url}/events{/privacy}`,
    type,
    site_admin: !1
  };
}
function repositoryBody(repository, origin2, ownerType = "Organization") {
  let { owner, name } = repository, url = `${origin2}/repos/${owner}/${name}`, html = `${origin2}/${owner}/${name}`, plain2 = "contributors deployments downloads events forks hooks languages merges stargazers subscribers", templated = "archive assignees blobs branches collaborators comments commits compare contents git_commits git_refs git_tags issue_comment issue_events issues keys labels milestones notifications pulls releases statuses subscription tags teams trees", at = stamp(repository.createdAt);
  return {
    id: repository.id,
    node_id: nodeId(`${owner}/${name}`),
    name,
    full_name: `${owner}/${name}`,
    owner: ownerBody(owner, origin2, ownerType),
    private: repository.private,
    visibility: repository.private ? "private" : "public",
    html_url: html,
    description: null,
    fork: !1,
    url,
    ...Object.fromEntries(`${plain2} ${templated}`.split(" ").map((link) => [`${link}_url`, `${url}/${link}`])),
    clone_url: `${html}.git`,
    git_url: `git://localhost/${owner}/${name}.git`,
    ssh_url: `git@localhost:${owner}/${name}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: "main",
    size: 0,
    topics: [],
    ...Object.fromEntries(
      "forks forks_count open_issues open_issues_count stargazers_count watchers watchers_count network_count subscribers_count".split(" ").map((count) => [count, 0])
    ),
    has_issues: !0,
    has_projects: !0,
    has_wiki: !0,
    has_pages: !1,
    has_discussions: !1,
    archived: !1,
    disabled: !1,
    pushed_at: at,
    created_at: at,
    updated_at: at,
    permissions: { admin: !0, maintain: !0, push: !0, triage: !0, pull: !0 }
  };
}
function environmentBody(environment, repository, origin2) {
  let { id, name, waitTimer, reviewers, preventSelfReview, branchPolicy } = environment, path = `repos/${repository.owner}/${repository.name}/environments/${encodeURIComponent(name)}`, rule = (offset, type, more) => ({
    id: id * 10 + offset,
    node_id: nodeId(`${type}${id}`),
    type,
    ...more
  });
  return {
    id,
    node_id: nodeId(`environment${id}`),
    name,
    url: `${origin2}/${path}`,
    html_url: `${origin2}/${repository.owner}/${repository.name}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: stamp(environment.createdAt),
    updated_at: stamp(environment.updatedAt),
    protection_rules: [
      ...waitTimer > 0 ? [rule(1, "wait_timer", { wait_timer: waitTimer })] : [],
      ...reviewers.length > 0 ? [
        rule(2, "required_reviewers", {
          prevent_self_review: preventSelfReview,
          reviewers: reviewers.map(({ type, id: reviewer }) => ({
            type,
            reviewer: ownerBody(`reviewer-${reviewer}`, origin2, "User")
          }))
        })
      ] : [],
      ...branchPolicy ? [rule(3, "branch_policy", {})] : []
    ],
    deployment_branch_policy: branchPolicy
  };
}
function idOf(login) {
  return [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1000003, 7);
}
function nodeId(of) {
  return Buffer.from(of).toString("base64url");
}

// src/simulators/github-check.ts
var text2 = (value, key) => typeof value == "string" ? void 0 : `For 'properties/${key}', ${JSON.stringify(value)} is not a string.`, integer = (value, key) => Number.isInteger(value) ? void 0 : `For 'properties/${key}', ${JSON.stringify(value)} is not an integer.`, flag = (value, key) => typeof value == "boolean" ? void 0 : `For 'properties/${key}', ${JSON.stringify(value)} is not a boolean.`, anything = () => {
}, base64 = (value, key) => typeof value == "string" && /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value) ? void 0 : `Invalid property /${key}: is not standard base64.`, visibility = (value, key) => ["all", "private", "selected"].includes(value) ? void 0 : `For 'properties/${key}', ${JSON.stringify(value)} is not one of all, private, selected.`;
function ids(as) {
  return (value, key) => {
    if (!Array.isArray(value)) return `For 'properties/${key}', ${JSON.stringify(value)} is not an array.`;
    for (let [index, id] of value.entries())
      if (!(as !== "texts" && Number.isInteger(id)) && !(as !== "numbers" && typeof id == "string" && /^\d+$/.test(id)))
        return as === "texts" ? `Invalid property /${key}/${index}: \`${JSON.stringify(id)}\` is not of type \`string\`.` : `For 'items', ${JSON.stringify(id)} is not an integer.`;
  };
}
function readBody(body, rules, needed2) {
  let no3 = (status, message) => ({ ok: !1, answer: refuse(status, message) }), given;
  try {
    given = body === "" ? {} : JSON.parse(body);
  } catch {
    return no3(400, "Problems parsing JSON");
  }
  if (typeof given != "object" || given === null || Array.isArray(given))
    return no3(422, `Invalid request.

The body is not an object.`);
  let members = given, problems = [
    ...needed2.filter((key) => members[key] === void 0).map((key) => `"${key}" wasn't supplied.`),
    ...Object.entries(members).map(([key, value]) => {
      let rule = Object.hasOwn(rules, key) ? rules[key] : void 0;
      return rule ? rule(value, key) : `"${key}" is not a permitted key.`;
    })
  ].filter((problem) => problem !== void 0);
  return problems.length === 0 ? { ok: !0, body: members } : no3(422, `Invalid request.

${problems.join(`
`)}`);
}

// src/simulators/github-app.ts
var lifeMs = 36e5, mintPath = "/app/installations/:id/access_tokens";
function appDesk(store, apps) {
  let installations = apps.flatMap(
    (app) => app.installations.map(
      ({ account, repositories, permissions }) => ({
        id: store.nextId(),
        app,
        account,
        names: repositories?.map((name) => name.toLowerCase()),
        permissions: { ...permissions, metadata: "read" },
        suspendedAt: void 0
      })
    )
  ), minted = [], found = (ask, account, repository) => {
    let app = appOf(ask, store, apps), one2 = installations.find(
      (installation) => installation.app === app && installation.account.toLowerCase() === account.toLowerCase() && (repository === void 0 || covers(installation, repository))
    );
    return one2 ? { status: 200, body: installationBody(one2, store, ask) } : notFound2;
  }, covers = ({ account, names }, repository) => store.repositories.has(`${account}/${repository}`.toLowerCase()) && (names?.includes(repository.toLowerCase()) ?? !0);
  function mint(ask) {
    let app = appOf(ask, store, apps), one2 = installations.find(
      (installation) => String(installation.id) === ask.params.id && installation.app === app
    );
    if (one2 === void 0) return notFound2;
    if (one2.suspendedAt !== void 0) return refuse(403, "This installation has been suspended");
    let read = readBody(ask.body, { repositories: anything, permissions: anything }, []);
    if (!read.ok) return read.answer;
    let names = read.body.repositories;
    if (names?.some((name) => !covers(one2, name)))
      return refuse(
        422,
        "There is at least one repository that does not exist or is not accessible to the parent installation."
      );
    let asked = Object.entries(read.body.permissions ?? one2.permissions);
    if (asked.some(([permission, level]) => ![level, "write"].includes(one2.permissions[permission] ?? "")))
      return refuse(422, "The permissions requested are not granted to this installation.");
    let token = one2.app.mint?.() ?? randomToken(one2.app.id), permissions = { ...Object.fromEntries(asked), metadata: "read" }, limited = names ?? one2.names, at = store.now(), expires = tick(store) + lifeMs;
    minted.push({ account: one2.account, repositories: limited ?? "all", permissions, at, token }), store.callers.set(token, `${one2.app.slug ?? "app"}[bot]`), store.grants.set(token, {
      kind: "installation",
      owner: one2.account,
      repositories: limited === void 0 ? "all" : new Set(limited.map((name) => name.toLowerCase())),
      permissions,
      expires
    });
    let selection = limited === void 0 ? "all" : "selected", bodies = names?.map((name) => {
      let repository = store.repositories.get(`${one2.account}/${name}`.toLowerCase());
      return repository ? repositoryBody(repository, origin(store, ask), accountType(one2.account, store)) : void 0;
    }), body = { token, expires_at: stamp(expires), permissions, repository_selection: selection };
    return { status: 201, body: bodies === void 0 ? body : { ...body, repositories: bodies } };
  }
  return {
    routes: [
      { method: "POST", pattern: mintPath, handle: mint },
      {
        method: "GET",
        pattern: "/repos/:owner/:repo/installation",
        handle: (ask) => found(ask, ask.params.owner ?? "", ask.params.repo ?? "")
      },
      { method: "GET", pattern: "/orgs/:org/installation", handle: (ask) => found(ask, ask.params.org ?? "") },
      { method: "GET", pattern: "/users/:user/installation", handle: (ask) => found(ask, ask.params.user ?? "") }
    ],
    doors: {
      minted,
      suspend(account, suspended = !0) {
        for (let one2 of installations)
          one2.account === account && (one2.suspendedAt = suspended ? tick(store) : void 0);
      }
    },
    /** Whether a request is made by an App for itself, with a signature in place of a token. */
    isFor: ({ path }) => /^\/app\/|^\/(?:repos\/[^/]+\/[^/]+|orgs\/[^/]+|users\/[^/]+)\/installation$/.test(path),
    refuse(ask) {
      if (!ask.headers["user-agent"]) return refuse(403, "Request forbidden by administrative rules.");
      let app = appOf(ask, store, apps);
      return "status" in app ? app : void 0;
    }
  };
}
function randomToken(app) {
  return `ghs_${app}_${randomBytes(24).toString("base64url")}.${randomBytes(60).toString("base64url")}`;
}
function appOf(ask, store, apps) {
  let undecodable = refuse(401, "A JSON web token could not be decoded"), [head = "", body = "", signature = ""] = (tokenOf(ask) ?? "").split("."), header = decoded(head), claims = decoded(body);
  if (header?.alg !== "RS256" || claims === void 0) return undecodable;
  let app = apps.find(({ id, clientId }) => [String(id), clientId].includes(String(claims.iss)));
  if (app === void 0) return refuse(404, "Integration not found");
  let key = createPublicKey(app.publicKey);
  if (!verify("RSA-SHA256", Buffer.from(`${head}.${body}`), key, Buffer.from(signature, "base64url"))) return undecodable;
  let now = store.now() / 1e3, { iat, exp } = claims;
  return !Number.isInteger(iat) || Number(iat) > now ? refuse(
    401,
    "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"
  ) : !Number.isInteger(exp) || Number(exp) <= now ? refuse(
    401,
    "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires"
  ) : Number(exp) > now + 600 ? refuse(401, "'Expiration time' claim ('exp') is too far in the future") : app;
}
function decoded(part) {
  try {
    let data = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof data == "object" && data !== null ? data : void 0;
  } catch {
    return;
  }
}
function accountType(account, store) {
  return store.organizations.has(account.toLowerCase()) ? "Organization" : "User";
}
function installationBody(one2, store, ask) {
  let base = origin(store, ask), type = accountType(one2.account, store), at = stamp(tick(store));
  return {
    id: one2.id,
    account: ownerBody(one2.account, base, type),
    repository_selection: one2.names === void 0 ? "all" : "selected",
    access_tokens_url: `${base}/app/installations/${one2.id}/access_tokens`,
    repositories_url: `${base}/installation/repositories`,
    html_url: `${base}/organizations/${one2.account}/settings/installations/${one2.id}`,
    app_id: one2.app.id,
    app_slug: one2.app.slug ?? "app",
    target_id: 1,
    target_type: type,
    permissions: one2.permissions,
    events: [],
    created_at: at,
    updated_at: at,
    single_file_name: null,
    suspended_by: null,
    suspended_at: one2.suspendedAt === void 0 ? null : stamp(one2.suspendedAt)
  };
}

// src/simulators/github-repository.ts
function routesBelow(store, part) {
  return (method, rest, handle) => ({
    method,
    pattern: `/repos/:owner/:repo/${part}${rest}`,
    handle: (ask) => {
      let repository = repositoryAt(store, ask.params.owner ?? "", ask.params.repo ?? "");
      return repository ? handle(repository, ask) : notFound2;
    }
  });
}
function knownRepository(store, fullName) {
  let [owner = "", name = ""] = fullName.split("/"), found = repositoryAt(store, owner, name);
  if (!found) throw new Error(`the simulator has no ${fullName}`);
  return found;
}

// src/simulators/github-comments.ts
var maxBytes = 262144, tooLong = "body is too long (maximum is 65536 characters)";
function commentBoard(store) {
  let comments = /* @__PURE__ */ new Map(), on = (repository, number) => [...comments.values()].filter((one2) => one2.repository === repository && one2.number === number), add = (repository, number, login, body) => {
    let at2 = tick(store), made2 = { id: store.nextId(), repository, number, login, body, createdAt: at2, updatedAt: at2 };
    return comments.set(made2.id, made2), made2;
  }, at = routesBelow(store, "issues/"), onIssue = (method, handle) => at(method, ":number/comments", (repository, ask) => {
    let number = Number(ask.params.number);
    return Number.isSafeInteger(number) && number > 0 ? handle(repository, number, ask) : notFound2;
  }), onComment = (method, handle) => at(method, "comments/:id", (repository, ask) => {
    let found = comments.get(Number(ask.params.id));
    return found?.repository === repository ? handle(found, ask) : notFound2;
  }), shown3 = (comment, ask) => commentBody(comment, comment.repository, origin(store, ask));
  return {
    routes: [
      onIssue("GET", (repository, number, ask) => {
        let { rows, headers } = pageOf(store, ask, on(repository, number), { usual: 30, most: 100 });
        return { status: 200, headers, body: rows.map((one2) => shown3(one2, ask)) };
      }),
      onIssue("POST", (repository, number, ask) => {
        let read = bodyOf2(ask);
        return typeof read != "string" ? read : { status: 201, body: shown3(add(repository, number, callerOf(store, ask), read), ask) };
      }),
      onComment("GET", (comment, ask) => ({ status: 200, body: shown3(comment, ask) })),
      onComment("PATCH", (comment, ask) => {
        let read = bodyOf2(ask);
        if (typeof read != "string") return read;
        let edited = { ...comment, body: read, updatedAt: tick(store) };
        return comments.set(edited.id, edited), { status: 200, body: shown3(edited, ask) };
      }),
      onComment("DELETE", (comment) => (comments.delete(comment.id), { status: 204 }))
    ],
    doors: {
      list: (fullName, number) => on(knownRepository(store, fullName), number),
      plant: (fullName, number, login, body) => add(knownRepository(store, fullName), number, login, body).id,
      uproot: (id) => {
        comments.delete(id);
      }
    }
  };
}
function bodyOf2(ask) {
  let read = readBody(ask.body, { body: text2 }, ["body"]);
  if (!read.ok) return read.answer;
  let body = String(read.body.body), wrong = (code, message) => refuse(422, "Validation Failed", { errors: [{ resource: "IssueComment", code, field: "body", message }] });
  return body.trim() === "" ? wrong("unprocessable", "Body can't be blank") : Buffer.byteLength(body) > maxBytes ? wrong("custom", tooLong) : body;
}
function commentBody(comment, repository, origin2) {
  let { id, number, login, body } = comment, path = `${repository.owner}/${repository.name}`, slug = /^(.+)\[bot\]$/.exec(login)?.[1];
  return {
    id,
    node_id: Buffer.from(`IssueComment${id}`).toString("base64url"),
    url: `${origin2}/repos/${path}/issues/comments/${id}`,
    html_url: `${origin2}/${path}/pull/${number}#issuecomment-${id}`,
    issue_url: `${origin2}/repos/${path}/issues/${number}`,
    body,
    user: ownerBody(login, origin2, slug === void 0 ? "User" : "Bot"),
    created_at: stamp(comment.createdAt),
    updated_at: stamp(comment.updatedAt),
    author_association: slug === void 0 ? "MEMBER" : "NONE",
    performed_via_github_app: slug === void 0 ? null : appBody(slug, origin2)
  };
}
function appBody(slug, origin2) {
  return {
    id: 15368,
    slug,
    node_id: Buffer.from(`App${slug}`).toString("base64url"),
    owner: ownerBody("github", origin2, "Organization"),
    name: slug,
    description: null,
    external_url: `${origin2}/apps/${slug}/about`,
    html_url: `${origin2}/apps/${slug}`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2024-04-10T20:33:16Z",
    permissions: { issues: "write", metadata: "read", pull_requests: "write" },
    events: []
  };
}

// src/simulators/github-contents.ts
var alongBytes = 1024 * 1024, depths = [1, 2, 3, 4, 5, 6];
function contentRoutes(store, git) {
  let pulls = /* @__PURE__ */ new Map(), at = (rest, handle) => ({
    method: "GET",
    pattern: `/repos/:owner/:repo/${rest}`,
    handle: (ask) => {
      let { owner = "", repo = "" } = ask.params;
      return repositoryAt(store, owner, repo) ? handle(`${owner}/${repo}`, ask) : notFound2;
    }
  }), commitOf = (fullName, name) => git.ref(fullName, `heads/${name}`) ?? name;
  return {
    routes: [
      ...depths.map(
        (depth) => at(`contents/${Array.from({ length: depth }, (_, index) => `:p${index}`).join("/")}`, (fullName, ask) => {
          let path = Array.from({ length: depth }, (_, index) => ask.params[`p${index}`]).join("/"), commit = commitOf(fullName, ask.query.get("ref") ?? "main");
          return fileAnswer(git, fullName, commit, path);
        })
      ),
      at("compare/:ends", (fullName, { params }) => {
        let [base = "", head = ""] = (params.ends ?? "").split("...").map((name) => commitOf(fullName, name)), fork = git.forkPoint(fullName, base, head);
        return fork === void 0 ? notFound2 : { status: 200, body: compareBody(base, fork, head) };
      }),
      at("pulls", (fullName, ask) => {
        let label = ask.query.get("head");
        return { status: 200, body: [...pulls.get(fullName.toLowerCase())?.values() ?? []].filter((pull2) => label === null || pull2.label.toLowerCase() === label.toLowerCase()).map((pull2) => pullBody(pull2, fullName, origin(store, ask))) };
      })
    ],
    doors: {
      open(fullName, pull2) {
        let key = fullName.toLowerCase();
        pulls.set(key, (pulls.get(key) ?? /* @__PURE__ */ new Map()).set(pull2.number, pull2));
      }
    }
  };
}
function fileAnswer(git, fullName, commit, path) {
  let file = git.file(fullName, commit, path);
  if (file?.isLink) {
    let target = posix.join(posix.dirname(path), file.bytes.toString()), found = git.file(fullName, commit, target);
    return found === void 0 ? { status: 200, body: { type: "symlink", target: file.bytes.toString(), ...common(file, path) } } : { status: 200, body: fileBody(found, path) };
  }
  return file !== void 0 ? { status: 200, body: fileBody(file, path) } : [...git.files(fullName, commit).keys()].filter((one2) => one2.startsWith(`${path}/`)).length === 0 ? /^[0-9a-f]{40}$/.test(commit) ? notFound2 : refuse(404, `No commit found for the ref ${commit}`) : { status: 200, body: { type: "dir", name: posix.basename(path), path, size: 0, entries: [] } };
}
function fileBody(file, path) {
  let along = file.bytes.length <= alongBytes, lines = (file.bytes.toString("base64").match(/.{1,60}/g) ?? []).map((line) => `${line}
`).join("");
  return { type: "file", encoding: along ? "base64" : "none", content: along ? lines : "", ...common(file, path) };
}
function common({ bytes, sha }, path) {
  return { size: bytes.length, name: posix.basename(path), path, sha };
}
function compareBody(base, fork, head) {
  return { status: fork === base ? head === base ? "identical" : "ahead" : fork === head ? "behind" : "diverged", base_commit: { sha: base }, merge_base_commit: { sha: fork }, commits: [], files: [] };
}
function pullBody({ number, head, label, from, into }, fullName, origin2) {
  let [, ref = ""] = label.split(":");
  return {
    number,
    state: "open",
    url: `${origin2}/repos/${fullName}/pulls/${number}`,
    head: { label, ref, sha: head, repo: from === "" ? null : { full_name: from } },
    base: { ref: into, repo: { full_name: fullName } }
  };
}

// src/simulators/github-objects.ts
function emptyObjects() {
  return { blobs: /* @__PURE__ */ new Map(), trees: /* @__PURE__ */ new Map(), commits: /* @__PURE__ */ new Map(), refs: /* @__PURE__ */ new Map(), links: /* @__PURE__ */ new Set() };
}
function commitFiles(objects, ref, files, message, at, from) {
  let head = objects.refs.get(ref) ?? from, tree = new Map(objects.trees.get(objects.commits.get(head ?? "")?.tree ?? ""));
  for (let [path, content] of files)
    content === void 0 ? tree.delete(path) : tree.set(path, makeBlob(objects, Buffer.from(content)));
  let { sha } = makeCommit(objects, makeTree(objects, tree), head === void 0 ? [] : [head], message, at);
  return objects.refs.set(ref, sha), sha;
}
function ancestors(commits, from) {
  let found = /* @__PURE__ */ new Set();
  for (let waiting2 = [from]; waiting2.length > 0; ) {
    let sha = waiting2.shift(), commit = commits.get(sha);
    commit === void 0 || found.has(sha) || (found.add(sha), waiting2.push(...commit.parents));
  }
  return [...found];
}
function descends(objects, sha, from) {
  let seen = /* @__PURE__ */ new Set(), waiting2 = [sha];
  for (let at = waiting2.pop(); at !== void 0; at = waiting2.pop()) {
    if (at === from) return !0;
    seen.has(at) || (seen.add(at), waiting2.push(...objects.commits.get(at)?.parents ?? []));
  }
  return !1;
}
function hashed(kind, content) {
  return createHash("sha1").update(`${kind} ${content.length}\0`).update(content).digest("hex");
}
function makeBlob(objects, content) {
  let sha = hashed("blob", content);
  return objects.blobs.set(sha, content), sha;
}
function makeTree(objects, files) {
  let sorted = new Map([...files].sort(([a], [b]) => a < b ? -1 : 1)), sha = hashed("tree", Buffer.from(JSON.stringify([...sorted])));
  return objects.trees.set(sha, sorted), sha;
}
function makeCommit(objects, tree, parents, message, at) {
  let sha = hashed("commit", Buffer.from(JSON.stringify([tree, parents, message, at, objects.commits.size]))), commit = { sha, tree, parents, message, at };
  return objects.commits.set(sha, commit), commit;
}

// src/simulators/github-git-doors.ts
function gitDoors(objectsOf, now) {
  return {
    ref: (fullName, ref) => objectsOf(fullName).refs.get(ref),
    move(fullName, ref, sha) {
      sha === void 0 ? objectsOf(fullName).refs.delete(ref) : objectsOf(fullName).refs.set(ref, sha);
    },
    log(fullName, ref) {
      let objects = objectsOf(fullName), messages = [];
      for (let at = objects.commits.get(objects.refs.get(ref) ?? ""); at; at = objects.commits.get(at.parents[0] ?? ""))
        messages.push(at.message);
      return messages;
    },
    parents: (fullName, sha) => objectsOf(fullName).commits.get(sha)?.parents ?? [],
    files(fullName, ref) {
      let objects = objectsOf(fullName), commit = objects.commits.get(objects.refs.get(ref) ?? ref);
      return new Map(
        [...objects.trees.get(commit?.tree ?? "") ?? []].map(([path, sha]) => [
          path,
          objects.blobs.get(sha)?.toString("utf8") ?? ""
        ])
      );
    },
    commit(fullName, ref, files, message, from) {
      let objects = objectsOf(fullName);
      return commitFiles(objects, ref, files, message, now(), from);
    },
    link(fullName, ref, path, target) {
      let objects = objectsOf(fullName);
      return objects.links.add(makeBlob(objects, Buffer.from(target))), commitFiles(objects, ref, /* @__PURE__ */ new Map([[path, target]]), `link ${path}`, now());
    },
    file(fullName, commit, path) {
      let { blobs, trees, commits, links } = objectsOf(fullName), sha = trees.get(commits.get(commit)?.tree ?? "")?.get(path), bytes = sha === void 0 ? void 0 : blobs.get(sha);
      return sha === void 0 || bytes === void 0 ? void 0 : { sha, bytes, isLink: links.has(sha) };
    },
    forkPoint(fullName, one2, other) {
      let { commits } = objectsOf(fullName), line = ancestors(commits, one2);
      return ancestors(commits, other).find((sha) => line.includes(sha));
    },
    everything(fullName) {
      let { blobs, trees, commits } = objectsOf(fullName);
      return [
        ...[...blobs.values()].map((blob) => blob.toString("utf8")),
        ...[...trees.values()].map((tree) => [...tree.keys()].join(`
`)),
        ...[...commits.values()].map((commit) => commit.message)
      ];
    }
  };
}

// src/simulators/github-git.ts
function gitDatabase(store) {
  let repositories = /* @__PURE__ */ new Map();
  function objectsOf(fullName) {
    let key = fullName.toLowerCase(), objects = repositories.get(key) ?? emptyObjects();
    return repositories.set(key, objects), objects;
  }
  let route = (method, rest, handle) => ({
    method,
    pattern: `/repos/:owner/:repo/git/${rest}`,
    handle: (ask) => {
      let { owner = "", repo = "" } = ask.params;
      if (!repositoryAt(store, owner, repo)) return notFound2;
      let body = method === "GET" || method === "DELETE" ? {} : bodyOf3(ask);
      return body === void 0 ? refuse(400, "Problems parsing JSON") : handle(objectsOf(`${owner}/${repo}`), ask, body);
    }
  });
  return { routes: [
    route("GET", "ref/:space/:name", (objects, { params }) => {
      let sha = objects.refs.get(`${params.space}/${params.name}`);
      return sha === void 0 ? notFound2 : { status: 200, body: refBody(`${params.space}/${params.name}`, sha) };
    }),
    route("GET", "matching-refs/:space/:name", (objects, { params }) => ({ status: 200, body: [...objects.refs].filter(([ref]) => ref.startsWith(`${params.space}/${params.name}`)).map(([ref, sha]) => refBody(ref, sha)) })),
    route("POST", "refs", (objects, _ask, { ref, sha }) => {
      let name = typeof ref == "string" ? /^refs\/([\w.-]+\/[\w.-]+)$/.exec(ref)?.[1] : void 0;
      return name === void 0 ? refuse(422, "Reference name is not valid") : objects.commits.has(String(sha)) ? objects.refs.has(name) ? refuse(422, "Reference already exists") : (objects.refs.set(name, String(sha)), { status: 201, body: refBody(name, String(sha)) }) : refuse(422, "Object does not exist");
    }),
    route("PATCH", "refs/:space/:name", (objects, { params }, { sha, force }) => {
      let name = `${params.space}/${params.name}`, now = objects.refs.get(name);
      return now === void 0 ? refuse(422, "Reference does not exist") : objects.commits.has(String(sha)) ? force !== !0 && !descends(objects, String(sha), now) ? refuse(422, "Update is not a fast forward") : (objects.refs.set(name, String(sha)), { status: 200, body: refBody(name, String(sha)) }) : refuse(422, "Object does not exist");
    }),
    route("GET", "commits/:sha", (objects, { params }) => {
      let commit = objects.commits.get(params.sha ?? "");
      return commit === void 0 ? notFound2 : { status: 200, body: commitBody(commit) };
    }),
    route("POST", "commits", (objects, _ask, { message, tree, parents }) => {
      if (typeof message != "string" || !objects.trees.has(String(tree))) return refuse(422, "Tree SHA does not exist");
      let above = Array.isArray(parents) ? parents.map(String) : [];
      return above.some((sha) => !objects.commits.has(sha)) ? refuse(422, "Parent SHA does not exist or is not a commit object") : { status: 201, body: commitBody(makeCommit(objects, String(tree), above, message, store.now())) };
    }),
    route("GET", "trees/:sha", (objects, { params }) => {
      let sha = params.sha ?? "", tree = objects.trees.get(objects.commits.get(sha)?.tree ?? sha);
      return tree === void 0 ? notFound2 : { status: 200, body: treeBody(sha, tree) };
    }),
    route("POST", "trees", (objects, _ask, { tree, base_tree: base }) => {
      if (!Array.isArray(tree) || tree.length === 0) return refuse(422, "Invalid tree info");
      let files = new Map(typeof base == "string" ? objects.trees.get(base) : []);
      for (let one2 of tree) {
        if (!(typeof one2.path == "string" && !one2.path.startsWith("/") && one2.mode === "100644" && one2.type === "blob")) return refuse(422, "tree.path, tree.mode or tree.type is malformed");
        if (typeof one2.content == "string") files.set(one2.path, makeBlob(objects, Buffer.from(one2.content)));
        else if (objects.blobs.has(String(one2.sha))) files.set(one2.path, String(one2.sha));
        else return refuse(422, "tree.sha is not a valid blob");
      }
      let sha = makeTree(objects, files);
      return { status: 201, body: treeBody(sha, files) };
    }),
    route("GET", "blobs/:sha", (objects, { params }) => {
      let blob = objects.blobs.get(params.sha ?? "");
      if (blob === void 0) return notFound2;
      let content = (blob.toString("base64").match(/.{1,60}/g) ?? []).map((line) => `${line}
`).join("");
      return {
        status: 200,
        body: {
          sha: params.sha,
          node_id: "B_1",
          size: blob.length,
          url: "https://api.github.com/blob",
          content,
          encoding: "base64"
        }
      };
    })
  ], doors: gitDoors(objectsOf, () => store.now()) };
}
function bodyOf3(ask) {
  try {
    let body = JSON.parse(ask.body);
    return typeof body == "object" && body !== null ? body : void 0;
  } catch {
    return;
  }
}
function refBody(name, sha) {
  let url = `https://api.github.com/git/refs/${name}`;
  return { ref: `refs/${name}`, node_id: "R_1", url, object: { type: "commit", sha, url } };
}
function commitBody({ sha, tree, parents, message, at }) {
  let url = `https://api.github.com/git/commits/${sha}`, who = { name: "sealpost", email: "sealpost@users.noreply.github.com", date: stamp(at) };
  return {
    sha,
    node_id: "C_1",
    url,
    html_url: url,
    author: who,
    committer: who,
    message,
    tree: { sha: tree, url },
    parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
    verification: { verified: !1, reason: "unsigned", signature: null, payload: null, verified_at: null }
  };
}
function treeBody(sha, files) {
  let folders = new Set(
    [...files.keys()].flatMap((path) => path.includes("/") ? [path.slice(0, path.lastIndexOf("/"))] : [])
  ), url = `https://api.github.com/git/trees/${sha}`;
  return {
    sha,
    url,
    truncated: !1,
    tree: [
      ...[...folders].map((path) => ({ path, mode: "040000", type: "tree", sha, url })),
      ...[...files].map(([path, blob]) => ({ path, mode: "100644", type: "blob", sha: blob, size: 1, url }))
    ]
  };
}

// src/simulators/github-issues.ts
function issueDesk(store) {
  let all = /* @__PURE__ */ new Map(), lag2 = 0, shownUpTo = Number.POSITIVE_INFINITY, of = (repository) => {
    let issues = all.get(repository) ?? [];
    return all.set(repository, issues), issues;
  }, add = (repository, issue) => {
    let made2 = { ...issue, number: of(repository).length + 1, told: 1 };
    return of(repository).push(made2), made2;
  }, on = routesBelow(store, "issues");
  return {
    routes: [
      on("GET", "", (repository, ask) => {
        let state = ask.query.get("state") ?? "open", creator = ask.query.get("creator"), shown3 = of(repository).filter(
          (one2) => (state === "all" || one2.state === state) && (creator === null || one2.login.toLowerCase() === creator.toLowerCase()) && (lag2 <= 0 || one2.number <= shownUpTo)
        );
        lag2 -= 1;
        let ordered = ask.query.get("direction") === "asc" ? shown3 : [...shown3].reverse(), { rows, headers } = pageOf(store, ask, ordered, { usual: 30, most: 100 });
        return { status: 200, headers, body: rows.map((one2) => issueBody(one2, repository, store, ask)) };
      }),
      on("POST", "", (repository, ask) => {
        let read = readBody(ask.body, { title: text2, body: text2, labels: anything, assignees: anything }, ["title"]);
        if (!read.ok) return read.answer;
        let { title, body = "" } = read.body, login = callerOf(store, ask), made2 = add(repository, { login, title: String(title), body: String(body), state: "open", pull: !1 });
        return { status: 201, body: issueBody(made2, repository, store, ask) };
      }),
      on("PATCH", "/:number", (repository, ask) => {
        let found = of(repository).find(({ number }) => String(number) === ask.params.number);
        if (found === void 0) return notFound2;
        let read = readBody(ask.body, { title: text2, body: text2, state: text2, state_reason: text2 }, []);
        if (!read.ok) return read.answer;
        let { title = found.title, body = found.body, state = found.state } = read.body;
        if (state !== "open" && state !== "closed") return refuse(422, "Validation Failed");
        let edited = {
          ...found,
          title: String(title),
          body: String(body),
          state,
          told: found.told + (state === found.state ? 0 : 1)
        };
        return of(repository)[found.number - 1] = edited, { status: 200, body: issueBody(edited, repository, store, ask) };
      })
    ],
    doors: {
      list: (fullName) => [...of(knownRepository(store, fullName))],
      plant: (fullName, issue) => add(knownRepository(store, fullName), { title: "An issue", state: "open", pull: !1, ...issue }).number,
      lag(reads) {
        lag2 = reads, shownUpTo = Math.max(0, ...[...all.values()].map((issues) => issues.length));
      }
    }
  };
}
function issueBody(issue, repository, store, ask) {
  let base = origin(store, ask), url = `${base}/repos/${repository.owner}/${repository.name}/issues/${issue.number}`, page = `${base}/${repository.owner}/${repository.name}/${issue.pull ? "pull" : "issues"}/${issue.number}`, at = stamp(tick(store)), bot = issue.login.endsWith("[bot]");
  return {
    id: issue.number,
    node_id: `I_${issue.number}`,
    url,
    repository_url: url.replace(/\/issues\/\d+$/, ""),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: issue.number,
    state: issue.state,
    title: issue.title,
    body: issue.body,
    user: ownerBody(issue.login, base, bot ? "Bot" : "User"),
    labels: [],
    assignee: null,
    milestone: null,
    locked: !1,
    comments: 0,
    ...issue.pull ? { pull_request: { url, html_url: page, diff_url: page, patch_url: page } } : {},
    closed_at: issue.state === "closed" ? at : null,
    created_at: at,
    updated_at: at,
    repository: repositoryBody(repository, base),
    author_association: "NONE"
  };
}

// src/simulators/github-limits.ts
var pointsOf = (method) => method === "GET" || method === "HEAD" ? 1 : 5, pointsPerMinute = 900, hourMs = 36e5;
function openLimits(store, enforce, perHour) {
  let hour = { since: store.now(), used: 0 }, minute = { since: store.now(), points: 0 }, reset = () => Math.ceil((hour.since + hourMs) / 1e3), left = () => Math.max(0, perHour - hour.used), budget = () => ({ limit: perHour, remaining: left(), reset: reset(), used: hour.used });
  return {
    spend({ method, path }) {
      let now = store.now();
      if (now - hour.since >= hourMs && (hour = { since: now, used: 0 }), now - minute.since >= 6e4 && (minute = { since: now, points: 0 }), path !== "/rate_limit") {
        if (enforce && left() === 0) return refuse(403, "API rate limit exceeded for user ID 1.");
        if (enforce && minute.points + pointsOf(method) > pointsPerMinute)
          return secondary(Math.ceil((minute.since + 6e4 - now) / 1e3));
        hour.used += 1, minute.points += pointsOf(method);
      }
    },
    headers: () => ({
      "x-ratelimit-limit": String(perHour),
      "x-ratelimit-remaining": String(left()),
      "x-ratelimit-used": String(hour.used),
      "x-ratelimit-reset": String(reset()),
      "x-ratelimit-resource": "core"
    }),
    routes: [
      {
        method: "GET",
        pattern: "/rate_limit",
        handle: () => {
          let core = budget(), search = { ...core, limit: 30, remaining: 30, used: 0 };
          return { status: 200, body: { resources: { core, search, graphql: core }, rate: core } };
        }
      }
    ]
  };
}
function secondary(retryAfter) {
  return {
    ...refuse(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."),
    headers: retryAfter === void 0 ? {} : { "retry-after": String(retryAfter) }
  };
}

// src/simulators/github-permissions.ts
var table = [
  [/^\/repos\/[^/]+\/[^/]+\/environments\/[^/]+\/(?:secrets|variables)(?:\/|$)/, ["environments"]],
  [/^\/repos\/[^/]+\/[^/]+\/environments(?:\/[^/]+)?$/, ["actions"]],
  [/^\/repos\/[^/]+\/[^/]+\/actions\/secrets(?:\/|$)/, ["secrets"]],
  [/^\/repos\/[^/]+\/[^/]+\/actions\/variables(?:\/|$)/, ["actions_variables"]],
  [/^\/repos\/[^/]+\/[^/]+\/dependabot\/secrets(?:\/|$)/, ["dependabot_secrets"]],
  [/^\/repos\/[^/]+\/[^/]+\/codespaces\/secrets(?:\/|$)/, ["codespaces_secrets"]],
  [/^\/orgs\/[^/]+\/actions\/secrets(?:\/|$)/, ["organization_secrets"]],
  [/^\/orgs\/[^/]+\/actions\/variables(?:\/|$)/, ["organization_actions_variables"]],
  [/^\/orgs\/[^/]+\/dependabot\/secrets(?:\/|$)/, ["organization_dependabot_secrets"]],
  [/^\/orgs\/[^/]+\/codespaces\/secrets(?:\/|$)/, ["organization_codespaces_secrets"]],
  [/^\/repos\/[^/]+\/[^/]+\/(?:git|contents)\//, ["contents"]],
  [/^\/repos\/[^/]+\/[^/]+\/issues\/(?:comments\/\d+|\d+\/comments)$/, ["issues", "pull_requests"]],
  [/^\/repos\/[^/]+\/[^/]+\/issues(?:\/|$)/, ["issues"]],
  [/^\/(?:repos\/[^/]+\/[^/]+|orgs\/[^/]+(?:\/repos)?|rate_limit|)$/, ["metadata"]]
];
function needed({ method, path }) {
  let [, any] = table.find(([pattern]) => pattern.test(path)) ?? [];
  if (any === void 0) return;
  let reads = method === "GET" || method === "HEAD";
  return any.includes("actions") && !reads ? { any: ["administration"], level: "write" } : { any, level: reads && !any.includes("codespaces_secrets") ? "read" : "write" };
}
function refuseGrant(ask, grant, store) {
  if (store.now() >= grant.expires) return refuse(401, "Bad credentials");
  let [, kind, owner = "", name = ""] = /^\/(repos|orgs)\/([^/]+)(?:\/([^/]+))?/.exec(decodeURI(ask.path)) ?? [], theirs = owner.toLowerCase() === grant.owner.toLowerCase();
  if (kind === "repos") {
    let found = repositoryAt(store, owner, name), among = theirs && (grant.repositories === "all" || grant.repositories.has(name.toLowerCase()));
    if (!among && (found === void 0 || found.private)) return notFound2;
    if (!among) return unreachable(grant);
  }
  if (kind === "orgs" && !theirs) return unreachable(grant);
  let need = needed(ask);
  return need === void 0 ? unreachable(grant) : need.any.some((permission) => {
    let level = permission === "metadata" ? "read" : grant.permissions[permission];
    return level !== void 0 && (need.level === "read" || level !== "read");
  }) ? void 0 : unreachable(grant);
}
function acceptedBy(ask) {
  let need = needed(ask), sets = need?.any.map((permission) => `${permission}=${need.level}`);
  return sets === void 0 ? {} : { "x-accepted-github-permissions": sets.join("; ") };
}
function unreachable({ kind }) {
  return refuse(403, `Resource not accessible by ${kind === "installation" ? "integration" : "personal access token"}`);
}

// src/simulators/github-places.ts
function placeRoutes(store) {
  let ownerType = (owner) => store.organizations.has(owner.toLowerCase()) ? "Organization" : "User", repositories = (owner) => [...store.repositories.values()].filter((one2) => one2.owner.toLowerCase() === owner.toLowerCase()), paged2 = (ask, all) => {
    let { rows, headers } = pageOf(store, ask, all, { usual: 30, most: 100 });
    return { rows: rows.map((one2) => repositoryBody(one2, origin(store, ask), ownerType(one2.owner))), headers };
  }, graphql = (ask) => ({ status: 200, body: answerQuery(store, ask) });
  return [
    {
      method: "GET",
      pattern: "/",
      handle: (ask) => ({ status: 200, body: { current_user_url: `${origin(store, ask)}/user` } })
    },
    { method: "POST", pattern: "/graphql", handle: graphql },
    { method: "POST", pattern: "/api/graphql", handle: graphql },
    {
      method: "GET",
      pattern: "/user",
      handle: (ask) => {
        let login = callerOf(store, ask);
        return login.endsWith("[bot]") ? refuse(403, "Resource not accessible by integration") : { status: 200, body: ownerBody(login, origin(store, ask), "User") };
      }
    },
    {
      method: "GET",
      pattern: "/user/repos",
      handle: (ask) => {
        let { rows, headers } = paged2(ask, [...store.repositories.values()]);
        return { status: 200, headers, body: rows };
      }
    },
    {
      method: "GET",
      pattern: "/orgs/:org",
      handle: (ask) => {
        let login = store.organizations.get((ask.params.org ?? "").toLowerCase());
        return login === void 0 ? notFound2 : { status: 200, body: ownerBody(login, origin(store, ask), "Organization") };
      }
    },
    {
      method: "GET",
      pattern: "/orgs/:org/repos",
      handle: (ask) => {
        let org = ask.params.org ?? "";
        if (!store.organizations.has(org.toLowerCase())) return notFound2;
        let { rows, headers } = paged2(ask, repositories(org));
        return { status: 200, headers, body: rows };
      }
    },
    {
      method: "GET",
      pattern: "/repos/:owner/:repo",
      handle: (ask) => {
        let found = repositoryAt(store, ask.params.owner ?? "", ask.params.repo ?? "");
        return found ? { status: 200, body: repositoryBody(found, origin(store, ask), ownerType(found.owner)) } : notFound2;
      }
    }
  ];
}
function environmentRoutes(store) {
  let list2 = "/repos/:owner/:repo/environments", on = (method, rest, handle) => ({
    method,
    pattern: `${list2}${rest}`,
    handle: (ask) => {
      let repository = repositoryAt(store, ask.params.owner ?? "", ask.params.repo ?? "");
      return repository ? handle(repository, ask) : notFound2;
    }
  }), named = (ask) => (ask.params.environment ?? "").toLowerCase();
  return [
    on("GET", "", (repository, ask) => {
      let all = [...repository.environments.values()], { rows, headers } = pageOf(store, ask, all, { usual: 30, most: 100 }), environments = rows.map((one2) => environmentBody(one2, repository, origin(store, ask)));
      return { status: 200, headers, body: { total_count: all.length, environments } };
    }),
    on("GET", "/:environment", (repository, ask) => {
      let found = repository.environments.get(named(ask));
      return found ? { status: 200, body: environmentBody(found, repository, origin(store, ask)) } : notFound2;
    }),
    on("PUT", "/:environment", (repository, ask) => {
      let made2 = environmentOf(store, ask, repository.environments.get(named(ask)));
      return "status" in made2 ? made2 : (repository.environments.set(named(ask), made2), { status: 200, body: environmentBody(made2, repository, origin(store, ask)) });
    }),
    on("DELETE", "/:environment", (repository, ask) => {
      if (!repository.environments.delete(named(ask))) return notFound2;
      let path = `/repos/${repository.owner}/${repository.name}/environments/${named(ask)}/`.toLowerCase();
      for (let kind of ["secrets", "variables"]) store.boxes.delete(`${path}${kind}`);
      return { status: 204 };
    })
  ];
}
function environmentOf(store, ask, before) {
  let rules = {
    wait_timer: integer,
    prevent_self_review: flag,
    reviewers: anything,
    deployment_branch_policy: anything
  }, read = readBody(ask.body === "null" ? "" : ask.body, rules, []);
  if (!read.ok) return read.answer;
  let name = ask.params.environment ?? "", { wait_timer: wait, prevent_self_review: self, reviewers, deployment_branch_policy: policy } = read.body, waitTimer = Number(wait ?? 0);
  if (name.length > 255 || waitTimer < 0 || waitTimer > 43200) return refuse(422, "Validation Failed");
  let branchPolicy = policy ?? null;
  return branchPolicy && branchPolicy.protected_branches === branchPolicy.custom_branch_policies ? refuse(422, "protected_branches and custom_branch_policies cannot have the same value") : {
    id: before?.id ?? store.nextId(),
    name: before?.name ?? name,
    createdAt: before?.createdAt ?? tick(store),
    updatedAt: tick(store),
    waitTimer,
    preventSelfReview: self === !0,
    reviewers: reviewers ?? [],
    branchPolicy
  };
}
function answerQuery(store, ask) {
  let { query } = JSON.parse(ask.body), data = /viewer\s*\{/.test(query) ? { viewer: { login: callerOf(store, ask) } } : {}, errors = [], asked = /(\w+):\s*repository\(owner:\s*"([^"]+)",\s*name:\s*"([^"]+)"\)/g;
  for (let [, alias = "", owner = "", name = ""] of query.matchAll(asked)) {
    let found = repositoryAt(store, owner, name);
    data[alias] = found ? { databaseId: found.id } : null, found || errors.push({ type: "NOT_FOUND", path: [alias], message: "Could not resolve to a Repository." });
  }
  return errors.length === 0 ? { data } : { data, errors };
}

// src/simulators/github-values.ts
var maxBytes2 = 48 * 1024;
function onBox(store, method, list2, rest, handle) {
  return {
    method,
    pattern: `${list2}${rest}`,
    handle: (ask) => {
      let path = list2.replace(/:(\w+)/g, (_, key) => ask.params[key] ?? ""), box = boxAt(store, path);
      return box ? handle(box, ask) : notFound2;
    }
  };
}
function commonRoutes(store, list2, sizes) {
  let on = (method, rest, handle) => onBox(store, method, list2, rest, handle);
  return [
    on("GET", "", (box, ask) => {
      let all = shown(store, box), seen = all.filter((row) => !box.hidden.has(row.name)), { rows, headers } = pageOf(store, ask, seen, sizes), bare = new Set(box.unstamped.keys());
      for (let [name, left] of box.unstamped)
        left > 1 ? box.unstamped.set(name, left - 1) : box.unstamped.delete(name);
      let bodies = rows.map((row) => rowBody(store, box, row, ask, bare.has(row.name)));
      return { status: 200, headers, body: { total_count: all.length, [box.kind]: bodies } };
    }),
    on("GET", "/:name", (box, ask) => {
      let row = rowOf(box, ask);
      return row ? { status: 200, body: rowBody(store, box, row, ask, !1) } : notFound2;
    }),
    on("DELETE", "/:name", (box, ask) => {
      let row = rowOf(box, ask);
      return row ? (change(store, box, (rows) => rows.delete(row.name)), { status: 204 }) : notFound2;
    }),
    .../^\/(orgs|user)\//.test(list2) ? selectionRoutes(store, list2) : []
  ];
}
function selectionRoutes(store, list2) {
  let refused2 = refuse(
    409,
    "You cannot update selected repositories for a secret when the visibility is not set to 'selected'"
  ), onSelected = (method, rest, select) => onBox(store, method, list2, `/:name/repositories${rest}`, (box, ask) => {
    let row = rowOf(box, ask);
    if (!row) return notFound2;
    if (row.visibility !== "selected") return refused2;
    let chosen = select(box, row, ask);
    return Array.isArray(chosen) ? known(store, box, chosen) ? (change(store, box, (rows) => rows.set(row.name, { ...row, selected: chosen })), { status: 204 }) : notFound2 : chosen;
  });
  return [
    onBox(store, "GET", list2, "/:name/repositories", (box, ask) => {
      let row = rowOf(box, ask);
      if (!row) return notFound2;
      let all = [...store.repositories.values()].filter((one2) => row.selected.includes(one2.id)), { rows, headers } = pageOf(store, ask, all, { usual: 30, most: 100 }), repositories = rows.map((one2) => repositoryBody(one2, origin(store, ask)));
      return { status: 200, headers, body: { total_count: row.selected.length, repositories } };
    }),
    onSelected("PUT", "", (_box, _row, ask) => {
      let read = readBody(ask.body, { selected_repository_ids: ids("numbers") }, ["selected_repository_ids"]);
      return read.ok ? read.body.selected_repository_ids : read.answer;
    }),
    onSelected("PUT", "/:repository", (_box, row, ask) => [
      .../* @__PURE__ */ new Set([...row.selected, Number(ask.params.repository)])
    ]),
    onSelected(
      "DELETE",
      "/:repository",
      (_box, row, ask) => row.selected.filter((id) => id !== Number(ask.params.repository))
    )
  ];
}
function rowOf(box, ask) {
  return box.rows.get((ask.params.name ?? "").toUpperCase());
}
function known(store, box, chosen) {
  let there = [...store.repositories.values()].filter(
    (one2) => box.holder === "user" || one2.owner.toLowerCase() === box.owner
  );
  return chosen.every((id) => there.some((one2) => one2.id === id));
}
function rowBody(store, box, row, ask, bare) {
  let path = `${origin(store, ask)}${box.path}/${row.name}/repositories`, shared = box.holder === "organization" || box.holder === "user";
  return {
    name: row.name,
    ...box.kind === "variables" ? { value: row.value } : {},
    ...bare ? {} : { created_at: stamp(row.createdAt), updated_at: stamp(row.updatedAt) },
    ...shared ? { visibility: row.visibility } : {},
    ...shared && row.visibility === "selected" ? { selected_repositories_url: path } : {}
  };
}
function badName(name, kind) {
  let what = kind === "secrets" ? "Secret" : "Variable";
  if (/^GITHUB_/i.test(name)) return refuse(422, `${what} names must not start with GITHUB_.`);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    return refuse(
      422,
      `${what} names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).`
    );
}
function audienceRules(box) {
  if (box.holder === "repository" || box.holder === "environment") return {};
  let as = box.holder === "user" ? "both" : box.family === "dependabot" ? "texts" : "numbers";
  return { ...box.holder === "user" ? {} : { visibility }, selected_repository_ids: ids(as) };
}
function keep(store, box, name, value, given, keeps) {
  let before = box.rows.get(name);
  if (Buffer.byteLength(value) > maxBytes2) return refuse(422, "Value is too large.");
  if (!before && box.rows.size >= capacity(box)) return refuse(422, `The limit of ${capacity(box)} is reached.`);
  let sharing = box.holder === "user" ? "selected" : given.visibility ?? before?.visibility, listed2 = given.selected_repository_ids?.map(Number);
  if (listed2 !== void 0 && sharing !== "selected")
    return refuse(422, "Repositories can be selected only when the visibility is 'selected'.");
  if (listed2 && !known(store, box, listed2)) return refuse(422, "A selected repository does not belong to the owner.");
  let at = tick(store);
  change(
    store,
    box,
    (rows) => rows.set(name, {
      name,
      value,
      createdAt: before?.createdAt ?? at,
      updatedAt: at,
      visibility: sharing ?? "private",
      selected: sharing === "selected" ? listed2 ?? (keeps ? before?.selected ?? [] : []) : []
    })
  );
}

// src/simulators/github-secrets.ts
var lists = [
  ...["actions", "dependabot", "codespaces"].flatMap((family) => [
    `/repos/:owner/:repo/${family}/secrets`,
    `/orgs/:org/${family}/secrets`
  ]),
  "/repos/:owner/:repo/environments/:environment/secrets",
  "/user/codespaces/secrets"
], badBox = refuse(422, "Bad request - validation failed due to an improperly encrypted secret");
function secretRoutes(store) {
  return lists.flatMap((list2) => [
    onBox(store, "GET", list2, "/public-key", (box) => {
      let { id, publicKey } = keyOf(store, box);
      return box.rotateAfterRead && rotate(store, box, !1), box.rotateAfterRead = !1, { status: 200, body: { key_id: id, key: Buffer.from(publicKey).toString("base64") } };
    }),
    onBox(store, "PUT", list2, "/:name", (box, ask) => put(store, box, ask)),
    ...commonRoutes(store, list2, { usual: 30, most: 100 })
  ]);
}
function keyOf(store, box) {
  return box.key || rotate(store, box, !1), box.key;
}
function rotate(store, box, sameId) {
  let { publicKey, privateKey } = store.sodium.crypto_box_keypair(), id = sameId && box.key ? box.key.id : `33802045780435${1e5 + store.nextId()}`;
  box.key = { id, publicKey, privateKey };
}
function put(store, box, ask) {
  let shared = box.holder === "organization", name = (ask.params.name ?? "").toUpperCase(), exists2 = box.rows.get(name), rules = { encrypted_value: base64, key_id: text2, ...audienceRules(box) }, needed2 = shared && exists2 ? [] : ["encrypted_value", "key_id"], read = readBody(ask.body, rules, needed2);
  if (!read.ok) return read.answer;
  let { body } = read;
  if (shared && body.visibility === void 0)
    return refuse(422, `Invalid request.

Invalid input: object is missing required key: visibility.`);
  let wrong = badName(name, box.kind);
  if (wrong) return wrong;
  let value = body.encrypted_value === void 0 ? exists2?.value : open(store, box, body);
  return value === void 0 ? badBox : keep(store, box, name, value, body, !1) ?? (exists2 ? { status: 204 } : { status: 201, body: {} });
}
function open(store, box, body) {
  let { id, publicKey, privateKey } = keyOf(store, box);
  if (body.key_id === id)
    try {
      let sealed = Buffer.from(String(body.encrypted_value), "base64"), bytes = store.sodium.crypto_box_seal_open(sealed, publicKey, privateKey);
      return new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(bytes);
    } catch {
      return;
    }
}

// src/simulators/github-variables.ts
var lists2 = [
  "/repos/:owner/:repo/actions/variables",
  "/repos/:owner/:repo/environments/:environment/variables",
  "/orgs/:org/actions/variables"
], exists = refuse(409, "Already exists - Variable already exists");
function variableRoutes(store) {
  return lists2.flatMap((list2) => [
    onBox(store, "POST", list2, "", (box, ask) => {
      let rules = { name: text2, value: text2, ...audienceRules(box) }, read = readBody(ask.body, rules, ["name", "value"]);
      if (!read.ok) return read.answer;
      let { body } = read;
      if (box.holder === "organization" && body.visibility === void 0)
        return refuse(422, `Invalid request.

Invalid input: object is missing required key: visibility.`);
      let name = String(body.name).toUpperCase();
      return box.rows.has(name) ? exists : badName(name, box.kind) ?? keep(store, box, name, String(body.value), body, !1) ?? { status: 201, body: {} };
    }),
    onBox(store, "PATCH", list2, "/:name", (box, ask) => {
      let row = rowOf(box, ask);
      if (!row) return notFound2;
      let read = readBody(ask.body, { name: text2, value: text2, ...audienceRules(box) }, []);
      if (!read.ok) return read.answer;
      let { body } = read, name = String(body.name ?? row.name).toUpperCase();
      if (name !== row.name && box.rows.has(name)) return exists;
      let value = body.value === void 0 ? row.value : String(body.value), wrong = badName(name, box.kind) ?? keep(store, box, row.name, value, body, !0);
      return wrong || (name !== row.name && change(store, box, (rows) => {
        let moved = rows.get(row.name);
        rows.delete(row.name), moved && rows.set(name, { ...moved, name });
      }), { status: 204 });
    }),
    ...commonRoutes(store, list2, { usual: 10, most: 30 })
  ]);
}

// src/simulators/github.ts
async function startGithub(options = {}) {
  let { default: sodium } = await import("./libsodium-wrappers-PTACYQRK.js");
  await sodium.ready;
  let lastId = 1e3, token = options.token ?? "simulated-github-token", login = options.login ?? "octocat", store = {
    sodium,
    now: options.now ?? Date.now,
    base: options.base ?? "",
    login,
    callers: new Map([[token, login], ...Object.entries(options.tokens ?? {})]),
    grants: /* @__PURE__ */ new Map(),
    lagMs: options.lagMs ?? 0,
    lagReads: options.lagReads ?? 0,
    repositories: /* @__PURE__ */ new Map(),
    organizations: new Map((options.organizations ?? ["acme"]).map((login2) => [login2.toLowerCase(), login2])),
    boxes: /* @__PURE__ */ new Map(),
    nextId: () => (lastId += 1, lastId)
  }, repositories = options.repositories ?? [
    { name: "acme/shop", environments: ["production", "preview"] }
  ];
  for (let given of repositories) {
    let [owner = "", name = ""] = given.name.split("/"), environments = /* @__PURE__ */ new Map();
    store.repositories.set(given.name.toLowerCase(), {
      id: store.nextId(),
      owner,
      name,
      private: given.private ?? !0,
      createdAt: tick(store),
      environments
    });
    for (let one2 of given.environments ?? []) plantEnvironment(store, given.name, one2, 0);
  }
  let scopes = options.scopes ?? ["repo", "admin:org", "codespace:secrets", "read:org"];
  for (let [given, grant] of Object.entries(options.fineGrained ?? {}))
    store.callers.set(given, login), store.grants.set(given, {
      kind: "fine-grained",
      repositories: "all",
      expires: Number.POSITIVE_INFINITY,
      ...grant
    });
  let apps = appDesk(store, options.apps ?? []), git = gitDatabase(store), comments = commentBoard(store), issues = issueDesk(store), contents = contentRoutes(store, git.doors), limits = openLimits(store, options.limits ?? !1, options.perHour ?? 5e3);
  return {
    ...await serve({
      // Features that come later bring route lists of their own.
      routes: [
        ...placeRoutes(store),
        ...environmentRoutes(store),
        ...secretRoutes(store),
        ...variableRoutes(store),
        ...limits.routes,
        ...git.routes,
        ...comments.routes,
        ...issues.routes,
        ...contents.routes,
        ...apps.routes
      ],
      base: store.base,
      token,
      ...options.port === void 0 ? {} : { port: options.port },
      refuse: (ask) => (apps.isFor(ask) ? apps.refuse(ask) : refuseToken(ask, store, scopes)) ?? limits.spend(ask),
      notFound: notFound2,
      headers: (ask) => ({
        ...limits.headers(),
        ...store.grants.has(tokenOf(ask) ?? "") ? acceptedBy(ask) : { "x-oauth-scopes": scopes.join(", ") },
        date: new Date(store.now()).toUTCString(),
        "x-github-media-type": "github.v3; format=json",
        "x-github-api-version-selected": "2022-11-28"
      })
    }),
    ...doors(store),
    git: git.doors,
    comments: comments.doors,
    issues: issues.doors,
    pulls: contents.doors,
    apps: apps.doors
  };
}
function refuseToken(ask, store, scopes) {
  let given = tokenOf(ask);
  if (given === void 0) return refuse(401, "Requires authentication");
  if (!store.callers.has(given)) return refuse(401, "Bad credentials");
  if (!ask.headers["user-agent"]) return refuse(403, "Request forbidden by administrative rules.");
  let grant = store.grants.get(given);
  if (grant !== void 0) return refuseGrant(ask, grant, store);
  if (ask.path.startsWith("/repos/") && !scopes.includes("repo")) return notFound2;
  if (/^\/orgs\/[^/]+\/(actions|dependabot|codespaces)\//.test(ask.path) && !scopes.includes("admin:org"))
    return refuse(403, "You must be an org admin or have the actions secrets fine-grained permission.");
}
function plantEnvironment(store, fullName, name, waitTimer) {
  let [owner = "", repository = ""] = fullName.split("/"), { environments } = repositoryAt(store, owner, repository) ?? missing(fullName), before = environments.get(name.toLowerCase());
  environments.set(name.toLowerCase(), {
    id: before?.id ?? store.nextId(),
    name,
    createdAt: before?.createdAt ?? tick(store),
    updatedAt: tick(store),
    waitTimer,
    preventSelfReview: !1,
    reviewers: [],
    branchPolicy: null
  });
}
function missing(what) {
  throw new Error(`the simulator has no ${what}`);
}
function doors(store) {
  let box = (list2) => boxAt(store, list2) ?? missing(list2), repository = (fullName) => store.repositories.get(fullName.toLowerCase()) ?? missing(fullName);
  return {
    peek: (list2, name) => box(list2).rows.get(name.toUpperCase())?.value,
    row: (list2, name) => box(list2).rows.get(name.toUpperCase()),
    names: (list2) => [...box(list2).rows.keys()].sort(),
    plant(list2, name, value, more = {}) {
      let { rows } = box(list2), key = name.toUpperCase(), before = rows.get(key);
      rows.set(key, {
        name: key,
        value,
        createdAt: before?.createdAt ?? tick(store),
        updatedAt: tick(store),
        visibility: more.visibility ?? before?.visibility ?? "private",
        selected: more.selected ?? before?.selected ?? []
      }), box(list2).stale = void 0;
    },
    uproot(list2, name) {
      box(list2).rows.delete(name.toUpperCase()), box(list2).stale = void 0;
    },
    hide: (list2, name) => {
      box(list2).hidden.add(name.toUpperCase());
    },
    show: (list2, name) => {
      box(list2).hidden.delete(name.toUpperCase());
    },
    unstamp: (list2, name, reads = 1) => {
      box(list2).unstamped.set(name.toUpperCase(), reads);
    },
    rotate(list2, when) {
      when === "after the next read" ? box(list2).rotateAfterRead = !0 : rotate(store, box(list2), when === "now, same id");
    },
    publicKey: (list2) => Buffer.from(keyOf(store, box(list2)).publicKey).toString("base64"),
    repositoryId: (fullName) => repository(fullName).id,
    environment: (fullName, name) => repository(fullName).environments.get(name.toLowerCase()),
    plantEnvironment: (fullName, name, waitTimer = 0) => plantEnvironment(store, fullName, name, waitTimer)
  };
}

// src/simulators/netlify-rules.ts
var allScopes = ["builds", "functions", "runtime", "post-processing"], contexts = ["all", "dev", "dev-server", "branch-deploy", "deploy-preview", "production", "branch"], reserved = new Set(
  `AWS_REGION AWS_EXECUTION_ENV AWS_LAMBDA_FUNCTION_NAME AWS_LAMBDA_FUNCTION_MEMORY_SIZE AWS_LAMBDA_FUNCTION_VERSION
   AWS_LAMBDA_LOG_GROUP_NAME AWS_LAMBDA_LOG_STREAM_NAME AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
   AWS_LAMBDA_RUNTIME_API NETLIFY BUILD_ID CONTEXT REPOSITORY_URL BRANCH HEAD COMMIT_REF CACHED_COMMIT_REF PULL_REQUEST
   REVIEW_ID URL DEPLOY_URL DEPLOY_PRIME_URL DEPLOY_ID SITE_NAME SITE_ID NETLIFY_IMAGES_CDN_DOMAIN INCOMING_HOOK_TITLE
   INCOMING_HOOK_URL INCOMING_HOOK_BODY`.split(/\s+/)
);
function no2(code, message) {
  return { status: code, body: { code, message, msg: message } };
}
function isAnswer(given) {
  return "status" in given;
}
function readItems(body) {
  let raw = parsed(body);
  if (!Array.isArray(raw) || raw.length === 0) return no2(400, "Invalid request structure");
  let items = [];
  for (let one2 of raw) {
    let item = readItem(one2);
    if (isAnswer(item)) return item;
    if (items.some(({ key }) => key === item.key)) return no2(400, "invalid request: duplicate keys");
    items.push(item);
  }
  return items;
}
function readWhole(body) {
  return readItem(parsed(body));
}
function readOne(body) {
  return readValue(parsed(body));
}
function readItem(raw) {
  let item = object(raw, ["key", "scopes", "values", "is_secret", "updated_at", "updated_by"]);
  if (item === void 0) return no2(400, "Invalid request structure");
  let { key, scopes, values, is_secret: secret } = item;
  if (typeof key != "string" || !Array.isArray(values) || values.length === 0 || secret !== void 0 && typeof secret != "boolean") return no2(400, "Invalid request structure");
  if (key.length > 255 || !/^[a-zA-Z][a-zA-Z0-9_]*$/.test(key)) return no2(400, "invalid request: invalid key");
  if (reserved.has(key.toUpperCase())) return no2(400, "invalid request: reserved key");
  if (scopes !== void 0 && !(Array.isArray(scopes) && scopes.length > 0 && scopes.every(isScope)))
    return no2(400, "invalid request: invalid scope");
  let read = [];
  for (let one2 of values) {
    let value = readValue(one2);
    if (isAnswer(value)) return value;
    if (read.some(({ context, parameter }) => context === value.context && parameter === value.parameter))
      return no2(400, "invalid request: duplicate context");
    read.push(value);
  }
  return { key, secret, scopes, values: read };
}
function readValue(raw) {
  let given = object(raw, ["id", "value", "context", "context_parameter"]);
  if (given === void 0 || typeof given.value != "string") return no2(400, "Invalid request structure");
  let { value, context, context_parameter: parameter = "" } = given;
  return typeof context != "string" || !contexts.includes(context) || typeof parameter != "string" ? no2(400, "invalid request: invalid context") : context === "branch" != (parameter !== "") ? no2(400, "invalid request: invalid context parameter") : { value, context, parameter };
}
function normalScopes(scopes) {
  return allScopes.filter((name) => scopes.some((one2) => normal(one2) === name));
}
function checkRow(row) {
  let named = row.values.filter(({ context }) => context !== "branch"), all = named.some(({ context }) => context === "all");
  if (all && named.length > 1) return no2(400, "invalid request: non-compatible context");
  if (row.secret && all) return no2(422, "Secret values must specify deploy contexts");
  if (row.secret && row.scopes.includes("post-processing"))
    return no2(422, "Secret values cannot be used within the post-processing scope");
}
function checkPlan(plan, item) {
  if (plan === "pro" || item.scopes === void 0) return;
  let asked = [...item.scopes].sort().join(), fine = item.secret ? "builds,functions,runtime" : "builds,functions,post_processing,runtime";
  return asked === fine ? void 0 : no2(403, "Upgrade your Netlify account to set specific scopes");
}
function isScope(one2) {
  return typeof one2 == "string" && allScopes.includes(normal(one2));
}
function normal(scope) {
  return scope.replace("_", "-");
}
function object(raw, allowed) {
  if (!(typeof raw != "object" || raw === null || Array.isArray(raw)))
    return Object.keys(raw).every((field) => allowed.includes(field)) ? raw : void 0;
}
function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return;
  }
}

// src/simulators/netlify-env.ts
var mask = "*".repeat(16);
function envRoutes(env) {
  let base = "/accounts/:account/env", at = (handle) => (ask) => {
    let site = ask.params.site ?? ask.query.get("site_id") ?? void 0, shelf = env.shelfOf(ask.params.account ?? "", site);
    return typeof shelf != "string" ? shelf : env.plan === "free" && site === void 0 && ask.method !== "GET" ? no2(403, "Upgrade your Netlify account to use shared environment variables") : handle(shelf, ask);
  }, list2 = at((shelf, ask) => listed(env, shelf, ask));
  return [
    { method: "GET", pattern: base, handle: list2 },
    { method: "GET", pattern: "/sites/:site/env", handle: list2 },
    // the API description repeats its base path here
    { method: "GET", pattern: "/api/v1/sites/:site/env", handle: list2 },
    { method: "POST", pattern: base, handle: at((shelf, ask) => create(env, shelf, ask)) },
    { method: "GET", pattern: `${base}/:key`, handle: at((shelf, ask) => one(env, shelf, ask)) },
    { method: "PUT", pattern: `${base}/:key`, handle: at((shelf, ask) => replace(env, shelf, ask)) },
    { method: "PATCH", pattern: `${base}/:key`, handle: at((shelf, ask) => set(env, shelf, ask)) },
    { method: "DELETE", pattern: `${base}/:key`, handle: at((shelf, ask) => drop(env, shelf, ask)) },
    { method: "DELETE", pattern: `${base}/:key/value/:id`, handle: at((shelf, ask) => dropValue(env, shelf, ask)) }
  ];
}
function stamp2(now) {
  return Math.floor(now() / 1e3) * 1e3;
}
function stored(store, values, former) {
  return values.map(({ value, context, parameter }) => ({ id: former.find((one2) => one2.context === context && one2.parameter === parameter)?.id ?? store.nextId(), value, context, parameter }));
}
function shown2(env, row) {
  return {
    key: row.key,
    scopes: row.scopes.map((scope) => scope.replace("-", env.spelling)),
    values: row.values.map(({ id, value, context, parameter }) => ({
      id,
      value: row.secret && context !== "dev" ? mask : value,
      context,
      context_parameter: parameter
    })),
    is_secret: row.secret,
    updated_at: new Date(row.updatedAt).toISOString().replace(".000Z", "Z"),
    updated_by: {
      id: "5f0000000000000000000002",
      full_name: "Simulated User",
      email: "user@example.com",
      avatar_url: "https://example.com/avatar.png"
    }
  };
}
function listed(env, shelf, ask) {
  let context = ask.query.get("context_name"), scope = ask.query.get("scope");
  return context !== null && !["all", "dev", "dev-server", "branch-deploy", "deploy-preview", "production"].includes(context) ? no2(400, "invalid request: non-compatible context") : { status: 200, body: [...env.store.listed(shelf).values()].filter((row) => scope === null || row.scopes.includes(scope.replace("_", "-"))).map((row) => ({ ...row, values: row.values.filter((value) => context === null || fits(value, context)) })).filter((row) => context === null || row.values.length > 0).map((row) => shown2(env, row)) };
}
function fits(value, context) {
  return context === "all" || value.context === "all" || value.context === context;
}
function one(env, shelf, ask) {
  let row = env.store.rows(shelf).get(ask.params.key ?? "");
  return row ? { status: 200, body: shown2(env, row) } : no2(404, "Not Found");
}
function create(env, shelf, ask) {
  let items = readItems(ask.body);
  if (isAnswer(items)) return items;
  let rows = [];
  for (let item of items) {
    if (env.store.rows(shelf).has(item.key)) return no2(env.existing, "An environment variable with this key exists");
    let row = made(env, item, void 0);
    if (isAnswer(row)) return row;
    rows.push(row);
  }
  for (let row of rows) env.store.change(shelf, row.key, row);
  return { status: 201, body: rows.map((row) => shown2(env, row)) };
}
function made(env, item, former) {
  let secret = item.secret ?? former?.secret ?? !1;
  if (former?.secret && !secret) return no2(422, "A secret cannot be made readable");
  let refused2 = checkPlan(env.plan, { secret, scopes: item.scopes });
  if (refused2) return refused2;
  let row = {
    key: item.key,
    secret,
    scopes: normalScopes(item.scopes ?? former?.scopes ?? allScopes),
    values: stored(env.store, item.values, former?.values ?? []),
    updatedAt: stamp2(env.now)
  };
  return checkRow(row) ?? row;
}
function replace(env, shelf, ask) {
  let former = env.store.rows(shelf).get(ask.params.key ?? "");
  if (former === void 0) return no2(404, "Not Found");
  let item = readWhole(ask.body);
  if (isAnswer(item)) return item;
  if (item.key !== former.key && env.store.rows(shelf).has(item.key))
    return no2(env.existing, "An environment variable with this key exists");
  let row = made(env, item, former);
  return isAnswer(row) ? row : (env.store.change(shelf, former.key, row), { status: 200, body: shown2(env, row) });
}
function set(env, shelf, ask) {
  let former = env.store.rows(shelf).get(ask.params.key ?? "");
  if (former === void 0) return no2(404, "Not Found");
  let given = readOne(ask.body);
  if (isAnswer(given)) return given;
  let values = [...former.values.filter(
    ({ context, parameter }) => context !== given.context || parameter !== given.parameter
  ), ...stored(env.store, [given], former.values)], refused2 = checkRow({ ...former, values });
  if (refused2) return refused2;
  let row = { ...former, values, updatedAt: stamp2(env.now) };
  return env.store.change(shelf, row.key, row), { status: 201, body: shown2(env, row) };
}
function drop(env, shelf, ask) {
  let key = ask.params.key ?? "";
  return env.store.rows(shelf).has(key) ? (env.store.change(shelf, key, void 0), { status: 204 }) : no2(404, "Not Found");
}
function dropValue(env, shelf, ask) {
  let row = env.store.rows(shelf).get(ask.params.key ?? ""), values = row?.values.filter(({ id }) => id !== ask.params.id);
  return row === void 0 || values === void 0 || values.length === row.values.length ? no2(404, "Not Found") : (env.store.change(shelf, row.key, { ...row, values, updatedAt: stamp2(env.now) }), { status: 204 });
}

// src/simulators/netlify-store.ts
function netlifyStore(lag2, now) {
  let shelves = /* @__PURE__ */ new Map(), former = [], stale = /* @__PURE__ */ new Map(), ids2 = 0;
  function rows(shelf) {
    return shelves.get(shelf) ?? /* @__PURE__ */ new Map();
  }
  return {
    /** The truth. */
    rows,
    /** What a list shows. */
    listed(shelf) {
      let kept = stale.get(shelf);
      return kept !== void 0 && kept.left > 0 ? (kept.left -= 1, kept.rows) : (stale.delete(shelf), former.find((one2) => one2.shelf === shelf && one2.at > now() - lag2.ms)?.rows ?? rows(shelf));
    },
    /** Puts a row in place of the one of that name, or takes that one away. */
    change(shelf, key, row) {
      let before = rows(shelf);
      lag2.ms > 0 && former.push({ shelf, at: now(), rows: before }), lag2.reads > 0 && stale.set(shelf, { rows: stale.get(shelf)?.rows ?? before, left: lag2.reads });
      let after = new Map(before);
      after.delete(key), row !== void 0 && after.set(row.key, row), shelves.set(shelf, after);
    },
    /** A new id for a value. */
    nextId() {
      return ids2 += 1, `00000000-0000-4000-8000-${ids2.toString(16).padStart(12, "0")}`;
    }
  };
}

// src/simulators/netlify.ts
async function startNetlify(options = {}) {
  let token = options.token ?? "netlify-simulator-token", now = options.now ?? Date.now, account = { id: "5f0000000000000000000001", plan: "pro", slug: "acme", ...options.account }, sites = options.sites ?? [
    { id: "1f2e0000-0000-4000-8000-000000000001", name: "shop-web" },
    { id: "1f2e0000-0000-4000-8000-000000000002", name: "docs" }
  ], store = netlifyStore({ ms: options.lagMs ?? 0, reads: options.lagReads ?? 0 }, now), shelfOf = (given, site) => !(given === "" || given === account.id || given === account.slug) || site !== void 0 && sites.every(({ id }) => id !== site) ? notFound3 : site ?? "-", { refuse: refuse2, headers } = gate2(token, options.limits ?? !1, options.budget ?? 500, now), routes = [
    ...envRoutes({
      store,
      plan: account.plan,
      spelling: options.spelling ?? "-",
      existing: options.existing ?? 422,
      shelfOf,
      now
    }),
    ...aroundRoutes(account, sites)
  ], port = options.port === void 0 ? {} : { port: options.port };
  return {
    ...await serve({ routes, base: "/api/v1", token, refuse: refuse2, notFound: notFound3, headers, ...port }),
    account: account.slug,
    site: sites[0]?.id ?? "",
    sites: sites.map(({ id }) => id),
    peek(at, place, name) {
      let row = store.rows(at.site ?? "-").get(name), all = row?.values.find(({ context }) => context === "all");
      return (row?.values.find((value) => isAt(value, place)) ?? all)?.value;
    },
    plant(at, place, name, value, more = {}) {
      let shelf = at.site ?? "-", row = store.rows(shelf).get(name), others = place === "all" ? [] : row?.values.filter((one2) => !isAt(one2, place)) ?? [], given = { value, ...contextOf(place) }, planted = {
        key: name,
        secret: more.secret ?? row?.secret ?? !1,
        scopes: more.scopes ?? row?.scopes ?? allScopes.filter((one2) => !(more.secret && one2 === "post-processing")),
        values: [...others, ...stored(store, [given], row?.values ?? [])],
        updatedAt: Math.max(stamp2(now), (row?.updatedAt ?? 0) + 1e3)
      };
      store.change(shelf, name, planted);
    },
    uproot(at, place, name) {
      let shelf = at.site ?? "-", row = store.rows(shelf).get(name), values = row?.values.filter((value) => place !== "*" && !isAt(value, place)) ?? [];
      row === void 0 || values.length === 0 ? store.change(shelf, name, void 0) : store.change(shelf, name, { ...row, values, updatedAt: Math.max(stamp2(now), row.updatedAt + 1e3) });
    },
    look(at, name) {
      let row = store.rows(at.site ?? "-").get(name);
      return row && { secret: row.secret, scopes: row.scopes, places: row.values.map(placeOf) };
    }
  };
}
var notFound3 = { status: 404, body: { code: 404, message: "Not Found" } };
function contextOf(place) {
  return place.startsWith("branch:") ? { context: "branch", parameter: place.slice(7) } : { context: place, parameter: "" };
}
function placeOf({ context, parameter }) {
  return context === "branch" ? `branch:${parameter}` : context;
}
function isAt(value, place) {
  return placeOf(value) === place;
}
function gate2(token, limits, budget, now) {
  let window = 0, used = 0;
  function count() {
    let current = Math.floor(now() / 6e4);
    current !== window && (used = 0), window = current, used += 1;
  }
  return {
    refuse(ask) {
      if (count(), limits && used > budget) return { status: 429, body: { code: 429, message: "Too Many Requests" } };
      if (ask.headers.authorization !== `Bearer ${token}`)
        return { status: 401, body: { code: 401, message: "Access Denied" } };
    },
    headers: () => ({
      "x-ratelimit-limit": String(budget),
      "x-ratelimit-remaining": String(Math.max(limits ? 0 : 1, budget - used)),
      "x-ratelimit-reset": String((window + 1) * 60),
      date: new Date(now()).toUTCString()
    })
  };
}
function aroundRoutes(account, sites) {
  let site = ({ id, name }) => ({
    id,
    name,
    state: "current",
    url: `https://${name}.example.com`,
    ssl_url: `https://${name}.example.com`,
    admin_url: `https://app.example.com/projects/${name}`,
    account_id: account.id,
    account_name: account.slug,
    account_slug: account.slug,
    build_settings: { env: {} }
  }), user2 = { id: "5f0000000000000000000002", full_name: "Simulated User", email: "user@example.com", site_count: 2 }, get = (pattern, answer) => ({ method: "GET", pattern, handle: answer });
  return [
    get("/user", () => ({ status: 200, body: user2 })),
    get("/accounts", () => ({
      status: 200,
      body: [{ id: account.id, name: account.slug, slug: account.slug, type: "TEAM", type_name: account.plan }]
    })),
    get("/sites", () => ({ status: 200, body: sites.map(site) })),
    get("/sites/:site", ({ params }) => {
      let found = sites.find(({ id, name }) => id === params.site || name === params.site);
      return found ? { status: 200, body: site(found) } : notFound3;
    }),
    get("/sites/:site/service-instances", () => ({ status: 200, body: [] }))
  ];
}

// src/simulators/vercel-store.ts
var targets2 = ["production", "preview", "development"], types = ["system", "secret", "encrypted", "plain", "sensitive"], reserved2 = /^(AWS_SECRET_KEY|AWS_EXECUTION_ENV|AWS_LAMBDA_(LOG_GROUP_NAME|LOG_STREAM_NAME|FUNCTION_NAME|FUNCTION_MEMORY_SIZE|FUNCTION_VERSION)|NOW_REGION|TZ|LAMBDA_TASK_ROOT|LAMBDA_RUNTIME_DIR)$/, browser = /^(NEXT_PUBLIC_|VUE_APP_|REACT_APP_|GATSBY_|GRIDSOME_|NUXT_PUBLIC_|STORYBOOK_|VITE_|PUBLIC_|EXPO_PUBLIC_|NG_APP_|REDWOOD_ENV_)/i, totalBytes = 64 * 1024;
function malformed(raw, fields) {
  if (typeof raw != "object" || raw === null || Array.isArray(raw)) return "Invalid request: should be object.";
  let body = raw, known2 = ["key", "value", "type", "target", "gitBranch", "customEnvironmentIds", "comment", "visibility"], stranger = Object.keys(body).find((key) => !known2.includes(key));
  if (stranger !== void 0) return `Invalid request: should NOT have additional property \`${stranger}\`.`;
  if (fields === "create") {
    let missing2 = ["key", "value", "type"].find((key) => body[key] === void 0);
    if (missing2 !== void 0) return `Invalid request: missing required property \`${missing2}\`.`;
    if (body.target === void 0 && body.customEnvironmentIds === void 0)
      return "Invalid request: missing required property `target`.";
  }
  let wrong = ["key", "value", "comment"].find((key) => body[key] !== void 0 && typeof body[key] != "string");
  if (wrong !== void 0) return `Invalid request: \`${wrong}\` should be string.`;
  if (body.type !== void 0 && !types.includes(body.type))
    return "Invalid request: `type` should be equal to one of the allowed values.";
  if (body.visibility !== void 0 && body.visibility !== "config" && body.visibility !== "secret")
    return "Invalid request: `visibility` should be equal to one of the allowed values.";
  if (body.target !== void 0 && !isList(body.target, (item) => targets2.includes(item)))
    return "Invalid request: `target` should be an array of the allowed values.";
  if (body.customEnvironmentIds !== void 0 && !isList(body.customEnvironmentIds, () => !0))
    return "Invalid request: `customEnvironmentIds` should be array.";
  if (body.gitBranch !== void 0 && body.gitBranch !== null && !(typeof body.gitBranch == "string" && body.gitBranch.length <= 250))
    return "Invalid request: `gitBranch` should NOT be longer than 250 characters.";
  if (typeof body.comment == "string" && body.comment.length > 500)
    return "Invalid request: `comment` should NOT be longer than 500 characters.";
}
function isList(raw, fits2) {
  return Array.isArray(raw) && raw.every((item) => typeof item == "string" && fits2(item));
}
var VercelRows = class {
  project;
  #now;
  /** Names whose value is refused, for no reason that a client could know before. */
  refused = /* @__PURE__ */ new Set();
  #rows = [];
  constructor(project, now) {
    this.project = project, this.#now = now;
    for (let row of project.rows ?? []) this.plant(row);
  }
  get all() {
    return this.#rows;
  }
  /** POST of one row. Upsert takes over a row of exactly the same places; any other overlap is a conflict. */
  create(body, upsert) {
    let at = this.#now(), made2 = filled({ ...body, configurationId: null }, at), same = this.#rows.find((row) => row.key === made2.key && reach(row) === reach(made2)), refused2 = this.#objection(made2, same) ?? (same && (upsert ? frozen(same, made2) : this.#conflict(made2, same)));
    return refused2 ? { refused: refused2 } : this.#keep(same ? { ...made2, id: same.id, createdAt: same.createdAt } : made2);
  }
  /** PATCH by id. What is not mentioned stays. */
  edit(id, body) {
    let row = this.#rows.find((one2) => one2.id === id);
    if (row === void 0) return;
    let { gitBranch, ...rest } = body, next = { ...row, ...rest, updatedAt: this.#now() }, moved = gitBranch === void 0 ? next : gitBranch === null ? without(next) : { ...next, gitBranch }, refused2 = this.#objection(moved, row) ?? frozen(row, moved);
    return refused2 ? { refused: refused2 } : this.#keep(moved);
  }
  /** DELETE; gives the rows that went. */
  remove(ids2) {
    let gone = this.#rows.filter((row) => ids2.includes(row.id));
    return this.#rows = this.#rows.filter((row) => !ids2.includes(row.id)), gone;
  }
  /** An outsider's edit: takes over a row of exactly the same places, no rule is looked at. Gives the row's id. */
  plant(row) {
    let made2 = filled(row, this.#now()), same = this.#rows.find((one2) => one2.id === row.id || one2.key === made2.key && reach(one2) === reach(made2));
    return this.#keep(same ? { ...made2, id: same.id, createdAt: same.createdAt } : made2), same?.id ?? made2.id;
  }
  #keep(row) {
    return this.#rows.findIndex((one2) => one2.id === row.id) < 0 ? this.#rows = [...this.#rows, row] : this.#rows = this.#rows.map((one2) => one2.id === row.id ? row : one2), { row };
  }
  /** Why a row cannot be as it is meant to be; `self` is the row that it would replace. */
  #objection(row, self) {
    let no3 = (code, message) => ({
      code,
      message,
      key: row.key,
      envVarKey: row.key,
      target: row.target,
      ...row.gitBranch === void 0 ? {} : { gitBranch: row.gitBranch },
      project: this.project.id,
      value: row.value
    });
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(row.key))
      return no3("KEY_INVALID_CHARACTERS", `The name ${row.key} contains invalid characters.`);
    if (row.key.length > 256) return no3("KEY_INVALID_LENGTH", "The name is too long.");
    if (this.refused.has(row.key)) return no3("INVALID_VALUE", `The value of ${row.key} cannot be used.`);
    if (reserved2.test(row.key)) return no3("RESERVED_ENV_VARIABLE", `The name ${row.key} is reserved.`);
    if (row.target.length + row.customEnvironmentIds.length === 0) return no3("MISSING_TARGET", "No target was given.");
    let unknown = row.customEnvironmentIds.find((id) => !this.project.environments?.some((one2) => one2.id === id));
    if (unknown !== void 0) return no3("ID_NOT_FOUND", `Custom environment ${unknown} was not found.`);
    if (row.gitBranch !== void 0 && (row.target.length !== 1 || row.target[0] !== "preview"))
      return no3("BAD_REQUEST", "A Git branch needs the target preview.");
    if (row.gitBranch !== void 0 && this.project.branches?.includes(row.gitBranch) === !1)
      return no3("BAD_REQUEST", `Branch ${row.gitBranch} was not found in the connected Git repository.`);
    let secret = row.type === "sensitive";
    if (secret && row.target.includes("development"))
      return no3("BAD_REQUEST", "A sensitive variable cannot have the target development.");
    if (secret && browser.test(row.key))
      return no3("BAD_REQUEST", `${row.key} is exposed to the browser and cannot be a Secret: ${row.value}`);
    if (Buffer.byteLength(row.value) > totalBytes)
      return no3("VALUE_INVALID_LENGTH", `The value of ${row.key} is too long.`);
    let others = this.#rows.filter((one2) => one2.id !== self?.id), other = others.find((one2) => one2.key === row.key && one2.gitBranch === row.gitBranch && overlap(one2, row));
    if (other) return this.#conflict(row, other);
    for (let place of [...row.target, ...row.customEnvironmentIds]) {
      let there = others.filter(
        (one2) => one2.gitBranch === row.gitBranch && [...one2.target, ...one2.customEnvironmentIds].includes(place)
      );
      if (there.length >= 1e3) return no3("MAX_ENVS_EXCEEDED", "Too many variables in this environment.");
      if ([...there, row].reduce((sum, one2) => sum + Buffer.byteLength(one2.key + one2.value), 0) > totalBytes)
        return no3("VALUE_INVALID_LENGTH", "All variables together exceed 64 KB.");
    }
  }
  #conflict(row, other) {
    return {
      code: "ENV_CONFLICT",
      // word for word as reported in vercel/vercel#16588, the "undefined" included
      message: `A variable with the name \`${row.key}\` already exists for the target ${row.target.join(",")} on branch ${row.gitBranch}`,
      key: row.key,
      envVarKey: row.key,
      envVarId: other.id,
      target: row.target,
      ...row.gitBranch === void 0 ? {} : { gitBranch: row.gitBranch },
      project: this.project.id,
      value: row.value
    };
  }
};
function frozen(row, next) {
  let hidden = row.type === "sensitive" || row.visibility === "secret", opened = (row.type === "sensitive" || row.visibility !== next.visibility) && next.type !== "sensitive";
  if (!(!hidden || !opened && row.key === next.key))
    return {
      code: "BAD_REQUEST",
      message: `The sensitive variable ${row.key} cannot be changed like this (${next.value}).`,
      key: row.key,
      envVarKey: row.key,
      envVarId: row.id,
      target: next.target
    };
}
function filled(row, at) {
  let { gitBranch, ...rest } = row;
  return {
    value: "",
    type: "plain",
    customEnvironmentIds: [],
    configurationId: null,
    createdAt: at,
    ...rest,
    target: row.target ?? (row.customEnvironmentIds === void 0 ? ["production"] : []),
    id: row.id ?? randomBytes(8).toString("hex"),
    updatedAt: at,
    ...typeof gitBranch == "string" && gitBranch !== "" ? { gitBranch } : {}
  };
}
function without(row) {
  let { gitBranch: _gone, ...rest } = row;
  return rest;
}
function reach(row) {
  return JSON.stringify([[...row.target].sort(), [...row.customEnvironmentIds].sort(), row.gitBranch ?? null]);
}
function overlap(one2, other) {
  return one2.target.some((target) => other.target.includes(target)) || one2.customEnvironmentIds.some((id) => other.customEnvironmentIds.includes(id));
}

// src/simulators/vercel-env.ts
function lag(state, before, options) {
  visible(state, options.now(), !1) === state.rows.all && (state.before = before), state.staleReads = options.lagReads ?? 0, state.staleUntil = options.now() + (options.lagMs ?? 0);
}
function visible(state, now, read) {
  let stale = state.before !== void 0 && (state.staleReads > 0 || now < state.staleUntil);
  return read && stale && state.staleReads > 0 && (state.staleReads -= 1), stale ? state.before ?? [] : state.rows.all;
}
function list(state, ask, now, size) {
  let known2 = [
    "decrypt",
    "gitBranch",
    "target",
    "source",
    "customEnvironmentId",
    "customEnvironmentSlug",
    "limit",
    "until",
    "teamId",
    "slug"
  ], stranger = [...ask.query.keys()].find((key) => !known2.includes(key));
  if (stranger !== void 0)
    return fail(400, "bad_request", `Invalid request: should NOT have additional property \`${stranger}\`.`);
  let decrypt = ask.query.get("decrypt");
  if (decrypt !== null && decrypt !== "true" && decrypt !== "false")
    return fail(400, "bad_request", "Invalid request: `decrypt` should be equal to one of the allowed values.");
  let slug = ask.query.get("customEnvironmentSlug"), custom = ask.query.get("customEnvironmentId") ?? state.rows.project.environments?.find((one2) => one2.slug === slug)?.id, target = ask.query.get("target"), branch = ask.query.get("gitBranch"), shown3 = visible(state, now, !0).filter(
    (row) => (target === null || row.target.includes(target)) && (branch === null || row.gitBranch === void 0 || row.gitBranch === branch) && (custom === void 0 || row.customEnvironmentIds.includes(custom))
  ).map((row) => ({ ...outward(row, decrypt === "true"), securityIssues: [] }));
  if (size === void 0) return { status: 200, body: { envs: shown3, hiddenProductionEnvCount: state.hidden } };
  let from = Number(ask.query.get("until") ?? 0), envs = shown3.slice(from, from + size), next = from + size < shown3.length ? from + size : null, pagination = { count: envs.length, next, prev: from === 0 ? null : from };
  return {
    status: 200,
    body: { envs, pagination, ...state.hidden > 0 ? { hiddenProductionEnvCount: state.hidden } : {} }
  };
}
function create2(state, ask) {
  let body = parsed2(ask.body), items = Array.isArray(body) ? body : [body], wrong = items.length === 0 ? "Invalid request: should NOT have fewer than 1 items." : items.map((item) => malformed(item, "create")).find((one2) => one2 !== void 0);
  if (wrong !== void 0) return fail(400, "bad_request", wrong);
  let upsert = ask.query.get("upsert") === "true";
  if (state.guarded && items.some((item) => item.target?.includes("production")))
    return fail(403, "forbidden", "Additional permissions are required to create production environment variables");
  let outcomes = items.map((item) => state.rows.create(item, upsert)), created = outcomes.flatMap((one2) => "row" in one2 ? [outward(one2.row, !1)] : []), failed = outcomes.flatMap((one2) => "refused" in one2 ? [{ error: one2.refused }] : []), [first] = failed;
  return created.length === 0 && first !== void 0 ? {
    status: 400,
    body: Array.isArray(body) ? { error: brief(first.error), failed } : { error: first.error, failed }
  } : { status: 201, body: { created: Array.isArray(body) ? created : created[0], failed } };
}
function edit(state, ask) {
  let body = parsed2(ask.body), wrong = malformed(body, "edit");
  if (wrong !== void 0) return fail(400, "bad_request", wrong);
  let id = ask.params.id ?? "", row = state.rows.all.find((one2) => one2.id === id);
  if (row === void 0) return fail(404, "not_found", "The environment variable was not found.");
  if (owned(row)) return fail(403, "forbidden", "The environment variable belongs to an integration.");
  if (state.guarded && row.target.includes("production")) return fail(403, "forbidden", "Not authorized");
  let outcome = state.rows.edit(id, body);
  return outcome === void 0 ? fail(404, "not_found", "The environment variable was not found.") : "refused" in outcome ? { status: 400, body: { error: outcome.refused } } : { status: 200, body: outward(outcome.row, !1) };
}
function removeMany(state, ask) {
  let body = parsed2(ask.body), ids2 = body?.ids;
  if (!Array.isArray(ids2) || ids2.length === 0 || ids2.length > 1e3 || Object.keys(body).length > 1)
    return fail(400, "bad_request", "Invalid request: `ids` should be an array of 1 to 1000 items.");
  let rows = state.rows.all.filter((row) => ids2.includes(row.id));
  if (rows.length === 0) return fail(404, "not_found", "No such environment variables.");
  if (rows.some(owned)) return fail(403, "forbidden", "An environment variable belongs to an integration.");
  if (state.guarded && rows.some((row) => row.target.includes("production")))
    return fail(403, "forbidden", "Not authorized");
  let gone = state.rows.remove(ids2).map((row) => row.id);
  return { status: 200, body: { deleted: gone.length, ids: gone } };
}
function removeOne(state, ask) {
  let row = state.rows.all.find((one2) => one2.id === ask.params.id);
  return row === void 0 ? fail(404, "not_found", "The environment variable was not found.") : owned(row) ? fail(403, "forbidden", "The environment variable belongs to an integration.") : (state.rows.remove([row.id]), { status: 200, body: outward(row, !1) });
}
function readOne2(state, ask) {
  let row = state.rows.all.find((one2) => one2.id === ask.params.id);
  return row ? { status: 200, body: outward(row, !0) } : fail(404, "not_found", "The environment variable was not found.");
}
function pull(state, ask) {
  let target = ask.params.target ?? "development", branch = ask.params.branch, custom = state.rows.project.environments?.find((one2) => one2.slug === target || one2.id === target)?.id, order = [...state.rows.all.filter(
    (row) => custom === void 0 ? row.target.includes(target) && (row.gitBranch === void 0 || row.gitBranch === branch) : row.customEnvironmentIds.includes(custom)
  )].sort(
    (one2, other) => +(one2.gitBranch !== void 0) - +(other.gitBranch !== void 0)
  ), env = Object.fromEntries(order.map((row) => [row.key, hiddenValue(row) ? "" : row.value]));
  return { status: 200, body: { env, buildEnv: env } };
}
function owned(row) {
  return row.configurationId !== null || row.system === !0 || row.type === "system";
}
function hiddenValue(row) {
  return row.type === "sensitive" || row.visibility === "secret" && !row.target.includes("development");
}
function outward(row, decrypt) {
  let { value, ...rest } = row, by = { createdBy: "usr_simulator", updatedBy: "usr_simulator" };
  if (row.type === "sensitive" || row.visibility === "secret") return { ...rest, ...by, value: "", decrypted: !1 };
  if (row.type === "plain" || row.type === "system") return { ...rest, ...by, value };
  let sealed = createHash("sha256").update(`${row.id}|${row.updatedAt}|${value}`).digest("base64");
  return decrypt ? { ...rest, ...by, value, decrypted: !0 } : { ...rest, ...by, value: sealed, decrypted: !1 };
}
function brief({ code, message }) {
  return { code, message };
}
function fail(status, code, message, more = {}) {
  return { status, body: { error: { code, message, ...more } } };
}
function parsed2(body) {
  try {
    return JSON.parse(body);
  } catch {
    return;
  }
}

// src/simulators/vercel-account.ts
var user = {
  id: "usr_simulator",
  uid: "usr_simulator",
  email: "dev@example.com",
  name: "Dev",
  username: "dev"
}, born = 17e11;
function userOf(projects) {
  let defaultTeamId = projects.find((project) => project.team)?.team?.id ?? null;
  return { status: 200, body: { user: { ...user, limited: !0, avatar: null, defaultTeamId, version: "northstar" } } };
}
function teamsOf(projects) {
  let teams = new Map(projects.flatMap(({ team }) => team ? [[team.id, { ...team, name: team.slug }]] : []));
  return {
    status: 200,
    body: { teams: [...teams.values()], pagination: { count: teams.size, next: null, prev: null } }
  };
}
function teamOf(projects, ask, now) {
  let team = projects.map((one2) => one2.team).find((one2) => one2 && [one2.id, one2.slug].includes(ask.params.team ?? ""));
  if (team === void 0) return fail(404, "not_found", "Team not found");
  let membership = { role: "OWNER", uid: user.id };
  return { status: 200, body: { ...team, name: team.slug, creatorId: user.id, createdAt: now, membership } };
}
function projectOf(project, now) {
  let { id, name, team } = project, resourceConfig = { functionDefaultRegions: ["iad1"] };
  return {
    status: 200,
    body: {
      id,
      name,
      accountId: team?.id ?? user.id,
      directoryListing: !1,
      nodeVersion: "24.x",
      resourceConfig,
      defaultResourceConfig: resourceConfig,
      framework: null,
      createdAt: born,
      updatedAt: now
    }
  };
}
function environmentsOf(project) {
  let environments = (project.environments ?? []).map(({ id, slug }) => ({ id, slug, type: "preview", createdAt: born, updatedAt: born }));
  return { status: 200, body: { accountLimit: { total: 12 }, environments } };
}

// src/simulators/vercel.ts
var budgets = { create: 120, update: 120, retrieve: 500, remove: 60, batchRemove: 60, pull: 500, other: 500 };
async function startVercel(options = {}) {
  let now = options.now ?? Date.now, token = options.token ?? "vercel_simulator_token", projects = options.projects ?? [{ id: "prj_shop", name: "shop-web" }], states = projects.map((project) => {
    let rows = new VercelRows(project, now), hidden = project.hidden ?? 0;
    return { rows, hidden, guarded: !1, busy: !1, before: void 0, staleReads: 0, staleUntil: 0 };
  }), windows = /* @__PURE__ */ new Map();
  function metered(kind, handle) {
    return async (ask) => {
      let total = budgets[kind], old = windows.get(kind), window = old && now() - old.from < 6e4 ? old : { from: now(), count: 0 };
      windows.set(kind, window);
      let exceeded = options.limits === !0 && window.count >= total;
      exceeded || (window.count += 1);
      let resetMs = window.from + 6e4, reset = Math.ceil(resetMs / 1e3), remaining = Math.max(0, total - window.count), headers = {
        "x-ratelimit-limit": String(total),
        "x-ratelimit-remaining": String(remaining),
        "x-ratelimit-reset": String(reset)
      };
      if (!exceeded) {
        let answer = await handle(ask);
        return { ...answer, headers: { ...headers, ...answer.headers } };
      }
      let error = {
        code: "rate_limited",
        message: "Rate limit exceeded",
        limit: { total, remaining: 0, reset, resetMs }
      }, wait = String(Math.max(1, Math.ceil((resetMs - now()) / 1e3)));
      return { status: 429, body: { error }, headers: { ...headers, "retry-after": wait } };
    };
  }
  function find(ask) {
    let named = states.filter(({ rows }) => [rows.project.id, rows.project.name].includes(ask.params.project ?? "")), teamId = ask.query.get("teamId") ?? void 0, slug = ask.query.get("slug") ?? void 0, mine = projects.some(
      ({ team }) => (teamId === void 0 || team?.id === teamId) && (slug === void 0 || team?.slug === slug)
    );
    return (teamId ?? slug) !== void 0 && teamId !== user.id && !mine ? fail(403, "forbidden", "Not authorized") : named.find(({ rows: { project } }) => {
      let { team } = project;
      return team === void 0 ? (teamId ?? user.id) === user.id && slug === void 0 : team.id === teamId || team.slug === slug;
    }) ?? fail(404, "not_found", "Project not found.");
  }
  function on(act, writes = !1) {
    return async (ask) => {
      let state = find(ask);
      if ("status" in state) return state;
      if (!writes) return act(state, ask);
      if (state.busy)
        return fail(
          400,
          "bad_request",
          "The environment variable couldn't be created because an ongoing env update is already happening"
        );
      state.busy = !0;
      try {
        await new Promise((resolve2) => setTimeout(resolve2, options.writeMs ?? 0));
        let before = state.rows.all, answer = act(state, ask);
        return state.rows.all !== before && lag(state, before, { ...options, now }), answer;
      } finally {
        state.busy = !1;
      }
    };
  }
  let env = "/projects/:project/env", route = (method, pattern, kind, handle) => ({ method, pattern, handle: metered(kind, handle) }), server = await serve({
    token,
    ...options.port === void 0 ? {} : { port: options.port },
    refuse: ({ headers: { authorization } }) => {
      if (authorization !== `Bearer ${token}`)
        return authorization === void 0 ? fail(401, "forbidden", "The request is missing an authentication token", { missingToken: !0 }) : fail(403, "forbidden", "Not authorized", { invalidToken: !0 });
    },
    notFound: fail(404, "not_found", "The requested resource was not found."),
    headers: () => ({ date: new Date(now()).toUTCString() }),
    routes: [
      route("GET", "/v2/user", "other", () => userOf(projects)),
      route("GET", "/v1/teams", "other", () => teamsOf(projects)),
      route("GET", "/v2/teams", "other", () => teamsOf(projects)),
      route("GET", "/teams/:team", "other", (ask) => teamOf(projects, ask, now())),
      route("GET", "/v2/teams/:team", "other", (ask) => teamOf(projects, ask, now())),
      route(
        "GET",
        "/v9/projects/:project",
        "other",
        on((state) => projectOf(state.rows.project, now()))
      ),
      // the vendor's own client leaves the version out here
      ...["/v9", ""].map(
        (version) => route(
          "GET",
          `${version}/projects/:project/custom-environments`,
          "other",
          on((state) => environmentsOf(state.rows.project))
        )
      ),
      route(
        "GET",
        `/v10${env}`,
        "retrieve",
        on((state, ask) => list(state, ask, now(), options.pageSize))
      ),
      route("GET", `/v1${env}/:id`, "retrieve", on(readOne2)),
      route("POST", `/v10${env}`, "create", on(create2, !0)),
      route("PATCH", `/v9${env}/:id`, "update", on(edit, !0)),
      route("PATCH", `/v10${env}/:id`, "update", on(edit, !0)),
      route("DELETE", `/v9${env}/:id`, "remove", on(removeOne, !0)),
      route("DELETE", `/v10${env}/:id`, "remove", on(removeOne, !0)),
      route("DELETE", `/v1${env}`, "batchRemove", on(removeMany, !0)),
      route("GET", "/v3/env/pull/:project", "pull", on(pull)),
      route("GET", "/v3/env/pull/:project/:target", "pull", on(pull)),
      route("GET", "/v3/env/pull/:project/:target/:branch", "pull", on(pull))
    ]
  }), stateOf = (name) => {
    let state = states.find(({ rows }) => rows.project.id === name || rows.project.name === name);
    if (state === void 0) throw new Error(`no project ${name} in the simulator`);
    return state;
  }, at = (state, place, key) => state.rows.all.find((row) => row.key === key && reaches(state, row, place));
  return {
    ...server,
    peek: (name, place, key) => at(stateOf(name), place, key)?.value,
    rows: (name) => stateOf(name).rows.all,
    plant: (name, row) => stateOf(name).rows.plant(row),
    uproot: (name, place, key) => {
      let state = stateOf(name), row = at(state, place, key);
      row && state.rows.remove([row.id]);
    },
    hide: (name, count) => {
      stateOf(name).hidden = count;
    },
    refuse: (name, key) => {
      let { refused: refused2 } = stateOf(name).rows;
      key === void 0 ? refused2.clear() : refused2.add(key);
    },
    forbidProduction: (name) => {
      stateOf(name).guarded = !0;
    }
  };
}
function reaches(state, row, place) {
  if (place.startsWith("custom:")) {
    let name = place.slice(7), id = state.rows.project.environments?.find((one2) => one2.slug === name)?.id ?? name;
    return row.customEnvironmentIds.includes(id);
  }
  return place.startsWith("preview@") ? row.target.includes("preview") && row.gitBranch === place.slice(8) : row.target.includes(place) && row.gitBranch === void 0;
}

// src/cli/demo-stage.ts
async function openStage(ports = {}) {
  let at = (variable) => ports[variable] === void 0 ? {} : { port: ports[variable] }, starting = [
    startGithub(at("GITHUB_API_URL")),
    startVercel(at("VERCEL_API_URL")),
    startNetlify(at("NETLIFY_API_URL")),
    startCloudflare(at("CLOUDFLARE_API_BASE_URL"))
  ], [github, vercel, netlify, cloudflare] = await Promise.all(starting).catch(async (thrown) => {
    throw await Promise.all(
      starting.map(
        (one2) => one2.then(
          ({ close }) => close(),
          () => {
          }
        )
      )
    ), thrown;
  }), site = { account: "acme", site: netlify.site };
  return {
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: github.token,
      VERCEL_API_URL: vercel.url,
      VERCEL_TOKEN: vercel.token,
      NETLIFY_API_URL: netlify.url,
      NETLIFY_AUTH_TOKEN: netlify.token,
      CLOUDFLARE_API_BASE_URL: cloudflare.url,
      CLOUDFLARE_API_TOKEN: cloudflare.token
    },
    handEdit: (name, value) => {
      vercel.plant("shop-web", { key: name, value, target: ["production"], type: "sensitive" });
    },
    foreign: (name, value) => netlify.plant(site, "production", name, value, { secret: !0 }),
    peek(place, environment, name) {
      return place === "github" ? github.peek(`/repos/acme/shop/environments/${environment}/secrets`, name) : place === "vercel" ? vercel.peek("shop-web", environment, name) : place === "pages" ? cloudflare.peek({ project: "docs", place: environment }, name) : netlify.peek(site, environment === "production" ? "production" : "deploy-preview", name);
    },
    close: async () => {
      await Promise.all([github.close(), vercel.close(), netlify.close(), cloudflare.close()]);
    }
  };
}
function firstValues() {
  let some = (prefix) => `${prefix}${randomBytes(12).toString("hex")}`, of = (environment) => ({
    DATABASE_URL: `postgres://shop:${some("")}@db.invalid/${environment}`,
    STRIPE_KEY: some("sk_demo_"),
    SESSION_KEY: `-----BEGIN DEMO KEY-----
${some("")}
${some("")}
-----END DEMO KEY-----
`,
    MAIL_TOKEN: some("mail-"),
    NEXT_PUBLIC_API: `https://${environment}.shop.invalid/api`
  });
  return { production: of("production"), preview: of("preview") };
}
function demoConfig(policy) {
  return `version: 1
owner: demo
source:
  use: dotenvx
  path: "{environment}.env"
environments: [preview, production]
ledger: { use: file, path: ledger.json }
policy: { ${policy} }
targets:
  repo:
    use: github
    repository: acme/shop
    environments:
      production: { environment: production }
  web:
    use: vercel
    project: shop-web
    environments: { production: production, preview: preview }
    public: ["NEXT_PUBLIC_*"]
  site:
    use: netlify
    account: acme
    site: 1f2e0000-0000-4000-8000-000000000001
    environments: { production: production, preview: deploy-preview }
    secrets: ["*", "!NEXT_PUBLIC_*"]
  docs:
    use: cloudflare-pages
    account: 0123456789abcdef0123456789abcdef
    project: docs
    environments: { production: production, preview: preview }
    secrets: ["NEXT_PUBLIC_*", "MAIL_TOKEN"]
`;
}
function copiesOf(stage, values) {
  let copies = [];
  for (let environment of ["production", "preview"])
    for (let [name, value] of Object.entries(values[environment])) {
      let open2 = name.startsWith("NEXT_PUBLIC_"), places = [
        ...environment === "production" ? ["github"] : [],
        "vercel",
        ...open2 ? [] : ["netlify"],
        ...open2 || name === "MAIL_TOKEN" ? ["pages"] : []
      ];
      for (let place of places)
        copies.push({ at: `${place}/${environment}#${name}`, same: stage.peek(place, environment, name) === value });
    }
  return copies;
}

// src/cli/demo.ts
async function demo(options, { output: out, world, self }) {
  if (options.serve !== void 0) return serve2(resolve(world.cwd, options.serve), out, world);
  let folder = await mkdtemp(join(tmpdir(), "sealpost-demo-")), stage = await openStage();
  try {
    return await tell({ folder, stage, out, world, self, keep: options.keep });
  } finally {
    await stage.close(), options.keep || await rm(folder, { recursive: !0, force: !0 });
  }
}
async function tell({ folder, stage, out, world, self, keep: keep2 }) {
  let began = world.now(), keys = { production: await newKeyPair(), preview: await newKeyPair() }, values = firstValues(), env = {
    ...stage.env,
    SEALPOST_KEY: randomBytes(32).toString("base64url"),
    DOTENV_PRIVATE_KEY_PRODUCTION: keys.production.privateKey,
    DOTENV_PRIVATE_KEY_PREVIEW: keys.preview.privateKey,
    SEALPOST_PACING: "off"
  }, surprises = [], save = async (environment) => {
    let path = join(folder, `${environment}.env`);
    await writeFile(path, await encryptedEnvFile(environment, keys[environment].publicKey, values[environment]));
  }, configure = (policy) => writeFile(join(folder, "sealpost.yaml"), demoConfig(policy)), say = (...lines) => out.print(["", ...lines.map((line) => out.look.paint("bold", line)), ""].join(`
`)), command = async (line, expected) => {
    out.print(out.look.paint("dim", `$ sealpost ${line}`));
    let here = { ...world, cwd: folder, env }, code = await main(line.split(" "), { world: here, output: out, targets, sources, self });
    out.print(out.look.paint("dim", `exit ${code}`)), code !== expected && surprises.push(`"sealpost ${line}" ended with ${code} and not with ${expected}`);
  };
  await configure("allow: update"), await save("production"), await save("preview"), say("Four vendors are simulated on this machine. The source is two encrypted .env files in", `${folder}`), out.print(firstLines(await readFile(join(folder, "production.env"), "utf8"), 4)), say("1. What would change? Nothing is written yet."), await command("plan", 2), say("2. Write it."), await command("apply --yes", 0), say("3. Once more. Nothing to do, and one read for each target shows it."), await command("plan", 0), say("4. A value is rotated at the source."), values.production.STRIPE_KEY = `sk_demo_${randomBytes(12).toString("hex")}`, await save("production"), await command("apply --yes", 0), say("5. Somebody edits a value at Vercel by hand. Sealpost cannot read it back, and sees it all the same."), stage.handEdit("DATABASE_URL", "postgres://somebody@elsewhere/oops"), await command("drift", 2), await command("apply --yes", 0), say(
    "6. The source gets a new name. At Netlify a colleague had made it by hand already: it is not ours, so it is left alone."
  ), stage.foreign("SENTRY_DSN", "https://colleague@sentry.invalid/1"), values.production.SENTRY_DSN = "https://sealpost@sentry.invalid/2", await save("production"), await command("apply --yes", 2), say(
    "7. Removal is on, and the source suddenly lacks three names. Too much at once: the run is refused and says what would allow it."
  ), await configure("allow: remove");
  let { STRIPE_KEY, SESSION_KEY, MAIL_TOKEN, ...rest } = values.production;
  values.production = rest, await save("production"), await command("apply --yes", 3), say("8. It was a mistake. The source is mended, the colleague agrees to hand over, and the report goes into a file."), values.production = { ...rest, STRIPE_KEY, SESSION_KEY, MAIL_TOKEN }, await save("production"), await command("apply --yes --report report.md", 0), out.print(firstLines(await readFile(join(folder, "report.md"), "utf8"), 14));
  let copies = copiesOf(stage, values), wrong = copies.filter((copy) => !copy.same);
  say(
    `Through the simulators' back doors: ${copies.length - wrong.length} of ${copies.length} copies are exactly the source's.`
  ), surprises.push(...wrong.map((copy) => `the copy at ${copy.at} differs`));
  for (let surprise of surprises) out.print(`unexpected: ${surprise}`);
  return keep2 && (await writeFile(
    join(folder, "env.sh"),
    Object.entries(env).map(([name, value]) => `export ${name}=${quoted(value)}
`).join(""),
    { mode: 384 }
  ), out.print(
    [
      `Kept: ${folder}`,
      "To play with it, start the vendors again, empty as new ones are, in another terminal:",
      `  ${self} demo --serve ${quoted(folder)}`,
      "and then here:",
      `  cd ${quoted(folder)} && . ./env.sh && ${self} plan`
    ].join(`
`)
  )), out.print(
    out.look.paint(
      "dim",
      `${((world.now() - began) / 1e3).toFixed(1)} s, ${keep2 ? "folder kept" : "all cleaned up"}.`
    )
  ), surprises.length === 0 ? 0 : 1;
}
async function serve2(folder, out, world) {
  let ports = [...(await readFile(join(folder, "env.sh"), "utf8").catch(() => {
    throw new SealpostError("usage", `${folder} is no folder that a demo kept`, {
      hint: "Make one with `sealpost demo --keep`."
    });
  })).matchAll(/^export (\w+)='http:\/\/127\.0\.0\.1:(\d+)/gm)].map(([, name, port]) => [
    name,
    Number(port)
  ]), stage = await openStage(Object.fromEntries(ports)).catch((thrown) => {
    throw new SealpostError("usage", `the vendors of this demo cannot be started${systemWord(thrown)}`, {
      where: folder,
      hint: "Are they up in another terminal already? Use those, or end them with Ctrl-C first."
    });
  });
  return out.print(`Four vendors, new and empty, are up for ${folder}. Ctrl-C ends them.`), await new Promise((done) => {
    let waiting2 = setInterval(() => {
    }, 6e4);
    world.stop.addEventListener("abort", () => {
      clearInterval(waiting2), done();
    });
  }), await stage.close(), 0;
}
function firstLines(text3, count) {
  let lines = text3.trimEnd().split(`
`);
  return [...lines.slice(0, count).map((line) => `    ${line.length > 96 ? `${line.slice(0, 96)}\u2026` : line}`), ...lines.length > count ? [`    \u2026 ${lines.length - count} more lines`] : []].join(`
`);
}
export {
  demo
};

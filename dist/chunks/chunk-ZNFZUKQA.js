import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  PlainHeaders,
  plainResponse
} from "./chunk-NYP5KQD5.js";
import {
  userAgent
} from "./chunk-QEYIVEOW.js";
import {
  SealpostError,
  asSealpostError,
  landedOf
} from "./chunk-YGKAM3X4.js";

// src/io/answer.ts
var maxBodyBytes = 64 * 1024 * 1024, longestMs = 366 * 24 * 60 * 6e4;
function checkedAnswer(answer, bytes, request) {
  let { status } = answer, { host, method } = request, bad = (what) => new SealpostError("bad-answer", `${host} ${what}`);
  if (status >= 300 && status < 400 && status !== 304)
    throw new SealpostError("redirect", `${host} answered ${status}: it wants to send us elsewhere`);
  if (status < 200 || status > 599) throw bad(`answered ${status}, which is no HTTP status`);
  let headers = new PlainHeaders(answer.headers);
  headers.delete("content-encoding"), headers.delete("content-length");
  let empty = bytes.length === 0 || [204, 205, 304].includes(status);
  if (empty && headers.delete("content-type"), status === 200 && method === "GET" && empty) throw bad("answered 200 with nothing where JSON was expected");
  if (answer.ok && !empty) {
    if (bytes.length > maxBodyBytes) throw bad(`sent more than ${maxBodyBytes / 1024 / 1024} MiB`);
    if (!isJson(bytes)) {
      let html = /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));
      throw bad(`answered ${status} with ${html ? "a web page" : "something else"} where JSON was expected`);
    }
    headers.set("content-type", "application/json; charset=utf-8");
  }
  return plainResponse(bytes, { status, statusText: answer.statusText, headers });
}
function isJson(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes)), !0;
  } catch {
    return !1;
  }
}
function isLimited(answer, bytes) {
  return answer.status === 429 ? !0 : answer.status !== 403 ? !1 : answer.headers.has("retry-after") || budgetOf(answer.headers) === 0 ? !0 : /secondary rate limit|abuse detection|rate limit exceeded/i.test(
    new TextDecoder().decode(bytes.subarray(0, 4096))
  );
}
function budgetOf(headers) {
  let left = headers.get("x-ratelimit-remaining") ?? headers.get("ratelimit-remaining");
  return left === null || !/^\d+$/.test(left) ? void 0 : Number(left);
}
function toldToWait(headers, targetNow) {
  let after = headers.get("retry-after"), wait = after === null ? void 0 : fromNow(after, targetNow, Number.POSITIVE_INFINITY);
  if (wait !== void 0) return wait;
  let reset = headers.get("x-ratelimit-reset") ?? headers.get("ratelimit-reset");
  return reset === null || (budgetOf(headers) ?? 0) > 0 ? void 0 : fromNow(reset, targetNow, 1e9);
}
function fromNow(text, targetNow, delta) {
  let number = text.trim() === "" ? Number.NaN : Number(text), wait = Number.isNaN(number) ? Date.parse(text) - targetNow : number < delta ? number * 1e3 : (number > 1e12 ? number : number * 1e3) - targetNow;
  return Number.isNaN(wait) ? void 0 : Math.min(Math.max(0, wait), longestMs);
}

// src/io/http.ts
var patienceMs = 65 * 6e4, limitedTries = 30, brokenTries = 4, longestUnstatedMs = 15 * 6e4, longestHasteMs = 3e4;
function openWire(options) {
  let { world, endpoint, pace, deadlineMs = 3e4 } = options, gapMs = world.env.SEALPOST_PACING === "off" ? 0 : pace.writeGapMs.is, closedUntil = 0, lastWrite = Number.NEGATIVE_INFINITY, skew = 0, writing = Promise.resolve();
  async function pause(until, because) {
    if (until - world.now() > 2e3 && options.notice(until, because), await world.sleep(until - world.now(), world.stop), world.stop.aborted) throw interrupted();
  }
  async function opened(ask, givesUpAt) {
    for (; ; ) {
      let until = Math.max(closedUntil, ask.writes ? lastWrite + gapMs : 0);
      if (until <= world.now()) break;
      if (until > givesUpAt) throw tooMuch(until);
      await pause(until, "limited");
    }
    if (ask.writes && world.stop.aborted) throw interrupted();
  }
  function close(ms) {
    closedUntil = Math.max(closedUntil, world.now() + ms);
  }
  async function send(ask, count) {
    let doubt;
    try {
      let answer = await tries(ask, count, (error) => {
        ask.writes && landedOf(error) === "unknown" && (doubt ??= error);
      }), settled = `${ask.method} ${answer.status}`, telling = settled === "POST 409" || settled === "DELETE 404";
      if (answer.ok || telling || answer.status >= 500 || doubt === void 0) return answer;
    } catch (thrown) {
      throw doubt ?? thrown;
    }
    throw doubt;
  }
  async function tries(ask, count, failed) {
    let givesUpAt = world.now() + patienceMs;
    for (let limited = 0, broken = 0; ; ) {
      await opened(ask, givesUpAt);
      let token = await options.token();
      ask.writes && await options.mayWrite?.(), count[ask.writes ? "write" : "read"] += 1, limited + broken > 0 && (count.retried += 1);
      let sent = await once(ask, token).catch((thrown) => asSealpostError(thrown));
      if (ask.writes && (lastWrite = world.now()), sent instanceof SealpostError) {
        if (broken += 1, failed(sent), !ask.idempotent || !passing(sent) || broken >= brokenTries) throw sent;
        await pause(world.now() + backoff(broken), "unavailable");
        continue;
      }
      let { answer } = sent, date = Date.parse(answer.headers.get("date") ?? "");
      Number.isNaN(date) || (skew = date - world.now());
      let told = toldToWait(answer.headers, world.now() + skew);
      if (sent.limited) {
        limited += 1;
        let least = told === void 0 ? Math.min(pace.unstatedWaitMs.is * 2 ** (limited - 1), longestUnstatedMs) : Math.min(250 * 2 ** limited, longestHasteMs);
        if (close(Math.max(told ?? 0, least) + jitter(250)), limited >= limitedTries) throw tooMuch(closedUntil);
        continue;
      }
      if (answer.status >= 500 || answer.status === 408) {
        broken += 1, failed(new SealpostError("unavailable", `${endpoint.host} answered ${answer.status}`)), answer.headers.has("retry-after") && close(told ?? 0);
        let again = Math.max(closedUntil, world.now() + backoff(broken));
        if (!ask.idempotent || broken >= brokenTries || again > givesUpAt) return answer;
        await pause(again, "unavailable");
        continue;
      }
      return budgetOf(answer.headers) === 0 && close(told ?? 0), answer;
    }
  }
  async function once(ask, token) {
    let headers = new PlainHeaders(ask.headers);
    if (!/^[\x21-\x7e]+$/.test(token))
      throw new SealpostError("token-missing", "the token holds characters that no token has");
    headers.set("authorization", `Bearer ${token}`), headers.set("user-agent", options.userAgent);
    let signal = AbortSignal.timeout(deadlineMs), answer, bytes;
    try {
      answer = await world.fetch(ask.url, {
        method: ask.method,
        headers: [...headers],
        body: ask.body ?? null,
        redirect: "manual",
        signal
      }), bytes = new Uint8Array(await answer.arrayBuffer());
    } catch {
      throw signal.aborted ? new SealpostError("timeout", `no answer from ${endpoint.host} within ${deadlineMs / 1e3} s`) : new SealpostError("network", `no connection to ${endpoint.host}`);
    }
    let limited = isLimited(answer, bytes);
    return { answer: checkedAnswer(answer, bytes, { method: ask.method, host: endpoint.host }), limited };
  }
  function backoff(attempt) {
    return 500 * 2 ** (attempt - 1) + jitter(500);
  }
  function jitter(ms) {
    let [high = 0, low = 0] = world.random(2);
    return Math.floor((high * 256 + low) / 65536 * ms);
  }
  function open(count, mayWrite) {
    return async (input, init) => {
      let ask = await askOf(input, init, endpoint);
      if (!ask.writes) return send(ask, count);
      if (!mayWrite) throw new SealpostError("read-only", `${ask.method} refused: nothing is written while looking`);
      let turn = writing.then(() => send(ask, count));
      return writing = turn.catch(() => {
      }), turn;
    };
  }
  return {
    reader: (count) => open(count, !1),
    writer: (count) => open(count, !0),
    targetNow: () => world.now() + skew
  };
}
async function askOf(input, init, endpoint) {
  let { url, method, headers, body } = await plainly(input, init), base = endpoint.pathname.replace(/\/$/, "");
  if (url.origin !== endpoint.origin || !`${url.pathname}/`.startsWith(`${base}/`))
    throw new SealpostError("endpoint", `a request to another address than ${endpoint.host} was refused`);
  let writes = method !== "GET" && method !== "HEAD";
  return { url: url.href, method, headers, body, writes, idempotent: init?.idempotent ?? method !== "POST" };
}
async function plainly(input, init) {
  let { idempotent: _idempotent, signal: _signal, ...rest } = init ?? {}, { body } = rest;
  if (!((typeof input == "string" || input instanceof URL) && (body == null || typeof body == "string"))) {
    let request = new Request(input, { ...rest, redirect: "manual" });
    return {
      url: new URL(request.url),
      method: request.method.toUpperCase(),
      headers: new PlainHeaders(request.headers),
      body: request.body === null ? void 0 : new Uint8Array(await request.arrayBuffer())
    };
  }
  let headers = new PlainHeaders(rest.headers);
  return body != null && !headers.has("content-type") && headers.set("content-type", "text/plain;charset=UTF-8"), {
    url: new URL(input),
    method: (rest.method ?? "GET").toUpperCase(),
    headers,
    body: body == null ? void 0 : new TextEncoder().encode(body)
  };
}
function passing(error) {
  return ["network", "timeout", "unavailable", "bad-answer"].includes(error.code);
}
function interrupted() {
  return new SealpostError("interrupted", "stopped before this was sent");
}
function tooMuch(until) {
  return new SealpostError("limited", `the target takes no more requests before ${new Date(until).toISOString()}`);
}

// src/io/wires.ts
function openLines(targets, world, notice, tokens, mayWrite = async () => {
}) {
  let given = [], reached = targets.map((target) => {
    let endpoint = endpointOf(target.target.capabilities.access.endpoint, world), token = tokens(target);
    return given.includes(token) || given.push(token), { target, endpoint, token, shared: `${given.indexOf(token)} ${endpoint.href}` };
  }), wires = /* @__PURE__ */ new Map(), lines = /* @__PURE__ */ new Map();
  for (let { target, endpoint, token, shared } of reached) {
    let paces = reached.filter((one) => one.shared === shared).map((one) => one.target.target.capabilities.pace), pace = { writeGapMs: longest(paces, "writeGapMs"), unstatedWaitMs: longest(paces, "unstatedWaitMs") }, wire = wires.get(shared) ?? openWire({ world, endpoint, token, pace, userAgent, notice, mayWrite });
    wires.set(shared, wire);
    let requests = { read: 0, write: 0, retried: 0 }, base = endpoint.href.replace(/\/$/, "");
    lines.set(target.name, {
      wire,
      requests,
      reading: { fetch: wire.reader(requests), endpoint: base },
      writing: () => ({ fetch: wire.writer(requests), endpoint: base })
    });
  }
  return lines;
}
function longest(paces, which) {
  return paces.map((pace) => pace[which]).reduce((one, other) => other.is > one.is ? other : one);
}
function isSet(value) {
  return value !== void 0 && value !== "";
}
function tokensFrom(world) {
  let given = /* @__PURE__ */ new Map();
  return (target) => {
    let names = tokenNames(target), token = names.map((name) => world.env[name]).find(isSet);
    if (token === void 0)
      throw new SealpostError("token-missing", `${target.name} needs a token: ${names.join(" or ")} is not set`, {
        where: target.at,
        hint: `Make one at ${target.target.capabilities.access.portal} and put it into ${names[0]}.`
      });
    let known = given.get(token) ?? (async () => token);
    return given.set(token, known), known;
  };
}
function tokenNames(target) {
  return target.token ? [target.token.env] : target.target.capabilities.access.token;
}
function endpointOf(access, world) {
  let given = world.env[access.env] || access.default;
  if (!URL.canParse(given)) throw new SealpostError("endpoint", `${access.env} is not an address`);
  let url = new URL(given), loopback = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback))
    throw new SealpostError("endpoint", `${access.env} is neither https nor loopback`);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    throw new SealpostError("endpoint", `${access.env} holds more than an address`);
  return url;
}

export {
  openWire,
  openLines,
  tokensFrom,
  tokenNames,
  endpointOf
};

import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  addressText,
  differs
} from "./chunk-JEPOZBLA.js";
import {
  appendFileSync,
  asSealpostError,
  basename,
  counted,
  dirname,
  forTerminal,
  mkdirSync,
  quiet,
  realWorld,
  sources,
  statSync,
  targets,
  writeFileSync
} from "./chunk-KKWKSZFX.js";

// src/action/annotations.ts
var most = 50, shownNames = 10;
function openOrigins(file) {
  let origins = /* @__PURE__ */ new Map(), key = (target, scope) => JSON.stringify([target, scope]), config;
  return {
    read: (found) => {
      config = found;
    },
    note: (place) => {
      origins.set(key(place.target, place.key.label), place.at);
    },
    of: ({ target, scope }) => origins.get(key(target, scope)),
    ofError({ code, where = "" }) {
      let target = config?.targets.find(({ name }) => where === name || where.startsWith(`${name}:`));
      if (target !== void 0) return target.at;
      let block = code.startsWith("ledger-") || /^[\w.-]+\/[\w.-]+@/.test(where) ? "ledger" : /^source/.test(code) ? "source" : void 0;
      if (!(block === void 0 && !/^(?:plan|key)-/.test(code)))
        return config?.where(block === void 0 ? [] : [block]) ?? `${file}:1`;
    }
  };
}
var fileLine = /^([^#]+):([1-9]\d{0,6})$/;
function annotationsOf(report, origins, strict = !1) {
  let found = [
    ...errors(report, origins),
    ...refusals(report, origins),
    ...failures(report, origins),
    ...strict ? differences(report, origins) : [],
    ...warnings(report)
  ], hidden = found.length - most;
  return hidden <= 0 ? found : [
    ...found.slice(0, most),
    { title: "Sealpost", message: `${counted(hidden, "more remark")} in the report`, at: void 0 }
  ];
}
function annotationText({ title, message, at, level }) {
  let [, file, line] = fileLine.exec(at ?? "") ?? [], place = file === void 0 ? [] : [`file=${property(file)}`, `line=${line}`], text = file === void 0 && at !== void 0 ? `${at}: ${message}` : message;
  return `::${level ?? "error"} ${[...place, `title=${property(title)}`].join(",")}::${data(text)}`;
}
function maskText(secret) {
  return `::add-mask::${escaped(secret)}
`;
}
function data(text) {
  return escaped(text.split(`
`).map(forTerminal).join(`
`));
}
function escaped(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function errors({ error }, { ofError }) {
  if (error === void 0) return [];
  let title = `Sealpost: ${error.code}`, complaints = error.message.split(`
`).map((line2) => /^(.+:\d+): (.+)$/.exec(line2));
  if (complaints.every((complaint) => complaint !== null))
    return complaints.map((complaint) => ({ title, at: complaint[1], message: `${complaint[2]}` }));
  let { where, message, hint } = error, line = where !== void 0 && fileLine.test(where) ? void 0 : ofError(error);
  return line === void 0 ? [{ title, at: where, message: `${message}
${hint}` }] : [{ title, at: line, message: `${where === void 0 ? "" : `${where}: `}${message}
${hint}` }];
}
function refusals({ refusals: refusals2, changes }, { of }) {
  let lineOf = (addresses) => {
    let about = new Set(addresses), change = changes.find((change2) => about.has(addressText(change2)));
    return change && of(change);
  };
  return refusals2.map(({ rule, because, unlock, addresses, at }) => ({
    title: `Sealpost refused: ${rule}`,
    at: at ?? lineOf(addresses),
    message: [because, ...addresses.length === 0 ? [] : [named(addresses)], `Unlock: ${unlock}`].join(`
`)
  }));
}
function failures({ changes }, { of }) {
  let failed = changes.filter(({ error }) => error !== void 0);
  return grouped(failed, ({ error }) => [error?.code, error?.message]).map(([first, ...others]) => ({
    title: `Sealpost: ${first.error?.code} at ${first.target}`,
    at: of(first),
    message: `${named([first, ...others].map(({ name }) => name))}: ${first.error?.message}
${first.error?.hint}`
  }));
}
function differences({ changes }, { of }) {
  let different = changes.filter((change) => differs(change) && change.error === void 0);
  return grouped(different, () => []).map(([first, ...others]) => ({
    title: `Sealpost: ${first.target} differs`,
    at: of(first),
    message: named([first, ...others].map(({ name }) => name))
  }));
}
function warnings({ warnings: warnings2 = [] }) {
  return warnings2.map(({ because, at }) => ({
    title: "Sealpost: worth a look",
    message: because,
    at,
    level: "warning"
  }));
}
function grouped(changes, common) {
  let groups = /* @__PURE__ */ new Map();
  for (let change of changes) {
    let key = JSON.stringify([change.target, change.scope, ...common(change)]), group = groups.get(key);
    group ? group.push(change) : groups.set(key, [change]);
  }
  return [...groups.values()];
}
function named(names) {
  let hidden = names.length - shownNames;
  return `${names.slice(0, shownNames).join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}

// src/action/start.ts
async function start(step) {
  quiet(process);
  let out = (text) => {
    process.stdout.write(text);
  }, fail = (thrown) => {
    let { code, message, hint, exit } = asSealpostError(thrown);
    process.stdout.write(
      `${annotationText({ title: `Sealpost: ${code}`, message: `${message}
${hint}`, at: void 0 })}
`,
      () => process.exit(exit)
    );
  };
  process.on("uncaughtException", fail), process.on("unhandledRejection", fail);
  let stop = new AbortController();
  for (let signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop.abort());
  process.exitCode = await step({ world: realWorld(stop.signal), out, targets, sources }), stop.signal.aborted && process.stdout.write("", () => process.exit());
}

// src/action/sinks.ts
function openSinks(guard, out) {
  let log = guard.way("the log"), file = (path) => guard.way(`the file ${basename(path)}`);
  return {
    pass: (text) => guard.way("a comment or an issue")(text),
    rehearse: (text) => {
      guard.way("the report")(text);
    },
    print(text) {
      text !== "" && out(log(text.endsWith(`
`) ? text : `${text}
`));
    },
    append: (path, text) => appendFileSync(path, file(path)(text)),
    write(path, text) {
      let safe = file(path)(text);
      mkdirSync(dirname(path), { recursive: !0 }), writeFileSync(path, safe);
    },
    size: (path) => statSync(path, { throwIfNoEntry: !1 })?.size ?? 0
  };
}

export {
  openOrigins,
  annotationsOf,
  annotationText,
  maskText,
  openSinks,
  start
};

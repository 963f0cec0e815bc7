import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import "./chunk-OZEZLLE6.js";
import {
  appFrom,
  appLacks,
  endpointOf,
  keysFrom,
  laneOf,
  loadConfig,
  observeAll,
  openLedger,
  openLines,
  placesOf,
  prettyJson,
  readSource,
  speaksFor,
  storeOf,
  tellSecrets,
  tokenNames,
  tokensIn,
  usualStore
} from "./chunk-BNIMRQTC.js";
import {
  asSealpostError,
  counted,
  forTerminal,
  number,
  resolve,
  unlessStopped
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/cli/doctor-checks.ts
function good(group, check, says) {
  return { group, check, ok: !0, says };
}
function bad(group, check, says, fix) {
  return { group, check, ok: !1, says, fix };
}
var widest = 24;
function checksText(checks, look) {
  let width = Math.min(widest, Math.max(...checks.map(({ check }) => forTerminal(check).length))), lines = [], group;
  for (let { check, ok, says, fix, ...about } of checks) {
    about.group !== group && lines.push(...group === void 0 ? [] : [""], look.paint("bold", forTerminal(about.group))), group = about.group;
    let word = ok ? look.symbols ? "\u2713" : "ok     " : look.symbols ? "\u2717" : "trouble";
    lines.push(`  ${look.paint(ok ? "green" : "red", word)} ${forTerminal(check).padEnd(width)}  ${forTerminal(says)}`), fix !== void 0 && lines.push(`    ${" ".repeat(look.symbols ? 0 : 6)}${forTerminal(fix)}`);
  }
  let troubles = checks.filter(({ ok }) => !ok).length, result = troubles === 0 ? look.paint("green", "All is well.") : look.paint("red", `${counted(troubles, "trouble")} found.`);
  return [...lines, "", result].join(`
`);
}

// src/cli/doctor-permissions.ts
function toldBy(answer) {
  let scopes = answer.headers.get("x-oauth-scopes");
  return {
    status: answer.status,
    accepted: answer.headers.get("x-accepted-github-permissions") ?? void 0,
    scopes: scopes ? scopes.split(",").map((scope) => scope.trim()) : void 0
  };
}
function permissionFix(place, error, told, named) {
  let needs = place.key.needs ?? [], need = needs.find(({ permission }) => isAccepted(told, permission)) ?? needs[0];
  if (need === void 0 || !["unauthorized", "forbidden", "not-found"].includes(error.code)) return;
  let { classic, holder } = need, words = permissionWords(need, named);
  if (error.code === "unauthorized")
    return `The token was not accepted. A new one needs ${words} (classic token: \`${classic}\`).`;
  if (told?.scopes !== void 0 && !told.scopes.includes(classic)) return `The token lacks the scope \`${classic}\`.`;
  if (told?.scopes !== void 0)
    return `The token has the scope \`${classic}\`, so its owner lacks access to ${holder.name}, or that is another name.`;
  let both = `${words} (classic token: \`${classic}\`)`;
  if (told?.status === 404)
    return `The token sees no ${holder.name}: correct the name, or give it access, with ${both}.`;
  let enough = need.look === "read" && need.write === "write" ? " To plan, Read is enough." : "";
  return `The token lacks ${both}.${enough}`;
}
function permissionWords({ holder, permission, write }, named) {
  let kind = holder.kind === "organization" ? "organisation" : "repository", level = write === "write" ? "Read and write" : "Read";
  return `the ${kind} permission "${named?.[permission] ?? permission}: ${level}" for ${holder.name}`;
}
function needsOf(places) {
  let all = places.flatMap(({ key }) => key.needs ?? []);
  return [...new Map(all.map((need) => [`${need.holder.name} ${need.permission}`, need])).values()];
}
function isAccepted(told, permission) {
  return (told?.accepted ?? "").split(/[;,]/).some((one) => one.trim().split("=")[0] === permission);
}

// src/cli/doctor-target.ts
var tolerableSkewMs = 6e4;
async function checkTarget(target, config, places, world) {
  let group = `target ${target.name}`, watch = watchAnswers(world), minting = { world: watch.world, may: "look", minted: () => {
  }, notice: () => {
  } }, checks = [checkToken(group, target, world), checkEndpoint(group, target, world)], app = isOk(checks) && speaksFor(target) ? appFrom(world) : void 0;
  if (app !== void 0 && checks.push(await checkApp(group, target, minting)), !isOk(checks)) return checks;
  let lines = openLines([target], watch.world, () => {
  }, tokensIn(minting));
  for (let lane of new Set(places.map(laneOf))) {
    watch.forget();
    let seen = await observeAll(
      places.filter((place) => laneOf(place) === lane),
      config,
      lines
    );
    checks.push(...seen.map((one) => checkPlace(group, target, one, watch.refused())));
  }
  app === void 0 && isOk(checks) && checks.push(...checkWriting(group, target, places, watch.last()));
  let skew = (lines.get(target.name)?.wire.targetNow() ?? world.now()) - world.now();
  return [...checks, clockCheck(group, skew), ...watch.budget(group)];
}
function isOk(checks) {
  return checks.every(({ ok }) => ok);
}
function checkToken(group, target, world) {
  try {
    if (speaksFor(target) && appFrom(world) !== void 0) return good(group, "token", "comes from the GitHub App");
  } catch (thrown) {
    let error = asSealpostError(thrown);
    return bad(group, "token", error.message, error.hint);
  }
  let { access } = target.target.capabilities, variables = tokenNames(target), variable = variables.find((name) => world.env[name]);
  if (variable !== void 0) return good(group, "token", `${variable} is set`);
  let fix = `Make a token at ${access.portal} (${access.permissions.join("; ")}) and put it into ${variables[0]}.`;
  return bad(group, "token", `${variables.join(" or ")} is not set`, fix);
}
function checkEndpoint(group, target, world) {
  try {
    return good(group, "endpoint", endpointOf(target.target.capabilities.access.endpoint, world).host);
  } catch (thrown) {
    let error = asSealpostError(thrown);
    return bad(group, "endpoint", error.message, error.hint);
  }
}
async function checkApp(group, target, minting) {
  try {
    let lacks = await appLacks(target, minting);
    if (lacks.length === 0) return good(group, "permissions", "the App may write here");
    let { named } = target.target.capabilities.access, says = `the App lacks ${lacks.map((need) => permissionWords(need, named)).join(" and ")}`;
    return bad(group, "permissions", says, "Add it in the App's settings, then accept it where the App is installed.");
  } catch (thrown) {
    let error = asSealpostError(thrown);
    return bad(group, "permissions", error.message, error.hint);
  }
}
function checkPlace(group, target, seen, told) {
  let { place, observation } = seen, { access } = target.target.capabilities, check = `${place.environment} at ${place.key.label}`;
  if (observation.listed) {
    let count2 = observation.sightings.length, room = Math.max(0, place.key.maxNames - count2), says = `${counted(count2, "name")}, room for ${number(room)} more`;
    return room > 0 ? good(group, check, says) : bad(group, check, says, "Take names out there, or leave some out with `secrets`.");
  }
  let { error, because } = observation, permissions = `The token needs: ${access.permissions.join("; ")}. Tokens are made at ${access.portal}.`;
  if (error === void 0) return bad(group, check, because, permissions);
  let denied = error.code === "unauthorized" || error.code === "forbidden", fix = permissionFix(place, error, told, access.named) ?? (denied ? permissions : error.hint);
  return bad(group, check, error.message, fix);
}
function checkWriting(group, target, places, told) {
  let needs = needsOf(places);
  if (needs.length === 0 || told === void 0) return [];
  let lacks = needs.filter(({ classic }) => told.scopes !== void 0 && !told.scopes.includes(classic)), [lack] = lacks;
  if (lack !== void 0) {
    let fix = `Give the token the scope \`${lack.classic}\`.`;
    return [bad(group, "permissions", `the token lacks the scope \`${lack.classic}\``, fix)];
  }
  if (told.scopes !== void 0) return [good(group, "permissions", "the token has the scope that writing takes")];
  let words = needs.map((need) => permissionWords(need, target.target.capabilities.access.named)).join(" and ");
  return [good(group, "permissions", `it may look; only a write shows whether it has all of ${words}`)];
}
function clockCheck(group, skewMs) {
  let seconds = Math.round(Math.abs(skewMs) / 1e3);
  if (Math.abs(skewMs) <= tolerableSkewMs) return good(group, "clock", "agrees with the target's");
  let says = `this machine is ${number(seconds)} s ${skewMs > 0 ? "behind" : "ahead of"} the target`;
  return bad(group, "clock", says, "Set this machine's clock, by NTP say.");
}
function watchAnswers(world) {
  let left, limit, last, refused;
  return {
    world: { ...world, fetch: async (input, init) => {
      let answer = await world.fetch(input, init);
      return left = count(answer.headers.get("x-ratelimit-remaining") ?? answer.headers.get("ratelimit-remaining")) ?? left, limit = count(answer.headers.get("x-ratelimit-limit") ?? answer.headers.get("ratelimit-limit")) ?? limit, last = toldBy(answer), answer.status >= 400 && (refused ??= last), answer;
    } },
    last: () => last,
    /** The first answer that was no success, since `forget`. */
    refused: () => refused,
    forget() {
      refused = void 0;
    },
    budget(group) {
      if (left === void 0) return [];
      let says = `${number(left)}${limit === void 0 ? "" : ` of ${number(limit)}`} requests left`;
      return [left > 0 ? good(group, "budget", says) : bad(group, "budget", says, "Wait until the target renews the budget, or use a token of its own for Sealpost.")];
    }
  };
}
function count(header) {
  return header !== null && /^\d{1,9}$/.test(header) ? Number(header) : void 0;
}

// src/cli/doctor.ts
async function doctor(options, deps) {
  let { world, output } = deps, checks = await unlessStopped(checkAll(resolve(world.cwd, options.config), deps), world.stop);
  return output.live(""), (options.json ? output.note : output.print)(checksText(checks, options.json ? output.noteLook : output.look)), options.json && output.print(prettyJson({ version: 1, checks })), checks.every(({ ok }) => ok) ? 0 : 1;
}
async function checkAll(path, deps) {
  let { world, output, targets, sources } = deps, config = await loadConfig({ path, files: world.files, targets, sources, cwd: world.cwd, env: world.env }), places = placesOf(config, { targets: [], environments: [] }), checks = [
    good("config", config.file, `${counted(config.targets.length, "target")}, ${counted(places.length, "place")}`),
    ...await checkSource(config, places, deps),
    ...await checkLedger(config, world)
  ];
  for (let [index, target] of config.targets.entries())
    output.live(`looking ${index + 1}/${config.targets.length} \xB7 ${target.name}`), checks.push(...await checkTarget(target, config, placesOfTarget(places, target), world));
  return checks;
}
async function checkSource(config, places, { world, guard }) {
  let checks = [];
  for (let environment of config.environments) {
    let here = places.filter((place) => place.environment === environment);
    if (here.length === 0) {
      let fix = `Map ${environment} at a target, or take it out of \`environments\`.`;
      checks.push(bad("source", environment, "no target maps it", fix));
      continue;
    }
    try {
      let read = await readSource(config, here, world);
      tellSecrets(guard.learn, read, config, here, world);
      let count2 = read.get(environment)?.size ?? 0;
      checks.push(
        count2 > 0 ? good("source", environment, counted(count2, "value")) : bad("source", environment, "no value", "Put at least one value there, or take it out of `environments`.")
      );
    } catch (thrown) {
      checks.push(troubled("source", environment, asSealpostError(thrown)));
    }
  }
  return checks;
}
async function checkLedger(config, world) {
  let keys;
  try {
    keys = keysFrom(world);
  } catch (thrown) {
    return [troubled("ledger", "key", asSealpostError(thrown))];
  }
  let key = good("ledger", "key", `SEALPOST_KEY, key ${keys[0].id}`);
  try {
    let store = storeOf(config, world, await usualStore(config.path, world)), ledger = await openLedger({
      store,
      keys,
      owner: config.owner,
      run: "doctor",
      world,
      recover: !1,
      places: []
    }), entries = [...ledger.entries.values()].flatMap((names) => [...names.values()]), pending = entries.filter(({ state }) => state === "pending").length, checks = [key, good("ledger", "entries", `${counted(entries.length, "entry", "entries")} in ${ledger.where}`)];
    if (checks.push(await checkWriting2(store)), pending > 0) {
      let says = `${counted(pending, "write")} of an earlier run did not finish`;
      checks.push(bad("ledger", "pending", says, "Run `sealpost apply`: it settles them."));
    }
    for (let holder of await store.holders()) checks.push(good("ledger", "lease", leaseText(holder)));
    for (let { name } of config.targets.filter((target) => ledger.isLost(target.name))) {
      let fix = `${store.mend} Or run \`sealpost apply --recover\`.`;
      checks.push(bad("ledger", name, "its part of the ledger is lost, or older than what was written", fix));
    }
    return checks;
  } catch (thrown) {
    return [key, troubled("ledger", "entries", asSealpostError(thrown))];
  }
}
async function checkWriting2(store) {
  try {
    return await store.prove(), good("ledger", "writing", "can be written to");
  } catch (thrown) {
    return troubled("ledger", "writing", asSealpostError(thrown));
  }
}
function leaseText({ target = "everything", run, at, until }) {
  return `the run ${at === void 0 ? run : `${run} (${at})`} is applying to ${target}, until ${new Date(until).toISOString()} unless it goes on`;
}
function troubled(group, check, error) {
  let where = error.where === void 0 ? "" : ` (${error.where})`;
  return bad(group, check, `${error.message}${where}`, error.hint);
}
function placesOfTarget(places, target) {
  return places.filter((place) => place.target === target.name);
}
export {
  doctor
};

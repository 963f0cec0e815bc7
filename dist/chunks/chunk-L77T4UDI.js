import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  matches
} from "./chunk-LZLS7YD7.js";
import {
  SealpostError
} from "./chunk-YGKAM3X4.js";

// src/core/map.ts
function addressText(address) {
  return `${address.use}:${address.scope}#${address.name}`;
}
function slot(uid, name) {
  return `${uid}#${name}`;
}
function placesOf(config, only) {
  let places = [];
  for (let target of config.targets)
    if (!(only.targets.length > 0 && !only.targets.includes(target.name)))
      for (let [index, mapped2] of target.places.entries()) {
        if (only.environments.length > 0 && !only.environments.includes(mapped2.environment)) continue;
        let secret = placeOf(target, index, "secret");
        if (places.push(secret), !keepsReadable(target)) continue;
        let open = placeOf(target, index, "public");
        open.key.uid !== secret.key.uid && places.push(open);
      }
  return places;
}
function keepsReadable(target) {
  return target.public.length > 0 && target.target.capabilities.forms.public !== !1;
}
function placeOf(target, index, form) {
  let mapped2 = target.places[index];
  try {
    let scope = target.target.parseScope({ settings: target.settings, place: mapped2.place, form }), key = target.target.keyOf(scope);
    return {
      target: target.name,
      use: target.use,
      environment: mapped2.environment,
      form,
      scope,
      key,
      index,
      at: mapped2.at
    };
  } catch (thrown) {
    throw thrown instanceof SealpostError ? thrown.placed(mapped2.at) : thrown;
  }
}
var unmapped = "no longer mapped";
function droppedPlaces(config, spots) {
  let mapped2 = new Set(placesOf(config, { targets: [], environments: [] }).map(({ key }) => key.uid));
  return [...spots].flatMap(([uid, { target: name, use, scope }]) => {
    let target = config.targets.find((one) => one.name === name && one.use === use);
    if (target === void 0 || mapped2.has(uid)) return [];
    let key = target.target.keyOf(scope);
    return [{ target: name, use, environment: unmapped, form: "secret", scope, key, index: -1, at: target.at }];
  });
}
function mapValues(read, config, places) {
  let byMapping = /* @__PURE__ */ new Map();
  for (let place of places) {
    let key = `${place.index}|${place.target}`;
    byMapping.set(key, [...byMapping.get(key) ?? [], place]);
  }
  return config.targets.flatMap(
    (target) => target.places.flatMap(({ environment }, index) => {
      let here = byMapping.get(`${index}|${target.name}`), values = read.get(environment);
      return here && values ? mapped(values, target, here) : [];
    })
  );
}
function mapped(values, target, here) {
  let desired = /* @__PURE__ */ new Map();
  for (let [sourceName, { secret, version, at }] of values) {
    if (!matches(target.secrets, sourceName)) continue;
    let form = keepsReadable(target) && matches(target.public, sourceName) ? "public" : "secret", place = here.find((one) => one.form === form) ?? here[0], { uid, label } = place.key, name = nameAt(target, sourceName), twin = desired.get(slot(uid, name));
    if (twin !== void 0)
      throw new SealpostError(
        "config",
        `${twin.sourceName} and ${sourceName} both become ${name} at ${place.use}:${label}`,
        {
          where: place.at,
          hint: "Give one of them another name with `rename`, or leave one out of `secrets`."
        }
      );
    desired.set(slot(uid, name), {
      address: { target: target.name, use: target.use, scope: label, name },
      uid,
      form,
      environment: place.environment,
      sourceName,
      secret,
      ...version === void 0 ? {} : { version },
      ...at === void 0 ? {} : { at }
    });
  }
  return [...desired.values()];
}
function nameAt(target, sourceName) {
  let renamed = Object.hasOwn(target.rename, sourceName) ? target.rename[sourceName] : void 0;
  return fold(renamed ?? `${target.prefix ?? ""}${sourceName}`, target.target.capabilities);
}
function fold(name, capabilities) {
  return capabilities.names.fold === "upper" ? name.toUpperCase() : name;
}
function targetNamed(config, name) {
  let found = config.targets.find((target) => target.name === name);
  if (found === void 0) throw new SealpostError("internal", "a place names a target that the config does not have");
  return found;
}

export {
  addressText,
  slot,
  placesOf,
  droppedPlaces,
  mapValues,
  fold,
  targetNamed
};

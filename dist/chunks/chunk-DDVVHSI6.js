import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  modeOf
} from "./chunk-PX4ORAG6.js";

// src/action/event.ts
var largest = 32 * 1024 * 1024;
async function trustOf(world) {
  return modeOf(await eventOf(world), world.env);
}
async function eventOf({ env, files }) {
  let path = env.GITHUB_EVENT_PATH;
  if (path)
    try {
      let bytes = await files.read(path);
      return bytes === void 0 || bytes.length > largest ? void 0 : JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
    } catch {
      return;
    }
}

export {
  trustOf,
  eventOf
};

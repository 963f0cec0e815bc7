import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-KIFSYJAC.js";
import "./chunk-JEPOZBLA.js";
import "./chunk-KKWKSZFX.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

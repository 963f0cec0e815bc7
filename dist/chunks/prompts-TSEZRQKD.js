import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-DK577RAT.js";
import "./chunk-YSPWA25S.js";
import "./chunk-GYCMJ6YV.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

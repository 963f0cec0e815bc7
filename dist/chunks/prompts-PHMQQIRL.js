import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-GN2HMZKH.js";
import "./chunk-FDYKNZIT.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

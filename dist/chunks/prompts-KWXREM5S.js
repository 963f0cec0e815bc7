import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-ZFSGJ7RQ.js";
import "./chunk-XO4PSGUE.js";
import "./chunk-4JKO7BWZ.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

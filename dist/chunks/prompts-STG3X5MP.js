import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-QQ3W2KBG.js";
import "./chunk-DATLYAFT.js";
import "./chunk-ZV6DBCND.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-JVNBC7KQ.js";
import "./chunk-Y76QEQKW.js";
import "./chunk-7W3KS75W.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-HRVWIMZB.js";
import "./chunk-BNIMRQTC.js";
import "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

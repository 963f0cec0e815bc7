import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-XM46C2N3.js";
import "./chunk-KNE7NJGH.js";
import "./chunk-RTGON6IF.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

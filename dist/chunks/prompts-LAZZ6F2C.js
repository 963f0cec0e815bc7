import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-UZI7MG53.js";
import "./chunk-IZLAWKV4.js";
import "./chunk-6ZKPXRUA.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

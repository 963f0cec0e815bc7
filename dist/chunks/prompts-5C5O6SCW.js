import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-5X5SMO2M.js";
import "./chunk-MK6ZY64O.js";
import "./chunk-DTL744NK.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-FXLACJG7.js";
import "./chunk-TDG4X6T2.js";
import "./chunk-HCYZH4VF.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};

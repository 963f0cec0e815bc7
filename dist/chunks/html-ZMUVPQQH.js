import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-T56225UP.js";
import "./chunk-4EBP6URX.js";
import "./chunk-BV76DYGQ.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};

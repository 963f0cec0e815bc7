import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-2HISUGAX.js";
import "./chunk-P7SXPIQO.js";
import "./chunk-NHFB5S63.js";
import "./chunk-OKVWUPHY.js";
import "./chunk-XO4PSGUE.js";
import "./chunk-4JKO7BWZ.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};

import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-V37CAGKQ.js";
import "./chunk-PTBHAKQF.js";
import "./chunk-WF3DINJB.js";
import "./chunk-ZB4K4NMA.js";
import "./chunk-PIYTD2LD.js";
import "./chunk-NDEUJWG6.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};

import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-ZF4POTJL.js";
import "./chunk-J2RPVFNV.js";
import "./chunk-CSJYSH6S.js";
import "./chunk-AOQCKG3U.js";
import "./chunk-DNCQLXQO.js";
import "./chunk-YSPWA25S.js";
import "./chunk-GYCMJ6YV.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};

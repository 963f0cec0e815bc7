import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-OP2WK6Q2.js";
import "./chunk-YSPWA25S.js";
import "./chunk-GYCMJ6YV.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};

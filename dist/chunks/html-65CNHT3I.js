import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-7MDVIRB6.js";
import "./chunk-PIYTD2LD.js";
import "./chunk-NDEUJWG6.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};

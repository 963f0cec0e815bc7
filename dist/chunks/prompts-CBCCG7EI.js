import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-BGWN6Q7J.js";
import "./chunk-PIYTD2LD.js";
import "./chunk-NDEUJWG6.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

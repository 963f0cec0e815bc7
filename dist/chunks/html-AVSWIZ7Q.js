import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-VXJ3DM2E.js";
import "./chunk-XO4PSGUE.js";
import "./chunk-4JKO7BWZ.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};

import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-W5CSTWU3.js";
import "./chunk-MK6ZY64O.js";
import "./chunk-DTL744NK.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};

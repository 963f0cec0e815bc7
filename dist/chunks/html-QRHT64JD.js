import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-TTQO7STH.js";
import "./chunk-IZLAWKV4.js";
import "./chunk-6ZKPXRUA.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};

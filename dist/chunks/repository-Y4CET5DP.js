import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  filesAt,
  insidePath,
  openRepository
} from "./chunk-J2RPVFNV.js";
import "./chunk-YSPWA25S.js";
import "./chunk-GYCMJ6YV.js";
import "./chunk-WHPBVJKB.js";
export {
  filesAt,
  insidePath,
  openRepository
};

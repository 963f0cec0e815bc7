import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson,
  reportJson
} from "./chunk-4FMQ6XVL.js";
import "./chunk-QG4EX5LP.js";
import "./chunk-WHPBVJKB.js";
export {
  prettyJson,
  reportJson
};

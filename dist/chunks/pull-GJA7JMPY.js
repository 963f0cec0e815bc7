import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-2UXQ3KOM.js";
import "./chunk-YGWYDXN2.js";
import "./chunk-LTLV6UHM.js";
import "./chunk-HYLBXDPQ.js";
import "./chunk-MK6ZY64O.js";
import "./chunk-DTL744NK.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};

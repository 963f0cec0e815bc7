import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  reportMarkdown,
  warningBlocks
} from "./chunk-KNE7NJGH.js";
import "./chunk-RTGON6IF.js";
import "./chunk-WHPBVJKB.js";
export {
  reportMarkdown,
  warningBlocks
};

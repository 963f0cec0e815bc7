import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  reportMarkdown,
  warningBlocks
} from "./chunk-JEPOZBLA.js";
import "./chunk-KKWKSZFX.js";
import "./chunk-WHPBVJKB.js";
export {
  reportMarkdown,
  warningBlocks
};

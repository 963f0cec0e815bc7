import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  openPrompts,
  withExample
} from "./chunk-EYRCQ6IF.js";
import "./chunk-EOAWSLDN.js";
import "./chunk-FMHRMPAJ.js";
import "./chunk-WHPBVJKB.js";
export {
  openPrompts,
  withExample
};

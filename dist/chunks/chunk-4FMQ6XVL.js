import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  jsonForTerminal
} from "./chunk-QG4EX5LP.js";

// src/render/json.ts
function reportJson(report) {
  return prettyJson(report);
}
function prettyJson(data) {
  return `${jsonForTerminal(JSON.stringify(data, null, 2))}
`;
}

export {
  reportJson,
  prettyJson
};

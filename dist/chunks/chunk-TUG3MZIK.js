import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  SealpostError
} from "./chunk-RQGASJVF.js";

// src/sources/placeholder.ts
function variableName(environment) {
  return environment.toUpperCase().replace(/[^A-Z0-9]/g, "_");
}
function requirePlaceholder(setting, pattern, placeholder, environments) {
  if (!(environments.length < 2 || pattern.includes(placeholder)))
    throw new SealpostError("config", `\`source.${setting}\` is the same for more than one environment`, {
      hint: `Put ${placeholder} into \`source.${setting}\`; it stands for the environment's name.`
    });
}

export {
  variableName,
  requirePlaceholder
};

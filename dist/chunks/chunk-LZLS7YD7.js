import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/core/glob.ts
function matches(globs, name) {
  return globs.some((glob) => !glob.startsWith("!") && fits(glob, name)) && !globs.some((glob) => glob.startsWith("!") && fits(glob.slice(1), name));
}
function fits(glob, name) {
  let at = 0, star = -1, swallowedTo = 0;
  for (let index = 0; index < name.length; )
    if (glob[at] === "*")
      star = at, swallowedTo = index, at += 1;
    else if (glob[at] === "?" || glob[at] === name[index])
      at += 1, index += 1;
    else if (star >= 0)
      swallowedTo += 1, index = swallowedTo, at = star + 1;
    else return !1;
  for (; glob[at] === "*"; ) at += 1;
  return at === glob.length;
}

export {
  matches
};

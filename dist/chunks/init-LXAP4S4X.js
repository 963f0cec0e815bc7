import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import "./chunk-OZEZLLE6.js";
import {
  loadConfig,
  nearest
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  basename,
  dirname,
  join,
  resolve,
  systemWord,
  tryWriting,
  unlessStopped
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/cli/init-yaml.ts
var pathSetting = { env: "json" };
function firstConfigYaml(config) {
  let { owner, source, environments, targets, schema } = config;
  return [
    ...schema === void 0 ? [] : [`# yaml-language-server: $schema=${schema}`],
    "# What Sealpost keeps the same, and where. No value, no token and no address of an API ever stands in this file.",
    "version: 1",
    "",
    "# Whose entries these are: two owners never change or remove what the other wrote.",
    `owner: ${scalar(owner)}`,
    "",
    "# Where the values come from.",
    "source:",
    `  use: ${scalar(source.use)}`,
    `  ${pathSetting[source.use] ?? "path"}: ${scalar(source.path)}`,
    `environments: [${environments.map(scalar).join(", ")}]`,
    "",
    "# What was written where, in fingerprints, is remembered in the ledger: the file .sealpost/ledger.json beside this",
    "# one, and in a job at GitHub a branch of the repository. To share that branch, say it for both:",
    "# ledger: { use: git-branch, repository: OWNER/NAME }",
    "",
    "# allow: create, update, adopt or remove; each includes the ones before it.",
    "# maxUpdateShare: a run that would update a larger share of a target's names is refused.",
    "policy: { allow: update, maxUpdateShare: 0.3 }",
    "",
    "targets:",
    ...targets.flatMap(targetLines),
    ""
  ].join(`
`);
}
function targetLines({ name, use, settings, places }) {
  return [
    `  ${scalar(name)}:`,
    `    use: ${scalar(use)}`,
    ...Object.entries(settings).map(([key, value]) => `    ${key}: ${scalar(value)}`),
    "    # environment of the source: place at the target",
    "    environments:",
    ...places.map(
      ({ environment, place, choices }) => place === void 0 ? `      # ${environment}: choose from ${choices.join(" | ")}` : `      ${scalar(environment)}: ${place}`
    )
  ];
}
function scalar(text) {
  return /^[A-Za-z_][\w./-]*$/.test(text) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// src/cli/init-target.ts
var kinds = {
  github: {
    example: "github:acme/shop, or github:acme for an organisation",
    settings: ([owner = "", name, ...more]) => {
      if (!(more.length > 0))
        return name === void 0 ? { organization: owner } : { repository: `${owner}/${name}` };
    },
    place: (environment, { repository }) => repository === void 0 ? void 0 : `{ environment: ${scalar(environment)} }`
  },
  vercel: {
    example: "vercel:shop-web, or vercel:acme/shop-web for a project of a team",
    settings: (parts) => {
      let [first = "", second, ...more] = parts;
      if (!(more.length > 0))
        return second === void 0 ? { project: first } : { project: second, team: first };
    },
    place: (environment) => `{ custom: ${scalar(environment)} }`
  },
  netlify: {
    example: "netlify:acme/SITE-ID",
    settings: pair("account", "site"),
    place: () => {
    }
  },
  "cloudflare-pages": {
    example: "cloudflare-pages:ACCOUNT-ID/docs",
    settings: pair("account", "project"),
    place: () => {
    }
  },
  "cloudflare-workers": {
    example: "cloudflare-workers:ACCOUNT-ID/edge",
    settings: pair("account", "script"),
    place: (environment, { script }) => `{ script: ${scalar(environment === "production" ? `${script}` : `${script}-${environment}`)} }`
  }
};
function pair(first, second) {
  return (parts) => parts.length === 2 ? { [first]: parts[0] ?? "", [second]: parts[1] ?? "" } : void 0;
}
function exampleOf(use) {
  return known(use)?.example ?? `${use}:setting=text,setting=text`;
}
async function newTarget(text, environments, targets, taken) {
  let [use = "", ...rest] = text.split(":"), load = Object.hasOwn(targets, use) ? targets[use] : void 0;
  if (load === void 0) {
    let near = nearest(use, Object.keys(targets));
    throw new SealpostError("usage", `there is no kind of target "${use}"`, {
      hint: near === void 0 ? `Kinds: ${Object.keys(targets).join(", ")}.` : `Did you mean ${near}?`
    });
  }
  let address = rest.join(":"), kind = known(use), given = address === "" ? void 0 : kind?.settings(address.split("/")) ?? pairs(address);
  if (given === void 0 || Object.values(given).includes(""))
    throw new SealpostError("usage", `"${text}" does not name a target`, { hint: `Write ${exampleOf(use)}.` });
  let { capabilities } = (await load()).target, { script, ...settings } = given;
  return {
    name: nameFor(use, given, taken),
    use,
    settings: script === void 0 ? given : settings,
    places: environments.map((environment) => {
      let choices = capabilities.places.map(({ place }) => filled(place, environment, script)), namesake = capabilities.places.some(({ place }) => place === environment);
      return { environment, place: namesake ? environment : kind?.place(environment, given), choices };
    }),
    access: capabilities.access
  };
}
function known(use) {
  return Object.hasOwn(kinds, use) ? kinds[use] : void 0;
}
function pairs(address) {
  let settings = address.split(",").map((part) => part.split("="));
  if (!settings.some((part) => part.length !== 2 || !/^[A-Za-z][\w-]*$/.test(part[0] ?? "")))
    return Object.fromEntries(settings);
}
function filled(place, environment, script) {
  return place.replace(
    /^\{ (\w+): [\w-]+ \}$/,
    (_, key) => `{ ${key}: ${scalar(key === "script" ? `${script}` : environment)} }`
  ).replace(/<\w+>/, environment);
}
function nameFor(use, settings, taken) {
  let { repository, organization, project, script, account } = settings, base = (repository?.split("/")[1] ?? project ?? script ?? organization ?? account ?? use).replace(
    /[^\w.-]/g,
    "-"
  );
  return [base, `${base}-${use}`, ...Array.from({ length: taken.length }, (_, index) => `${base}-${index + 2}`)].find((name) => !taken.includes(name)) ?? base;
}

// src/cli/init-ask.ts
var usualPaths = {
  dotenvx: "secrets/{environment}.env",
  dotenv: "secrets/{environment}.env",
  env: "SECRETS_{ENVIRONMENT}"
}, simpleName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
function nameComplaint(name) {
  return simpleName.test(name) ? void 0 : "letters, digits, dots, dashes and underscores, 63 at most";
}
function environmentsComplaint(names) {
  let twice = names.find((name, index) => names.indexOf(name) < index);
  return names.map(nameComplaint).find((complaint) => complaint !== void 0) ?? (twice === void 0 ? void 0 : `${twice} is named twice`);
}
function askOwner(prompts, cwd) {
  let folder = basename(cwd);
  return prompts.text("Who owns these entries? (a team or a project)", {
    ...nameComplaint(folder) === void 0 ? { suggested: folder } : { example: "acme-platform" },
    complaint: nameComplaint
  });
}
async function askEnvironments(prompts) {
  let split = (answer2) => answer2.split(",").map((name) => name.trim()), answer = await prompts.text("Which environments does the source have?", {
    suggested: "preview, production",
    complaint: (text) => environmentsComplaint(split(text))
  });
  return split(answer);
}
async function askSource(prompts, deps) {
  let kinds2 = Object.keys(deps.sources), sorted = [...kinds2.filter((kind) => kind === "dotenvx"), ...kinds2.filter((kind) => kind !== "dotenvx")], use = await prompts.choose(
    "Where do the values come from?",
    sorted.map((kind) => ({ value: kind, label: kind }))
  );
  return { use, path: await askPath(prompts, use) };
}
function askPath(prompts, use) {
  return prompts.text(use === "env" ? "Which variable holds an environment as JSON?" : "Where are its files?", {
    suggested: usualPaths[use] ?? "secrets/{environment}.env",
    complaint: (text) => text === "" ? "something is needed here" : void 0
  });
}
async function askTargets(prompts, environments, deps) {
  let targets = [];
  do {
    let kinds2 = Object.keys(deps.targets).map((kind) => ({ value: kind, label: kind })), use = await prompts.choose("Which kind of target?", kinds2);
    targets.push(
      await askTarget(
        prompts,
        use,
        environments,
        deps,
        targets.map(({ name }) => name)
      )
    );
  } while (await prompts.confirm("One more target?"));
  return targets;
}
async function askTarget(prompts, use, environments, deps, taken) {
  for (; ; ) {
    let address = await prompts.text("Which one?", {
      example: exampleOf(use),
      complaint: (text2) => text2 === "" ? `write ${exampleOf(use)}` : void 0
    }), text = address.startsWith(`${use}:`) ? address : `${use}:${address}`, target = await newTarget(text, environments, deps.targets, taken).catch((thrown) => {
      if (!(thrown instanceof SealpostError && thrown.code === "usage"))
        throw thrown;
    });
    if (target === void 0) continue;
    let places = [];
    for (let place of target.places) places.push({ ...place, place: await askPlace(prompts, target, place) });
    return { ...target, places };
  }
}
function askPlace(prompts, target, { environment, place, choices }) {
  let sorted = [.../* @__PURE__ */ new Set([...place === void 0 ? [] : [place], ...choices])];
  return prompts.choose(`Where at ${target.name} do the values of ${environment} go?`, [
    ...sorted.map((one) => ({ value: one, label: one })),
    { value: void 0, label: "nowhere" }
  ]);
}

// src/cli/init.ts
async function init(options, deps) {
  let { world, output } = deps, path = resolve(world.cwd, options.config);
  await checkFree(path, world);
  let config = await unlessStopped(gathered(options, deps, dirname(path)), world.stop);
  for (let { name, places } of config.targets)
    if (places.every(({ place }) => place === void 0)) {
      let choices = places[0]?.choices.join(", ");
      throw new SealpostError("usage", `no environment has a namesake among the places of ${name}`, {
        hint: `Name at least one environment as a place there (${choices}), or run init at a terminal and choose.`
      });
    }
  let bytes = Buffer.from(firstConfigYaml(config)), files = withFile(world.files, path, bytes), { targets, sources } = deps;
  if (await loadConfig({ path, files, targets, sources, cwd: world.cwd, env: world.env }).catch(unusable), !await world.files.createNew(path, bytes).catch(cannot(path))) throw exists(path);
  return await world.files.replace(path, bytes, 420), output.print(nextSteps(basename(path), config)), 0;
}
async function gathered(options, deps, folder) {
  let { output, world, targets } = deps, missing = [
    ...options.owner === void 0 ? ["--owner"] : [],
    ...options.source === void 0 ? ["--source"] : [],
    ...options.environment.length === 0 ? ["--environment"] : [],
    ...options.target.length === 0 ? ["--target"] : []
  ];
  if (missing.length > 0 && output.ask === void 0)
    throw new SealpostError("usage", `init needs ${missing.join(", ")}, and there is no terminal to ask at`, {
      hint: "sealpost init --owner acme --source dotenvx --environment preview,production --target vercel:shop-web"
    });
  let wrong = environmentsComplaint(options.environment);
  if (wrong !== void 0)
    throw new SealpostError("usage", `--environment: ${wrong}`, {
      hint: "Nothing was written. Name each environment once, as --environment preview,production."
    });
  let ask = missing.length > 0 ? await output.ask?.() : void 0, owner = options.owner ?? (ask && await askOwner(ask, folder)) ?? "", use = options.source, asked = ask && use === void 0 ? await askSource(ask, deps) : void 0, path = options.sourcePath ?? asked?.path ?? (ask && use && await askPath(ask, use)) ?? usualPaths[use ?? ""], environments = options.environment.length > 0 || !ask ? options.environment : await askEnvironments(ask), chosen = ask && options.target.length === 0 ? await askTargets(ask, environments, deps) : [];
  for (let text of options.target)
    chosen.push(
      await newTarget(
        text,
        environments,
        targets,
        chosen.map(({ name }) => name)
      )
    );
  return {
    owner,
    source: { use: use ?? asked?.use ?? "", path: path ?? "secrets/{environment}.env" },
    environments,
    targets: chosen,
    schema: await schemaPath(world.files, folder)
  };
}
function unusable(thrown) {
  if (!(thrown instanceof SealpostError) || thrown.code !== "config") throw thrown;
  let complaints = thrown.message.split(`
`).map((line) => line.replace(/^.*?:\d+: /, ""));
  throw new SealpostError("usage", ["what was said makes no config:", ...complaints].join(`
`), {
    hint: "Nothing was written. Correct the options and run again."
  });
}
async function schemaPath(files, folder) {
  let path = "./node_modules/sealpost/dist/schema.json";
  return await files.read(join(folder, path)) === void 0 ? void 0 : path;
}
function withFile(files, path, bytes) {
  return { ...files, read: async (asked) => asked === path ? bytes : files.read(asked) };
}
async function checkFree(path, { files, random }) {
  if (await files.read(path).catch(cannot(path)) !== void 0) throw exists(path);
  await tryWriting(path, files, "createNew", random).catch(cannot(path));
}
function cannot(path) {
  return (thrown) => {
    throw thrown instanceof SealpostError ? thrown : new SealpostError("usage", `${basename(path)} cannot be written${systemWord(thrown)}`, {
      where: path,
      hint: "Nothing was written. Name a file in a folder that can be written to, with --config."
    });
  };
}
function exists(path) {
  return new SealpostError("usage", `${basename(path)} is there already`, {
    where: path,
    hint: "Nothing was written. Change that file, or name another one with --config."
  });
}
function nextSteps(file, { source, environments, targets }) {
  let tokens = new Map(targets.map(({ access }) => [access.token[0] ?? "", access.portal])), steps = [
    ...targets.some(({ places }) => places.some(({ place }) => place === void 0)) ? [`Open ${file} and choose a place where it says "choose from".`] : [],
    ...sourceStep(source, environments),
    "Run `sealpost keygen` and keep what it prints as the secret SEALPOST_KEY, never beside the ledger.",
    ...[...tokens].map(([variable, portal]) => `Put a token into ${variable}; make one at ${portal}`),
    "Run `sealpost doctor` to see whether all is in place.",
    "Run `sealpost plan` to see what would be done."
  ];
  return [`Wrote ${file}. Next:`, ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join(`
`);
}
function sourceStep({ use, path }, environments) {
  let files = environments.map((environment) => path.replaceAll("{environment}", environment)), first = files[0] ?? path, all = files.length > 1 && first !== files[1] ? `${first} and so on` : first, steps = {
    dotenvx: `Put the values into ${all}, encrypt with \`npx @dotenvx/dotenvx encrypt -f ${first}\`, commit what it made of the file, and keep .env.keys out of git.`,
    dotenv: `Put the values into ${all}, and keep it out of git: it is plain text.`,
    env: `Put a JSON object of the values into the variable ${path}.`
  };
  return steps[use] === void 0 ? [] : [steps[use]];
}
export {
  init
};

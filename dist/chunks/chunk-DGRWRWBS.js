import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  require_node_path
} from "./chunk-5K3QXB3N.js";
import {
  Secret
} from "./chunk-T2XPSYQ4.js";
import {
  SealpostError,
  codes
} from "./chunk-YGKAM3X4.js";
import {
  __toESM
} from "./chunk-WHPBVJKB.js";

// src/io/guard.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/io/own-words.ts
var ownWords = `
  addresses certainty changed cloudflare Cloudflare codespaces credential Dependabot dependabot development
  environment environments fingerprint finished foreign functions gone-everywhere gone-from-source max-removals
  max-update-share maxRemovals maxUpdateShare name-length name-reserved not-allowed not-ours permitted platform
  prevented preview production protected read-back refusals refused removals requests revision sealpost Sealpost
  source-changed sourceName succeeded total-size unchanged unfinished unlisted unmapped value-empty value-size
  vanished written
  -----BEGIN PRIVATE KEY----- -----END PRIVATE KEY----- -----BEGIN RSA PRIVATE KEY----- -----END RSA PRIVATE KEY-----
  -----BEGIN EC PRIVATE KEY----- -----END EC PRIVATE KEY----- -----BEGIN OPENSSH PRIVATE KEY-----
  -----END OPENSSH PRIVATE KEY----- -----BEGIN CERTIFICATE----- -----END CERTIFICATE-----
`;

// src/io/guard.ts
var readable = /\/git\/|\/(?:issues|pulls|check-runs|statuses)(?:\/|$)|\/graphql$/, credential = /^(SEALPOST_KEY|DOTENV_PRIVATE_KEY)|_TOKEN$|_PRIVATE_KEY$/;
function openGuard(env) {
  let credentials = Object.entries(env).filter(([name, value]) => value !== void 0 && credential.test(name)), secrets = credentials.map(([, value = ""]) => new Secret(value)), names = credentials.map(([name]) => name), plain = [JSON.stringify(codes), ownWords], stop = new AbortController(), finder, alarm, finds = () => (finder ??= Secret.finder(secrets, plain), finder);
  function check(to, found) {
    if (found !== void 0 && alarm === void 0 && (alarm = leak(names[found], to), stop.abort()), alarm !== void 0) throw alarm;
  }
  let look = (to, bytes) => check(to, secrets.length === 0 ? void 0 : finds()(bytes));
  return {
    learn(more, plainly, called = []) {
      for (let [index, secret] of more.entries())
        secrets.push(secret), names.push(called[index]);
      plain.push(...plainly), finder = void 0;
    },
    way(to) {
      let before = Buffer.alloc(0);
      return (text) => {
        let bytes = Buffer.concat([before, Buffer.from(text)]);
        return look(to, bytes), before = bytes.subarray(Math.max(0, bytes.length - 24 + 1)), text;
      };
    },
    world: (world) => ({
      ...world,
      stop: AbortSignal.any([world.stop, stop.signal]),
      files: {
        ...world.files,
        replace: async (path, bytes, mode) => (look(`the file ${(0, import_node_path.basename)(path)}`, bytes), world.files.replace(path, bytes, mode)),
        createNew: async (path, bytes) => (look(`the file ${(0, import_node_path.basename)(path)}`, bytes), world.files.createNew(path, bytes))
      },
      fetch: async (input, init) => {
        let url = typeof input == "string" || input instanceof URL ? String(input) : input.url, body = init?.body;
        return look("the address of a request", Buffer.from(url)), readable.test(url) && (typeof body == "string" || body instanceof Uint8Array) && look("the ledger or a comment at GitHub", Buffer.from(body)), world.fetch(input, init);
      }
    }),
    alarm: () => alarm
  };
}
function leak(name, to) {
  let whose = name === void 0 ? "a secret of this run" : `the value of ${name}`, unlock = name === void 0 ? "" : `If ${name} is no secret, list it under \`public\` of its target; otherwise `;
  return new SealpostError("leak-guard", `${whose} was about to go to ${to}; the run was stopped`, {
    hint: `Nothing more is printed. ${unlock}${unlock ? "please" : "Please"} report this, without the value.`
  });
}

export {
  openGuard
};

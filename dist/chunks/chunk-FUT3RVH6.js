import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  _default,
  _enum,
  array,
  boolean,
  describe,
  int,
  literal,
  looseObject,
  number,
  optional,
  prefault,
  record,
  strictObject,
  string,
  unknown
} from "./chunk-BQ6B7JUO.js";
import {
  _gte,
  _lte,
  _minLength,
  _regex
} from "./chunk-LQ6WAEVK.js";

// src/io/config-base.ts
var simpleName = string().check(
  _regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,
    "must begin with a letter or digit and go on with letters, digits, dots, dashes or underscores, 63 at most"
  )
), variable = string().check(
  _regex(
    /^[A-Za-z_][A-Za-z0-9_]{0,254}$/,
    "must be the name of an environment variable; no token may stand in the config"
  )
), pluginName = string().check(_minLength(1)), globs = array(string().check(_minLength(1))), policy = strictObject({
  allow: _default(
    _enum(["create", "update", "adopt", "remove"]).check(describe("How far a run may go by itself; each word includes the ones before it.")),
    "update"
  ),
  protect: _default(globs.check(describe("Globs of names that are never changed.")), []),
  onDrift: _default(
    _enum(["restore", "report"]).check(describe("What to do about a value that was changed at the target.")),
    "restore"
  ),
  maxRemovals: _default(
    int().check(_gte(0), describe("How many names one run may remove, all targets together.")),
    0
  ),
  maxUpdateShare: _default(
    number().check(
      _gte(0),
      _lte(1),
      describe("Largest share of the names of a target that one run may update, 0 to 1.")
    ),
    1
  ),
  allowEmpty: _default(globs.check(describe("Globs of names whose value may be empty.")), [])
}), targetKeys = {
  use: pluginName.check(describe("The kind of target: a built-in one, or the name of an installed package.")),
  environments: record(string(), unknown()).check(describe("Environment of the source \u2192 the place, or the list of places, that its values go to.")),
  secrets: _default(
    globs.check(_minLength(1), describe("Globs of the names to send; `!` in front leaves names out.")),
    ["*"]
  ),
  rename: _default(
    record(string().check(_minLength(1)), string().check(_minLength(1))).check(describe("Name at the source \u2192 name at the target.")),
    {}
  ),
  prefix: optional(
    string().check(
      _regex(/^[\w.-]{1,64}$/, "must be the beginning of a name"),
      describe("Put before every name that is not renamed.")
    )
  ),
  public: _default(
    globs.check(describe("Globs of names whose values stay readable where the target has such a kind.")),
    []
  ),
  token: optional(
    strictObject({ env: variable.check(describe("The environment variable that holds the token.")) }).check(describe("Where the token is, in place of the usual variable."))
  )
}, targetBlock = looseObject(targetKeys), baseSchema = strictObject({
  version: literal(1).check(describe("Version of this format.")),
  owner: simpleName.check(
    describe("Whose entries these are. Two owners never change or remove what the other wrote.")
  ),
  source: looseObject({ use: pluginName.check(describe("A built-in source, or the name of an installed package.")) }).check(describe("Where the values come from.")),
  environments: array(simpleName).check(_minLength(1), describe("The environments that the source is asked for.")),
  ledger: optional(
    looseObject({ use: string().check(_minLength(1), describe("The kind of store.")) }).check(
      describe(
        "Where Sealpost remembers what it wrote. Without it: in GitHub Actions `git-branch`, elsewhere `file`."
      )
    )
  ),
  policy: prefault(policy.check(describe("What a run may do without asking.")), {}),
  targets: record(simpleName, targetBlock).check(describe("The places that values go to, each under a name."))
});

// src/io/ledger/settings.ts
var fileSettings = strictObject({
  path: _default(
    string().check(_minLength(1), describe("The file; a relative path begins at the folder of the config.")),
    ".sealpost/ledger.json"
  )
}), gitBranchSettings = strictObject({
  repository: optional(
    string().check(
      _regex(/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/, "must be `owner/name`"),
      describe("The GitHub repository, `owner/name`. Without it the one of the workflow, `GITHUB_REPOSITORY`.")
    )
  ),
  branch: _default(
    string().check(
      _regex(
        /^(?!.*\.\.)(?!.*\.(?:lock)?$)[A-Za-z0-9_][\w.-]{0,99}$/,
        "must begin with a letter or digit and go on with letters, digits, dots, dashes or underscores, 100 at most"
      ),
      describe("A branch that holds nothing else. It is made by the first apply.")
    ),
    "sealpost-ledger"
  ),
  names: _default(
    boolean().check(describe("Whether the commit messages list the names of secrets; the files always do.")),
    !0
  )
}), ledgers = { file: fileSettings, "git-branch": gitBranchSettings };

export {
  targetKeys,
  targetBlock,
  baseSchema,
  fileSettings,
  gitBranchSettings,
  ledgers
};

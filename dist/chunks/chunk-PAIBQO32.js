import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  _regex,
  describe,
  string
} from "./chunk-BNIMRQTC.js";

// src/targets/cloudflare/account.ts
var account = string().check(
  _regex(/^[A-Za-z0-9_-]+$/, "an account id holds letters and digits only"),
  describe(
    "The account's id: 32 characters, shown in the dashboard's address. Without it `CLOUDFLARE_ACCOUNT_ID` has to be set."
  )
);
function accountKey(account2) {
  return account2.toLowerCase();
}

// src/targets/cloudflare/capabilities.ts
var verified = "2026-11-23", client = "API types of `cloudflare` 7.3.0", limitsPage = "Workers limits page";
function accessWith(...permissions) {
  return {
    token: ["CLOUDFLARE_API_TOKEN"],
    endpoint: { env: "CLOUDFLARE_API_BASE_URL", default: "https://api.cloudflare.com/client/v4" },
    settings: { account: "CLOUDFLARE_ACCOUNT_ID" },
    permissions,
    portal: "https://dash.cloudflare.com/profile/api-tokens"
  };
}
var empty = {
  is: !1,
  source: "not documented; assumed, since one refused value refuses the whole PATCH",
  verified
}, namePattern = "(?!__proto__$)[A-Za-z_$][A-Za-z0-9_$]*", maxLength = {
  is: 255,
  source: "not documented; assumed",
  verified
}, maxTotalBytes = {
  is: Number.POSITIVE_INFINITY,
  source: "no such limit is documented",
  verified
}, pace = {
  writeGapMs: { is: 0, source: "API rate limits page: no pause between writes is recommended", verified },
  unstatedWaitMs: {
    is: 3e5,
    source: "API rate limits page: past 1,200 requests in 5 minutes all calls are blocked for the next 5 minutes",
    verified
  }
}, unstamped = {
  is: "stamp a change: a secret edited by hand is not noticed",
  source: client,
  verified
};

export {
  account,
  accountKey,
  verified,
  client,
  limitsPage,
  accessWith,
  empty,
  namePattern,
  maxLength,
  maxTotalBytes,
  pace,
  unstamped
};

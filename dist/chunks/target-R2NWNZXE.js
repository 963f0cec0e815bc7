import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  stampOf
} from "./chunk-3QTY6JSW.js";
import {
  _enum,
  _maxLength,
  _minLength,
  _nonnegative,
  _positive,
  _regex,
  array,
  boolean,
  describe,
  done,
  failed,
  int,
  nullish,
  object,
  optional,
  refine,
  serially,
  strictObject,
  string,
  superRefine,
  union
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  Secret,
  asSealpostError,
  statusError
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method != "function")
    throw new Error("method for before hook must be a function");
  return options || (options = {}), Array.isArray(name) ? name.reverse().reduce((callback, name2) => register.bind(null, state, name2, callback, options), method)() : Promise.resolve().then(() => state.registry[name] ? state.registry[name].reduce((method2, registered) => registered.hook.bind(null, method2, options), method)() : method(options));
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  let orig = hook2;
  state.registry[name] || (state.registry[name] = []), kind === "before" && (hook2 = (method, options) => Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options))), kind === "after" && (hook2 = (method, options) => {
    let result;
    return Promise.resolve().then(method.bind(null, options)).then((result_) => (result = result_, orig(result, options))).then(() => result);
  }), kind === "error" && (hook2 = (method, options) => Promise.resolve().then(method.bind(null, options)).catch((error) => orig(error, options))), state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name])
    return;
  let index = state.registry[name].map((registered) => registered.orig).indexOf(method);
  index !== -1 && state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind, bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  let removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef }, hook2.remove = removeHookRef, ["before", "error", "after", "wrap"].forEach((kind) => {
    let args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  let singularHookName = /* @__PURE__ */ Symbol("Singular"), singularHookState = {
    registry: {}
  }, singularHook = register.bind(null, singularHookState, singularHookName);
  return bindApi(singularHook, singularHookState, singularHookName), singularHook;
}
function Collection() {
  let state = {
    registry: {}
  }, hook2 = register.bind(null, state);
  return bindApi(hook2, state), hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development", userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`, DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object2) {
  return object2 ? Object.keys(object2).reduce((newObj, key) => (newObj[key.toLowerCase()] = object2[key], newObj), {}) : {};
}
function isPlainObject(value) {
  if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
  let proto = Object.getPrototypeOf(value);
  if (proto === null) return !0;
  let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  let result = Object.assign({}, defaults);
  return Object.keys(options).forEach((key) => {
    isPlainObject(options[key]) ? key in defaults ? result[key] = mergeDeep(defaults[key], options[key]) : Object.assign(result, { [key]: options[key] }) : Object.assign(result, { [key]: options[key] });
  }), result;
}
function removeUndefinedProperties(obj) {
  for (let key in obj)
    obj[key] === void 0 && delete obj[key];
  return obj;
}
function merge(defaults, route, options) {
  if (typeof route == "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else
    options = Object.assign({}, route);
  options.headers = lowercaseKeys(options.headers), removeUndefinedProperties(options), removeUndefinedProperties(options.headers);
  let mergedOptions = mergeDeep(defaults || {}, options);
  return options.url === "/graphql" && (defaults && defaults.mediaType.previews?.length && (mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
    (preview) => !mergedOptions.mediaType.previews.includes(preview)
  ).concat(mergedOptions.mediaType.previews)), mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""))), mergedOptions;
}
function addQueryParameters(url, parameters) {
  let separator = /\?/.test(url) ? "&" : "?", names = Object.keys(parameters);
  return names.length === 0 ? url : url + separator + names.map((name) => name === "q" ? "q=" + parameters.q.split("+").map(encodeURIComponent).join("+") : `${name}=${encodeURIComponent(parameters[name])}`).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  let matches = url.match(urlVariableRegex);
  return matches ? matches.map(removeNonChars).reduce((a, b) => a.concat(b), []) : [];
}
function omit(object2, keysToOmit) {
  let result = { __proto__: null };
  for (let key of Object.keys(object2))
    keysToOmit.indexOf(key) === -1 && (result[key] = object2[key]);
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    return /%[0-9A-Fa-f]/.test(part) || (part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]")), part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  return value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value), key ? encodeUnreserved(key) + "=" + value : value;
}
function isDefined(value) {
  return value != null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "")
    if (typeof value == "string" || typeof value == "number" || typeof value == "bigint" || typeof value == "boolean")
      value = value.toString(), modifier && modifier !== "*" && (value = value.substring(0, parseInt(modifier, 10))), result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    else if (modifier === "*")
      Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
        result.push(
          encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
        );
      }) : Object.keys(value).forEach(function(k) {
        isDefined(value[k]) && result.push(encodeValue(operator, value[k], k));
      });
    else {
      let tmp = [];
      Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
        tmp.push(encodeValue(operator, value2));
      }) : Object.keys(value).forEach(function(k) {
        isDefined(value[k]) && (tmp.push(encodeUnreserved(k)), tmp.push(encodeValue(operator, value[k].toString())));
      }), isKeyOperator(operator) ? result.push(encodeUnreserved(key) + "=" + tmp.join(",")) : tmp.length !== 0 && result.push(tmp.join(","));
    }
  else
    operator === ";" ? isDefined(value) && result.push(encodeUnreserved(key)) : value === "" && (operator === "&" || operator === "?") ? result.push(encodeUnreserved(key) + "=") : value === "" && result.push("");
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  return template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "", values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1 && (operator = expression.charAt(0), expression = expression.substr(1)), expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        }), operator && operator !== "+") {
          var separator = ",";
          return operator === "?" ? separator = "&" : operator !== "#" && (separator = operator), (values.length !== 0 ? operator : "") + values.join(separator);
        } else
          return values.join(",");
      } else
        return encodeReserved(literal);
    }
  ), template === "/" ? template : template.replace(/\/$/, "");
}
function parse(options) {
  let method = options.method.toUpperCase(), url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), headers = Object.assign({}, options.headers), body, parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]), urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters), /^http/.test(url) || (url = options.baseUrl + url);
  let omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"), remainingParameters = omit(parameters, omittedParameters);
  if (!/application\/octet-stream/i.test(headers.accept) && (options.mediaType.format && (headers.accept = headers.accept.split(/,/).map(
    (format) => format.replace(
      /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
      `application/vnd$1$2.${options.mediaType.format}`
    )
  ).join(",")), url.endsWith("/graphql") && options.mediaType.previews?.length)) {
    let previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
    headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
      let format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
      return `application/vnd.github.${preview}-preview${format}`;
    }).join(",");
  }
  return ["GET", "HEAD"].includes(method) ? url = addQueryParameters(url, remainingParameters) : "data" in remainingParameters ? body = remainingParameters.data : Object.keys(remainingParameters).length && (body = remainingParameters), !headers["content-type"] && typeof body < "u" && (headers["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(method) && typeof body > "u" && (body = ""), Object.assign(
    { method, url, headers },
    typeof body < "u" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  let DEFAULTS2 = merge(oldDefaults, newDefaults), endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[9] |= 2;
CHAR_MAP[32] |= 2;
CHAR_MAP[59] |= 4;
CHAR_MAP[44] |= 8;
for (let code = 128; code <= 255; code++)
  CHAR_MAP[code] |= 1;
for (let char of "!#$%&'*+-.^_`|~")
  CHAR_MAP[char.charCodeAt(0)] |= 16;
for (let code = 48; code <= 57; code++)
  CHAR_MAP[code] |= 16;
for (let code = 65; code <= 90; code++)
  CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++)
  CHAR_MAP[code] |= 16;
var NullObject = /* @__PURE__ */ (() => {
  let C = function() {
  };
  return C.prototype = /* @__PURE__ */ Object.create(null), C;
})();
function parse2(header, options) {
  let stopFlags = 4 | (options?.comma === !0 ? 8 : 0), len = header.length, valueStart = options?.start ?? 0;
  for (; (CHAR_MAP[header.charCodeAt(valueStart)] & 2) !== 0; )
    valueStart++;
  let index = valueStart, typeFlags = 0, whitespace = -1, stop = options?.parameters === !1 ? 8 : 0;
  for (; index < len; ) {
    let code = header.charCodeAt(index), flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & 8;
      break;
    }
    (flags & 2) !== 0 ? whitespace === -1 && (whitespace = index) : whitespace = -1, typeFlags |= code & 65280 | flags, index++;
  }
  let valueEnd = whitespace === -1 ? index : whitespace, value = header.slice(valueStart, valueEnd), type = (typeFlags & 65281) === 0 ? value : value.toLowerCase();
  return index === len || stop !== 0 ? { type, index, parameters: new NullObject() } : parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  let parameters = new NullObject();
  parameter: for (; index < len; ) {
    for (index++; (CHAR_MAP[header.charCodeAt(index)] & 2) !== 0; )
      index++;
    let keyStart = index, keyFlags = 0, keyWhitespace = -1;
    for (; index < len; ) {
      let code = header.charCodeAt(index), flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & 8) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === 61) {
        let keyEnd = keyWhitespace === -1 ? index : keyWhitespace, value = header.slice(keyStart, keyEnd), key = (keyFlags & 65281) === 0 ? value : value.toLowerCase();
        for (index++; (CHAR_MAP[header.charCodeAt(index)] & 2) !== 0; )
          index++;
        if (index < len && header.charCodeAt(index) === 34) {
          let quotedStart = ++index, escaped = !1;
          for (; index < len; ) {
            let code2 = header.charCodeAt(index);
            if (code2 === 34) {
              parameters[key] === void 0 && (parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index)), index++;
              let stop2 = 0;
              for (; index < len; ) {
                let code3 = header.charCodeAt(index), flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & 8;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === 92 && index + 1 < len) {
              escaped = !0, index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        let valueStart = index, stop = 0, valueWhitespace = -1;
        for (; index < len; ) {
          let code2 = header.charCodeAt(index), flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & 8;
            break;
          }
          (flags2 & 2) !== 0 ? valueWhitespace === -1 && (valueWhitespace = index) : valueWhitespace = -1, index++;
        }
        if (parameters[key] === void 0) {
          let valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      (flags & 2) !== 0 ? keyWhitespace === -1 && (keyWhitespace = index) : keyWhitespace = -1, keyFlags |= code & 65280 | flags, index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++)
    str.charCodeAt(index) === 92 && (result += str.slice(start, index), start = ++index);
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/, noiseValue = /^-?\d+n+$/, originalStringify = JSON.stringify, originalParse = JSON.parse, customFormat = /^-?\d+n$/, bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (val) => val === void 0 || typeof val == "function" || typeof val == "symbol", isRawJSON = (val) => val !== null && typeof val == "object" && val.constructor && val.constructor.name === "RawJSON", stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  typeof spaceParam == "number" ? space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam)))) : typeof spaceParam == "string" && (space = spaceParam.slice(0, 10));
  let isFunctionReplacer = typeof replacer == "function", propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null, prepareVal = (parent, key, val) => (val !== null && typeof val == "object" && typeof val.toJSON == "function" && (val = val.toJSON(key)), typeof val == "string" && noiseValue.test(val) ? val + "n" : typeof val == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(val.toString()) : val.toString() + "n" : (isFunctionReplacer && (val = replacer.call(parent, key, val)), val !== null && typeof val == "object" && (val instanceof Number || val instanceof String || val instanceof Boolean) && (val = val.valueOf()), val)), rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed))
    return;
  let isRootPrimitive = rootProcessed === null || typeof rootProcessed != "object", isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON)
    return originalStringify(rootProcessed);
  let chunks = [], level = 0, stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: !0
    }
  ], visited = new WeakSet([rootProcessed]);
  for (; stack.length > 0; ) {
    let node = stack[stack.length - 1];
    node.index === 0 && (chunks.push(node.isArray ? "[" : "{"), level++);
    let isDone = !1;
    if (node.isArray)
      if (node.index < node.val.length) {
        node.first || chunks.push(","), space && chunks.push(`
` + space.repeat(level));
        let childRaw = node.val[node.index], childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal))
          chunks.push("null"), node.first = !1, node.index++;
        else {
          let isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal))
              throw new TypeError("Converting circular structure to JSON");
            visited.add(childVal), stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: !0
            }), node.first = !1, node.index++;
          } else
            chunks.push(originalStringify(childVal)), node.first = !1, node.index++;
        }
      } else
        isDone = !0;
    else {
      for (; node.index < node.keys.length; ) {
        let k = node.keys[node.index++];
        if (propertyList && !propertyList.has(k)) continue;
        let childRaw = node.val[k], childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        node.first || chunks.push(","), space ? chunks.push(`
` + space.repeat(level) + originalStringify(k) + ": ") : chunks.push(originalStringify(k) + ":");
        let isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal))
            throw new TypeError("Converting circular structure to JSON");
          visited.add(childVal), stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: !0
          }), node.first = !1;
          break;
        } else
          chunks.push(originalStringify(childVal)), node.first = !1;
      }
      node.index >= node.keys.length && stack[stack.length - 1] === node && (isDone = !0);
    }
    isDone && (level--, !node.first && space && chunks.push(`
` + space.repeat(level)), chunks.push(node.isArray ? "]" : "}"), visited.delete(node.val), stack.pop());
  }
  return chunks.join("");
}, JSONStringify = (value, replacer, space) => {
  try {
    return "rawJSON" in JSON ? originalStringify(
      value,
      (key, val) => typeof val == "bigint" ? JSON.rawJSON(val.toString()) : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val),
      space
    ) : value ? originalStringify(
      value,
      (key, val) => typeof val == "string" && noiseValue.test(val) || typeof val == "bigint" ? val.toString() + "n" : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val),
      space
    ).replace(
      bigIntsStringify,
      "$1$2$3"
    ).replace(noiseStringify, "$1$2$3") : originalStringify(value, replacer, space);
  } catch (error) {
    if (error instanceof RangeError) {
      let convertedJSON = stringifyIteratively(value, replacer, space);
      return convertedJSON === void 0 ? void 0 : "rawJSON" in JSON ? convertedJSON : convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
}, featureCache = /* @__PURE__ */ new Map(), isContextSourceSupported = () => {
  let parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint))
    return featureCache.get(parseFingerprint);
  try {
    let result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    return featureCache.set(parseFingerprint, result), result;
  } catch {
    return featureCache.set(parseFingerprint, !1), !1;
  }
}, convertMarkedBigIntsReviver = (key, value, context, userReviver) => typeof value == "string" && customFormat.test(value) ? BigInt(value.slice(0, -1)) : typeof value == "string" && noiseValue.test(value) ? value.slice(0, -1) : typeof userReviver == "function" ? userReviver(key, value, context) : value, JSONParseV2 = (text, reviver) => JSON.parse(text, (key, value, context) => {
  let isNumber = typeof value == "number", isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER, isBigNumber = isNumber && isOutOfBounds, isInt = context && intRegex.test(context.source);
  return isBigNumber && isInt ? BigInt(context.source) : typeof reviver == "function" ? reviver(key, value, context) : value;
}), MAX_INT = Number.MAX_SAFE_INTEGER.toString(), MAX_DIGITS = MAX_INT.length, stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, noiseValueWithQuotes = /^"-?\d+n+"$/, applyReviverIteratively = (parsed, userReviver) => {
  let rootHolder = { "": parsed }, stack = [{ parent: rootHolder, key: "", visited: !1 }];
  for (; stack.length > 0; ) {
    let node = stack[stack.length - 1];
    if (node.visited) {
      let { parent, key } = node, value = parent[key];
      typeof value == "string" && (customFormat.test(value) ? value = BigInt(value.slice(0, -1)) : noiseValue.test(value) && (value = value.slice(0, -1))), typeof userReviver == "function" && (value = userReviver.call(parent, key, value)), value === void 0 ? delete parent[key] : parent[key] = value, stack.pop();
    } else {
      node.visited = !0;
      let value = node.parent[node.key];
      if (value !== null && typeof value == "object") {
        let keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--)
          stack.push({ parent: value, key: keys[i], visited: !1 });
      }
    }
  }
  return rootHolder[""];
}, serializeBigInts = (text) => text.replace(
  stringsOrLargeNumbers,
  (match, digits, fractional, exponential) => {
    let isString = match[0] === '"';
    if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + 'n"';
    let hasFractionalOrExponential = fractional || exponential, isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
    return isString || hasFractionalOrExponential || isLessThanMaxSafeInt ? match : '"' + match + 'n"';
  }
), JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    let serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      let serializedData = serializeBigInts(text), parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause }), this.name = "HttpError", this.status = Number.parseInt(statusCode), Number.isNaN(this.status) && (this.status = 0);
    "response" in options && (this.response = options.response);
    let requestCopy = Object.assign({}, options.request);
    options.request.headers.authorization && (requestCopy.headers = Object.assign({}, options.request.headers, {
      authorization: options.request.headers.authorization.replace(
        /(?<! ) .*$/,
        " [REDACTED]"
      )
    })), requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16", defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
  let proto = Object.getPrototypeOf(value);
  if (proto === null) return !0;
  let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  let fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch)
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  let log = requestOptions.request?.log || console, parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== !1, body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body, requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  ), fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError")
        throw error.status = 500, error;
      message = error.message, error.name === "TypeError" && "cause" in error && (error.cause instanceof Error ? message = error.cause.message : typeof error.cause == "string" && (message = error.cause));
    }
    let requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    throw requestError.cause = error, requestError;
  }
  let status = fetchResponse.status, url = fetchResponse.url, responseHeaders = {};
  for (let [key, value] of fetchResponse.headers)
    responseHeaders[key] = value;
  let octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    let matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/), deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205)
    return octokitResponse;
  if (requestOptions.method === "HEAD") {
    if (status < 400)
      return octokitResponse;
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304)
    throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  if (status >= 400)
    throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  return octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body, octokitResponse;
}
async function getResponseData(response) {
  let contentType = response.headers.get("content-type");
  if (!contentType)
    return response.text().catch(noop);
  let mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      return text = await response.text(), JSONParse(text);
    } catch {
      return text;
    }
  } else return mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream" ? response.text().catch(noop) : response.arrayBuffer().catch(
    /* v8 ignore next -- @preserve */
    () => new ArrayBuffer(0)
  );
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data == "string")
    return data;
  if (data instanceof ArrayBuffer)
    return "Unknown error";
  if (typeof data == "object" && data !== null && "message" in data) {
    let objectData = data, suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  let endpoint2 = oldEndpoint.defaults(newDefaults);
  return Object.assign(function(route, parameters) {
    let endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook)
      return fetchWrapper(endpoint2.parse(endpointOptions));
    let request2 = (route2, parameters2) => fetchWrapper(
      endpoint2.parse(endpoint2.merge(route2, parameters2))
    );
    return Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    }), endpointOptions.request.hook(request2, endpointOptions);
  }, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join(`
`);
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response)), this.request = request2, this.headers = headers, this.response = response, this.errors = response.errors, this.data = response.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
}, NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
], FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"], GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query == "string" && "query" in options)
      return Promise.reject(
        new Error('[@octokit/graphql] "query" cannot be used as variable name')
      );
    for (let key in options)
      if (FORBIDDEN_VARIABLE_OPTIONS.includes(key))
        return Promise.reject(
          new Error(
            `[@octokit/graphql] "${key}" cannot be used as variable name`
          )
        );
  }
  let parsedOptions = typeof query == "string" ? Object.assign({ query }, options) : query, requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => NON_VARIABLE_OPTIONS.includes(key) ? (result[key] = parsedOptions[key], result) : (result.variables || (result.variables = {}), result.variables[key] = parsedOptions[key], result), {}), baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  return GHES_V3_SUFFIX_REGEX.test(baseUrl) && (requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql")), request2(requestOptions).then((response) => {
    if (response.data.errors) {
      let headers = {};
      for (let key of Object.keys(response.headers))
        headers[key] = response.headers[key];
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  let newRequest = request2.defaults(newDefaults);
  return Object.assign((query, options) => graphql(newRequest, query, options), {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)", sep = "\\.", jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`), isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  let isApp = isJWT(token), isInstallation = token.startsWith("v1.") || token.startsWith("ghs_"), isUserToServer = token.startsWith("ghu_");
  return {
    type: "token",
    token,
    tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
  };
}
function withAuthorizationPrefix(token) {
  return token.split(/\./).length === 3 ? `bearer ${token}` : `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  let endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  return endpoint2.headers.authorization = withAuthorizationPrefix(token), request2(endpoint2);
}
var createTokenAuth = function(token) {
  if (!token)
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  if (typeof token != "string")
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  return token = token.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION4 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
}, consoleWarn = console.warn.bind(console), consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  return typeof logger.debug != "function" && (logger.debug = noop2), typeof logger.info != "function" && (logger.info = noop2), typeof logger.warn != "function" && (logger.warn = consoleWarn), typeof logger.error != "function" && (logger.error = consoleError), logger;
}
var userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`, Octokit = class {
  static VERSION = VERSION4;
  static defaults(defaults) {
    return class extends this {
      constructor(...args) {
        let options = args[0] || {};
        if (typeof defaults == "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    let currentPlugins = this.plugins;
    return class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
  }
  constructor(options = {}) {
    let hook2 = new before_after_hook_default.Collection(), requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    if (requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail, options.baseUrl && (requestDefaults.baseUrl = options.baseUrl), options.previews && (requestDefaults.mediaType.previews = options.previews), options.timeZone && (requestDefaults.headers["time-zone"] = options.timeZone), this.request = request.defaults(requestDefaults), this.graphql = withCustomRequest(this.request).defaults(requestDefaults), this.log = createLogger(options.log), this.hook = hook2, options.authStrategy) {
      let { authStrategy, ...otherOptions } = options, auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook), this.auth = auth2;
    } else if (!options.auth)
      this.auth = async () => ({
        type: "unauthenticated"
      });
    else {
      let auth2 = createTokenAuth(options.auth);
      hook2.wrap("request", auth2.hook), this.auth = auth2;
    }
    let classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i)
      Object.assign(this, classConstructor.plugins[i](this, options));
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// src/targets/github/api.ts
var quiet = () => {
}, silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };
function openCall(io) {
  let octokit = new Octokit({
    baseUrl: io.endpoint,
    log: silent,
    request: {
      fetch: (url, init) => io.fetch(url, { ...init, idempotent: !0 }),
      log: silent
    }
  });
  return async (method, path, body) => {
    try {
      let { status, data } = await octokit.request({
        method,
        url: path,
        headers: { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" },
        // As text: the client's own serializer damages some values that hold a quote, digits and an n (see README).
        ...body === void 0 ? {} : { data: JSON.stringify(body) }
      });
      return { status, data };
    } catch (thrown) {
      let status = finalStatus(thrown);
      if (status === void 0) throw asSealpostError(thrown);
      return { status, data: void 0 };
    }
  };
}
function finalStatus(thrown) {
  let { response, status } = thrown;
  return response !== void 0 && typeof status == "number" ? status : void 0;
}
function expectData(answer, shape, what, hint) {
  if (answer.status !== 200) throw statusError(answer.status, what, hint);
  let parsed = shape.safeParse(answer.data);
  if (!parsed.success) throw new SealpostError("bad-answer", `${what}: the answer has another shape than documented`);
  return parsed.data;
}
async function readList(call, list, seen) {
  let shape = object({ total_count: int().check(_nonnegative()), [list.field]: array(list.row) });
  for (let page = 1; ; page += 1) {
    let query = `per_page=${list.pageSize}${page === 1 ? "" : `&page=${page}`}`, answer = await call("GET", `${list.path}?${query}`), data = expectData(answer, shape, list.what, list.hint), before = seen.size;
    for (let row2 of data[list.field] ?? []) seen.set(list.idOf(row2), row2);
    if (seen.size === before || seen.size >= data.total_count) return data.total_count;
  }
}

// src/targets/github/permissions.ts
var named = {
  secrets: "Secrets",
  actions_variables: "Variables",
  environments: "Environments",
  dependabot_secrets: "Dependabot secrets",
  codespaces_secrets: "Codespaces secrets",
  actions: "Actions",
  administration: "Administration",
  organization_secrets: "Secrets",
  organization_actions_variables: "Variables",
  organization_dependabot_secrets: "Organization dependabot secrets",
  organization_codespaces_secrets: "Organization codespaces secrets"
};
function needsOf(scope) {
  let { holder, environment } = scope, permission = permissionOf(scope), common = {
    holder: { kind: holder.kind, name: holder.name },
    classic: holder.kind === "organization" ? "admin:org" : "repo"
  }, own = {
    ...common,
    permission,
    look: permission === "codespaces_secrets" ? "write" : "read",
    write: "write"
  };
  if (environment === void 0 || holder.kind !== "repository") return [own];
  let exists = { ...common, permission: "actions", look: "read", write: "read" };
  return holder.createEnvironments ? [own, exists, { ...common, permission: "administration", look: void 0, write: "write" }] : [own, exists];
}
function permissionHint(scope, looking = !1) {
  let [{ permission, holder, classic, look: look2 }] = needsOf(scope), kind = holder.kind === "organization" ? "organisation" : "repository", less = looking && look2 === "read" ? '"Read" is enough to plan; ' : "", hint = `The token needs the ${kind} permission "${titleOf(permission)}: Read and write" (${less}classic token: \`${classic}\`).`;
  return holder.kind === "organization" ? hint : `${hint} The GITHUB_TOKEN of a workflow run cannot have it.`;
}
function titleOf(permission) {
  return named[permission] ?? permission;
}
function permissionOf({ holder, family, environment, form: form2 }) {
  if (environment !== void 0) return "environments";
  let permission = family === "actions" ? form2 === "public" ? "actions_variables" : "secrets" : `${family}_secrets`;
  return holder.kind === "organization" ? `organization_${permission}` : permission;
}

// src/targets/github/scope.ts
var families = ["actions", "dependabot", "codespaces"], visibilities = ["private", "all", "selected"], owner = "[A-Za-z0-9_-]{1,100}", repositoryName = "(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}", settings = strictObject({
  repository: optional(
    string().check(
      _regex(new RegExp(`^${owner}/${repositoryName}$`), "must be owner/name, acme/shop for example"),
      describe("The repository, as owner/name. Either this or `organization`.")
    )
  ),
  organization: optional(
    string().check(
      _regex(new RegExp(`^${owner}$`), "must be the login of an organisation"),
      describe(
        "The login of an organisation, for secrets that its repositories share. Either this or `repository`."
      )
    )
  ),
  visibility: optional(
    _enum(visibilities).check(
      describe(
        "Which repositories may use a new organisation secret; `private` where it is left out. What exists keeps its own."
      )
    )
  ),
  repositories: optional(
    array(union([string().check(_regex(new RegExp(`^${repositoryName}$`))), int().check(_positive())])).check(
      describe("With `visibility: selected`: the repositories that may use a new secret, by name or by id.")
    )
  ),
  createEnvironments: optional(
    boolean().check(
      describe(
        "Create an environment that is missing when something is written to it. One that exists is not touched."
      )
    )
  )
}).check(
  superRefine((given, context) => {
    let complain = (key, message) => context.addIssue({ code: "custom", path: [key], message });
    given.repository === void 0 && given.organization === void 0 ? complain("repository", "one of `repository` and `organization` is needed") : given.repository !== void 0 && given.organization !== void 0 && complain("organization", "`repository` and `organization` exclude each other");
    for (let key of ["visibility", "repositories"])
      given[key] !== void 0 && given.organization === void 0 && complain(key, `\`${key}\` is for an \`organization\` only`);
    given.createEnvironments !== void 0 && given.repository === void 0 && complain("createEnvironments", "`createEnvironments` is for a `repository` only"), given.visibility === "selected" && given.repositories === void 0 && complain("visibility", "`visibility: selected` needs `repositories`"), given.repositories !== void 0 && given.organization !== void 0 && given.visibility !== "selected" && complain("repositories", "`repositories` needs `visibility: selected`");
  })
), place = union([
  _enum(families).check(describe("The Actions, Dependabot or Codespaces secrets of the repository or organisation.")),
  strictObject({
    environment: string().check(
      _minLength(1),
      _maxLength(255),
      refine((name) => name !== "." && name !== "..", "cannot be the name of an environment"),
      describe("The name of the environment.")
    )
  }).check(describe("A deployment environment of the repository."))
]);
function parseScope(input) {
  let { settings: settings2, place: place2, form: form2 } = input, family = typeof place2 == "string" ? place2 : "actions";
  if (form2 === "public" && family !== "actions")
    throw new SealpostError("config", `GitHub keeps readable values for Actions and environments, not for ${family}`, {
      hint: `Take \`public\` out of this target, or map to \`actions\` or \`{ environment: \u2026 }\` instead of \`${family}\`.`
    });
  let environment = typeof place2 == "string" ? {} : { environment: place2.environment };
  if (settings2.organization !== void 0) {
    if (typeof place2 != "string")
      throw new SealpostError("config", "an organisation has no environments", {
        hint: "Map to `actions`, `dependabot` or `codespaces`, or name a `repository` instead of the `organization`."
      });
    let { organization: name2, visibility = "private", repositories = [] } = settings2;
    return { form: form2, family, holder: { kind: "organization", name: name2, visibility, repositories } };
  }
  if (settings2.repository === void 0)
    throw new SealpostError("config", "one of `repository` and `organization` is needed");
  let { repository: name, createEnvironments = !1 } = settings2;
  return { form: form2, family, holder: { kind: "repository", name, createEnvironments }, ...environment };
}
function keyOf(scope) {
  let { holder, family, environment } = scope, inside = environment === void 0 ? family : `environments/${environment}`, uid = `github|${holder.name}|${inside}|${listName(scope)}`.toLowerCase(), clash = environment !== void 0 && families.some((one) => one === environment.toLowerCase()), label = `${holder.name}/${clash ? inside : environment ?? family}`;
  return {
    uid,
    label: scope.form === "public" ? `${label} variables` : label,
    lane: uid,
    maxNames: maxNames(scope),
    needs: needsOf(scope)
  };
}
function maxNames({ holder, family, environment, form: form2 }) {
  return holder.kind === "organization" ? family === "codespaces" ? 100 : 1e3 : form2 === "public" && environment === void 0 ? 500 : 100;
}
function listName(scope) {
  return scope.form === "secret" ? "secrets" : "variables";
}
function holderPath({ holder }) {
  return holder.kind === "organization" ? `/orgs/${holder.name}` : `/repos/${holder.name}`;
}
function environmentPath(scope, environment) {
  return `${holderPath(scope)}/environments/${encodeURIComponent(environment)}`;
}
function listPath(scope) {
  let { family, environment } = scope;
  return `${environment === void 0 ? `${holderPath(scope)}/${family}` : environmentPath(scope, environment)}/${listName(scope)}`;
}

// src/targets/github/missing.ts
async function whyNotFound(call, scope, what) {
  let { holder, environment } = scope, hint = `Check that \`${holder.name}\` is spelled as on GitHub and that the token may see it. ${permissionHint(scope)}`;
  if (environment === void 0) return statusError(404, what, hint);
  let { status } = await call("GET", environmentPath(scope, environment));
  if (status === 200)
    return new SealpostError("forbidden", `${what}: the environment exists, but the token may not see inside`, {
      hint: permissionHint(scope)
    });
  let create = `create it under Environments in the settings of ${holder.name}, or set \`createEnvironments: true\` in this target`;
  if (status !== 404 || !await isInSight(call, scope)) {
    let unsure = `With "Actions: Read" Sealpost could say whether the environment exists; if it does not, ${create}.`;
    return statusError(404, what, `${hint} ${unsure}`);
  }
  return new SealpostError("place-missing", `the repository ${holder.name} has no environment "${environment}"`, {
    hint: `C${create.slice(1)}, or correct the name in the mapping.`
  });
}
async function isInSight(call, scope) {
  let repository2 = holderPath(scope);
  for (let path of [repository2, `${repository2}/environments`])
    if ((await call("GET", path)).status === 200) return !0;
  return !1;
}
function isCreatable({ holder, environment }) {
  return environment !== void 0 && holder.kind === "repository" && holder.createEnvironments;
}
async function ensureEnvironment(call, scope) {
  let { environment } = scope;
  if (environment === void 0 || !isCreatable(scope)) return;
  let path = environmentPath(scope, environment), { status } = await call("GET", path);
  if (status === 200) return;
  if (status !== 404)
    throw statusError(status, "look for the environment", 'To see whether the environment exists the token needs the repository permission "Actions: Read".');
  let created = await call("PUT", path);
  if (created.status === 200) return;
  throw statusError(created.status, "create the environment", 'To create an environment the token needs the repository permission "Administration: Read and write", and a private repository needs a plan that has environments.');
}

// src/targets/github/observe.ts
var row = object({
  name: string().check(_minLength(1)),
  updated_at: nullish(string()),
  visibility: nullish(string()),
  value: nullish(string())
});
async function observe(call) {
  let github = openCall(call.io), seen = [];
  for (let scope of call.scopes) seen.push(await look(github, scope));
  return seen;
}
async function look(call, scope) {
  let rows = /* @__PURE__ */ new Map(), sightings = () => [...rows.values()].map((one) => sightingOf(one, scope)), list = {
    path: listPath(scope),
    field: listName(scope),
    pageSize: scope.form === "secret" ? 100 : 30,
    row,
    idOf: (one) => one.name.toUpperCase(),
    what: `list ${listName(scope)}`,
    hint: permissionHint(scope, !0)
  };
  try {
    let total = await readList(call, list, rows);
    return rows.size >= total ? { listed: !0, sightings: sightings() } : { listed: !1, because: `GitHub counts ${total} ${listName(scope)} here and shows ${rows.size}`, sightings: sightings() };
  } catch (thrown) {
    let failure = asSealpostError(thrown), error = failure.code === "not-found" ? await whyNotFound(call, scope, list.what) : failure;
    return error.code === "place-missing" && isCreatable(scope) ? { listed: !0, sightings: [] } : { listed: !1, because: error.message, error, sightings: sightings() };
  }
}
function sightingOf({ name, updated_at, visibility, value }, scope) {
  let changedAt = Date.parse(updated_at ?? ""), handle = typeof visibility == "string" ? { visibility } : {};
  return {
    name: name.toUpperCase(),
    form: scope.form,
    handle,
    ...typeof updated_at == "string" ? { revision: stampOf(updated_at) } : {},
    ...Number.isNaN(changedAt) ? {} : { changedAt },
    ...scope.form === "public" && value?.isWellFormed() ? { secret: new Secret(value) } : {}
  };
}

// src/targets/github/audience.ts
var repository = object({ id: int().check(_positive()) });
function openAudiences(call, scope) {
  let { holder } = scope;
  if (holder.kind === "repository") return { ofNew: async () => ({}), asBefore: async () => ({}) };
  let configured, configuredIds = async () => {
    let ids = [];
    for (let given of holder.repositories)
      ids.push(typeof given == "number" ? given : await lookUp(call, `${holder.name}/${given}`));
    return ids;
  };
  return {
    async ofNew() {
      return holder.visibility !== "selected" ? { visibility: holder.visibility } : (configured ??= configuredIds(), selected(await configured, scope));
    },
    async asBefore(step) {
      let { visibility } = step.sighting?.handle ?? {};
      if (visibility === "all" || visibility === "private") return { visibility };
      if (visibility === "selected") return selected(await selectedIds(call, step), scope);
      throw new SealpostError("bad-answer", "GitHub does not say which repositories may use this value", {
        hint: "It was left as it is, so that nobody gains or loses access. Look at it in the organisation settings."
      });
    }
  };
}
async function lookUp(call, fullName) {
  let answer = await call("GET", `/repos/${fullName}`);
  return expectData(answer, repository, `look up the repository ${fullName}`, "Correct `repositories` in this target, or let the token see that repository.").id;
}
async function selectedIds(call, step) {
  let seen = /* @__PURE__ */ new Map(), list = {
    path: `${listPath(step.scope)}/${encodeURIComponent(step.name)}/repositories`,
    field: "repositories",
    pageSize: 100,
    row: repository,
    idOf: (row2) => row2.id,
    what: "list the repositories that may use a value",
    hint: permissionHint(step.scope)
  }, total = await readList(call, list, seen);
  if (seen.size < total)
    throw new SealpostError("forbidden", "the token does not see all repositories that may use this value", {
      hint: "It was left as it is, so that none of them loses access. Use a token that may see all of them."
    });
  return [...seen.values()].map((row2) => row2.id);
}
function selected(ids, scope) {
  return { visibility: "selected", selected_repository_ids: scope.family === "dependabot" ? ids.map(String) : ids };
}

// src/targets/github/seal.ts
var publicKey = object({ key_id: string().check(_minLength(1)), key: string() });
async function openSealer(call, scope) {
  let { default: sodium } = await import("./libsodium-wrappers-PTACYQRK.js");
  await sodium.ready;
  let current = await fetchKey(call, scope);
  return {
    seal: (value) => ({
      encrypted_value: Buffer.from(sodium.crypto_box_seal(Buffer.from(value, "utf8"), current.bytes)).toString(
        "base64"
      ),
      key_id: current.id
    }),
    renew: async () => {
      current = await fetchKey(call, scope);
    }
  };
}
async function fetchKey(call, scope) {
  let what = "read the public key", answer = await call("GET", `${listPath(scope)}/public-key`);
  if (answer.status === 404) throw await whyNotFound(call, scope, what);
  let { key_id: id, key } = expectData(answer, publicKey, what, permissionHint(scope)), bytes = Buffer.from(key, "base64");
  if (bytes.length !== 32) throw new SealpostError("bad-answer", `${what}: it is not 32 bytes`);
  return { id, bytes };
}

// src/targets/github/write.ts
async function write(given) {
  let { steps, io } = given, scope = steps[0]?.scope;
  if (scope === void 0) return [];
  let call = openCall(io);
  if (steps.every((step) => step.do === "remove")) return serially(steps, (step) => remove(call, step));
  let sealer;
  try {
    steps.every((step) => step.sighting === void 0) && await ensureEnvironment(call, scope), scope.form === "secret" && (sealer = await openSealer(call, scope));
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown, "no"));
  }
  let audiences = openAudiences(call, scope);
  return serially(steps, (step) => step.do === "remove" ? remove(call, step) : sealer ? putSecret(call, sealer, audiences, step) : putVariable(call, audiences, step));
}
async function putSecret(call, sealer, audiences, step) {
  let audience = step.sighting === void 0 ? await audiences.ofNew() : await audiences.asBefore(step), send = () => call("PUT", pathOf(step), { ...sealer.seal(step.value), ...audience }), { status } = await send();
  if (status === 422 && (await sealer.renew(), status = (await send()).status), status === 201) return done(step, { evidence: "created" });
  if (status === 204) return done(step, { evidence: "updated" });
  throw await refusal(call, step.scope, status, "write a secret");
}
async function putVariable(call, audiences, step) {
  let { name, value, scope } = step, update = async () => (await call("PATCH", pathOf(step), { value })).status, seenBefore = step.sighting === void 0 ? void 0 : await update();
  if (seenBefore === 204) return done(step, { evidence: "updated" });
  if (seenBefore !== void 0 && seenBefore !== 404) throw await refusal(call, scope, seenBefore, "update a variable");
  let { status } = await call("POST", listPath(scope), { name, value, ...await audiences.ofNew() });
  if (status === 201) return done(step, { evidence: "created" });
  if (status !== 409) throw await refusal(call, scope, status, "create a variable");
  let instead = await update();
  if (instead === 204) return done(step, { evidence: "updated" });
  throw await refusal(call, scope, instead, "update a variable");
}
async function remove(call, step) {
  let { status } = await call("DELETE", pathOf(step));
  if (status === 204) return done(step);
  if (status === 404) return done(step, { note: "it was gone already" });
  throw await refusal(call, step.scope, status, `remove from the ${listName(step.scope)}`);
}
async function refusal(call, scope, status, what) {
  return status === 404 ? whyNotFound(call, scope, what) : statusError(status, what, permissionHint(scope));
}
function pathOf(step) {
  return `${listPath(step.scope)}/${encodeURIComponent(step.name)}`;
}

// src/targets/github/target.ts
var verified = "2026-11-23", secretsPage = 'GitHub Docs, "Secrets reference"', variablesPage = 'GitHub Docs, "Variables reference"', restSecrets = "REST API description, Actions/Dependabot/Codespaces secrets", restVariables = "REST API description, Actions variables", limitsPage = 'GitHub Docs, "Rate limits for the REST API" and "Best practices for using the REST API"', claim = (is, source) => ({ is, source, verified });
function form(readBack, page, rest) {
  return {
    readBack,
    revision: claim("per-value", `${rest}: updated_at of each item`),
    maxBytes: claim(48 * 1024, `${page}: 48 KB; that a KB is 1024 bytes is assumed`),
    empty: claim(!0, "not documented; assumed: the description sets no shortest length")
  };
}
var capabilities = {
  title: "GitHub",
  access: {
    token: ["GITHUB_TOKEN"],
    endpoint: { env: "GITHUB_API_URL", default: "https://api.github.com" },
    permissions: [
      "repository secrets: Secrets read and write; variables: Variables read and write (classic token: repo)",
      "environments: Environments read and write, Actions read; with createEnvironments: Administration read and write (classic token: repo)",
      "Dependabot and Codespaces: Dependabot secrets, Codespaces secrets read and write (classic token: repo)",
      "organisations: Secrets, Variables, Organization dependabot secrets, Organization codespaces secrets read and write (classic token: admin:org)"
    ],
    named,
    portal: "https://github.com/settings/personal-access-tokens/new"
  },
  forms: {
    secret: form(claim("never", `${restSecrets}: no operation returns a value`), secretsPage, restSecrets),
    public: form(claim("value", `${restVariables}: the list holds values`), variablesPage, restVariables)
  },
  names: {
    fold: "upper",
    pattern: claim(
      "[A-Z_][A-Z0-9_]*",
      `${secretsPage}: letters, digits, underscore, no digit first, stored in upper case`
    ),
    reserved: claim(["GITHUB_*"], secretsPage),
    maxLength: claim(255, "not documented; assumed")
  },
  batch: claim({ shape: "one", max: 50 }, `${restSecrets}: one request a value; 50 at a time is our own choice`),
  maxPerScope: claim(
    1e3,
    `${secretsPage}, ${variablesPage}: 1,000 an organisation, 100 a repository or environment, 500 variables a repository`
  ),
  maxTotalBytes: claim(
    Number.POSITIVE_INFINITY,
    `${variablesPage}: none for a scope; a run takes 256 KB of organisation and repository variables together`
  ),
  takesEffect: claim("next-run", `${secretsPage}: read when a run is queued, an environment's when the job starts`),
  places: [
    { place: "actions", means: "Actions secrets of the repository or organisation; variables for names marked public" },
    { place: "dependabot", means: "Dependabot secrets of the repository or organisation" },
    { place: "codespaces", means: "Codespaces secrets of the repository or organisation" },
    { place: "{ environment: name }", means: "secrets and variables of a deployment environment of the repository" }
  ],
  pace: {
    writeGapMs: claim(1e3, limitsPage),
    unstatedWaitMs: claim(6e4, limitsPage)
  },
  tickMs: claim(1e3, `${restSecrets}: stamps are whole seconds`),
  cannot: [
    claim("read a secret back", restSecrets),
    claim(
      "tell an edit by hand in the same second as our own write from our own",
      `${restSecrets}: updated_at in whole seconds`
    ),
    claim("write several values in one request", restSecrets),
    claim("keep two names that differ only in case", secretsPage),
    claim("keep readable values for Dependabot or Codespaces", restVariables)
  ]
}, target = {
  id: "github",
  api: 1,
  capabilities,
  config: { settings, place },
  parseScope,
  keyOf,
  observe,
  write
};
export {
  target
};

const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as z,b as E,c as A,d as N}from"./chunk-APPCAAHD.js";import{a as $,b as P}from"./chunk-O564IZ6N.js";import"./chunk-ACFQJ2Z4.js";import{
Aa as k,Ca as S,E as b,Ja as x,Na as g,Ta as h,Wa as m,e as d,t as v}from"./chunk-XKHR7BVJ.js";var _=x({path:h(S().check(k(1),m("The file of an environment; {environment} stands for its name, as declared.")),"secrets/{environment}.env"),plain:h(g(["refuse",
"allow"]).check(m("What to do about a value that is not encrypted: stop, or take it as it stands.")),"refuse"),expansion:h(g(["refuse","literal"]).check(m("What\
 to do about $NAME or $(command) in a value outside single quotes, which dotenvx would replace: stop, or take it as it stands. It is never replaced.")),"refuse")}),
V="encrypted:",C={id:"dotenvx",api:1,config:{settings:_},access:{env:[{name:"DOTENV_PRIVATE_KEY_<ENVIRONMENT>",means:"The private key of an environment\u2019s file; \
several, separated by commas, while a key is being replaced."}]},async read({environments:e,settings:t,folder:n,io:o}){let i=new Map;for(let[a,c]of $(t.path,e,n))
i.set(a,await I(a,c,t,o));return i}};async function I(e,t,n,o){let i=await P(t,o.files),a=i.map(({name:r})=>r),c=new Map,u;for(let r of i){let{name:s,line:w}=r;
if(z(s))continue;let l=`${t.shown}:${w}`;if(E(s))throw new d("source","a private key stands in the file that it opens",{where:l,hint:"Nothing was written. Take \
it out of the file and out of its history, and replace the key."});let f=O(r),p=f.startsWith(V);if(!p&&n.plain==="refuse")throw new d("source",`${s}: this value\
 is not encrypted`,{where:l,hint:"Nothing was written. Run `dotenvx encrypt` on the file, or set `source.plain: allow`."});p&&(u??=await K(N(A(e,t,a),o.env,t.shown)));
let y=p?u?.(f.slice(V.length)):f;if(y===void 0)throw new d("source-decrypt",`${s} cannot be decrypted with the private key at hand`,{where:l});if(n.expansion===
"refuse"&&!r.raw.startsWith("'")&&T(y))throw new d("source",`${s}: dotenvx would replace a part of this value that begins with $`,{where:l,hint:"Nothing was wri\
tten. Put what stands after the = in single quotes, which keep it as it is, or set `source.expansion: literal`."});c.set(s,{secret:new b(y),at:l,...p?{version:M(
f)}:{}})}return c}function O({raw:e}){let t=/^['"`]/.exec(e)?.[0];if(t===void 0)return e;let n=e.slice(1,-1);return t==="'"?n.replaceAll("\\'","'"):t==="`"?n:n.
replaceAll("\\n",`
`).replaceAll("\\r","\r").replaceAll("\\t","	")}function T(e){return/\$[A-Za-z_{(]|\\\$/.test(e)}function M(e){return v("sha256").update(e).digest("hex").slice(
0,16)}async function K(e){let{ECIES_CONFIG:t,getSharedKey:n,getSharedPoint:o,symDecrypt:i}=await import("./ecies-DK5DTNGY.js"),a=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});return c=>{let u=new Uint8Array(Buffer.from(c,"base64")),r=u.subarray(0,65);for(let s of e)try{let w=n(r,o("secp256k1",s,r,!1));return a.
decode(i(t,w,u.subarray(65)))}catch{}}}export{C as source};

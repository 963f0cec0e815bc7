const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as x,b as E,c as A,d as N}from"./chunk-2665AYD6.js";import{a as O,b as P,c as V,d as I}from"./chunk-PKE4OQ5M.js";import"./chunk-GNSZARZA.js";
import{G as b,Ja as k,La as S,Sa as z,Wa as v,ab as h,db as y,n as m,u as w}from"./chunk-NBDS574Y.js";var $=z({path:h(S().check(k(1),y("The file of an environment; {environment} stands for its name, as declared.")),"secrets/.env.{environment}"),plain:h(v(["refus\
e","allow"]).check(y("What to do about a value that is not encrypted: stop, or take it as it stands.")),"refuse"),expansion:h(v(["refuse","warn","literal"]).check(
y("What to do about $NAME or $(command) in a value outside single quotes, which dotenvx would replace: stop, say so, or neither. It is never replaced.")),"refus\
e")}),T="encrypted:",L={id:"dotenvx",api:1,config:{settings:$},access:{env:[{name:"DOTENV_PRIVATE_KEY_<ENVIRONMENT>",means:"The private key of an environment\u2019s \
file; several, separated by commas, while a key is being replaced."}]},outOfGit:{values:!1,keys:[".env.keys"]},async read({environments:t,settings:e,folder:n,io:a}){
let s=new Map;for(let[o,c]of V(e.path,t,n))s.set(o,await K({environment:o,path:c,settings:e,folder:n,io:a}));return s}};async function K({environment:t,path:e,settings:n,
folder:a,io:s}){let o=await I(e,s.files),c=o.map(({name:r})=>r),u=new Map,l;for(let r of o){let{name:i,line:_}=r;if(x(i))continue;let d=`${e.shown}:${_}`;if(E(i))
throw new m("source","a private key stands in the file that it opens",{where:d,hint:"Nothing was written. Take it out of the file and out of its history, and re\
place the key."});let p=R(r),f=p.startsWith(T);if(!f&&n.plain==="refuse")throw new m("source",`${i}: this value is not encrypted`,{where:d,hint:"Nothing was wri\
tten. Run `dotenvx encrypt` on the file, or set `source.plain: allow`."});f&&(l??=await D(await N({variables:A(t,e,c),path:e,folder:a,io:s})));let g=f?l?.(p.slice(
T.length)):p;if(g===void 0)throw new m("source-decrypt",`${i} cannot be decrypted with the private key at hand`,{where:d});let M=[...f?[]:O(r,'"'),...P(r,g,d,n.
expansion)];u.set(i,{secret:new b(g),at:d,doubts:M,...f?{version:j(p)}:{}})}return u}function R({raw:t}){let e=/^['"`]/.exec(t)?.[0];if(e===void 0)return t;let n=t.
slice(1,-1);return e==="'"?n.replaceAll("\\'","'"):e==="`"?n:n.replaceAll("\\n",`
`).replaceAll("\\r","\r").replaceAll("\\t","	")}function j(t){return w("sha256").update(t).digest("hex").slice(0,16)}async function D(t){let{ECIES_CONFIG:e,getSharedKey:n,
getSharedPoint:a,symDecrypt:s}=await import("./ecies-SAX34ZEY.js"),o=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});return c=>{let u=new Uint8Array(Buffer.
from(c,"base64")),l=u.subarray(0,65);for(let r of t)try{let i=n(l,a("secp256k1",r,l,!1));return o.decode(s(e,i,u.subarray(65)))}catch{}}}export{L as source};

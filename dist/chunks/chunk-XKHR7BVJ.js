const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
var Si=Object.create;var ct=Object.defineProperty;var Zi=Object.getOwnPropertyDescriptor;var Pi=Object.getOwnPropertyNames;var Ei=Object.getPrototypeOf,Ri=Object.prototype.hasOwnProperty;var ue=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof require<"u"?require:t)[n]}):e)(function(e){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var Qc=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},le=(e,t)=>{for(var n in t)ct(e,n,{get:t[n],enumerable:!0})},Ai=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of Pi(t))!Ri.call(e,o)&&o!==n&&ct(e,o,{get:()=>t[o],enumerable:!(r=Zi(t,o))||r.enumerable});return e};var eu=(e,t,n)=>(n=e!=null?Si(Ei(e)):{},Ai(t||!e||!e.__esModule?ct(n,"default",{value:e,enumerable:!0}):n,e));var Ne={usage:{exit:64,hint:"Run `sealpost --help`."},config:{exit:64,hint:"Correct the config and run again."},"config-missing":{exit:64,hint:"Run `sealpost in\
it`, or name the file with --config."},"key-missing":{exit:64,hint:"Set SEALPOST_KEY to the output of `sealpost keygen`."},"key-weak":{exit:64,hint:"Use a key m\
ade by `sealpost keygen`; passphrases are not accepted."},"token-missing":{exit:64,hint:"Set the token in the environment; `sealpost doctor` names the variable."},
endpoint:{exit:64,hint:"Use an https address, or a loopback one for tests."},source:{exit:3,hint:"Nothing was written. Mend the source and run again."},"source-\
missing":{exit:3,hint:"Nothing was written. Create the file, or correct `source.path`."},"source-decrypt":{exit:3,hint:"Nothing was written. Check the private k\
ey for this environment."},"source-duplicate":{exit:3,hint:"Nothing was written. Keep one of the two lines."},"ledger-damaged":{exit:3,hint:"Nothing was written\
. Restore the ledger from a backup, or delete it and run `sealpost apply --recover`."},"ledger-owner":{exit:3,hint:"Nothing was written. Use the owner that the \
ledger names, or a ledger of your own."},"ledger-key":{exit:3,hint:"Nothing was written. Set SEALPOST_KEY to the key that the ledger names. If that was replaced\
 on purpose, set SEALPOST_KEY_PREVIOUS to it."},"ledger-file":{exit:1,hint:"Let `ledger.path` name a file that this user may read and write, then run again: wha\
t is unfinished is settled."},"ledger-moved":{exit:3,hint:"Another run changed the ledger meanwhile. Run again."},"ledger-busy":{exit:3,hint:"Another run holds \
the ledger. Wait for it and run again."},"plan-invalid":{exit:3,hint:"Nothing was written. Make a new plan."},"plan-stale":{exit:3,hint:"Nothing was written. Ma\
ke a new plan."},untrusted:{exit:3,hint:"Nothing was read or written. Run it for a push, a schedule or a dispatch of the default branch."},outside:{exit:64,hint:"\
Name a path inside the repository."},unauthorized:{exit:1,hint:"The token was not accepted: renew it."},forbidden:{exit:1,hint:"The token lacks a permission: `s\
ealpost doctor` names it."},"not-found":{exit:1,hint:"Check the name in the config, and that the token may see it."},"place-missing":{exit:1,hint:"Create the pl\
ace at the target first."},conflict:{exit:1,hint:"Somebody else changed it at the same moment. Run again."},invalid:{exit:1,hint:"The target does not accept thi\
s name or value."},limited:{exit:1,hint:"The target asks for less traffic. Run again later: what is done stays done."},unavailable:{exit:1,hint:"The target has \
trouble of its own. Run again later."},network:{exit:1,hint:"Check the network, the proxy variables and the endpoint."},timeout:{exit:1,hint:"The target did not\
 answer in time. Run again: what is unknown is settled then."},redirect:{exit:1,hint:"Sealpost follows no redirects with a token in hand. Use the present name o\
r address."},"bad-answer":{exit:1,hint:"The answer is not what the API describes. Check the endpoint and any proxy between."},unconfirmed:{exit:1,hint:"Run agai\
n: the next run looks again and settles it."},"held-back":{exit:1,hint:"Run again: it is removed once the writes have landed."},interrupted:{exit:1,hint:"Run th\
e same command again: it goes on where this one stopped."},"read-only":{exit:1,hint:"This is a defect of the target: it tried to write while looking. Please rep\
ort it."},internal:{exit:1,hint:"This is a defect of Sealpost. Please report it with the command you ran."},"leak-guard":{exit:70,hint:"A value was about to be \
printed; the run was stopped. Please report it."}},g=class e extends Error{name="SealpostError";code;hint;where;constructor(t,n,r={}){super(n),this.code=t,this.
hint=r.hint??Ne[t].hint,this.where=r.where}get exit(){return Ne[this.code].exit}placed(t){return this.where!==void 0?this:new e(this.code,this.message,{where:t,
hint:this.hint})}toJSON(){let t={code:this.code,message:this.message,hint:this.hint};return this.where===void 0?t:{...t,where:this.where}}};function vn(e){for(let r=e,
o=0;r instanceof Error&&o<5;r=r.cause,o+=1)if(r instanceof g)return r;let t=e instanceof Error?e.constructor.name:typeof e,n=/^(?:[A-Z][A-Za-z]{3,40}|[a-z]{4,40})$/.
test(t)?t:"error";return new g("internal",`unexpected ${n}${Oi(e)}`)}var Ci=["EACCES","EADDRINUSE","EBUSY","EDQUOT","EEXIST","EFBIG","EIO","EISDIR","ELOOP","EMF\
ILE","ENAMETOOLONG","ENFILE","ENOENT","ENOSPC","ENOTDIR","ENOTSUP","EPERM","EROFS","EXDEV"];function Oi(e){let t=e instanceof Error&&"code"in e?e.code:void 0,n=Ci.
find(r=>r===t);return n===void 0?"":` (${n})`}function re(e,t,n){let r=e>=400&&e<500&&e!==429?{hint:n}:{};return e===401?new g("unauthorized",`${t}: 401, the to\
ken was not accepted`,r):e===403?new g("forbidden",`${t}: 403, not permitted`,r):e===404?new g("not-found",`${t}: 404, no such thing, or the token may not see i\
t`,r):e===409?new g("conflict",`${t}: 409, conflict`,r):e===429?new g("limited",`${t}: 429, too many requests`,r):e>=200&&e<300||e===304?new g("bad-answer",`${t}\
: answered ${e}, a success that the API does not describe`,r):e>=300&&e<400?new g("redirect",`${t}: ${e}, moved elsewhere`,r):e>=400&&e<500?new g("invalid",`${t}\
: ${e}, not accepted`,r):new g("unavailable",`${t}: ${e}`,r)}function nu(e){return["unauthorized","forbidden","limited","interrupted","redirect"].includes(e.code)}
function ru(e){return["timeout","network","unavailable","bad-answer","internal","unconfirmed"].includes(e.code)?"unknown":"no"}var Ti=ue("node:path"),K=e=>Ti[e],ut=K("basename"),oe=K("dirname"),iu=K("extname"),su=K("isAbsolute"),je=K("join"),au=K("posix"),cu=K("relative"),uu=K("resolve"),
lu=K("sep");var Mi=ue("node:crypto"),I=e=>Mi[e],de=I("createHash"),lt=I("createHmac"),pu=I("createPrivateKey"),fu=I("createPublicKey"),$n=I("hkdfSync"),dt=I("randomBytes"),
mu=I("randomUUID"),hu=I("sign"),gu=I("timingSafeEqual"),yu=I("verify");var Ii=/^-----(BEGIN|END) [A-Z0-9 ]+-----$/,Ni=/^(?:\d{4}-\d\d-\d\d)?(?:[T ]?\d\d(?::\d\d(?::\d\d(?:\.\d{1,9})?)?)?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?$/,ji=new Set(
["undefined","[object Object]","[secret]"]);function Di(e){let t=(Li(e)??[e]).flatMap(n=>[n,...n.split(/[\r\n]+/).map(r=>r.trim())]);return[...new Set(t)].filter(
n=>n!==e&&n!==""&&!Ii.test(n))}function Li(e){if(!/^\s*[{[]/.test(e))return;let t=[];try{return JSON.parse(e,(n,r)=>((typeof r=="string"||typeof r=="number")&&t.
push(String(r).toWellFormed()),r)),t}catch{return}}function Fi(e){let t=Buffer.from(e),n=t.toString("hex"),r=_n(t),o=encodeURIComponent(e),i=JSON.stringify(e).slice(
1,-1),s=i.replaceAll('\\"','"'),a=e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),u=[e,i,JSON.stringify(i).slice(1,-1),i.replace(/[^ -~]/g,
c=>`\\u${c.charCodeAt(0).toString(16).padStart(4,"0")}`),s,s.replaceAll("'","\\'"),...r,...r.map(c=>c.replaceAll("+","-").replaceAll("/","_")),..._n(Buffer.from(
t.toString("base64"))),n,n.toUpperCase(),n.replace(/..(?!$)/g,"$& "),t.join(","),o,o.replace(/%../g,c=>c.toLowerCase()),o.replace(/[!'()*]/g,c=>`%${c.charCodeAt(
0).toString(16).toUpperCase()}`),encodeURI(e),new URLSearchParams({"":e}).toString().slice(1),e.replaceAll("'","'\\''"),e.replaceAll("'","''"),a.replaceAll('"',
"&quot;").replaceAll("'","&#39;"),a.replaceAll('"',"&#34;").replaceAll("'","&#x27;"),e.replace(/[&<>"']/g,c=>`&#${c.charCodeAt(0)};`),a.replace(/[\\*_[\]~$!]/g,
"\\$&"),e.toUpperCase(),e.toLowerCase()];return[...new Set(u)]}function kn(e,t){let n=i=>ji.has(i)||Ni.test(i)||t(i),r=i=>Buffer.byteLength(i)>=8&&!n(i),o=[e,...Di(
e)].filter(r).flatMap(i=>Fi(i).filter(r));return[...new Set(o)]}function _n(e){return[0,1,2].map(t=>{let n=Buffer.concat([Buffer.alloc(t),e]),r=Math.floor(n.length*
8/6);return n.toString("base64").slice(Math.ceil(t*8/6),r)})}function Sn(e,t){let n=new Map,r=new Uint8Array(65536).fill(6),o=new Set;for(let[u,c]of e.entries())for(let l of c.flatMap(Ui)){let p=l.toString("latin1");if(o.
has(p))continue;o.add(p);let[d,f]=Bi(l,n),m=n.get(d);m===void 0?n.set(d,[{bytes:l,from:f,group:u}]):m.push({bytes:l,from:f,group:u});for(let y=5,$=f;y>=0;y-=1,$+=
1){let R=zn(l,$);r[R]=Math.min(r[R],y)}}let i=Buffer.from(t),s=new Map;function a(u){let c=s.get(u);if(c!==void 0)return c;let l=i.includes(u.bytes);return s.set(
u,l),l}return u=>{let c=0;for(;c+8<=u.length;){let l=r[zn(u,c+8-3)];if(l>0){c+=l;continue}let p=c,d=n.get(Zn(u,p))?.find(f=>Ki(f.bytes,u,p-f.from)&&!a(f));if(d!==
void 0)return d.group;c+=1}}}function zn(e,t){let n=e[t]<<10,r=e[t+1]<<5;return(n^r^e[t+2])&65535}function Zn(e,t){let n=0;for(let r=t;r<t+8;r+=1)n=Math.imul(n,
16777619)+e[r]|0;return n}function Ui(e){let t=Buffer.from(e);return t.length<8?[]:[...Array.from({length:Math.floor(t.length/24)},(r,o)=>o*24),Math.max(0,t.length-
24)].map(r=>t.subarray(r,r+24))}function Bi(e,t){let n=[0,0,Number.POSITIVE_INFINITY];for(let r=0;r+8<=e.length&&n[2]>0;r+=8){let o=Zn(e,r),i=t.get(o)?.length??
0;i<n[2]&&(n=[o,r,i])}return[n[0],n[1]]}function Ki(e,t,n){if(n<0||n+e.length>t.length)return!1;for(let r=0;r<e.length;r+=1)if(e[r]!==t[n+r])return!1;return!0}var De="[secret]",W=class{#e;constructor(t){if(!t.isWellFormed())throw new g("source","a value is not valid Unicode text");this.#e=t}get bytes(){return Buffer.byteLength(
this.#e)}reveal(){return this.#e}equals(t){return this.#e===t.#e}static finder(t,n,r=()=>!1){let o=n.join(`
`);return Sn(t.map(i=>kn(i.#e,s=>o.includes(s)||r(s))),o)}fingerprint(t,n,r){let o=Buffer.alloc(8);return o.writeBigUInt64BE(BigInt(this.bytes)),lt("sha256",t).
update(o).update(this.#e).update(`${r}|${n}`).digest().subarray(0,16).toString("base64url")}toString(){return De}toJSON(){return De}[Symbol.toPrimitive](){return De}[Symbol.
for("nodejs.util.inspect.custom")](){return De}};function zu(e,t="SEALPOST_KEY"){let n=/^[A-Za-z0-9_-]{43}$/.test(e)?Buffer.from(e,"base64url"):void 0;if(n?.length!==
32)throw new g("key-weak",`${t} is not 32 random bytes in base64url`);return{id:lt("sha256",n).update("sealpost/key-id/v1").digest().subarray(0,6).toString("bas\
e64url"),bytes:n}}function Su(e,t,n){return new Uint8Array($n("sha256",e.bytes,t,`sealpost/${n}`,32))}var pt={absent:"new at the target",vanished:"was deleted at the target","source-changed":"changed at the source",drifted:"edited at the target",unfinished:"not \
known to be finished",rekeyed:"written under a key that is not at hand",foreign:"was there before us: taken over","gone-from-source":"gone from the source","gon\
e-everywhere":"gone from the source and the target",proposed:"changed at the source by this pull request",protected:"protected",unlisted:"could not be seen","no\
t-allowed":"not allowed"},ke={"read-back":"read back",revision:"by revision",ledger:"by the ledger's word"},ft={create:"create",update:"update",adopt:"adopt",remove:"\
remove",forget:"forget",keep:"same",leave:"left"},Pn={...ft,create:"created",update:"updated",adopt:"adopted",remove:"removed",forget:"forgotten"},Wi={vanished:"\
deleted",drifted:"edited",unfinished:"unsure",rekeyed:"unsure"},Vi={...Pn,keep:"kept",leave:"left"};function pe(e){return e.do==="leave"&&e.why==="foreign"&&e.instead===
void 0}function fe(e){return e.why==="unlisted"?"unseen":e.error!==void 0?"failed":e.do==="leave"?"left":e.do}function Le(e,t){let n=fe(e);return n==="unseen"?"\
unknown":n==="failed"?"failed":t==="drift"?Wi[e.why??"foreign"]??ft[e.do]:(e.ok===!0?Pn:ft)[e.do]}function Fe(e){if(e.sure!==void 0)return ke[e.sure];if(e.why===
void 0)return"";if(e.do!=="leave")return pt[e.why];let t=e.instead===void 0?"":`, would be ${Vi[e.instead]}`;return e.why==="foreign"?"not ours: left alone":e.why===
"protected"||e.why==="not-allowed"?`${pt[e.why]}: left alone${t}`:pt[e.why]}var Gi={absent:"seen",vanished:"seen","source-changed":"by fingerprint",drifted:"see\
n",unfinished:"not known",rekeyed:"not known",foreign:"seen","gone-from-source":"by the ledger's word","gone-everywhere":"seen",proposed:"not compared",protected:"",
unlisted:"not known","not-allowed":""};function Ue(e){return e.ok!==void 0?e.ok?"confirmed":"":e.sure!==void 0?ke[e.sure]:e.why===void 0?"":Gi[e.why]}function Be(e){
let t=Object.keys(ke).filter(s=>e.some(a=>a.sure===s)),[n="ledger",...r]=t,o=`${A(e.length)} unchanged`;if(r.length===0)return`${o}, ${ke[n]}`;let i=s=>A(e.filter(
a=>a.sure===s).length);return`${o}: ${t.map(s=>`${i(s)} ${ke[s]}`).join(", ")}`}function A(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")}function z(e,t,n=`${t}\
s`){return`${A(e)} ${e===1?t:n}`}function me(e){let{command:t,refusals:n,summary:r}=e,{planned:o,held:i,unseen:s}=qi(e),u=[...t==="drift"?[[o+i,o+i===1?"differs":
"differ"]]:[[n.length,n.length===1?"refusal":"refusals"],...Xi(e,o),[i,"left alone"]],[s,"unknown"]].filter(([c])=>c>0).map(([c,l])=>`${A(c)} ${l}`);return u.length===
0&&u.push(t==="drift"?Hi(e):"nothing to do"),r.keep>0&&u.push(`${A(r.keep)} the same`),u.join(", ")}function Hi({changes:e}){return e.length>0?"nothing differs":
"the ledger knows of nothing written here, so nothing was compared"}function qi({changes:e}){let t=n=>e.filter(n).length;return{planned:t(({do:n})=>Ji(n)),held:t(
n=>n.do==="leave"&&n.why!=="unlisted"&&!pe(n)),unseen:t(({why:n})=>n==="unlisted")}}function Ji(e){return e==="create"||e==="update"||e==="adopt"||e==="remove"}
function Xi({summary:e,changes:t},n){let r=t.filter(s=>s.ok!==void 0);if(r.length===0)return[[n,`to write${Yi(e)}`],[e.forget,"to forget"]];let o=r.filter(s=>s.
do==="forget"&&s.ok).length,i=r.filter(s=>s.error?.code==="interrupted").length;return[[e.written,"written"],[o,"forgotten"],[r.filter(s=>s.ok===!1).length-i,"f\
ailed"],[i,"not reached"],[n+e.forget-r.length,"not tried"]]}function Yi(e){let t=["create","update","adopt","remove"].filter(n=>e[n]>0);return t.length<2?"":` \
(${t.map(n=>`${n} ${A(e[n])}`).join(", ")})`}function he(e){let t=e.changes.filter(r=>r.error?.code==="interrupted").length;if(t===0)return"";let n=e.plan===void 0?
"The same command goes on from here.":"What is left needs a new plan.";return`Stopped: ${A(e.summary.written)} done, ${A(t)} left. ${n}`}var En=120,Rn={widens:"It lets runs do more",moves:"It leads elsewhere",narrows:"It lets runs do less"},Qi={reviewed:"Changes of the config count once they are \
merged. What they touch, and every value that changes at the source, was not compared.",untrusted:"The config was held against the one of the default branch, an\
d that is all: no value was read and no target was asked."};function N({proposal:e}){if(e===void 0)return;let{changes:t,mode:n}=e,r=Object.keys(Rn).map(o=>({title:Rn[o],
items:t.filter(i=>i.effect===o).map(ts)}));return{title:t.length===0?"the config stays as it is":`${z(t.length,"change")} of the config`,note:Qi[n],groups:r.filter(
({items:o})=>o.length>0)}}function j({hash:e,proposal:t,error:n}){return e===""&&t!==void 0&&n===void 0}function Ru({proposal:e}){return(e?.edges??[]).map(({environment:t,
target:n,place:r,at:o})=>({environment:t,target:n,scope:es(r),at:o.join(", ")}))}function es(e){try{let t=JSON.parse(e);return typeof t!="object"||t===null||Array.
isArray(t)?e:Object.entries(t).map(([n,r])=>`${n} ${typeof r=="string"?r:JSON.stringify(r)}`).join(", ")}catch{return e}}function ts(e){let{part:t,how:n}=e;return ns[t](
e,n)}var ns={config:(e,t)=>t==="added"?"the config is new":"the config is taken out",owner:({from:e,to:t})=>`the owner is ${w(t)}, and was ${w(e)}`,source:e=>ge(
`source.${e.name??""}`,e),environment:(e,t)=>`the environment ${w(e.to??e.from)} is ${An(t)}`,ledger:e=>ge(`ledger.${e.name??""}`,e),policy:(e,t)=>t==="changed"?
ge(`policy.${e.name??""}`,e):mt(`policy.${e.name??""}`,e,t),target:({target:e,from:t,to:n},r)=>`the target ${w(e)} (${w(n??t)}) is ${An(r)}`,use:e=>`${ge("use",
e)}, for ${w(e.target)}`,setting:e=>`${ge(e.name??"",e)}, for ${w(e.target)}`,token:({target:e,to:t,from:n})=>`${w(e)} takes its token from ${t===void 0?"the us\
ual variable":w(t)}, and did from ${n===void 0?"the usual one":w(n)}`,mapping:({target:e,name:t,from:n,to:r},o)=>`${w(t)} ${o==="added"?"goes":"no longer goes"}\
 to ${w(r??n)} of ${w(e)}`,secrets:(e,t)=>`${mt("secrets",e,t)}, for ${w(e.target)}`,rename:({target:e,name:t,from:n,to:r})=>`${w(t)} is called ${r===void 0?"by\
 its own name":w(r)} at ${w(e)}, and was ${n===void 0?"by its own name":w(n)}`,prefix:e=>`${ge("prefix",e)}, for ${w(e.target)}`,public:(e,t)=>`${mt("public",e,
t)}, for ${w(e.target)}`};function ge(e,{from:t,to:n}){return n===void 0?`${w(e)} is taken out, and was ${w(t)}`:`${w(e)} is ${w(n)}${t===void 0?"":`, and was ${w(
t)}`}`}function mt(e,{from:t,to:n},r){return`${w(e)} ${r==="added"?"now holds":"no longer holds"} ${w(n??t)}`}function An(e){return e==="added"?"new":"taken out"}
function w(e=""){return`\`${(e.length>En?`${e.slice(0,En).replace(/[\uD800-\uDBFF]$/,"")}\u2026`:e).replaceAll("`","'")}\``}var Cn=new RegExp("[\\p{C}\\p{Default_Ignorable_Code_Point}]|(?! )\\p{Z}","gu");function ze(e){return`\\u{${(e.codePointAt(0)??0).toString(16)}}`}function v(e){
return(e.length>500?`${e.slice(0,500).replace(/[\uD800-\uDBFF]$/,"")}\u2026`:e).replace(Cn,ze).replace(/##\[/g,`${ze("#")}#[`).replace(/^( *):(?=:)/,`$1${ze(":")}`)}
function P(e){let t=v(e).replace(/[`|]/g,ze);return t.trim()===""?"`(empty)`":`\`${t}\``}function gt(e){let t=[],n=/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/gs,r=(i,s)=>{
i!==(s??e.length)&&t.push({code:!1,text:e.slice(i,s).replaceAll("`","'")})},o=0;for(let{index:i,0:s,1:a="",2:u=""}of e.matchAll(n))r(o,i),t.push({code:!0,text:a.
length>1?u.replace(/^ (.+) $/,"$1"):u}),o=i+s.length;return r(o),t}function D(e){return gt(v(e)).reduce((n,r)=>{let o=r.code?rs(r.text):is(r.text);return n.endsWith(
"`")&&o.startsWith("`")?`${n} ${o}`:n+o},"").trim().replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/,n=>/\d/.test(n)?`${n}\\`:`\\${n}`)}function rs(e){if(!e.includes("`"))return P(
e);let t="`".repeat(Math.max(...(e.match(/`+/g)??[]).map(r=>r.length))+1),n=/^`|`$/.test(e)?" ":"";return`${t}${n}${e.replaceAll("|",ze)}${n}${t}`}var os=/[@#]|:\/\/|www\.|(?<![0-9a-z])(?:gh-\d|[0-9a-f]{7,40}(?![0-9a-z]))|:[a-z_][\w+-]*:/i;
function is(e){return e.split(/( +)/).map(t=>{if(!os.test(t))return ht(t);let[,n="",r="",o=""]=/^([("']*)(.*?)([)"'.,:;!?]*)$/.exec(t)??[];return r===""?P(t):`${ht(
n)}${P(r)}${ht(o)}`}).join("")}function ht(e){return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("|","&#124;").replace(/[\\*_[\]~$!]/g,
"\\$&")}function On(e){return e.replace(Cn,t=>t===`
`?t:ss(t)).replace(/##\[/g,"\\u0023#[")}function ss(e){return Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join("")}var as=5,cs=3;function Ke(e,t){return[...In(e.changes,({target:r,environment:o,scope:i})=>JSON.stringify([r,o,i])).values()].map(r=>us(r,e.command,t))}function us(e,t,n){
let{target:r,use:o,environment:i,scope:s}=e[0],a=n?Number.POSITIVE_INFINITY:as,u=new Set,c=[],l=(m,y)=>{for(let $ of m)u.add($);c.push(y)};for(let[m,y]of In(e,ls))
m!==""&&y.length>cs&&!n&&l(y,ds(y,t,a));let p=e.filter(m=>m.do==="keep");p.length>0&&!n&&l(p,{mark:"keep",word:"same",text:Be(p),names:[],hidden:0,more:[]});let d=e.
filter(pe);if(d.length>0){let m=`${z(d.length,"name")} that nobody asked for`;l(d,{mark:"left",word:"left",text:m,...Mn(d,a),more:[]})}let f=e.filter(m=>!u.has(
m)).map(m=>Tn(m,t));return{target:r,use:o,environment:i,scope:s,rows:f,folds:c}}function Tn(e,t){let{error:n,note:r,why:o}=e,i=r===void 0||o==="unlisted"&&n!==void 0?
[]:[r];return{mark:fe(e),word:Le(e,t),name:e.name,from:e.sourceName??"",why:Fe(e),sure:Ue(e),done:e.ok===!0,more:n===void 0?i:[...i,n.message,n.hint]}}function ls(e){
return e.error===void 0&&e.why!=="unlisted"?"":JSON.stringify([fe(e),e.error?.code,e.error?.message,e.error?.hint,e.note])}function ds(e,t,n){let r=Tn(e[0],t),o=r.
mark==="unseen"?`${z(e.length,"name")} that could not be seen`:`${z(e.length,"change")} that failed alike`;return{mark:r.mark,word:r.word,text:o,...Mn(e,n),more:r.
more}}function Mn(e,t){let n=e.slice(0,t).map(({name:r})=>r);return{names:n,hidden:e.length-n.length}}function In(e,t){let n=new Map;for(let r of e){let o=t(r),
i=n.get(o);i?i.push(r):n.set(o,[r])}return n}var ps={create:"+",update:"~",adopt:"!",remove:"-",forget:"\xB7",keep:"=",left:"!",unseen:"?",failed:"\u2717"},fs={create:"green",update:"yellow",adopt:"yellow",
remove:"red",forget:"dim",keep:"dim",left:"cyan",unseen:"yellow",failed:"red"},ms={plan:"Plan",apply:"Apply",drift:"Drift"},hs=40,yt=9;function Du(e,t,n){if(e.hash===
""&&!j(e))return"";let r=j(e)?N(e)?.title:me(e),o=[t.paint("bold",`${ms[e.command]} for ${v(e.owner)}: ${r}.`),...gs(e,t),...ys(Ke(e,n.verbose),t),...vs(e.refusals,
t),...$s(e.warnings??[],t),"",..._s(e).map(s=>t.paint("dim",s))],i=he(e);return i!==""&&o.push("",t.paint("yellow",i)),`${o.join(`
`).trimEnd()}
`}function gs(e,t){let n=N(e);if(n===void 0)return[];let r=n.groups.flatMap(({title:i,items:s})=>[`  ${t.paint("bold",i)}`,...s.map(a=>`    ${v(a)}`)]);return["",
"Proposed",...j(e)?[]:[`  ${n.title}`],...r,`  ${t.paint("dim",n.note)}`]}function Lu(e,t){let[n="",...r]=e.message.split(`
`).map(v),o=t.paint("red",`error (${e.code}):`);return`${[...r.length===0?[`${o} ${n}`]:[o,`  ${n}`,...r.map(s=>`  ${s}`)],...e.where===void 0?[]:[`  at ${v(e.where)}`],
`  ${v(e.hint)}`].join(`
`)}
`}function ys(e,t){let n;return e.flatMap(r=>{let{use:o,environment:i,scope:s}=r,a=o===r.target?"":t.paint("dim",` (${v(o)})`),u=n===r.target?[]:["",`${t.paint(
"bold",v(r.target))}${a}`];n=r.target;let c=t.symbols?"\u2192":"->";return[...u,`  ${v(i)} ${t.paint("dim",c)} ${v(s)}`,...bs(r,t)]})}function bs(e,t){let n=e.rows.
map(o=>v(o.name).length),r=Math.min(hs,Math.max(0,...n));return[...e.rows.flatMap(o=>xs(o,r,t)),...e.folds.flatMap(o=>ws(o,t))]}function xs(e,t,n){let r=`    ${Nn(
e.mark,e.word,n)} `,o=" ".repeat(4+(n.symbols?1:yt)+1+t+2),i=e.done&&n.symbols?` ${n.paint("green","\u2713")}`:"",s=e.why===""?"":`  ${v(e.why)}${i}`;return[`${r}${v(
e.name).padEnd(t)}${s}`.trimEnd(),...e.more.map(a=>`${o}${n.paint("dim",v(a))}`)]}function ws(e,t){let n=e.hidden>0?` and ${e.hidden} more`:"",r=e.names.length===
0?"":`: ${e.names.map(v).join(", ")}${n}`,o=" ".repeat(4+(t.symbols?1:yt)+1);return[`    ${Nn(e.mark,e.word,t)} ${e.text}${r}`,...e.more.map(i=>`${o}${t.paint("\
dim",v(i))}`)]}function Nn(e,t,n){return n.paint(fs[e],n.symbols?ps[e]:t.padEnd(yt))}function vs(e,t){return e.length===0?[]:["",t.paint("red","Refused, nothing\
 is written:"),...e.flatMap(({rule:n,because:r,unlock:o,addresses:i})=>[`  ${v(r)} ${t.paint("dim",`(${v(n)})`)}`,...i.slice(0,5).map(s=>`    ${v(s)}`),...i.length>
5?[`    and ${i.length-5} more`]:[],`    unlock: ${v(o)}`])]}function $s(e,t){if(e.length===0)return[];let n=e.map(({because:r,at:o})=>`  ${v(r)} ${t.paint("dim",
`(${v(o)})`)}`);return["",t.paint("yellow","Worth a look:"),...n]}function _s(e){return Object.entries(e.requests).map(([t,{read:n,write:r,retried:o}])=>{let i=o===
0?"":`, ${o} of them again`;return`${v(t)}: ${z(n,"read")}, ${z(r,"write")}${i}`})}var jn={name:"sealpost",version:"0.1.0",description:"Keeps one central secret source and many hosted targets the same: diff, review, encrypted apply, report.",license:"\
MIT",repository:"github:sealpost/sealpost",homepage:"https://github.com/sealpost/sealpost#readme",bugs:"https://github.com/sealpost/sealpost/issues",type:"modul\
e",engines:{node:"^20.16.0 || >=22.3.0"},bin:{sealpost:"dist/cli.js"},exports:{".":{types:"./dist/types/index.d.ts",default:"./dist/index.js"},"./conformance":{
types:"./dist/types/conformance/index.d.ts",default:"./dist/conformance.js"},"./schema.json":"./dist/schema.json","./package.json":"./package.json"},files:["dis\
t","action.yml","actions","docs","README.md","CHANGELOG.md","LICENSE"],scripts:{build:"node scripts/build.mjs",test:"vitest run",types:"tsc --noEmit",lint:"biom\
e check .",docs:"tsx scripts/docs.ts",check:"bash .ci/run"},devDependencies:{"@biomejs/biome":"2.5.15","@clack/prompts":"^1.9.0","@types/node":"^20.19.43","@vit\
est/coverage-v8":"^4.1.12",cloudflare:"^7.3.0",commander:"^14.0.3",dotenv:"^18.0.10",eciesjs:"^0.5.0",esbuild:"^0.28.2","fast-check":"^4.10.2",knip:"6.42.1","li\
bsodium-wrappers":"^0.8.4",tsx:"^4.23.15",typescript:"^7.0.2",undici:"^7.30.2",vitest:"^4.1.12",yaml:"^2.9.1",zod:"^4.6.7"}};var zs=jn.version,Ku=`sealpost/${zs}`;async function Gu(e,t,n,r){await t.read(e);let o=je(await Dn(oe(e),t),`.sealpost-try-${Buffer.from(r(6)).toString("hex")}`);await t[n](o,new Uint8Array),await t.
remove(o)}async function Dn(e,t){let n=oe(e);try{if(await t.read(e)!==void 0)throw Object.assign(new Error("a file is in the way"),{code:"ENOTDIR"})}catch(r){if(r.
code==="EISDIR")return e;throw r}return n===e?e:Dn(n,t)}function bt(e,t){return e.some(n=>!n.startsWith("!")&&Ln(n,t))&&!e.some(n=>n.startsWith("!")&&Ln(n.slice(1),t))}function Ln(e,t){let n=0,r=-1,o=0;for(let i=0;i<
t.length;)if(e[n]==="*")r=n,o=i,n+=1;else if(e[n]==="?"||e[n]===t[i])n+=1,i+=1;else if(r>=0)o+=1,i=o,n=r+1;else return!1;for(;e[n]==="*";)n+=1;return n===e.length}function We(e){return`${e.use}:${e.scope}#${e.name}`}function Se(e,t){return`${e}#${t}`}function Ss(e,t){let n=[];for(let r of e.targets)if(!(t.targets.length>0&&
!t.targets.includes(r.name)))for(let[o,i]of r.places.entries()){if(t.environments.length>0&&!t.environments.includes(i.environment))continue;let s=Fn(r,o,"secre\
t");if(n.push(s),!Un(r))continue;let a=Fn(r,o,"public");a.key.uid!==s.key.uid&&n.push(a)}return n}function Un(e){return e.public.length>0&&e.target.capabilities.
forms.public!==!1}function Fn(e,t,n){let r=e.places[t];try{let o=e.target.parseScope({settings:e.settings,place:r.place,form:n}),i=e.target.keyOf(o);return{target:e.
name,use:e.use,environment:r.environment,form:n,scope:o,key:i,index:t,at:r.at}}catch(o){throw o instanceof g?o.placed(r.at):o}}var Zs="no longer mapped";function Yu(e,t){
let n=new Set(Ss(e,{targets:[],environments:[]}).map(({key:r})=>r.uid));return[...t].flatMap(([r,{target:o,use:i,scope:s}])=>{let a=e.targets.find(c=>c.name===o&&
c.use===i);if(a===void 0||n.has(r))return[];let u=a.target.keyOf(s);return[{target:o,use:i,environment:Zs,form:"secret",scope:s,key:u,index:-1,at:a.at}]})}function Qu(e,t,n){
let r=new Map;for(let o of n){let i=`${o.index}|${o.target}`;r.set(i,[...r.get(i)??[],o])}return t.targets.flatMap(o=>o.places.flatMap(({environment:i},s)=>{let a=r.
get(`${s}|${o.name}`),u=e.get(i);return a&&u?Ps(u,o,a):[]}))}function Ps(e,t,n){let r=new Map;for(let[o,{secret:i,version:s,at:a}]of e){if(!bt(t.secrets,o))continue;
let u=Un(t)&&bt(t.public,o)?"public":"secret",c=n.find(m=>m.form===u)??n[0],{uid:l,label:p}=c.key,d=Es(t,o),f=r.get(Se(l,d));if(f!==void 0)throw new g("config",
`${f.sourceName} and ${o} both become ${d} at ${c.use}:${p}`,{where:c.at,hint:"Give one of them another name with `rename`, or leave one out of `secrets`."});r.
set(Se(l,d),{address:{target:t.name,use:t.use,scope:p,name:d},uid:l,form:u,environment:c.environment,sourceName:o,secret:i,...s===void 0?{}:{version:s},...a===void 0?
{}:{at:a}})}return[...r.values()]}function Es(e,t){let n=Object.hasOwn(e.rename,t)?e.rename[t]:void 0;return Rs(n??`${e.prefix??""}${t}`,e.target.capabilities)}
function Rs(e,t){return t.names.fold==="upper"?e.toUpperCase():e}function el(e,t){let n=e.targets.find(r=>r.name===t);if(n===void 0)throw new g("internal","a pl\
ace names a target that the config does not have");return n}function rl(e,t,n){let r=de("sha256");r.update(JSON.stringify([1,e]));for(let o of t)r.update(JSON.stringify(As(o)));for(let{rule:o,unlock:i,addresses:s}of n)r.
update(JSON.stringify([o,i,s]));return{version:1,owner:e,changes:t,refusals:n,hash:r.digest("hex")}}function As(e){let{address:t,uid:n,environment:r,fingerprint:o,
revision:i,version:s,form:a,sourceName:u}=e;return[t.target,t.use,t.scope,t.name,n,r,e.do,e.why,e.sure,e.instead,u,a,o,s,i,e.learn,e.error?.code]}function xt(e){
return e.do==="create"||e.do==="update"||e.do==="adopt"||e.do==="remove"}function ol(e){return xt(e)||e.do==="forget"||e.learn===!0}function cl(e){let t=new Map(e.receipts?.map(i=>[Se(i.uid,i.name),i])),n=e.plan?.changes??[],r=n.map(i=>Os(i,t.get(Se(i.uid,i.address.name)),e.saved!==void 0)),
o=i=>r.filter(s=>s.do===i).length;return{version:1,owner:e.owner,command:e.command,hash:e.plan?.hash??"",...e.saved===void 0?{}:{plan:Cs(e.saved)},started:new Date(
e.started).toISOString(),finished:new Date(e.finished).toISOString(),summary:{create:o("create"),update:o("update"),adopt:o("adopt"),remove:o("remove"),forget:o(
"forget"),keep:o("keep"),leave:o("leave"),refused:e.plan?.refusals.length??0,failed:r.filter(i=>i.error!==void 0).length,written:n.filter((i,s)=>xt(i)&&r[s]?.ok===
!0).length},changes:r,refusals:e.plan?.refusals??[],...e.warnings===void 0||e.warnings.length===0?{}:{warnings:e.warnings},requests:e.requests,...e.work===void 0?
{}:{work:e.work},...e.error===void 0?{}:{error:{...e.error.toJSON(),exit:e.error.exit}}}}function Cs({hash:e,created:t,expires:n}){return{hash:e,created:t,expires:n}}
function Os(e,t,n){let r=(t?.ok===!0?t.note:void 0)??e.note,o=t?.ok===!1?t.error:e.error,i=e.sourceName!==void 0&&e.sourceName!==e.address.name;return{...e.address,
environment:e.environment,...i?{sourceName:e.sourceName}:{},do:e.do,...e.why===void 0?{}:{why:e.why},...e.sure===void 0?{}:{sure:e.sure},...e.instead===void 0?{}:
{instead:e.instead},...r===void 0?{}:{note:r},...t===void 0?{}:{ok:t.ok},...o===void 0?{}:{error:Ts(o,n)}}}function Ts(e,t){let n=e.toJSON();return t&&e.code===
"interrupted"?{...n,hint:"Make a new plan for what is left."}:n}function Ms(e){return e.ok===!0||e.do==="keep"?!1:e.do!=="leave"||e.instead!==void 0||e.why==="u\
nlisted"}function Bn(e){return e.error!==void 0?e.error.exit:e.refusals.length>0?3:e.summary.failed>0?1:e.changes.some(Ms)?2:0}var sa={};le(sa,{html:()=>Ys});var Is={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function b(e){return v(e).replace(/[&<>"']/g,t=>Is[t]??"")}function ie(e){return e.trim()===
""?"(empty)":b(e)}function S(e){return`<code>${ie(e)}</code>`}function O(e){return e.split(`
`).map(Ns).join("<br>")}function Ns(e){return gt(e).map(t=>t.code?S(t.text):b(t.text)).join("")}function Kn(e){let t=new Map;for(let{target:n,use:r,environment:o,scope:i}of e){let s={target:n,use:r,environment:o,scope:i};X(t,JSON.stringify([n,r]),()=>new Map).
set(Ve(s),s)}return[...t.values()].flatMap(n=>[...new Set([...n.values()].map(({environment:o})=>o))].flatMap(o=>[...n.values()].filter(i=>i.environment===o)))}
function Ve({target:e,use:t,environment:n,scope:r}){return JSON.stringify([e,t,n,r])}function X(e,t,n){let r=e.get(t);if(r!==void 0)return r;let o=n();return e.
set(t,o),o}var Y=["failed","refused","unseen","remove","update","create","adopt","forget","left","keep"];function Vn(e){let t=Kn(e.changes),n=new Map(t.map((c,l)=>[Ve(c),l])),
r=js(e),o=new Map,i=new Map,s=Object.fromEntries(Y.map(c=>[c,0])),a=new Map;for(let c of e.changes){let l=n.get(Ve(c)),p=c.error===void 0?r.get(We(c))??[]:[],d=Ds(
c,e.command,p);s[d.state]+=1;let f=X(a,c.name,()=>({from:new Set,cells:new Map,stranger:!1,look:!1}));c.sourceName!==void 0&&f.from.add(c.sourceName),pe(c)?f.stranger=
!0:d.state!=="keep"&&(f.look=!0);let m=d.state==="keep"&&c.note===void 0;d.state==="keep"&&X(i,l,()=>[]).push(c);let y=m?void 0:Ls(o,c,l,d,p),$=y===void 0?d:{...d,
story:y.id};X(f.cells,l,()=>[]).push($)}let u={look:[],strangers:[],same:[]};for(let c of[...a.keys()].sort()){let l=a.get(c);(l.look?u.look:l.stranger?u.strangers:
u.same).push({name:c,from:[...l.from],cells:l.cells})}return{columns:t,groups:u,stories:[...o.values()].sort((c,l)=>Y.indexOf(c.state)-Y.indexOf(l.state)),kept:i,
counts:s}}function wt({state:e}){return e==="failed"||e==="unseen"}function js(e){let t=new Map;for(let[n,r]of e.refusals.entries())for(let o of r.addresses)X(t,
o,()=>[]).push(n);return t}function Ds(e,t,n){let r={state:fe(e),word:Le(e,t),why:Fe(e),quiet:pe(e)};return n.length>0?{...r,state:"refused",word:"refused",why:Wn(
r.word,r.why)}:r.state==="failed"&&e.do!=="leave"?{...r,why:Wn(e.do,r.why)}:r}function Wn(e,t){return t===""?e:`${e}: ${t}`}function Ls(e,t,n,r,o){let{note:i,error:s,
sourceName:a}=t,{state:u,word:c}=r,l=u==="failed",p=l?"":r.why,d=l||t.do==="leave"||t.do==="keep"?"":Ue(t),m=[u==="unseen"&&s!==void 0?void 0:i,s?.message].filter(
_e=>_e!==void 0&&_e!==""),y=s?.hint??"",$=JSON.stringify([l||u==="unseen"?"":n,u,c,p,d,m,y,o]),R=X(e,$,()=>({id:e.size,state:u,word:c,why:p,sure:d,notes:m,hint:y,
refusals:o,items:new Map})),J=[...a===void 0?[]:[`from ${a}`],...l?[r.why]:[]];return X(R.items,n,()=>[]).push({name:t.name,aside:J.join(", ")}),R}var Ge=40,He={failed:"failed",refused:"refused",unseen:"unknown",remove:"remove",update:"update",create:"create",adopt:"adopt",forget:"forget",left:"left",keep:"\
same"};function L(e,t){return`<b class="tag ${e}">${b(t)}</b>`}function vt({target:e,use:t,environment:n,scope:r}){let o=t===e?"":` <span class="soft">(${b(t)})\
</span>`;return`${S(e)}${o} ${S(n)} \u2192 ${S(r)}`}function Gn(e,t,n){let r=e.sure===""?"":`<span class="sure"> \xB7 how sure: ${b(e.sure)}</span>`,o=e.why===""?
"":`
<p class="soft">${b(e.why)}${r}</p>`;return`<section class="story ${e.state}" id="s${e.id}">
${L(e.state,e.word)}
<div>
${Jn(e.items.get(t)??[])}${o}
${qn(e,n)}
</div>
</section>`}function Hn(e,t,n){let r=[...e.items].map(([o,i])=>{let s=n[o];return`<div class="at">
<p class="place">${vt(s)}</p>
${Jn(i)}
</div>`});return`<section class="story card ${e.state}" id="s${e.id}">
<p>${L(e.state,e.word)} ${b(e.why)}</p>
${qn(e,t)}
${r.join(`
`)}
</section>`}function qn(e,t){return`<div class="told">${[...Us(e),...Bs(e,t)].join(`
`)}</div>`}function Jn(e){return $t(e.map(Fs),"name")}function $t(e,t,n=`${t}s`){let r=`<ul class="names">
${e.map(o=>`<li>${o}</li>`).join(`
`)}
</ul>`;return e.length<=Ge?r:`<details><summary>${z(e.length,t,n)}</summary>
${r}</details>`}function Fs({name:e,aside:t}){return t===""?ie(e):`${ie(e)} <small>${b(t)}</small>`}function Us({notes:e,hint:t}){let n=e.map(r=>`<p class="note\
">${O(r)}</p>`);return t===""?n:[...n,`<p class="hint">${O(t)}</p>`]}function Bs({refusals:e},t){return e.flatMap(n=>{let r=t.refusals[n];if(r===void 0)return[];
let{rule:o,because:i,unlock:s}=r;return[`<p class="note">${O(i)} (<a href="#r${n}">${S(o)}</a>)</p>`,`<p class="hint">Unlock: ${O(s)}</p>`]})}var Ks={failed:"it was tried, or could not even be planned; the hint says what to do",refused:"it must not happen as asked, so the whole run writes nothing; one\
 line unlocks it",unseen:"the place could not be seen whole, so nothing is concluded and nothing is written",remove:"Sealpost wrote it once, and the source no l\
onger has it",update:"the value at the target is another one, or may be: it is written again",create:"the name is not at the target: it is written",adopt:"the n\
ame was there before Sealpost, and policy lets Sealpost take it over",forget:"gone from the source and the target: only the ledger still names it",left:"not our\
s, protected, or not allowed by policy: nothing is written",keep:"source and target agree: nothing is written"},_t={"read-back":["read back","the target gave th\
e value back, and it was compared"],revision:["by revision","the target's own stamp has not moved since Sealpost wrote the value"],ledger:["by the ledger's word",
"the target shows neither value nor stamp: an edit there by hand would not be seen"]};function Yn(e,{counts:t}){if(e.changes.length===0)return"";let n=Y.filter(
i=>t[i]>0),r=Object.keys(_t).filter(i=>e.changes.some(s=>s.sure===i));return`<section id="legend" aria-labelledby="legend-title">
<h2 id="legend-title">What the words mean</h2>
<dl>
${[...n.map(i=>Xn(L(i,He[i]),Ks[i])),...r.map(i=>Xn(`same, ${_t[i][0]}`,_t[i][1]))].join(`
`)}
</dl>
</section>`}function Xn(e,t){return`<div><dt>${e}</dt><dd>${t}</dd></div>`}function Qn({columns:e,counts:t}){return e.length===0?"":`<div id="tallies"><ul aria-label="How many of each">
${Y.filter(o=>t[o]>0).map(o=>`<li data-state="${o}">${L(o,He[o])} <span>${A(t[o])}</span></li>`).join(`
`)}
</ul></div>`}function er(e){let{columns:t,groups:n}=e;if(t.length===0)return"";let{look:r,same:o,strangers:i}=n,s=r.length+o.length+i.length,a=[kt(e,r,"To look \
at"),kt(e,i,"Nobody asked for these"),kt(e,o,"The same everywhere")];return`<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">Names \xD7 places</h2>
<div class="scroll" tabindex="0" role="region" aria-label="The table, which scrolls">
<table class="matrix ${t.length>12?"wide":t.length>6?"middle":"narrow"}">
<caption>${z(s,"name")} at ${z(t.length,"place")}. A row is a name, a column a place.</caption>
${Ws(t)}
${a.filter(c=>c!=="").join(`
`)}
</table>
</div>
</section>`}function Ws(e){let t=[];for(let i of e){let s=t.at(-1),a=s?.[0];s&&a?.target===i.target&&a.use===i.use?s.push(i):t.push([i])}let n=t.map(i=>{let{target:s,
use:a}=i[0],u=a===s?"":` <small>(${b(a)})</small>`;return`<th class="target" scope="colgroup" colspan="${i.length}"><span>${S(s)}${u}</span></th>`}),r=t.flatMap(
i=>i.map(({environment:s,scope:a},u)=>`<th scope="col"${u===0?' class="first"':""}>${S(s)} <small>${b(a).replaceAll("/","/<wbr>")}</small></th>`));return`<colgr\
oup span="1"></colgroup>${t.map(i=>`<colgroup span="${i.length}"></colgroup>`).join("")}
<thead>
<tr><th scope="col" rowspan="2" class="corner">Name</th>${n.join("")}</tr>
<tr>${r.join("")}</tr>
</thead>`}function kt({columns:e},t,n){return t.length===0?"":`<tbody>
<tr class="group"><th scope="rowgroup" colspan="${e.length+1}"><span>${n} <small>${z(t.length,"name")}</small></span></th></tr>
${t.map(r=>Vs(r,e)).join(`
`)}
</tbody>`}function Vs({name:e,from:t,cells:n},r){let o=t.length===0?"":` <small>from ${t.map(ie).join(", ")}</small>`,i=r.map((a,u)=>Gs(n.get(u)??[]));return`<t\
r><th scope="row"><code>${ie(e).replaceAll("_","_<wbr>")}</code>${o}</th>${i.join("")}</tr>`}function Gs(e){if(e.length===0)return"<td></td>";let t=Y.find(r=>e.
some(o=>o.state===r)),n=e.every(r=>r.quiet)?" quiet":"";return`<td class="${t}${n}">${e.map(Hs).join("<br>")}</td>`}function Hs({word:e,why:t,story:n}){let r=t===
""?b(e):`${b(e)} <small>${b(t)}</small>`;return n===void 0?r:`<a href="#s${n}">${r}</a>`}function tr(e){let t=N(e);if(t===void 0)return"";let n=t.groups.map(({title:r,items:o})=>{let i=o.map(s=>`<li>${O(s)}</li>`);return`<div class="card">
<p><b>${b(r)}</b></p>
<ul>
${i.join(`
`)}
</ul>
</div>`});return`<section id="proposal" aria-labelledby="proposal-title">
<h2 id="proposal-title">Proposed: ${b(t.title)}</h2>
<p class="soft">${b(t.note)}</p>
${n.join(`
`)}
</section>`}var zt=String.raw`
'use strict'
{
const find = (selector, within = document) => within.querySelector(selector)
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const make = (tag, text, attributes = {}) => {
  const made = document.createElement(tag)
  if (text) made.textContent = text
  for (const name in attributes) made.setAttribute(name, attributes[name])
  return made
}
const table = find('.matrix')
if (table) {
document.documentElement.classList.add('js')

const aboves = all('.target', table).flatMap((above) => Array(above.colSpan).fill(above))
const heads = all('thead tr:last-child th', table).map((head, index) => ({ head, above: aboves[index] }))
const stateOf = (cell) => cell.className.split(' ')[0]
const placeOf = (cell) => heads[cell.cellIndex - 1]

// filter

const tallies = find('#tallies')
const pressed = new Set()
const label = make('label', 'Filter ')
const input = label.appendChild(make('input', '', { type: 'search', placeholder: 'name, place or reason', autocomplete: 'off', spellcheck: 'false' }))
const shown = make('output', '', { class: 'soft' })
tallies.append(label, shown)
for (const item of all('li', tallies)) {
  const button = make('button', '', { type: 'button', 'aria-pressed': 'false' })
  button.append(...item.childNodes)
  item.append(button)
  button.addEventListener('click', () => {
    const { state } = item.dataset
    if (!pressed.delete(state)) pressed.add(state)
    button.setAttribute('aria-pressed', String(pressed.has(state)))
    filter()
  })
}

const told = (...parts) => parts.map((part) => (part ? part.textContent : '')).join(' ').toLowerCase()
let rows, lists
const read = () => {
  rows = all('tbody tr:not(.group)', table).map((row) => ({
    row,
    cells: [...row.cells].slice(1).filter((cell) => cell.className).map((cell) => ({
      part: cell,
      state: stateOf(cell),
      words: told(row.cells[0], placeOf(cell).head, placeOf(cell).above, cell),
    })),
  }))
  lists = all('.story .names').map((list) => {
    const story = list.closest('.story')
    const about = told(find('h3', list.closest('article') ?? list), find('.place', list.closest('.at') ?? list), find('p', story), find('.told', story))
    const state = find('.tag', story).className.split(' ')[1]
    return [...list.children].map((part) => ({ part, state, words: about + ' ' + told(part) }))
  }).flat()
}

const filter = () => {
  if (!rows) read()
  const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean)
  const free = wanted.length === 0 && pressed.size === 0
  const fits = ({ state, words }) => free || ((pressed.size === 0 || pressed.has(state)) && wanted.every((word) => words.includes(word)))
  let count = 0
  for (const { row, cells } of rows) {
    let hits = 0
    for (const one of cells) {
      const fit = fits(one)
      if (fit) hits += 1
      one.part.classList.toggle('off', !fit)
    }
    row.hidden = hits === 0
    if (hits > 0) count += 1
  }
  for (const one of lists) one.part.hidden = !fits(one)
  for (const one of all('.story details')) one.open = !free
  const empty = (part, some) => { part.hidden = !free && !find(some, part) }
  for (const part of all('.at')) empty(part, 'li:not([hidden])')
  for (const part of all('.story')) empty(part, 'li:not([hidden])')
  for (const part of all('.same')) part.hidden = !free
  for (const part of all('article')) empty(part, '.story:not([hidden])')
  for (const part of all('#look, #words')) empty(part, '.story:not([hidden])')
  for (const part of table.tBodies) empty(part, 'tr:not([hidden]):not(.group)')
  for (const part of all('.group small', table)) part.hidden = !free
  shown.textContent = free ? '' : count === 0 ? 'No name fits.' : count + ' of ' + rows.length + ' names'
}
let waiting
input.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(filter, 60)
})

// pane

const pane = make('aside', '', { id: 'pane', 'aria-label': 'Details', 'aria-live': 'polite', hidden: '' })
find('#matrix').append(pane)
let chosen
const close = () => {
  pane.hidden = true
  document.body.classList.remove('pane-open')
  chosen?.removeAttribute('aria-selected')
}
const open = (cell) => {
  close()
  chosen = cell
  cell.setAttribute('aria-selected', 'true')
  const title = make('h2')
  title.append(make('code', find('code', cell.parentNode).textContent))
  const shut = make('button', '\u00d7', { type: 'button', 'aria-label': 'Close' })
  shut.addEventListener('click', () => { close(); cell.focus() })
  const { head, above } = placeOf(cell)
  const place = above.textContent + ' ' + find('code', head).textContent + ' \u2192 ' + find('small', head).textContent
  const found = []
  const links = all('a', cell)
  for (const said of links.length > 0 ? links : [cell]) {
    const state = make('p')
    if (cell.className) state.append(make('b', said.firstChild.textContent.trim(), { class: 'tag ' + stateOf(cell) }), ' ')
    state.append(cell.className ? find('small', said)?.textContent ?? '' : 'Nothing is kept there under this name.')
    found.push(state)
    if (!said.hash) continue
    const story = document.getElementById(said.hash.slice(1))
    const sure = find('.sure', story)
    if (sure) state.append(sure.cloneNode(true))
    found.push(find('.told', story).cloneNode(true))
    const more = make('p')
    more.append(make('a', 'In words, with all that share it', { href: said.hash, class: 'soft' }))
    found.push(more)
  }
  pane.replaceChildren(title, make('p', place, { class: 'place' }), ...found, shut)
  pane.hidden = false
  document.body.classList.add('pane-open')
  const under = cell.getBoundingClientRect(), over = pane.getBoundingClientRect()
  if (under.bottom > over.top && under.right > over.left) scrollBy(0, under.bottom - over.top + 12)
}

// arrow keys: one stop for the tab key, as in any grid

table.setAttribute('role', 'grid')
for (const link of all('td a', table)) link.tabIndex = -1
let stop
const visit = (cell) => {
  if (stop) stop.tabIndex = -1
  stop = cell
  cell.tabIndex = 0
}
visit(find('td[class]', table))
const rowBeside = (row, step) => {
  const rows = all('tbody tr:not(.group):not([hidden])', table)
  return rows[rows.indexOf(row) + step]
}
const moves = {
  ArrowRight: (cell) => cell.nextElementSibling,
  ArrowLeft: (cell) => cell.previousElementSibling,
  ArrowDown: (cell) => rowBeside(cell.parentNode, 1)?.cells[cell.cellIndex],
  ArrowUp: (cell) => rowBeside(cell.parentNode, -1)?.cells[cell.cellIndex],
  Home: (cell) => cell.parentNode.cells[1],
  End: (cell) => cell.parentNode.lastElementChild,
}
table.addEventListener('keydown', (event) => {
  const cell = event.target.closest('td')
  if (!cell || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    open(cell)
    return
  }
  const next = moves[event.key]?.(cell)
  if (moves[event.key]) event.preventDefault()
  if (next?.tagName !== 'TD') return
  visit(next)
  next.focus()
  if (!pane.hidden) open(next)
})
table.addEventListener('click', (event) => {
  const cell = event.target.closest('td')
  if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  visit(cell)
  cell.focus({ preventScroll: true })
  open(cell)
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || pane.hidden) return
  const inside = pane.contains(document.activeElement)
  close()
  if (inside) chosen.focus()
})
}

// on paper everything is open

let folded = []
addEventListener('beforeprint', () => {
  folded = all('details:not([open])')
  for (const one of folded) one.open = true
})
addEventListener('afterprint', () => { for (const one of folded) one.open = false })
// a link into a folded or far part shows it
const reveal = () => {
  const aim = location.hash && document.getElementById(location.hash.slice(1))
  if (aim) for (const one of all('details', aim)) one.open = true
}
addEventListener('hashchange', reveal)
}
`;function nr(e){let{error:t,refusals:n}=e,r=he(e),o=[...t===void 0?[]:[qs(t)],...r===""?[]:[`<div class="card"><p><b>${b(r)}</b></p></div>`],...n.map((s,a)=>Js(s,
a,e))];if(o.length===0)return"";let i=n.length>0?"Refused, nothing is written":"What went wrong";return Ze("trouble",i,o.join(`
`))}function rr({warnings:e=[]}){if(e.length===0)return"";let t=e.map(({because:n,at:r})=>`<p>${O(n)} <span class="soft">${S(r)}</span></p>`);return Ze("warning\
s","Worth a look",`<div class="card">
${t.join(`
`)}
</div>`)}function qs(e){let t=e.where===void 0?"":`
<p class="soft">at ${S(e.where)}</p>`;return`<div class="card failed">
<p>${L("failed",e.code)}</p>
<p><b>${O(e.message)}</b></p>${t}
<p class="hint">${O(e.hint)}</p>
</div>`}function Js(e,t,n){let{rule:r,because:o,unlock:i}=e,{shown:s,below:a}=Xs(e,n),u=s.length===0?"":`
${$t(s.map(b),"address","addresses")}`,c=a===0?"":`
<p class="soft">and ${A(a)} more, marked as refused below</p>`;return`<div class="card refused" id="r${t}">
<p>${L("refused",r)}</p>
<p><b>${O(o)}</b></p>
<p class="hint">Unlock: ${O(i)}</p>${u}${c}
</div>`}function Xs({addresses:e},{changes:t}){if(e.length<=Ge)return{shown:e,below:0};let n=new Set(t.map(We)),r=e.filter((o,i)=>i<Ge||!n.has(o));return{shown:r,
below:e.length-r.length}}function or(e,t){let n=t.stories.filter(wt);if(n.length===0)return"";let r=n.map(o=>Hn(o,e,t.columns));return Ze("look","Needs a look",
r.join(`
`))}function ir(e,t){let n=t.columns.flatMap((r,o)=>{let i=t.stories.filter(c=>!wt(c)&&c.items.has(o)),s=t.kept.get(o)??[];if(i.length===0&&s.length===0)return[];
let a=s.length===0?"":`
<p class="same">${L("keep","same")} <span>${b(Be(s))}</span></p>`,u=i.map(c=>Gn(c,o,e));return[`<article>
<h3>${vt(r)}</h3>
${u.join(`
`)}${a}
</article>`]});return n.length===0?"":Ze("words","Place by place",`<div class="places">
${n.join(`
`)}
</div>`)}function sr(e){let t=Object.entries(e.requests);if(t.length===0&&e.hash===""&&e.plan===void 0)return"";let n=t.map(([u,{read:c,write:l,retried:p}])=>`<\
tr><th scope="row">${S(u)}</th><td>${A(c)}</td><td>${A(l)}</td><td>${A(p)}</td></tr>`),o=`<table class="plain">
<caption>Requests to each target</caption>
<thead><tr>${["Target","Reads","Writes","Sent again"].map(u=>`<th scope="col">${u}</th>`).join("")}</tr></thead>
<tbody>
${n.join(`
`)}
</tbody>
</table>`,i=e.hash===""?[]:[`<p>Plan ${S(e.hash)}</p>`],s=e.plan===void 0?[]:[`<p>Saved plan ${S(e.plan.hash)}, made ${b(e.plan.created)}, good until ${b(e.plan.
expires)}</p>`],a=`<p class="soft">${b(e.started)} to ${b(e.finished)}</p>`;return Ze("run","The run",[...i,...s,a,...t.length===0?[]:[o]].join(`
`))}function Ze(e,t,n){return`<section id="${e}" aria-labelledby="${e}-title">
<h2 id="${e}-title">${t}</h2>
${n}
</section>`}var St=String.raw`
:root{color-scheme:light dark;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
--page:#fff;--ink:#1c2127;--soft:#59626d;--line:#d8dde3;--card:#f6f7f9;--focus:#0b57d0;
--create:#0f6130;--create-tint:#ddf3e3;--update:#734800;--update-tint:#fcefcf;--adopt:#5a37a3;--adopt-tint:#ece6fb;
--remove:#a11d17;--remove-tint:#fde4e1;--forget:#4b545f;--forget-tint:#e7eaee;--keep:#59626d;--left:#0a5674;
--left-tint:#dcf0f8;--unseen:#5e4b00;--unseen-tint:#fbf6dc;--unseen-line:#eadf9f;--failed:#fff;--failed-tint:#b3261e;
--refused:#fff;--refused-tint:#8a1a5e}
@media screen and (prefers-color-scheme:dark){:root{--page:#15181c;--ink:#e5e8eb;--soft:#9da6b1;--line:#343a42;--card:#1d2126;
--focus:#8ab4f8;--create:#86dca2;--create-tint:#143322;--update:#f1c76a;--update-tint:#392b0d;--adopt:#c9b4fa;
--adopt-tint:#2b2247;--remove:#ff9f96;--remove-tint:#441b19;--forget:#b4bcc6;--forget-tint:#2a2f36;--keep:#9da6b1;
--left:#84cdec;--left-tint:#12303d;--unseen:#e3d27c;--unseen-tint:#2c2811;--unseen-line:#453e19;--failed:#fff;
--failed-tint:#b9332b;--refused:#fff;--refused-tint:#9a2f72}}
@media print{:root{color-scheme:light}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:110rem;padding:1.75rem clamp(1rem,3vw,2.5rem) 3rem;background:var(--page);color:var(--ink);
font:15px/1.5 var(--sans);overflow-wrap:anywhere}
code,.names li{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;
font-size:.88em;unicode-bidi:isolate;white-space:pre-wrap}
p,dl,dd,ul{margin:0;padding:0}
ul{list-style:none}
a{color:inherit}
small{font-size:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
.soft,.note,.place,caption,.matrix small,.names small{color:var(--soft)}
header{margin-bottom:1.5rem}
.brand{display:flex;flex-wrap:wrap;gap:.25em .4em;align-items:center}
h1{margin:.35rem 0 .5rem;font-size:clamp(1.35rem,1rem + 1.6vw,2rem);line-height:1.25;font-weight:650;letter-spacing:-.015em}
h2{margin:0 0 .6rem;font-size:1.05rem;font-weight:650}
h3{margin:0;font-size:1em;font-weight:400}
header .soft{font-size:.88em}
main>section{margin-top:2.25rem}
main>:first-child{margin-top:0}

.tag,.matrix td{--own:var(--ink);--tint:transparent;color:var(--own)}
.create.create{--own:var(--create);--tint:var(--create-tint);--sign:"+"}
.update.update{--own:var(--update);--tint:var(--update-tint);--sign:"~"}
.adopt.adopt{--own:var(--adopt);--tint:var(--adopt-tint);--sign:"\21e5"}
.remove.remove{--own:var(--remove);--tint:var(--remove-tint);--sign:"\2212"}
.forget.forget{--own:var(--forget);--tint:var(--forget-tint);--sign:"\b7"}
.keep.keep{--own:var(--keep);--sign:"="}
.left.left{--own:var(--left);--tint:var(--left-tint);--sign:"!"}
.unseen.unseen{--own:var(--unseen);--tint:var(--unseen-tint);--sign:"?"}
.failed.failed{--own:var(--failed);--tint:var(--failed-tint);--sign:"\d7"}
.refused.refused{--own:var(--refused);--tint:var(--refused-tint);--sign:"\2298"}
.ok.ok{--own:var(--create);--tint:var(--create-tint);--sign:"\2713"}
.differs.differs{--own:var(--update);--tint:var(--update-tint);--sign:"\2260"}
.tag{display:inline-block;padding:.05em .55em .1em;border-radius:4px;background:var(--tint);font-size:.88em;font-weight:600;white-space:nowrap}
.tag.keep{padding-left:0}
.tag::before,.matrix td[class]::before{content:var(--sign);display:inline-block;min-width:.85em;margin-right:.15em;font-weight:700}
@supports (content:"+" / ""){.tag::before,.matrix td[class]::before{content:var(--sign) / ""}}

.card{margin-top:.75rem;padding:.8rem 1rem;border:1px solid var(--line);border-left:4px solid var(--edge,var(--line));border-radius:6px;background:var(--card)}
.card.failed{--edge:var(--failed-tint)}
.card.refused{--edge:var(--refused-tint)}
.card.unseen{--edge:var(--unseen)}
.card>*+*,.told>*+*{margin-top:.25rem}
.hint::before{content:"\2192";margin-right:.4em}
@supports (content:"+" / ""){.hint::before{content:"\2192" / ""}}
.place{margin-top:.5rem}
.names small{font-family:var(--sans)}
.names{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin-top:.2rem}
summary{cursor:pointer;width:fit-content;margin-top:.2rem}

#tallies{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin:2rem 0 1rem}
#tallies ul{display:flex;flex-wrap:wrap;gap:.4rem .9rem}
#tallies li>button,#tallies li{display:flex;gap:.35rem;align-items:baseline}
#tallies .keep{padding-right:0}
#tallies label{display:flex;white-space:nowrap;gap:.5rem;align-items:baseline}
#tallies button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:6px;padding:.2rem .55rem;cursor:pointer}
#tallies button:hover{border-color:var(--soft)}
#tallies button[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
#tallies span{font-variant-numeric:tabular-nums}
#tallies input{font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:6px;padding:.25rem .6rem;width:16rem;max-width:100%}
#tallies+section{margin-top:0}
#matrix h2{display:inline;margin-right:.6rem}

.scroll{overflow:auto;width:fit-content;max-width:100%;max-height:min(85vh,60rem);margin-top:.6rem;border:1px solid var(--line);border-radius:8px;overscroll-behavior-x:contain;
scroll-padding:7.5rem 0 0 15rem}
table{border-collapse:separate;border-spacing:0;font-size:.9em}
caption{text-align:left}
.matrix{min-width:100%}
.matrix.narrow{min-width:0}
.matrix.narrow td,.matrix.narrow thead tr+tr th{width:11rem}
.matrix caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.matrix th,.matrix td{text-align:left;vertical-align:top;padding:.38rem .6rem;font-weight:400;border-bottom:1px solid var(--line)}
.matrix thead{position:sticky;top:0;z-index:2}
.matrix thead th{background:var(--card)}
.matrix thead .corner{vertical-align:bottom}
.matrix thead .target{border-bottom:0}
.matrix thead .target span{position:sticky;left:15rem}
.matrix .target code{font-weight:700}
.matrix thead tr+tr code{font-weight:600}
.matrix thead small{display:block;font-size:.86em;line-height:1.35}
.matrix .first,.matrix .target{border-left:1px solid var(--line)}
.matrix tbody th,.matrix .corner{position:sticky;left:0;z-index:1;background:var(--page);min-width:15rem;border-right:1px solid var(--line)}
.matrix thead .corner{z-index:1;background:var(--card)}
.matrix .corner+.target,.matrix thead tr+tr th:first-child{border-left:0}
.matrix th code{display:inline-block;max-width:14rem}
.matrix tbody th small{display:block;max-width:14rem;font-size:.92em}
.matrix .group th{position:static;background:var(--card);border-right:0;font-weight:600;font-size:.92em;color:var(--soft)}
.matrix .group span{position:sticky;left:.6rem}
.matrix .group small{display:inline;font-weight:400;margin-left:.4em}
.matrix td,.matrix thead tr+tr th{width:8rem;min-width:7.5rem}
.matrix td{background:var(--tint)}
.matrix td.quiet{background:none;--own:var(--soft)}
.matrix td+td{border-left:1px solid var(--line)}
.matrix td.unseen{background:repeating-linear-gradient(135deg,var(--unseen-tint) 0 6px,var(--unseen-line) 6px 8px)}
.matrix td[class]:not(.keep){font-weight:600}
.matrix td a{text-decoration:none}
.matrix td small{display:block;font-weight:400;font-size:.86em;line-height:1.3;color:inherit}
.matrix td a:hover{text-decoration:underline}
.js .matrix td[class]{cursor:pointer}
.matrix td:focus-visible,.matrix td[aria-selected=true]{outline:2px solid var(--focus);outline-offset:-2px;border-radius:0}
.matrix td.off{opacity:.35}
.matrix tbody:last-child tr:last-child>*{border-bottom:0}

.places{columns:25rem;column-gap:.9rem}
article{break-inside:avoid;border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;margin-bottom:.9rem}
article .story,article .same{display:grid;grid-template-columns:6.4rem 1fr;align-items:baseline;margin-top:.6rem}
article .tag,.card .tag{justify-self:start}
article .names{margin-top:0}
.card.failed .note{color:var(--ink);font-weight:600}
article .same{color:var(--soft)}
.story:target,.card:target{outline:2px solid var(--focus);outline-offset:4px;border-radius:4px}
.plain th,.plain td{padding:.3rem 1.5rem .3rem 0;text-align:right;font-weight:400;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
.plain th:first-child{text-align:left}
.plain{margin-top:.6rem}
.plain thead th{color:var(--soft)}
#legend dl{display:grid;gap:.3rem;font-size:.92em;margin-bottom:.8rem}
#legend dl div{display:grid;grid-template-columns:8.5rem 1fr;gap:.6rem;align-items:baseline}
#legend .tag{font-size:1em}

#pane{position:fixed;z-index:9;right:1rem;bottom:1rem;width:min(27rem,calc(100vw - 2rem));max-height:min(60vh,32rem);overflow:auto;
padding:.9rem 1.1rem 1rem;border:1px solid var(--soft);border-radius:10px;background:var(--page);box-shadow:0 8px 30px rgb(0 0 0/.22)}
#pane h2{margin:0 2.2rem .1rem 0}
#pane .told,#pane>p{margin-top:.5rem}
#pane .place{margin-top:0}
#pane button{position:absolute;top:.6rem;right:.6rem;font:inherit;color:inherit;background:none;border:0;border-radius:6px;padding:.15rem .5rem;cursor:pointer}
.pane-open{padding-bottom:60vh}

@media (max-width:40rem){
body{padding-top:1.1rem;font-size:16px}
#tallies{margin-top:1.5rem}
#tallies input{width:100%}
#tallies label{width:100%}
.scroll{scroll-padding-left:calc(40vw + 1rem);max-height:75vh;max-width:none;width:auto;margin-inline:-1rem;border-inline:0;border-radius:0}
.matrix tbody th,.matrix .corner{min-width:min(15rem,40vw);width:40vw}
.matrix tbody th code{max-width:36vw}
.matrix thead .target span{left:calc(40vw + .6rem)}
#legend dl div{grid-template-columns:1fr;gap:0;margin-bottom:.35rem}
#pane{right:0;bottom:0;width:100%;border-radius:12px 12px 0 0;border-width:1px 0 0}
}

@media print{
@page{size:landscape;margin:11mm}
body{padding:0;max-width:none;font-size:9.5pt}
#tallies label,#tallies output,#pane{display:none!important}
#tallies button{border:0;box-shadow:none!important;padding:0}
[hidden]:not(#pane){display:revert!important}
tr[hidden]{display:table-row!important}
.off{opacity:1!important}
a{text-decoration:none}
details::details-content{content-visibility:visible;height:auto}
summary{list-style:none}
.scroll{overflow:visible;width:auto;max-height:none;border:0}
.matrix{width:100%;table-layout:fixed;font-size:8pt}
.matrix th,.matrix td,.matrix thead{position:static!important;min-width:0!important;max-width:none!important;padding:.25em .35em}
.matrix td,.matrix thead tr+tr th,.matrix.narrow td,.matrix.narrow thead tr+tr th{width:auto}
.matrix .corner{width:17%}
.matrix thead .target span,.matrix .group span{position:static}
.matrix thead .target{white-space:normal;height:auto}
.matrix.middle{font-size:7pt}
.matrix.wide{font-size:5.2pt}
.matrix.wide thead code{font-size:.78em}
.matrix thead{display:table-header-group}
tr,.story,.card,#legend div{break-inside:avoid}
h2,h3{break-after:avoid}
.places{columns:2;column-gap:6mm}
article{margin-bottom:6mm}
.tag:not(.keep){border:1px solid currentcolor}
.tag.failed,.tag.refused,.matrix td.failed,.matrix td.refused{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;var ar={plan:"plan",apply:"apply",drift:"drift"};function Ys(e){let t=Vn(e),n=Qs(e),r=`Sealpost ${ar[e.command]}${e.owner===""?"":` for ${e.owner}`}: ${n}`,o=[nr(
e),rr(e),tr(e),or(e,t),Qn(t),er(t),ir(e,t),sr(e),Yn(e,t)];return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ia()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${b(r)}</title>
<style>${St}</style>
</head>
<body>
${ea(e,n)}
<main>
${o.filter(i=>i!=="").join(`
`)}
</main>
<script>${zt}</script>
</body>
</html>
`}function Qs(e){return j(e)?N(e)?.title??"":e.hash===""?"ended before there was a plan":me(e)}function ea(e,t){let n=e.owner===""?"":` for ${S(e.owner)}`,r=Math.
max(0,Date.parse(e.finished)-Date.parse(e.started)),o=`<time datetime="${b(e.started)}">${b(ra(e.started))}</time>`,i=e.hash===""?"":` \xB7 plan ${S(e.hash.slice(
0,12))}`;return`<header>
<p class="brand"><b>Sealpost</b> ${ar[e.command]}${n} ${na(e)}</p>
<h1>${b(ta(t))}</h1>
<p class="soft">${o}, took ${oa(r)}${i}</p>
</header>`}function ta(e){return`${e.charAt(0).toUpperCase()}${e.slice(1).replace(/, (?![^(]*\))/g," \xB7 ")}`}function na(e){if(j(e))return'<span class="tag">n\
othing compared</span>';let t=Bn(e);return t===0?`<span class="tag ok">${e.summary.written>0?"done":"all the same"}</span>`:t===2?'<span class="tag differs">dif\
fers</span>':t===3?'<span class="tag refused">refused</span>':'<span class="tag failed">failed</span>'}function ra(e){return`${e.slice(0,10)} ${e.slice(11,16)} \
UTC`}function oa(e){if(e<1e4)return`${(e/1e3).toFixed(1)} s`;let t=Math.round(e/1e3);return t<60?`${t} s`:`${Math.floor(t/60)} min ${t%60} s`}function ia(){let e=t=>`\
'sha256-${de("sha256").update(t).digest("base64")}'`;return["default-src 'none'",`style-src ${e(St)}`,`script-src ${e(zt)}`,"base-uri 'none'","form-action 'none\
'","require-trusted-types-for 'script'"].join("; ")}var ca={};le(ca,{prettyJson:()=>cr,reportJson:()=>aa});function aa(e){return cr(e)}function cr(e){return`${On(JSON.stringify(e,null,2))}
`}var xa={};le(xa,{reportMarkdown:()=>la,warningBlocks:()=>lr});var ua={plan:"plan",apply:"apply",drift:"drift"},ur=20;function la(e){let t=da(e),n=he(e);return`${[`## Sealpost ${ua[e.command]}: ${t}`,...e.error===void 0?[]:
[fa(e.error)],...n===""?[]:[`**${n}**`],...ma(e.refusals),...lr(e.warnings??[]),...pa(e),...ha(Ke(e,!1)),ba(e)].join(`

`)}
`}function da(e){return j(e)?N(e)?.title??"":e.hash===""?"ended before there was a plan":me(e)}function pa(e){let t=N(e);if(t===void 0)return[];let n=t.groups.map(
({title:o,items:i})=>[`**${o}:**`,"",...i.map(s=>`- ${D(s)}`)].join(`
`));return[...j(e)?[]:[`### Proposed: ${t.title}`],...n,t.note]}function fa(e){let t=e.where===void 0?"":` at ${P(e.where)}`;return`> **${e.message.split(`
`).map(D).join("<br>")}** (${P(e.code)}${t})
>
> ${D(e.hint)}`}function ma(e){return e.length===0?[]:["### Refused, nothing is written",e.map(({rule:n,because:r,unlock:o,addresses:i})=>{let s=i.length-ur,a=i.
slice(0,ur).map(P).join(", "),u=i.length===0?"":`
  - ${a}${s>0?` and ${s} more`:""}`;return`- ${D(r)} (${P(n)})${u}
  - Unlock: ${D(o)}`}).join(`
`)]}function lr(e){return e.length===0?[]:["### Worth a look",e.map(({because:n,at:r})=>`- ${D(n)} (${P(r)})`).join(`
`)]}function ha(e){let t;return e.flatMap(n=>{let r=t===n.target?[]:[`### ${P(n.target)} (${D(n.use)})`];return t=n.target,[...r,`#### ${P(n.environment)} \u2192 ${P(
n.scope)}`,...n.rows.length===0?[]:[ga(n.rows)],...n.folds.length===0?[]:[n.folds.map(ya).join(`
`)]]})}function ga(e){return["| What | Name | Why |","| --- | --- | --- |",...e.map(n=>{let r=[n.why,...n.more].filter(o=>o!=="").map(D);return`| ${n.word} | ${P(
n.name)} | ${r.join("<br>")} |`})].join(`
`)}function ya(e){let t=e.names.map(P).join(", "),n=e.hidden>0?` and ${e.hidden} more`:"",r=e.more.map(o=>`<br>${D(o)}`).join("");return`- ${e.text}${t===""?"":
`: ${t}${n}`}${r}`}function ba(e){let t=Object.entries(e.requests).map(([o,{read:i,write:s,retried:a}])=>{let u=a===0?"":`, ${a} of them again`;return`${P(o)}: ${z(
i,"read")}, ${z(s,"write")}${u}`}),n=e.owner===""?[]:[`owner ${P(e.owner)}`],r=e.hash===""?[]:[`plan ${P(e.hash.slice(0,12))}`];return[[...n,...r,`${e.started} \
to ${e.finished}`].join(" \xB7 "),...t].join(`<br>
`)}function Et(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function dr(e,t){return typeof t=="bigint"?t.toString():t}var Pt=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function pr(e){return new Pt(e)}function fr(e){return e==null}function Je(e){let t=e.startsWith("^")?
1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function mr(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Rt="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function qe(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function At(e){if(qe(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(qe(n)===!1||Object.prototype.hasOwnProperty.
call(n,"isPrototypeOf")===!1)}function Xe(e){return At(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var hr=new Set(["string","number","symbol"]);function Ee(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Re(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),
r}function x(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify bo\
th `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function gr(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var yr={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function V(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function br(e,t=0){if(e.aborted===
!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function ee(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=
[]),n.path.unshift(e),n})}function Pe(e){return typeof e=="string"?e:e?.message}function Ct(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.
test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function Ye(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=
n)}function G(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:Pe(e.inst?._zod.def?.error?.(e))??Pe(i?.(e))??Pe(t?.error?.(e))??Pe(n.customError?.(e))??Pe(n.localeError?.(
e))??"Invalid input",a={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(a[u]=e[u]);return a.path??(a.path=
[]),a.message=s,t?.reportInput&&(a.input=e.input),a}var wa=/[\uD800-\uDBFF]/;function Ot(e){let t=e.length;if(!wa.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&
64512)===56320&&(n--,r++);return n}function Tt(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Ae(...e){let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function xr(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):va(e,n,r.value)}}function se(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Mt(e,t,n){return se(e,t,n,!1)}function va(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:se(this,t,n.bind(this))},set(r){se(this,t,r)}})}function $a(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var Zt,Q=!1,_a={configurable:!0,get(){Q=!0}};function k(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Zt!==e._zod){
Zt=void 0;return}Zt=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,_a);let o=Q;Q=!1;try{let i=n(this);return Q?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Q=Q||o,i}catch(i){throw delete this[t],Q=Q||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function wr(e,t,n,r){let o=$a(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var vr;var It={value:void 0,enumerable:!1},$r="captureStackTrace"in Error?Error:null;function ka(e){let t=$r;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch{return $r=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function h(e,t,n,r){let o={};function i(d){this.def=d,this.
constr=p,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function u(d,f){if(d._zod){if(d._zod.traits.has(e))return}else{It.value=new i(f);try{Object.
defineProperty(d,"_zod",It)}finally{It.value=void 0}}if(d._zod.traits.add(e),t(d,f),a){let y=Object.getPrototypeOf(d),$=d._zod.constr.prototype,R=y;for(;R&&R!==
$;)R=Object.getPrototypeOf(R);let J=R??y;a.has(J)||(a.add(J),xr(J,s))}let m=p.prototype;for(let y in m)Object.prototype.hasOwnProperty.call(m,y)&&(y in d||(d[y]=
m[y].bind(d)))}let c=r?.Parent??Object;class l extends c{}Object.defineProperty(l,"name",{value:e});function p(d){let f=r?.Parent?ka(l):this;u(f,d);let m=f._zod.
deferred;if(m){for(let $ of m)$();f._zod.deferred=void 0}let y=globalThis.__zod_globalConfig?.postProcessor;return y&&y(f),f}return Object.defineProperty(p,"ini\
t",{value:u}),Object.defineProperty(p,Symbol.hasInstance,{value:d=>r?.Parent&&d instanceof r.Parent?!0:d?._zod?.traits?.has(e)}),Object.defineProperty(p,"name",
{value:e}),p}var H=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(vr=globalThis).__zod_globalConfig??(vr.__zod_globalConfig={});var ye=globalThis.__zod_globalConfig;function F(e){return e&&Object.assign(ye,e),ye}var _r=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var kr="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function za(e){return new RegExp(`^${e}$`)}var zr=za(kr);function jt(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";
return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d\
+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Sr(e){return new RegExp(`^${jt(e)}$`)}function Zr(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d\
)");let n=`${jt({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${jt({precision:e.precision})}`:n;return new RegExp(`^${kr}T(?:${r})$`)}
var Pr=/^[\s\S]{0,}$/;var Dt=/^-?\d+(?:\.\d+)?$/,Er=/^(?:true|false)$/i;var T=h("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var Rr=e=>{let t=e.value;return!fr(t)&&t.length!==void 0},Qe={number:"number",bigint:"bigint",object:"date"},Ar=h("$ZodCheckLessThan",(e,t)=>{T.init(e,t);let n=Qe[typeof t.
value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:Qe[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Ft=h("$ZodCheckGreaterThan",(e,t)=>{T.init(e,t);let n=Qe[typeof t.
value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:Qe[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Cr=h("$ZodCheckNumberFormat",(e,t)=>{T.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),r=n?"int":"number",[o,i]=yr[t.format];e._zod.check=
s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(
a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,
inclusive:!0,continue:!t.abort});return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&s.issues.
push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var Or=h("$ZodCheckMaxLength",(e,t)=>{var n;T.init(e,t),(n=e._zod.def).when??(n.when=Rr),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
Ot(o):i)<=t.maximum)return;let a=Tt(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Tr=h("$ZodChe\
ckMinLength",(e,t)=>{var n;T.init(e,t),(n=e._zod.def).when??(n.when=Rr),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?Ot(o):i)>=t.minimum)return;let a=Tt(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}});var Ut=h("$ZodCheckStringFormat",(e,t)=>{var n,r;T.init(e,t),t.pattern?(n=e._zod).check??(n.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push(
{origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??
(r.check=()=>{})}),Mr=h("$ZodCheckRegex",(e,t)=>{Ut.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"\
invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var Nr;var Bt=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this._map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.
set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.
delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let o={...r,...this._map.get(t)};return Object.keys(
o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function jr(){return new Bt}(Nr=globalThis).__zod_globalRegistry??(Nr.__zod_globalRegistry=
jr());var U=globalThis.__zod_globalRegistry;function Za(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,dr,2)),e.message}function Pa(e){this._zod.message=e}var Ea={get:Za,set:Pa,enumerable:!0,
configurable:!0},Kt={value:void 0,enumerable:!1},Dr=new WeakSet([Object.prototype,Error.prototype]),Lr=(e,t)=>{e.name="$ZodError",Kt.value=t,Object.defineProperty(
e,"issues",Kt),Kt.value=void 0,Object.defineProperty(e,"message",Ea);let n=Object.getPrototypeOf(e);Dr.has(n)||(Dr.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},ad=h("$ZodError",Lr),Ce=h("$ZodError",Lr,void 0,{Parent:Error});var Aa=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new H;if(a.issues.length){let u=new(i?.
Err??e)(a.issues.map(c=>G(c,s,F())));throw Rt(u,i?.callee??t),u}return a.value};return t},Wt=Aa(Ce),Ca=e=>{let t=async(n,r,o,i)=>{let s=o?{...o,async:!0}:{async:!0},
a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(i?.Err??e)(a.issues.map(c=>G(c,s,F())));throw Rt(u,i?.callee??
t),u}return a.value};return t},Vt=Ca(Ce),Oa=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new H;
return i.issues.length?Fr(e,i.issues,o):{success:!0,data:i.value}},Gt=Oa(Ce);function Fr(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>G(
o,n,F()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Ta=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},
o);return i instanceof Promise&&(i=await i),i.issues.length?Fr(e,i.issues,o):{success:!0,data:i.value}},Ht=Ta(Ce);var Ur={major:4,minor:6,patch:7};var Z=h("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Ur;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let i=(a,u,c)=>{if(a.memo)return a;let l=V(a),p;for(let d of u){if(d._zod.def.when){if(br(a)||!d._zod.def.when(a))continue}else if(l)
continue;let f=a.issues.length,m=d._zod.check(a);if(m instanceof Promise&&c?.async===!1)throw new H;if(p||m instanceof Promise)p=(p??Promise.resolve()).then(async()=>{
await m,a.issues.length!==f&&(Ye(a.issues,f,e),l||(l=V(a,f)))});else{if(a.issues.length===f)continue;Ye(a.issues,f,e),l||(l=V(a,f))}}return p?p.then(()=>a):a},s=(a,u,c)=>{
if(V(a))return a.aborted=!0,a;let l=i(u,o,c);if(l instanceof Promise){if(c.async===!1)throw new H;return l.then(p=>e._zod.parse(p,c))}return e._zod.parse(l,c)};
e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...u,skipChecks:!0});return l instanceof
Promise?l.then(p=>s(p,a,u)):s(l,a,u)}let c=e._zod.parse(a,u);if(c instanceof Promise){if(u.async===!1)throw new H;return c.then(l=>i(l,o,u))}return i(c,o,u)}}},
{get"~standard"(){return Mt(this,"~standard",Ia(this))},set"~standard"(e){se(this,"~standard",e)}}),Hr=(e,t)=>e.issues.length?{issues:e.issues.map(n=>G(n,t,F()))}:
{value:e.value};async function Ma(e,t){let n={async:!0};return Hr(await e._zod.run({value:t,issues:[]},n),n)}function Ia(e){return{validate:t=>{let n={async:!1};
try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Hr(r,n)}catch{}return Ma(e,t)},vendor:"zod",version:1}}var qt=h("$ZodString",(e,t)=>{
Z.init(e,t),e._zod.pattern=t.pattern??Pr,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"\
string",code:"invalid_type",input:n.value,inst:e}),n}}),be=h("$ZodStringFormat",(e,t)=>{Ut.init(e,t),qt.init(e,t)});var qr=h("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=Zr(t)),be.init(e,t)}),Jr=h("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=zr),be.init(e,t)}),Xr=h("$ZodISO\
Time",(e,t)=>{t.pattern??(t.pattern=Sr(t)),be.init(e,t)}),Yr=h("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=_r),be.init(e,t)});var Jt=h("$ZodNumber",(e,t)=>{Z.init(e,t),e._zod.pattern=Dt,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Qr=h("$ZodNumberFormat",(e,t)=>{Cr.init(e,t),Jt.init(e,t)}),eo=h("$ZodBoolean",
(e,t)=>{Z.init(e,t),e._zod.pattern=Er,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:e}),n}});var to=h("$ZodUnknown",(e,t)=>{Z.init(e,t),e._zod.parse=n=>n}),no=h("$ZodNever",(e,t)=>{Z.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"i\
nvalid_type",input:n.value,inst:e}),n)});function Na(e,t){let n=Ct(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&
!s?.skipChecks&&s?.direction!=="backward"){for(let[u,c]of Ct(e._zod.def.checks))if(a>u&&c._zod.def.when(i)){let l=i.issues.length;return c._zod.check(i),i.issues[l].
continue=!1,Ye(i.issues,l,e),i}}return o(i,s)}}var ja=e=>Array.isArray(e)?e.length:-1;function Br(e,t,n){e.issues.length&&t.issues.push(...ee(n,e.issues)),t.value[n]=e.value}var ro=h("$ZodArray",(e,t)=>{Z.init(e,t);let n=ye.memoizer;n?.attach(e),
e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(
i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let u=0;u<i.length;u++){let c=i[u],l=t.element._zod.run({value:c,issues:[]},o);if(l instanceof Promise)
s.push(l.then(p=>Br(p,r,u)));else if(Br(l,r,u),a&&l.issues.length!==0&&V(l))break}return s.length?Promise.all(s).then(()=>r):r},Na(e,ja)});function et(e,t,n,r,o,i){
let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...ee(n,e.issues))}if(!s&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):
t.value[n]=e.value}}var Da=[];function La(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Da,o=r.length?[...t,...r]:t;for(let s of o)
if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=gr(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function Fa(e,t,n,r,o,i,s){let a=[],u=o.keySet,c=o.catchall._zod,l=c.def.type,p=c.optin,
d=c.optout,f=0;for(let m in t){if(s&&n.issues.length!==f){if(V(n,f))break;f=n.issues.length}if(u.has(m))continue;if(m==="__proto__"){l==="never"&&a.push(m);continue}
if(l==="never"){a.push(m);continue}let y=c.run({value:t[m],issues:[]},r);y instanceof Promise?e.push(y.then($=>et($,n,m,t,p,d))):et(y,n,m,t,p,d)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var oo=h("$ZodObject",(e,t)=>{Z.init(e,t);let n=Object.
getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let c=()=>{let l={...r};return Object.defineProperty(t,"shape",{value:l}),c.raw=l,l};c.
raw=r,Object.defineProperty(t,"shape",{get:c})}let o=pr(()=>La(t));k(e,"propValues",c=>{let l=c.def.shape,p={};for(let d in l){let f=l[d]._zod;if(f.values){Object.
prototype.hasOwnProperty.call(p,d)||mr(p,d,new Set);for(let m of f.values)p[d].add(m);f.optin!==void 0&&p[d].add(void 0)}}return p});let i=qe,s=t.catchall,a,u=ye.
memoizer;u?.attach(e),e._zod.parse=(c,l)=>{a??(a=o.value);let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),c;
c.value=u?u.alloc(e,c,{},l):{};let d=[],f=a.shape,m=l?.abortEarly,y=c.issues.length;for(let $ of a.allKeys){if(m&&c.issues.length!==y){if(V(c,y))break;y=c.issues.
length}if($==="__proto__")continue;let R=f[$],J=R._zod.optin,_e=R._zod.optout,at=R._zod.run({value:p[$],issues:[]},l);at instanceof Promise?d.push(at.then(zi=>et(
zi,c,$,p,J,_e))):et(at,c,$,p,J,_e)}return s?Fa(d,p,c,l,o.value,e,m===!0):d.length?Promise.all(d).then(()=>c):c}});function Kr(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!V(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.
push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>G(s,r,F())))}),t)}var io=h("$ZodUnion",(e,t)=>{Z.init(e,t),k(e,"optin",r=>r.def.
options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),k(e,"optout",r=>r.def.options.some(o=>o.
_zod.optout==="optional")?"optional":void 0),k(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.
values)))}),k(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Je(i.source)).
join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.
run({value:r.value,issues:[]},o);if(u instanceof Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(a=>Kr(a,r,e,
o)):Kr(s,r,e,o)}});var so=h("$ZodRecord",(e,t)=>{Z.init(e,t);let n=ye.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!At(i))return r.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let u=new Set;for(let l of a)if(typeof l=="st\
ring"||typeof l=="number"||typeof l=="symbol"){if(u.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let p=t.keyType._zod.run({value:l,issues:[]},
o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){r.issues.push({code:"invalid_key",origin:"\
record",issues:p.issues.map(m=>G(m,o,F())),input:l,path:[l],inst:e});continue}let d=p.value;if(d==="__proto__")continue;let f=t.valueType._zod.run({value:i[l],issues:[]},
o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...ee(l,m.issues)),r.value[d]=m.value})):(f.issues.length&&r.issues.push(...ee(l,f.issues)),
r.value[d]=f.value)}let c;for(let l in i)if(!u.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else c=c??[],c.push(l);c&&c.length>0&&r.issues.
push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let c of Reflect.ownKeys(i)){if(c==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,c))continue;let l=t.keyType._zod.run({value:c,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof c=="string"&&Dt.test(c)&&l.issues.length){let m=t.keyType._zod.run({value:Number(c),issues:[]},o);if(m instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?r.value[c]=i[c]:
a?(u=u??[],u.push(c)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>G(m,o,F())),input:c,path:[c],inst:e});continue}let d=l.value;if(d===
"__proto__")continue;let f=t.valueType._zod.run({value:i[c],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...ee(c,m.issues)),
r.value[d]=m.value})):(f.issues.length&&r.issues.push(...ee(c,f.issues)),r.value[d]=f.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var ao=h("$ZodEnum",(e,t)=>{Z.init(e,t);let n=Et(t.entries),r=new Set(n);e._zod.values=r,k(e,"pattern",o=>{let i=Et(o.def.entries).filter(s=>hr.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>Ee(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),o}}),co=h("$ZodLiteral",(e,t)=>{Z.init(e,t);let n=new Set(t.values);e._zod.values=n,k(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?Ee(i):i?Ee(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Wr(e,t){return e.value=t.issues.length?void 0:t.value,e}var Xt=h("$ZodOptional",(e,t)=>{Z.init(e,t),k(e,"optin",n=>n.def.innerType._zod.optin==="defaul\
ted"?"defaulted":"optional"),e._zod.optout="optional",k(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),k(e,"pattern",
n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Je(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!==
"defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Wr(n,i)):Wr(n,o)}return t.innerType._zod.run(
n,r)}}),uo=h("$ZodExactOptional",(e,t)=>{Xt.init(e,t),k(e,"values",n=>n.def.innerType._zod.values),k(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.parse=(n,r)=>t.
innerType._zod.run(n,r)}),lo=h("$ZodNullable",(e,t)=>{Z.init(e,t),k(e,"optin",n=>n.def.innerType._zod.optin),k(e,"optout",n=>n.def.innerType._zod.optout),k(e,"p\
attern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Je(r.source)}|null)$`):void 0}),k(e,"values",n=>n.def.innerType._zod.values?new Set([...n.
def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),po=h("$ZodDefault",(e,t)=>{Z.init(e,t),e._zod.optin="d\
efaulted",k(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.
value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Vr(i,t)):Vr(o,t)}});function Vr(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}var fo=h("$ZodPrefault",(e,t)=>{Z.init(e,t),e._zod.optin="defaulted",k(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction===
"backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,r))});var mo=h("$ZodCustom",(e,t)=>{T.init(e,t),Z.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>Gr(
i,n,r,e));Gr(o,n,r,e)}});function Gr(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&
(o.params=r._zod.def.params),t.issues.push(Ae(o))}}function ho(e){return e.checks&&(e.checks=[...e.checks]),e}function go(e,t){return new e(ho({type:"string",...x(t)}))}function yo(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...x(t)})}function bo(e,t){return new e({
type:"string",format:"date",check:"string_format",...x(t)})}function xo(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...x(
t)})}function wo(e,t){return new e({type:"string",format:"duration",check:"string_format",...x(t)})}function vo(e,t){return new e(ho({type:"number",checks:[],...x(
t)}))}function $o(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...x(t)})}function _o(e,t){return new e({type:"boolean",...x(t)})}function ko(e){return new e({type:"unknown"})}function zo(e,t){return new e({type:"never",...x(t)})}function So(e,t){return new Ar({check:"less_than",...x(t),value:e,inclusive:!0})}function Zo(e,t){return new Ft({check:"greater_than",...x(t),value:e,inclusive:!1})}function Yt(e,t){return new Ft({check:"greater_than",...x(t),value:e,inclusive:!0})}function Qt(e){return Zo(0,e)}function en(e){return Yt(0,e)}function tn(e,t){return new Or({check:"max_length",...x(t),maximum:e})}function ae(e,t){return new Tr({check:"min_length",...x(t),minimum:e})}function q(e,t){return new Mr({check:"string_format",format:"regex",...x(t),pattern:e})}function Po(e,t,n){return new e({type:"custom",check:"custom",fn:t,...x(n)})}function Eo(e,t){let n=Ua(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(Ae(
o,r.value,n._zod.def));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=
!n._zod.def.abort),r.issues.push(Ae(i))}},e(r.value,r)),t);return n}function Ua(e,t){let n=new T({check:"custom",...x(t)});return n._zod.check=e,n}function Ro(e){
let t=new T({check:"describe"});return t._zod.onattach=[n=>{let r=U.get(n)??{};U.add(n,{...r,description:e})}],t._zod.check=()=>{},t}var E=h("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Z.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){se(this,"with",e)},parse(e,t){return Wt(this,e,t,{callee:this.parse})},parseAsync(e,t){return Vt(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return Gt(this,e,t)},safeParseAsync(e,t){return Ht(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Re(this,e,t)},brand(){return this},register(e,t){return e.add(this,
t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Oo=h("ZodMiniString",(e,t)=>{qt.init(e,t),E.init(e,t)});function C(e){return go(Oo,e)}var Oe=h(
"ZodMiniStringFormat",(e,t)=>{be.init(e,t),Oo.init(e,t)});var To=h("ZodMiniNumber",(e,t)=>{Jt.init(e,t),E.init(e,t)});function mm(e){return vo(To,e)}var Ka=h("ZodMiniNumberFormat",(e,t)=>{Qr.init(e,t),To.init(e,t)});function tt(e){
return $o(Ka,e)}var Wa=h("ZodMiniBoolean",(e,t)=>{eo.init(e,t),E.init(e,t)});function Mo(e){return _o(Wa,e)}var Va=h("ZodMiniUnknown",(e,t)=>{to.init(e,t),E.init(e,t)});function Ga(){return ko(Va)}var Ha=h("ZodMiniNever",(e,t)=>{no.init(e,t),E.init(e,t)});function qa(e){
return zo(Ha,e)}var Ja=h("ZodMiniArray",(e,t)=>{ro.init(e,t),E.init(e,t)});function xe(e,t){return new Ja({type:"array",element:e,...x(t)})}var nn=h("ZodMiniObject",(e,t)=>{oo.init(e,t),E.init(e,t),wr(e,"shape",n=>n._zod.def.shape,!1)});function nt(e,t){let n={type:"object",shape:e??{},...x(t)};return new nn(
n)}function Te(e,t){return new nn({type:"object",shape:e,catchall:qa(),...x(t)})}function hm(e,t){return new nn({type:"object",shape:e,catchall:Ga(),...x(t)})}var Xa=h("ZodMiniUnion",(e,t)=>{io.init(e,t),E.init(e,t)});function rn(e,t){return new Xa({type:"union",options:e,...x(t)})}var Ao=h("ZodMiniRecord",(e,t)=>{so.init(e,t),E.init(e,t)});function gm(e,t,n){return!t||!t._zod?new Ao({type:"record",keyType:C(),valueType:e,...x(t)}):new Ao(
{type:"record",keyType:e,valueType:t,...x(n)})}var Ya=h("ZodMiniEnum",(e,t)=>{ao.init(e,t),E.init(e,t),e.options=[...e._zod.values]});function on(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):
e;return new Ya({type:"enum",entries:n,...x(t)})}var Qa=h("ZodMiniLiteral",(e,t)=>{co.init(e,t),E.init(e,t)});function ym(e,t){return new Qa({type:"literal",values:Array.isArray(e)?e:[e],...x(t)})}var ec=h("ZodMiniOptional",(e,t)=>{Xt.init(e,t),E.init(e,t)});function B(e){return new ec({type:"optional",innerType:e})}var tc=h("ZodMiniExactOptional",(e,t)=>{
uo.init(e,t),E.init(e,t)});function bm(e){return new tc({type:"optional",innerType:e})}var nc=h("ZodMiniNullable",(e,t)=>{lo.init(e,t),E.init(e,t)});function rc(e){
return new nc({type:"nullable",innerType:e})}function rt(e){return B(rc(e))}var oc=h("ZodMiniDefault",(e,t)=>{po.init(e,t),E.init(e,t)});function Io(e,t){return new oc(
{type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():Xe(t)}})}var ic=h("ZodMiniPrefault",(e,t)=>{fo.init(e,t),E.init(e,t)});function xm(e,t){
return new ic({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():Xe(t)}})}var sc=h("ZodMiniCustom",(e,t)=>{mo.init(e,t),E.init(e,t)});function ot(e,t={}){return Po(sc,e,t)}function No(e,t){return Eo(e,t)}var ne=Ro;function Km(e,t,n=()=>!1){return new Promise((r,o)=>{let i=()=>{n()||o(new g("interrupted","stopped before anything was written"))};t.aborted&&i(),t.addEventListener(
"abort",i,{once:!0}),e.then(r,o).finally(()=>t.removeEventListener("abort",i))})}var cc={bold:[1,22],dim:[2,22],red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39]},uc={symbols:!1,paint:(e,t)=>t};function Vm(e,t){let n=e&&t.TERM!=="dumb";return{
symbols:n,paint:lc(n,t)?dc:uc.paint}}function lc(e,t){return t.NO_COLOR?!1:t.FORCE_COLOR!==void 0?t.FORCE_COLOR!=="0"&&t.FORCE_COLOR!=="false":e}function dc(e,t){
let[n,r]=cc[e];return`\x1B[${n}m${t}\x1B[${r}m`}var pc=ue("node:buffer");var jo=pc;function Jm(e){jo.INSPECT_MAX_BYTES=0,Object.assign(e.report,{excludeEnv:!0})}var fc=ue("node:os"),Do=e=>fc[e],Lo=Do("hostname"),Ym=Do("tmpdir");var mc=ue("node:fs"),M=e=>mc[e],eh=M("appendFileSync"),sn=M("closeSync"),Fo=M("fsync"),Uo=M("linkSync"),Bo=M("mkdirSync"),an=M("openSync"),Ko=M("readFile"),Wo=M(
"readFileSync"),Vo=M("renameSync"),Me=M("rmSync"),Go=M("statSync"),Ho=M("writeFileSync");var hc=ue("node:util"),cn=e=>hc[e],nh=cn("inspect"),rh=cn("isDeepStrictEqual"),un=cn("promisify");var we=class{#e=new Map;constructor(t=[]){let n=Symbol.iterator in t?t:Object.entries(t);for(let[r,o]of n)r!==void 0&&o!==void 0&&this.append(r,String(o))}get(t){
return this.#e.get(t.toLowerCase())??null}has(t){return this.#e.has(t.toLowerCase())}set(t,n){this.#e.set(t.toLowerCase(),n.trim())}append(t,n){let r=this.get(t);
this.set(t,r===null?n:`${r}, ${n}`)}delete(t){this.#e.delete(t.toLowerCase())}forEach(t){for(let[n,r]of this.#e)t(r,n)}entries(){return this.#e.entries()}keys(){
return this.#e.keys()}[Symbol.iterator](){return this.#e.entries()}};function ln(e,t){let n=async()=>new TextDecoder().decode(e),r=()=>new Response(e.slice(),{headers:[
...t.headers]});return{...t,type:"basic",ok:t.status>=200&&t.status<300,url:t.url??"",redirected:!1,bodyUsed:!1,get body(){return e.length===0?null:r().body},text:n,
json:async()=>JSON.parse(await n()),bytes:async()=>e.slice(),arrayBuffer:async()=>e.slice().buffer,blob:()=>r().blob(),formData:()=>r().formData(),clone:()=>ln(
e,{...t,headers:new we(t.headers)})}}var qo=(e,t)=>new Promise((n,r)=>{let o=new URL(String(e)),i=o.protocol==="https:",{request:s}=process.getBuiltinModule(i?"node:https":"node:http"),a=Object.fromEntries(
new we(t?.headers)),u=gc(t?.body);u!==void 0&&(a["content-length"]=String(u.length));let c=s(o,{method:t?.method??"GET",headers:{accept:"*/*","accept-encoding":"\
identity",...a}}),{signal:l}=t??{},p=()=>c.destroy(new Error("stopped"));l?.aborted&&p(),l?.addEventListener("abort",p),c.on("close",()=>l?.removeEventListener(
"abort",p)),c.on("error",r),c.on("upgrade",(d,f)=>{f.destroy(),r(new Error("another protocol"))}),c.on("response",d=>yc(d,o).then(n,r)),c.end(u)});function gc(e){
if(e!=null)return typeof e=="string"?Buffer.from(e):e}async function yc(e,t){let n=[];await new Promise((s,a)=>{e.on("data",u=>n.push(u)),e.on("end",s),e.on("er\
ror",a),e.on("close",()=>a(new Error("the answer broke off")))});let r=new we;for(let s=0;s+1<e.rawHeaders.length;s+=2)r.append(e.rawHeaders[s],e.rawHeaders[s+1]);
let{statusCode:o=0,statusMessage:i=""}=e;return ln(new Uint8Array(Buffer.concat(n)),{status:o,statusText:i,headers:r,url:t.href})}var bc={async read(e){try{return new Uint8Array(Go(e).isFile()?Wo(e):await xc(e))}catch(t){if(t.code==="ENOENT")return;throw t}},async replace(e,t,n=384){let r=await Jo(
e,t,n);try{Vo(r,e)}catch(o){throw Me(r,{force:!0}),o}await wc(oe(e))},async createNew(e,t){let n=await Jo(e,t,384);try{return Uo(n,e),!0}catch(r){if(r.code==="E\
EXIST")return!1;throw r}finally{Me(n,{force:!0})}},async remove(e){Me(e,{force:!0})}},Xo=un(Fo),xc=un(Ko);async function Jo(e,t,n){Bo(oe(e),{recursive:!0});let r=de(
"sha256").update(e).update(dt(16)).digest("hex").slice(0,12),o=je(oe(e),`.sealpost-${r}.tmp`),i=an(o,"wx",n);try{Ho(i,t),await Xo(i)}catch(s){throw Me(o,{force:!0}),
s}finally{sn(i)}return o}async function wc(e){let t=an(e,"r");try{await Xo(t)}finally{sn(t)}}function mh(e){return{fetch:["HTTPS_PROXY","https_proxy","HTTP_PROX\
Y","http_proxy"].some(n=>process.env[n])?vc():process.env.NODE_DEBUG?globalThis.fetch:qo,now:Date.now,sleep:(n,r)=>new Promise(o=>{if(r?.aborted)return o();let i=()=>{
clearTimeout(s),r?.removeEventListener("abort",i),o()},s=setTimeout(i,n);r?.addEventListener("abort",i,{once:!0})}),random:n=>new Uint8Array(dt(n)),files:bc,env:process.
env,cwd:process.cwd(),process:{pid:process.pid,host:Lo(),alive:$c},stop:e}}function vc(){let e=import("./undici-Z3VNEUOU.js").then(t=>({fetch:t.fetch,dispatcher:new t.
EnvHttpProxyAgent}));return async(t,n)=>{let{fetch:r,dispatcher:o}=await e;return await r(t,{...n,dispatcher:o})}}function $c(e){try{return process.kill(e,0),!0}catch(t){
return t.code==="EPERM"}}var fn={};le(fn,{source:()=>Ac});var ni={};le(ni,{ZodMiniISODate:()=>Qo,ZodMiniISODateTime:()=>Yo,ZodMiniISODuration:()=>ti,ZodMiniISOTime:()=>ei,date:()=>kc,datetime:()=>_c,duration:()=>Sc,time:()=>zc});var Yo=h("ZodMiniISODateTime",(e,t)=>{qr.init(e,t),Oe.init(e,t)});function _c(e){return yo(Yo,e)}var Qo=h("ZodMiniISODate",(e,t)=>{Jr.init(e,t),Oe.init(e,t)});function kc(e){
return bo(Qo,e)}var ei=h("ZodMiniISOTime",(e,t)=>{Xr.init(e,t),Oe.init(e,t)});function zc(e){return xo(ei,e)}var ti=h("ZodMiniISODuration",(e,t)=>{Yr.init(e,t),
Oe.init(e,t)});function Sc(e){return wo(ti,e)}var Zc=/"[^"\\]*(?:\\.[^"\\]*)*"(?<colon>\s*:)?/g;function oi(e,t){if(e.trim()==="")throw new g("source","the JSON is empty",{where:t});let n=Pc(e,t);if(typeof n!=
"object"||n===null||Array.isArray(n))throw new g("source","the JSON is not an object of names and values",{where:t});let o=[...e.matchAll(Zc)].filter(({groups:s})=>s?.
colon!==void 0).map(([s])=>Ec(s)),i=o.find((s,a)=>o.indexOf(s)<a);if(i!==void 0)throw new g("source-duplicate",`${ri(i)} stands twice`,{where:t});return Object.
entries(n).map(([s,a])=>{if(typeof a!="string")throw new g("source",`${ri(s)} is not a string`,{where:t});return[s,a]})}function Pc(e,t){try{return JSON.parse(e)}catch{
throw new g("source","this is not valid JSON",{where:t})}}function Ec(e){return JSON.parse(e.slice(0,e.lastIndexOf('"')+1))}function ri(e){return/^[\w.-]{1,100}$/.
test(e)?e:"a member"}function ii(e){return e.toUpperCase().replace(/[^A-Z0-9]/g,"_")}function dn(e,t,n,r){if(!(r.length<2||t.includes(n)))throw new g("config",`\`source.${e}\` is the\
 same for more than one environment`,{hint:`Put ${n} into \`source.${e}\`; it stands for the environment's name.`})}var si=C().check(q(/^(?:\w|\{ENVIRONMENT\}|\{NAME\})+$/,"must be the name of a variable")),Rc=Te({names:B(xe(C().check(q(/^[A-Za-z_][A-Za-z0-9_]*$/,"must be the\
 name of a variable"))).check(ae(1),ne("Names of the values; each is one variable of the process."))),variable:Io(si.check(q(/\{NAME\}/,"must contain {NAME}"),ne(
"Which variable holds a value: {NAME} stands for its name, {ENVIRONMENT} for the environment in upper case.")),"{NAME}"),json:B(si.check(ne("A variable with a J\
SON object of strings, such as toJSON(secrets) of GitHub. Its github_token and the keys of Sealpost itself (SEALPOST_KEY\u2026) are left out.")))}).check(ot(({names:e,
json:t})=>e!==void 0||t!==void 0,{error:"needs `names`, the variables to read, or `json`, a variable that holds them all"})),Ac={id:"env",api:1,config:{settings:Rc},
access:{env:[]},async read({environments:e,settings:{names:t,variable:n,json:r},io:o}){return t!==void 0&&dn("variable",n,"{ENVIRONMENT}",e),r!==void 0&&dn("jso\
n",r,"{ENVIRONMENT}",e),new Map(e.map(i=>{let s=new Map,a=(u,c,l)=>{let p=`environment variable ${l}`,d=s.get(u)?.at;if(d!==void 0)throw new g("source-duplicate",
`${u} is also in ${d}`,{where:p});s.set(u,{secret:Oc(c,p),at:p})};for(let u of t??[]){let c=ai(n,i).replaceAll("{NAME}",u);a(u,ci(c,o.env),c)}if(r!==void 0){let u=ai(
r,i);for(let[c,l]of Cc(ci(u,o.env),u))a(c,l,u)}return[i,s]}))}};function ai(e,t){return e.replaceAll("{ENVIRONMENT}",ii(t))}function ci(e,t){let n=t[e];if(n!==void 0)
return n;throw new g("source-missing","the variable is not set",{where:`environment variable ${e}`,hint:"Nothing was written. Set the variable, or correct `sour\
ce`."})}function Cc(e,t){return oi(e,`environment variable ${t}`).filter(([n])=>n!=="github_token"&&n!=="SEALPOST_KEY"&&!n.startsWith("SEALPOST_KEY_"))}function Oc(e,t){
try{return new W(e)}catch(n){throw n instanceof g?n.placed(t):n}}var Hh={dotenv:()=>import("./dotenv-ABEUCQPS.js"),dotenvx:()=>import("./dotenvx-GE4Q3HEZ.js"),env:()=>Promise.resolve(fn)};function ui(e){return async(t,n,r)=>{let o=await e.fetch(`${e.endpoint}${n}`,{method:t,headers:{accept:"application/vnd.github+json","x-github-api-version":"202\
2-11-28",...r===void 0?{}:{"content-type":"application/json"}},...r===void 0?{}:{body:JSON.stringify(r)},idempotent:!0}),i=t==="GET"&&o.status===200;return{status:o.
status,data:i?await o.json():void 0}}}function Tc(e,t,n,r){if(e.status!==200)throw re(e.status,n,r);let o=t.safeParse(e.data);if(!o.success)throw new g("bad-ans\
wer",`${n}: the answer has another shape than documented`);return o.data}async function li(e,t,n){let r=nt({total_count:tt().check(en()),[t.field]:xe(t.row)});for(let o=1;;o+=
1){let i=`per_page=${t.pageSize}${o===1?"":`&page=${o}`}`,s=await e("GET",`${t.path}?${i}`),a=Tc(s,r,t.what,t.hint),u=n.size;for(let c of a[t.field]??[])n.set(t.
idOf(c),c);if(n.size===u||n.size>=a.total_count)return a.total_count}}var mn={secrets:"Secrets",actions_variables:"Variables",environments:"Environments",dependabot_secrets:"Dependabot secrets",codespaces_secrets:"Codespaces secre\
ts",actions:"Actions",administration:"Administration",organization_secrets:"Secrets",organization_actions_variables:"Variables",organization_dependabot_secrets:"\
Organization dependabot secrets",organization_codespaces_secrets:"Organization codespaces secrets"};function hn(e){let{holder:t,environment:n}=e,r=Ic(e),o={holder:{
kind:t.kind,name:t.name},classic:t.kind==="organization"?"admin:org":"repo"},i={...o,permission:r,look:r==="codespaces_secrets"?"write":"read",write:"write"};if(n===
void 0||t.kind!=="repository")return[i];let s={...o,permission:"actions",look:"read",write:"read"};return t.createEnvironments?[i,s,{...o,permission:"administra\
tion",look:void 0,write:"write"}]:[i,s]}function Ie(e,t=!1){let[{permission:n,holder:r,classic:o,look:i}]=hn(e),s=r.kind==="organization"?"organisation":"reposi\
tory",a=t&&i==="read"?'"Read" is enough to plan; ':"",u=`The token needs the ${s} permission "${Mc(n)}: Read and write" (${a}classic token: \`${o}\`).`;return r.
kind==="organization"?u:`${u} The GITHUB_TOKEN of a workflow run cannot have it.`}function Mc(e){return mn[e]??e}function Ic({holder:e,family:t,environment:n,form:r}){
if(n!==void 0)return"environments";let i=t==="actions"?r==="public"?"actions_variables":"secrets":`${t}_secrets`;return e.kind==="organization"?`organization_${i}`:
i}var fi=["actions","dependabot","codespaces"],Nc=["private","all","selected"],di="[A-Za-z0-9_-]{1,100}",pi="(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}",mi=Te({repository:B(
C().check(q(new RegExp(`^${di}/${pi}$`),"must be owner/name, acme/shop for example"),ne("The repository, as owner/name. Either this or `organization`."))),organization:B(
C().check(q(new RegExp(`^${di}$`),"must be the login of an organisation"),ne("The login of an organisation, for secrets that its repositories share. Either this\
 or `repository`."))),visibility:B(on(Nc).register(U,{description:"Which repositories may use a new organisation secret; `private` where it is left out. What ex\
ists keeps its own."})),repositories:B(xe(rn([C().check(q(new RegExp(`^${pi}$`))),tt().check(Qt())])).register(U,{description:"With `visibility: selected`: the \
repositories that may use a new secret, by name or by id."})),createEnvironments:B(Mo().register(U,{description:"Create an environment that is missing when some\
thing is written to it. One that exists is not touched."}))}).check(No((e,t)=>{let n=(r,o)=>t.addIssue({code:"custom",path:[r],message:o});e.repository===void 0&&
e.organization===void 0?n("repository","one of `repository` and `organization` is needed"):e.repository!==void 0&&e.organization!==void 0&&n("organization","`re\
pository` and `organization` exclude each other");for(let r of["visibility","repositories"])e[r]!==void 0&&e.organization===void 0&&n(r,`\`${r}\` is for an \`orga\
nization\` only`);e.createEnvironments!==void 0&&e.repository===void 0&&n("createEnvironments","`createEnvironments` is for a `repository` only"),e.visibility===
"selected"&&e.repositories===void 0&&n("visibility","`visibility: selected` needs `repositories`"),e.repositories!==void 0&&e.organization!==void 0&&e.visibility!==
"selected"&&n("repositories","`repositories` needs `visibility: selected`")})),hi=rn([on(fi).register(U,{description:"The Actions, Dependabot or Codespaces secr\
ets of the repository or organisation."}),Te({environment:C().check(ae(1),tn(255),ot(e=>e!=="."&&e!=="..","cannot be the name of an environment"),ne("The name o\
f the environment."))}).register(U,{description:"A deployment environment of the repository."})]);function gi(e){let{settings:t,place:n,form:r}=e,o=typeof n=="s\
tring"?n:"actions";if(r==="public"&&o!=="actions")throw new g("config",`GitHub keeps readable values for Actions and environments, not for ${o}`,{hint:`Take \`pu\
blic\` out of this target, or map to \`actions\` or \`{ environment: \u2026 }\` instead of \`${o}\`.`});let i=typeof n=="string"?{}:{environment:n.environment};
if(t.organization!==void 0){if(typeof n!="string")throw new g("config","an organisation has no environments",{hint:"Map to `actions`, `dependabot` or `codespace\
s`, or name a `repository` instead of the `organization`."});let{organization:u,visibility:c="private",repositories:l=[]}=t;return{form:r,family:o,holder:{kind:"\
organization",name:u,visibility:c,repositories:l}}}if(t.repository===void 0)throw new g("config","one of `repository` and `organization` is needed");let{repository:s,
createEnvironments:a=!1}=t;return{form:r,family:o,holder:{kind:"repository",name:s,createEnvironments:a},...i}}function yi(e){let{holder:t,family:n,environment:r}=e,
o=r===void 0?n:`environments/${r}`,i=`github|${t.name}|${o}|${ve(e)}`.toLowerCase(),s=r!==void 0&&fi.some(u=>u===r.toLowerCase()),a=`${t.name}/${s?o:r??n}`;return{
uid:i,label:e.form==="public"?`${a} variables`:a,lane:i,maxNames:jc(e),needs:hn(e)}}function jc({holder:e,family:t,environment:n,form:r}){return e.kind==="organ\
ization"?t==="codespaces"?100:1e3:r==="public"&&n===void 0?500:100}function ve(e){return e.form==="secret"?"secrets":"variables"}function it({holder:e}){return e.
kind==="organization"?`/orgs/${e.name}`:`/repos/${e.name}`}function st(e,t){return`${it(e)}/environments/${encodeURIComponent(t)}`}function bi(e){let{family:t,environment:n}=e;
return`${n===void 0?`${it(e)}/${t}`:st(e,n)}/${ve(e)}`}async function xi(e,t,n){let{holder:r,environment:o}=t,i=`Check that \`${r.name}\` is spelled as on GitHub and that the token may see it. ${Ie(t)}`;if(o===void 0)
return re(404,n,i);let{status:s}=await e("GET",st(t,o));if(s===200)return new g("forbidden",`${n}: the environment exists, but the token may not see inside`,{hint:Ie(
t)});let a=`create it under Environments in the settings of ${r.name}, or set \`createEnvironments: true\` in this target`;if(s!==404||!await Dc(e,t)){let u=`Wi\
th "Actions: Read" Sealpost could say whether the environment exists; if it does not, ${a}.`;return re(404,n,`${i} ${u}`)}return new g("place-missing",`the repo\
sitory ${r.name} has no environment "${o}"`,{hint:`C${a.slice(1)}, or correct the name in the mapping.`})}async function Dc(e,t){let n=it(t);for(let r of[n,`${n}\
/environments`])if((await e("GET",r)).status===200)return!0;return!1}function gn({holder:e,environment:t}){return t!==void 0&&e.kind==="repository"&&e.createEnvironments}
async function ig(e,t){let{environment:n}=t;if(n===void 0||!gn(t))return;let r=st(t,n),{status:o}=await e("GET",r);if(o===200)return;if(o!==404)throw re(o,"look\
 for the environment",'To see whether the environment exists the token needs the repository permission "Actions: Read".');let i=await e("PUT",r);if(i.status===200)
return;throw re(i.status,"create the environment",'To create an environment the token needs the repository permission "Administration: Read and write", and a pr\
ivate repository needs a plan that has environments.')}var xn={};le(xn,{target:()=>Wc});function wi(e){let n=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/.test(e)?Date.parse(e):Number.NaN;return Number.isNaN(n)?e:new Date(n).toISOString().
replace(/\.000Z$/,"Z")}var Lc=nt({name:C().check(ae(1)),updated_at:rt(C()),visibility:rt(C()),value:rt(C())});async function vi(e){let t=ui(e.io),n=[];for(let r of e.scopes)n.push(await Fc(
t,r));return n}async function Fc(e,t){let n=new Map,r=()=>[...n.values()].map(i=>Uc(i,t)),o={path:bi(t),field:ve(t),pageSize:t.form==="secret"?100:30,row:Lc,idOf:i=>i.
name.toUpperCase(),what:`list ${ve(t)}`,hint:Ie(t,!0)};try{let i=await li(e,o,n);return n.size>=i?{listed:!0,sightings:r()}:{listed:!1,because:`GitHub counts ${i}\
 ${ve(t)} here and shows ${n.size}`,sightings:r()}}catch(i){let s=vn(i),a=s.code==="not-found"?await xi(e,t,o.what):s;return a.code==="place-missing"&&gn(t)?{listed:!0,
sightings:[]}:{listed:!1,because:a.message,error:a,sightings:r()}}}function Uc({name:e,updated_at:t,visibility:n,value:r},o){let i=Date.parse(t??""),s=typeof n==
"string"?{visibility:n}:{};return{name:e.toUpperCase(),form:o.form,handle:s,...typeof t=="string"?{revision:wi(t)}:{},...Number.isNaN(i)?{}:{changedAt:i},...o.form===
"public"&&r?.isWellFormed()?{secret:new W(r)}:{}}}var Bc="2026-11-23",$e='GitHub Docs, "Secrets reference"',yn='GitHub Docs, "Variables reference"',ce="REST API description, Actions/Dependabot/Codespaces secret\
s",bn="REST API description, Actions variables",$i='GitHub Docs, "Rate limits for the REST API" and "Best practices for using the REST API"',_=(e,t)=>({is:e,source:t,
verified:Bc});function _i(e,t,n){return{readBack:e,revision:_("per-value",`${n}: updated_at of each item`),maxBytes:_(48*1024,`${t}: 48 KB; that a KB is 1024 by\
tes is assumed`),empty:_(!0,"not documented; assumed: the description sets no shortest length")}}var Kc={title:"GitHub",access:{token:["GITHUB_TOKEN"],endpoint:{
env:"GITHUB_API_URL",default:"https://api.github.com"},permissions:["repository secrets: Secrets read and write; variables: Variables read and write (classic to\
ken: repo)","environments: Environments read and write, Actions read; with createEnvironments: Administration read and write (classic token: repo)","Dependabot \
and Codespaces: Dependabot secrets, Codespaces secrets read and write (classic token: repo)","organisations: Secrets, Variables, Organization dependabot secrets\
, Organization codespaces secrets read and write (classic token: admin:org)"],named:mn,portal:"https://github.com/settings/personal-access-tokens/new"},forms:{secret:_i(
_("never",`${ce}: no operation returns a value`),$e,ce),public:_i(_("value",`${bn}: the list holds values`),yn,bn)},names:{fold:"upper",pattern:_("[A-Z_][A-Z0-9\
_]*",`${$e}: letters, digits, underscore, no digit first, stored in upper case`),reserved:_(["GITHUB_*"],$e),maxLength:_(255,"not documented; assumed")},batch:_(
{shape:"one",max:50},`${ce}: one request a value; 50 at a time is our own choice`),maxPerScope:_(1e3,`${$e}, ${yn}: 1,000 an organisation, 100 a repository or e\
nvironment, 500 variables a repository`),maxTotalBytes:_(Number.POSITIVE_INFINITY,`${yn}: none for a scope; a run takes 256 KB of organisation and repository va\
riables together`),takesEffect:_("next-run",`${$e}: read when a run is queued, an environment's when the job starts`),places:[{place:"actions",means:"Actions se\
crets of the repository or organisation; variables for names marked public"},{place:"dependabot",means:"Dependabot secrets of the repository or organisation"},{
place:"codespaces",means:"Codespaces secrets of the repository or organisation"},{place:"{ environment: name }",means:"secrets and variables of a deployment env\
ironment of the repository"}],pace:{writeGapMs:_(1e3,$i),unstatedWaitMs:_(6e4,$i)},tickMs:_(1e3,`${ce}: stamps are whole seconds`),cannot:[_("read a secret back",
ce),_("tell an edit by hand in the same second as our own write from our own",`${ce}: updated_at in whole seconds`),_("write several values in one request",ce),
_("keep two names that differ only in case",$e),_("keep readable values for Dependabot or Codespaces",bn)]},Wc={id:"github",api:1,capabilities:Kc,config:{settings:mi,
place:hi},parseScope:gi,keyOf:yi,observe:vi,write:async e=>(await import("./write-ON63Y26N.js")).write(e)};var xg={"cloudflare-pages":()=>import("./target-SKBEKVIR.js"),"cloudflare-workers":()=>import("./target-6AXRFWC2.js"),github:()=>Promise.resolve(xn),netlify:()=>import("./target-K4M4VGXN.js"),
vercel:()=>import("./target-Q3JXW4I5.js")};var wn=`
  addresses certainty changed cloudflare Cloudflare codespaces credential Dependabot dependabot development
  environment environments fingerprint finished foreign functions gone-everywhere gone-from-source ledger-lost max-removals
  max-update-share maxRemovals maxUpdateShare name-length name-reserved not-allowed not-ours permitted platform
  prevented preview production protected read-back refusals refused removals requests revision same-place sealpost Sealpost
  source-changed sourceName succeeded total-size unchanged unfinished unlisted unmapped value-empty value-size
  vanished warnings written
  -----BEGIN PRIVATE KEY----- -----END PRIVATE KEY----- -----BEGIN RSA PRIVATE KEY----- -----END RSA PRIVATE KEY-----
  -----BEGIN EC PRIVATE KEY----- -----END EC PRIVATE KEY----- -----BEGIN OPENSSH PRIVATE KEY-----
  -----END OPENSSH PRIVATE KEY----- -----BEGIN CERTIFICATE----- -----END CERTIFICATE-----
`,Vc=`
  a about absent account actions actor added adopt adopted after again all allow allowed alone already an and anew
  another anything applied applies apply approval approved are as asked at back be before branch but by can cannot
  carried change changes clean command comment commit compared config confirmed count create created deleted did
  differ difference differs do does done doubt drift drifted edited elsewhere empty entries entry error every
  everything exactly expired expires failed fit fits folder for foreign forget forgotten from give given goes gone
  good have held here hold holds how in instead interrupted into is issue it its job keep kept key known last leads
  lease leave left less lets letters line list long longer look lost made main make map maps may merge merged minutes
  more much name names never new no nobody not note nothing now nowhere of on once one only or other others otherwise
  ours out output owner pending pipeline place places plan planned policy prolonged protect public pull push read
  reads recover refusal remove removed report request restore revision run runs same saved says schedule secret
  secrets see seen settled share short since so solve solved source stale step stopped sure taken takes target targets
  than that the them then there these they this through time to together token total trusted turned two undefined
  under unfinished unknown unless until untrusted update updated use value values was what when where which while who
  whole why with word workflow would write writes
`,Gc=new Set(`${wn} ${Vc}`.toLowerCase().match(/[a-z]+/g));function ki(e){if(!/^[A-Za-z0-9' ,.:;()`/-]+$/.test(e))return!1;let t=e.toLowerCase().match(/[a-z0-9]+/g)??
[],n=t.filter(o=>/^\d{1,5}$/.test(o)).length,r=t.filter(o=>Gc.has(o)||o==="s").length;return r+n===t.length&&r>(n===0?0:1)}var qc=/\/git\/|\/(?:issues|pulls|check-runs|statuses)(?:\/|$)|\/graphql$/,Jc=/^(SEALPOST_KEY|DOTENV_PRIVATE_KEY)|_TOKEN$|_PRIVATE_KEY$/;function Xc(e){return Object.
entries(e).filter(([t,n])=>n!==void 0&&Jc.test(t)).map(([t,n=""])=>({name:t,secret:new W(n)}))}function Zg(e){let t=Xc(e),n=t.map(({secret:p})=>p),r=t.map(({name:p})=>p),
o=[JSON.stringify(Ne),wn],i=new AbortController,s,a,u=()=>(s??=W.finder(n,o,ki),s);function c(p,d){if(d!==void 0&&a===void 0&&(a=Yc(r[d],p),i.abort()),a!==void 0)
throw a}let l=(p,d)=>c(p,n.length===0?void 0:u()(d));return{learn(p,d,f=[]){for(let[m,y]of p.entries())n.push(y),r.push(f[m]);o.push(...d),s=void 0},way(p){let d=Buffer.
alloc(0);return f=>{let m=Buffer.concat([d,Buffer.from(f)]);return l(p,m),d=m.subarray(Math.max(0,m.length-24+1)),f}},world:p=>({...p,stop:AbortSignal.any([p.stop,
i.signal]),files:{...p.files,replace:async(d,f,m)=>(l(`the file ${ut(d)}`,f),p.files.replace(d,f,m)),createNew:async(d,f)=>(l(`the file ${ut(d)}`,f),p.files.createNew(
d,f))},fetch:async(d,f)=>{let m=typeof d=="string"||d instanceof URL?String(d):d.url,y=f?.body;return l("the address of a request",Buffer.from(m)),qc.test(m)&&(typeof y==
"string"||y instanceof Uint8Array)&&l("the ledger or a comment at GitHub",Buffer.from(y)),p.fetch(d,f)}}),alarm:()=>a}}function Yc(e,t){let r=`${e===void 0?"a s\
ecret of this run":`the value of ${e}`} was about to go to ${t}; the run was stopped`;return e===void 0?new g("leak-guard",r,{hint:"Nothing more is printed. Ple\
ase report this, without the value."}):new g("leak-guard",r,{hint:`Nothing more is printed. If the value is a word, a name or an address that stands in any log,\
 it is too ordinary to be kept secret: give ${e} another one. If everybody may read it, list ${e} under \`public\` of its target. Otherwise please report this, wi\
thout the value.`})}export{ue as a,Qc as b,eu as c,Ne as d,g as e,vn as f,Oi as g,re as h,nu as i,ru as j,ut as k,oe as l,iu as m,su as n,je as o,au as p,cu as q,uu as r,lu as s,de as t,
lt as u,pu as v,fu as w,dt as x,mu as y,hu as z,gu as A,yu as B,Di as C,Fi as D,W as E,zu as F,Su as G,Xc as H,Zg as I,v as J,P as K,D as L,A as M,z as N,me as O,
Hi as P,qi as Q,N as R,j as S,Ru as T,Ke as U,Du as V,Lu as W,zs as X,Ku as Y,Gu as Z,bt as _,We as $,Se as aa,Ss as ba,Yu as ca,Qu as da,Rs as ea,el as fa,rl as ga,
xt as ha,ol as ia,cl as ja,Ms as ka,Bn as la,Ys as ma,sa as na,aa as oa,cr as pa,ca as qa,la as ra,xa as sa,we as ta,ln as ua,U as va,So as wa,Yt as xa,Qt as ya,
tn as za,ae as Aa,q as Ba,C as Ca,mm as Da,tt as Ea,Mo as Fa,Ga,xe as Ha,nt as Ia,Te as Ja,hm as Ka,rn as La,gm as Ma,on as Na,ym as Oa,B as Pa,bm as Qa,rc as Ra,
rt as Sa,Io as Ta,xm as Ua,ot as Va,ne as Wa,ni as Xa,Km as Ya,uc as Za,Vm as _a,eh as $a,Bo as ab,Go as bb,Ho as cb,ii as db,dn as eb,Jm as fb,Ym as gb,nh as hb,
rh as ib,mh as jb,Hh as kb,wi as lb,ui as mb,Tc as nb,li as ob,Ie as pb,ve as qb,bi as rb,xi as sb,ig as tb,xg as ub};

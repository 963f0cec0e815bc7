const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{$ as xe,$a as $o,A as yn,Aa as Ue,Ba as Xe,C as no,Ca as Fe,D as ro,Da as bo,E as lt,Ea as Sn,F as Nr,Fa as ko,G as ft,Ga as So,H as so,Ha as Cr,I as oo,
Ia as Rr,J as io,Ja as Ze,Ka as vn,Ma as mt,N as ao,Na as Ir,Oa as vo,Pa as ht,Sa as Oo,Ta as Q,Ua as Po,V as Lr,Wa as K,X as co,Xa as Eo,Y as dt,Ya as Mr,Z as lo,
Za as jr,_ as Se,a as Xs,aa as C,ab as To,ba as Ke,bb as Ao,ca as fo,cb as No,d as Zs,da as uo,e as v,f as j,fa as ve,fb as Lo,g as fe,ga as po,h as pn,ha as Y,
i as mn,ia as wn,j as at,ja as bn,jb as xo,k as Ne,ka as ut,kb as Co,l as z,la as mo,ma as ho,n as hn,o as H,oa as go,q as ct,r as Le,ra as kn,t as De,ta as pt,
u as gn,ua as yo,ub as Ro,v as eo,va as ie,wa as wo,xa as xr,z as to}from"./chunk-XKHR7BVJ.js";var et="Make a new plan: `sealpost plan --out FILE`.",Io=/^\{\n {2}"sealpost": "plan\/([1-9][0-9]{0,8})",\n/,cf=/^ {2}"key": "([A-Za-z0-9_-]{8})",\n {2}"ledger": "([A-Za-z0-9_-]{1,64})",\n/,
[Mo,jo]=[`,
  "mac": "`,`"
}
`],lf=43;function _o(t,e){let n={sealpost:"plan/1",key:e.id,ledger:t.ledger.id,generation:t.ledger.generation,tool:t.tool,owner:t.owner,config:t.config,commit:t.
commit??null,endpoints:t.endpoints,created:t.created,expires:t.expires,targets:t.only.targets,environments:t.only.environments,recover:t.recover,refusals:t.refusals,
hash:t.hash},r=Object.entries(n).map(([o,i])=>`  "${o}": ${JSON.stringify(i)},
`),s=t.changes.map(o=>`
    ${On(o)}`);return Uo(`{
${df(`${r.join("")}  "changes": [${s.join(",")}
  ]`)}`,e,t.ledger.id)}function On(t){let{target:e,use:n,scope:r,name:s}=t.address,{uid:o,environment:i,do:a,why:c,sure:l,instead:u}=t,{sourceName:f,form:d,fingerprint:p,
version:h,revision:m,learn:g}=t;return JSON.stringify({address:{target:e,use:n,scope:r,name:s},uid:o,environment:i,...{do:a,why:c,sure:l,instead:u},sourceName:f,
form:d,fingerprint:p,version:h,revision:m,learn:g})}function Bo(t,e){let[n="",r]=Io.exec(t)??[];if(r!==void 0&&r!=="1")throw new v("plan-invalid",`the plan is i\
n format ${r}, and this Sealpost knows format 1`,{hint:`Nothing was written. Use the Sealpost that made it. Or: ${et}`});let[,s,o=""]=cf.exec(t.slice(n.length))??
[];if(r===void 0||s===void 0)throw _r("this is not a plan as Sealpost writes it");if(s!==e.id)throw _r(`the plan was made under the key ${s}, and the key at han\
d is ${e.id}`);let i=t.slice(0,-(Mo.length+lf+jo.length));if(!ff(Uo(i,e,o),t))throw _r("the plan was changed after it was made");let{targets:a,environments:c,generation:l,
commit:u,...f}=JSON.parse(t);return{owner:f.owner,config:f.config,...u===null?{}:{commit:u},endpoints:f.endpoints,tool:f.tool,ledger:{id:o,generation:l},created:f.
created,expires:f.expires,only:{targets:a,environments:c},recover:f.recover,refusals:f.refusals,hash:f.hash,changes:f.changes}}function Do(t){return Io.test(t)}
function Ko(t){let[,e="",n=""]=/^([0-9]{1,5})([mhd])$/.exec(t)??[],r=Number(e)*(n==="m"?6e4:n==="h"?36e5:864e5);if(r<6e4||r>30*864e5)throw new v("usage","that i\
s not how long a plan can be good for",{hint:"Say it as 90m, 2h or 1d: from one minute to thirty days."});return r}function Uo(t,e,n){let r=gn("sha256",ft(e,n,"\
plan/v1")).update(t).digest("base64url");return`${t}${Mo}${r}${jo}`}function ff(t,e){let[n,r]=[Buffer.from(t),Buffer.from(e)];return n.length===r.length&&yn(n,r)}
function df(t){return t.replace(/[\u007f-\uffff]|#(?=#\[)/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function _r(t){return new v("plan-invalid",
t,{hint:`Nothing was written. ${et}`})}var Fo=64*1024*1024,uf=366*24*60*6e4;function Ho(t,e,n){let{status:r}=t,{host:s,method:o}=n,i=l=>new v("bad-answer",`${s} ${l}`);if(r>=300&&r<400&&r!==304)throw new v(
"redirect",`${s} answered ${r}: it wants to send us elsewhere`);if(r<200||r>599)throw i(`answered ${r}, which is no HTTP status`);let a=new pt(t.headers);a.delete(
"content-encoding"),a.delete("content-length");let c=e.length===0||[204,205,304].includes(r);if(c&&a.delete("content-type"),r===200&&o==="GET"&&c)throw i("answe\
red 200 with nothing where JSON was expected");if(t.ok&&!c){if(e.length>Fo)throw i(`sent more than ${Fo/1024/1024} MiB`);if(!pf(e)){let l=/^\s*</.test(new TextDecoder().
decode(e.subarray(0,64)));throw i(`answered ${r} with ${l?"a web page":"something else"} where JSON was expected`)}a.set("content-type","application/json; chars\
et=utf-8")}return yo(e,{status:r,statusText:t.statusText,headers:a})}function pf(t){try{return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(t)),!0}catch{
return!1}}function Go(t,e){return t.status===429?!0:t.status!==403?!1:t.headers.has("retry-after")||Pn(t.headers)===0?!0:/secondary rate limit|abuse detection|rate limit exceeded/i.
test(new TextDecoder().decode(e.subarray(0,4096)))}function Pn(t){let e=t.get("x-ratelimit-remaining")??t.get("ratelimit-remaining");return e===null||!/^\d+$/.test(
e)?void 0:Number(e)}function qo(t,e){let n=t.get("retry-after"),r=n===null?void 0:Wo(n,e,Number.POSITIVE_INFINITY);if(r!==void 0)return r;let s=t.get("x-ratelim\
it-reset")??t.get("ratelimit-reset");return s===null||(Pn(t)??0)>0?void 0:Wo(s,e,1e9)}function Wo(t,e,n){let r=t.trim()===""?Number.NaN:Number(t),s=Number.isNaN(
r)?Date.parse(t)-e:r<n?r*1e3:(r>1e12?r:r*1e3)-e;return Number.isNaN(s)?void 0:Math.min(Math.max(0,s),uf)}async function zo(t,e,n){let{url:r,method:s,headers:o,body:i}=await mf(t,e),a=n.pathname.replace(/\/$/,"");if(r.origin!==n.origin||!`${r.pathname}/`.startsWith(
`${a}/`))throw new v("endpoint",`a request to another address than ${n.host} was refused`);let c=s!=="GET"&&s!=="HEAD";return{url:r.href,method:s,headers:o,body:i,
writes:c,idempotent:e?.idempotent??s!=="POST"}}async function mf(t,e){let{idempotent:n,signal:r,...s}=e??{},{body:o}=s;if(!((typeof t=="string"||t instanceof URL)&&
(o==null||typeof o=="string"))){let c=new Request(t,{...s,redirect:"manual"});return{url:new URL(c.url),method:c.method.toUpperCase(),headers:new pt(c.headers),
body:c.body===null?void 0:new Uint8Array(await c.arrayBuffer())}}let a=new pt(s.headers);return o!=null&&!a.has("content-type")&&a.set("content-type","text/plai\
n;charset=UTF-8"),{url:new URL(t),method:(s.method??"GET").toUpperCase(),headers:a,body:o==null?void 0:new TextEncoder().encode(o)}}async function Jo(t,e,n){let{
world:r,host:s,userAgent:o,deadlineMs:i}=n,a=new pt(t.headers);if(!/^[\x21-\x7e]+$/.test(e))throw new v("token-missing","the token holds characters that no toke\
n has");a.set("authorization",`Bearer ${e}`),a.set("user-agent",o);let c=AbortSignal.timeout(i),l,u;try{l=await r.fetch(t.url,{method:t.method,headers:[...a],body:t.
body??null,redirect:"manual",signal:c}),u=new Uint8Array(await l.arrayBuffer())}catch{throw c.aborted?new v("timeout",`no answer from ${s} within ${i/1e3} s`):new v(
"network",`no connection to ${s}`)}let f=Go(l,u);return{answer:Ho(l,u,{method:t.method,host:s}),limited:f}}var hf=65*6e4,gf=15,Vo=4,yf=15*6e4,wf=3e4;function gt(t){let{world:e,endpoint:n,pace:r,userAgent:s,deadlineMs:o=3e4}=t,i={world:e,host:n.host,userAgent:s,deadlineMs:o},
a=e.env.SEALPOST_PACING==="off",c=a?0:r.writeGapMs.is,l=0,u=Number.NEGATIVE_INFINITY,f=0,d=Promise.resolve();async function p(w,P){if(w-e.now()>2e3&&t.notice(w,
P),await e.sleep(w-e.now(),e.stop),e.stop.aborted)throw Yo()}async function h(w,P){for(;;){let E=Math.max(l,w.writes?u+c:0);if(E<=e.now())break;if(E>P)throw Qo(
E);await p(E,"limited")}if(w.writes&&e.stop.aborted)throw Yo()}function m(w){l=Math.max(l,e.now()+w)}async function g(w,P){let E;try{let O=await y(w,P,M=>{w.writes&&
at(M)==="unknown"&&(E??=M)}),T=`${w.method} ${O.status}`,A=T==="POST 409"||T==="DELETE 404";if(O.ok||A||O.status>=500||E===void 0)return O}catch(O){throw E??O}throw E}
async function y(w,P,E){let O=e.now()+hf;for(let T=0,A=0,M=0;;){await h(w,O);let R=await t.token();w.writes&&await t.mayWrite?.(),P[w.writes?"write":"read"]+=1,
T+A+M>0&&(P.retried+=1);let W=await Jo(w,R,i).catch(_=>j(_));if(w.writes&&(u=e.now()),W instanceof v){if(A+=1,E(W),!w.idempotent||!bf(W)||A>=Vo)throw W;await p(
e.now()+k(A),"unavailable");continue}let{answer:V}=W,it=Date.parse(V.headers.get("date")??"");Number.isNaN(it)||(f=it-e.now());let _e=qo(V.headers,e.now()+f);if(W.
limited){T+=1;let _=_e===void 0?Math.min(r.unstatedWaitMs.is*2**(T-1),yf):Math.min(250*2**(a?0:T),wf);if(m(Math.max(_e??0,_)+b(250)),T>=gf)throw Qo(l);continue}
if(V.status>=500||V.status===408){A+=1,E(new v("unavailable",`${n.host} answered ${V.status}`)),V.headers.has("retry-after")&&m(_e??0);let _=Math.max(l,e.now()+
k(A));if(!w.idempotent||A>=Vo||_>O)return V;await p(_,"unavailable");continue}if(Pn(V.headers)===0&&m(_e??0),V.status===401&&await t.token(R)!==R&&M===0){M+=1;continue}
return V}}function k(w){return 500*2**(w-1)+b(500)}function b(w){let[P=0,E=0]=e.random(2);return Math.floor((P*256+E)/65536*w)}function S(w,P){return async(E,O)=>{
let T=await zo(E,O,n);if(!T.writes)return g(T,w);if(!P)throw new v("read-only",`${T.method} refused: nothing is written while looking`);let A=d.then(()=>g(T,w));
return d=A.catch(()=>{}),A}}return{reader:w=>S(w,!1),writer:w=>S(w,!0),targetNow:()=>e.now()+f}}function bf(t){return["network","timeout","unavailable","bad-ans\
wer"].includes(t.code)}function Yo(){return new v("interrupted","stopped before this was sent")}function Qo(t){return new v("limited",`the target takes no more \
requests before ${new Date(t).toISOString()}`)}function Zo(t,e,n,r,s=async()=>{}){let o=[],i=t.map(l=>{let u=We(l.target.capabilities.access.endpoint,e),f=r(l);return o.includes(f)||o.push(f),{target:l,endpoint:u,
token:f,shared:`${o.indexOf(f)} ${u.href}`}}),a=new Map,c=new Map;for(let{target:l,endpoint:u,token:f,shared:d}of i){let p=i.filter(k=>k.shared===d).map(k=>k.target.
target.capabilities.pace),h={writeGapMs:Xo(p,"writeGapMs"),unstatedWaitMs:Xo(p,"unstatedWaitMs")},m=a.get(d)??gt({world:e,endpoint:u,token:f,pace:h,userAgent:dt,
notice:n,mayWrite:s});a.set(d,m);let g={read:0,write:0,retried:0},y=u.href.replace(/\/$/,"");c.set(l.name,{wire:m,requests:g,reading:{fetch:m.reader(g),endpoint:y},
writing:()=>({fetch:m.writer(g),endpoint:y})})}return c}function Xo(t,e){return t.map(n=>n[e]).reduce((n,r)=>r.is>n.is?r:n)}function kf(t){return t!==void 0&&t!==
""}function ei(t){let e=new Map;return n=>{let r=Br(n),s=r.map(i=>t.env[i]).find(kf);if(s===void 0)throw new v("token-missing",`${n.name} needs a token: ${r.join(
" or ")} is not set`,{where:n.at,hint:`Make one at ${n.target.capabilities.access.portal} and put it into ${r[0]}.`});let o=e.get(s)??(async()=>s);return e.set(
s,o),o}}function Br(t){return t.token?[t.token.env]:t.target.capabilities.access.token}function We(t,e){let n=e.env[t.env]||t.default;if(!URL.canParse(n))throw new v(
"endpoint",`${t.env} is not an address`);let r=new URL(n),s=["127.0.0.1","[::1]","localhost"].includes(r.hostname);if(r.protocol!=="https:"&&!(r.protocol==="htt\
p:"&&s))throw new v("endpoint",`${t.env} is neither https nor loopback`);if(r.username!==""||r.password!==""||r.search!==""||r.hash!=="")throw new v("endpoint",
`${t.env} holds more than an address`);return r}function ri(t,e){if(e>=Date.parse(t.expires))throw yt(`the plan expired at ${t.expires}`);if(t.refusals>0)throw new v("plan-invalid","the plan holds refusals, a\
nd what was refused is never carried out",{hint:`Nothing was written. Do what the refusals ask for. ${et}`})}function si(t,e){if(t.owner!==e.owner)throw new v("\
plan-invalid",`the plan belongs to the owner "${t.owner}", not to "${e.owner}"`,{hint:`Nothing was written. ${et}`});if(t.config!==e.config)throw yt("the config\
 changed since the plan was made");if(t.commit!==void 0&&e.commit!==void 0&&t.commit!==e.commit)throw yt(`the plan was made at the commit ${ni(t.commit)}, and t\
his is ${ni(e.commit)}`);let n=new Map(t.endpoints);for(let[r,s]of e.endpoints)if(n.get(r)!==s)throw yt(`${r} is reached at another endpoint than when it was pl\
anned`)}function oi(t,e){let{id:n,generation:r}=t.ledger;if(n!==e.id&&r>0)throw new v("plan-invalid","the plan was made for another ledger",{hint:`Nothing was w\
ritten. Use the config and the folder that it was made in. Or: ${et}`});if(n===e.id&&e.generation<r)throw yt("the ledger is gone, or older than the plan");if(n!==
e.id||e.generation>r)throw yt("the plan was applied already, wholly or in part, or another run wrote since it was made")}var Sf={source:"changed at the source s\
ince the plan was made",target:"edited at the target since the plan was made",gone:"no longer there",new:"new since the plan was made",unseen:"can no longer be \
seen",other:"would not be the change that was planned"};function ii(t,e){let n=ti(t.changes),r=ti(e),s=new Map;for(let o of new Set([...n.keys(),...r.keys()])){
let[i,a]=[n.get(o),r.get(o)],c=[i,a].find(u=>u!==void 0&&wn(u));if(c===void 0||(i&&On(i))===(a&&On(a)))continue;let l=vf(i,a);s.set(l,[...s.get(l)??[],xe(c.address)])}
return[...s].map(([o,i])=>({rule:"stale",because:Sf[o],unlock:"make a new plan: `sealpost plan --out FILE`",addresses:i}))}function vf(t,e){return e===void 0?"g\
one":e.why==="unlisted"?"unseen":t===void 0||t.why==="unlisted"?"new":t.fingerprint!==void 0&&e.fingerprint===void 0?"gone":t.fingerprint!==e.fingerprint||t.version!==
e.version?"source":Dr(t)!==Dr(e)?Dr(e)?"target":"gone":t.revision!==e.revision||[t.why,e.why].includes("drifted")?"target":"other"}function Dr(t){let e=t.instead??
t.do;return e!=="create"&&e!=="forget"}function ti(t){return new Map(t.map(e=>[C(e.uid,e.address.name),e]))}function ni(t){return t.slice(0,12)}function yt(t){return new v(
"plan-stale",t,{hint:`Nothing was written. ${et}`})}var En=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,Of=/^ref: (refs\/[\w.+@/-]+)$/;async function ci(t,e){let n=e.env.GITHUB_SHA??"";return await li(t,e)??(En.test(n)?n:void 0)}
async function li(t,e){let n=H(t,".git"),r=await ai(H(n,"HEAD"),e);if(r===void 0)return z(t)===t?void 0:li(z(t),e);let s=Of.exec(r)?.[1];if(s===void 0||s.includes(
".."))return En.test(r)?r:void 0;let o=await ai(H(n,s),e);if(o!==void 0)return En.test(o)?o:void 0;let a=(await fi(H(n,"packed-refs"),e)??"").split(`
`).find(c=>c.endsWith(` ${s}`));return a===void 0?void 0:En.exec(a.slice(0,-s.length-1))?.[0]}async function ai(t,e){return(await fi(t,e))?.trimEnd()}async function fi(t,e){
let n=await e.files.read(t).catch(()=>{});return n&&Buffer.from(n).toString()}function Pf(t){let e=String(t);return/^[\w.*?!@/-]{1,64}$/.test(e)?e:"(a key)"}function di(t){return t.map((e,n)=>typeof e=="number"?`[${e}]`:`${n>0?".":""}${Pf(
e)}`).join("")}function Dt(t,e){if(e===void 0)return"is missing";if(!/^(Invalid|Unrecognized|Too) /.test(t.message))return t.message;if(t.code==="invalid_type"){
if(e===null)return"is empty";let n=t.expected==="string"&&typeof e!="object"?"; put it in quotes":"";return`must be ${Ef[t.expected??""]??"something else"}${n}`}
return t.code==="invalid_value"?`must be ${ee((t.values??[]).map(String))}`:t.code==="too_small"?t.origin==="number"||t.origin==="int"?`must be at least ${t.minimum}`:
"must not be empty":t.code==="too_big"?t.origin==="number"||t.origin==="int"?`must be at most ${t.maximum}`:"is too long":"has a form that is not allowed here"}
var Ef={string:"text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a block of keys",record:"a block of keys"};function ee(t,e="\
or"){let n=t.map(s=>`\`${s}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${e} ${r}`}function $n(t,e){let n=de(t,e);return n!==void 0?`; did you mean\
 \`${n}\`?`:e.length===0?"":`; known here: ${ee([...new Set(e)],"and")}`}function de(t,e){let n;for(let r of e){let s=$f(t.toLowerCase(),r.toLowerCase()),o=Math.
max(1,Math.floor(Math.min(r.length,t.length)/3));s<=o&&(n===void 0||s<n.slips)&&(n={word:r,slips:s})}return n?.word}function $f(t,e){if(Math.abs(t.length-e.length)>
20)return 20;let n=[],r=Array.from({length:e.length+1},(s,o)=>o);for(let s=1;s<=t.length;s+=1){let o=[s];for(let i=1;i<=e.length;i+=1){let a=t[s-1]===e[i-1],c=Math.
min((r[i]??0)+1,(o[i-1]??0)+1,(r[i-1]??0)+(a?0:1));s>1&&i>1&&t[s-1]===e[i-2]&&t[s-2]===e[i-1]&&(c=Math.min(c,(n[i-2]??0)+1)),o.push(c)}n=r,r=o}return r[e.length]??
0}function ui(t){let e=t.toLowerCase().replace(/[^a-z]/g,"");if(/^(value|values|password|passphrase|plaintext|data)$/.test(e))return"no value may stand in the c\
onfig; values come from the `source`";if(/(token|apikey|secretkey|privatekey|credentials?|accesskey|authorization)$/.test(e))return"no token may stand in the co\
nfig; name the variable that holds it with `token: { env: NAME }` at a target";if(/(url|uri|endpoint|host|hostname|server|proxy|baseurl)$/.test(e))return"no end\
point may stand in the config; `sealpost targets` names the variable for it"}function Tn({only:t,recover:e}){let n=[...t.targets.length>0?["target"]:[],...t.environments.length>0?["environment"]:[],...e?["recover"]:[]];if(n.length!==0)throw new v(
"usage",`a saved plan says itself what it is about: it takes no ${ee(n)}`,{hint:`Nothing was read or written. Leave ${ee(n,"and")} out, or give ${n.length>1?"th\
em":"it"} where the plan is made.`})}function pi(t,e,n){if(t===void 0||!("apply"in t))return;let r=Bo(t.apply,e[0]);return ri(r,n.now()),r}async function mi(t,e,n){
t!==void 0&&si(t,await gi(e,n))}async function hi(t,e,n,r){if(t===void 0||!("make"in t))return;let{plan:s,config:o,ledger:i,only:a,recover:c}=e,l=r.now(),u={...await gi(
o,r),tool:co,ledger:{id:i.id,generation:i.generation},created:new Date(l).toISOString(),expires:new Date(l+t.lifeMs).toISOString(),only:a,recover:c,refusals:s.refusals.
length,hash:s.hash,changes:s.changes};return await t.make(_o(u,n[0])),u}async function gi(t,e){let n=await ci(t.folder,e);return{owner:t.owner,config:t.digest,...n===
void 0?{}:{commit:n},endpoints:t.targets.map(({name:r,target:s})=>[r,We(s.capabilities.access.endpoint,e).href])}}async function yi(t,e){let n=await bi(t,e);if(n!==
void 0)return n;throw new v("usage",`there is no plan ${Ne(t)}`,{where:t,hint:"Nothing was written. Make one: `sealpost plan --out FILE`."})}async function wi(t,e){
let n=s=>new v("usage",s,{where:t,hint:"Name another file with --out."}),r=await bi(t,e);if(r!==void 0&&r!==""&&!Do(r))throw n(`${Ne(t)} is there already, and i\
s not a plan`);return async s=>{try{await e.replace(t,Buffer.from(s),420)}catch(o){throw n(`the plan ${Ne(t)} could not be written${fe(o)}`)}}}async function bi(t,e){
let n=await e.read(t).catch(r=>{let s=`${Ne(t)} cannot be read${fe(r)}`;throw new v("usage",s,{where:t,hint:"Name a file that can be."})});return n&&Buffer.from(
n).toString("latin1")}var Kt=".sealpost/ledger.json",Kr="sealpost-ledger",Ur=Ze({path:Q(Fe().check(Ue(1),K("The file; a relative path begins at the folder of the config.")),Kt)}),An=Ze(
{repository:ht(Fe().check(Xe(/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/,"must be `owner/name`"),K("The GitHub repository, `owner/name`. Without i\
t the one of the workflow, `GITHUB_REPOSITORY`."))),branch:Q(Fe().check(Xe(/^(?!.*\.\.)(?!.*\.(?:lock)?$)[A-Za-z0-9_][\w.-]{0,99}$/,"must begin with a letter or\
 digit and go on with letters, digits, dots, dashes or underscores, 100 at most"),K("A branch that holds nothing else. It is made by the first apply.")),Kr),names:Q(
ko().register(ie,{description:"Whether the commit messages list the names of secrets; the files always do."}),!0)}),Fr={file:Ur,"git-branch":An};function Si(t){return{read:e=>t.read(e).catch(Nn(e,"read")),replace:(e,n,r)=>t.replace(e,n,r).catch(Nn(e,"written")),createNew:(e,n)=>t.createNew(e,n).catch(Nn(
e,"written")),remove:e=>t.remove(e).catch(Nn(e,"removed"))}}function Nn(t,e){return n=>{let r=fe(n);throw r===""?n:new v("ledger-file",`the ledger cannot be ${e}${r}`,
{where:t})}}var Oi=120*6e4,Tf=10*6e4;async function Pi(t,e,n,r){let{files:s}=r,{pid:o}=r.process,i=Ti(r),a={run:e,pid:o,host:i,at:r.now()};async function c(){return Ai(await s.
read(t))}async function l(){let f=await c();return f?.run===e&&f.pid===o&&f.host===i}let u={async keep(){return await l()?(r.now()-a.at>Tf&&(a={...a,at:r.now()},
await s.replace(t,vi(a))),!0):!1},async giveBack(){await l()&&await s.remove(t)}};for(let f=0;f<3;f+=1){if(await s.createNew(t,vi(a)))return u;let d=await c();if(d!==
void 0&&$i(d,r))throw new v("ledger-busy",`the run ${d.run} (process ${d.pid} on ${d.host}) is applying`,{where:n});await s.remove(t)}throw new v("ledger-busy",
"another run took the ledger first",{where:n})}async function Ei(t,e){let n=Ai(await e.files.read(t));if(!(n===void 0||!$i(n,e)))return{run:n.run,until:n.at+Oi,
at:`process ${n.pid} on ${n.host}`}}function $i(t,e){return Math.abs(e.now()-t.at)>Oi?!1:t.host!==Ti(e)||e.process.alive(t.pid)}function Ti(t){return t.process.
host.replace(/[^\w.-]/g,"_").slice(0,255)||"_"}function vi(t){return Buffer.from(JSON.stringify(t))}function Ai(t){try{let e=JSON.parse(Buffer.from(t??[]).toString());
return/^[A-Za-z0-9_-]{1,64}$/.test(e.run)&&/^[\w.-]{1,255}$/.test(e.host)&&Number.isInteger(e.pid)&&typeof e.at=="number"?e:void 0}catch{return}}function Li(t,e){let n=Si(e.files),r={...e,files:n},s=`${t}.anchor`,o;async function i(){if(o!==void 0&&!await o.keep())throw new v("ledger-moved","another run \
took over the ledger",{where:t})}return{where:t,mend:`Put the latest ${t} back from a backup.`,async read(){let a=await n.read(s),c=await n.read(t);return{pages:c===
void 0?new Map:Nf(Ni(c,t),t),anchor:a&&Ni(a,s),tag:Wr(c)}},async write(a,{step:c}){if(c!=="doubted"&&await i(),Wr(await n.read(t))!==a.tag)throw new v("ledger-m\
oved","the ledger changed while this run was under way",{where:t});let l=Buffer.from(xi(a.pages));return await n.replace(t,l),await n.replace(s,Buffer.from(a.anchorOf(
a.pages))),Wr(l)},async lease({run:a}){let c=await Pi(`${t}.lock`,a,t,r);return o=c,{keep:i,giveBack(){return o=void 0,c.giveBack()}}},prove:()=>lo(t,e.files,"c\
reateNew",e.random).catch(a=>{let c=`the folder of the ledger cannot be written to${fe(a)}`;throw new v("ledger-file",c,{where:z(t)})}),async holders(){let a=await Ei(
`${t}.lock`,r);return a===void 0?[]:[{target:void 0,...a}]}}}var Af=/^("(?:[^"\\]|\\.)*"): (\{\n[\s\S]*?\n\}),?\n/;function xi(t){return`{
${[...t.keys()].sort().map(n=>`${JSON.stringify(n)}: ${t.get(n)?.trimEnd()}`).join(`,
`)}
}
`}function Nf(t,e){let n=new Map;for(let r=t.slice(2);;){let s=Af.exec(r);if(s?.[1]===void 0||s[2]===void 0)break;n.set(Lf(s[1]),`${s[2]}
`),r=r.slice(s[0].length)}if(n.size===0||xi(n)!==t)throw Ci(e);return n}function Lf(t){try{return JSON.parse(t)}catch{return t}}function Ni(t,e){try{return new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{throw Ci(e)}}function Ci(t){return new v("ledger-damaged","the ledger is not as Sealpost wrote it",{where:t})}function Wr(t){
return t===void 0?"":De("sha256").update(t).digest("hex")}var Ut=10*6e4;function Ln(t){return`leases/${t}.json`}async function wt(t,e,n){let r=e?.files.get(Ln(n));if(r!==void 0)try{return xf(JSON.parse(await t.textOf(r)))}catch(s){
if(s instanceof v&&s.code!=="ledger-damaged")throw s;return}}async function Ri(t,e,n,r,s){let o=new Map,i=new Map;for(let a of n){let c=await wt(t,e,a);if(c?.run===
r.run&&c.token===s.get(a)){o.set(a,c.token);continue}if(c!==void 0&&xn(c,r.now))throw Gr(a,c,r.where);let l=(c?.token??0)+1;o.set(a,l),i.set(Ln(a),qr({run:r.run,
token:l,until:r.now+Ut,at:r.at}))}return{tokens:o,files:i}}async function Ii(t,e,n,r){let s=new Map;for(let[o,i]of n.tokens){let a=await wt(t,e,o);if(a?.run!==n.
run||a.token!==i)return;s.set(Ln(o),qr({...a,at:a.at,until:r}))}return s}async function Hr(t,e,n){let r=new Map;for(let[s,o]of n.tokens){let i=await wt(t,e,s);i?.
run===n.run&&i.token===o&&i.until!==0&&r.set(Ln(s),qr({...i,at:i.at,until:0}))}return r}function xn(t,e){return t.until>e&&t.until<=e+Ut+6e4}function Gr(t,{run:e,
until:n,at:r},s){let o=r===void 0?`the run ${e}`:`the run ${e} (${r})`;return new v("ledger-busy",`${o} is applying to ${t}`,{where:s,hint:`Wait for it and run \
again. If it was killed, its lease ends at ${new Date(n).toISOString()}.`})}function Ft(t){return typeof t=="string"&&/^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}$/.
test(t)}function qr({run:t,token:e,until:n,at:r}){return`${JSON.stringify({run:t,token:e,until:n,...r===void 0?{}:{at:r}})}
`}function xf(t){if(typeof t!="object"||t===null)return;let{run:e,token:n,until:r,at:s}=t;if(!(typeof e!="string"||!/^[\w-]{1,64}$/.test(e))&&!(typeof n!="numbe\
r"||!Number.isSafeInteger(n)||n<0)&&!(typeof r!="number"||!Number.isSafeInteger(r)))return{run:e,token:n,until:r,...Ft(s)?{at:s}:{}}}var zr=200;function Mi(t,e){let n={pending:"about to be written",written:"settled",doubted:"in doubt"},r=t.names.length,s=[...new Set(t.names)],o=s.length>zr?[`\
- and ${s.length-zr} more`]:[],i=[...s.slice(0,zr).map(a=>`- ${bt(a)}`),...o];return ji(`${bt(t.target)}: ${r} ${r===1?"entry":"entries"} ${n[t.step]}`,e.names?
i:[],_i(t,e))}function Wt(t,e){return ji(`${t.targets.map(bt).join(", ")}: lease ${t.step}`,[],_i(t,e))}function ji(...t){return t.map(e=>typeof e=="string"?e:e.
join(`
`)).filter(e=>e!=="").join(`

`)}function _i({run:t,plan:e},{actor:n,pipeline:r}){return[`Sealpost-Run: ${bt(t)}`,...e===""?[]:[`Sealpost-Plan: ${bt(e)}`],...n===void 0?[]:[`Sealpost-Actor: ${bt(
n)}`],...Ft(r)?[`Sealpost-Pipeline: ${r}`]:[]]}function bt(t){let e=t.replace(/[^\p{L}\p{N} _./:=+()[\]-]/gu,"?").trim();return e.length>200?`${e.slice(0,199)}\u2026`:
e}var Cf=12;function Bi(t,e){let{where:n}=e,[r,s]=[`heads/${e.branch}`,`sealpost/${e.branch}`],o,i,a;async function c(){let p=await t.refOf(r);return o=p===void 0?
void 0:await l(p),o}async function l(p){let h=await t.headAt(p);if(!If(h.files))throw Mf(n);return h}async function u(p){let h=await t.refOf(s);return h===void 0?
void 0:{commit:h,last:await p(await l(h))}}async function f(p){let h=p;for(let m=0;m<4;m+=1){let g=await t.advance(s,i,h.commit);if(g==="done"&&(i=h.commit),g===
"moved"&&(i=await t.refOf(s)),g!=="refused"&&i!==void 0){a=void 0;return}if(g==="refused"&&i!==void 0&&!await d(h,i)){let y=await c();if(y?.files.get("anchor.js\
on")!==h.files.get("anchor.json")){a=void 0;return}let k=[y?.commit,i].filter(S=>S!==void 0),b=await t.commit(y,new Map([Jr]),"ledger: joined with what was befo\
re",k);if(await t.advance(r,y?.commit,b.commit)!=="done")continue;o=b,h=b}}throw Vr(n)}async function d(p,h){let m=p.commit;for(let g=0;m!==void 0&&g<50;g+=1){let y=await t.
parentsOf(m);if(y.includes(h))return!0;m=y[0]}return!1}return{look:c,async recall(p){let h=i,[m,g]=await Rf(c().then(p.now),u(p.last));return i=g?.commit,g===void 0?
(o===void 0&&await t.mustSee(r),[m,await p.last(o)]):[[h,o?.commit].includes(g.commit)||o!==void 0&&(await t.parentsOf(o.commit)).includes(g.commit)?m:await c().
then(p.now),g.last]},async onTop(p,h){for(let m=0,g=0;m<Cf;m+=1){let y=o,k=await p(y).catch(E=>({thrown:E}));if("thrown"in k){if(await c(),o?.commit===y?.commit)
throw k.thrown;continue}if(k.size===0)return;let b=y?.files.has(Jr[0])?[]:[Jr],S=[y?.commit??i].filter(E=>E!==void 0),w=await t.commit(y,new Map([...b,...k]),h,
S),P=await t.advance(r,y?.commit,w.commit);if(P==="done")return o=w,w;if(P==="refused"&&(g+=1),g===3)throw Vr(n);await e.pause(m),await c()}throw new v("ledger-\
busy","other runs write to the ledger without a pause",{where:n})},async remember(p){a=p,await f(p).catch(()=>{})},async keepUp(p){if(i===void 0||a!==void 0||!(await t.
parentsOf(p.commit)).includes(i))return;await t.advance(s,i,p.commit).catch(()=>{})==="done"&&(i=p.commit)},async prove(p){await(i===void 0?f(p):t.advance(s,i,i)).
catch(m=>{if(j(m).code==="forbidden")throw new v("forbidden",`GitHub does not let this token move refs/${s}`,{where:n,hint:"Nothing was written. The ledger reme\
mbers there how far it came: let the bearer of this token (`contents: write`) move it, past any rule that protects it."})})},async tryOut(){let[p,h]=i===void 0?
[r,o?.commit]:[s,i];if(!await t.tryMoving(p,h))throw Vr(n)},async settle(){a!==void 0&&await f(a)}}}async function Rf(t,e){return await Promise.allSettled([t,e]),
[await t,await e]}var Jr=["README.md",`# The ledger of Sealpost

Sealpost keeps here what it wrote where: keyed fingerprints and the targets' own stamps, never a value. Each commit is a
line of the audit trail; \`git log\` reads it. Do not edit these files: each carries a MAC, and one that does not fit stops
the next run.
`];function If(t){let e=/^(?:README\.md|(?:targets|leases)\/[^/]+\.json)$/;return t.has("anchor.json")||[...t.keys()].every(n=>e.test(n))}function Mf(t){return new v(
"ledger-damaged","what lies where the ledger should be is no ledger",{where:t,hint:"Nothing was written. Name a `branch` that is for the ledger alone."})}function Vr(t){
return new v("forbidden","GitHub does not let this token move the refs of the ledger",{where:t,hint:"If a ruleset protects the branch, let the bearer of this to\
ken bypass it."})}var jf="0".repeat(40);function Fi(t){let e=`${t.endpoint}/repos/${t.repository}/git`,n=new Map,r=new Map,s=new Map;async function o(u,f,d){let p=await t.fetch(`${e}${f}`,
{method:u,headers:{accept:"application/vnd.github+json","x-github-api-version":"2022-11-28","content-type":"application/json"},...d===void 0?{}:{body:JSON.stringify(
d)},idempotent:!0});return{status:p.status,data:p.ok?await p.json():void 0}}function i(u,f){return pn(u,f,_f(u,t.repository)).placed(t.where)}async function a(u,f,d,p){
let{status:h,data:m}=await o(u,f,p);if(h<200||h>=300)throw i(h,d);return m}function c(u){return new v("ledger-damaged",u,{where:t.where})}async function l(u){let{
status:f,data:d}=await o("GET",`/ref/${u}`);if(f===404)return;if(f!==200)throw i(f,"read a ref of the ledger");let{object:p}=d;if(p.type!=="commit")throw c("a r\
ef of the ledger does not lead to a commit");return p.sha}return{refOf:l,async mustSee(u){await a("GET",`/matching-refs/${u}`,"look for the branch of the ledger")},
headAt:Yr(r,async u=>{let f=await a("GET",`/trees/${u}?recursive=1`,"read the files of the ledger");if(f.truncated)throw c("the branch holds more files than a l\
edger has");return Ki(u,f.tree)}),parentsOf:Yr(s,async u=>(await a("GET",`/commits/${u}`,"read a commit of the ledger")).parents.map(({sha:d})=>d)),textOf:Yr(n,
async u=>{let{content:f}=await a("GET",`/blobs/${u}`,"read a file of the ledger"),d=Buffer.from(f,"base64"),p=d.toString("utf8");if(!Buffer.from(p).equals(d))throw c(
"the ledger is not as Sealpost wrote it");return p}),async commit(u,f,d,p){let h=(u?.tree??[]).filter(({path:b})=>!f.has(b)),{sha:m}=await a("POST","/trees","wr\
ite the files of the ledger",{tree:[...h.map(({path:b,mode:S,type:w,sha:P})=>({path:b,mode:S,type:w,sha:P})),...[...f].map(([b,S])=>({path:b,...Di,content:S}))]}),
g=await a("POST","/commits","write a commit of the ledger",{message:d,tree:m,parents:p});for(let b of f.values())n.set(Ui(b),Promise.resolve(b));let y=[...f].map(
([b,S])=>({path:b,...Di,sha:Ui(S)})),k=Ki(g.sha,[...h,...y]);return r.set(g.sha,Promise.resolve(k)),s.set(g.sha,Promise.resolve(p)),k},async tryMoving(u,f){let{
status:d}=await(f===void 0?o("POST","/refs",{ref:`refs/${u}`,sha:jf}):o("PATCH",`/refs/${u}`,{sha:f,force:!1}));if(d>=200&&d<300)return!0;if(d!==422)throw i(d,"\
move a ref of the ledger");return f===void 0||await l(u)!==f},async advance(u,f,d){let p=await(f===void 0?o("POST","/refs",{ref:`refs/${u}`,sha:d}):o("PATCH",`/\
refs/${u}`,{sha:d,force:!1})).catch(m=>j(m));if(p instanceof v){if(at(p)==="no")throw p;let m=await l(u).catch(()=>f);if(m===d)return"done";if(m===f)throw p;return"\
moved"}if(p.status>=200&&p.status<300)return"done";if(![404,409,422].includes(p.status))throw i(p.status,"move a ref of the ledger");let h=await l(u);if(h===d)return"\
done";if(h!==f)return"moved";if(p.status===404)throw i(404,"move a ref of the ledger");return"refused"}}}var Di={mode:"100644",type:"blob"};function Ki(t,e){let n=e.
filter(({type:r})=>r!=="tree");return{commit:t,files:new Map(n.map(({path:r,sha:s})=>[r,s])),tree:n}}function Yr(t,e){return n=>{let r=t.get(n);if(r!==void 0)return r;
let s=e(n).catch(o=>{throw t.delete(n),o});return t.set(n,s),s}}function _f(t,e){if(t===401)return"Renew the token of the ledger: SEALPOST_LEDGER_TOKEN, else GI\
THUB_TOKEN.";if(t===403||t===404)return`The token of the ledger (SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN) needs \`contents: write\` for ${e}; \`contents: read\` \
is enough to plan.`;if(t===409)return`Run again. If ${e} has no commit at all yet, push one first.`}function Ui(t){let e=Buffer.from(t);return De("sha1").update(
`blob ${e.length}\0`).update(e).digest("hex")}var Wi=Ut/3,Bf=6e4;function Hi(t){let{where:e,audit:n,branch:r,repository:s}=t,o=Fi(t),i=Bi(o,t),a=new Map,c,l=Promise.resolve(),u=y=>new v("ledger-moved",y,{where:e});
function f(y){let k=l.then(y);return l=k.catch(()=>{}),k}async function d(y){let k=[...y?.files??[]].flatMap(([S,w])=>{let P=/^targets\/([A-Za-z0-9][\w.-]{0,62})\.json$/.
exec(S)?.[1];return P===void 0?[]:[{name:P,blob:w}]}),b=new Map;for(let S=0;S<k.length;S+=10){let w=k.slice(S,S+10),P=await Promise.all(w.map(({blob:E})=>o.textOf(
E)));for(let[E,{name:O}]of w.entries())b.set(O,P[E])}return b}async function p(y){let k=y?.files.get("anchor.json");return k===void 0?void 0:o.textOf(k)}async function h(y){
if(c===void 0)return new Map;let k=c.lost?void 0:await Ii(o,y,c,t.now()+Ut);if(k!==void 0)return k;throw c.lost=!0,u("another run took over the ledger")}async function m(y,k,b){
for(let S of k){let w=await wt(o,y,S);if(w!==void 0&&w.run!==b&&xn(w,t.now()))throw Gr(S,w,e)}}function g(y,k){return{async keep(){!y.lost&&t.ownNow()-y.since<Wi||
await f(async()=>{let b=t.ownNow();!y.lost&&b-y.since<Wi||(await i.look(),await i.onTop(h,Wt({...k,step:"prolonged"},n)),y.since=b)})},giveBack:()=>f(async()=>{
c=void 0;let b=Wt({...k,step:"given back"},n),S=await i.onTop(w=>Hr(o,w,y),b);await i.settle(),S!==void 0&&await i.keepUp(S)})}}return{where:e,mend:`Fetch refs/\
sealpost/${r} of ${s}, look at it, and push it to refs/heads/${r}.`,read:()=>f(async()=>{let[y,k]=await i.recall({now:d,last:p});return a=y,{pages:y,anchor:k,tag:Qr(
y)}}),write:(y,k)=>f(async()=>{if(y.tag!==Qr(a))throw u("the ledger changed while this run was under way");let b=new Map([...y.pages].filter(([E,O])=>a.get(E)!==
O)),S=t.ownNow(),w=c!==void 0&&S-c.since>Bf,P=await i.onTop(async E=>{let O=await d(E);if([...b].every(([A,M])=>O.get(A)===M))return new Map;let T=k.step==="dou\
bted"?[]:await h(E);if([...b.keys()].some(A=>O.get(A)!==a.get(A)))throw u("another run changed the ledger while this one was under way");return k.step!=="doubte\
d"&&await m(E,b.keys(),k.run),new Map([...[...b].map(([A,M])=>[`targets/${A}.json`,M]),["anchor.json",y.anchorOf(new Map([...O,...b]))],...w?T:[]])},Mi(k,n));return c!==
void 0&&w&&(c.since=S),a=new Map(y.pages),P!==void 0&&await i.remember(P),Qr(a)}),lease:y=>f(async()=>{let k=y.targets.length>0?y.targets:[...a.keys()],b={...y,
targets:k,step:"taken"},S=t.ownNow(),w=new Map,P=await i.onTop(async O=>{let T={run:y.run,at:n.pipeline,now:t.now(),where:e},A=await Ri(o,O,k,T,w);return w=A.tokens,
A.files},Wt(b,n)),E={run:y.run,tokens:w,since:S,lost:!1};return P!==void 0&&await i.prove(P).catch(async O=>{let T=Wt({...b,step:"given back"},n);throw await i.
onTop(A=>Hr(o,A,E),T).catch(()=>{}),O}),c=E,g(c,b)}),prove:()=>f(i.tryOut),holders:()=>f(async()=>{let y=await i.look(),k=[];for(let b of y?.files.keys()??[]){let S=/^leases\/([A-Za-z0-9][\w.-]{0,62})\.json$/.
exec(b)?.[1],w=S===void 0?void 0:await wt(o,y,S);w!==void 0&&xn(w,t.now())&&k.push({target:S,run:w.run,until:w.until,at:w.at})}return k})}}function Qr(t){if(t.size===
0)return"";let e=De("sha256");for(let n of[...t.keys()].sort())e.update(JSON.stringify([n,t.get(n)]));return e.digest("hex")}function Gi(t,e,n,r=()=>{}){let s=t.where(["ledger"]),o=Df(t.ledger??{use:n},s);if(o.use==="git-branch")return Kf(o,e,s,r);let{path:i}=o;return Li(hn(i)?i:H(t.folder,
i),e)}async function Cm(t,{env:e,files:n}){return e.GITHUB_ACTIONS!=="true"?"file":await n.read(H(z(t),Kt)).catch(()=>"something")===void 0?"git-branch":"file"}
function Df(t,e){let{use:n,...r}=t,s=n==="file"?Ur.safeParse(r):An.safeParse(r);if(s.success&&(n==="file"||n==="git-branch"))return{use:n,...s.data};throw new v(
"config","this is not what a ledger takes",{where:e})}function Kf({repository:t="",branch:e,names:n},r,s,o){let{env:i}=r,a=i.SEALPOST_LEDGER_TOKEN||i.GITHUB_TOKEN;
if(!a)throw new v("token-missing","the git-branch ledger needs a token: neither SEALPOST_LEDGER_TOKEN nor GITHUB_TOKEN is set",{where:s,hint:"A job's own token \
with `contents: write` is enough: put it into SEALPOST_LEDGER_TOKEN."});let c=An.safeParse({repository:t||i.GITHUB_REPOSITORY||void 0}),l=c.success?c.data.repository:
void 0;if(l===void 0)throw new v("config","the git-branch ledger needs a repository",{where:s,hint:"Write `repository: owner/name`, or set GITHUB_REPOSITORY."});
let u=We({env:"GITHUB_API_URL",default:"https://api.github.com"},r),f={...r,stop:new AbortController().signal},d=gt({world:f,endpoint:u,token:async()=>a,pace:Uf,
userAgent:dt,notice:o}),p=`${i.GITHUB_SERVER_URL}/${i.GITHUB_REPOSITORY}/actions/runs/${i.GITHUB_RUN_ID}`;return Hi({fetch:d.writer({read:0,write:0,retried:0}),
endpoint:u.href.replace(/\/$/,""),repository:l,branch:e,where:`${l}@${e}`,audit:{actor:i.GITHUB_TRIGGERING_ACTOR||i.GITHUB_ACTOR||void 0,pipeline:Ft(p)?p:void 0,
names:n},now:d.targetNow,ownNow:r.now,pause:h=>r.sleep(50+(r.random(1)[0]??0)*2**Math.min(h,4))})}var Uf={writeGapMs:{is:0,source:"a handful of requests",verified:"\
2026-11-23"},unstatedWaitMs:{is:6e4,source:'REST docs, "Rate limits for the REST API"',verified:"2026-11-23"}};function te(t,e,n){let r=j(e);return{uid:t.uid,name:t.name,ok:!1,error:r,landed:n??at(r)}}function Mm(t,e={}){return{uid:t.uid,name:t.name,ok:!0,...e.evidence===
void 0?{}:{evidence:e.evidence},...e.note===void 0?{}:{note:e.note}}}async function jm(t,e){let n=[],r;for(let s of t){if(r){n.push(te(s,r,"no"));continue}try{n.
push(await e(s))}catch(o){let i=j(o);n.push(te(s,i)),mn(i)&&(r=i)}}return n}function qi(t){let e=t.env.SEALPOST_KEY,n=t.env.SEALPOST_KEY_PREVIOUS;if(!e)throw new v("key-missing","SEALPOST_KEY is not set");let r=Nr(e);return n?[r,Nr(n,"S\
EALPOST_KEY_PREVIOUS")]:[r]}var Ht=Fe(),kt=Ht.check(Ue(1)),Xr=Ht.check(Xe(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,"must begin with a letter or digit and go on with letters, digits, dots, dashe\
s or underscores, 63 at most")),Ff=Ht.check(Xe(/^[A-Za-z_][A-Za-z0-9_]{0,254}$/,"must be the name of an environment variable; no token may stand in the config")),
Cn=Cr(kt),Wf=Ze({allow:Q(Ir(["create","update","adopt","remove"]).register(ie,{description:"How far a run may go by itself; each word includes the ones before i\
t."}),"update"),protect:Q(Cn.check(K("Globs of names that are never changed.")),[]),onDrift:Q(Ir(["restore","report"]).register(ie,{description:"What to do abou\
t a value that was changed at the target."}),"restore"),maxRemovals:Q(Sn().check(xr(0),K("How many names one run may remove, all targets together.")),0),maxUpdateShare:Q(
bo().check(xr(0),wo(1),K("Largest share of the names of a target that one run may update, 0 to 1.")),1),allowEmpty:Q(Cn.check(K("Globs of names whose value may \
be empty.")),[])}),Zr={use:kt.check(K("The kind of target: a built-in one, or the name of an installed package.")),environments:mt(Ht,So()).register(ie,{description:"\
Environment of the source \u2192 the place, or the list of places, that its values go to."}),secrets:Q(Cn.check(Ue(1),K("Globs of the names to send; `!` in fron\
t leaves names out.")),["*"]),rename:Q(mt(kt,kt).register(ie,{description:"Name at the source \u2192 name at the target."}),{}),prefix:ht(Ht.check(Xe(/^[\w.-]{1,64}$/,
"must be the beginning of a name"),K("Put before every name that is not renamed."))),public:Q(Cn.check(K("Globs of names whose values stay readable where the ta\
rget has such a kind.")),[]),token:ht(Ze({env:Ff.check(K("The environment variable that holds the token."))}).register(ie,{description:"Where the token is, in p\
lace of the usual variable."}))},Hf=vn(Zr),es=Ze({version:vo(1).register(ie,{description:"Version of this format."}),owner:Xr.check(K("Whose entries these are. \
Two owners never change or remove what the other wrote.")),source:vn({use:kt.check(K("A built-in source, or the name of an installed package."))}).register(ie,{
description:"Where the values come from."}),environments:Cr(Xr).check(Ue(1),K("The environments that the source is asked for.")),ledger:ht(vn({use:kt.check(K("T\
he kind of store."))}).register(ie,{description:"Where Sealpost remembers what it wrote. Without it: `git-branch` in a job at GitHub, unless the default file is\
 there already; elsewhere `file`."})),policy:Po(Wf.check(K("What a run may do without asking.")),{}),targets:mt(Xr,Hf).register(ie,{description:"The places that\
 values go to, each under a name."})});function Ji(t,e){let n=e.GITHUB_EVENT_NAME??"",r=o=>{let i=Vi(t,e);return{mode:"untrusted",because:o,...i===void 0?{}:{subject:i}}};if(Ce(t,"repository","full_n\
ame")!==void 0&&!ts(t,e))return r("the event is about another repository");if(n==="pull_request")return Gf(t,e,r);if(Gt(t,"pull_request")!==void 0)return r(`a p\
ull request, in the event ${zi(n)}`);if(n==="schedule"){let o=Ce(t,"repository","default_branch");return St(e)!==void 0&&(o??St(e))===St(e)?{mode:"trusted",because:"\
a schedule, which runs on the default branch"}:r("a schedule that is not of the default branch")}if(!["push","workflow_dispatch","repository_dispatch"].includes(
n))return r(`the event ${zi(n)} is not known to be safe`);let s=Ce(t,"repository","default_branch");return s===void 0||!ts(t,e)?r("the event does not say what i\
t is about"):St(e)!==s?r(`a ${n} that is not of the default branch`):n==="push"&&Ce(t,"ref")!==e.GITHUB_REF?r("the event contradicts itself"):{mode:"trusted",because:`\
a ${n} of the default branch`}}function Gf(t,e,n){let r=Vi(t,e),[s,o]=["head","base"].map(i=>Gt(t,"pull_request",i,"repo","id"));return r?.number===void 0?n("th\
e event does not say what it is about"):!Number.isSafeInteger(o)||o!==Gt(t,"repository","id")?n("the pull request is of another repository"):s!==o?n("a pull req\
uest from a fork"):Ce(t,"pull_request","user","login")==="dependabot[bot]"?n("a pull request of Dependabot"):Ce(t,"pull_request","base","ref")!==r.branch?{...n(
"a pull request to another branch than the default one"),elsewhere:!0}:{mode:"reviewed",because:"a pull request from a branch of this repository",subject:r}}function Vi(t,e){
let n=Ce(t,"repository","default_branch"),r=Gt(t,"pull_request","number"),s=r===void 0?e.GITHUB_SHA:Ce(t,"pull_request","head","sha"),o=e.GITHUB_REPOSITORY;if(!(!(ts(
t,e)&&zf(n)&&qf(s)&&(r===void 0||Number.isSafeInteger(r)&&Number(r)>0))||o===void 0))return{repository:o,branch:n,head:s,...r===void 0?{}:{number:Number(r)}}}function ts(t,{
GITHUB_REPOSITORY:e}){let n=Ce(t,"repository","full_name");return e!==void 0&&/^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(e)&&n?.toLowerCase()===e.toLowerCase()}
function qf(t){return typeof t=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t)}function zf(t){return typeof t=="string"&&/^(?!.*\.\.)[^\s\p{C}~^:?*[\\]{1,255}$/u.
test(t)}function St({GITHUB_REF:t}){let e=t?.startsWith("refs/heads/")?t.slice(11):"";return e===""?void 0:e}function zi(t){return/^[a-z_]{1,40}$/.test(t)?`\`${t}\
\``:"without a name"}function Gt(t,...e){return e.reduce((n,r)=>typeof n=="object"&&n!==null&&Object.hasOwn(n,r)?n[r]:void 0,t)}function Ce(t,...e){let n=Gt(t,...e);
return typeof n=="string"?n:void 0}var Jf=32*1024*1024;async function Yi(t){return Ji(await Vf(t),t.env)}async function Vf({env:t,files:e}){let n=t.GITHUB_EVENT_PATH;if(n)try{let r=await e.read(n);
return r===void 0||r.length>Jf?void 0:JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r))}catch{return}}function Rn(t){let e=new Map,n=new Map;for(let r of t){let{place:s,observation:o}=r;if(!(s.index<0)){Qi(e,Xi(r),s);for(let{row:i}of o.sightings)Qi(n,Zi(r,i),s)}}
return(r,s)=>{let{place:o,observation:i}=r,a=e.get(Xi(r)??"");if(a!==void 0&&a.key.uid!==o.key.uid)return a;for(let{row:c}of s===void 0?i.sightings:[s]){let l=n.
get(Zi(r,c)??"");if(l!==void 0&&l.key.lane!==o.key.lane)return l}}}function Qi(t,e,n){e!==void 0&&!t.has(e)&&t.set(e,n)}function Xi({place:t,observation:e}){return e.
identity===void 0?void 0:`${t.use}|${t.key.lane}|${e.identity}`}function Zi({place:t,observation:e},n){return n===void 0?void 0:`${t.use}|${n}|${e.identity??""}`}function ta(t){let e=new Map;for(let r of t.wanted){let s=e.get(r.uid);s?s.push(r):e.set(r.uid,[r])}let n=Rn(t.seen);return t.seen.flatMap(r=>Yf(t,r,e.get(r.place.
key.uid)??[],n))}function Yf(t,e,n,r){let{place:s,observation:o}=e,i=[],a=new Map(o.sightings.map(u=>[u.name,u])),c=t.entries.get(s.key.uid)??new Map,l=new Set;
for(let u of n){let{name:f}=u.address;l.add(f);let d=a.get(f),p=c.get(f),h=d?td(t,u,d,p):Qf(o,p);i.push(ea(u,h,t,d))}for(let u of[...c.keys(),...a.keys()]){if(l.
has(u))continue;l.add(u);let f=a.get(u),d={target:s.target,use:s.use,scope:s.key.label,name:u},p=s.index<0&&f!==void 0?Zf(t,e,f,r):void 0,h=p?ed(t,p,u):Xf(o,f,c.
get(u));i.push(ea({address:d,uid:s.key.uid,environment:s.environment},h,t,f))}return i}function na(t){if(t.listed)return;let{because:e,error:n}=t;return{do:"lea\
ve",why:"unlisted",note:e,...n===void 0?{}:{error:n}}}function Qf(t,e){return na(t)??{do:"create",why:e?.state==="written"?"vanished":"absent"}}function Xf(t,e,n){
return e===void 0?na(t)??{do:"forget",why:"gone-everywhere"}:e.untouchable!==void 0?{do:"leave",why:"foreign",note:e.untouchable}:n?.state==="written"?{do:"remo\
ve",why:"gone-from-source"}:{do:"leave",why:"foreign"}}function Zf({seen:t},e,n,r){let{kin:s}=e.place.key,o=r(e,n);return o!==void 0||s===void 0?o:t.find(({place:i,
observation:a})=>i.index>=0&&i.key.kin===s&&a.sightings.some(({name:c,revision:l})=>c===n.name&&l===n.revision))?.place}function ed({entries:t},{use:e,key:n},r){
let s=`it is ${e}:${n.label} now, another name of the same place`;return t.get(n.uid)?.get(r)?.state==="written"?{do:"forget",why:"gone-everywhere",note:s}:{do:"\
leave",why:"foreign",note:s}}function td(t,e,n,r){if(n.untouchable!==void 0)return{do:"leave",why:"foreign",instead:"adopt",note:n.untouchable};let o=n.form!==void 0&&
n.form!==e.form?!1:nd(t,e,n);if(o)return r?.state==="written"&&r.revision===n.revision&&e.prints.get(t.keyId)===r.fingerprint?{do:"keep",sure:"read-back"}:{do:"\
keep",sure:"read-back",learn:!0};if(r===void 0)return t.isLost(e.address.target)?{do:"update",why:"unfinished",note:"the ledger is lost"}:{do:"adopt",why:"forei\
gn"};if(r.state==="pending")return{do:"update",why:"unfinished"};let i=e.prints.get(r.keyId);if(i===void 0)return{do:"update",why:"rekeyed"};if(i!==r.fingerprint)
return{do:"update",why:"source-changed"};if(o===!1)return{do:"update",why:"drifted"};let a=r.revision!==void 0&&n.revision!==void 0;if(a&&r.revision!==n.revision)
return{do:"update",why:"drifted"};let c={do:"keep",sure:a?"revision":"ledger"};return r.revision===void 0&&n.revision!==void 0||r.keyId!==t.keyId?{...c,learn:!0}:
c}function nd(t,e,n){if(n.secret===void 0)return;let r={uid:e.uid,name:e.address.name,form:e.form};for(let[s,o]of e.prints){let i=t.fingerprint(n.secret,r,s);if(i!==
void 0)return i===o}}function ea(t,{error:e,...n},r,s){let{address:o,uid:i,environment:a,sourceName:c,form:l,prints:u,version:f}=t,d=u?.get(r.keyId);return{address:o,
uid:i,environment:a,...n,...c===void 0?{}:{sourceName:c},...l===void 0?{}:{form:l},...d===void 0?{}:{fingerprint:d},...f===void 0?{}:{version:f},...s?.revision===
void 0?{}:{revision:s.revision},...e===void 0?{}:{error:e.placed(`${o.use}:${o.scope}`)}}}function ns({forms:t},e){return e==="public"&&t.public!==!1?t.public:t.secret}function oa(t,e){let n=od(),r=e.flatMap(s=>{let o=t.desired.get(C(s.uid,s.address.
name)),i=t.capabilities.get(s.address.target);if(o===void 0||i===void 0||s.do==="remove"||!Y(s))return[];let{title:a,names:c}=i,l=ns(i,o.form),{name:u}=s.address,
f=[];n(c.pattern.is,u)?Se(c.reserved.is,u)?f.push(["name-reserved",`${a} keeps this name for itself`]):u.length>c.maxLength.is&&f.push(["name-length",`${a} take\
s names of at most ${c.maxLength.is} characters`]):f.push(["name",`${a} takes names that match ${c.pattern.is}`]);let{bytes:d}=o.secret;return d>l.maxBytes.is&&
f.push(["value-size",`the value is larger than the ${l.maxBytes.is} bytes that ${a} takes`]),d===0&&!l.empty.is?f.push(["value-empty",`${a} cannot keep an empty\
 value`]):d===0&&!Se(t.policy.allowEmpty,o.sourceName)&&f.push(["not-empty","the value is empty"]),f.map(([p,h])=>({rule:p,because:h,change:s,sourceName:o.sourceName}))});
return[...rd(r,t),...id(t,e)]}function rd(t,e){let n=new Map;for(let r of t){let s=[r.rule,r.change.address.target,r.because].join("|"),o=n.get(s);o?o.push(r):n.
set(s,[r])}return[...n.values()].map(r=>{let[{rule:s,because:o,change:i}]=r,{target:a}=i.address,c=[...new Set(r.map(({sourceName:l})=>l))];return{rule:s,because:o,
unlock:sd(s,a,c,e),addresses:r.map(l=>xe(l.change.address)),at:In(s==="not-empty"?["policy","allowEmpty"]:["targets",a,"secrets"],i,e)}})}function In(t,{uid:e},{
where:n,seen:r}){let s=n(t),o=r.find(({place:i})=>i.key.uid===e&&i.index>=0)?.place.at;return s===n([])?o??s:s}function sd(t,e,n,r){if(t==="not-empty")return sa(
`policy.allowEmpty: ${ra([...r.policy.allowEmpty,...n])}`);let s=ra(n.map(i=>`!${i}`)).slice(1,-1),o=`${sa(s)} among the \`secrets\` of ${e} leaves ${n.length>1?
"them":"it"} out`;return t.startsWith("name")?`${o}; \`rename\` gives another name`:o}function ra(t){return`[${t.map(e=>JSON.stringify(e)).join(", ")}]`}function sa(t){
let e="`".repeat(Math.max(0,...(t.match(/`+/g)??[]).map(n=>n.length))+1);return`${e}${t}${e}`}function od(){let t=new Map;return(e,n)=>{let r=t.get(e)??new RegExp(
`^(?:${e})$`);return t.set(e,r),r.test(n)}}function id(t,e){let n=new Map;for(let r of e){let s=n.get(r.uid)??{count:0,bytes:0,creates:!1,writes:!1};n.set(r.uid,
s),!(r.do==="remove"||r.do==="forget"||r.instead==="create")&&(s.count+=1,s.bytes+=ad(t.desired.get(C(r.uid,r.address.name))),s.creates||=r.do==="create",s.writes||=
Y(r))}return t.seen.flatMap(({place:r})=>{let s=n.get(r.key.uid),o=t.capabilities.get(r.target);if(s===void 0||o===void 0)return[];let i=`${r.use}:${r.key.label}`,
{maxNames:a}=r.key,c=o.maxTotalBytes.is,l=(u,f)=>({rule:u,because:f,unlock:`narrow \`secrets\` of the target ${r.target}`,addresses:[],at:t.where(["targets",r.target,
"secrets"])});return[...s.creates&&s.count>a?[l("count",`${i} would hold ${s.count} names; ${a} fit`)]:[],...s.writes&&s.bytes>c?[l("total-size",`names and valu\
es at ${i} would take more than ${c} bytes together`)]:[]]})}function ad(t){return t===void 0?0:Buffer.byteLength(t.address.name)+t.secret.bytes}var ia={create:0,update:1,adopt:2,remove:3};function ca(t){let e=t.changes.map(n=>cd(n,t));return{changes:e,refusals:[...ld(t),...oa(t,e),...dd(t,e)]}}function cd(t,{
policy:e,entries:n}){let r=t.do;if(r==="keep"||r==="leave"||r==="forget")return t;let{sourceName:s=t.address.name}=t,o=[t.address.name,s].find(c=>Se(e.protect,c));
if(r!=="create"&&o!==void 0){let c=e.protect.find(l=>Se([l],o));return Mn(t,r,"protected",`\`policy.protect\` holds "${c}"`)}if((t.why==="drifted"||t.why==="van\
ished")&&e.onDrift==="report")return Mn(t,r,"not-allowed","`policy.onDrift: restore` would put it right");if(la(t,n)||ia[r]<=ia[e.allow])return t;let a=`\`policy\
.allow: ${r}\` would let it through`;return r!=="adopt"?Mn(t,r,"not-allowed",a):Mn(t,r,"foreign",n.size>0?a:`${a}; after a lost ledger, \`apply --recover\``)}function la(t,e){
return t.why==="unfinished"&&e.get(t.uid)?.has(t.address.name)===!0}function Mn(t,e,n,r){return{...t,do:"leave",why:n,instead:e,note:r}}function ld(t){let e=[];
for(let[n,r]of t.environments)r>0||e.push({rule:"empty-source",because:`the source gave no value for ${n}`,unlock:`put at least one value into ${n}, or take it \
out of \`environments\``,addresses:[],at:t.where(["environments"])});for(let n of t.unmapped)e.push({rule:"unmapped-environment",because:`${n} is declared, but \
no target maps it`,unlock:`map ${n} at a target, or take it out of \`environments\``,addresses:[],at:t.where(["environments"])});if(e.push(...fd(t.seen)),t.policy.
allow==="remove")for(let{place:n,observation:r}of t.seen)r.listed||e.push({rule:"unlisted",because:`${n.use}:${n.key.label} could not be listed whole (${r.because}\
) while removal is on`,unlock:"`policy.allow: adopt` goes on without removing anything",addresses:[],at:n.at});return e}function fd(t){let e=Rn(t),n=new Set;return t.
filter(({place:s})=>s.index>=0).flatMap(s=>{let o=e(s);if(o===void 0)return[];let[i,a]=[o,s.place].map(({use:u,key:f})=>`${u}:${f.label}`),c=`${o.key.lane} ${s.
place.key.lane} ${o.key.lane===s.place.key.lane?s.place.key.uid:""}`;return n.has(c)?[]:(n.add(c),[{rule:"same-place",because:`${i} (${o.at}) and ${a} are the s\
ame under two names`,unlock:"write it in the same way wherever the config names it",addresses:[],at:s.place.at}])})}function dd(t,e){let{maxRemovals:n}=t.policy,
r=e.filter(o=>o.do==="remove");return r.length<=n?aa(t,e):[{rule:"max-removals",because:`${r.length} would be removed; ${n} may be`,unlock:`\`policy.maxRemovals:\
 ${r.length}\``,addresses:r.map(o=>xe(o.address)),at:In(["policy","maxRemovals"],r[0],t)},...aa(t,e)]}function aa(t,e){let n=new Map;for(let{place:r}of t.seen){
let s=n.get(r.target)??{managed:0,updates:[]};s.managed+=t.entries.get(r.key.uid)?.size??0,n.set(r.target,s)}for(let r of e)r.do==="update"&&!la(r,t.entries)&&n.
get(r.address.target)?.updates.push(r);return[...n].flatMap(([r,{managed:s,updates:o}])=>{let i=t.isLost(r),a=Math.max(s,o.length),c=Math.max(1,Math.floor(t.policy.
maxUpdateShare*a+1e-9));return o.length<=c||i&&t.recover?[]:[{rule:"max-update-share",because:`${o.length} values of ${r} would be updated; a run may update ${c}`,
unlock:i?"`--recover` rewrites what the config maps after a lost ledger":`\`policy.maxUpdateShare: ${Math.ceil(o.length/a*100)/100}\``,addresses:o.map(l=>xe(l.address)),
at:In(["policy","maxUpdateShare"],o[0],t)}]})}function da(t,e,n){let r=new Map(t.map(a=>[C(a.uid,a.address.name),a])),s=new Map(e.map(a=>[C(a.uid,a.address.name),a])),o=t.flatMap(a=>{let c=s.get(C(a.uid,a.address.
name));return c===void 0?[a]:fa(c,a,n)}),i=[...s].flatMap(([a,c])=>r.has(a)?[]:fa(c,void 0,n));return[...o,...i]}function fa({how:t,...e},n,r){if(n?.why==="unli\
sted"||n?.instead!==void 0)return[n];let s=r.get(e.uid)?.has(e.address.name)===!0,o=n?.do==="adopt"||n?.do==="leave"||n?.do==="keep"&&!s;if(t!=="removed"){if(o)
return[{...e,do:"adopt",why:"foreign"}];let i=n===void 0||n.do==="create"||n.do==="forget";return[{...e,do:i?"create":"update",why:"proposed"}]}return n===void 0||
n.do==="create"?[]:n.do==="forget"?[n]:[o?{...e,do:"leave",why:"foreign"}:{...e,do:"remove",why:"proposed"}]}function jn(t,e){let n=new Map;return(r,s,o)=>{let i=t.find(l=>l.id===o);if(i===void 0)return;let a=`${o}|${s.uid}`,c=n.get(a)??ft(i,e,`fp/v1|${s.uid}`);return n.
set(a,c),r.fingerprint(c,s.name,s.form)}}function ua(t,e,n){let[r,...s]=e;return t.map(o=>{let i={uid:o.uid,name:o.address.name,form:o.form},a=new Map;for(let h of[
r,...s]){let m=n(o.secret,i,h.id);m!==void 0&&a.set(h.id,m)}let{address:c,uid:l,form:u,environment:f,sourceName:d,version:p}=o;return{address:c,uid:l,form:u,environment:f,
sourceName:d,prints:a,...p===void 0?{}:{version:p}}})}function pa(t,e){return e.flatMap(n=>[...t.get(n.key.uid)??[]].map(([r,s])=>({address:{target:n.target,use:n.
use,scope:n.key.label,name:r},uid:n.key.uid,form:s.form,environment:n.environment,prints:new Map([[s.keyId,s.fingerprint]])})))}function ma(t){let e=Ke(t.config,{targets:[],environments:[]}),n=new Set(e.filter(({key:s})=>t.entries.has(s.uid)).map(({target:s})=>s));return ga(t).filter(s=>!n.
has(s)).map(s=>({rule:"ledger-lost",because:`what the ledger says of ${s} is lost or was turned back: nobody knows what was written there last`,unlock:"an apply\
 writes anew what the config maps, removes nothing, and knows again from then on",addresses:[],at:t.config.where(["ledger"])}))}function ha(t){return ga(t).map(
e=>({because:`what the ledger says of ${e} is lost or was turned back: until an apply has gone through all of it, what the config maps there is taken for ours a\
nd written anew, and nothing is removed`,at:t.config.where(["ledger"])}))}function ga({config:t,only:e,isLost:n}){return t.targets.map(({name:s})=>s).filter(s=>(e.
targets.length===0||e.targets.includes(s))&&n(s))}function ya(t,e){let n=e.targets.map(({name:r})=>r);for(let r of t.targets)if(!n.includes(r))throw new v("usage",`the config has no target ${r}`,{hint:`It has: ${n.
join(", ")}.`});for(let r of t.environments)if(!e.environments.includes(r))throw new v("usage",`the config has no environment ${r}`,{hint:`It has: ${e.environments.
join(", ")}.`})}function wa(t,e,n){if(t==="drift"||e.targets.length+e.environments.length>0)return[];let r=new Set(n.targets.flatMap(({places:s})=>s.map(({environment:o})=>o)));
return n.environments.filter(s=>!r.has(s))}function ba(t){let{config:e,host:n,generation:r}=t;return n!=="git-branch"||e.ledger?.use!=="file"||r>0?[]:[{because:"the ledger is a file of this machine, and \
there is none yet: unless something keeps it, the next run knows nothing of this one; leave `ledger` out to keep it on a branch",at:e.where(["ledger"])}]}function ka(t){let{config:e,read:n,only:r,changes:s,whole:o}=t,a=e.targets.filter(({name:l})=>r.targets.length===0||r.targets.includes(l)).flatMap(l=>[...ud(l,n,
e.where),...pd(l,n,e.where)]);if(!o||n.size===0)return a;let c=new Set(s.flatMap(({address:l,sourceName:u=l.name})=>[l.name,u]));return[...a,...rs(e.policy.protect,
c,["policy","protect"],e.where)]}function ud({name:t,secrets:e,places:n},r,s){return[...new Set(n.map(({environment:i})=>i))].flatMap(i=>{let a=[...r.get(i)?.keys()??
[]];return a.length===0||a.some(l=>Se(e,l))?[]:[{because:`${t}: no name of ${i} fits \`secrets\`, so nothing of it goes there`,at:s(["targets",t,"secrets"])}]})}
function pd(t,e,n){let{name:r,secrets:s,rename:o,public:i,places:a}=t,c=new Set;for(let{environment:l}of a){let u=e.get(l);if(u===void 0)return[];for(let f of u.
keys())c.add(f)}return[...rs(s,c,["targets",r,"secrets"],n),...rs(i,c,["targets",r,"public"],n),...Object.keys(o).filter(l=>!c.has(l)).map(l=>Sa(l,["targets",r,
"rename"],n(["targets",r,"rename",l])))]}function rs(t,e,n,r){return t.flatMap((s,o)=>/^[^!*?][^*?]*$/.test(s)&&!e.has(s)?[Sa(s,n,r([...n,o]))]:[])}function Sa(t,e,n){
return{because:`\`${e.join(".")}\` names ${t}, which is nowhere`,at:n}}function ue({use:t,key:e}){return`${t}|${e.lane}`}function va(t,e){let n=new Set(t.map(ue)),r=new Set(t.map(s=>s.key.uid));return e.filter(s=>n.has(ue(s))&&!r.has(
s.key.uid))}async function Oa(t,e,n,r=()=>{},s={}){let{beside:o=[],stop:i}=s,a=new Set(o),c=new Map,l=new Map;for(let d of t){let p=l.get(ue(d));p?p.push(d):l.set(
ue(d),[d])}for(let d of o)l.get(ue(d))?.push(d);let u=[...l.values()],f=async()=>{for(let d=u.shift();d!==void 0;d=u.shift()){if(i?.aborted)throw new v("interru\
pted","stopped while looking; nothing was written");let p=await qt(d,e,n);for(let[h,m]of d.entries())c.set(m,p[h]);r(d[0].target,d.filter(h=>!a.has(h)).length)}};
return await Promise.all(Array.from({length:Math.min(6,u.length)},f)),[...t,...o].map(d=>({place:d,observation:c.get(d)}))}async function qt(t,e,n){let r=t[0],{
target:s}=ve(e,r.target),o=n.get(r.target);try{let i=await s.observe({scopes:t.map(a=>a.scope),io:o.reading});if(i.length===t.length)return i;throw new v("inter\
nal",`the target ${s.id} was asked for ${t.length} scopes and showed others`)}catch(i){let a=j(i);return t.map(()=>({listed:!1,because:a.message,error:a,sightings:[]}))}}function Pa(t){let e=new Map,n=new Map,r=(s,{handle:o,sightings:i})=>{e.set(s.key.uid,{handle:o,sightings:new Map(i.map(a=>[a.name,a]))})};for(let{place:s,observation:o}of t){
r(s,o);let i=n.get(ue(s));i?i.push(s):n.set(ue(s),[s])}return{sighting:(s,o)=>e.get(s)?.sightings.get(o),handle:s=>e.get(s)?.handle,lane:s=>[s,...(n.get(ue(s))??
[]).filter(o=>o.key.uid!==s.key.uid)],update:r}}function vt(t,e){return new Map(e.flatMap(({sightings:n},r)=>n.map(s=>[C(t[r].key.uid,s.name),s])))}var Ea=[300,700,1500,3e3];async function $a(t){let e=new Map(t.lane.map((n,r)=>[n.key.uid,r]));for(let n=0;;n+=1){let r=await qt(t.lane,t.config,t.lines),s=n===
Ea.length||t.world.stop.aborted,o=vt(t.lane,r),i=t.said.map((l,u)=>{let f=t.batch[u],d=r[e.get(f.place.key.uid)??-1];return l.ok?md(t,f,l,d,o.get(C(l.uid,l.name))):
l}),a=r.some(Ot);if(!i.some((l,u)=>!l.ok&&t.said[u]?.ok||r.every(({listed:f})=>f)&&o.get(C(l.uid,l.name))?.secret===void 0&&hd(t,t.batch[u],l))||s||a)return{receipts:i,
observations:r};await t.world.sleep(Ea[n]??0,t.world.stop)}}function Ot(t){return t===void 0||!t.listed&&t.error!==void 0}function md(t,e,n,r,s){let o=a=>te(n,new v(
"unconfirmed",a),"unknown");if(Ot(r))return o("written, but the target could not be looked at afterwards");if(e.change.do==="remove")return s===void 0?n:o("remo\
ved, but the target still lists it");if(s===void 0)return r?.listed?o("written, but the target does not list it yet"):n;let i=t.desired.get(C(n.uid,n.name));return s.
secret!==void 0&&i!==void 0&&!s.secret.equals(i.secret)?o("written, but the target shows another value"):gd(t,e,s)?o("written, but the target still shows its fo\
rmer stamp"):s.revision===void 0?n:{...n,revision:s.revision}}function hd({config:t,desired:e},{place:n,change:r},s){if(!s.ok||s.revision!==void 0||r.do==="remo\
ve")return!1;let{capabilities:o}=ve(t,n.target).target,i=e.get(C(s.uid,s.name))?.form??"secret";return ns(o,i).revision.is!=="none"}function gd(t,{place:e,before:n},r){
if(!(n?.revision!==void 0&&n.revision===r.revision)||r.changedAt===void 0)return!1;let{tickMs:o}=ve(t.config,e.target).target.capabilities;return t.wroteAt-r.changedAt>
o.is+2e3}function Aa(t,e){let n=new Map(e.map(({place:s})=>[s.key.uid,s])),r=new Map;for(let s of t.changes){let o=n.get(s.uid);if(o===void 0)continue;let i=r.get(o.target);
i?i.push({change:s,place:o}):r.set(o.target,[{change:s,place:o}])}return r}function Na(t,e){let n=[];for(let[r,s]of t){let o=s.filter(({change:l})=>Y(l));if(o.length===
0)continue;let i=new Set([e.get(r)?.wire,...o.map(({place:l})=>ue(l))]),a=n.filter(l=>[...i].some(u=>l.shared.has(u))),c={names:[...a.flatMap(l=>l.names),r],shared:new Set(
[...a.flatMap(l=>[...l.shared]),...i])};n=[...n.filter(l=>!a.includes(l)),c]}return n.map(r=>r.names)}function ss(t,e){return[...Ta(t,({place:n})=>n.key.lane)].
flatMap(n=>{let{batch:r,forms:s}=ve(e,n[0].place.target).target.capabilities,o=s.secret.revision.is==="per-name";return yd(o?Ta(n,({change:i})=>i.address.name):
n.map(i=>[i]),r.is.max)})}function Ta(t,e){let n=new Map;for(let r of t){let s=n.get(e(r));s?s.push(r):n.set(e(r),[r])}return[...n.values()]}function yd(t,e){let n=[];
for(let r of t)for(let s=0;s<r.length;s+=e){let o=r.slice(s,s+e),i=n.at(-1);i!==void 0&&i.length+o.length<=e?i.push(...o):n.push(o)}return n}function pe(t){return{
uid:t.uid,name:t.address.name}}function _n({keyId:t,run:e},n,r,s){let{form:o="secret",fingerprint:i="",version:a}=n;return{state:r,form:o,fingerprint:i,keyId:t,
...s===void 0?{}:{revision:s},...a===void 0?{}:{version:a},run:e}}function La(t,e,n,r){let s=pe(e);return n.ok?[{...s,entry:e.do==="remove"?void 0:_n(t,e,"writt\
en",n.revision)}]:e.do==="remove"||n.landed==="unknown"?[]:[{...s,entry:r}]}async function os(t,e,n,r){let s=[];for(let[o,i]of r){let a=i.map(({change:l})=>l).filter(
l=>n==="learn"?l.learn:l.do==="forget"),c=a.map(l=>{let u=n==="learn"?_n(e,l,"written",l.revision):void 0;return{...pe(l),entry:u}});await t.edit(o,c,"written"),
n==="forget"&&s.push(...a.map(l=>({...pe(l),ok:!0})))}return s}function xa(t,e){let n=new Set(e.filter(r=>r.ok).map(({uid:r,name:s})=>C(r,s)));return t.every(({
change:r})=>Y(r)?n.has(C(r.uid,r.address.name)):r.why!=="unlisted"&&(r.why!=="not-allowed"||r.instead==="remove"))}async function Ra(t,e,n,r){let s=new Set(n.map(({key:f})=>f.uid)),{use:o}=e[0].place;if(!t.plan.changes.some(f=>Y(f)&&f.do!=="remove"&&f.address.use===o&&!s.has(
f.uid)))return{still:e,held:[]};let a=await qt(n,t.config,t.lines),c=vt(n,a),l=[],u=[];for(let f of e){let d=pe(f.change),p=a[n.findIndex(({key:y})=>y.uid===d.uid)],
h=r.sighting(d.uid,d.name)?.revision,m=c.get(C(d.uid,d.name)),g=m!==void 0&&m.revision!==h;Ot(p)?u.push(te(d,Ca("it could not be looked at again"),"no")):g?u.push(
te(d,Ca("it was written since this was planned"),"no")):l.push(f)}return{still:l,held:u}}function Ca(t){return new v("held-back",`not removed: ${t}`,{hint:"Make\
 a new plan: it looks again."})}function Ia(t,e,n,r,s){let o=s.forms.secret.revision.is==="per-name",i=new Set(t.map(({change:l})=>C(l.uid,l.address.name))),a=new Set(o?t.map(({change:l})=>l.address.
name):[]),c=new Set(t.map(({change:l})=>r.sighting(l.uid,l.address.name)?.row));return c.delete(void 0),a.size+c.size===0?[]:e.flatMap(({target:l,key:{uid:u}})=>[
...n.get(u)??[]].flatMap(([f,d])=>{let p=r.sighting(u,f),h=a.has(f)||c.has(p?.row),m=d.state==="written"&&d.revision!==void 0&&d.revision===p?.revision;return h&&
m&&!i.has(C(u,f))?[{target:l,uid:u,name:f,entry:d}]:[]}))}function Ma(t,e){let{revision:n,...r}=t;return e===void 0?r:{...r,revision:e}}async function Da(t){let{ledger:e,receipts:n}=t,r=Aa(t.plan,t.seen),s=Pa(t.seen);await os(e,t,"learn",r),await Promise.all(Na(r,t.lines).map(async o=>{let i=o.map(
a=>r.get(a)??[]);try{for(let a of i)await wd(t,a,s)}catch(a){n.push(...Od(i.flat(),n,a))}})),n.push(...await os(e,t,"forget",r));for(let[o,i]of r)t.complete&&e.
isLost(o)&&xa(i,n)&&await e.whole(o)}async function wd(t,e,n){let r=e.filter(({change:c})=>Y(c)),s=r.filter(({change:c})=>c.do!=="remove"),o=r.filter(({change:c})=>c.
do==="remove"),i=new Map,a=!0;for(let c of[...ss(s,t.config),...ss(o,t.config)]){let{change:l,place:u}=c[0],d=l.do==="remove"&&!a?new v("held-back","not removed\
, because a write of the same target did not land"):i.get(u.key.lane);if(d){t.receipts.push(...c.map(h=>te(pe(h.change),d,"no")));continue}let p=await(l.do==="r\
emove"?bd(t,c,n):Ka(t,c,n));a&&=p.every(h=>h.ok);for(let h of p)!h.ok&&mn(h.error)&&i.set(u.key.lane,h.error)}}async function bd(t,e,n){let{still:r,held:s}=await Ra(
t,e,n.lane(e[0].place),n);return t.receipts.push(...s),[...s,...r.length===0?[]:await Ka(t,r,n)]}async function Ka(t,e,n){let{ledger:r,world:s,receipts:o}=t;if(s.
stop.aborted){let m=new v("interrupted","stopped before this was sent"),g=e.map(({change:y})=>te(pe(y),m,"no"));return o.push(...g),g}let{place:i}=e[0],{capabilities:a}=ve(
t.config,i.target).target,c=t.lines.get(i.target),l=n.lane(i),u=Ia(e,l,r.entries,n,a),f=e.map(({change:m})=>r.entries.get(m.uid)?.get(m.address.name)),d=e.filter(
({change:m})=>m.do!=="remove").map(({change:m})=>({...pe(m),entry:_n(t,m,"pending",void 0)}));await _a(t,i.target,d,u.map(m=>Ba(m,void 0)),"pending");let p=c.wire.
targetNow(),h=await Sd(t,e,n,c);try{let{receipts:m,revisionOf:g}=await kd(t,e,h,l,p,n),y=e.flatMap(({change:b},S)=>La(t,b,m[S],f[S]));await _a(t,i.target,y,u.map(
b=>Ba(b,g(b))),"written"),await r.doubt(i.target,m.filter(ja)),t.wrote(i.target,e.length);let k=m.map((b,S)=>vd(b,e[S].change.do));return o.push(...k),k}catch(m){
let g=h.filter(y=>y.ok||ja(y));throw j(m).code==="ledger-moved"&&await r.doubt(i.target,g).catch(()=>{}),m}}function ja(t){return!t.ok&&t.landed==="unknown"}async function kd(t,e,n,r,s,o){
if(n.every(f=>!f.ok&&f.landed==="no"))return{receipts:n,revisionOf:({entry:f})=>f.revision};let i=e.map(({change:f,place:d})=>({change:f,place:d,before:o.sighting(
f.uid,f.address.name)})),{receipts:a,observations:c}=await $a({...t,batch:i,said:n,lane:r,wroteAt:s});for(let[f,d]of c.entries())Ot(d)||o.update(r[f],d);let u=a.
some((f,d)=>!f.ok&&n[d]?.ok)?new Map:vt(r,c);return{receipts:a,revisionOf:({uid:f,name:d})=>u.get(C(f,d))?.revision}}async function Sd(t,e,n,r){let{target:s}=ve(
t.config,e[0].place.target),o=e.map(({change:i,place:a})=>{let{uid:c,name:l}=pe(i),u=n.sighting(c,l),f=n.handle(c),d={uid:c,name:l,scope:a.scope,...u===void 0?{}:
{sighting:u},...f===void 0?{}:{scopeHandle:f}};if(i.do==="remove")return{...d,do:"remove"};let p=t.desired.get(C(c,l));return{...d,do:"put",form:p.form,value:p.
secret.reveal()}});try{let i=await s.write({steps:o,io:r.writing()}),a=new Map(i.map(l=>[C(l.uid,l.name),l])),c=new v("unconfirmed","the target said nothing abo\
ut this one");return o.map(l=>a.get(C(l.uid,l.name))??te(l,c,"unknown"))}catch(i){return o.map(a=>te(a,i))}}async function _a(t,e,n,r,s){let o=new Set(r.map(i=>i.
target).filter(i=>i!==e));for(let i of o)await t.ledger.edit(i,r.filter(a=>a.target===i),s);await t.ledger.edit(e,[...n,...r.filter(i=>i.target===e)],s)}function Ba({
target:t,uid:e,name:n,entry:r},s){return{target:t,uid:e,name:n,entry:Ma(r,s)}}function vd(t,e){return!t.ok||t.note!==void 0?t:e==="create"&&t.evidence==="update\
d"?{...t,note:"the target says it existed already: somebody made it between our look and our write"}:e==="update"&&t.evidence==="created"?{...t,note:"the target\
 says it did not exist: somebody removed it between our look and our write"}:t}function Od(t,e,n){let r=new Set(e.map(s=>C(s.uid,s.name)));return t.filter(({change:s})=>Y(
s)&&!r.has(C(s.uid,s.address.name))).map(({change:s})=>te(pe(s),n,"unknown"))}var Bn="SEALPOST_GITHUB_APP_ID",Dn="SEALPOST_GITHUB_APP_PRIVATE_KEY";function is(t){let e=t.env[Bn]?.trim(),n=t.env[Dn]?.trim();if(!(!e&&!n)){if(!e||!n)throw new v(
"token-missing",`${e?Dn:Bn} is not set`,{hint:`A GitHub App needs both ${Bn} and ${Dn}.`});if(!/^[A-Za-z0-9._-]{1,64}$/.test(e))throw new v("token-missing",`${Bn}\
 is no App id`,{hint:"Use the App id, or the client id, from the App's settings."});return{id:e,key:Pd(n)}}}function Pd(t){let e=Ed(t.replaceAll("\\n",`
`).replaceAll("\r",""));if(e?.asymmetricKeyType==="rsa")return e;throw new v("token-missing",`${Dn} is no RSA private key in PEM`,{hint:"Use the file as GitHub \
gave it, from BEGIN to END: App settings, Private keys, Generate a private key."})}function Ed(t){try{return eo(t)}catch{return}}function Ua({id:t,key:e},n){let r=Math.
floor(n/1e3),s=i=>Buffer.from(JSON.stringify(i)).toString("base64url"),o=`${s({alg:"RS256",typ:"JWT"})}.${s({iat:r-60,exp:r+480,iss:t})}`;return`${o}.${to("RSA-\
SHA256",Buffer.from(o),e).toString("base64url")}`}function $d(){let t=Fe();return{installation:Rr({id:Sn(),suspended_at:Oo(t),permissions:mt(t,t)}),token:Rr({token:t.check(Ue(1)),expires_at:Eo.datetime({offset:!0})})}}
function as(t,e,n,r,s){let o=e.href.replace(/\/$/,""),i=$d(),a=gt({world:r,endpoint:e,token:async()=>Ua(t,a.targetNow()),pace:{...n,writeGapMs:{...n.writeGapMs,
is:0}},userAgent:dt,notice:s}),c=a.writer({read:0,write:0,retried:0}),l={accept:"application/vnd.github+json","x-github-api-version":"2022-11-28"};async function u(f,d){
let p={...l,"content-type":"application/json"},h=d===void 0?{headers:l}:{headers:p,method:"POST",body:JSON.stringify(d),idempotent:!0},m=a.targetNow()-r.now(),g=await c(
`${o}${f}`,h),y=Math.abs(a.targetNow()-r.now()-m)>3e4,k=g.status===401&&y?await c(`${o}${f}`,h):g;if(k.status!==401)return k;throw new v("unauthorized","GitHub \
did not accept the App's key",{hint:"Check that App id and private key belong together, that the key was not deleted in the App settings, and this machine's clo\
ck."})}return{now:a.targetNow,async installationOf({kind:f,name:d}){let p=`look for the App's installation on ${d}`,h=await u(f==="organization"?`/orgs/${d}/ins\
tallation`:`/repos/${d}/installation`);if(h.status===404)return;let{id:m,suspended_at:g,permissions:y}=await Fa(h,200,i.installation,p);return{id:m,suspended:typeof g==
"string",granted:y}},async mint(f,d,p){let h=d.length===0?{}:{repositories:d},m=await u(`/app/installations/${f}/access_tokens`,{...h,permissions:p});if(m.status===
422)return;if(m.status===403)throw cs();let{token:g,expires_at:y}=await Fa(m,201,i.token,"get the App's token");return{token:g,expires:Date.parse(y)}}}}async function Fa(t,e,n,r){
if(t.status!==e)throw pn(t.status,r);let s=n.safeParse(await t.json());if(!s.success)throw new v("bad-answer",`${r}: the answer has another shape than documente\
d`);return s.data}function cs(){return new v("forbidden","the App's installation is suspended",{hint:"An owner can lift that: organisation (or account) settings\
, GitHub Apps, Configure, Unsuspend."})}var Td=5*6e4,Ad=6e4;function Wa(t,e,n,r){let s,o,i,a=()=>JSON.stringify([c.repositories.size,...c.wanted]),c={kind:t,owner:e,repositories:new Map,wanted:new Map,
async token(u){if(u!==void 0&&u===s?.token){if(s.insteadAt!==void 0&&n.now()-s.insteadAt<Ad)throw Nd(e);o=n.now(),s=void 0}return s!==void 0&&s.covers===a()&&n.
now()<s.renew?s.token:(i??=l().finally(()=>{i=void 0}),i)}};async function l(){let u=a(),{token:f,expires:d}=await Ld(c,n);r(new lt(f));let p=d-Math.min(Td,(d-n.
now())/2);return s={token:f,renew:p,covers:u,insteadAt:o},o=void 0,f}return c}function Nd(t){return new v("unauthorized",`GitHub refused the App's token for ${t}\
, and a new one as well`,{hint:"Look whether the installation of the App was removed or suspended, or its permissions are being changed: settings, GitHub Apps, \
Configure. Then run again: what is unfinished is settled."})}async function Ld(t,e){let{kind:n,owner:r,wanted:s}=t,o=[...t.repositories.values()],i=n==="organiz\
ation"?o:o.map(p=>`${r}/${p}`),a=await ls(i,n,e),c=Object.fromEntries([...s].flatMap(([p,h])=>{let m=a.installation.granted[p];return m===void 0?[]:[[p,m==="rea\
d"?"read":h]]}));if(Object.keys(c).length===0)throw new v("forbidden",`the App has none of the permissions that ${r} takes`,{hint:"`sealpost doctor` names them.\
 After they were added to the App, an owner has to accept them."});let l=n==="organization"?[]:a.among.map(p=>p.slice(r.length+1)),u=await e.mint(a.installation.
id,l,c);if(u!==void 0)return u;let f=[];for(let p of l)await e.installationOf({kind:n,name:`${r}/${p}`})&&f.push(p);let d=f.length>0?await e.mint(a.installation.
id,f,c):void 0;if(d!==void 0)return d;throw new v("forbidden",`GitHub gives the App no token for ${r}`,{hint:"Look at the permissions and the repositories of it\
s installation: settings, GitHub Apps, Configure."})}async function ls(t,e,n){for(let[r,s]of t.entries()){let o=await n.installationOf({kind:e,name:s});if(o?.suspended)
throw cs();if(o)return{installation:o,among:t.slice(r)}}throw xd(t)}function xd(t){return new v("forbidden",`the GitHub App is not installed on ${t.join(", ")}`,
{hint:"Install it there from the App's public page, or select the repository in its installation; or correct the name in the config."})}var Cd=500;function Ga(t){let e=ei(t.world),n;return(r,s)=>{if(!Rd(r))return e(r);let o=is(t.world);return o===void 0?e(r):(n??=Id(o,t),n(r,s))}}function Rd(t){
return t.target.id==="github"&&t.token===void 0}function Id(t,e){let{world:n,may:r}=e,s=[],o;function i(a){let{access:c,pace:l}=a.target.capabilities;return o??=
as(t,We(c.endpoint,n),l,n,e.notice),o}return(a,c)=>{let l=qa(a,c),[u]=l;if(u===void 0)throw new v("config",`${a.name} maps nothing`,{where:a.at});let{kind:f,owner:d,
repository:p}=Ha(u),h=y=>y.kind===f&&y.owner.toLowerCase()===d.toLowerCase()&&(y.repositories.has(p.toLowerCase())||y.repositories.size<Cd),m=s.find(h),g=m??Wa(
f,d,i(a),e.minted);m===void 0&&s.push(g);for(let y of l){let k=Ha(y);if(k.kind!==f||k.owner.toLowerCase()!==d.toLowerCase())continue;let b=k.repository.toLowerCase();
g.repositories.has(b)||g.repositories.set(b,k.repository);let S=r==="look"?y.look:y.write;S!==void 0&&g.wanted.set(y.permission,za(S,g.wanted.get(y.permission)))}
return g.token}}async function gg(t,e){let n=is(e.world),r=qa(t),[s]=r;if(n===void 0||s===void 0)return[];let{access:o,pace:i}=t.target.capabilities,a=as(n,We(o.
endpoint,e.world),i,e.world,e.notice),{installation:c}=await ls([s.holder.name],s.holder.kind,a);return r.filter(({permission:l,write:u})=>za(u,c.granted[l])!==
c.granted[l])}function qa(t,e){let r=(e??Ke({targets:[t]},{targets:[],environments:[]})).flatMap(({key:s})=>s.needs??[]);return[...new Map(r.map(s=>[`${s.holder.
name} ${s.permission}`,s])).values()]}function Ha({holder:{kind:t,name:e}}){let[n="",r=n]=e.split("/");return{kind:t,owner:n,repository:r}}function za(t,e){return e===
void 0||e==="read"?t:e}function Ja(t,e){let n=(l,u)=>t.progress({kind:"waiting",until:l,because:u}),r=t.command==="apply"?"write":"look",s={configured:()=>{},learned:()=>{},tokens:Ga(
{world:e,may:r,minted:l=>s.learned([l],[]),notice:n}),ledger:"file",allow:()=>!0,packages:!0,touched:async()=>[],...t.host};t.saved!==void 0&&"apply"in t.saved&&
Tn(t);let o=qi(e),i=pi(t.saved,o,e),{only:a,recover:c}=i??t;return{call:t,world:e,host:s,keys:o,notice:n,approved:i,only:a,recover:c,id:Buffer.from(e.random(9)).
toString("base64url")}}function Kn(t,e,n){let r=0;return(s,o)=>{r+=o,t.progress({kind:e,done:r,total:n,target:s})}}function Va({keys:t},e,n,r){let s=r.slice(0,n.busy.length).filter(({place:c,observation:l})=>c.index>=0||l.listed),{entries:o,isLost:i,id:a}=e;return{seen:s,entries:o,
isLost:i,keyId:t[0].id,fingerprint:jn(t,a)}}function Ya({call:t,only:e,recover:n},r,s){return{policy:r.policy,where:r.where,desired:rc(s),capabilities:new Map(r.
targets.map(({name:o,target:i})=>[o,i.capabilities])),environments:new Map([...s.read].map(([o,i])=>[o,i.size])),unmapped:wa(t.command,e,r),recover:n}}function Qa({
call:t,approved:e,only:n},r,s,{isLost:o,entries:i}){if(t.command==="drift")return ma({config:s,only:n,isLost:o,entries:i});let a=e===void 0?[]:ii(e,r.changes);return[
...r.refusals,...a]}function Xa({call:t,host:e,only:n},r,{read:s},{isLost:o,generation:i,entries:a},{changes:c},{complete:l},u){let f=t.command==="plan"?[]:ba({
config:r,host:e.ledger,generation:i}),d=ha({config:r,only:n,isLost:o,entries:a});if(t.command==="drift")return[...f,...d];let p=l&&u.every(({observation:h})=>h.
listed);return[...f,...d,...ka({config:r,read:s,only:n,changes:c,whole:p})]}function Za(t,{isLost:e}){return nc(t,e).size>0}async function ec({call:t},e,n,r){return t.
command!=="apply"||e.refusals.length>0||!n?!1:!e.changes.some(Y)||await t.approve(r())}async function tc({call:t,world:e,keys:n,id:r},s,{config:o,values:i,ledger:a,
reach:c,looks:l,lines:u},f){let d=nc(s,a.isLost),p=await a.lease({targets:[...d],plan:s.hash}),h=Kn(t,"writing",s.changes.filter(Y).length),{complete:m}=c;try{await Da(
{plan:s,desired:rc(i),seen:l,complete:m,config:o,lines:u,ledger:a,keyId:n[0].id,run:r,world:e,wrote:h,receipts:f})}catch(g){throw await p().catch(()=>{}),g}await p()}
function nc({changes:t},e){let n=t.filter(r=>wn(r)||e(r.address.target));return new Set(n.map(({address:r})=>r.target))}function rc({desired:t,touched:e}){let n=new Map(
t.map(r=>[C(r.uid,r.address.name),r]));for(let{uid:r,address:s}of e)n.delete(C(r,s.name));return n}async function sc(t,e,n){let r=Ne(t);for(let s=z(t);s!==z(s);)if(s=z(s),await n.read(H(s,r)).catch(()=>{})!==void 0)return ct(e,H(s,r))}function Pt(t){return Array.isArray(t)?t.filter(e=>typeof e=="string"):[]}function X(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:{}}function oc(t,e){
let n=X(t.policy);fs(n.allowEmpty,["policy","allowEmpty"],e),Pt(n.protect).forEach((r,s)=>{r.startsWith("!")&&e.add(["policy","protect",s],"protection takes no \
exclusions; leave the name out")});for(let[r,s]of Object.entries(X(t.targets))){let o=["targets",r],{secrets:i,public:a,rename:c}=X(s);fs(i,[...o,"secrets"],e),
fs(a,[...o,"public"],e);for(let l of Object.keys(X(c)))/[*?!]/.test(l)&&e.add([...o,"rename",l],"takes whole names, no globs")}}function fs(t,e,n){let r=Pt(t);r.
length>0&&r.every(s=>s.startsWith("!"))&&n.add(e,'has exclusions only, so nothing is meant; begin the list with `"*"`')}var Md=Xs("node:module"),jd=t=>Md[t],ic=jd("createRequire");var _d=Xs("node:url"),Bd=t=>_d[t],ac=Bd("pathToFileURL");async function Un(t,e,n,r){let s=Object.hasOwn(n,e)?n[e]:void 0;if(s!==void 0)return{found:(await s())[t]};let o=de(e,Object.keys(n));if(o!==void 0)return{wrong:`\
no such ${t}; did you mean \`${o}\`?`};if(r===void 0)return{wrong:"this is not built in, and no package is loaded for a pull request"};let i=Kd(e,r);if(i===void 0)
return{wrong:`no such ${t}, and no installed package; built in: ${ee(Object.keys(n))}`};try{let a=await import(ac(i).href);return Ud(t,a[t])?{found:a[t]}:{wrong:`\
this package exports no \`${t}\` with \`api: 1\``}}catch{return{wrong:"this package is installed but cannot be loaded"}}}function lc(t,e){return!Object.hasOwn(e,
t)&&de(t,Object.keys(e))===void 0}var Dd=/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;function Kd(t,e){if(Dd.test(t))try{let n=ic(H(e,"config.js")).
resolve(t);return hn(n)?n:void 0}catch{return}}var cc={source:{functions:["read"],objects:["config","access"]},target:{functions:["parseScope","keyOf","observe",
"write"],objects:["config","capabilities"]}};function Ud(t,e){if(typeof e!="object"||e===null)return!1;let n=e;return n.api===1&&cc[t].functions.every(r=>typeof n[r]==
"function")&&cc[t].objects.every(r=>typeof n[r]=="object"&&n[r]!==null)}function fc(t){let e=[],n=new Map,r=new Set,s=(a,c)=>{let l={line:t.lineOf(a),message:`${di(a)||"the config"}: ${c}`};return e.push(l),l};function o(a,c){let l=String(
a.at(-1)),u=ui(l);s(a,u===void 0?`unknown key${$n(l,c)}`:`unknown key; ${u}`);let f=de(l,c);f!==void 0&&r.add(JSON.stringify([...a.slice(0,-1),f]))}async function i(a,c,l,u=[]){
for(let f of c){let d=[...l,...f.path];if(f.code==="unrecognized_keys"){let{knownKeys:p}=await import("./config-schema-GJM53BL5.js"),h=[...f.path.length===0?u:[],
...p(a,f.path)];for(let m of f.keys??[])o([...d,m],h)}else{let p=dc(t.data,d),h=s(d,Fd(f,d.at(-1),p));p===void 0&&n.set(JSON.stringify(d),h)}}}return{add:s,addUnknown:o,
addIssues:i,all:()=>{let a=[...r].map(l=>n.get(l)),c=e.filter(l=>!a.includes(l)).sort((l,u)=>l.line-u.line);return[...new Map(c.map(l=>[`${l.line} ${l.message}`,
l])).values()]}}}function Fd(t,e,n){if(e==="token"&&n!==void 0&&t.code==="invalid_type")return"no token may stand in the config; name the variable that holds it\
, `token: { env: NAME }`";if(e==="secrets"&&typeof n=="object"&&!Array.isArray(n)&&n!==null)return"must be a list of names and globs; no value may stand in the \
config";if(t.code==="invalid_key")return t.issues?.[0]?.message??"cannot be a name here";if(t.code!=="invalid_union"||n===void 0)return Dt(t,n);let r=(t.errors??
[]).flatMap(([i])=>i??[]),s=r.find(({path:i})=>i.length>0);if(s!==void 0)return Dt(s,dc(n,s.path));let o=new Set(r.map(i=>Dt(i,n)));return o.size===0?Dt(t,n):[...o].
join(", or ")}function dc(t,e){return e.reduce((n,r)=>{if(!(typeof n!="object"||n===null||!Object.hasOwn(n,r)))return n[r]},t)}async function uc(t,e,n){let r=["targets",t];if(typeof e.use!="string")return;let s=await Un("target",e.use,n.targets,n.folder);if("wrong"in s){n.report.add([...r,
"use"],s.wrong);return}let o=s.found,i=await Fn(o,Wd(e,o,n.env),Object.keys(Zr),r,n.report);return{target:o,settings:i,places:Hd(o,e.environments,[...r,"environ\
ments"],n)}}function Wd(t,e,n){let r=Object.entries(e.capabilities.access.settings??{}).flatMap(([s,o])=>{let i=n[o];return i===void 0||i===""?[]:[[s,i]]});return{
...Object.fromEntries(r),...t}}async function Fn(t,e,n,r,s){let o=Object.fromEntries(Object.entries(e).filter(([u])=>!n.includes(u))),i=t.config.settings,a=i.safeParse(
o);if(!a.success){await s.addIssues(i,a.error.issues,r,n);return}let c=typeof a.data=="object"&&a.data!==null?Object.keys(a.data):[],l=Object.keys(o).filter(u=>!c.
includes(u));for(let u of l)s.addUnknown([...r,u],[...n,...c]);return l.length===0?a.data:void 0}function Hd(t,e,n,r){let{report:s,environments:o,where:i}=r;if(typeof e!=
"object"||e===null||Array.isArray(e))return[];let a=Object.entries(e);return a.length===0&&s.add(n,"map at least one environment"),a.flatMap(([c,l])=>{let u=[...n,
c];if(o.length>0&&!o.includes(c)){let d=de(c,o);s.add(u,`not declared in \`environments\`${d===void 0?"":`; did you mean \`${d}\`?`}`)}return Array.isArray(l)&&
l.length===0&&s.add(u,"must name at least one place"),(Array.isArray(l)?l.map((d,p)=>[[...u,p],d]):[[u,l]]).flatMap(([d,p])=>{let h=t.config.place.safeParse(p);
return h.success?[{environment:c,place:h.data,at:i(d),path:d}]:(s.add(d,Gd(t,p)),[])})})}function Gd({capabilities:{title:t,places:e}},n){let r=e.map(({place:o})=>o),
s=typeof n=="string"?de(n,r):void 0;return s!==void 0?`no place of ${t}; did you mean \`${s}\`?`:`no place of ${t}, which has ${ee(r,"and")}`}function pc(t,e,n){
let r=new Map;for(let[s,{target:o,settings:i,places:a}]of t){if(i===void 0)continue;let c=Pt(X(X(e.targets)[s]).public);if(c.length>0&&o.capabilities.forms.public===
!1){n.add(["targets",s,"public"],`${o.capabilities.title} keeps nothing readable; take \`public\` out`);continue}let l=c.length>0?["secret","public"]:["secret"];
for(let{environment:u,place:f,at:d,path:p}of a)try{let h=new Set(l.map(m=>o.keyOf(o.parseScope({settings:i,place:f,form:m})).uid));for(let m of h){let g=r.get(m);
g===void 0?r.set(m,{environment:u,at:d}):n.add(p,qd(g,u))}}catch(h){let{message:m,hint:g}=j(h);n.add(p,g===Zs.config.hint?m:`${m}. ${g}`)}}}function qd(t,e){return t.
environment===e?`this place is named twice, here and at ${t.at}`:`two environments reach this place, \`${e}\` here and \`${t.environment}\` at ${t.at}`}var Wn=Symbol.for("yaml.alias"),Hn=Symbol.for("yaml.document"),me=Symbol.for("yaml.map"),ds=Symbol.for("yaml.pair"),ne=Symbol.for("yaml.scalar"),Re=Symbol.for("\
yaml.seq"),J=Symbol.for("yaml.node.type"),he=t=>!!t&&typeof t=="object"&&t[J]===Wn,Oe=t=>!!t&&typeof t=="object"&&t[J]===Hn,re=t=>!!t&&typeof t=="object"&&t[J]===
me,x=t=>!!t&&typeof t=="object"&&t[J]===ds,N=t=>!!t&&typeof t=="object"&&t[J]===ne,se=t=>!!t&&typeof t=="object"&&t[J]===Re;function I(t){if(t&&typeof t=="objec\
t")switch(t[J]){case me:case Re:return!0}return!1}function L(t){if(t&&typeof t=="object")switch(t[J]){case Wn:case me:case ne:case Re:return!0}return!1}var Gn=t=>(N(
t)||I(t))&&!!t.anchor;var Z=Symbol("break visit"),mc=Symbol("skip children"),Pe=Symbol("remove node");function ae(t,e){let n=hc(e);Oe(t)?Et(null,t.contents,n,Object.freeze([t]))===Pe&&
(t.contents=null):Et(null,t,n,Object.freeze([]))}ae.BREAK=Z;ae.SKIP=mc;ae.REMOVE=Pe;function Et(t,e,n,r){let s=gc(t,e,n,r);if(L(s)||x(s))return yc(t,r,s),Et(t,s,
n,r);if(typeof s!="symbol"){if(I(e)){r=Object.freeze(r.concat(e));for(let o=0;o<e.items.length;++o){let i=Et(o,e.items[o],n,r);if(typeof i=="number")o=i-1;else{
if(i===Z)return Z;i===Pe&&(e.items.splice(o,1),o-=1)}}}else if(x(e)){r=Object.freeze(r.concat(e));let o=Et("key",e.key,n,r);if(o===Z)return Z;o===Pe&&(e.key=null);
let i=Et("value",e.value,n,r);if(i===Z)return Z;i===Pe&&(e.value=null)}}return s}async function qn(t,e){let n=hc(e);Oe(t)?await $t(null,t.contents,n,Object.freeze(
[t]))===Pe&&(t.contents=null):await $t(null,t,n,Object.freeze([]))}qn.BREAK=Z;qn.SKIP=mc;qn.REMOVE=Pe;async function $t(t,e,n,r){let s=await gc(t,e,n,r);if(L(s)||
x(s))return yc(t,r,s),$t(t,s,n,r);if(typeof s!="symbol"){if(I(e)){r=Object.freeze(r.concat(e));for(let o=0;o<e.items.length;++o){let i=await $t(o,e.items[o],n,r);
if(typeof i=="number")o=i-1;else{if(i===Z)return Z;i===Pe&&(e.items.splice(o,1),o-=1)}}}else if(x(e)){r=Object.freeze(r.concat(e));let o=await $t("key",e.key,n,
r);if(o===Z)return Z;o===Pe&&(e.key=null);let i=await $t("value",e.value,n,r);if(i===Z)return Z;i===Pe&&(e.value=null)}}return s}function hc(t){return typeof t==
"object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&
{Map:t.Collection,Seq:t.Collection},t):t}function gc(t,e,n,r){if(typeof n=="function")return n(t,e,r);if(re(e))return n.Map?.(t,e,r);if(se(e))return n.Seq?.(t,e,
r);if(x(e))return n.Pair?.(t,e,r);if(N(e))return n.Scalar?.(t,e,r);if(he(e))return n.Alias?.(t,e,r)}function yc(t,e,n){let r=e[e.length-1];if(I(r))r.items[t]=n;else if(x(
r))t==="key"?r.key=n:r.value=n;else if(Oe(r))r.contents=n;else{let s=he(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}var zd={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Jd=t=>t.replace(/[!,[\]{}]/g,e=>zd[e]),Ee=class t{constructor(e,n){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.
docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.
yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);break}return e}add(e,n){this.atNextDocument&&(this.yaml={explicit:t.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),this.atNextDocument=!1);let r=e.trim().split(/[ \t]+/),s=r.shift();switch(s){case"\
%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[o,i]=r;return this.tags[o]=i,!0}case"%YAML":{if(this.yaml.
explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[o]=r;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{let i=/^\d+\.\d+$/.
test(o);return n(6,`Unsupported YAML version ${o}`,i),!1}}default:return n(0,`Unknown directive ${s}`,!0),!1}}tagName(e,n){if(e==="!")return"!";if(e[0]!=="!")return n(
`Not a valid tag: ${e}`),null;if(e[1]==="<"){let i=e.slice(2,-1);return i==="!"||i==="!!"?(n(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-
1]!==">"&&n("Verbatim tags must end with a >"),i)}let[,r,s]=e.match(/^(.*!)([^!]*)$/s);s||n(`The ${e} tag has no suffix`);let o=this.tags[r];if(o)try{return o+decodeURIComponent(
s)}catch(i){return n(String(i)),null}return r==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[n,r]of Object.entries(this.tags))if(e.startsWith(
r))return n+Jd(e.substring(r.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(
this.tags),s;if(e&&r.length>0&&L(e.contents)){let o={};ae(e.contents,(i,a)=>{L(a)&&a.tag&&(o[a.tag]=!0)}),s=Object.keys(o)}else s=[];for(let[o,i]of r)o==="!!"&&
i==="tag:yaml.org,2002:"||(!e||s.some(a=>a.startsWith(i)))&&n.push(`%TAG ${o} ${i}`);return n.join(`
`)}};Ee.defaultYaml={explicit:!1,version:"1.2"};Ee.defaultTags={"!!":"tag:yaml.org,2002:"};function zn(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(n)}return!0}
function us(t){let e=new Set;return ae(t,{Value(n,r){r.anchor&&e.add(r.anchor)}}),e}function ps(t,e){for(let n=1;;++n){let r=`${t}${n}`;if(!e.has(r))return r}}function wc(t,e){
let n=[],r=new Map,s=null;return{onAnchor:o=>{n.push(o),s??(s=us(t));let i=ps(e,s);return s.add(i),i},setAnchors:()=>{for(let o of n){let i=r.get(o);if(typeof i==
"object"&&i.anchor&&(N(i.node)||I(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
o,a}}},sourceObjects:r}}function He(t,e,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,o=r.length;s<o;++s){let i=r[s],a=He(t,r,String(s),i);a===void 0?delete r[s]:a!==i&&
(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let o=r.get(s),i=He(t,r,s,o);i===void 0?r.delete(s):i!==o&&r.set(s,i)}else if(r instanceof Set)
for(let s of Array.from(r)){let o=He(t,r,s,s);o===void 0?r.delete(s):o!==s&&(r.delete(s),r.add(o))}else for(let[s,o]of Object.entries(r)){let i=He(t,r,s,o);i===
void 0?delete r[s]:i!==o&&(r[s]=i)}return t.call(e,n,r)}function U(t,e,n){if(Array.isArray(t))return t.map((r,s)=>U(r,String(s),n));if(t&&typeof t.toJSON=="function"){if(!n||!Gn(t))return t.toJSON(e,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(t,r),n.onCreate=o=>{r.res=o,delete n.onCreate};let s=t.toJSON(e,n);return n.onCreate&&n.onCreate(s),s}return typeof t=="bigint"&&
!n?.keep?Number(t):t}var Ge=class{constructor(e){Object.defineProperty(this,J,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:r,onAnchor:s,reviver:o}={}){if(!Oe(e))throw new TypeError("A document argumen\
t is required");let i={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=U(this,"",i);if(typeof s=="functi\
on")for(let{count:c,res:l}of i.anchors.values())s(l,c);return typeof o=="function"?He(o,{"":a},"",a):a}};var Ie=class extends Ge{constructor(e){super(Wn),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){
if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],ae(e,{Node:(o,i)=>{(he(i)||
Gn(i))&&r.push(i)}}),n&&(n.aliasResolveCache=r));let s;for(let o of r){if(o===this)break;o.anchor===this.source&&(s=o)}if(s&&n){let{anchors:o,doc:i,maxAliasCount:a}=n,
c=o.get(s);if(c||(U(s,null,n),c=o.get(s)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.
count+=1,c.aliasCount===0&&(c.aliasCount=Jn(i,s,o)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return s}toJSON(e,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(e,n,r){let s=`*${this.source}`;if(e){if(zn(this.source),e.options.verifyAliasOrder&&!e.
anchors.has(this.source)){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(e.implicitKey)return`${s} `}return s}};
function Jn(t,e,n){if(he(e)){let r=e.resolve(t),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(I(e)){let r=0;for(let s of e.items){let o=Jn(t,s,n);o>r&&
(r=o)}return r}else if(x(e)){let r=Jn(t,e.key,n),s=Jn(t,e.value,n);return Math.max(r,s)}return 1}var Vn=t=>!t||typeof t!="function"&&typeof t!="object",$=class extends Ge{constructor(e){super(ne),this.value=e}toJSON(e,n){return n?.keep?this.value:U(this.value,
e,n)}toString(){return String(this.value)}};$.BLOCK_FOLDED="BLOCK_FOLDED";$.BLOCK_LITERAL="BLOCK_LITERAL";$.PLAIN="PLAIN";$.QUOTE_DOUBLE="QUOTE_DOUBLE";$.QUOTE_SINGLE=
"QUOTE_SINGLE";var Vd="tag:yaml.org,2002:";function Yd(t,e,n){if(e){let r=n.filter(o=>o.tag===e),s=r.find(o=>!o.format)??r[0];if(!s)throw new Error(`Tag ${e} not found`);return s}
return n.find(r=>r.identify?.(t)&&!r.format)}function Me(t,e,n){if(Oe(t)&&(t=t.contents),L(t))return t;if(x(t)){let f=n.schema[me].createNode?.(n.schema,null,n);
return f.items.push(t),f}(t instanceof String||t instanceof Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:r,
onAnchor:s,onTagObj:o,schema:i,sourceObjects:a}=n,c;if(r&&t&&typeof t=="object"){if(c=a.get(t),c)return c.anchor??(c.anchor=s(t)),new Ie(c.anchor);c={anchor:null,
node:null},a.set(t,c)}e?.startsWith("!!")&&(e=Vd+e.slice(2));let l=Yd(t,e,i.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){
let f=new $(t);return c&&(c.node=f),f}l=t instanceof Map?i[me]:Symbol.iterator in Object(t)?i[Re]:i[me]}o&&(o(l),delete n.onTagObj);let u=l?.createNode?l.createNode(
n.schema,t,n):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(n.schema,t,n):new $(t);return e?u.tag=e:l.default||(u.tag=l.tag),c&&(c.node=u),u}function zt(t,e,n){let r=n;for(let s=e.length-1;s>=0;--s){let o=e[s];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let i=[];i[o]=r,r=i}else r=new Map([[o,r]])}
return Me(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:t,sourceObjects:new Map})}
var At=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,Tt=class extends Ge{constructor(e,n){super(e),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(e){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(n.schema=
e),n.items=n.items.map(r=>L(r)||x(r)?r.clone(e):r),this.range&&(n.range=this.range.slice()),n}addIn(e,n){if(At(e))this.add(n);else{let[r,...s]=e,o=this.get(r,!0);
if(I(o))o.addIn(s,n);else if(o===void 0&&this.schema)this.set(r,zt(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(e){
let[n,...r]=e;if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(I(s))return s.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaini\
ng path: ${r}`)}getIn(e,n){let[r,...s]=e,o=this.get(r,!0);return s.length===0?!n&&N(o)?o.value:o:I(o)?o.getIn(s,n):void 0}hasAllNullValues(e){return this.items.
every(n=>{if(!x(n))return!1;let r=n.value;return r==null||e&&N(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(e){let[n,...r]=e;if(r.length===0)
return this.has(n);let s=this.get(n,!0);return I(s)?s.hasIn(r):!1}setIn(e,n){let[r,...s]=e;if(s.length===0)this.set(r,n);else{let o=this.get(r,!0);if(I(o))o.setIn(
s,n);else if(o===void 0&&this.schema)this.set(r,zt(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}};var bc=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function ce(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,e):t}var $e=(t,e,n)=>t.endsWith(`
`)?ce(n,e):n.includes(`
`)?`
`+ce(n,e):(t.endsWith(" ")?"":" ")+n;var ms="flow",Yn="block",Jt="quoted";function Vt(t,e,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:o=20,onFold:i,onOverflow:a}={}){if(!s||s<0)return t;
s<o&&(o=0);let c=Math.max(1+o,1+s-e.length);if(t.length<=c)return t;let l=[],u={},f=s-e.length;typeof r=="number"&&(r>s-Math.max(2,o)?l.push(0):f=s-r);let d,p,h=!1,
m=-1,g=-1,y=-1;n===Yn&&(m=kc(t,m,e.length),m!==-1&&(f=m+c));for(let b;b=t[m+=1];){if(n===Jt&&b==="\\"){switch(g=m,t[m+1]){case"x":m+=3;break;case"u":m+=5;break;case"\
U":m+=9;break;default:m+=1}y=m}if(b===`
`)n===Yn&&(m=kc(t,m,e.length)),f=m+e.length+c,d=void 0;else{if(b===" "&&p&&p!==" "&&p!==`
`&&p!=="	"){let S=t[m+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(d=m)}if(m>=f)if(d)l.push(d),f=d+c,d=void 0;else if(n===Jt){for(;p===" "||p==="	";)p=b,b=t[m+=1],h=!0;let S=m>y+1?m-2:g-1;if(u[S])return t;l.push(S),
u[S]=!0,f=S+c,d=void 0}else h=!0}p=b}if(h&&a&&a(),l.length===0)return t;i&&i();let k=t.slice(0,l[0]);for(let b=0;b<l.length;++b){let S=l[b],w=l[b+1]||t.length;S===
0?k=`
${e}${t.slice(0,w)}`:(n===Jt&&u[S]&&(k+=`${t[S]}\\`),k+=`
${e}${t.slice(S+1,w)}`)}return k}function kc(t,e,n){let r=e,s=e+1,o=t[s];for(;o===" "||o==="	";)if(e<s+n)o=t[++e];else{do o=t[++e];while(o&&o!==`
`);r=e,s=e+1,o=t[s]}return r}var Xn=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.minContentWidth}),Zn=t=>/^(%|---|\.\.\.)/m.
test(t);function Qd(t,e,n){if(!e||e<0)return!1;let r=e-n,s=t.length;if(s<=r)return!1;for(let o=0,i=0;o<s;++o)if(t[o]===`
`){if(o-i>r)return!0;if(i=o+1,s-i<=r)return!1}return!0}function Yt(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=e,s=e.
options.doubleQuotedMinMultiLineLength,o=e.indent||(Zn(t)?"  ":""),i="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(i+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{i+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"\
000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:u.
substr(0,2)==="00"?i+="\\x"+u.substr(2):i+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<s)c+=1;else{for(i+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)i+=`
`,c+=2;i+=o,n[c+2]===" "&&(i+="\\"),c+=1,a=c+1}break;default:c+=1}return i=a?i+n.slice(a):n,r?i:Vt(i,o,Jt,Xn(e,!1))}function hs(t,e){if(e.options.singleQuote===
!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Yt(t,e);let n=e.indent||(Zn(t)?"  ":""),r="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return e.implicitKey?r:Vt(r,n,ms,Xn(e,!1))}function Nt(t,e){let{singleQuote:n}=e.options,r;if(n===!1)r=Yt;else{let s=t.includes('"'),o=t.includes("'");
s&&!o?r=hs:o&&!s?r=Yt:r=n?hs:Yt}return r(t,e)}var gs;try{gs=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{gs=/\n+(?!\n|$)/g}function Qn({comment:t,type:e,value:n},r,s,o){let{blockQuote:i,commentString:a,lineWidth:c}=r.options;if(!i||/\n[\t ]+$/.test(
n))return Nt(n,r);let l=r.indent||(r.forceBlockIndent||Zn(n)?"  ":""),u=i==="literal"?!0:i==="folded"||e===$.BLOCK_FOLDED?!1:e===$.BLOCK_LITERAL?!0:!Qd(n,c,l.length);
if(!n)return u?`|
`:`>
`;let f,d;for(d=n.length;d>0;--d){let w=n[d-1];if(w!==`
`&&w!=="	"&&w!==" ")break}let p=n.substring(d),h=p.indexOf(`
`);h===-1?f="-":n===p||h!==p.length-1?(f="+",o&&o()):f="",p&&(n=n.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p=p.replace(gs,`$&${l}`));let m=!1,g,y=-1;for(g=0;g<n.length;++g){let w=n[g];if(w===" ")m=!0;else if(w===`
`)y=g;else break}let k=n.substring(0,y<g?y+1:g);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let S=(m?l?"2":"1":"")+f;if(t&&(S+=" "+a(t.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!u){let w=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),P=!1,E=Xn(r,!0);i!=="folded"&&e!==$.BLOCK_FOLDED&&(E.onOverflow=()=>{
P=!0});let O=Vt(`${k}${w}${p}`,l,Yn,E);if(!P)return`>${S}
${l}${O}`}return n=n.replace(/\n+/g,`$&${l}`),`|${S}
${l}${k}${n}${p}`}function Xd(t,e,n,r){let{type:s,value:o}=t,{actualString:i,implicitKey:a,indent:c,indentStep:l,inFlow:u}=e;if(a&&o.includes(`
`)||u&&/[[\]{},]/.test(o))return Nt(o,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return a||u||!o.includes(
`
`)?Nt(o,e):Qn(t,e,n,r);if(!a&&!u&&s!==$.PLAIN&&o.includes(`
`))return Qn(t,e,n,r);if(Zn(o)){if(c==="")return e.forceBlockIndent=!0,Qn(t,e,n,r);if(a&&c===l)return Nt(o,e)}let f=o.replace(/\n+/g,`$&
${c}`);if(i){let d=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(f),{compat:p,tags:h}=e.doc.schema;if(h.some(d)||p?.some(d))return Nt(o,e)}return a?
f:Vt(f,c,ms,Xn(e,!1))}function tt(t,e,n,r){let{implicitKey:s,inFlow:o}=e,i=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==
$.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=$.QUOTE_DOUBLE);let c=u=>{switch(u){case $.BLOCK_FOLDED:case $.BLOCK_LITERAL:
return s||o?Nt(i.value,e):Qn(i,e,n,r);case $.QUOTE_DOUBLE:return Yt(i.value,e);case $.QUOTE_SINGLE:return hs(i.value,e);case $.PLAIN:return Xd(i,e,n,r);default:
return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=e.options,d=s&&u||f;if(l=c(d),l===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return l}function er(t,e){let n=Object.assign({blockQuote:!0,commentString:bc,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},t.schema.toStringOptions,e),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:t,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Zd(t,e){
if(e.tag){let s=t.filter(o=>o.tag===e.tag);if(s.length>0)return s.find(o=>o.format===e.format)??s[0]}let n,r;if(N(e)){r=e.value;let s=t.filter(o=>o.identify?.(r));
if(s.length>1){let o=s.filter(i=>i.test);o.length>0&&(s=o)}n=s.find(o=>o.format===e.format)??s.find(o=>!o.format)}else r=e,n=t.find(s=>s.nodeClass&&r instanceof
s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${s} value`)}return n}function eu(t,e,{anchors:n,
doc:r}){if(!r.directives)return"";let s=[],o=(N(t)||I(t))&&t.anchor;o&&zn(o)&&(n.add(o),s.push(`&${o}`));let i=t.tag??(e.default?null:e.tag);return i&&s.push(r.
directives.tagString(i)),s.join(" ")}function je(t,e,n,r){if(x(t))return t.toString(e,n,r);if(he(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(t):e.resolvedAliases=new Set([t]),
t=t.resolve(e.doc)}let s,o=L(t)?t:e.doc.createNode(t,{onTagObj:c=>s=c});s??(s=Zd(e.doc.schema.tags,o));let i=eu(o,s,e);i.length>0&&(e.indentAtStart=(e.indentAtStart??
0)+i.length+1);let a=typeof s.stringify=="function"?s.stringify(o,e,n,r):N(o)?tt(o,e,n,r):o.toString(e,n,r);return i?N(o)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}\

${e.indent}${a}`:a}function Sc({key:t,value:e},n,r,s){let{allNullValues:o,doc:i,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,d=L(t)&&t.comment||null;
if(f){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(I(t)||!L(t)&&typeof t=="object"){let E="With simple keys, collection cannot be\
 used as a key value";throw new Error(E)}}let p=!f&&(!t||d&&e==null&&!n.inFlow||I(t)||(N(t)?t.type===$.BLOCK_FOLDED||t.type===$.BLOCK_LITERAL:typeof t=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!p&&(f||!o),indent:a+c});let h=!1,m=!1,g=je(t,n,()=>h=!0,()=>m=!0);if(!p&&!n.inFlow&&g.length>1024){if(f)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");p=!0}if(n.inFlow){if(o||e==null)return h&&r&&r(),g===""?"?":p?`? ${g}`:g}else if(o&&
!f||e==null&&p)return g=`? ${g}`,d&&!h?g+=$e(g,n.indent,l(d)):m&&s&&s(),g;h&&(d=null),p?(d&&(g+=$e(g,n.indent,l(d))),g=`? ${g}
${a}:`):(g=`${g}:`,d&&(g+=$e(g,n.indent,l(d))));let y,k,b;L(e)?(y=!!e.spaceBefore,k=e.commentBefore,b=e.comment):(y=!1,k=null,b=null,e&&typeof e=="object"&&(e=i.
createNode(e))),n.implicitKey=!1,!p&&!d&&N(e)&&(n.indentAtStart=g.length+1),m=!1,!u&&c.length>=2&&!n.inFlow&&!p&&se(e)&&!e.flow&&!e.tag&&!e.anchor&&(n.indent=n.
indent.substring(2));let S=!1,w=je(e,n,()=>S=!0,()=>m=!0),P=" ";if(d||y||k){if(P=y?`
`:"",k){let E=l(k);P+=`
${ce(E,n.indent)}`}w===""&&!n.inFlow?P===`
`&&b&&(P=`

`):P+=`
${n.indent}`}else if(!p&&I(e)){let E=w[0],O=w.indexOf(`
`),T=O!==-1,A=n.inFlow??e.flow??e.items.length===0;if(T||!A){let M=!1;if(T&&(E==="&"||E==="!")){let R=w.indexOf(" ");E==="&"&&R!==-1&&R<O&&w[R+1]==="!"&&(R=w.indexOf(
" ",R+1)),(R===-1||O<R)&&(M=!0)}M||(P=`
${n.indent}`)}}else(w===""||w[0]===`
`)&&(P="");return g+=P+w,n.inFlow?S&&r&&r():b&&!S?g+=$e(g,n.indent,l(b)):m&&s&&s(),g}function ys(t,e){(t==="debug"||t==="warn")&&console.warn(e)}var tr="<<",ge={identify:t=>t===tr||typeof t=="symbol"&&t.description===tr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new $(
Symbol(tr)),{addToJSMap:bs}),stringify:()=>tr},vc=(t,e)=>(ge.identify(e)||N(e)&&(!e.type||e.type===$.PLAIN)&&ge.identify(e.value))&&t?.doc.schema.tags.some(n=>n.
tag===ge.tag&&n.default);function bs(t,e,n){let r=Oc(t,n);if(se(r))for(let s of r.items)ws(t,e,s);else if(Array.isArray(r))for(let s of r)ws(t,e,s);else ws(t,e,
r)}function ws(t,e,n){let r=Oc(t,n);if(!re(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,t,Map);for(let[o,i]of s)e instanceof
Map?e.has(o)||e.set(o,i):e instanceof Set?e.add(o):Object.prototype.hasOwnProperty.call(e,o)||Object.defineProperty(e,o,{value:i,writable:!0,enumerable:!0,configurable:!0});
return e}function Oc(t,e){return t&&he(e)?e.resolve(t.doc,t):e}function nr(t,e,{key:n,value:r}){if(L(n)&&n.addToJSMap)n.addToJSMap(t,e,r);else if(vc(t,n))bs(t,e,r);else{let s=U(n,"",t);if(e instanceof Map)e.set(s,U(r,s,t));else if(e instanceof
Set)e.add(s);else{let o=tu(n,s,t),i=U(r,o,t);o in e?Object.defineProperty(e,o,{value:i,writable:!0,enumerable:!0,configurable:!0}):e[o]=i}}return e}function tu(t,e,n){
if(e===null)return"";if(typeof e!="object")return String(e);if(L(t)&&n?.doc){let r=er(n.doc,{});r.anchors=new Set;for(let o of n.anchors.keys())r.anchors.add(o.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=t.toString(r);if(!n.mapKeyWarned){let o=JSON.stringify(s);o.length>40&&(o=o.substring(0,36)+'..."'),ys(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}
return JSON.stringify(e)}function Lt(t,e,n){let r=Me(t,void 0,n),s=Me(e,void 0,n);return new B(r,s)}var B=class t{constructor(e,n=null){Object.defineProperty(this,J,{value:ds}),this.key=
e,this.value=n}clone(e){let{key:n,value:r}=this;return L(n)&&(n=n.clone(e)),L(r)&&(r=r.clone(e)),new t(n,r)}toJSON(e,n){let r=n?.mapAsMap?new Map:{};return nr(n,
r,this)}toString(e,n,r){return e?.doc?Sc(this,e,n,r):JSON.stringify(this)}};function sr(t,e,n){return(e.inFlow??t.flow?ru:nu)(t,e,n)}function nu({comment:t,items:e},n,{blockItemPrefix:r,flowChars:s,itemIndent:o,onChompKeep:i,onComment:a}){
let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:o,type:null}),f=!1,d=[];for(let h=0;h<e.length;++h){let m=e[h],g=null;if(L(m))!f&&m.spaceBefore&&
d.push(""),rr(n,d,m.commentBefore,f),m.comment&&(g=m.comment);else if(x(m)){let k=L(m.key)?m.key:null;k&&(!f&&k.spaceBefore&&d.push(""),rr(n,d,k.commentBefore,f))}
f=!1;let y=je(m,u,()=>g=null,()=>f=!0);g&&(y+=$e(y,o,l(g))),f&&g&&(f=!1),d.push(r+y)}let p;if(d.length===0)p=s.start+s.end;else{p=d[0];for(let h=1;h<d.length;++h){
let m=d[h];p+=m?`
${c}${m}`:`
`}}return t?(p+=`
`+ce(l(t),c),a&&a()):f&&i&&i(),p}function ru({items:t},e,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:o,flowCollectionPadding:i,options:{commentString:a}}=e;
r+=o;let c=Object.assign({},e,{indent:r,inFlow:!0,type:null}),l=!1,u=0,f=[];for(let h=0;h<t.length;++h){let m=t[h],g=null;if(L(m))m.spaceBefore&&f.push(""),rr(e,
f,m.commentBefore,!1),m.comment&&(g=m.comment);else if(x(m)){let k=L(m.key)?m.key:null;k&&(k.spaceBefore&&f.push(""),rr(e,f,k.commentBefore,!1),k.comment&&(l=!0));
let b=L(m.value)?m.value:null;b?(b.comment&&(g=b.comment),b.commentBefore&&(l=!0)):m.value==null&&k?.comment&&(g=k.comment)}g&&(l=!0);let y=je(m,c,()=>g=null);l||
(l=f.length>u||y.includes(`
`)),h<t.length-1?y+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=f.reduce((k,b)=>k+b.length+2,2)+(y.length+2)>e.options.lineWidth)),l&&(y+=",")),
g&&(y+=$e(y,r,a(g))),f.push(y),u=f.length}let{start:d,end:p}=n;if(f.length===0)return d+p;if(!l){let h=f.reduce((m,g)=>m+g.length+2,2);l=e.options.lineWidth>0&&
h>e.options.lineWidth}if(l){let h=d;for(let m of f)h+=m?`
${o}${s}${m}`:`
`;return`${h}
${s}${p}`}else return`${d}${i}${f.join(" ")}${i}${p}`}function rr({indent:t,options:{commentString:e}},n,r,s){if(r&&s&&(r=r.replace(/^\n+/,"")),r){let o=ce(e(r),
t);n.push(o.trimStart())}}function qe(t,e){let n=N(e)?e.value:e;for(let r of t)if(x(r)&&(r.key===e||r.key===n||N(r.key)&&r.key.value===n))return r}var D=class extends Tt{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(me,e),this.items=[]}static from(e,n,r){let{keepUndefined:s,replacer:o}=r,i=new this(e),a=(c,l)=>{if(typeof o==
"function")l=o.call(n,c,l);else if(Array.isArray(o)&&!o.includes(c))return;(l!==void 0||s)&&i.items.push(Lt(c,l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof e.sortMapEntries=="function"&&i.items.sort(e.sortMapEntries),i}add(e,n){let r;x(e)?r=e:!e||
typeof e!="object"||!("key"in e)?r=new B(e,e?.value):r=new B(e.key,e.value);let s=qe(this.items,r.key),o=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(
`Key ${r.key} already set`);N(s.value)&&Vn(r.value)?s.value.value=r.value:s.value=r.value}else if(o){let i=this.items.findIndex(a=>o(r,a)<0);i===-1?this.items.push(
r):this.items.splice(i,0,r)}else this.items.push(r)}delete(e){let n=qe(this.items,e);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(e,n){let s=qe(
this.items,e)?.value;return(!n&&N(s)?s.value:s)??void 0}has(e){return!!qe(this.items,e)}set(e,n){this.add(new B(e,n),!0)}toJSON(e,n,r){let s=r?new r:n?.mapAsMap?
new Map:{};n?.onCreate&&n.onCreate(s);for(let o of this.items)nr(n,s,o);return s}toString(e,n,r){if(!e)return JSON.stringify(this);for(let s of this.items)if(!x(
s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{
allNullValues:!0})),sr(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:r,onComment:n})}};var ye={collection:"map",default:!0,nodeClass:D,tag:"tag:yaml.org,2002:map",resolve(t,e){return re(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,n)=>D.
from(t,e,n)};var G=class extends Tt{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Re,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=or(
e);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(e,n){let r=or(e);if(typeof r!="number")return;let s=this.items[r];return!n&&N(s)?s.value:s}has(e){
let n=or(e);return typeof n=="number"&&n<this.items.length}set(e,n){let r=or(e);if(typeof r!="number")throw new Error(`Expected a valid index, not ${e}.`);let s=this.
items[r];N(s)&&Vn(n)?s.value=n:this.items[r]=n}toJSON(e,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let o of this.items)r.push(U(o,String(s++),n));return r}toString(e,n,r){
return e?sr(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(e,n,r){
let{replacer:s}=r,o=new this(e);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof s=="function"){let c=n instanceof Set?a:String(i++);a=s.call(
n,c,a)}o.items.push(Me(a,void 0,r))}}return o}};function or(t){let e=N(t)?t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(
e)&&e>=0?e:null}var we={collection:"seq",default:!0,nodeClass:G,tag:"tag:yaml.org,2002:seq",resolve(t,e){return se(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,n)=>G.
from(t,e,n)};var ze={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,e,n,r){return e=Object.assign({actualString:!0},e),tt(t,e,
n,r)}};var nt={identify:t=>t==null,createNode:()=>new $(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new $(null),stringify:({
source:t},e)=>typeof t=="string"&&nt.test.test(t)?t:e.options.nullStr};var Qt={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new $(t[0]==="t"||t[0]==="T"),
stringify({source:t,value:e},n){if(t&&Qt.test.test(t)){let r=t[0]==="t"||t[0]==="T";if(e===r)return t}return e?n.options.trueStr:n.options.falseStr}};function q({format:t,minFractionDigits:e,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?r:Number(r);if(!isFinite(s))return isNaN(
s)?".nan":s<0?"-.inf":".inf";let o=Object.is(r,-0)?"-0":JSON.stringify(r);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let i=o.
indexOf(".");i<0&&(i=o.length,o+=".");let a=e-(o.length-i-1);for(;a-- >0;)o+="0"}return o}var ir={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()===
"nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:q},ar={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():
q(t)}},cr={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new $(parseFloat(t)),
n=t.indexOf(".");return n!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:q};var lr=t=>typeof t=="bigint"||Number.isInteger(t),ks=(t,e,n,{intAsBigInt:r})=>r?BigInt(t):parseInt(t.substring(e),n);function Pc(t,e,n){let{value:r}=t;return lr(
r)&&r>=0?n+r.toString(e):q(t)}var fr={identify:t=>lr(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,n)=>ks(t,2,8,n),
stringify:t=>Pc(t,8,"0o")},dr={identify:lr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,n)=>ks(t,0,10,n),stringify:q},ur={identify:t=>lr(
t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,n)=>ks(t,2,16,n),stringify:t=>Pc(t,16,"0x")};var Ec=[ye,we,ze,nt,Qt,fr,dr,ur,ir,ar,cr];function $c(t){return typeof t=="bigint"||Number.isInteger(t)}var pr=({value:t})=>JSON.stringify(t),su=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:t=>t,stringify:pr},{identify:t=>t==null,createNode:()=>new $(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:pr},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t==="true",stringify:pr},{identify:$c,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:n})=>n?BigInt(t):parseInt(t,10),stringify:({value:t})=>$c(t)?t.toString():JSON.
stringify(t)},{identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(
t),stringify:pr}],ou={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},Tc=[ye,we].concat(su,ou);var Xt={identify:t=>t instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){if(typeof atob=="function"){let n=atob(t.replace(/[\n\r]/g,"")),
r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else return e("This environment does not support reading binary tags; either\
 Buffer or atob is required"),t},stringify({comment:t,type:e,value:n},r,s,o){if(!n)return"";let i=n,a;if(typeof btoa=="function"){let c="";for(let l=0;l<i.length;++l)
c+=String.fromCharCode(i[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=
$.BLOCK_LITERAL),e!==$.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let f=0,
d=0;f<l;++f,d+=c)u[f]=a.substr(d,c);a=u.join(e===$.BLOCK_LITERAL?`
`:" ")}return tt({comment:t,type:e,value:a},r,s,o)}};function Ss(t,e){if(se(t))for(let n=0;n<t.items.length;++n){let r=t.items[n];if(!x(r)){if(re(r)){r.items.length>1&&e("Each pair must have its own sequence indic\
ator");let s=r.items[0]||new B(new $(null));if(r.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let o=s.value??s.key;o.comment=o.comment?`${r.comment}
${o.comment}`:r.comment}r=s}t.items[n]=x(r)?r:new B(r)}}else e("Expected a sequence for this tag");return t}function vs(t,e,n){let{replacer:r}=n,s=new G(t);s.tag=
"tag:yaml.org,2002:pairs";let o=0;if(e&&Symbol.iterator in Object(e))for(let i of e){typeof r=="function"&&(i=r.call(e,String(o++),i));let a,c;if(Array.isArray(
i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let l=Object.keys(i);if(l.length===
1)a=l[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=i;s.items.push(Lt(a,c,n))}return s}var Zt={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ss,createNode:vs};var xt=class t extends G{constructor(){super(),this.add=D.prototype.add.bind(this),this.delete=D.prototype.delete.bind(this),this.get=D.prototype.get.bind(this),
this.has=D.prototype.has.bind(this),this.set=D.prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){if(!n)return super.toJSON(e);let r=new Map;n?.onCreate&&n.onCreate(
r);for(let s of this.items){let o,i;if(x(s)?(o=U(s.key,"",n),i=U(s.value,o,n)):o=U(s,"",n),r.has(o))throw new Error("Ordered maps must not include duplicate key\
s");r.set(o,i)}return r}static from(e,n,r){let s=vs(e,n,r),o=new this;return o.items=s.items,o}};xt.tag="tag:yaml.org,2002:omap";var en={collection:"seq",identify:t=>t instanceof
Map,nodeClass:xt,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let n=Ss(t,e),r=[];for(let{key:s}of n.items)N(s)&&(r.includes(s.value)?e(`Ordered maps mus\
t not include duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new xt,n)},createNode:(t,e,n)=>xt.from(t,e,n)};function Ac({value:t,source:e},n){return e&&(t?Os:Ps).test.test(e)?e:t?n.options.trueStr:n.options.falseStr}var Os={identify:t=>t===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new $(!0),stringify:Ac},Ps={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new $(!1),stringify:Ac};var Nc={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()===
"nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:q},Lc={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(
e)?e.toExponential():q(t)}},xc={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new $(
parseFloat(t.replace(/_/g,""))),n=t.indexOf(".");if(n!==-1){let r=t.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(e.minFractionDigits=r.length)}return e},
stringify:q};var tn=t=>typeof t=="bigint"||Number.isInteger(t);function mr(t,e,n,{intAsBigInt:r}){let s=t[0];if((s==="-"||s==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),
r){switch(n){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let i=BigInt(t);return s==="-"?BigInt(-1)*i:i}let o=parseInt(t,n);return s===
"-"?-1*o:o}function Es(t,e,n){let{value:r}=t;if(tn(r)){let s=r.toString(e);return r<0?"-"+n+s.substr(1):n+s}return q(t)}var Cc={identify:tn,default:!0,tag:"tag:\
yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,n)=>mr(t,2,2,n),stringify:t=>Es(t,2,"0b")},Rc={identify:tn,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,e,n)=>mr(t,1,8,n),stringify:t=>Es(t,8,"0")},Ic={identify:tn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,n)=>mr(t,0,10,n),stringify:q},Mc={identify:tn,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,n)=>mr(
t,2,16,n),stringify:t=>Es(t,16,"0x")};var Ct=class t extends D{constructor(e){super(e),this.tag=t.tag}add(e){let n;x(e)?n=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?n=new B(e.key,
null):n=new B(e,null),qe(this.items,n.key)||this.items.push(n)}get(e,n){let r=qe(this.items,e);return!n&&x(r)?N(r.key)?r.key.value:r.key:r}set(e,n){if(typeof n!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=qe(this.items,e);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new B(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,r){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},e,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(e,n,r){let{replacer:s}=r,
o=new this(e);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof s=="function"&&(i=s.call(n,i,i)),o.items.push(Lt(i,null,r));return o}};Ct.tag="tag:yaml.o\
rg,2002:set";var nn={collection:"map",identify:t=>t instanceof Set,nodeClass:Ct,default:!1,tag:"tag:yaml.org,2002:set",createNode:(t,e,n)=>Ct.from(t,e,n),resolve(t,e){
if(re(t)){if(t.hasAllNullValues(!0))return Object.assign(new Ct,t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};function $s(t,e){let n=t[0],r=n==="-"||n==="+"?t.substring(1):t,s=i=>e?BigInt(i):Number(i),o=r.replace(/_/g,"").split(":").reduce((i,a)=>i*s(60)+s(a),s(0));return n===
"-"?s(-1)*o:o}function jc(t){let{value:e}=t,n=i=>i;if(typeof e=="bigint")n=i=>BigInt(i);else if(isNaN(e)||!isFinite(e))return q(t);let r="";e<0&&(r="-",e*=n(-1));
let s=n(60),o=[e%s];return e<60?o.unshift(0):(e=(e-o[0])/s,o.unshift(e%s),e>=60&&(e=(e-o[0])/s,o.unshift(e))),r+o.map(i=>String(i).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var hr={identify:t=>typeof t=="bigint"||Number.isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(t,e,{intAsBigInt:n})=>$s(t,n),stringify:jc},gr={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:t=>$s(t,!1),stringify:jc},Rt={identify:t=>t instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(Rt.test);if(!e)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,s,o,i,a]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-
1,s,o||0,i||0,a||0,c),u=e[8];if(u&&u!=="Z"){let f=$s(u,!1);Math.abs(f)<30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var Ts=[ye,we,ze,nt,Os,Ps,Cc,Rc,Ic,Mc,Nc,Lc,xc,Xt,ge,en,Zt,nn,hr,gr,Rt];var _c=new Map([["core",Ec],["failsafe",[ye,we,ze]],["json",Tc],["yaml11",Ts],["yaml-1.1",Ts]]),Bc={binary:Xt,bool:Qt,float:cr,floatExp:ar,floatNaN:ir,floatTime:gr,
int:dr,intHex:ur,intOct:fr,intTime:hr,map:ye,merge:ge,null:nt,omap:en,pairs:Zt,seq:we,set:nn,timestamp:Rt},Dc={"tag:yaml.org,2002:binary":Xt,"tag:yaml.org,2002:\
merge":ge,"tag:yaml.org,2002:omap":en,"tag:yaml.org,2002:pairs":Zt,"tag:yaml.org,2002:set":nn,"tag:yaml.org,2002:timestamp":Rt};function yr(t,e,n){let r=_c.get(
e);if(r&&!t)return n&&!r.includes(ge)?r.concat(ge):r.slice();let s=r;if(!s)if(Array.isArray(t))s=[];else{let o=Array.from(_c.keys()).filter(i=>i!=="yaml11").map(
i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${o} or define customTags array`)}if(Array.isArray(t))for(let o of t)s=s.concat(
o);else typeof t=="function"&&(s=t(s.slice()));return n&&(s=s.concat(ge)),s.reduce((o,i)=>{let a=typeof i=="string"?Bc[i]:i;if(!a){let c=JSON.stringify(i),l=Object.
keys(Bc).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return o.includes(a)||o.push(a),o},[])}var iu=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,rn=class t{constructor({compat:e,customTags:n,merge:r,resolveKnownTags:s,schema:o,sortMapEntries:i,toStringDefaults:a}){
this.compat=Array.isArray(e)?yr(e,"compat"):e?yr(null,e):null,this.name=typeof o=="string"&&o||"core",this.knownTags=s?Dc:{},this.tags=yr(n,this.name,r),this.toStringOptions=
a??null,Object.defineProperty(this,me,{value:ye}),Object.defineProperty(this,ne,{value:ze}),Object.defineProperty(this,Re,{value:we}),this.sortMapEntries=typeof i==
"function"?i:i===!0?iu:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};function Kc(t,e){let n=[],r=e.directives===!0;if(e.directives!==!1&&t.directives){let c=t.directives.toString(t);c?(n.push(c),r=!0):t.directives.docStart&&(r=!0)}
r&&n.push("---");let s=er(t,e),{commentString:o}=s.options;if(t.commentBefore){n.length!==1&&n.unshift("");let c=o(t.commentBefore);n.unshift(ce(c,""))}let i=!1,
a=null;if(t.contents){if(L(t.contents)){if(t.contents.spaceBefore&&r&&n.push(""),t.contents.commentBefore){let u=o(t.contents.commentBefore);n.push(ce(u,""))}s.
forceBlockIndent=!!t.comment,a=t.contents.comment}let c=a?void 0:()=>i=!0,l=je(t.contents,s,()=>a=null,c);a&&(l+=$e(l,"",o(a))),(l[0]==="|"||l[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(je(t.contents,s));if(t.directives?.docEnd)if(t.comment){let c=o(t.comment);c.includes(`
`)?(n.push("..."),n.push(ce(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=t.comment;c&&i&&(c=c.replace(/^\n+/,"")),c&&((!i||a)&&n[n.length-1]!==""&&n.
push(""),n.push(ce(o(c),"")))}return n.join(`
`)+`
`}var Je=class t{constructor(e,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,J,{value:Hn});let s=null;
typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=o;let{version:i}=o;r?._directives?(this.directives=r._directives.atDocument(),this.directives.
yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new Ee({version:i}),this.setSchema(i,r),this.contents=e===void 0?null:this.createNode(e,s,r)}clone(){
let e=Object.create(t.prototype,{[J]:{value:Hn}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=L(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){It(this.contents)&&this.contents.add(e)}addIn(e,n){It(this.
contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let r=us(this);e.anchor=!n||r.has(n)?ps(n||"a",r):n}return new Ie(e.anchor)}createNode(e,n,r){
let s;if(typeof n=="function")e=n.call({"":e},"",e),s=n;else if(Array.isArray(n)){let g=k=>typeof k=="number"||k instanceof String||k instanceof Number,y=n.filter(
g).map(String);y.length>0&&(n=n.concat(y)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:o,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:f,setAnchors:d,sourceObjects:p}=wc(this,i||"a"),h={aliasDuplicateObjects:o??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:s,schema:this.schema,
sourceObjects:p},m=Me(e,u,h);return a&&I(m)&&(m.flow=!0),d(),m}createPair(e,n,r={}){let s=this.createNode(e,null,r),o=this.createNode(n,null,r);return new B(s,o)}delete(e){
return It(this.contents)?this.contents.delete(e):!1}deleteIn(e){return At(e)?this.contents==null?!1:(this.contents=null,!0):It(this.contents)?this.contents.deleteIn(
e):!1}get(e,n){return I(this.contents)?this.contents.get(e,n):void 0}getIn(e,n){return At(e)?!n&&N(this.contents)?this.contents.value:this.contents:I(this.contents)?
this.contents.getIn(e,n):void 0}has(e){return I(this.contents)?this.contents.has(e):!1}hasIn(e){return At(e)?this.contents!==void 0:I(this.contents)?this.contents.
hasIn(e):!1}set(e,n){this.contents==null?this.contents=zt(this.schema,[e],n):It(this.contents)&&this.contents.set(e,n)}setIn(e,n){At(e)?this.contents=n:this.contents==
null?this.contents=zt(this.schema,Array.from(e),n):It(this.contents)&&this.contents.setIn(e,n)}setSchema(e,n={}){typeof e=="number"&&(e=String(e));let r;switch(e){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ee({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=e:this.directives=new Ee({version:e}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(n.schema instanceof
Object)this.schema=n.schema;else if(r)this.schema=new rn(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:e,jsonArg:n,mapAsMap:r,maxAliasCount:s,onAnchor:o,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},c=U(this.contents,n??"",a);if(typeof o=="function")for(let{count:l,res:u}of a.anchors.values())o(u,l);return typeof i=="function"?He(i,{"":c},"",
c):c}toJSON(e,n){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors canno\
t be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(e.indent);throw new Error(`"indent" option must be \
a positive integer, not ${n}`)}return Kc(this,e)}};function It(t){if(I(t))return!0;throw new Error("Expected a YAML collection as document contents")}var sn=class extends Error{constructor(e,n,r,s){super(),this.name=e,this.code=r,this.message=s,this.pos=n}},be=class extends sn{constructor(e,n,r){super("YAMLPa\
rseError",e,n,r)}},on=class extends sn{constructor(e,n,r){super("YAMLWarning",e,n,r)}},As=(t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>e.linePos(a));
let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let o=s-1,i=t.substring(e.lineStarts[r-1],e.lineStarts[r]).replace(/[\n\r]+$/,"");if(o>=60&&
i.length>80){let a=Math.min(o-39,i.length-79);i="\u2026"+i.substring(a),o-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(i.substring(0,o))){
let a=t.substring(e.lineStarts[r-2],e.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,c=n.linePos[1];c?.line===r&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-o)));let l=" ".repeat(o)+"^".repeat(a);n.message+=`:

${i}
${l}
`}};function Te(t,{flow:e,indicator:n,next:r,offset:s,onError:o,parentIndent:i,startOnNewline:a}){let c=!1,l=a,u=a,f="",d="",p=!1,h=!1,m=null,g=null,y=null,k=null,b=null,
S=null,w=null;for(let O of t)switch(h&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&o(O.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),h=!1),m&&(l&&O.type!=="comment"&&O.type!=="newline"&&o(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),O.type){case"\
space":!e&&(n!=="doc-start"||r?.type!=="flow-collection")&&O.source.includes("	")&&(m=O),u=!0;break;case"comment":{u||o(O,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let T=O.source.substring(1)||" ";f?f+=d+T:f=T,d="",l=!1;break}case"newline":l?f?f+=O.source:(!S||n!=="seq-ite\
m-ind")&&(c=!0):d+=O.source,l=!0,p=!0,(g||y)&&(k=O),u=!0;break;case"anchor":g&&o(O,"MULTIPLE_ANCHORS","A node can have at most one anchor"),O.source.endsWith(":")&&
o(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=O,w??(w=O.offset),l=!1,u=!1,h=!0;break;case"tag":{y&&o(O,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),y=O,w??(w=O.offset),l=!1,u=!1,h=!0;break}case n:(g||y)&&o(O,"BAD_PROP_ORDER",`Anchors and tags must be after the ${O.source} indica\
tor`),S&&o(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${e??"collection"}`),S=O,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(e){b&&
o(O,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),b=O,l=!1,u=!1;break}default:o(O,"UNEXPECTED_TOKEN",`Unexpected ${O.type} token`),l=!1,u=!1}let P=t[t.length-1],E=P?
P.offset+P.source.length:s;return h&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&o(r.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),m&&(l&&m.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&o(m,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:b,found:S,spaceBefore:c,comment:f,hasNewline:p,anchor:g,tag:y,newlineAfterProp:k,end:E,start:w??E}}function Ve(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let n of e.start)if(n.type==="n\
ewline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(Ve(e.key)||Ve(e.value))return!0}return!1;default:return!0}}function an(t,e,n){if(e?.type==="flow-collection"){let r=e.end[0];r.indent===t&&(r.source==="]"||r.source==="}")&&Ve(e)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function wr(t,e,n){let{uniqueKeys:r}=t.options;if(r===!1)return!1;let s=typeof r=="function"?r:(o,i)=>o===i||N(o)&&N(i)&&o.value===i.value;return e.some(o=>s(o.
key,n))}var Uc="All mapping items must start at the same column";function Fc({composeNode:t,composeEmptyNode:e},n,r,s,o){let i=o?.nodeClass??D,a=new i(n.schema);n.atRoot&&
(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){let{start:f,key:d,sep:p,value:h}=u,m=Te(f,{indicator:"explicit-key-ind",next:d??p?.[0],offset:c,onError:s,
parentIndent:r.indent,startOnNewline:!0}),g=!m.found;if(g){if(d&&(d.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in d&&d.indent!==r.indent&&s(c,"BAD_INDENT",Uc)),!m.anchor&&!m.tag&&!p){l=m.end,m.comment&&(a.comment?a.comment+=`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||Ve(d))&&s(d??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
m.found?.indent!==r.indent&&s(c,"BAD_INDENT",Uc);n.atKey=!0;let y=m.end,k=d?t(n,d,m,s):e(n,y,f,null,m,s);n.schema.compat&&an(r.indent,d,s),n.atKey=!1,wr(n,a.items,
k)&&s(y,"DUPLICATE_KEY","Map keys must be unique");let b=Te(p??[],{indicator:"map-value-ind",next:h,offset:k.range[2],onError:s,parentIndent:r.indent,startOnNewline:!d||
d.type==="block-scalar"});if(c=b.end,b.found){g&&(h?.type==="block-map"&&!b.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&m.start<b.found.offset-1024&&s(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let S=h?t(n,h,b,s):e(n,c,p,null,b,s);n.schema.compat&&an(r.indent,h,s),c=S.range[2];let w=new B(k,S);n.options.keepSourceTokens&&(w.srcToken=
u),a.items.push(w)}else{g&&s(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),b.comment&&(k.comment?k.comment+=`
`+b.comment:k.comment=b.comment);let S=new B(k);n.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}}return l&&l<c&&s(l,"IMPOSSIBLE","Map comment with tr\
ailing content"),a.range=[r.offset,c,l??c],a}function Wc({composeNode:t,composeEmptyNode:e},n,r,s,o){let i=o?.nodeClass??G,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:f}of r.items){let d=Te(u,{indicator:"seq-item-ind",next:f,offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||f)f?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=d.end,d.comment&&(a.comment=d.comment);continue}let p=f?t(n,f,d,s):e(n,d.end,u,null,d,s);n.schema.compat&&an(r.indent,f,s),c=p.range[2],a.items.push(p)}return a.
range=[r.offset,c,l??c],a}function Ae(t,e,n,r){let s="";if(t){let o=!1,i="";for(let a of t){let{source:c,type:l}=a;switch(l){case"space":o=!0;break;case"comment":{n&&!o&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";s?s+=i+u:s=u,i="";break}case"newline":s&&(i+=c),o=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{comment:s,offset:e}}var Ns="Block collections are not allowed within flow collections",Ls=t=>t&&(t.type==="block-map"||t.type==="block-seq");function Hc({composeNode:t,composeEmptyNode:e},n,r,s,o){
let i=r.start.source==="{",a=i?"flow map":"flow sequence",c=o?.nodeClass??(i?D:G),l=new c(n.schema);l.flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=
!1);let f=r.offset+r.start.source.length;for(let g=0;g<r.items.length;++g){let y=r.items[g],{start:k,key:b,sep:S,value:w}=y,P=Te(k,{flow:a,indicator:"explicit-k\
ey-ind",next:b??S?.[0],offset:f,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!P.found){if(!P.anchor&&!P.tag&&!S&&!w){g===0&&P.comma?s(P.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${a}`):g<r.items.length-1&&s(P.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),P.comment&&(l.comment?l.comment+=`
`+P.comment:l.comment=P.comment),f=P.end;continue}!i&&n.options.strict&&Ve(b)&&s(b,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(g===0)P.comma&&s(P.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(P.comma||s(P.start,"MISSING_CHAR",`Missing , between ${a} items`),
P.comment){let E="";e:for(let O of k)switch(O.type){case"comma":case"space":break;case"comment":E=O.source.substring(1);break e;default:break e}if(E){let O=l.items[l.
items.length-1];x(O)&&(O=O.value??O.key),O.comment?O.comment+=`
`+E:O.comment=E,P.comment=P.comment.substring(E.length+1)}}if(!i&&!S&&!P.found){let E=w?t(n,w,P,s):e(n,P.end,S,null,P,s);l.items.push(E),f=E.range[2],Ls(w)&&s(E.
range,"BLOCK_IN_FLOW",Ns)}else{n.atKey=!0;let E=P.end,O=b?t(n,b,P,s):e(n,E,k,null,P,s);Ls(b)&&s(O.range,"BLOCK_IN_FLOW",Ns),n.atKey=!1;let T=Te(S??[],{flow:a,indicator:"\
map-value-ind",next:w,offset:O.range[2],onError:s,parentIndent:r.indent,startOnNewline:!1});if(T.found){if(!i&&!P.found&&n.options.strict){if(S)for(let R of S){
if(R===T.found)break;if(R.type==="newline"){s(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}P.start<T.found.
offset-1024&&s(T.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else w&&("source"in
w&&w.source?.[0]===":"?s(w,"MISSING_CHAR",`Missing space after : in ${a}`):s(T.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let A=w?t(n,w,T,s):T.found?
e(n,T.end,S,null,T,s):null;A?Ls(w)&&s(A.range,"BLOCK_IN_FLOW",Ns):T.comment&&(O.comment?O.comment+=`
`+T.comment:O.comment=T.comment);let M=new B(O,A);if(n.options.keepSourceTokens&&(M.srcToken=y),i){let R=l;wr(n,R.items,O)&&s(E,"DUPLICATE_KEY","Map keys must b\
e unique"),R.items.push(M)}else{let R=new D(n.schema);R.flow=!0,R.items.push(M);let W=(A??O).range;R.range=[O.range[0],W[1],W[2]],l.items.push(R)}f=A?A.range[2]:
T.end}}let d=i?"}":"]",[p,...h]=r.end,m=f;if(p?.source===d)m=p.offset+p.source.length;else{let g=a[0].toUpperCase()+a.substring(1),y=u?`${g} must end with a ${d}`:
`${g} in block collection must be sufficiently indented and end with a ${d}`;s(f,u?"MISSING_CHAR":"BAD_INDENT",y),p&&p.source.length!==1&&h.unshift(p)}if(h.length>
0){let g=Ae(h,m,n.options.strict,s);g.comment&&(l.comment?l.comment+=`
`+g.comment:l.comment=g.comment),l.range=[r.offset,m,g.offset]}else l.range=[r.offset,m,m];return l}function xs(t,e,n,r,s,o){let i=n.type==="block-map"?Fc(t,e,n,r,o):n.type==="block-seq"?Wc(t,e,n,r,o):Hc(t,e,n,r,o),a=i.constructor;return s==="!"||s===a.tagName?
(i.tag=a.tagName,i):(s&&(i.tag=s),i)}function Gc(t,e,n,r,s){let o=r.tag,i=o?e.directives.tagName(o.source,d=>s(o,"TAG_RESOLVE_FAILED",d)):null;if(n.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:p}=r,h=d&&o?d.offset>o.offset?d:o:d??o;h&&(!p||p.offset<h.offset)&&s(h,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!o||!i||i==="!"||i===D.tagName&&a==="map"||i===G.tagName&&
a==="seq")return xs(t,e,n,s,i);let c=e.schema.tags.find(d=>d.tag===i&&d.collection===a);if(!c){let d=e.schema.knownTags[i];if(d?.collection===a)e.schema.tags.push(
Object.assign({},d,{default:!1})),c=d;else return d?s(o,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):s(o,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),xs(t,e,n,s,i)}let l=xs(t,e,n,s,i,c),u=c.resolve?.(l,d=>s(o,"TAG_RESOLVE_FAILED",d),e.options)??l,f=L(u)?u:new $(
u);return f.range=l.range,f.tag=i,c?.format&&(f.format=c.format),f}function Cs(t,e,n){let r=e.offset,s=au(e,t.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let o=s.mode===">"?$.BLOCK_FOLDED:$.BLOCK_LITERAL,
i=e.source?cu(e.source):[],a=i.length;for(let m=i.length-1;m>=0;--m){let g=i[m][1];if(g===""||g==="\r")a=m;else break}if(a===0){let m=s.chomp==="+"&&i.length>0?
`
`.repeat(Math.max(1,i.length-1)):"",g=r+s.length;return e.source&&(g+=e.source.length),{value:m,type:o,comment:s.comment,range:[r,g,g]}}let c=e.indent+s.indent,
l=e.offset+s.length,u=0;for(let m=0;m<a;++m){let[g,y]=i[m];if(y===""||y==="\r")s.indent===0&&g.length>c&&(c=g.length);else{g.length<c&&n(l+g.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(c=g.length),u=m,c===0&&!t.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=g.length+y.length+1}for(let m=i.length-1;m>=a;--m)i[m][0].length>c&&(a=m+1);let f="",d="",
p=!1;for(let m=0;m<u;++m)f+=i[m][0].slice(c)+`
`;for(let m=u;m<a;++m){let[g,y]=i[m];l+=g.length+y.length+1;let k=y[y.length-1]==="\r";if(k&&(y=y.slice(0,-1)),y&&g.length<c){let S=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;n(l-y.length-(k?2:1),"BAD_INDENT",S),g=""}o===$.BLOCK_LITERAL?(f+=d+g.slice(
c)+y,d=`
`):g.length>c||y[0]==="	"?(d===" "?d=`
`:!p&&d===`
`&&(d=`

`),f+=d+g.slice(c)+y,d=`
`,p=!0):y===""?d===`
`?f+=`
`:d=`
`:(f+=d+y,d=" ",p=!1)}switch(s.chomp){case"-":break;case"+":for(let m=a;m<i.length;++m)f+=`
`+i[m][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let h=r+s.length+e.source.length;return{value:f,type:o,comment:s.comment,range:[r,h,h]}}function au({offset:t,props:e},n,r){if(e[0].type!=="block-scalar-heade\
r")return r(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=e[0],o=s[0],i=0,a="",c=-1;for(let d=1;d<s.length;++d){let p=s[d];if(!a&&(p==="\
-"||p==="+"))a=p;else{let h=Number(p);!i&&h?i=h:c===-1&&(c=t+d)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,
u="",f=s.length;for(let d=1;d<e.length;++d){let p=e[d];switch(p.type){case"space":l=!0;case"newline":f+=p.source.length;break;case"comment":n&&!l&&r(p,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=p.source.length,u=p.source.substring(1);break;case"error":r(p,"UNEXPECTED_TOK\
EN",p.message),f+=p.source.length;break;default:{let h=`Unexpected token in block scalar header: ${p.type}`;r(p,"UNEXPECTED_TOKEN",h);let m=p.source;m&&typeof m==
"string"&&(f+=m.length)}}}return{mode:o,indent:i,chomp:a,comment:u,length:f}}function cu(t){let e=t.split(/\n( *)/),n=e[0],r=n.match(/^( *)/),o=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let i=1;i<e.length;i+=2)o.push([e[i],e[i+1]]);return o}function Rs(t,e,n){let{offset:r,type:s,source:o,end:i}=t,a,c,l=(d,p,h)=>n(r+d,p,h);switch(s){case"scalar":a=$.PLAIN,c=lu(o,l);break;case"single-quoted-scalar":a=
$.QUOTE_SINGLE,c=fu(o,l);break;case"double-quoted-scalar":a=$.QUOTE_DOUBLE,c=du(o,l);break;default:return n(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[r,r+o.length,r+o.length]}}let u=r+o.length,f=Ae(i,u,e,n);return{value:c,type:a,comment:f.comment,range:[
r,u,f.offset]}}function lu(t,e){let n="";switch(t[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${t[0]}`;break}case"@":case"`":{n=`reserved character ${t[0]}`;break}}return n&&e(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),qc(t)}function fu(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quo\
te"),qc(t.slice(1,-1)).replace(/''/g,"'")}function qc(t){let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)return t;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let o=n[1].replace(r,""),i=" ",a=e.lastIndex;for(;n=e.exec(t);){let l=n[1].replace(s,"");l===
""?i===`
`?o+=i:i=`
`:(o+=i+l,i=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(t),o+i+(n?.[1]??"")}function du(t,e){let n="";for(let r=1;r<t.length-1;++r){let s=t[r];
if(!(s==="\r"&&t[r+1]===`
`))if(s===`
`){let{fold:o,offset:i}=uu(t,r);n+=o,r=i}else if(s==="\\"){let o=t[++r],i=pu[o];if(i)n+=i;else if(o===`
`)for(o=t[r+1];o===" "||o==="	";)o=t[++r+1];else if(o==="\r"&&t[r+1]===`
`)for(o=t[++r+1];o===" "||o==="	";)o=t[++r+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;n+=mu(t,r+1,a,e),r+=a}else{let a=t.substr(r-1,2);e(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){let o=r,i=t[r+1];for(;i===" "||i==="	";)i=t[++r+1];i!==`
`&&!(i==="\r"&&t[r+2]===`
`)&&(n+=r>o?t.slice(o,r+1):s)}else n+=s}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),n}function uu(t,e){let n="",
r=t[e+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&t[e+2]!==`
`);)r===`
`&&(n+=`
`),e+=1,r=t[e+1];return n||(n=" "),{fold:n,offset:e}}var pu={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function mu(t,e,n,r){let s=t.substr(e,n),i=s.length===n&&
/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(i)}catch{let a=t.substr(e-2,n+2);return r(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}function Is(t,e,n,r){let{value:s,type:o,comment:i,range:a}=e.type==="block-scalar"?Cs(t,e,r):Rs(e,t.options.strict,r),c=n?t.directives.tagName(n.source,f=>r(n,"\
TAG_RESOLVE_FAILED",f)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[ne]:c?l=hu(t.schema,s,c,n,r):e.type==="scalar"?l=gu(t,s,e,r):l=t.schema[ne];let u;try{let f=l.
resolve(s,d=>r(n??e,"TAG_RESOLVE_FAILED",d),t.options);u=N(f)?f:new $(f)}catch(f){let d=f instanceof Error?f.message:String(f);r(n??e,"TAG_RESOLVE_FAILED",d),u=
new $(s)}return u.range=a,u.source=s,o&&(u.type=o),c&&(u.tag=c),l.format&&(u.format=l.format),i&&(u.comment=i),u}function hu(t,e,n,r,s){if(n==="!")return t[ne];
let o=[];for(let a of t.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)o.push(a);else return a;for(let a of o)if(a.test?.test(e))return a;let i=t.knownTags[n];
return i&&!i.collection?(t.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),t[ne])}function gu({atKey:t,directives:e,schema:n},r,s,o){let i=n.tags.find(a=>(a.default===!0||t&&a.default==="key")&&a.test?.test(r))||n[ne];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[ne];if(i.tag!==a.tag){let c=e.tagString(i.tag),l=e.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;o(s,"TAG_RESOLVE_FAILED",u,!0)}}return i}function zc(t,e,n){if(e){n??(n=e.length);for(let r=n-1;r>=0;--r){let s=e[r];switch(s.type){case"space":case"comment":case"newline":t-=s.source.length;continue}for(s=
e[++r];s?.type==="space";)t+=s.source.length,s=e[++r];break}}return t}var yu={composeNode:Ms,composeEmptyNode:br};function Ms(t,e,n,r){let s=t.atKey,{spaceBefore:o,comment:i,anchor:a,tag:c}=n,l,u=!0;switch(e.type){case"alias":l=wu(
t,e,r),(a||c)&&r(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":l=Is(t,e,c,r),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=Gc(yu,t,e,n,r),a&&(l.anchor=a.
source.substring(1))}catch(f){let d=f instanceof Error?f.message:String(f);r(e,"RESOURCE_EXHAUSTION",d)}break;default:{let f=e.type==="error"?e.message:`Unsuppo\
rted token (type: ${e.type})`;r(e,"UNEXPECTED_TOKEN",f),u=!1}}return l??(l=br(t,e.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be a\
n empty string"),s&&t.options.stringKeys&&(!N(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??e,"NON_STRING_KEY","With stringKeys, a\
ll keys must be strings"),o&&(l.spaceBefore=!0),i&&(e.type==="scalar"&&e.source===""?l.comment=i:l.commentBefore=i),t.options.keepSourceTokens&&u&&(l.srcToken=e),
l}function br(t,e,n,r,{spaceBefore:s,comment:o,anchor:i,tag:a,end:c},l){let u={type:"scalar",offset:zc(e,n,r),indent:-1,source:""},f=Is(t,u,a,l);return i&&(f.anchor=
i.source.substring(1),f.anchor===""&&l(i,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(f.spaceBefore=!0),o&&(f.comment=o,f.range[2]=c),f}function wu({options:t},{
offset:e,source:n,end:r},s){let o=new Ie(n.substring(1));o.source===""&&s(e,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&s(e+n.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=e+n.length,a=Ae(r,i,t.strict,s);return o.range=[e,i,a.offset],a.comment&&(o.comment=a.comment),o}function Jc(t,e,{offset:n,start:r,value:s,end:o},i){let a=Object.assign({_directives:e},t),c=new Je(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=Te(r,{indicator:"doc-start",next:s??o?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!u.hasNewline&&i(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=s?Ms(l,s,u,i):br(l,u.end,r,null,u,i);let f=c.contents.range[2],d=Ae(o,f,!1,i);return d.comment&&(c.comment=d.comment),c.range=[n,f,d.offset],c}function cn(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n=="string"?
n.length:1)]}function Vc(t){let e="",n=!1,r=!1;for(let s=0;s<t.length;++s){let o=t[s];switch(o[0]){case"#":e+=(e===""?"":r?`

`:`
`)+(o.substring(1)||" "),n=!0,r=!1;break;case"%":t[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:e,afterEmptyLine:r}}var ln=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,s,o)=>{let i=cn(n);o?this.warnings.push(new on(i,r,s)):this.
errors.push(new be(i,r,s))},this.directives=new Ee({version:e.version||"1.2"}),this.options=e}decorate(e,n){let{comment:r,afterEmptyLine:s}=Vc(this.prelude);if(r){
let o=e.contents;if(n)e.comment=e.comment?`${e.comment}
${r}`:r;else if(s||e.directives.docStart||!o)e.commentBefore=r;else if(I(o)&&!o.flow&&o.items.length>0){let i=o.items[0];x(i)&&(i=i.key);let a=i.commentBefore;i.
commentBefore=a?`${r}
${a}`:r}else{let i=o.commentBefore;o.commentBefore=i?`${r}
${i}`:r}}if(n){for(let o=0;o<this.errors.length;++o)e.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)e.warnings.push(this.warnings[o])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Vc(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,n=!1,r=-1){for(let s of e)yield*this.next(s);yield*this.end(n,r)}*next(e){switch(e.type){case"d\
irective":this.directives.add(e.source,(n,r,s)=>{let o=cn(e);o[0]+=n,this.onError(o,"BAD_DIRECTIVE",r,s)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{let n=Jc(this.options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(e.source);break;case"error":{let n=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,r=new be(cn(e),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new be(cn(e),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Ae(e.end,e.offset+e.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new be(cn(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let r=Object.assign({_directives:this.directives},this.options),s=new Je(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var js=Symbol("break visit"),bu=Symbol("skip children"),Yc=Symbol("remove item");function rt(t,e){"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),
Qc(Object.freeze([]),t,e)}rt.BREAK=js;rt.SKIP=bu;rt.REMOVE=Yc;rt.itemAtPath=(t,e)=>{let n=t;for(let[r,s]of e){let o=n?.[r];if(o&&"items"in o)n=o.items[s];else return}
return n};rt.parentCollection=(t,e)=>{let n=rt.itemAtPath(t,e.slice(0,-1)),r=e[e.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Parent collec\
tion not found")};function Qc(t,e,n){let r=n(e,t);if(typeof r=="symbol")return r;for(let s of["key","value"]){let o=e[s];if(o&&"items"in o){for(let i=0;i<o.items.
length;++i){let a=Qc(Object.freeze(t.concat([[s,i]])),o.items[i],n);if(typeof a=="number")i=a-1;else{if(a===js)return js;a===Yc&&(o.items.splice(i,1),i-=1)}}typeof r==
"function"&&s==="key"&&(r=r(e,t))}}return typeof r=="function"?r(e,t):r}var _s="\uFEFF",Bs="",Ds="",kr="";function Xc(t){switch(t){case _s:return"byte-order-mark";case Bs:return"doc-mode";case Ds:return"flow-error-end";case kr:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function ke(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Zc=new Set("0123456789ABCDEFabcdef"),Su=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Sr=new Set(",[]{}"),vu=new Set(` ,[]{}
\r	`),Ks=t=>!t||vu.has(t),fn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let e=this.pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+e];if(n==="\r"){
let s=this.buffer[r+e+1];if(s===`
`||!s&&!this.atEnd)return e+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?e+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(e,3);if((r==="---"||r==="...")&&ke(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===_s&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,r=e.indexOf("#");for(;r!==-1;){let o=e[r-
1];if(o===" "||o==="	"){n=r-1;break}else r=e.indexOf("#",r+1)}for(;;){let o=e[n-1];if(o===" "||o==="	")n-=1;else break}let s=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-n),yield*this.pushNewline(),"stream"}return yield Bs,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&ke(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!ke(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&ke(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Ks),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,n,r=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(e+n>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&ke(s[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Ds,yield*this.parseLineStart();let o=0;for(;s[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),s[o]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Ks),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let i=this.charAt(1);if(this.flowKey||ke(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let o=0;for(;this.buffer[n-1-o]==="\\";)o+=1;if(o%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let o=this.continueScalar(s+1);if(o===-1)break;s=r.indexOf(`
`,o)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>ke(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,r;e:for(let o=this.pos;r=this.buffer[o];++o)switch(r){case" ":n+=1;break;case`
`:e=o,n=0;break;case"\r":{let i=this.buffer[o+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(e+1);if(o===-1)break;e=this.buffer.indexOf(`
`,o)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let s=e+1;for(r=this.buffer[s];r===" ";)r=this.buffer[++s];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];e=s-1}else if(!this.blockScalarKeep)do{let o=e-1,i=this.buffer[o];i==="\r"&&(i=this.buffer[--o]);let a=o;for(;i===" ";)i=this.buffer[--o];
if(i===`
`&&o>=this.pos&&o+1+n>a)e=o;else break}while(!0);return yield kr,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let o=this.buffer[r+1];if(ke(o)||e&&Sr.has(o))break;n=r}else if(ke(s)){let o=this.buffer[r+1];
if(s==="\r"&&(o===`
`?(r+=1,s=`
`,o=this.buffer[r+1]):n=r),o==="#"||e&&Sr.has(o))break;if(s===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(e&&Sr.has(s))break;n=r}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield kr,
yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let r=this.buffer.
slice(this.pos,e);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Ks),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(ke(r)||n&&Sr.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!ke(n)&&n!==">";)n=this.buffer[++e];return yield*this.
pushToIndex(n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(Su.has(n))n=this.buffer[++e];else if(n==="%"&&Zc.has(this.buffer[e+1])&&Zc.has(this.
buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||e&&r==="	");let s=n-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=n),s}*pushUntil(e){let n=this.pos,r=this.buffer[n];for(;!e(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var st=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let n=0,r=this.lineStarts.length;for(;n<r;){let o=n+r>>
1;this.lineStarts[o]<e?n=o+1:r=o}if(this.lineStarts[n]===e)return{line:n+1,col:1};if(n===0)return{line:0,col:e};let s=this.lineStarts[n-1];return{line:n,col:e-s+
1}}}};function Ye(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}function el(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comm\
ent":case"newline":break;default:return e}return-1}function nl(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function vr(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.
sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function Mt(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}
function Or(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)t.push(e[n])}function tl(t){if(t.start.type==="flow-seq-start")
for(let e of t.items)e.sep&&!e.value&&!Ye(e.start,"explicit-key-ind")&&!Ye(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,nl(e.value)?e.value.end?
Or(e.value.end,e.sep):e.value.end=e.sep:Or(e.start,e.sep),delete e.sep)}var dn=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new fn,this.onNewLine=e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let r of this.lexer.lex(e,n))yield*this.next(r);n||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
e.length;return}let n=Xc(e);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":
this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=e.length}else{let r=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:e}),this.offset+=e.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.
peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){
return this.stack[this.stack.length-e]}*pop(e){let n=e??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&
r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&tl(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-m\
ap":{let s=r.items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=n;else{Object.assign(s,{key:n,
sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"\
flow-collection":{let s=r.items[r.items.length-1];!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:
yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let s=n.items[n.
items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&el(s.start)===-1&&(n.indent===0||s.start.every(o=>o.type!=="comment"||o.indent<n.indent))&&(r.type==="doc\
ument"?r.end=s.start:r.items.push({start:s.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
el(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let n=vr(this.peek(2)),r=Mt(n),s;e.end?(s=e.end,s.push(this.sourceToken),delete e.
end):s=[this.sourceToken];let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=o}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){Or(s,n.start),
s.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let r=!this.onKeyLine&&this.indent===e.indent,s=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",o=[];if(s&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":i.push(a);break;case"space":break;case"comment":c.indent>e.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(o=n.sep.splice(i[1]))}switch(this.type){case"\
anchor":case"tag":s||n.value?(o.push(this.sourceToken),e.items.push({start:o}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(o.push(this.sourceToken),e.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Ye(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(nl(n.key)&&!Ye(n.sep,"newline")){
let i=Mt(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:i,key:a,sep:c}]})}else o.length>0?n.sep=n.sep.concat(o,this.sourceToken):n.sep.push(this.sourceToken);else if(Ye(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let i=Mt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?e.items.push({start:o,key:null,sep:[this.sourceToken]}):Ye(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);s||n.value?(e.items.push({start:o,key:i,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(e);if(i){if(i.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Ye(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&e.items.push({start:o});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){let s=e.items[e.items.length-2]?.value?.end;if(Array.isArray(s)){Or(s,n.start),s.push(this.
sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||Ye(n.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>e.indent){let r=this.startBlockValue(e);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!n||n.value?e.items.push({start:[],key:s,
sep:[]}):n.sep?this.stack.push(s):Object.assign(n,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let r=this.startBlockValue(
e);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===e.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let s=vr(
r),o=Mt(s);tl(e);let i=e.end.splice(1,e.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:o,key:e,sep:i}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=vr(e),r=Mt(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=vr(e),r=Mt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,n){return this.type!=="comment"||this.indent<=n?!1:e.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function Ou(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||e&&new st||null,prettyErrors:e}}function Us(t,e={}){let{lineCounter:n,prettyErrors:r}=Ou(e),s=new dn(n?.addNewLine),o=new ln(e),i=null;for(let a of o.compose(s.parse(t),!0,t.length))if(!i)i=a;else if(i.
options.logLevel!=="silent"){i.errors.push(new be(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));
break}return r&&n&&(i.errors.forEach(As(t,n)),i.warnings.forEach(As(t,n))),i}var Eu=1024*1024,$u={DUPLICATE_KEY:"this key stands twice; keep one of the two",MULTIPLE_DOCS:"a second document begins here; the config is one document",NON_STRING_KEY:"\
a key must be a plain word",TAB_AS_INDENT:"a tab indents this line; use spaces",BAD_INDENT:"the indentation does not fit the lines above",MISSING_CHAR:"a quote,\
 bracket or colon is missing",BLOCK_AS_IMPLICIT_KEY:"two keys on one line; put the second on a line of its own, or put quotes round the value",BAD_SCALAR_START:"\
a value that begins with this sign needs quotes"};function rl(t){let e=c=>({data:void 0,lineOf:()=>1,complaints:[{line:1,message:c}]});if(t.length>Eu)return e("\
the config is larger than 1 MiB");let n;try{n=new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{return e("the config is not valid UTF-8")}let r=new st,s=Us(n,
{lineCounter:r,prettyErrors:!1,merge:!1,schema:"core",stringKeys:!0,logLevel:"error"}),o=c=>Math.max(1,r.linePos(c??0).line),i=s.errors.map(({code:c,pos:l})=>({
line:o(l[0]),message:$u[c]??"this is not valid YAML"}));return i.push(...Tu(s,o)),{data:i.length===0?s.toJS():void 0,lineOf:c=>o(Au(s,c)),complaints:i}}function Tu(t,e){
let n=[],{yaml:r,tags:s}=t.directives;return(r.explicit||Object.keys(s).length>1)&&n.push({line:1,message:"a config takes no % directives"}),ae(t,{Node(o,i){let a=e(
i.range?.[0]);i.tag!==void 0&&n.push({line:a,message:"a config takes no tags (!\u2026)"}),"anchor"in i&&i.anchor&&n.push({line:a,message:"a config takes no anch\
ors (&\u2026)"})},Alias(o,i){n.push({line:e(i.range?.[0]),message:"a config takes no aliases (*\u2026); write the value out"})},Pair(o,{key:i}){!N(i)||i.value!==
"<<"||n.push({line:e(i.range?.[0]),message:"a config takes no merge keys (<<); write the keys out"})}}),n}function Au(t,e){let n=t.contents,r=L(n)?n.range?.[0]:
void 0;for(let s of e){let o;if(re(n)){let i=n.items.find(({key:a})=>N(a)&&String(a.value)===s);o=i?.key,n=i?.value}else if(se(n))o=n=n.items[Number(s)];else break;
if(!L(o))break;r=o.range?.[0]??r}return r}async function ol(t){let{path:e,targets:n,sources:r,packages:s=!0}=t,o=z(e),i=ct(t.cwd??o,e),a=i.startsWith("..")?e:i||".",c=await Nu(e,a,t.files);if(c===void 0){
let w=await sc(e,t.cwd??o,t.files),P=w===void 0?void 0:`There is one further up: --config ${w}.`;throw new v("config-missing","there is no such file",{where:a,hint:P})}
let l=rl(c);sl(l.complaints,a);let u=w=>`${a}:${l.lineOf(w)}`,f=fc(l),d=X(l.data),p=Pt(d.environments),h={targets:n,sources:r,folder:s?o:void 0,where:u,report:f,
environments:p,env:t.env??{}},m=es.safeParse(l.data);m.success||await f.addIssues(es,m.error.issues,[]),oc(d,f);for(let[w,P]of p.entries())p.indexOf(P)<w&&f.add(
["environments",w],"this environment is declared twice");let g=await Lu(X(d.source),h);await xu(X(d.ledger),h);let y=new Map,k=w=>!s&&typeof w=="string"&&lc(w,n);
for(let[w,P]of Object.entries(X(d.targets))){if(k(X(P).use))continue;let E=await uc(w,X(P),h);E!==void 0&&y.set(w,E)}if(pc(y,d,f),sl(f.all(),a),!m.success||g===
void 0)throw new v("internal","a config fell through its checks");let{targets:b,...S}=m.data;return{...S,ledger:S.ledger,source:g,targets:Object.entries(b).flatMap(
([w,P])=>{if(k(P.use))return[];let{use:E,secrets:O,rename:T,prefix:A,public:M,token:R}=P,W=y.get(w);if(W===void 0)throw new v("internal","a config fell through \
its checks");return{name:w,use:E,target:W.target,settings:W.settings,...R===void 0?{}:{token:R},secrets:O,rename:T,...A===void 0?{}:{prefix:A},public:M,places:W.
places.map(({environment:V,place:it,at:_e})=>({environment:V,place:it,at:_e})),at:u(["targets",w])}}),digest:De("sha256").update(c).digest("hex"),path:e,folder:o,
file:a,where:u}}async function Nu(t,e,n){return n.read(t).catch(r=>{if(r instanceof v)throw r;let s="Name a file that this user may read.";throw new v("config",
`the config cannot be read${fe(r)}`,{where:e,hint:s})})}async function Lu(t,e){if(typeof t.use!="string")return;let n=await Un("source",t.use,e.sources,e.folder);
if("wrong"in n){e.report.add(["source","use"],n.wrong);return}let r=await Fn(n.found,t,["use"],["source"],e.report);return{use:t.use,settings:r,source:n.found}}
async function xu(t,{report:e}){let{use:n}=t;if(typeof n!="string")return;let r=Object.entries(Fr).find(([s])=>s===n);if(r===void 0){e.add(["ledger","use"],`no \
such ledger${$n(n,Object.keys(Fr))}`);return}await Fn({config:{settings:r[1]}},t,["use"],["ledger"],e)}function sl(t,e){if(t.length===0)return;let n=new Set(t.map(
({line:r,message:s})=>`${e}:${r}: ${s}`));throw new v("config",[...n].join(`
`))}var Cu=["ACTOR","TRIGGERING_ACTOR","REPOSITORY","REPOSITORY_OWNER","SERVER_URL","API_URL","GRAPHQL_URL","REF","REF_NAME","HEAD_REF","BASE_REF","SHA","RUN_ID","E\
VENT_NAME","WORKSPACE"].map(t=>`GITHUB_${t}`);function il({env:t,cwd:e}){let{GITHUB_SERVER_URL:n,GITHUB_REPOSITORY:r,GITHUB_RUN_ID:s,GITHUB_REF:o}=t,[,i]=/^refs\/pull\/(\d{1,20})\//.
exec(o??"")??[],a=n&&r?`${n}/${r}`:void 0;return[...[...Cu,"RUNNER_TEMP"].map(l=>t[l]),e,...a===void 0?[]:[`${a}/actions/runs/${s??""}#summary`],...a===void 0||
i===void 0?[]:[`${a}/pull/${i}#issuecomment-`]].filter(l=>l!==void 0&&l!=="")}function al(t,e,n,r,s){let o=(l,u)=>e.size===1?l:`${l} in ${u}`,i=[...e].flatMap(([l,u])=>[...u].filter(([f])=>!n.targets.some(d=>Se(d.public,f))).map(([f,{secret:d}])=>({
name:o(f,l),secret:d}))),a=[...new Set(n.targets.flatMap(Br))].flatMap(l=>{let u=s.env[l];return u===void 0?[]:[{name:l,secret:new lt(u)}]}),c=[...i,...a];t(c.map(
({secret:l})=>l),Ru(e,n,r,s),c.map(({name:l})=>l))}function Ru(t,e,n,r){let{env:s}=r,o=e.targets.flatMap(({name:i,use:a,target:c,settings:l,places:u})=>{let{capabilities:f}=c,
d=s[f.access.endpoint.env]??"";return[i,a,d,JSON.stringify([l,u,f])]});return[e.owner,e.file,e.path,...e.environments,...o,JSON.stringify([e.source.use,e.source.
settings,e.ledger,e.policy]),H(e.folder,Kt),`refs/heads/${Kr}`,...n.flatMap(({key:i})=>[i.label,i.uid]),...il(r),...[...t.values()].flatMap(i=>[...i.keys()])]}function cl(t,e){let n={};for(let f of[...t.scopes.keys()].sort()){let d=t.scopes.get(f)??new Map;if(d.size===0)continue;let p={};for(let h of[...d.keys()].sort())
p[`#${h}`]=Iu(d.get(h));n[f]=p}let r=Object.keys(n).flatMap(f=>t.spots.has(f)?[[f,t.spots.get(f)]]:[]),s=JSON.parse(JSON.stringify(Object.fromEntries(r))),{ledger:o,
owner:i,target:a,generation:c,lost:l}=t,u={sealpost:"ledger/1",ledger:o,owner:i,target:a,generation:c,...l?{lost:l}:{}};return dl({...u,spots:s,scopes:n},e)}function Pr(t,e,n,r){
let s=ul(t,"ledger/1",e,r);if(s.owner!==n)throw new v("ledger-owner",`the ledger belongs to the owner "${s.owner}"`,{where:r});let o=new Map(Object.entries(s.scopes).
map(([f,d])=>[f,new Map(Object.entries(d).map(([p,h])=>[p.slice(1),Mu(h)]))])),{ledger:i,target:a,generation:c,key:l}=s,u=new Map(Object.entries(s.spots));return{
ledger:i,owner:n,target:a,generation:c,lost:s.lost===!0,key:l,scopes:o,spots:u}}function ll(t,e){let n=Object.fromEntries([...t.pages].sort(([r],[s])=>r<s?-1:1).
map(([r,s])=>[`#${r}`,s]));return dl({sealpost:"anchor/1",ledger:t.ledger,pages:n},e)}function fl(t,e,n){let r=ul(t,"anchor/1",e,n);return{ledger:r.ledger,pages:new Map(
Object.entries(r.pages).map(([s,o])=>[s.slice(1),o]))}}function dl(t,e){let n={...t,key:e[0].id};return Fs({...n,mac:pl(n,e[0],t.ledger)})}function ul(t,e,n,r){
let s=()=>new v("ledger-damaged","the ledger is not as Sealpost wrote it",{where:r}),o;try{o=JSON.parse(t)}catch{throw s()}if(o===null||typeof o!="object")throw s();
let{mac:i,...a}=o;if(typeof i!="string"||typeof a.ledger!="string"||typeof a.key!="string")throw s();let c=n.find(f=>f.id===a.key);if(c===void 0){let f=/^[A-Za-z0-9_-]{8}$/.
test(a.key)?a.key:"unknown";throw new v("ledger-key",`the ledger was written under the key ${f}, which is not at hand`,{where:r,hint:`Nothing was written. SEALP\
OST_KEY is the key ${n[0].id}: set it to ${f}. If ${f} was replaced on purpose, set SEALPOST_KEY_PREVIOUS to it.`})}let l=Buffer.from(i),u=Buffer.from(pl(a,c,a.
ledger));if(l.length!==u.length||!yn(l,u)||Fs(o)!==t||a.sealpost!==e)throw s();return a}function pl(t,e,n){return gn("sha256",ft(e,n,"ledger/v1")).update(JSON.stringify(
t)).digest("base64url")}function Fs(t,e=0){if(t===null||typeof t!="object"||Array.isArray(t))return JSON.stringify(t);let n=JSON.stringify(t),r=Object.values(t).
some(i=>i!==null&&typeof i=="object");if(e>0&&!r)return n;let s="  ".repeat(e+1);return`{
${Object.entries(t).map(([i,a])=>`${s}${JSON.stringify(i)}: ${Fs(a,e+1)}`).join(`,
`)}
${"  ".repeat(e)}}${e===0?`
`:""}`}function Iu(t){return{state:t.state,form:t.form,fp:t.fingerprint,key:t.keyId,...t.revision===void 0?{}:{revision:t.revision},...t.version===void 0?{}:{version:t.
version},run:t.run}}function Mu(t){return{state:t.state,form:t.form,fingerprint:t.fp,keyId:t.key,...t.revision===void 0?{}:{revision:t.revision},...t.version===
void 0?{}:{version:t.version},run:t.run}}function ml(t,e,n,r){let s=[...t.pages].map(([l,u])=>{let f=Pr(u,e,n,r);if(f.target===l)return f;throw new v("ledger-damaged","a page of the ledger lies under a\
nother name",{where:r})}),o=t.anchor===void 0?void 0:fl(t.anchor,e,`${r}.anchor`),i=o?.ledger??s[0]?.ledger,a=i===void 0?new Set:ju(i,o,s),c=new Map(s.map(l=>[l.
target,a.has(l.target)?{...l,scopes:new Map}:l]));return{shelf:t,anchor:o,id:i,pages:c,behind:a}}function Ws(t,e){return t?.state==="pending"&&t.run===e}function ju(t,e,n){
let r=new Map(n.map(i=>[i.target,i])),s=[...e?.pages??[]].filter(([i,a])=>(r.get(i)?.generation??-1)<a),o=n.filter(i=>i.ledger!==t);return new Set([...s.map(([i])=>i),
...o.map(i=>i.target)])}function Hs(t,e){let n=new Map(t.scopes);for(let s of new Set(e.map(o=>o.uid)))n.set(s,new Map(t.scopes.get(s)));let r=n;for(let{uid:s,name:o,
entry:i}of e)i===void 0?r.get(s)?.delete(o):r.get(s)?.set(o,i);return{...t,scopes:n}}function hl({uid:t,name:e}){return{uid:t,name:e,entry:void 0}}function Gs(t){
let e=new Map;for(let n of t.values())for(let[r,s]of n.scopes){let o=e.get(r);e.set(r,o===void 0?s:new Map([...o,...s]))}return e}function gl(t,e){return t?.state===
e?.state&&t?.fingerprint===e?.fingerprint&&t?.keyId===e?.keyId&&t?.form===e?.form&&t?.revision===e?.revision&&t?.version===e?.version}async function yl(t){let{store:e,keys:n,owner:r,run:s}=t,o=b=>ml(b,n,r,e.where),i=o(await e.read()),a=i.id??t.id??Buffer.from(t.world.random(12)).toString("base\
64url"),c=Gs(i.pages),l=new Map(t.places.map(({key:b,use:S,scope:w})=>[b.uid,{use:S,scope:w}])),u=Promise.resolve(),f,d="",p=b=>i.behind.has(b)||(i.pages.get(b)?.
lost??(t.recover&&!i.pages.has(b))),h=b=>new v("ledger-moved",b,{where:e.where});function m(b){i=b,c.clear();for(let[S,w]of Gs(i.pages))c.set(S,w)}async function g(b,S,w,P){
let{shelf:E,pages:O,anchor:T,behind:A}=i,M=new Map(O),R={ledger:a,owner:r,target:b,generation:0,lost:w,key:n[0].id,scopes:new Map,spots:new Map};M.set(b,{...Hs(
O.get(b)??R,S),lost:w});for(let _ of O.values()){let Be=_.target===b?[]:S.filter(Ar=>_.scopes.get(Ar.uid)?.has(Ar.name));Be.length>0&&M.set(_.target,Hs(_,Be.map(
hl)))}let W=new Map(E.pages);for(let[_,Be]of M){if(Be===O.get(_)&&(A.has(_)||Be.key===n[0].id))continue;let of=Math.max(Be.generation,T?.pages.get(_)??0)+1,af=new Map(
[...Be.spots,...l]),Qs={...Be,ledger:a,generation:of,key:n[0].id,spots:af};M.set(_,Qs),W.set(_,cl(Qs,n))}let V=S.map(({name:_})=>_),it=await e.write({pages:W,anchorOf:y,
tag:E.tag},{run:s,step:P,target:b,names:V,plan:d}),_e=new Set([...A].filter(_=>M.get(_)===O.get(_)));m({...i,shelf:{...E,pages:W,tag:it},pages:M,behind:_e})}function y(b){
let S=new Map(i.anchor?.pages);for(let[w,P]of b){let E=P===i.shelf.pages.get(w);if(E&&i.behind.has(w))continue;let O=E?i.pages.get(w):Pr(P,n,r,e.where);if(O?.ledger!==
a)throw h("another run began a ledger while this one was under way");S.set(w,Math.max(O.generation,S.get(w)??0))}return ll({ledger:a,pages:S},n)}function k(b){let S=u.
then(b);return u=S.catch(()=>{}),S}return{id:a,entries:c,isLost:p,where:e.where,get generation(){return[...i.pages.values()].reduce((b,S)=>b+S.generation,0)},spots:()=>new Map(
[...i.pages.values()].flatMap(({target:b,scopes:S,spots:w})=>[...w].flatMap(([P,E])=>S.has(P)?[[P,{...E,target:b}]]:[]))),async lease(b={targets:[],plan:""}){d=
b.plan;let S=await e.lease({run:s,...b});try{let w=o(await e.read()),P=[...i.shelf.pages.keys(),...w.shelf.pages.keys()];if(!(b.targets.length>0?b.targets:P).every(
T=>w.shelf.pages.get(T)===i.shelf.pages.get(T))||(w.id??a)!==a)throw h("another run changed the ledger after this plan was made");m(w)}catch(w){throw await S.giveBack(),
w}return f=S,async()=>{f=void 0,await S.giveBack()}},keep:async()=>f?.keep(),edit:(b,S,w)=>k(async()=>{let P=S.filter(E=>!gl(c.get(E.uid)?.get(E.name),E.entry));
P.length>0&&await g(b,P,p(b),w)}),doubt:(b,S)=>k(async()=>{let w=S.flatMap(({uid:E,name:O})=>{let T=c.get(E)?.get(O);return Ws(T,s)?[{uid:E,name:O,entry:T}]:[]}),
P=!1;for(let E=0;E<8&&w.length>0;E+=1){let O=o(await e.read());if(O.id!==a)throw h("another ledger is in place of this one");m(O);let T=w.filter(({uid:A,name:M})=>{
let R=c.get(A)?.get(M);return!Ws(R,s)&&!(P&&R?.state==="pending")});if(T.length===0)return;try{await g(b,T,p(b),"doubted"),P=!0}catch(A){if(j(A).code!=="ledger-\
moved")throw A}}}),whole:b=>k(async()=>{p(b)&&await g(b,[],!1,"written")})}}async function wl(t,e,n){let r=new Set(e.map(c=>c.environment)),s=t.environments.filter(c=>r.has(c)),{source:o,settings:i}=t.source,a=await o.read({environments:s,
settings:i,folder:t.folder,io:{files:n.files,env:n.env,fetch:n.fetch}});return new Map(s.map(c=>{let l=a.get(c);if(l===void 0)throw new v("source",`the source ${o.
id} gave nothing for ${c}`);return[c,l]}))}async function bl({config:t,targets:e,sources:n,host:r},s){let{files:o,cwd:i,env:a}=s,c=await ol({path:t,files:o,targets:e,sources:n,cwd:i,env:a,packages:r?.packages??
!0});return r?.configured?.(c),c}async function kl({world:t,approved:e,only:n},r){await mi(e,r,t),ya(n,r)}async function Sl({call:t,world:e,host:n},r,s){let o=t.
command==="drift"?new Map:await wl(r,s,e),i=uo(o,r,s),a=await n.touched(r,s);return al(n.learned,o,r,s,e),{read:o,desired:i,touched:a}}async function vl(t,e,n){
let{world:r,host:s,keys:o,notice:i,approved:a,recover:c,id:l}=t,u=Gi(e,r,s.ledger,i),f=a===void 0?{}:{id:a.ledger.id},d=await yl({store:u,keys:o,owner:e.owner,run:l,
world:r,recover:c,places:n,...f});return a!==void 0&&oi(a,d),d}function Ol({call:t,keys:e},n,{desired:r},s){return t.command==="drift"?pa(s.entries,n):ua(r,e,jn(
e,s.id))}function Pl(t,e,n,r,s){let{call:o,host:i,only:a}=t,c=new Set(r.map(({uid:p})=>p)),u=o.command!=="drift"&&a.targets.length+a.environments.length===0?fo(
e,s.spots()).filter(i.allow):[],f=[...n,...u].filter(({key:p})=>s.entries.has(p.uid)||c.has(p.uid)),d=Ke(e,{targets:[],environments:[]});return{busy:f,beside:o.
command==="apply"?va(f,d):[],complete:n.length===d.length}}function El({world:t,host:e,notice:n},r,{busy:s},o){let i=r.targets.filter(({name:c})=>s.some(({target:l})=>l===
c));return Zo(i,t,n,c=>e.tokens(c,s.filter(l=>l.target===c.name)),o.keep)}function $l({call:t,world:e},n,{busy:r,beside:s},o){return Oa(r,n,o,Kn(t,"looking",r.length),
{beside:s,stop:e.stop})}async function Tl(t,e){let n=e.now(),r="",s,o,i,a=[],c,l=new Map,u=f=>bn({command:t.command,owner:r,plan:s,saved:o,receipts:i,warnings:a,work:c,started:n,finished:e.
now(),error:f,requests:_u(l)});try{let f=await bl(t,e),d=Ja(t,e);o=d.approved,await kl(d,f),r=f.owner;let p=Ke(f,d.only).filter(d.host.allow),h=await Sl(d,f,p),
m=await vl(d,f,p),g=Ol(d,p,h,m),y=Pl(d,f,p,[...g,...h.touched],m);l=El(d,f,y,m);let k=await $l(d,f,y,l),b=Va(d,m,y,k),S=da(ta({...b,wanted:g}),h.touched,m.entries),
w=ca({...b,...Ya(d,f,h),changes:S});return s=po(r,w.changes,Qa(d,w,f,m)),c=Za(s,m),a=Xa(d,f,h,m,s,y,k),o??=await hi(t.saved,{...d,plan:s,config:f,ledger:m},d.keys,
e),await ec(d,s,c,u)&&(i=[],await tc(d,s,{config:f,values:h,ledger:m,reach:y,looks:k,lines:l},i)),u()}catch(f){return u(j(f))}}function _u(t){return Object.fromEntries(
[...t].map(([e,{requests:n}])=>[e,{...n}]))}var Al=50,Nl=10;function xl(t){let e=new Map,n=(s,o)=>JSON.stringify([s,o]),r;return{read:s=>{r=s},note:s=>{e.set(n(s.target,s.key.label),s.at)},of:({target:s,scope:o})=>e.
get(n(s,o)),ofError({code:s,where:o=""}){let i=r?.targets.find(({name:l})=>o===l||o.startsWith(`${l}:`));if(i!==void 0)return i.at;let c=s.startsWith("ledger-")||
/^[\w.-]+\/[\w.-]+@/.test(o)?"ledger":/^source/.test(s)?"source":void 0;if(!(c===void 0&&!/^(?:plan|key)-/.test(s)))return r?.where(c===void 0?[]:[c])??`${t}:1`}}}
var Cl=/^([^#]+):([1-9]\d{0,6})$/;function Rl(t,e,n=!1){let r=[...Bu(t,e),...Du(t,e),...Ku(t,e),...n?Uu(t,e):[],...Fu(t)],s=r.length-Al;return s<=0?r:[...r.slice(
0,Al),{title:"Sealpost",message:`${ao(s,"more remark")} in the report`,at:void 0}]}function ot({title:t,message:e,at:n,level:r}){let[,s,o]=Cl.exec(n??"")??[],i=s===
void 0?[]:[`file=${Ll(s)}`,`line=${o}`],a=s===void 0&&n!==void 0?`${n}: ${e}`:e;return`::${r??"error"} ${[...i,`title=${Ll(t)}`].join(",")}::${Ml(a)}`}function Il(t){
return`::add-mask::${jl(t)}
`}function Ml(t){return jl(t.split(`
`).map(io).join(`
`))}function jl(t){return t.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function Ll(t){return Ml(t).replaceAll(":","%3A").replaceAll(",","%2C")}function Bu({error:t},{ofError:e}){if(t===void 0)return[];let n=`Sealpost: ${t.
code}`,r=t.message.split(`
`).map(c=>/^(.+:\d+): (.+)$/.exec(c));if(r.every(c=>c!==null))return r.map(c=>({title:n,at:c[1],message:`${c[2]}`}));let{where:s,message:o,hint:i}=t,a=s!==void 0&&
Cl.test(s)?void 0:e(t);return a===void 0?[{title:n,at:s,message:`${o}
${i}`}]:[{title:n,at:a,message:`${s===void 0?"":`${s}: `}${o}
${i}`}]}function Du({refusals:t,changes:e},{of:n}){let r=s=>{let o=new Set(s),i=e.find(a=>o.has(xe(a)));return i&&n(i)};return t.map(({rule:s,because:o,unlock:i,
addresses:a,at:c})=>({title:`Sealpost refused: ${s}`,at:c??r(a),message:[o,...a.length===0?[]:[qs(a)],`Unlock: ${i}`].join(`
`)}))}function Ku({changes:t},{of:e}){let n=t.filter(({error:r})=>r!==void 0);return _l(n,({error:r})=>[r?.code,r?.message]).map(([r,...s])=>({title:`Sealpost: ${r.
error?.code} at ${r.target}`,at:e(r),message:`${qs([r,...s].map(({name:o})=>o))}: ${r.error?.message}
${r.error?.hint}`}))}function Uu({changes:t},{of:e}){let n=t.filter(r=>ut(r)&&r.error===void 0);return _l(n,()=>[]).map(([r,...s])=>({title:`Sealpost: ${r.target}\
 differs`,at:e(r),message:qs([r,...s].map(({name:o})=>o))}))}function Fu({warnings:t=[]}){return t.map(({because:e,at:n})=>({title:"Sealpost: worth a look",message:e,
at:n,level:"warning"}))}function _l(t,e){let n=new Map;for(let r of t){let s=JSON.stringify([r.target,r.scope,...e(r)]),o=n.get(s);o?o.push(r):n.set(s,[r])}return[
...n.values()]}function qs(t){let e=t.length-Nl;return`${t.slice(0,Nl).join(", ")}${e>0?` and ${e} more`:""}`}var F=["plan","apply","drift"],le={command:{commands:F,otherwise:"plan"},config:{commands:F,otherwise:"sealpost.yaml"},plan:{commands:["plan","apply"]},expires:{
commands:["plan"],otherwise:"60m"},target:{commands:F},environment:{commands:F},recover:{commands:["plan","apply"],otherwise:"false"},"fail-on":{commands:F,otherwise:"\
refused"},comment:{commands:["plan"],otherwise:"false"},issue:{commands:["drift"],otherwise:"false"},summary:{commands:F,otherwise:"true"},report:{commands:F},"\
ledger-key":{commands:F,variable:"SEALPOST_KEY",secret:!0},"ledger-key-previous":{commands:F,variable:"SEALPOST_KEY_PREVIOUS",secret:!0},"github-token":{commands:F,
variable:"GITHUB_TOKEN",secret:!0},"app-id":{commands:F,variable:"SEALPOST_GITHUB_APP_ID"},"app-private-key":{commands:F,variable:"SEALPOST_GITHUB_APP_PRIVATE_K\
EY",secret:!0},"vercel-token":{commands:F,variable:"VERCEL_TOKEN",secret:!0},"netlify-token":{commands:F,variable:"NETLIFY_AUTH_TOKEN",secret:!0},"cloudflare-to\
ken":{commands:F,variable:"CLOUDFLARE_API_TOKEN",secret:!0},"cloudflare-account-id":{commands:F,variable:"CLOUDFLARE_ACCOUNT_ID"},"token-names":{commands:["plan"]},
"job-token":{commands:F,otherwise:"${{ github.token }}",secret:!0}},jt="INPUT_";function Bl(t){return Qe().flatMap(e=>{let n="secret"in le[e]?oe(e,t):void 0;return n===
void 0?[]:[{name:e,value:n}]})}function Dl(t){let e=Qe().flatMap(n=>{let r=le[n],s=oe(n,t);return r.variable===void 0||s===void 0?[]:[[r.variable,s]]});return{SEALPOST_LEDGER_TOKEN:oe(
"job-token",t),...Object.fromEntries(Object.entries(t).filter(([n])=>!n.startsWith(jt))),...Object.fromEntries(e)}}var Wu=["API_URL","SERVER_URL","EVENT_NAME","\
EVENT_PATH","REPOSITORY","REF","SHA","RUN_ID","RUN_ATTEMPT","ACTOR","WORKSPACE","OUTPUT","STEP_SUMMARY"].map(t=>`GITHUB_${t}`);function Kl(t){let e=Qe().filter(
r=>r==="job-token"||!Hu(r)),n=new Set([...Wu,...e.map(Er),"RUNNER_TEMP","SEALPOST_PACING","CLOUDFLARE_ACCOUNT_ID"]);return Object.fromEntries(Object.keys(t).filter(
r=>n.has(r)||r.startsWith(jt)).map(r=>[r,n.has(r)?t[r]:""]))}function Hu(t){return"secret"in le[t]||t==="app-id"}function Qe(){return Object.keys(le)}function Er(t){
return`${jt}${t.toUpperCase()}`}function oe(t,e){return e[Er(t)]?.trim()||void 0}function _t(t,e){let{otherwise:n=""}=le[t];return oe(t,e)??n}function zs(t){return{"report.json":go(t),"report.md":kn(t),"report.html":ho(t)}}var Gu={"config-missing":"Name the file with the input `config`, and check the repository out first.","key-missing":"Give the step the input `ledger-key`: the o\
utput of `sealpost keygen`.","key-weak":"Give `ledger-key` the output of `sealpost keygen`; passphrases are not accepted."},qu=[[/`sealpost plan --out FILE`/g,"\
`command: plan`"],[/`(?:sealpost )?apply --recover`/g,"`command: apply` with `recover: true`"],[/`?--recover`?/g,"`recover: true`"],[/--out\b/g,"the input `plan\
`"],[/\bMake a new plan\./g,"Run all jobs of the workflow anew: the failed one alone would get the same plan again."],[/\bA job's own token with (`[\w: ]+`) is enough: put it into SEALPOST_LEDGER_TOKEN\./g,
"Leave `job-token` out: the job's own token is enough, with $1."],[/\bSet the token in the environment; `sealpost doctor` names the variable\./g,"Give the step \
that token as its input."],[/\bSEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN\b/g,"the input `job-token`, or SEALPOST_LEDGER_TOKEN under `env:`"],[/\bSEALPOST_KEY_PREVIOUS\b/g,
"`ledger-key-previous`"],[/\bSEALPOST_KEY\b/g,"`ledger-key`"]];function zu(t){let e=Qe().find(n=>le[n].variable===t);return e===void 0?`${t}, under \`env:\``:`t\
he input \`${e}\``}function Bt(t,e){return Gu[t]??Js(e)}function Ul(t){let{changes:e,error:n,refusals:r}=t;return{...t,changes:e.map(Ju),refusals:r.map(s=>({...s,
unlock:Js(s.unlock)})),...n===void 0?{}:{error:{...n,hint:Bt(n.code,n.hint)}}}}function Ju(t){let{note:e,error:n}=t;return{...t,...e===void 0?{}:{note:Js(e)},...n===
void 0?{}:{error:{...n,hint:Bt(n.code,n.hint)}}}}function Js(t){return qu.reduce((n,[r,s])=>n.replace(r,s),t).replace(/\bput it into (\w+)/g,(n,r)=>`give it to \
the step as ${zu(r)}`)}function Fl(t,e){let n=Object.entries(t.summary).map(([r,s])=>[r,String(s)]);return{changed:String(Vu(t)),summary:JSON.stringify(t.summary),...Object.fromEntries(
n),plan:t.plan===void 0?"":e.plan,hash:t.hash,report:e.report}}function Vu({command:t,summary:e,changes:n,work:r=!1}){return t==="plan"?r:t==="apply"?e.written>
0:n.some(ut)}function Wl(t,e){return Object.entries(t).map(([n,r])=>{let s=`sealpost-${Buffer.from(e(18)).toString("base64url")}`;return`${n}<<${s}
${r}
${s}
`}).join("")}function Gl(t,e=1048576){let n=Buffer.from(t);if(n.length<=e)return t;let r=e-Buffer.byteLength(Hl(t.length)),s=r>0?n.lastIndexOf(`
`,r-1):-1;if(s<0)return"";let o=n.subarray(s+1).toString().split(`
`).length-1;return`${n.subarray(0,s+1)}${Hl(o)}`}function Hl(t){return`
> **${t} more lines do not fit here.** The whole report is in the folder that the step's output \`report\` names.
`}async function ql(t){let{report:e,inputs:n,origins:r,sinks:s}=t;s.print(Lr(e,jr,{verbose:!1}));for(let i of Rl(e,r,n.failOn==="differs"))s.print(ot(i));let o=Xu(
e,n.failOn)?mo(e):0;for(let[i,a]of Object.entries(Qu(t)))try{await a()}catch(c){if(c instanceof v&&c.code==="leak-guard")throw c;let{code:l,message:u,hint:f}=j(
c),d=fe(c)||`: ${u}
${Bt(l,f)}`;s.print(ot({title:"Sealpost",message:`${i} could not be written${d}`,at:void 0})),o||=1}return o}function zl(t,e){e.rehearse(Lr(t,jr,{verbose:!1}));
for(let n of Object.values(zs(t)))e.rehearse(n)}function Qu(t){let{report:e,inputs:n,paths:r,world:s,sinks:o}=t,{GITHUB_OUTPUT:i,GITHUB_STEP_SUMMARY:a}=s.env;return{
async"the report"(){for(let[c,l]of Object.entries(zs(e)))o.write(H(r.report,c),l)},async"the job summary"(){if(!n.summary||!a)return;let c=1048576-o.size(a);o.append(
a,Gl(kn(e),c))},async"the comment"(){n.comment&&o.print(await(await import("./keep-comment-HHTP2PTX.js")).keepComment(t))},async"the issue"(){n.issue&&o.print(await(await import("./issue-VOVCWXG3.js")).
keepIssue(t))},async"the outputs"(){i&&o.append(i,Wl(Fl(e,r),s.random))}}}function Xu(t,e){return t.error!==void 0||t.summary.failed>0?!0:t.refusals.length>0?e!==
"never":e==="differs"&&t.changes.some(ut)}function Yl(t,e){let{env:n}=t,r=new Map;return{files:{...t.files,async read(s){let o=await t.files.read(s);return o!==void 0&&r.set(s,o),o}},async check(){let{GITHUB_REPOSITORY:s,
GITHUB_SHA:o}=n,i=St(n);if(!s||!o||i===void 0||e===void 0)return Jl;let{filesAt:a,insidePath:c,openRepository:l}=await import("./repository-UEFL3XA2.js"),u=l(s,
async()=>e,t),f=await u.forkPoint(i,o).catch(Zu);if(f===void 0)return Jl;if(f.tip===o)return"";let d=Le(t.cwd,n.GITHUB_WORKSPACE||"."),[p,h]=[o,f.tip].map(m=>a(
u,m,d));for(let[m,g]of r){let y=ep(()=>c(m,d));if(y===void 0)continue;let[k,b]=[await p.read(m),await h.read(m)];if(!(k===void 0||Vl(b,g)||Vl(b,k)))throw new v(
"plan-stale",`${i} has moved on, and has another ${y} by now`,{where:y,hint:"Nothing was written. The run of its newest commit applies what is there; one of an \
older commit would take it back."})}return""}}}var Jl="Whether the default branch has moved on since could not be seen: give the job `contents: read`, and leave\
 `job-token` out.";function Zu(t){if(!(t instanceof v&&["not-found","forbidden","unauthorized"].includes(t.code)))throw t}function ep(t){try{return t()}catch{return}}
function Vl(t,e){return t!==void 0&&Buffer.from(t).equals(e)}var Ql={token:"github-token",key:"ledger-key","sealpost-key":"ledger-key",file:"config","dry-run":"command","private-key":"app-private-key"};function Tr(t,e){let n=Qe().
filter(s=>t===void 0||Xl(s,t,!0));for(let s of Object.keys(e))s.startsWith(jt)&&tp(s.slice(jt.length).toLowerCase(),n,t);let r=t??Zl("command",F,e);for(let s of Qe())
if(np(s,e)&&!Xl(s,r,t!==void 0))throw un(`${r} takes no input \`${s}\``,`Take it out, or use it with ${ee(le[s].commands)}.`);if(oe("app-id",e)===void 0!=(oe("a\
pp-private-key",e)===void 0))throw un("`app-id` and `app-private-key` belong together","Give both of them, or neither.");return{command:r,config:_t("config",e),
plan:oe("plan",e),lifeMs:Ko(_t("expires",e)),targets:Vs("target",e),environments:Vs("environment",e),recover:$r("recover",e),failOn:Zl("fail-on",["differs","ref\
used","never"],e),comment:r==="plan"&&$r("comment",e),issue:r==="drift"&&$r("issue",e),summary:$r("summary",e),report:oe("report",e),jobToken:oe("job-token",e),
tokenNames:Vs("token-names",e)}}function ef(t,e){let n={};for(let r of["command","config","report","summary"]){let s={...n,[Er(r)]:oe(r,e)};try{Tr(t,s),n=s}catch{}}
return Tr(t,n)}function Xl(t,e,n){let{commands:r}=le[t];return r.includes(e)&&!(n&&t==="command")}function tp(t,e,n){if(e.some(a=>a===t))return;let r=/^[\w -]{1,40}$/.
test(t)?`\`${t}\``:"of that name",s=n===void 0?"There is no input":`sealpost/${n} has no input`,o=Object.hasOwn(Ql,t)?Ql[t]:de(t,e),i=o!==void 0&&e.includes(o)?
`Did you mean \`${o}\`?`:`The inputs are ${ee(e,"and")}.`;throw un(`${s} ${r}`,i)}function np(t,e){let n=oe(t,e);return n!==void 0&&n!==_t(t,{})}function Vs(t,e){
let n=(oe(t,e)??"").split(/[\n,]/).map(r=>r.trim());return[...new Set(n.filter(r=>r!==""))]}function Zl(t,e,n){let r=e.find(s=>s===_t(t,n));if(r===void 0)throw un(
`the input \`${t}\` is not what it can be`,`It is ${ee(e)}.`);return r}function $r(t,e){let n=_t(t,e);if(n!=="true"&&n!=="false")throw un(`the input \`${t}\` is \
neither true nor false`,"Write it as `true` or `false`.");return n==="true"}function un(t,e){return new v("usage",t,{hint:e})}var tf=4,sp=6,op=new Set(["true","false","null","none","undefined","default","production","preview","development"]),ip=100;function Ys(t,e){let n=e.join(`
`),r=a=>!op.has(a.toLowerCase())&&![a,...i(a)].some(c=>n.includes(c)),s=new Map,o=t.flatMap(a=>{let c=a.reveal(),l=/^\s*[{[]/.test(c),u=no(c).filter(d=>d.length>=
(l?sp:tf)&&r(d));return[...r(c)?[c,c.trim(),...i(c)]:[],...u,...u.length>ip?[]:u.flatMap(i)]});return[...new Set(o)].filter(a=>a.trim().length>=tf&&!/[\r\n]/.test(
a));function i(a){let c=s.get(a)??(Buffer.byteLength(a)<8?[]:ro(a));return s.set(a,c),c}}function nf(t,e){let n=t.way("the log"),r=s=>t.way(`the file ${Ne(s)}`);return{pass:s=>t.way("a comment or an issue")(s),rehearse:s=>{t.way("the report")(s)},print(s){
s!==""&&e(n(s.endsWith(`
`)?s:`${s}
`))},append:(s,o)=>$o(s,r(s)(o)),write(s,o){let i=r(s)(o);To(z(s),{recursive:!0}),No(s,i)},size:s=>Ao(s,{throwIfNoEntry:!1})?.size??0}}async function GO(t,e){let n=await Yi(e.world),r=n.mode==="untrusted"?Kl(e.world.env):e.world.env,s=oo(r),o=u=>e.out(u.map(Il).join("")),i=(u,f,d)=>{s.learn(u,f,
d),o(Ys(u,f))},a=Bl(r);o(a.map(({value:u})=>u)),s.learn(a.map(({value:u})=>new lt(u)),Object.keys(le),a.map(({name:u})=>u));let c=so(r).map(({secret:u})=>u);o(Ys(
c,[]));let l=nf(s,e.out);try{let u=s.world({...e.world,env:Dl(r)}),{inputs:f,wrong:d}=ap(t,r),p=up(f,u);s.learn([],Object.values(p));let h=xl(ct(u.cwd,Le(u.cwd,
f.config))),m={inputs:f,paths:p,origins:h,sinks:l,learned:i,deps:{...e,world:u}},y=Ul(await(async()=>{if(d!==void 0)throw d;return n.mode==="trusted"?lp(m):cp(m,
n)})().catch(fp(f.command,u)));return await ql({report:y,inputs:f,paths:p,origins:h,world:u,sinks:l,trust:n})}catch(u){let{code:f,message:d,hint:p,where:h,exit:m}=s.
alarm()??j(u),g=ot({title:`Sealpost: ${f}`,message:`${d}
${Bt(f,p)}`,at:h});return f==="leak-guard"?e.out(`${g}
`):l.print(g),m}}function ap(t,e){try{return{inputs:Tr(t,e)}}catch(n){return{inputs:ef(t,e),wrong:n}}}async function cp({inputs:t,origins:e,sinks:n,learned:r,deps:s},o){
let{command:i,config:a,targets:c,environments:l,tokenNames:u,jobToken:f}=t;if(i!=="plan")throw new v("untrusted",`${i} is not for this run: ${o.because}`);t.plan!==
void 0&&n.print("Nothing is saved to `plan` by this run: only a plan that is made on the default branch can be applied."),t.recover&&n.print("`recover` is left \
alone by this run: a lost ledger is recovered on the default branch.");let{planPull:d}=await import("./pull-QCFNBPDI.js"),p=d({trust:o,config:a,only:{targets:c,
environments:l},tokenNames:u,jobToken:f,targets:s.targets,sources:s.sources,progress:sf(n),host:rf(e,r)},s.world);return Mr(p,s.world.stop)}async function lp(t){
let{inputs:e,paths:n,origins:r,sinks:s,learned:o}=t,{targets:i,sources:a}=t.deps,{command:c}=e,l=Yl(t.deps.world,e.jobToken),u={...t.deps.world,files:l.files},f=!1,
d=await dp(e,n,u,s),p=Tl({command:c,config:Le(u.cwd,e.config),only:{targets:e.targets,environments:e.environments},recover:e.recover,...d===void 0?{}:{saved:d},
targets:i,sources:a,approve:async h=>(zl(h,s),s.print(await l.check()),f=!u.stop.aborted,f),progress:sf(s),host:rf(r,o)},u);return Mr(p,u.stop,()=>f)}function rf(t,e){
return{learned:e,ledger:"git-branch",configured:t.read,allow:n=>(t.note(n),!0)}}function fp(t,{now:e}){let n=e(),r={owner:"",plan:void 0,receipts:void 0,requests:{}};
return s=>{let o=j(s);if(o.code==="leak-guard")throw o;return bn({command:t,started:n,finished:e(),error:o,...r})}}async function dp(t,e,n,r){let{command:s,plan:o,
lifeMs:i}=t,{files:a}=n;if(s==="plan"){let c=async(l,u)=>r.write(l,Buffer.from(u).toString());return{make:await wi(e.plan,{read:a.read,replace:c}),lifeMs:i}}if(!(s!==
"apply"||o===void 0))return Tn({only:{targets:t.targets,environments:t.environments},recover:t.recover}),{apply:await yi(e.plan,a)}}function up({plan:t,report:e},{
cwd:n,env:r}){let s=r.RUNNER_TEMP||n;return{plan:Le(n,t??Le(s,"sealpost/plan.json")),report:Le(n,e??Le(s,"sealpost/report"))}}function sf({print:t}){let e=0;return n=>{
if(n.kind!=="waiting"||n.until===e)return;e=n.until;let r=n.because==="limited"?"asks for less traffic":"has trouble of its own";t(`Waiting until ${new Date(e).
toISOString().slice(11,19)} UTC: the target ${r}.`)}}async function ZO(t){Lo(process);let e=s=>{process.stdout.write(s)},n=s=>{let{code:o,message:i,hint:a,exit:c}=j(s);process.stdout.write(`${ot({title:`Sealpost: ${o}`,
message:`${i}
${a}`,at:void 0})}
`,()=>process.exit(c))};process.on("uncaughtException",n),process.on("unhandledRejection",n);let r=new AbortController;for(let s of["SIGINT","SIGTERM"])process.
on(s,()=>r.abort());process.exitCode=await t({world:xo(r.signal),out:e,targets:Ro,sources:Co}),r.signal.aborted&&process.stdout.write("",()=>process.exit())}export{Ko as a,de as b,gt as c,Zo as d,Br as e,We as f,yi as g,wi as h,Fr as i,Gi as j,Cm as k,ns as l,te as m,Mm as n,jm as o,ue as p,Oa as q,is as r,Ga as s,Rd as t,
gg as u,qi as v,Zr as w,Hf as x,es as y,X as z,lc as A,qf as B,Gt as C,Ce as D,Vf as E,ot as F,Il as G,nf as H,rl as I,GO as J,ZO as K,ol as L,al as M,yl as N,wl as O,
Tl as P};

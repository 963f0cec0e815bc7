const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{$ as Ii,$a as Ao,A as Ei,B as er,Ca as sr,D as tr,E as Ti,Ea as At,F as Ni,Fa as qi,G as ut,Ga as Ji,H as Ai,Ha as Vi,I as xo,Ia as ir,J as Et,Ja as se,K as Ri,
Ka as Yi,L as Li,La as To,M as Mi,Nb as ua,Oa as Ue,Pa as Ke,Q as Ci,Qa as et,Ra as Qi,Sa as ar,Ta as Zi,Ua as Xi,Va as mn,Wa as No,Xa as pt,Ya as cr,Z as Eo,Za as ea,
_a as Rt,a as Oi,aa as Tt,ab as ta,ba as ji,bb as Lt,ca as D,d as Pi,da as _i,e as O,ea as pn,eb as na,f as B,fa as Bi,fb as ee,g as Se,ga as nr,gb as ra,h as Yn,
ha as de,i as Qn,ia as Fe,ib as J,j as xt,ja as R,jb as oa,k as ve,ka as Ce,kb as Ro,l as U,la as Wi,lb as Lo,ma as Di,n as ft,na as Fi,nb as sa,o as W,oa as Ui,
ob as ia,pb as aa,q as Oe,qa as fe,qb as ca,r as he,ra as Ki,s as Zn,sa as ue,t as $i,ta as rr,tb as la,u as Xe,ua as or,v as Xn,va as Nt,w as xi,wa as Gi,xa as Hi,
xb as da,yb as fa,za as zi}from"./chunk-I2DBZVK6.js";var tt="Make a new plan: `sealpost plan --out FILE`.",pa=/^\{\n {2}"sealpost": "plan\/([1-9][0-9]{0,8})",\n/,ip=/^ {2}"key": "([A-Za-z0-9_-]{8})",\n {2}"ledger": "([A-Za-z0-9_-]{1,64})",\n/,
[ma,ga]=[`,
  "mac": "`,`"
}
`],ap=43;function ha(e,t){let n={sealpost:"plan/1",key:t.id,ledger:e.ledger.id,generation:e.ledger.generation,tool:e.tool,owner:e.owner,config:e.config,commit:e.
commit??null,endpoints:e.endpoints,created:e.created,expires:e.expires,targets:e.only.targets,environments:e.only.environments,recover:e.recover,...e.accept.length===
0?{}:{accept:e.accept},...e.holders.length===0?{}:{holders:e.holders},refusals:e.refusals,hash:e.hash},r=Object.entries(n).map(([s,i])=>`  "${s}": ${JSON.stringify(
i)},
`),o=e.changes.map(s=>`
    ${lr(s)}`);return ka(`{
${lp(`${r.join("")}  "changes": [${o.join(",")}
  ]`)}`,t,e.ledger.id)}function lr(e){let{target:t,use:n,scope:r,name:o}=e.address,{uid:s,environment:i,do:a,why:c,sure:l,instead:f}=e,{sourceName:d,form:u,fingerprint:p,
version:g,revision:m,learn:h,made:y,kept:S,drift:k,contested:P}=e;return JSON.stringify({address:{target:t,use:n,scope:r,name:o},uid:s,environment:i,...{do:a,why:c,
sure:l,instead:f},sourceName:d,form:u,fingerprint:p,version:g,revision:m,learn:h,made:y,kept:S,drift:k,contested:P})}function ya(e,t){let[n="",r]=pa.exec(e)??[];
if(r!==void 0&&r!=="1")throw new O("plan-invalid",`the plan is in format ${r}, and this Sealpost knows format 1`,{hint:`Nothing was written. Use the Sealpost th\
at made it. Or: ${tt}`});let[,o,s=""]=ip.exec(e.slice(n.length))??[];if(r===void 0||o===void 0)throw Mo("this is not a plan as Sealpost writes it");if(o!==t.id)
throw Mo(`the plan was made under the key ${o}, and the key at hand is ${t.id}`);let i=e.slice(0,-(ma.length+ap+ga.length));if(!cp(ka(i,t,s),e))throw Mo("the pl\
an was changed after it was made");let{targets:a,environments:c,generation:l,commit:f,...d}=JSON.parse(e);return{owner:d.owner,config:d.config,...f===null?{}:{commit:f},
endpoints:d.endpoints,tool:d.tool,ledger:{id:s,generation:l},created:d.created,expires:d.expires,only:{targets:a,environments:c},recover:d.recover,accept:d.accept??
[],holders:d.holders??[],refusals:d.refusals,hash:d.hash,changes:d.changes}}function wa(e){return pa.test(e)}function ba(e){let[,t="",n=""]=/^([0-9]{1,5})([mhd])$/.
exec(e)??[],r=Number(t)*(n==="m"?6e4:n==="h"?36e5:864e5);if(r<6e4||r>30*864e5)throw new O("usage","that is not how long a plan can be good for",{hint:"Say it as\
 90m, 2h or 1d: from one minute to thirty days."});return r}function ka(e,t,n){let r=Xn("sha256",Et(t,n,"plan/v1")).update(e).digest("base64url");return`${e}${ma}${r}${ga}`}
function cp(e,t){let[n,r]=[Buffer.from(e),Buffer.from(t)];return n.length===r.length&&er(n,r)}function lp(e){return e.replace(/[\u007f-\uffff]|#(?=#\[)/g,t=>`\\u${t.
charCodeAt(0).toString(16).padStart(4,"0")}`)}function Mo(e){return new O("plan-invalid",e,{hint:`Nothing was written. ${tt}`})}function Sa({status:e,headers:t,bytes:n},r,o){if(e===401&&o!==void 0)return new O("token-expired",`${r} took the token until ${new Date(o).toISOString()}, when \
it ended`);if((e===403||e===404)&&/^required\b/i.test(t.get("x-github-sso")??""))return new O("sso-required",`${r} asks for single sign-on, which this token is \
not authorised for`);if(e===403&&/"Repository was archived so is read-only/i.test(dp(n)))return new O("archived",`${r} takes no writes to this repository: it is\
 archived`)}function va(e,t,n){let r=t!==null&&URL.canParse(t,n.href)?new URL(t,n):void 0;return r?.origin===n.origin&&/\/repositories\/\d+(?:\/|$)/.test(r.pathname)?
new O("moved",`${n.host} answered ${e}: this repository was renamed or transferred`):new O("redirect",`${n.host} answered ${e}: it wants to send us elsewhere`)}
function Oa(e){let t=Date.parse(e.get("github-authentication-token-expiration")??"");return Number.isNaN(t)?void 0:t}function dp(e){return new TextDecoder().decode(
e.subarray(0,4096))}var fp=366*24*60*6e4;function $a(e,t,n){let{status:r}=e,{url:o,method:s}=n,{host:i}=o,a=f=>new O("bad-answer",`${i} ${f}`);if(r>=300&&r<400&&r!==304)throw va(r,
e.headers.get("location"),o);if(r<200||r>599)throw a(`answered ${r}, which is no HTTP status`);let c=new At(e.headers);c.delete("content-encoding"),c.delete("co\
ntent-length");let l=t.length===0||[204,205,304].includes(r);if(l&&c.delete("content-type"),r===200&&s==="GET"&&l)throw a("answered 200 with nothing where JSON \
was expected");if(e.ok&&!l){if(!up(t)){let f=/^\s*</.test(new TextDecoder().decode(t.subarray(0,64)));throw a(`answered ${r} with ${f?"a web page":"something el\
se"} where JSON was expected`)}c.set("content-type","application/json; charset=utf-8")}return qi(t,{status:r,statusText:e.statusText,headers:c})}function up(e){
try{return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e)),!0}catch{return!1}}function xa(e,t){return e.status===429?!0:e.status!==403?!1:e.headers.has(
"retry-after")||dr(e.headers)===0?!0:/secondary rate limit|abuse detection|rate limit exceeded/i.test(new TextDecoder().decode(t.subarray(0,4096)))}function dr(e){
let t=e.get("x-ratelimit-remaining")??e.get("ratelimit-remaining");return t===null||!/^\d+$/.test(t)?void 0:Number(t)}function Ea(e,t){let n=e.get("retry-after"),
r=n===null?void 0:Pa(n,t,Number.POSITIVE_INFINITY);if(r!==void 0)return r;let o=e.get("x-ratelimit-reset")??e.get("ratelimit-reset");return o===null||(dr(e)??0)>
0?void 0:Pa(o,t,1e9)}function Pa(e,t,n){let r=e.trim()===""?Number.NaN:Number(e),o=Number.isNaN(r)?Date.parse(e)-t:r<n?r*1e3:(r>1e12?r:r*1e3)-t;return Number.isNaN(
o)?void 0:Math.min(Math.max(0,o),fp)}function Ta(e,t){let n=Ge(e,t);if(n===void 0)return n;if(/^(['"]).*\1$/s.test(n))throw new O("token-missing",`${t} is in quotes, which no token has`,{hint:`Noth\
ing was sent. Take the quotes off ${t}: in a file for \`--env-file\` they become a part of the value.`});if(gn(n))return n;throw new O("token-missing",`${t} hol\
ds characters that no token has`,{hint:`Nothing was sent. Copy it anew, whole and alone: no blank, line end or letter beyond ASCII may stand inside. Then put it\
 into ${t}.`})}function Ge(e,t){return e[t]?.trim()||void 0}function gn(e){return/^[\x21-\x7e]+$/.test(e)}async function Na(e,t,n,r){let{url:o,method:s,headers:i,body:a}=await pp(e,t),c=n.pathname.replace(/\/$/,"");if(o.origin!==n.origin||!`${o.pathname}/`.startsWith(
`${c}/`))throw new O("endpoint",`a request to another address than ${n.host} was refused`);let l=s!=="GET"&&s!=="HEAD",{idempotent:f=s!=="POST",again:d}=t??{};return{
url:o.href,method:s,headers:i,body:a,writes:l,idempotent:f,at:r,again:d}}async function pp(e,t){let{idempotent:n,again:r,signal:o,...s}=t??{},{body:i}=s;if(!((typeof e==
"string"||e instanceof URL)&&(i==null||typeof i=="string"))){let l=new Request(e,{...s,redirect:"manual"});return{url:new URL(l.url),method:l.method.toUpperCase(),
headers:new At(l.headers),body:l.body===null?void 0:new Uint8Array(await l.arrayBuffer())}}let c=new At(s.headers);return i!=null&&!c.has("content-type")&&c.set(
"content-type","text/plain;charset=UTF-8"),{url:new URL(e),method:(s.method??"GET").toUpperCase(),headers:c,body:i==null?void 0:new TextEncoder().encode(i)}}async function Aa(e,t,n){
let{world:r,host:o,userAgent:s,deadlineMs:i}=n,a=new At(e.headers);if(!gn(t))throw new O("token-missing","the token holds characters that no token has");a.set("\
authorization",`Bearer ${t}`),a.set("user-agent",s);let c=AbortSignal.timeout(i),l,f;try{l=await r.fetch(e.url,{method:e.method,headers:[...a],body:e.body??null,
redirect:"manual",signal:c}),f=await Ji(l,o)}catch(u){throw u instanceof O?u:c.aborted?new O("timeout",`no answer from ${o} within ${i/1e3} s`):new O("network",
`no connection to ${o}`)}let d=xa(l,f);return{answer:$a(l,f,{method:e.method,url:new URL(e.url)}),limited:d}}function Co(){return{closedUntil:0,lastWrite:Number.NEGATIVE_INFINITY}}function Mt(){let e=new Map;return(t,n)=>{let r=`${t} ${n}`,o=e.get(r)??Co();return e.set(
r,o),o}}var mp=65*6e4,gp=15,Ra=4,hp=15*6e4,yp=3e4,wp=5e3;function Ct(e){let{world:t,endpoint:n,pace:r,userAgent:o,deadlineMs:s=3e4}=e;ir(t.env);let i={world:t,host:n.host,
userAgent:o,deadlineMs:s},a=t.env.SEALPOST_PACING==="off",c=a?0:r.writeGapMs.is,l=Co(),f=0,d,u=Promise.resolve();async function p(w,b){if(w-t.now()>2e3&&e.notice(
w,b),await t.sleep(w-t.now(),t.stop),t.stop.aborted)throw La()}async function g(w,b){for(;;){let x=m(w);if(x<=t.now())break;if(x>b)throw Ma(x);await p(x,"limite\
d")}if(w.writes&&t.stop.aborted)throw La()}function m(w){return Math.max(l.closedUntil,w.writes?l.lastWrite+c:0)}function h(w){l.closedUntil=Math.max(l.closedUntil,
t.now()+w)}async function y(w,b){for(;;){await g(w,b);let x=await e.token();if(l=e.gates?.(n.host,x)??l,!(m(w)>t.now())&&(w.writes&&await e.mayWrite?.(),!(m(w)>
t.now())))return w.writes&&(l.lastWrite=t.now()),x}}async function S(w,b){let x;try{let T=await k(w,b,I=>{w.writes&&xt(I)==="unknown"&&(x??=I)}),A=`${w.method} ${T.
status}`,E=A==="POST 409"||A==="DELETE 404";if(x===void 0)return T;if(T.ok||E||T.status>=500)return Object.assign(T,{repeated:!0})}catch(T){throw x??T}throw x}async function k(w,b,x){
let T=t.now()+mp;for(let A=0,E=0,I=0;;){let F=A+E+I>0,q=await y(w,T);w.writes&&(F||t.now()-w.at>wp)&&await w.again?.(),b[w.writes?"write":"read"]+=1,F&&(b.retried+=
1);let oe=await Aa(w,q,i).catch(Me=>B(Me));if(w.writes&&(l.lastWrite=t.now()),oe instanceof O){if(E+=1,x(oe),!w.idempotent||!bp(oe)||E>=Ra)throw oe;await p(t.now()+
P(E),"unavailable");continue}let{answer:M}=oe,X=Date.parse(M.headers.get("date")??"");Number.isNaN(X)||(f=X-t.now());let ke=Ea(M.headers,t.now()+f);if(oe.limited){
A+=1;let Me=ke===void 0?Math.min(r.unstatedWaitMs.is*2**(A-1),hp):Math.min(250*2**(a?0:A),yp);if(h(Math.max(ke??0,Me)+$(250)),A>=gp)throw Ma(l.closedUntil);continue}
if(M.status>=500||M.status===408){E+=1,x(new O("unavailable",`${n.host} answered ${M.status}`)),M.headers.has("retry-after")&&h(ke??0);let Me=Math.max(l.closedUntil,
t.now()+P(E));if(!w.idempotent||E>=Ra||Me>T)return M;await p(Me,"unavailable");continue}if(dr(M.headers)===0&&h(ke??0),M.status===401&&await e.token(q)!==q&&I===
0){I+=1;continue}let G=Oa(M.headers);G!==void 0&&(d={token:q,at:G});let $o=d?.token===q&&d.at<=t.now()+f?d.at:void 0;if(M.status>=400){let Me=new Uint8Array(await M.
arrayBuffer()),vi=Sa({status:M.status,headers:M.headers,bytes:Me},n.host,$o);if(vi!==void 0)throw vi}return M}}function P(w){return 500*2**(w-1)+$(500)}function $(w){
let[b=0,x=0]=t.random(2);return Math.floor((b*256+x)/65536*w)}function v(w,b){return async(x,T)=>{let A=await Na(x,T,n,t.now());if(!A.writes)return S(A,w);if(!b)
throw new O("read-only",`${A.method} refused: nothing is written while looking`);let E=u.then(()=>S(A,w));return u=E.catch(()=>{}),E}}return{reader:w=>v(w,!1),writer:w=>v(
w,!0),targetNow:()=>t.now()+f}}function bp(e){return["network","timeout","unavailable","bad-answer"].includes(e.code)}function La(){return new O("interrupted","\
stopped before this was sent")}function Ma(e){return new O("limited",`the target takes no more requests before ${new Date(e).toISOString()}`)}function Ia(e,t,n,r,o=async()=>{},s=Mt()){let i=new Map,a=e.map(d=>{let u=nt(d.target.capabilities.access.endpoint,t),p=r(d),g=i.get(p)??i.size;return i.set(p,g),
{target:d,endpoint:u,token:p,shared:`${g} ${u.href}`}}),c=new Map;for(let{shared:d,target:u}of a){let{pace:p}=u.target.capabilities,g=c.get(d);g===void 0?c.set(
d,[p]):g.push(p)}let l=new Map,f=new Map;for(let{target:d,endpoint:u,token:p,shared:g}of a){let m={world:t,endpoint:u,token:p,userAgent:Tt,notice:n,mayWrite:o,gates:s},
h=l.get(g)??Ct({...m,pace:kp(c.get(g)??[])});l.set(g,h);let y={read:0,write:0,retried:0},S=u.href.replace(/\/$/,"");f.set(d.name,{wire:h,requests:y,reading:{fetch:h.
reader(y),endpoint:S},writing:()=>({fetch:h.writer(y),endpoint:S})})}return f}function kp(e){return{writeGapMs:Ca(e,"writeGapMs"),unstatedWaitMs:Ca(e,"unstatedW\
aitMs")}}function Ca(e,t){return e.map(n=>n[t]).reduce((n,r)=>r.is>n.is?r:n)}function ja(e){let t=new Map;return n=>{let r=mt(n),o=It(r,e);if(o===void 0)throw new O(
"token-missing",`${n.name} needs a token: ${r.join(" or ")} is not set`,{where:n.at,hint:`Make one at ${n.target.capabilities.access.portal} and put it into ${r[0]}\
.`});let s=t.get(o)??(async()=>o);return t.set(o,s),s}}function It(e,{env:t}){for(let n of e){let r=Ta(t,n);if(r!==void 0)return r}}function mt(e){return e.token?
[e.token.env]:e.target.capabilities.access.token}function nt(e,t){let n=t.env[e.env]||e.default;if(!URL.canParse(n))throw new O("endpoint",`${e.env} is not an a\
ddress`);let r=new URL(n),o=["127.0.0.1","[::1]","localhost"].includes(r.hostname);if(r.protocol!=="https:"&&!(r.protocol==="http:"&&o))throw new O("endpoint",`${e.
env} is neither https nor loopback`);if(r.username!==""||r.password!==""||r.search!==""||r.hash!=="")throw new O("endpoint",`${e.env} holds more than an address`);
return r}var Sp=6e4;function Wa(e,t){if(t>=Date.parse(e.expires))throw jt(`the plan expired at ${e.expires}`);if(Date.parse(e.created)>t+Sp)throw new O("plan-invalid",`t\
he plan was made at ${e.created}, which is yet to come`,{hint:`Nothing was written. Set the clock of the machine that made it, or of this one, by NTP say. ${tt}`});
if(e.refusals>0)throw new O("plan-invalid","the plan holds refusals, and what was refused is never carried out",{hint:`Nothing was written. Do what the refusals\
 ask for. ${tt}`})}function Da(e,t){if(e.owner!==t.owner)throw new O("plan-invalid",`the plan belongs to the owner "${e.owner}", not to "${t.owner}"`,{hint:`Not\
hing was written. ${tt}`});if(e.config!==t.config)throw jt("the config changed since the plan was made");if(e.commit!==void 0&&t.commit!==void 0&&e.commit!==t.commit)
throw jt(`the plan was made at the commit ${Ba(e.commit)}, and this is ${Ba(t.commit)}`);let n=new Map(e.endpoints);for(let[r,o]of t.endpoints)if(n.get(r)!==o)throw jt(
`${r} is reached at another endpoint than when it was planned`)}function Fa(e,t){let{id:n,generation:r}=e.ledger;if(n!==t.id&&r>0)throw new O("plan-invalid","th\
e plan was made for another ledger",{hint:`Nothing was written. Use the config and the folder that it was made in. Or: ${tt}`});if(n===t.id&&t.generation<r)throw jt(
"the ledger is gone, or older than the plan");if(n!==t.id||t.generation>r)throw jt("the plan was applied already, wholly or in part, or another run wrote since \
it was made")}var vp={source:"changed at the source since the plan was made",target:"edited at the target since the plan was made",gone:"no longer there",new:"n\
ew since the plan was made",unseen:"can no longer be seen",other:"would not be the change that was planned",elsewhere:"another place than when the plan was made\
: made anew since, or another one has its name"};function Ua(e,t,n){let r=_a(e.changes),o=_a(t),s=new Map,i=(c,l)=>{let f=s.get(c);f?f.push(l):s.set(c,[l])},a=new Map(
e.changes.map(({uid:c,address:{use:l,scope:f}})=>[c,`${l}:${f}`]));for(let[c,l]of e.holders)n.get(c)!==l&&i("elsewhere",`${a.get(c)}`);for(let c of new Set([...r.
keys(),...o.keys()])){let[l,f]=[r.get(c),o.get(c)],d=[l,f].find(u=>u!==void 0&&rr(u));d===void 0||(l&&lr(l))===(f&&lr(f))||i(Op(l,f),de(d.address))}return[...s].
map(([c,l])=>({rule:"stale",because:vp[c],unlock:"make a new plan: `sealpost plan --out FILE`",addresses:l}))}function Op(e,t){return t===void 0?"gone":t.why===
"unlisted"?"unseen":e===void 0||e.why==="unlisted"?"new":e.fingerprint!==void 0&&t.fingerprint===void 0?"gone":e.fingerprint!==t.fingerprint||e.version!==t.version?
"source":Io(e)!==Io(t)?Io(t)?"target":"gone":e.revision!==t.revision||[e.why,t.why].includes("drifted")?"target":"other"}function Io(e){let t=e.instead??e.do;return t!==
"create"&&t!=="forget"}function _a(e){return new Map(e.map(t=>[R(t.uid,t.address.name),t]))}function Ba(e){return e.slice(0,12)}function jt(e){return new O("pla\
n-stale",e,{hint:`Nothing was written. ${tt}`})}var fr=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,Pp=/^ref: (refs\/[\w.+@/-]+)$/;async function Ga(e,t){let n=t.env.GITHUB_SHA??"";return await Ha(e,t)??(fr.test(n)?n:void 0)}
async function Ha(e,t){let n=W(e,".git"),r=await Ka(W(n,"HEAD"),t);if(r===void 0)return U(e)===e?void 0:Ha(U(e),t);let o=Pp.exec(r)?.[1];if(o===void 0||o.includes(
".."))return fr.test(r)?r:void 0;let s=await Ka(W(n,o),t);if(s!==void 0)return fr.test(s)?s:void 0;let a=(await za(W(n,"packed-refs"),t)??"").split(`
`).find(c=>c.endsWith(` ${o}`));return a===void 0?void 0:fr.exec(a.slice(0,-o.length-1))?.[0]}async function Ka(e,t){return(await za(e,t))?.trimEnd()}async function za(e,t){
let n=await t.files.read(e).catch(()=>{});return n&&Buffer.from(n).toString()}function $p(e){let t=String(e);return/^[\w.*?!@/-]{1,64}$/.test(t)?t:"(a key)"}function qa(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:`${n>0?".":""}${$p(
t)}`).join("")}function hn(e,t){if(t===void 0)return"is missing";if(!/^(Invalid|Unrecognized|Too) /.test(e.message))return e.message;if(e.code==="invalid_type"){
if(t===null)return"is empty";let n=e.expected==="string"&&typeof t!="object"?"; put it in quotes":"";return`must be ${xp[e.expected??""]??"something else"}${n}`}
return e.code==="invalid_value"?`must be ${pe((e.values??[]).map(String))}`:e.code==="too_small"?e.origin==="number"||e.origin==="int"?`must be at least ${e.minimum}`:
"must not be empty":e.code==="too_big"?e.origin==="number"||e.origin==="int"?`must be at most ${e.maximum}`:"is too long":"has a form that is not allowed here"}
var xp={string:"text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a block of keys",record:"a block of keys"};function pe(e,t="\
or"){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}function ur(e,t){let n=Pe(e,t);return n!==void 0?`; did you mean\
 \`${n}\`?`:t.length===0?"":`; known here: ${pe([...new Set(t)],"and")}`}var[Ep,Tp]=[64,1e3];function Pe(e,t){if(e.length>Ep)return;let n;for(let r of t.slice(0,
Tp)){let o=Math.max(1,Math.floor(Math.min(r.length,e.length)/3));if(Math.abs(r.length-e.length)>o)continue;let s=Np(e.toLowerCase(),r.toLowerCase());s<=o&&(n===
void 0||s<n.slips)&&(n={word:r,slips:s})}return n?.word}function Np(e,t){let n=[],r=Array.from({length:t.length+1},(o,s)=>s);for(let o=1;o<=e.length;o+=1){let s=[
o];for(let i=1;i<=t.length;i+=1){let a=e[o-1]===t[i-1],c=Math.min((r[i]??0)+1,(s[i-1]??0)+1,(r[i-1]??0)+(a?0:1));o>1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-1]&&(c=
Math.min(c,(n[i-2]??0)+1)),s.push(c)}n=r,r=s}return r[t.length]??0}function Ja(e){let t=e.toLowerCase().replace(/[^a-z]/g,"");if(/^(value|values|password|passphrase|plaintext|data)$/.
test(t))return"no value may stand in the config; values come from the `source`";if(/(token|apikey|secretkey|privatekey|credentials?|accesskey|authorization)$/.test(
t))return"no token may stand in the config; name the variable that holds it with `token: { env: NAME }` at a target";if(/(url|uri|endpoint|host|hostname|server|proxy|baseurl)$/.
test(t))return"no endpoint may stand in the config; `sealpost targets` names the variable for it"}function yn({entries:e,fingerprint:t},n,r,o){let{name:s,made:i,form:a,secret:c,revision:l,stampedWith:f=[]}=o;if(r.made!==void 0&&i!==void 0&&r.made!==i)return"\
made-anew";if(a!==void 0&&a!==(r.kept??r.form))return"edited";let d=c&&t(c,{uid:n,name:s,form:r.form},r.keyId);if(d!==void 0&&d!==r.fingerprint)return"edited";if(r.
revision===void 0&&l===void 0)return"unstamped";if(r.revision===void 0||l===void 0)return"half";if(r.revision===l)return"same";if(d!==void 0)return"touched";let u=f.
map(p=>e.get(p)?.get(s)).map(p=>Ap(p)&&p);return u.some(p=>p&&p.revision===l)?"moved-by-us":u.includes(!1)?"untold":"edited"}function Va(e){return e==="edited"||
e==="made-anew"?e:void 0}function Ya(e){if(!(e==="same"||e==="moved-by-us"||e==="unstamped"))return e==="made-anew"?"somebody made it anew since we wrote it":e===
"half"?"its stamp cannot be compared, so it may have been edited since we wrote it":e==="untold"?"its name was changed since we wrote it, here or in a place tha\
t is not ours":"somebody edited it since we wrote it"}function Ap(e){return e?.state==="written"}var _t="-";async function Qa(e){let t=[...Za(e.seen)],n=new Map,r=async()=>{for(let i=t.shift();i!==void 0;i=t.shift()){let[a,c]=i;n.set(a,await Lp(e,c))}};await Promise.
all(Array.from({length:Math.min(6,t.length)},r));let o=new Map(e.seen.map(({place:i,observation:a})=>[i.key.uid,a])),s=new Map;for(let i of[...e.mapped,...e.seen.
map(a=>a.place)]){let{uid:a,within:c}=i.key,l=n.get(jo(i))?.now??e.spots.get(a)?.identity;if(l===void 0||l===_t)continue;let f=o.get(a)?.identity??c;s.set(a,{place:i,
identity:`${i.use}|${l}|${f}`})}return{told:s,...Rp(e,n)}}function Rp({seen:e},t){let n=new Map,r=new Map,o=[];for(let[s,i]of Za(e)){let{was:a,now:c,error:l}=t.
get(s)??{};for(let{place:f}of i)c!==void 0&&n.set(f.key.uid,c);for(let{place:f}of i)l!==void 0&&r.set(f.key.uid,l);a!==void 0&&c!==void 0&&a!==_t&&c!==_t&&a!==c&&
o.push({places:i.map(({place:f})=>f),was:a,now:c})}return{relocated:o,holders:n,untold:r}}async function Lp(e,t){let n=t.map(({place:c})=>e.spots.get(c.key.uid)?.
identity).find(c=>c!==void 0),r=t.find(({observation:c})=>c.listed||c.error===void 0);if(r===void 0)return{was:n,now:void 0};let o=t.map(({observation:c})=>c.holder).
find(c=>c!==void 0);if(o!==void 0)return{was:n,now:o};if(n!==void 0&&!Mp(e,t))return{was:n,now:n};let{place:s}=r,i=e.lines.get(s.target);if(i===void 0)return{was:n,
now:void 0};let{target:a}=fe(e.config,s.target);try{return{was:n,now:await a.identify({scope:s.scope,io:i.reading})}}catch(c){let l=B(c);return l.code==="forbid\
den"||l.code==="not-found"?{was:n,now:n??_t}:{was:n,now:void 0,error:l}}}function Mp({facts:e,wanted:t,config:n},r){let o=new Set,s=new Set,i=new Set;for(let{place:f,
observation:d}of r){let{uid:u}=f.key;s.add(u);let p=new Map(d.sightings.map(g=>[g.name,g]));for(let g of p.keys())i.add(R(u,g));for(let[g,m]of e.entries.get(u)??
[]){let h=p.get(g),y=h===void 0||m.state!=="written";o.add(y?"gone":yn(e,u,m,h))}}if(o.size===0||o.has("same")||o.has("moved-by-us"))return!1;if(o.size>1||!o.has(
"unstamped"))return!0;let{allow:a}=n.policy,c=t.filter(({uid:f})=>s.has(f)),l=a.includes("adopt")?c:c.filter(({uid:f,address:{name:d}})=>!i.has(R(f,d))||e.entries.
get(f)?.has(d));return!Cp(l,e.entries,a.includes("remove")?s:new Set)}function Cp(e,t,n){let r=new Set([...n].flatMap(o=>[...t.get(o)?.keys()??[]].map(s=>R(o,s))));
for(let{uid:o,address:s,prints:i}of e){let a=t.get(o)?.get(s.name);if(a===void 0||i.get(a.keyId)!==a.fingerprint)return!1;r.delete(R(o,s.name))}return r.size===
0}function jo({use:e,key:t}){return`${e}|${t.holder}`}function Za(e){let t=new Map;for(let n of e){let r=t.get(jo(n.place));r?r.push(n):t.set(jo(n.place),[n])}return t}function pr({only:e,recover:t,accept:n=[]}){let r=[...e.targets.length>0?["target"]:[],...e.environments.length>0?["environment"]:[],...t?["recover"]:[],...n.length>
0?["accept"]:[]];if(r.length!==0)throw new O("usage",`a saved plan says itself what it is about: it takes no ${pe(r)}`,{hint:`Nothing was read or written. Leave\
 ${pe(r,"and")} out, or give ${r.length>1?"them":"it"} where the plan is made.`})}function Xa(e,t,n){if(e===void 0||!("apply"in e))return;let r=ya(e.apply,t[0]);
return Wa(r,n.now()),r}async function ec(e,t,n){e!==void 0&&Da(e,await nc(t,n))}async function tc(e,t,n,r){if(e===void 0||!("make"in e))return;let{plan:o,config:s,
ledger:i,only:a,recover:c,accept:l,holders:f}=t,d=new Set(o.changes.filter(ue).map(({uid:g})=>g)),u=r.now(),p={...await nc(s,r),tool:Ii,ledger:{id:i.id,generation:i.
generation},created:new Date(u).toISOString(),expires:new Date(u+e.lifeMs).toISOString(),only:a,recover:c,accept:l,holders:[...f].filter(([g,m])=>d.has(g)&&m!==
_t),refusals:o.refusals.length,hash:o.hash,changes:o.changes};return await e.make(ha(p,n[0])),p}async function nc(e,t){let n=await Ga(e.folder,t);return{owner:e.
owner,config:e.digest,...n===void 0?{}:{commit:n},endpoints:e.targets.map(({name:r,target:o})=>[r,nt(o.capabilities.access.endpoint,t).href])}}async function rc(e,t){
let n=await sc(e,t);if(n!==void 0)return n;throw new O("usage",`there is no plan ${ve(e)}`,{where:e,hint:"Nothing was written. Make one: `sealpost plan --out FI\
LE`."})}async function oc(e,t){let n=o=>new O("usage",o,{where:e,hint:"Name another file with --out."}),r=await sc(e,t);if(r!==void 0&&r!==""&&!wa(r))throw n(`${ve(
e)} is there already, and is not a plan`);return async o=>{try{await t.replace(e,Buffer.from(o),420)}catch(s){throw n(`the plan ${ve(e)} could not be written${Se(
s)}`)}}}async function sc(e,t){let n=await t.read(e).catch(r=>{let o=`${ve(e)} cannot be read${Se(r)}`;throw new O("usage",o,{where:e,hint:"Name a file that can\
 be."})});return n&&Buffer.from(n).toString("latin1")}var wn=".sealpost/ledger.json",Bo="sealpost-ledger",Wo=pt({path:ee(et().check(Ue(1),J("The file; a relative path begins at the folder of the config.")),wn)}),mr=pt(
{repository:Lt(et().check(Ke(/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/,"must be `owner/name`"),J("The GitHub repository, `owner/name`. Without i\
t the one of the workflow, `GITHUB_REPOSITORY`."))),branch:ee(et().check(Ke(/^(?!.*\.\.)(?!.*\.(?:lock)?$)[A-Za-z0-9_][\w.-]{0,99}$/,"must begin with a letter o\
r digit and go on with letters, digits, dots, dashes or underscores, 100 at most"),J("A branch that holds nothing else. It is made by the first apply.")),Bo),names:ee(
Zi().register(se,{description:"Whether the commit messages list the names of secrets; the files always do."}),!0)}),Do={file:Wo,"git-branch":mr};function ic(e){return{real:t=>e.real(t).catch(Bt(t,"found")),read:t=>e.read(t).catch(Bt(t,"read")),replace:(t,n,r)=>e.replace(t,n,r).catch(Bt(t,"written")),append:(t,n)=>e.
append(t,n).catch(Bt(t,"written")),createNew:(t,n)=>e.createNew(t,n).catch(Bt(t,"written")),remove:t=>e.remove(t).catch(Bt(t,"removed"))}}function Bt(e,t){return n=>{
let r=Se(n);throw r===""?n:new O("ledger-file",`the ledger cannot be ${t}${r}`,{where:e})}}function gt(e,t){return{at:e,lost:t,scopes:new Map,spots:new Map}}function Wt(e,t,n,r){let o=e.parts.get(t.target)??gt(n,r);e.parts.set(t.target,o);for(let s of t.
edits)Ip(o,s);for(let[s,i]of t.spots)o.scopes.has(s)&&o.spots.set(s,i);t.whole&&(o.lost=!1),o.at=n,e.generation=n}function Ip(e,{uid:t,name:n,entry:r}){let o=e.
scopes.get(t);if(r!==void 0){o?o.set(n,r):e.scopes.set(t,new Map([[n,r]]));return}o?.delete(n),o?.size===0&&(e.scopes.delete(t),e.spots.delete(t))}function ac(e,t){
let n=new Map(e.parts);for(let r of t){let o=n.get(r);if(o===void 0)continue;let s=new Map([...o.scopes].map(([i,a])=>[i,new Map(a)]));n.set(r,{...o,scopes:s,spots:new Map(
o.spots)})}return{...e,parts:n}}function Fo(e){let t={entries:new Map,homes:new Map};for(let[n,{scopes:r}]of e?.parts??[])for(let[o,s]of r)t.entries.set(o,new Map(
[...t.entries.get(o)??[],...s])),cc(t,o,n);return t}function ht({entries:e,homes:t},{target:n,uid:r,name:o,entry:s}){let i=e.get(r);if(s===void 0){i?.delete(o),
i?.size===0&&e.delete(r);return}i?i.set(o,s):e.set(r,new Map([[o,s]])),cc({homes:t},r,n)}function cc({homes:e},t,n){let r=e.get(t);r?r.add(n):e.set(t,new Set([n]))}function gr(e,t){let{state:n,form:r,fingerprint:o,keyId:s,revision:i,version:a,made:c,kept:l,contested:f,run:d}=e;return{state:n,form:r,fp:o,...i===void 0?{}:{revision:i},
...a===void 0?{}:{version:a},...c===void 0?{}:{made:c},...l===void 0?{}:{kept:l},...f===void 0?{}:{contested:f},...s===t?.key?{}:{key:s},...d===t?.run?{}:{run:d}}}
function Dt(e,t={key:"",run:""}){let{state:n,form:r,fp:o,revision:s,version:i,made:a,kept:c,contested:l,key:f=t.key,run:d=t.run}=e;return{state:n,form:r,fingerprint:o,
keyId:f,...s===void 0?{}:{revision:s},...i===void 0?{}:{version:i},...a===void 0?{}:{made:a},...c===void 0?{}:{kept:c},...l===void 0?{}:{contested:l},run:d}}function bn(e,t){
return e?.state===t?.state&&e?.fingerprint===t?.fingerprint&&e?.keyId===t?.keyId&&e?.form===t?.form&&e?.revision===t?.revision&&e?.version===t?.version&&e?.made===
t?.made&&e?.kept===t?.kept&&e?.contested===t?.contested}function kn(e,t){return e?.state==="pending"&&e.run===t}function lc(e){let t=new Map,n=new Map(e.map(r=>[r.id,r]));return{current:e[0].id,mac(r,o,s){let i=n.get(o)??e[0],a=`${i.id} ${s}`,c=t.get(a)??Et(i,s,"ledger/v1");
return t.set(a,c),Xn("sha256",c).update(r).digest("base64url")},demand(r,o){if(n.has(r))return;let s=/^[A-Za-z0-9_-]{8}$/.test(r)?r:"unknown";throw new O("ledge\
r-key",`the ledger was written under the key ${s}, which is not at hand`,{where:o,hint:`Nothing was written. SEALPOST_KEY is the key ${e[0].id}: set it to ${s}.\
 If ${s} was replaced on purpose, set SEALPOST_KEY_PREVIOUS to it.`})}}}function hr(e,t,n){let r=`{
${[...e,`  "key": ${JSON.stringify(t.current)}`].join(`,
`)}`;return`${r},
  "mac": "${t.mac(r,t.current,n)}"
}
`}var jp=/,\n {2}"mac": "([A-Za-z0-9_-]{43})"\n\}\n$/;function yr(e,t,n,r){let o=jp.exec(e.slice(-80))?.[1],s=He(e);if(o===void 0||s===void 0||typeof s.ledger!=
"string"||typeof s.key!="string")throw H(r);n.demand(s.key,r);let i=e.slice(0,e.length-(o.length+16));if(!yt(o,n.mac(i,s.key,s.ledger))||s.sealpost!==t)throw H(
r);return{body:s,mac:o}}function Ft(e,t,n,r,o){return n.mac(`${t}
${e}`,r,o).slice(0,22)}function He(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:void 0}catch{return}}function yt(e,t){let[
n,r]=[Buffer.from(e),Buffer.from(t)];return n.length===r.length&&er(n,r)}function H(e){return new O("ledger-damaged","the ledger is not as Sealpost wrote it",{where:e})}function fc(e,t){let n=wr(e.parts).map(([r,o])=>`    ${JSON.stringify(`#${r}`)}: {
${_p(o).join(`,
`)}
    }`);return hr(['  "sealpost": "ledger/2"',`  "ledger": ${JSON.stringify(e.ledger)}`,`  "owner": ${JSON.stringify(e.owner)}`,`  "generation": ${e.generation}`,
n.length===0?'  "targets": {}':`  "targets": {
${n.join(`,
`)}
  }`],t,e.ledger)}function uc(e,t,n,r){let{body:o,mac:s}=yr(e,"ledger/2",t,r),i=o;Uo(i.owner,n,r);let a=new Map(Object.entries(i.targets).map(([c,l])=>[c.slice(
1),Bp(l)]));return{book:{ledger:i.ledger,owner:n,generation:i.generation,parts:a},key:i.key,mac:s}}function Uo(e,t,n){if(e!==t)throw new O("ledger-owner",`the l\
edger belongs to the owner "${e}"`,{where:n})}function _p({at:e,lost:t,scopes:n,spots:r}){let o=wr(r).map(([i,a])=>`        ${JSON.stringify(i)}: ${JSON.stringify(
a)}`),s=wr(n).map(([i,a])=>{let c=wr(a).map(([l,f])=>`          ${JSON.stringify(`#${l}`)}: ${JSON.stringify(gr(f))}`);return`        ${JSON.stringify(i)}: {
${c.join(`,
`)}
        }`});return[`      "at": ${e}`,...t?['      "lost": true']:[],dc("spots",o),dc("scopes",s)]}function dc(e,t){return t.length===0?`      "${e}": {}`:`   \
   "${e}": {
${t.join(`,
`)}
      }`}function Bp({at:e,lost:t,spots:n,scopes:r}){return{at:e,lost:t===!0,spots:new Map(Object.entries(n)),scopes:new Map(Object.entries(r).map(([o,s])=>[o,new Map(
Object.entries(s).map(([i,a])=>[i.slice(1),Dt(a)]))]))}}function wr(e){return[...e].sort(([t],[n])=>t<n?-1:1)}function pc(e,t,{seals:n,owner:r,where:o}){let s=[...e].map(([f,d])=>{let u=hc(d,"ledger/1",n,o);if(Uo(u.owner,r,o),u.target!==f)throw H(o);return u}),i=t??s[0]?.
ledger;if(i===void 0||s.length===0)return{book:void 0,strange:[]};let a=new Map(s.map(f=>[f.target,Fp(f)])),c=s.reduce((f,d)=>f+d.generation,0),l=s.filter(f=>f.
ledger!==i).map(({target:f})=>f);return{book:{ledger:i,owner:r,generation:c,parts:a},strange:l}}var Ko=/("(?:[^"\\]|\\.)*"): (\{\n[\s\S]*?\n\}),?\n/y;function mc(e,t){
let n=new Map;Ko.lastIndex=2;for(let r=Ko.exec(e);r?.[1]!==void 0;r=Ko.exec(e))n.set(Dp(r[1]),`${r[2]}
`);if(n.size===0||Wp(n)!==e)throw H(t);return n}function Wp(e){return`{
${[...e.keys()].sort().map(n=>`${JSON.stringify(n)}: ${e.get(n)?.trimEnd()}`).join(`,
`)}
}
`}function Dp(e){try{return JSON.parse(e)}catch{return e}}function Fp({generation:e,lost:t,spots:n,scopes:r}){let o=gt(e,t===!0);for(let[s,i]of Object.entries(r)){
let a=Object.entries(i).map(([l,f])=>[l.slice(1),Dt(f)]);o.scopes.set(s,new Map(a));let c=n[s];c!==void 0&&o.spots.set(s,c)}return o}function gc(e,t,n){if(!e.startsWith(
`{
  "sealpost": "anchor/1"`))return;let r=hc(e,"anchor/1",t,n),o=new Map(Object.entries(r.pages).map(([i,a])=>[i.slice(1),a])),s=[...o.values()].reduce((i,a)=>i+a,
0);return{ledger:r.ledger,generation:s,targets:o,further:!1}}function hc(e,t,n,r){let o=He(e);if(o===void 0)throw H(r);let{mac:s,...i}=o;if(typeof s!="string"||
typeof i.ledger!="string"||typeof i.key!="string")throw H(r);if(n.demand(i.key,r),!yt(s,n.mac(JSON.stringify(i),i.key,i.ledger))||yc(o)!==e||i.sealpost!==t)throw H(
r);return i}function yc(e,t=0){if(e===null||typeof e!="object"||Array.isArray(e))return JSON.stringify(e);let n=Object.values(e).some(s=>s!==null&&typeof s=="ob\
ject");if(t>0&&!n)return JSON.stringify(e);let r="  ".repeat(t+1);return`{
${Object.entries(e).map(([s,i])=>`${r}${JSON.stringify(s)}: ${yc(i,t+1)}`).join(`,
`)}
${"  ".repeat(t)}}${t===0?`
`:""}`}var Go=120*6e4,Up=10*6e4;async function bc(e,t,n,r){let{files:o}=r,{pid:s,since:i}=r.process,a=vc(r),c={run:t,pid:s,host:a,since:i,at:r.now()};async function l(){
return Oc(await o.read(e))}async function f(){let u=await l();return u?.run===t&&u.pid===s&&u.host===a}let d={async keep(){return await f()?(r.now()-c.at>Up&&(c=
{...c,at:r.now()},await o.replace(e,wc(c))),!0):!1},async giveBack(){await f()&&await o.remove(e)}};for(let u=0;u<3;u+=1){if(await o.createNew(e,wc(c)))return d;
let p=await l();if(p!==void 0&&Sc(p,r)){let g=new Date(p.at+Go).toISOString();throw new O("ledger-busy",`the run ${p.run} (process ${p.pid} on ${p.host}) is app\
lying`,{where:n,hint:`Wait for it and run again. If it is gone, its lock ${e} ends at ${g}.`})}await o.remove(e)}throw new O("ledger-busy","another run took the\
 ledger first",{where:n})}async function kc(e,t){let n=Oc(await t.files.read(e));if(!(n===void 0||!Sc(n,t)))return{run:n.run,until:n.at+Go,at:`process ${n.pid} \
on ${n.host}`}}function Sc(e,t){if(Math.abs(t.now()-e.at)>Go)return!1;if(e.host!==vc(t))return!0;let{pid:n,since:r,alive:o}=t.process;return e.pid===n?e.since!==
void 0&&e.since===r:o(e.pid)}function vc(e){return e.process.host.replace(/[^\w.-]/g,"_").slice(0,255)||"_"}function wc(e){return Buffer.from(JSON.stringify(e))}
function Oc(e){try{let t=JSON.parse(Buffer.from(e??[]).toString());return/^[A-Za-z0-9_-]{1,64}$/.test(t.run)&&/^[\w.-]{1,255}$/.test(t.host)&&Number.isInteger(t.
pid)&&Number.isFinite(t.at)&&Math.abs(t.at)<8e15?t:void 0}catch{return}}function $c(e,t){let n=ic(t.files),r={...t,files:n},o,s=!0,i,a=y=>new O("ledger-moved",y,{where:e}),c=()=>n.real(e);async function l(){if(o!==void 0&&!await o.keep())
throw a("another run took over the ledger")}async function f(){let y=await c(),S=await n.read(`${y}.anchor`)??(y===e?void 0:await n.read(`${e}.anchor`)),k=await n.
read(y);i=k&&Xe("sha256").update(k);let P=k&&Pc(k,e),v={page:void 0,journal:"",former:void 0,anchor:S&&Pc(S,`${e}.anchor`),witnessed:!1,tag:Sn(i)};if(P===void 0)
return v;if(!P.startsWith(`{
  "sealpost": `))return{...v,former:mc(P,e)};let w=P.indexOf(`
}
`)+3;if(w===2)throw H(e);return{...v,page:P.slice(0,w),journal:P.slice(w)}}async function d(y,S){let k=await c(),P=Buffer.from(y);await n.replace(k,P),i=Xe("sha\
256").update(P),await n.replace(`${k}.anchor`,Buffer.from(S.anchor())),s=!1}async function u(y){let S=await c(),k=Buffer.from(y.lines);if(s=!0,!await n.append(S,
k))throw a("the ledger was taken away while this run was under way");i?.update(k),await n.append(`${S}.anchor`,Buffer.from(y.mark()))||await n.replace(`${S}.anc\
hor`,Buffer.from(y.anchor())),s=!1}async function p({tag:y,draft:S}){if(Sn(Kp(await n.read(await c())))!==y)throw a("the ledger changed while this run was under\
 way");let k=S(void 0,!0);k?.page!==void 0&&await d(k.page,k)}async function g({draft:y}){await l();let S=y(void 0,s);S?.page!==void 0?await d(S.page,S):S!==void 0&&
await u(S),await l()}async function m({draft:y}){let S=y(void 0,!1);if(S?.page!==void 0)await d(S.page,S);else if(S!==void 0&&!await n.append(await c(),Buffer.from(
S.lines)))throw a("the ledger was taken away while this run was under way")}async function h({tag:y,draft:S}){let k=Sn(i),P=await f(),$=S(P.tag===k&&k===y?void 0:
P,!0);if(await o?.keep())return $?.page!==void 0&&await d($.page,$),Sn(i)}return{where:e,mend:`Put the latest ${e} back from a backup, with ${e}.anchor as it is\
.`,wave:1,read:f,async write(y){return await(y.note.parts.some(({step:k})=>k==="doubted")?m(y):o===void 0?p(y):g(y)),Sn(i)},async lease({run:y}){let S=await bc(
`${await c()}.lock`,y,e,r);try{let k=await f();return o=S,s=k.journal!==""||k.anchor?.endsWith(`
`)===!1,{shelf:k,lease:{keep:l,async giveBack(P){let $=P&&await h(P).catch(()=>{});return o=void 0,await S.giveBack(),$}}}}catch(k){throw await S.giveBack(),k}},
async prove(){let y=await t.files.real(e).catch(()=>e);await ji(y,t.files,"createNew",t.random).catch(S=>{let k=`the folder of the ledger cannot be written to${Se(
S)}`;throw new O("ledger-file",k,{where:U(y)})})},async holders(){let y=await kc(`${await c()}.lock`,r);return y===void 0?[]:[{target:void 0,...y}]}}}function Pc(e,t){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{throw H(t)}}function Kp(e){return e&&Xe("sha256").update(e)}function Sn(e){return e?.
copy().digest("hex")??""}var vn=10*6e4,Gp=60*6e4,Ut="leases.json";async function On(e,t){let n=t?.files.get(Ut),r=n===void 0?[]:Hp(await xc(e,n)),o=[...t?.files??[]].flatMap(([s,i])=>{let a=/^leases\/([A-Za-z0-9][\w.-]{0,62})\.json$/.
exec(s)?.[1];return a===void 0?[]:[{target:a,id:i}]});for(let{target:s,id:i}of o){let a=He(await xc(e,i)??""),c=a&&Ac({...a,targets:[s]});c!==void 0&&r.push(c)}
return r}async function xc(e,t){try{return await e.textOf(t)}catch(n){if(n instanceof O&&n.code!=="ledger-damaged")throw n;return}}function Ec(e,t,n){let{run:r,
targets:o,at:s,now:i}=t,a=new Set(o),c=e.find(u=>u.run===r&&u.token===n);if(c!==void 0)return{held:c,leases:void 0};for(let u of e){let p=u.targets.find(g=>a.has(
g));if(p!==void 0&&$n(u,i))throw zo(p,u,t.where)}let l=e.reduce((u,p)=>Math.max(u,p.token+1),Math.max(1,Math.floor(i))),f=e.map(u=>({...u,targets:u.targets.filter(
p=>!a.has(p))})).filter(u=>u.targets.length>0&&Math.abs(i-u.until)<Gp),d={run:r,token:l,until:i+vn,...s===void 0?{}:{at:s},targets:o};return{held:{run:r,token:l,
targets:o},leases:[...f,d]}}function Tc(e,t,n){let r=e.find(s=>Ho(s,t)),o=new Set(r?.targets);if(!(r===void 0||t.targets.some(s=>!o.has(s))))return e.map(s=>s===
r?{...s,until:n}:s)}function Nc(e,t){return e.some(n=>Ho(n,t))?e.filter(n=>!Ho(n,t)):void 0}function Pn(e){if(e.length!==0)return`[
${e.map(t=>JSON.stringify(t)).join(`,
`)}
]
`}function Ho(e,t){return e.run===t.run&&e.token===t.token}function $n(e,t){return e.until>t&&e.until<=t+vn+6e4}function zo(e,{run:t,until:n,at:r},o){let s=r===
void 0?`the run ${t}`:`the run ${t} (${r})`;return new O("ledger-busy",`${s} is applying to ${e}`,{where:o,hint:`Wait for it and run again. If it was killed, it\
s lease ends at ${new Date(n).toISOString()}.`})}function xn(e){return typeof e=="string"&&/^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}$/.
test(e)}function Hp(e){try{let t=JSON.parse(e??"");return Array.isArray(t)?t.flatMap(n=>Ac(n)??[]):[]}catch{return[]}}function Ac(e){if(typeof e!="object"||e===
null)return;let{run:t,token:n,until:r,at:o,targets:s}=e;if(typeof t!="string"||!/^[\w-]{1,64}$/.test(t)||typeof n!="number"||!Number.isSafeInteger(n)||n<0||typeof r!=
"number"||!Number.isSafeInteger(r)||Math.abs(r)>8e15)return;let i=a=>typeof a=="string"&&/^[A-Za-z0-9][\w.-]{0,62}$/.test(a);if(!(!Array.isArray(s)||!s.every(i)))
return{run:t,token:n,until:r,...xn(o)?{at:o}:{},targets:s}}var qo=200,Jo=5,Rc={written:"settled",pending:"about to be written",doubted:"in doubt"};function Vo(e,t,n){let o=[...Object.keys(Rc).flatMap(c=>{let l=e.parts.filter(
d=>d.step===c),f=l.reduce((d,u)=>d+u.names.length,0);return l.length===0?[]:[`${f} ${f===1?"entry":"entries"} ${Rc[c]}`]}),...n===void 0?[]:[`lease ${n}`]],s=[...new Set(
e.parts.map(({target:c})=>c))],i=zp(e.parts,s.length>1),a=i.length>qo?[`- and ${i.length-qo} more`]:[];return Mc(`${Lc(s)}: ${o.join(", ")}`,t.names?[...i.slice(
0,qo),...a]:[],Cc(e,t))}function br(e,t){return Mc(`${Lc(e.targets)}: lease ${e.step}`,[],Cc(e,t))}function zp(e,t){let n=e.flatMap(({target:r,names:o})=>o.map(
s=>`- ${t?`${Kt(r)}: `:""}${Kt(s)}`));return[...new Set(n)]}function Lc(e){if(e.length===0)return"ledger";let t=e.length>Jo?[`${e.length-Jo} more`]:[];return[...e.
slice(0,Jo).map(Kt),...t].join(", ")}function Mc(...e){return e.map(t=>typeof t=="string"?t:t.join(`
`)).filter(t=>t!=="").join(`

`)}function Cc({run:e,plan:t},{actor:n,pipeline:r}){return[`Sealpost-Run: ${Kt(e)}`,...t===""?[]:[`Sealpost-Plan: ${Kt(t)}`],...n===void 0?[]:[`Sealpost-Actor: ${Kt(
n)}`],...xn(r)?[`Sealpost-Pipeline: ${r}`]:[]]}function Kt(e){let t=e.replace(/[^\p{L}\p{N} _./:=+()[\]-]/gu,"?").trim();return t.length>200?`${t.slice(0,199)}\u2026`:
t}var qp=24;function jc(e,t){let{where:n}=t,[r,o]=[`heads/${t.branch}`,`sealpost/${t.branch}`],s,i,a;async function c(){let p=await e.refOf(r);return s=p===void 0?
void 0:await l(p),s}async function l(p){let g=await e.headAt(p);if(!Jp(g.files))throw Vp(n);return g}async function f(){let[p,g]=await Ic(e.refOf(r),e.refOf(o));
return{now:p,last:p!==void 0&&g===void 0?await e.refOf(o):g}}async function d(p){let g=p;for(let m=0;m<4;m+=1){let h=await e.advance(o,i,g.commit);if(h==="done"&&
(i=g.commit),h==="moved"&&(i=await e.refOf(o)),h!=="refused"&&i!==void 0){a=void 0;return}if(h==="refused"&&i!==void 0&&!await u(g,i)){let y=await c();if(y?.files.
get("anchor.json")!==g.files.get("anchor.json")){a=void 0;return}let S=[y?.commit,i].filter(P=>P!==void 0),k=await e.commit(y,new Map([Yo]),"ledger: joined with\
 what was before",S);if(await e.advance(r,y?.commit,k.commit)!=="done")continue;s=k,g=k}}throw Qo(n)}async function u(p,g){let m=p.commit;for(let h=0;m!==void 0&&
h<50;h+=1){let y=await e.parentsOf(m);if(y.includes(g))return!0;m=y[0]}return!1}return{look:c,async recall(p){let g=await f();i=g.last,s=void 0;let m=async()=>(s=
g.now===void 0?void 0:await l(g.now),p.now(s)),{last:h}=g;if(h===void 0){let k=await m();return s===void 0&&await e.mustSee(r),[k,void 0]}if(h===g.now)return[await m(),
"same"];let[y,S]=await Ic(m(),l(h).then(k=>p.last(k)));return[p.follows(y,S)?y:await c().then(p.now),S]},async onTop(p,g){for(let m=0,h=0;m<qp;m+=1){let y=s,S=await p(
y).catch(w=>({thrown:w}));if("thrown"in S){if(await c(),s?.commit===y?.commit)throw S.thrown;continue}if(S.size===0)return;let k=y?.files.has(Yo[0])?[]:[Yo],P=[
y?.commit??i].filter(w=>w!==void 0),$=await e.commit(y,new Map([...k,...S]),g,P),v=await e.advance(r,y?.commit,$.commit);if(v==="done")return s=$,$;if(v==="refu\
sed"&&(h+=1),h===3)throw Qo(n);await t.pause(m),await c()}throw new O("ledger-busy","other runs write to the ledger without a pause",{where:n})},async remember(p){
a=p,await d(p).catch(()=>{})},async keepUp(p){if(i===void 0||a!==void 0||!(await e.parentsOf(p.commit)).includes(i))return;await e.advance(o,i,p.commit).catch(()=>{})===
"done"&&(i=p.commit)},async prove(p){await(i===void 0?d(p):e.advance(o,i,i)).catch(m=>{if(B(m).code==="forbidden")throw new O("forbidden",`GitHub does not let t\
his token move refs/${o}`,{where:n,hint:"Nothing was written. The ledger remembers there how far it came: let the bearer of this token (`contents: write`) move \
it, past any rule that protects it."})})},async tryOut(){let[p,g]=i===void 0?[r,s?.commit]:[o,i];if(!await e.tryMoving(p,g))throw Qo(n)},async settle(){a!==void 0&&
await d(a)}}}async function Ic(e,t){return await Promise.allSettled([e,t]),[await e,await t]}var Yo=["README.md",`# The ledger of Sealpost

Sealpost keeps here what it wrote where: keyed fingerprints and the targets' own stamps, never a value. Each commit is a
line of the audit trail; \`git log\` reads it. Do not edit these files: each carries a MAC, and one that does not fit stops
the next run.
`];function Jp(e){let t=/^(?:README\.md|ledger\.json|leases\.json|(?:journal|targets|leases)\/[^/]+\.json)$/;return e.has("anchor.json")||[...e.keys()].every(n=>t.
test(n))}function Vp(e){return new O("ledger-damaged","what lies where the ledger should be is no ledger",{where:e,hint:"Nothing was written. Name a `branch` th\
at is for the ledger alone."})}function Qo(e){return new O("forbidden","GitHub does not let this token move the refs of the ledger",{where:e,hint:"If a ruleset \
protects the branch, let the bearer of this token bypass it."})}var Yp="0".repeat(40);function Wc(e){let t=`${e.endpoint}/repos/${e.repository}/git`,n=new Map,r=new Map,o=new Map;async function s(f,d,u){let p=await e.fetch(`${t}${d}`,
{method:f,headers:{accept:"application/vnd.github+json","x-github-api-version":"2022-11-28","content-type":"application/json"},...u===void 0?{}:{body:JSON.stringify(
u)},idempotent:!0});return{status:p.status,data:p.ok?await p.json():void 0}}function i(f,d){return Yn(f,d,Qp(f,e.repository)).placed(e.where)}async function a(f,d,u,p){
let{status:g,data:m}=await s(f,d,p);if(g<200||g>=300)throw i(g,u);return m}function c(f){return new O("ledger-damaged",f,{where:e.where})}async function l(f){let{
status:d,data:u}=await s("GET",`/ref/${f}`);if(d===404)return;if(d!==200)throw i(d,"read a ref of the ledger");let{object:p}=u;if(p.type!=="commit")throw c("a r\
ef of the ledger does not lead to a commit");return p.sha}return{refOf:l,async mustSee(f){await a("GET",`/matching-refs/${f}`,"look for the branch of the ledger")},
headAt:Zo(r,async f=>{let d=await a("GET",`/trees/${f}?recursive=1`,"read the files of the ledger");if(d.truncated)throw c("the branch holds more files than a l\
edger has");return Bc(f,d.tree)}),parentsOf:Zo(o,async f=>(await a("GET",`/commits/${f}`,"read a commit of the ledger")).parents.map(({sha:u})=>u)),textOf:Zo(n,
async f=>{let{content:d}=await a("GET",`/blobs/${f}`,"read a file of the ledger"),u=Buffer.from(d,"base64"),p=u.toString("utf8");if(!Buffer.from(p).equals(u))throw c(
"the ledger is not as Sealpost wrote it");return p}),async commit(f,d,u,p){let g=(f?.tree??[]).filter(({path:P})=>!d.has(P)),m=[...d].flatMap(([P,$])=>$===void 0?
[]:[{path:P,text:$}]),{sha:h}=await a("POST","/trees","write the files of the ledger",{tree:[...g.map(({path:P,mode:$,type:v,sha:w})=>({path:P,mode:$,type:v,sha:w})),
...m.map(({path:P,text:$})=>({path:P,..._c,content:$}))]}),y=await a("POST","/commits","write a commit of the ledger",{message:u,tree:h,parents:p}),S=m.map(({path:P,
text:$})=>({path:P,text:$,sha:Xo($)}));for(let{text:P,sha:$}of S)n.set($,Promise.resolve(P));let k=Bc(y.sha,[...g,...S.map(({path:P,sha:$})=>({path:P,..._c,sha:$}))]);
return r.set(y.sha,Promise.resolve(k)),o.set(y.sha,Promise.resolve(p)),k},async tryMoving(f,d){let{status:u}=await(d===void 0?s("POST","/refs",{ref:`refs/${f}`,
sha:Yp}):s("PATCH",`/refs/${f}`,{sha:d,force:!1}));if(u>=200&&u<300)return!0;if(u!==422)throw i(u,"move a ref of the ledger");return d===void 0||await l(f)!==d},
async advance(f,d,u){let p=await(d===void 0?s("POST","/refs",{ref:`refs/${f}`,sha:u}):s("PATCH",`/refs/${f}`,{sha:u,force:!1})).catch(m=>B(m));if(p instanceof O){
if(xt(p)==="no")throw p;let m=await l(f).catch(()=>d);if(m===u)return"done";if(m===d)throw p;return"moved"}if(p.status>=200&&p.status<300)return"done";if(![404,
409,422].includes(p.status))throw i(p.status,"move a ref of the ledger");let g=await l(f);if(g===u)return"done";if(g!==d)return"moved";if(p.status===404)throw i(
404,"move a ref of the ledger");return"refused"}}}var _c={mode:"100644",type:"blob"};function Bc(e,t){let n=t.filter(({type:r})=>r!=="tree");return{commit:e,files:new Map(
n.map(({path:r,sha:o})=>[r,o])),tree:n}}function Zo(e,t){return n=>{let r=e.get(n);if(r!==void 0)return r;let o=t(n).catch(s=>{throw e.delete(n),s});return e.set(
n,o),o}}function Qp(e,t){if(e===401)return"Renew the token of the ledger: SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN.";if(e===403||e===404)return`The token of the\
 ledger (SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN) needs \`contents: write\` for ${t}; \`contents: read\` is enough to plan.`;if(e===409)return`Run again. If ${t}\
 has no commit at all yet, push one first.`}function Xo(e){let t=Buffer.from(e);return Xe("sha1").update(`blob ${t.length}\0`).update(t).digest("hex")}var es="ledger.json",Zp="anchor.json",Dc=/^journal\/(\d{1,4})\.json$/,ts=/^targets\/([A-Za-z0-9][\w.-]{0,62})\.json$/;function Gt(e){return[...e?.files??[]].filter(
([n])=>n===es||Dc.test(n)||ts.test(n)).map(([n,r])=>`${n} ${r}`).sort().join(`
`)}async function ns(e,t){let n=t?.files.get(es),[r,...o]=await Promise.all([n===void 0?void 0:e.textOf(n),...Gc(t).map(({blob:i})=>e.textOf(i))]),s=n===void 0?
await Xp(e,t):void 0;return{page:r,journal:o.join(""),former:s,tag:Gt(t)}}async function Xp(e,t){let n=[...t?.files??[]].flatMap(([o,s])=>{let i=ts.exec(o)?.[1];
return i===void 0?[]:[{name:i,blob:s}]}),r=new Map;for(let o=0;o<n.length;o+=10){let s=n.slice(o,o+10),i=await Promise.all(s.map(({blob:a})=>e.textOf(a)));for(let[
a,{name:c}]of s.entries())r.set(c,i[a])}return r.size===0?void 0:r}async function Fc(e,t,n){let r=Gc(t),o=new Map;if(n.page===void 0){let s=n.lines,i=r.length;for(;i>
0;i-=1){let a=await e.textOf(r[i-1]?.blob??"");if(a.length>s.length)break;s=a+s}for(let{path:a}of r.slice(i))o.set(a,void 0);o.set(`journal/${i}.json`,s)}else{o.
set(es,n.page);for(let{path:s}of r)o.set(s,void 0);for(let s of t?.files.keys()??[])(ts.test(s)||/^leases\/[^/]+\.json$/.test(s))&&o.set(s,void 0)}return o.set(
Zp,n.anchor()),o}function Uc(e,t){return[...t].every(([n,r])=>e?.files.get(n)===(r===void 0?void 0:Xo(r)))}function Kc(e,t){let n=/^ {2}"generation": (\d+),$/m.
exec(t??"")?.[1];if(n===void 0)return e.former!==void 0&&t!==void 0;let r=/^ {2}"generation": (\d+),$/m.exec(e.page??"")?.[1]??"0",o=/"g":(\d+)/.exec(e.journal.
slice(e.journal.lastIndexOf(`
`,e.journal.length-2)+1))?.[1];return Number(o??r)>=Number(n)}function Gc(e){return[...e?.files??[]].flatMap(([t,n])=>{let r=Dc.exec(t)?.[1];return r===void 0?[]:
[{path:t,blob:n,number:Number(r)}]}).sort((t,n)=>t.number-n.number)}var Hc=vn/3,em=6e4,tm=500;function zc(e){let{where:t,audit:n,branch:r,repository:o}=e,s=Wc(e),i=jc(s,e),a,c,l=Promise.resolve(),f=w=>new O("ledger-moved",w,{where:t});
function d(w){let b=l.then(w);return l=b.catch(()=>{}),b}async function u(){let[w,b]=await i.recall({now:x=>ns(s,x),last:x=>p(x),follows:Kc});return a={...w,anchor:b===
"same"?void 0:b,witnessed:b==="same"},a}async function p(w){let b=w.files.get("anchor.json");return b===void 0?void 0:s.textOf(b)}async function g(w,b){if(Gt(w)===
b)return;let{anchor:x,witnessed:T=!1}=a??{};return{...await ns(s,w),anchor:x,witnessed:T||x===void 0}}function m(w){if(c===void 0)return w;let b=c.lost?void 0:Tc(
w,c,e.now()+vn);if(b!==void 0)return b;throw c.lost=!0,f("another run took over the ledger")}function h(w,{run:b,parts:x}){let T=new Set(x.map(({target:A})=>A));
for(let A of w){let E=A.run===b?void 0:A.targets.find(I=>T.has(I));if(E!==void 0&&$n(A,e.now()))throw zo(E,A,t)}}async function y(w,b,x,T=!1){let A=w.draft(x,T);
return A===void 0?new Map:Fc(s,b,A)}function S(w,b){return Promise.all([On(s,w),b===void 0?void 0:g(w,b)])}async function k(w){let b=w.note.parts.some(({step:I})=>I===
"doubted"),x=e.ownNow(),T=c!==void 0&&x-c.since>em,A=w.tag,E=await i.onTop(async I=>{let[F,q]=await S(I,w.tag),oe=b?F:m(F),M=await y(w,I,q);return A=Gt(I),M.size===
0||b?M:(h(F,w.note),T?new Map([...M,[Ut,Pn(oe)]]):M)},Vo(w.note,n));return c!==void 0&&T&&(c.since=x),E!==void 0&&await i.remember(E),E===void 0?A:Gt(E)}async function P(w,b,x){
let T=(x?.note.parts.length??0)>0,A=x!==void 0&&T?Vo(x.note,n,"given back"):br({...b,step:"given back"},n),E=new Map,I,F=await i.onTop(async q=>{if(I=q,E.size>0&&
Uc(q,E))return new Map;let[oe,M]=await S(q,x?.tag),X=Nc(oe,w);if(X===void 0&&T)throw f("another run took over the ledger");if(X===void 0)return new Map;let ke=!X.
some(G=>$n(G,e.now()));return E=x===void 0?new Map:await y(x,q,M,ke),new Map([...E,[Ut,Pn(X)]])},A);return c=void 0,F!==void 0&&E.size>0&&await i.remember(F),await i.
settle(),F!==void 0&&E.size===0&&await i.keepUp(F),x&&Gt(F??I)}function $(w,b){return{async keep(){!w.lost&&e.ownNow()-w.since<Hc||await d(async()=>{let x=e.ownNow();
!w.lost&&x-w.since<Hc||(await i.look(),await i.onTop(async T=>new Map([[Ut,Pn(m(await On(s,T)))]]),br({...b,step:"prolonged"},n)),w.since=x)})},giveBack:x=>d(()=>P(
w,b,x))}}async function v(w){let b=a??await u();return await g(w,b.tag)??b}return{where:t,mend:`Fetch refs/sealpost/${r} of ${o}, look at it, and push it to ref\
s/heads/${r}.`,wave:tm,read:()=>d(u),write:w=>d(()=>k(w)),lease:w=>d(async()=>{let b={...w,step:"taken"},x=e.ownNow(),T={run:w.run,token:-1,targets:w.targets},A=await i.
onTop(async I=>{let F={...w,at:n.pipeline,now:e.now(),where:t},q=Ec(await On(s,I),F,T.token);return T=q.held,q.leases===void 0?new Map:new Map([[Ut,Pn(q.leases)]])},
br(b,n)),E={...T,since:x,lost:!1};return A!==void 0&&await i.prove(A).catch(async I=>{throw await P(E,b,void 0).catch(()=>{}),I}),c=E,{lease:$(E,b),shelf:await v(
A??await i.look())}}),prove:()=>d(i.tryOut),holders:()=>d(async()=>(await On(s,await i.look())).filter(b=>$n(b,e.now())).flatMap(({run:b,until:x,at:T,targets:A})=>A.
map(E=>({target:E,run:b,until:x,at:T}))))}}function qc(e,t,n,r=()=>{},o=Mt()){let s=e.where(["ledger"]),i=nm(e.ledger??{use:n},s);if(i.use==="git-branch")return rm(i,t,s,{notice:r,gates:o});let{path:a}=i;
return $c(ft(a)?a:W(e.folder,a),t)}async function zb(e,{env:t,files:n}){return t.GITHUB_ACTIONS!=="true"?"file":await n.read(W(U(e),wn)).catch(()=>"something")===
void 0?"git-branch":"file"}function nm(e,t){let{use:n,...r}=e,o=n==="file"?Wo.safeParse(r):mr.safeParse(r);if(o.success&&(n==="file"||n==="git-branch"))return{use:n,
...o.data};throw new O("config","this is not what a ledger takes",{where:t})}var rs=["SEALPOST_LEDGER_TOKEN","GITHUB_TOKEN"];function rm({repository:e="",branch:t,
names:n},r,o,s){let{env:i}=r,a=It(rs,r);if(!a)throw new O("token-missing","the git-branch ledger needs a token: neither SEALPOST_LEDGER_TOKEN nor GITHUB_TOKEN i\
s set",{where:o,hint:"A job's own token with `contents: write` is enough: put it into SEALPOST_LEDGER_TOKEN."});let c=mr.safeParse({repository:e||i.GITHUB_REPOSITORY||
void 0}),l=c.success?c.data.repository:void 0;if(l===void 0)throw new O("config","the git-branch ledger needs a repository",{where:o,hint:"Write `repository: ow\
ner/name`, or set GITHUB_REPOSITORY."});let f=nt({env:"GITHUB_API_URL",default:"https://api.github.com"},r),d={...r,stop:new AbortController().signal},u=Ct({world:d,
endpoint:f,token:async()=>a,pace:om,userAgent:Tt,...s}),p=`${i.GITHUB_SERVER_URL}/${i.GITHUB_REPOSITORY}/actions/runs/${i.GITHUB_RUN_ID}`;return zc({fetch:u.writer(
{read:0,write:0,retried:0}),endpoint:f.href.replace(/\/$/,""),repository:l,branch:t,where:`${l}@${t}`,audit:{actor:i.GITHUB_TRIGGERING_ACTOR||i.GITHUB_ACTOR||void 0,
pipeline:xn(p)?p:void 0,names:n},now:u.targetNow,ownNow:r.now,pause:g=>r.sleep(50+(r.random(1)[0]??0)*2**Math.min(g,4))})}var om={writeGapMs:{is:1e3,source:'RES\
T docs, "Best practices for using the REST API": a second between writes',verified:"2026-11-29"},unstatedWaitMs:{is:6e4,source:'REST docs, "Rate limits for the \
REST API"',verified:"2026-11-23"}};function ie(e,t,n){let r=B(t);return{uid:e.uid,name:e.name,ok:!1,error:r,landed:n??xt(r)}}function Vb(e,t={}){return{uid:e.uid,name:e.name,ok:!0,...t.evidence===
void 0?{}:{evidence:t.evidence},...t.note===void 0?{}:{note:t.note}}}async function Yb(e,t){let n=[],r;for(let o of e){if(r){n.push(ie(o,r,"no"));continue}try{n.
push(await t(o))}catch(s){let i=B(s);n.push(ie(o,i)),Qn(i)&&(r=i)}}return n}function Jc(e){let t=Ge(e.env,"SEALPOST_KEY"),n=Ge(e.env,"SEALPOST_KEY_PREVIOUS");if(!t)throw new O("key-missing","SEALPOST_KEY is not set");let r=xo(t);return n?
[r,xo(n,"SEALPOST_KEY_PREVIOUS")]:[r]}var En=["create","update","adopt","remove"],sm={create:["create"],update:["create","update"],adopt:["create","update","adopt"],remove:["create","update","remove"]};
function kr(e){let t=typeof e=="string"?sm[e]:e;return En.filter(n=>t.includes(n))}var zt=et(),Ht=zt.check(Ue(1)),os=zt.check(Ke(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,"must begin with a letter or digit and go on with letters, digits, dots, dashe\
s or underscores, 63 at most")),im=zt.check(Ke(/^[A-Z_][A-Z0-9_]{0,99}$/,"must be the name of an environment variable, in capitals; no token may stand in the co\
nfig"),Ke(/^(?!SEALPOST_|DOTENV_PRIVATE_KEY)/,"must name a variable for a target's token; SEALPOST_\u2026 and DOTENV_PRIVATE_KEY\u2026 hold keys of the run itself")),
Sr=mn(Ht),Vc=Ao(En),am=pt({allow:ee(ea([Vc,mn(Vc).check(Ue(1))],{error:"must be `create`, `update`, `adopt` or `remove`, or a list of these"}).register(se,{description:"\
What a run may do by itself: a list of `create`, `update`, `adopt` (take over a name that is not ours) and `remove`. As a single word `update` means create and \
update, `adopt` adds adopt to these, `remove` adds remove; neither of the two brings the other."}),"update"),protect:ee(Sr.check(J("Globs of names that are neve\
r changed.")),[]),onDrift:ee(Ao(["restore","report"]).register(se,{description:"What to do about a value that was changed at the target."}),"restore"),maxRemovals:ee(
ar().check(To(0),J("How many names one run may remove, all targets together.")),0),maxUpdateShare:ee(Qi().check(To(0),Yi(1),J("Largest share of the names of a t\
arget that one run may update, 0 to 1.")),1),allowEmpty:ee(Sr.check(J("Globs of names whose value may be empty.")),[]),allowUnusual:ee(mn(zt.check(Ke(/^(?!!)[^*?]+$/,
"must be a name of the source in full, without * and ?"))).check(J("Names, in full, whose values are meant as they stand although they look like a mask, a place\
holder, ciphertext or a mistake.")),[])}),ss={use:Ht.check(J("The kind of target: a built-in one, or the name of an installed package.")),environments:Rt(zt,Xi()).
register(se,{description:"Environment of the source \u2192 the place, or the list of places, that its values go to."}),secrets:ee(Sr.check(Ue(1),J("Globs of the\
 names to send; `!` in front leaves names out.")),["*"]),rename:ee(Rt(Ht,Ht).register(se,{description:"Name at the source \u2192 name at the target."}),{}),prefix:Lt(
zt.check(Ke(/^[\w.-]{1,64}$/,"must be the beginning of a name"),J("Put before every name that is not renamed."))),public:ee(Sr.check(J("Globs of names whose val\
ues stay readable where the target has such a kind.")),[]),token:Lt(pt({env:im.check(J("The environment variable that holds the token."))}).register(se,{description:"\
Where the token is, in place of the usual variable."}))},cm=cr(ss),is=pt({version:ta(1).register(se,{description:"Version of this format."}),owner:os.check(J("W\
hose entries these are. A ledger serves one owner, and is refused to any other.")),source:cr({use:Ht.check(J("A built-in source, or the name of an installed pac\
kage."))}).register(se,{description:"Where the values come from."}),environments:mn(os).check(Ue(1),J("The environments that the source is asked for.")),ledger:Lt(
cr({use:Ht.check(J("The kind of store."))}).register(se,{description:"Where Sealpost remembers what it wrote. Without it: `git-branch` in a job at GitHub, unles\
s the default file is there already; elsewhere `file`."})),policy:ra(am.check(J("What a run may do without asking.")),{}),targets:Rt(os,cm).register(se,{description:"\
The places that values go to, each under a name."})});function Qc(e,t){let n=t.GITHUB_EVENT_NAME??"",r=s=>{let i=Zc(e,t);return{mode:"untrusted",because:s,...i===void 0?{}:{subject:i}}};if(ze(e,"repository","full_n\
ame")!==void 0&&!as(e,t))return r("the event is about another repository");if(n==="pull_request")return lm(e,t,r);if(Tn(e,"pull_request")!==void 0)return r(`a p\
ull request, in the event ${Yc(n)}`);if(n==="schedule"){let s=ze(e,"repository","default_branch");return qt(t)!==void 0&&(s??qt(t))===qt(t)?{mode:"trusted",because:"\
a schedule, which runs on the default branch"}:r("a schedule that is not of the default branch")}if(!["push","workflow_dispatch","repository_dispatch"].includes(
n))return r(`the event ${Yc(n)} is not known to be safe`);let o=ze(e,"repository","default_branch");return o===void 0||!as(e,t)?r("the event does not say what i\
t is about"):qt(t)!==o?r(`a ${n} that is not of the default branch`):n==="push"&&ze(e,"ref")!==t.GITHUB_REF?r("the event contradicts itself"):{mode:"trusted",because:`\
a ${n} of the default branch`}}function lm(e,t,n){let r=Zc(e,t),[o,s]=["head","base"].map(i=>Tn(e,"pull_request",i,"repo","id"));return r?.number===void 0?n("th\
e event does not say what it is about"):!Number.isSafeInteger(s)||s!==Tn(e,"repository","id")?n("the pull request is of another repository"):o!==s?n("a pull req\
uest from a fork"):ze(e,"pull_request","user","login")==="dependabot[bot]"?n("a pull request of Dependabot"):ze(e,"pull_request","base","ref")!==r.branch?{...n(
"a pull request to another branch than the default one"),elsewhere:!0}:{mode:"reviewed",because:"a pull request from a branch of this repository",subject:r}}function Zc(e,t){
let n=ze(e,"repository","default_branch"),r=Tn(e,"pull_request","number"),o=r===void 0?t.GITHUB_SHA:ze(e,"pull_request","head","sha"),s=t.GITHUB_REPOSITORY;if(!(!(as(
e,t)&&fm(n)&&dm(o)&&(r===void 0||Number.isSafeInteger(r)&&Number(r)>0))||s===void 0))return{repository:s,branch:n,head:o,...r===void 0?{}:{number:Number(r)}}}function as(e,{
GITHUB_REPOSITORY:t}){let n=ze(e,"repository","full_name");return t!==void 0&&/^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(t)&&n?.toLowerCase()===t.toLowerCase()}
function dm(e){return typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function fm(e){return typeof e=="string"&&/^(?!.*\.\.)[^\s\p{C}~^:?*[\\]{1,255}$/u.
test(e)}function qt({GITHUB_REF:e}){let t=e?.startsWith("refs/heads/")?e.slice(11):"";return t===""?void 0:t}function Yc(e){return/^[a-z_]{1,40}$/.test(e)?`\`${e}\
\``:"without a name"}function Tn(e,...t){return t.reduce((n,r)=>typeof n=="object"&&n!==null&&Object.hasOwn(n,r)?n[r]:void 0,e)}function ze(e,...t){let n=Tn(e,...t);
return typeof n=="string"?n:void 0}var um=32*1024*1024;async function Xc(e){return Qc(await pm(e),e.env)}async function pm({env:e,files:t}){let n=e.GITHUB_EVENT_PATH;if(n)try{let r=await t.read(n);
return r===void 0||r.length>um?void 0:JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r))}catch{return}}var mm=["ACTOR","TRIGGERING_ACTOR","REPOSITORY","REPOSITORY_OWNER","SERVER_URL","API_URL","GRAPHQL_URL","REF","REF_NAME","HEAD_REF","BASE_REF","SHA","RUN_ID","E\
VENT_NAME","WORKSPACE"].map(e=>`GITHUB_${e}`);function el({env:e,cwd:t}){let{GITHUB_SERVER_URL:n,GITHUB_REPOSITORY:r,GITHUB_RUN_ID:o,GITHUB_REF:s}=e,[,i]=/^refs\/pull\/(\d{1,20})\//.
exec(s??"")??[],a=n&&r?`${n}/${r}`:void 0;return[...[...mm,"RUNNER_TEMP"].map(l=>e[l]),t,...a===void 0?[]:[`${a}/actions/runs/${o??""}#summary`],...a===void 0||
i===void 0?[]:[`${a}/pull/${i}#issuecomment-`]].filter(l=>l!==void 0&&l!=="")}var gm=32;function cs(e,t){return ds(e,t,[],0)}function ls(e,t){let n=new Set(cs(e,t).map(({text:r})=>r));return n.size===0?t:JSON.parse(JSON.stringify(t,(r,o)=>n.
has(String(o))?void 0:o)??"null")}function ds(e,t,n,r){let o=e?._zod?.def;if(e===void 0||o===void 0||t===void 0||t===null||r>gm)return[];if(ym(e))return tl(t,n);
let s=g=>ds(g,t,n,r+1),{innerType:i,in:a,out:c,left:l,right:f,options:d,getter:u}=o;return[...[...[i,a,c,l,f,typeof u=="function"?u():void 0],...nl(d)].flatMap(
s),...hm(o,t,n,r)]}function hm(e,t,n,r){if(typeof t!="object"||t===null)return[];let{shape:o,catchall:s,valueType:i,element:a,items:c,rest:l}=e,f=o??{};return Object.
entries(t).flatMap(([d,u])=>{let p=Array.isArray(t)?a??nl(c)[Number(d)]??l:(Object.hasOwn(f,d)?f[d]:void 0)??i??s;return ds(p,u,[...n,d],r+1)})}function ym(e){let t=se.
get(e)??{};return t.secret===!0||t.writeOnly===!0||t.format==="password"}function tl(e,t){return typeof e=="string"||typeof e=="number"?[{path:t.join("."),text:String(
e)}]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([n,r])=>tl(r,[...t,n]))}function nl(e){return Array.isArray(e)?e:[]}function ol(e,t,n,r){let{env:o}=r,{source:s,settings:i}=t.source,a=[...fs(s,o),...[...new Set(t.targets.flatMap(mt))].flatMap(c=>ps(o,c)),...rl("source",s.config.
settings,i,o),...t.targets.flatMap(({name:c,target:l,settings:f})=>rl(`targets.${c}`,l.config.settings,f,o))];e(a.map(({secret:c})=>c),il(t,n,r),a.map(({name:c})=>c))}
function sl(e,t,n,r,o){let s=(a,c)=>t.size===1?a:`${a} in ${c}`,i=[...t].flatMap(([a,c])=>{let l=wm(n,a,c.keys());return[...c].filter(([f])=>!l(f)).map(([f,{secret:d}])=>({
name:s(f,a),secret:d}))});e(i.map(({secret:a})=>a),[...il(n,r,o),...[...t.values()].flatMap(a=>[...a.keys()])],i.map(({name:a})=>a))}function fs({access:e},t){let n=e.
env.filter(({secret:s})=>s!==!1).map(({name:s})=>s),r=n.map(us),o=Object.keys(t).filter(s=>r.some(i=>i.test(s)));return[...new Set([...n,...o])].flatMap(s=>ps(t,
s))}function us(e){let t=e.split(/<[^>]*>|\{[^}]*\}/).map(bm);return new RegExp(`^${t.join(".+")}$`)}function wm({targets:e},t,n){let r=e.filter(({places:c})=>c.
some(l=>l.environment===t));if(r.every(c=>c.public.length===0))return()=>!1;let o=nr([...n]),[s,i]=[new Set,new Set],a=new Set;for(let c of r){let l=o(c.secrets);
if(c.public.length>0){let f=Wi(c);for(let d of l)(f(d)==="public"?s:i).add(d)}else if(!a.has(l)){a.add(l);for(let f of l)i.add(f)}}return c=>s.has(c)&&!i.has(c)}
function ps(e,t){let n=e[t];return n===void 0||n.trim()===""?[]:[{name:t,secret:new ut(n)}]}function rl(e,t,n,r){return cs(t,n).flatMap(({path:o,text:s})=>{let i=ps(
r,s);return i.length>0?i:[{name:`${e}.${o}`,secret:new ut(s)}]})}function bm(e){return e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function il(e,t,n){let{env:r}=n,o=e.
targets.flatMap(({name:l,use:f,target:d,settings:u,places:p})=>[l,f,JSON.stringify([ls(d.config.settings,u),p])]),s=[...new Set(e.targets.map(({target:l})=>l.capabilities))].
flatMap(l=>[r[l.access.endpoint.env]??"",JSON.stringify(l)]),{use:i,source:a,settings:c}=e.source;return[e.owner,e.file,e.path,...e.environments,...o,...s,JSON.
stringify([i,ls(a.config.settings,c),e.ledger,e.policy]),W(e.folder,wn),`refs/heads/${Bo}`,...t.flatMap(({key:l})=>[l.label,l.uid]),...el(n)]}function al(e,t,{sighting:n,observation:r}){let o=n===void 0?km(e,r):n.blocked,s=t&&(o?.[t]??r.blocked?.[t]);return s===void 0?{}:{blocked:s}}function km(e,{blockedNames:t,
blockedGlobs:n=[]}){return t?.get(e)??n.find(({names:r})=>_i(r,e))?.blocked}function cl(e,t){let n=new Map(e.filter(vr).map(i=>[R(i.uid,i.address.name),i])),r=e.
map(i=>vr(i)?Sm(i,n):i),o=new Map,s=new Set;for(let i of r.filter(vr)){let a=t(i);a!==void 0&&((o.get(a)??i.form)!==i.form&&s.add(a),o.set(a,i.form))}return r.map(
i=>{let a=vr(i)?t(i):void 0;return a!==void 0&&s.has(a)?Or(i,vm):i})}function Sm(e,t){let{blocked:n,form:r,address:o}=e,s=i=>{let a=t.get(R(i,o.name));return a?.
form===r&&a?.address.target===o.target};return n?.unless===void 0||n.unless.every(s)?e:Or(e,n)}var vm={because:"the target keeps a name secret in all of its pla\
ces or in none, and both are wanted",unlock:"Make `public` say the same of this name for every target that writes there."};function Or(e,{because:t,unlock:n}){return{
...e,do:"leave",why:"blocked",instead:e.do,note:`${t}. ${n}`}}function vr(e){return e.do==="create"||e.do==="update"||e.do==="adopt"}function $r(e,t){let n=new Map,r=new Map,o=new Map;for(let{place:s,identity:i}of t.values())s.index>=0&&Pr(n,i,s);for(let s of e){let{place:i,observation:a}=s;if(!(i.
index<0)){Pr(n,ll(s),i);for(let c of a.sightings)Pr(r,dl(s,c.row),i),t.has(i.key.uid)||Pr(o,fl(i,c),i)}}return(s,i)=>{let{place:a,observation:c}=s;for(let f of[
t.get(a.key.uid)?.identity,ll(s)]){let d=n.get(f??"");if(d!==void 0&&d.key.uid!==a.key.uid)return d}for(let{row:f}of i===void 0?c.sightings:[i]){let d=r.get(dl(
s,f)??"");if(d!==void 0&&d.key.lane!==a.key.lane)return d}let l=i===void 0?void 0:o.get(fl(a,i)??"");return l?.key.uid===a.key.uid?void 0:l}}function Pr(e,t,n){
t!==void 0&&!e.has(t)&&e.set(t,n)}function ll({place:e,observation:t}){return t.identity===void 0?void 0:`${e.use}|${e.key.lane}|${t.identity}`}function dl({place:e,
observation:t},n){return n===void 0?void 0:`${e.use}|${n}|${t.identity??""}`}function fl({use:e,key:t},{name:n,revision:r}){return r===void 0?void 0:`${e}|${t.within}\
|${n}|${r}`}function ul(e){if(e.listed)return;let{because:t,error:n}=e;return{do:"leave",why:"unlisted",note:t,...n===void 0?{}:{error:n}}}function pl(e,t){let n=t?.state===
"written";return ul(e)??(n?{do:"create",why:"vanished",drift:"deleted"}:{do:"create",why:"absent"})}function ml(e,{address:t,uid:n},{place:r,observation:o},s,i){
if(s===void 0){let d=ul(o);return d!==void 0&&!(r.index<0&&e.vouched.place(r))?d:{do:"forget",why:"gone-everywhere",...d===void 0?{}:{note:"unseen, and forgotte\
n as asked"}}}if(s.untouchable!==void 0)return{do:"leave",why:"foreign",note:s.untouchable};if(i?.state!=="written")return{do:"leave",why:"foreign"};let a=yn(e,
n,i,s),c=Ya(a),l=de(t);if(c!==void 0&&!e.vouched.name(l))return{do:"leave",why:"not-ours",instead:"remove",note:`${c}; ${Fe(l)} removes it all the same, once`,...hl(
a,i)};let f={do:"remove",why:"gone-from-source"};return a==="unstamped"?{...f,note:Om}:f}var Om="on the ledger's word: this target shows no stamp, so an edit si\
nce our write would not be seen";function gl(e,t,n,r){if(n.untouchable!==void 0)return{do:"leave",why:"foreign",instead:"adopt",note:n.untouchable};if(xm(e,t,n,
r))return r?.state==="written"&&r.revision===n.revision&&r.made===n.made&&t.prints.get(e.keyId)===r.fingerprint?{do:"keep",sure:"read-back"}:{do:"keep",sure:"re\
ad-back",learn:!0};if(r===void 0)return e.isLost(t.address.target)?{do:"update",why:"unfinished",note:"the ledger is lost"}:{do:"adopt",why:"foreign"};if(r.state===
"pending")return{do:"update",why:"unfinished"};let o=yn(e,t.uid,r,n),s=hl(o,r),i=t.prints.get(r.keyId);return i===void 0?{do:"update",why:"rekeyed",...s}:i!==r.
fingerprint?{do:"update",why:"source-changed",...s}:s.drift!==void 0?{do:"update",why:"drifted",...s}:Pm(e,o,r,n)}function Pm({keyId:e},t,n,r){let o=t==="same"||
t==="moved-by-us"?"revision":"ledger",s=r.revision!==void 0&&n.revision!==r.revision,i=r.made!==void 0&&n.made===void 0;return{do:"keep",sure:o,...s||i||n.keyId!==
e?{learn:!0}:{},...t==="untold"?{note:$m}:{}}}var $m="its name was changed at the target, here or in a place that is not ours, which this target does not tell a\
part: taken as it is";function hl(e,{contested:t=0}){let n=Va(e);return n===void 0?{}:{drift:n,contested:t+1}}function xm(e,t,{secret:n,form:r},o){if(n===void 0||
r!==void 0&&r!==(ms(t,o)??t.form))return!1;let s={uid:t.uid,name:t.address.name,form:t.form};for(let[i,a]of t.prints){let c=e.fingerprint(n,s,i);if(c!==void 0)return c===
a}return!1}function ms(e,t){return t?.form===e.form?t?.kept:void 0}function wl(e){let t=new Map;for(let r of e.wanted){let o=t.get(r.uid);o?o.push(r):t.set(r.uid,[r])}let n=$r(e.seen,e.told);return e.seen.flatMap(r=>Em(e,r,t.get(
r.place.key.uid)??[],n))}function Em(e,t,n,r){let{place:o,observation:s}=t,i=[],a=new Map(s.sightings.map(f=>[f.name,f])),c=e.entries.get(o.key.uid)??new Map,l=new Set;
for(let f of n){let{name:d}=f.address;l.add(d);let u=a.get(d),p=c.get(d),g=u?gl(e,f,u,p):pl(s,p);i.push(yl(f,g,e,{sighting:u,observation:s,entry:p}))}for(let f of[
...c.keys(),...a.keys()]){if(l.has(f))continue;l.add(f);let d=a.get(f),u=c.get(f),g={address:{target:o.target,use:o.use,scope:o.key.label,name:f},uid:o.key.uid,
environment:o.environment},m=o.index<0?Tm(e,t,{name:f,sighting:d},r):void 0,h=m?Nm(e,m,f):ml(e,g,t,d,u);i.push(yl(g,h,e,{sighting:d,observation:s,entry:u}))}return i}
function Tm({entries:e},t,{name:n,sighting:r},o){if(r!==void 0)return o(t,r);let s=t.observation.listed?void 0:o(t);return s&&e.get(s.key.uid)?.has(n)?s:void 0}
function Nm({entries:e},{use:t,key:n},r){let o=`it is ${t}:${n.label} now, another name of the same place`;return e.get(n.uid)?.get(r)?.state==="written"?{do:"f\
orget",why:"gone-everywhere",note:o}:{do:"leave",why:"foreign",note:o}}function yl(e,{error:t,...n},r,{sighting:o,observation:s,entry:i}){let{address:a,uid:c,environment:l,
sourceName:f,form:d,prints:u,version:p}=e,g=u?.get(r.keyId),m=ms(e,i);return{address:a,uid:c,environment:l,...n,...f===void 0?{}:{sourceName:f},...d===void 0?{}:
{form:d},...g===void 0?{}:{fingerprint:g},...p===void 0?{}:{version:p},...o?.revision===void 0?{}:{revision:o.revision},...o?.made===void 0?{}:{made:o.made},...m===
void 0?{}:{kept:m},...al(a.name,m??d,{sighting:o,observation:s}),...t===void 0?{}:{error:t.placed(`${a.use}:${a.scope}`)}}}function Nn({forms:e},t){return t==="public"&&e.public!==!1?e.public:e.secret}function vl(e,t){let n=Mm(),r=pn(e.policy.allowEmpty),o=new Map,s=t.flatMap(i=>{let a=e.
desired.get(R(i.uid,i.address.name)),c=e.capabilities.get(i.address.target);if(a===void 0||c===void 0||i.do==="remove"||!ue(i))return[];let{title:l,names:f}=c,d=o.
get(c)??pn(f.reserved.is);o.set(c,d);let u=Nn(c,a.form),{name:p}=i.address,g=[];n(f.pattern.is,p)?d(p)?g.push(["name-reserved",`${l} keeps this name for itself`]):
p.length>f.maxLength.is&&g.push(["name-length",`${l} takes names of at most ${f.maxLength.is} characters`]):g.push(["name",`${l} takes names that match ${f.pattern.
is}`]);let{bytes:m}=a.secret;return m>u.maxBytes.is&&g.push(["value-size",`the value is larger than the ${u.maxBytes.is} bytes that ${l} takes`]),m===0&&!u.empty.
is?g.push(["value-empty",`${l} cannot keep an empty value`]):m===0&&!r(a.sourceName)&&g.push(["not-empty","the value is empty"]),g.map(([h,y])=>({rule:h,because:y,
change:i,sourceName:a.sourceName}))});return[...Am(s,e),...Cm(e,t)]}function Am(e,t){let n=new Map;for(let r of e){let o=[r.rule,r.change.address.target,r.because].
join("|"),s=n.get(o);s?s.push(r):n.set(o,[r])}return[...n.values()].map(r=>{let[{rule:o,because:s,change:i}]=r,{target:a}=i.address,c=[...new Set(r.map(({sourceName:l})=>l))];
return{rule:o,because:s,unlock:Lm(o,a,c,t),addresses:r.map(l=>de(l.change.address)),at:xr(o==="not-empty"?["policy","allowEmpty"]:["targets",a,"secrets"],i,t)}})}
function xr(e,{uid:t},{where:n,seen:r}){let o=n(e);return o===n([])?Rm(r).get(t)??o:o}var bl=new WeakMap;function Rm(e){let t=bl.get(e);if(t!==void 0)return t;let n=e.
filter(({place:o})=>o.index>=0).reverse(),r=new Map(n.map(({place:o})=>[o.key.uid,o.at]));return bl.set(e,r),r}function Lm(e,t,n,r){if(e==="not-empty")return Sl(
`policy.allowEmpty: ${kl([...r.policy.allowEmpty,...n])}`);let o=kl(n.map(i=>`!${i}`)).slice(1,-1),s=`${Sl(o)} among the \`secrets\` of ${t} leaves ${n.length>1?
"them":"it"} out`;return e.startsWith("name")?`${s}; \`rename\` gives another name`:s}function kl(e){return`[${e.map(t=>JSON.stringify(t)).join(", ")}]`}function Sl(e){
let t="`".repeat((e.match(/`+/g)??[]).reduce((n,r)=>Math.max(n,r.length),0)+1);return`${t}${e}${t}`}function Mm(){let e=new Map;return(t,n)=>{let r=e.get(t)??new RegExp(
`^(?:${t})$`);return e.set(t,r),r.test(n)}}function Cm(e,t){let n=new Map;for(let r of t){let o=n.get(r.uid)??{count:0,bytes:0,creates:!1,writes:!1};n.set(r.uid,
o),!(r.do==="remove"||r.do==="forget"||r.instead==="create")&&(o.count+=1,o.bytes+=Im(e.desired.get(R(r.uid,r.address.name))),o.creates||=r.do==="create",o.writes||=
ue(r))}return e.seen.flatMap(({place:r})=>{let o=n.get(r.key.uid),s=e.capabilities.get(r.target);if(o===void 0||s===void 0)return[];let i=`${r.use}:${r.key.label}`,
{maxNames:a}=r.key,c=s.maxTotalBytes.is,l=(f,d)=>({rule:f,because:d,unlock:`narrow \`secrets\` of the target ${r.target}`,addresses:[],at:e.where(["targets",r.target,
"secrets"])});return[...o.creates&&o.count>a?[l("count",`${i} would hold ${o.count} names; ${a} fit`)]:[],...o.writes&&o.bytes>c?[l("total-size",`names and valu\
es at ${i} would take more than ${c} bytes together`)]:[]]})}function Im(e){return e===void 0?0:Buffer.byteLength(e.address.name)+e.secret.bytes}function Ol(e,t){return e.flatMap(({places:n,was:r,now:o})=>{let[s]=n;if(s===void 0||n.every(t.place))return[];let i=_m(n.map(qe)),[a,c]=jm(r,o);return[{rule:"o\
ther-place",because:`${i[0]} was ${a} when it was written, and is ${c} now: it was made anew, or another one has its name`,unlock:`${Fe(...i)} begins anew with ${c}\
, once: what stands there is not ours, and the ledger forgets ${a}; or let the config name ${a} as it is called now`,addresses:n.map(qe),at:s.at}]})}function jm(e,t){
let[n,r]=[e.split("|"),t.split("|")],o=n.findIndex((s,i)=>s!==r[i]);return[n.slice(o).join("/"),r.slice(o).join("/")]}function qe({use:e,key:t}){return`${e}:${t.
label}`}function Pl(e){let t=new Set(e);return{name:n=>t.has(n),place(n){return xl(qe(n)).some(r=>t.has(r))}}}function $l(e,t){if(e.length===0)return[];let n=new Set(
t.map(({address:{use:o,scope:s}})=>`${o}:${s}`)),r=new Set([...t.map(({address:o})=>de(o)),...[...n].flatMap(xl)]);return e.filter(o=>!r.has(o)).map(o=>({because:`${Fe(
o)} lets nothing through: this run knows no such name and no such place`,at:"what is vouched for"}))}function xl(e){let t=e.split("/");return t.map((n,r)=>t.slice(
0,r+1).join("/"))}function _m(e){let[t="",...n]=e,r=t.split("/"),o=r.filter((s,i)=>{let a=r.slice(0,i+1).join("/");return n.every(c=>c===a||c.startsWith(`${a}/`))});
return o.length===0?[...new Set(e)]:[o.join("/")]}function Tl(e){let t=Bi(e.policy.protect),n=cl(e.changes.map(r=>Bm(r,e,t)),Um(e));return{changes:n,refusals:[...Km(e),...vl(e,n),...Hm(e,n)]}}function Bm(e,t,n){
let{policy:r,entries:o}=t,s=e.do;if(s==="keep")return Wm(e,t);if(s==="leave"||s==="forget")return e;let{sourceName:i=e.address.name}=e,a=s==="create"?void 0:n(e.
address.name)??n(i);if(a!==void 0)return Er(e,s,"protected",`\`policy.protect\` holds "${a}"`);if(e.drift!==void 0&&s!=="remove"&&r.onDrift==="report"){let l=e.
why==="source-changed"?"the source has another value too; ":"";return Er(e,s,"not-allowed",`${l}\`policy.onDrift: restore\` would write it`)}if(Nl(e,o)||r.allow.
includes(s))return Fm(e,s);let c=`\`policy.allow: ${Dm(s,r)}\` would let it through`;return s!=="adopt"?Er(e,s,"not-allowed",c):Er(e,s,"foreign",o.size>0?c:`${c}\
; after a lost ledger, \`apply --recover\``)}function Wm(e,{policy:t,entries:n,isLost:r}){let{uid:o,address:s}=e,i=n.get(o)?.has(s.name)===!0||r(s.target);if(e.
learn===void 0||i||t.allow.includes("adopt"))return e;let{learn:a,...c}=e;return c}function Nl(e,t){return e.why==="unfinished"&&t.get(e.uid)?.has(e.address.name)===
!0}function Dm(e,{allow:t}){return Al(En.filter(n=>n===e||t.includes(n)))}function Al(e){return e.find(n=>kr(n).join()===e.join())??`[${e.join(", ")}]`}function Fm(e,t){
let{blocked:n}=e;return n===void 0||n.unless!==void 0||t==="remove"?e:Or(e,n)}function Um({seen:e,capabilities:t}){let n=new Map(e.map(({place:r})=>[r.key.uid,`${r.
use}|${r.key.lane}`]));return({uid:r,address:{target:o,name:s}})=>t.get(o)?.forms.secret.revision.is==="per-name"?R(`${n.get(r)}`,s):void 0}function Er(e,t,n,r){
return{...e,do:"leave",why:n,instead:t,note:r}}function Km(e){let t=[];for(let[n,r]of e.environments)r>0||t.push({rule:"empty-source",because:`the source gave n\
o value for ${n}`,unlock:`put at least one value into ${n}, or take it out of \`environments\``,addresses:[],at:e.where(["environments"])});for(let n of e.unmapped)
t.push({rule:"unmapped-environment",because:`${n} is declared, but no target maps it`,unlock:`map ${n} at a target, or take it out of \`environments\``,addresses:[],
at:e.where(["environments"])});for(let n of[...Gm(e),...Ol(e.relocated,e.vouched)])t.push(n);if(e.policy.allow.includes("remove"))for(let{place:n,observation:r}of e.
seen)r.listed||n.index<0||t.push({rule:"unlisted",because:`${n.use}:${n.key.label} could not be listed whole (${r.because}) while removal is on`,unlock:`\`policy\
.allow: ${Al(e.policy.allow.filter(o=>o!=="remove"))}\` goes on without removing anything`,addresses:[],at:n.at});return t}function Gm({seen:e,told:t}){let n=$r(
e,t),r=new Set;return e.filter(({place:s})=>s.index>=0).flatMap(s=>{let i=n(s);if(i===void 0)return[];let[a,c]=[i,s.place].map(qe),l=`${i.key.lane} ${s.place.key.
lane} ${i.key.lane===s.place.key.lane?s.place.key.uid:""}`;return r.has(l)?[]:(r.add(l),[{rule:"same-place",because:`${a} (${i.at}) and ${c} are the same under \
two names`,unlock:"write it in the same way wherever the config names it",addresses:[],at:s.place.at}])})}function Hm(e,t){let{maxRemovals:n}=e.policy,r=t.filter(
s=>s.do==="remove");return r.length<=n?El(e,t):[{rule:"max-removals",because:`${r.length} would be removed; ${n} may be`,unlock:`\`policy.maxRemovals: ${r.length}\
\``,addresses:r.map(s=>de(s.address)),at:xr(["policy","maxRemovals"],r[0],e)},...El(e,t)]}function El(e,t){let n=new Map;for(let{place:r}of e.seen){let o=n.get(
r.target)??{managed:0,updates:[]};o.managed+=e.entries.get(r.key.uid)?.size??0,n.set(r.target,o)}for(let r of t)r.do==="update"&&!Nl(r,e.entries)&&n.get(r.address.
target)?.updates.push(r);return[...n].flatMap(([r,{managed:o,updates:s}])=>{let i=e.isLost(r),a=Math.max(o,s.length),c=Math.max(1,Math.floor(e.policy.maxUpdateShare*
a+1e-9));return s.length<=c||i&&e.recover?[]:[{rule:"max-update-share",because:`${s.length} values of ${r} would be updated; a run may update ${c}`,unlock:i?"`-\
-recover` rewrites what the config maps after a lost ledger":`\`policy.maxUpdateShare: ${Math.ceil(s.length/a*100)/100}\``,addresses:s.map(l=>de(l.address)),at:xr(
["policy","maxUpdateShare"],s[0],e)}]})}function Ll(e,t,n){let r=new Map(e.map(a=>[R(a.uid,a.address.name),a])),o=new Map(t.map(a=>[R(a.uid,a.address.name),a])),s=e.flatMap(a=>{let c=o.get(R(a.uid,a.address.
name));return c===void 0?[a]:Rl(c,a,n)}),i=[...o].flatMap(([a,c])=>r.has(a)?[]:Rl(c,void 0,n));return[...s,...i]}function Rl({how:e,...t},n,r){let o={...t,proposed:e};
if(n?.why==="unlisted"||n?.instead!==void 0)return[{...n,proposed:e}];let s=r.get(o.uid)?.has(o.address.name)===!0,i=n?.do==="adopt"||n?.do==="leave"||n?.do==="\
keep"&&!s;if(e!=="removed"){if(i)return[{...o,do:"adopt",why:"foreign"}];let a=n===void 0||n.do==="create"||n.do==="forget";return[{...o,do:a?"create":"update",
why:"proposed"}]}return n===void 0||n.do==="create"?[]:n.do==="forget"?[{...n,proposed:e}]:[i?{...o,do:"leave",why:"foreign"}:{...o,do:"remove",why:"proposed"}]}var zm="";function Ml(e){let{entries:t,told:n}=e,r=new Map;for(let[i,{place:a,identity:c}]of n){let l=a.index<0?t.get(i):void 0;l!==void 0&&r.set(c,{uid:i,names:l})}
let o=new Map(e.desired.map(i=>[R(i.uid,i.address.name),i])),s=new Map;for(let[i,{place:a,identity:c}]of n){let l=r.get(c);if(l===void 0||a.index<0||t.has(i))continue;
let f=[...l.names].map(([d,u])=>[d,qm(e,u,l.uid,o.get(R(i,d)))]);s.set(i,new Map(f))}return s}function qm({keys:e,fingerprint:t},n,r,o){let[{id:s}]=e;if(o!==void 0){
let{uid:i,secret:a,form:c}=o,l={uid:i,name:o.address.name,form:c},d=t(a,{...l,uid:r},n.keyId)===n.fingerprint?t(a,l,s):void 0;if(d!==void 0)return{...n,fingerprint:d,
keyId:s}}return{...n,fingerprint:"",keyId:zm}}function Tr(e,t){let n=new Map;return(r,o,s)=>{let i=e.find(l=>l.id===s);if(i===void 0)return;let a=`${s}|${o.uid}`,c=n.get(a)??Et(i,t,`fp/v1|${o.uid}`);return n.
set(a,c),r.fingerprint(c,o.name,o.form)}}function Cl(e,t,n){let[r,...o]=t;return e.map(s=>{let i={uid:s.uid,name:s.address.name,form:s.form},a=new Map;for(let g of[
r,...o]){let m=n(s.secret,i,g.id);m!==void 0&&a.set(g.id,m)}let{address:c,uid:l,form:f,environment:d,sourceName:u,version:p}=s;return{address:c,uid:l,form:f,environment:d,
sourceName:u,prints:a,...p===void 0?{}:{version:p}}})}function Il(e,t){return t.flatMap(n=>[...e.get(n.key.uid)??[]].map(([r,o])=>({address:{target:n.target,use:n.
use,scope:n.key.label,name:r},uid:n.key.uid,form:o.form,environment:n.environment,prints:new Map([[o.keyId,o.fingerprint]])})))}var wt=10;function jl(e,t){let{policy:n,targets:r,where:o}=e.config,s=new Map(r.map(({name:l,secrets:f})=>[l,Jm(f)])),i=[];for(let l of e.desired){let{target:f,
name:d}=l.address;if(Wl(l,e.read)?.unasked&&!s.get(f))throw Zm(f,o);([l.sourceName,d].some(t.isName)||l.secret.isOneOf(t.values))&&i.push(l)}if(i.length>0)throw Qm(
i);let a=new Set(n.allowUnusual),c=Bl(e).flatMap(l=>{let f=a.has(l.name)?void 0:Vm(l.value);return f===void 0?[]:[{...l,what:f}]});if(c.length>0)throw Ym(c,n.allowUnusual)}
function _l(e){let t=new Set(e.config.policy.allowUnusual),n=new Map;for(let r of Bl(e))if(!t.has(r.name))for(let o of new Set([...r.value.doubts??[],...r.value.
secret.doubts()])){let s=n.get(o)??[];s.push(r),n.set(o,s)}return[...n].map(([r,o])=>{let[s]=o,i=s?.value.at??e.config.where(["source"]),a=o.length>1?`; the sam\
e goes for ${Dl(o.slice(1))}`:"";return{because:`${s?.name}: ${tr(r)}${a}`,at:i}})}function Jm(e){return e.every(t=>/^[^*?]/.test(t))}function Bl({read:e,desired:t}){
let n=new Map;for(let r of t){let o=n.get(r.environment)??new Map;n.set(r.environment,o);let s=o.has(r.sourceName)?void 0:Wl(r,e);s!==void 0&&o.set(r.sourceName,
{name:r.sourceName,value:s})}return[...n.values()].flatMap(r=>[...r.values()])}function Wl({environment:e,sourceName:t},n){return n.get(e)?.get(t)}function Vm({
secret:e,doubts:t}){return t?.includes("cut")?tr("cut"):e.unmeant()}function Ym(e,t){let[n,...r]=e,o=r.filter(({what:l})=>l===n.what),s=r.filter(({what:l})=>l!==
n.what),a=`policy.allowUnusual: [${[...new Set([...t,...e.slice(0,wt).map(({name:l})=>l)])].map(l=>JSON.stringify(l)).join(", ")}]`,c=n.what===tr("cut")?"Put th\
e value in quotes":"Put the value that is meant there";return gs("source",[`${n.name} ${n.what}`,...o.length>0?[`the same goes for ${Dl(o)}`]:[],...s.slice(0,wt).
map(l=>`${Fl(l)} ${l.what}`),...s.length>wt?[`and ${s.length-wt} more have trouble of such a kind`]:[]].join("; "),n.value.at,`Nothing was written. ${c}. Where \
it is meant as it stands, say so: \`${a}\`.`)}function Qm(e){let[t]=e,{target:n}=t.address,r=[...new Set(e.map(({sourceName:i})=>i))].filter(i=>i!==t.sourceName),
o=r.length>0?`; the same goes for ${Ul(r)}`:"",s=[t.sourceName,...r].slice(0,wt).map(i=>JSON.stringify(`!${i}`));return gs("source",`${t.sourceName} is a creden\
tial of this run, and no value for ${n}${o}`,t.at,`Nothing was written. Leave it out with ${s.join(", ")} among the \`secrets\` of each target. Where a target is \
to have a token of its own, make one, and let the run take its own from another variable with \`token: { env: NAME }\`.`)}function Zm(e,t){return gs("config",`${e}\
 takes whatever the source holds`,t(["targets",e,"secrets"]),'Nothing was written. A source that gives all that it has, as `json` of `env` does, needs `secrets`\
 at each target that say which names it takes: `secrets: [DATABASE_URL, "SHOP_*"]`, none that begins with * or ?.')}function gs(e,t,n,r){return new O(e,t,{where:n,
hint:r})}function Dl(e){return Ul(e.map(Fl))}function Fl({name:e,value:{at:t}}){return t===void 0?e:`${e} (${t})`}function Ul(e){let t=e.length-wt;return t<=0?e.
join(", "):`${e.slice(0,wt).join(", ")} and ${t} more`}function Kl(e){let t=Ce(e.config,{targets:[],environments:[]}),n=new Set(t.filter(({key:o})=>e.entries.has(o.uid)).map(({target:o})=>o));return Hl(e).filter(o=>!n.
has(o)).map(o=>({rule:"ledger-lost",because:`what the ledger says of ${o} is lost or was turned back: nobody knows what was written there last`,unlock:"an apply\
 writes anew what the config maps, removes nothing, and knows again from then on",addresses:[],at:e.config.where(["ledger"])}))}function Gl(e){return Hl(e).map(
t=>({because:`what the ledger says of ${t} is lost or was turned back: until an apply has gone through all of it, what the config maps there is taken for ours a\
nd written anew, and nothing is removed`,at:e.config.where(["ledger"])}))}function Hl({config:e,only:t,isLost:n}){let r=new Set(t.targets);return e.targets.map(
({name:s})=>s).filter(s=>(r.size===0||r.has(s))&&n(s))}function ql(e,t){let n=t.targets.map(({name:r})=>r);zl("target",e.targets,n),zl("environment",e.environments,t.environments)}var hs=50;function zl(e,t,n){let r=new Set(
n),o=t.find(i=>!r.has(i));if(o===void 0)return;let s=n.length>hs?` and ${n.length-hs} more`:"";throw new O("usage",`the config has no ${e} ${o}`,{hint:`It has: ${n.
slice(0,hs).join(", ")}${s}.`})}function Jl(e,t,n){if(e==="drift"||t.targets.length+t.environments.length>0)return[];let r=new Set(n.targets.flatMap(({places:o})=>o.
map(({environment:s})=>s)));return n.environments.filter(o=>!r.has(o))}function Vl(e){let{config:t,host:n,generation:r}=e;return n!=="git-branch"||t.ledger?.use!=="file"||r>0?[]:[{because:"the ledger is a file of this machine, and \
there is none yet: unless something keeps it, the next run knows nothing of this one; leave `ledger` out to keep it on a branch",at:t.where(["ledger"])}]}function Yl(e){let{config:t,read:n,only:r,changes:o,whole:s}=e,i=new Set(r.targets),a=t.targets.filter(({name:d})=>i.size===0||i.has(d)),c=new Map([...n].map(([
d,u])=>[d,nr([...u.keys()])])),l=a.flatMap(d=>[...Xm(d,c,t.where),...eg(d,n,t.where)]);if(!s||n.size===0)return l;let f=new Set(o.flatMap(({address:d,sourceName:u=d.
name})=>[d.name,u]));return[...l,...ys(t.policy.protect,d=>f.has(d),["policy","protect"],t.where)]}function Xm({name:e,secrets:t,places:n},r,o){return[...new Set(
n.map(({environment:i})=>i))].flatMap(i=>{let a=r.get(i);return a===void 0||a(["*"]).length===0||a(t).length>0?[]:[{because:`${e}: no name of ${i} fits \`secrets\
\`, so nothing of it goes there`,at:o(["targets",e,"secrets"])}]})}function eg(e,t,n){let{name:r,secrets:o,rename:s,public:i,places:a}=e,c=new Set(a.map(({environment:d})=>d)),
l=[...c].flatMap(d=>t.get(d)??[]);if(l.length<c.size)return[];let f=d=>l.some(u=>u.has(d));return[...ys(o,f,["targets",r,"secrets"],n),...ys(i,f,["targets",r,"p\
ublic"],n),...Object.keys(s).filter(d=>!f(d)).map(d=>Ql(d,["targets",r,"rename"],n(["targets",r,"rename",d])))]}function ys(e,t,n,r){return e.flatMap((o,s)=>/^[^!*?][^*?]*$/.
test(o)&&!t(o)?[Ql(o,n,r([...n,s]))]:[])}function Ql(e,t,n){return{because:`\`${t.join(".")}\` names ${e}, which is nowhere`,at:n}}function $e({use:e,key:t}){return`${e}|${t.lane}`}function Zl(e,t){let n=new Set(e.map($e)),r=new Set(e.map(o=>o.key.uid));return t.filter(o=>n.has($e(o))&&!r.has(
o.key.uid))}async function Xl(e,t,n,r=()=>{},o={}){let{beside:s=[],stop:i}=o,a=new Set(s),c=new Map,l=new Map;for(let u of e){let p=l.get($e(u));p?p.push(u):l.set(
$e(u),[u])}for(let u of s)l.get($e(u))?.push(u);let f=[...l.values()],d=async()=>{for(let u=f.shift();u!==void 0;u=f.shift()){if(i?.aborted)throw new O("interru\
pted","stopped while looking; nothing was written");let p=await An(u,t,n);for(let[g,m]of u.entries())c.set(m,p[g]);r(u[0].target,u.filter(g=>!a.has(g)).length)}};
return await Promise.all(Array.from({length:Math.min(6,f.length)},d)),[...e,...s].map(u=>({place:u,observation:c.get(u)}))}async function An(e,t,n){let r=e[0],{
target:o}=fe(t,r.target),s=n.get(r.target);try{let i=await o.observe({scopes:e.map(a=>a.scope),io:s.reading});if(i.length===e.length)return i;throw new O("inter\
nal",`the target ${o.id} was asked for ${e.length} scopes and showed others`)}catch(i){let a=B(i);return e.map(()=>({listed:!1,because:a.message,error:a,sightings:[]}))}}function ed(e){let t=new Map,n=new Map,r=(s,{handle:i,sightings:a})=>{let c=new Map;for(let{name:l,row:f}of a)f!==void 0&&c.set(f,[...c.get(f)??[],l]);t.set(s.key.
uid,{handle:i,sightings:new Map(a.map(l=>[l.name,l])),rows:c})};for(let{place:s,observation:i}of e){r(s,i);let a=n.get($e(s));a?a.push(s):n.set($e(s),[s])}let o=new Map(
t);return{planned:(s,i)=>o.get(s)?.sightings.get(i),sighting:(s,i)=>t.get(s)?.sightings.get(i),inRow:(s,i)=>t.get(s)?.rows.get(i)??[],handle:s=>t.get(s)?.handle,
lane:s=>[s,...(n.get($e(s))??[]).filter(i=>i.key.uid!==s.key.uid)],update:r}}function Jt(e,t){return new Map(t.flatMap(({sightings:n},r)=>n.map(o=>[R(e[r].key.uid,
o.name),o])))}var td=[300,700,1500,3e3];async function nd(e){let t=new Map(e.lane.map((n,r)=>[n.key.uid,r]));for(let n=0;;n+=1){let r=await An(e.lane,e.config,e.lines),o=n===
td.length||e.world.stop.aborted,s=Jt(e.lane,r),i=e.said.map((l,f)=>{let d=e.batch[f],u=r[t.get(d.place.key.uid)??-1];return l.ok?tg(e,d,l,u,s.get(R(l.uid,l.name))):
l}),a=r.some(Vt);if(!i.some((l,f)=>!l.ok&&e.said[f]?.ok||r.every(({listed:d})=>d)&&s.get(R(l.uid,l.name))?.secret===void 0&&og(e,e.batch[f],l))||o||a)return{receipts:i,
observations:r};await e.world.sleep(td[n]??0,e.world.stop)}}function Vt(e){return e===void 0||!e.listed&&e.error!==void 0}function tg(e,t,n,r,o){let s=a=>ie(n,new O(
"unconfirmed",a),"unknown");if(Vt(r))return s("written, but the target could not be looked at afterwards");if(t.change.do==="remove")return o===void 0?n:s("remo\
ved, but the target still lists it");if(o===void 0)return r?.listed?s("written, but the target does not list it yet"):n;let i=e.desired.get(R(n.uid,n.name));return o.
secret!==void 0&&i!==void 0&&!o.secret.equals(i.secret)?s("written, but the target shows another value"):sg(e,t,o)?s("written, but the target still shows its fo\
rmer stamp"):{...n,...rg(t.change,o),...ng(o)}}function ng({revision:e,made:t}){return{...e===void 0?{}:{revision:e},...t===void 0?{}:{made:t}}}function rg({form:e,
kept:t},n){if(n.form===void 0||n.form===e)return{};if(n.form===t)return{kept:t};let r=n.form==="secret"?"as a secret that is never shown again":"readable for wh\
o may look there";return{kept:n.form,note:`the target keeps it ${r}, which it was not asked for`}}function rd(e,t,n){if(!e.ok)return e;let r=t.do,o=r==="create"?
n?.made:t.made,s=o!==void 0&&e.made!==void 0&&o!==e.made;return e.evidence==="updated"&&(s||r==="create"&&n===void 0)?{...e,replaced:!0,note:"the target says it\
 existed already: a value that somebody made between our look and our write was replaced"}:e.note!==void 0?e:r==="update"&&e.evidence==="created"?{...e,note:"th\
e target says it did not exist: somebody removed it between our look and our write"}:e}function og({config:e,desired:t},{place:n,change:r},o){if(!o.ok||o.revision!==
void 0||r.do==="remove")return!1;let{capabilities:s}=fe(e,n.target).target,i=t.get(R(o.uid,o.name))?.form??"secret";return Nn(s,i).revision.is!=="none"}function sg(e,{
place:t,before:n},r){if(!(n?.revision!==void 0&&n.revision===r.revision)||r.changedAt===void 0)return!1;let{tickMs:s}=fe(e.config,t.target).target.capabilities;
return e.wroteAt-r.changedAt>s.is+2e3}function id(e,t){let n=new Map(t.map(({place:o})=>[o.key.uid,o])),r=new Map;for(let o of e.changes){let s=n.get(o.uid);if(s===void 0)continue;let i=r.get(s.target);
i?i.push({change:o,place:s}):r.set(s.target,[{change:o,place:s}])}return r}function ad(e,t){let n=[...e.keys()],r=new Map(n.map((i,a)=>[i,a])),o=new Map;for(let[
i,a]of e){let c=a.flatMap(({change:u,place:p})=>ue(u)?[$e(p)]:[]);if(c.length===0)continue;let l=new Set([t.get(i)?.wire,...c]),f=new Set([...l].flatMap(u=>o.get(
u)??[])),d=[...f].reduce(ig,{names:[],keys:[]});for(let u of f)u!==d&&od(d,u,o);od(d,{names:[i],keys:[...l]},o)}let s=i=>r.get(i)??0;return[...new Set(o.values())].
map(({names:i})=>i.toSorted((a,c)=>s(a)-s(c))).sort(([i=""],[a=""])=>s(i)-s(a))}function ig(e,t){return t.keys.length>e.keys.length?t:e}function od(e,t,n){for(let r of t.
names)e.names.push(r);for(let r of t.keys)n.get(r)!==e&&e.keys.push(r),n.set(r,e)}function ws(e,t){return[...sd(e,({place:n})=>n.key.lane)].flatMap(n=>{let{batch:r,
forms:o}=fe(t,n[0].place.target).target.capabilities,s=o.secret.revision.is==="per-name",a=r.is.shape==="one"&&n.every(({change:c})=>c.do==="remove")?1:r.is.max;
return ag(s?sd(n,({change:c})=>c.address.name):n.map(c=>[c]),a)})}function sd(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o?o.push(r):n.set(t(r),[r])}return[
...n.values()]}function ag(e,t){let n=[];for(let r of e)for(let o=0;o<r.length;o+=t){let s=r.slice(o,o+t),i=n.at(-1);if(i===void 0||i.length+s.length>t)n.push(s);else
for(let a of s)i.push(a)}return n}function ae(e){return{uid:e.uid,name:e.address.name}}function cd({allow:e,protect:t}){let n=pn(t);return({address:r,sourceName:o=r.
name})=>e.includes("adopt")&&!n(r.name)&&!n(o)}function Nr({keyId:e,run:t},n,r,o){let{form:s="secret",fingerprint:i="",version:a,contested:c}=n;return{state:r,form:s,
fingerprint:i,keyId:e,...o.revision===void 0?{}:{revision:o.revision},...o.made===void 0?{}:{made:o.made},...o.kept===void 0?{}:{kept:o.kept},...c===void 0?{}:{
contested:c},...a===void 0?{}:{version:a},run:t}}function ld(e,t,n,r){let o=ae(t);return n.ok?[{...o,entry:t.do==="remove"?void 0:Nr(e,t,"written",n)}]:t.do==="\
remove"||n.landed==="unknown"?[]:[{...o,entry:r}]}async function bs(e,t,n,r){let o=[...r].flatMap(([s,i])=>i.filter(({change:a})=>n==="learn"?a.learn:a.do==="fo\
rget").map(({change:a})=>({target:s,change:a})));return await e.settle(o.map(({target:s,change:i})=>{let a=n==="learn"?Nr(t,i,"written",i):void 0;return{target:s,
...ae(i),entry:a}})),n==="learn"?[]:o.map(({change:s})=>({...ae(s),ok:!0}))}function dd(e,t){return e.every(({change:n})=>ue(n)?t.has(R(n.uid,n.address.name)):n.
why!=="unlisted"&&(n.why!=="not-allowed"||n.instead==="remove"))}function fd(e){return new Set(e.filter(t=>t.ok).map(({uid:t,name:n})=>R(t,n)))}function ud(e,t,n){return e.filter(({change:r})=>!t.has(R(r.uid,r.address.name))).
map(({change:r})=>ie(ae(r),n,"unknown"))}function ks(e,t){let n=new Set(t?.names.map(({uid:r,name:o})=>R(r,o)));for(let[r,o]of e.entries())t&&o.ok&&n.has(R(o.uid,
o.name))&&(e[r]=ie(o,t.because,"unknown"))}async function md(e,t,n,r){let o=await An(n,e.config,e.lines),s=Jt(n,o),i=[],a=[];for(let c of t){let l=ae(c.change),f=o[n.findIndex(({key:u})=>u.uid===l.uid)],
d=s.get(R(l.uid,l.name));Vt(f)?a.push(ie(l,pd("it could not be looked at again"),"no")):d!==void 0&&!cg(d,r.planned(l.uid,l.name),lg(e.ledger,l))?a.push(ie(l,pd(
"it was written since this was planned"),"no")):i.push(c)}return{still:i,held:a}}function cg(e,t,n){let r=[t?.revision,...n?.revision===void 0?[]:[n.revision]];
return t!==void 0&&r.includes(e.revision)&&e.made===t.made&&e.form===t.form&&e.untouchable===t.untouchable&&(e.secret===t.secret||t.secret!==void 0&&e.secret?.equals(
t.secret)===!0)}function lg({entries:e},{uid:t,name:n}){return e.get(t)?.get(n)}function pd(e){return new O("held-back",`not removed: ${e}`,{hint:"Make a new pl\
an: it looks again."})}function gd(e,t,n,r,o){let s=o.forms.secret.revision.is==="per-name",i=new Set(e.map(({change:l})=>R(l.uid,l.address.name))),a=new Set(s?e.map(({change:l})=>l.address.
name):[]),c=new Set(e.flatMap(({change:l})=>r.sighting(l.uid,l.address.name)?.row??[]));return a.size+c.size===0?[]:t.flatMap(({target:l,key:{uid:f}})=>[...new Set(
[...a,...[...c].flatMap(u=>r.inRow(f,u))])].flatMap(u=>{let p=n(f,u);return p?.state!=="written"||p.revision===void 0||i.has(R(f,u))?[]:p.revision===r.sighting(
f,u)?.revision?[{target:l,uid:f,name:u,entry:p}]:[]}))}function dg(e,{revision:t,made:n}){let{revision:r,made:o,...s}=e;return{...s,...t===void 0?{}:{revision:t},
...n===void 0?{}:{made:n}}}function Rn({target:e,uid:t,name:n,entry:r},o){return{target:e,uid:t,name:n,entry:dg(r,o)}}function hd(e,t){let n=[],r=0;for(let o of e)o.length>r&&(n.push([]),r=t),n.at(-1)?.push(o),r-=o.length;return n.map(o=>({batches:o,before:new Map,beside:new Map}))}
async function yd(e,t,n){let r=[];for(let{change:o,place:s}of t.batches.flat()){if(o.do==="remove")continue;let i=ae(o);t.before.set(R(i.uid,i.name),e.ledger.entries.
get(i.uid)?.get(i.name)),r.push({target:s.target,...i,entry:Nr(e,o,"pending",{})})}for(let o of t.batches)for(let s of Ss(e,o,t,n)){let i=R(s.uid,s.name);t.before.
has(i)||t.beside.has(i)||(t.beside.set(i,s),r.push(Rn(s,{})))}await e.ledger.intend(r)}function Ss({ledger:e,config:t},n,r,o){let{place:s}=n[0],{capabilities:i}=fe(
t,s.target).target,a=(c,l)=>{let f=R(c,l);return r.beside.get(f)?.entry??(r.before.has(f)?r.before.get(f):e.entries.get(c)?.get(l))};return gd(n,o.lane(s),a,o,i)}
function vs(e,t){return t.flatMap(({change:n,place:r})=>{let o=ae(n),s=R(o.uid,o.name);if(!e.before.has(s))return[];let i=e.before.get(s);return e.before.delete(
s),[{target:r.target,...o,entry:i}]})}function wd(e,t,n){return e.flatMap(r=>{let o=R(r.uid,r.name),s=Rn(r,n(r));return t.beside.delete(o),t.before.has(o)?(t.before.
set(o,s.entry),[]):[s]})}function bd(e){return[...e.beside.values()]}async function Sd(e){let{ledger:t,receipts:n}=e,r=id(e.plan,e.seen),o=ed(e.seen);await bs(t,e,"learn",r);let s=ad(r,e.lines).map(c=>c.flatMap(l=>fg(e,r.get(l)??
[]))),i=s.flat(2).length;await Promise.all(s.map(c=>{let l=Math.max(1,Math.floor(t.wave*c.flat().length/i)),f={...e,view:o,told:new Set,failing:new Set,ended:new Map};
return ug(f,c,l)}));for(let c of await bs(t,e,"forget",r))n.push(c);if(!e.complete)return;let a=fd(n);for(let[c,l]of r)t.isLost(c)&&dd(l,a)&&await t.whole(c)}function fg({
config:e},t){let n=t.filter(({change:s})=>ue(s)),r=({change:s})=>s.do==="remove",o=n.filter(s=>!r(s));return[...ws(o,e),...ws(n.filter(r),e)]}async function ug(e,t,n){
let{ledger:r,view:o}=e;try{for(let s of hd(t,n)){e.world.stop.aborted||await yd(e,s,o);for(let i of s.batches)await pg(e,i,s);await r.settle(bd(s))}}catch(s){Ar(
e,ud(t.flat(),e.told,s))}}async function pg(e,t,n){let{change:r,place:o}=t[0],s=`${o.target} ${o.key.lane}`,a=r.do==="remove"&&e.failing.has(o.target)?new O("he\
ld-back","not removed, because a write of the same target did not land"):e.ended.get(s);if(a)return vd(e,t,n,a);let c=await(r.do==="remove"?mg(e,t,n):Od(e,t,n));
for(let l of c)l.ok||(e.failing.add(o.target),Qn(l.error)&&e.ended.set(s,l.error))}async function vd(e,t,n,r){await e.ledger.settle(vs(n,t)),Ar(e,t.map(({change:o})=>ie(
ae(o),r,"no")))}function Ar({receipts:e,told:t},n){for(let r of n)e.push(r);for(let{uid:r,name:o}of n)t.add(R(r,o))}async function mg(e,t,n){let{view:r}=e,{still:o,
held:s}=await md(e,t,r.lane(t[0].place),r);return Ar(e,s),[...s,...o.length===0?[]:await Od(e,o,n)]}async function Od(e,t,n){let{ledger:r,world:o,view:s}=e;if(o.
stop.aborted)return await vd(e,t,n,new O("interrupted","stopped before this was sent")),[];let{place:i}=t[0],a=e.lines.get(i.target),c=s.lane(i),l=Ss(e,t,n,s),f=l.
filter(({uid:m,name:h})=>r.entries.get(m)?.get(h)?.state==="written");await r.intend(f.map(m=>Rn(m,{})));let d=new Map(vs(n,t).map(({uid:m,name:h,entry:y})=>[R(
m,h),y])),u=a.wire.targetNow(),g=await hg(e,t,s,a,m=>{let{uid:h,name:y}=ae(t[m].change);return d.get(R(h,y))?.state==="pending"});try{let{receipts:m,stampOf:h}=await gg(
e,t,g,c,u,s),y=t.flatMap(({change:k},P)=>{let $=m[P];return ld(e,k,$,d.get(R($.uid,$.name)))});await r.settle([...wd(l,n,h),...y.map(k=>({target:i.target,...k}))]),
await r.doubt(i.target,m.filter(kd)),e.wrote(i.target,t.length);let S=m.map((k,P)=>rd(k,t[P].change,d.get(R(k.uid,k.name))));return Ar(e,S),S}catch(m){let h=g.filter(
y=>y.ok||kd(y));throw B(m).code==="ledger-moved"&&await r.doubt(i.target,h).catch(()=>{}),m}}function kd(e){return!e.ok&&e.landed==="unknown"}async function gg(e,t,n,r,o,s){
if(n.every(d=>!d.ok&&d.landed==="no"))return{receipts:n,stampOf:({entry:d})=>d};let i=t.map(({change:d,place:u})=>({change:d,place:u,before:s.sighting(d.uid,d.address.
name)})),{receipts:a,observations:c}=await nd({...e,batch:i,said:n,lane:r,wroteAt:o});for(let[d,u]of c.entries())Vt(u)||s.update(r[d],u);let f=a.some((d,u)=>!d.
ok&&n[u]?.ok)?new Map:Jt(r,c);return{receipts:a,stampOf:({uid:d,name:u})=>f.get(R(d,u))??{}}}async function hg(e,t,n,r,o){let{target:s}=fe(e.config,t[0].place.target),
i=cd(e.config.policy),a=t.map(({change:c,place:l},f)=>{let{uid:d,name:u}=ae(c),p=n.sighting(d,u),g=n.handle(d),m={uid:d,name:u,scope:l.scope,...p===void 0?{}:{sighting:p},
...g===void 0?{}:{scopeHandle:g}};if(c.do==="remove")return{...m,do:"remove"};let{form:h,secret:y}=e.desired.get(R(d,u));return{...m,do:"put",form:h,value:y.reveal(),
mayReplace:i(c)||o(f)}});try{let c=await s.write({steps:a,io:r.writing()}),l=new Map(c.map(d=>[R(d.uid,d.name),d])),f=new O("unconfirmed","the target said nothi\
ng about this one");return a.map(d=>l.get(R(d.uid,d.name))??ie(d,f,"unknown"))}catch(c){return a.map(l=>ie(l,c))}}async function Pd(e,t,n,{call:r,host:o}){let s=new Set(t.map(({key:l})=>l.uid)),i=new Map(e.targets.map(({name:l,use:f})=>[l,f])),a=[...n].filter(([l,{target:f,
use:d}])=>!s.has(l)&&i.get(f)!==d),c=new Map;for(let[,{use:l}]of a){let f=Object.hasOwn(r.targets,l)?r.targets[l]:void 0;c.has(l)||c.set(l,(await f?.())?.target)}
return a.flatMap(([l,{target:f,use:d,scope:u}])=>{let p=c.get(d)?.keyOf(u)??{uid:l,label:l,lane:l,holder:l,within:"",maxNames:0},g=e.where(["targets"]),m={target:f,
use:d,environment:Di,form:"secret",scope:u,key:p,index:-1,at:g};if(!o.allow(m))return[];let y=`${`the config has no ${d} target ${f} any more, so nobody looks t\
here`}; ${Fe(qe(m))} lets the ledger forget it`;return[{place:m,observation:{listed:!1,because:y,sightings:[]}}]})}function Os({relocated:e},t){let n=e.filter(({
places:r})=>r.every(t.place));return new Set(n.flatMap(({places:r})=>r.map(({key:o})=>o.uid)))}function $d(e,t){return t.size===0?e:new Map([...e].filter(([n])=>!t.
has(n)))}function Ps({place:e,observation:t}){if(e.index>=0||t.listed)return{place:e,observation:t};let{because:n}=t,r=`${n}; the config no longer maps it, and ${Fe(qe(e))}\
 lets the ledger forget it`;return{place:e,observation:{listed:!1,because:r,sightings:[]}}}function xd({place:e,observation:t},{untold:n}){let r=n.get(e.key.uid);
return r===void 0?{place:e,observation:t}:Ps({place:e,observation:{listed:!1,because:r.message,error:r,sightings:[]}})}var Rr="SEALPOST_GITHUB_APP_ID",Lr="SEALPOST_GITHUB_APP_PRIVATE_KEY";function Ln(e){let t=Ge(e.env,Rr),n=Ge(e.env,Lr);if(!(!t&&!n)){if(!t||!n)throw new O("token\
-missing",`${t?Lr:Rr} is not set`,{hint:`A GitHub App needs both ${Rr} and ${Lr}.`});if(!/^[A-Za-z0-9._-]{1,64}$/.test(t))throw new O("token-missing",`${Rr} is \
no App id`,{hint:"Use the App id, or the client id, from the App's settings."});return{id:t,key:yg(n)}}}function yg(e){let n=e.replaceAll("\\n",`
`).split(/[\r\n]+/).map(o=>o.trim()).join(`
`),r=/[^\n\x20-\x7e]/.test(n)?void 0:wg(n);if(r?.asymmetricKeyType==="rsa")return r;throw new O("token-missing",`${Lr} is no RSA private key in PEM`,{hint:"Use \
the file as GitHub gave it, from BEGIN to END: App settings, Private keys, Generate a private key."})}function wg(e){try{return xi(e)}catch{return}}function Ed({
id:e,key:t},n){let r=Math.floor(n/1e3),o=i=>Buffer.from(JSON.stringify(i)).toString("base64url"),s=`${o({alg:"RS256",typ:"JWT"})}.${o({iat:r-60,exp:r+480,iss:e})}`;
return`${s}.${Ei("RSA-SHA256",Buffer.from(s),t).toString("base64url")}`}function bg(){let e=et();return{installation:No({id:ar(),suspended_at:na(e),permissions:Rt(e,e)}),token:No({token:e.check(Ue(1)),expires_at:oa.datetime({offset:!0})})}}
function $s(e,t,n,r,o){let s=t.href.replace(/\/$/,""),i=bg(),a=Ct({world:r,endpoint:t,token:async()=>Ed(e,a.targetNow()),pace:{...n,writeGapMs:{...n.writeGapMs,
is:0}},userAgent:Tt,notice:o}),c=a.writer({read:0,write:0,retried:0}),l={accept:"application/vnd.github+json","x-github-api-version":"2022-11-28"};async function f(d,u){
let p={...l,"content-type":"application/json"},g=u===void 0?{headers:l}:{headers:p,method:"POST",body:JSON.stringify(u),idempotent:!0},m=a.targetNow()-r.now(),h=await c(
`${s}${d}`,g),y=Math.abs(a.targetNow()-r.now()-m)>3e4,S=h.status===401&&y?await c(`${s}${d}`,g):h;if(S.status!==401)return S;throw new O("unauthorized","GitHub \
did not accept the App's key",{hint:"Check that App id and private key belong together, that the key was not deleted in the App settings, and this machine's clo\
ck."})}return{now:a.targetNow,async installationOf({kind:d,name:u}){let p=`look for the App's installation on ${u}`,g=await f(d==="organization"?`/orgs/${u}/ins\
tallation`:`/repos/${u}/installation`);if(g.status===404)return;let{id:m,suspended_at:h,permissions:y}=await Td(g,200,i.installation,p);return{id:m,suspended:typeof h==
"string",granted:y}},async mint(d,u,p){let g=u.length===0?{}:{repositories:u},m=await f(`/app/installations/${d}/access_tokens`,{...g,permissions:p});if(m.status===
422)return;if(m.status===403)throw xs();let{token:h,expires_at:y}=await Td(m,201,i.token,"get the App's token");return{token:h,expires:Date.parse(y)}}}}async function Td(e,t,n,r){
if(e.status!==t)throw Yn(e.status,r);let o=n.safeParse(await e.json());if(!o.success)throw new O("bad-answer",`${r}: the answer has another shape than documente\
d`);return o.data}function xs(){return new O("forbidden","the App's installation is suspended",{hint:"An owner can lift that: organisation (or account) settings\
, GitHub Apps, Configure, Unsuspend."})}var kg=5*6e4,Sg=6e4;function Nd(e,t,n,r){let o,s,i,a=()=>JSON.stringify([c.repositories.size,...c.wanted]),c={kind:e,owner:t,repositories:new Map,wanted:new Map,
async token(f){if(f!==void 0&&f===o?.token){if(o.insteadAt!==void 0&&n.now()-o.insteadAt<Sg)throw vg(t);s=n.now(),o=void 0}return o!==void 0&&o.covers===a()&&n.
now()<o.renew?o.token:(i??=l().finally(()=>{i=void 0}),i)}};async function l(){let f=a(),{token:d,expires:u}=await Og(c,n);r(new ut(d));let p=u-Math.min(kg,(u-n.
now())/2);return o={token:d,renew:p,covers:f,insteadAt:s},s=void 0,d}return c}function vg(e){return new O("unauthorized",`GitHub refused the App's token for ${e}\
, and a new one as well`,{hint:"Look whether the installation of the App was removed or suspended, or its permissions are being changed: settings, GitHub Apps, \
Configure. Then run again: what is unfinished is settled."})}async function Og(e,t){let{kind:n,owner:r,wanted:o}=e,s=[...e.repositories.values()],i=n==="organiz\
ation"?s:s.map(p=>`${r}/${p}`),a=await Es(i,n,t),c=Object.fromEntries([...o].flatMap(([p,g])=>{let m=a.installation.granted[p];return m===void 0?[]:[[p,m==="rea\
d"?"read":g]]}));if(Object.keys(c).length===0)throw new O("forbidden",`the App has none of the permissions that ${r} takes`,{hint:"`sealpost doctor` names them.\
 After they were added to the App, an owner has to accept them."});let l=n==="organization"?[]:a.among.map(p=>p.slice(r.length+1)),f=await t.mint(a.installation.
id,l,c);if(f!==void 0)return f;let d=[];for(let p of l)await t.installationOf({kind:n,name:`${r}/${p}`})&&d.push(p);let u=d.length>0?await t.mint(a.installation.
id,d,c):void 0;if(u!==void 0)return u;throw new O("forbidden",`GitHub gives the App no token for ${r}`,{hint:"Look at the permissions and the repositories of it\
s installation: settings, GitHub Apps, Configure."})}async function Es(e,t,n){for(let[r,o]of e.entries()){let s=await n.installationOf({kind:t,name:o});if(s?.suspended)
throw xs();if(s)return{installation:s,among:e.slice(r)}}throw Pg(e)}function Pg(e){return new O("forbidden",`the GitHub App is not installed on ${e.join(", ")}`,
{hint:"Install it there from the App's public page, or select the repository in its installation; or correct the name in the config."})}var $g=500;function Rd(e){let t=ja(e.world),n;return(r,o)=>{if(!Ts(r))return t(r);let s=Ln(e.world);return s===void 0?t(r):(n??=xg(s,e),n(r,o))}}function Ts(e){
return e.target.id==="github"&&e.token===void 0}function xg(e,t){let{world:n,may:r}=t,o=[],s;function i(a){let{access:c,pace:l}=a.target.capabilities;return s??=
$s(e,nt(c.endpoint,n),l,n,t.notice),s}return(a,c)=>{let l=Ld(a,c),[f]=l;if(f===void 0)throw new O("config",`${a.name} maps nothing`,{where:a.at});let{kind:d,owner:u,
repository:p}=Ad(f),g=y=>y.kind===d&&y.owner.toLowerCase()===u.toLowerCase()&&(y.repositories.has(p.toLowerCase())||y.repositories.size<$g),m=o.find(g),h=m??Nd(
d,u,i(a),t.minted);m===void 0&&o.push(h);for(let y of l){let S=Ad(y);if(S.kind!==d||S.owner.toLowerCase()!==u.toLowerCase())continue;let k=S.repository.toLowerCase();
h.repositories.has(k)||h.repositories.set(k,S.repository);let P=r==="look"?y.look:y.write;P!==void 0&&h.wanted.set(y.permission,Md(P,h.wanted.get(y.permission)))}
return h.token}}async function $v(e,t){let n=Ln(t.world),r=Ld(e),[o]=r;if(n===void 0||o===void 0)return[];let{access:s,pace:i}=e.target.capabilities,a=$s(n,nt(s.
endpoint,t.world),i,t.world,t.notice),{installation:c}=await Es([o.holder.name],o.holder.kind,a);return r.filter(({permission:l,write:f})=>Md(f,c.granted[l])!==
c.granted[l])}function Ld(e,t){let r=(t??Ce({targets:[e]},{targets:[],environments:[]})).flatMap(({key:o})=>o.needs??[]);return[...new Map(r.map(o=>[`${o.holder.
name} ${o.permission}`,o])).values()]}function Ad({holder:{kind:e,name:t}}){let[n="",r=n]=t.split("/");return{kind:e,owner:n,repository:r}}function Md(e,t){return t===
void 0||t==="read"?e:t}function Cd(e,t){let n=(f,d)=>e.progress({kind:"waiting",until:f,because:d}),r=e.command==="apply"?"write":"look",o={configured:()=>{},learned:()=>{},tokens:Rd(
{world:t,may:r,minted:f=>o.learned([f],[],["the GitHub App's token"]),notice:n}),ledger:"file",allow:()=>!0,packages:!0,touched:async()=>[],...e.host};e.saved!==
void 0&&"apply"in e.saved&&pr(e);let s=Jc(t),i=Xa(e.saved,s,t),{only:a,recover:c,accept:l=[]}=i??e;return{call:e,world:t,host:o,keys:s,notice:n,approved:i,only:a,
recover:c,accept:l,vouched:Pl(l),gates:Mt(),id:Buffer.from(t.random(9)).toString("base64url")}}function Mr(e,t,n){let r=0;return(o,s)=>{r+=s,e.progress({kind:t,
done:r,total:n,target:o})}}async function Id(e,t,n,r,{looks:o,lines:s,wanted:i,values:a}){let{keys:c,vouched:l,only:f}=e,d=o.slice(0,r.busy.length).map(Ps),u=Tr(c,n.id),p=n.spots(),g=Ce(t,
{targets:[],environments:[]}),m={config:t,mapped:g,seen:d,spots:p,lines:s,wanted:i,facts:{entries:n.entries,fingerprint:u}},h=await Qa(m),y=f.targets.length+f.environments.
length>0?[]:await Pd(t,g,p,e),S=$d(n.entries,Os(h,l)),k=Ml({entries:S,told:h.told,desired:a.desired,keys:c,fingerprint:u});return{seen:[...d.map(P=>xd(P,h)),...y],
entries:new Map([...S,...k]),moved:k,isLost:n.isLost,vouched:l,keyId:c[0].id,fingerprint:u,...h}}function jd({call:e,only:t,recover:n},r,o){return{policy:r.policy,
where:r.where,desired:Kd(o),capabilities:new Map(r.targets.map(({name:s,target:i})=>[s,i.capabilities])),environments:new Map([...o.read].map(([s,i])=>[s,i.size])),
unmapped:Jl(e.command,t,r),recover:n}}function _d({call:e,approved:t,only:n},r,o,{isLost:s,entries:i},{holders:a}){if(e.command==="drift")return Kl({config:o,only:n,
isLost:s,entries:i});let c=t===void 0?[]:Ua(t,r.changes,a);return[...r.refusals,...c]}function Bd({call:e,host:t,only:n,accept:r},o,{read:s,desired:i,exposed:a},{
isLost:c,generation:l,entries:f},{changes:d},{complete:u},p){let g=e.command==="plan"?[]:Vl({config:o,host:t.ledger,generation:l}),m=Gl({config:o,only:n,isLost:c,
entries:f});if(e.command==="drift")return[...g,...m];let h=u&&p.every(({observation:S})=>S.listed),y=t.packages===!1?[]:[...a,..._l({config:o,read:s,desired:i})];
return[...g,...m,...$l(r,d),...y,...Yl({config:o,read:s,only:n,changes:d,whole:h})]}function Wd(e,t,n){return Ud(e,t,n).size>0}async function Dd({call:e},t,n,r){
return e.command!=="apply"||t.refusals.length>0||!n?!1:!t.changes.some(ue)||await e.approve(r())}async function Fd({call:e,world:t,keys:n,id:r},o,{config:s,values:i,
ledger:a,reach:c,looks:l,lines:f,facts:d},u){let p=Ud(o,a,d),g=await a.lease({targets:[...p],plan:o.hash}),m=Mr(e,"writing",o.changes.filter(ue).length),{complete:h}=c;
try{await Tg(a,d),await Eg(a,d),await a.identify(d.holders),await Sd({plan:o,desired:Kd(i),seen:[...l,...d.seen.slice(c.busy.length)],complete:h,config:s,lines:f,
ledger:a,keyId:n[0].id,run:r,world:t,wrote:m,receipts:u})}catch(y){throw ks(u,await g().catch(()=>{})),y}ks(u,await g())}function Ud({changes:e},{isLost:t,spots:n,
entries:r},{holders:o}){let s=e.filter(c=>rr(c)||t(c.address.target)),i=n(),a=[...o].flatMap(([c,l])=>{let f=r.has(c)?i.get(c):void 0;return f===void 0||f.identity===
l?[]:[f.target]});return new Set([...s.map(({address:c})=>c.target),...a])}async function Eg(e,{moved:t,told:n}){let r=[...n].flatMap(([o,{place:s}])=>[...t.get(
o)??[]].map(([i,a])=>({target:s.target,uid:o,name:i,entry:a})));await e.settle(r)}async function Tg(e,t){let n=e.spots(),r=[...Os(t,t.vouched)].flatMap(o=>[...e.
entries.get(o)?.keys()??[]].map(s=>({target:n.get(o)?.target??"",uid:o,name:s,entry:void 0})));await e.settle(r)}function Kd({desired:e,touched:t}){let n=new Map(
e.map(r=>[R(r.uid,r.address.name),r]));for(let{uid:r,address:o}of t)n.delete(R(r,o.name));return n}function Gd(e,{targets:t},n,r){ir(r.env);for(let o of e.targets)t.length>0&&!t.includes(o.name)||Ts(o)&&Ln(r)!==void 0||It(mt(o),r);(e.ledger?.use??n)==="git-br\
anch"&&It(rs,r)}async function Hd(e,t,n){let r=ve(e);for(let o=U(e);o!==U(o);)if(o=U(o),await n.read(W(o,r)).catch(()=>{})!==void 0)return Oe(t,W(o,r))}function bt(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function ce(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function zd(e,t){
let n=ce(e.policy);Ns(n.allowEmpty,["policy","allowEmpty"],t),Cr(n.allowEmpty,["policy","allowEmpty"],t),Cr(n.protect,["policy","protect"],t),bt(n.protect).forEach(
(r,o)=>{r.startsWith("!")&&t.add(["policy","protect",o],"protection takes no exclusions; leave the name out")});for(let[r,o]of Object.entries(ce(e.targets))){let s=[
"targets",r],{secrets:i,public:a,rename:c}=ce(o);Ns(i,[...s,"secrets"],t),Ns(a,[...s,"public"],t),Cr(i,[...s,"secrets"],t),Cr(a,[...s,"public"],t);for(let l of Object.
keys(ce(c)))/[*?!]/.test(l)&&t.add([...s,"rename",l],"takes whole names, no globs")}}function Ns(e,t,n){let r=bt(e);r.length>0&&r.every(o=>o.startsWith("!"))&&n.
add(t,'has exclusions only, so nothing is meant; begin the list with `"*"`')}function Cr(e,t,n){bt(e).filter(o=>/[*?]/.test(o)).length>D.globs&&n.add(t,`has mor\
e than ${D.globs} globs with \`*\` or \`?\`, the most that one list may have`)}var Ng=Oi("node:module"),Ag=e=>Ng[e],qd=Ag("createRequire");var Rg=Oi("node:url"),Lg=e=>Rg[e],Jd=Lg("pathToFileURL");async function Ir(e,t,n,r){let o=Object.hasOwn(n,t)?n[t]:void 0;if(o!==void 0)return{found:(await o())[e]};let s=Pe(t,Object.keys(n));if(s!==void 0)return{wrong:`\
no such ${e}; did you mean \`${s}\`?`};if(r===void 0)return{wrong:"this is not built in, and no package is loaded for a pull request"};let i=Cg(t,r);if(i===void 0)
return{wrong:`no such ${e}, and no installed package; built in: ${pe(Object.keys(n))}`};try{let a=await import(Jd(i).href);return Ig(e,a[e])?{found:a[e]}:{wrong:`\
this package exports no \`${e}\` with \`api: 1\``}}catch{return{wrong:"this package is installed but cannot be loaded"}}}function Yd(e,t){return!Object.hasOwn(t,
e)&&Pe(e,Object.keys(t))===void 0}var Mg=/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;function Cg(e,t){if(Mg.test(e))try{let n=qd(W(t,"config.js")).
resolve(e);return ft(n)?n:void 0}catch{return}}var Vd={source:{functions:["read"],objects:["config","access"]},target:{functions:["parseScope","keyOf","observe",
"write"],objects:["config","capabilities"]}};function Ig(e,t){if(typeof t!="object"||t===null)return!1;let n=t;return n.api===1&&Vd[e].functions.every(r=>typeof n[r]==
"function")&&Vd[e].objects.every(r=>typeof n[r]=="object"&&n[r]!==null)}var jg=4*D.complaints;function Qd(e){let t=[],n=new Map,r=new Set,o=0;function s(l=1){let f=t.length>=jg;return f&&(o+=l),f}let i=(l,f)=>{if(s())return;let d=typeof f==
"string"?f:f(),u={line:e.lineOf(l),message:`${qa(l)||"the config"}: ${d}`};return t.push(u),u};function a(l,f){if(s())return;let d=String(l.at(-1)),u=Ja(d);i(l,
u===void 0?`unknown key${ur(d,f)}`:`unknown key; ${u}`);let p=Pe(d,f);p!==void 0&&r.add(JSON.stringify([...l.slice(0,-1),p]))}async function c(l,f,d,u=[]){for(let p of f){
let g=[...d,...p.path];if(!s(Math.max(1,p.keys?.length??1)))if(p.code==="unrecognized_keys"){let{knownKeys:m}=await import("./config-schema-DF2EAUJL.js"),h=[...p.
path.length===0?u:[],...m(l,p.path)];for(let y of p.keys??[])a([...g,y],h)}else{let m=Zd(e.data,g),h=i(g,_g(p,g.at(-1),m));m===void 0&&h!==void 0&&n.set(JSON.stringify(
g),h)}}}return{add:i,addUnknown:a,addIssues:c,all:()=>{let l=new Set([...r].map(d=>n.get(d))),f=t.filter(d=>!l.has(d)).sort((d,u)=>d.line-u.line);return[...new Map(
f.map(d=>[`${d.line} ${d.message}`,d])).values()]},beyond:()=>o}}function _g(e,t,n){if(t==="token"&&n!==void 0&&e.code==="invalid_type")return"no token may stan\
d in the config; name the variable that holds it, `token: { env: NAME }`";if(t==="secrets"&&typeof n=="object"&&!Array.isArray(n)&&n!==null)return"must be a lis\
t of names and globs; no value may stand in the config";if(e.code==="invalid_key")return e.issues?.[0]?.message??"cannot be a name here";if(e.code!=="invalid_un\
ion"||n===void 0)return hn(e,n);let r=(e.errors??[]).flatMap(([i])=>i??[]),o=r.find(({path:i})=>i.length>0);if(o!==void 0)return hn(o,Zd(n,o.path));let s=new Set(
r.map(i=>hn(i,n)));return s.size===0?hn(e,n):[...s].join(", or ")}function Zd(e,t){return t.reduce((n,r)=>{if(!(typeof n!="object"||n===null||!Object.hasOwn(n,r)))
return n[r]},e)}async function Xd(e,t,n){let r=["targets",e];if(typeof t.use!="string")return;let o=await Ir("target",t.use,n.targets,n.folder);if("wrong"in o){n.report.add([...r,
"use"],o.wrong);return}let s=o.found,i=await jr(s,Bg(t,s,n.env),Object.keys(ss),r,n.report);return{target:s,settings:i,places:Wg(s,t.environments,[...r,"environ\
ments"],n)}}function Bg(e,t,n){let r=Object.entries(t.capabilities.access.settings??{}).flatMap(([o,s])=>{let i=Ge(n,s);return i===void 0?[]:[[o,i]]});return{...Object.
fromEntries(r),...e}}async function jr(e,t,n,r,o){let s=Object.fromEntries(Object.entries(t).filter(([d])=>!n.includes(d))),i=e.config.settings,a=i.safeParse(s);
if(!a.success){await o.addIssues(i,a.error.issues,r,n);return}let c=typeof a.data=="object"&&a.data!==null?Object.keys(a.data):[],l=new Set(c),f=Object.keys(s).
filter(d=>!l.has(d));for(let d of f)o.addUnknown([...r,d],[...n,...c]);return f.length===0?a.data:void 0}function Wg(e,t,n,r){let{report:o,environments:s,declared:i,
where:a}=r;if(typeof t!="object"||t===null||Array.isArray(t))return[];let c=Object.entries(t);return c.length===0&&o.add(n,"map at least one environment"),c.flatMap(
([l,f])=>{let d=[...n,l];return s.length>0&&!i.has(l)&&o.add(d,()=>{let p=Pe(l,s);return`not declared in \`environments\`${p===void 0?"":`; did you mean \`${p}\`\
?`}`}),Array.isArray(f)&&f.length===0&&o.add(d,"must name at least one place"),(Array.isArray(f)?f.map((p,g)=>[[...d,g],p]):[[d,f]]).flatMap(([p,g])=>{let m=e.config.
place.safeParse(g);return m.success?[{environment:l,place:m.data,at:a(p),path:p}]:(o.add(p,()=>Dg(e,g)),[])})})}function Dg({capabilities:{title:e,places:t}},n){
let r=t.map(({place:s})=>s),o=typeof n=="string"?Pe(n,r):void 0;return o!==void 0?`no place of ${e}; did you mean \`${o}\`?`:`no place of ${e}, which has ${pe(r,
"and")}`}function ef(e,t,n){let r=new Map;for(let[o,{target:s,settings:i,places:a}]of e){if(i===void 0)continue;let c=bt(ce(ce(t.targets)[o]).public);if(c.length>
0&&s.capabilities.forms.public===!1){n.add(["targets",o,"public"],`${s.capabilities.title} keeps nothing readable; take \`public\` out`);continue}let l=c.length>
0?["secret","public"]:["secret"];for(let{environment:f,place:d,at:u,path:p}of a)try{let g=new Set(l.map(m=>s.keyOf(s.parseScope({settings:i,place:d,form:m})).uid));
for(let m of g){let h=r.get(m);h===void 0?r.set(m,{environment:f,at:u}):n.add(p,Fg(h,f))}}catch(g){let{message:m,hint:h}=B(g);n.add(p,h===Pi.config.hint?m:`${m}\
. ${h}`)}}}function Fg(e,t){return e.environment===t?`this place is named twice, here and at ${e.at}`:`two environments reach this place, \`${t}\` here and \`${e.
environment}\` at ${e.at}`}var _r=Symbol.for("yaml.alias"),Br=Symbol.for("yaml.document"),xe=Symbol.for("yaml.map"),As=Symbol.for("yaml.pair"),me=Symbol.for("yaml.scalar"),Je=Symbol.for("\
yaml.seq"),te=Symbol.for("yaml.node.type"),Ee=e=>!!e&&typeof e=="object"&&e[te]===_r,Ie=e=>!!e&&typeof e=="object"&&e[te]===Br,ne=e=>!!e&&typeof e=="object"&&e[te]===
xe,j=e=>!!e&&typeof e=="object"&&e[te]===As,L=e=>!!e&&typeof e=="object"&&e[te]===me,ge=e=>!!e&&typeof e=="object"&&e[te]===Je;function _(e){if(e&&typeof e=="ob\
ject")switch(e[te]){case xe:case Je:return!0}return!1}function C(e){if(e&&typeof e=="object")switch(e[te]){case _r:case xe:case me:case Je:return!0}return!1}var Wr=e=>(L(
e)||_(e))&&!!e.anchor;var le=Symbol("break visit"),tf=Symbol("skip children"),je=Symbol("remove node");function ye(e,t){let n=nf(t);Ie(e)?Yt(null,e.contents,n,Object.freeze([e]))===je&&
(e.contents=null):Yt(null,e,n,Object.freeze([]))}ye.BREAK=le;ye.SKIP=tf;ye.REMOVE=je;function Yt(e,t,n,r){let o=rf(e,t,n,r);if(C(o)||j(o))return of(e,r,o),Yt(e,
o,n,r);if(typeof o!="symbol"){if(_(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=Yt(s,t.items[s],n,r);if(typeof i=="number")s=i-1;else{
if(i===le)return le;i===je&&(t.items.splice(s,1),s-=1)}}}else if(j(t)){r=Object.freeze(r.concat(t));let s=Yt("key",t.key,n,r);if(s===le)return le;s===je&&(t.key=
null);let i=Yt("value",t.value,n,r);if(i===le)return le;i===je&&(t.value=null)}}return o}async function Dr(e,t){let n=nf(t);Ie(e)?await Qt(null,e.contents,n,Object.
freeze([e]))===je&&(e.contents=null):await Qt(null,e,n,Object.freeze([]))}Dr.BREAK=le;Dr.SKIP=tf;Dr.REMOVE=je;async function Qt(e,t,n,r){let o=await rf(e,t,n,r);
if(C(o)||j(o))return of(e,r,o),Qt(e,o,n,r);if(typeof o!="symbol"){if(_(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=await Qt(s,t.items[s],
n,r);if(typeof i=="number")s=i-1;else{if(i===le)return le;i===je&&(t.items.splice(s,1),s-=1)}}}else if(j(t)){r=Object.freeze(r.concat(t));let s=await Qt("key",t.
key,n,r);if(s===le)return le;s===je&&(t.key=null);let i=await Qt("value",t.value,n,r);if(i===le)return le;i===je&&(t.value=null)}}return o}function nf(e){return typeof e==
"object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&
{Map:e.Collection,Seq:e.Collection},e):e}function rf(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(ne(t))return n.Map?.(e,t,r);if(ge(t))return n.Seq?.(e,t,
r);if(j(t))return n.Pair?.(e,t,r);if(L(t))return n.Scalar?.(e,t,r);if(Ee(t))return n.Alias?.(e,t,r)}function of(e,t,n){let r=t[t.length-1];if(_(r))r.items[e]=n;else if(j(
r))e==="key"?r.key=n:r.value=n;else if(Ie(r))r.contents=n;else{let o=Ee(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}var Ug={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Kg=e=>e.replace(/[!,[\]{}]/g,t=>Ug[t]),_e=class e{constructor(t,n){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.
docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.
yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),o=r.shift();switch(o){case"\
%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,i]=r;return this.tags[s]=i,!0}case"%YAML":{if(this.yaml.
explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let i=/^\d+\.\d+$/.
test(s);return n(6,`Unsupported YAML version ${s}`,i),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(
`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-
1]!==">"&&n("Verbatim tags must end with a >"),i)}let[,r,o]=t.match(/^(.*!)([^!]*)$/s);o||n(`The ${t} tag has no suffix`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(
o)}catch(i){return n(String(i)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(
r))return n+Kg(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(
this.tags),o;if(t&&r.length>0&&C(t.contents)){let s={};ye(t.contents,(i,a)=>{C(a)&&a.tag&&(s[a.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,i]of r)s==="!!"&&
i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&n.push(`%TAG ${s} ${i}`);return n.join(`
`)}};_e.defaultYaml={explicit:!1,version:"1.2"};_e.defaultTags={"!!":"tag:yaml.org,2002:"};function Fr(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function Rs(e){let t=new Set;return ye(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Ls(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function sf(e,t){
let n=[],r=new Map,o=null;return{onAnchor:s=>{n.push(s),o??(o=Rs(e));let i=Ls(t,o);return o.add(i),i},setAnchors:()=>{for(let s of n){let i=r.get(s);if(typeof i==
"object"&&i.anchor&&(L(i.node)||_(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
s,a}}},sourceObjects:r}}function rt(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,s=r.length;o<s;++o){let i=r[o],a=rt(e,r,String(o),i);a===void 0?delete r[o]:a!==i&&
(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let s=r.get(o),i=rt(e,r,o,s);i===void 0?r.delete(o):i!==s&&r.set(o,i)}else if(r instanceof Set)
for(let o of Array.from(r)){let s=rt(e,r,o,o);s===void 0?r.delete(o):s!==o&&(r.delete(o),r.add(s))}else for(let[o,s]of Object.entries(r)){let i=rt(e,r,o,s);i===
void 0?delete r[o]:i!==s&&(r[o]=i)}return e.call(t,n,r)}function V(e,t,n){if(Array.isArray(e))return e.map((r,o)=>V(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!Wr(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var ot=class{constructor(t){Object.defineProperty(this,te,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:s}={}){if(!Ie(t))throw new TypeError("A document argumen\
t is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=V(this,"",i);if(typeof o=="functi\
on")for(let{count:c,res:l}of i.anchors.values())o(l,c);return typeof s=="function"?rt(s,{"":a},"",a):a}};var Ve=class extends ot{constructor(t){super(_r),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){
if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],ye(t,{Node:(s,i)=>{(Ee(i)||
Wr(i))&&r.push(i)}}),n&&(n.aliasResolveCache=r));let o;for(let s of r){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&n){let{anchors:s,doc:i,maxAliasCount:a}=n,
c=s.get(o);if(c||(V(o,null,n),c=s.get(o)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.
count+=1,c.aliasCount===0&&(c.aliasCount=Ur(i,o,s)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return o}toJSON(t,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(Fr(this.source),t.options.verifyAliasOrder&&!t.
anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};
function Ur(e,t,n){if(Ee(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(_(t)){let r=0;for(let o of t.items){let s=Ur(e,o,n);s>r&&
(r=s)}return r}else if(j(t)){let r=Ur(e,t.key,n),o=Ur(e,t.value,n);return Math.max(r,o)}return 1}var Kr=e=>!e||typeof e!="function"&&typeof e!="object",N=class extends ot{constructor(t){super(me),this.value=t}toJSON(t,n){return n?.keep?this.value:V(this.value,
t,n)}toString(){return String(this.value)}};N.BLOCK_FOLDED="BLOCK_FOLDED";N.BLOCK_LITERAL="BLOCK_LITERAL";N.PLAIN="PLAIN";N.QUOTE_DOUBLE="QUOTE_DOUBLE";N.QUOTE_SINGLE=
"QUOTE_SINGLE";var Gg="tag:yaml.org,2002:";function Hg(e,t,n){if(t){let r=n.filter(s=>s.tag===t),o=r.find(s=>!s.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}
return n.find(r=>r.identify?.(e)&&!r.format)}function Ye(e,t,n){if(Ie(e)&&(e=e.contents),C(e))return e;if(j(e)){let d=n.schema[xe].createNode?.(n.schema,null,n);
return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,
onAnchor:o,onTagObj:s,schema:i,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new Ve(c.anchor);c={anchor:null,
node:null},a.set(e,c)}t?.startsWith("!!")&&(t=Gg+t.slice(2));let l=Hg(e,t,i.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){
let d=new N(e);return c&&(c.node=d),d}l=e instanceof Map?i[xe]:Symbol.iterator in Object(e)?i[Je]:i[xe]}s&&(s(l),delete n.onTagObj);let f=l?.createNode?l.createNode(
n.schema,e,n):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(n.schema,e,n):new N(e);return t?f.tag=t:l.default||(f.tag=l.tag),c&&(c.node=f),f}function Mn(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let i=[];i[s]=r,r=i}else r=new Map([[s,r]])}
return Ye(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Xt=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Zt=class extends ot{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=
t),n.items=n.items.map(r=>C(r)||j(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Xt(t))this.add(n);else{let[r,...o]=t,s=this.get(r,!0);
if(_(s))s.addIn(o,n);else if(s===void 0&&this.schema)this.set(r,Mn(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(t){
let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(_(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaini\
ng path: ${r}`)}getIn(t,n){let[r,...o]=t,s=this.get(r,!0);return o.length===0?!n&&L(s)?s.value:s:_(s)?s.getIn(o,n):void 0}hasAllNullValues(t){return this.items.
every(n=>{if(!j(n))return!1;let r=n.value;return r==null||t&&L(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)
return this.has(n);let o=this.get(n,!0);return _(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let s=this.get(r,!0);if(_(s))s.setIn(
o,n);else if(s===void 0&&this.schema)this.set(r,Mn(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};var af=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function we(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Be=(e,t,n)=>e.endsWith(`
`)?we(n,t):n.includes(`
`)?`
`+we(n,t):(e.endsWith(" ")?"":" ")+n;var Ms="flow",Gr="block",Cn="quoted";function In(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:s=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;
o<s&&(s=0);let c=Math.max(1+s,1+o-t.length);if(e.length<=c)return e;let l=[],f={},d=o-t.length;typeof r=="number"&&(r>o-Math.max(2,s)?l.push(0):d=o-r);let u,p,g=!1,
m=-1,h=-1,y=-1;n===Gr&&(m=cf(e,m,t.length),m!==-1&&(d=m+c));for(let k;k=e[m+=1];){if(n===Cn&&k==="\\"){switch(h=m,e[m+1]){case"x":m+=3;break;case"u":m+=5;break;case"\
U":m+=9;break;default:m+=1}y=m}if(k===`
`)n===Gr&&(m=cf(e,m,t.length)),d=m+t.length+c,u=void 0;else{if(k===" "&&p&&p!==" "&&p!==`
`&&p!=="	"){let P=e[m+1];P&&P!==" "&&P!==`
`&&P!=="	"&&(u=m)}if(m>=d)if(u)l.push(u),d=u+c,u=void 0;else if(n===Cn){for(;p===" "||p==="	";)p=k,k=e[m+=1],g=!0;let P=m>y+1?m-2:h-1;if(f[P])return e;l.push(P),
f[P]=!0,d=P+c,u=void 0}else g=!0}p=k}if(g&&a&&a(),l.length===0)return e;i&&i();let S=e.slice(0,l[0]);for(let k=0;k<l.length;++k){let P=l[k],$=l[k+1]||e.length;P===
0?S=`
${t}${e.slice(0,$)}`:(n===Cn&&f[P]&&(S+=`${e[P]}\\`),S+=`
${t}${e.slice(P+1,$)}`)}return S}function cf(e,t,n){let r=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,o=t+1,s=e[o]}return r}var zr=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),qr=e=>/^(%|---|\.\.\.)/m.
test(e);function zg(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let s=0,i=0;s<o;++s)if(e[s]===`
`){if(s-i>r)return!0;if(i=s+1,o-i<=r)return!1}return!0}function jn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(qr(e)?"  ":""),i="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(i+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{i+=n.slice(a,c);let f=n.substr(c+2,4);switch(f){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"\
000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:f.
substr(0,2)==="00"?i+="\\x"+f.substr(2):i+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(i+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)i+=`
`,c+=2;i+=s,n[c+2]===" "&&(i+="\\"),c+=1,a=c+1}break;default:c+=1}return i=a?i+n.slice(a):n,r?i:In(i,s,Cn,zr(t,!1))}function Cs(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return jn(e,t);let n=t.indent||(qr(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:In(r,n,Ms,zr(t,!1))}function en(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=jn;else{let o=e.includes('"'),s=e.includes("'");
o&&!s?r=Cs:s&&!o?r=jn:r=n?Cs:jn}return r(e,t)}var Is;try{Is=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Is=/\n+(?!\n|$)/g}function Hr({comment:e,type:t,value:n},r,o,s){let{blockQuote:i,commentString:a,lineWidth:c}=r.options;if(!i||/\n[\t ]+$/.test(
n))return en(n,r);let l=r.indent||(r.forceBlockIndent||qr(n)?"  ":""),f=i==="literal"?!0:i==="folded"||t===N.BLOCK_FOLDED?!1:t===N.BLOCK_LITERAL?!0:!zg(n,c,l.length);
if(!n)return f?`|
`:`>
`;let d,u;for(u=n.length;u>0;--u){let $=n[u-1];if($!==`
`&&$!=="	"&&$!==" ")break}let p=n.substring(u),g=p.indexOf(`
`);g===-1?d="-":n===p||g!==p.length-1?(d="+",s&&s()):d="",p&&(n=n.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p=p.replace(Is,`$&${l}`));let m=!1,h,y=-1;for(h=0;h<n.length;++h){let $=n[h];if($===" ")m=!0;else if($===`
`)y=h;else break}let S=n.substring(0,y<h?y+1:h);S&&(n=n.substring(S.length),S=S.replace(/\n+/g,`$&${l}`));let P=(m?l?"2":"1":"")+d;if(e&&(P+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!f){let $=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),v=!1,w=zr(r,!0);i!=="folded"&&t!==N.BLOCK_FOLDED&&(w.onOverflow=()=>{
v=!0});let b=In(`${S}${$}${p}`,l,Gr,w);if(!v)return`>${P}
${l}${b}`}return n=n.replace(/\n+/g,`$&${l}`),`|${P}
${l}${S}${n}${p}`}function qg(e,t,n,r){let{type:o,value:s}=e,{actualString:i,implicitKey:a,indent:c,indentStep:l,inFlow:f}=t;if(a&&s.includes(`
`)||f&&/[[\]{},]/.test(s))return en(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||f||!s.includes(
`
`)?en(s,t):Hr(e,t,n,r);if(!a&&!f&&o!==N.PLAIN&&s.includes(`
`))return Hr(e,t,n,r);if(qr(s)){if(c==="")return t.forceBlockIndent=!0,Hr(e,t,n,r);if(a&&c===l)return en(s,t)}let d=s.replace(/\n+/g,`$&
${c}`);if(i){let u=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(d),{compat:p,tags:g}=t.doc.schema;if(g.some(u)||p?.some(u))return en(s,t)}return a?
d:In(d,c,Ms,zr(t,!1))}function kt(e,t,n,r){let{implicitKey:o,inFlow:s}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
N.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=N.QUOTE_DOUBLE);let c=f=>{switch(f){case N.BLOCK_FOLDED:case N.BLOCK_LITERAL:
return o||s?en(i.value,t):Hr(i,t,n,r);case N.QUOTE_DOUBLE:return jn(i.value,t);case N.QUOTE_SINGLE:return Cs(i.value,t);case N.PLAIN:return qg(i,t,n,r);default:
return null}},l=c(a);if(l===null){let{defaultKeyType:f,defaultStringType:d}=t.options,u=o&&f||d;if(l=c(u),l===null)throw new Error(`Unsupported default string t\
ype ${u}`)}return l}function Jr(e,t){let n=Object.assign({blockQuote:!0,commentString:af,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Jg(e,t){
if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let n,r;if(L(t)){r=t.value;let o=e.filter(s=>s.identify?.(r));
if(o.length>1){let s=o.filter(i=>i.test);s.length>0&&(o=s)}n=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof
o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function Vg(e,t,{anchors:n,
doc:r}){if(!r.directives)return"";let o=[],s=(L(e)||_(e))&&e.anchor;s&&Fr(s)&&(n.add(s),o.push(`&${s}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(r.
directives.tagString(i)),o.join(" ")}function Qe(e,t,n,r){if(j(e))return e.toString(t,n,r);if(Ee(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,s=C(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=Jg(t.doc.schema.tags,s));let i=Vg(s,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(s,t,n,r):L(s)?kt(s,t,n,r):s.toString(t,n,r);return i?L(s)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}\

${t.indent}${a}`:a}function lf({key:e,value:t},n,r,o){let{allNullValues:s,doc:i,indent:a,indentStep:c,options:{commentString:l,indentSeq:f,simpleKeys:d}}=n,u=C(e)&&e.comment||null;
if(d){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(_(e)||!C(e)&&typeof e=="object"){let w="With simple keys, collection cannot be\
 used as a key value";throw new Error(w)}}let p=!d&&(!e||u&&t==null&&!n.inFlow||_(e)||(L(e)?e.type===N.BLOCK_FOLDED||e.type===N.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!p&&(d||!s),indent:a+c});let g=!1,m=!1,h=Qe(e,n,()=>g=!0,()=>m=!0);if(!p&&!n.inFlow&&h.length>1024){if(d)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");p=!0}if(n.inFlow){if(s||t==null)return g&&r&&r(),h===""?"?":p?`? ${h}`:h}else if(s&&
!d||t==null&&p)return h=`? ${h}`,u&&!g?h+=Be(h,n.indent,l(u)):m&&o&&o(),h;g&&(u=null),p?(u&&(h+=Be(h,n.indent,l(u))),h=`? ${h}
${a}:`):(h=`${h}:`,u&&(h+=Be(h,n.indent,l(u))));let y,S,k;C(t)?(y=!!t.spaceBefore,S=t.commentBefore,k=t.comment):(y=!1,S=null,k=null,t&&typeof t=="object"&&(t=i.
createNode(t))),n.implicitKey=!1,!p&&!u&&L(t)&&(n.indentAtStart=h.length+1),m=!1,!f&&c.length>=2&&!n.inFlow&&!p&&ge(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let P=!1,$=Qe(t,n,()=>P=!0,()=>m=!0),v=" ";if(u||y||S){if(v=y?`
`:"",S){let w=l(S);v+=`
${we(w,n.indent)}`}$===""&&!n.inFlow?v===`
`&&k&&(v=`

`):v+=`
${n.indent}`}else if(!p&&_(t)){let w=$[0],b=$.indexOf(`
`),x=b!==-1,T=n.inFlow??t.flow??t.items.length===0;if(x||!T){let A=!1;if(x&&(w==="&"||w==="!")){let E=$.indexOf(" ");w==="&"&&E!==-1&&E<b&&$[E+1]==="!"&&(E=$.indexOf(
" ",E+1)),(E===-1||b<E)&&(A=!0)}A||(v=`
${n.indent}`)}}else($===""||$[0]===`
`)&&(v="");return h+=v+$,n.inFlow?P&&r&&r():k&&!P?h+=Be(h,n.indent,l(k)):m&&o&&o(),h}function js(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Vr="<<",Te={identify:e=>e===Vr||typeof e=="symbol"&&e.description===Vr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new N(
Symbol(Vr)),{addToJSMap:Bs}),stringify:()=>Vr},df=(e,t)=>(Te.identify(t)||L(t)&&(!t.type||t.type===N.PLAIN)&&Te.identify(t.value))&&e?.doc.schema.tags.some(n=>n.
tag===Te.tag&&n.default);function Bs(e,t,n){let r=ff(e,n);if(ge(r))for(let o of r.items)_s(e,t,o);else if(Array.isArray(r))for(let o of r)_s(e,t,o);else _s(e,t,
r)}function _s(e,t,n){let r=ff(e,n);if(!ne(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[s,i]of o)t instanceof
Map?t.has(s)||t.set(s,i):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0});
return t}function ff(e,t){return e&&Ee(t)?t.resolve(e.doc,e):t}function Yr(e,t,{key:n,value:r}){if(C(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(df(e,n))Bs(e,t,r);else{let o=V(n,"",e);if(t instanceof Map)t.set(o,V(r,o,e));else if(t instanceof
Set)t.add(o);else{let s=Yg(n,o,e),i=V(r,s,e);s in t?Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[s]=i}}return t}function Yg(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(C(e)&&n?.doc){let r=Jr(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.add(s.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),js(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}function tn(e,t,n){let r=Ye(e,void 0,n),o=Ye(t,void 0,n);return new K(r,o)}var K=class e{constructor(t,n=null){Object.defineProperty(this,te,{value:As}),this.key=
t,this.value=n}clone(t){let{key:n,value:r}=this;return C(n)&&(n=n.clone(t)),C(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Yr(n,
r,this)}toString(t,n,r){return t?.doc?lf(this,t,n,r):JSON.stringify(this)}};function Zr(e,t,n){return(t.inFlow??e.flow?Zg:Qg)(e,t,n)}function Qg({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:s,onChompKeep:i,onComment:a}){
let{indent:c,options:{commentString:l}}=n,f=Object.assign({},n,{indent:s,type:null}),d=!1,u=[];for(let g=0;g<t.length;++g){let m=t[g],h=null;if(C(m))!d&&m.spaceBefore&&
u.push(""),Qr(n,u,m.commentBefore,d),m.comment&&(h=m.comment);else if(j(m)){let S=C(m.key)?m.key:null;S&&(!d&&S.spaceBefore&&u.push(""),Qr(n,u,S.commentBefore,d))}
d=!1;let y=Qe(m,f,()=>h=null,()=>d=!0);h&&(y+=Be(y,s,l(h))),d&&h&&(d=!1),u.push(r+y)}let p;if(u.length===0)p=o.start+o.end;else{p=u[0];for(let g=1;g<u.length;++g){
let m=u[g];p+=m?`
${c}${m}`:`
`}}return e?(p+=`
`+we(l(e),c),a&&a()):d&&i&&i(),p}function Zg({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:s,flowCollectionPadding:i,options:{commentString:a}}=t;
r+=s;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,f=0,d=[];for(let g=0;g<e.length;++g){let m=e[g],h=null;if(C(m))m.spaceBefore&&d.push(""),Qr(t,
d,m.commentBefore,!1),m.comment&&(h=m.comment);else if(j(m)){let S=C(m.key)?m.key:null;S&&(S.spaceBefore&&d.push(""),Qr(t,d,S.commentBefore,!1),S.comment&&(l=!0));
let k=C(m.value)?m.value:null;k?(k.comment&&(h=k.comment),k.commentBefore&&(l=!0)):m.value==null&&S?.comment&&(h=S.comment)}h&&(l=!0);let y=Qe(m,c,()=>h=null);l||
(l=d.length>f||y.includes(`
`)),g<e.length-1?y+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=d.reduce((S,k)=>S+k.length+2,2)+(y.length+2)>t.options.lineWidth)),l&&(y+=",")),
h&&(y+=Be(y,r,a(h))),d.push(y),f=d.length}let{start:u,end:p}=n;if(d.length===0)return u+p;if(!l){let g=d.reduce((m,h)=>m+h.length+2,2);l=t.options.lineWidth>0&&
g>t.options.lineWidth}if(l){let g=u;for(let m of d)g+=m?`
${s}${o}${m}`:`
`;return`${g}
${o}${p}`}else return`${u}${i}${d.join(" ")}${i}${p}`}function Qr({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let s=we(t(r),
e);n.push(s.trimStart())}}function st(e,t){let n=L(t)?t.value:t;for(let r of e)if(j(r)&&(r.key===t||r.key===n||L(r.key)&&r.key.value===n))return r}var z=class extends Zt{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(t){super(xe,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,replacer:s}=r,i=new this(t),a=(c,l)=>{if(typeof s==
"function")l=s.call(n,c,l);else if(Array.isArray(s)&&!s.includes(c))return;(l!==void 0||o)&&i.items.push(tn(c,l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,n){let r;j(t)?r=t:!t||
typeof t!="object"||!("key"in t)?r=new K(t,t?.value):r=new K(t.key,t.value);let o=st(this.items,r.key),s=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(
`Key ${r.key} already set`);L(o.value)&&Kr(r.value)?o.value.value=r.value:o.value=r.value}else if(s){let i=this.items.findIndex(a=>s(r,a)<0);i===-1?this.items.push(
r):this.items.splice(i,0,r)}else this.items.push(r)}delete(t){let n=st(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=st(
this.items,t)?.value;return(!n&&L(o)?o.value:o)??void 0}has(t){return!!st(this.items,t)}set(t,n){this.add(new K(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?
new Map:{};n?.onCreate&&n.onCreate(o);for(let s of this.items)Yr(n,o,s);return o}toString(t,n,r){if(!t)return JSON.stringify(this);for(let o of this.items)if(!j(
o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{
allNullValues:!0})),Zr(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};var Ne={collection:"map",default:!0,nodeClass:z,tag:"tag:yaml.org,2002:map",resolve(e,t){return ne(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>z.
from(e,t,n)};var Q=class extends Zt{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Je,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Xr(
t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Xr(t);if(typeof r!="number")return;let o=this.items[r];return!n&&L(o)?o.value:o}has(t){
let n=Xr(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Xr(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.
items[r];L(o)&&Kr(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let s of this.items)r.push(V(s,String(o++),n));return r}toString(t,n,r){
return t?Zr(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){
let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof o=="function"){let c=n instanceof Set?a:String(i++);a=o.call(
n,c,a)}s.items.push(Ye(a,void 0,r))}}return s}};function Xr(e){let t=L(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(
t)&&t>=0?t:null}var Ae={collection:"seq",default:!0,nodeClass:Q,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ge(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Q.
from(e,t,n)};var it={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},t),kt(e,t,
n,r)}};var St={identify:e=>e==null,createNode:()=>new N(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new N(null),stringify:({
source:e},t)=>typeof e=="string"&&St.test.test(e)?e:t.options.nullStr};var _n={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new N(e[0]==="t"||e[0]==="T"),
stringify({source:e,value:t},n){if(e&&_n.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function Z({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let i=s.
indexOf(".");i<0&&(i=s.length,s+=".");let a=t-(s.length-i-1);for(;a-- >0;)s+="0"}return s}var eo={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Z},to={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():
Z(e)}},no={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new N(parseFloat(e)),
n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Z};var ro=e=>typeof e=="bigint"||Number.isInteger(e),Ws=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function uf(e,t,n){let{value:r}=e;return ro(
r)&&r>=0?n+r.toString(t):Z(e)}var oo={identify:e=>ro(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Ws(e,2,8,n),
stringify:e=>uf(e,8,"0o")},so={identify:ro,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Ws(e,0,10,n),stringify:Z},io={identify:e=>ro(
e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Ws(e,2,16,n),stringify:e=>uf(e,16,"0x")};var pf=[Ne,Ae,it,St,_n,oo,so,io,eo,to,no];function mf(e){return typeof e=="bigint"||Number.isInteger(e)}var ao=({value:e})=>JSON.stringify(e),Xg=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:e=>e,stringify:ao},{identify:e=>e==null,createNode:()=>new N(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:ao},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:ao},{identify:mf,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>mf(e)?e.toString():JSON.
stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(
e),stringify:ao}],eh={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},gf=[Ne,Ae].concat(Xg,eh);var Bn={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),
r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not support reading binary tags; either\
 Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,s){if(!n)return"";let i=n,a;if(typeof btoa=="function"){let c="";for(let l=0;l<i.length;++l)
c+=String.fromCharCode(i[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=
N.BLOCK_LITERAL),t!==N.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(a.length/c),f=new Array(l);for(let d=0,
u=0;d<l;++d,u+=c)f[d]=a.substr(u,c);a=f.join(t===N.BLOCK_LITERAL?`
`:" ")}return kt({comment:e,type:t,value:a},r,o,s)}};function Ds(e,t){if(ge(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!j(r)){if(ne(r)){r.items.length>1&&t("Each pair must have its own sequence indic\
ator");let o=r.items[0]||new K(new N(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let s=o.value??o.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=o}e.items[n]=j(r)?r:new K(r)}}else t("Expected a sequence for this tag");return e}function Fs(e,t,n){let{replacer:r}=n,o=new Q(e);o.tag=
"tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof r=="function"&&(i=r.call(t,String(s++),i));let a,c;if(Array.isArray(
i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let l=Object.keys(i);if(l.length===
1)a=l[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=i;o.items.push(tn(a,c,n))}return o}var Wn={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ds,createNode:Fs};var nn=class e extends Q{constructor(){super(),this.add=z.prototype.add.bind(this),this.delete=z.prototype.delete.bind(this),this.get=z.prototype.get.bind(this),
this.has=z.prototype.has.bind(this),this.set=z.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(
r);for(let o of this.items){let s,i;if(j(o)?(s=V(o.key,"",n),i=V(o.value,s,n)):s=V(o,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate key\
s");r.set(s,i)}return r}static from(t,n,r){let o=Fs(t,n,r),s=new this;return s.items=o.items,s}};nn.tag="tag:yaml.org,2002:omap";var Dn={collection:"seq",identify:e=>e instanceof
Map,nodeClass:nn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Ds(e,t),r=[];for(let{key:o}of n.items)L(o)&&(r.includes(o.value)?t(`Ordered maps mus\
t not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new nn,n)},createNode:(e,t,n)=>nn.from(e,t,n)};function hf({value:e,source:t},n){return t&&(e?Us:Ks).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Us={identify:e=>e===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new N(!0),stringify:hf},Ks={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new N(!1),stringify:hf};var yf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Z},wf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(
t)?t.toExponential():Z(e)}},bf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new N(
parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},
stringify:Z};var Fn=e=>typeof e=="bigint"||Number.isInteger(e);function co(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),
r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let s=parseInt(e,n);return o===
"-"?-1*s:s}function Gs(e,t,n){let{value:r}=e;if(Fn(r)){let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return Z(e)}var kf={identify:Fn,default:!0,tag:"tag:\
yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>co(e,2,2,n),stringify:e=>Gs(e,2,"0b")},Sf={identify:Fn,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>co(e,1,8,n),stringify:e=>Gs(e,8,"0")},vf={identify:Fn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(e,t,n)=>co(e,0,10,n),stringify:Z},Of={identify:Fn,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>co(
e,2,16,n),stringify:e=>Gs(e,16,"0x")};var rn=class e extends z{constructor(t){super(t),this.tag=e.tag}add(t){let n;j(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new K(t.key,
null):n=new K(t,null),st(this.items,n.key)||this.items.push(n)}get(t,n){let r=st(this.items,t);return!n&&j(r)?L(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=st(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new K(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:o}=r,
s=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof o=="function"&&(i=o.call(n,i,i)),s.items.push(tn(i,null,r));return s}};rn.tag="tag:yaml.o\
rg,2002:set";var Un={collection:"map",identify:e=>e instanceof Set,nodeClass:rn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>rn.from(e,t,n),resolve(e,t){
if(ne(e)){if(e.hasAllNullValues(!0))return Object.assign(new rn,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Hs(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),s=r.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return n===
"-"?o(-1)*s:s}function Pf(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return Z(e);let r="";t<0&&(r="-",t*=n(-1));
let o=n(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),r+s.map(i=>String(i).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var lo={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:n})=>Hs(e,n),stringify:Pf},fo={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>Hs(e,!1),stringify:Pf},on={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(on.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,o,s,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-
1,o,s||0,i||0,a||0,c),f=t[8];if(f&&f!=="Z"){let d=Hs(f,!1);Math.abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var zs=[Ne,Ae,it,St,Us,Ks,kf,Sf,vf,Of,yf,wf,bf,Bn,Te,Dn,Wn,Un,lo,fo,on];var $f=new Map([["core",pf],["failsafe",[Ne,Ae,it]],["json",gf],["yaml11",zs],["yaml-1.1",zs]]),xf={binary:Bn,bool:_n,float:no,floatExp:to,floatNaN:eo,floatTime:fo,
int:so,intHex:io,intOct:oo,intTime:lo,map:Ne,merge:Te,null:St,omap:Dn,pairs:Wn,seq:Ae,set:Un,timestamp:on},Ef={"tag:yaml.org,2002:binary":Bn,"tag:yaml.org,2002:\
merge":Te,"tag:yaml.org,2002:omap":Dn,"tag:yaml.org,2002:pairs":Wn,"tag:yaml.org,2002:set":Un,"tag:yaml.org,2002:timestamp":on};function uo(e,t,n){let r=$f.get(
t);if(r&&!e)return n&&!r.includes(Te)?r.concat(Te):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from($f.keys()).filter(i=>i!=="yaml11").map(
i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(
s);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(Te)),o.reduce((s,i)=>{let a=typeof i=="string"?xf[i]:i;if(!a){let c=JSON.stringify(i),l=Object.
keys(xf).map(f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return s.includes(a)||s.push(a),s},[])}var th=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Kn=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,schema:s,sortMapEntries:i,toStringDefaults:a}){
this.compat=Array.isArray(t)?uo(t,"compat"):t?uo(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?Ef:{},this.tags=uo(n,this.name,r),this.toStringOptions=
a??null,Object.defineProperty(this,xe,{value:Ne}),Object.defineProperty(this,me,{value:it}),Object.defineProperty(this,Je,{value:Ae}),this.sortMapEntries=typeof i==
"function"?i:i===!0?th:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function Tf(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}
r&&n.push("---");let o=Jr(e,t),{commentString:s}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=s(e.commentBefore);n.unshift(we(c,""))}let i=!1,
a=null;if(e.contents){if(C(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let f=s(e.contents.commentBefore);n.push(we(f,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>i=!0,l=Qe(e.contents,o,()=>a=null,c);a&&(l+=Be(l,"",s(a))),(l[0]==="|"||l[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(Qe(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(we(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&i&&(c=c.replace(/^\n+/,"")),c&&((!i||a)&&n[n.length-1]!==""&&n.
push(""),n.push(we(s(c),"")))}return n.join(`
`)+`
`}var at=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,te,{value:Br});let o=null;
typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=s;let{version:i}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.
yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new _e({version:i}),this.setSchema(i,r),this.contents=t===void 0?null:this.createNode(t,o,r)}clone(){
let t=Object.create(e.prototype,{[te]:{value:Br}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=C(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){sn(this.contents)&&this.contents.add(t)}addIn(t,n){sn(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Rs(this);t.anchor=!n||r.has(n)?Ls(n||"a",r):n}return new Ve(t.anchor)}createNode(t,n,r){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let h=S=>typeof S=="number"||S instanceof String||S instanceof Number,y=n.filter(
h).map(String);y.length>0&&(n=n.concat(y)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:l,tag:f}=r??
{},{onAnchor:d,setAnchors:u,sourceObjects:p}=sf(this,i||"a"),g={aliasDuplicateObjects:s??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:o,schema:this.schema,
sourceObjects:p},m=Ye(t,f,g);return a&&_(m)&&(m.flow=!0),u(),m}createPair(t,n,r={}){let o=this.createNode(t,null,r),s=this.createNode(n,null,r);return new K(o,s)}delete(t){
return sn(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Xt(t)?this.contents==null?!1:(this.contents=null,!0):sn(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return _(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Xt(t)?!n&&L(this.contents)?this.contents.value:this.contents:_(this.contents)?
this.contents.getIn(t,n):void 0}has(t){return _(this.contents)?this.contents.has(t):!1}hasIn(t){return Xt(t)?this.contents!==void 0:_(this.contents)?this.contents.
hasIn(t):!1}set(t,n){this.contents==null?this.contents=Mn(this.schema,[t],n):sn(this.contents)&&this.contents.set(t,n)}setIn(t,n){Xt(t)?this.contents=n:this.contents==
null?this.contents=Mn(this.schema,Array.from(t),n):sn(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new _e({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=t:this.directives=new _e({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(n.schema instanceof
Object)this.schema=n.schema;else if(r)this.schema=new Kn(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:s,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o==
"number"?o:100},c=V(this.contents,n??"",a);if(typeof s=="function")for(let{count:l,res:f}of a.anchors.values())s(f,l);return typeof i=="function"?rt(i,{"":c},"",
c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors canno\
t be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be \
a positive integer, not ${n}`)}return Tf(this,t)}};function sn(e){if(_(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Gn=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},Re=class extends Gn{constructor(t,n,r){super("YAMLPa\
rseError",t,n,r)}},Hn=class extends Gn{constructor(t,n,r){super("YAMLWarning",t,n,r)}},qs=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.linePos(a));
let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let s=o-1,i=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(s>=60&&
i.length>80){let a=Math.min(s-39,i.length-79);i="\u2026"+i.substring(a),s-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(i.substring(0,s))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,c=n.linePos[1];c?.line===r&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-s)));let l=" ".repeat(s)+"^".repeat(a);n.message+=`:

${i}
${l}
`}};function We(e,{flow:t,indicator:n,next:r,offset:o,onError:s,parentIndent:i,startOnNewline:a}){let c=!1,l=a,f=a,d="",u="",p=!1,g=!1,m=null,h=null,y=null,S=null,k=null,
P=null,$=null;for(let b of e)switch(g&&(b.type!=="space"&&b.type!=="newline"&&b.type!=="comma"&&s(b.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),m&&(l&&b.type!=="comment"&&b.type!=="newline"&&s(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),b.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&b.source.includes("	")&&(m=b),f=!0;break;case"comment":{f||s(b,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let x=b.source.substring(1)||" ";d?d+=u+x:d=x,u="",l=!1;break}case"newline":l?d?d+=b.source:(!P||n!=="seq-ite\
m-ind")&&(c=!0):u+=b.source,l=!0,p=!0,(h||y)&&(S=b),f=!0;break;case"anchor":h&&s(b,"MULTIPLE_ANCHORS","A node can have at most one anchor"),b.source.endsWith(":")&&
s(b.offset+b.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=b,$??($=b.offset),l=!1,f=!1,g=!0;break;case"tag":{y&&s(b,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),y=b,$??($=b.offset),l=!1,f=!1,g=!0;break}case n:(h||y)&&s(b,"BAD_PROP_ORDER",`Anchors and tags must be after the ${b.source} indica\
tor`),P&&s(b,"UNEXPECTED_TOKEN",`Unexpected ${b.source} in ${t??"collection"}`),P=b,l=n==="seq-item-ind"||n==="explicit-key-ind",f=!1;break;case"comma":if(t){k&&
s(b,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),k=b,l=!1,f=!1;break}default:s(b,"UNEXPECTED_TOKEN",`Unexpected ${b.type} token`),l=!1,f=!1}let v=e[e.length-1],w=v?
v.offset+v.source.length:o;return g&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&s(r.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),m&&(l&&m.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&s(m,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:k,found:P,spaceBefore:c,comment:d,hasNewline:p,anchor:h,tag:y,newlineAfterProp:S,end:w,start:$??w}}function ct(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(ct(t.key)||ct(t.value))return!0}return!1;default:return!0}}function zn(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&ct(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function po(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(s,i)=>s===i||L(s)&&L(i)&&s.value===i.value;return t.some(s=>o(s.
key,n))}var Nf="All mapping items must start at the same column";function Af({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??z,a=new i(n.schema);n.atRoot&&
(n.atRoot=!1);let c=r.offset,l=null;for(let f of r.items){let{start:d,key:u,sep:p,value:g}=f,m=We(d,{indicator:"explicit-key-ind",next:u??p?.[0],offset:c,onError:o,
parentIndent:r.indent,startOnNewline:!0}),h=!m.found;if(h){if(u&&(u.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in u&&u.indent!==r.indent&&o(c,"BAD_INDENT",Nf)),!m.anchor&&!m.tag&&!p){l=m.end,m.comment&&(a.comment?a.comment+=`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||ct(u))&&o(u??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
m.found?.indent!==r.indent&&o(c,"BAD_INDENT",Nf);n.atKey=!0;let y=m.end,S=u?e(n,u,m,o):t(n,y,d,null,m,o);n.schema.compat&&zn(r.indent,u,o),n.atKey=!1,po(n,a.items,
S)&&o(y,"DUPLICATE_KEY","Map keys must be unique");let k=We(p??[],{indicator:"map-value-ind",next:g,offset:S.range[2],onError:o,parentIndent:r.indent,startOnNewline:!u||
u.type==="block-scalar"});if(c=k.end,k.found){h&&(g?.type==="block-map"&&!k.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&m.start<k.found.offset-1024&&o(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let P=g?e(n,g,k,o):t(n,c,p,null,k,o);n.schema.compat&&zn(r.indent,g,o),c=P.range[2];let $=new K(S,P);n.options.keepSourceTokens&&($.srcToken=
f),a.items.push($)}else{h&&o(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(S.comment?S.comment+=`
`+k.comment:S.comment=k.comment);let P=new K(S);n.options.keepSourceTokens&&(P.srcToken=f),a.items.push(P)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with tr\
ailing content"),a.range=[r.offset,c,l??c],a}function Rf({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??Q,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:f,value:d}of r.items){let u=We(f,{indicator:"seq-item-ind",next:d,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!u.found)if(u.anchor||
u.tag||d)d?.type==="block-seq"?o(u.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=u.end,u.comment&&(a.comment=u.comment);continue}let p=d?e(n,d,u,o):t(n,u.end,f,null,u,o);n.schema.compat&&zn(r.indent,d,o),c=p.range[2],a.items.push(p)}return a.
range=[r.offset,c,l??c],a}function De(e,t,n,r){let o="";if(e){let s=!1,i="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":s=!0;break;case"comment":{n&&!s&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let f=c.substring(1)||" ";o?o+=i+f:o=f,i="";break}case"newline":o&&(i+=c),s=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}var Js="Block collections are not allowed within flow collections",Vs=e=>e&&(e.type==="block-map"||e.type==="block-seq");function Lf({composeNode:e,composeEmptyNode:t},n,r,o,s){
let i=r.start.source==="{",a=i?"flow map":"flow sequence",c=s?.nodeClass??(i?z:Q),l=new c(n.schema);l.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=
!1);let d=r.offset+r.start.source.length;for(let h=0;h<r.items.length;++h){let y=r.items[h],{start:S,key:k,sep:P,value:$}=y,v=We(S,{flow:a,indicator:"explicit-k\
ey-ind",next:k??P?.[0],offset:d,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!v.found){if(!v.anchor&&!v.tag&&!P&&!$){h===0&&v.comma?o(v.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${a}`):h<r.items.length-1&&o(v.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),v.comment&&(l.comment?l.comment+=`
`+v.comment:l.comment=v.comment),d=v.end;continue}!i&&n.options.strict&&ct(k)&&o(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(h===0)v.comma&&o(v.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(v.comma||o(v.start,"MISSING_CHAR",`Missing , between ${a} items`),
v.comment){let w="";e:for(let b of S)switch(b.type){case"comma":case"space":break;case"comment":w=b.source.substring(1);break e;default:break e}if(w){let b=l.items[l.
items.length-1];j(b)&&(b=b.value??b.key),b.comment?b.comment+=`
`+w:b.comment=w,v.comment=v.comment.substring(w.length+1)}}if(!i&&!P&&!v.found){let w=$?e(n,$,v,o):t(n,v.end,P,null,v,o);l.items.push(w),d=w.range[2],Vs($)&&o(w.
range,"BLOCK_IN_FLOW",Js)}else{n.atKey=!0;let w=v.end,b=k?e(n,k,v,o):t(n,w,S,null,v,o);Vs(k)&&o(b.range,"BLOCK_IN_FLOW",Js),n.atKey=!1;let x=We(P??[],{flow:a,indicator:"\
map-value-ind",next:$,offset:b.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(x.found){if(!i&&!v.found&&n.options.strict){if(P)for(let E of P){
if(E===x.found)break;if(E.type==="newline"){o(E,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}v.start<x.found.
offset-1024&&o(x.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else $&&("source"in
$&&$.source?.[0]===":"?o($,"MISSING_CHAR",`Missing space after : in ${a}`):o(x.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let T=$?e(n,$,x,o):x.found?
t(n,x.end,P,null,x,o):null;T?Vs($)&&o(T.range,"BLOCK_IN_FLOW",Js):x.comment&&(b.comment?b.comment+=`
`+x.comment:b.comment=x.comment);let A=new K(b,T);if(n.options.keepSourceTokens&&(A.srcToken=y),i){let E=l;po(n,E.items,b)&&o(w,"DUPLICATE_KEY","Map keys must b\
e unique"),E.items.push(A)}else{let E=new z(n.schema);E.flow=!0,E.items.push(A);let I=(T??b).range;E.range=[b.range[0],I[1],I[2]],l.items.push(E)}d=T?T.range[2]:
x.end}}let u=i?"}":"]",[p,...g]=r.end,m=d;if(p?.source===u)m=p.offset+p.source.length;else{let h=a[0].toUpperCase()+a.substring(1),y=f?`${h} must end with a ${u}`:
`${h} in block collection must be sufficiently indented and end with a ${u}`;o(d,f?"MISSING_CHAR":"BAD_INDENT",y),p&&p.source.length!==1&&g.unshift(p)}if(g.length>
0){let h=De(g,m,n.options.strict,o);h.comment&&(l.comment?l.comment+=`
`+h.comment:l.comment=h.comment),l.range=[r.offset,m,h.offset]}else l.range=[r.offset,m,m];return l}function Ys(e,t,n,r,o,s){let i=n.type==="block-map"?Af(e,t,n,r,s):n.type==="block-seq"?Rf(e,t,n,r,s):Lf(e,t,n,r,s),a=i.constructor;return o==="!"||o===a.tagName?
(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function Mf(e,t,n,r,o){let s=r.tag,i=s?t.directives.tagName(s.source,u=>o(s,"TAG_RESOLVE_FAILED",u)):null;if(n.type==="bloc\
k-seq"){let{anchor:u,newlineAfterProp:p}=r,g=u&&s?u.offset>s.offset?u:s:u??s;g&&(!p||p.offset<g.offset)&&o(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!i||i==="!"||i===z.tagName&&a==="map"||i===Q.tagName&&
a==="seq")return Ys(e,t,n,o,i);let c=t.schema.tags.find(u=>u.tag===i&&u.collection===a);if(!c){let u=t.schema.knownTags[i];if(u?.collection===a)t.schema.tags.push(
Object.assign({},u,{default:!1})),c=u;else return u?o(s,"BAD_COLLECTION_TYPE",`${u.tag} used for ${a} collection, but expects ${u.collection??"scalar"}`,!0):o(s,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),Ys(e,t,n,o,i)}let l=Ys(e,t,n,o,i,c),f=c.resolve?.(l,u=>o(s,"TAG_RESOLVE_FAILED",u),t.options)??l,d=C(f)?f:new N(
f);return d.range=l.range,d.tag=i,c?.format&&(d.format=c.format),d}function Qs(e,t,n){let r=t.offset,o=nh(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let s=o.mode===">"?N.BLOCK_FOLDED:N.BLOCK_LITERAL,
i=t.source?rh(t.source):[],a=i.length;for(let m=i.length-1;m>=0;--m){let h=i[m][1];if(h===""||h==="\r")a=m;else break}if(a===0){let m=o.chomp==="+"&&i.length>0?
`
`.repeat(Math.max(1,i.length-1)):"",h=r+o.length;return t.source&&(h+=t.source.length),{value:m,type:s,comment:o.comment,range:[r,h,h]}}let c=t.indent+o.indent,
l=t.offset+o.length,f=0;for(let m=0;m<a;++m){let[h,y]=i[m];if(y===""||y==="\r")o.indent===0&&h.length>c&&(c=h.length);else{h.length<c&&n(l+h.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=h.length),f=m,c===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=h.length+y.length+1}for(let m=i.length-1;m>=a;--m)i[m][0].length>c&&(a=m+1);let d="",u="",
p=!1;for(let m=0;m<f;++m)d+=i[m][0].slice(c)+`
`;for(let m=f;m<a;++m){let[h,y]=i[m];l+=h.length+y.length+1;let S=y[y.length-1]==="\r";if(S&&(y=y.slice(0,-1)),y&&h.length<c){let P=`Block scalar lines must not\
 be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(l-y.length-(S?2:1),"BAD_INDENT",P),h=""}s===N.BLOCK_LITERAL?(d+=u+h.slice(
c)+y,u=`
`):h.length>c||y[0]==="	"?(u===" "?u=`
`:!p&&u===`
`&&(u=`

`),d+=u+h.slice(c)+y,u=`
`,p=!0):y===""?u===`
`?d+=`
`:u=`
`:(d+=u+y,u=" ",p=!1)}switch(o.chomp){case"-":break;case"+":for(let m=a;m<i.length;++m)d+=`
`+i[m][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let g=r+o.length+t.source.length;return{value:d,type:s,comment:o.comment,range:[r,g,g]}}function nh({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],i=0,a="",c=-1;for(let u=1;u<o.length;++u){let p=o[u];if(!a&&(p==="\
-"||p==="+"))a=p;else{let g=Number(p);!i&&g?i=g:c===-1&&(c=e+u)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,
f="",d=o.length;for(let u=1;u<t.length;++u){let p=t[u];switch(p.type){case"space":l=!0;case"newline":d+=p.source.length;break;case"comment":n&&!l&&r(p,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),d+=p.source.length,f=p.source.substring(1);break;case"error":r(p,"UNEXPECTED_TOK\
EN",p.message),d+=p.source.length;break;default:{let g=`Unexpected token in block scalar header: ${p.type}`;r(p,"UNEXPECTED_TOKEN",g);let m=p.source;m&&typeof m==
"string"&&(d+=m.length)}}}return{mode:s,indent:i,chomp:a,comment:f,length:d}}function rh(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)s.push([t[i],t[i+1]]);return s}function Zs(e,t,n){let{offset:r,type:o,source:s,end:i}=e,a,c,l=(u,p,g)=>n(r+u,p,g);switch(o){case"scalar":a=N.PLAIN,c=oh(s,l);break;case"single-quoted-scalar":a=
N.QUOTE_SINGLE,c=sh(s,l);break;case"double-quoted-scalar":a=N.QUOTE_DOUBLE,c=ih(s,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let f=r+s.length,d=De(i,f,t,n);return{value:c,type:a,comment:d.comment,range:[
r,f,d.offset]}}function oh(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),Cf(e)}function sh(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),Cf(e.slice(1,-1)).replace(/''/g,"'")}function Cf(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(o,"");l===
""?i===`
`?s+=i:i=`
`:(s+=i+l,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),s+i+(n?.[1]??"")}function ih(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];
if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:s,offset:i}=ah(e,r);n+=s,r=i}else if(o==="\\"){let s=e[++r],i=ch[s];if(i)n+=i;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=lh(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let s=r,i=e[r+1];for(;i===" "||i==="	";)i=e[++r+1];i!==`
`&&!(i==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function ah(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var ch={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function lh(e,t,n,r){let o=e.substr(t,n),i=o.length===n&&
/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}function Xs(e,t,n,r){let{value:o,type:s,comment:i,range:a}=t.type==="block-scalar"?Qs(e,t,r):Zs(t,e.options.strict,r),c=n?e.directives.tagName(n.source,d=>r(n,"\
TAG_RESOLVE_FAILED",d)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[me]:c?l=dh(e.schema,o,c,n,r):t.type==="scalar"?l=fh(e,o,t,r):l=e.schema[me];let f;try{let d=l.
resolve(o,u=>r(n??t,"TAG_RESOLVE_FAILED",u),e.options);f=L(d)?d:new N(d)}catch(d){let u=d instanceof Error?d.message:String(d);r(n??t,"TAG_RESOLVE_FAILED",u),f=
new N(o)}return f.range=a,f.source=o,s&&(f.type=s),c&&(f.tag=c),l.format&&(f.format=l.format),i&&(f.comment=i),f}function dh(e,t,n,r,o){if(n==="!")return e[me];
let s=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let i=e.knownTags[n];
return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[me])}function fh({atKey:e,directives:t,schema:n},r,o,s){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[me];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[me];if(i.tag!==a.tag){let c=t.tagString(i.tag),l=t.tagString(a.tag),f=`Value may be parsed as either ${c} \
or ${l}`;s(o,"TAG_RESOLVE_FAILED",f,!0)}}return i}function If(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}var uh={composeNode:ei,composeEmptyNode:mo};function ei(e,t,n,r){let o=e.atKey,{spaceBefore:s,comment:i,anchor:a,tag:c}=n,l,f=!0;switch(t.type){case"alias":l=ph(
e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":l=Xs(e,t,c,r),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=Mf(uh,e,t,n,r),a&&(l.anchor=a.
source.substring(1))}catch(d){let u=d instanceof Error?d.message:String(d);r(t,"RESOURCE_EXHAUSTION",u)}break;default:{let d=t.type==="error"?t.message:`Unsuppo\
rted token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",d),f=!1}}return l??(l=mo(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be a\
n empty string"),o&&e.options.stringKeys&&(!L(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, a\
ll keys must be strings"),s&&(l.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?l.comment=i:l.commentBefore=i),e.options.keepSourceTokens&&f&&(l.srcToken=t),
l}function mo(e,t,n,r,{spaceBefore:o,comment:s,anchor:i,tag:a,end:c},l){let f={type:"scalar",offset:If(t,n,r),indent:-1,source:""},d=Xs(e,f,a,l);return i&&(d.anchor=
i.source.substring(1),d.anchor===""&&l(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),s&&(d.comment=s,d.range[2]=c),d}function ph({options:e},{
offset:t,source:n,end:r},o){let s=new Ve(n.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+n.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+n.length,a=De(r,i,e.strict,o);return s.range=[t,i,a.offset],a.comment&&(s.comment=a.comment),s}function jf(e,t,{offset:n,start:r,value:o,end:s},i){let a=Object.assign({_directives:t},e),c=new at(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},f=We(r,{indicator:"doc-start",next:o??s?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});f.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!f.hasNewline&&i(f.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?ei(l,o,f,i):mo(l,f.end,r,null,f,i);let d=c.contents.range[2],u=De(s,d,!1,i);return u.comment&&(c.comment=u.comment),c.range=[n,d,u.offset],c}function qn(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function _f(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Jn=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,o,s)=>{let i=qn(n);s?this.warnings.push(new Hn(i,r,o)):this.
errors.push(new Re(i,r,o))},this.directives=new _e({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:o}=_f(this.prelude);if(r){
let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!s)t.commentBefore=r;else if(_(s)&&!s.flow&&s.items.length>0){let i=s.items[0];j(i)&&(i=i.key);let a=i.commentBefore;i.
commentBefore=a?`${r}
${a}`:r}else{let i=s.commentBefore;s.commentBefore=i?`${r}
${i}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:_f(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,o)=>{let s=qn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=jf(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new Re(qn(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new Re(qn(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=De(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Re(qn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new at(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};var ti=Symbol("break visit"),mh=Symbol("skip children"),Bf=Symbol("remove item");function vt(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),
Wf(Object.freeze([]),e,t)}vt.BREAK=ti;vt.SKIP=mh;vt.REMOVE=Bf;vt.itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let s=n?.[r];if(s&&"items"in s)n=s.items[o];else return}
return n};vt.parentCollection=(e,t)=>{let n=vt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collec\
tion not found")};function Wf(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let i=0;i<s.items.
length;++i){let a=Wf(Object.freeze(e.concat([[o,i]])),s.items[i],n);if(typeof a=="number")i=a-1;else{if(a===ti)return ti;a===Bf&&(s.items.splice(i,1),i-=1)}}typeof r==
"function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var ni="\uFEFF",ri="",oi="",go="";function Df(e){switch(e){case ni:return"byte-order-mark";case ri:return"doc-mode";case oi:return"flow-error-end";case go:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function Le(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Ff=new Set("0123456789ABCDEFabcdef"),hh=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ho=new Set(",[]{}"),yh=new Set(` ,[]{}
\r	`),si=e=>!e||yh.has(e),Ot=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Le(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===ni&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let s=t[r-
1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield ri,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Le(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Le(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Le(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(si),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&Le(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield oi,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),
s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(si),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let i=this.charAt(1);if(this.flowKey||Le(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=r.indexOf(`
`,s)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Le(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let i=this.buffer[s+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,i=this.buffer[s];i==="\r"&&(i=this.buffer[--s]);let a=s;for(;i===" ";)i=this.buffer[--s];
if(i===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield go,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let s=this.buffer[r+1];if(Le(s)||t&&ho.has(s))break;n=r}else if(Le(o)){let s=this.buffer[r+1];
if(o==="\r"&&(s===`
`?(r+=1,o=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&ho.has(s))break;if(o===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(t&&ho.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield go,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(si),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Le(r)||n&&ho.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Le(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(hh.has(n))n=this.buffer[++t];else if(n==="%"&&Ff.has(this.buffer[t+1])&&Ff.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var Pt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;for(;n<r;){let s=n+r>>
1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];return{line:n,col:t-o+
1}}}};function lt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Uf(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function Gf(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function yo(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function an(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function wo(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Kf(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!lt(t.start,"explicit-key-ind")&&!lt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Gf(t.value)?t.value.end?
wo(t.value.end,t.sep):t.value.end=t.sep:wo(t.start,t.sep),delete t.sep)}var Vn=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Ot,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
t.length;return}let n=Df(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":
this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.
peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-s\
eq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){
return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&
r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&Kf(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-m\
ap":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,
sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.value=n;break}case"\
flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:
yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.
items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&Uf(o.start)===-1&&(n.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="doc\
ument"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{
Uf(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.
push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=yo(this.peek(2)),r=an(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.
end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){wo(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(s=n.sep.splice(i[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(lt(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Gf(n.key)&&!lt(n.sep,"newline")){
let i=an(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:i,key:a,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(lt(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let i=an(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):lt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||n.value?(t.items.push({start:s,key:i,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!lt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){wo(o,n.start),o.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||lt(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,
sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=yo(
r),s=an(o);Kf(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=yo(t),r=an(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=yo(t),r=an(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function wh(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Pt||null,prettyErrors:t}}function ii(e,t={}){let{lineCounter:n,prettyErrors:r}=wh(t),o=new Vn(n?.addNewLine),s=new Jn(t),i=null;for(let a of s.compose(o.parse(e),!0,e.length))if(!i)i=a;else if(i.
options.logLevel!=="silent"){i.errors.push(new Re(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));
break}return r&&n&&(i.errors.forEach(qs(e,n)),i.warnings.forEach(qs(e,n))),i}function Hf(e){let t=e.subarray(0,4096),[n,r]=t;if(n===255&&r===254||n===254&&r===255)return!0;let o=t.reduce((s,i)=>s+(i===0?1:0),0);return t.length>=4&&o*3>=t.
length}var ai='a text that begins with * needs quotes, `"*"`; a config takes no aliases',ci='a text that begins with ! needs quotes, `"!NAME"`; a config takes no tags',
li="variables are not filled in here, as in `${{ \u2026 }}`; write the text itself";function di(e){return/\$\{\{|\$\{[A-Za-z_]\w*\}/.test(e)}function zf(e){let t=e.
replace(/(?:^|\s)#.*$/,"");if(di(t))return li;if(/(?:^|[[,{:-])\s*\*/.test(t))return ai;if(/(?:^|[[,{:-])\s*!(?=[\w*?])/.test(t))return ci}var fi=["-","?",":"];function qf(e){let t={columns:[],brackets:0,colons:0},[n,r,o]=[1,0,0],s=!0,i=!1;for(let a of new Ot().lex(e)){if(kh(a)){i=a==="";continue}
let c=i||a.startsWith('"')||a.startsWith("'");if(i=!1,c||!Sh(a)){o+=1,vh(t,c?"a word":a,r,s);let f=Oh(t,o,c?a.length:0);if(f!==void 0)return{line:n,message:f};s=
!c&&a!==":"&&fi.includes(a)}let l=Ph(a);n+=l,r=l>0?0:r+a.length,l>0&&!(c&&t.brackets>0)&&(s=!0,t.colons=0)}}function kh(e){return e===""||e===""||e===""}function Sh(e){
return e.trim()===""||e.startsWith("#")}function vh(e,t,n,r){if(t==="["||t==="{"?e.brackets+=1:(t==="]"||t==="}")&&(e.brackets=Math.max(0,e.brackets-1)),t===":"&&
(e.colons+=1),!(!(r||fi[0]===t||fi[1]===t||t===":"&&e.colons>1)||e.brackets>0)){for(;(e.columns.at(-1)??-1)>=n;)e.columns.pop();e.columns.push(n)}}function Oh({
columns:e,brackets:t},n,r){if(e.length+t>D.configDepth)return`this lies deeper than ${D.configDepth} blocks and lists within each other, the most that a config \
may have`;if(n>D.configNodes)return`more than ${D.configNodes} keys, words and signs up to here, the most that a config may have; split it`;if(r>D.configWord)return`\
a text of more than ${D.configWord} characters begins here, the most that a config may have`}function Ph(e){let t=0;for(let n=e.indexOf(`
`);n>=0;n=e.indexOf(`
`,n+1))t+=1;return t}var $h={MULTIPLE_DOCS:"a second document begins here; the config is one document",NON_STRING_KEY:"a key must be a plain word",TAB_AS_INDENT:"a tab indents this \
line; use spaces",BAD_INDENT:"the indentation does not fit the lines above",MISSING_CHAR:"a quote, bracket or colon is missing",BLOCK_AS_IMPLICIT_KEY:"two keys \
on one line; put the second on a line of its own, or put quotes round the value",BAD_SCALAR_START:"a value that begins with this sign needs quotes"};function Jf(e){
let t=(f,d=1)=>({data:void 0,lineOf:()=>1,complaints:[{line:d,message:f}]});if(e.length>D.configBytes)return t("the config is larger than 1 MiB, the most that o\
ne may have; split it");let n;try{n=new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch{return t(Hf(e)?"the config is UTF-16; save it as UTF-8":"the config is n\
ot valid UTF-8")}let r=qf(n);if(r!==void 0)return t(r.message,r.line);let o=new Pt,s=ii(n,{lineCounter:o,prettyErrors:!1,merge:!1,schema:"core",stringKeys:!0,uniqueKeys:!1,
logLevel:"error"}),i=f=>Math.max(1,o.linePos(f??0).line),a=s.errors.length>0?n.split(/\r?\n/):[],c=s.errors.map(({code:f,pos:d},u)=>{let p=i(d[0]),g=u<D.complaints?
zf(a[p-1]??""):void 0;return{line:p,message:g??$h[f]??"this is not valid YAML"}});for(let f of xh(s,i))c.push(f);return{data:c.length===0?s.toJS():void 0,lineOf:Eh(
s,i),complaints:c}}function xh(e,t){let n=[],{yaml:r,tags:o}=e.directives;(r.explicit||Object.keys(o).length>1)&&n.push({line:1,message:"a config takes no % dir\
ectives"});let s=a=>{let c=t(a.range?.[0]);a.tag!==void 0&&n.push({line:c,message:ci}),L(a)&&typeof a.value=="string"&&di(a.value)&&n.push({line:c,message:li}),
"anchor"in a&&a.anchor&&n.push({line:c,message:"a config takes no anchors (&\u2026)"})};ye(e,{Node:(a,c)=>s(c),Alias(a,c){n.push({line:t(c.range?.[0]),message:ai})},
Map(a,c){s(c);let l=new Set;for(let{key:f}of c.items)L(f)&&(l.has(f.value)&&n.push({line:t(f.range?.[0]),message:"this key stands twice; keep one of the two"}),
l.add(f.value))},Pair(a,{key:c}){!L(c)||c.value!=="<<"||n.push({line:t(c.range?.[0]),message:"a config takes no merge keys (<<); write the keys out"})}});let i=e.
contents&&ne(e.contents)?e.contents.get("targets",!0):void 0;if(ne(i)&&i.items.length>D.targets){let a=`more than ${D.targets} targets, the most that a config m\
ay have; split it by owner`;n.push({line:t(i.range?.[0]),message:a})}return n}function Eh(e,t){let n=new Map;function r(o,s){let i=n.get(o);return i===void 0&&(i=
new Map([...o.items].reverse().flatMap(a=>L(a.key)?[[String(a.key.value),a]]:[])),n.set(o,i)),typeof s=="string"?i.get(s):void 0}return o=>{let s=e.contents,i=C(
s)?s.range?.[0]:void 0;for(let a of o){let c;if(ne(s)){let l=r(s,a);c=l?.key,s=l?.value}else if(ge(s))c=s=s.items[Number(a)];else break;if(!C(c))break;i=c.range?.[0]??
i}return t(i)}}async function Yf(e){let{path:t,targets:n,sources:r,packages:o=!0}=e,s=U(t),i=Oe(e.cwd??s,t),a=i.startsWith("..")?t:i||".",c=await Nh(t,a,e.files);if(c===void 0){
let v=await Hd(t,e.cwd??s,e.files),w=v===void 0?void 0:`There is one further up: --config ${v}.`;throw new O("config-missing","there is no such file",{where:a,hint:w})}
let l=Jf(c);Vf(l.complaints,a);let f=v=>`${a}:${l.lineOf(v)}`,d=Qd(l),u=ce(l.data),p=bt(u.environments),g=new Set(p),m={targets:n,sources:r,folder:o?s:void 0,where:f,
report:d,environments:p,declared:g,env:e.env??{}},h=is.safeParse(l.data);h.success||await d.addIssues(is,h.error.issues,[]),zd(u,d),Th(p,d);let y=await Ah(ce(u.
source),m);await Rh(ce(u.ledger),m);let S=new Map,k=v=>!o&&typeof v=="string"&&Yd(v,n);for(let[v,w]of Object.entries(ce(u.targets))){if(k(ce(w).use))continue;let b=await Xd(
v,ce(w),m);b!==void 0&&S.set(v,b)}if(ef(S,u,d),Vf(d.all(),a,d.beyond()),!h.success||y===void 0)throw new O("internal","a config fell through its checks");let{targets:P,
...$}=h.data;return{...$,policy:{...$.policy,allow:kr($.policy.allow)},ledger:$.ledger,source:y,targets:Object.entries(P).flatMap(([v,w])=>{if(k(w.use))return[];
let{use:b,secrets:x,rename:T,prefix:A,public:E,token:I}=w,F=S.get(v);if(F===void 0)throw new O("internal","a config fell through its checks");return{name:v,use:b,
target:F.target,settings:F.settings,...I===void 0?{}:{token:I},secrets:x,rename:T,...A===void 0?{}:{prefix:A},public:E,places:F.places.map(({environment:q,place:oe,
at:M})=>({environment:q,place:oe,at:M})),at:f(["targets",v])}}),digest:Xe("sha256").update(c).digest("hex"),path:t,folder:s,file:a,where:f}}function Th(e,t){let n=new Set;
for(let[r,o]of e.entries())n.has(o)&&t.add(["environments",r],"this environment is declared twice"),n.add(o)}async function Nh(e,t,n){return n.read(e).catch(r=>{
if(r instanceof O)throw r;let o="Name a file that this user may read.";throw new O("config",`the config cannot be read${Se(r)}`,{where:t,hint:o})})}async function Ah(e,t){
if(typeof e.use!="string")return;let n=await Ir("source",e.use,t.sources,t.folder);if("wrong"in n){t.report.add(["source","use"],n.wrong);return}let r=await jr(
n.found,e,["use"],["source"],t.report);return{use:e.use,settings:r,source:n.found}}async function Rh(e,{report:t}){let{use:n}=e;if(typeof n!="string")return;let r=Object.
entries(Do).find(([o])=>o===n);if(r===void 0){t.add(["ledger","use"],`no such ledger${ur(n,Object.keys(Do))}`);return}await jr({config:{settings:r[1]}},e,["use"],
["ledger"],t)}function Vf(e,t,n=0){if(e.length===0)return;let r=[...new Set(e.map(({line:i,message:a})=>`${t}:${i}: ${a}`))],o=r.length-D.complaints+n,s=o>0?[...r.
slice(0,D.complaints),`and ${o} more`]:r;throw new O("config",s.join(`
`))}function ui(e,t){let n=[...e.parts].sort(([r],[o])=>r<o?-1:1).map(([r,{at:o}])=>`    ${JSON.stringify(`#${r}`)}: ${o}`);return hr(['  "sealpost": "anchor/2"',` \
 "ledger": ${JSON.stringify(e.ledger)}`,`  "generation": ${e.generation}`,n.length===0?'  "targets": {}':`  "targets": {
${n.join(`,
`)}
  }`],t,e.ledger)}function Qf(e,t,n){let r=`{"g":${e},"key":${JSON.stringify(n.current)}`;return`${r},"mac":"${Ft(r,"mark",n,n.current,t)}"}
`}var Lh=/,"mac":"[A-Za-z0-9_-]{22}"\}[\s\S]/;function Zf(e,t,n){let r=e.indexOf(`
}
`)+3;if(r===2)throw H(n);let o=yr(e.slice(0,r),"anchor/2",t,n).body,s=e.slice(r).split(`
`);if(Lh.test(s.pop()??""))throw H(n);let i=o.generation;for(let a of s)i=Math.max(i,Mh(a,o.ledger,t,n));return{ledger:o.ledger,generation:i,targets:new Map(Object.
entries(o.targets).map(([a,c])=>[a.slice(1),c])),further:i>o.generation}}function Mh(e,t,n,r){let o=He(e);if(typeof o?.g!="number"||typeof o.key!="string"||typeof o.
mac!="string")throw H(r);n.demand(o.key,r);let s=e.slice(0,-(o.mac.length+10));if(!yt(o.mac,Ft(s,"mark",n,o.key,t))||!e.endsWith(`,"mac":"${o.mac}"}`))throw H(r);
return o.g}function Xf(e,t){let{step:n,run:r}=e,o={key:t.current,run:r},s=new Map;for(let{uid:d,name:u,entry:p}of n.edits){let g=p===void 0?"null":JSON.stringify(gr(p,o)),
m=`${JSON.stringify(`#${u}`)}:${g}`,h=s.get(d);h?h.push(m):s.set(d,[m])}let i=[...s].map(([d,u])=>`${JSON.stringify(d)}:{${u.join(",")}}`),a=[...n.spots].map(([
d,u])=>`${JSON.stringify(d)}:${JSON.stringify(u)}`),l=`{${[`"g":${e.generation}`,`"t":${JSON.stringify(n.target)}`,`"on":"${e.on}"`,`"run":${JSON.stringify(r)}`,
...e.doubts?['"doubts":true']:[],`"set":{${i.join(",")}}`,...a.length===0?[]:[`"spots":{${a.join(",")}}`],...n.whole?['"whole":true']:[],`"key":${JSON.stringify(
t.current)}`].join(",")}`,f=Ft(l,"step",t,t.current,e.ledger);return{text:`${l},"mac":"${f}"}
`,mac:f}}var Ch=/,"mac":"[A-Za-z0-9_-]{22}"\}[\s\S]/;function eu(e,t,n,r){let o=e.split(`
`),s=o.pop()??"";if(Ch.test(s))throw H(r);return{lines:o.map(i=>Ih(i,t,n,r)),torn:s!==""}}function Ih(e,t,n,r){let o=He(e);if(typeof o?.mac!="string"||typeof o.
key!="string")throw H(r);n.demand(o.key,r);let s=e.slice(0,-(o.mac.length+10));if(!e.endsWith(`,"mac":"${o.mac}"}`))throw H(r);if(!yt(o.mac,Ft(s,"step",n,o.key,
t)))throw H(r);let i={key:o.key,run:o.run},a=Object.entries(o.set).flatMap(([c,l])=>Object.entries(l).map(([f,d])=>{let u=d===null?void 0:Dt(d,i);return{uid:c,name:f.
slice(1),entry:u}}));return{generation:o.g,on:o.on,step:{target:o.t,edits:a,spots:new Map(Object.entries(o.spots??{})),...o.whole?{whole:!0}:{}},doubts:o.doubts===
!0,mac:o.mac}}function tu(e,t,n){let{steps:r,owner:o,id:s}=t,i=e.book??{ledger:s,owner:o,generation:0,parts:new Map};if(e.clean&&!n)return r.length===0?void 0:jh(e,i,t);if(!(r.
length===0&&e.clean&&!e.long))return _h(e,i,t)}function jh(e,t,n){let{steps:r,seals:o,doubts:s,isLost:i}=n,a=[],{tail:c}=e,{generation:l}=t;for(let u of r){l+=1;
let p=s?e.page:c,g=Xf({generation:l,on:p,step:u,doubts:s,ledger:t.ledger,run:n.run},o);a.push(g.text),s||(c=g.mac)}let f=t.generation,d=()=>{for(let[u,p]of r.entries())
Wt(t,p,f+u+1,i(p.target));return{...e,book:t,tail:c,clean:!s,long:!0,least:l}};return{draft:{page:void 0,lines:a.join(""),anchor:()=>ui(nu(t,r,u=>f+u+1,i),o),mark:()=>Qf(
l,t.ledger,o)},after:d,sign:a.at(-1)??""}}function _h(e,t,{steps:n,seals:r,isLost:o}){let i=n.length+e.behind.size>0||e.least>t.generation?e.least+1:t.generation,
a=nu(t,n,()=>i,o);for(let d of e.behind)a.parts.set(d,{...a.parts.get(d)??gt(i,!0),at:i});a.generation=i;let c=fc(a,r),l=c.slice(-47,-4);return{draft:{page:c,lines:"",
anchor:()=>ui(a,r),mark:()=>""},after:()=>({id:a.ledger,book:a,behind:new Set,page:l,tail:l,clean:!0,long:!1,least:i}),sign:c}}function nu(e,t,n,r){let o=ac(e,t.
map(({target:s})=>s));for(let[s,i]of t.entries())Wt(o,i,n(s),r(i.target));return o}function ru(e,t){let{seals:n,owner:r,where:o}=t,s=e.anchor===void 0?void 0:Bh(e.anchor,n,`${o}.anchor`),i=e.former&&pc(e.former,s?.ledger,t),a=e.page===void 0?void 0:
uc(e.page,n,r,o),c=a?.book??i?.book,l=a&&Wh(e.journal,a.book,a.mac,t),f=Dh(c,s,{witnessed:e.witnessed,forked:l?.forked===!0,strange:i?.strange??[]}),d=s?.ledger??
c?.ledger;return{tag:e.tag,id:d,book:d===void 0?void 0:Fh(c??{ledger:d,owner:r,generation:0,parts:new Map},d,f),behind:f,page:a?.mac??"",tail:l?.tail??"",clean:a?.
key===n.current&&l?.clean===!0&&f.size===0,long:e.journal!=="",least:Math.max(s?.generation??0,c?.generation??0)}}function Bh(e,t,n){return gc(e,t,n)??Zf(e,t,n)}
function Wh(e,t,n,{seals:r,where:o}){let{lines:s,torn:i}=eu(e,t.ledger,r,o),a=n,c=!1,l=[];for(let f of s){if(f.doubts){l.push(f),c||=f.on!==n;continue}if(c||=f.
on!==a,c)break;Wt(t,f.step,f.generation,!1),a=f.mac}for(let{step:f,generation:d}of l)Wt(t,f,Math.max(d,t.generation),!1);return{tail:a,forked:c,clean:!i&&!c&&l.
length===0}}function Dh(e,t,n){let r=e?.parts??new Map,o=()=>new Set([...r.keys(),...t?.targets.keys()??[]]);if(t===void 0)return e!==void 0&&e.generation>1&&!n.
witnessed||n.forked?o():new Set(n.strange);if(n.forked||e!==void 0&&e.ledger!==t.ledger)return o();let s=(e?.generation??0)<t.generation;if(s&&t.further)return o();
let i=[...t.targets].filter(([a,c])=>(r.get(a)?.at??-1)<c).map(([a])=>a);return s&&i.length===0?o():new Set([...i,...n.strange])}function Fh(e,t,n){let r=new Map(
e.parts);for(let o of n)r.set(o,gt(r.get(o)?.at??0,!0));return{...e,ledger:t,parts:r}}var dt={edits:[],step:"written",whole:[],places:[]};function ou(e,t){let n=new Map;for(let{edits:c,step:l}of e)for(let f of c){let d=JSON.stringify([f.target,f.
uid,f.name]);n.delete(d),n.set(d,{edit:f,step:l})}let r=new Map,o=c=>{let l=r.get(c)??{edits:[],uids:new Set,whole:!1};return r.set(c,l),l},s=new Map;for(let{edit:c,
step:l}of n.values()){let f=Uh(c,t);for(let p of f)o(p.target).edits.push(p);if(f.length===0)continue;c.entry!==void 0&&o(c.target).uids.add(c.uid);let d=`${l} ${c.
target}`,u=s.get(d);u?u.names.push(c.name):s.set(d,{target:c.target,step:l,names:[c.name]})}for(let c of new Set(e.flatMap(({places:l})=>l)))for(let l of t.homes.
get(c)??[])t.book?.parts.get(l)?.scopes.has(c)&&o(l).uids.add(c);for(let c of e.flatMap(({whole:l})=>l))o(c).whole=!0;let i=[...r].flatMap(([c,{edits:l,uids:f,whole:d}])=>{
let u=Kh(c,f,t),p=d&&t.book?.parts.get(c)?.lost!==!1;return l.length+u.size===0&&!p?[]:[{target:c,edits:l,spots:u,...p?{whole:!0}:{}}]}),a=new Set([...s.values()].
map(({target:c})=>c));for(let{target:c}of i)a.has(c)||s.set(c,{target:c,step:"written",names:[]});return{steps:i,parts:[...s.values()]}}function Uh(e,{book:t,homes:n}){
let r=i=>t?.parts.get(i)?.scopes.get(e.uid)?.get(e.name),o=[...n.get(e.uid)??[]].filter(i=>i!==e.target&&r(i)!==void 0);return[...bn(r(e.target),e.entry)?[]:[e],
...o.map(i=>({...e,target:i,entry:void 0}))]}function Kh(e,t,{book:n,spotOf:r}){let o=new Map;for(let s of t){let i=n?.parts.get(e)?.spots.get(s),a=r(s,i);a!==void 0&&
JSON.stringify(a)!==JSON.stringify(i)&&o.set(s,a)}return o}function su(e,t,n){let r=e??n;if(r===void 0)return;let o=t??n?.identity,{use:s,scope:i}=r;return JSON.
parse(JSON.stringify({use:s,scope:i,...o===void 0?{}:{identity:o}}))}async function iu(e,t){let{store:n,owner:r,run:o,recover:s}=e,{where:i}=n,a=lc(e.keys),c=new Map(e.places.map(({key:k,use:P,scope:$})=>[k.uid,{use:P,scope:$}])),
l=new Map,f=k=>ru(k,{seals:a,owner:r,where:i}),d=k=>new O("ledger-moved",k,{where:i}),u=f(await n.read()),p=bo(u),g=u.id??e.id??Buffer.from(e.world.random(12)).
toString("base64url"),m=Fo(u.book),h=k=>u.book?.parts.get(k)?.lost??s;function y(k){u=k;let P=Fo(u.book);m.entries.clear();for(let[$,v]of P.entries)m.entries.set(
$,v);m.homes.clear();for(let[$,v]of P.homes)m.homes.set($,v);for(let $ of t())ht(m,$)}function S(k,P){let $=(M,X)=>su(c.get(M),l.get(M),X),{steps:v,parts:w}=ou(
k,{book:u.book,homes:m.homes,spotOf:$}),b=v.map(({target:M})=>M),x=k.some(({step:M})=>M==="doubted"),T={steps:v,seals:a,owner:r,id:g,run:o,doubts:x,isLost:h},A=[],
E=u,I,F=!1,q={tag:u.tag,note:{run:o,plan:P,parts:w},draft(M,X){if(M!==void 0){if(F=A.some(G=>M.page===G||M.journal.includes(G)),E=f(M),E.id!==void 0&&E.id!==g)throw d(
"another run began a ledger while this one was under way");if(F)return;let ke=bo(E);if(b.some(G=>ke.get(G)!==p.get(G)))throw d("another run changed the ledger w\
hile this one was under way")}return I=tu(E,T,X),I!==void 0&&A.push(I.sign),I?.draft}},oe=M=>{let X=F||I===void 0?E:I.after();for(let G of b)p.set(G,X.book?.parts.
get(G)?.at);if(E!==u)return y({...X,tag:M});u={...X,tag:M};let ke=v.flatMap(({target:G,edits:$o})=>$o.map(Me=>({...Me,target:G})));for(let G of ke)G.entry===void 0&&
ht(m,G);for(let G of ke)G.entry!==void 0&&ht(m,G)};return{write:q,empty:v.length===0,done:oe}}return{id:g,state:()=>u,index:m,entryAt:({uid:k,name:P})=>m.entries.
get(k)?.get(P),durable:({target:k,uid:P,name:$})=>u.book?.parts.get(k)?.scopes.get(P)?.get($),isLost:h,parts:()=>[...p.keys()],tell(k,P){let $=l.get(k)!==P;return l.
set(k,P),$},see(k){let P=f(k);if(P.id!==g)throw d("another ledger is in place of this one");y(P),p=bo(u)},seeSame(k,P){if(k.tag===u.tag)return!0;let $=f(k),v=bo(
$),w=P??[...v.keys(),...p.keys()];return($.id??g)!==g||w.some(b=>v.get(b)!==p.get(b))?!1:(y($),p=v,!0)},sheetOf:S}}function bo({book:e}){return new Map([...e?.parts??
[]].map(([t,{at:n}])=>[t,n]))}function au(e){let t=[],n=Promise.resolve(),r;function o(s){let i=n.then(s);return n=i.catch(()=>{}),i}return{between:o,take(s){return t.push(s),r??=o(()=>{let i=t;
return t=[],r=void 0,e(i)}),r}}}async function cu(e){let{store:t,run:n}=e,r=t.wave>1,o=v=>new O("ledger-moved",v,{where:t.where}),s=[],i,a="",c,l=()=>s.flatMap(({wish:v})=>v.edits),f=await iu(
e,l),{durable:d,entryAt:u,index:p}=f,g=v=>f.isLost(v)&&!s.some(({wish:w})=>w.whole.includes(v));async function m(v){if(B(v).code!=="ledger-moved")return;let w=s.
flatMap(({before:b})=>[...b].flatMap(([x,T])=>kn(T,n)?[{...x,entry:T}]:[]));h(v),await P(w).catch(()=>{})}function h(v){let w=l();s=[],w.length>0&&(c={names:[...c?.
names??[],...w],because:c?.because??B(v)})}async function y(v,w){let b=s.length,x=f.sheetOf([...s.map(({wish:T})=>T),...v],a);try{let T=await w(x);T!==void 0&&x.
done(T)}catch(T){throw await m(T),T}s=s.slice(b);for(let T of l())ht(p,T)}let S=au(v=>y(v,async({empty:w,write:b})=>w?void 0:t.write(b)));function k(v){if(!r||i===
void 0)return S.take(v);s.push({wish:v,before:new Map(v.edits.map(w=>[w,d(w)]))});for(let w of v.edits)ht(p,w);return Promise.resolve()}async function P(v){let w=!1;
for(let b=0;b<8&&v.length>0;b+=1){f.see(await t.read());let x=v.filter(E=>{let I=d(E);return!kn(I,n)&&!(w&&I?.state==="pending")});if(x.length===0)return;let{write:T,
done:A}=f.sheetOf([{...dt,edits:x,step:"doubted"}],a);try{A(await t.write(T)),w=!0}catch(E){if(B(E).code!=="ledger-moved")throw E}}}async function $(v){try{await y(
[],({empty:w,write:b})=>{let{long:x,clean:T,book:A}=f.state(),E=!x&&(T||A===void 0);return v.giveBack(w&&E?void 0:b)})}catch(w){if(h(w),await v.giveBack(void 0).
catch(()=>{}),c===void 0)throw w}return c}return{id:f.id,entries:p.entries,isLost:g,where:t.where,wave:t.wave,get generation(){return f.state().book?.generation??
0},spots:()=>new Map([...f.state().book?.parts??[]].flatMap(([v,{spots:w}])=>[...w].map(([b,x])=>[b,{...x,target:v}]))),lease(v={targets:[],plan:""}){return S.between(
async()=>{let w=v.targets.length>0?v.targets:void 0,b=await t.lease({run:n,targets:w??f.parts(),plan:v.plan});try{if(!f.seeSame(b.shelf,w))throw o("another run \
changed the ledger after this plan was made")}catch(x){throw await b.lease.giveBack(void 0),x}return a=v.plan,c=void 0,i=b,()=>(i=void 0,S.between(()=>$(b.lease)))})},
keep:async()=>i?.lease.keep(),edit:(v,w,b)=>S.take({...dt,edits:w.map(x=>({...x,target:v})),step:b}),async intend(v){let w=v.filter(A=>!bn(u(A),A.entry)),b=A=>r&&
(kn(d(A),n)||bn(d(A),A.entry)),x=w.filter(b),T=w.filter(A=>!b(A));x.length>0&&await k({...dt,edits:x}),T.length>0&&await S.take({...dt,edits:T,step:"pending"})},
settle:v=>k({...dt,edits:v}),async identify(v){let w=[...v].filter(([b,x])=>f.tell(b,x)&&p.entries.has(b));w.length>0&&await k({...dt,places:w.map(([b])=>b)})},
doubt:(v,w)=>S.between(()=>P(w.flatMap(({uid:b,name:x})=>{let T=u({uid:b,name:x});return kn(T,n)?[{target:v,uid:b,name:x,entry:T}]:[]}))),whole:v=>g(v)?k({...dt,
whole:[v]}):Promise.resolve()}}function pi(e,t){return e.split(/\r?\n/).flatMap(n=>{let r=n.replace(/(?<!\\) +$/,"");if(r===""||r.startsWith("#")||r.length>1e3)return[];let o=r.startsWith("!"),
s=o?r.slice(1):r,i=s.endsWith("/"),a=i?s.slice(0,-1):s;if(a==="")return[];try{return[{keeps:o,foldersOnly:i,form:Gh(a),folder:t}]}catch{return[]}})}function Gh(e){
let t=e.includes("/"),n=e.replace(/^\//,"").match(/\/\*\*\/|^\*\*\/|\/\*\*$|\*+|\\.|\[!?\]?[^\]]*\]|./gs)??[];return new RegExp(`^${t?"":"(?:.*/)?"}${n.map(Hh).
join("")}$`,"s")}function Hh(e){return e==="/**/"?"/(?:.*/)?":e==="**/"?"(?:.*/)?":e==="/**"?"/.*":e.startsWith("*")?"[^/]*":e==="?"?"[^/]":e.startsWith("[")&&e.
length>1?e.replace(/^\[!/,"[^").replaceAll("\\","\\\\"):(e.length>1&&e.startsWith("\\")?e.slice(1):e).replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function lu(e,t){let n=e.
split("/");return n.some((r,o)=>{let s=n.slice(0,o+1).join("/"),i=o<n.length-1,a=t.findLast(({folder:c,foldersOnly:l,form:f})=>(i||!l)&&s.startsWith(c)&&f.test(
s.slice(c.length)));return a!==void 0&&!a.keeps})}function du(e,t,n){let r=Buffer.from(e.buffer,e.byteOffset,e.byteLength);if(r.length<12||r.toString("latin1",0,4)!=="DIRC")return;let o=r.readUInt32BE(4);if(o<2||
o>4)return;let s=new Set,i=12,a=Buffer.alloc(0);for(let c=r.readUInt32BE(8);c>0;c-=1){let l=i+40+t;if(l+2>r.length)return;let f=o>2&&(r.readUInt16BE(l)&16384)!==
0,d=l+(f?4:2);if(o===4){let p=zh(r,d);d=p.end;let g=r.indexOf(0,d);if(g<0||p.count>a.length)return;a=Buffer.concat([a.subarray(0,a.length-p.count),r.subarray(d,
g)]),i=g+1}else{let p=r.indexOf(0,d);if(p<0)return;a=r.subarray(d,p),i+=Math.floor((p-i)/8)*8+8}let u=a.toString("utf8");n.has(u)&&s.add(u)}return s}function zh(e,t){
let n=e[t]??0,r=t+1,o=n&127;for(;(n&128)!==0&&r<e.length;)n=e[r]??0,r+=1,o=(o+1)*128+(n&127);return{count:o,end:r}}async function qh(e,t,n){let{outOfGit:r}=e.source.source;if(r===void 0)return[];let o=[],s=r.values?t:[];for(let a of s)for(let c of await mi(a,"values",n))o.push(
c);let i=new Set([...t.flatMap(a=>gi(U(a),e.folder)),e.folder,n.cwd]);for(let a of i)for(let c of r.keys)for(let l of await mi(W(a,c),"keys",n))o.push(l);return o}
async function hN(e,t,n){let{outOfGit:r}=e.source.source;if(r===void 0||r.values)return[];let o=[];for(let s of t)if(!r.keys.includes(ve(s)))for(let i of await mi(
s,"values",n))o.push(i);return o.filter(({state:s})=>s==="out").map(({shown:s})=>s)}async function fu(e,t,n){let{CI:r,GITHUB_ACTIONS:o}=n.env;return o==="true"||
r!==void 0&&r!==""&&r!=="false"?[]:(await qh(e,t,n).catch(()=>[])).flatMap(i=>i.state==="out"?[]:[{because:`${Jh(i)}. ${Vh(i)}`,at:e.where(["source"])}])}function Jh({
shown:e,holds:t,state:n}){let r=t==="keys"?"the keys that open the source":"values that anybody can read";return n==="tracked"?`${e} holds ${r}, and git tracks \
it`:`${e} holds ${r}, and git does not ignore it`}function Vh({shown:e,holds:t,state:n}){let r=`Put ${t==="keys"?e.split("/").at(-1):e} into .gitignore.`;return n===
"offered"?r:`${r} Then \`git rm --cached ${e}\`, and where it was pushed, make ${t==="keys"?"the keys and the values":"the values"} anew.`}async function mi(e,t,n){
if(await ko(e,n)===void 0)return[];let r=await hi(U(e),n);return r===void 0?[]:[{shown:Oe(n.cwd,e).split(Zn).join("/"),holds:t,state:await uu(e,r,n)}]}async function uu(e,t,n){
let r=Oe(t.top,e).split(Zn).join("/"),o=await ko(W(t.git,"index"),n),s=await cn(W(t.common,"config"),n)??"",i=/^\s*objectformat\s*=\s*sha256/im.test(s)?32:20;return o!==
void 0&&du(o,i,new Set([r]))?.has(r)?"tracked":lu(r,await Yh(e,t,s,n))?"out":"offered"}async function Yh(e,t,n,r){let{top:o,common:s}=t,i=r.env.HOME??r.env.USERPROFILE,
a=i===void 0?"":await cn(W(i,".gitconfig"),r)??"",c=/^\s*excludesfile\s*=\s*"?([^"\n]+?)"?\s*$/im.exec(`${n}
${a}`)?.[1],l=r.env.XDG_CONFIG_HOME||(i===void 0?void 0:W(i,".config")),f=l===void 0?void 0:W(l,"git","ignore"),d=c===void 0?f:i===void 0?c:c.replace(/^~(?=\/)/,
i),u=[];for(let p of[d,W(s,"info","exclude")])if(p!==void 0&&ft(p))for(let g of pi(await cn(p,r)??"",""))u.push(g);for(let p of gi(U(e),o).reverse()){let g=Oe(o,
p).split(Zn).join("/"),m=await cn(W(p,".gitignore"),r)??"";for(let h of pi(m,g===""?"":`${g}/`))u.push(h)}return u}async function yN(e,t){let n=await hi(U(e),t);
return n===void 0?void 0:await uu(e,n,t)!=="out"}function gi(e,t){if(e===t)return[e];let n=Oe(t,e);return n===""||n.startsWith("..")||ft(n)?[e]:[e,...gi(U(e),t)]}
async function hi(e,t){let n=W(e,".git");if(await ko(W(n,"HEAD"),t)!==void 0)return{top:e,git:n,common:n};let r=/^gitdir: (.+?)\s*$/.exec(await cn(n,t)??"")?.[1];
if(r!==void 0){let o=he(e,r),s=(await cn(W(o,"commondir"),t))?.trim();return{top:e,git:o,common:s===void 0?o:he(o,s)}}return U(e)===e?void 0:hi(U(e),t)}async function cn(e,t){
let n=await ko(e,t);return n===void 0?void 0:Buffer.from(n).toString()}async function ko(e,{files:t}){return t.read(e).catch(()=>{})}function pu(e,t){let n=Qh(t);for(let[r,o]of e){if(o.size>D.names)throw Zh(r,[...o.values()][D.names]);for(let[s,i]of o){if(Buffer.byteLength(s)>D.nameBytes)throw Xh(
i);if(i.secret.bytes>n)throw ey(s,i,n)}}}function Qh({targets:e}){let t=e.reduce((n,{target:{capabilities:r}})=>{let o=["secret","public"].map(s=>Nn(r,s).maxBytes.
is);return Math.max(n,...o)},0);return Math.min(D.mostValueBytes,Math.max(D.valueBytes,D.valueTimes*t))}function Zh(e,t){let n=`${e} has more than ${D.names} na\
mes, the most that one environment may have`;return new O("source",n,{where:t?.at,hint:"Nothing was written. Divide them among several configs, each with an own\
er and a source of its own."})}function Xh({at:e}){let t=`a name is longer than ${D.nameBytes} bytes, the most that a name may have`;return new O("source",t,{where:e,
hint:"Nothing was written. No target takes such a name: look whether a value stands where its name should be."})}function ey(e,{at:t},n){return new O("source",`${e}\
: the value is larger than ${n} bytes, far more than any target takes`,{where:t,hint:"Nothing was written. Take it out of the source, and keep files of this siz\
e where files belong."})}var mu=/^(?:SEALPOST_|DOTENV_PRIVATE_KEY(?:_|$))/,ty=/^(?:SEALPOST_\w*(?:KEY|TOKEN|SECRET|PASSWORD)(?:_PREVIOUS)?|DOTENV_PRIVATE_KEY(?:_.*)?)$/,ny=["ACTIONS_RUN\
TIME_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","github_token"],ry=8;function gu(e,{env:t}){let n=e.ledger?.use??(t.GITHUB_ACTIONS==="true"?"git-branch":"file"),r=new Set(
[...e.targets.flatMap(mt),...n==="file"?[]:["GITHUB_TOKEN"],...ny]),o=e.source.source.access.env.map(({name:a})=>us(a)),s=a=>mu.test(a)||r.has(a)||o.some(c=>c.test(
a)),i=Object.entries(t).flatMap(([a,c=""])=>ty.test(a)||!mu.test(a)&&s(a)?[c,...c.split(",")].map(Ai):[]);return{isName:s,values:new Set(i.filter(a=>a.length>=ry))}}async function hu(e,t,n){let r=new Set,o={...n.files,read:a=>n.files.read(oy(a,r))},s=await sy(e,t,{...n,files:o}),i=Ui(s,e,t);return jl({read:s,desired:i,config:e},
gu(e,n)),{read:s,desired:i,files:[...r]}}function oy(e,t){return t.add(e),e}async function sy(e,t,n){let r=new Set(t.map(c=>c.environment)),o=e.environments.filter(
c=>r.has(c)),{source:s,settings:i}=e.source,a=await s.read({environments:o,settings:i,folder:e.folder,io:{files:n.files,env:n.env,fetch:n.fetch}});return pu(a,e),
new Map(o.map(c=>{let l=a.get(c);if(l===void 0)throw new O("source",`the source ${s.id} gave nothing for ${c}`);return[c,l]}))}async function yu({config:e,targets:t,sources:n,host:r},o){let{files:s,cwd:i,env:a}=o,c=await Yf({path:e,files:s,targets:t,sources:n,cwd:i,env:a,packages:r?.packages??
!0});return r?.configured?.(c),c}async function wu({call:e,world:t,host:n,approved:r,only:o},s){await ec(r,s,t),ql(o,s);let{targets:i}=e.host?.tokens===void 0?s:
{targets:[]};Gd({...s,targets:i},o,n.ledger,t)}async function bu({call:e,world:t,host:n},r,o){ol(n.learned,r,o,t);let s={read:new Map,desired:[],files:[]},{read:i,
desired:a,files:c}=e.command==="drift"?s:await hu(r,o,t),l=await fu(r,c,t),f=await n.touched(r,o);return sl(n.learned,i,r,o,t),{read:i,desired:a,touched:f,exposed:l}}
async function ku(e,t,n){let{world:r,host:o,keys:s,notice:i,approved:a,recover:c,id:l}=e,f=qc(t,r,o.ledger,i,e.gates),d=a===void 0?{}:{id:a.ledger.id},u=await cu(
{store:f,keys:s,owner:t.owner,run:l,world:r,recover:c,places:n,...d});return a!==void 0&&Fa(a,u),u}function Su(e,t,n,{desired:r},o){let{call:s,keys:i}=e;return s.
command!=="drift"?Cl(r,i,Tr(i,o.id)):Il(o.entries,[...n,...vu(e,t,o)])}function vu({host:e,only:t},n,r){return t.targets.length+t.environments.length>0?[]:Fi(n,
r.spots()).filter(e.allow)}function Ou(e,t,n,r,o){let{call:s}=e,i=new Set(r.map(({uid:l})=>l)),a=[...n,...vu(e,t,o)].filter(({key:l})=>o.entries.has(l.uid)||i.has(
l.uid)),c=Ce(t,{targets:[],environments:[]});return{busy:a,beside:s.command==="apply"?Zl(a,c):[],complete:n.length===c.length}}function Pu({world:e,host:t,notice:n,
gates:r},o,{busy:s},i){let a=new Map;for(let f of s){let d=a.get(f.target);d===void 0?a.set(f.target,[f]):d.push(f)}let c=o.targets.filter(({name:f})=>a.has(f));
return Ia(c,e,n,f=>t.tokens(f,a.get(f.name)??[]),i.keep,r)}function $u({call:e,world:t},n,{busy:r,beside:o},s){return Xl(r,n,s,Mr(e,"looking",r.length),{beside:o,
stop:t.stop})}async function xu(e,t){let n=t.now(),r="",o,s,i,a=[],c,l=new Map,f=d=>or({command:e.command,owner:r,plan:o,saved:s,receipts:i,warnings:a,work:c,started:n,finished:t.
now(),error:d,requests:iy(l)});try{let d=await yu(e,t),u=Cd(e,t);s=u.approved,await wu(u,d),r=d.owner;let p=Ce(d,u.only).filter(u.host.allow),g=await bu(u,d,p),
m=await ku(u,d,p),h=Su(u,d,p,g,m),y=Ou(u,d,p,[...h,...g.touched],m);l=Pu(u,d,y,m);let S=await $u(u,d,y,l),k=await Id(u,d,m,y,{looks:S,lines:l,wanted:h,values:g}),
P=Ll(wl({...k,wanted:h}),g.touched,m.entries),$=Tl({...k,...jd(u,d,g),changes:P});return o=Ki(r,$.changes,_d(u,$,d,m,k)),c=Wd(o,m,k),a=Bd(u,d,g,m,o,y,S),s??=await tc(
e.saved,{...u,...k,plan:o,config:d,ledger:m},u.keys,t),await Dd(u,o,c,f)&&(i=[],await Fd(u,o,{config:d,values:g,ledger:m,reach:y,looks:S,lines:l,facts:k},i)),f()}catch(d){
return f(B(d))}}function iy(e){return Object.fromEntries([...e].map(([t,{requests:n}])=>[t,{...n}]))}var Eu=50,Tu=10;function Au(e){let t=new Map,n=(o,s)=>JSON.stringify([o,s]),r;return{read:o=>{r=o},note:o=>{t.set(n(o.target,o.key.label),o.at)},of:({target:o,scope:s})=>t.
get(n(o,s)),ofError({code:o,where:s=""}){let i=r?.targets.find(({name:l})=>s===l||s.startsWith(`${l}:`));if(i!==void 0)return i.at;let c=o.startsWith("ledger-")||
/^[\w.-]+\/[\w.-]+@/.test(s)?"ledger":/^source/.test(o)?"source":void 0;if(!(c===void 0&&!/^(?:plan|key)-/.test(o)))return r?.where(c===void 0?[]:[c])??`${e}:1`}}}
var Ru=/^([^#]+):([1-9]\d{0,6})$/;function Lu(e,t,n=!1){let r=[...ay(e,t),...cy(e,t),...ly(e,t),...dy(e,t),...n?fy(e,t):[],...uy(e)],o=r.length-Eu;return o<=0?r:
[...r.slice(0,Eu),{title:"Sealpost",message:`${Ci(o,"more remark")} in the report`,at:void 0}]}function $t({title:e,message:t,at:n,level:r}){let[,o,s]=Ru.exec(n??
"")??[],i=o===void 0?[]:[`file=${Nu(o)}`,`line=${s}`],a=o===void 0&&n!==void 0?`${n}: ${t}`:t;return`::${r??"error"} ${[...i,`title=${Nu(e)}`].join(",")}::${Cu(
a)}`}function Mu(e){return`::add-mask::${Iu(e)}
`}function Cu(e){return Iu(e.split(`
`).map(Mi).join(`
`))}function Iu(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function Nu(e){return Cu(e).replaceAll(":","%3A").replaceAll(",","%2C")}function ay({error:e},{ofError:t}){if(e===void 0)return[];let n=`Sealpost: ${e.
code}`,r=e.message.split(`
`).map(c=>/^(.+:\d+): (.+)$/.exec(c));if(r.every(c=>c!==null))return r.map(c=>({title:n,at:c[1],message:`${c[2]}`}));let{where:o,message:s,hint:i}=e,a=o!==void 0&&
Ru.test(o)?void 0:t(e);return a===void 0?[{title:n,at:o,message:`${s}
${i}`}]:[{title:n,at:a,message:`${o===void 0?"":`${o}: `}${s}
${i}`}]}function cy({refusals:e,changes:t},{of:n}){let r=o=>{let s=new Set(o),i=t.find(a=>s.has(de(a)));return i&&n(i)};return e.map(({rule:o,because:s,unlock:i,
addresses:a,at:c})=>({title:`Sealpost refused: ${o}`,at:c??r(a),message:[s,...a.length===0?[]:[So(a)],`Unlock: ${i}`].join(`
`)}))}function ly({changes:e},{of:t}){let n=e.filter(({error:r,reached:o})=>r!==void 0&&o!==!1);return yi(n,({error:r})=>[r?.code,r?.message]).map(([r,...o])=>({
title:`Sealpost: ${r.error?.code} at ${r.target}`,at:t(r),message:`${So([r,...o].map(({name:s})=>s))}: ${r.error?.message}
${r.error?.hint}`}))}function dy({changes:e},{of:t}){return yi(e.filter(({reached:n})=>n===!1),()=>[]).map(([n,...r])=>({title:`Sealpost: not reached at ${n.target}`,
at:t(n),message:`${So([n,...r].map(({name:o})=>o))}: ${n.error?.message}
${n.error?.hint}`,level:"warning"}))}function fy({changes:e},{of:t}){let n=e.filter(r=>Nt(r)&&r.error===void 0);return yi(n,()=>[]).map(([r,...o])=>({title:`Sea\
lpost: ${r.target} differs`,at:t(r),message:So([r,...o].map(({name:s})=>s))}))}function uy({warnings:e=[]}){return e.map(({because:t,at:n})=>({title:"Sealpost: \
worth a look",message:t,at:n,level:"warning"}))}function yi(e,t){let n=new Map;for(let r of e){let o=JSON.stringify([r.target,r.scope,...t(r)]),s=n.get(o);s?s.push(
r):n.set(o,[r])}return[...n.values()]}function So(e){let t=e.length-Tu;return`${e.slice(0,Tu).join(", ")}${t>0?` and ${t} more`:""}`}var Y=["plan","apply","drift"],be={command:{commands:Y,otherwise:"plan"},config:{commands:Y,otherwise:"sealpost.yaml"},plan:{commands:["plan","apply"]},expires:{
commands:["plan"],otherwise:"60m"},target:{commands:Y},environment:{commands:Y},recover:{commands:["plan","apply"],otherwise:"false"},accept:{commands:["plan","\
apply"]},"fail-on":{commands:Y,otherwise:"refused"},comment:{commands:["plan"],otherwise:"false"},issue:{commands:["drift"],otherwise:"false"},summary:{commands:Y,
otherwise:"true"},report:{commands:Y},"ledger-key":{commands:Y,variable:"SEALPOST_KEY",secret:!0},"ledger-key-previous":{commands:Y,variable:"SEALPOST_KEY_PREVI\
OUS",secret:!0},"github-token":{commands:Y,variable:"GITHUB_TOKEN",secret:!0},"app-id":{commands:Y,variable:"SEALPOST_GITHUB_APP_ID"},"app-private-key":{commands:Y,
variable:"SEALPOST_GITHUB_APP_PRIVATE_KEY",secret:!0},"vercel-token":{commands:Y,variable:"VERCEL_TOKEN",secret:!0},"netlify-token":{commands:Y,variable:"NETLIF\
Y_AUTH_TOKEN",secret:!0},"cloudflare-token":{commands:Y,variable:"CLOUDFLARE_API_TOKEN",secret:!0},"cloudflare-account-id":{commands:Y,variable:"CLOUDFLARE_ACCO\
UNT_ID"},"token-names":{commands:["plan"]},"job-token":{commands:Y,otherwise:"${{ github.token }}",secret:!0}},ln="INPUT_";function ju(e){return Ze().flatMap(t=>{
let n="secret"in be[t]?re(t,e):void 0;return n===void 0?[]:[{name:t,value:n}]})}function _u(e){let t=Ze().flatMap(n=>{let r=be[n],o=re(n,e);return r.variable===
void 0||o===void 0?[]:[[r.variable,o]]});return{SEALPOST_LEDGER_TOKEN:re("job-token",e),...Object.fromEntries(Object.entries(e).filter(([n])=>!n.startsWith(ln))),
...Object.fromEntries(t)}}var py=["API_URL","SERVER_URL","EVENT_NAME","EVENT_PATH","REPOSITORY","REF","SHA","RUN_ID","RUN_ATTEMPT","ACTOR","WORKSPACE","OUTPUT",
"STEP_SUMMARY"].map(e=>`GITHUB_${e}`);function Bu(e){let t=Ze().filter(o=>o==="job-token"||!my(o)),n=["RUNNER_TEMP","SEALPOST_PACING","CLOUDFLARE_ACCOUNT_ID",...Vi],
r=new Set([...py,...t.map(vo),...n]);return Object.fromEntries(Object.keys(e).filter(o=>r.has(o)||o.startsWith(ln)).map(o=>[o,r.has(o)?e[o]:""]))}function my(e){
return"secret"in be[e]||e==="app-id"}function Ze(){return Object.keys(be)}function vo(e){return`${ln}${e.toUpperCase()}`}function re(e,t){return t[vo(e)]?.trim()||
void 0}function dn(e,t){let{otherwise:n=""}=be[e];return re(e,t)??n}function wi(e){return{"report.json":zi(e),"report.md":sr(e),"report.html":Hi(e)}}var gy={"config-missing":"Name the file with the input `config`, and check the repository out first.","key-missing":"Give the step the input `ledger-key`: the o\
utput of `sealpost keygen`.","key-weak":"Give `ledger-key` the output of `sealpost keygen`; passphrases are not accepted."},hy=[[/`sealpost plan --out FILE`/g,"\
`command: plan`"],[/`(?:sealpost )?apply --recover`/g,"`command: apply` with `recover: true`"],[/`?--recover`?/g,"`recover: true`"],[/`--accept '((?:[^'`]|'\\'')*)'`/g,
"`accept: $1`"],[/--out\b/g,"the input `plan`"],[/\bMake a new plan\./g,"Run all jobs of the workflow anew: the failed one alone would get the same plan again."],
[/\bA job's own token with (`[\w: ]+`) is enough: put it into SEALPOST_LEDGER_TOKEN\./g,"Leave `job-token` out: the job's own token is enough, with $1."],[/\bSet the token in the environment; `sealpost doctor` names the variable\./g,
"Give the step that token as its input."],[/\bSEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN\b/g,"the input `job-token`, or SEALPOST_LEDGER_TOKEN under `env:`"],[/\bSEALPOST_KEY_PREVIOUS\b/g,
"`ledger-key-previous`"],[/\bSEALPOST_KEY\b/g,"`ledger-key`"]];function yy(e){let t=Ze().find(n=>be[n].variable===e);return t===void 0?`${e}, under \`env:\``:`t\
he input \`${t}\``}function fn(e,t){return gy[e]??bi(t)}function Wu(e){let{changes:t,error:n,refusals:r}=e;return{...e,changes:t.map(wy),refusals:r.map(o=>({...o,
unlock:bi(o.unlock)})),...n===void 0?{}:{error:{...n,hint:fn(n.code,n.hint)}}}}function wy(e){let{note:t,error:n}=e;return{...e,...t===void 0?{}:{note:bi(t)},...n===
void 0?{}:{error:{...n,hint:fn(n.code,n.hint)}}}}function bi(e){return hy.reduce((n,[r,o])=>n.replace(r,o),e).replace(/\bput it into (\w+)/g,(n,r)=>`give it to \
the step as ${yy(r)}`)}function Du(e,t){let n=Object.entries(e.summary).map(([r,o])=>[r,String(o)]);return{changed:String(by(e)),summary:JSON.stringify(e.summary),...Object.fromEntries(
n),plan:e.plan===void 0?"":t.plan,hash:e.hash,report:t.report}}function by({command:e,summary:t,changes:n,work:r=!1}){return e==="plan"?r:e==="apply"?t.written>
0:n.some(Nt)}function Fu(e,t){return Object.entries(e).map(([n,r])=>{let o=`sealpost-${Buffer.from(t(18)).toString("base64url")}`;return`${n}<<${o}
${r}
${o}
`}).join("")}function Ku(e,t=1048576){let n=Buffer.from(e);if(n.length<=t)return e;let r=t-Buffer.byteLength(Uu(e.length)),o=r>0?n.lastIndexOf(`
`,r-1):-1;if(o<0)return"";let s=n.subarray(o+1).toString().split(`
`).length-1;return`${n.subarray(0,o+1)}${Uu(s)}`}function Uu(e){return`
> **${e} more lines do not fit here.** The whole report is in the folder that the step's output \`report\` names.
`}async function Gu(e){let{report:t,inputs:n,origins:r,sinks:o}=e;o.print(Eo(t,Lo,{verbose:!1}));for(let i of Lu(t,r,n.failOn==="differs"))o.print($t(i));let s=vy(
t,n.failOn)?Gi(t):0;for(let[i,a]of Object.entries(Sy(e)))try{await a()}catch(c){if(c instanceof O&&c.code==="leak-guard")throw c;let{code:l,message:f,hint:d}=B(
c),u=Se(c)||`: ${f}
${fn(l,d)}`;o.print($t({title:"Sealpost",message:`${i} could not be written${u}`,at:void 0})),s||=1}return s}function Hu(e,t){t.rehearse(Eo(e,Lo,{verbose:!1}));
for(let n of Object.values(wi(e)))t.rehearse(n)}function Sy(e){let{report:t,inputs:n,paths:r,world:o,sinks:s}=e,{GITHUB_OUTPUT:i,GITHUB_STEP_SUMMARY:a}=o.env;return{
async"the report"(){for(let[c,l]of Object.entries(wi(t)))s.write(W(r.report,c),l)},async"the job summary"(){if(!n.summary||!a)return;let c=1048576-s.size(a);s.append(
a,Ku(sr(t),c))},async"the comment"(){n.comment&&s.print(await(await import("./keep-comment-4DBEYGNY.js")).keepComment(e))},async"the issue"(){n.issue&&s.print(await(await import("./issue-DQVQZSOI.js")).
keepIssue(e))},async"the outputs"(){i&&s.append(i,Fu(Du(t,r),o.random))}}}function vy(e,t){return e.error!==void 0||e.summary.failed+(e.summary.notReached??0)>0?
!0:e.refusals.length>0?t!=="never":t==="differs"&&e.changes.some(Nt)}function Ju(e,t){let{env:n}=e,r=new Map;return{files:{...e.files,async read(o){let s=await e.files.read(o);return s!==void 0&&r.set(o,s),s}},async check(){let{GITHUB_REPOSITORY:o,
GITHUB_SHA:s}=n,i=qt(n);if(!o||!s||i===void 0||t===void 0)return zu;let{filesAt:a,insidePath:c,openRepository:l}=await import("./repository-CGYBHHV2.js"),f=l(o,
async()=>t,e),d=await f.forkPoint(i,s).catch(Oy);if(d===void 0)return zu;if(d.tip===s)return"";let u=he(e.cwd,n.GITHUB_WORKSPACE||"."),[p,g]=[s,d.tip].map(m=>a(
f,m,u));for(let[m,h]of r){let y=Py(()=>c(m,u));if(y===void 0)continue;let[S,k]=[await p.read(m),await g.read(m)];if(!(S===void 0||qu(k,h)||qu(k,S)))throw new O(
"plan-stale",`${i} has moved on, and has another ${y} by now`,{where:y,hint:"Nothing was written. The run of its newest commit applies what is there; one of an \
older commit would take it back."})}return""}}}var zu="Whether the default branch has moved on since could not be seen: give the job `contents: read`, and leave\
 `job-token` out.";function Oy(e){if(!(e instanceof O&&["not-found","forbidden","sso-required","unauthorized","token-expired"].includes(e.code)))throw e}function Py(e){
try{return e()}catch{return}}function qu(e,t){return e!==void 0&&Buffer.from(e).equals(t)}var Vu=4,$y=6,xy=new Set(["true","false","null","none","undefined","default","production","preview","development"]),Ey=100;function ki(e,t){let n=new Map,r=e.map(
a=>{let c=a.reveal(),l=/^\s*[{[]/.test(c)?$y:Vu;return{value:c,parts:Ti(c).filter(f=>f.length>=l)}});for(let{value:a,parts:c}of r)for(let l of[a,...c])n.has(l)||
n.set(l,Ty(l));let o=Ny(t,n),s=a=>!xy.has(a.toLowerCase())&&![a,...n.get(a)??[]].some(o),i=r.flatMap(({value:a,parts:c})=>{let l=c.filter(s);return[...s(a)?[a,a.
trim(),...n.get(a)??[]]:[],...l,...l.length>Ey?[]:l.flatMap(d=>n.get(d)??[])]});return[...new Set(i)].filter(a=>a.trim().length>=Vu&&!/[\r\n]/.test(a))}function Ty(e){
return Buffer.byteLength(e)<8?[]:Ni(e)}function Ny(e,t){if(e.length===0)return()=>!1;let n=$i(Yu(t),e),r=new Map;for(let s of Yu(t)){if(Buffer.byteLength(s)>=8)
continue;let i=r.get(s.length);i===void 0?r.set(s.length,new Set([s])):i.add(s)}let o=new Set;for(let s of e)for(let[i,a]of r)for(let c=0;c+i<=s.length;c+=1){let l=s.
slice(c,c+i);a.has(l)&&o.add(l)}return s=>n.has(s)||o.has(s)}function*Yu(e){for(let[t,n]of e)yield t,yield*n}async function Zu(e){let{env:t,mode:n,guard:r,out:o}=e,s=f=>o(f.map(Mu).join("")),i=ju(t);s(i.map(({value:f})=>f));let a=i.map(({name:f,value:d})=>({name:f,secret:new ut(
d)})),c=n==="reviewed"?await Ay(e):[];for(let[f,d]of[[a,Object.keys(be)],[c,[]]])r.learn(f.map(({secret:u})=>u),d,f.map(({name:u})=>u));let l=[...Ri(t),...c];return s(
ki(l.map(({secret:f})=>f),[])),(f,d,u)=>{r.learn(f,d,u),n==="trusted"&&s(ki(f,d))}}async function Ay({sources:e,env:t,inputs:n}){let r=await Promise.all(Object.
values(e).map(s=>s()));return[{access:{env:n.tokenNames.map(s=>({name:s,means:"a token"}))}},...r.map(({source:s})=>s)].flatMap(s=>fs(s,t))}var Xu={token:"github-token",key:"ledger-key","sealpost-key":"ledger-key",file:"config","dry-run":"command","private-key":"app-private-key"};function Po(e,t){let n=Ze().
filter(o=>e===void 0||ep(o,e,!0));for(let o of Object.keys(t))o.startsWith(ln)&&Ry(o.slice(ln.length).toLowerCase(),n,e);let r=e??tp("command",Y,t);for(let o of Ze())
if(Ly(o,t)&&!ep(o,r,e!==void 0))throw un(`${r} takes no input \`${o}\``,`Take it out, or use it with ${pe(be[o].commands)}.`);if(re("app-id",t)===void 0!=(re("a\
pp-private-key",t)===void 0))throw un("`app-id` and `app-private-key` belong together","Give both of them, or neither.");for(let o of Ze()){let s=o.endsWith("-t\
oken")?re(o,t):void 0;if(s!==void 0&&!gn(s))throw un(`the input \`${o}\` holds characters that no token has`,"Nothing was sent. Copy it anew, whole and alone: n\
o blank, line end or letter beyond ASCII may stand inside.")}return{command:r,config:dn("config",t),plan:re("plan",t),lifeMs:ba(dn("expires",t)),targets:Si("tar\
get",t),environments:Si("environment",t),recover:Oo("recover",t),accept:My("accept",t),failOn:tp("fail-on",["differs","refused","never"],t),comment:r==="plan"&&
Oo("comment",t),issue:r==="drift"&&Oo("issue",t),summary:Oo("summary",t),report:re("report",t),jobToken:re("job-token",t),tokenNames:Si("token-names",t)}}function np(e,t){
let n={};for(let r of["command","config","report","summary"]){let o={...n,[vo(r)]:re(r,t)};try{Po(e,o),n=o}catch{}}return Po(e,n)}function ep(e,t,n){let{commands:r}=be[e];
return r.includes(t)&&!(n&&e==="command")}function Ry(e,t,n){if(t.some(a=>a===e))return;let r=/^[\w -]{1,40}$/.test(e)?`\`${e}\``:"of that name",o=n===void 0?"T\
here is no input":`sealpost/${n} has no input`,s=Object.hasOwn(Xu,e)?Xu[e]:Pe(e,t),i=s!==void 0&&t.includes(s)?`Did you mean \`${s}\`?`:`The inputs are ${pe(t,"\
and")}.`;throw un(`${o} ${r}`,i)}function Ly(e,t){let n=re(e,t);return n!==void 0&&n!==dn(e,{})}function Si(e,t){let n=(re(e,t)??"").split(/[\n,]/).map(r=>r.trim());
return[...new Set(n.filter(r=>r!==""))]}function My(e,t){let n=(re(e,t)??"").split(`
`).map(r=>r.trim());return[...new Set(n.filter(r=>r!==""))]}function tp(e,t,n){let r=t.find(o=>o===dn(e,n));if(r===void 0)throw un(`the input \`${e}\` is not wha\
t it can be`,`It is ${pe(t)}.`);return r}function Oo(e,t){let n=dn(e,t);if(n!=="true"&&n!=="false")throw un(`the input \`${e}\` is neither true nor false`,"Writ\
e it as `true` or `false`.");return n==="true"}function un(e,t){return new O("usage",e,{hint:t})}function rp(e,t){let n=e.way("the log"),r=o=>e.way(`the file ${ve(o)}`);return{pass:o=>e.way("a comment or an issue")(o),rehearse:o=>{e.way("the report")(o)},print(o){
o!==""&&t(n(o.endsWith(`
`)?o:`${o}
`))},append:(o,s)=>sa(o,r(o)(s)),write(o,s){let i=r(o)(s);ia(U(o),{recursive:!0}),ca(o,i)},size:o=>aa(o,{throwIfNoEntry:!1})?.size??0}}async function kR(e,t){let n=await Xc(t.world),r=n.mode==="untrusted"?Bu(t.world.env):t.world.env,o=Li(r),s=rp(o,t.out);try{let{inputs:i,wrong:a}=Cy(e,r),c=await Zu(
{env:r,inputs:i,mode:n.mode,guard:o,out:t.out,sources:t.sources}),l=o.world({...t.world,env:_u(r)}),f=Wy(i,l);o.learn([],Object.values(f));let d=Au(Oe(l.cwd,he(
l.cwd,i.config))),u={inputs:i,paths:f,origins:d,sinks:s,learned:c,deps:{...t,world:l}},g=Wu(await(async()=>{if(a!==void 0)throw a;return n.mode==="trusted"?jy(u):
Iy(u,n)})().catch(_y(i.command,l)));return await Gu({report:g,inputs:i,paths:f,origins:d,world:l,sinks:s,trust:n})}catch(i){let{code:a,message:c,hint:l,where:f,
exit:d}=o.alarm()??B(i),u=$t({title:`Sealpost: ${a}`,message:`${c}
${fn(a,l)}`,at:f});return a==="leak-guard"?t.out(`${u}
`):s.print(u),d}}function Cy(e,t){try{return{inputs:Po(e,t)}}catch(n){return{inputs:np(e,t),wrong:n}}}async function Iy({inputs:e,origins:t,sinks:n,learned:r,deps:o},s){
let{command:i,config:a,targets:c,environments:l,tokenNames:f,jobToken:d}=e;if(i!=="plan")throw new O("untrusted",`${i} is not for this run: ${s.because}`);e.plan!==
void 0&&n.print("Nothing is saved to `plan` by this run: only a plan that is made on the default branch can be applied."),e.recover&&n.print("`recover` is left \
alone by this run: a lost ledger is recovered on the default branch."),e.accept.length>0&&n.print("`accept` is left alone by this run: only who may write to the\
 default branch can vouch for a name.");let{planPull:u}=await import("./pull-XLHONAIY.js"),p=u({trust:s,config:a,only:{targets:c,environments:l},tokenNames:f,
jobToken:d,targets:o.targets,sources:o.sources,progress:sp(n),host:op(t,r)},o.world);return Ro(p,o.world.stop)}async function jy(e){let{inputs:t,paths:n,origins:r,
sinks:o,learned:s}=e,{targets:i,sources:a}=e.deps,{command:c}=t,l=Ju(e.deps.world,t.jobToken),f={...e.deps.world,files:l.files},d=!1,u=await By(t,n,f,o),p=xu({command:c,
config:he(f.cwd,t.config),only:{targets:t.targets,environments:t.environments},recover:t.recover,accept:u!==void 0&&"apply"in u?[]:t.accept,...u===void 0?{}:{saved:u},
targets:i,sources:a,approve:async g=>(Hu(g,o),o.print(await l.check()),d=!f.stop.aborted,d),progress:sp(o),host:op(r,s)},f);return Ro(p,f.stop,()=>d)}function op(e,t){
return{learned:t,ledger:"git-branch",configured:e.read,allow:n=>(e.note(n),!0)}}function _y(e,{now:t}){let n=t(),r={owner:"",plan:void 0,receipts:void 0,requests:{}};
return o=>{let s=B(o);if(s.code==="leak-guard")throw s;return or({command:e,started:n,finished:t(),error:s,...r})}}async function By(e,t,n,r){let{command:o,plan:s,
lifeMs:i}=e,{files:a}=n;if(o==="plan"){let c=async(l,f)=>r.write(l,Buffer.from(f).toString());return{make:await oc(t.plan,{read:a.read,replace:c}),lifeMs:i}}if(!(o!==
"apply"||s===void 0))return pr({only:{targets:e.targets,environments:e.environments},recover:e.recover,accept:e.accept}),{apply:await rc(t.plan,a)}}function Wy({
plan:e,report:t},{cwd:n,env:r}){let o=r.RUNNER_TEMP||n;return{plan:he(n,e??he(o,"sealpost/plan.json")),report:he(n,t??he(o,"sealpost/report"))}}function sp({print:e}){
let t=0;return n=>{if(n.kind!=="waiting"||n.until===t)return;t=n.until;let r=n.because==="limited"?"asks for less traffic":"has trouble of its own";e(`Waiting u\
ntil ${new Date(t).toISOString().slice(11,19)} UTC: the target ${r}.`)}}async function TR(e){la(process);let t=o=>{process.stdout.write(o)},n=o=>{let{code:s,message:i,hint:a,exit:c}=B(o);process.stdout.write(`${$t({title:`Sealpost: ${s}`,
message:`${i}
${a}`,at:void 0})}
`,()=>process.exit(c))};process.on("uncaughtException",n),process.on("unhandledRejection",n);let r=new AbortController;for(let o of["SIGINT","SIGTERM"])process.
on(o,()=>r.abort());process.exitCode=await e({world:da(r.signal),out:t,targets:ua,sources:fa}),r.signal.aborted&&process.stdout.write("",()=>process.exit())}export{ba as a,Pe as b,Ge as c,gn as d,Ct as e,Ia as f,It as g,mt as h,nt as i,rc as j,oc as k,Do as l,qc as m,zb as n,al as o,kr as p,Nn as q,ie as r,Vb as s,Yb as t,
$e as u,Xl as v,Ln as w,Rd as x,Ts as y,$v as z,Jc as A,ss as B,cm as C,is as D,ce as E,Yd as F,dm as G,Tn as H,ze as I,pm as J,$t as K,Mu as L,ol as M,sl as N,
rp as O,Hf as P,Jf as Q,kR as R,TR as S,Yf as T,cu as U,qh as V,hN as W,Jh as X,Vh as Y,yN as Z,hu as _,xu as $};

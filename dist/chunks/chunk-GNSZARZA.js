const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{$ as ji,$a as Xi,A as Ri,B as er,Ca as sr,D as tr,E as Ei,Ea as se,F as Ti,Fa as qi,G as ut,Ga as Eo,H as Ni,I as xo,J as Rt,Ja as Ue,K as Ai,Ka as We,L as Ci,
La as tt,M as Li,Ma as Ji,Na as ir,Nb as ua,Oa as Vi,Pa as Yi,Q as Mi,Qa as hn,Ra as To,Sa as pt,Ta as ar,Ua as Qi,Va as Nt,Wa as No,Xa as Zi,Ya as At,Z as Ro,a as Pi,
aa as Et,ab as ee,ba as Ii,bb as ea,ca as D,d as Se,da as _i,db as J,e as U,ea as gn,eb as ta,fa as Bi,fb as Ct,g as ft,ga as nr,gb as na,h as F,ha as fe,hb as ra,
ia as Ke,ib as oa,j as ve,ja as A,jb as cr,k as he,ka as Me,kb as Ao,l as Yn,la as Fi,lb as Co,m as Oi,ma as Di,n as P,na as Ki,nb as sa,o as B,oa as Ui,ob as ia,
p as Pe,pb as aa,q as Qn,qa as ue,qb as ca,r as Zn,ra as Wi,s as xt,sa as pe,t as $i,ta as rr,tb as da,u as et,ua as or,v as Xn,va as Tt,w as xi,wa as Gi,xa as Hi,
xb as la,yb as fa,za as zi}from"./chunk-NBDS574Y.js";var nt="Make a new plan: `sealpost plan --out FILE`.",pa=/^\{\n {2}"sealpost": "plan\/([1-9][0-9]{0,8})",\n/,ip=/^ {2}"key": "([A-Za-z0-9_-]{8})",\n {2}"ledger": "([A-Za-z0-9_-]{1,64})",\n/,
[ma,ga]=[`,
  "mac": "`,`"
}
`],ap=43;function ha(e,t){let n={sealpost:"plan/1",key:t.id,ledger:e.ledger.id,generation:e.ledger.generation,tool:e.tool,owner:e.owner,config:e.config,commit:e.
commit??null,endpoints:e.endpoints,created:e.created,expires:e.expires,targets:e.only.targets,environments:e.only.environments,recover:e.recover,...e.accept.length===
0?{}:{accept:e.accept},...e.holders.length===0?{}:{holders:e.holders},refusals:e.refusals,hash:e.hash},r=Object.entries(n).map(([s,i])=>`  "${s}": ${JSON.stringify(
i)},
`),o=e.changes.map(s=>`
    ${dr(s)}`);return ka(`{
${dp(`${r.join("")}  "changes": [${o.join(",")}
  ]`)}`,t,e.ledger.id)}function dr(e){let{target:t,use:n,scope:r,name:o}=e.address,{uid:s,environment:i,do:a,why:c,sure:d,instead:f}=e,{sourceName:l,form:u,fingerprint:p,
version:g,revision:m,learn:h,made:y,kept:S,drift:k,contested:O}=e;return JSON.stringify({address:{target:t,use:n,scope:r,name:o},uid:s,environment:i,...{do:a,why:c,
sure:d,instead:f},sourceName:l,form:u,fingerprint:p,version:g,revision:m,learn:h,made:y,kept:S,drift:k,contested:O})}function ya(e,t){let[n="",r]=pa.exec(e)??[];
if(r!==void 0&&r!=="1")throw new P("plan-invalid",`the plan is in format ${r}, and this Sealpost knows format 1`,{hint:`Nothing was written. Use the Sealpost th\
at made it. Or: ${nt}`});let[,o,s=""]=ip.exec(e.slice(n.length))??[];if(r===void 0||o===void 0)throw Lo("this is not a plan as Sealpost writes it");if(o!==t.id)
throw Lo(`the plan was made under the key ${o}, and the key at hand is ${t.id}`);let i=e.slice(0,-(ma.length+ap+ga.length));if(!cp(ka(i,t,s),e))throw Lo("the pl\
an was changed after it was made");let{targets:a,environments:c,generation:d,commit:f,...l}=JSON.parse(e);return{owner:l.owner,config:l.config,...f===null?{}:{commit:f},
endpoints:l.endpoints,tool:l.tool,ledger:{id:s,generation:d},created:l.created,expires:l.expires,only:{targets:a,environments:c},recover:l.recover,accept:l.accept??
[],holders:l.holders??[],refusals:l.refusals,hash:l.hash,changes:l.changes}}function wa(e){return pa.test(e)}function ba(e){let[,t="",n=""]=/^([0-9]{1,5})([mhd])$/.
exec(e)??[],r=Number(t)*(n==="m"?6e4:n==="h"?36e5:864e5);if(r<6e4||r>30*864e5)throw new P("usage","that is not how long a plan can be good for",{hint:"Say it as\
 90m, 2h or 1d: from one minute to thirty days."});return r}function ka(e,t,n){let r=Xn("sha256",Rt(t,n,"plan/v1")).update(e).digest("base64url");return`${e}${ma}${r}${ga}`}
function cp(e,t){let[n,r]=[Buffer.from(e),Buffer.from(t)];return n.length===r.length&&er(n,r)}function dp(e){return e.replace(/[\u007f-\uffff]|#(?=#\[)/g,t=>`\\u${t.
charCodeAt(0).toString(16).padStart(4,"0")}`)}function Lo(e){return new P("plan-invalid",e,{hint:`Nothing was written. ${nt}`})}function Ge(e,t){let n=t.env[e.env]||e.default;if(!URL.canParse(n))throw new P("endpoint",`${e.env} is not an address`);let r=new URL(n),o=["127.0.0.1","[::1]",
"localhost"].includes(r.hostname);if(r.protocol!=="https:"&&!(r.protocol==="http:"&&o))throw new P("endpoint",`${e.env} is neither https nor loopback`);if(r.username!==
""||r.password!==""||r.search!==""||r.hash!=="")throw new P("endpoint",`${e.env} holds more than an address`);return r}var lp=6e4;function Pa(e,t){if(t>=Date.parse(e.expires))throw Lt(`the plan expired at ${e.expires}`);if(Date.parse(e.created)>t+lp)throw new P("plan-invalid",`t\
he plan was made at ${e.created}, which is yet to come`,{hint:`Nothing was written. Set the clock of the machine that made it, or of this one, by NTP say. ${nt}`});
if(e.refusals>0)throw new P("plan-invalid","the plan holds refusals, and what was refused is never carried out",{hint:`Nothing was written. Do what the refusals\
 ask for. ${nt}`})}function Oa(e,t){if(e.owner!==t.owner)throw new P("plan-invalid",`the plan belongs to the owner "${e.owner}", not to "${t.owner}"`,{hint:`Not\
hing was written. ${nt}`});if(e.config!==t.config)throw Lt("the config changed since the plan was made");if(e.commit!==void 0&&t.commit!==void 0&&e.commit!==t.commit)
throw Lt(`the plan was made at the commit ${va(e.commit)}, and this is ${va(t.commit)}`);let n=new Map(e.endpoints);for(let[r,o]of t.endpoints)if(n.get(r)!==o)throw Lt(
`${r} is reached at another endpoint than when it was planned`)}function $a(e,t){let{id:n,generation:r}=e.ledger;if(n!==t.id&&r>0)throw new P("plan-invalid","th\
e plan was made for another ledger",{hint:`Nothing was written. Use the config and the folder that it was made in. Or: ${nt}`});if(n===t.id&&t.generation<r)throw Lt(
"the ledger is gone, or older than the plan");if(n!==t.id||t.generation>r)throw Lt("the plan was applied already, wholly or in part, or another run wrote since \
it was made")}var fp={source:"changed at the source since the plan was made",target:"edited at the target since the plan was made",gone:"no longer there",new:"n\
ew since the plan was made",unseen:"can no longer be seen",other:"would not be the change that was planned",elsewhere:"another place than when the plan was made\
: made anew since, or another one has its name"};function xa(e,t,n){let r=Sa(e.changes),o=Sa(t),s=new Map,i=(c,d)=>{let f=s.get(c);f?f.push(d):s.set(c,[d])},a=new Map(
e.changes.map(({uid:c,address:{use:d,scope:f}})=>[c,`${d}:${f}`]));for(let[c,d]of e.holders)n.get(c)!==d&&i("elsewhere",`${a.get(c)}`);for(let c of new Set([...r.
keys(),...o.keys()])){let[d,f]=[r.get(c),o.get(c)],l=[d,f].find(u=>u!==void 0&&rr(u));l===void 0||(d&&dr(d))===(f&&dr(f))||i(up(d,f),fe(l.address))}return[...s].
map(([c,d])=>({rule:"stale",because:fp[c],unlock:"make a new plan: `sealpost plan --out FILE`",addresses:d}))}function up(e,t){return t===void 0?"gone":t.why===
"unlisted"?"unseen":e===void 0||e.why==="unlisted"?"new":e.fingerprint!==void 0&&t.fingerprint===void 0?"gone":e.fingerprint!==t.fingerprint||e.version!==t.version?
"source":Mo(e)!==Mo(t)?Mo(t)?"target":"gone":e.revision!==t.revision||[e.why,t.why].includes("drifted")?"target":"other"}function Mo(e){let t=e.instead??e.do;return t!==
"create"&&t!=="forget"}function Sa(e){return new Map(e.map(t=>[A(t.uid,t.address.name),t]))}function va(e){return e.slice(0,12)}function Lt(e){return new P("pla\
n-stale",e,{hint:`Nothing was written. ${nt}`})}function ie(e,t="or"){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}function lr(e,t){let n=Oe(e,t);return n!==void 0?
`; did you mean \`${n}\`?`:t.length===0?"":`; known here: ${ie([...new Set(t)],"and")}`}var[pp,mp]=[64,1e3];function Oe(e,t){if(e.length>pp)return;let n;for(let r of t.
slice(0,mp)){let o=Math.max(1,Math.floor(Math.min(r.length,e.length)/3));if(Math.abs(r.length-e.length)>o)continue;let s=gp(e.toLowerCase(),r.toLowerCase());s<=
o&&(n===void 0||s<n.slips)&&(n={word:r,slips:s})}return n?.word}function gp(e,t){let n=[],r=Array.from({length:t.length+1},(o,s)=>s);for(let o=1;o<=e.length;o+=
1){let s=[o];for(let i=1;i<=t.length;i+=1){let a=e[o-1]===t[i-1],c=Math.min((r[i]??0)+1,(s[i-1]??0)+1,(r[i-1]??0)+(a?0:1));o>1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-
1]&&(c=Math.min(c,(n[i-2]??0)+1)),s.push(c)}n=r,r=s}return r[t.length]??0}var fr=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,hp=/^ref: (refs\/[\w.+@/-]+)$/;async function Ea(e,t){let n=t.env.GITHUB_SHA??"";return await Ta(e,t)??(fr.test(n)?n:void 0)}
async function Ta(e,t){let n=F(e,".git"),r=await Ra(F(n,"HEAD"),t);if(r===void 0)return U(e)===e?void 0:Ta(U(e),t);let o=hp.exec(r)?.[1];if(o===void 0||o.includes(
".."))return fr.test(r)?r:void 0;let s=await Ra(F(n,o),t);if(s!==void 0)return fr.test(s)?s:void 0;let a=(await Na(F(n,"packed-refs"),t)??"").split(`
`).find(c=>c.endsWith(` ${o}`));return a===void 0?void 0:fr.exec(a.slice(0,-o.length-1))?.[0]}async function Ra(e,t){return(await Na(e,t))?.trimEnd()}async function Na(e,t){
let n=await t.files.read(e).catch(()=>{});return n&&Buffer.from(n).toString()}function yn({entries:e,fingerprint:t},n,r,o){let{name:s,made:i,form:a,secret:c,revision:d,stampedWith:f=[]}=o;if(r.made!==void 0&&i!==void 0&&r.made!==i)return"\
made-anew";if(a!==void 0&&a!==(r.kept??r.form))return"edited";let l=c&&t(c,{uid:n,name:s,form:r.form},r.keyId);if(l!==void 0&&l!==r.fingerprint)return"edited";if(r.
revision===void 0&&d===void 0)return"unstamped";if(r.revision===void 0||d===void 0)return"half";if(r.revision===d)return"same";if(l!==void 0)return"touched";let u=f.
map(p=>e.get(p)?.get(s)).map(p=>yp(p)&&p);return u.some(p=>p&&p.revision===d)?"moved-by-us":u.includes(!1)?"untold":"edited"}function Aa(e){return e==="edited"||
e==="made-anew"?e:void 0}function Ca(e){if(!(e==="same"||e==="moved-by-us"||e==="unstamped"))return e==="made-anew"?"somebody made it anew since we wrote it":e===
"half"?"its stamp cannot be compared, so it may have been edited since we wrote it":e==="untold"?"its name was changed since we wrote it, here or in a place tha\
t is not ours":"somebody edited it since we wrote it"}function yp(e){return e?.state==="written"}var Mt="-";async function La(e){let t=[...Ma(e.seen)],n=new Map,r=async()=>{for(let i=t.shift();i!==void 0;i=t.shift()){let[a,c]=i;n.set(a,await bp(e,c))}};await Promise.
all(Array.from({length:Math.min(6,t.length)},r));let o=new Map(e.seen.map(({place:i,observation:a})=>[i.key.uid,a])),s=new Map;for(let i of[...e.mapped,...e.seen.
map(a=>a.place)]){let{uid:a,within:c}=i.key,d=n.get(jo(i))?.now??e.records.get(a)?.identity;if(d===void 0||d===Mt)continue;let f=o.get(a)?.identity??c;s.set(a,{
place:i,identity:`${i.use}|${d}|${f}`})}return{told:s,...wp(e,n)}}function wp({seen:e},t){let n=new Map,r=new Map,o=[];for(let[s,i]of Ma(e)){let{was:a,now:c,error:d}=t.
get(s)??{};for(let{place:f}of i)c!==void 0&&n.set(f.key.uid,c);for(let{place:f}of i)d!==void 0&&r.set(f.key.uid,d);a!==void 0&&c!==void 0&&a!==Mt&&c!==Mt&&a!==c&&
o.push({places:i.map(({place:f})=>f),was:a,now:c})}return{relocated:o,holders:n,untold:r}}async function bp(e,t){let n=t.map(({place:c})=>e.records.get(c.key.uid)?.
identity).find(c=>c!==void 0),r=t.find(({observation:c})=>c.listed||c.error===void 0);if(r===void 0)return{was:n,now:void 0};let o=t.map(({observation:c})=>c.holder).
find(c=>c!==void 0);if(o!==void 0)return{was:n,now:o};if(n!==void 0&&!kp(e,t))return{was:n,now:n};let{place:s}=r,i=e.connections.get(s.target);if(i===void 0)return{
was:n,now:void 0};let{target:a}=ue(e.config,s.target);try{return{was:n,now:await a.identify({scope:s.scope,io:i.reading})}}catch(c){let d=B(c);return d.code==="\
forbidden"||d.code==="not-found"?{was:n,now:n??Mt}:{was:n,now:void 0,error:d}}}function kp({facts:e,wanted:t,config:n},r){let o=new Set,s=new Set,i=new Set;for(let{
place:f,observation:l}of r){let{uid:u}=f.key;s.add(u);let p=new Map(l.sightings.map(g=>[g.name,g]));for(let g of p.keys())i.add(A(u,g));for(let[g,m]of e.entries.
get(u)??[]){let h=p.get(g),y=h===void 0||m.state!=="written";o.add(y?"gone":yn(e,u,m,h))}}if(o.size===0||o.has("same")||o.has("moved-by-us"))return!1;if(o.size>
1||!o.has("unstamped"))return!0;let{allow:a}=n.policy,c=t.filter(({uid:f})=>s.has(f)),d=a.includes("adopt")?c:c.filter(({uid:f,address:{name:l}})=>!i.has(A(f,l))||
e.entries.get(f)?.has(l));return!Sp(d,e.entries,a.includes("remove")?s:new Set)}function Sp(e,t,n){let r=new Set([...n].flatMap(o=>[...t.get(o)?.keys()??[]].map(
s=>A(o,s))));for(let{uid:o,address:s,prints:i}of e){let a=t.get(o)?.get(s.name);if(a===void 0||i.get(a.keyId)!==a.fingerprint)return!1;r.delete(A(o,s.name))}return r.
size===0}function jo({use:e,key:t}){return`${e}|${t.holder}`}function Ma(e){let t=new Map;for(let n of e){let r=t.get(jo(n.place));r?r.push(n):t.set(jo(n.place),
[n])}return t}function ur({only:e,recover:t,accept:n=[]}){let r=[...e.targets.length>0?["target"]:[],...e.environments.length>0?["environment"]:[],...t?["recover"]:[],...n.length>
0?["accept"]:[]];if(r.length!==0)throw new P("usage",`a saved plan says itself what it is about: it takes no ${ie(r)}`,{hint:`Nothing was read or written. Leave\
 ${ie(r,"and")} out, or give ${r.length>1?"them":"it"} where the plan is made.`})}function ja(e,t,n){if(e===void 0||!("apply"in e))return;let r=ya(e.apply,t[0]);
return Pa(r,n.now()),r}async function Ia(e,t,n){e!==void 0&&Oa(e,await Ba(t,n))}async function _a(e,t,n,r){if(e===void 0||!("make"in e))return;let{plan:o,config:s,
ledger:i,only:a,recover:c,accept:d,holders:f}=t,l=new Set(o.changes.filter(pe).map(({uid:g})=>g)),u=r.now(),p={...await Ba(s,r),tool:ji,ledger:{id:i.id,generation:i.
generation},created:new Date(u).toISOString(),expires:new Date(u+e.lifeMs).toISOString(),only:a,recover:c,accept:d,holders:[...f].filter(([g,m])=>l.has(g)&&m!==
Mt),refusals:o.refusals.length,hash:o.hash,changes:o.changes};return await e.make(ha(p,n[0])),p}async function Ba(e,t){let n=await Ea(e.folder,t);return{owner:e.
owner,config:e.digest,...n===void 0?{}:{commit:n},endpoints:e.targets.map(({name:r,target:o})=>[r,Ge(o.capabilities.access.endpoint,t).href])}}async function Fa(e,t){
let n=await Ka(e,t);if(n!==void 0)return n;throw new P("usage",`there is no plan ${Se(e)}`,{where:e,hint:"Nothing was written. Make one: `sealpost plan --out FI\
LE`."})}async function Da(e,t){let n=o=>new P("usage",o,{where:e,hint:"Name another file with --out."}),r=await Ka(e,t);if(r!==void 0&&r!==""&&!wa(r))throw n(`${Se(
e)} is there already, and is not a plan`);return async o=>{try{await t.replace(e,Buffer.from(o),420)}catch(s){throw n(`the plan ${Se(e)} could not be written${Pe(
s)}`)}}}async function Ka(e,t){let n=await t.read(e).catch(r=>{let o=`${Se(e)} cannot be read${Pe(r)}`;throw new P("usage",o,{where:e,hint:"Name a file that can\
 be."})});return n&&Buffer.from(n).toString("latin1")}function jt(e){return/^[\x21-\x7e]+$/.test(e)}function Ua({status:e,headers:t,bytes:n},r,o){if(e===401&&o!==void 0)return new P("token-expired",`${r} took the token until ${new Date(o).toISOString()}, when \
it ended`);if((e===403||e===404)&&/^required\b/i.test(t.get("x-github-sso")??""))return new P("sso-required",`${r} asks for single sign-on, which this token is \
not authorised for`);if(e===403&&/"Repository was archived so is read-only/i.test(vp(n)))return new P("archived",`${r} takes no writes to this repository: it is\
 archived`)}function Wa(e,t,n){let r=t!==null&&URL.canParse(t,n.href)?new URL(t,n):void 0;return r?.origin===n.origin&&/\/repositories\/\d+(?:\/|$)/.test(r.pathname)?
new P("moved",`${n.host} answered ${e}: this repository was renamed or transferred`):new P("redirect",`${n.host} answered ${e}: it wants to send us elsewhere`)}
function Ga(e){let t=Date.parse(e.get("github-authentication-token-expiration")??"");return Number.isNaN(t)?void 0:t}function vp(e){return new TextDecoder().decode(
e.subarray(0,4096))}var Pp=366*24*60*6e4;function za(e,t,n){let{status:r}=e,{url:o,method:s}=n,{host:i}=o,a=f=>new P("bad-answer",`${i} ${f}`);if(r>=300&&r<400&&r!==304)throw Wa(r,
e.headers.get("location"),o);if(r<200||r>599)throw a(`answered ${r}, which is no HTTP status`);let c=new Ct(e.headers);c.delete("content-encoding"),c.delete("co\
ntent-length");let d=t.length===0||[204,205,304].includes(r);if(d&&c.delete("content-type"),r===200&&s==="GET"&&d)throw a("answered 200 with nothing where JSON \
was expected");if(e.ok&&!d){if(!Op(t)){let f=/^\s*</.test(new TextDecoder().decode(t.subarray(0,64)));throw a(`answered ${r} with ${f?"a web page":"something el\
se"} where JSON was expected`)}c.set("content-type","application/json; charset=utf-8")}return na(t,{status:r,statusText:e.statusText,headers:c})}function Op(e){
try{return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e)),!0}catch{return!1}}function qa(e,t){return e.status===429?!0:e.status!==403?!1:e.headers.has(
"retry-after")||pr(e.headers)===0?!0:/secondary rate limit|abuse detection|rate limit exceeded/i.test(new TextDecoder().decode(t.subarray(0,4096)))}function pr(e){
let t=e.get("x-ratelimit-remaining")??e.get("ratelimit-remaining");return t===null||!/^\d+$/.test(t)?void 0:Number(t)}function Ja(e,t){let n=e.get("retry-after"),
r=n===null?void 0:Ha(n,t,Number.POSITIVE_INFINITY);if(r!==void 0)return r;let o=e.get("x-ratelimit-reset")??e.get("ratelimit-reset");return o===null||(pr(e)??0)>
0?void 0:Ha(o,t,1e9)}function Ha(e,t,n){let r=e.trim()===""?Number.NaN:Number(e),o=Number.isNaN(r)?Date.parse(e)-t:r<n?r*1e3:(r>1e12?r:r*1e3)-t;return Number.isNaN(
o)?void 0:Math.min(Math.max(0,o),Pp)}async function Va(e,t,n,r){let{url:o,method:s,headers:i,body:a}=await $p(e,t),c=n.pathname.replace(/\/$/,"");if(o.origin!==n.origin||!`${o.pathname}/`.startsWith(
`${c}/`))throw new P("endpoint",`a request to another address than ${n.host} was refused`);let d=s!=="GET"&&s!=="HEAD",{idempotent:f=s!=="POST",again:l}=t??{};return{
url:o.href,method:s,headers:i,body:a,writes:d,idempotent:f,at:r,again:l}}async function $p(e,t){let{idempotent:n,again:r,signal:o,...s}=t??{},{body:i}=s;if(!((typeof e==
"string"||e instanceof URL)&&(i==null||typeof i=="string"))){let d=new Request(e,{...s,redirect:"manual"});return{url:new URL(d.url),method:d.method.toUpperCase(),
headers:new Ct(d.headers),body:d.body===null?void 0:new Uint8Array(await d.arrayBuffer())}}let c=new Ct(s.headers);return i!=null&&!c.has("content-type")&&c.set(
"content-type","text/plain;charset=UTF-8"),{url:new URL(e),method:(s.method??"GET").toUpperCase(),headers:c,body:i==null?void 0:new TextEncoder().encode(i)}}async function Ya(e,t,n){
let{runtime:r,host:o,userAgent:s,deadlineMs:i}=n,a=new Ct(e.headers);if(!jt(t))throw new P("token-missing","the token holds characters that no token has");a.set(
"authorization",`Bearer ${t}`),a.set("user-agent",s);let c=AbortSignal.timeout(i),d,f;try{d=await r.fetch(e.url,{method:e.method,headers:[...a],body:e.body??null,
redirect:"manual",signal:c}),f=await ra(d,o)}catch(u){throw u instanceof P?u:c.aborted?new P("timeout",`no answer from ${o} within ${i/1e3} s`):new P("network",
`no connection to ${o}`)}let l=qa(d,f);return{answer:za(d,f,{method:e.method,url:new URL(e.url)}),limited:l}}function Io(){return{closedUntil:0,lastWrite:Number.NEGATIVE_INFINITY}}function It(){let e=new Map;return(t,n)=>{let r=`${t} ${n}`,o=e.get(r)??Io();return e.set(
r,o),o}}var xp=65*6e4,Rp=15,Qa=4,Ep=15*6e4,Tp=3e4,Np=5e3;function _t(e){let{runtime:t,endpoint:n,pace:r,userAgent:o,deadlineMs:s=3e4}=e;cr(t.env);let i={runtime:t,host:n.
host,userAgent:o,deadlineMs:s},a=t.env.SEALPOST_PACING==="off",c=a?0:r.writeGapMs.is,d=Io(),f=0,l,u=Promise.resolve();async function p(w,b){if(w-t.now()>2e3&&e.
notice(w,b),await t.sleep(w-t.now(),t.stop),t.stop.aborted)throw Za()}async function g(w,b){for(;;){let x=m(w);if(x<=t.now())break;if(x>b)throw Xa(x);await p(x,
"limited")}if(w.writes&&t.stop.aborted)throw Za()}function m(w){return Math.max(d.closedUntil,w.writes?d.lastWrite+c:0)}function h(w){d.closedUntil=Math.max(d.closedUntil,
t.now()+w)}async function y(w,b){for(;;){await g(w,b);let x=await e.token();if(d=e.tokenLanes?.(n.host,x)??d,!(m(w)>t.now())&&(w.writes&&await e.mayWrite?.(),!(m(
w)>t.now())))return w.writes&&(d.lastWrite=t.now()),x}}async function S(w,b){let x;try{let E=await k(w,b,j=>{w.writes&&xt(j)==="unknown"&&(x??=j)}),N=`${w.method}\
 ${E.status}`,R=N==="POST 409"||N==="DELETE 404";if(x===void 0)return E;if(E.ok||R||E.status>=500)return Object.assign(E,{repeated:!0})}catch(E){throw x??E}throw x}
async function k(w,b,x){let E=t.now()+xp;for(let N=0,R=0,j=0;;){let K=N+R+j>0,q=await y(w,E);w.writes&&(K||t.now()-w.at>Np)&&await w.again?.(),b[w.writes?"write":
"read"]+=1,K&&(b.retried+=1);let oe=await Ya(w,q,i).catch(Le=>B(Le));if(w.writes&&(d.lastWrite=t.now()),oe instanceof P){if(R+=1,x(oe),!w.idempotent||!Ap(oe)||R>=
Qa)throw oe;await p(t.now()+O(R),"unavailable");continue}let{answer:L}=oe,X=Date.parse(L.headers.get("date")??"");Number.isNaN(X)||(f=X-t.now());let ke=Ja(L.headers,
t.now()+f);if(oe.limited){N+=1;let Le=ke===void 0?Math.min(r.unstatedWaitMs.is*2**(N-1),Ep):Math.min(250*2**(a?0:N),Tp);if(h(Math.max(ke??0,Le)+$(250)),N>=Rp)throw Xa(
d.closedUntil);continue}if(L.status>=500||L.status===408){R+=1,x(new P("unavailable",`${n.host} answered ${L.status}`)),L.headers.has("retry-after")&&h(ke??0);let Le=Math.
max(d.closedUntil,t.now()+O(R));if(!w.idempotent||R>=Qa||Le>E)return L;await p(Le,"unavailable");continue}if(pr(L.headers)===0&&h(ke??0),L.status===401&&await e.
token(q)!==q&&j===0){j+=1;continue}let G=Ga(L.headers);G!==void 0&&(l={token:q,at:G});let $o=l?.token===q&&l.at<=t.now()+f?l.at:void 0;if(L.status>=400){let Le=new Uint8Array(
await L.arrayBuffer()),vi=Ua({status:L.status,headers:L.headers,bytes:Le},n.host,$o);if(vi!==void 0)throw vi}return L}}function O(w){return 500*2**(w-1)+$(500)}
function $(w){let[b=0,x=0]=t.random(2);return Math.floor((b*256+x)/65536*w)}function v(w,b){return async(x,E)=>{let N=await Va(x,E,n,t.now());if(!N.writes)return S(
N,w);if(!b)throw new P("read-only",`${N.method} refused: nothing is written while looking`);let R=u.then(()=>S(N,w));return u=R.catch(()=>{}),R}}return{reader:w=>v(
w,!1),writer:w=>v(w,!0),targetNow:()=>t.now()+f}}function Ap(e){return["network","timeout","unavailable","bad-answer"].includes(e.code)}function Za(){return new P(
"interrupted","stopped before this was sent")}function Xa(e){return new P("limited",`the target takes no more requests before ${new Date(e).toISOString()}`)}function ec(e,t){let n=He(e,t);if(n===void 0)return n;if(/^(['"]).*\1$/s.test(n))throw new P("token-missing",`${t} is in quotes, which no token has`,{hint:`Noth\
ing was sent. Take the quotes off ${t}: in a file for \`--env-file\` they become a part of the value.`});if(jt(n))return n;throw new P("token-missing",`${t} hol\
ds characters that no token has`,{hint:`Nothing was sent. Copy it anew, whole and alone: no blank, line end or letter beyond ASCII may stand inside. Then put it\
 into ${t}.`})}function He(e,t){return e[t]?.trim()||void 0}function tc(e){let t=He(e.env,"SEALPOST_KEY"),n=He(e.env,"SEALPOST_KEY_PREVIOUS");if(!t)throw new P("key-missing","SEALPOST_KEY is not set");let r=xo(t);return n?
[r,xo(n,"SEALPOST_KEY_PREVIOUS")]:[r]}function ae(e,t,n){let r=B(t);return{uid:e.uid,name:e.name,ok:!1,error:r,landed:n??xt(r)}}function Hw(e,t={}){return{uid:e.uid,name:e.name,ok:!0,...t.evidence===
void 0?{}:{evidence:t.evidence},...t.note===void 0?{}:{note:t.note}}}async function zw(e,t){let n=[],r;for(let o of e){if(r){n.push(ae(o,r,"no"));continue}try{n.
push(await t(o))}catch(s){let i=B(s);n.push(ae(o,i)),Zn(i)&&(r=i)}}return n}var wn=".sealpost/ledger.json",Bo="sealpost-ledger",Fo=pt({path:ee(tt().check(Ue(1),J("The file; a relative path begins at the folder of the config.")),wn)}),mr=pt(
{repository:At(tt().check(We(/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/,"must be `owner/name`"),J("The GitHub repository, `owner/name`. Without i\
t the one of the workflow, `GITHUB_REPOSITORY`."))),branch:ee(tt().check(We(/^(?!.*\.\.)(?!.*\.(?:lock)?$)[A-Za-z0-9_][\w.-]{0,99}$/,"must begin with a letter o\
r digit and go on with letters, digits, dots, dashes or underscores, 100 at most"),J("A branch that holds nothing else. It is made by the first apply.")),Bo),names:ee(
Vi().register(se,{description:"Whether the commit messages list the names of secrets; the files always do."}),!0)}),Do={file:Fo,"git-branch":mr};var bn=["create","update","adopt","remove"],Cp={create:["create"],update:["create","update"],adopt:["create","update","adopt"],remove:["create","update","remove"]};
function gr(e){let t=typeof e=="string"?Cp[e]:e;return bn.filter(n=>t.includes(n))}var Ft=tt(),Bt=Ft.check(Ue(1)),Ko=Ft.check(We(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,"must begin with a letter or digit and go on with letters, digits, dots, dashe\
s or underscores, 63 at most")),Lp=Ft.check(We(/^[A-Z_][A-Z0-9_]{0,99}$/,"must be the name of an environment variable, in capitals; no token may stand in the co\
nfig"),We(/^(?!SEALPOST_|DOTENV_PRIVATE_KEY)/,"must name a variable for a target's token; SEALPOST_\u2026 and DOTENV_PRIVATE_KEY\u2026 hold keys of the run itself")),
hr=hn(Bt),nc=No(bn),Mp=pt({allow:ee(Qi([nc,hn(nc).check(Ue(1))],{error:"must be `create`, `update`, `adopt` or `remove`, or a list of these"}).register(se,{description:"\
What a run may do by itself: a list of `create`, `update`, `adopt` (take over a name that is not ours) and `remove`. As a single word `update` means create and \
update, `adopt` adds adopt to these, `remove` adds remove; neither of the two brings the other."}),"update"),protect:ee(hr.check(J("Globs of names that are neve\
r changed.")),[]),onDrift:ee(No(["restore","report"]).register(se,{description:"What to do about a value that was changed at the target."}),"restore"),maxRemovals:ee(
ir().check(Eo(0),J("How many names one run may remove, all targets together.")),0),maxUpdateShare:ee(Ji().check(Eo(0),qi(1),J("Largest share of the names of a t\
arget that one run may update, 0 to 1.")),1),allowEmpty:ee(hr.check(J("Globs of names whose value may be empty.")),[]),allowUnusual:ee(hn(Ft.check(We(/^(?!!)[^*?]+$/,
"must be a name of the source in full, without * and ?"))).check(J("Names, in full, whose values are meant as they stand although they look like a mask, a place\
holder, ciphertext or a mistake.")),[])}),Uo={use:Bt.check(J("The kind of target: a built-in one, or the name of an installed package.")),environments:Nt(Ft,Yi()).
register(se,{description:"Environment of the source \u2192 the place, or the list of places, that its values go to."}),secrets:ee(hr.check(Ue(1),J("Globs of the\
 names to send; `!` in front leaves names out.")),["*"]),rename:ee(Nt(Bt,Bt).register(se,{description:"Name at the source \u2192 name at the target."}),{}),prefix:At(
Ft.check(We(/^[\w.-]{1,64}$/,"must be the beginning of a name"),J("Put before every name that is not renamed."))),public:ee(hr.check(J("Globs of names whose val\
ues stay readable where the target has such a kind.")),[]),token:At(pt({env:Lp.check(J("The environment variable that holds the token."))}).register(se,{description:"\
Where the token is, in place of the usual variable."}))},jp=ar(Uo),Wo=pt({version:Zi(1).register(se,{description:"Version of this format."}),owner:Ko.check(J("W\
hose entries these are. A ledger serves one owner, and is refused to any other.")),source:ar({use:Bt.check(J("A built-in source, or the name of an installed pac\
kage."))}).register(se,{description:"Where the values come from."}),environments:hn(Ko).check(Ue(1),J("The environments that the source is asked for.")),ledger:At(
ar({use:Bt.check(J("The kind of store."))}).register(se,{description:"Where Sealpost remembers what it wrote. Without it: `git-branch` in a job at GitHub, unles\
s the default file is there already; elsewhere `file`."})),policy:ea(Mp.check(J("What a run may do without asking.")),{}),targets:Nt(Ko,jp).register(se,{description:"\
The places that values go to, each under a name."})});function oc(e,t){let n=t.GITHUB_EVENT_NAME??"",r=s=>{let i=sc(e,t);return{mode:"untrusted",because:s,...i===void 0?{}:{subject:i}}};if(ze(e,"repository","full_n\
ame")!==void 0&&!Go(e,t))return r("the event is about another repository");if(n==="pull_request")return Ip(e,t,r);if(kn(e,"pull_request")!==void 0)return r(`a p\
ull request, in the event ${rc(n)}`);if(n==="schedule"){let s=ze(e,"repository","default_branch");return Dt(t)!==void 0&&(s??Dt(t))===Dt(t)?{mode:"trusted",because:"\
a schedule, which runs on the default branch"}:r("a schedule that is not of the default branch")}if(!["push","workflow_dispatch","repository_dispatch"].includes(
n))return r(`the event ${rc(n)} is not known to be safe`);let o=ze(e,"repository","default_branch");return o===void 0||!Go(e,t)?r("the event does not say what i\
t is about"):Dt(t)!==o?r(`a ${n} that is not of the default branch`):n==="push"&&ze(e,"ref")!==t.GITHUB_REF?r("the event contradicts itself"):{mode:"trusted",because:`\
a ${n} of the default branch`}}function Ip(e,t,n){let r=sc(e,t),[o,s]=["head","base"].map(i=>kn(e,"pull_request",i,"repo","id"));return r?.number===void 0?n("th\
e event does not say what it is about"):!Number.isSafeInteger(s)||s!==kn(e,"repository","id")?n("the pull request is of another repository"):o!==s?n("a pull req\
uest from a fork"):ze(e,"pull_request","user","login")==="dependabot[bot]"?n("a pull request of Dependabot"):ze(e,"pull_request","base","ref")!==r.branch?{...n(
"a pull request to another branch than the default one"),elsewhere:!0}:{mode:"reviewed",because:"a pull request from a branch of this repository",subject:r}}function sc(e,t){
let n=ze(e,"repository","default_branch"),r=kn(e,"pull_request","number"),o=r===void 0?t.GITHUB_SHA:ze(e,"pull_request","head","sha"),s=t.GITHUB_REPOSITORY;if(!(!(Go(
e,t)&&Bp(n)&&_p(o)&&(r===void 0||Number.isSafeInteger(r)&&Number(r)>0))||s===void 0))return{repository:s,branch:n,head:o,...r===void 0?{}:{number:Number(r)}}}function Go(e,{
GITHUB_REPOSITORY:t}){let n=ze(e,"repository","full_name");return t!==void 0&&/^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(t)&&n?.toLowerCase()===t.toLowerCase()}
function _p(e){return typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function Bp(e){return typeof e=="string"&&/^(?!.*\.\.)[^\s\p{C}~^:?*[\\]{1,255}$/u.
test(e)}function Dt({GITHUB_REF:e}){let t=e?.startsWith("refs/heads/")?e.slice(11):"";return t===""?void 0:t}function rc(e){return/^[a-z_]{1,40}$/.test(e)?`\`${e}\
\``:"without a name"}function kn(e,...t){return t.reduce((n,r)=>typeof n=="object"&&n!==null&&Object.hasOwn(n,r)?n[r]:void 0,e)}function ze(e,...t){let n=kn(e,...t);
return typeof n=="string"?n:void 0}var Fp=32*1024*1024;async function ic(e){return oc(await Dp(e),e.env)}async function Dp({env:e,files:t}){let n=e.GITHUB_EVENT_PATH;if(n)try{let r=await t.read(n);
return r===void 0||r.length>Fp?void 0:JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r))}catch{return}}var Kp=32;function Ho(e,t){return qo(e,t,[],0)}function zo(e,t){let n=new Set(Ho(e,t).map(({text:r})=>r));return n.size===0?t:JSON.parse(JSON.stringify(t,(r,o)=>n.
has(String(o))?void 0:o)??"null")}function qo(e,t,n,r){let o=e?._zod?.def;if(e===void 0||o===void 0||t===void 0||t===null||r>Kp)return[];if(Wp(e))return ac(t,n);
let s=g=>qo(g,t,n,r+1),{innerType:i,in:a,out:c,left:d,right:f,options:l,getter:u}=o;return[...[...[i,a,c,d,f,typeof u=="function"?u():void 0],...cc(l)].flatMap(
s),...Up(o,t,n,r)]}function Up(e,t,n,r){if(typeof t!="object"||t===null)return[];let{shape:o,catchall:s,valueType:i,element:a,items:c,rest:d}=e,f=o??{};return Object.
entries(t).flatMap(([l,u])=>{let p=Array.isArray(t)?a??cc(c)[Number(l)]??d:(Object.hasOwn(f,l)?f[l]:void 0)??i??s;return qo(p,u,[...n,l],r+1)})}function Wp(e){let t=se.
get(e)??{};return t.secret===!0||t.writeOnly===!0||t.format==="password"}function ac(e,t){return typeof e=="string"||typeof e=="number"?[{path:t.join("."),text:String(
e)}]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([n,r])=>ac(r,[...t,n]))}function cc(e){return Array.isArray(e)?e:[]}function dc(e){let t=new Map;return n=>{let r=mt(n),o=Kt(r,e);if(o===void 0)throw new P("token-missing",`${n.name} needs a token: ${r.join(" or ")} is not set`,
{where:n.at,hint:`Make one at ${n.target.capabilities.access.portal} and put it into ${r[0]}.`});let s=t.get(o)??(async()=>o);return t.set(o,s),s}}function Kt(e,{
env:t}){for(let n of e){let r=ec(t,n);if(r!==void 0)return r}}function mt(e){return e.token?[e.token.env]:e.target.capabilities.access.token}var Gp=["ACTOR","TRIGGERING_ACTOR","REPOSITORY","REPOSITORY_OWNER","SERVER_URL","API_URL","GRAPHQL_URL","REF","REF_NAME","HEAD_REF","BASE_REF","SHA","RUN_ID","E\
VENT_NAME","WORKSPACE"].map(e=>`GITHUB_${e}`);function lc({env:e,cwd:t}){let{GITHUB_SERVER_URL:n,GITHUB_REPOSITORY:r,GITHUB_RUN_ID:o,GITHUB_REF:s}=e,[,i]=/^refs\/pull\/(\d{1,20})\//.
exec(s??"")??[],a=n&&r?`${n}/${r}`:void 0;return[...[...Gp,"RUNNER_TEMP"].map(d=>e[d]),t,...a===void 0?[]:[`${a}/actions/runs/${o??""}#summary`],...a===void 0||
i===void 0?[]:[`${a}/pull/${i}#issuecomment-`]].filter(d=>d!==void 0&&d!=="")}function uc(e,t,n,r){let{env:o}=r,{source:s,settings:i}=t.source,a=[...Jo(s,o),...[...new Set(t.targets.flatMap(mt))].flatMap(c=>Yo(o,c)),...fc("source",s.config.
settings,i,o),...t.targets.flatMap(({name:c,target:d,settings:f})=>fc(`targets.${c}`,d.config.settings,f,o))];e(a.map(({secret:c})=>c),mc(t,n,r),a.map(({name:c})=>c))}
function pc(e,t,n,r,o){let s=(a,c)=>t.size===1?a:`${a} in ${c}`,i=[...t].flatMap(([a,c])=>{let d=Hp(n,a,c.keys());return[...c].filter(([f])=>!d(f)).map(([f,{secret:l}])=>({
name:s(f,a),secret:l}))});e(i.map(({secret:a})=>a),[...mc(n,r,o),...[...t.values()].flatMap(a=>[...a.keys()])],i.map(({name:a})=>a))}function Jo({access:e},t){let n=e.
env.filter(({secret:s})=>s!==!1).map(({name:s})=>s),r=n.map(Vo),o=Object.keys(t).filter(s=>r.some(i=>i.test(s)));return[...new Set([...n,...o])].flatMap(s=>Yo(t,
s))}function Vo(e){let t=e.split(/<[^>]*>|\{[^}]*\}/).map(zp);return new RegExp(`^${t.join(".+")}$`)}function Hp({targets:e},t,n){let r=e.filter(({places:c})=>c.
some(d=>d.environment===t));if(r.every(c=>c.public.length===0))return()=>!1;let o=nr([...n]),[s,i]=[new Set,new Set],a=new Set;for(let c of r){let d=o(c.secrets);
if(c.public.length>0){let f=Fi(c);for(let l of d)(f(l)==="public"?s:i).add(l)}else if(!a.has(d)){a.add(d);for(let f of d)i.add(f)}}return c=>s.has(c)&&!i.has(c)}
function Yo(e,t){let n=e[t];return n===void 0||n.trim()===""?[]:[{name:t,secret:new ut(n)}]}function fc(e,t,n,r){return Ho(t,n).flatMap(({path:o,text:s})=>{let i=Yo(
r,s);return i.length>0?i:[{name:`${e}.${o}`,secret:new ut(s)}]})}function zp(e){return e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function mc(e,t,n){let{env:r}=n,o=e.
targets.flatMap(({name:d,use:f,target:l,settings:u,places:p})=>[d,f,JSON.stringify([zo(l.config.settings,u),p])]),s=[...new Set(e.targets.map(({target:d})=>d.capabilities))].
flatMap(d=>[r[d.access.endpoint.env]??"",JSON.stringify(d)]),{use:i,source:a,settings:c}=e.source;return[e.owner,e.file,e.path,...e.environments,...o,...s,JSON.
stringify([i,zo(a.config.settings,c),e.ledger,e.policy]),F(e.folder,wn),`refs/heads/${Bo}`,...t.flatMap(({key:d})=>[d.label,d.uid]),...lc(n)]}function wr(e,t){let n=new Map,r=new Map,o=new Map;for(let{place:s,identity:i}of t.values())s.index>=0&&yr(n,i,s);for(let s of e){let{place:i,observation:a}=s;if(!(i.
index<0)){yr(n,gc(s),i);for(let c of a.sightings)yr(r,hc(s,c.row),i),t.has(i.key.uid)||yr(o,yc(i,c),i)}}return(s,i)=>{let{place:a,observation:c}=s;for(let f of[
t.get(a.key.uid)?.identity,gc(s)]){let l=n.get(f??"");if(l!==void 0&&l.key.uid!==a.key.uid)return l}for(let{row:f}of i===void 0?c.sightings:[i]){let l=r.get(hc(
s,f)??"");if(l!==void 0&&l.key.lane!==a.key.lane)return l}let d=i===void 0?void 0:o.get(yc(a,i)??"");return d?.key.uid===a.key.uid?void 0:d}}function yr(e,t,n){
t!==void 0&&!e.has(t)&&e.set(t,n)}function gc({place:e,observation:t}){return t.identity===void 0?void 0:`${e.use}|${e.key.lane}|${t.identity}`}function hc({place:e,
observation:t},n){return n===void 0?void 0:`${e.use}|${n}|${t.identity??""}`}function yc({use:e,key:t},{name:n,revision:r}){return r===void 0?void 0:`${e}|${t.within}\
|${n}|${r}`}function wc(e,t,{sighting:n,observation:r}){let o=n===void 0?qp(e,r):n.blocked,s=t&&(o?.[t]??r.blocked?.[t]);return s===void 0?{}:{blocked:s}}function qp(e,{blockedNames:t,
blockedGlobs:n=[]}){return t?.get(e)??n.find(({names:r})=>_i(r,e))?.blocked}function bc(e,t){let n=new Map(e.filter(br).map(i=>[A(i.uid,i.address.name),i])),r=e.
map(i=>br(i)?Jp(i,n):i),o=new Map,s=new Set;for(let i of r.filter(br)){let a=t(i);a!==void 0&&((o.get(a)??i.form)!==i.form&&s.add(a),o.set(a,i.form))}return r.map(
i=>{let a=br(i)?t(i):void 0;return a!==void 0&&s.has(a)?kr(i,Vp):i})}function Jp(e,t){let{blocked:n,form:r,address:o}=e,s=i=>{let a=t.get(A(i,o.name));return a?.
form===r&&a?.address.target===o.target};return n?.unless===void 0||n.unless.every(s)?e:kr(e,n)}var Vp={because:"the target keeps a name secret in all of its pla\
ces or in none, and both are wanted",unlock:"Make `public` say the same of this name for every target that writes there."};function kr(e,{because:t,unlock:n}){return{
...e,do:"leave",why:"blocked",instead:e.do,note:`${t}. ${n}`}}function br(e){return e.do==="create"||e.do==="update"||e.do==="adopt"}function kc(e){if(e.listed)return;let{because:t,error:n}=e;return{do:"leave",why:"unlisted",note:t,...n===void 0?{}:{error:n}}}function Sc(e,t){let n=t?.state===
"written";return kc(e)??(n?{do:"create",why:"vanished",drift:"deleted"}:{do:"create",why:"absent"})}function vc(e,{address:t,uid:n},{place:r,observation:o},s,i){
if(s===void 0){let l=kc(o);return l!==void 0&&!(r.index<0&&e.vouched.place(r))?l:{do:"forget",why:"gone-everywhere",...l===void 0?{}:{note:"unseen, and forgotte\
n as asked"}}}if(s.untouchable!==void 0)return{do:"leave",why:"foreign",note:s.untouchable};if(i?.state!=="written")return{do:"leave",why:"foreign"};let a=yn(e,
n,i,s),c=Ca(a),d=fe(t);if(c!==void 0&&!e.vouched.name(d))return{do:"leave",why:"not-ours",instead:"remove",note:`${c}; ${Ke(d)} removes it all the same, once`,...Oc(
a,i)};let f={do:"remove",why:"gone-from-source"};return a==="unstamped"?{...f,note:Yp}:f}var Yp="on the ledger's word: this target shows no stamp, so an edit si\
nce our write would not be seen";function Pc(e,t,n,r){if(n.untouchable!==void 0)return{do:"leave",why:"foreign",instead:"adopt",note:n.untouchable};if(Xp(e,t,n,
r))return r?.state==="written"&&r.revision===n.revision&&r.made===n.made&&t.prints.get(e.keyId)===r.fingerprint?{do:"keep",sure:"read-back"}:{do:"keep",sure:"re\
ad-back",learn:!0};if(r===void 0)return e.isLost(t.address.target)?{do:"update",why:"unfinished",note:"the ledger is lost"}:{do:"adopt",why:"foreign"};if(r.state===
"pending")return{do:"update",why:"unfinished"};let o=yn(e,t.uid,r,n),s=Oc(o,r),i=t.prints.get(r.keyId);return i===void 0?{do:"update",why:"rekeyed",...s}:i!==r.
fingerprint?{do:"update",why:"source-changed",...s}:s.drift!==void 0?{do:"update",why:"drifted",...s}:Qp(e,o,r,n)}function Qp({keyId:e},t,n,r){let o=t==="same"||
t==="moved-by-us"?"revision":"ledger",s=r.revision!==void 0&&n.revision!==r.revision,i=r.made!==void 0&&n.made===void 0;return{do:"keep",sure:o,...s||i||n.keyId!==
e?{learn:!0}:{},...t==="untold"?{note:Zp}:{}}}var Zp="its name was changed at the target, here or in a place that is not ours, which this target does not tell a\
part: taken as it is";function Oc(e,{contested:t=0}){let n=Aa(e);return n===void 0?{}:{drift:n,contested:t+1}}function Xp(e,t,{secret:n,form:r},o){if(n===void 0||
r!==void 0&&r!==(Qo(t,o)??t.form))return!1;let s={uid:t.uid,name:t.address.name,form:t.form};for(let[i,a]of t.prints){let c=e.fingerprint(n,s,i);if(c!==void 0)return c===
a}return!1}function Qo(e,t){return t?.form===e.form?t?.kept:void 0}function xc(e){let t=new Map;for(let r of e.wanted){let o=t.get(r.uid);o?o.push(r):t.set(r.uid,[r])}let n=wr(e.seen,e.told);return e.seen.flatMap(r=>em(e,r,t.get(
r.place.key.uid)??[],n))}function em(e,t,n,r){let{place:o,observation:s}=t,i=[],a=new Map(s.sightings.map(f=>[f.name,f])),c=e.entries.get(o.key.uid)??new Map,d=new Set;
for(let f of n){let{name:l}=f.address;d.add(l);let u=a.get(l),p=c.get(l),g=u?Pc(e,f,u,p):Sc(s,p);i.push($c(f,g,e,{sighting:u,observation:s,entry:p}))}for(let f of[
...c.keys(),...a.keys()]){if(d.has(f))continue;d.add(f);let l=a.get(f),u=c.get(f),g={address:{target:o.target,use:o.use,scope:o.key.label,name:f},uid:o.key.uid,
environment:o.environment},m=o.index<0?tm(e,t,{name:f,sighting:l},r):void 0,h=m?nm(e,m,f):vc(e,g,t,l,u);i.push($c(g,h,e,{sighting:l,observation:s,entry:u}))}return i}
function tm({entries:e},t,{name:n,sighting:r},o){if(r!==void 0)return o(t,r);let s=t.observation.listed?void 0:o(t);return s&&e.get(s.key.uid)?.has(n)?s:void 0}
function nm({entries:e},{use:t,key:n},r){let o=`it is ${t}:${n.label} now, another name of the same place`;return e.get(n.uid)?.get(r)?.state==="written"?{do:"f\
orget",why:"gone-everywhere",note:o}:{do:"leave",why:"foreign",note:o}}function $c(e,{error:t,...n},r,{sighting:o,observation:s,entry:i}){let{address:a,uid:c,environment:d,
sourceName:f,form:l,prints:u,version:p}=e,g=u?.get(r.keyId),m=Qo(e,i);return{address:a,uid:c,environment:d,...n,...f===void 0?{}:{sourceName:f},...l===void 0?{}:
{form:l},...g===void 0?{}:{fingerprint:g},...p===void 0?{}:{version:p},...o?.revision===void 0?{}:{revision:o.revision},...o?.made===void 0?{}:{made:o.made},...m===
void 0?{}:{kept:m},...wc(a.name,m??l,{sighting:o,observation:s}),...t===void 0?{}:{error:t.placed(`${a.use}:${a.scope}`)}}}function Ut({forms:e},t){return t==="public"&&e.public!==!1?e.public:e.secret}function Nc(e,t){let n=im(),r=gn(e.policy.allowEmpty),o=new Map,s=t.flatMap(i=>{let a=e.desired.get(A(i.uid,i.address.name)),c=e.capabilities.get(i.address.target);
if(a===void 0||c===void 0||i.do==="remove"||!pe(i))return[];let{title:d,names:f}=c,l=o.get(c)??gn(f.reserved.is);o.set(c,l);let u=Ut(c,a.form),{name:p}=i.address,
g=[];n(f.pattern.is,p)?l(p)?g.push(["name-reserved",`${d} keeps this name for itself`]):p.length>f.maxLength.is&&g.push(["name-length",`${d} takes names of at m\
ost ${f.maxLength.is} characters`]):g.push(["name",`${d} takes names that match ${f.pattern.is}`]);let{bytes:m}=a.secret;return m>u.maxBytes.is&&g.push(["value-\
size",`the value is larger than the ${u.maxBytes.is} bytes that ${d} takes`]),m===0&&!u.empty.is?g.push(["value-empty",`${d} cannot keep an empty value`]):m===0&&
!r(a.sourceName)&&g.push(["not-empty","the value is empty"]),g.map(([h,y])=>({rule:h,because:y,change:i,sourceName:a.sourceName}))});return[...rm(s,e),...am(e,t)]}
function rm(e,t){let n=new Map;for(let r of e){let o=[r.rule,r.change.address.target,r.because].join("|"),s=n.get(o);s?s.push(r):n.set(o,[r])}return[...n.values()].
map(r=>{let[{rule:o,because:s,change:i}]=r,{target:a}=i.address,c=[...new Set(r.map(({sourceName:d})=>d))];return{rule:o,because:s,unlock:sm(o,a,c,t),addresses:r.
map(d=>fe(d.change.address)),at:Sr(o==="not-empty"?["policy","allowEmpty"]:["targets",a,"secrets"],i,t)}})}function Sr(e,{uid:t},{where:n,seen:r}){let o=n(e);return o===
n([])?om(r).get(t)??o:o}var Rc=new WeakMap;function om(e){let t=Rc.get(e);if(t!==void 0)return t;let n=e.filter(({place:o})=>o.index>=0).reverse(),r=new Map(n.map(
({place:o})=>[o.key.uid,o.at]));return Rc.set(e,r),r}function sm(e,t,n,r){if(e==="not-empty")return Tc(`policy.allowEmpty: ${Ec([...r.policy.allowEmpty,...n])}`);
let o=Ec(n.map(i=>`!${i}`)).slice(1,-1),s=`${Tc(o)} among the \`secrets\` of ${t} leaves ${n.length>1?"them":"it"} out`;return e.startsWith("name")?`${s}; \`rena\
me\` gives another name`:s}function Ec(e){return`[${e.map(t=>JSON.stringify(t)).join(", ")}]`}function Tc(e){let t="`".repeat((e.match(/`+/g)??[]).reduce((n,r)=>Math.
max(n,r.length),0)+1);return`${t}${e}${t}`}function im(){let e=new Map;return(t,n)=>{let r=e.get(t)??new RegExp(`^(?:${t})$`);return e.set(t,r),r.test(n)}}function am(e,t){
let n=new Map;for(let r of t){let o=n.get(r.uid)??{count:0,bytes:0,creates:!1,writes:!1};n.set(r.uid,o),!(r.do==="remove"||r.do==="forget"||r.instead==="create")&&
(o.count+=1,o.bytes+=cm(e.desired.get(A(r.uid,r.address.name))),o.creates||=r.do==="create",o.writes||=pe(r))}return e.seen.flatMap(({place:r})=>{let o=n.get(r.
key.uid),s=e.capabilities.get(r.target);if(o===void 0||s===void 0)return[];let i=`${r.use}:${r.key.label}`,{maxNames:a}=r.key,c=s.maxTotalBytes.is,d=(f,l)=>({rule:f,
because:l,unlock:`narrow \`secrets\` of the target ${r.target}`,addresses:[],at:e.where(["targets",r.target,"secrets"])});return[...o.creates&&o.count>a?[d("cou\
nt",`${i} would hold ${o.count} names; ${a} fit`)]:[],...o.writes&&o.bytes>c?[d("total-size",`names and values at ${i} would take more than ${c} bytes together`)]:
[]]})}function cm(e){return e===void 0?0:Buffer.byteLength(e.address.name)+e.secret.bytes}function Ac(e,t){return e.flatMap(({places:n,was:r,now:o})=>{let[s]=n;if(s===void 0||n.every(t.place))return[];let i=lm(n.map(qe)),[a,c]=dm(r,o);return[{rule:"o\
ther-place",because:`${i[0]} was ${a} when it was written, and is ${c} now: it was made anew, or another one has its name`,unlock:`${Ke(...i)} begins anew with ${c}\
, once: what stands there is not ours, and the ledger forgets ${a}; or let the config name ${a} as it is called now`,addresses:n.map(qe),at:s.at}]})}function dm(e,t){
let[n,r]=[e.split("|"),t.split("|")],o=n.findIndex((s,i)=>s!==r[i]);return[n.slice(o).join("/"),r.slice(o).join("/")]}function qe({use:e,key:t}){return`${e}:${t.
label}`}function Cc(e){let t=new Set(e);return{name:n=>t.has(n),place(n){return Mc(qe(n)).some(r=>t.has(r))}}}function Lc(e,t){if(e.length===0)return[];let n=new Set(
t.map(({address:{use:o,scope:s}})=>`${o}:${s}`)),r=new Set([...t.map(({address:o})=>fe(o)),...[...n].flatMap(Mc)]);return e.filter(o=>!r.has(o)).map(o=>({because:`${Ke(
o)} lets nothing through: this run knows no such name and no such place`,at:"what is vouched for"}))}function Mc(e){let t=e.split("/");return t.map((n,r)=>t.slice(
0,r+1).join("/"))}function lm(e){let[t="",...n]=e,r=t.split("/"),o=r.filter((s,i)=>{let a=r.slice(0,i+1).join("/");return n.every(c=>c===a||c.startsWith(`${a}/`))});
return o.length===0?[...new Set(e)]:[o.join("/")]}function Ic(e){let t=Bi(e.policy.protect),n=bc(e.changes.map(r=>fm(r,e,t)),gm(e));return{changes:n,refusals:[...hm(e),...Nc(e,n),...wm(e,n)]}}function fm(e,t,n){
let{policy:r,entries:o}=t,s=e.do;if(s==="keep")return um(e,t);if(s==="leave"||s==="forget")return e;let{sourceName:i=e.address.name}=e,a=s==="create"?void 0:n(e.
address.name)??n(i);if(a!==void 0)return vr(e,s,"protected",`\`policy.protect\` holds "${a}"`);if(e.drift!==void 0&&s!=="remove"&&r.onDrift==="report"){let d=e.
why==="source-changed"?"the source has another value too; ":"";return vr(e,s,"not-allowed",`${d}\`policy.onDrift: restore\` would write it`)}if(_c(e,o)||r.allow.
includes(s))return mm(e,s);let c=`\`policy.allow: ${pm(s,r)}\` would let it through`;return s!=="adopt"?vr(e,s,"not-allowed",c):vr(e,s,"foreign",o.size>0?c:`${c}\
; after a lost ledger, \`apply --recover\``)}function um(e,{policy:t,entries:n,isLost:r}){let{uid:o,address:s}=e,i=n.get(o)?.has(s.name)===!0||r(s.target);if(e.
learn===void 0||i||t.allow.includes("adopt"))return e;let{learn:a,...c}=e;return c}function _c(e,t){return e.why==="unfinished"&&t.get(e.uid)?.has(e.address.name)===
!0}function pm(e,{allow:t}){return Bc(bn.filter(n=>n===e||t.includes(n)))}function Bc(e){return e.find(n=>gr(n).join()===e.join())??`[${e.join(", ")}]`}function mm(e,t){
let{blocked:n}=e;return n===void 0||n.unless!==void 0||t==="remove"?e:kr(e,n)}function gm({seen:e,capabilities:t}){let n=new Map(e.map(({place:r})=>[r.key.uid,`${r.
use}|${r.key.lane}`]));return({uid:r,address:{target:o,name:s}})=>t.get(o)?.forms.secret.revision.is==="per-name"?A(`${n.get(r)}`,s):void 0}function vr(e,t,n,r){
return{...e,do:"leave",why:n,instead:t,note:r}}function hm(e){let t=[];for(let[n,r]of e.environments)r>0||t.push({rule:"empty-source",because:`the source gave n\
o value for ${n}`,unlock:`put at least one value into ${n}, or take it out of \`environments\``,addresses:[],at:e.where(["environments"])});for(let n of e.unmapped)
t.push({rule:"unmapped-environment",because:`${n} is declared, but no target maps it`,unlock:`map ${n} at a target, or take it out of \`environments\``,addresses:[],
at:e.where(["environments"])});for(let n of[...ym(e),...Ac(e.relocated,e.vouched)])t.push(n);if(e.policy.allow.includes("remove"))for(let{place:n,observation:r}of e.
seen)r.listed||n.index<0||t.push({rule:"unlisted",because:`${n.use}:${n.key.label} could not be listed whole (${r.because}) while removal is on`,unlock:`\`policy\
.allow: ${Bc(e.policy.allow.filter(o=>o!=="remove"))}\` goes on without removing anything`,addresses:[],at:n.at});return t}function ym({seen:e,told:t}){let n=wr(
e,t),r=new Set;return e.filter(({place:s})=>s.index>=0).flatMap(s=>{let i=n(s);if(i===void 0)return[];let[a,c]=[i,s.place].map(qe),d=`${i.key.lane} ${s.place.key.
lane} ${i.key.lane===s.place.key.lane?s.place.key.uid:""}`;return r.has(d)?[]:(r.add(d),[{rule:"same-place",because:`${a} (${i.at}) and ${c} are the same under \
two names`,unlock:"write it in the same way wherever the config names it",addresses:[],at:s.place.at}])})}function wm(e,t){let{maxRemovals:n}=e.policy,r=t.filter(
s=>s.do==="remove");return r.length<=n?jc(e,t):[{rule:"max-removals",because:`${r.length} would be removed; ${n} may be`,unlock:`\`policy.maxRemovals: ${r.length}\
\``,addresses:r.map(s=>fe(s.address)),at:Sr(["policy","maxRemovals"],r[0],e)},...jc(e,t)]}function jc(e,t){let n=new Map;for(let{place:r}of e.seen){let o=n.get(
r.target)??{managed:0,updates:[]};o.managed+=e.entries.get(r.key.uid)?.size??0,n.set(r.target,o)}for(let r of t)r.do==="update"&&!_c(r,e.entries)&&n.get(r.address.
target)?.updates.push(r);return[...n].flatMap(([r,{managed:o,updates:s}])=>{let i=e.isLost(r),a=Math.max(o,s.length),c=Math.max(1,Math.floor(e.policy.maxUpdateShare*
a+1e-9));return s.length<=c||i&&e.recover?[]:[{rule:"max-update-share",because:`${s.length} values of ${r} would be updated; a run may update ${c}`,unlock:i?"`-\
-recover` rewrites what the config maps after a lost ledger":`\`policy.maxUpdateShare: ${Math.ceil(s.length/a*100)/100}\``,addresses:s.map(d=>fe(d.address)),at:Sr(
["policy","maxUpdateShare"],s[0],e)}]})}function Dc(e,t,n){let r=new Map(e.map(a=>[A(a.uid,a.address.name),a])),o=new Map(t.map(a=>[A(a.uid,a.address.name),a])),s=e.flatMap(a=>{let c=o.get(A(a.uid,a.address.
name));return c===void 0?[a]:Fc(c,a,n)}),i=[...o].flatMap(([a,c])=>r.has(a)?[]:Fc(c,void 0,n));return[...s,...i]}function Fc({how:e,...t},n,r){let o={...t,proposed:e};
if(n?.why==="unlisted"||n?.instead!==void 0)return[{...n,proposed:e}];let s=r.get(o.uid)?.has(o.address.name)===!0,i=n?.do==="adopt"||n?.do==="leave"||n?.do==="\
keep"&&!s;if(e!=="removed"){if(i)return[{...o,do:"adopt",why:"foreign"}];let a=n===void 0||n.do==="create"||n.do==="forget";return[{...o,do:a?"create":"update",
why:"proposed"}]}return n===void 0||n.do==="create"?[]:n.do==="forget"?[{...n,proposed:e}]:[i?{...o,do:"leave",why:"foreign"}:{...o,do:"remove",why:"proposed"}]}var Pr="SEALPOST_GITHUB_APP_ID",Or="SEALPOST_GITHUB_APP_PRIVATE_KEY";function Sn(e){let t=He(e.env,Pr),n=He(e.env,Or);if(!(!t&&!n)){if(!t||!n)throw new P("token\
-missing",`${t?Or:Pr} is not set`,{hint:`A GitHub App needs both ${Pr} and ${Or}.`});if(!/^[A-Za-z0-9._-]{1,64}$/.test(t))throw new P("token-missing",`${Pr} is \
no App id`,{hint:"Use the App id, or the client id, from the App's settings."});return{id:t,key:bm(n)}}}function bm(e){let n=e.replaceAll("\\n",`
`).split(/[\r\n]+/).map(o=>o.trim()).join(`
`),r=/[^\n\x20-\x7e]/.test(n)?void 0:km(n);if(r?.asymmetricKeyType==="rsa")return r;throw new P("token-missing",`${Or} is no RSA private key in PEM`,{hint:"Use \
the file as GitHub gave it, from BEGIN to END: App settings, Private keys, Generate a private key."})}function km(e){try{return xi(e)}catch{return}}function Kc({
id:e,key:t},n){let r=Math.floor(n/1e3),o=i=>Buffer.from(JSON.stringify(i)).toString("base64url"),s=`${o({alg:"RS256",typ:"JWT"})}.${o({iat:r-60,exp:r+480,iss:e})}`;
return`${s}.${Ri("RSA-SHA256",Buffer.from(s),t).toString("base64url")}`}function Sm(){let e=tt();return{installation:To({id:ir(),suspended_at:Xi(e),permissions:Nt(e,e)}),token:To({token:e.check(Ue(1)),expires_at:ta.datetime({offset:!0})})}}
function Zo(e,t,n,r,o){let s=t.href.replace(/\/$/,""),i=Sm(),a=_t({runtime:r,endpoint:t,token:async()=>Kc(e,a.targetNow()),pace:{...n,writeGapMs:{...n.writeGapMs,
is:0}},userAgent:Et,notice:o}),c=a.writer({read:0,write:0,retried:0}),d={accept:"application/vnd.github+json","x-github-api-version":"2022-11-28"};async function f(l,u){
let p={...d,"content-type":"application/json"},g=u===void 0?{headers:d}:{headers:p,method:"POST",body:JSON.stringify(u),idempotent:!0},m=a.targetNow()-r.now(),h=await c(
`${s}${l}`,g),y=Math.abs(a.targetNow()-r.now()-m)>3e4,S=h.status===401&&y?await c(`${s}${l}`,g):h;if(S.status!==401)return S;throw new P("unauthorized","GitHub \
did not accept the App's key",{hint:"Check that App id and private key belong together, that the key was not deleted in the App settings, and this machine's clo\
ck."})}return{now:a.targetNow,async installationOf({kind:l,name:u}){let p=`look for the App's installation on ${u}`,g=await f(l==="organization"?`/orgs/${u}/ins\
tallation`:`/repos/${u}/installation`);if(g.status===404)return;let{id:m,suspended_at:h,permissions:y}=await Uc(g,200,i.installation,p);return{id:m,suspended:typeof h==
"string",granted:y}},async mint(l,u,p){let g=u.length===0?{}:{repositories:u},m=await f(`/app/installations/${l}/access_tokens`,{...g,permissions:p});if(m.status===
422)return;if(m.status===403)throw Xo();let{token:h,expires_at:y}=await Uc(m,201,i.token,"get the App's token");return{token:h,expires:Date.parse(y)}}}}async function Uc(e,t,n,r){
if(e.status!==t)throw Qn(e.status,r);let o=n.safeParse(await e.json());if(!o.success)throw new P("bad-answer",`${r}: the answer has another shape than documente\
d`);return o.data}function Xo(){return new P("forbidden","the App's installation is suspended",{hint:"An owner can lift that: organisation (or account) settings\
, GitHub Apps, Configure, Unsuspend."})}var vm=5*6e4,Pm=6e4;function Wc(e,t,n,r){let o,s,i,a=()=>JSON.stringify([c.repositories.size,...c.wanted]),c={kind:e,owner:t,repositories:new Map,wanted:new Map,
async token(f){if(f!==void 0&&f===o?.token){if(o.insteadAt!==void 0&&n.now()-o.insteadAt<Pm)throw Om(t);s=n.now(),o=void 0}return o!==void 0&&o.covers===a()&&n.
now()<o.renew?o.token:(i??=d().finally(()=>{i=void 0}),i)}};async function d(){let f=a(),{token:l,expires:u}=await $m(c,n);r(new ut(l));let p=u-Math.min(vm,(u-n.
now())/2);return o={token:l,renew:p,covers:f,insteadAt:s},s=void 0,l}return c}function Om(e){return new P("unauthorized",`GitHub refused the App's token for ${e}\
, and a new one as well`,{hint:"Look whether the installation of the App was removed or suspended, or its permissions are being changed: settings, GitHub Apps, \
Configure. Then run again: what is unfinished is settled."})}async function $m(e,t){let{kind:n,owner:r,wanted:o}=e,s=[...e.repositories.values()],i=n==="organiz\
ation"?s:s.map(p=>`${r}/${p}`),a=await es(i,n,t),c=Object.fromEntries([...o].flatMap(([p,g])=>{let m=a.installation.granted[p];return m===void 0?[]:[[p,m==="rea\
d"?"read":g]]}));if(Object.keys(c).length===0)throw new P("forbidden",`the App has none of the permissions that ${r} takes`,{hint:"`sealpost doctor` names them.\
 After they were added to the App, an owner has to accept them."});let d=n==="organization"?[]:a.among.map(p=>p.slice(r.length+1)),f=await t.mint(a.installation.
id,d,c);if(f!==void 0)return f;let l=[];for(let p of d)await t.installationOf({kind:n,name:`${r}/${p}`})&&l.push(p);let u=l.length>0?await t.mint(a.installation.
id,l,c):void 0;if(u!==void 0)return u;throw new P("forbidden",`GitHub gives the App no token for ${r}`,{hint:"Look at the permissions and the repositories of it\
s installation: settings, GitHub Apps, Configure."})}async function es(e,t,n){for(let[r,o]of e.entries()){let s=await n.installationOf({kind:t,name:o});if(s?.suspended)
throw Xo();if(s)return{installation:s,among:e.slice(r)}}throw xm(e)}function xm(e){return new P("forbidden",`the GitHub App is not installed on ${e.join(", ")}`,
{hint:"Install it there from the App's public page, or select the repository in its installation; or correct the name in the config."})}var Rm=500;function Hc(e){let t=dc(e.runtime),n;return(r,o)=>{if(!ts(r))return t(r);let s=Sn(e.runtime);return s===void 0?t(r):(n??=Em(s,e),n(r,o))}}function ts(e){
return e.target.id==="github"&&e.token===void 0}function Em(e,t){let{runtime:n,may:r}=t,o=[],s;function i(a){let{access:c,pace:d}=a.target.capabilities;return s??=
Zo(e,Ge(c.endpoint,n),d,n,t.notice),s}return(a,c)=>{let d=zc(a,c),[f]=d;if(f===void 0)throw new P("config",`${a.name} maps nothing`,{where:a.at});let{kind:l,owner:u,
repository:p}=Gc(f),g=y=>y.kind===l&&y.owner.toLowerCase()===u.toLowerCase()&&(y.repositories.has(p.toLowerCase())||y.repositories.size<Rm),m=o.find(g),h=m??Wc(
l,u,i(a),t.minted);m===void 0&&o.push(h);for(let y of d){let S=Gc(y);if(S.kind!==l||S.owner.toLowerCase()!==u.toLowerCase())continue;let k=S.repository.toLowerCase();
h.repositories.has(k)||h.repositories.set(k,S.repository);let O=r==="look"?y.look:y.write;O!==void 0&&h.wanted.set(y.permission,qc(O,h.wanted.get(y.permission)))}
return h.token}}async function lk(e,t){let n=Sn(t.runtime),r=zc(e),[o]=r;if(n===void 0||o===void 0)return[];let{access:s,pace:i}=e.target.capabilities,a=Zo(n,Ge(
s.endpoint,t.runtime),i,t.runtime,t.notice),{installation:c}=await es([o.holder.name],o.holder.kind,a);return r.filter(({permission:d,write:f})=>qc(f,c.granted[d])!==
c.granted[d])}function zc(e,t){let r=(t??Me({targets:[e]},{targets:[],environments:[]})).flatMap(({key:o})=>o.needs??[]);return[...new Map(r.map(o=>[`${o.holder.
name} ${o.permission}`,o])).values()]}function Gc({holder:{kind:e,name:t}}){let[n="",r=n]=t.split("/");return{kind:e,owner:n,repository:r}}function qc(e,t){return t===
void 0||t==="read"?e:t}function Jc(e,t){let n=(f,l)=>e.progress({kind:"waiting",until:f,because:l}),r=e.command==="apply"?"write":"look",o={configured:()=>{},redact:()=>{},tokens:Hc({
runtime:t,may:r,minted:f=>o.redact([f],[],["the GitHub App's token"]),notice:n}),ledger:"file",allow:()=>!0,packages:!0,touched:async()=>[],...e.host};e.saved!==
void 0&&"apply"in e.saved&&ur(e);let s=tc(t),i=ja(e.saved,s,t),{only:a,recover:c,accept:d=[]}=i??e;return{call:e,runtime:t,host:o,keys:s,notice:n,approved:i,only:a,
recover:c,accept:d,vouched:Cc(d),tokenLanes:It(),id:Buffer.from(t.random(9)).toString("base64url")}}function $r(e,t,n){let r=0;return(o,s)=>{r+=s,e.progress({kind:t,
done:r,total:n,target:o})}}var Tm="";function Vc(e){let{entries:t,told:n}=e,r=new Map;for(let[i,{place:a,identity:c}]of n){let d=a.index<0?t.get(i):void 0;d!==void 0&&r.set(c,{uid:i,names:d})}
let o=new Map(e.desired.map(i=>[A(i.uid,i.address.name),i])),s=new Map;for(let[i,{place:a,identity:c}]of n){let d=r.get(c);if(d===void 0||a.index<0||t.has(i))continue;
let f=[...d.names].map(([l,u])=>[l,Nm(e,u,d.uid,o.get(A(i,l)))]);s.set(i,new Map(f))}return s}function Nm({keys:e,fingerprint:t},n,r,o){let[{id:s}]=e;if(o!==void 0){
let{uid:i,secret:a,form:c}=o,d={uid:i,name:o.address.name,form:c},l=t(a,{...d,uid:r},n.keyId)===n.fingerprint?t(a,d,s):void 0;if(l!==void 0)return{...n,fingerprint:l,
keyId:s}}return{...n,fingerprint:"",keyId:Tm}}function xr(e,t){let n=new Map;return(r,o,s)=>{let i=e.find(d=>d.id===s);if(i===void 0)return;let a=`${s}|${o.uid}`,c=n.get(a)??Rt(i,t,`fp/v1|${o.uid}`);return n.
set(a,c),r.fingerprint(c,o.name,o.form)}}function Yc(e,t,n){let[r,...o]=t;return e.map(s=>{let i={uid:s.uid,name:s.address.name,form:s.form},a=new Map;for(let g of[
r,...o]){let m=n(s.secret,i,g.id);m!==void 0&&a.set(g.id,m)}let{address:c,uid:d,form:f,environment:l,sourceName:u,version:p}=s;return{address:c,uid:d,form:f,environment:l,
sourceName:u,prints:a,...p===void 0?{}:{version:p}}})}function Qc(e,t){return t.flatMap(n=>[...e.get(n.key.uid)??[]].map(([r,o])=>({address:{target:n.target,use:n.
use,scope:n.key.label,name:r},uid:n.key.uid,form:o.form,environment:n.environment,prints:new Map([[o.keyId,o.fingerprint]])})))}var gt=10;function Zc(e,t){let{policy:n,targets:r,where:o}=e.config,s=new Map(r.map(({name:d,secrets:f})=>[d,Am(f)])),i=[];for(let d of e.desired){let{target:f,
name:l}=d.address;if(td(d,e.read)?.unasked&&!s.get(f))throw jm(f,o);([d.sourceName,l].some(t.isName)||d.secret.isOneOf(t.values))&&i.push(d)}if(i.length>0)throw Mm(
i);let a=new Set(n.allowUnusual),c=ed(e).flatMap(d=>{let f=a.has(d.name)?void 0:Cm(d.value);return f===void 0?[]:[{...d,what:f}]});if(c.length>0)throw Lm(c,n.allowUnusual)}
function Xc(e){let t=new Set(e.config.policy.allowUnusual),n=new Map;for(let r of ed(e))if(!t.has(r.name))for(let o of new Set([...r.value.doubts??[],...r.value.
secret.doubts()])){let s=n.get(o)??[];s.push(r),n.set(o,s)}return[...n].map(([r,o])=>{let[s]=o,i=s?.value.at??e.config.where(["source"]),a=o.length>1?`; the sam\
e goes for ${nd(o.slice(1))}`:"";return{because:`${s?.name}: ${tr(r)}${a}`,at:i}})}function Am(e){return e.every(t=>/^[^*?]/.test(t))}function ed({read:e,desired:t}){
let n=new Map;for(let r of t){let o=n.get(r.environment)??new Map;n.set(r.environment,o);let s=o.has(r.sourceName)?void 0:td(r,e);s!==void 0&&o.set(r.sourceName,
{name:r.sourceName,value:s})}return[...n.values()].flatMap(r=>[...r.values()])}function td({environment:e,sourceName:t},n){return n.get(e)?.get(t)}function Cm({
secret:e,doubts:t}){return t?.includes("cut")?tr("cut"):e.unmeant()}function Lm(e,t){let[n,...r]=e,o=r.filter(({what:d})=>d===n.what),s=r.filter(({what:d})=>d!==
n.what),a=`policy.allowUnusual: [${[...new Set([...t,...e.slice(0,gt).map(({name:d})=>d)])].map(d=>JSON.stringify(d)).join(", ")}]`,c=n.what===tr("cut")?"Put th\
e value in quotes":"Put the value that is meant there";return ns("source",[`${n.name} ${n.what}`,...o.length>0?[`the same goes for ${nd(o)}`]:[],...s.slice(0,gt).
map(d=>`${rd(d)} ${d.what}`),...s.length>gt?[`and ${s.length-gt} more have trouble of such a kind`]:[]].join("; "),n.value.at,`Nothing was written. ${c}. Where \
it is meant as it stands, say so: \`${a}\`.`)}function Mm(e){let[t]=e,{target:n}=t.address,r=[...new Set(e.map(({sourceName:i})=>i))].filter(i=>i!==t.sourceName),
o=r.length>0?`; the same goes for ${od(r)}`:"",s=[t.sourceName,...r].slice(0,gt).map(i=>JSON.stringify(`!${i}`));return ns("source",`${t.sourceName} is a creden\
tial of this run, and no value for ${n}${o}`,t.at,`Nothing was written. Leave it out with ${s.join(", ")} among the \`secrets\` of each target. Where a target is \
to have a token of its own, make one, and let the run take its own from another variable with \`token: { env: NAME }\`.`)}function jm(e,t){return ns("config",`${e}\
 takes whatever the source holds`,t(["targets",e,"secrets"]),'Nothing was written. A source that gives all that it has, as `json` of `env` does, needs `secrets`\
 at each target that say which names it takes: `secrets: [DATABASE_URL, "SHOP_*"]`, none that begins with * or ?.')}function ns(e,t,n,r){return new P(e,t,{where:n,
hint:r})}function nd(e){return od(e.map(rd))}function rd({name:e,value:{at:t}}){return t===void 0?e:`${e} (${t})`}function od(e){let t=e.length-gt;return t<=0?e.
join(", "):`${e.slice(0,gt).join(", ")} and ${t} more`}function sd(e){let t=Me(e.config,{targets:[],environments:[]}),n=new Set(t.filter(({key:o})=>e.entries.has(o.uid)).map(({target:o})=>o));return ad(e).filter(o=>!n.
has(o)).map(o=>({rule:"ledger-lost",because:`what the ledger says of ${o} is lost or was turned back: nobody knows what was written there last`,unlock:"an apply\
 writes anew what the config maps, removes nothing, and knows again from then on",addresses:[],at:e.config.where(["ledger"])}))}function id(e){return ad(e).map(
t=>({because:`what the ledger says of ${t} is lost or was turned back: until an apply has gone through all of it, what the config maps there is taken for ours a\
nd written anew, and nothing is removed`,at:e.config.where(["ledger"])}))}function ad({config:e,only:t,isLost:n}){let r=new Set(t.targets);return e.targets.map(
({name:s})=>s).filter(s=>(r.size===0||r.has(s))&&n(s))}function cd(e){let{config:t,host:n,generation:r}=e;return n!=="git-branch"||t.ledger?.use!=="file"||r>0?[]:
[{because:"the ledger is a file of this machine, and there is none yet: unless something keeps it, the next run knows nothing of this one; leave `ledger` out to\
 keep it on a branch",at:t.where(["ledger"])}]}function ld(e,t){let n=t.targets.map(({name:r})=>r);dd("target",e.targets,n),dd("environment",e.environments,t.environments)}var rs=50;function dd(e,t,n){let r=new Set(
n),o=t.find(i=>!r.has(i));if(o===void 0)return;let s=n.length>rs?` and ${n.length-rs} more`:"";throw new P("usage",`the config has no ${e} ${o}`,{hint:`It has: ${n.
slice(0,rs).join(", ")}${s}.`})}function fd(e,t,n){if(e==="drift"||t.targets.length+t.environments.length>0)return[];let r=new Set(n.targets.flatMap(({places:o})=>o.
map(({environment:s})=>s)));return n.environments.filter(o=>!r.has(o))}function ud(e){let{config:t,read:n,only:r,changes:o,whole:s}=e,i=new Set(r.targets),a=t.targets.filter(({name:l})=>i.size===0||i.has(l)),c=new Map([...n].map(([
l,u])=>[l,nr([...u.keys()])])),d=a.flatMap(l=>[...Im(l,c,t.where),..._m(l,n,t.where)]);if(!s||n.size===0)return d;let f=new Set(o.flatMap(({address:l,sourceName:u=l.
name})=>[l.name,u]));return[...d,...os(t.policy.protect,l=>f.has(l),["policy","protect"],t.where)]}function Im({name:e,secrets:t,places:n},r,o){return[...new Set(
n.map(({environment:i})=>i))].flatMap(i=>{let a=r.get(i);return a===void 0||a(["*"]).length===0||a(t).length>0?[]:[{because:`${e}: no name of ${i} fits \`secrets\
\`, so nothing of it goes there`,at:o(["targets",e,"secrets"])}]})}function _m(e,t,n){let{name:r,secrets:o,rename:s,public:i,places:a}=e,c=new Set(a.map(({environment:l})=>l)),
d=[...c].flatMap(l=>t.get(l)??[]);if(d.length<c.size)return[];let f=l=>d.some(u=>u.has(l));return[...os(o,f,["targets",r,"secrets"],n),...os(i,f,["targets",r,"p\
ublic"],n),...Object.keys(s).filter(l=>!f(l)).map(l=>pd(l,["targets",r,"rename"],n(["targets",r,"rename",l])))]}function os(e,t,n,r){return e.flatMap((o,s)=>/^[^!*?][^*?]*$/.
test(o)&&!t(o)?[pd(o,n,r([...n,s]))]:[])}function pd(e,t,n){return{because:`\`${t.join(".")}\` names ${e}, which is nowhere`,at:n}}function $e({use:e,key:t}){return`${e}|${t.lane}`}function md(e,t){let n=new Set(e.map($e)),r=new Set(e.map(o=>o.key.uid));return t.filter(o=>n.has($e(o))&&!r.has(
o.key.uid))}async function gd(e,t,n,r=()=>{},o={}){let{beside:s=[],stop:i}=o,a=new Set(s),c=new Map,d=new Map;for(let u of e){let p=d.get($e(u));p?p.push(u):d.set(
$e(u),[u])}for(let u of s)d.get($e(u))?.push(u);let f=[...d.values()],l=async()=>{for(let u=f.shift();u!==void 0;u=f.shift()){if(i?.aborted)throw new P("interru\
pted","stopped while looking; nothing was written");let p=await vn(u,t,n);for(let[g,m]of u.entries())c.set(m,p[g]);r(u[0].target,u.filter(g=>!a.has(g)).length)}};
return await Promise.all(Array.from({length:Math.min(6,f.length)},l)),[...e,...s].map(u=>({place:u,observation:c.get(u)}))}async function vn(e,t,n){let r=e[0],{
target:o}=ue(t,r.target),s=n.get(r.target);try{let i=await o.observe({scopes:e.map(a=>a.scope),io:s.reading});if(i.length===e.length)return i;throw new P("inter\
nal",`the target ${o.id} was asked for ${e.length} scopes and showed others`)}catch(i){let a=B(i);return e.map(()=>({listed:!1,because:a.message,error:a,sightings:[]}))}}function wd(e,t){let n=new Map(t.map(({place:o})=>[o.key.uid,o])),r=new Map;for(let o of e.changes){let s=n.get(o.uid);if(s===void 0)continue;let i=r.get(s.target);
i?i.push({change:o,place:s}):r.set(s.target,[{change:o,place:s}])}return r}function bd(e,t){let n=[...e.keys()],r=new Map(n.map((i,a)=>[i,a])),o=new Map;for(let[
i,a]of e){let c=a.flatMap(({change:u,place:p})=>pe(u)?[$e(p)]:[]);if(c.length===0)continue;let d=new Set([t.get(i)?.client,...c]),f=new Set([...d].flatMap(u=>o.
get(u)??[])),l=[...f].reduce(Bm,{names:[],keys:[]});for(let u of f)u!==l&&hd(l,u,o);hd(l,{names:[i],keys:[...d]},o)}let s=i=>r.get(i)??0;return[...new Set(o.values())].
map(({names:i})=>i.toSorted((a,c)=>s(a)-s(c))).sort(([i=""],[a=""])=>s(i)-s(a))}function Bm(e,t){return t.keys.length>e.keys.length?t:e}function hd(e,t,n){for(let r of t.
names)e.names.push(r);for(let r of t.keys)n.get(r)!==e&&e.keys.push(r),n.set(r,e)}function ss(e,t){return[...yd(e,({place:n})=>n.key.lane)].flatMap(n=>{let{batch:r,
forms:o}=ue(t,n[0].place.target).target.capabilities,s=o.secret.revision.is==="per-name",a=r.is.shape==="one"&&n.every(({change:c})=>c.do==="remove")?1:r.is.max;
return Fm(s?yd(n,({change:c})=>c.address.name):n.map(c=>[c]),a)})}function yd(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o?o.push(r):n.set(t(r),[r])}return[
...n.values()]}function Fm(e,t){let n=[];for(let r of e)for(let o=0;o<r.length;o+=t){let s=r.slice(o,o+t),i=n.at(-1);if(i===void 0||i.length+s.length>t)n.push(s);else
for(let a of s)i.push(a)}return n}function ce(e){return{uid:e.uid,name:e.address.name}}function kd({allow:e,protect:t}){let n=gn(t);return({address:r,sourceName:o=r.
name})=>e.includes("adopt")&&!n(r.name)&&!n(o)}function Rr({keyId:e,run:t},n,r,o){let{form:s="secret",fingerprint:i="",version:a,contested:c}=n;return{state:r,form:s,
fingerprint:i,keyId:e,...o.revision===void 0?{}:{revision:o.revision},...o.made===void 0?{}:{made:o.made},...o.kept===void 0?{}:{kept:o.kept},...c===void 0?{}:{
contested:c},...a===void 0?{}:{version:a},run:t}}function Sd(e,t,n,r){let o=ce(t);return n.ok?[{...o,entry:t.do==="remove"?void 0:Rr(e,t,"written",n)}]:t.do==="\
remove"||n.landed==="unknown"?[]:[{...o,entry:r}]}async function is(e,t,n,r){let o=[...r].flatMap(([s,i])=>i.filter(({change:a})=>n==="learn"?a.learn:a.do==="fo\
rget").map(({change:a})=>({target:s,change:a})));return await e.settle(o.map(({target:s,change:i})=>{let a=n==="learn"?Rr(t,i,"written",i):void 0;return{target:s,
...ce(i),entry:a}})),n==="learn"?[]:o.map(({change:s})=>({...ce(s),ok:!0}))}function vd(e,t){return e.every(({change:n})=>pe(n)?t.has(A(n.uid,n.address.name)):n.
why!=="unlisted"&&(n.why!=="not-allowed"||n.instead==="remove"))}function Pd(e){return new Set(e.filter(t=>t.ok).map(({uid:t,name:n})=>A(t,n)))}function Od(e,t,n){return e.filter(({change:r})=>!t.has(A(r.uid,r.address.name))).
map(({change:r})=>ae(ce(r),n,"unknown"))}function as(e,t){let n=new Set(t?.names.map(({uid:r,name:o})=>A(r,o)));for(let[r,o]of e.entries())t&&o.ok&&n.has(A(o.uid,
o.name))&&(e[r]=ae(o,t.because,"unknown"))}function $d(e){let t=new Map,n=new Map,r=(s,{handle:i,sightings:a})=>{let c=new Map;for(let{name:d,row:f}of a)f!==void 0&&c.set(f,[...c.get(f)??[],d]);t.set(s.key.
uid,{handle:i,sightings:new Map(a.map(d=>[d.name,d])),rows:c})};for(let{place:s,observation:i}of e){r(s,i);let a=n.get($e(s));a?a.push(s):n.set($e(s),[s])}let o=new Map(
t);return{planned:(s,i)=>o.get(s)?.sightings.get(i),sighting:(s,i)=>t.get(s)?.sightings.get(i),inRow:(s,i)=>t.get(s)?.rows.get(i)??[],handle:s=>t.get(s)?.handle,
lane:s=>[s,...(n.get($e(s))??[]).filter(i=>i.key.uid!==s.key.uid)],update:r}}function Wt(e,t){return new Map(t.flatMap(({sightings:n},r)=>n.map(o=>[A(e[r].key.uid,
o.name),o])))}var xd=[300,700,1500,3e3];async function Rd(e){let t=new Map(e.lane.map((n,r)=>[n.key.uid,r]));for(let n=0;;n+=1){let r=await vn(e.lane,e.config,e.connections),
o=n===xd.length||e.runtime.stop.aborted,s=Wt(e.lane,r),i=e.said.map((d,f)=>{let l=e.batch[f],u=r[t.get(l.place.key.uid)??-1];return d.ok?Dm(e,l,d,u,s.get(A(d.uid,
d.name))):d}),a=r.some(Gt);if(!i.some((d,f)=>!d.ok&&e.said[f]?.ok||r.every(({listed:l})=>l)&&s.get(A(d.uid,d.name))?.secret===void 0&&Wm(e,e.batch[f],d))||o||a)
return{receipts:i,observations:r};await e.runtime.sleep(xd[n]??0,e.runtime.stop)}}function Gt(e){return e===void 0||!e.listed&&e.error!==void 0}function Dm(e,t,n,r,o){
let s=a=>ae(n,new P("unconfirmed",a),"unknown");if(Gt(r))return s("written, but the target could not be looked at afterwards");if(t.change.do==="remove")return o===
void 0?n:s("removed, but the target still lists it");if(o===void 0)return r?.listed?s("written, but the target does not list it yet"):n;let i=e.desired.get(A(n.
uid,n.name));return o.secret!==void 0&&i!==void 0&&!o.secret.equals(i.secret)?s("written, but the target shows another value"):Gm(e,t,o)?s("written, but the tar\
get still shows its former stamp"):{...n,...Um(t.change,o),...Km(o)}}function Km({revision:e,made:t}){return{...e===void 0?{}:{revision:e},...t===void 0?{}:{made:t}}}
function Um({form:e,kept:t},n){if(n.form===void 0||n.form===e)return{};if(n.form===t)return{kept:t};let r=n.form==="secret"?"as a secret that is never shown aga\
in":"readable for who may look there";return{kept:n.form,note:`the target keeps it ${r}, which it was not asked for`}}function Ed(e,t,n){if(!e.ok)return e;let r=t.
do,o=r==="create"?n?.made:t.made,s=o!==void 0&&e.made!==void 0&&o!==e.made;return e.evidence==="updated"&&(s||r==="create"&&n===void 0)?{...e,replaced:!0,note:"\
the target says it existed already: a value that somebody made between our look and our write was replaced"}:e.note!==void 0?e:r==="update"&&e.evidence==="creat\
ed"?{...e,note:"the target says it did not exist: somebody removed it between our look and our write"}:e}function Wm({config:e,desired:t},{place:n,change:r},o){
if(!o.ok||o.revision!==void 0||r.do==="remove")return!1;let{capabilities:s}=ue(e,n.target).target,i=t.get(A(o.uid,o.name))?.form??"secret";return Ut(s,i).revision.
is!=="none"}function Gm(e,{place:t,before:n},r){if(!(n?.revision!==void 0&&n.revision===r.revision)||r.changedAt===void 0)return!1;let{tickMs:s}=ue(e.config,t.target).
target.capabilities;return e.wroteAt-r.changedAt>s.is+2e3}async function Nd(e,t,n,r){let o=await vn(n,e.config,e.connections),s=Wt(n,o),i=[],a=[];for(let c of t){let d=ce(c.change),f=o[n.findIndex(({key:u})=>u.uid===d.
uid)],l=s.get(A(d.uid,d.name));Gt(f)?a.push(ae(d,Td("it could not be looked at again"),"no")):l!==void 0&&!Hm(l,r.planned(d.uid,d.name),zm(e.ledger,d))?a.push(ae(
d,Td("it was written since this was planned"),"no")):i.push(c)}return{still:i,held:a}}function Hm(e,t,n){let r=[t?.revision,...n?.revision===void 0?[]:[n.revision]];
return t!==void 0&&r.includes(e.revision)&&e.made===t.made&&e.form===t.form&&e.untouchable===t.untouchable&&(e.secret===t.secret||t.secret!==void 0&&e.secret?.equals(
t.secret)===!0)}function zm({entries:e},{uid:t,name:n}){return e.get(t)?.get(n)}function Td(e){return new P("held-back",`not removed: ${e}`,{hint:"Make a new pl\
an: it looks again."})}function Ad(e,t,n,r,o){let s=o.forms.secret.revision.is==="per-name",i=new Set(e.map(({change:d})=>A(d.uid,d.address.name))),a=new Set(s?e.map(({change:d})=>d.address.
name):[]),c=new Set(e.flatMap(({change:d})=>r.sighting(d.uid,d.address.name)?.row??[]));return a.size+c.size===0?[]:t.flatMap(({target:d,key:{uid:f}})=>[...new Set(
[...a,...[...c].flatMap(u=>r.inRow(f,u))])].flatMap(u=>{let p=n(f,u);return p?.state!=="written"||p.revision===void 0||i.has(A(f,u))?[]:p.revision===r.sighting(
f,u)?.revision?[{target:d,uid:f,name:u,entry:p}]:[]}))}function qm(e,{revision:t,made:n}){let{revision:r,made:o,...s}=e;return{...s,...t===void 0?{}:{revision:t},
...n===void 0?{}:{made:n}}}function Pn({target:e,uid:t,name:n,entry:r},o){return{target:e,uid:t,name:n,entry:qm(r,o)}}function Cd(e,t){let n=[],r=0;for(let o of e)o.length>r&&(n.push([]),r=t),n.at(-1)?.push(o),r-=o.length;return n.map(o=>({batches:o,before:new Map,beside:new Map}))}
async function Ld(e,t,n){let r=[];for(let{change:o,place:s}of t.batches.flat()){if(o.do==="remove")continue;let i=ce(o);t.before.set(A(i.uid,i.name),e.ledger.entries.
get(i.uid)?.get(i.name)),r.push({target:s.target,...i,entry:Rr(e,o,"pending",{})})}for(let o of t.batches)for(let s of cs(e,o,t,n)){let i=A(s.uid,s.name);t.before.
has(i)||t.beside.has(i)||(t.beside.set(i,s),r.push(Pn(s,{})))}await e.ledger.intend(r)}function cs({ledger:e,config:t},n,r,o){let{place:s}=n[0],{capabilities:i}=ue(
t,s.target).target,a=(c,d)=>{let f=A(c,d);return r.beside.get(f)?.entry??(r.before.has(f)?r.before.get(f):e.entries.get(c)?.get(d))};return Ad(n,o.lane(s),a,o,i)}
function ds(e,t){return t.flatMap(({change:n,place:r})=>{let o=ce(n),s=A(o.uid,o.name);if(!e.before.has(s))return[];let i=e.before.get(s);return e.before.delete(
s),[{target:r.target,...o,entry:i}]})}function Md(e,t,n){return e.flatMap(r=>{let o=A(r.uid,r.name),s=Pn(r,n(r));return t.beside.delete(o),t.before.has(o)?(t.before.
set(o,s.entry),[]):[s]})}function jd(e){return[...e.beside.values()]}async function _d(e){let{ledger:t,receipts:n}=e,r=wd(e.plan,e.seen),o=$d(e.seen);await is(t,e,"learn",r);let s=bd(r,e.connections).map(c=>c.flatMap(d=>Jm(e,r.get(
d)??[]))),i=s.flat(2).length;await Promise.all(s.map(c=>{let d=Math.max(1,Math.floor(t.wave*c.flat().length/i)),f={...e,snapshot:o,told:new Set,failing:new Set,
ended:new Map};return Vm(f,c,d)}));for(let c of await is(t,e,"forget",r))n.push(c);if(!e.complete)return;let a=Pd(n);for(let[c,d]of r)t.isLost(c)&&vd(d,a)&&await t.
whole(c)}function Jm({config:e},t){let n=t.filter(({change:s})=>pe(s)),r=({change:s})=>s.do==="remove",o=n.filter(s=>!r(s));return[...ss(o,e),...ss(n.filter(r),
e)]}async function Vm(e,t,n){let{ledger:r,snapshot:o}=e;try{for(let s of Cd(t,n)){e.runtime.stop.aborted||await Ld(e,s,o);for(let i of s.batches)await Ym(e,i,s);
await r.settle(jd(s))}}catch(s){Er(e,Od(t.flat(),e.told,s))}}async function Ym(e,t,n){let{change:r,place:o}=t[0],s=`${o.target} ${o.key.lane}`,a=r.do==="remove"&&
e.failing.has(o.target)?new P("held-back","not removed, because a write of the same target did not land"):e.ended.get(s);if(a)return Bd(e,t,n,a);let c=await(r.do===
"remove"?Qm(e,t,n):Fd(e,t,n));for(let d of c)d.ok||(e.failing.add(o.target),Zn(d.error)&&e.ended.set(s,d.error))}async function Bd(e,t,n,r){await e.ledger.settle(
ds(n,t)),Er(e,t.map(({change:o})=>ae(ce(o),r,"no")))}function Er({receipts:e,told:t},n){for(let r of n)e.push(r);for(let{uid:r,name:o}of n)t.add(A(r,o))}async function Qm(e,t,n){
let{snapshot:r}=e,{still:o,held:s}=await Nd(e,t,r.lane(t[0].place),r);return Er(e,s),[...s,...o.length===0?[]:await Fd(e,o,n)]}async function Fd(e,t,n){let{ledger:r,
runtime:o,snapshot:s}=e;if(o.stop.aborted)return await Bd(e,t,n,new P("interrupted","stopped before this was sent")),[];let{place:i}=t[0],a=e.connections.get(i.
target),c=s.lane(i),d=cs(e,t,n,s),f=d.filter(({uid:m,name:h})=>r.entries.get(m)?.get(h)?.state==="written");await r.intend(f.map(m=>Pn(m,{})));let l=new Map(ds(
n,t).map(({uid:m,name:h,entry:y})=>[A(m,h),y])),u=a.client.targetNow(),g=await Xm(e,t,s,a,m=>{let{uid:h,name:y}=ce(t[m].change);return l.get(A(h,y))?.state==="p\
ending"});try{let{receipts:m,stampOf:h}=await Zm(e,t,g,c,u,s),y=t.flatMap(({change:k},O)=>{let $=m[O];return Sd(e,k,$,l.get(A($.uid,$.name)))});await r.settle([
...Md(d,n,h),...y.map(k=>({target:i.target,...k}))]),await r.doubt(i.target,m.filter(Id)),e.wrote(i.target,t.length);let S=m.map((k,O)=>Ed(k,t[O].change,l.get(A(
k.uid,k.name))));return Er(e,S),S}catch(m){let h=g.filter(y=>y.ok||Id(y));throw B(m).code==="ledger-moved"&&await r.doubt(i.target,h).catch(()=>{}),m}}function Id(e){
return!e.ok&&e.landed==="unknown"}async function Zm(e,t,n,r,o,s){if(n.every(l=>!l.ok&&l.landed==="no"))return{receipts:n,stampOf:({entry:l})=>l};let i=t.map(({change:l,
place:u})=>({change:l,place:u,before:s.sighting(l.uid,l.address.name)})),{receipts:a,observations:c}=await Rd({...e,batch:i,said:n,lane:r,wroteAt:o});for(let[l,
u]of c.entries())Gt(u)||s.update(r[l],u);let f=a.some((l,u)=>!l.ok&&n[u]?.ok)?new Map:Wt(r,c);return{receipts:a,stampOf:({uid:l,name:u})=>f.get(A(l,u))??{}}}async function Xm(e,t,n,r,o){
let{target:s}=ue(e.config,t[0].place.target),i=kd(e.config.policy),a=t.map(({change:c,place:d},f)=>{let{uid:l,name:u}=ce(c),p=n.sighting(l,u),g=n.handle(l),m={uid:l,
name:u,scope:d.scope,...p===void 0?{}:{sighting:p},...g===void 0?{}:{scopeHandle:g}};if(c.do==="remove")return{...m,do:"remove"};let{form:h,secret:y}=e.desired.
get(A(l,u));return{...m,do:"put",form:h,value:y.reveal(),mayReplace:i(c)||o(f)}});try{let c=await s.write({steps:a,io:r.writing()}),d=new Map(c.map(l=>[A(l.uid,
l.name),l])),f=new P("unconfirmed","the target said nothing about this one");return a.map(l=>d.get(A(l.uid,l.name))??ae(l,f,"unknown"))}catch(c){return a.map(d=>ae(
d,c))}}async function Dd(e,t,n,{call:r,host:o}){let s=new Set(t.map(({key:d})=>d.uid)),i=new Map(e.targets.map(({name:d,use:f})=>[d,f])),a=[...n].filter(([d,{target:f,
use:l}])=>!s.has(d)&&i.get(f)!==l),c=new Map;for(let[,{use:d}]of a){let f=Object.hasOwn(r.targets,d)?r.targets[d]:void 0;c.has(d)||c.set(d,(await f?.())?.target)}
return a.flatMap(([d,{target:f,use:l,scope:u}])=>{let p=c.get(l)?.keyOf(u)??{uid:d,label:d,lane:d,holder:d,within:"",maxNames:0},g=e.where(["targets"]),m={target:f,
use:l,environment:Di,form:"secret",scope:u,key:p,index:-1,at:g};if(!o.allow(m))return[];let y=`${`the config has no ${l} target ${f} any more, so nobody looks t\
here`}; ${Ke(qe(m))} lets the ledger forget it`;return[{place:m,observation:{listed:!1,because:y,sightings:[]}}]})}function ls({relocated:e},t){let n=e.filter(({
places:r})=>r.every(t.place));return new Set(n.flatMap(({places:r})=>r.map(({key:o})=>o.uid)))}function Kd(e,t){return t.size===0?e:new Map([...e].filter(([n])=>!t.
has(n)))}function fs({place:e,observation:t}){if(e.index>=0||t.listed)return{place:e,observation:t};let{because:n}=t,r=`${n}; the config no longer maps it, and ${Ke(qe(e))}\
 lets the ledger forget it`;return{place:e,observation:{listed:!1,because:r,sightings:[]}}}function Ud({place:e,observation:t},{untold:n}){let r=n.get(e.key.uid);
return r===void 0?{place:e,observation:t}:fs({place:e,observation:{listed:!1,because:r.message,error:r,sightings:[]}})}async function Wd(e,t,n,r,{looks:o,connections:s,wanted:i,values:a}){let{keys:c,vouched:d,only:f}=e,l=o.slice(0,r.busy.length).map(fs),u=xr(c,n.id),p=n.records(),
g=Me(t,{targets:[],environments:[]}),m={config:t,mapped:g,seen:l,records:p,connections:s,wanted:i,facts:{entries:n.entries,fingerprint:u}},h=await La(m),y=f.targets.
length+f.environments.length>0?[]:await Dd(t,g,p,e),S=Kd(n.entries,ls(h,d)),k=Vc({entries:S,told:h.told,desired:a.desired,keys:c,fingerprint:u});return{seen:[...l.
map(O=>Ud(O,h)),...y],entries:new Map([...S,...k]),moved:k,isLost:n.isLost,vouched:d,keyId:c[0].id,fingerprint:u,...h}}function Gd({call:e,only:t,recover:n},r,o){
return{policy:r.policy,where:r.where,desired:Qd(o),capabilities:new Map(r.targets.map(({name:s,target:i})=>[s,i.capabilities])),environments:new Map([...o.read].
map(([s,i])=>[s,i.size])),unmapped:fd(e.command,t,r),recover:n}}function Hd({call:e,approved:t,only:n},r,o,{isLost:s,entries:i},{holders:a}){if(e.command==="dri\
ft")return sd({config:o,only:n,isLost:s,entries:i});let c=t===void 0?[]:xa(t,r.changes,a);return[...r.refusals,...c]}function zd({call:e,host:t,only:n,accept:r},o,{
read:s,desired:i,exposed:a},{isLost:c,generation:d,entries:f},{changes:l},{complete:u},p){let g=e.command==="plan"?[]:cd({config:o,host:t.ledger,generation:d}),
m=id({config:o,only:n,isLost:c,entries:f});if(e.command==="drift")return[...g,...m];let h=u&&p.every(({observation:S})=>S.listed),y=t.packages===!1?[]:[...a,...Xc(
{config:o,read:s,desired:i})];return[...g,...m,...Lc(r,l),...y,...ud({config:o,read:s,only:n,changes:l,whole:h})]}function qd(e,t,n){return Yd(e,t,n).size>0}async function Jd({
call:e},t,n,r){return e.command!=="apply"||t.refusals.length>0||!n?!1:!t.changes.some(pe)||await e.approve(r())}async function Vd({call:e,runtime:t,keys:n,id:r},o,{
config:s,values:i,ledger:a,reach:c,looks:d,connections:f,facts:l},u){let p=Yd(o,a,l),g=await a.lease({targets:[...p],plan:o.hash}),m=$r(e,"writing",o.changes.filter(
pe).length),{complete:h}=c;try{await tg(a,l),await eg(a,l),await a.identify(l.holders),await _d({plan:o,desired:Qd(i),seen:[...d,...l.seen.slice(c.busy.length)],
complete:h,config:s,connections:f,ledger:a,keyId:n[0].id,run:r,runtime:t,wrote:m,receipts:u})}catch(y){throw as(u,await g().catch(()=>{})),y}as(u,await g())}function Yd({
changes:e},{isLost:t,records:n,entries:r},{holders:o}){let s=e.filter(c=>rr(c)||t(c.address.target)),i=n(),a=[...o].flatMap(([c,d])=>{let f=r.has(c)?i.get(c):void 0;
return f===void 0||f.identity===d?[]:[f.target]});return new Set([...s.map(({address:c})=>c.target),...a])}async function eg(e,{moved:t,told:n}){let r=[...n].flatMap(
([o,{place:s}])=>[...t.get(o)??[]].map(([i,a])=>({target:s.target,uid:o,name:i,entry:a})));await e.settle(r)}async function tg(e,t){let n=e.records(),r=[...ls(t,
t.vouched)].flatMap(o=>[...e.entries.get(o)?.keys()??[]].map(s=>({target:n.get(o)?.target??"",uid:o,name:s,entry:void 0})));await e.settle(r)}function Qd({desired:e,
touched:t}){let n=new Map(e.map(r=>[A(r.uid,r.address.name),r]));for(let{uid:r,address:o}of t)n.delete(A(r,o.name));return n}function ht(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function de(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function Zd(e,t){
let n=de(e.policy);us(n.allowEmpty,["policy","allowEmpty"],t),Tr(n.allowEmpty,["policy","allowEmpty"],t),Tr(n.protect,["policy","protect"],t),ht(n.protect).forEach(
(r,o)=>{r.startsWith("!")&&t.add(["policy","protect",o],"protection takes no exclusions; leave the name out")});for(let[r,o]of Object.entries(de(e.targets))){let s=[
"targets",r],{secrets:i,public:a,rename:c}=de(o);us(i,[...s,"secrets"],t),us(a,[...s,"public"],t),Tr(i,[...s,"secrets"],t),Tr(a,[...s,"public"],t);for(let d of Object.
keys(de(c)))/[*?!]/.test(d)&&t.add([...s,"rename",d],"takes whole names, no globs")}}function us(e,t,n){let r=ht(e);r.length>0&&r.every(o=>o.startsWith("!"))&&n.
add(t,'has exclusions only, so nothing is meant; begin the list with `"*"`')}function Tr(e,t,n){ht(e).filter(o=>/[*?]/.test(o)).length>D.globs&&n.add(t,`has mor\
e than ${D.globs} globs with \`*\` or \`?\`, the most that one list may have`)}function ng(e){let t=String(e);return/^[\w.*?!@/-]{1,64}$/.test(t)?t:"(a key)"}function Xd(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:`${n>0?".":""}${ng(
t)}`).join("")}function On(e,t){if(t===void 0)return"is missing";if(!/^(Invalid|Unrecognized|Too) /.test(e.message))return e.message;if(e.code==="invalid_type"){
if(t===null)return"is empty";let n=e.expected==="string"&&typeof t!="object"?"; put it in quotes":"";return`must be ${rg[e.expected??""]??"something else"}${n}`}
return e.code==="invalid_value"?`must be ${ie((e.values??[]).map(String))}`:e.code==="too_small"?e.origin==="number"||e.origin==="int"?`must be at least ${e.minimum}`:
"must not be empty":e.code==="too_big"?e.origin==="number"||e.origin==="int"?`must be at most ${e.maximum}`:"is too long":"has a form that is not allowed here"}
var rg={string:"text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a block of keys",record:"a block of keys"};function el(e){
let t=e.toLowerCase().replace(/[^a-z]/g,"");if(/^(value|values|password|passphrase|plaintext|data)$/.test(t))return"no value may stand in the config; values com\
e from the `source`";if(/(token|apikey|secretkey|privatekey|credentials?|accesskey|authorization)$/.test(t))return"no token may stand in the config; name the va\
riable that holds it with `token: { env: NAME }` at a target";if(/(url|uri|endpoint|host|hostname|server|proxy|baseurl)$/.test(t))return"no endpoint may stand i\
n the config; `sealpost targets` names the variable for it"}var og=4*D.complaints;function tl(e){let t=[],n=new Map,r=new Set,o=0;function s(d=1){let f=t.length>=og;return f&&(o+=d),f}let i=(d,f)=>{if(s())return;let l=typeof f==
"string"?f:f(),u={line:e.lineOf(d),message:`${Xd(d)||"the config"}: ${l}`};return t.push(u),u};function a(d,f){if(s())return;let l=String(d.at(-1)),u=el(l);i(d,
u===void 0?`unknown key${lr(l,f)}`:`unknown key; ${u}`);let p=Oe(l,f);p!==void 0&&r.add(JSON.stringify([...d.slice(0,-1),p]))}async function c(d,f,l,u=[]){for(let p of f){
let g=[...l,...p.path];if(!s(Math.max(1,p.keys?.length??1)))if(p.code==="unrecognized_keys"){let{knownKeys:m}=await import("./json-schema-6N273PEO.js"),h=[...p.
path.length===0?u:[],...m(d,p.path)];for(let y of p.keys??[])a([...g,y],h)}else{let m=nl(e.data,g),h=i(g,sg(p,g.at(-1),m));m===void 0&&h!==void 0&&n.set(JSON.stringify(
g),h)}}}return{add:i,addUnknown:a,addIssues:c,all:()=>{let d=new Set([...r].map(l=>n.get(l))),f=t.filter(l=>!d.has(l)).sort((l,u)=>l.line-u.line);return[...new Map(
f.map(l=>[`${l.line} ${l.message}`,l])).values()]},beyond:()=>o}}function sg(e,t,n){if(t==="token"&&n!==void 0&&e.code==="invalid_type")return"no token may stan\
d in the config; name the variable that holds it, `token: { env: NAME }`";if(t==="secrets"&&typeof n=="object"&&!Array.isArray(n)&&n!==null)return"must be a lis\
t of names and globs; no value may stand in the config";if(e.code==="invalid_key")return e.issues?.[0]?.message??"cannot be a name here";if(e.code!=="invalid_un\
ion"||n===void 0)return On(e,n);let r=(e.errors??[]).flatMap(([i])=>i??[]),o=r.find(({path:i})=>i.length>0);if(o!==void 0)return On(o,nl(n,o.path));let s=new Set(
r.map(i=>On(i,n)));return s.size===0?On(e,n):[...s].join(", or ")}function nl(e,t){return t.reduce((n,r)=>{if(!(typeof n!="object"||n===null||!Object.hasOwn(n,r)))
return n[r]},e)}async function rl(e,t,n){let r=Se(e);for(let o=U(e);o!==U(o);)if(o=U(o),await n.read(F(o,r)).catch(()=>{})!==void 0)return ve(t,F(o,r))}var ig=Pi("node:module"),ag=e=>ig[e],ol=ag("createRequire");var cg=Pi("node:url"),dg=e=>cg[e],sl=dg("pathToFileURL");async function Nr(e,t,n,r){let o=Object.hasOwn(n,t)?n[t]:void 0;if(o!==void 0)return{found:(await o())[e]};let s=Oe(t,Object.keys(n));if(s!==void 0)return{wrong:`\
no such ${e}; did you mean \`${s}\`?`};if(r===void 0)return{wrong:"this is not built in, and no package is loaded for a pull request"};let i=fg(t,r);if(i===void 0)
return{wrong:`no such ${e}, and no installed package; built in: ${ie(Object.keys(n))}`};try{let a=await import(sl(i).href);return ug(e,a[e])?{found:a[e]}:{wrong:`\
this package exports no \`${e}\` with \`api: 1\``}}catch{return{wrong:"this package is installed but cannot be loaded"}}}function al(e,t){return!Object.hasOwn(t,
e)&&Oe(e,Object.keys(t))===void 0}var lg=/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;function fg(e,t){if(lg.test(e))try{let n=ol(F(t,"config.js")).
resolve(e);return ft(n)?n:void 0}catch{return}}var il={source:{functions:["read"],objects:["config","access"]},target:{functions:["parseScope","keyOf","observe",
"write"],objects:["config","capabilities"]}};function ug(e,t){if(typeof t!="object"||t===null)return!1;let n=t;return n.api===1&&il[e].functions.every(r=>typeof n[r]==
"function")&&il[e].objects.every(r=>typeof n[r]=="object"&&n[r]!==null)}async function cl(e,t,n){let r=["targets",e];if(typeof t.use!="string")return;let o=await Nr("target",t.use,n.targets,n.folder);if("wrong"in o){n.report.add([...r,
"use"],o.wrong);return}let s=o.found,i=await Ar(s,pg(t,s,n.env),Object.keys(Uo),r,n.report);return{target:s,settings:i,places:mg(s,t.environments,[...r,"environ\
ments"],n)}}function pg(e,t,n){let r=Object.entries(t.capabilities.access.settings??{}).flatMap(([o,s])=>{let i=He(n,s);return i===void 0?[]:[[o,i]]});return{...Object.
fromEntries(r),...e}}async function Ar(e,t,n,r,o){let s=Object.fromEntries(Object.entries(t).filter(([l])=>!n.includes(l))),i=e.config.settings,a=i.safeParse(s);
if(!a.success){await o.addIssues(i,a.error.issues,r,n);return}let c=typeof a.data=="object"&&a.data!==null?Object.keys(a.data):[],d=new Set(c),f=Object.keys(s).
filter(l=>!d.has(l));for(let l of f)o.addUnknown([...r,l],[...n,...c]);return f.length===0?a.data:void 0}function mg(e,t,n,r){let{report:o,environments:s,declared:i,
where:a}=r;if(typeof t!="object"||t===null||Array.isArray(t))return[];let c=Object.entries(t);return c.length===0&&o.add(n,"map at least one environment"),c.flatMap(
([d,f])=>{let l=[...n,d];return s.length>0&&!i.has(d)&&o.add(l,()=>{let p=Oe(d,s);return`not declared in \`environments\`${p===void 0?"":`; did you mean \`${p}\`\
?`}`}),Array.isArray(f)&&f.length===0&&o.add(l,"must name at least one place"),(Array.isArray(f)?f.map((p,g)=>[[...l,g],p]):[[l,f]]).flatMap(([p,g])=>{let m=e.config.
place.safeParse(g);return m.success?[{environment:d,place:m.data,at:a(p),path:p}]:(o.add(p,()=>gg(e,g)),[])})})}function gg({capabilities:{title:e,places:t}},n){
let r=t.map(({place:s})=>s),o=typeof n=="string"?Oe(n,r):void 0;return o!==void 0?`no place of ${e}; did you mean \`${o}\`?`:`no place of ${e}, which has ${ie(r,
"and")}`}function dl(e,t,n){let r=new Map;for(let[o,{target:s,settings:i,places:a}]of e){if(i===void 0)continue;let c=ht(de(de(t.targets)[o]).public);if(c.length>
0&&s.capabilities.forms.public===!1){n.add(["targets",o,"public"],`${s.capabilities.title} keeps nothing readable; take \`public\` out`);continue}let d=c.length>
0?["secret","public"]:["secret"];for(let{environment:f,place:l,at:u,path:p}of a)try{let g=new Set(d.map(m=>s.keyOf(s.parseScope({settings:i,place:l,form:m})).uid));
for(let m of g){let h=r.get(m);h===void 0?r.set(m,{environment:f,at:u}):n.add(p,hg(h,f))}}catch(g){let{message:m,hint:h}=B(g);n.add(p,h===Oi.config.hint?m:`${m}\
. ${h}`)}}}function hg(e,t){return e.environment===t?`this place is named twice, here and at ${e.at}`:`two environments reach this place, \`${t}\` here and \`${e.
environment}\` at ${e.at}`}var Cr=Symbol.for("yaml.alias"),Lr=Symbol.for("yaml.document"),xe=Symbol.for("yaml.map"),ps=Symbol.for("yaml.pair"),me=Symbol.for("yaml.scalar"),Je=Symbol.for("\
yaml.seq"),te=Symbol.for("yaml.node.type"),Re=e=>!!e&&typeof e=="object"&&e[te]===Cr,je=e=>!!e&&typeof e=="object"&&e[te]===Lr,ne=e=>!!e&&typeof e=="object"&&e[te]===
xe,I=e=>!!e&&typeof e=="object"&&e[te]===ps,C=e=>!!e&&typeof e=="object"&&e[te]===me,ge=e=>!!e&&typeof e=="object"&&e[te]===Je;function _(e){if(e&&typeof e=="ob\
ject")switch(e[te]){case xe:case Je:return!0}return!1}function M(e){if(e&&typeof e=="object")switch(e[te]){case Cr:case xe:case me:case Je:return!0}return!1}var Mr=e=>(C(
e)||_(e))&&!!e.anchor;var le=Symbol("break visit"),ll=Symbol("skip children"),Ie=Symbol("remove node");function ye(e,t){let n=fl(t);je(e)?Ht(null,e.contents,n,Object.freeze([e]))===Ie&&
(e.contents=null):Ht(null,e,n,Object.freeze([]))}ye.BREAK=le;ye.SKIP=ll;ye.REMOVE=Ie;function Ht(e,t,n,r){let o=ul(e,t,n,r);if(M(o)||I(o))return pl(e,r,o),Ht(e,
o,n,r);if(typeof o!="symbol"){if(_(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=Ht(s,t.items[s],n,r);if(typeof i=="number")s=i-1;else{
if(i===le)return le;i===Ie&&(t.items.splice(s,1),s-=1)}}}else if(I(t)){r=Object.freeze(r.concat(t));let s=Ht("key",t.key,n,r);if(s===le)return le;s===Ie&&(t.key=
null);let i=Ht("value",t.value,n,r);if(i===le)return le;i===Ie&&(t.value=null)}}return o}async function jr(e,t){let n=fl(t);je(e)?await zt(null,e.contents,n,Object.
freeze([e]))===Ie&&(e.contents=null):await zt(null,e,n,Object.freeze([]))}jr.BREAK=le;jr.SKIP=ll;jr.REMOVE=Ie;async function zt(e,t,n,r){let o=await ul(e,t,n,r);
if(M(o)||I(o))return pl(e,r,o),zt(e,o,n,r);if(typeof o!="symbol"){if(_(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let i=await zt(s,t.items[s],
n,r);if(typeof i=="number")s=i-1;else{if(i===le)return le;i===Ie&&(t.items.splice(s,1),s-=1)}}}else if(I(t)){r=Object.freeze(r.concat(t));let s=await zt("key",t.
key,n,r);if(s===le)return le;s===Ie&&(t.key=null);let i=await zt("value",t.value,n,r);if(i===le)return le;i===Ie&&(t.value=null)}}return o}function fl(e){return typeof e==
"object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&
{Map:e.Collection,Seq:e.Collection},e):e}function ul(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(ne(t))return n.Map?.(e,t,r);if(ge(t))return n.Seq?.(e,t,
r);if(I(t))return n.Pair?.(e,t,r);if(C(t))return n.Scalar?.(e,t,r);if(Re(t))return n.Alias?.(e,t,r)}function pl(e,t,n){let r=t[t.length-1];if(_(r))r.items[e]=n;else if(I(
r))e==="key"?r.key=n:r.value=n;else if(je(r))r.contents=n;else{let o=Re(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}var yg={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},wg=e=>e.replace(/[!,[\]{}]/g,t=>yg[t]),_e=class e{constructor(t,n){this.docStart=null,this.
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
r))return n+wg(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(
this.tags),o;if(t&&r.length>0&&M(t.contents)){let s={};ye(t.contents,(i,a)=>{M(a)&&a.tag&&(s[a.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,i]of r)s==="!!"&&
i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&n.push(`%TAG ${s} ${i}`);return n.join(`
`)}};_e.defaultYaml={explicit:!1,version:"1.2"};_e.defaultTags={"!!":"tag:yaml.org,2002:"};function Ir(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function ms(e){let t=new Set;return ye(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function gs(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function ml(e,t){
let n=[],r=new Map,o=null;return{onAnchor:s=>{n.push(s),o??(o=ms(e));let i=gs(t,o);return o.add(i),i},setAnchors:()=>{for(let s of n){let i=r.get(s);if(typeof i==
"object"&&i.anchor&&(C(i.node)||_(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
s,a}}},sourceObjects:r}}function rt(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,s=r.length;o<s;++o){let i=r[o],a=rt(e,r,String(o),i);a===void 0?delete r[o]:a!==i&&
(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let s=r.get(o),i=rt(e,r,o,s);i===void 0?r.delete(o):i!==s&&r.set(o,i)}else if(r instanceof Set)
for(let o of Array.from(r)){let s=rt(e,r,o,o);s===void 0?r.delete(o):s!==o&&(r.delete(o),r.add(s))}else for(let[o,s]of Object.entries(r)){let i=rt(e,r,o,s);i===
void 0?delete r[o]:i!==s&&(r[o]=i)}return e.call(t,n,r)}function V(e,t,n){if(Array.isArray(e))return e.map((r,o)=>V(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!Mr(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var ot=class{constructor(t){Object.defineProperty(this,te,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:s}={}){if(!je(t))throw new TypeError("A document argumen\
t is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=V(this,"",i);if(typeof o=="functi\
on")for(let{count:c,res:d}of i.anchors.values())o(d,c);return typeof s=="function"?rt(s,{"":a},"",a):a}};var Ve=class extends ot{constructor(t){super(Cr),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){
if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],ye(t,{Node:(s,i)=>{(Re(i)||
Mr(i))&&r.push(i)}}),n&&(n.aliasResolveCache=r));let o;for(let s of r){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&n){let{anchors:s,doc:i,maxAliasCount:a}=n,
c=s.get(o);if(c||(V(o,null,n),c=s.get(o)),c?.res===void 0){let d="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(d)}if(a>=0&&(c.
count+=1,c.aliasCount===0&&(c.aliasCount=_r(i,o,s)),c.count*c.aliasCount>a)){let d="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
d)}}return o}toJSON(t,n){if(!n)return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(Ir(this.source),t.options.verifyAliasOrder&&!t.
anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};
function _r(e,t,n){if(Re(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(_(t)){let r=0;for(let o of t.items){let s=_r(e,o,n);s>r&&
(r=s)}return r}else if(I(t)){let r=_r(e,t.key,n),o=_r(e,t.value,n);return Math.max(r,o)}return 1}var Br=e=>!e||typeof e!="function"&&typeof e!="object",T=class extends ot{constructor(t){super(me),this.value=t}toJSON(t,n){return n?.keep?this.value:V(this.value,
t,n)}toString(){return String(this.value)}};T.BLOCK_FOLDED="BLOCK_FOLDED";T.BLOCK_LITERAL="BLOCK_LITERAL";T.PLAIN="PLAIN";T.QUOTE_DOUBLE="QUOTE_DOUBLE";T.QUOTE_SINGLE=
"QUOTE_SINGLE";var bg="tag:yaml.org,2002:";function kg(e,t,n){if(t){let r=n.filter(s=>s.tag===t),o=r.find(s=>!s.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}
return n.find(r=>r.identify?.(e)&&!r.format)}function Ye(e,t,n){if(je(e)&&(e=e.contents),M(e))return e;if(I(e)){let l=n.schema[xe].createNode?.(n.schema,null,n);
return l.items.push(e),l}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,
onAnchor:o,onTagObj:s,schema:i,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new Ve(c.anchor);c={anchor:null,
node:null},a.set(e,c)}t?.startsWith("!!")&&(t=bg+t.slice(2));let d=kg(e,t,i.tags);if(!d){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){
let l=new T(e);return c&&(c.node=l),l}d=e instanceof Map?i[xe]:Symbol.iterator in Object(e)?i[Je]:i[xe]}s&&(s(d),delete n.onTagObj);let f=d?.createNode?d.createNode(
n.schema,e,n):typeof d?.nodeClass?.from=="function"?d.nodeClass.from(n.schema,e,n):new T(e);return t?f.tag=t:d.default||(f.tag=d.tag),c&&(c.node=f),f}function $n(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let i=[];i[s]=r,r=i}else r=new Map([[s,r]])}
return Ye(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Jt=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,qt=class extends ot{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=
t),n.items=n.items.map(r=>M(r)||I(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Jt(t))this.add(n);else{let[r,...o]=t,s=this.get(r,!0);
if(_(s))s.addIn(o,n);else if(s===void 0&&this.schema)this.set(r,$n(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}deleteIn(t){
let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(_(o))return o.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaini\
ng path: ${r}`)}getIn(t,n){let[r,...o]=t,s=this.get(r,!0);return o.length===0?!n&&C(s)?s.value:s:_(s)?s.getIn(o,n):void 0}hasAllNullValues(t){return this.items.
every(n=>{if(!I(n))return!1;let r=n.value;return r==null||t&&C(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)
return this.has(n);let o=this.get(n,!0);return _(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let s=this.get(r,!0);if(_(s))s.setIn(
o,n);else if(s===void 0&&this.schema)this.set(r,$n(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${o}`)}}};var gl=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function we(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Be=(e,t,n)=>e.endsWith(`
`)?we(n,t):n.includes(`
`)?`
`+we(n,t):(e.endsWith(" ")?"":" ")+n;var hs="flow",Fr="block",xn="quoted";function Rn(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:s=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;
o<s&&(s=0);let c=Math.max(1+s,1+o-t.length);if(e.length<=c)return e;let d=[],f={},l=o-t.length;typeof r=="number"&&(r>o-Math.max(2,s)?d.push(0):l=o-r);let u,p,g=!1,
m=-1,h=-1,y=-1;n===Fr&&(m=hl(e,m,t.length),m!==-1&&(l=m+c));for(let k;k=e[m+=1];){if(n===xn&&k==="\\"){switch(h=m,e[m+1]){case"x":m+=3;break;case"u":m+=5;break;case"\
U":m+=9;break;default:m+=1}y=m}if(k===`
`)n===Fr&&(m=hl(e,m,t.length)),l=m+t.length+c,u=void 0;else{if(k===" "&&p&&p!==" "&&p!==`
`&&p!=="	"){let O=e[m+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(u=m)}if(m>=l)if(u)d.push(u),l=u+c,u=void 0;else if(n===xn){for(;p===" "||p==="	";)p=k,k=e[m+=1],g=!0;let O=m>y+1?m-2:h-1;if(f[O])return e;d.push(O),
f[O]=!0,l=O+c,u=void 0}else g=!0}p=k}if(g&&a&&a(),d.length===0)return e;i&&i();let S=e.slice(0,d[0]);for(let k=0;k<d.length;++k){let O=d[k],$=d[k+1]||e.length;O===
0?S=`
${t}${e.slice(0,$)}`:(n===xn&&f[O]&&(S+=`${e[O]}\\`),S+=`
${t}${e.slice(O+1,$)}`)}return S}function hl(e,t,n){let r=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,o=t+1,s=e[o]}return r}var Kr=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Ur=e=>/^(%|---|\.\.\.)/m.
test(e);function Sg(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let s=0,i=0;s<o;++s)if(e[s]===`
`){if(s-i>r)return!0;if(i=s+1,o-i<=r)return!1}return!0}function En(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(Ur(e)?"  ":""),i="",a=0;for(let c=0,d=n[c];d;d=n[++c])if(d===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(i+=n.slice(a,
c)+"\\ ",c+=1,a=c,d="\\"),d==="\\")switch(n[c+1]){case"u":{i+=n.slice(a,c);let f=n.substr(c+2,4);switch(f){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"\
000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:f.
substr(0,2)==="00"?i+="\\x"+f.substr(2):i+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(i+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)i+=`
`,c+=2;i+=s,n[c+2]===" "&&(i+="\\"),c+=1,a=c+1}break;default:c+=1}return i=a?i+n.slice(a):n,r?i:Rn(i,s,xn,Kr(t,!1))}function ys(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return En(e,t);let n=t.indent||(Ur(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Rn(r,n,hs,Kr(t,!1))}function Vt(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=En;else{let o=e.includes('"'),s=e.includes("'");
o&&!s?r=ys:s&&!o?r=En:r=n?ys:En}return r(e,t)}var ws;try{ws=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{ws=/\n+(?!\n|$)/g}function Dr({comment:e,type:t,value:n},r,o,s){let{blockQuote:i,commentString:a,lineWidth:c}=r.options;if(!i||/\n[\t ]+$/.test(
n))return Vt(n,r);let d=r.indent||(r.forceBlockIndent||Ur(n)?"  ":""),f=i==="literal"?!0:i==="folded"||t===T.BLOCK_FOLDED?!1:t===T.BLOCK_LITERAL?!0:!Sg(n,c,d.length);
if(!n)return f?`|
`:`>
`;let l,u;for(u=n.length;u>0;--u){let $=n[u-1];if($!==`
`&&$!=="	"&&$!==" ")break}let p=n.substring(u),g=p.indexOf(`
`);g===-1?l="-":n===p||g!==p.length-1?(l="+",s&&s()):l="",p&&(n=n.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p=p.replace(ws,`$&${d}`));let m=!1,h,y=-1;for(h=0;h<n.length;++h){let $=n[h];if($===" ")m=!0;else if($===`
`)y=h;else break}let S=n.substring(0,y<h?y+1:h);S&&(n=n.substring(S.length),S=S.replace(/\n+/g,`$&${d}`));let O=(m?d?"2":"1":"")+l;if(e&&(O+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!f){let $=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`),v=!1,w=Kr(r,!0);i!=="folded"&&t!==T.BLOCK_FOLDED&&(w.onOverflow=()=>{
v=!0});let b=Rn(`${S}${$}${p}`,d,Fr,w);if(!v)return`>${O}
${d}${b}`}return n=n.replace(/\n+/g,`$&${d}`),`|${O}
${d}${S}${n}${p}`}function vg(e,t,n,r){let{type:o,value:s}=e,{actualString:i,implicitKey:a,indent:c,indentStep:d,inFlow:f}=t;if(a&&s.includes(`
`)||f&&/[[\]{},]/.test(s))return Vt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||f||!s.includes(
`
`)?Vt(s,t):Dr(e,t,n,r);if(!a&&!f&&o!==T.PLAIN&&s.includes(`
`))return Dr(e,t,n,r);if(Ur(s)){if(c==="")return t.forceBlockIndent=!0,Dr(e,t,n,r);if(a&&c===d)return Vt(s,t)}let l=s.replace(/\n+/g,`$&
${c}`);if(i){let u=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(l),{compat:p,tags:g}=t.doc.schema;if(g.some(u)||p?.some(u))return Vt(s,t)}return a?
l:Rn(l,c,hs,Kr(t,!1))}function yt(e,t,n,r){let{implicitKey:o,inFlow:s}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
T.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=T.QUOTE_DOUBLE);let c=f=>{switch(f){case T.BLOCK_FOLDED:case T.BLOCK_LITERAL:
return o||s?Vt(i.value,t):Dr(i,t,n,r);case T.QUOTE_DOUBLE:return En(i.value,t);case T.QUOTE_SINGLE:return ys(i.value,t);case T.PLAIN:return vg(i,t,n,r);default:
return null}},d=c(a);if(d===null){let{defaultKeyType:f,defaultStringType:l}=t.options,u=o&&f||l;if(d=c(u),d===null)throw new Error(`Unsupported default string t\
ype ${u}`)}return d}function Wr(e,t){let n=Object.assign({blockQuote:!0,commentString:gl,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Pg(e,t){
if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let n,r;if(C(t)){r=t.value;let o=e.filter(s=>s.identify?.(r));
if(o.length>1){let s=o.filter(i=>i.test);s.length>0&&(o=s)}n=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof
o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function Og(e,t,{anchors:n,
doc:r}){if(!r.directives)return"";let o=[],s=(C(e)||_(e))&&e.anchor;s&&Ir(s)&&(n.add(s),o.push(`&${s}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(r.
directives.tagString(i)),o.join(" ")}function Qe(e,t,n,r){if(I(e))return e.toString(t,n,r);if(Re(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,s=M(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=Pg(t.doc.schema.tags,s));let i=Og(s,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(s,t,n,r):C(s)?yt(s,t,n,r):s.toString(t,n,r);return i?C(s)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}\

${t.indent}${a}`:a}function yl({key:e,value:t},n,r,o){let{allNullValues:s,doc:i,indent:a,indentStep:c,options:{commentString:d,indentSeq:f,simpleKeys:l}}=n,u=M(e)&&e.comment||null;
if(l){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(_(e)||!M(e)&&typeof e=="object"){let w="With simple keys, collection cannot be\
 used as a key value";throw new Error(w)}}let p=!l&&(!e||u&&t==null&&!n.inFlow||_(e)||(C(e)?e.type===T.BLOCK_FOLDED||e.type===T.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!p&&(l||!s),indent:a+c});let g=!1,m=!1,h=Qe(e,n,()=>g=!0,()=>m=!0);if(!p&&!n.inFlow&&h.length>1024){if(l)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");p=!0}if(n.inFlow){if(s||t==null)return g&&r&&r(),h===""?"?":p?`? ${h}`:h}else if(s&&
!l||t==null&&p)return h=`? ${h}`,u&&!g?h+=Be(h,n.indent,d(u)):m&&o&&o(),h;g&&(u=null),p?(u&&(h+=Be(h,n.indent,d(u))),h=`? ${h}
${a}:`):(h=`${h}:`,u&&(h+=Be(h,n.indent,d(u))));let y,S,k;M(t)?(y=!!t.spaceBefore,S=t.commentBefore,k=t.comment):(y=!1,S=null,k=null,t&&typeof t=="object"&&(t=i.
createNode(t))),n.implicitKey=!1,!p&&!u&&C(t)&&(n.indentAtStart=h.length+1),m=!1,!f&&c.length>=2&&!n.inFlow&&!p&&ge(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let O=!1,$=Qe(t,n,()=>O=!0,()=>m=!0),v=" ";if(u||y||S){if(v=y?`
`:"",S){let w=d(S);v+=`
${we(w,n.indent)}`}$===""&&!n.inFlow?v===`
`&&k&&(v=`

`):v+=`
${n.indent}`}else if(!p&&_(t)){let w=$[0],b=$.indexOf(`
`),x=b!==-1,E=n.inFlow??t.flow??t.items.length===0;if(x||!E){let N=!1;if(x&&(w==="&"||w==="!")){let R=$.indexOf(" ");w==="&"&&R!==-1&&R<b&&$[R+1]==="!"&&(R=$.indexOf(
" ",R+1)),(R===-1||b<R)&&(N=!0)}N||(v=`
${n.indent}`)}}else($===""||$[0]===`
`)&&(v="");return h+=v+$,n.inFlow?O&&r&&r():k&&!O?h+=Be(h,n.indent,d(k)):m&&o&&o(),h}function bs(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Gr="<<",Ee={identify:e=>e===Gr||typeof e=="symbol"&&e.description===Gr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new T(
Symbol(Gr)),{addToJSMap:Ss}),stringify:()=>Gr},wl=(e,t)=>(Ee.identify(t)||C(t)&&(!t.type||t.type===T.PLAIN)&&Ee.identify(t.value))&&e?.doc.schema.tags.some(n=>n.
tag===Ee.tag&&n.default);function Ss(e,t,n){let r=bl(e,n);if(ge(r))for(let o of r.items)ks(e,t,o);else if(Array.isArray(r))for(let o of r)ks(e,t,o);else ks(e,t,
r)}function ks(e,t,n){let r=bl(e,n);if(!ne(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[s,i]of o)t instanceof
Map?t.has(s)||t.set(s,i):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0});
return t}function bl(e,t){return e&&Re(t)?t.resolve(e.doc,e):t}function Hr(e,t,{key:n,value:r}){if(M(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(wl(e,n))Ss(e,t,r);else{let o=V(n,"",e);if(t instanceof Map)t.set(o,V(r,o,e));else if(t instanceof
Set)t.add(o);else{let s=$g(n,o,e),i=V(r,s,e);s in t?Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[s]=i}}return t}function $g(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(M(e)&&n?.doc){let r=Wr(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.add(s.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),bs(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}function Yt(e,t,n){let r=Ye(e,void 0,n),o=Ye(t,void 0,n);return new W(r,o)}var W=class e{constructor(t,n=null){Object.defineProperty(this,te,{value:ps}),this.key=
t,this.value=n}clone(t){let{key:n,value:r}=this;return M(n)&&(n=n.clone(t)),M(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Hr(n,
r,this)}toString(t,n,r){return t?.doc?yl(this,t,n,r):JSON.stringify(this)}};function qr(e,t,n){return(t.inFlow??e.flow?Rg:xg)(e,t,n)}function xg({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:s,onChompKeep:i,onComment:a}){
let{indent:c,options:{commentString:d}}=n,f=Object.assign({},n,{indent:s,type:null}),l=!1,u=[];for(let g=0;g<t.length;++g){let m=t[g],h=null;if(M(m))!l&&m.spaceBefore&&
u.push(""),zr(n,u,m.commentBefore,l),m.comment&&(h=m.comment);else if(I(m)){let S=M(m.key)?m.key:null;S&&(!l&&S.spaceBefore&&u.push(""),zr(n,u,S.commentBefore,l))}
l=!1;let y=Qe(m,f,()=>h=null,()=>l=!0);h&&(y+=Be(y,s,d(h))),l&&h&&(l=!1),u.push(r+y)}let p;if(u.length===0)p=o.start+o.end;else{p=u[0];for(let g=1;g<u.length;++g){
let m=u[g];p+=m?`
${c}${m}`:`
`}}return e?(p+=`
`+we(d(e),c),a&&a()):l&&i&&i(),p}function Rg({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:s,flowCollectionPadding:i,options:{commentString:a}}=t;
r+=s;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),d=!1,f=0,l=[];for(let g=0;g<e.length;++g){let m=e[g],h=null;if(M(m))m.spaceBefore&&l.push(""),zr(t,
l,m.commentBefore,!1),m.comment&&(h=m.comment);else if(I(m)){let S=M(m.key)?m.key:null;S&&(S.spaceBefore&&l.push(""),zr(t,l,S.commentBefore,!1),S.comment&&(d=!0));
let k=M(m.value)?m.value:null;k?(k.comment&&(h=k.comment),k.commentBefore&&(d=!0)):m.value==null&&S?.comment&&(h=S.comment)}h&&(d=!0);let y=Qe(m,c,()=>h=null);d||
(d=l.length>f||y.includes(`
`)),g<e.length-1?y+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(d||(d=l.reduce((S,k)=>S+k.length+2,2)+(y.length+2)>t.options.lineWidth)),d&&(y+=",")),
h&&(y+=Be(y,r,a(h))),l.push(y),f=l.length}let{start:u,end:p}=n;if(l.length===0)return u+p;if(!d){let g=l.reduce((m,h)=>m+h.length+2,2);d=t.options.lineWidth>0&&
g>t.options.lineWidth}if(d){let g=u;for(let m of l)g+=m?`
${s}${o}${m}`:`
`;return`${g}
${o}${p}`}else return`${u}${i}${l.join(" ")}${i}${p}`}function zr({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let s=we(t(r),
e);n.push(s.trimStart())}}function st(e,t){let n=C(t)?t.value:t;for(let r of e)if(I(r)&&(r.key===t||r.key===n||C(r.key)&&r.key.value===n))return r}var H=class extends qt{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(t){super(xe,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,replacer:s}=r,i=new this(t),a=(c,d)=>{if(typeof s==
"function")d=s.call(n,c,d);else if(Array.isArray(s)&&!s.includes(c))return;(d!==void 0||o)&&i.items.push(Yt(c,d,r))};if(n instanceof Map)for(let[c,d]of n)a(c,d);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,n){let r;I(t)?r=t:!t||
typeof t!="object"||!("key"in t)?r=new W(t,t?.value):r=new W(t.key,t.value);let o=st(this.items,r.key),s=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(
`Key ${r.key} already set`);C(o.value)&&Br(r.value)?o.value.value=r.value:o.value=r.value}else if(s){let i=this.items.findIndex(a=>s(r,a)<0);i===-1?this.items.push(
r):this.items.splice(i,0,r)}else this.items.push(r)}delete(t){let n=st(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=st(
this.items,t)?.value;return(!n&&C(o)?o.value:o)??void 0}has(t){return!!st(this.items,t)}set(t,n){this.add(new W(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?
new Map:{};n?.onCreate&&n.onCreate(o);for(let s of this.items)Hr(n,o,s);return o}toString(t,n,r){if(!t)return JSON.stringify(this);for(let o of this.items)if(!I(
o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{
allNullValues:!0})),qr(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};var Te={collection:"map",default:!0,nodeClass:H,tag:"tag:yaml.org,2002:map",resolve(e,t){return ne(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>H.
from(e,t,n)};var Q=class extends qt{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Je,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Jr(
t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Jr(t);if(typeof r!="number")return;let o=this.items[r];return!n&&C(o)?o.value:o}has(t){
let n=Jr(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Jr(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.
items[r];C(o)&&Br(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let s of this.items)r.push(V(s,String(o++),n));return r}toString(t,n,r){
return t?qr(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){
let{replacer:o}=r,s=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof o=="function"){let c=n instanceof Set?a:String(i++);a=o.call(
n,c,a)}s.items.push(Ye(a,void 0,r))}}return s}};function Jr(e){let t=C(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(
t)&&t>=0?t:null}var Ne={collection:"seq",default:!0,nodeClass:Q,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ge(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Q.
from(e,t,n)};var it={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},t),yt(e,t,
n,r)}};var wt={identify:e=>e==null,createNode:()=>new T(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new T(null),stringify:({
source:e},t)=>typeof e=="string"&&wt.test.test(e)?e:t.options.nullStr};var Tn={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new T(e[0]==="t"||e[0]==="T"),
stringify({source:e,value:t},n){if(e&&Tn.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function Z({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let i=s.
indexOf(".");i<0&&(i=s.length,s+=".");let a=t-(s.length-i-1);for(;a-- >0;)s+="0"}return s}var Vr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Z},Yr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():
Z(e)}},Qr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new T(parseFloat(e)),
n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Z};var Zr=e=>typeof e=="bigint"||Number.isInteger(e),vs=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function kl(e,t,n){let{value:r}=e;return Zr(
r)&&r>=0?n+r.toString(t):Z(e)}var Xr={identify:e=>Zr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>vs(e,2,8,n),
stringify:e=>kl(e,8,"0o")},eo={identify:Zr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>vs(e,0,10,n),stringify:Z},to={identify:e=>Zr(
e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>vs(e,2,16,n),stringify:e=>kl(e,16,"0x")};var Sl=[Te,Ne,it,wt,Tn,Xr,eo,to,Vr,Yr,Qr];function vl(e){return typeof e=="bigint"||Number.isInteger(e)}var no=({value:e})=>JSON.stringify(e),Eg=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:e=>e,stringify:no},{identify:e=>e==null,createNode:()=>new T(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:no},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:no},{identify:vl,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>vl(e)?e.toString():JSON.
stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(
e),stringify:no}],Tg={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Pl=[Te,Ne].concat(Eg,Tg);var Nn={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),
r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not support reading binary tags; either\
 Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,s){if(!n)return"";let i=n,a;if(typeof btoa=="function"){let c="";for(let d=0;d<i.length;++d)
c+=String.fromCharCode(i[d]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=
T.BLOCK_LITERAL),t!==T.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),d=Math.ceil(a.length/c),f=new Array(d);for(let l=0,
u=0;l<d;++l,u+=c)f[l]=a.substr(u,c);a=f.join(t===T.BLOCK_LITERAL?`
`:" ")}return yt({comment:e,type:t,value:a},r,o,s)}};function Ps(e,t){if(ge(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!I(r)){if(ne(r)){r.items.length>1&&t("Each pair must have its own sequence indic\
ator");let o=r.items[0]||new W(new T(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let s=o.value??o.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=o}e.items[n]=I(r)?r:new W(r)}}else t("Expected a sequence for this tag");return e}function Os(e,t,n){let{replacer:r}=n,o=new Q(e);o.tag=
"tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof r=="function"&&(i=r.call(t,String(s++),i));let a,c;if(Array.isArray(
i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let d=Object.keys(i);if(d.length===
1)a=d[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else a=i;o.items.push(Yt(a,c,n))}return o}var An={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ps,createNode:Os};var Qt=class e extends Q{constructor(){super(),this.add=H.prototype.add.bind(this),this.delete=H.prototype.delete.bind(this),this.get=H.prototype.get.bind(this),
this.has=H.prototype.has.bind(this),this.set=H.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(
r);for(let o of this.items){let s,i;if(I(o)?(s=V(o.key,"",n),i=V(o.value,s,n)):s=V(o,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate key\
s");r.set(s,i)}return r}static from(t,n,r){let o=Os(t,n,r),s=new this;return s.items=o.items,s}};Qt.tag="tag:yaml.org,2002:omap";var Cn={collection:"seq",identify:e=>e instanceof
Map,nodeClass:Qt,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Ps(e,t),r=[];for(let{key:o}of n.items)C(o)&&(r.includes(o.value)?t(`Ordered maps mus\
t not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Qt,n)},createNode:(e,t,n)=>Qt.from(e,t,n)};function Ol({value:e,source:t},n){return t&&(e?$s:xs).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var $s={identify:e=>e===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new T(!0),stringify:Ol},xs={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new T(!1),stringify:Ol};var $l={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Z},xl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(
t)?t.toExponential():Z(e)}},Rl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new T(
parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},
stringify:Z};var Ln=e=>typeof e=="bigint"||Number.isInteger(e);function ro(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),
r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let s=parseInt(e,n);return o===
"-"?-1*s:s}function Rs(e,t,n){let{value:r}=e;if(Ln(r)){let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return Z(e)}var El={identify:Ln,default:!0,tag:"tag:\
yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>ro(e,2,2,n),stringify:e=>Rs(e,2,"0b")},Tl={identify:Ln,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>ro(e,1,8,n),stringify:e=>Rs(e,8,"0")},Nl={identify:Ln,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(e,t,n)=>ro(e,0,10,n),stringify:Z},Al={identify:Ln,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>ro(
e,2,16,n),stringify:e=>Rs(e,16,"0x")};var Zt=class e extends H{constructor(t){super(t),this.tag=e.tag}add(t){let n;I(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new W(t.key,
null):n=new W(t,null),st(this.items,n.key)||this.items.push(n)}get(t,n){let r=st(this.items,t);return!n&&I(r)?C(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=st(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new W(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:o}=r,
s=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof o=="function"&&(i=o.call(n,i,i)),s.items.push(Yt(i,null,r));return s}};Zt.tag="tag:yaml.o\
rg,2002:set";var Mn={collection:"map",identify:e=>e instanceof Set,nodeClass:Zt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Zt.from(e,t,n),resolve(e,t){
if(ne(e)){if(e.hasAllNullValues(!0))return Object.assign(new Zt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Es(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),s=r.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return n===
"-"?o(-1)*s:s}function Cl(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return Z(e);let r="";t<0&&(r="-",t*=n(-1));
let o=n(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),r+s.map(i=>String(i).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var oo={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:n})=>Es(e,n),stringify:Cl},so={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>Es(e,!1),stringify:Cl},Xt={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Xt.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,o,s,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,d=Date.UTC(n,r-
1,o,s||0,i||0,a||0,c),f=t[8];if(f&&f!=="Z"){let l=Es(f,!1);Math.abs(l)<30&&(l*=60),d-=6e4*l}return new Date(d)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var Ts=[Te,Ne,it,wt,$s,xs,El,Tl,Nl,Al,$l,xl,Rl,Nn,Ee,Cn,An,Mn,oo,so,Xt];var Ll=new Map([["core",Sl],["failsafe",[Te,Ne,it]],["json",Pl],["yaml11",Ts],["yaml-1.1",Ts]]),Ml={binary:Nn,bool:Tn,float:Qr,floatExp:Yr,floatNaN:Vr,floatTime:so,
int:eo,intHex:to,intOct:Xr,intTime:oo,map:Te,merge:Ee,null:wt,omap:Cn,pairs:An,seq:Ne,set:Mn,timestamp:Xt},jl={"tag:yaml.org,2002:binary":Nn,"tag:yaml.org,2002:\
merge":Ee,"tag:yaml.org,2002:omap":Cn,"tag:yaml.org,2002:pairs":An,"tag:yaml.org,2002:set":Mn,"tag:yaml.org,2002:timestamp":Xt};function io(e,t,n){let r=Ll.get(
t);if(r&&!e)return n&&!r.includes(Ee)?r.concat(Ee):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from(Ll.keys()).filter(i=>i!=="yaml11").map(
i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(
s);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(Ee)),o.reduce((s,i)=>{let a=typeof i=="string"?Ml[i]:i;if(!a){let c=JSON.stringify(i),d=Object.
keys(Ml).map(f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${d}`)}return s.includes(a)||s.push(a),s},[])}var Ng=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,jn=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,schema:s,sortMapEntries:i,toStringDefaults:a}){
this.compat=Array.isArray(t)?io(t,"compat"):t?io(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?jl:{},this.tags=io(n,this.name,r),this.toStringOptions=
a??null,Object.defineProperty(this,xe,{value:Te}),Object.defineProperty(this,me,{value:it}),Object.defineProperty(this,Je,{value:Ne}),this.sortMapEntries=typeof i==
"function"?i:i===!0?Ng:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function Il(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}
r&&n.push("---");let o=Wr(e,t),{commentString:s}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=s(e.commentBefore);n.unshift(we(c,""))}let i=!1,
a=null;if(e.contents){if(M(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let f=s(e.contents.commentBefore);n.push(we(f,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>i=!0,d=Qe(e.contents,o,()=>a=null,c);a&&(d+=Be(d,"",s(a))),(d[0]==="|"||d[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${d}`:n.push(d)}else n.push(Qe(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(we(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&i&&(c=c.replace(/^\n+/,"")),c&&((!i||a)&&n[n.length-1]!==""&&n.
push(""),n.push(we(s(c),"")))}return n.join(`
`)+`
`}var at=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,te,{value:Lr});let o=null;
typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=s;let{version:i}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.
yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new _e({version:i}),this.setSchema(i,r),this.contents=t===void 0?null:this.createNode(t,o,r)}clone(){
let t=Object.create(e.prototype,{[te]:{value:Lr}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=M(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){en(this.contents)&&this.contents.add(t)}addIn(t,n){en(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=ms(this);t.anchor=!n||r.has(n)?gs(n||"a",r):n}return new Ve(t.anchor)}createNode(t,n,r){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let h=S=>typeof S=="number"||S instanceof String||S instanceof Number,y=n.filter(
h).map(String);y.length>0&&(n=n.concat(y)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:d,tag:f}=r??
{},{onAnchor:l,setAnchors:u,sourceObjects:p}=ml(this,i||"a"),g={aliasDuplicateObjects:s??!0,keepUndefined:c??!1,onAnchor:l,onTagObj:d,replacer:o,schema:this.schema,
sourceObjects:p},m=Ye(t,f,g);return a&&_(m)&&(m.flow=!0),u(),m}createPair(t,n,r={}){let o=this.createNode(t,null,r),s=this.createNode(n,null,r);return new W(o,s)}delete(t){
return en(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Jt(t)?this.contents==null?!1:(this.contents=null,!0):en(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return _(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Jt(t)?!n&&C(this.contents)?this.contents.value:this.contents:_(this.contents)?
this.contents.getIn(t,n):void 0}has(t){return _(this.contents)?this.contents.has(t):!1}hasIn(t){return Jt(t)?this.contents!==void 0:_(this.contents)?this.contents.
hasIn(t):!1}set(t,n){this.contents==null?this.contents=$n(this.schema,[t],n):en(this.contents)&&this.contents.set(t,n)}setIn(t,n){Jt(t)?this.contents=n:this.contents==
null?this.contents=$n(this.schema,Array.from(t),n):en(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new _e({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=t:this.directives=new _e({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(n.schema instanceof
Object)this.schema=n.schema;else if(r)this.schema=new jn(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:s,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof o==
"number"?o:100},c=V(this.contents,n??"",a);if(typeof s=="function")for(let{count:d,res:f}of a.anchors.values())s(f,d);return typeof i=="function"?rt(i,{"":c},"",
c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors canno\
t be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be \
a positive integer, not ${n}`)}return Il(this,t)}};function en(e){if(_(e))return!0;throw new Error("Expected a YAML collection as document contents")}var In=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},Ae=class extends In{constructor(t,n,r){super("YAMLPa\
rseError",t,n,r)}},_n=class extends In{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Ns=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.linePos(a));
let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let s=o-1,i=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(s>=60&&
i.length>80){let a=Math.min(s-39,i.length-79);i="\u2026"+i.substring(a),s-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(i.substring(0,s))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,c=n.linePos[1];c?.line===r&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-s)));let d=" ".repeat(s)+"^".repeat(a);n.message+=`:

${i}
${d}
`}};function Fe(e,{flow:t,indicator:n,next:r,offset:o,onError:s,parentIndent:i,startOnNewline:a}){let c=!1,d=a,f=a,l="",u="",p=!1,g=!1,m=null,h=null,y=null,S=null,k=null,
O=null,$=null;for(let b of e)switch(g&&(b.type!=="space"&&b.type!=="newline"&&b.type!=="comma"&&s(b.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),m&&(d&&b.type!=="comment"&&b.type!=="newline"&&s(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),b.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&b.source.includes("	")&&(m=b),f=!0;break;case"comment":{f||s(b,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let x=b.source.substring(1)||" ";l?l+=u+x:l=x,u="",d=!1;break}case"newline":d?l?l+=b.source:(!O||n!=="seq-ite\
m-ind")&&(c=!0):u+=b.source,d=!0,p=!0,(h||y)&&(S=b),f=!0;break;case"anchor":h&&s(b,"MULTIPLE_ANCHORS","A node can have at most one anchor"),b.source.endsWith(":")&&
s(b.offset+b.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=b,$??($=b.offset),d=!1,f=!1,g=!0;break;case"tag":{y&&s(b,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),y=b,$??($=b.offset),d=!1,f=!1,g=!0;break}case n:(h||y)&&s(b,"BAD_PROP_ORDER",`Anchors and tags must be after the ${b.source} indica\
tor`),O&&s(b,"UNEXPECTED_TOKEN",`Unexpected ${b.source} in ${t??"collection"}`),O=b,d=n==="seq-item-ind"||n==="explicit-key-ind",f=!1;break;case"comma":if(t){k&&
s(b,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),k=b,d=!1,f=!1;break}default:s(b,"UNEXPECTED_TOKEN",`Unexpected ${b.type} token`),d=!1,f=!1}let v=e[e.length-1],w=v?
v.offset+v.source.length:o;return g&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&s(r.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),m&&(d&&m.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&s(m,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:k,found:O,spaceBefore:c,comment:l,hasNewline:p,anchor:h,tag:y,newlineAfterProp:S,end:w,start:$??w}}function ct(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(ct(t.key)||ct(t.value))return!0}return!1;default:return!0}}function Bn(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&ct(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function ao(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(s,i)=>s===i||C(s)&&C(i)&&s.value===i.value;return t.some(s=>o(s.
key,n))}var _l="All mapping items must start at the same column";function Bl({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??H,a=new i(n.schema);n.atRoot&&
(n.atRoot=!1);let c=r.offset,d=null;for(let f of r.items){let{start:l,key:u,sep:p,value:g}=f,m=Fe(l,{indicator:"explicit-key-ind",next:u??p?.[0],offset:c,onError:o,
parentIndent:r.indent,startOnNewline:!0}),h=!m.found;if(h){if(u&&(u.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in u&&u.indent!==r.indent&&o(c,"BAD_INDENT",_l)),!m.anchor&&!m.tag&&!p){d=m.end,m.comment&&(a.comment?a.comment+=`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||ct(u))&&o(u??l[l.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
m.found?.indent!==r.indent&&o(c,"BAD_INDENT",_l);n.atKey=!0;let y=m.end,S=u?e(n,u,m,o):t(n,y,l,null,m,o);n.schema.compat&&Bn(r.indent,u,o),n.atKey=!1,ao(n,a.items,
S)&&o(y,"DUPLICATE_KEY","Map keys must be unique");let k=Fe(p??[],{indicator:"map-value-ind",next:g,offset:S.range[2],onError:o,parentIndent:r.indent,startOnNewline:!u||
u.type==="block-scalar"});if(c=k.end,k.found){h&&(g?.type==="block-map"&&!k.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&m.start<k.found.offset-1024&&o(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let O=g?e(n,g,k,o):t(n,c,p,null,k,o);n.schema.compat&&Bn(r.indent,g,o),c=O.range[2];let $=new W(S,O);n.options.keepSourceTokens&&($.srcToken=
f),a.items.push($)}else{h&&o(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(S.comment?S.comment+=`
`+k.comment:S.comment=k.comment);let O=new W(S);n.options.keepSourceTokens&&(O.srcToken=f),a.items.push(O)}}return d&&d<c&&o(d,"IMPOSSIBLE","Map comment with tr\
ailing content"),a.range=[r.offset,c,d??c],a}function Fl({composeNode:e,composeEmptyNode:t},n,r,o,s){let i=s?.nodeClass??Q,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,d=null;
for(let{start:f,value:l}of r.items){let u=Fe(f,{indicator:"seq-item-ind",next:l,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!u.found)if(u.anchor||
u.tag||l)l?.type==="block-seq"?o(u.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
d=u.end,u.comment&&(a.comment=u.comment);continue}let p=l?e(n,l,u,o):t(n,u.end,f,null,u,o);n.schema.compat&&Bn(r.indent,l,o),c=p.range[2],a.items.push(p)}return a.
range=[r.offset,c,d??c],a}function De(e,t,n,r){let o="";if(e){let s=!1,i="";for(let a of e){let{source:c,type:d}=a;switch(d){case"space":s=!0;break;case"comment":{n&&!s&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let f=c.substring(1)||" ";o?o+=i+f:o=f,i="";break}case"newline":o&&(i+=c),s=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${d} at node end`)}t+=c.length}}return{comment:o,offset:t}}var As="Block collections are not allowed within flow collections",Cs=e=>e&&(e.type==="block-map"||e.type==="block-seq");function Dl({composeNode:e,composeEmptyNode:t},n,r,o,s){
let i=r.start.source==="{",a=i?"flow map":"flow sequence",c=s?.nodeClass??(i?H:Q),d=new c(n.schema);d.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=
!1);let l=r.offset+r.start.source.length;for(let h=0;h<r.items.length;++h){let y=r.items[h],{start:S,key:k,sep:O,value:$}=y,v=Fe(S,{flow:a,indicator:"explicit-k\
ey-ind",next:k??O?.[0],offset:l,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!v.found){if(!v.anchor&&!v.tag&&!O&&!$){h===0&&v.comma?o(v.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${a}`):h<r.items.length-1&&o(v.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),v.comment&&(d.comment?d.comment+=`
`+v.comment:d.comment=v.comment),l=v.end;continue}!i&&n.options.strict&&ct(k)&&o(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(h===0)v.comma&&o(v.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(v.comma||o(v.start,"MISSING_CHAR",`Missing , between ${a} items`),
v.comment){let w="";e:for(let b of S)switch(b.type){case"comma":case"space":break;case"comment":w=b.source.substring(1);break e;default:break e}if(w){let b=d.items[d.
items.length-1];I(b)&&(b=b.value??b.key),b.comment?b.comment+=`
`+w:b.comment=w,v.comment=v.comment.substring(w.length+1)}}if(!i&&!O&&!v.found){let w=$?e(n,$,v,o):t(n,v.end,O,null,v,o);d.items.push(w),l=w.range[2],Cs($)&&o(w.
range,"BLOCK_IN_FLOW",As)}else{n.atKey=!0;let w=v.end,b=k?e(n,k,v,o):t(n,w,S,null,v,o);Cs(k)&&o(b.range,"BLOCK_IN_FLOW",As),n.atKey=!1;let x=Fe(O??[],{flow:a,indicator:"\
map-value-ind",next:$,offset:b.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(x.found){if(!i&&!v.found&&n.options.strict){if(O)for(let R of O){
if(R===x.found)break;if(R.type==="newline"){o(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}v.start<x.found.
offset-1024&&o(x.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else $&&("source"in
$&&$.source?.[0]===":"?o($,"MISSING_CHAR",`Missing space after : in ${a}`):o(x.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let E=$?e(n,$,x,o):x.found?
t(n,x.end,O,null,x,o):null;E?Cs($)&&o(E.range,"BLOCK_IN_FLOW",As):x.comment&&(b.comment?b.comment+=`
`+x.comment:b.comment=x.comment);let N=new W(b,E);if(n.options.keepSourceTokens&&(N.srcToken=y),i){let R=d;ao(n,R.items,b)&&o(w,"DUPLICATE_KEY","Map keys must b\
e unique"),R.items.push(N)}else{let R=new H(n.schema);R.flow=!0,R.items.push(N);let j=(E??b).range;R.range=[b.range[0],j[1],j[2]],d.items.push(R)}l=E?E.range[2]:
x.end}}let u=i?"}":"]",[p,...g]=r.end,m=l;if(p?.source===u)m=p.offset+p.source.length;else{let h=a[0].toUpperCase()+a.substring(1),y=f?`${h} must end with a ${u}`:
`${h} in block collection must be sufficiently indented and end with a ${u}`;o(l,f?"MISSING_CHAR":"BAD_INDENT",y),p&&p.source.length!==1&&g.unshift(p)}if(g.length>
0){let h=De(g,m,n.options.strict,o);h.comment&&(d.comment?d.comment+=`
`+h.comment:d.comment=h.comment),d.range=[r.offset,m,h.offset]}else d.range=[r.offset,m,m];return d}function Ls(e,t,n,r,o,s){let i=n.type==="block-map"?Bl(e,t,n,r,s):n.type==="block-seq"?Fl(e,t,n,r,s):Dl(e,t,n,r,s),a=i.constructor;return o==="!"||o===a.tagName?
(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function Kl(e,t,n,r,o){let s=r.tag,i=s?t.directives.tagName(s.source,u=>o(s,"TAG_RESOLVE_FAILED",u)):null;if(n.type==="bloc\
k-seq"){let{anchor:u,newlineAfterProp:p}=r,g=u&&s?u.offset>s.offset?u:s:u??s;g&&(!p||p.offset<g.offset)&&o(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!i||i==="!"||i===H.tagName&&a==="map"||i===Q.tagName&&
a==="seq")return Ls(e,t,n,o,i);let c=t.schema.tags.find(u=>u.tag===i&&u.collection===a);if(!c){let u=t.schema.knownTags[i];if(u?.collection===a)t.schema.tags.push(
Object.assign({},u,{default:!1})),c=u;else return u?o(s,"BAD_COLLECTION_TYPE",`${u.tag} used for ${a} collection, but expects ${u.collection??"scalar"}`,!0):o(s,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),Ls(e,t,n,o,i)}let d=Ls(e,t,n,o,i,c),f=c.resolve?.(d,u=>o(s,"TAG_RESOLVE_FAILED",u),t.options)??d,l=M(f)?f:new T(
f);return l.range=d.range,l.tag=i,c?.format&&(l.format=c.format),l}function Ms(e,t,n){let r=t.offset,o=Ag(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let s=o.mode===">"?T.BLOCK_FOLDED:T.BLOCK_LITERAL,
i=t.source?Cg(t.source):[],a=i.length;for(let m=i.length-1;m>=0;--m){let h=i[m][1];if(h===""||h==="\r")a=m;else break}if(a===0){let m=o.chomp==="+"&&i.length>0?
`
`.repeat(Math.max(1,i.length-1)):"",h=r+o.length;return t.source&&(h+=t.source.length),{value:m,type:s,comment:o.comment,range:[r,h,h]}}let c=t.indent+o.indent,
d=t.offset+o.length,f=0;for(let m=0;m<a;++m){let[h,y]=i[m];if(y===""||y==="\r")o.indent===0&&h.length>c&&(c=h.length);else{h.length<c&&n(d+h.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=h.length),f=m,c===0&&!e.atRoot&&n(d,"BAD_\
INDENT","Block scalar values in collections must be indented");break}d+=h.length+y.length+1}for(let m=i.length-1;m>=a;--m)i[m][0].length>c&&(a=m+1);let l="",u="",
p=!1;for(let m=0;m<f;++m)l+=i[m][0].slice(c)+`
`;for(let m=f;m<a;++m){let[h,y]=i[m];d+=h.length+y.length+1;let S=y[y.length-1]==="\r";if(S&&(y=y.slice(0,-1)),y&&h.length<c){let O=`Block scalar lines must not\
 be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(d-y.length-(S?2:1),"BAD_INDENT",O),h=""}s===T.BLOCK_LITERAL?(l+=u+h.slice(
c)+y,u=`
`):h.length>c||y[0]==="	"?(u===" "?u=`
`:!p&&u===`
`&&(u=`

`),l+=u+h.slice(c)+y,u=`
`,p=!0):y===""?u===`
`?l+=`
`:u=`
`:(l+=u+y,u=" ",p=!1)}switch(o.chomp){case"-":break;case"+":for(let m=a;m<i.length;++m)l+=`
`+i[m][0].slice(c);l[l.length-1]!==`
`&&(l+=`
`);break;default:l+=`
`}let g=r+o.length+t.source.length;return{value:l,type:s,comment:o.comment,range:[r,g,g]}}function Ag({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],i=0,a="",c=-1;for(let u=1;u<o.length;++u){let p=o[u];if(!a&&(p==="\
-"||p==="+"))a=p;else{let g=Number(p);!i&&g?i=g:c===-1&&(c=e+u)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let d=!1,
f="",l=o.length;for(let u=1;u<t.length;++u){let p=t[u];switch(p.type){case"space":d=!0;case"newline":l+=p.source.length;break;case"comment":n&&!d&&r(p,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),l+=p.source.length,f=p.source.substring(1);break;case"error":r(p,"UNEXPECTED_TOK\
EN",p.message),l+=p.source.length;break;default:{let g=`Unexpected token in block scalar header: ${p.type}`;r(p,"UNEXPECTED_TOKEN",g);let m=p.source;m&&typeof m==
"string"&&(l+=m.length)}}}return{mode:s,indent:i,chomp:a,comment:f,length:l}}function Cg(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)s.push([t[i],t[i+1]]);return s}function js(e,t,n){let{offset:r,type:o,source:s,end:i}=e,a,c,d=(u,p,g)=>n(r+u,p,g);switch(o){case"scalar":a=T.PLAIN,c=Lg(s,d);break;case"single-quoted-scalar":a=
T.QUOTE_SINGLE,c=Mg(s,d);break;case"double-quoted-scalar":a=T.QUOTE_DOUBLE,c=jg(s,d);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let f=r+s.length,l=De(i,f,t,n);return{value:c,type:a,comment:l.comment,range:[
r,f,l.offset]}}function Lg(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),Ul(e)}function Mg(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),Ul(e.slice(1,-1)).replace(/''/g,"'")}function Ul(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let d=n[1].replace(o,"");d===
""?i===`
`?s+=i:i=`
`:(s+=i+d,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),s+i+(n?.[1]??"")}function jg(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];
if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:s,offset:i}=Ig(e,r);n+=s,r=i}else if(o==="\\"){let s=e[++r],i=_g[s];if(i)n+=i;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=Bg(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let s=r,i=e[r+1];for(;i===" "||i==="	";)i=e[++r+1];i!==`
`&&!(i==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Ig(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var _g={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Bg(e,t,n,r){let o=e.substr(t,n),i=o.length===n&&
/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}function Is(e,t,n,r){let{value:o,type:s,comment:i,range:a}=t.type==="block-scalar"?Ms(e,t,r):js(t,e.options.strict,r),c=n?e.directives.tagName(n.source,l=>r(n,"\
TAG_RESOLVE_FAILED",l)):null,d;e.options.stringKeys&&e.atKey?d=e.schema[me]:c?d=Fg(e.schema,o,c,n,r):t.type==="scalar"?d=Dg(e,o,t,r):d=e.schema[me];let f;try{let l=d.
resolve(o,u=>r(n??t,"TAG_RESOLVE_FAILED",u),e.options);f=C(l)?l:new T(l)}catch(l){let u=l instanceof Error?l.message:String(l);r(n??t,"TAG_RESOLVE_FAILED",u),f=
new T(o)}return f.range=a,f.source=o,s&&(f.type=s),c&&(f.tag=c),d.format&&(f.format=d.format),i&&(f.comment=i),f}function Fg(e,t,n,r,o){if(n==="!")return e[me];
let s=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let i=e.knownTags[n];
return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[me])}function Dg({atKey:e,directives:t,schema:n},r,o,s){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[me];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[me];if(i.tag!==a.tag){let c=t.tagString(i.tag),d=t.tagString(a.tag),f=`Value may be parsed as either ${c} \
or ${d}`;s(o,"TAG_RESOLVE_FAILED",f,!0)}}return i}function Wl(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}var Kg={composeNode:_s,composeEmptyNode:co};function _s(e,t,n,r){let o=e.atKey,{spaceBefore:s,comment:i,anchor:a,tag:c}=n,d,f=!0;switch(t.type){case"alias":d=Ug(
e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":d=Is(e,t,c,r),a&&(d.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{d=Kl(Kg,e,t,n,r),a&&(d.anchor=a.
source.substring(1))}catch(l){let u=l instanceof Error?l.message:String(l);r(t,"RESOURCE_EXHAUSTION",u)}break;default:{let l=t.type==="error"?t.message:`Unsuppo\
rted token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",l),f=!1}}return d??(d=co(e,t.offset,void 0,null,n,r)),a&&d.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be a\
n empty string"),o&&e.options.stringKeys&&(!C(d)||typeof d.value!="string"||d.tag&&d.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, a\
ll keys must be strings"),s&&(d.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?d.comment=i:d.commentBefore=i),e.options.keepSourceTokens&&f&&(d.srcToken=t),
d}function co(e,t,n,r,{spaceBefore:o,comment:s,anchor:i,tag:a,end:c},d){let f={type:"scalar",offset:Wl(t,n,r),indent:-1,source:""},l=Is(e,f,a,d);return i&&(l.anchor=
i.source.substring(1),l.anchor===""&&d(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(l.spaceBefore=!0),s&&(l.comment=s,l.range[2]=c),l}function Ug({options:e},{
offset:t,source:n,end:r},o){let s=new Ve(n.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+n.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+n.length,a=De(r,i,e.strict,o);return s.range=[t,i,a.offset],a.comment&&(s.comment=a.comment),s}function Gl(e,t,{offset:n,start:r,value:o,end:s},i){let a=Object.assign({_directives:t},e),c=new at(void 0,a),d={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},f=Fe(r,{indicator:"doc-start",next:o??s?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});f.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!f.hasNewline&&i(f.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?_s(d,o,f,i):co(d,f.end,r,null,f,i);let l=c.contents.range[2],u=De(s,l,!1,i);return u.comment&&(c.comment=u.comment),c.range=[n,l,u.offset],c}function Fn(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function Hl(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Dn=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,o,s)=>{let i=Fn(n);s?this.warnings.push(new _n(i,r,o)):this.
errors.push(new Ae(i,r,o))},this.directives=new _e({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:o}=Hl(this.prelude);if(r){
let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!s)t.commentBefore=r;else if(_(s)&&!s.flow&&s.items.length>0){let i=s.items[0];I(i)&&(i=i.key);let a=i.commentBefore;i.
commentBefore=a?`${r}
${a}`:r}else{let i=s.commentBefore;s.commentBefore=i?`${r}
${i}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Hl(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,o)=>{let s=Fn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=Gl(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new Ae(Fn(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new Ae(Fn(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=De(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Ae(Fn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new at(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};var Bs=Symbol("break visit"),Wg=Symbol("skip children"),zl=Symbol("remove item");function bt(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),
ql(Object.freeze([]),e,t)}bt.BREAK=Bs;bt.SKIP=Wg;bt.REMOVE=zl;bt.itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let s=n?.[r];if(s&&"items"in s)n=s.items[o];else return}
return n};bt.parentCollection=(e,t)=>{let n=bt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collec\
tion not found")};function ql(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let i=0;i<s.items.
length;++i){let a=ql(Object.freeze(e.concat([[o,i]])),s.items[i],n);if(typeof a=="number")i=a-1;else{if(a===Bs)return Bs;a===zl&&(s.items.splice(i,1),i-=1)}}typeof r==
"function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var Fs="\uFEFF",Ds="",Ks="",lo="";function Jl(e){switch(e){case Fs:return"byte-order-mark";case Ds:return"doc-mode";case Ks:return"flow-error-end";case lo:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function Ce(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Vl=new Set("0123456789ABCDEFabcdef"),Hg=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),fo=new Set(",[]{}"),zg=new Set(` ,[]{}
\r	`),Us=e=>!e||zg.has(e),kt=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Ce(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Fs&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let s=t[r-
1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield Ds,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Ce(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Ce(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Ce(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Us),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&Ce(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Ks,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),
s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Us),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let i=this.charAt(1);if(this.flowKey||Ce(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=r.indexOf(`
`,s)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ce(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let i=this.buffer[s+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,i=this.buffer[s];i==="\r"&&(i=this.buffer[--s]);let a=s;for(;i===" ";)i=this.buffer[--s];
if(i===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield lo,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let s=this.buffer[r+1];if(Ce(s)||t&&fo.has(s))break;n=r}else if(Ce(o)){let s=this.buffer[r+1];
if(o==="\r"&&(s===`
`?(r+=1,o=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&fo.has(s))break;if(o===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(t&&fo.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield lo,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Us),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Ce(r)||n&&fo.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Ce(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Hg.has(n))n=this.buffer[++t];else if(n==="%"&&Vl.has(this.buffer[t+1])&&Vl.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var St=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;for(;n<r;){let s=n+r>>
1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];return{line:n,col:t-o+
1}}}};function dt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Yl(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function Zl(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function uo(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function tn(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function po(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Ql(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!dt(t.start,"explicit-key-ind")&&!dt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Zl(t.value)?t.value.end?
po(t.value.end,t.sep):t.value.end=t.sep:po(t.start,t.sep),delete t.sep)}var Kn=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new kt,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
t.length;return}let n=Jl(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":
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
r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&Ql(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-m\
ap":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,
sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.value=n;break}case"\
flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:
yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.
items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&Yl(o.start)===-1&&(n.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="doc\
ument"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{
Yl(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.
push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=uo(this.peek(2)),r=tn(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.
end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){po(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(s=n.sep.splice(i[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(dt(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Zl(n.key)&&!dt(n.sep,"newline")){
let i=tn(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:i,key:a,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(dt(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let i=tn(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):dt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||n.value?(t.items.push({start:s,key:i,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!dt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){po(o,n.start),o.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||dt(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,
sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=uo(
r),s=tn(o);Ql(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=uo(t),r=tn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=uo(t),r=tn(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function qg(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new St||null,prettyErrors:t}}function Ws(e,t={}){let{lineCounter:n,prettyErrors:r}=qg(t),o=new Kn(n?.addNewLine),s=new Dn(t),i=null;for(let a of s.compose(o.parse(e),!0,e.length))if(!i)i=a;else if(i.
options.logLevel!=="silent"){i.errors.push(new Ae(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));
break}return r&&n&&(i.errors.forEach(Ns(e,n)),i.warnings.forEach(Ns(e,n))),i}function Xl(e){let t=e.subarray(0,4096),[n,r]=t;if(n===255&&r===254||n===254&&r===255)return!0;let o=t.reduce((s,i)=>s+(i===0?1:0),0);return t.length>=4&&o*3>=t.
length}var Gs=["-","?",":"];function ef(e){let t={columns:[],brackets:0,colons:0},[n,r,o]=[1,0,0],s=!0,i=!1;for(let a of new kt().lex(e)){if(Vg(a)){i=a==="";continue}
let c=i||a.startsWith('"')||a.startsWith("'");if(i=!1,c||!Yg(a)){o+=1,Qg(t,c?"a word":a,r,s);let f=Zg(t,o,c?a.length:0);if(f!==void 0)return{line:n,message:f};s=
!c&&a!==":"&&Gs.includes(a)}let d=Xg(a);n+=d,r=d>0?0:r+a.length,d>0&&!(c&&t.brackets>0)&&(s=!0,t.colons=0)}}function Vg(e){return e===""||e===""||e===""}function Yg(e){
return e.trim()===""||e.startsWith("#")}function Qg(e,t,n,r){if(t==="["||t==="{"?e.brackets+=1:(t==="]"||t==="}")&&(e.brackets=Math.max(0,e.brackets-1)),t===":"&&
(e.colons+=1),!(!(r||Gs[0]===t||Gs[1]===t||t===":"&&e.colons>1)||e.brackets>0)){for(;(e.columns.at(-1)??-1)>=n;)e.columns.pop();e.columns.push(n)}}function Zg({
columns:e,brackets:t},n,r){if(e.length+t>D.configDepth)return`this lies deeper than ${D.configDepth} blocks and lists within each other, the most that a config \
may have`;if(n>D.configNodes)return`more than ${D.configNodes} keys, words and signs up to here, the most that a config may have; split it`;if(r>D.configWord)return`\
a text of more than ${D.configWord} characters begins here, the most that a config may have`}function Xg(e){let t=0;for(let n=e.indexOf(`
`);n>=0;n=e.indexOf(`
`,n+1))t+=1;return t}var Hs='a text that begins with * needs quotes, `"*"`; a config takes no aliases',zs='a text that begins with ! needs quotes, `"!NAME"`; a config takes no tags',
qs="variables are not filled in here, as in `${{ \u2026 }}`; write the text itself";function Js(e){return/\$\{\{|\$\{[A-Za-z_]\w*\}/.test(e)}function tf(e){let t=e.
replace(/(?:^|\s)#.*$/,"");if(Js(t))return qs;if(/(?:^|[[,{:-])\s*\*/.test(t))return Hs;if(/(?:^|[[,{:-])\s*!(?=[\w*?])/.test(t))return zs}var eh={MULTIPLE_DOCS:"a second document begins here; the config is one document",NON_STRING_KEY:"a key must be a plain word",TAB_AS_INDENT:"a tab indents this \
line; use spaces",BAD_INDENT:"the indentation does not fit the lines above",MISSING_CHAR:"a quote, bracket or colon is missing",BLOCK_AS_IMPLICIT_KEY:"two keys \
on one line; put the second on a line of its own, or put quotes round the value",BAD_SCALAR_START:"a value that begins with this sign needs quotes"};function nf(e){
let t=(f,l=1)=>({data:void 0,lineOf:()=>1,complaints:[{line:l,message:f}]});if(e.length>D.configBytes)return t("the config is larger than 1 MiB, the most that o\
ne may have; split it");let n;try{n=new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch{return t(Xl(e)?"the config is UTF-16; save it as UTF-8":"the config is n\
ot valid UTF-8")}let r=ef(n);if(r!==void 0)return t(r.message,r.line);let o=new St,s=Ws(n,{lineCounter:o,prettyErrors:!1,merge:!1,schema:"core",stringKeys:!0,uniqueKeys:!1,
logLevel:"error"}),i=f=>Math.max(1,o.linePos(f??0).line),a=s.errors.length>0?n.split(/\r?\n/):[],c=s.errors.map(({code:f,pos:l},u)=>{let p=i(l[0]),g=u<D.complaints?
tf(a[p-1]??""):void 0;return{line:p,message:g??eh[f]??"this is not valid YAML"}});for(let f of th(s,i))c.push(f);return{data:c.length===0?s.toJS():void 0,lineOf:nh(
s,i),complaints:c}}function th(e,t){let n=[],{yaml:r,tags:o}=e.directives;(r.explicit||Object.keys(o).length>1)&&n.push({line:1,message:"a config takes no % dir\
ectives"});let s=a=>{let c=t(a.range?.[0]);a.tag!==void 0&&n.push({line:c,message:zs}),C(a)&&typeof a.value=="string"&&Js(a.value)&&n.push({line:c,message:qs}),
"anchor"in a&&a.anchor&&n.push({line:c,message:"a config takes no anchors (&\u2026)"})};ye(e,{Node:(a,c)=>s(c),Alias(a,c){n.push({line:t(c.range?.[0]),message:Hs})},
Map(a,c){s(c);let d=new Set;for(let{key:f}of c.items)C(f)&&(d.has(f.value)&&n.push({line:t(f.range?.[0]),message:"this key stands twice; keep one of the two"}),
d.add(f.value))},Pair(a,{key:c}){!C(c)||c.value!=="<<"||n.push({line:t(c.range?.[0]),message:"a config takes no merge keys (<<); write the keys out"})}});let i=e.
contents&&ne(e.contents)?e.contents.get("targets",!0):void 0;if(ne(i)&&i.items.length>D.targets){let a=`more than ${D.targets} targets, the most that a config m\
ay have; split it by owner`;n.push({line:t(i.range?.[0]),message:a})}return n}function nh(e,t){let n=new Map;function r(o,s){let i=n.get(o);return i===void 0&&(i=
new Map([...o.items].reverse().flatMap(a=>C(a.key)?[[String(a.key.value),a]]:[])),n.set(o,i)),typeof s=="string"?i.get(s):void 0}return o=>{let s=e.contents,i=M(
s)?s.range?.[0]:void 0;for(let a of o){let c;if(ne(s)){let d=r(s,a);c=d?.key,s=d?.value}else if(ge(s))c=s=s.items[Number(a)];else break;if(!M(c))break;i=c.range?.[0]??
i}return t(i)}}async function of(e){let{path:t,targets:n,sources:r,packages:o=!0}=e,s=U(t),i=ve(e.cwd??s,t),a=i.startsWith("..")?t:i||".",c=await oh(t,a,e.files);if(c===void 0){
let v=await rl(t,e.cwd??s,e.files),w=v===void 0?void 0:`There is one further up: --config ${v}.`;throw new P("config-missing","there is no such file",{where:a,hint:w})}
let d=nf(c);rf(d.complaints,a);let f=v=>`${a}:${d.lineOf(v)}`,l=tl(d),u=de(d.data),p=ht(u.environments),g=new Set(p),m={targets:n,sources:r,folder:o?s:void 0,where:f,
report:l,environments:p,declared:g,env:e.env??{}},h=Wo.safeParse(d.data);h.success||await l.addIssues(Wo,h.error.issues,[]),Zd(u,l),rh(p,l);let y=await sh(de(u.
source),m);await ih(de(u.ledger),m);let S=new Map,k=v=>!o&&typeof v=="string"&&al(v,n);for(let[v,w]of Object.entries(de(u.targets))){if(k(de(w).use))continue;let b=await cl(
v,de(w),m);b!==void 0&&S.set(v,b)}if(dl(S,u,l),rf(l.all(),a,l.beyond()),!h.success||y===void 0)throw new P("internal","a config fell through its checks");let{targets:O,
...$}=h.data;return{...$,policy:{...$.policy,allow:gr($.policy.allow)},ledger:$.ledger,source:y,targets:Object.entries(O).flatMap(([v,w])=>{if(k(w.use))return[];
let{use:b,secrets:x,rename:E,prefix:N,public:R,token:j}=w,K=S.get(v);if(K===void 0)throw new P("internal","a config fell through its checks");return{name:v,use:b,
target:K.target,settings:K.settings,...j===void 0?{}:{token:j},secrets:x,rename:E,...N===void 0?{}:{prefix:N},public:R,places:K.places.map(({environment:q,place:oe,
at:L})=>({environment:q,place:oe,at:L})),at:f(["targets",v])}}),digest:et("sha256").update(c).digest("hex"),path:t,folder:s,file:a,where:f}}function rh(e,t){let n=new Set;
for(let[r,o]of e.entries())n.has(o)&&t.add(["environments",r],"this environment is declared twice"),n.add(o)}async function oh(e,t,n){return n.read(e).catch(r=>{
if(r instanceof P)throw r;let o="Name a file that this user may read.";throw new P("config",`the config cannot be read${Pe(r)}`,{where:t,hint:o})})}async function sh(e,t){
if(typeof e.use!="string")return;let n=await Nr("source",e.use,t.sources,t.folder);if("wrong"in n){t.report.add(["source","use"],n.wrong);return}let r=await Ar(
n.found,e,["use"],["source"],t.report);return{use:e.use,settings:r,source:n.found}}async function ih(e,{report:t}){let{use:n}=e;if(typeof n!="string")return;let r=Object.
entries(Do).find(([o])=>o===n);if(r===void 0){t.add(["ledger","use"],`no such ledger${lr(n,Object.keys(Do))}`);return}await Ar({config:{settings:r[1]}},e,["use"],
["ledger"],t)}function rf(e,t,n=0){if(e.length===0)return;let r=[...new Set(e.map(({line:i,message:a})=>`${t}:${i}: ${a}`))],o=r.length-D.complaints+n,s=o>0?[...r.
slice(0,D.complaints),`and ${o} more`]:r;throw new P("config",s.join(`
`))}function sf(e){let t=new Map,n=new Map(e.map(r=>[r.id,r]));return{current:e[0].id,mac(r,o,s){let i=n.get(o)??e[0],a=`${i.id} ${s}`,c=t.get(a)??Rt(i,s,"ledger/v1");
return t.set(a,c),Xn("sha256",c).update(r).digest("base64url")},demand(r,o){if(n.has(r))return;let s=/^[A-Za-z0-9_-]{8}$/.test(r)?r:"unknown";throw new P("ledge\
r-key",`the ledger was written under the key ${s}, which is not at hand`,{where:o,hint:`Nothing was written. SEALPOST_KEY is the key ${e[0].id}: set it to ${s}.\
 If ${s} was replaced on purpose, set SEALPOST_KEY_PREVIOUS to it.`})}}}function mo(e,t,n){let r=`{
${[...e,`  "key": ${JSON.stringify(t.current)}`].join(`,
`)}`;return`${r},
  "mac": "${t.mac(r,t.current,n)}"
}
`}var ah=/,\n {2}"mac": "([A-Za-z0-9_-]{43})"\n\}\n$/;function go(e,t,n,r){let o=ah.exec(e.slice(-80))?.[1],s=Ze(e);if(o===void 0||s===void 0||typeof s.ledger!=
"string"||typeof s.key!="string")throw z(r);n.demand(s.key,r);let i=e.slice(0,e.length-(o.length+16));if(!vt(o,n.mac(i,s.key,s.ledger))||s.sealpost!==t)throw z(
r);return{body:s,mac:o}}function nn(e,t,n,r,o){return n.mac(`${t}
${e}`,r,o).slice(0,22)}function Ze(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:void 0}catch{return}}function vt(e,t){let[
n,r]=[Buffer.from(e),Buffer.from(t)];return n.length===r.length&&er(n,r)}function z(e){return new P("ledger-damaged","the ledger is not as Sealpost wrote it",{where:e})}function Vs(e,t){let n=[...e.parts].sort(([r],[o])=>r<o?-1:1).map(([r,{at:o}])=>`    ${JSON.stringify(`#${r}`)}: ${o}`);return mo(['  "sealpost": "anchor/2"',` \
 "ledger": ${JSON.stringify(e.ledger)}`,`  "generation": ${e.generation}`,n.length===0?'  "targets": {}':`  "targets": {
${n.join(`,
`)}
  }`],t,e.ledger)}function af(e,t,n){let r=`{"g":${e},"key":${JSON.stringify(n.current)}`;return`${r},"mac":"${nn(r,"mark",n,n.current,t)}"}
`}var ch=/,"mac":"[A-Za-z0-9_-]{22}"\}[\s\S]/;function cf(e,t,n){let r=e.indexOf(`
}
`)+3;if(r===2)throw z(n);let o=go(e.slice(0,r),"anchor/2",t,n).body,s=e.slice(r).split(`
`);if(ch.test(s.pop()??""))throw z(n);let i=o.generation;for(let a of s)i=Math.max(i,dh(a,o.ledger,t,n));return{ledger:o.ledger,generation:i,targets:new Map(Object.
entries(o.targets).map(([a,c])=>[a.slice(1),c])),further:i>o.generation}}function dh(e,t,n,r){let o=Ze(e);if(typeof o?.g!="number"||typeof o.key!="string"||typeof o.
mac!="string")throw z(r);n.demand(o.key,r);let s=e.slice(0,-(o.mac.length+10));if(!vt(o.mac,nn(s,"mark",n,o.key,t))||!e.endsWith(`,"mac":"${o.mac}"}`))throw z(r);
return o.g}function Pt(e,t){return{at:e,lost:t,scopes:new Map,records:new Map}}function rn(e,t,n,r){let o=e.parts.get(t.target)??Pt(n,r);e.parts.set(t.target,o);for(let s of t.
edits)lh(o,s);for(let[s,i]of t.records)o.scopes.has(s)&&o.records.set(s,i);t.whole&&(o.lost=!1),o.at=n,e.generation=n}function lh(e,{uid:t,name:n,entry:r}){let o=e.
scopes.get(t);if(r!==void 0){o?o.set(n,r):e.scopes.set(t,new Map([[n,r]]));return}o?.delete(n),o?.size===0&&(e.scopes.delete(t),e.records.delete(t))}function df(e,t){
let n=new Map(e.parts);for(let r of t){let o=n.get(r);if(o===void 0)continue;let s=new Map([...o.scopes].map(([i,a])=>[i,new Map(a)]));n.set(r,{...o,scopes:s,records:new Map(
o.records)})}return{...e,parts:n}}function Ys(e){let t={entries:new Map,homes:new Map};for(let[n,{scopes:r}]of e?.parts??[])for(let[o,s]of r)t.entries.set(o,new Map(
[...t.entries.get(o)??[],...s])),lf(t,o,n);return t}function Ot({entries:e,homes:t},{target:n,uid:r,name:o,entry:s}){let i=e.get(r);if(s===void 0){i?.delete(o),
i?.size===0&&e.delete(r);return}i?i.set(o,s):e.set(r,new Map([[o,s]])),lf({homes:t},r,n)}function lf({homes:e},t,n){let r=e.get(t);r?r.add(n):e.set(t,new Set([n]))}function ho(e,t){let{state:n,form:r,fingerprint:o,keyId:s,revision:i,version:a,made:c,kept:d,contested:f,run:l}=e;return{state:n,form:r,fp:o,...i===void 0?{}:{revision:i},
...a===void 0?{}:{version:a},...c===void 0?{}:{made:c},...d===void 0?{}:{kept:d},...f===void 0?{}:{contested:f},...s===t?.key?{}:{key:s},...l===t?.run?{}:{run:l}}}
function on(e,t={key:"",run:""}){let{state:n,form:r,fp:o,revision:s,version:i,made:a,kept:c,contested:d,key:f=t.key,run:l=t.run}=e;return{state:n,form:r,fingerprint:o,
keyId:f,...s===void 0?{}:{revision:s},...i===void 0?{}:{version:i},...a===void 0?{}:{made:a},...c===void 0?{}:{kept:c},...d===void 0?{}:{contested:d},run:l}}function Un(e,t){
return e?.state===t?.state&&e?.fingerprint===t?.fingerprint&&e?.keyId===t?.keyId&&e?.form===t?.form&&e?.revision===t?.revision&&e?.version===t?.version&&e?.made===
t?.made&&e?.kept===t?.kept&&e?.contested===t?.contested}function Wn(e,t){return e?.state==="pending"&&e.run===t}function ff(e,t){let{step:n,run:r}=e,o={key:t.current,run:r},s=new Map;for(let{uid:l,name:u,entry:p}of n.edits){let g=p===void 0?"null":JSON.stringify(ho(p,o)),
m=`${JSON.stringify(`#${u}`)}:${g}`,h=s.get(l);h?h.push(m):s.set(l,[m])}let i=[...s].map(([l,u])=>`${JSON.stringify(l)}:{${u.join(",")}}`),a=[...n.records].map(
([l,u])=>`${JSON.stringify(l)}:${JSON.stringify(u)}`),d=`{${[`"g":${e.generation}`,`"t":${JSON.stringify(n.target)}`,`"on":"${e.on}"`,`"run":${JSON.stringify(r)}`,
...e.doubts?['"doubts":true']:[],`"set":{${i.join(",")}}`,...a.length===0?[]:[`"spots":{${a.join(",")}}`],...n.whole?['"whole":true']:[],`"key":${JSON.stringify(
t.current)}`].join(",")}`,f=nn(d,"step",t,t.current,e.ledger);return{text:`${d},"mac":"${f}"}
`,mac:f}}var fh=/,"mac":"[A-Za-z0-9_-]{22}"\}[\s\S]/;function uf(e,t,n,r){let o=e.split(`
`),s=o.pop()??"";if(fh.test(s))throw z(r);return{lines:o.map(i=>uh(i,t,n,r)),torn:s!==""}}function uh(e,t,n,r){let o=Ze(e);if(typeof o?.mac!="string"||typeof o.
key!="string")throw z(r);n.demand(o.key,r);let s=e.slice(0,-(o.mac.length+10));if(!e.endsWith(`,"mac":"${o.mac}"}`))throw z(r);if(!vt(o.mac,nn(s,"step",n,o.key,
t)))throw z(r);let i={key:o.key,run:o.run},a=Object.entries(o.set).flatMap(([c,d])=>Object.entries(d).map(([f,l])=>{let u=l===null?void 0:on(l,i);return{uid:c,name:f.
slice(1),entry:u}}));return{generation:o.g,on:o.on,step:{target:o.t,edits:a,records:new Map(Object.entries(o.spots??{})),...o.whole?{whole:!0}:{}},doubts:o.doubts===
!0,mac:o.mac}}function mf(e,t){let n=yo(e.parts).map(([r,o])=>`    ${JSON.stringify(`#${r}`)}: {
${ph(o).join(`,
`)}
    }`);return mo(['  "sealpost": "ledger/2"',`  "ledger": ${JSON.stringify(e.ledger)}`,`  "owner": ${JSON.stringify(e.owner)}`,`  "generation": ${e.generation}`,
n.length===0?'  "targets": {}':`  "targets": {
${n.join(`,
`)}
  }`],t,e.ledger)}function gf(e,t,n,r){let{body:o,mac:s}=go(e,"ledger/2",t,r),i=o;Qs(i.owner,n,r);let a=new Map(Object.entries(i.targets).map(([c,d])=>[c.slice(
1),mh(d)]));return{book:{ledger:i.ledger,owner:n,generation:i.generation,parts:a},key:i.key,mac:s}}function Qs(e,t,n){if(e!==t)throw new P("ledger-owner",`the l\
edger belongs to the owner "${e}"`,{where:n})}function ph({at:e,lost:t,scopes:n,records:r}){let o=yo(r).map(([i,a])=>`        ${JSON.stringify(i)}: ${JSON.stringify(
a)}`),s=yo(n).map(([i,a])=>{let c=yo(a).map(([d,f])=>`          ${JSON.stringify(`#${d}`)}: ${JSON.stringify(ho(f))}`);return`        ${JSON.stringify(i)}: {
${c.join(`,
`)}
        }`});return[`      "at": ${e}`,...t?['      "lost": true']:[],pf("spots",o),pf("scopes",s)]}function pf(e,t){return t.length===0?`      "${e}": {}`:`   \
   "${e}": {
${t.join(`,
`)}
      }`}function mh({at:e,lost:t,spots:n,scopes:r}){return{at:e,lost:t===!0,records:new Map(Object.entries(n)),scopes:new Map(Object.entries(r).map(([o,s])=>[o,
new Map(Object.entries(s).map(([i,a])=>[i.slice(1),on(a)]))]))}}function yo(e){return[...e].sort(([t],[n])=>t<n?-1:1)}function hf(e,t,n){let{steps:r,owner:o,id:s}=t,i=e.book??{ledger:s,owner:o,generation:0,parts:new Map};if(e.clean&&!n)return r.length===0?void 0:gh(e,i,t);if(!(r.
length===0&&e.clean&&!e.long))return hh(e,i,t)}function gh(e,t,n){let{steps:r,seals:o,doubts:s,isLost:i}=n,a=[],{tail:c}=e,{generation:d}=t;for(let u of r){d+=1;
let p=s?e.page:c,g=ff({generation:d,on:p,step:u,doubts:s,ledger:t.ledger,run:n.run},o);a.push(g.text),s||(c=g.mac)}let f=t.generation,l=()=>{for(let[u,p]of r.entries())
rn(t,p,f+u+1,i(p.target));return{...e,book:t,tail:c,clean:!s,long:!0,least:d}};return{draft:{page:void 0,lines:a.join(""),anchor:()=>Vs(yf(t,r,u=>f+u+1,i),o),mark:()=>af(
d,t.ledger,o)},after:l,sign:a.at(-1)??""}}function hh(e,t,{steps:n,seals:r,isLost:o}){let i=n.length+e.behind.size>0||e.least>t.generation?e.least+1:t.generation,
a=yf(t,n,()=>i,o);for(let l of e.behind)a.parts.set(l,{...a.parts.get(l)??Pt(i,!0),at:i});a.generation=i;let c=mf(a,r),d=c.slice(-47,-4);return{draft:{page:c,lines:"",
anchor:()=>Vs(a,r),mark:()=>""},after:()=>({id:a.ledger,book:a,behind:new Set,page:d,tail:d,clean:!0,long:!1,least:i}),sign:c}}function yf(e,t,n,r){let o=df(e,t.
map(({target:s})=>s));for(let[s,i]of t.entries())rn(o,i,n(s),r(i.target));return o}function wf(e,t,{seals:n,owner:r,where:o}){let s=[...e].map(([f,l])=>{let u=Sf(l,"ledger/1",n,o);if(Qs(u.owner,r,o),u.target!==f)throw z(o);return u}),i=t??s[0]?.
ledger;if(i===void 0||s.length===0)return{book:void 0,strange:[]};let a=new Map(s.map(f=>[f.target,bh(f)])),c=s.reduce((f,l)=>f+l.generation,0),d=s.filter(f=>f.
ledger!==i).map(({target:f})=>f);return{book:{ledger:i,owner:r,generation:c,parts:a},strange:d}}var Zs=/("(?:[^"\\]|\\.)*"): (\{\n[\s\S]*?\n\}),?\n/y;function bf(e,t){
let n=new Map;Zs.lastIndex=2;for(let r=Zs.exec(e);r?.[1]!==void 0;r=Zs.exec(e))n.set(wh(r[1]),`${r[2]}
`);if(n.size===0||yh(n)!==e)throw z(t);return n}function yh(e){return`{
${[...e.keys()].sort().map(n=>`${JSON.stringify(n)}: ${e.get(n)?.trimEnd()}`).join(`,
`)}
}
`}function wh(e){try{return JSON.parse(e)}catch{return e}}function bh({generation:e,lost:t,spots:n,scopes:r}){let o=Pt(e,t===!0);for(let[s,i]of Object.entries(r)){
let a=Object.entries(i).map(([d,f])=>[d.slice(1),on(f)]);o.scopes.set(s,new Map(a));let c=n[s];c!==void 0&&o.records.set(s,c)}return o}function kf(e,t,n){if(!e.
startsWith(`{
  "sealpost": "anchor/1"`))return;let r=Sf(e,"anchor/1",t,n),o=new Map(Object.entries(r.pages).map(([i,a])=>[i.slice(1),a])),s=[...o.values()].reduce((i,a)=>i+a,
0);return{ledger:r.ledger,generation:s,targets:o,further:!1}}function Sf(e,t,n,r){let o=Ze(e);if(o===void 0)throw z(r);let{mac:s,...i}=o;if(typeof s!="string"||
typeof i.ledger!="string"||typeof i.key!="string")throw z(r);if(n.demand(i.key,r),!vt(s,n.mac(JSON.stringify(i),i.key,i.ledger))||vf(o)!==e||i.sealpost!==t)throw z(
r);return i}function vf(e,t=0){if(e===null||typeof e!="object"||Array.isArray(e))return JSON.stringify(e);let n=Object.values(e).some(s=>s!==null&&typeof s=="ob\
ject");if(t>0&&!n)return JSON.stringify(e);let r="  ".repeat(t+1);return`{
${Object.entries(e).map(([s,i])=>`${r}${JSON.stringify(s)}: ${vf(i,t+1)}`).join(`,
`)}
${"  ".repeat(t)}}${t===0?`
`:""}`}function Pf(e,t){let{seals:n,owner:r,where:o}=t,s=e.anchor===void 0?void 0:kh(e.anchor,n,`${o}.anchor`),i=e.former&&wf(e.former,s?.ledger,t),a=e.page===void 0?void 0:
gf(e.page,n,r,o),c=a?.book??i?.book,d=a&&Sh(e.journal,a.book,a.mac,t),f=vh(c,s,{witnessed:e.witnessed,forked:d?.forked===!0,strange:i?.strange??[]}),l=s?.ledger??
c?.ledger;return{tag:e.tag,id:l,book:l===void 0?void 0:Ph(c??{ledger:l,owner:r,generation:0,parts:new Map},l,f),behind:f,page:a?.mac??"",tail:d?.tail??"",clean:a?.
key===n.current&&d?.clean===!0&&f.size===0,long:e.journal!=="",least:Math.max(s?.generation??0,c?.generation??0)}}function kh(e,t,n){return kf(e,t,n)??cf(e,t,n)}
function Sh(e,t,n,{seals:r,where:o}){let{lines:s,torn:i}=uf(e,t.ledger,r,o),a=n,c=!1,d=[];for(let f of s){if(f.doubts){d.push(f),c||=f.on!==n;continue}if(c||=f.
on!==a,c)break;rn(t,f.step,f.generation,!1),a=f.mac}for(let{step:f,generation:l}of d)rn(t,f,Math.max(l,t.generation),!1);return{tail:a,forked:c,clean:!i&&!c&&d.
length===0}}function vh(e,t,n){let r=e?.parts??new Map,o=()=>new Set([...r.keys(),...t?.targets.keys()??[]]);if(t===void 0)return e!==void 0&&e.generation>1&&!n.
witnessed||n.forked?o():new Set(n.strange);if(n.forked||e!==void 0&&e.ledger!==t.ledger)return o();let s=(e?.generation??0)<t.generation;if(s&&t.further)return o();
let i=[...t.targets].filter(([a,c])=>(r.get(a)?.at??-1)<c).map(([a])=>a);return s&&i.length===0?o():new Set([...i,...n.strange])}function Ph(e,t,n){let r=new Map(
e.parts);for(let o of n)r.set(o,Pt(r.get(o)?.at??0,!0));return{...e,ledger:t,parts:r}}var lt={edits:[],step:"written",whole:[],places:[]};function Of(e,t){let n=new Map;for(let{edits:c,step:d}of e)for(let f of c){let l=JSON.stringify([f.target,f.
uid,f.name]);n.delete(l),n.set(l,{edit:f,step:d})}let r=new Map,o=c=>{let d=r.get(c)??{edits:[],uids:new Set,whole:!1};return r.set(c,d),d},s=new Map;for(let{edit:c,
step:d}of n.values()){let f=Oh(c,t);for(let p of f)o(p.target).edits.push(p);if(f.length===0)continue;c.entry!==void 0&&o(c.target).uids.add(c.uid);let l=`${d} ${c.
target}`,u=s.get(l);u?u.names.push(c.name):s.set(l,{target:c.target,step:d,names:[c.name]})}for(let c of new Set(e.flatMap(({places:d})=>d)))for(let d of t.homes.
get(c)??[])t.book?.parts.get(d)?.scopes.has(c)&&o(d).uids.add(c);for(let c of e.flatMap(({whole:d})=>d))o(c).whole=!0;let i=[...r].flatMap(([c,{edits:d,uids:f,whole:l}])=>{
let u=$h(c,f,t),p=l&&t.book?.parts.get(c)?.lost!==!1;return d.length+u.size===0&&!p?[]:[{target:c,edits:d,records:u,...p?{whole:!0}:{}}]}),a=new Set([...s.values()].
map(({target:c})=>c));for(let{target:c}of i)a.has(c)||s.set(c,{target:c,step:"written",names:[]});return{steps:i,parts:[...s.values()]}}function Oh(e,{book:t,homes:n}){
let r=i=>t?.parts.get(i)?.scopes.get(e.uid)?.get(e.name),o=[...n.get(e.uid)??[]].filter(i=>i!==e.target&&r(i)!==void 0);return[...Un(r(e.target),e.entry)?[]:[e],
...o.map(i=>({...e,target:i,entry:void 0}))]}function $h(e,t,{book:n,spotOf:r}){let o=new Map;for(let s of t){let i=n?.parts.get(e)?.records.get(s),a=r(s,i);a!==
void 0&&JSON.stringify(a)!==JSON.stringify(i)&&o.set(s,a)}return o}function $f(e,t,n){let r=e??n;if(r===void 0)return;let o=t??n?.identity,{use:s,scope:i}=r;return JSON.
parse(JSON.stringify({use:s,scope:i,...o===void 0?{}:{identity:o}}))}async function xf(e,t){let{store:n,owner:r,run:o,recover:s}=e,{where:i}=n,a=sf(e.keys),c=new Map(e.places.map(({key:k,use:O,scope:$})=>[k.uid,{use:O,scope:$}])),
d=new Map,f=k=>Pf(k,{seals:a,owner:r,where:i}),l=k=>new P("ledger-moved",k,{where:i}),u=f(await n.read()),p=wo(u),g=u.id??e.id??Buffer.from(e.runtime.random(12)).
toString("base64url"),m=Ys(u.book),h=k=>u.book?.parts.get(k)?.lost??s;function y(k){u=k;let O=Ys(u.book);m.entries.clear();for(let[$,v]of O.entries)m.entries.set(
$,v);m.homes.clear();for(let[$,v]of O.homes)m.homes.set($,v);for(let $ of t())Ot(m,$)}function S(k,O){let $=(L,X)=>$f(c.get(L),d.get(L),X),{steps:v,parts:w}=Of(
k,{book:u.book,homes:m.homes,spotOf:$}),b=v.map(({target:L})=>L),x=k.some(({step:L})=>L==="doubted"),E={steps:v,seals:a,owner:r,id:g,run:o,doubts:x,isLost:h},N=[],
R=u,j,K=!1,q={tag:u.tag,note:{run:o,plan:O,parts:w},draft(L,X){if(L!==void 0){if(K=N.some(G=>L.page===G||L.journal.includes(G)),R=f(L),R.id!==void 0&&R.id!==g)throw l(
"another run began a ledger while this one was under way");if(K)return;let ke=wo(R);if(b.some(G=>ke.get(G)!==p.get(G)))throw l("another run changed the ledger w\
hile this one was under way")}return j=hf(R,E,X),j!==void 0&&N.push(j.sign),j?.draft}},oe=L=>{let X=K||j===void 0?R:j.after();for(let G of b)p.set(G,X.book?.parts.
get(G)?.at);if(R!==u)return y({...X,tag:L});u={...X,tag:L};let ke=v.flatMap(({target:G,edits:$o})=>$o.map(Le=>({...Le,target:G})));for(let G of ke)G.entry===void 0&&
Ot(m,G);for(let G of ke)G.entry!==void 0&&Ot(m,G)};return{write:q,empty:v.length===0,done:oe}}return{id:g,state:()=>u,index:m,entryAt:({uid:k,name:O})=>m.entries.
get(k)?.get(O),durable:({target:k,uid:O,name:$})=>u.book?.parts.get(k)?.scopes.get(O)?.get($),isLost:h,parts:()=>[...p.keys()],tell(k,O){let $=d.get(k)!==O;return d.
set(k,O),$},see(k){let O=f(k);if(O.id!==g)throw l("another ledger is in place of this one");y(O),p=wo(u)},seeSame(k,O){if(k.tag===u.tag)return!0;let $=f(k),v=wo(
$),w=O??[...v.keys(),...p.keys()];return($.id??g)!==g||w.some(b=>v.get(b)!==p.get(b))?!1:(y($),p=v,!0)},sheetOf:S}}function wo({book:e}){return new Map([...e?.parts??
[]].map(([t,{at:n}])=>[t,n]))}function Rf(e){let t=[],n=Promise.resolve(),r;function o(s){let i=n.then(s);return n=i.catch(()=>{}),i}return{between:o,take(s){return t.push(s),r??=o(()=>{let i=t;
return t=[],r=void 0,e(i)}),r}}}async function Ef(e){let{store:t,run:n}=e,r=t.wave>1,o=v=>new P("ledger-moved",v,{where:t.where}),s=[],i,a="",c,d=()=>s.flatMap(({wish:v})=>v.edits),f=await xf(
e,d),{durable:l,entryAt:u,index:p}=f,g=v=>f.isLost(v)&&!s.some(({wish:w})=>w.whole.includes(v));async function m(v){if(B(v).code!=="ledger-moved")return;let w=s.
flatMap(({before:b})=>[...b].flatMap(([x,E])=>Wn(E,n)?[{...x,entry:E}]:[]));h(v),await O(w).catch(()=>{})}function h(v){let w=d();s=[],w.length>0&&(c={names:[...c?.
names??[],...w],because:c?.because??B(v)})}async function y(v,w){let b=s.length,x=f.sheetOf([...s.map(({wish:E})=>E),...v],a);try{let E=await w(x);E!==void 0&&x.
done(E)}catch(E){throw await m(E),E}s=s.slice(b);for(let E of d())Ot(p,E)}let S=Rf(v=>y(v,async({empty:w,write:b})=>w?void 0:t.write(b)));function k(v){if(!r||i===
void 0)return S.take(v);s.push({wish:v,before:new Map(v.edits.map(w=>[w,l(w)]))});for(let w of v.edits)Ot(p,w);return Promise.resolve()}async function O(v){let w=!1;
for(let b=0;b<8&&v.length>0;b+=1){f.see(await t.read());let x=v.filter(R=>{let j=l(R);return!Wn(j,n)&&!(w&&j?.state==="pending")});if(x.length===0)return;let{write:E,
done:N}=f.sheetOf([{...lt,edits:x,step:"doubted"}],a);try{N(await t.write(E)),w=!0}catch(R){if(B(R).code!=="ledger-moved")throw R}}}async function $(v){try{await y(
[],({empty:w,write:b})=>{let{long:x,clean:E,book:N}=f.state(),R=!x&&(E||N===void 0);return v.giveBack(w&&R?void 0:b)})}catch(w){if(h(w),await v.giveBack(void 0).
catch(()=>{}),c===void 0)throw w}return c}return{id:f.id,entries:p.entries,isLost:g,where:t.where,wave:t.wave,get generation(){return f.state().book?.generation??
0},records:()=>new Map([...f.state().book?.parts??[]].flatMap(([v,{records:w}])=>[...w].map(([b,x])=>[b,{...x,target:v}]))),lease(v={targets:[],plan:""}){return S.
between(async()=>{let w=v.targets.length>0?v.targets:void 0,b=await t.lease({run:n,targets:w??f.parts(),plan:v.plan});try{if(!f.seeSame(b.stored,w))throw o("ano\
ther run changed the ledger after this plan was made")}catch(x){throw await b.lease.giveBack(void 0),x}return a=v.plan,c=void 0,i=b,()=>(i=void 0,S.between(()=>$(
b.lease)))})},keep:async()=>i?.lease.keep(),edit:(v,w,b)=>S.take({...lt,edits:w.map(x=>({...x,target:v})),step:b}),async intend(v){let w=v.filter(N=>!Un(u(N),N.
entry)),b=N=>r&&(Wn(l(N),n)||Un(l(N),N.entry)),x=w.filter(b),E=w.filter(N=>!b(N));x.length>0&&await k({...lt,edits:x}),E.length>0&&await S.take({...lt,edits:E,step:"\
pending"})},settle:v=>k({...lt,edits:v}),async identify(v){let w=[...v].filter(([b,x])=>f.tell(b,x)&&p.entries.has(b));w.length>0&&await k({...lt,places:w.map(([
b])=>b)})},doubt:(v,w)=>S.between(()=>O(w.flatMap(({uid:b,name:x})=>{let E=u({uid:b,name:x});return Wn(E,n)?[{target:v,uid:b,name:x,entry:E}]:[]}))),whole:v=>g(
v)?k({...lt,whole:[v]}):Promise.resolve()}}function Tf(e){return{real:t=>e.real(t).catch(sn(t,"found")),read:t=>e.read(t).catch(sn(t,"read")),replace:(t,n,r)=>e.replace(t,n,r).catch(sn(t,"written")),append:(t,n)=>e.
append(t,n).catch(sn(t,"written")),createNew:(t,n)=>e.createNew(t,n).catch(sn(t,"written")),remove:t=>e.remove(t).catch(sn(t,"removed"))}}function sn(e,t){return n=>{
let r=Pe(n);throw r===""?n:new P("ledger-file",`the ledger cannot be ${t}${r}`,{where:e})}}var Xs=120*6e4,xh=10*6e4;async function Af(e,t,n,r){let{files:o}=r,{pid:s,since:i}=r.process,a=Mf(r),c={run:t,pid:s,host:a,since:i,at:r.now()};async function d(){
return jf(await o.read(e))}async function f(){let u=await d();return u?.run===t&&u.pid===s&&u.host===a}let l={async keep(){return await f()?(r.now()-c.at>xh&&(c=
{...c,at:r.now()},await o.replace(e,Nf(c))),!0):!1},async giveBack(){await f()&&await o.remove(e)}};for(let u=0;u<3;u+=1){if(await o.createNew(e,Nf(c)))return l;
let p=await d();if(p!==void 0&&Lf(p,r)){let g=new Date(p.at+Xs).toISOString();throw new P("ledger-busy",`the run ${p.run} (process ${p.pid} on ${p.host}) is app\
lying`,{where:n,hint:`Wait for it and run again. If it is gone, its lock ${e} ends at ${g}.`})}await o.remove(e)}throw new P("ledger-busy","another run took the\
 ledger first",{where:n})}async function Cf(e,t){let n=jf(await t.files.read(e));if(!(n===void 0||!Lf(n,t)))return{run:n.run,until:n.at+Xs,at:`process ${n.pid} \
on ${n.host}`}}function Lf(e,t){if(Math.abs(t.now()-e.at)>Xs)return!1;if(e.host!==Mf(t))return!0;let{pid:n,since:r,alive:o}=t.process;return e.pid===n?e.since!==
void 0&&e.since===r:o(e.pid)}function Mf(e){return e.process.host.replace(/[^\w.-]/g,"_").slice(0,255)||"_"}function Nf(e){return Buffer.from(JSON.stringify(e))}
function jf(e){try{let t=JSON.parse(Buffer.from(e??[]).toString());return/^[A-Za-z0-9_-]{1,64}$/.test(t.run)&&/^[\w.-]{1,255}$/.test(t.host)&&Number.isInteger(t.
pid)&&Number.isFinite(t.at)&&Math.abs(t.at)<8e15?t:void 0}catch{return}}function _f(e,t){let n=Tf(t.files),r={...t,files:n},o,s=!0,i,a=y=>new P("ledger-moved",y,{where:e}),c=()=>n.real(e);async function d(){if(o!==void 0&&!await o.keep())
throw a("another run took over the ledger")}async function f(){let y=await c(),S=await n.read(`${y}.anchor`)??(y===e?void 0:await n.read(`${e}.anchor`)),k=await n.
read(y);i=k&&et("sha256").update(k);let O=k&&If(k,e),v={page:void 0,journal:"",former:void 0,anchor:S&&If(S,`${e}.anchor`),witnessed:!1,tag:Gn(i)};if(O===void 0)
return v;if(!O.startsWith(`{
  "sealpost": `))return{...v,former:bf(O,e)};let w=O.indexOf(`
}
`)+3;if(w===2)throw z(e);return{...v,page:O.slice(0,w),journal:O.slice(w)}}async function l(y,S){let k=await c(),O=Buffer.from(y);await n.replace(k,O),i=et("sha\
256").update(O),await n.replace(`${k}.anchor`,Buffer.from(S.anchor())),s=!1}async function u(y){let S=await c(),k=Buffer.from(y.lines);if(s=!0,!await n.append(S,
k))throw a("the ledger was taken away while this run was under way");i?.update(k),await n.append(`${S}.anchor`,Buffer.from(y.mark()))||await n.replace(`${S}.anc\
hor`,Buffer.from(y.anchor())),s=!1}async function p({tag:y,draft:S}){if(Gn(Rh(await n.read(await c())))!==y)throw a("the ledger changed while this run was under\
 way");let k=S(void 0,!0);k?.page!==void 0&&await l(k.page,k)}async function g({draft:y}){await d();let S=y(void 0,s);S?.page!==void 0?await l(S.page,S):S!==void 0&&
await u(S),await d()}async function m({draft:y}){let S=y(void 0,!1);if(S?.page!==void 0)await l(S.page,S);else if(S!==void 0&&!await n.append(await c(),Buffer.from(
S.lines)))throw a("the ledger was taken away while this run was under way")}async function h({tag:y,draft:S}){let k=Gn(i),O=await f(),$=S(O.tag===k&&k===y?void 0:
O,!0);if(await o?.keep())return $?.page!==void 0&&await l($.page,$),Gn(i)}return{where:e,mend:`Put the latest ${e} back from a backup, with ${e}.anchor as it is\
.`,wave:1,read:f,async write(y){return await(y.note.parts.some(({step:k})=>k==="doubted")?m(y):o===void 0?p(y):g(y)),Gn(i)},async lease({run:y}){let S=await Af(
`${await c()}.lock`,y,e,r);try{let k=await f();return o=S,s=k.journal!==""||k.anchor?.endsWith(`
`)===!1,{stored:k,lease:{keep:d,async giveBack(O){let $=O&&await h(O).catch(()=>{});return o=void 0,await S.giveBack(),$}}}}catch(k){throw await S.giveBack(),k}},
async prove(){let y=await t.files.real(e).catch(()=>e);await Ii(y,t.files,"createNew",t.random).catch(S=>{let k=`the folder of the ledger cannot be written to${Pe(
S)}`;throw new P("ledger-file",k,{where:U(y)})})},async holders(){let y=await Cf(`${await c()}.lock`,r);return y===void 0?[]:[{target:void 0,...y}]}}}function If(e,t){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{throw z(t)}}function Rh(e){return e&&et("sha256").update(e)}function Gn(e){return e?.
copy().digest("hex")??""}var Hn=10*6e4,Eh=60*6e4,an="leases.json";async function zn(e,t){let n=t?.files.get(an),r=n===void 0?[]:Th(await Bf(e,n)),o=[...t?.files??[]].flatMap(([s,i])=>{let a=/^leases\/([A-Za-z0-9][\w.-]{0,62})\.json$/.
exec(s)?.[1];return a===void 0?[]:[{target:a,id:i}]});for(let{target:s,id:i}of o){let a=Ze(await Bf(e,i)??""),c=a&&Uf({...a,targets:[s]});c!==void 0&&r.push(c)}
return r}async function Bf(e,t){try{return await e.textOf(t)}catch(n){if(n instanceof P&&n.code!=="ledger-damaged")throw n;return}}function Ff(e,t,n){let{run:r,
targets:o,at:s,now:i}=t,a=new Set(o),c=e.find(u=>u.run===r&&u.token===n);if(c!==void 0)return{held:c,leases:void 0};for(let u of e){let p=u.targets.find(g=>a.has(
g));if(p!==void 0&&Jn(u,i))throw ti(p,u,t.where)}let d=e.reduce((u,p)=>Math.max(u,p.token+1),Math.max(1,Math.floor(i))),f=e.map(u=>({...u,targets:u.targets.filter(
p=>!a.has(p))})).filter(u=>u.targets.length>0&&Math.abs(i-u.until)<Eh),l={run:r,token:d,until:i+Hn,...s===void 0?{}:{at:s},targets:o};return{held:{run:r,token:d,
targets:o},leases:[...f,l]}}function Df(e,t,n){let r=e.find(s=>ei(s,t)),o=new Set(r?.targets);if(!(r===void 0||t.targets.some(s=>!o.has(s))))return e.map(s=>s===
r?{...s,until:n}:s)}function Kf(e,t){return e.some(n=>ei(n,t))?e.filter(n=>!ei(n,t)):void 0}function qn(e){if(e.length!==0)return`[
${e.map(t=>JSON.stringify(t)).join(`,
`)}
]
`}function ei(e,t){return e.run===t.run&&e.token===t.token}function Jn(e,t){return e.until>t&&e.until<=t+Hn+6e4}function ti(e,{run:t,until:n,at:r},o){let s=r===
void 0?`the run ${t}`:`the run ${t} (${r})`;return new P("ledger-busy",`${s} is applying to ${e}`,{where:o,hint:`Wait for it and run again. If it was killed, it\
s lease ends at ${new Date(n).toISOString()}.`})}function Vn(e){return typeof e=="string"&&/^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}$/.
test(e)}function Th(e){try{let t=JSON.parse(e??"");return Array.isArray(t)?t.flatMap(n=>Uf(n)??[]):[]}catch{return[]}}function Uf(e){if(typeof e!="object"||e===
null)return;let{run:t,token:n,until:r,at:o,targets:s}=e;if(typeof t!="string"||!/^[\w-]{1,64}$/.test(t)||typeof n!="number"||!Number.isSafeInteger(n)||n<0||typeof r!=
"number"||!Number.isSafeInteger(r)||Math.abs(r)>8e15)return;let i=a=>typeof a=="string"&&/^[A-Za-z0-9][\w.-]{0,62}$/.test(a);if(!(!Array.isArray(s)||!s.every(i)))
return{run:t,token:n,until:r,...Vn(o)?{at:o}:{},targets:s}}var Nh="0".repeat(40);function Hf(e){let t=`${e.endpoint}/repos/${e.repository}/git`,n=new Map,r=new Map,o=new Map;async function s(f,l,u){let p=await e.fetch(`${t}${l}`,
{method:f,headers:{accept:"application/vnd.github+json","x-github-api-version":"2022-11-28","content-type":"application/json"},...u===void 0?{}:{body:JSON.stringify(
u)},idempotent:!0});return{status:p.status,data:p.ok?await p.json():void 0}}function i(f,l){return Qn(f,l,Ah(f,e.repository)).placed(e.where)}async function a(f,l,u,p){
let{status:g,data:m}=await s(f,l,p);if(g<200||g>=300)throw i(g,u);return m}function c(f){return new P("ledger-damaged",f,{where:e.where})}async function d(f){let{
status:l,data:u}=await s("GET",`/ref/${f}`);if(l===404)return;if(l!==200)throw i(l,"read a ref of the ledger");let{object:p}=u;if(p.type!=="commit")throw c("a r\
ef of the ledger does not lead to a commit");return p.sha}return{refOf:d,async mustSee(f){await a("GET",`/matching-refs/${f}`,"look for the branch of the ledger")},
headAt:ni(r,async f=>{let l=await a("GET",`/trees/${f}?recursive=1`,"read the files of the ledger");if(l.truncated)throw c("the branch holds more files than a l\
edger has");return Gf(f,l.tree)}),parentsOf:ni(o,async f=>(await a("GET",`/commits/${f}`,"read a commit of the ledger")).parents.map(({sha:u})=>u)),textOf:ni(n,
async f=>{let{content:l}=await a("GET",`/blobs/${f}`,"read a file of the ledger"),u=Buffer.from(l,"base64"),p=u.toString("utf8");if(!Buffer.from(p).equals(u))throw c(
"the ledger is not as Sealpost wrote it");return p}),async commit(f,l,u,p){let g=(f?.tree??[]).filter(({path:O})=>!l.has(O)),m=[...l].flatMap(([O,$])=>$===void 0?
[]:[{path:O,text:$}]),{sha:h}=await a("POST","/trees","write the files of the ledger",{tree:[...g.map(({path:O,mode:$,type:v,sha:w})=>({path:O,mode:$,type:v,sha:w})),
...m.map(({path:O,text:$})=>({path:O,...Wf,content:$}))]}),y=await a("POST","/commits","write a commit of the ledger",{message:u,tree:h,parents:p}),S=m.map(({path:O,
text:$})=>({path:O,text:$,sha:ri($)}));for(let{text:O,sha:$}of S)n.set($,Promise.resolve(O));let k=Gf(y.sha,[...g,...S.map(({path:O,sha:$})=>({path:O,...Wf,sha:$}))]);
return r.set(y.sha,Promise.resolve(k)),o.set(y.sha,Promise.resolve(p)),k},async tryMoving(f,l){let{status:u}=await(l===void 0?s("POST","/refs",{ref:`refs/${f}`,
sha:Nh}):s("PATCH",`/refs/${f}`,{sha:l,force:!1}));if(u>=200&&u<300)return!0;if(u!==422)throw i(u,"move a ref of the ledger");return l===void 0||await d(f)!==l},
async advance(f,l,u){let p=await(l===void 0?s("POST","/refs",{ref:`refs/${f}`,sha:u}):s("PATCH",`/refs/${f}`,{sha:u,force:!1})).catch(m=>B(m));if(p instanceof P){
if(xt(p)==="no")throw p;let m=await d(f).catch(()=>l);if(m===u)return"done";if(m===l)throw p;return"moved"}if(p.status>=200&&p.status<300)return"done";if(![404,
409,422].includes(p.status))throw i(p.status,"move a ref of the ledger");let g=await d(f);if(g===u)return"done";if(g!==l)return"moved";if(p.status===404)throw i(
404,"move a ref of the ledger");return"refused"}}}var Wf={mode:"100644",type:"blob"};function Gf(e,t){let n=t.filter(({type:r})=>r!=="tree");return{commit:e,files:new Map(
n.map(({path:r,sha:o})=>[r,o])),tree:n}}function ni(e,t){return n=>{let r=e.get(n);if(r!==void 0)return r;let o=t(n).catch(s=>{throw e.delete(n),s});return e.set(
n,o),o}}function Ah(e,t){if(e===401)return"Renew the token of the ledger: SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN.";if(e===403||e===404)return`The token of the\
 ledger (SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN) needs \`contents: write\` for ${t}; \`contents: read\` is enough to plan.`;if(e===409)return`Run again. If ${t}\
 has no commit at all yet, push one first.`}function ri(e){let t=Buffer.from(e);return et("sha1").update(`blob ${t.length}\0`).update(t).digest("hex")}var oi="ledger.json",Ch="anchor.json",zf=/^journal\/(\d{1,4})\.json$/,si=/^targets\/([A-Za-z0-9][\w.-]{0,62})\.json$/;function cn(e){return[...e?.files??[]].filter(
([n])=>n===oi||zf.test(n)||si.test(n)).map(([n,r])=>`${n} ${r}`).sort().join(`
`)}async function ii(e,t){let n=t?.files.get(oi),[r,...o]=await Promise.all([n===void 0?void 0:e.textOf(n),...Yf(t).map(({blob:i})=>e.textOf(i))]),s=n===void 0?
await Lh(e,t):void 0;return{page:r,journal:o.join(""),former:s,tag:cn(t)}}async function Lh(e,t){let n=[...t?.files??[]].flatMap(([o,s])=>{let i=si.exec(o)?.[1];
return i===void 0?[]:[{name:i,blob:s}]}),r=new Map;for(let o=0;o<n.length;o+=10){let s=n.slice(o,o+10),i=await Promise.all(s.map(({blob:a})=>e.textOf(a)));for(let[
a,{name:c}]of s.entries())r.set(c,i[a])}return r.size===0?void 0:r}async function qf(e,t,n){let r=Yf(t),o=new Map;if(n.page===void 0){let s=n.lines,i=r.length;for(;i>
0;i-=1){let a=await e.textOf(r[i-1]?.blob??"");if(a.length>s.length)break;s=a+s}for(let{path:a}of r.slice(i))o.set(a,void 0);o.set(`journal/${i}.json`,s)}else{o.
set(oi,n.page);for(let{path:s}of r)o.set(s,void 0);for(let s of t?.files.keys()??[])(si.test(s)||/^leases\/[^/]+\.json$/.test(s))&&o.set(s,void 0)}return o.set(
Ch,n.anchor()),o}function Jf(e,t){return[...t].every(([n,r])=>e?.files.get(n)===(r===void 0?void 0:ri(r)))}function Vf(e,t){let n=/^ {2}"generation": (\d+),$/m.
exec(t??"")?.[1];if(n===void 0)return e.former!==void 0&&t!==void 0;let r=/^ {2}"generation": (\d+),$/m.exec(e.page??"")?.[1]??"0",o=/"g":(\d+)/.exec(e.journal.
slice(e.journal.lastIndexOf(`
`,e.journal.length-2)+1))?.[1];return Number(o??r)>=Number(n)}function Yf(e){return[...e?.files??[]].flatMap(([t,n])=>{let r=zf.exec(t)?.[1];return r===void 0?[]:
[{path:t,blob:n,number:Number(r)}]}).sort((t,n)=>t.number-n.number)}var ai=200,ci=5,Qf={written:"settled",pending:"about to be written",doubted:"in doubt"};function di(e,t,n){let o=[...Object.keys(Qf).flatMap(c=>{let d=e.parts.filter(
l=>l.step===c),f=d.reduce((l,u)=>l+u.names.length,0);return d.length===0?[]:[`${f} ${f===1?"entry":"entries"} ${Qf[c]}`]}),...n===void 0?[]:[`lease ${n}`]],s=[...new Set(
e.parts.map(({target:c})=>c))],i=Mh(e.parts,s.length>1),a=i.length>ai?[`- and ${i.length-ai} more`]:[];return Xf(`${Zf(s)}: ${o.join(", ")}`,t.names?[...i.slice(
0,ai),...a]:[],eu(e,t))}function bo(e,t){return Xf(`${Zf(e.targets)}: lease ${e.step}`,[],eu(e,t))}function Mh(e,t){let n=e.flatMap(({target:r,names:o})=>o.map(
s=>`- ${t?`${dn(r)}: `:""}${dn(s)}`));return[...new Set(n)]}function Zf(e){if(e.length===0)return"ledger";let t=e.length>ci?[`${e.length-ci} more`]:[];return[...e.
slice(0,ci).map(dn),...t].join(", ")}function Xf(...e){return e.map(t=>typeof t=="string"?t:t.join(`
`)).filter(t=>t!=="").join(`

`)}function eu({run:e,plan:t},{actor:n,pipeline:r}){return[`Sealpost-Run: ${dn(e)}`,...t===""?[]:[`Sealpost-Plan: ${dn(t)}`],...n===void 0?[]:[`Sealpost-Actor: ${dn(
n)}`],...Vn(r)?[`Sealpost-Pipeline: ${r}`]:[]]}function dn(e){let t=e.replace(/[^\p{L}\p{N} _./:=+()[\]-]/gu,"?").trim();return t.length>200?`${t.slice(0,199)}\u2026`:
t}var jh=24;function nu(e,t){let{where:n}=t,[r,o]=[`heads/${t.branch}`,`sealpost/${t.branch}`],s,i,a;async function c(){let p=await e.refOf(r);return s=p===void 0?
void 0:await d(p),s}async function d(p){let g=await e.headAt(p);if(!Ih(g.files))throw _h(n);return g}async function f(){let[p,g]=await tu(e.refOf(r),e.refOf(o));
return{now:p,last:p!==void 0&&g===void 0?await e.refOf(o):g}}async function l(p){let g=p;for(let m=0;m<4;m+=1){let h=await e.advance(o,i,g.commit);if(h==="done"&&
(i=g.commit),h==="moved"&&(i=await e.refOf(o)),h!=="refused"&&i!==void 0){a=void 0;return}if(h==="refused"&&i!==void 0&&!await u(g,i)){let y=await c();if(y?.files.
get("anchor.json")!==g.files.get("anchor.json")){a=void 0;return}let S=[y?.commit,i].filter(O=>O!==void 0),k=await e.commit(y,new Map([li]),"ledger: joined with\
 what was before",S);if(await e.advance(r,y?.commit,k.commit)!=="done")continue;s=k,g=k}}throw fi(n)}async function u(p,g){let m=p.commit;for(let h=0;m!==void 0&&
h<50;h+=1){let y=await e.parentsOf(m);if(y.includes(g))return!0;m=y[0]}return!1}return{look:c,async recall(p){let g=await f();i=g.last,s=void 0;let m=async()=>(s=
g.now===void 0?void 0:await d(g.now),p.now(s)),{last:h}=g;if(h===void 0){let k=await m();return s===void 0&&await e.mustSee(r),[k,void 0]}if(h===g.now)return[await m(),
"same"];let[y,S]=await tu(m(),d(h).then(k=>p.last(k)));return[p.follows(y,S)?y:await c().then(p.now),S]},async onTop(p,g){for(let m=0,h=0;m<jh;m+=1){let y=s,S=await p(
y).catch(w=>({thrown:w}));if("thrown"in S){if(await c(),s?.commit===y?.commit)throw S.thrown;continue}if(S.size===0)return;let k=y?.files.has(li[0])?[]:[li],O=[
y?.commit??i].filter(w=>w!==void 0),$=await e.commit(y,new Map([...k,...S]),g,O),v=await e.advance(r,y?.commit,$.commit);if(v==="done")return s=$,$;if(v==="refu\
sed"&&(h+=1),h===3)throw fi(n);await t.pause(m),await c()}throw new P("ledger-busy","other runs write to the ledger without a pause",{where:n})},async remember(p){
a=p,await l(p).catch(()=>{})},async keepUp(p){if(i===void 0||a!==void 0||!(await e.parentsOf(p.commit)).includes(i))return;await e.advance(o,i,p.commit).catch(()=>{})===
"done"&&(i=p.commit)},async prove(p){await(i===void 0?l(p):e.advance(o,i,i)).catch(m=>{if(B(m).code==="forbidden")throw new P("forbidden",`GitHub does not let t\
his token move refs/${o}`,{where:n,hint:"Nothing was written. The ledger remembers there how far it came: let the bearer of this token (`contents: write`) move \
it, past any rule that protects it."})})},async tryOut(){let[p,g]=i===void 0?[r,s?.commit]:[o,i];if(!await e.tryMoving(p,g))throw fi(n)},async settle(){a!==void 0&&
await l(a)}}}async function tu(e,t){return await Promise.allSettled([e,t]),[await e,await t]}var li=["README.md",`# The ledger of Sealpost

Sealpost keeps here what it wrote where: keyed fingerprints and the targets' own stamps, never a value. Each commit is a
line of the audit trail; \`git log\` reads it. Do not edit these files: each carries a MAC, and one that does not fit stops
the next run.
`];function Ih(e){let t=/^(?:README\.md|ledger\.json|leases\.json|(?:journal|targets|leases)\/[^/]+\.json)$/;return e.has("anchor.json")||[...e.keys()].every(n=>t.
test(n))}function _h(e){return new P("ledger-damaged","what lies where the ledger should be is no ledger",{where:e,hint:"Nothing was written. Name a `branch` th\
at is for the ledger alone."})}function fi(e){return new P("forbidden","GitHub does not let this token move the refs of the ledger",{where:e,hint:"If a ruleset \
protects the branch, let the bearer of this token bypass it."})}var ru=Hn/3,Bh=6e4,Fh=500;function ou(e){let{where:t,audit:n,branch:r,repository:o}=e,s=Hf(e),i=nu(s,e),a,c,d=Promise.resolve(),f=w=>new P("ledger-moved",w,{where:t});
function l(w){let b=d.then(w);return d=b.catch(()=>{}),b}async function u(){let[w,b]=await i.recall({now:x=>ii(s,x),last:x=>p(x),follows:Vf});return a={...w,anchor:b===
"same"?void 0:b,witnessed:b==="same"},a}async function p(w){let b=w.files.get("anchor.json");return b===void 0?void 0:s.textOf(b)}async function g(w,b){if(cn(w)===
b)return;let{anchor:x,witnessed:E=!1}=a??{};return{...await ii(s,w),anchor:x,witnessed:E||x===void 0}}function m(w){if(c===void 0)return w;let b=c.lost?void 0:Df(
w,c,e.now()+Hn);if(b!==void 0)return b;throw c.lost=!0,f("another run took over the ledger")}function h(w,{run:b,parts:x}){let E=new Set(x.map(({target:N})=>N));
for(let N of w){let R=N.run===b?void 0:N.targets.find(j=>E.has(j));if(R!==void 0&&Jn(N,e.now()))throw ti(R,N,t)}}async function y(w,b,x,E=!1){let N=w.draft(x,E);
return N===void 0?new Map:qf(s,b,N)}function S(w,b){return Promise.all([zn(s,w),b===void 0?void 0:g(w,b)])}async function k(w){let b=w.note.parts.some(({step:j})=>j===
"doubted"),x=e.ownNow(),E=c!==void 0&&x-c.since>Bh,N=w.tag,R=await i.onTop(async j=>{let[K,q]=await S(j,w.tag),oe=b?K:m(K),L=await y(w,j,q);return N=cn(j),L.size===
0||b?L:(h(K,w.note),E?new Map([...L,[an,qn(oe)]]):L)},di(w.note,n));return c!==void 0&&E&&(c.since=x),R!==void 0&&await i.remember(R),R===void 0?N:cn(R)}async function O(w,b,x){
let E=(x?.note.parts.length??0)>0,N=x!==void 0&&E?di(x.note,n,"given back"):bo({...b,step:"given back"},n),R=new Map,j,K=await i.onTop(async q=>{if(j=q,R.size>0&&
Jf(q,R))return new Map;let[oe,L]=await S(q,x?.tag),X=Kf(oe,w);if(X===void 0&&E)throw f("another run took over the ledger");if(X===void 0)return new Map;let ke=!X.
some(G=>Jn(G,e.now()));return R=x===void 0?new Map:await y(x,q,L,ke),new Map([...R,[an,qn(X)]])},N);return c=void 0,K!==void 0&&R.size>0&&await i.remember(K),await i.
settle(),K!==void 0&&R.size===0&&await i.keepUp(K),x&&cn(K??j)}function $(w,b){return{async keep(){!w.lost&&e.ownNow()-w.since<ru||await l(async()=>{let x=e.ownNow();
!w.lost&&x-w.since<ru||(await i.look(),await i.onTop(async E=>new Map([[an,qn(m(await zn(s,E)))]]),bo({...b,step:"prolonged"},n)),w.since=x)})},giveBack:x=>l(()=>O(
w,b,x))}}async function v(w){let b=a??await u();return await g(w,b.tag)??b}return{where:t,mend:`Fetch refs/sealpost/${r} of ${o}, look at it, and push it to ref\
s/heads/${r}.`,wave:Fh,read:()=>l(u),write:w=>l(()=>k(w)),lease:w=>l(async()=>{let b={...w,step:"taken"},x=e.ownNow(),E={run:w.run,token:-1,targets:w.targets},N=await i.
onTop(async j=>{let K={...w,at:n.pipeline,now:e.now(),where:t},q=Ff(await zn(s,j),K,E.token);return E=q.held,q.leases===void 0?new Map:new Map([[an,qn(q.leases)]])},
bo(b,n)),R={...E,since:x,lost:!1};return N!==void 0&&await i.prove(N).catch(async j=>{throw await O(R,b,void 0).catch(()=>{}),j}),c=R,{lease:$(R,b),stored:await v(
N??await i.look())}}),prove:()=>l(i.tryOut),holders:()=>l(async()=>(await zn(s,await i.look())).filter(b=>Jn(b,e.now())).flatMap(({run:b,until:x,at:E,targets:N})=>N.
map(R=>({target:R,run:b,until:x,at:E}))))}}function su(e,t,n,r=()=>{},o=It()){let s=e.where(["ledger"]),i=Dh(e.ledger??{use:n},s);if(i.use==="git-branch")return Kh(i,t,s,{notice:r,tokenLanes:o});let{path:a}=i;
return _f(ft(a)?a:F(e.folder,a),t)}async function dT(e,{env:t,files:n}){return t.GITHUB_ACTIONS!=="true"?"file":await n.read(F(U(e),wn)).catch(()=>"something")===
void 0?"git-branch":"file"}function Dh(e,t){let{use:n,...r}=e,o=n==="file"?Fo.safeParse(r):mr.safeParse(r);if(o.success&&(n==="file"||n==="git-branch"))return{use:n,
...o.data};throw new P("config","this is not what a ledger takes",{where:t})}var ui=["SEALPOST_LEDGER_TOKEN","GITHUB_TOKEN"];function Kh({repository:e="",branch:t,
names:n},r,o,s){let{env:i}=r,a=Kt(ui,r);if(!a)throw new P("token-missing","the git-branch ledger needs a token: neither SEALPOST_LEDGER_TOKEN nor GITHUB_TOKEN i\
s set",{where:o,hint:"A job's own token with `contents: write` is enough: put it into SEALPOST_LEDGER_TOKEN."});let c=mr.safeParse({repository:e||i.GITHUB_REPOSITORY||
void 0}),d=c.success?c.data.repository:void 0;if(d===void 0)throw new P("config","the git-branch ledger needs a repository",{where:o,hint:"Write `repository: ow\
ner/name`, or set GITHUB_REPOSITORY."});let f=Ge({env:"GITHUB_API_URL",default:"https://api.github.com"},r),l={...r,stop:new AbortController().signal},u=_t({runtime:l,
endpoint:f,token:async()=>a,pace:Uh,userAgent:Et,...s}),p=`${i.GITHUB_SERVER_URL}/${i.GITHUB_REPOSITORY}/actions/runs/${i.GITHUB_RUN_ID}`;return ou({fetch:u.writer(
{read:0,write:0,retried:0}),endpoint:f.href.replace(/\/$/,""),repository:d,branch:t,where:`${d}@${t}`,audit:{actor:i.GITHUB_TRIGGERING_ACTOR||i.GITHUB_ACTOR||void 0,
pipeline:Vn(p)?p:void 0,names:n},now:u.targetNow,ownNow:r.now,pause:g=>r.sleep(50+(r.random(1)[0]??0)*2**Math.min(g,4))})}var Uh={writeGapMs:{is:1e3,source:'RES\
T docs, "Best practices for using the REST API": a second between writes',verified:"2026-11-29"},unstatedWaitMs:{is:6e4,source:'REST docs, "Rate limits for the \
REST API"',verified:"2026-11-23"}};function pi(e,t){return e.split(/\r?\n/).flatMap(n=>{let r=n.replace(/(?<!\\) +$/,"");if(r===""||r.startsWith("#")||r.length>1e3)return[];let o=r.startsWith("!"),
s=o?r.slice(1):r,i=s.endsWith("/"),a=i?s.slice(0,-1):s;if(a==="")return[];try{return[{keeps:o,foldersOnly:i,form:Wh(a),folder:t}]}catch{return[]}})}function Wh(e){
let t=e.includes("/"),n=e.replace(/^\//,"").match(/\/\*\*\/|^\*\*\/|\/\*\*$|\*+|\\.|\[!?\]?[^\]]*\]|./gs)??[];return new RegExp(`^${t?"":"(?:.*/)?"}${n.map(Gh).
join("")}$`,"s")}function Gh(e){return e==="/**/"?"/(?:.*/)?":e==="**/"?"(?:.*/)?":e==="/**"?"/.*":e.startsWith("*")?"[^/]*":e==="?"?"[^/]":e.startsWith("[")&&e.
length>1?e.replace(/^\[!/,"[^").replaceAll("\\","\\\\"):(e.length>1&&e.startsWith("\\")?e.slice(1):e).replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function iu(e,t){let n=e.
split("/");return n.some((r,o)=>{let s=n.slice(0,o+1).join("/"),i=o<n.length-1,a=t.findLast(({folder:c,foldersOnly:d,form:f})=>(i||!d)&&s.startsWith(c)&&f.test(
s.slice(c.length)));return a!==void 0&&!a.keeps})}function au(e,t,n){let r=Buffer.from(e.buffer,e.byteOffset,e.byteLength);if(r.length<12||r.toString("latin1",0,4)!=="DIRC")return;let o=r.readUInt32BE(4);if(o<2||
o>4)return;let s=new Set,i=12,a=Buffer.alloc(0);for(let c=r.readUInt32BE(8);c>0;c-=1){let d=i+40+t;if(d+2>r.length)return;let f=o>2&&(r.readUInt16BE(d)&16384)!==
0,l=d+(f?4:2);if(o===4){let p=Hh(r,l);l=p.end;let g=r.indexOf(0,l);if(g<0||p.count>a.length)return;a=Buffer.concat([a.subarray(0,a.length-p.count),r.subarray(l,
g)]),i=g+1}else{let p=r.indexOf(0,l);if(p<0)return;a=r.subarray(l,p),i+=Math.floor((p-i)/8)*8+8}let u=a.toString("utf8");n.has(u)&&s.add(u)}return s}function Hh(e,t){
let n=e[t]??0,r=t+1,o=n&127;for(;(n&128)!==0&&r<e.length;)n=e[r]??0,r+=1,o=(o+1)*128+(n&127);return{count:o,end:r}}async function zh(e,t,n){let{outOfGit:r}=e.source.source;if(r===void 0)return[];let o=[],s=r.values?t:[];for(let a of s)for(let c of await mi(a,"values",n))o.push(
c);let i=new Set([...t.flatMap(a=>gi(U(a),e.folder)),e.folder,n.cwd]);for(let a of i)for(let c of r.keys)for(let d of await mi(F(a,c),"keys",n))o.push(d);return o}
async function hT(e,t,n){let{outOfGit:r}=e.source.source;if(r===void 0||r.values)return[];let o=[];for(let s of t)if(!r.keys.includes(Se(s)))for(let i of await mi(
s,"values",n))o.push(i);return o.filter(({state:s})=>s==="out").map(({shown:s})=>s)}async function cu(e,t,n){let{CI:r,GITHUB_ACTIONS:o}=n.env;return o==="true"||
r!==void 0&&r!==""&&r!=="false"?[]:(await zh(e,t,n).catch(()=>[])).flatMap(i=>i.state==="out"?[]:[{because:`${qh(i)}. ${Jh(i)}`,at:e.where(["source"])}])}function qh({
shown:e,holds:t,state:n}){let r=t==="keys"?"the keys that open the source":"values that anybody can read";return n==="tracked"?`${e} holds ${r}, and git tracks \
it`:`${e} holds ${r}, and git does not ignore it`}function Jh({shown:e,holds:t,state:n}){let r=`Put ${t==="keys"?e.split("/").at(-1):e} into .gitignore.`;return n===
"offered"?r:`${r} Then \`git rm --cached ${e}\`, and where it was pushed, make ${t==="keys"?"the keys and the values":"the values"} anew.`}async function mi(e,t,n){
if(await ko(e,n)===void 0)return[];let r=await hi(U(e),n);return r===void 0?[]:[{shown:ve(n.cwd,e).split(Yn).join("/"),holds:t,state:await du(e,r,n)}]}async function du(e,t,n){
let r=ve(t.top,e).split(Yn).join("/"),o=await ko(F(t.git,"index"),n),s=await ln(F(t.common,"config"),n)??"",i=/^\s*objectformat\s*=\s*sha256/im.test(s)?32:20;return o!==
void 0&&au(o,i,new Set([r]))?.has(r)?"tracked":iu(r,await Vh(e,t,s,n))?"out":"offered"}async function Vh(e,t,n,r){let{top:o,common:s}=t,i=r.env.HOME??r.env.USERPROFILE,
a=i===void 0?"":await ln(F(i,".gitconfig"),r)??"",c=/^\s*excludesfile\s*=\s*"?([^"\n]+?)"?\s*$/im.exec(`${n}
${a}`)?.[1],d=r.env.XDG_CONFIG_HOME||(i===void 0?void 0:F(i,".config")),f=d===void 0?void 0:F(d,"git","ignore"),l=c===void 0?f:i===void 0?c:c.replace(/^~(?=\/)/,
i),u=[];for(let p of[l,F(s,"info","exclude")])if(p!==void 0&&ft(p))for(let g of pi(await ln(p,r)??"",""))u.push(g);for(let p of gi(U(e),o).reverse()){let g=ve(o,
p).split(Yn).join("/"),m=await ln(F(p,".gitignore"),r)??"";for(let h of pi(m,g===""?"":`${g}/`))u.push(h)}return u}async function yT(e,t){let n=await hi(U(e),t);
return n===void 0?void 0:await du(e,n,t)!=="out"}function gi(e,t){if(e===t)return[e];let n=ve(t,e);return n===""||n.startsWith("..")||ft(n)?[e]:[e,...gi(U(e),t)]}
async function hi(e,t){let n=F(e,".git");if(await ko(F(n,"HEAD"),t)!==void 0)return{top:e,git:n,common:n};let r=/^gitdir: (.+?)\s*$/.exec(await ln(n,t)??"")?.[1];
if(r!==void 0){let o=he(e,r),s=(await ln(F(o,"commondir"),t))?.trim();return{top:e,git:o,common:s===void 0?o:he(o,s)}}return U(e)===e?void 0:hi(U(e),t)}async function ln(e,t){
let n=await ko(e,t);return n===void 0?void 0:Buffer.from(n).toString()}async function ko(e,{files:t}){return t.read(e).catch(()=>{})}function lu(e,{targets:t},n,r){cr(r.env);for(let o of e.targets)t.length>0&&!t.includes(o.name)||ts(o)&&Sn(r)!==void 0||Kt(mt(o),r);(e.ledger?.use??n)==="git-br\
anch"&&Kt(ui,r)}function uu(e,t,n,r,o=async()=>{},s=It()){let i=new Map,a=e.map(l=>{let u=Ge(l.target.capabilities.access.endpoint,t),p=r(l),g=i.get(p)??i.size;return i.set(p,g),
{target:l,endpoint:u,token:p,shared:`${g} ${u.href}`}}),c=new Map;for(let{shared:l,target:u}of a){let{pace:p}=u.target.capabilities,g=c.get(l);g===void 0?c.set(
l,[p]):g.push(p)}let d=new Map,f=new Map;for(let{target:l,endpoint:u,token:p,shared:g}of a){let m={runtime:t,endpoint:u,token:p,userAgent:Et,notice:n,mayWrite:o,
tokenLanes:s},h=d.get(g)??_t({...m,pace:Yh(c.get(g)??[])});d.set(g,h);let y={read:0,write:0,retried:0},S=u.href.replace(/\/$/,"");f.set(l.name,{client:h,requests:y,
reading:{fetch:h.reader(y),endpoint:S},writing:()=>({fetch:h.writer(y),endpoint:S})})}return f}function Yh(e){return{writeGapMs:fu(e,"writeGapMs"),unstatedWaitMs:fu(
e,"unstatedWaitMs")}}function fu(e,t){return e.map(n=>n[t]).reduce((n,r)=>r.is>n.is?r:n)}function pu(e,t){let n=Qh(t);for(let[r,o]of e){if(o.size>D.names)throw Zh(r,[...o.values()][D.names]);for(let[s,i]of o){if(Buffer.byteLength(s)>D.nameBytes)throw Xh(
i);if(i.secret.bytes>n)throw ey(s,i,n)}}}function Qh({targets:e}){let t=e.reduce((n,{target:{capabilities:r}})=>{let o=["secret","public"].map(s=>Ut(r,s).maxBytes.
is);return Math.max(n,...o)},0);return Math.min(D.mostValueBytes,Math.max(D.valueBytes,D.valueTimes*t))}function Zh(e,t){let n=`${e} has more than ${D.names} na\
mes, the most that one environment may have`;return new P("source",n,{where:t?.at,hint:"Nothing was written. Divide them among several configs, each with an own\
er and a source of its own."})}function Xh({at:e}){let t=`a name is longer than ${D.nameBytes} bytes, the most that a name may have`;return new P("source",t,{where:e,
hint:"Nothing was written. No target takes such a name: look whether a value stands where its name should be."})}function ey(e,{at:t},n){return new P("source",`${e}\
: the value is larger than ${n} bytes, far more than any target takes`,{where:t,hint:"Nothing was written. Take it out of the source, and keep files of this siz\
e where files belong."})}var mu=/^(?:SEALPOST_|DOTENV_PRIVATE_KEY(?:_|$))/,ty=/^(?:SEALPOST_\w*(?:KEY|TOKEN|SECRET|PASSWORD)(?:_PREVIOUS)?|DOTENV_PRIVATE_KEY(?:_.*)?)$/,ny=["ACTIONS_RUN\
TIME_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","github_token"],ry=8;function gu(e,{env:t}){let n=e.ledger?.use??(t.GITHUB_ACTIONS==="true"?"git-branch":"file"),r=new Set(
[...e.targets.flatMap(mt),...n==="file"?[]:["GITHUB_TOKEN"],...ny]),o=e.source.source.access.env.map(({name:a})=>Vo(a)),s=a=>mu.test(a)||r.has(a)||o.some(c=>c.test(
a)),i=Object.entries(t).flatMap(([a,c=""])=>ty.test(a)||!mu.test(a)&&s(a)?[c,...c.split(",")].map(Ni):[]);return{isName:s,values:new Set(i.filter(a=>a.length>=ry))}}async function hu(e,t,n){let r=new Set,o={...n.files,read:a=>n.files.read(oy(a,r))},s=await sy(e,t,{...n,files:o}),i=Ui(s,e,t);return Zc({read:s,desired:i,config:e},
gu(e,n)),{read:s,desired:i,files:[...r]}}function oy(e,t){return t.add(e),e}async function sy(e,t,n){let r=new Set(t.map(c=>c.environment)),o=e.environments.filter(
c=>r.has(c)),{source:s,settings:i}=e.source,a=await s.read({environments:o,settings:i,folder:e.folder,io:{files:n.files,env:n.env,fetch:n.fetch}});return pu(a,e),
new Map(o.map(c=>{let d=a.get(c);if(d===void 0)throw new P("source",`the source ${s.id} gave nothing for ${c}`);return[c,d]}))}async function yu({config:e,targets:t,sources:n,host:r},o){let{files:s,cwd:i,env:a}=o,c=await of({path:e,files:s,targets:t,sources:n,cwd:i,env:a,packages:r?.packages??
!0});return r?.configured?.(c),c}async function wu({call:e,runtime:t,host:n,approved:r,only:o},s){await Ia(r,s,t),ld(o,s);let{targets:i}=e.host?.tokens===void 0?
s:{targets:[]};lu({...s,targets:i},o,n.ledger,t)}async function bu({call:e,runtime:t,host:n},r,o){uc(n.redact,r,o,t);let s={read:new Map,desired:[],files:[]},{read:i,
desired:a,files:c}=e.command==="drift"?s:await hu(r,o,t),d=await cu(r,c,t),f=await n.touched(r,o);return pc(n.redact,i,r,o,t),{read:i,desired:a,touched:f,exposed:d}}
async function ku(e,t,n){let{runtime:r,host:o,keys:s,notice:i,approved:a,recover:c,id:d}=e,f=su(t,r,o.ledger,i,e.tokenLanes),l=a===void 0?{}:{id:a.ledger.id},u=await Ef(
{store:f,keys:s,owner:t.owner,run:d,runtime:r,recover:c,places:n,...l});return a!==void 0&&$a(a,u),u}function Su(e,t,n,{desired:r},o){let{call:s,keys:i}=e;return s.
command!=="drift"?Yc(r,i,xr(i,o.id)):Qc(o.entries,[...n,...vu(e,t,o)])}function vu({host:e,only:t},n,r){return t.targets.length+t.environments.length>0?[]:Ki(n,
r.records()).filter(e.allow)}function Pu(e,t,n,r,o){let{call:s}=e,i=new Set(r.map(({uid:d})=>d)),a=[...n,...vu(e,t,o)].filter(({key:d})=>o.entries.has(d.uid)||i.
has(d.uid)),c=Me(t,{targets:[],environments:[]});return{busy:a,beside:s.command==="apply"?md(a,c):[],complete:n.length===c.length}}function Ou({runtime:e,host:t,
notice:n,tokenLanes:r},o,{busy:s},i){let a=new Map;for(let f of s){let l=a.get(f.target);l===void 0?a.set(f.target,[f]):l.push(f)}let c=o.targets.filter(({name:f})=>a.
has(f));return uu(c,e,n,f=>t.tokens(f,a.get(f.name)??[]),i.keep,r)}function $u({call:e,runtime:t},n,{busy:r,beside:o},s){return gd(r,n,s,$r(e,"looking",r.length),
{beside:o,stop:t.stop})}async function xu(e,t){let n=t.now(),r="",o,s,i,a=[],c,d=new Map,f=l=>or({command:e.command,owner:r,plan:o,saved:s,receipts:i,warnings:a,work:c,started:n,finished:t.
now(),error:l,requests:iy(d)});try{let l=await yu(e,t),u=Jc(e,t);s=u.approved,await wu(u,l),r=l.owner;let p=Me(l,u.only).filter(u.host.allow),g=await bu(u,l,p),
m=await ku(u,l,p),h=Su(u,l,p,g,m),y=Pu(u,l,p,[...h,...g.touched],m);d=Ou(u,l,y,m);let S=await $u(u,l,y,d),k=await Wd(u,l,m,y,{looks:S,connections:d,wanted:h,values:g}),
O=Dc(xc({...k,wanted:h}),g.touched,m.entries),$=Ic({...k,...Gd(u,l,g),changes:O});return o=Wi(r,$.changes,Hd(u,$,l,m,k)),c=qd(o,m,k),a=zd(u,l,g,m,o,y,S),s??=await _a(
e.saved,{...u,...k,plan:o,config:l,ledger:m},u.keys,t),await Jd(u,o,c,f)&&(i=[],await Vd(u,o,{config:l,values:g,ledger:m,reach:y,looks:S,connections:d,facts:k},
i)),f()}catch(l){return f(B(l))}}function iy(e){return Object.fromEntries([...e].map(([t,{requests:n}])=>[t,{...n}]))}function Tu(e,t){let{env:n}=e,r=new Map;return{files:{...e.files,async read(o){let s=await e.files.read(o);return s!==void 0&&r.set(o,s),s}},async check(){let{GITHUB_REPOSITORY:o,
GITHUB_SHA:s}=n,i=Dt(n);if(!o||!s||i===void 0||t===void 0)return Ru;let{filesAt:a,insidePath:c,openRepository:d}=await import("./contents-PVVF6SD3.js"),f=d(o,
async()=>t,e),l=await f.forkPoint(i,s).catch(ay);if(l===void 0)return Ru;if(l.tip===s)return"";let u=he(e.cwd,n.GITHUB_WORKSPACE||"."),[p,g]=[s,l.tip].map(m=>a(
f,m,u));for(let[m,h]of r){let y=cy(()=>c(m,u));if(y===void 0)continue;let[S,k]=[await p.read(m),await g.read(m)];if(!(S===void 0||Eu(k,h)||Eu(k,S)))throw new P(
"plan-stale",`${i} has moved on, and has another ${y} by now`,{where:y,hint:"Nothing was written. The run of its newest commit applies what is there; one of an \
older commit would take it back."})}return""}}}var Ru="Whether the default branch has moved on since could not be seen: give the job `contents: read`, and leave\
 `job-token` out.";function ay(e){if(!(e instanceof P&&["not-found","forbidden","sso-required","unauthorized","token-expired"].includes(e.code)))throw e}function cy(e){
try{return e()}catch{return}}function Eu(e,t){return e!==void 0&&Buffer.from(e).equals(t)}var Nu=50,Au=10;function Lu(e){let t=new Map,n=(o,s)=>JSON.stringify([o,s]),r;return{read:o=>{r=o},note:o=>{t.set(n(o.target,o.key.label),o.at)},of:({target:o,scope:s})=>t.
get(n(o,s)),ofError({code:o,where:s=""}){let i=r?.targets.find(({name:d})=>s===d||s.startsWith(`${d}:`));if(i!==void 0)return i.at;let c=o.startsWith("ledger-")||
/^[\w.-]+\/[\w.-]+@/.test(s)?"ledger":/^source/.test(o)?"source":void 0;if(!(c===void 0&&!/^(?:plan|key)-/.test(o)))return r?.where(c===void 0?[]:[c])??`${e}:1`}}}
var Mu=/^([^#]+):([1-9]\d{0,6})$/;function ju(e,t,n=!1){let r=[...dy(e,t),...ly(e,t),...fy(e,t),...uy(e,t),...n?py(e,t):[],...my(e)],o=r.length-Nu;return o<=0?r:
[...r.slice(0,Nu),{title:"Sealpost",message:`${Mi(o,"more remark")} in the report`,at:void 0}]}function $t({title:e,message:t,at:n,level:r}){let[,o,s]=Mu.exec(n??
"")??[],i=o===void 0?[]:[`file=${Cu(o)}`,`line=${s}`],a=o===void 0&&n!==void 0?`${n}: ${t}`:t;return`::${r??"error"} ${[...i,`title=${Cu(e)}`].join(",")}::${_u(
a)}`}function Iu(e){return`::add-mask::${Bu(e)}
`}function _u(e){return Bu(e.split(`
`).map(Li).join(`
`))}function Bu(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function Cu(e){return _u(e).replaceAll(":","%3A").replaceAll(",","%2C")}function dy({error:e},{ofError:t}){if(e===void 0)return[];let n=`Sealpost: ${e.
code}`,r=e.message.split(`
`).map(c=>/^(.+:\d+): (.+)$/.exec(c));if(r.every(c=>c!==null))return r.map(c=>({title:n,at:c[1],message:`${c[2]}`}));let{where:o,message:s,hint:i}=e,a=o!==void 0&&
Mu.test(o)?void 0:t(e);return a===void 0?[{title:n,at:o,message:`${s}
${i}`}]:[{title:n,at:a,message:`${o===void 0?"":`${o}: `}${s}
${i}`}]}function ly({refusals:e,changes:t},{of:n}){let r=o=>{let s=new Set(o),i=t.find(a=>s.has(fe(a)));return i&&n(i)};return e.map(({rule:o,because:s,unlock:i,
addresses:a,at:c})=>({title:`Sealpost refused: ${o}`,at:c??r(a),message:[s,...a.length===0?[]:[So(a)],`Unlock: ${i}`].join(`
`)}))}function fy({changes:e},{of:t}){let n=e.filter(({error:r,reached:o})=>r!==void 0&&o!==!1);return yi(n,({error:r})=>[r?.code,r?.message]).map(([r,...o])=>({
title:`Sealpost: ${r.error?.code} at ${r.target}`,at:t(r),message:`${So([r,...o].map(({name:s})=>s))}: ${r.error?.message}
${r.error?.hint}`}))}function uy({changes:e},{of:t}){return yi(e.filter(({reached:n})=>n===!1),()=>[]).map(([n,...r])=>({title:`Sealpost: not reached at ${n.target}`,
at:t(n),message:`${So([n,...r].map(({name:o})=>o))}: ${n.error?.message}
${n.error?.hint}`,level:"warning"}))}function py({changes:e},{of:t}){let n=e.filter(r=>Tt(r)&&r.error===void 0);return yi(n,()=>[]).map(([r,...o])=>({title:`Sea\
lpost: ${r.target} differs`,at:t(r),message:So([r,...o].map(({name:s})=>s))}))}function my({warnings:e=[]}){return e.map(({because:t,at:n})=>({title:"Sealpost: \
worth a look",message:t,at:n,level:"warning"}))}function yi(e,t){let n=new Map;for(let r of e){let o=JSON.stringify([r.target,r.scope,...t(r)]),s=n.get(o);s?s.push(
r):n.set(o,[r])}return[...n.values()]}function So(e){let t=e.length-Au;return`${e.slice(0,Au).join(", ")}${t>0?` and ${t} more`:""}`}var Y=["plan","apply","drift"],be={command:{commands:Y,otherwise:"plan"},config:{commands:Y,otherwise:"sealpost.yaml"},plan:{commands:["plan","apply"]},expires:{
commands:["plan"],otherwise:"60m"},target:{commands:Y},environment:{commands:Y},recover:{commands:["plan","apply"],otherwise:"false"},accept:{commands:["plan","\
apply"]},"fail-on":{commands:Y,otherwise:"refused"},comment:{commands:["plan"],otherwise:"false"},issue:{commands:["drift"],otherwise:"false"},summary:{commands:Y,
otherwise:"true"},report:{commands:Y},"ledger-key":{commands:Y,variable:"SEALPOST_KEY",secret:!0},"ledger-key-previous":{commands:Y,variable:"SEALPOST_KEY_PREVI\
OUS",secret:!0},"github-token":{commands:Y,variable:"GITHUB_TOKEN",secret:!0},"app-id":{commands:Y,variable:"SEALPOST_GITHUB_APP_ID"},"app-private-key":{commands:Y,
variable:"SEALPOST_GITHUB_APP_PRIVATE_KEY",secret:!0},"vercel-token":{commands:Y,variable:"VERCEL_TOKEN",secret:!0},"netlify-token":{commands:Y,variable:"NETLIF\
Y_AUTH_TOKEN",secret:!0},"cloudflare-token":{commands:Y,variable:"CLOUDFLARE_API_TOKEN",secret:!0},"cloudflare-account-id":{commands:Y,variable:"CLOUDFLARE_ACCO\
UNT_ID"},"token-names":{commands:["plan"]},"job-token":{commands:Y,otherwise:"${{ github.token }}",secret:!0}},fn="INPUT_";function Fu(e){return Xe().flatMap(t=>{
let n="secret"in be[t]?re(t,e):void 0;return n===void 0?[]:[{name:t,value:n}]})}function Du(e){let t=Xe().flatMap(n=>{let r=be[n],o=re(n,e);return r.variable===
void 0||o===void 0?[]:[[r.variable,o]]});return{SEALPOST_LEDGER_TOKEN:re("job-token",e),...Object.fromEntries(Object.entries(e).filter(([n])=>!n.startsWith(fn))),
...Object.fromEntries(t)}}var gy=["API_URL","SERVER_URL","EVENT_NAME","EVENT_PATH","REPOSITORY","REF","SHA","RUN_ID","RUN_ATTEMPT","ACTOR","WORKSPACE","OUTPUT",
"STEP_SUMMARY"].map(e=>`GITHUB_${e}`);function Ku(e){let t=Xe().filter(o=>o==="job-token"||!hy(o)),n=["RUNNER_TEMP","SEALPOST_PACING","CLOUDFLARE_ACCOUNT_ID",...oa],
r=new Set([...gy,...t.map(vo),...n]);return Object.fromEntries(Object.keys(e).filter(o=>r.has(o)||o.startsWith(fn)).map(o=>[o,r.has(o)?e[o]:""]))}function hy(e){
return"secret"in be[e]||e==="app-id"}function Xe(){return Object.keys(be)}function vo(e){return`${fn}${e.toUpperCase()}`}function re(e,t){return t[vo(e)]?.trim()||
void 0}function un(e,t){let{otherwise:n=""}=be[e];return re(e,t)??n}var yy={"config-missing":"Name the file with the input `config`, and check the repository out first.","key-missing":"Give the step the input `ledger-key`: the o\
utput of `sealpost keygen`.","key-weak":"Give `ledger-key` the output of `sealpost keygen`; passphrases are not accepted."},wy=[[/`sealpost plan --out FILE`/g,"\
`command: plan`"],[/`(?:sealpost )?apply --recover`/g,"`command: apply` with `recover: true`"],[/`?--recover`?/g,"`recover: true`"],[/`--accept '((?:[^'`]|'\\'')*)'`/g,
"`accept: $1`"],[/--out\b/g,"the input `plan`"],[/\bMake a new plan\./g,"Run all jobs of the workflow anew: the failed one alone would get the same plan again."],
[/\bA job's own token with (`[\w: ]+`) is enough: put it into SEALPOST_LEDGER_TOKEN\./g,"Leave `job-token` out: the job's own token is enough, with $1."],[/\bSet the token in the environment; `sealpost doctor` names the variable\./g,
"Give the step that token as its input."],[/\bSEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN\b/g,"the input `job-token`, or SEALPOST_LEDGER_TOKEN under `env:`"],[/\bSEALPOST_KEY_PREVIOUS\b/g,
"`ledger-key-previous`"],[/\bSEALPOST_KEY\b/g,"`ledger-key`"]];function by(e){let t=Xe().find(n=>be[n].variable===e);return t===void 0?`${e}, under \`env:\``:`t\
he input \`${t}\``}function pn(e,t){return yy[e]??wi(t)}function Uu(e){let{changes:t,error:n,refusals:r}=e;return{...e,changes:t.map(ky),refusals:r.map(o=>({...o,
unlock:wi(o.unlock)})),...n===void 0?{}:{error:{...n,hint:pn(n.code,n.hint)}}}}function ky(e){let{note:t,error:n}=e;return{...e,...t===void 0?{}:{note:wi(t)},...n===
void 0?{}:{error:{...n,hint:pn(n.code,n.hint)}}}}function wi(e){return wy.reduce((n,[r,o])=>n.replace(r,o),e).replace(/\bput it into (\w+)/g,(n,r)=>`give it to \
the step as ${by(r)}`)}function Wu(e,t){let n=Object.entries(e.summary).map(([r,o])=>[r,String(o)]);return{changed:String(Sy(e)),summary:JSON.stringify(e.summary),...Object.fromEntries(
n),plan:e.plan===void 0?"":t.plan,hash:e.hash,report:t.report}}function Sy({command:e,summary:t,changes:n,work:r=!1}){return e==="plan"?r:e==="apply"?t.written>
0:n.some(Tt)}function Gu(e,t){return Object.entries(e).map(([n,r])=>{let o=`sealpost-${Buffer.from(t(18)).toString("base64url")}`;return`${n}<<${o}
${r}
${o}
`}).join("")}function bi(e){return{"report.json":zi(e),"report.md":sr(e),"report.html":Hi(e)}}function zu(e,t=1048576){let n=Buffer.from(e);if(n.length<=t)return e;let r=t-Buffer.byteLength(Hu(e.length)),o=r>0?n.lastIndexOf(`
`,r-1):-1;if(o<0)return"";let s=n.subarray(o+1).toString().split(`
`).length-1;return`${n.subarray(0,o+1)}${Hu(s)}`}function Hu(e){return`
> **${e} more lines do not fit here.** The whole report is in the folder that the step's output \`report\` names.
`}async function qu(e){let{report:t,inputs:n,origins:r,guarded:o}=e;o.print(Ro(t,Co,{verbose:!1}));for(let i of ju(t,r,n.failOn==="differs"))o.print($t(i));let s=Oy(
t,n.failOn)?Gi(t):0;for(let[i,a]of Object.entries(Py(e)))try{await a()}catch(c){if(c instanceof P&&c.code==="leak-guard")throw c;let{code:d,message:f,hint:l}=B(
c),u=Pe(c)||`: ${f}
${pn(d,l)}`;o.print($t({title:"Sealpost",message:`${i} could not be written${u}`,at:void 0})),s||=1}return s}function Ju(e,t){t.rehearse(Ro(e,Co,{verbose:!1}));
for(let n of Object.values(bi(e)))t.rehearse(n)}function Py(e){let{report:t,inputs:n,paths:r,runtime:o,guarded:s}=e,{GITHUB_OUTPUT:i,GITHUB_STEP_SUMMARY:a}=o.env;
return{async"the report"(){for(let[c,d]of Object.entries(bi(t)))s.write(F(r.report,c),d)},async"the job summary"(){if(!n.summary||!a)return;let c=1048576-s.size(
a);s.append(a,zu(sr(t),c))},async"the comment"(){n.comment&&s.print(await(await import("./comment-on-pull-RXDLB4GB.js")).keepComment(e))},async"the issue"(){n.issue&&
s.print(await(await import("./drift-issue-BRZFLW2F.js")).keepIssue(e))},async"the outputs"(){i&&s.append(i,Gu(Wu(t,r),o.random))}}}function Oy(e,t){return e.error!==
void 0||e.summary.failed+(e.summary.notReached??0)>0?!0:e.refusals.length>0?t!=="never":t==="differs"&&e.changes.some(Tt)}function Vu(e,t){let n=e.way("the log"),r=o=>e.way(`the file ${Se(o)}`);return{pass:o=>e.way("a comment or an issue")(o),rehearse:o=>{e.way("the report")(o)},print(o){
o!==""&&t(n(o.endsWith(`
`)?o:`${o}
`))},append:(o,s)=>sa(o,r(o)(s)),write(o,s){let i=r(o)(s);ia(U(o),{recursive:!0}),ca(o,i)},size:o=>aa(o,{throwIfNoEntry:!1})?.size??0}}var Yu=4,$y=6,xy=new Set(["true","false","null","none","undefined","default","production","preview","development"]),Ry=100;function ki(e,t){let n=new Map,r=e.map(
a=>{let c=a.reveal(),d=/^\s*[{[]/.test(c)?$y:Yu;return{value:c,parts:Ei(c).filter(f=>f.length>=d)}});for(let{value:a,parts:c}of r)for(let d of[a,...c])n.has(d)||
n.set(d,Ey(d));let o=Ty(t,n),s=a=>!xy.has(a.toLowerCase())&&![a,...n.get(a)??[]].some(o),i=r.flatMap(({value:a,parts:c})=>{let d=c.filter(s);return[...s(a)?[a,a.
trim(),...n.get(a)??[]]:[],...d,...d.length>Ry?[]:d.flatMap(l=>n.get(l)??[])]});return[...new Set(i)].filter(a=>a.trim().length>=Yu&&!/[\r\n]/.test(a))}function Ey(e){
return Buffer.byteLength(e)<8?[]:Ti(e)}function Ty(e,t){if(e.length===0)return()=>!1;let n=$i(Qu(t),e),r=new Map;for(let s of Qu(t)){if(Buffer.byteLength(s)>=8)
continue;let i=r.get(s.length);i===void 0?r.set(s.length,new Set([s])):i.add(s)}let o=new Set;for(let s of e)for(let[i,a]of r)for(let c=0;c+i<=s.length;c+=1){let d=s.
slice(c,c+i);a.has(d)&&o.add(d)}return s=>n.has(s)||o.has(s)}function*Qu(e){for(let[t,n]of e)yield t,yield*n}async function Xu(e){let{env:t,mode:n,guard:r,out:o}=e,s=f=>o(f.map(Iu).join("")),i=Fu(t);s(i.map(({value:f})=>f));let a=i.map(({name:f,value:l})=>({name:f,secret:new ut(
l)})),c=n==="reviewed"?await Ny(e):[];for(let[f,l]of[[a,Object.keys(be)],[c,[]]])r.redact(f.map(({secret:u})=>u),l,f.map(({name:u})=>u));let d=[...Ai(t),...c];return s(
ki(d.map(({secret:f})=>f),[])),(f,l,u)=>{r.redact(f,l,u),n==="trusted"&&s(ki(f,l))}}async function Ny({sources:e,env:t,inputs:n}){let r=await Promise.all(Object.
values(e).map(s=>s()));return[{access:{env:n.tokenNames.map(s=>({name:s,means:"a token"}))}},...r.map(({source:s})=>s)].flatMap(s=>Jo(s,t))}var ep={token:"github-token",key:"ledger-key","sealpost-key":"ledger-key",file:"config","dry-run":"command","private-key":"app-private-key"};function Oo(e,t){let n=Xe().
filter(o=>e===void 0||tp(o,e,!0));for(let o of Object.keys(t))o.startsWith(fn)&&Ay(o.slice(fn.length).toLowerCase(),n,e);let r=e??np("command",Y,t);for(let o of Xe())
if(Cy(o,t)&&!tp(o,r,e!==void 0))throw mn(`${r} takes no input \`${o}\``,`Take it out, or use it with ${ie(be[o].commands)}.`);if(re("app-id",t)===void 0!=(re("a\
pp-private-key",t)===void 0))throw mn("`app-id` and `app-private-key` belong together","Give both of them, or neither.");for(let o of Xe()){let s=o.endsWith("-t\
oken")?re(o,t):void 0;if(s!==void 0&&!jt(s))throw mn(`the input \`${o}\` holds characters that no token has`,"Nothing was sent. Copy it anew, whole and alone: n\
o blank, line end or letter beyond ASCII may stand inside.")}return{command:r,config:un("config",t),plan:re("plan",t),lifeMs:ba(un("expires",t)),targets:Si("tar\
get",t),environments:Si("environment",t),recover:Po("recover",t),accept:Ly("accept",t),failOn:np("fail-on",["differs","refused","never"],t),comment:r==="plan"&&
Po("comment",t),issue:r==="drift"&&Po("issue",t),summary:Po("summary",t),report:re("report",t),jobToken:re("job-token",t),tokenNames:Si("token-names",t)}}function rp(e,t){
let n={};for(let r of["command","config","report","summary"]){let o={...n,[vo(r)]:re(r,t)};try{Oo(e,o),n=o}catch{}}return Oo(e,n)}function tp(e,t,n){let{commands:r}=be[e];
return r.includes(t)&&!(n&&e==="command")}function Ay(e,t,n){if(t.some(a=>a===e))return;let r=/^[\w -]{1,40}$/.test(e)?`\`${e}\``:"of that name",o=n===void 0?"T\
here is no input":`sealpost/${n} has no input`,s=Object.hasOwn(ep,e)?ep[e]:Oe(e,t),i=s!==void 0&&t.includes(s)?`Did you mean \`${s}\`?`:`The inputs are ${ie(t,"\
and")}.`;throw mn(`${o} ${r}`,i)}function Cy(e,t){let n=re(e,t);return n!==void 0&&n!==un(e,{})}function Si(e,t){let n=(re(e,t)??"").split(/[\n,]/).map(r=>r.trim());
return[...new Set(n.filter(r=>r!==""))]}function Ly(e,t){let n=(re(e,t)??"").split(`
`).map(r=>r.trim());return[...new Set(n.filter(r=>r!==""))]}function np(e,t,n){let r=t.find(o=>o===un(e,n));if(r===void 0)throw mn(`the input \`${e}\` is not wha\
t it can be`,`It is ${ie(t)}.`);return r}function Po(e,t){let n=un(e,t);if(n!=="true"&&n!=="false")throw mn(`the input \`${e}\` is neither true nor false`,"Writ\
e it as `true` or `false`.");return n==="true"}function mn(e,t){return new P("usage",e,{hint:t})}async function AA(e,t){let n=await ic(t.runtime),r=n.mode==="untrusted"?Ku(t.runtime.env):t.runtime.env,o=Ci(r),s=Vu(o,t.out);try{let{inputs:i,wrong:a}=My(e,r),
c=await Xu({env:r,inputs:i,mode:n.mode,guard:o,out:t.out,sources:t.sources}),d=o.runtime({...t.runtime,env:Du(r)}),f=Fy(i,d);o.redact([],Object.values(f));let l=Lu(
ve(d.cwd,he(d.cwd,i.config))),u={inputs:i,paths:f,origins:l,guarded:s,redact:c,deps:{...t,runtime:d}},g=Uu(await(async()=>{if(a!==void 0)throw a;return n.mode===
"trusted"?Iy(u):jy(u,n)})().catch(_y(i.command,d)));return await qu({report:g,inputs:i,paths:f,origins:l,runtime:d,guarded:s,trust:n})}catch(i){let{code:a,message:c,
hint:d,where:f,exit:l}=o.alarm()??B(i),u=$t({title:`Sealpost: ${a}`,message:`${c}
${pn(a,d)}`,at:f});return a==="leak-guard"?t.out(`${u}
`):s.print(u),l}}function My(e,t){try{return{inputs:Oo(e,t)}}catch(n){return{inputs:rp(e,t),wrong:n}}}async function jy({inputs:e,origins:t,guarded:n,redact:r,deps:o},s){
let{command:i,config:a,targets:c,environments:d,tokenNames:f,jobToken:l}=e;if(i!=="plan")throw new P("untrusted",`${i} is not for this run: ${s.because}`);e.plan!==
void 0&&n.print("Nothing is saved to `plan` by this run: only a plan that is made on the default branch can be applied."),e.recover&&n.print("`recover` is left \
alone by this run: a lost ledger is recovered on the default branch."),e.accept.length>0&&n.print("`accept` is left alone by this run: only who may write to the\
 default branch can vouch for a name.");let{planPull:u}=await import("./plan-pull-request-PVIRTHZA.js"),p=u({trust:s,config:a,only:{targets:c,environments:d},tokenNames:f,
jobToken:l,targets:o.targets,sources:o.sources,progress:sp(n),host:op(t,r)},o.runtime);return Ao(p,o.runtime.stop)}async function Iy(e){let{inputs:t,paths:n,origins:r,
guarded:o,redact:s}=e,{targets:i,sources:a}=e.deps,{command:c}=t,d=Tu(e.deps.runtime,t.jobToken),f={...e.deps.runtime,files:d.files},l=!1,u=await By(t,n,f,o),p=xu(
{command:c,config:he(f.cwd,t.config),only:{targets:t.targets,environments:t.environments},recover:t.recover,accept:u!==void 0&&"apply"in u?[]:t.accept,...u===void 0?
{}:{saved:u},targets:i,sources:a,approve:async g=>(Ju(g,o),o.print(await d.check()),l=!f.stop.aborted,l),progress:sp(o),host:op(r,s)},f);return Ao(p,f.stop,()=>l)}
function op(e,t){return{redact:t,ledger:"git-branch",configured:e.read,allow:n=>(e.note(n),!0)}}function _y(e,{now:t}){let n=t(),r={owner:"",plan:void 0,receipts:void 0,
requests:{}};return o=>{let s=B(o);if(s.code==="leak-guard")throw s;return or({command:e,started:n,finished:t(),error:s,...r})}}async function By(e,t,n,r){let{command:o,
plan:s,lifeMs:i}=e,{files:a}=n;if(o==="plan"){let c=async(d,f)=>r.write(d,Buffer.from(f).toString());return{make:await Da(t.plan,{read:a.read,replace:c}),lifeMs:i}}
if(!(o!=="apply"||s===void 0))return ur({only:{targets:e.targets,environments:e.environments},recover:e.recover,accept:e.accept}),{apply:await Fa(t.plan,a)}}function Fy({
plan:e,report:t},{cwd:n,env:r}){let o=r.RUNNER_TEMP||n;return{plan:he(n,e??he(o,"sealpost/plan.json")),report:he(n,t??he(o,"sealpost/report"))}}function sp({print:e}){
let t=0;return n=>{if(n.kind!=="waiting"||n.until===t)return;t=n.until;let r=n.because==="limited"?"asks for less traffic":"has trouble of its own";e(`Waiting u\
ntil ${new Date(t).toISOString().slice(11,19)} UTC: the target ${r}.`)}}async function FA(e){da(process);let t=o=>{process.stdout.write(o)},n=o=>{let{code:s,message:i,hint:a,exit:c}=B(o);process.stdout.write(`${$t({title:`Sealpost: ${s}`,
message:`${i}
${a}`,at:void 0})}
`,()=>process.exit(c))};process.on("uncaughtException",n),process.on("unhandledRejection",n);let r=new AbortController;for(let o of["SIGINT","SIGTERM"])process.
on(o,()=>r.abort());process.exitCode=await e({runtime:la(r.signal),out:t,targets:ua,sources:fa}),r.signal.aborted&&process.stdout.write("",()=>process.exit())}export{ba as a,Oe as b,Ge as c,Fa as d,Da as e,wc as f,gr as g,Ut as h,jt as i,He as j,Kt as k,mt as l,_t as m,Sn as n,Hc as o,ts as p,lk as q,tc as r,ae as s,Hw as t,
zw as u,$e as v,gd as w,Do as x,Uo as y,jp as z,Wo as A,de as B,_p as C,kn as D,ze as E,Dp as F,$t as G,Iu as H,Vu as I,uc as J,pc as K,Xl as L,nf as M,al as N,
AA as O,FA as P,of as Q,Ef as R,su as S,dT as T,zh as U,hT as V,qh as W,Jh as X,yT as Y,uu as Z,hu as _,xu as $};

const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./chunk-ZRWYWIF5.js";import{L as B,M as G,N as I,O as _,d as W,e as N,f as O,j as E,k as L,p as C,q as F,r as T,s as R,t as v,u as z,v as D}from"./chunk-ACFQJ2Z4.js";
import{J as k,M as w,N as p,Ya as H,ba as A,f as m,pa as M,r as j}from"./chunk-XKHR7BVJ.js";function f(e,t,n){return{group:e,check:t,ok:!0,says:n}}function l(e,t,n,r){return{group:e,check:t,ok:!1,says:n,fix:r}}var V=24;function q(e,t){let n=Math.min(V,
Math.max(...e.map(({check:s})=>k(s).length))),r=[],o;for(let{check:s,ok:a,says:d,fix:u,...h}of e){h.group!==o&&r.push(...o===void 0?[]:[""],t.paint("bold",k(h.group))),
o=h.group;let y=a?t.symbols?"\u2713":"ok     ":t.symbols?"\u2717":"trouble";r.push(`  ${t.paint(a?"green":"red",y)} ${k(s).padEnd(n)}  ${k(d)}`),u!==void 0&&r.push(
`    ${" ".repeat(t.symbols?0:6)}${k(u)}`)}let c=e.filter(({ok:s})=>!s).length,i=c===0?t.paint("green","All is well."):t.paint("red",`${p(c,"trouble")} found.`);
return[...r,"",i].join(`
`)}function J(e){let t=e.headers.get("x-oauth-scopes");return{status:e.status,accepted:e.headers.get("x-accepted-github-permissions")??void 0,scopes:t?t.split(",").
map(n=>n.trim()):void 0}}function K(e,t,n,r){let o=e.key.needs??[],c=o.find(({permission:h})=>X(n,h))??o[0];if(c===void 0||!["unauthorized","forbidden","not-fou\
nd"].includes(t.code))return;let{classic:i,holder:s}=c,a=$(c,r);if(t.code==="unauthorized")return`The token was not accepted. A new one needs ${a} (classic toke\
n: \`${i}\`).`;if(n?.scopes!==void 0&&!n.scopes.includes(i))return`The token lacks the scope \`${i}\`.`;if(n?.scopes!==void 0)return`The token has the scope \`${i}\
\`, so its owner lacks access to ${s.name}, or that is another name.`;let d=`${a} (classic token: \`${i}\`)`;if(n?.status===404)return`The token sees no ${s.name}\
: correct the name, or give it access, with ${d}.`;let u=c.look==="read"&&c.write==="write"?" To plan, Read is enough.":"";return`The token lacks ${d}.${u}`}function $({
holder:e,permission:t,write:n},r){let o=e.kind==="organization"?"organisation":"repository",c=n==="write"?"Read and write":"Read";return`the ${o} permission "${r?.[t]??
t}: ${c}" for ${e.name}`}function Y(e){let t=e.flatMap(({key:n})=>n.needs??[]);return[...new Map(t.map(n=>[`${n.holder.name} ${n.permission}`,n])).values()]}function X(e,t){
return(e?.accepted??"").split(/[;,]/).some(n=>n.trim().split("=")[0]===t)}var Z=6e4;async function U(e,t,n,r){let o=`target ${e.name}`,c=ie(r),i={world:c.world,may:"look",minted:()=>{},notice:()=>{}},s=[ee(o,e,r),te(o,e,r)],a=x(s)&&v(
e)?T(r):void 0;if(a!==void 0&&s.push(await ne(o,e,i)),!x(s))return s;let d=W([e],c.world,()=>{},R(i));for(let h of new Set(n.map(C))){c.forget();let y=await F(n.
filter(g=>C(g)===h),t,d);s.push(...y.map(g=>oe(o,e,g,c.refused())))}a===void 0&&x(s)&&s.push(...re(o,e,n,c.last()));let u=(d.get(e.name)?.wire.targetNow()??r.now())-
r.now();return[...s,se(o,u),...c.budget(o)]}function x(e){return e.every(({ok:t})=>t)}function ee(e,t,n){try{if(v(t)&&T(n)!==void 0)return f(e,"token","comes fr\
om the GitHub App")}catch(s){let a=m(s);return l(e,"token",a.message,a.hint)}let{access:r}=t.target.capabilities,o=N(t),c=o.find(s=>n.env[s]);if(c!==void 0)return f(
e,"token",`${c} is set`);let i=`Make a token at ${r.portal} (${r.permissions.join("; ")}) and put it into ${o[0]}.`;return l(e,"token",`${o.join(" or ")} is not\
 set`,i)}function te(e,t,n){try{return f(e,"endpoint",O(t.target.capabilities.access.endpoint,n).host)}catch(r){let o=m(r);return l(e,"endpoint",o.message,o.hint)}}
async function ne(e,t,n){try{let r=await z(t,n);if(r.length===0)return f(e,"permissions","the App may write here");let{named:o}=t.target.capabilities.access,c=`\
the App lacks ${r.map(i=>$(i,o)).join(" and ")}`;return l(e,"permissions",c,"Add it in the App's settings, then accept it where the App is installed.")}catch(r){
let o=m(r);return l(e,"permissions",o.message,o.hint)}}function oe(e,t,n,r){let{place:o,observation:c}=n,{access:i}=t.target.capabilities,s=`${o.environment} at\
 ${o.key.label}`;if(c.listed){let g=c.sightings.length,S=Math.max(0,o.key.maxNames-g),P=`${p(g,"name")}, room for ${w(S)} more`;return S>0?f(e,s,P):l(e,s,P,"Tak\
e names out there, or leave some out with `secrets`.")}let{error:a,because:d}=c,u=`The token needs: ${i.permissions.join("; ")}. Tokens are made at ${i.portal}.`;
if(a===void 0)return l(e,s,d,u);let h=a.code==="unauthorized"||a.code==="forbidden",y=K(o,a,r,i.named)??(h?u:a.hint);return l(e,s,a.message,y)}function re(e,t,n,r){
let o=Y(n);if(o.length===0||r===void 0)return[];let c=o.filter(({classic:a})=>r.scopes!==void 0&&!r.scopes.includes(a)),[i]=c;if(i!==void 0){let a=`Give the tok\
en the scope \`${i.classic}\`.`;return[l(e,"permissions",`the token lacks the scope \`${i.classic}\``,a)]}if(r.scopes!==void 0)return[f(e,"permissions","the tok\
en has the scope that writing takes")];let s=o.map(a=>$(a,t.target.capabilities.access.named)).join(" and ");return[f(e,"permissions",`it may look; only a write\
 shows whether it has all of ${s}`)]}function se(e,t){let n=Math.round(Math.abs(t)/1e3);if(Math.abs(t)<=Z)return f(e,"clock","agrees with the target's");let r=`\
this machine is ${w(n)} s ${t>0?"behind":"ahead of"} the target`;return l(e,"clock",r,"Set this machine's clock, by NTP say.")}function ie(e){let t,n,r,o;return{
world:{...e,fetch:async(i,s)=>{let a=await e.fetch(i,s);return t=Q(a.headers.get("x-ratelimit-remaining")??a.headers.get("ratelimit-remaining"))??t,n=Q(a.headers.
get("x-ratelimit-limit")??a.headers.get("ratelimit-limit"))??n,r=J(a),a.status>=400&&(o??=r),a}},last:()=>r,refused:()=>o,forget(){o=void 0},budget(i){if(t===void 0)
return[];let s=`${w(t)}${n===void 0?"":` of ${w(n)}`} requests left`;return[t>0?f(i,"budget",s):l(i,"budget",s,"Wait until the target renews the budget, or use \
a token of its own for Sealpost.")]}}}function Q(e){return e!==null&&/^\d{1,9}$/.test(e)?Number(e):void 0}async function Be(e,t){let{world:n,output:r}=t,o=await H(ae(j(n.cwd,e.config),t),n.stop);return r.live(""),(e.json?r.note:r.print)(q(o,e.json?r.noteLook:r.look)),
e.json&&r.print(M({version:1,checks:o})),o.every(({ok:i})=>i)?0:1}async function ae(e,t){let{world:n,output:r,targets:o,sources:c}=t,i=await B({path:e,files:n.files,
targets:o,sources:c,cwd:n.cwd,env:n.env}),s=A(i,{targets:[],environments:[]}),a=[f("config",i.file,`${p(i.targets.length,"target")}, ${p(s.length,"place")}`),...await ce(
i,s,t),...await de(i,n)];for(let[d,u]of i.targets.entries())r.live(`looking ${d+1}/${i.targets.length} \xB7 ${u.name}`),a.push(...await U(u,i,fe(s,u),n));return a}
async function ce(e,t,{world:n,guard:r}){let o=[];for(let c of e.environments){let i=t.filter(s=>s.environment===c);if(i.length===0){let s=`Map ${c} at a target\
, or take it out of \`environments\`.`;o.push(l("source",c,"no target maps it",s));continue}try{let s=await _(e,i,n);G(r.learn,s,e,i,n);let a=s.get(c)?.size??0;
o.push(a>0?f("source",c,p(a,"value")):l("source",c,"no value","Put at least one value there, or take it out of `environments`."))}catch(s){o.push(b("source",c,m(
s)))}}return o}async function de(e,t){let n;try{n=D(t)}catch(o){return[b("ledger","key",m(o))]}let r=f("ledger","key",`SEALPOST_KEY, key ${n[0].id}`);try{let o=E(
e,t,await L(e.path,t)),c=await I({store:o,keys:n,owner:e.owner,run:"doctor",world:t,recover:!1,places:[]}),i=[...c.entries.values()].flatMap(d=>[...d.values()]),
s=i.filter(({state:d})=>d==="pending").length,a=[r,f("ledger","entries",`${p(i.length,"entry","entries")} in ${c.where}`)];if(a.push(await le(o)),s>0){let d=`${p(
s,"write")} of an earlier run did not finish`;a.push(l("ledger","pending",d,"Run `sealpost apply`: it settles them."))}for(let d of await o.holders())a.push(f("\
ledger","lease",ue(d)));for(let{name:d}of e.targets.filter(u=>c.isLost(u.name))){let u=`${o.mend} Or run \`sealpost apply --recover\`.`;a.push(l("ledger",d,"its\
 part of the ledger is lost, or older than what was written",u))}return a}catch(o){return[r,b("ledger","entries",m(o))]}}async function le(e){try{return await e.
prove(),f("ledger","writing","can be written to")}catch(t){return b("ledger","writing",m(t))}}function ue({target:e="everything",run:t,at:n,until:r}){return`the\
 run ${n===void 0?t:`${t} (${n})`} is applying to ${e}, until ${new Date(r).toISOString()} unless it goes on`}function b(e,t,n){let r=n.where===void 0?"":` (${n.
where})`;return l(e,t,`${n.message}${r}`,n.hint)}function fe(e,t){return e.filter(n=>n.target===t.name)}export{Be as doctor};

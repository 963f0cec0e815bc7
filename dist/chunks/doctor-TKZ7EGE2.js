const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./chunk-NCJ5WCVM.js";import{J as B,K as G,Q as I,R as _,S as q,T as J,U as K,V as Y,W as Q,X as U,Z as V,_ as X,c as N,j as O,k as E,l as C,n as T,
o as L,p as x,q as z,r as D,v,w as W}from"./chunk-GNSZARZA.js";import{Aa as M,M as y,P as w,Q as h,jb as F,k as R,ka as A,kb as H,o as m}from"./chunk-NBDS574Y.js";function l(e,t,n){return{group:e,check:t,ok:!0,says:n}}function u(e,t,n,r){return{group:e,check:t,ok:!1,says:n,fix:r}}var se=24;function Z(e,t){let n=Math.min(se,
Math.max(...e.map(({check:c})=>y(c).length))),r=[],o;for(let{check:c,ok:s,says:d,fix:f,...p}of e){p.group!==o&&r.push(...o===void 0?[]:[""],t.paint("bold",y(p.group))),
o=p.group;let g=s?t.symbols?"\u2713":"ok     ":t.symbols?"\u2717":"trouble";r.push(`  ${t.paint(s?"green":"red",g)} ${y(c).padEnd(n)}  ${y(d)}`),f!==void 0&&r.push(
`    ${" ".repeat(t.symbols?0:6)}${y(f)}`)}let a=e.filter(({ok:c})=>!c).length,i=a===0?t.paint("green","All is well."):t.paint("red",`${h(a,"trouble")} found.`);
return[...r,"",i].join(`
`)}function ee(e){let t=e.headers.get("x-oauth-scopes");return{status:e.status,accepted:e.headers.get("x-accepted-github-permissions")??void 0,scopes:t?t.split(",").
map(n=>n.trim()):void 0}}function te(e,t,n,r){let o=e.key.needs??[],a=o.find(({permission:p})=>ie(n,p))??o[0];if(a===void 0||!["unauthorized","forbidden","not-f\
ound"].includes(t.code))return;let{classic:i,holder:c}=a,s=b(a,r);if(t.code==="unauthorized")return`The token was not accepted. A new one needs ${s} (classic to\
ken: \`${i}\`).`;if(n?.scopes!==void 0&&!n.scopes.includes(i))return`The token lacks the scope \`${i}\`.`;if(n?.scopes!==void 0)return`The token has the scope \`${i}\
\`, so its owner lacks access to ${c.name}, or that is another name.`;let d=`${s} (classic token: \`${i}\`)`;if(n?.status===404)return`The token sees no ${c.name}\
: correct the name, or give it access, with ${d}.`;let f=a.look==="read"&&a.write==="write"?" To plan, Read is enough.":"";return`The token lacks ${d}.${f}`}function b({
holder:e,permission:t,write:n},r){let o=e.kind==="organization"?"organisation":"repository",a=n==="write"?"Read and write":"Read";return`the ${o} permission "${r?.[t]??
t}: ${a}" for ${e.name}`}function ne(e){let t=e.flatMap(({key:n})=>n.needs??[]);return[...new Map(t.map(n=>[`${n.holder.name} ${n.permission}`,n])).values()]}function ie(e,t){
return(e?.accepted??"").split(/[;,]/).some(n=>n.trim().split("=")[0]===t)}var ae=6e4;async function re(e,t,n,r){let o=`target ${e.name}`,a=me(r),i={runtime:a.runtime,may:"look",minted:()=>{},notice:()=>{}},c=[ce(o,e,r),de(o,e,r)],s=S(
c)&&x(e)?T(r):void 0;if(s!==void 0&&c.push(await ue(o,e,i)),!S(c))return c;let d=V([e],a.runtime,()=>{},L(i));for(let p of new Set(n.map(v))){a.forget();let g=await W(
n.filter(k=>v(k)===p),t,d);c.push(...g.map(k=>fe(o,e,k,a.refused())))}s===void 0&&S(c)&&c.push(...le(o,e,n,a.last()));let f=(d.get(e.name)?.client.targetNow()??
r.now())-r.now();return[...c,pe(o,f),...a.budget(o)]}function S(e){return e.every(({ok:t})=>t)}function ce(e,t,n){try{if(x(t)&&T(n)!==void 0)return l(e,"token",
"comes from the GitHub App");E(C(t),n)}catch(c){let s=m(c);return u(e,"token",s.message,s.hint)}let{access:r}=t.target.capabilities,o=C(t),a=o.find(c=>O(n.env,c)!==
void 0);if(a!==void 0)return l(e,"token",`${a} is set`);let i=`Make a token at ${r.portal} (${r.permissions.join("; ")}) and put it into ${o[0]}.`;return u(e,"t\
oken",`${o.join(" or ")} is not set`,i)}function de(e,t,n){try{return l(e,"endpoint",N(t.target.capabilities.access.endpoint,n).host)}catch(r){let o=m(r);return u(
e,"endpoint",o.message,o.hint)}}async function ue(e,t,n){try{let r=await z(t,n);if(r.length===0)return l(e,"permissions","the App may write here");let{named:o}=t.
target.capabilities.access,a=`the App lacks ${r.map(i=>b(i,o)).join(" and ")}`;return u(e,"permissions",a,"Add it in the App's settings, then accept it where th\
e App is installed.")}catch(r){let o=m(r);return u(e,"permissions",o.message,o.hint)}}function fe(e,t,n,r){let{place:o,observation:a}=n,{access:i}=t.target.capabilities,
c=`${o.environment} at ${o.key.label}`;if(a.listed){let k=a.sightings.length,P=Math.max(0,o.key.maxNames-k),j=`${h(k,"name")}, room for ${w(P)} more`;return P>0?
l(e,c,j):u(e,c,j,"Take names out there, or leave some out with `secrets`.")}let{error:s,because:d}=a,f=`The token needs: ${i.permissions.join("; ")}. Tokens are\
 made at ${i.portal}.`;if(s===void 0)return u(e,c,d,f);let p=s.code==="unauthorized"||s.code==="forbidden",g=te(o,s,r,i.named)??(p?f:s.hint);return u(e,c,s.message,
g)}function le(e,t,n,r){let o=ne(n);if(o.length===0||r===void 0)return[];let a=o.filter(({classic:s})=>r.scopes!==void 0&&!r.scopes.includes(s)),[i]=a;if(i!==void 0){
let s=`Give the token the scope \`${i.classic}\`.`;return[u(e,"permissions",`the token lacks the scope \`${i.classic}\``,s)]}if(r.scopes!==void 0)return[l(e,"pe\
rmissions","the token has the scope that writing takes")];let c=o.map(s=>b(s,t.target.capabilities.access.named)).join(" and ");return[l(e,"permissions",`it may\
 look; only a write shows whether it has all of ${c}`)]}function pe(e,t){let n=Math.round(Math.abs(t)/1e3);if(Math.abs(t)<=ae)return l(e,"clock","agrees with th\
e target's");let r=`this machine is ${w(n)} s ${t>0?"behind":"ahead of"} the target`;return u(e,"clock",r,"Set this machine's clock, by NTP say.")}function me(e){
let t,n,r,o;return{runtime:{...e,fetch:async(i,c)=>{let s=await e.fetch(i,c);return t=oe(s.headers.get("x-ratelimit-remaining")??s.headers.get("ratelimit-remain\
ing"))??t,n=oe(s.headers.get("x-ratelimit-limit")??s.headers.get("ratelimit-limit"))??n,r=ee(s),s.status>=400&&(o??=r),s}},last:()=>r,refused:()=>o,forget(){o=void 0},
budget(i){if(t===void 0)return[];let c=`${w(t)}${n===void 0?"":` of ${w(n)}`} requests left`;return[t>0?l(i,"budget",c):u(i,"budget",c,"Wait until the target re\
news the budget, or use a token of its own for Sealpost.")]}}}function oe(e){return e!==null&&/^\d{1,9}$/.test(e)?Number(e):void 0}async function nt(e,t){let{runtime:n,output:r}=t,o=await H(he(R(n.cwd,e.config),t),n.stop);return r.live(""),(e.json?r.note:r.print)(Z(o,e.json?r.noteLook:r.style)),
e.json&&r.print(M({version:1,checks:o})),o.every(({ok:i})=>i)?0:1}async function he(e,t){let{runtime:n,output:r,targets:o,sources:a}=t,i=await I({path:e,files:n.
files,targets:o,sources:a,cwd:n.cwd,env:n.env}),c=A(i,{targets:[],environments:[]}),s=[l("config",i.file,`${h(i.targets.length,"target")}, ${h(c.length,"place")}`)],
d=ge(n);if(d!==void 0)return[...s,d];s.push(...await ke(i,c,t),...await we(i,n));for(let[f,p]of i.targets.entries())r.live(`looking ${f+1}/${i.targets.length} \xB7\
 ${p.name}`),s.push(...await re(p,i,Ce(c,p),n));return s}function ge({env:e}){try{F(e);return}catch(t){return $("network","hosts",m(t))}}async function ke(e,t,{
runtime:n,guard:r}){let o=[],a=new Set;B(r.redact,e,t,n);for(let i of e.environments){let c=t.filter(s=>s.environment===i);if(c.length===0){let s=`Map ${i} at a\
 target, or take it out of \`environments\`.`;o.push(u("source",i,"no target maps it",s));continue}try{let{read:s,files:d}=await X(e,c,n);for(let g of d)a.add(g);
G(r.redact,s,e,c,n);let f=s.get(i)?.size??0;o.push(f>0?l("source",i,h(f,"value")):u("source",i,"no value","Put at least one value there, or take it out of `envi\
ronments`."))}catch(s){o.push($("source",i,m(s)))}}return[...o,...await ye(e,[...a],n)]}async function ye(e,t,n){let r=await K(e,t,n),o=await Y(e,t,n);return[...r.
map(a=>a.state==="out"?l("source",a.shown,"stays out of git"):u("source",a.shown,Q(a),U(a))),...o.map(a=>u("source",a,"git ignores it, so that a pipeline will n\
ot find it",`Put \`!${a}\` into .gitignore, and commit the file.`))]}async function we(e,t){let n;try{n=D(t)}catch(o){return[$("ledger","key",m(o))]}let r=l("le\
dger","key",`SEALPOST_KEY, key ${n[0].id}`);try{let o=q(e,t,await J(e.path,t)),a=await _({store:o,keys:n,owner:e.owner,run:"doctor",runtime:t,recover:!1,places:[]}),
i=[...a.entries.values()].flatMap(d=>[...d.values()]),c=i.filter(({state:d})=>d==="pending").length,s=[r,l("ledger","entries",`${h(i.length,"entry","entries")} \
in ${a.where}`)];if(s.push(await $e(o)),c>0){let d=`${h(c,"write")} of an earlier run did not finish`;s.push(u("ledger","pending",d,"Run `sealpost apply`: it se\
ttles them."))}for(let d of await o.holders())s.push(l("ledger","lease",be(d)));for(let{name:d}of e.targets.filter(f=>a.isLost(f.name))){let f=`${o.mend} Or run\
 \`sealpost apply --recover\`.`;s.push(u("ledger",d,"its part of the ledger is lost, or older than what was written",f))}return s}catch(o){return[r,$("ledger","\
entries",m(o))]}}async function $e(e){try{return await e.prove(),l("ledger","writing","can be written to")}catch(t){return $("ledger","writing",m(t))}}function be({
target:e="everything",run:t,at:n,until:r}){return`the run ${n===void 0?t:`${t} (${n})`} is applying to ${e}, until ${new Date(r).toISOString()} unless it goes o\
n`}function $(e,t,n){let r=n.where===void 0?"":` (${n.where})`;return u(e,t,`${n.message}${r}`,n.hint)}function Ce(e,t){return e.filter(n=>n.target===t.name)}export{nt as doctor};

const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as J}from"./chunk-APPCAAHD.js";import{a as I,c as H}from"./chunk-KKQ4JOWF.js";import{a as K,b as q}from"./chunk-O564IZ6N.js";import{A as x,
I as z,L as B,P as V,w as W,y as D,z as _}from"./chunk-ACFQJ2Z4.js";import{D as F,E as N,da as $,e as y,f as A,ja as U,q as M,r as L}from"./chunk-XKHR7BVJ.js";function Y(e,t,n,r){let[o,s]=[n,r].map(u=>u&&O(u.targets,e));if(o===void 0||s===void 0)return o===s;let{places:i,...a}=o,{places:d,...c}=s;return g(a)!==g(c)?!1:
t===void 0?g(i)===g(d):w(i,t)===w(d,t)}function w(e,{environment:t,place:n}){return e.some(r=>r.environment===t&&r.place===n)}function O(e,t){return Object.hasOwn(
e,t)?e[t]:void 0}function g(e){return typeof e!="object"||e===null?JSON.stringify(e)??"null":Array.isArray(e)?`[${e.map(g).join(",")}]`:`{${Object.keys(e).sort().
map(n=>`${JSON.stringify(n)}:${g(e[n])}`).join(",")}}`}var ae={allow:["create","update","adopt","remove"],onDrift:["report","restore"]};function Q(e,t){if(t===void 0)return e===void 0?[]:[{part:"config",how:"removed",
effect:"narrows"}];let n=e===void 0?[{part:"config",how:"added",effect:"widens"}]:[],r=e??{...t,targets:{}},o=Object.entries(r.targets).filter(([s])=>!Object.hasOwn(
t.targets,s));return[...n,...k("owner",r.owner,t.owner),...k("source",r.source.use,t.source.use,{name:"use"}),...j("source",r.source.settings,t.source.settings),
...S("environment",r.environments,t.environments),...j("ledger",r.ledger,t.ledger),...ue(r.policy,t.policy),...o.map(([s,{use:i}])=>({part:"target",how:"removed",
effect:"narrows",target:s,from:i})),...Object.entries(t.targets).flatMap(([s,i])=>de(s,O(r.targets,s),i))]}function X(e,t){return Object.entries(t?.targets??{}).
flatMap(([n,{use:r,settings:o,places:s}])=>{let i=e&&O(e.targets,n),a=i?.use===r&&g(i.settings)===g(o),d=[r,...Object.entries(o).map(([c,u])=>`${c}: ${u}`)];return s.
filter(c=>!(a&&w(i.places,c))).map(({environment:c,place:u})=>({environment:c,target:n,place:u,at:d}))})}function de(e,t,n){if(t!==void 0)return G(e,t,n);let r=n.
secrets.filter(s=>s==="*"),o={...ce,use:n.use,secrets:r};return[{part:"target",how:"added",effect:"widens",target:e,to:n.use},...G(e,o,n)]}var ce={use:"",settings:{},
token:void 0,secrets:[],rename:{},prefix:void 0,public:[],places:[]};function G(e,t,n){let r={target:e},o=t.places.filter(i=>!w(n.places,i)),s=n.places.filter(i=>!w(
t.places,i));return[...k("use",t.use,n.use,r),...j("setting",t.settings,n.settings,r),...k("token",t.token,n.token,r),...o.map(({environment:i,place:a})=>b("map\
ping","removed",a,{...r,name:i})),...s.map(({environment:i,place:a})=>b("mapping","added",a,{...r,name:i})),...S("secrets",t.secrets,n.secrets,r),...j("rename",
t.rename,n.rename,r),...k("prefix",t.prefix,n.prefix,r),...S("public",t.public,n.public,r)]}function ue(e,t){return Object.keys(t).flatMap(n=>{let[r,o]=[e[n],t[n]];
if(Array.isArray(r)&&Array.isArray(o)){let a=S("policy",r,o,{name:n});return n==="protect"?a.map(d=>({...d,effect:le(d.effect)})):a}if(r===o)return[];let s=ae[n];
return[{part:"policy",how:"changed",effect:(s===void 0?Number(o)>Number(r):s.indexOf(String(o))>s.indexOf(String(r)))?"widens":"narrows",name:n,from:String(r),to:String(
o)}]})}function S(e,t,n,r={}){return[...t.filter(o=>!n.includes(o)).map(o=>b(e,"removed",o,r)),...n.filter(o=>!t.includes(o)).map(o=>b(e,"added",o,r))]}function b(e,t,n,r){
let o=t==="added"!==n.startsWith("!");return{part:e,how:t,effect:o?"widens":"narrows",...r,[t==="added"?"to":"from"]:n}}function j(e,t,n,r={}){return[...new Set(
[...Object.keys(t),...Object.keys(n)])].flatMap(s=>k(e,O(t,s),O(n,s),{...r,name:s}))}function k(e,t,n,r={}){if(t===n)return[];let o=t===void 0?"added":n===void 0?
"removed":"changed",s={...t===void 0?{}:{from:t},...n===void 0?{}:{to:n}};return[{part:e,how:o,effect:"moves",...r,...s}]}function le(e){return e==="widens"?"na\
rrows":"widens"}async function ee(e,t,n,r){let{use:o,settings:s}=e.source;if(o!=="dotenv"&&o!=="dotenvx")return new Map;let{path:i}=s,a=new Map;for(let[d,c]of K(i,t,e.folder)){
let[u,l]=[await Z(c,n),await Z(c,r)],p=[...new Set([...u.keys(),...l.keys()])];a.set(d,new Map(p.flatMap(f=>fe(f,u.get(f),l.get(f)))))}return a}function fe(e,t,n){
return t===n||J(e)?[]:[[e,t===void 0?"added":n===void 0?"removed":"changed"]]}async function Z(e,t){let n=await t.read(e.absolute);if(n===void 0)return new Map;
let r=await q(e,{read:async()=>n});return new Map(r.map(({name:o,raw:s})=>[o,s]))}function E(e,t){let{data:n,complaints:r}=z(e),o=r.length===0?D.safeParse(n):void 0;if(o===void 0||!o.success)throw new y("config","this is no config",{where:t});
let{owner:s,source:i,environments:a,ledger:d,policy:c,targets:u}=o.data,{use:l,...p}=i;return{owner:s,source:{use:l,settings:v(p)},environments:a,ledger:v(d??{}),
policy:c,targets:Object.fromEntries(Object.entries(u).map(([f,m])=>[f,pe(m)]))}}function pe(e){let t=Object.entries(e).filter(([n])=>!Object.hasOwn(W,n));return{
use:e.use,settings:v(Object.fromEntries(t)),token:e.token?.env,secrets:e.secrets,rename:v(e.rename),prefix:e.prefix,public:e.public,places:Object.entries(_(e.environments)).
flatMap(([n,r])=>(Array.isArray(r)?r:[r]).map(o=>({environment:n,place:te(o)})))}}function v(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,te(n)]))}
function te(e){return typeof e=="string"&&!/^[[{"]/.test(e)?e:g(e)}async function re(e,t,n){let{path:r,file:o}=e,[s,i]=[await ne(e.fork,e),await ne(e.tip,e)],a=await e.head.read(r),d=[a,await e.fork.read(r),await e.tip.read(r)].
map(l=>Buffer.from(l??[]).toString());if(a===void 0&&s===void 0)throw new y("config-missing","the repository has no such file",{where:o});if(a===void 0)return{texts:d,
head:void 0,fork:s,tip:i};let{targets:c,sources:u}=t;return await B({path:r,files:e.head,targets:c,sources:u,cwd:n.cwd,env:ge(n),packages:!1}),{texts:d,head:E(a,
o),fork:s,tip:i}}async function ne(e,{path:t,file:n}){let r=await e.read(t);if(r!==void 0)try{return E(r,n)}catch{return}}function ge({env:e}){return{CLOUDFLARE_ACCOUNT_ID:e.
CLOUDFLARE_ACCOUNT_ID||"0".repeat(32)}}function oe({only:e,targets:t,sources:n},r){if(r===void 0||x(r.source.use,n))return;let o=(d,c)=>d.length===0?[...c]:d.filter(
u=>c.includes(u)),s=Object.keys(r.targets).filter(d=>!x(r.targets[d]?.use??"",t)),i={targets:o(e.targets,s),environments:o(e.environments,r.environments)};return i.
targets.length===0||i.environments.length===0?void 0:e.targets.length+e.environments.length===0&&s.length===Object.keys(r.targets).length?e:i}async function Be(e,t){let n=t.now(),{trust:r}=e,o="",s,i=a=>({...U({command:"plan",owner:o,plan:void 0,receipts:void 0,started:n,finished:t.now(),requests:{},error:a}),
...s===void 0?{}:{proposal:s}});try{let{subject:a,mode:d,because:c}=r;if(a===void 0||d==="trusted")throw new y("untrusted",c);let{jobToken:u}=e;if(u===void 0)throw new y(
"usage","the repository cannot be read without the input `job-token`",{hint:"Leave it out, so that it is the token of the job, and give the job `contents: read`\
."});let l=I(a.repository,async()=>u,t),p=L(t.cwd,e.config),{tip:f,fork:m}=await l.forkPoint(a.branch,a.head),P=ie=>H(l,ie,t.cwd),C=P(m),T={head:P(a.head),fork:C,
tip:f===m?C:P(f),path:p,file:M(t.cwd,p)},h=await re(T,e,t);o=h.head?.owner??"",s={mode:d,head:a.head,base:m,changes:Q(h.fork,h.head),edges:X(h.fork,h.head)};let R=oe(
e,h.tip);return d==="untrusted"||R===void 0?i():{...await ye(e,T,h,R,t),proposal:s}}catch(a){return i(A(a))}}function ye(e,t,n,r,o){let{host:s}=e,i=({target:l,index:p})=>Y(
l,n.tip?.targets[l]?.places[p],n.fork,n.head),a=l=>(s.allow?.(l)??!0)&&i(l);me(e,n,r);let d=new Set,c=async(l,p)=>{let f=await he(l,p,t);for(let{address:m,sourceName:P}of f)
d.add(P).add(m.name);return f},u=(l,p,f)=>s.learned?.(l,[...p,...F([...se(n),...d].join(`
`))],f);return V({command:"plan",config:t.path,only:r,recover:!1,targets:e.targets,sources:e.sources,approve:async()=>!1,progress:e.progress,host:{...s,allow:a,
learned:u,packages:!1,touched:c}},{...o,files:t.tip})}function se(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,
n])=>[t,...se(n)])}function me({tokenNames:e},{tip:t},{targets:n}){for(let[r,{token:o}]of Object.entries(t?.targets??{}))if(!(o===void 0||e.includes(o)||n.length>
0&&!n.includes(r)))throw new y("untrusted",`${r} takes its token from ${o}, which the workflow does not list`,{hint:`Nothing was read. Add ${o} to \`token-names\`\
 of the step, if it may only look.`})}async function he(e,t,{fork:n,head:r}){let o=[...new Set(t.map(({environment:d})=>d))],s=await ee(e,o,n,r),i={secret:new N(
"")},a=[...s].map(([d,c])=>[d,new Map([...c.keys()].map(u=>[u,i]))]);return $(new Map(a),e,t).map(({address:d,uid:c,environment:u,sourceName:l,form:p})=>{let f=s.
get(u)?.get(l)??"changed";return{address:d,uid:c,environment:u,sourceName:l,form:p,how:f}})}export{g as a,Be as b};

const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as K}from"./chunk-2665AYD6.js";import{a as H,c as J}from"./chunk-KKMBRRJI.js";import{c as q,d as z}from"./chunk-PKE4OQ5M.js";import{$ as Y,
A as B,B as I,M as V,N as T,Q as W,g as U,y as _}from"./chunk-GNSZARZA.js";import{F,G as N,j as A,k as M,n as m,o as L,oa as D,ua as $}from"./chunk-NBDS574Y.js";function g(e){return typeof e!="object"||e===null?JSON.stringify(e)??"null":Array.isArray(e)?`[${e.map(g).join(",")}]`:`{${Object.keys(e).sort().map(n=>`${JSON.
stringify(n)}:${g(e[n])}`).join(",")}}`}function G(e,t){let n=new Map;return(r,o)=>{let s=n.get(r)??de(e&&w(e.targets,r),t&&w(t.targets,r));return n.set(r,s),s(o)}}function de(e,t){if(e===void 0||t===
void 0)return()=>e===t;let{places:n,...r}=e,{places:o,...s}=t;if(g(r)!==g(s))return()=>!1;let c=g(n)===g(o),[a,i]=[O(n),O(o)];return d=>d===void 0?c:a(d)===i(d)}
function O(e){let t=({environment:r,place:o})=>JSON.stringify([r,o]),n=new Set(e.map(t));return r=>n.has(t(r))}function w(e,t){return Object.hasOwn(e,t)?e[t]:void 0}var ue={onDrift:["report","restore"]};function Z(e,t){if(t===void 0)return e===void 0?[]:[{part:"config",how:"removed",effect:"narrows"}];let n=e===void 0?[{part:"\
config",how:"added",effect:"widens"}]:[],r=e??{...t,targets:{}},o=Object.entries(r.targets).filter(([s])=>!Object.hasOwn(t.targets,s));return[...n,...k("owner",
r.owner,t.owner),...k("source",r.source.use,t.source.use,{name:"use"}),...v("source",r.source.settings,t.source.settings),...j("environment",r.environments,t.environments),
...v("ledger",r.ledger,t.ledger),...pe(r.policy,t.policy),...o.map(([s,{use:c}])=>({part:"target",how:"removed",effect:"narrows",target:s,from:c})),...Object.entries(
t.targets).flatMap(([s,c])=>le(s,w(r.targets,s),c))]}function ee(e,t){return Object.entries(t?.targets??{}).flatMap(([n,{use:r,settings:o,places:s}])=>{let c=e&&
w(e.targets,n),i=c?.use===r&&g(c.settings)===g(o)?O(c.places):()=>!1,d=[r,...Object.entries(o).map(([u,l])=>`${u}: ${l}`)];return s.filter(u=>!i(u)).map(({environment:u,
place:l})=>({environment:u,target:n,place:l,at:d}))})}function le(e,t,n){if(t!==void 0)return Q(e,t,n);let r=n.secrets.filter(s=>s==="*"),o={...fe,use:n.use,secrets:r};
return[{part:"target",how:"added",effect:"widens",target:e,to:n.use},...Q(e,o,n)]}var fe={use:"",settings:{},token:void 0,secrets:[],rename:{},prefix:void 0,public:[],
places:[]};function Q(e,t,n){let r={target:e},[o,s]=[O(t.places),O(n.places)],c=t.places.filter(i=>!s(i)),a=n.places.filter(i=>!o(i));return[...k("use",t.use,n.
use,r),...v("setting",t.settings,n.settings,r),...k("token",t.token,n.token,r),...c.map(({environment:i,place:d})=>b("mapping","removed",d,{...r,name:i})),...a.
map(({environment:i,place:d})=>b("mapping","added",d,{...r,name:i})),...j("secrets",t.secrets,n.secrets,r),...v("rename",t.rename,n.rename,r),...k("prefix",t.prefix,
n.prefix,r),...j("public",t.public,n.public,r)]}function pe(e,t){return Object.keys(t).flatMap(n=>{let[r,o]=[e[n],t[n]];if(Array.isArray(r)&&Array.isArray(o)){let a=j(
"policy",r,o,{name:n});return n==="protect"?a.map(i=>({...i,effect:ge(i.effect)})):a}if(r===o)return[];let s=ue[n];return[{part:"policy",how:"changed",effect:(s===
void 0?Number(o)>Number(r):s.indexOf(String(o))>s.indexOf(String(r)))?"widens":"narrows",name:n,from:String(r),to:String(o)}]})}function j(e,t,n,r={}){return[...X(
t,n).map(o=>b(e,"removed",o,r)),...X(n,t).map(o=>b(e,"added",o,r))]}function X(e,t){let n=new Set(t);return e.filter(r=>!n.has(r))}function b(e,t,n,r){let o=t===
"added"!==n.startsWith("!");return{part:e,how:t,effect:o?"widens":"narrows",...r,[t==="added"?"to":"from"]:n}}function v(e,t,n,r={}){return[...new Set([...Object.
keys(t),...Object.keys(n)])].flatMap(s=>k(e,w(t,s),w(n,s),{...r,name:s}))}function k(e,t,n,r={}){if(t===n)return[];let o=t===void 0?"added":n===void 0?"removed":
"changed",s={...t===void 0?{}:{from:t},...n===void 0?{}:{to:n}};return[{part:e,how:o,effect:"moves",...r,...s}]}function ge(e){return e==="widens"?"narrows":"wi\
dens"}async function ne(e,t,n,r){let{use:o,settings:s}=e.source;if(o!=="dotenv"&&o!=="dotenvx")return new Map;let{path:c}=s,a=new Map;for(let[i,d]of q(c,t,e.folder)){
let[u,l]=[await te(d,n),await te(d,r)],f=[...new Set([...u.keys(),...l.keys()])];a.set(i,new Map(f.flatMap(p=>ye(p,u.get(p),l.get(p)))))}return a}function ye(e,t,n){
return t===n||K(e)?[]:[[e,t===void 0?"added":n===void 0?"removed":"changed"]]}async function te(e,t){let n=await t.read(e.absolute);if(n===void 0)return new Map;
let r=await z(e,{read:async()=>n});return new Map(r.map(({name:o,raw:s})=>[o,s]))}function C(e,t){let{data:n,complaints:r}=V(e),o=r.length===0?B.safeParse(n):void 0;if(o===void 0||!o.success)throw new m("config","this is no config",{where:t});
let{owner:s,source:c,environments:a,ledger:i,policy:d,targets:u}=o.data,{use:l,...f}=c;return{owner:s,source:{use:l,settings:x(f)},environments:a,ledger:x(i??{}),
policy:{...d,allow:U(d.allow)},targets:Object.fromEntries(Object.entries(u).map(([p,y])=>[p,me(y)]))}}function me(e){let t=Object.entries(e).filter(([n])=>!Object.
hasOwn(_,n));return{use:e.use,settings:x(Object.fromEntries(t)),token:e.token?.env,secrets:e.secrets,rename:x(e.rename),prefix:e.prefix,public:e.public,places:Object.
entries(I(e.environments)).flatMap(([n,r])=>(Array.isArray(r)?r:[r]).map(o=>({environment:n,place:re(o)})))}}function x(e){return Object.fromEntries(Object.entries(
e).map(([t,n])=>[t,re(n)]))}function re(e){return typeof e=="string"&&!/^[[{"]/.test(e)?e:g(e)}async function se(e,t,n){let{path:r,file:o}=e,[s,c]=[await oe(e.fork,e),await oe(e.tip,e)],a=await e.head.read(r),i=[a,await e.fork.read(r),await e.tip.read(r)].
map(l=>Buffer.from(l??[]).toString());if(a===void 0&&s===void 0)throw new m("config-missing","the repository has no such file",{where:o});if(a===void 0)return{texts:i,
head:void 0,fork:s,tip:c};let{targets:d,sources:u}=t;return await W({path:r,files:e.head,targets:d,sources:u,cwd:n.cwd,env:he(n),packages:!1}),{texts:i,head:C(a,
o),fork:s,tip:c}}async function oe(e,{path:t,file:n}){let r=await e.read(t);if(r!==void 0)try{return C(r,n)}catch{return}}function he({env:e}){return{CLOUDFLARE_ACCOUNT_ID:e.
CLOUDFLARE_ACCOUNT_ID||"0".repeat(32)}}function ie({only:e,targets:t,sources:n},r){if(r===void 0||T(r.source.use,n))return;let o=(i,d)=>i.length===0?[...d]:i.filter(
u=>d.includes(u)),s=Object.keys(r.targets).filter(i=>!T(r.targets[i]?.use??"",t)),c={targets:o(e.targets,s),environments:o(e.environments,r.environments)};return c.
targets.length===0||c.environments.length===0?void 0:e.targets.length+e.environments.length===0&&s.length===Object.keys(r.targets).length?e:c}async function et(e,t){let n=t.now(),{trust:r}=e,o="",s,c=a=>({...$({command:"plan",owner:o,plan:void 0,receipts:void 0,started:n,finished:t.now(),requests:{},error:a}),
...s===void 0?{}:{proposal:s}});try{let{subject:a,mode:i,because:d}=r;if(a===void 0||i==="trusted")throw new m("untrusted",d);let{jobToken:u}=e;if(u===void 0)throw new m(
"usage","the repository cannot be read without the input `job-token`",{hint:"Leave it out, so that it is the token of the job, and give the job `contents: read`\
."});let l=H(a.repository,async()=>u,t),f=M(t.cwd,e.config),{tip:p,fork:y}=await l.forkPoint(a.branch,a.head),P=ce=>J(l,ce,t.cwd),S=P(y),R={head:P(a.head),fork:S,
tip:p===y?S:P(p),path:f,file:A(t.cwd,f)},h=await se(R,e,t);o=h.head?.owner??"",s={mode:i,head:a.head,base:y,changes:Z(h.fork,h.head),edges:ee(h.fork,h.head)};let E=ie(
e,h.tip);return i==="untrusted"||E===void 0?c():{...await we(e,R,h,E,t),proposal:s}}catch(a){return c(L(a))}}function we(e,t,n,r,o){let{host:s}=e,c=G(n.fork,n.head),
a=({target:f,index:p})=>c(f,n.tip?.targets[f]?.places[p]),i=f=>(s.allow?.(f)??!0)&&a(f);Oe(e,n,r);let d=new Set,u=async(f,p)=>{let y=await ke(f,p,t);for(let{address:P,
sourceName:S}of y)d.add(S).add(P.name);return y},l=(f,p,y)=>s.redact?.(f,[...p,...F([...ae(n),...d].join(`
`))],y);return Y({command:"plan",config:t.path,only:r,recover:!1,targets:e.targets,sources:e.sources,approve:async()=>!1,progress:e.progress,host:{...s,allow:i,
redact:l,packages:!1,touched:u}},{...o,files:t.tip})}function ae(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,
n])=>[t,...ae(n)])}function Oe({tokenNames:e},{tip:t},{targets:n}){for(let[r,{token:o}]of Object.entries(t?.targets??{}))if(!(o===void 0||e.includes(o)||n.length>
0&&!n.includes(r)))throw new m("untrusted",`${r} takes its token from ${o}, which the workflow does not list`,{hint:`Nothing was read. Add ${o} to \`token-names\`\
 of the step, if it may only look.`})}async function ke(e,t,{fork:n,head:r}){let o=[...new Set(t.map(({environment:i})=>i))],s=await ne(e,o,n,r),c={secret:new N(
"")},a=[...s].map(([i,d])=>[i,new Map([...d.keys()].map(u=>[u,c]))]);return D(new Map(a),e,t).map(({address:i,uid:d,environment:u,sourceName:l,form:f})=>{let p=s.
get(u)?.get(l)??"changed";return{address:i,uid:d,environment:u,sourceName:l,form:f,how:p}})}export{g as a,et as b};

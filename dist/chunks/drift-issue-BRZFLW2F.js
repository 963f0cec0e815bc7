const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as $,b as _,c as k,d as v,e as H,f as U,g as A}from"./chunk-3AA22B2D.js";import{c as T,m as x}from"./chunk-GNSZARZA.js";import{T as j,aa as O,
n as y,o as S,q as I,s as R}from"./chunk-NBDS574Y.js";var[G,W]=[100,100],E="Give the job `issues: write` (an App or a fine-grained token: Issues, read and write).",N='GitHub Docs, "Best practices for using the REST\
 API"',q={writeGapMs:{is:1e3,source:N,verified:"2026-11-23"},unstatedWaitMs:{is:6e4,source:N,verified:"2026-11-23"}};function M(n,o,e,t){let s=T({env:"GITHUB_AP\
I_URL",default:"https://api.github.com"},e),i=x({runtime:e,endpoint:s,token:o,pace:q,userAgent:O,notice:t}).writer({read:0,write:0,retried:0}),l=n.split("/").map(
encodeURIComponent).join("/"),c=`${s.href.replace(/\/$/,"")}/repos/${l}/issues`,p={accept:"application/vnd.github+json","x-github-api-version":"2022-11-28"};async function u(d,a,f,g){
let h={...p,"content-type":"application/json"},w={method:d,headers:h,body:JSON.stringify(f),idempotent:d==="PATCH"},m=await i(a,w).catch(b=>{let P=S(b);throw R(
P)==="unknown"?L():P});if(m.status>=500||m.status===408)throw L();if(!m.ok)throw I(m.status,g,E);return B(await m.json())}return{async listOf(d){let a=[],f=`cre\
ator=${encodeURIComponent(d)}&state=all&sort=created&direction=asc&per_page=${G}`;for(let g=1;g<=W;g+=1){let h=await i(`${c}?${f}&page=${g}`,{headers:p});if(h.status!==
200)throw I(h.status,"list issues",E);let w=await h.json();if(!Array.isArray(w))throw C();for(let m of w.filter(b=>b?.pull_request===void 0).map(B))a.push(m);if(w.
length<G)return a.sort((m,b)=>m.number-b.number)}throw C()},create:(d,a)=>u("POST",c,{title:d,body:a},"open an issue"),update:(d,{body:a,open:f})=>u("PATCH",`${c}\
/${d}`,{...a===void 0?{}:{body:a},state:f?"open":"closed"},"update an issue")}}function B(n){let{number:o,state:e,body:t,user:s,html_url:r}=n??{};if(typeof o!="\
number"||!Number.isSafeInteger(o))throw C();let i=s?.login;return{number:o,open:e==="open",body:typeof t=="string"?t:"",author:typeof i=="string"?i.toLowerCase():
"",url:typeof r=="string"?r:""}}function C(){return new y("bad-answer","look at an issue: the answer has another shape than documented")}function L(){return new y(
"unconfirmed","GitHub did not say whether it took the issue")}var D=6,z=500;async function J(n){let o=K(n.report);if(o==="unknown")return{did:"nothing"};let{runtime:e,stamp:t,key:s}=n,r=_(s,t),l={body:n.guard(r+A(n.report,
n.context,U-r.length)),stamp:t,open:o==="differs",title:F(n.context),me:void 0,made:void 0},c=M(n.repository,n.token,e,n.notice);for(let p=1;p<=D;p+=1)try{let u=await V(
n,c,l);if(u!==void 0)return u}catch(u){if(!(u instanceof y)||u.code!=="unconfirmed"||p===D)throw u;await e.sleep(z*p,e.stop)}throw new y("conflict","other runs \
keep changing the issue")}async function ae(n){let{report:o,inputs:e,guarded:t,runtime:s}=n,{GITHUB_REPOSITORY:r="",GITHUB_SERVER_URL:i,GITHUB_SHA:l=""}=s.env,{
GITHUB_RUN_ID:c="0",GITHUB_RUN_ATTEMPT:p="1"}=s.env,{config:u,jobToken:d}=e;if(r===""||d===void 0)throw new y("usage","there is no repository or no token to kee\
p the issue with",{hint:"Leave `job-token` out, so that it is the token of the job, and give the job `issues: write`."});let a=i===void 0?void 0:`${i}/${r}/acti\
ons/runs/${c}`,{did:f}=await J({report:o,repository:r,key:$(`drift of ${u}`,e),stamp:{run:Number(c),attempt:Number(p),at:Date.parse(o.finished),commit:l},token:async()=>d,
guard:t.pass,runtime:s,notice:()=>{},context:{mode:"trusted",newDestinations:[],config:u,...a===void 0?{}:{runUrl:a}}});return f==="nothing"?"":`Issue ${f}.`}function K(n){
if(n.error!==void 0)return"unknown";let{planned:o,held:e,unseen:t}=j(n);return o+e>0?"differs":t+n.summary.failed+n.refusals.length>0?"unknown":"clean"}async function V(n,o,e){
e.me??=await H({repository:n.repository,number:0},n.token,n.runtime,n.notice).whoAmI();let[t,...s]=await Y(n,o,e,e.me);if(t===void 0){if(!e.open)return{did:"not\
hing"};e.made=await o.create(e.title,e.body),e.me=e.made.author||e.me;return}for(let{number:i,open:l}of s)l&&await o.update(i,{open:!1});return v(k(t.body)?.stamp,
e.stamp)?{did:"superseded",url:t.url}:!e.open&&!t.open?{did:"nothing",url:t.url}:(t.body===e.body&&t.open===e.open||await o.update(t.number,{body:e.body,open:e.
open}),e.open?{did:t.open&&t.number!==e.made?.number?"updated":"opened",url:t.url}:{did:"closed",url:t.url})}async function Y(n,o,{made:e},t){let s=(await o.listOf(
t)).filter(({author:r,body:i})=>r===t&&k(i)?.key===n.key);return e===void 0||s.some(({number:r})=>r===e.number)?s:[...s,e].sort((r,i)=>r.number-i.number)}function F({
config:n}){return`Sealpost: targets differ from what was applied (${n.replace(/[^\w./-]+/g,"_").slice(0,100)})`}export{ae as keepIssue,J as upsertIssue,K as verdictOf};
